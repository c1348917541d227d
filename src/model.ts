/** What passes between the stages. All offsets are UTF-16 code units into the decoded text, end exclusive. */

/** A stretch of the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word, number or sign, with how it is written. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, typographic apostrophes as `'`, soft hyphens and zero-width characters removed. */
  readonly norm: string;
  /** What it looks like: a sum of the flags in `Shape`. */
  readonly shape: number;
  /** Shared by tokens that are written alike. */
  readonly word: Word;
}

/** A word, number or sign, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  /** What is remembered of it (`askedOnce`). */
  readonly answers: unknown[];
}

export const Shape = {
  /** Begins with a letter. */
  word: 1,
  /** Digits with their group and decimal separators. */
  number: 2,
  /** Neither letters nor digits. */
  sign: 4,
  /** Begins with an upper-case letter. */
  capital: 8,
  /** Two letters or more, none of them lower case. */
  upper: 16,
  /** Nothing stands between it and the token before. */
  glued: 32,
  /** A complete numeric date, such as 27/08/2025 or 2026-01-31. */
  date: 64,
  /** Begins like a name: a capital, or a brand's small letters before one (`iPhone`, `xAI`). No elided word does. */
  name: 128,
} as const;

/** Where in the article a block of text stands. */
export type BlockKind = "title" | "standfirst" | "heading" | "paragraph" | "item" | "table" | "metadata" | "boilerplate";

/** A paragraph, heading, list item or piece of page furniture. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of its block in the article. */
  readonly block: number;
}

/** How a publication date was come by. */
export type PublishedBasis = "option" | "metadata" | "dateline";

/** An article, cut up. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  /** Publication date as an ISO 8601 calendar date. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

export type Precision = "exact" | "approximate" | "at_least" | "at_most" | "range" | "magnitude";

/** A base that a rate is counted by. */
export type Per = "month" | "year" | "week" | "day" | "hour" | "share" | "user" | "job" | "unit" | "MWh" | "tonne";

export type CurrencyBasis = "code" | "symbol" | "name" | "ellipsis";

/** The value of a money, percentage or quantity mention; amounts in full units. */
export interface Value {
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly precision: Precision;
  /** ISO 4217, or null. */
  readonly currency: string | null;
  readonly currencyBasis: CurrencyBasis | null;
  /** `percent`, `point` or `basis_point`; for a quantity the counted noun; null for money. */
  readonly unit: string | null;
  readonly per: Per | null;
}

export type Grain = "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "range";
export type DateBasis = "explicit" | "publication" | "context" | "unresolved";

/** A period on the calendar; `from` and `to` are ISO 8601 dates, both inclusive. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  /** Extended Date/Time Format (ISO 8601-2), or null where it cannot be placed. */
  readonly edtf: string | null;
  readonly basis: DateBasis;
}

export type NameType = "company" | "organization" | "person" | "product";
export type FigureType = "money" | "percentage" | "quantity";
export type MentionType = FigureType | NameType | "date";

interface MentionBase extends Span {
  readonly text: string;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  /** Range of token indices in its sentence, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly boilerplate: boolean;
}

export interface FigureMention extends MentionBase {
  readonly type: FigureType;
  readonly value: Value;
}

export interface NameMention extends MentionBase {
  readonly type: NameType;
  /** Canonical name. */
  readonly name: string;
  /** A person's role, where the text gives it. */
  readonly role: string | null;
}

export interface DateMention extends MentionBase {
  readonly type: "date";
  readonly period: Period;
}

export type Mention = FigureMention | NameMention | DateMention;

export const METRICS = [
  "revenue",
  "net_income",
  "net_loss",
  "operating_income",
  "margin",
  "investment",
  "capex",
  "funding",
  "valuation",
  "acquisition",
  "stake",
  "penalty",
  "price",
  "compensation",
  "debt",
  "cash",
  "cost",
  "savings",
  "contract",
  "subsidy",
  "shareholder_return",
  "market_size",
  "share_price",
  "market_share",
  "share",
  "rate",
  "users",
  "employees",
  "layoffs",
  "units",
  "capacity",
  "deals",
  "affected",
  "other",
] as const;
export type Metric = (typeof METRICS)[number];

export type Modality = "asserted" | "hearsay" | "planned" | "forecast" | "possible" | "negated";
export type Via = "explicit" | "coreference" | "inherited";

/** A party to a claim: who or what fills a role, and the words that name it. */
export interface Party {
  readonly name: string;
  /** `place` is a country, region or city that acts; `thing` a noun phrase without a name (objects only). */
  readonly type: NameType | "place" | "thing";
  readonly text: string;
  readonly via: Via;
}

export interface Attribution {
  readonly name: string | null;
  readonly role: string | null;
  readonly text: string;
  readonly type: "person" | "company" | "organization" | "media" | "unnamed";
}

/** The date a claim is about. */
export interface Time extends Period {
  readonly text: string;
}

export interface Claim {
  readonly figure: FigureMention;
  readonly subject: Party | null;
  readonly metric: Metric;
  readonly change: "increase" | "decrease" | null;
  readonly object: readonly Party[];
  readonly time: Time | null;
  readonly attribution: Attribution | null;
  readonly modality: Modality;
  /** Every rule that had a part in it. */
  readonly rules: readonly string[];
}

/** What the pipeline made of one text. */
export interface Analysis {
  readonly article: Article;
  /** In order of place. */
  readonly mentions: readonly Mention[];
  /** In order of place. */
  readonly claims: readonly Claim[];
}
