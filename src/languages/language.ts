import type { Article, Claim, Mention, Token } from "../model.js";
import type { RuleInfo } from "../rules/info.js";
import type { PageWords } from "../segment/page.js";
import type { Trace } from "../trace.js";
import type { UserData } from "../user-data.js";

/** What a language must provide. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly page: PageWords;
  /**
   * Adds names and metrics of the user's own, for the whole process; to be called before anything is read.
   * @throws where a word has another meaning already or cannot be used.
   */
  extend(data: UserData): void;
  /** Every rule that can stand in a claim's `rules`. */
  rules(): Promise<readonly RuleInfo[]>;
  tokenise(text: string, start: number, end: number): Token[];
  /** Finds the mentions of an article and links its figures into claims. */
  read(article: Article, trace?: Trace): { readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] };
}
