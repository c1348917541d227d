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
/** What periods told by their closing date are read with. */
export const closing = {
  ...dateWords,
  end: oneOf(
    dayRules.filter((rule) => rule.name !== "date/weekday" && rule.name !== "date/weekday_relative"),
    closingMonth,
  ),
  fin: oneOf(closingEnd),
  dayOnly: oneOf(dayRules.filter((rule) => rule.name !== "date/weekday" && rule.name !== "date/weekday_relative")),
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
      "douze mois arrêtés fin juin": ending(12, monthNamed(6)),
    },
    rejects: ["trois mois en octobre", "un mois clos fin mai"],
  },
  months_to: {
    pattern: "{count} mois (au|à) {day:dayOnly}",
    normalise: ({ count, day }) => (count > 1 ? ending(count, day) : undefined),
    accepts: { "douze mois au 30 juin": ending(12, on(6, 30)), "six mois au 31 décembre 2024": ending(6, on(12, 31, 2024)) },
    rejects: ["douze mois au plus", "douze mois au mieux"],
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
