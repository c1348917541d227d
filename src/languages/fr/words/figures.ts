import type { Bound, Currency } from "../../../kinds/figure.js";
import { type Per, Shape } from "../../../model.js";
import { anyOf } from "../../../rules/starts.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { vocabulary, words } from "../tokens.js";
import { currency, currencySign, per, scaledCurrency } from "./currencies.js";
import { noun } from "./nouns.js";
import {
  abbreviation,
  around,
  bound,
  boundAfter,
  boundOne,
  halfScale,
  number,
  one,
  oneScale,
  quarters,
  roughly,
  roughlySo,
  scale,
  scales,
  several,
  sign,
  some,
} from "./numbers.js";

/** A whole number below a hundred: what may stand before "et demi". */
const count: Reader<string> = {
  starts: { words: anyOf(number.starts.words, new Set(["un", "une"])), shapes: Shape.number },
  read(tokens, at) {
    const first = tokens[at]?.norm;
    if (first === "un" || first === "une") return { end: at + 1, value: "1" };
    const read = number.read(tokens, at);
    return read && /^\d{1,2}$/.test(read.value) ? read : undefined;
  },
};

/** A scale in words, or abbreviated before a currency sign. */
const anyScale: Reader<number> = {
  starts: { words: anyOf(scale.starts.words, abbreviation.starts.words), shapes: 0 },
  read: (tokens, at) => scale.read(tokens, at) ?? abbreviation.read(tokens, at),
};

/** A currency as a word, a sign or a code; the longer reading. */
const anyCurrency: Reader<Currency> = {
  starts: { words: anyOf(currency.starts.words, currencySign.starts.words), shapes: 0 },
  read(tokens, at) {
    const [word, sign] = [currency.read(tokens, at), currencySign.read(tokens, at)];
    return sign && (!word || sign.end > word.end) ? sign : word;
  },
};

/** What may stand between an amount and its base: "2 150 euros brut par mois", "9,99 € TTC / mois". */
const gross = words("brut|bruts|brute|brutes|net|nets|HT|TTC|hors taxes|hors taxe|toutes taxes comprises|taxes comprises|en moyenne");
const rate: Reader<Per> = {
  starts: { words: anyOf(per.starts.words, gross.starts.words), shapes: 0 },
  read(tokens, at) {
    const from = gross.read(tokens, at)?.end ?? at;
    return from < tokens.length ? per.read(tokens, from) : undefined;
  },
};

/** A bound said after the figure, unless it is the next figure's: "40 000 employés ou plus", but "ou plus de 40 milliards". */
const boundBehind: Reader<Bound> = {
  starts: boundAfter.starts,
  read(tokens, at) {
    const read = boundAfter.read(tokens, at);
    const next = read && tokens[read.end];
    if (!next) return read;
    // "4 milliards d'euros environ de revenus", but "10 000 ou plus de 40 000"
    const open = /^(?:plus|mieux|moins|maximum|minimum)$/.test(tokens[read.end - 1]?.norm ?? "") && /^(?:de|d')$/.test(next.norm);
    return open || next.shape & Shape.number || /^(?:haut|bas|fort|tôt|tard|vite|près)$/.test(next.norm) ? undefined : read;
  },
};

/** What the patterns of figures are made of. */
export const figureWords = {
  number,
  count,
  scale,
  scales,
  oneScale,
  halfScale,
  anyScale,
  abbreviation,
  one,
  quarters,
  around,
  owned: words("sa|son|leur|la|cette|notre|votre|ma|mon"),
  roughly,
  roughlySo,
  several,
  some,
  bound,
  boundOne,
  boundAfter: boundBehind,
  sign,
  currency: anyCurrency,
  currencySign,
  scaledCurrency,
  per: rate,
  noun,
  of: words("de|d'|d '|d ’"),
  definite: words("le|du|au"),
  from: vocabulary<"de" | "">({ "de|d'": "de", des: "" }),
  to: vocabulary<"à" | "et">({ à: "à", et: "et" }),
  join: words("-|–|à|ou|/"),
  us: vocabulary(
    {
      US: { code: "USD", family: null, basis: "symbol", exponent: 0 } as const,
      "CA|CAN|CAD": { code: "CAD", family: null, basis: "symbol", exponent: 0 } as const,
    },
    { cased: true },
  ),
  percent: vocabulary<"percent">({ "%|pour cent|p. 100|p. cent|pourcent|pourcents|pct": "percent" }),
  point: vocabulary<"point" | "basis_point">({
    "point|points|pt|pts|point de pourcentage|points de pourcentage|point de %|points de %|point de pour cent|points de pour cent": "point",
    "point de base|points de base|pb|pbs|pdb|bps": "basis_point",
  }),
};
