import type { Grain } from "../model.js";
import {
  addMonths,
  civilOf,
  type Days,
  dayOf,
  fiscalMonthsOf,
  fiscalYearOf,
  halfOf,
  type MonthDay,
  monthsOf,
  quarterOf,
  seasonOf,
  weekdayOf,
} from "./calendar.js";
import type { Cycle, DateMeaning, Which } from "./date.js";
import { isDay, type Scene, type Whole, whole } from "./placed.js";

/** The period in a year; undefined for 29 February where there is none. */
export function instanceOf(cycle: Exclude<Cycle, { every: "weekday" }>, year: number): Days | undefined {
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

export function grainOfCycle(cycle: Cycle): Grain {
  return cycle.every === "weekday" ? "day" : cycle.every === "months" ? "range" : cycle.every;
}

/** Which months of a year, calendar or fiscal, a quarter, a half or the first so many months are. */
function monthsWithin(cycle: Cycle): { skip: number; months: number } | undefined {
  if (cycle.every === "quarter") return { skip: cycle.quarter * 3 - 3, months: 3 };
  if (cycle.every === "half") return { skip: cycle.half * 6 - 6, months: 6 };
  return cycle.every === "months" ? { skip: cycle.first - 1, months: cycle.last - cycle.first + 1 } : undefined;
}

/** The one occurrence that lies in a stretch of days. */
export function within(cycle: Exclude<Cycle, { every: "weekday" }>, days: Days): Days | undefined {
  for (let year = civilOf(days.from).year - 1; year <= civilOf(days.to).year; year++) {
    const instance = instanceOf(cycle, year);
    if (instance && instance.from >= days.from && instance.to <= days.to) return instance;
  }
  return undefined;
}

/** The part of the fiscal year that closes in a year. */
export function fiscalPart(cycle: Exclude<Cycle, { every: "weekday" }>, year: number, close: MonthDay): Days | undefined {
  const part = monthsWithin(cycle);
  return part ? fiscalMonthsOf(year, close, part.skip, part.months) : within(cycle, fiscalYearOf(year, close));
}

type Recurring = Extract<DateMeaning, { type: "recurring" }>;

/** How far to look for a year that fits: 29 February can be eight years off. */
const REACH = 8;

export function placeYearless({ cycle, which }: Recurring, scene: Scene, cut: (days: Days) => Days = (days) => days): Whole | undefined {
  const grain = grainOfCycle(cycle);
  const relative = which === "preceding" || which === "following";
  const now = relative ? (scene.anchor ?? scene.now) : scene.now;
  if (!now)
    return !relative && scene.anchor && cycle.every !== "weekday" ? whole(besideAnchor(cycle, scene.anchor), grain, "context") : undefined;
  const basis = relative && scene.anchor ? "context" : "publication";
  if (cycle.every === "weekday")
    return isDay(now) ? whole(onWeekday(cycle.weekday, which, now.from, scene.future), grain, basis) : undefined;
  const { year } = civilOf(now.from);
  // where the article tells when its company's year closes, its quarters are of that year
  const yearly = (y: number) => (scene.close && cycle.every === "quarter" ? fiscalPart(cycle, y, scene.close) : instanceOf(cycle, y));
  const first = (from: number, step: 1 | -1, fits: (days: Days) => boolean): Days | undefined => {
    for (let y = from; Math.abs(y - from) <= REACH; y += step) {
      const days = yearly(y);
      if (days && fits(days)) return days;
    }
    return undefined;
  };
  const periodic = cycle.every === "quarter" || cycle.every === "half" || cycle.every === "months";
  const coming = () => first(year - 1, 1, (days) => cut(days).to >= now.from);
  const gone = () => first(year + 1, -1, (days) => (periodic ? days.to : days.from) <= now.to);
  const nearest = (): Days | undefined => {
    const [before, after] = [gone(), coming()];
    return before && after && after.to - now.to < now.from - before.from ? after : (before ?? after);
  };
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
    case "nearest":
      return whole(nearest(), grain, basis);
    case "this": {
      const around = first(year - 1, 1, (days) => days.from <= now.from && days.to >= now.from);
      // "cet hiver" in March is the one that is just over
      const beside = cycle.every === "season" ? nearest() : instanceOf(cycle, year);
      return whole(around ?? beside, grain, basis);
    }
  }
  const chosen = scene.future
    ? coming()
    : latest(gone(), scene.close && cycle.every === "quarter" ? latestOf(cycle, now.to) : undefined, now.to);
  if (cycle.every !== "day" || cycle.weekday === undefined) return whole(chosen, grain, basis);
  // the weekday, where it is written, tells which year is meant
  const onIt = (days: Days | undefined) => days !== undefined && weekdayOf(days.from) === cycle.weekday;
  const other = scene.future ? gone() : coming();
  return whole(onIt(chosen) ? chosen : onIt(other) ? other : (first(year, -1, onIt) ?? chosen), grain, basis);
}

/** The last quarter of that number of a calendar year that is over. */
function latestOf(cycle: Extract<Cycle, { every: "quarter" }>, now: number): Days | undefined {
  const { year } = civilOf(now);
  return [year, year - 1].map((y) => quarterOf(y, cycle.quarter)).find((days) => days.to <= now);
}

/**
 * The quarter of a fiscal year that is told of, unless another company's calendar quarter has just ended: results are told of a quarter
 * that ended some weeks ago.
 */
function latest(fiscal: Days | undefined, calendar: Days | undefined, now: number): Days | undefined {
  return fiscal && calendar && now - calendar.to <= SOON && now - fiscal.to > LONG_AGO ? calendar : fiscal;
}
/** In days. */
const SOON = 100;
const LONG_AGO = 120;

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
