import type { DateBasis, Grain } from "../model.js";
import { addMonths, civilOf, type Days, type MonthDay, monthsOf, weekOf } from "./calendar.js";
import type { Part, Unit } from "./date.js";

/** Where a date lies, in days; one end may be open. */
export interface Placed {
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain;
  readonly basis: Exclude<DateBasis, "unresolved">;
}

/** A period with both ends. */
export type Whole = Placed & Days;

/** What a date is placed by. */
export interface Scene {
  /** The publication date: one day, or the month that is all that is known of it. */
  readonly now: Days | undefined;
  readonly anchor: Whole | undefined;
  readonly future: boolean;
  readonly close: MonthDay | null;
}

/** A period of so many days. */
export function whole(days: Days | undefined, grain: Grain, basis: Placed["basis"]): Whole | undefined {
  return days && { from: days.from, to: days.to, grain, basis };
}

export const isDay = (days: Days) => days.from === days.to;

export const isWhole = (placed: Placed | undefined): placed is Whole => placed !== undefined && placed.from !== null && placed.to !== null;

export const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

export const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

/** The unit of the calendar that holds a day, `offset` units later. */
export function unitAround(day: number, unit: Unit, offset: number): Days {
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
export const lasts = (unit: Unit): number => (DAYS[unit] === undefined ? (MONTHS[unit] ?? 0) * 30 : unit === "day" ? 1 : 7);

export const grainOfUnit = (unit: Unit): Grain => (unit === "weekend" ? "range" : unit);

export function moved(day: number, unit: Unit, by: number): number {
  const months = MONTHS[unit];
  return months === undefined ? day + by * (DAYS[unit] ?? 1) : addMonths(day, by * months);
}

/** A period of whole months stays one. */
export function movedPeriod(period: Days, unit: Unit, by: number): Days {
  const from = moved(period.from, unit, by);
  return MONTHS[unit] === undefined ? { from, to: moved(period.to, unit, by) } : { from, to: moved(period.to + 1, unit, by) - 1 };
}

/** Months of each part of a period of so many months: the first of them, and how many. */
const PARTS: Partial<Record<Grain, Readonly<Record<Part, readonly [number, number]>>>> = {
  quarter: { start: [0, 1], middle: [1, 1], end: [2, 1] },
  season: { start: [0, 1], middle: [1, 1], end: [2, 1] },
  half: { start: [0, 2], middle: [2, 2], end: [4, 2] },
  year: { start: [0, 3], middle: [4, 4], end: [9, 3] },
  decade: { start: [0, 36], middle: [36, 48], end: [84, 36] },
};

export function cutPart(part: Part, days: Days, grain: Grain): Days {
  const months = PARTS[grain]?.[part];
  if (months) return { from: addMonths(days.from, months[0]), to: addMonths(days.from, months[0] + months[1]) - 1 };
  const { from, to } = days;
  if (grain === "month")
    return part === "start" ? { from, to: from + 9 } : part === "middle" ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
  if (grain === "week")
    return part === "start" ? { from, to: from + 1 } : part === "middle" ? { from: from + 2, to: from + 2 } : { from: from + 3, to };
  return days;
}
