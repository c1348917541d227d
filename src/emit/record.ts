import { createHash } from "node:crypto";
import type { Analysis, Claim, FigureMention, Mention, Party, Period, Span } from "../model.js";
import { Offsets } from "../offsets.js";
import type { ClaimRecord, DocumentRef, MentionRecord, OffsetUnit, PartyRecord, TimeRecord, ValueRecord } from "../records.js";

/** What the pipeline found in one article, as it is written. */
export class Recorder {
  readonly #analysis: Analysis;
  readonly #document: DocumentRef;
  readonly #origin: number;
  readonly #offsets: Offsets;

  /** `origin`: where in the analysed text that of the user begins. */
  constructor(analysis: Analysis, document: DocumentRef, unit: OffsetUnit, origin = 0) {
    this.#analysis = analysis;
    this.#document = document;
    this.#origin = origin;
    this.#offsets = new Offsets(analysis.article.text.slice(origin), unit);
  }

  claims(): ClaimRecord[] {
    const seen = new Map<string, number>();
    return this.#analysis.claims.map((claim) => this.#claim(claim, seen));
  }

  mentions(): MentionRecord[] {
    return this.#analysis.mentions.map((mention) => this.#mention(mention));
  }

  #claim(claim: Claim, seen: Map<string, number>): ClaimRecord {
    const { figure } = claim;
    const sentence = this.#analysis.article.sentences[figure.sentence] ?? figure;
    const evidence = this.#analysis.article.text.slice(sentence.start, sentence.end);
    return {
      id: claimId(figure, evidence, seen),
      kind: figure.type,
      subject: claim.subject && party(claim.subject),
      metric: claim.metric,
      change: claim.change,
      value: value(figure),
      object: claim.object.map(party),
      time: claim.time && time(claim.time),
      attribution: claim.attribution && {
        name: claim.attribution.name,
        role: claim.attribution.role,
        text: claim.attribution.text,
        type: claim.attribution.type,
      },
      modality: claim.modality,
      ...this.#place(figure),
      sentence: evidence,
      sentence_start: this.#offsets.at(sentence.start - this.#origin),
      document: this.#document,
      rules: claim.rules,
    };
  }

  #mention(mention: Mention): MentionRecord {
    const isDate = mention.type === "date";
    const period = isDate ? mention.period : null;
    return {
      type: mention.type,
      text: mention.text,
      ...this.#place(mention),
      document: this.#document,
      rule: mention.rule,
      value: "value" in mention ? value(mention) : null,
      name: "name" in mention ? mention.name : null,
      role: "role" in mention ? mention.role : null,
      from: period?.from ?? null,
      to: period?.to ?? null,
      grain: period?.grain ?? null,
      edtf: period?.edtf ?? null,
      basis: period?.basis ?? null,
      boilerplate: mention.boilerplate,
    };
  }

  #place(span: Span): { start: number; end: number; line: number; col: number } {
    const start = span.start - this.#origin;
    return { start: this.#offsets.at(start), end: this.#offsets.at(span.end - this.#origin), ...this.#offsets.place(start) };
  }
}

/** Survives edits elsewhere in the article and changes of the rules: made of the words alone. */
function claimId(figure: FigureMention, sentence: string, seen: Map<string, number>): string {
  const words = [figure.type, sentence, figure.text].join("\0");
  const ordinal = (seen.get(words) ?? 0) + 1;
  seen.set(words, ordinal);
  return `c_${createHash("sha256").update(`${words}\0${ordinal}`).digest("hex").slice(0, 16)}`;
}

function value({ text, value: v }: FigureMention): ValueRecord {
  return {
    text,
    amount: v.amount,
    min: v.min,
    max: v.max,
    precision: v.precision,
    currency: v.currency,
    currency_basis: v.currencyBasis,
    unit: v.unit,
    per: v.per,
  };
}

function party({ name, type, text, via }: Party): PartyRecord {
  return { name, type, text, via };
}

function time({ text, from, to, grain, edtf, basis }: Period & { text: string }): TimeRecord {
  return { text, from, to, grain, edtf, basis };
}
