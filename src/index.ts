import { createHash } from "node:crypto";
import { detect } from "./detect.js";
import { processText } from "./document.js";
import { isDate } from "./iso8601.js";
import type { ClaimRecord, DocumentRecord, MentionRecord, OffsetUnit } from "./records.js";
import { readSchema } from "./schema/read.js";

export type { Metric } from "./model.js";
export type {
  AttributionRecord,
  ClaimRecord,
  DocumentLine,
  DocumentRecord,
  DocumentRef,
  ErrorRecord,
  MentionRecord,
  OffsetUnit,
  Output,
  PartyRecord,
  TimeRecord,
  ValueRecord,
  WarningRecord,
} from "./records.js";

export interface ExtractOptions {
  /** ISO 639-1; detected if left out. There are rules for `fr`. */
  readonly language?: string;
  /** Publication date, ISO 8601; read from the text if left out. */
  readonly published?: string;
  /** What offsets count; code points if left out. `utf16` suits JavaScript's own strings. */
  readonly offsetUnit?: OffsetUnit;
  /** What `document.path` says; empty if left out. */
  readonly path?: string;
}

export interface Extraction {
  /** Every figure that the article states, in order of place. */
  readonly claims: readonly ClaimRecord[];
  /** Every figure, name and date, in order of place. */
  readonly mentions: readonly MentionRecord[];
  readonly document: DocumentRecord;
}

/**
 * What an article states. Nothing is thrown because of the text; where it gives no claims, `document.warnings` tells why.
 *
 * ```ts
 * const { claims } = extract(article, { published: "2025-09-09" });
 * ```
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { language, published, offsetUnit = "code_point", path = "" } = options;
  if (published !== undefined && !isDate(published)) throw new RangeError(`published must be a date such as 2025-07-02, not ${published}`);
  if (language !== undefined && !/^[a-z]{2}$/.test(language)) throw new RangeError(`language must be a code such as fr, not ${language}`);
  const bytes = Buffer.from(text);
  const { claims, mentions, document } = processText(
    { text, encoding: "utf-8", warnings: [] },
    { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length },
    {
      detect: language === undefined ? detect : () => ({ language, margin: null }),
      published,
      offsetUnit,
      wanted: { claims: true, mentions: true },
    },
  );
  return { claims, mentions, document };
}

/** The JSON Schema (2020-12) of what `claims extract --format json` writes. */
export const schema = readSchema();
