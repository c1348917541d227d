import type { Token } from "../../model.js";
import { ruleMaker } from "../../rules/rule.js";
import { vocabularies } from "../../rules/vocabulary.js";
import { tokeniser } from "../../tokenise.js";

const setOf = (list: string) => new Set(list.split(" "));

/** Cuts French text into words. */
export const tokenise = tokeniser({
  elisions: setOf("l d j m t s n c qu jusqu lorsqu puisqu quoiqu"),
  enclitics: setOf("t-il t-elle t-on il elle on ils elles je nous vous ce t-ils t-elles là ci"),
  whole: setOf("aujourd'hui d'abord"),
});

/** Words and what they mean, looked up as French words are cut. */
export const vocabulary = vocabularies(tokenise);

/** Words that mean no more than that they stand there, several spellings separated by `|`. */
export const words = (spellings: string) => vocabulary({ [spellings]: true });

/** The tokens before a place, at most so many. */
export const justBefore = <T extends Token>(tokens: readonly T[], at: number, count: number) => tokens.slice(Math.max(0, at - count), at);

/** A table of French rules. */
export const rules = ruleMaker(tokenise);
