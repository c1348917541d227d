import type { FigureType } from "./model.js";

/** A name that a user's list adds. */
export interface UserName {
  readonly name: string;
  readonly type: "company" | "organization" | "person" | "product" | "place";
  readonly aliases: readonly string[];
  /** The company that owns it or makes it. */
  readonly parent: string | null;
}

/** A metric of the user's own, or more words for one that there is. */
export interface UserMetric {
  readonly metric: string;
  readonly nouns: readonly string[];
  /** Infinitives. */
  readonly verbs: readonly string[];
  readonly kinds: readonly FigureType[];
}

/** What a user adds to the words of a language. */
export interface UserData {
  readonly names: readonly UserName[];
  readonly metrics: readonly UserMetric[];
}
