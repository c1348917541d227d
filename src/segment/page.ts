import type { Span } from "../model.js";
import type { SentenceWords } from "./sentences.js";

/** What a language tells about the furniture of a page. All expressions are anchored and bounded. */
export interface PageWords extends SentenceWords {
  /** A whole line that is furniture by itself: share buttons, paywall, cookie wall, credits, copyright. */
  isFurniture(line: string): boolean;
  /** Opens a box of links to other articles; the items or headlines below it belong to it. */
  opensLinks(line: string): boolean;
  /** Opens such a box without being a link itself: a heading over links, which may stand apart. */
  headsLinks(line: string): boolean;
  /** The paragraph below is an advertisement. */
  opensAdvertisement(line: string): boolean;
  /** Links and offers put between the sentences of a paragraph, in order. */
  insets(paragraph: string): readonly Span[];
  /** Ends what may be read for nothing: what follows is an offer, unless it is long. */
  closes(line: string): boolean;
  /** From here to the end nothing is the article's: comments, newsletter forms. */
  opensTail(line: string): boolean;
  /** A line that only places the article: date, author, section, reading time. */
  isMetadata(line: string): boolean;
  /** The publication date in a metadata line, at the head of a first paragraph, at the end of the last one, or in a title; ISO 8601, or null. */
  publicationDate(line: string, place: "line" | "opening" | "closing" | "title"): string | null;
}
