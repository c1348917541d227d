import { createHash } from "node:crypto";
import { type Decoded, decode } from "./decode.js";
import type { Detection } from "./detect.js";
import { Recorder } from "./emit/record.js";
import type { Encoding } from "./encodings.js";
import { UND } from "./iso639.js";
import { languages } from "./languages/index.js";
import { analyse, segmentBody } from "./pipeline.js";
import type { DocumentRef, Extracted, OffsetUnit, WarningRecord } from "./records.js";

export interface DocumentOptions {
  /** Tells the language of a body; answers the same for every text where the user has said it. */
  readonly detect: (body: string) => Detection;
  /** Publication date, ISO 8601; wins over the article's own. */
  readonly published?: string | undefined;
  /** Wins over what the bytes look like, but not over a byte-order mark. */
  readonly encoding?: Encoding | undefined;
  readonly offsetUnit: OffsetUnit;
  /** Which records are wanted; all are counted in any case. */
  readonly wanted: { readonly claims: boolean; readonly mentions: boolean };
}

/** How far into a text its title may stand, in UTF-16 units: a date and a section may come before it. */
const BEGINNING = 200;

/** One article from bytes to records. An InputError is thrown for bytes that are no text. */
export function processDocument(bytes: Uint8Array, path: string, options: DocumentOptions): Extracted {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return processText(decode(bytes, options.encoding), { path, sha256, bytes: bytes.length }, options);
}

/** The same from a text that is already decoded. */
export function processText(
  { text, encoding, warnings }: Decoded,
  source: {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    /** Wins over the article's own, and is read before the text: nothing in it is a claim or a mention, offsets are those of the text. */
    readonly title?: string;
  },
  options: DocumentOptions,
): Extracted {
  const { path, sha256, bytes } = source;
  const empty = !/\S/.test(text);
  const head = headOf(text, source.title);
  const { language, margin } = empty ? { language: UND, margin: null } : languageOf(text, head, options.detect);
  const { published } = options;
  const ruled = Object.hasOwn(languages, language);
  const whole = analyse(head + text, published === undefined ? { language } : { language, published });
  const analysis = {
    article: whole.article,
    claims: whole.claims.filter(({ figure }) => figure.start >= head.length),
    mentions: whole.mentions.filter(({ start }) => start >= head.length),
  };
  const { article } = analysis;
  const title = source.title ?? article.title;
  const document: DocumentRef = { path, sha256, language, title, published: article.published };
  const recorder = new Recorder(analysis, document, options.offsetUnit, head.length);
  return {
    document: {
      path,
      sha256,
      bytes,
      encoding,
      language,
      language_margin: margin,
      title,
      published: article.published,
      published_basis: article.publishedBasis,
      claims: analysis.claims.length,
      mentions: analysis.mentions.length,
      warnings: ruled ? warnings : [...warnings, silence(language, empty)],
    },
    claims: options.wanted.claims ? recorder.claims() : [],
    mentions: options.wanted.mentions ? recorder.mentions() : [],
    error: null,
  };
}

/** What is read before a text whose title is given apart: nothing where it stands at the beginning of the text too. */
function headOf(text: string, title = ""): string {
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" || text.slice(0, BEGINNING + line.length).includes(line) ? "" : `${line}\n\n`;
}

/** Told by the text; where that is too short to tell, by the title too. */
function languageOf(text: string, head: string, detect: DocumentOptions["detect"]): Detection {
  const body = segmentBody(text);
  const found = detect(body);
  return found.language === UND && head !== "" ? detect(head + body) : found;
}

/** Why there are no claims. */
function silence(language: string, empty: boolean): WarningRecord {
  if (empty) return { code: "W_EMPTY", message: "no text in it" };
  if (language !== UND) return { code: "W_LANGUAGE", message: `no rules for its language (${language}): no claims` };
  return { code: "W_UNDETERMINED", message: "its language cannot be told: no claims; --lang fr says that it is French" };
}
