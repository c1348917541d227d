// Mutants of a regular expression: an anchor left out, a quantifier left out. Words between bars (`^(?:actions?|titres?)$`) are a set of
// words and a "?" after a letter spells one more form of one: that is vocabulary, which the mutants leave alone as they do sets.

const WORDS = /^\^(?:\(\?:)?(?:[\p{L}\d' |-]|(?<=\p{L})\?|\(\?:[\p{L}|]+\)\??)+\)?\$$/u;

/** The pattern with one anchor or one quantifier less, each in turn. */
export function mutateRegex(pattern) {
  if (WORDS.test(pattern)) return [];
  const result = [];
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === "\\") {
      i++;
      continue;
    }
    if (inClass) {
      inClass = sign !== "]";
      continue;
    }
    if (sign === "[") {
      inClass = true;
      continue;
    }
    const less = (length) => result.push(pattern.slice(0, i) + pattern.slice(i + length));
    if (sign === "^" || sign === "$") less(1);
    if (sign === "+" || sign === "*") less(1);
    const repeated = /^\{\d+(?:,\d*)?\}/.exec(pattern.slice(i));
    if (repeated && pattern[i - 2] !== "\\") less(repeated[0].length);
    if (sign === "?" && pattern[i - 1] !== "(" && !isLetter(pattern, i - 1)) less(1);
  }
  return result;
}

function isLetter(pattern, at) {
  return /\p{L}|[-'’ ]/u.test(pattern[at]) && pattern[at - 1] !== "\\";
}
