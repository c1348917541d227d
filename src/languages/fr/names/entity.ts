import type { Entry } from "../../../gazetteer/gazetteer.js";
import type { NameType } from "../../../model.js";
import type { CompanyNoun } from "../words/descriptors.js";
import type { Candidate } from "./candidate.js";
import type { Evidence } from "./evidence.js";

/** Somebody or something that the article names, with all that is known of it. */
export interface Entity {
  readonly name: string;
  readonly type: NameType | "place";
  readonly entry: Entry | null;
  /** What the article calls it: the nouns of "la start-up X", "X, l'éditeur …". */
  readonly nouns: readonly CompanyNoun[];
  /** ISO 3166 code of its seat, from the lists or from what the article calls it. */
  readonly country?: string | null;
  /** Sectors, from the lists or from what the article calls it. */
  readonly kinds?: readonly string[];
  /** A person's role and the company that it is at, where the article tells. */
  role: string | null;
  employer: Entity | null;
}

/** A place in the text where an entity is named. */
export interface Naming {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly entity: Entity;
  readonly rule: string;
}

export type Scores = Record<Evidence["type"], number>;

/** All occurrences of one stretch of words, with what their contexts say. */
export interface Group {
  readonly key: string;
  readonly candidates: Candidate[];
  readonly scores: Scores;
  readonly nouns: CompanyNoun[];
  readonly countries: string[];
  readonly rules: Set<string>;
}

/** What a group was found to name. */
export interface Decision {
  readonly entity: Entity;
  readonly rule: string;
  /** Does every occurrence need a context of its own? */
  readonly contextual: boolean;
}

export const noScores = (): Scores => ({ company: 0, organization: 0, person: 0, product: 0, place: 0 });
