import type { Period } from "../model.js";
import { isDayOfYear, isValid, type MonthDay, type Season } from "./calendar.js";

export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade";
export type Part = "start" | "middle" | "end";
export type Bound = "since" | "until" | "by" | "from" | "before" | "after";

/** What comes back every week or every year. `months` are counted within the year, calendar or fiscal. */
export type Cycle =
  | { readonly every: "weekday"; readonly weekday: number }
  | { readonly every: "day"; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly every: "month"; readonly month: number }
  | { readonly every: "months"; readonly first: number; readonly last: number }
  | { readonly every: "quarter"; readonly quarter: number }
  | { readonly every: "half"; readonly half: number }
  | { readonly every: "season"; readonly season: Season };

/**
 * Which of those that come back: the last one over, the first to begin, the one around; the first not yet over; the nearest;
 * before or after the date named before.
 */
export type Which = "last" | "next" | "this" | "coming" | "nearest" | "preceding" | "following";

/** Where a relative date is counted from: the publication date, or the date that the text named before. */
export type Base = "publication" | "context";

/** What the words of a date say, before they are placed on the calendar. */
export type DateMeaning =
  | { readonly type: "recurring"; readonly cycle: Cycle; readonly year: DateMeaning | null; readonly which: Which | null }
  | { readonly type: "year" | "decade"; readonly year: number }
  /** The unit around the base, `offset` units later: this year, last week, yesterday, three years ago. */
  | { readonly type: "unit"; readonly unit: Unit; readonly offset: number; readonly base: Base }
  /** The period named before, moved: a year earlier. */
  | { readonly type: "shift"; readonly unit: Unit; readonly by: number }
  /** The period named before, the unit of it, or the like of it in another year: that day, the same period of 2023. */
  | { readonly type: "same"; readonly unit: Unit | null; readonly year: DateMeaning | null }
  /** The last (negative) or next so many units up to, or from, the publication date. */
  | { readonly type: "window"; readonly unit: Unit; readonly count: number }
  | { readonly type: "part"; readonly part: Part; readonly of: DateMeaning }
  /** The fiscal year called `year`; if null the one around the base, `offset` years later, or some one. `split`: written as two years. */
  | { readonly type: "fiscal"; readonly year: number | null; readonly split: boolean; readonly offset: number | null; readonly base: Base }
  /** So many months that end with `end`: the quarter ended 30 April. */
  | { readonly type: "ending"; readonly months: number; readonly end: DateMeaning }
  | { readonly type: "bound"; readonly bound: Bound; readonly of: DateMeaning }
  | { readonly type: "range"; readonly first: DateMeaning; readonly last: DateMeaning };

export interface DateContext {
  /** An ISO 8601 calendar date, or a month (`2025-07`) where no more is known. */
  readonly published: string | null;
  /** The date that the text named before. */
  readonly anchor: Period | null;
  /** Is it told as something to come? */
  readonly future: boolean;
  /** When the fiscal year of the article's company closes, where the text says so. */
  readonly fiscalClose: MonthDay | null;
}

export const dateKind: { readonly name: string; readonly means?: DateMeaning } = { name: "date" };

// -- making meanings --------------------------------------------------------

const recurring = (cycle: Cycle, year: number | DateMeaning | null | undefined, which: Which | null | undefined): DateMeaning => ({
  type: "recurring",
  cycle,
  year: typeof year === "number" ? named("year", year) : (year ?? null),
  which: which ?? null,
});
export const named = (type: "year" | "decade", year: number): DateMeaning => ({ type, year });
export const yearNamed = (year: number): DateMeaning => named("year", year);
export const decadeNamed = (year: number): DateMeaning => named("decade", year);

/** Undefined for a day that no year, or not this year, has. */
export function dayNamed(
  month: number,
  day: number,
  year?: number | DateMeaning | null,
  weekday?: number,
  which?: Which,
): DateMeaning | undefined {
  if (typeof year === "number" ? !isValid(year, month, day) : !isDayOfYear(month, day)) return undefined;
  return recurring({ every: "day", month, day, ...(weekday !== undefined && { weekday }) }, year, which);
}
export const weekdayNamed = (weekday: number, which?: Which): DateMeaning => recurring({ every: "weekday", weekday }, null, which);
export const monthNamed = (month: number, year?: number | DateMeaning | null, which?: Which): DateMeaning =>
  recurring({ every: "month", month }, year, which);
export const monthsNamed = (first: number, last: number, year?: number | DateMeaning | null): DateMeaning =>
  recurring({ every: "months", first, last }, year, null);
export const quarterNamed = (quarter: number, year?: number | DateMeaning | null, which?: Which): DateMeaning =>
  recurring({ every: "quarter", quarter }, year, which);
export const halfNamed = (half: number, year?: number | DateMeaning | null, which?: Which): DateMeaning =>
  recurring({ every: "half", half }, year, which);
export const seasonNamed = (season: Season, year?: number | DateMeaning | null, which?: Which): DateMeaning =>
  recurring({ every: "season", season }, year, which);
export const unitFrom = (unit: Unit, offset: number, base: Base = "publication"): DateMeaning => ({ type: "unit", unit, offset, base });
export const shifted = (unit: Unit, by: number): DateMeaning => ({ type: "shift", unit, by });
export const same = (unit: Unit | null, year: DateMeaning | null = null): DateMeaning => ({ type: "same", unit, year });
export const windowOf = (unit: Unit, count: number): DateMeaning => ({ type: "window", unit, count });
export const partOf = (part: Part, of: DateMeaning): DateMeaning => ({ type: "part", part, of });
export const fiscalNamed = (year: number, split = false): DateMeaning => ({ type: "fiscal", year, split, offset: 0, base: "publication" });
export const fiscalFrom = (offset: number | null, base: Base = "publication"): DateMeaning => ({
  type: "fiscal",
  year: null,
  split: false,
  offset,
  base,
});
export const ending = (months: number, end: DateMeaning): DateMeaning => ({ type: "ending", months, end });
export const bounded = (bound: Bound, of: DateMeaning): DateMeaning => ({ type: "bound", bound, of });
export const rangeOf = (first: DateMeaning, last: DateMeaning): DateMeaning => ({ type: "range", first, last });

/** The same, as the one that is not over yet. */
export function coming(meaning: DateMeaning): DateMeaning {
  return meaning.type === "recurring" && meaning.year === null && meaning.which === null
    ? recurring(meaning.cycle, null, "coming")
    : meaning;
}

/** The same, in a year that is said elsewhere in the expression; as it is where it has one already. */
export function inYear(meaning: DateMeaning, year: number | DateMeaning): DateMeaning {
  if (meaning.type === "recurring" && meaning.year === null) return recurring(meaning.cycle, year, meaning.which);
  if (meaning.type === "part") return partOf(meaning.part, inYear(meaning.of, year));
  return meaning;
}

/** Whether a meaning leans on the date named before, and on what kind of date. */
export function leansOn(meaning: DateMeaning): Unit | "any" | undefined {
  switch (meaning.type) {
    case "shift":
      return meaning.unit;
    case "same":
      return meaning.unit ?? "any";
    case "unit":
    case "fiscal":
      return meaning.base === "context" ? (meaning.type === "unit" ? meaning.unit : "year") : undefined;
    case "recurring":
      return meaning.which === "preceding" || meaning.which === "following" ? "any" : meaning.year ? leansOn(meaning.year) : undefined;
    case "part":
    case "bound":
      return leansOn(meaning.of);
    case "range":
      return leansOn(meaning.first);
    default:
      return undefined;
  }
}

/** Is it a day, a month or the like of which the text does not say the year? */
export function isYearless(meaning: DateMeaning): boolean {
  switch (meaning.type) {
    case "recurring":
      return meaning.year === null && meaning.cycle.every !== "weekday";
    case "part":
    case "bound":
      return isYearless(meaning.of);
    case "range":
      return isYearless(meaning.first) && isYearless(meaning.last);
    case "ending":
      return isYearless(meaning.end);
    default:
      return false;
  }
}

/** Does it matter to where it lies whether it is told as past or as to come? */
export function dependsOnTense(meaning: DateMeaning): boolean {
  switch (meaning.type) {
    case "recurring":
      return meaning.year === null && meaning.which === null;
    case "part":
      return dependsOnTense(meaning.of);
    case "bound":
      return meaning.bound === "after" && dependsOnTense(meaning.of);
    case "range":
      return dependsOnTense(meaning.first) || dependsOnTense(meaning.last);
    case "ending":
      return dependsOnTense(meaning.end);
    default:
      return false;
  }
}
