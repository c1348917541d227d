import { coming, type DateMeaning, dateKind, dayNamed, ending, fiscalNamed, halfNamed, inYear, monthNamed } from "../../../kinds/date.js";
import { rules } from "../tokens.js";
import { dayRules } from "./date-days.js";
import { periodRules } from "./date-periods.js";
import { dateWords, oneOf } from "./date-years.js";

/** A day for an example. */
const on = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;

const closingMonth = rules(dateKind, dateWords, {
  closing_month: {
    pattern: "(fin|la fin {of})? {month} {year}?",
    normalise: ({ month, year }) => monthNamed(month, year),
    accepts: { "fin juin": monthNamed(6), octobre: monthNamed(10), "fin août 2024": monthNamed(8, 2024) },
    rejects: ["fin prêt"],
  },
});
/** What a closing date after a comma may be, to be of one piece with what it closes. */
const closingEnd = rules(dateKind, dateWords, {
  closing_end: {
    pattern: "fin {month} {year}?",
    normalise: ({ month, year }) => monthNamed(month, year),
    accepts: { "fin août": monthNamed(8) },
    rejects: ["août"],
  },
});
const quarter = oneOf(periodRules.filter((rule) => /\/(?:quarter|half)/.test(rule.name)));
const closing = {
  ...dateWords,
  end: oneOf(
    dayRules.filter((rule) => rule.name !== "date/weekday" && rule.name !== "date/weekday_relative"),
    closingMonth,
  ),
  fin: oneOf(closingEnd),
  quarter,
  span: quarter,
};

/** A date that closes a period: one past, unless the words say that it is to come. */
const closedAt = (end: DateMeaning, closed: "past" | "coming" | null) => (closed === "coming" ? coming(end) : end);

/** Periods placed by the date on which they end. */
export const endingRules = rules(dateKind, closing, {
  quarter_ended: {
    pattern: "{rank}? {quarterNoun} {closed} {at}? {end}",
    normalise: ({ closed, end }) => ending(3, closedAt(end, closed)),
    accepts: {
      "trimestre clos fin avril": ending(3, monthNamed(4)),
      "trimestre clos le 30 avril": ending(3, on(4, 30)),
      "troisième trimestre achevé fin juin 2025": ending(3, monthNamed(6, 2025)),
      "premier trimestre qui s'est terminé en mars": ending(3, monthNamed(3)),
    },
    rejects: ["trimestre clos hier soir", "trimestre achevé mercredi", "trimestre terminé sur une hausse"],
  },
  half_ended: {
    pattern: "{rank}? {halfNoun} {closed} {at}? {end}",
    normalise: ({ closed, end }) => ending(6, closedAt(end, closed)),
    accepts: { "premier semestre clos le 30 juin": ending(6, on(6, 30)), "semestre achevé fin septembre": ending(6, monthNamed(9)) },
    rejects: ["semestre clos", "semestre achevé sur une perte"],
  },
  months_ended: {
    pattern: "{count} (premiers)? mois {closed} {at}? {end}",
    normalise: ({ count, end }) => (count > 1 ? ending(count, end) : undefined),
    accepts: {
      "trois mois se terminant en octobre": ending(3, monthNamed(10)),
      "douze mois clos le 31 mars 2025": ending(12, on(3, 31, 2025)),
    },
    rejects: ["trois mois en octobre", "un mois clos fin mai"],
  },
  fiscal_ended: {
    pattern: "{exercise} ({years:splitYear}|{year})? {closed} {at}? {end}",
    normalise: ({ years, year, closed, end }) =>
      ending(12, years === undefined && year === undefined ? closedAt(end, closed) : inYear(end, (years ?? year) as number)),
    accepts: {
      "exercice qui se termine fin mars": ending(12, monthNamed(3, null, "coming")),
      "exercice clos fin juin": ending(12, monthNamed(6)),
      "exercice clos le 30 septembre 2024": ending(12, on(9, 30, 2024)),
      "exercice 2024 clos fin août": ending(12, monthNamed(8, 2024)),
      "exercice fiscal 2024-2025 achevé le 31 mars": ending(12, on(3, 31, 2025)),
    },
    rejects: ["exercice clos", "exercice 2024 clos en fanfare"],
  },
  fiscal_comma_ended: {
    pattern: "{exercise} ({years:splitYear}|{year}) , {closed} {at}? {fin}",
    normalise: ({ years, year, fin }) => ending(12, inYear(fin, (years ?? year) as number)),
    accepts: { "exercice 2024, clos fin août": ending(12, monthNamed(8, 2024)) },
    rejects: ["exercice 2024, clos le 31 août", "exercice, clos fin août"],
  },
  fiscal_bracket_ended: {
    pattern: "{exercise} ({years:splitYear}|{year}) {open} {closed} {at}? {end} {shut}",
    normalise: ({ years, year, end }) => ending(12, inYear(end, (years ?? year) as number)),
    accepts: { "exercice 2023-2024 (clos le 31 mars)": ending(12, on(3, 31, 2024)) },
    rejects: ["exercice 2023-2024 (clos)"],
  },
  part_comma_ended: {
    pattern: "{quarter} , {closed} {at}? {fin}",
    // of a fiscal year that is named the closing date would take the name away
    normalise: ({ quarter, closed, fin }) =>
      !closesYear(quarter, closed) ? endingLike(quarter, fin) : isNamedYear(quarter) ? quarter : undefined,
    accepts: {
      "premier semestre de son exercice 2025-2026, qui s'achèvera fin mars": halfNamed(1, fiscalNamed(2026, true)),
      "deuxième trimestre, clos fin septembre": ending(3, monthNamed(9)),
      "premier semestre de son exercice, achevé fin octobre": ending(6, monthNamed(10)),
    },
    rejects: ["deuxième trimestre, clos le 30 septembre"],
  },
  part_bracket_ended: {
    pattern: "{quarter} {open} {closed} {at}? {end} {shut}",
    normalise: ({ quarter, end }) => endingLike(quarter, end),
    accepts: { "quatrième trimestre (clos le 31 mars)": ending(3, on(3, 31)) },
    rejects: ["quatrième trimestre (clos)", "quatrième trimestre (31 mars)"],
  },
  /** The quarter alone is the mention; the closing date after the comma is another. */
  quarter_comma_ended: {
    pattern: "{span} , {closed} {at}? {end}",
    normalise: ({ span, closed, end }) => (closesYear(span, closed) ? undefined : endingLike(span, end)),
    accepts: {
      "quatrième trimestre, clos le 31 mars": ending(3, on(3, 31)),
      "premier semestre, achevé fin septembre 2025": ending(6, monthNamed(9, 2025)),
    },
    rejects: ["quatrième trimestre, le 31 mars", "été 2023, clos le 31 mars"],
  },
});

/** "le deuxième trimestre de son exercice, qui se clôt fin mars": the fiscal year closes then. */
function closesYear(period: DateMeaning, closed: "past" | "coming" | null): boolean {
  return closed === "coming" && period.type === "recurring" && period.year?.type === "fiscal";
}

function isNamedYear(period: DateMeaning): boolean {
  return period.type === "recurring" && period.year?.type === "fiscal" && period.year.year !== null;
}

/** A quarter or a half that ends with a date. */
function endingLike(period: DateMeaning, end: DateMeaning): DateMeaning | undefined {
  if (period.type !== "recurring") return undefined;
  const named = period.year?.type === "year" || (period.year?.type === "fiscal" && period.year.year !== null);
  // its number in a fiscal year does not tell the calendar year of its end
  return ending(period.cycle.every === "half" ? 6 : 3, named && period.year?.type === "year" ? inYear(end, period.year) : end);
}

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
