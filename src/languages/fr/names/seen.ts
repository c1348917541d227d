import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { nationality, organizationNoun, roleNoun } from "../words/descriptors.js";
import { isInitial, isShouted } from "./capitals.js";
import { isCapitalised, isFunctionWord, isOrdinary } from "./common.js";
import { institutionHead } from "./institution.js";
import { listedAt } from "./listed.js";
import { mastheadOf } from "./masthead.js";
import { personEnd } from "./person.js";
import { companySuffixes } from "./suffixes.js";

/** What the whole article shows of its words: those that it writes in small letters, and the pairs of capitals in the middle of sentences. */
export interface Seen {
  readonly small: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** The pairs of capitals that it writes more than once. */
  readonly repeated: ReadonlySet<string>;
  /** The words of the name of the paper or site at the head of the page, without its article. */
  readonly masthead: readonly string[];
}

export function lookOver(sentences: readonly Sentence[]): Seen {
  const small = new Set<string>();
  const pairs = new Set<string>();
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if ((token.shape & Shape.word) === 0) return;
      if (!isCapitalised(token)) small.add(token.norm);
      else if (isCapitalised(tokens[i + 1])) {
        const pair = `${token.norm} ${(tokens[i + 1] as Token).norm}`;
        if (!isInitial(tokens, i)) pairs.add(pair);
        (once.has(pair) ? repeated : once).add(pair);
      }
    });
  }
  return { small, pairs, repeated, masthead: mastheadOf(sentences) };
}

/**
 * An ordinary word at the head of a sentence, then a capital: a name if the two are one elsewhere, or by their form ("Groupe Médiane", "Voltaire
 * Motors"), or if both are ordinary, so that nothing but a name explains the second capital ("Bonne Pioche", "Data Collective").
 */
export function isNameThere(tokens: readonly Token[], at: number, gazetteer: Gazetteer, { pairs }: Seen): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (isFunctionWord(token.norm)) return false;
  if (pairs.has(`${token.norm} ${next.norm}`) || companySuffixes.has(next.norm)) return true;
  if (isCompanyHead(token.norm)) return !listedAt(tokens, at + 1, gazetteer, false) && personEnd(tokens, at + 1, gazetteer) === at + 1;
  return isOrdinary(next.norm) && !isShouted(tokens) && isTitled(tokens, at);
}

/** Neither a role, nor an acronym, nor a people: "Directeur Général", "Avantage Apple", "Start-up Nation". */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  return (
    !((token.shape | next.shape) & Shape.upper) &&
    !(next.shape & Shape.glued) &&
    !isFunctionWord(next.norm) &&
    !isCapitalised(tokens[at + 2]) &&
    // "Transition Énergétique : …": a heading with capitals of its own
    tokens[at + 2]?.text !== ":" &&
    [roleNoun, organizationNoun].every((nouns) => !nouns.read(tokens, at)) &&
    !nationality.read(tokens, at + 1) &&
    institutionHead(token.norm) === undefined
  );
}

/** Two capitals that stand side by side in the middle of a sentence elsewhere. */
export const isPair = (tokens: readonly Token[], at: number, { pairs }: Seen) => pairs.has(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`);

/** Words that begin a company's name even at the head of a line: "Groupe Médiane". */
const isCompanyHead = (norm: string) =>
  /^(?:groupe|agence|banque|éditions|laboratoires|studio|studios|établissements|compagnie|fonds)$/.test(norm);
