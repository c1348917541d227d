import { ruleMaker } from "../../rules/rule.js";
import { vocabularies } from "../../rules/vocabulary.js";
import { tokeniser } from "../../tokenise.js";

const words = (list: string) => new Set(list.split(" "));

/** Cuts French text into words. */
export const tokenise = tokeniser({
  elisions: words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu"),
  enclitics: words("t-il t-elle t-on il elle on ils elles je nous vous ce t-ils t-elles là ci"),
  whole: words("aujourd'hui d'abord"),
});

/** Words and what they mean, looked up as French words are cut. */
export const vocabulary = vocabularies(tokenise);

/** A table of French rules. */
export const rules = ruleMaker(tokenise);
