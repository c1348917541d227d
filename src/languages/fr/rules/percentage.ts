import { percentageKind, reading } from "../../../kinds/figure.js";
import { rules } from "../tokens.js";
import { figureWords as words } from "../words/figures.js";
import { brokenRange } from "./range.js";

/** Percentages and percentage points. A sign that is written is kept. */
export const percentageRules = rules(percentageKind, words, {
  percent: {
    pattern: "{bound}? {sign}? {low:number} {percent} {boundAfter}?",
    normalise: ({ bound, sign, low, boundAfter }) =>
      reading({ type: "percentage", low, bound: bound ?? boundAfter, negative: sign === "-", unit: "percent" }),
    accepts: {
      "49 %": { low: "49" },
      "27%": { low: "27" },
      "près de 12,5 %": { low: "12.5", bound: "approximate" },
      "+22 %": { low: "22" },
      "vingt pour cent": { low: "20" },
      "moins de 4 %": { low: "4", bound: "at_most" },
      "quelque 20% environ": { low: "20" },
      "+ 181,1 %": { low: "181.1" },
      "−4 %": { low: "4", negative: true },
    },
    rejects: ["49 salariés"],
  },
  range: {
    pattern: "entre {lowSign:sign}? {low:number} {lowPercent:percent}? et {sign}? {high:number} {percent}",
    normalise: ({ lowSign, low, sign, high }) => range(signed(low, lowSign), signed(high, sign), "percent"),
    accepts: {
      "entre 11 % et 13 %": { low: "11", high: "13" },
      "entre 4 et 6 %": { low: "4", high: "6" },
      "entre -3 % et -1 %": { low: "-3", high: "-1" },
    },
    rejects: ["entre 4 et 6 points", "entre 6 et 4 %"],
  },
  from_to: {
    pattern: "{from} {bound}? {lowSign:sign}? {low:number} {lowPercent:percent}? {to} {highBound:bound}? {sign}? {high:number} {percent}",
    normalise: ({ from, to, lowSign, low, lowPercent, sign, high }) =>
      brokenRange(from, to, low, high, lowPercent)
        ? undefined
        : reading({ type: "percentage", low: signed(low, lowSign), high: signed(high, sign), unit: "percent", fromTo: true }),
    accepts: {
      "de 9 à 11%": { low: "9", high: "11", fromTo: true },
      "de 10 % à 12 %": { low: "10", high: "12" },
      "de +15 % à +17 %": { low: "15", high: "17" },
      "de 75 % à 50 %": { low: "75", high: "50" },
    },
    rejects: ["de 9 à 11 ans", "de 9 % et 11 %"],
  },
  joined: {
    pattern: "{bound}? {lowSign:sign}? {low:number} {lowPercent:percent}? {join} {sign}? {high:number} {percent}",
    normalise: ({ lowSign, low, sign, high, bound }) => range(signed(low, lowSign), signed(high, sign), "percent", bound),
    accepts: {
      "9-10 %": { low: "9", high: "10" },
      "5% à 7%": { low: "5", high: "7" },
      "3 ou 4 %": { low: "3", high: "4" },
      "+15 % à +17 %": { low: "15", high: "17" },
    },
    rejects: ["10-9 %", "9-10 ans"],
  },
  points: {
    pattern: "{bound}? {sign}? {low:number} {point} {boundAfter}?",
    normalise: ({ bound, sign, low, point, boundAfter }) =>
      isMove(low, point)
        ? reading({ type: "percentage", low, bound: bound ?? boundAfter, negative: sign === "-", unit: point })
        : undefined,
    accepts: {
      "2,1 points": { low: "2.1", unit: "point" },
      "50 points de base": { low: "50", unit: "basis_point" },
      "0,5 point de pourcentage": { low: "0.5", unit: "point" },
      "-0,6 point": { low: "0.6", negative: true },
    },
    rejects: ["8.400 points", "7 906,58 points"],
  },
  point: {
    pattern: "{bound}? {one} {point}",
    normalise: ({ bound, point }) => reading({ type: "percentage", low: "1", bound, unit: point }),
    accepts: { "un point": { low: "1", unit: "point" }, "plus d'un point de pourcentage": { bound: "at_least" } },
    rejects: ["un pointage"],
  },
  points_and_half: {
    pattern: "{bound}? {low:count} {point} et demi",
    normalise: ({ bound, low, point }) => reading({ type: "percentage", low: `${low}.5`, bound, unit: point }),
    accepts: { "un point et demi": { low: "1.5", unit: "point" }, "près de deux points et demi": { low: "2.5", bound: "approximate" } },
    rejects: ["2,5 points et demi", "deux ans et demi"],
  },
  points_range: {
    pattern: "entre {low:number} et {high:number} {point}",
    normalise: ({ low, high, point }) => (isMove(high, point) ? range(low, high, point) : undefined),
    accepts: { "entre 3 et 4 points": { low: "3", high: "4", unit: "point" }, "entre 25 et 50 points de base": { unit: "basis_point" } },
    rejects: ["entre 8 000 et 8 400 points"],
  },
  points_from_to: {
    pattern: "{from} {bound}? {low:number} {to} {highBound:bound}? {high:number} {point}",
    normalise: ({ from, to, low, high, point }) =>
      isMove(high, point) && !brokenRange(from, to, low, high, undefined)
        ? reading({ type: "percentage", low, high, unit: point, fromTo: true })
        : undefined,
    accepts: { "de 3 à 4 points": { low: "3", high: "4", unit: "point" } },
    rejects: ["de 8 000 à 8 400 points", "de 3 à 4 ans"],
  },
  points_joined: {
    pattern: "{bound}? {low:number} {join} {high:number} {point}",
    normalise: ({ bound, low, high, point }) => (isMove(high, point) ? range(low, high, point, bound) : undefined),
    accepts: {
      "3 à 4 points": { low: "3", high: "4", unit: "point" },
      "25 ou 50 points de base": { low: "25", high: "50", unit: "basis_point" },
    },
    rejects: ["8 000 à 8 400 points", "3 à 4 ans"],
  },
});

function signed(digits: string, sign: "+" | "-" | undefined): string {
  return sign === "-" ? `-${digits}` : digits;
}

function range(low: string, high: string, unit: string, bound?: Parameters<typeof reading>[0]["bound"]) {
  return Number(low) < Number(high) ? reading({ type: "percentage", low, high, unit, bound }) : undefined;
}

/** A hundred points and more are the level of an index. */
function isMove(digits: string, unit: string): boolean {
  return Number(digits) < 100 || unit === "basis_point";
}
