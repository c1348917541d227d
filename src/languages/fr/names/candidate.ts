import type { Entry } from "../../../gazetteer/gazetteer.js";
import type { Scores } from "./entity.js";

/** How a stretch came to be cut out: by the lists, by its parts, or by its capitals alone. */
export type Cut = "listed" | "articled" | "company" | "trade" | "extended" | "model" | "person" | "institution" | "masthead" | "plain";

/** A stretch of a sentence that may be a name. */
export interface Candidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Folded words, joined: what its occurrences have in common. */
  readonly key: string;
  readonly written: string;
  readonly cut: Cut;
  /** What the lists say of it; empty for a name that no list has. */
  readonly entries: readonly Entry[];
  /** The listed name that it begins with: "Google Ireland Limited", "Galaxy A36". */
  readonly base: Entry | null;
  /** Is the listed spelling also an ordinary word or a first name? */
  readonly ambiguous: boolean;
  /** Begins a sentence, a quotation or a list item, where a capital says nothing. */
  readonly initial: boolean;
  /** Its capitals say nothing: an ordinary word at the head of a sentence, or a line in capitals. It can be a name only if it is one elsewhere. */
  readonly weak: boolean;
  /** What the contexts of this occurrence say of it; null where none says anything. */
  scores: Scores | null;
}
