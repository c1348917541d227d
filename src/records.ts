import type {
  Attribution,
  CurrencyBasis,
  DateBasis,
  FigureType,
  Grain,
  MentionType,
  Metric,
  Modality,
  Party,
  Per,
  Precision,
  PublishedBasis,
} from "./model.js";

/** What is written: the form of every record of the output, keys in the order in which they are written. */

/** What offsets count. */
export type OffsetUnit = "code_point" | "utf16" | "byte";
export const OFFSET_UNITS = ["code_point", "utf16", "byte"] as const satisfies readonly OffsetUnit[];

/** The figure, as written and in full units. */
export interface ValueRecord {
  readonly text: string;
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly precision: Precision;
  /** ISO 4217, or null. */
  readonly currency: string | null;
  readonly currency_basis: CurrencyBasis | null;
  /** `percent`, `point` or `basis_point`; for a quantity the counted noun; null for money. */
  readonly unit: string | null;
  readonly per: Per | null;
}

/** Who or what fills a role, and the words that name it. */
export type PartyRecord = Pick<Party, "name" | "type" | "text" | "via">;

/** The period a claim is about; `from` and `to` are ISO 8601 dates, both inclusive. */
export interface TimeRecord {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly edtf: string | null;
  readonly basis: DateBasis;
}

/** According to whom. */
export type AttributionRecord = Pick<Attribution, "name" | "role" | "text" | "type">;

/** The article that a claim or a mention stands in. */
export interface DocumentRef {
  readonly path: string;
  /** Of the bytes that were read. */
  readonly sha256: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** Where a stretch of text stands. */
interface Place {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly col: number;
}

/** One figure that an article states. */
export interface ClaimRecord extends Place {
  readonly id: string;
  readonly kind: FigureType;
  readonly subject: PartyRecord | null;
  readonly metric: Metric;
  readonly change: "increase" | "decrease" | null;
  readonly value: ValueRecord;
  readonly object: readonly PartyRecord[];
  readonly time: TimeRecord | null;
  readonly attribution: AttributionRecord | null;
  readonly modality: Modality;
  readonly sentence: string;
  readonly sentence_start: number;
  readonly document: DocumentRef;
  readonly rules: readonly string[];
}

/** One occurrence of a figure, a name or a date. What does not apply to its type is null. */
export interface MentionRecord extends Place {
  readonly type: MentionType;
  readonly text: string;
  readonly document: DocumentRef;
  readonly rule: string;
  readonly value: ValueRecord | null;
  readonly name: string | null;
  /** Of a person. */
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  readonly edtf: string | null;
  readonly basis: DateBasis | null;
  /** Whether it stands in page furniture. */
  readonly boilerplate: boolean;
}

export interface WarningRecord {
  readonly code: "W_EMPTY" | "W_ENCODING" | "W_REPLACED" | "W_LANGUAGE" | "W_UNDETERMINED";
  readonly message: string;
}

/** One article that was read. */
export interface DocumentRecord extends DocumentRef {
  readonly bytes: number;
  readonly encoding: string;
  /** How far the language is ahead of the next likely one, 0 to 1; null where it was not detected. */
  readonly language_margin: number | null;
  readonly published_basis: PublishedBasis | null;
  /** How many. */
  readonly claims: number;
  /** How many. */
  readonly mentions: number;
  readonly warnings: readonly WarningRecord[];
}

/** One input that could not be read. */
export interface ErrorRecord {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The whole of `--format json`. */
export interface Output {
  readonly schema: "claims/1";
  readonly offset_unit: OffsetUnit;
  readonly tool: { readonly name: "claims"; readonly version: string };
  readonly claims: readonly ClaimRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly errors: readonly ErrorRecord[];
}

/** A line of `--format documents`: one input, with what was found in it or what is wrong with it. */
export interface DocumentLine {
  readonly path: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly encoding: string | null;
  readonly language: string | null;
  readonly language_margin: number | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly published_basis: PublishedBasis | null;
  readonly claims: readonly ClaimRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly warnings: readonly WarningRecord[];
  readonly error: Omit<ErrorRecord, "path"> | null;
}

/** An article that was read, and what was found in it. */
export interface Extracted {
  readonly document: DocumentRecord;
  readonly claims: readonly ClaimRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly error: null;
}

/** An input that could not be read. */
export interface Failed {
  readonly document: null;
  readonly claims: readonly [];
  readonly mentions: readonly [];
  readonly error: ErrorRecord;
}

/** What became of one input. */
export type Outcome = Extracted | Failed;
