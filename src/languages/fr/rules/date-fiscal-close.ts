import { type DateMeaning, dateKind, dayNamed, monthNamed } from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { closing } from "./date-closings.js";

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;

/** What tells when the company's fiscal year closes, wherever it stands. Their meaning is the closing date. */
export const fiscalCloseRules = rules({ ...dateKind, name: "fiscal_close" }, closing, {
  year: {
    pattern: "{exercise} ({years:splitYear}|{year})? {pause}? (s'est|se|est|sera|était|a été|qui)? {closed} {at}? {end}",
    normalise: ({ end }) => end,
    accepts: {
      "exercice 2024, clos fin août": monthNamed(8),
      "exercice s'est terminé le 30 juin": on(6, 30),
      "exercice clos le 30 septembre 2024": on(9, 30, 2024),
    },
    rejects: ["exercice 2024, le 30 juin"],
  },
  year_closes: {
    pattern:
      "{exercise} ({years:splitYear}|{year})? ,? (se clôt|se clôture|se termine|s'achève|prend fin|clôturera|s'achèvera|se terminera|a pris fin) {at}? {end}",
    normalise: ({ end }) => end,
    accepts: { "exercice s'achève fin mars": monthNamed(3), "exercice 2025 se clôture le 31 mars": on(3, 31) },
    rejects: ["exercice s'achève bien"],
  },
  closes_year: {
    pattern:
      "(clôt|clôture|clos|clora|clôturera|clôturait|termine|terminera|arrête|achève|boucle|bouclera) (traditionnellement|toujours)? (son|leur|ses|leurs|l'|cet)? {exercise} (comptable|fiscal|décalé|annuel)? ({years:splitYear}|{year})? {at}? {end}",
    normalise: ({ end }) => end,
    accepts: { "clôt son exercice fin juin": monthNamed(6), "clôture ses exercices au 31 mars": on(3, 31) },
    rejects: ["clôt son exercice sur une perte"],
  },
  closes_at: {
    pattern: "(clos|clôturé|terminé|achevé|bouclé|clôt|clôture|termine|achève|boucle) {at}? {end} (son|leur|l'|cet) {exercise}",
    normalise: ({ end }) => end,
    accepts: { "clos fin septembre son exercice": monthNamed(9), "bouclé au 30 juin son exercice": on(6, 30) },
    rejects: ["clos fin septembre son capital"],
  },
  quarter: {
    pattern: "{rank} {quarterNoun} {ofYear}? {pause}? {closed} {at}? {end}",
    normalise: ({ rank, ofYear, closed, end }) => (isOfFiscalYear(ofYear) && closed === "coming" ? end : monthsLater(end, (4 - rank) * 3)),
    accepts: {
      "deuxième trimestre de son exercice, qui se clôt fin mars": monthNamed(3),
      "quatrième trimestre, clos le 31 mars": on(3, 31),
      "premier trimestre clos fin avril": monthNamed(1),
    },
    rejects: ["quatrième trimestre, le 31 mars"],
  },
  half: {
    pattern: "{rank} {halfNoun} {ofYear}? {pause}? {closed} {at}? {end}",
    normalise: ({ rank, ofYear, closed, end }) => {
      if (rank > 2) return undefined;
      return isOfFiscalYear(ofYear) && closed === "coming" ? end : monthsLater(end, (2 - rank) * 6);
    },
    accepts: { "premier semestre de son exercice, achevé fin octobre": monthNamed(4) },
    rejects: ["premier semestre, fin octobre"],
  },
  /** The months of a quarter, and which quarter of the company's year they are. */
  quarter_of_months: {
    pattern: "{first:month} (à|-|–) {last:month} {year}? ,? (le|son|soit le|soit son|leur)? {rank:quarterRank} {quarterNoun} {ofYear}",
    normalise: ({ first, last, rank, ofYear }) => (isOfFiscalYear(ofYear) ? closeOf(first, last, rank) : undefined),
    accepts: {
      "juillet à septembre, dernier trimestre de son exercice décalé": monthNamed(9),
      "avril à juin, le premier trimestre de l'exercice": monthNamed(3),
    },
    rejects: ["juillet à septembre, dernier trimestre de hausse", "juillet à août, premier trimestre de son exercice"],
  },
  quarter_months: {
    pattern: "{quarterRank} {quarterNoun} {ofYear}? (,|{open}) (soit)? {from}? {first:month} (à|-|–) {last:month} {year}? (,|{shut})",
    normalise: ({ quarterRank, first, last }) => closeOf(first, last, quarterRank),
    accepts: {
      "premier trimestre de son exercice (avril à juin)": monthNamed(3),
      "troisième trimestre (d'octobre à décembre)": monthNamed(3),
      "deuxième trimestre, de novembre à janvier,": monthNamed(7),
    },
    rejects: ["premier trimestre (avril à mai)", "premier trimestre, de retour"],
  },
  quarter_pair: {
    pattern: "{quarterRank} {quarterNoun} {ofYear}? (,|{open}) {pair:monthPair} {year}? (,|{shut})",
    normalise: ({ quarterRank, pair: [first, last] }) => closeOf(first, last, quarterRank),
    accepts: { "premier trimestre de son exercice (avril-juin)": monthNamed(3) },
    rejects: ["premier trimestre (avril)"],
  },
});

const isOfFiscalYear = (year: DateMeaning | number | undefined) => typeof year === "object" && year.type === "fiscal";

/** The month or day so many months later, whatever the year. */
function monthsLater(end: DateMeaning, months: number): DateMeaning | undefined {
  if (end.type !== "recurring") return undefined;
  const { cycle } = end;
  if (cycle.every === "month") return monthNamed(((cycle.month - 1 + months) % 12) + 1);
  if (cycle.every !== "day") return undefined;
  if (months === 0) return end;
  const month = ((cycle.month - 1 + months) % 12) + 1;
  return cycle.day >= 28 ? monthNamed(month) : dayNamed(month, cycle.day);
}

/** The month in which the year closes whose quarter these months are. */
function closeOf(first: number, last: number, rank: number): DateMeaning | undefined {
  return (first + 1) % 12 === (last + 11) % 12 ? monthNamed(((last - 1 + (4 - rank) * 3) % 12) + 1) : undefined;
}
