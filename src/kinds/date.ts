import type { DateBasis, Grain, Period } from "../model.js";
import {
  addMonths,
  type Civil,
  civilOf,
  type Days,
  dayOf,
  decadeOf,
  edtfOf,
  exists,
  fiscalMonthsOf,
  fiscalYearOf,
  formatDay,
  halfOf,
  isDayOfYear,
  isValid,
  type MonthDay,
  monthsEnding,
  monthsOf,
  parseDay,
  quarterOf,
  type Season,
  seasonOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar.js";

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

// -- placing them on the calendar ---------------------------------------------

interface Placed {
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain;
  readonly basis: Exclude<DateBasis, "unresolved">;
}
type Whole = Placed & Days;

interface Scene {
  /** The publication date: one day, or the month that is all that is known of it. */
  readonly now: Days | undefined;
  readonly anchor: Whole | undefined;
  readonly future: boolean;
  readonly close: MonthDay | null;
}

/** Places a date on the calendar by the rules of the specification; `from` and `to` are null where nothing tells the year. */
export function resolve(meaning: DateMeaning, context: DateContext): Period {
  const placed = place(meaning, {
    now: readPublished(context.published),
    anchor: readAnchor(context.anchor),
    future: context.future,
    close: context.fiscalClose,
  });
  const inside = placed && (placed.from === null || exists(placed.from)) && (placed.to === null || exists(placed.to));
  if (!inside) return { from: null, to: null, grain: grainOf(meaning), edtf: null, basis: "unresolved" };
  const { from, to, grain, basis } = placed;
  return {
    from: from === null ? null : formatDay(from),
    to: to === null ? null : formatDay(to),
    grain,
    edtf: edtfOf(from, to, grain),
    basis,
  };
}

function readPublished(published: string | null): Days | undefined {
  if (published === null) return undefined;
  const day = parseDay(published);
  if (day !== undefined) return { from: day, to: day };
  const month = parseDay(`${published}-01`);
  if (month === undefined) return undefined;
  const { year, month: number } = civilOf(month);
  return monthsOf(year, number);
}

function readAnchor(anchor: Period | null): Whole | undefined {
  const from = parseDay(anchor?.from ?? "");
  const to = parseDay(anchor?.to ?? "");
  return anchor && from !== undefined && to !== undefined ? { from, to, grain: anchor.grain, basis: "context" } : undefined;
}

function place(meaning: DateMeaning, scene: Scene): Placed | undefined {
  switch (meaning.type) {
    case "year":
      return whole(yearOf(meaning.year), "year", "explicit");
    case "decade":
      return whole(decadeOf(meaning.year), "decade", "explicit");
    case "recurring":
      return meaning.year === null ? placeYearless(meaning, scene) : placeInYear(meaning.cycle, meaning.year, scene);
    case "part":
      return placePart(meaning.part, meaning.of, scene);
    case "unit":
      return placeUnit(meaning, scene);
    case "shift":
      return placeShift(meaning, scene);
    case "same":
      return placeSame(meaning, scene);
    case "window":
      return placeWindow(meaning, scene);
    case "fiscal":
      return placeFiscal(meaning, scene);
    case "ending":
      return placeEnding(meaning, scene);
    case "bound":
      return placeBound(meaning.bound, meaning.of, scene);
    case "range":
      return placeRange(meaning.first, meaning.last, scene);
  }
}

function whole(days: Days | undefined, grain: Grain, basis: Placed["basis"]): Whole | undefined {
  return days && { from: days.from, to: days.to, grain, basis };
}

/** The period in a year; undefined for 29 February where there is none. */
function instanceOf(cycle: Exclude<Cycle, { every: "weekday" }>, year: number): Days | undefined {
  switch (cycle.every) {
    case "day": {
      const day = dayOf(year, cycle.month, cycle.day);
      return day === undefined ? undefined : { from: day, to: day };
    }
    case "month":
      return monthsOf(year, cycle.month);
    case "months":
      return monthsOf(year, cycle.first, cycle.last - cycle.first + 1);
    case "quarter":
      return quarterOf(year, cycle.quarter);
    case "half":
      return halfOf(year, cycle.half);
    case "season":
      return seasonOf(year, cycle.season);
  }
}

function grainOfCycle(cycle: Cycle): Grain {
  return cycle.every === "weekday" ? "day" : cycle.every === "months" ? "range" : cycle.every;
}

function placeInYear(cycle: Cycle, year: DateMeaning, scene: Scene): Whole | undefined {
  if (cycle.every === "weekday") return undefined;
  const grain = grainOfCycle(cycle);
  if (year.type === "fiscal") {
    const fiscal = fiscalYear(year, scene);
    if (!fiscal) return undefined;
    const days = (closing: number) => fiscalPart(cycle, closing, fiscal.close);
    const unsaid = year.year === null && year.offset === null;
    // of "its fiscal year" the one over at publication
    const ended =
      unsaid && scene.now && [1, 0, -1].map((later) => days(fiscal.year + later)).find((one) => one && one.to <= (scene.now as Days).to);
    return whole(ended || days(fiscal.year), grain, scene.close ? "context" : fiscal.basis);
  }
  const placed = place(year, scene);
  return isWhole(placed) ? whole(instanceOf(cycle, civilOf(placed.to).year), grain, placed.basis) : undefined;
}

/** The part of the fiscal year that closes in a year. */
function fiscalPart(cycle: Exclude<Cycle, { every: "weekday" }>, year: number, close: MonthDay): Days | undefined {
  const part = monthsWithin(cycle);
  return part ? fiscalMonthsOf(year, close, part.skip, part.months) : within(cycle, fiscalYearOf(year, close));
}

/** Which months of a year, calendar or fiscal, a quarter, a half or the first so many months are. */
function monthsWithin(cycle: Cycle): { skip: number; months: number } | undefined {
  if (cycle.every === "quarter") return { skip: cycle.quarter * 3 - 3, months: 3 };
  if (cycle.every === "half") return { skip: cycle.half * 6 - 6, months: 6 };
  return cycle.every === "months" ? { skip: cycle.first - 1, months: cycle.last - cycle.first + 1 } : undefined;
}

/** The one occurrence that lies in a stretch of days. */
function within(cycle: Exclude<Cycle, { every: "weekday" }>, days: Days): Days | undefined {
  for (let year = civilOf(days.from).year - 1; year <= civilOf(days.to).year; year++) {
    const instance = instanceOf(cycle, year);
    if (instance && instance.from >= days.from && instance.to <= days.to) return instance;
  }
  return undefined;
}

type Recurring = Extract<DateMeaning, { type: "recurring" }>;

/** How far to look for a year that fits: 29 February can be eight years off. */
const REACH = 8;

function placeYearless({ cycle, which }: Recurring, scene: Scene, cut: (days: Days) => Days = (days) => days): Whole | undefined {
  const grain = grainOfCycle(cycle);
  const relative = which === "preceding" || which === "following";
  const now = relative ? (scene.anchor ?? scene.now) : scene.now;
  if (!now)
    return !relative && scene.anchor && cycle.every !== "weekday" ? whole(besideAnchor(cycle, scene.anchor), grain, "context") : undefined;
  const basis = relative && scene.anchor ? "context" : "publication";
  if (cycle.every === "weekday")
    return isDay(now) ? whole(onWeekday(cycle.weekday, which, now.from, scene.future), grain, basis) : undefined;
  const { year } = civilOf(now.from);
  const first = (from: number, step: 1 | -1, fits: (days: Days) => boolean): Days | undefined => {
    for (let y = from; Math.abs(y - from) <= REACH; y += step) {
      const days = instanceOf(cycle, y);
      if (days && fits(days)) return days;
    }
    return undefined;
  };
  const periodic = cycle.every === "quarter" || cycle.every === "half" || cycle.every === "months";
  const coming = () => first(year - 1, 1, (days) => cut(days).to >= now.from);
  const gone = () => first(year + 1, -1, (days) => (periodic ? days.to : days.from) <= now.to);
  switch (which) {
    case "last":
    case "preceding":
      return whole(
        first(year + 1, -1, (days) => days.to < now.from),
        grain,
        basis,
      );
    case "next":
    case "following":
      return whole(
        first(year - 1, 1, (days) => days.from > now.to),
        grain,
        basis,
      );
    case "coming":
      return whole(coming(), grain, basis);
    case "nearest": {
      const [before, after] = [gone(), coming()];
      const near = before && after && after.to - now.to < now.from - before.from ? after : (before ?? after);
      return whole(near, grain, basis);
    }
    case "this":
      return whole(first(year - 1, 1, (days) => days.from <= now.from && days.to >= now.from) ?? instanceOf(cycle, year), grain, basis);
  }
  const chosen = scene.future ? coming() : gone();
  if (cycle.every !== "day" || cycle.weekday === undefined) return whole(chosen, grain, basis);
  // the weekday, where it is written, tells which year is meant
  const onIt = (days: Days | undefined) => days !== undefined && weekdayOf(days.from) === cycle.weekday;
  const other = scene.future ? gone() : coming();
  return whole(onIt(chosen) ? chosen : onIt(other) ? other : (first(year, -1, onIt) ?? chosen), grain, basis);
}

/** Without a publication date: within the period named before, or in the three months after the day or month named before. */
function besideAnchor(cycle: Exclude<Cycle, { every: "weekday" }>, anchor: Whole): Days | undefined {
  const inside = within(cycle, anchor);
  if (inside) return inside;
  if ((anchor.grain !== "day" && anchor.grain !== "month") || (cycle.every !== "day" && cycle.every !== "month")) return undefined;
  return within(cycle, { from: anchor.from, to: addMonths(anchor.to, 3) });
}

function onWeekday(weekday: number, which: Which | null, now: number, future: boolean): Days {
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let day = future ? now + ahead : now - back;
  if (which === "last" || which === "preceding") day = now - (back || 7);
  if (which === "coming") day = now + ahead;
  if (which === "next" || which === "following") day = now + (ahead || 7);
  return { from: day, to: day };
}

const isDay = (days: Days) => days.from === days.to;
const isWhole = (placed: Placed | undefined): placed is Whole => placed !== undefined && placed.from !== null && placed.to !== null;

function placePart(part: Part, of: DateMeaning, scene: Scene): Placed | undefined {
  if (of.type === "recurring" && of.year === null) {
    const grain = grainOfCycle(of.cycle);
    const placed = placeYearless(of, scene, (days) => cutPart(part, days, grain));
    return placed && whole(cutPart(part, placed, grain), grain === "day" ? "day" : "range", placed.basis);
  }
  const placed = place(of, scene);
  return isWhole(placed) ? whole(cutPart(part, placed, placed.grain), placed.grain === "day" ? "day" : "range", placed.basis) : undefined;
}

/** Months of each part of a period of so many months: the first of them, and how many. */
const PARTS: Partial<Record<Grain, Readonly<Record<Part, readonly [number, number]>>>> = {
  quarter: { start: [0, 1], middle: [1, 1], end: [2, 1] },
  season: { start: [0, 1], middle: [1, 1], end: [2, 1] },
  half: { start: [0, 2], middle: [2, 2], end: [4, 2] },
  year: { start: [0, 3], middle: [4, 4], end: [9, 3] },
  decade: { start: [0, 36], middle: [36, 36], end: [84, 36] },
};

function cutPart(part: Part, days: Days, grain: Grain): Days {
  const months = PARTS[grain]?.[part];
  if (months) return { from: addMonths(days.from, months[0]), to: addMonths(days.from, months[0] + months[1]) - 1 };
  const { from, to } = days;
  if (grain === "month")
    return part === "start" ? { from, to: from + 9 } : part === "middle" ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
  if (grain === "week")
    return part === "start" ? { from, to: from + 1 } : part === "middle" ? { from: from + 2, to: from + 2 } : { from: from + 3, to };
  return days;
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };
const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

/** The unit of the calendar that holds a day, `offset` units later. */
function unitAround(day: number, unit: Unit, offset: number): Days {
  const length = MONTHS[unit];
  if (length === undefined) {
    const moved = day + offset * (DAYS[unit] ?? 1);
    if (unit === "day") return { from: moved, to: moved };
    const { from, to } = weekOf(moved);
    return unit === "week" ? { from, to } : { from: from + 5, to };
  }
  const { year, month } = civilOf(day);
  const start = unit === "decade" ? (year - (year % 10)) * 12 : year * 12 + Math.floor((month - 1) / length) * length;
  const index = start + offset * length;
  return monthsOf(Math.floor(index / 12), (index % 12) + 1, length);
}

/** About how many days a unit has, at most. */
const lasts = (unit: Unit): number => (DAYS[unit] === undefined ? (MONTHS[unit] ?? 0) * 30 : unit === "day" ? 1 : 7);

const grainOfUnit = (unit: Unit): Grain => (unit === "weekend" ? "range" : unit);

function placeUnit({ unit, offset, base }: Extract<DateMeaning, { type: "unit" }>, { now, anchor }: Scene): Whole | undefined {
  if (base === "context") {
    if (!anchor || (DAYS[unit] && anchor.to - anchor.from > 7)) return undefined;
    return whole(unitAround(offset > 0 ? anchor.to : anchor.from, unit, offset), grainOfUnit(unit), "context");
  }
  if (!now || (DAYS[unit] && !isDay(now))) return undefined;
  return whole(
    unitAround(now.from, unit, unit === "weekend" ? weekendOffset(weekdayOf(now.from), offset) : offset),
    grainOfUnit(unit),
    "publication",
  );
}

/** Until Wednesday "this weekend" is the one just over, and until Friday "next weekend" the one at hand. */
function weekendOffset(weekday: number, offset: number): number {
  if (offset === 0) return weekday < 4 ? -1 : 0;
  return offset > 0 && weekday < 6 ? offset - 1 : offset;
}

function moved(day: number, unit: Unit, by: number): number {
  const months = MONTHS[unit];
  return months === undefined ? day + by * (DAYS[unit] ?? 1) : addMonths(day, by * months);
}

/** A period of whole months stays one. */
function movedPeriod(period: Days, unit: Unit, by: number): Days {
  const from = moved(period.from, unit, by);
  return MONTHS[unit] === undefined ? { from, to: moved(period.to, unit, by) } : { from, to: moved(period.to + 1, unit, by) - 1 };
}

function placeShift({ unit, by }: Extract<DateMeaning, { type: "shift" }>, scene: Scene): Placed | undefined {
  const { anchor } = scene;
  if (!anchor) return by < 0 ? place(unitFrom(unit, by), scene) : undefined;
  // counted in years or months from a day, nobody means the very day
  const base =
    anchor.grain === "day" && MONTHS[unit] !== undefined
      ? { ...anchor, ...unitAround(anchor.from, "month", 0), grain: "month" as const }
      : anchor;
  return whole(
    base.grain === "day" ? { from: moved(base.from, unit, by), to: moved(base.to, unit, by) } : movedPeriod(base, unit, by),
    base.grain,
    "context",
  );
}

function placeSame({ unit, year }: Extract<DateMeaning, { type: "same" }>, scene: Scene): Placed | undefined {
  const { anchor } = scene;
  if (!anchor) return undefined;
  const period =
    unit === null || lasts(unit) <= anchor.to - anchor.from + 1
      ? anchor
      : { ...anchor, ...unitAround(anchor.from, unit, 0), grain: grainOfUnit(unit) };
  if (year === null) return whole(period, period.grain, "context");
  const placed = place(year, scene);
  return isWhole(placed)
    ? whole(movedPeriod(period, "year", civilOf(placed.to).year - civilOf(period.to).year), period.grain, "context")
    : undefined;
}

function placeWindow({ unit, count }: Extract<DateMeaning, { type: "window" }>, { now }: Scene): Whole | undefined {
  if (!now || !isDay(now)) return undefined;
  const other = moved(now.from, unit, count);
  return whole(count < 0 ? { from: other, to: now.from } : { from: now.from, to: other }, "range", "publication");
}

type Fiscal = Extract<DateMeaning, { type: "fiscal" }>;
const CALENDAR_CLOSE: MonthDay = { month: 12, day: 31 };

/** In which year the fiscal year meant closes, and on what day. */
function fiscalYear(
  { year, split, offset, base }: Fiscal,
  { now, anchor, close }: Scene,
): { year: number; close: MonthDay; basis: Placed["basis"] } | undefined {
  if (year !== null) return close === null && split ? undefined : { year, close: close ?? CALENDAR_CLOSE, basis: "explicit" };
  const days = anchor && (base === "context" || !now) ? { from: anchor.to, to: anchor.to } : now;
  if (!days) return undefined;
  const known = close ?? CALENDAR_CLOSE;
  const current = civilOf(days.to).year;
  const closesIn = fiscalYearOf(current, known).to < days.to ? current + 1 : current;
  return { year: closesIn + (offset ?? 0), close: known, basis: days === now ? "publication" : "context" };
}

function placeFiscal(meaning: Fiscal, scene: Scene): Whole | undefined {
  if (meaning.year === null && meaning.offset === null) return undefined;
  if (meaning.base === "context" && scene.anchor && scene.anchor.grain === "year")
    return whole(movedPeriod(scene.anchor, "year", meaning.offset ?? 0), "year", "context");
  const found = fiscalYear(meaning, scene);
  return found && whole(fiscalYearOf(found.year, found.close), "year", scene.close && found.basis === "explicit" ? "context" : found.basis);
}

function placeEnding({ months, end }: Extract<DateMeaning, { type: "ending" }>, scene: Scene): Whole | undefined {
  const placed = placeEnd(end, scene);
  if (placed?.to === undefined || placed.to === null) return undefined;
  const grain: Grain = months === 3 ? "quarter" : months === 6 ? "half" : months === 12 ? "year" : "range";
  return whole(monthsEnding(placed.to, months), grain, placed.basis);
}

/** A closing date without a year is the last one past. */
function placeEnd(end: DateMeaning, scene: Scene): Placed | undefined {
  const placed = place(end, scene);
  if (!placed || scene.future || isComing(end) || !isYearless(end) || !scene.now || placed.to === null || placed.to <= scene.now.to)
    return placed;
  const earlier: Civil = civilOf(placed.to);
  return place(inYear(end, earlier.year - 1), scene);
}

const isComing = (meaning: DateMeaning) => meaning.type === "recurring" && meaning.which === "coming";

function placeBound(bound: Bound, of: DateMeaning, scene: Scene): Placed | undefined {
  const ahead = bound === "by" || bound === "before" || bound === "until" || bound === "from";
  const placed = place(of, { ...scene, future: ahead || (bound === "after" && scene.future) });
  if (!placed) return undefined;
  const { now } = scene;
  const open = (from: number | null, to: number | null, basis = placed.basis): Placed | undefined =>
    from === null && to === null ? undefined : { from, to, grain: "range", basis };
  switch (bound) {
    case "since":
      if (placed.from === null) return undefined;
      return now && isDay(now) && placed.from <= now.from ? open(placed.from, now.from, "publication") : open(placed.from, null);
    case "by":
      if (placed.to === null) return undefined;
      return now && isDay(now) && now.from <= placed.to ? open(now.from, placed.to, "publication") : open(null, placed.to);
    case "until":
      return open(null, placed.to);
    case "from":
      return open(placed.from, null);
    case "before":
      // before the end of 2026 is before that end, not before it begins
      if (of.type === "part" && of.part === "end") return open(null, placed.to);
      if (now && isWhole(placed) && placed.from <= now.to && isYearless(of))
        return placeBound(bound, of, { ...scene, now: { from: placed.to + 1, to: placed.to + 1 } });
      return open(null, placed.from === null ? null : placed.from - 1);
    case "after":
      return open(placed.to === null ? null : placed.to + 1, null);
  }
}

/** Of two dates without a year, the range has begun by the publication, or is not over where it is told as to come. */
function placeRange(first: DateMeaning, last: DateMeaning, scene: Scene): Placed | undefined {
  const forward = isYearless(last) && !(isYearless(first) && scene.future);
  const lead = place(forward ? first : last, scene);
  if (!isWhole(lead)) return undefined;
  // the one without a year of its own is looked for beside the other one
  const beside = { ...scene, now: { from: lead.from, to: lead.from }, future: forward };
  const follows = forward ? last : first;
  const other = place(follows, follows.type === "recurring" || isYearless(follows) ? beside : scene);
  if (!isWhole(other)) return undefined;
  const [start, end] = forward ? [lead, other] : [other, lead];
  return start.from > end.from ? undefined : { from: start.from, to: end.to, grain: "range", basis: lead.basis };
}

function grainOf(meaning: DateMeaning): Grain {
  switch (meaning.type) {
    case "recurring":
      return grainOfCycle(meaning.cycle);
    case "year":
    case "decade":
      return meaning.type;
    case "unit":
    case "shift":
      return grainOfUnit(meaning.unit);
    case "same":
      return meaning.unit === null ? "range" : grainOfUnit(meaning.unit);
    case "fiscal":
      return "year";
    case "ending":
      return meaning.months === 3 ? "quarter" : meaning.months === 6 ? "half" : meaning.months === 12 ? "year" : "range";
    default:
      return "range";
  }
}
