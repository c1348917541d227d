import { Shape } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { vocabulary } from "../tokens.js";
import { currency, currencySign, per, scaledCurrency } from "./currencies.js";
import { noun } from "./nouns.js";
import { abbreviation, around, bound, boundAfter, number, one, scale, several, sign, some } from "./numbers.js";

/** A whole number below a hundred: what may stand before "et demi". */
const count: Reader<string> = {
  starts: { words: new Set(["un", "une", ...number.starts.words]), shapes: Shape.number },
  read(tokens, at) {
    if (/^une?$/.test(tokens[at]?.norm ?? "")) return { end: at + 1, value: "1" };
    const read = number.read(tokens, at);
    return read && /^\d{1,2}$/.test(read.value) ? read : undefined;
  },
};

/** A scale in words, or abbreviated before a currency sign. */
const anyScale: Reader<number> = {
  starts: { words: new Set([...scale.starts.words, ...abbreviation.starts.words]), shapes: 0 },
  read: (tokens, at) => scale.read(tokens, at) ?? abbreviation.read(tokens, at),
};

/** What the patterns of figures are made of. */
export const figureWords = {
  number, count, scale, anyScale, abbreviation, one, around, several, some, bound, boundAfter, sign, currency, currencySign, scaledCurrency, per, noun,
  of: vocabulary({ "de|d'": true }),
  definite: vocabulary({ "le|du|au": true }),
  from: vocabulary<"de" | "">({ "de|d'": "de", "des": "" }),
  to: vocabulary<"à" | "et">({ "à": "à", "et": "et" }),
  join: vocabulary({ "-|–|à|ou|/": true }),
  us: vocabulary({ "US": { code: "USD", family: null, basis: "symbol", exponent: 0 } as const, "CA|CAN|CAD": { code: "CAD", family: null, basis: "symbol", exponent: 0 } as const }, { cased: true }),
  percent: vocabulary<"percent">({ "%|pour cent|p. 100|pourcent|pourcents": "percent" }),
  point: vocabulary<"point" | "basis_point">({ "point|points|pt|pts|point de pourcentage|points de pourcentage|point de %|points de %": "point", "points de base|pb|pdb|points de base": "basis_point" }),
};
