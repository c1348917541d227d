import type { Article, Claim, Mention, Token } from "../model.js";
import type { PageWords } from "../segment/page.js";

/** What a language must provide. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly page: PageWords;
  tokenise(text: string, start: number, end: number): Token[];
  /** Finds the mentions of an article and links its figures into claims. */
  read(article: Article): { readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] };
}
