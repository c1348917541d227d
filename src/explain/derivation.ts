import { createHash } from "node:crypto";
import { decode } from "../decode.js";
import type { Detection } from "../detect.js";
import { Recorder } from "../emit/record.js";
import type { Encoding } from "../encodings.js";
import type { Analysis, Claim, Mention, Span } from "../model.js";
import { Offsets } from "../offsets.js";
import { analyse, segmentBody } from "../pipeline.js";
import type { ClaimRecord } from "../records.js";
import { type Role, TraceLog } from "../trace.js";

/** How one role of a claim was filled. */
export interface RoleDerivation {
  readonly role: Role | "figure";
  /** What it is, as a text; null where it stays empty. */
  readonly value: string | null;
  /** The rules that gave it. */
  readonly rules: readonly string[];
  /** How the words lead to it: in the clause, by a pronoun or description, or from what was said before. */
  readonly via: string | null;
  /** Where the name that a pronoun, description or inheritance stands for was last said. */
  readonly antecedent: { readonly text: string; readonly line: number; readonly col: number } | null;
  /** Ways that were tried before, with what they gave. */
  readonly tried: readonly { readonly rule: string; readonly gave: string | null }[];
}

/** A find that is not in the result. */
export interface DroppedFind {
  readonly rule: string;
  readonly text: string;
  readonly line: number;
  readonly col: number;
  /** What beat it, or why it was dropped. */
  readonly reason: string;
}

/** How a claim came about. */
export interface Derivation {
  readonly claim: ClaimRecord;
  /** The sentence with what was found in it marked: "[Meta company 1] a levé [385 millions d'euros money]". */
  readonly read_as: string;
  readonly roles: readonly RoleDerivation[];
  readonly dropped: readonly DroppedFind[];
}

/** An article that was read with somebody listening. */
export class Explained {
  readonly analysis: Analysis;
  readonly log = new TraceLog();
  readonly records: readonly ClaimRecord[];
  readonly language: string;
  readonly #places: (span: Span) => { line: number; col: number };

  constructor(
    bytes: Uint8Array,
    path: string,
    options: {
      readonly detect: (body: string) => Detection;
      readonly published?: string | undefined;
      readonly encoding?: Encoding | undefined;
    },
  ) {
    const { text } = decode(bytes, options.encoding);
    this.language = options.detect(segmentBody(text)).language;
    const { published } = options;
    this.analysis = analyse(text, { language: this.language, ...(published !== undefined && { published }), trace: this.log });
    const { article } = this.analysis;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const document = { path, sha256, language: this.language, title: article.title, published: article.published };
    this.records = new Recorder(this.analysis, document, "code_point").claims();
    const offsets = new Offsets(text, "code_point");
    this.#places = ({ start }) => offsets.place(start);
  }

  /** Line and column, from 1. */
  place(span: Span): { line: number; col: number } {
    return this.#places(span);
  }

  textOf({ start, end }: Span): string {
    return this.analysis.article.text.slice(start, end).replace(/\s+/g, " ");
  }

  derivations(): Derivation[] {
    return this.analysis.claims.map((claim, i) => ({
      claim: this.records[i] as ClaimRecord,
      read_as: this.readAs(claim.figure.sentence),
      roles: this.#roles(claim),
      dropped: this.droppedIn(this.analysis.article.sentences[claim.figure.sentence] ?? claim.figure),
    }));
  }

  /** A sentence with what was found in it marked. */
  readAs(sentence: number): string {
    const { article, mentions } = this.analysis;
    const whole = article.sentences[sentence];
    if (!whole) return "";
    let at = whole.start;
    let out = "";
    for (const mention of mentions.filter((one) => one.sentence === sentence)) {
      if (mention.start < at) continue;
      out += `${article.text.slice(at, mention.start)}[${this.textOf(mention)} ${labelOf(mention)}]`;
      at = mention.end;
    }
    return (out + article.text.slice(at, whole.end)).replace(/\s+/g, " ").trim();
  }

  /** What was found in a stretch of text and not kept, with what beat it. */
  droppedIn(span: Span): DroppedFind[] {
    return this.log.drops
      .filter(({ find }) => find.start >= span.start && find.end <= span.end)
      .map(({ find, lostTo }) => ({
        rule: find.rule,
        text: this.textOf(find),
        ...this.place(find),
        reason: typeof lostTo === "string" ? lostTo : `${lostTo.rule} read "${this.textOf(lostTo)}"`,
      }));
  }

  #roles(claim: Claim): RoleDerivation[] {
    const { figure, subject, object, time, attribution } = claim;
    const of = (role: Role | "figure") => claim.rules.filter((rule) => roleOf(rule) === role);
    const base = { via: null, antecedent: null };
    const role = (name: Role, value: string | null, more: Partial<RoleDerivation> = {}): RoleDerivation => ({
      ...base,
      role: name,
      value,
      rules: of(name),
      tried: this.log.triesOf(figure, name),
      ...more,
    });
    return [
      { ...base, role: "figure", value: figure.text, rules: of("figure"), tried: [] },
      role("metric", claim.change ? `${claim.metric}, ${claim.change}` : claim.metric),
      role(
        "subject",
        subject?.name ?? null,
        subject ? { via: `${subject.via}: "${subject.text}"`, antecedent: this.#antecedent(claim) } : {},
      ),
      role("object", object.length > 0 ? object.map((party) => party.name).join(", ") : null),
      role("time", time ? `"${time.text}" → ${time.edtf ?? "not placed"} (${time.basis})` : null),
      role("attribution", attribution ? `${attribution.name ?? "not named"} ("${attribution.text}")` : null),
      role("modality", claim.modality),
    ];
  }

  /** Where the subject's name was last said before the figure's own clause names it otherwise. */
  #antecedent({ figure, subject }: Claim): RoleDerivation["antecedent"] {
    if (!subject || subject.via === "explicit") return null;
    const named = this.analysis.mentions.findLast(
      (mention) => "name" in mention && mention.name === subject.name && mention.end <= figure.start,
    );
    return named ? { text: named.text, ...this.place(named) } : null;
  }
}

/** The role that a rule of a claim has a part in, by the kind that its name begins with. */
function roleOf(rule: string): Role | "figure" {
  const kind = rule.split("/")[0] ?? "";
  if (kind === "date" || kind === "fiscal_close") return "time";
  return (["metric", "subject", "object", "time", "attribution", "modality"] as const).find((role) => role === kind) ?? "figure";
}

function labelOf(mention: Mention): string {
  if ("name" in mention) return mention.name === mention.text ? mention.type : `${mention.type} = ${mention.name}`;
  if (mention.type === "date") return `date = ${mention.period.edtf ?? "?"}`;
  return mention.type;
}
