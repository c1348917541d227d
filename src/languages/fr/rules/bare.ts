import { bareKind, reading } from "../../../kinds/figure.js";
import { figureWords as words } from "../words/figures.js";
import { rules } from "../tokens.js";

/** Amounts with a scale but neither currency nor noun ("179 milliards"): the words around decide what they count (../figures). */
export const bareRules = rules(bareKind, words, {
  scaled: {
    pattern: "{bound}? {sign}? {low:number} {scale} {boundAfter}?",
    normalise: ({ bound, sign, low, scale, boundAfter }) => (scale >= 6 ? reading({ low, exponent: scale, bound: bound ?? boundAfter, negative: sign === "-" }) : undefined),
    accepts: { "179 milliards": { low: "179", exponent: 9 }, "jusqu’à 1,5 milliard": { low: "1.5", bound: "at_most" }, "11'036 millions": { low: "11036" }, "15,6 mrd": { low: "15.6", exponent: 9 } },
    rejects: ["179 milliers", "1 milliardaire"],
  },
  one: {
    pattern: "{bound}? {one} {scale}",
    normalise: ({ bound, scale }) => (scale >= 6 ? reading({ low: "1", exponent: scale, bound }) : undefined),
    accepts: { "un milliard": { low: "1", exponent: 9 }, "près d'un million": { bound: "approximate" } },
    rejects: ["un millier"],
  },
  the_one: {
    pattern: "{skip:definite} {scale}",
    normalise: ({ scale }) => (scale >= 6 ? reading({ low: "1", exponent: scale }) : undefined),
    accepts: { "le milliard": { low: "1", exponent: 9 }, "du million": { low: "1", exponent: 6 } },
    rejects: ["le millier"],
  },
  and_a_half: {
    pattern: "{bound}? {low:count} {scale} et demi",
    normalise: ({ bound, low, scale }) => (scale >= 6 ? reading({ low: `${low}.5`, exponent: scale, bound }) : undefined),
    accepts: { "un milliard et demi": { low: "1.5", exponent: 9 }, "deux millions et demi": { low: "2.5", exponent: 6 } },
    rejects: ["un an et demi", "2,5 millions et demi"],
  },
  range: {
    pattern: "entre {low:number} {lowScale:scale}? et {high:number} {scale}",
    normalise: ({ low, lowScale, high, scale }) => (scale >= 6 ? reading({ low, lowExponent: lowScale ?? null, high, exponent: scale }) : undefined),
    accepts: { "entre 47,5 et 50,5 milliards": { low: "47.5", high: "50.5", exponent: 9 }, "entre 800 millions et 1,2 milliard": { lowExponent: 6 } },
    rejects: ["entre 15 et 25 ans"],
  },
  from_to: {
    pattern: "{from} {bound}? {low:number} {lowScale:scale}? {to} {bound}? {high:number} {scale}",
    normalise: ({ from, to, low, lowScale, high, scale }) => (scale < 6 || (to === "et" && from !== "de") ? undefined : reading({ low, lowExponent: lowScale ?? null, high, exponent: scale, fromTo: true })),
    accepts: { "de 15 à 19 milliards": { low: "15", high: "19", exponent: 9, fromTo: true }, "de 800 millions à 1,2 milliard": { lowExponent: 6 } },
    rejects: ["de 15 à 19 ans"],
  },
  joined: {
    pattern: "{bound}? {low:number} {join} {high:number} {scale}",
    normalise: ({ low, high, scale, bound }) => (scale >= 6 && Number(low) < Number(high) ? reading({ low, high, exponent: scale, bound }) : undefined),
    accepts: { "15-25 milliards": { low: "15", high: "25" }, "2 ou 3 milliards": { low: "2", high: "3" } },
    rejects: ["25-15 milliards", "2 ou 3 ans"],
  },
  magnitude: {
    pattern: "{some} {tens:several}? {of}? {scale}",
    normalise: ({ tens, scale }) => (scale >= 6 ? reading({ low: "2", exponent: scale + (tens ?? 0), magnitude: true }) : undefined),
    accepts: { "des milliards": { low: "2", exponent: 9, magnitude: true }, "plusieurs dizaines de milliards": { exponent: 10 } },
    rejects: ["des milliers", "des milliardaires"],
  },
});
