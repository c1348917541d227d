/**
 * The Gregorian calendar, also for the years before it was in use. A day is a whole number counted from 1970-01-01,
 * so that no time zone has a part in it. Dates before the year 1 or after 9999 do not exist here.
 */

/** Days from `from` to `to`, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The day on which a fiscal year closes. A day at or past the month's end is the month's end, in leap years too. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export interface Civil extends MonthDay {
  readonly year: number;
}

export type Season = "spring" | "summer" | "autumn" | "winter";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** 31 February is no date and is not rolled over to March. */
export function isValid(year: number, month: number, day: number): boolean {
  return (
    inYears(year) &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= monthLength(year, month)
  );
}

/** Can this be a day of some year? 29 February can, 31 April cannot. */
export function isDayOfYear(month: number, day: number): boolean {
  return isValid(2000, month, day);
}

function inYears(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999;
}

/** The number of a day; undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  return isValid(year, month, day) ? count(year, month, day) : undefined;
}

/** Years are counted from March, so that the leap day is the last of its year. */
function count(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilOf(day: number): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

const FIRST_DAY = count(1, 1, 1);
const LAST_DAY = count(9999, 12, 31);

/** Does the day lie in the years 1 to 9999? */
export function exists(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** ISO 8601; null outside the years 1 to 9999. */
export function formatDay(day: number): string | null {
  if (!exists(day)) return null;
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Reads an ISO 8601 calendar date (`2025-07-02`); undefined for anything else and for days that do not exist. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later, or that month's last day where it has none such. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return count(targetYear, targetMonth, Math.min(dayOfMonth, monthLength(targetYear, targetMonth)));
}

/** `months` whole months from the first of a month; months may be counted past December or before January. */
export function monthsOf(year: number, month: number, months = 1): Days {
  const index = year * 12 + month - 1;
  const start = (i: number) => count(Math.floor(i / 12), (((i % 12) + 12) % 12) + 1, 1);
  return { from: start(index), to: start(index + months) - 1 };
}

/** Monday to Sunday. */
export function weekOf(day: number): Days {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
}

export function yearOf(year: number): Days {
  return monthsOf(year, 1, 12);
}

export function quarterOf(year: number, quarter: number): Days {
  return monthsOf(year, quarter * 3 - 2, 3);
}

export function halfOf(year: number, half: number): Days {
  return monthsOf(year, half * 6 - 5, 6);
}

/** Spring is March to May, and winter begins in December of its year. */
export function seasonOf(year: number, season: Season): Days {
  return monthsOf(year, SEASON_START[season], 3);
}

export function decadeOf(year: number): Days {
  return monthsOf(year - (year % 10), 1, 120);
}

/** The day on which the fiscal year that ends in `year` closes. */
export function closeOf(year: number, close: MonthDay): number {
  const length = monthLength(year, close.month);
  return count(year, close.month, isMonthEnd(close) ? length : close.day);
}

/** 28 February closes the month like 31 August. */
function isMonthEnd(close: MonthDay): boolean {
  return close.day >= (LENGTHS[close.month - 1] ?? 31);
}

/** The fiscal year that closes in `year`. */
export function fiscalYearOf(year: number, close: MonthDay): Days {
  return { from: closeOf(year - 1, close) + 1, to: closeOf(year, close) };
}

/** `months` months of a fiscal year from its `skip`th on: its third quarter is skip 6, months 3. */
export function fiscalMonthsOf(year: number, close: MonthDay, skip: number, months: number): Days {
  const { from } = fiscalYearOf(year, close);
  return { from: addMonths(from, skip), to: addMonths(from, skip + months) - 1 };
}

/** `months` months that end on a day; where that is a month's end, whole months. */
export function monthsEnding(day: number, months: number): Days {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (dayOfMonth === monthLength(year, month)) return monthsOf(year, month - months + 1, months);
  return { from: addMonths(day, -months) + 1, to: day };
}

/** `2025`, `2025-06` or `2025-06-01`, whichever says the same. */
function shortest(from: number, to: number): string | undefined {
  const start = civilOf(from);
  const end = civilOf(to);
  if (start.day !== 1 || end.day !== monthLength(end.year, end.month)) return undefined;
  if (start.month === 1 && end.month === 12) return start.year === end.year ? pad(start.year, 4) : undefined;
  return start.year === end.year && start.month === end.month ? `${pad(start.year, 4)}-${pad(start.month, 2)}` : undefined;
}

/** Codes of ISO 8601-2 for parts of a year, by their first month. */
const SEASON_CODE: Readonly<Record<number, string>> = { 3: "21", 6: "22", 9: "23", 12: "24" };
const QUARTER_CODE: Readonly<Record<number, string>> = { 1: "33", 4: "34", 7: "35", 10: "36" };
const HALF_CODE: Readonly<Record<number, string>> = { 1: "40", 7: "41" };

/**
 * A stretch of days in the Extended Date/Time Format: `2025-06`, `2025-34` for a calendar quarter, `202X` for a decade,
 * `2023-10/2024-09` where there is no shorter name, `2027/..` and `../2026` where one end is open.
 */
export function edtfOf(from: number | null, to: number | null, grain: string): string | null {
  if (from === null && to === null) return null;
  if ((from !== null && !exists(from)) || (to !== null && !exists(to))) return null;
  if (from === null) return `../${ended(to as number)}`;
  if (to === null) return `${begun(from)}/..`;
  if (from === to) return formatDay(from);
  const { year, month } = civilOf(from);
  const named = shortest(from, to) ?? coded(from, to, grain, pad(year, 4), month);
  if (named !== undefined) return named;
  const start = civilOf(from);
  const end = civilOf(to);
  const wholeMonths = start.day === 1 && end.day === monthLength(end.year, end.month);
  if (wholeMonths && start.month === 1 && end.month === 12) return `${pad(start.year, 4)}/${pad(end.year, 4)}`;
  if (wholeMonths) return `${pad(start.year, 4)}-${pad(start.month, 2)}/${pad(end.year, 4)}-${pad(end.month, 2)}`;
  return `${formatDay(from)}/${formatDay(to)}`;
}

function coded(from: number, to: number, grain: string, year: string, month: number): string | undefined {
  if (civilOf(from).day !== 1) return undefined;
  const is = (months: number) => monthsOf(Number(year), month, months).to === to;
  const code =
    grain === "quarter" && is(3)
      ? QUARTER_CODE[month]
      : grain === "half" && is(6)
        ? HALF_CODE[month]
        : grain === "season" && is(3)
          ? SEASON_CODE[month]
          : undefined;
  if (code !== undefined) return `${year}-${code}`;
  return grain === "decade" && month === 1 && is(120) && year.endsWith("0") ? `${year.slice(0, 3)}X` : undefined;
}

/** An open interval's start, as short as it can be: the first of January is the year. */
function begun(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (dayOfMonth !== 1) return formatDay(day) as string;
  return month === 1 ? pad(year, 4) : `${pad(year, 4)}-${pad(month, 2)}`;
}

function ended(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (dayOfMonth !== monthLength(year, month)) return formatDay(day) as string;
  return month === 12 ? pad(year, 4) : `${pad(year, 4)}-${pad(month, 2)}`;
}
