import { percentageKind, reading } from "../../../kinds/figure.js";
import { figureWords as words } from "../words/figures.js";
import { rules } from "../tokens.js";

/** Percentages and percentage points. */
export const percentageRules = rules(percentageKind, words, {
  percent: {
    pattern: "{bound}? {sign}? {low:number} {percent} {boundAfter}?",
    normalise: ({ bound, sign, low, boundAfter }) => reading({ type: "percentage", low, bound: bound ?? boundAfter, negative: sign === "-", unit: "percent" }),
    accepts: {
      "49 %": { low: "49" }, "27%": { low: "27" }, "près de 12,5 %": { low: "12.5", bound: "approximate" }, "+22 %": { low: "22" }, "vingt pour cent": { low: "20" },
      "moins de 4 %": { low: "4", bound: "at_most" }, "quelque 20% environ": { low: "20" },
    },
    rejects: ["49 salariés"],
  },
  range: {
    pattern: "entre {low:number} {lowPercent:percent}? et {high:number} {percent}",
    normalise: ({ low, high }) => reading({ type: "percentage", low, high, unit: "percent" }),
    accepts: { "entre 11 % et 13 %": { low: "11", high: "13" }, "entre 4 et 6 %": { low: "4", high: "6" } },
    rejects: ["entre 4 et 6 points"],
  },
  from_to: {
    pattern: "{from} {bound}? {lowSign:sign}? {low:number} {lowPercent:percent}? {to} {bound}? {sign}? {high:number} {percent}",
    normalise: ({ from, to, low, high }) => (to === "et" && from !== "de" ? undefined : reading({ type: "percentage", low, high, unit: "percent", fromTo: true })),
    accepts: { "de 9 à 11%": { low: "9", high: "11", fromTo: true }, "de 10 % à 12 %": { low: "10", high: "12" }, "de +15 % à +17 %": { low: "15", high: "17" } },
    rejects: ["de 9 à 11 ans"],
  },
  joined: {
    pattern: "{bound}? {low:number} {lowPercent:percent}? {join} {high:number} {percent}",
    normalise: ({ low, high, bound }) => (Number(low) < Number(high) ? reading({ type: "percentage", low, high, unit: "percent", bound }) : undefined),
    accepts: { "9-10 %": { low: "9", high: "10" }, "5% à 7%": { low: "5", high: "7" }, "3 ou 4 %": { low: "3", high: "4" } },
    rejects: ["10-9 %", "9-10 ans"],
  },
  points: {
    pattern: "{bound}? {sign}? {low:number} {point} {boundAfter}?",
    normalise: ({ bound, sign, low, point, boundAfter }) =>
      Number(low) < 100 || point === "basis_point" ? reading({ type: "percentage", low, bound: bound ?? boundAfter, negative: sign === "-", unit: point }) : undefined,
    accepts: { "2,1 points": { low: "2.1", unit: "point" }, "50 points de base": { low: "50", unit: "basis_point" }, "0,5 point de pourcentage": { low: "0.5", unit: "point" }, "-0,6 point": { low: "0.6", negative: true } },
    rejects: ["8.400 points", "7 906,58 points"],
  },
});
