import { bareKind, reading } from "../../../kinds/figure.js";
import { rules } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { brokenRange, exponentOfLow } from "./range.js";

/** Amounts with a scale but neither currency nor noun ("179 milliards"): the words around decide what they count (../figures). */
export const bareRules = rules(bareKind, words, {
  scaled: {
    pattern: "{bound}? {sign}? {low:number} {scale} {boundAfter}? {per}?",
    normalise: ({ bound, sign, low, scale, boundAfter, per }) =>
      scale >= 6 ? reading({ low, exponent: scale, bound: bound ?? boundAfter, negative: sign === "-", per }) : undefined,
    accepts: {
      "179 milliards": { low: "179", exponent: 9 },
      "jusqu’à 1,5 milliard": { low: "1.5", bound: "at_most" },
      "11'036 millions": { low: "11036" },
      "15,6 mrd": { low: "15.6", exponent: 9 },
      "2,8 millions par mois": { per: "month" },
      "1.444 milliard": { low: "1.444" },
      "2.741 millions": { low: "2741" },
    },
    rejects: ["179 milliers", "1 milliardaire"],
  },
  one: {
    pattern: "{bound}? {one} {roughly}? {scale} {per}?",
    normalise: ({ bound, roughly, scale, per }) =>
      scale >= 6 ? reading({ low: "1", exponent: scale, bound: bound ?? (roughly ? "approximate" : undefined), per }) : undefined,
    accepts: {
      "un milliard": { low: "1", exponent: 9 },
      "près d'un million": { bound: "approximate" },
      "plus d’un milliard par mois": { bound: "at_least", per: "month" },
    },
    rejects: ["un millier"],
  },
  half: {
    pattern: "{bound}? un {roughly}? {half:halfScale}",
    normalise: ({ bound, roughly, half }) => reading({ low: "0.5", exponent: half, bound: bound ?? (roughly ? "approximate" : undefined) }),
    accepts: {
      "un demi-milliard": { low: "0.5", exponent: 9 },
      "plus d'un demi-million": { exponent: 6, bound: "at_least" },
      "un bon demi-million": { exponent: 6, bound: "approximate" },
    },
    rejects: ["un demi-siècle"],
  },
  the_one: {
    pattern: "{skip:definite} {scale:oneScale}",
    normalise: ({ scale }) => reading({ low: "1", exponent: scale }),
    accepts: { "le milliard": { low: "1", exponent: 9 }, "du million": { low: "1", exponent: 6 } },
    rejects: ["le millier", "les millions"],
  },
  about_the_one: {
    pattern: "{bound:boundOne} {scale:oneScale}",
    normalise: ({ bound, scale }) => reading({ low: "1", exponent: scale, bound }),
    accepts: { "près du milliard": { low: "1", exponent: 9, bound: "approximate" } },
    rejects: ["près du milliardaire"],
  },
  and_a_half: {
    pattern: "{bound}? {low:count} {scale} et demi",
    normalise: ({ bound, low, scale }) => (scale >= 6 ? reading({ low: `${low}.5`, exponent: scale, bound }) : undefined),
    accepts: { "un milliard et demi": { low: "1.5", exponent: 9 }, "deux millions et demi": { low: "2.5", exponent: 6 } },
    rejects: ["un an et demi", "2,5 millions et demi"],
  },
  dozens: {
    pattern: "{bound}? (une|un) {roughly}? {tens:around} {of} {scale} {per}?",
    normalise: ({ bound, tens, scale, per }) =>
      scale >= 6 ? reading({ low: tens ?? "0", exponent: scale, bound: bound ?? "approximate", per }) : undefined,
    accepts: {
      "une centaine de millions par an": { low: "100", exponent: 6, per: "year" },
      "une bonne dizaine de milliards": { low: "10", exponent: 9 },
    },
    rejects: ["une centaine de salariés"],
  },
  range: {
    pattern: "entre {low:number} {lowScale:scale}? et {high:number} {scale} {per}?",
    normalise: ({ low, lowScale, high, scale, per }) => range({ low, lowScale, high, scale, per }),
    accepts: {
      "entre 31,5 et 33,5 milliards": { low: "31.5", high: "33.5", exponent: 9 },
      "entre 800 millions et 1,2 milliard": { lowExponent: 6 },
    },
    rejects: ["entre 15 et 25 ans"],
  },
  from_to: {
    pattern: "{from} {bound}? {low:number} {lowScale:scale}? {to} {highBound:bound}? {high:number} {scale} {per}?",
    normalise: ({ from, to, low, lowScale, high, scale, per }) =>
      scale < 6 || brokenRange(from, to, low, high, lowScale)
        ? undefined
        : reading({ low, lowExponent: exponentOfLow(low, lowScale, high, scale), high, exponent: scale, per, fromTo: true }),
    accepts: {
      "de 6 à 8 milliards": { low: "6", high: "8", exponent: 9, fromTo: true },
      "de 800 millions à 1,2 milliard": { lowExponent: 6 },
    },
    rejects: ["de 15 à 19 ans"],
  },
  joined: {
    pattern: "{bound}? {low:number} {lowScale:scale}? {join} {high:number} {scale} {per}?",
    normalise: ({ low, lowScale, high, scale, bound, per }) => range({ low, lowScale, high, scale, bound, per }),
    accepts: { "15-25 milliards": { low: "15", high: "25" }, "2 ou 3 milliards": { low: "2", high: "3" } },
    rejects: ["25-15 milliards", "2 ou 3 ans"],
  },
  magnitude: {
    pattern: "{some} {tens:several}? {of}? {scale:scales} {per}?",
    normalise: ({ tens, scale, per }) =>
      scale >= 6 ? reading({ low: "2", exponent: scale + (tens ?? 0), magnitude: true, per }) : undefined,
    accepts: { "des milliards": { low: "2", exponent: 9, magnitude: true }, "plusieurs dizaines de milliards": { exponent: 10 } },
    rejects: ["des milliers", "des milliardaires"],
  },
});

type Parts = Parameters<typeof reading>[0];

interface Ends {
  readonly low: string;
  readonly lowScale: number | undefined;
  readonly high: string;
  readonly scale: number;
  readonly bound?: Parts["bound"];
  readonly per: Parts["per"];
}

function range({ low, lowScale, high, scale, bound, per }: Ends) {
  const lowExponent = exponentOfLow(low, lowScale, high, scale);
  const inOrder = Number(low) * 10 ** (lowExponent ?? scale) < Number(high) * 10 ** scale;
  return scale >= 6 && inOrder ? reading({ low, lowExponent, high, exponent: scale, bound, per }) : undefined;
}
