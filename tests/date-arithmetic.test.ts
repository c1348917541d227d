import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  closeOf,
  type Days,
  dayOf,
  decadeOf,
  edtfOf,
  fiscalMonthsOf,
  fiscalYearOf,
  formatDay,
  halfOf,
  isLeap,
  isValid,
  monthLength,
  monthsEnding,
  monthsOf,
  parseDay,
  quarterOf,
  seasonOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "../src/kinds/calendar.js";

/**
 * All arithmetic of dates against a calendar that is counted out day by day from 1 January 1900, a Monday, by the rule
 * of leap years alone: it shares nothing with the formulas that it checks.
 */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 for Monday. */
  readonly weekday: number;
  readonly number: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number) => (year % 400 === 0 ? true : year % 100 === 0 ? false : year % 4 === 0);
const lengthOf = (year: number, month: number) => (month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] as number));

const days: Day[] = [];
const byName = new Map<string, Day>();
const name = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
{
  // 1970-01-01 is day 0; the 70 years before have 17 leap days
  let number = -(70 * 365 + 17);
  let weekday = 1;
  for (let year = 1900; year <= 2100; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= lengthOf(year, month); day++) {
        const one = { year, month, day, weekday, number: number++ };
        days.push(one);
        byName.set(name(year, month, day), one);
        weekday = (weekday % 7) + 1;
      }
}

const any = fc.constantFrom(...days);
const year = fc.integer({ min: 1902, max: 2098 });
const holds = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property, { seed: 1900_2100, numRuns: 2000 });
const named = ({ from, to }: Days) => `${formatDay(from)}..${formatDay(to)}`;
/** So many months after a month, by counting them. */
function step(y: number, m: number, months: number): [number, number] {
  let [to, month] = [y, m];
  for (let i = 0; i < Math.abs(months); i++) {
    month += Math.sign(months);
    if (month > 12) [to, month] = [to + 1, 1];
    if (month < 1) [to, month] = [to - 1, 12];
  }
  return [to, month];
}

describe("the calendar from 1900 to 2100", () => {
  it("is whole", () => {
    expect(days).toHaveLength(201 * 365 + 49);
    expect(byName.get("1970-01-01")?.number).toBe(0);
    expect(byName.get("2000-01-01")?.weekday).toBe(6);
  });

  it("has these days and no others, and each its number, name and weekday", () => {
    for (let y = 1900; y <= 2100; y++) {
      expect(isLeap(y)).toBe(leap(y));
      for (let m = 0; m <= 13; m++) {
        if (m >= 1 && m <= 12) expect(monthLength(y, m)).toBe(lengthOf(y, m));
        for (let d = 0; d <= 32; d++) {
          const one = byName.get(name(y, m, d));
          if (isValid(y, m, d) !== (one !== undefined) || dayOf(y, m, d) !== one?.number) expect.fail(name(y, m, d));
          if (parseDay(name(y, m, d)) !== one?.number) expect.fail(`reading ${name(y, m, d)}`);
        }
      }
    }
    for (const one of days) {
      if (formatDay(one.number) !== name(one.year, one.month, one.day)) expect.fail(`naming ${one.number}`);
      if (weekdayOf(one.number) !== one.weekday) expect.fail(`the weekday of ${name(one.year, one.month, one.day)}`);
    }
  });

  it("has weeks from Monday to Sunday", () => {
    let monday: Day | undefined;
    for (const one of days) {
      if (one.weekday === 1) monday = one;
      if (monday && named(weekOf(one.number)) !== named({ from: monday.number, to: monday.number + 6 }))
        expect.fail(`the week of ${name(one.year, one.month, one.day)}`);
    }
  });

  it("adds months, to the month's end where it has no such day", () => {
    holds(
      fc.property(any, fc.integer({ min: -60, max: 60 }), ({ year, month, day, number }, months) => {
        const [y, m] = step(year, month, months);
        if (y < 1900 || y > 2100) return;
        expect(formatDay(addMonths(number, months))).toBe(name(y, m, Math.min(day, lengthOf(y, m))));
      }),
    );
  });

  it("has months, quarters, halves, years, seasons and decades of whole months", () => {
    const span = (y: number, m: number, months: number) => {
      const [lastYear, lastMonth] = step(y, m, months - 1);
      return `${name(y, m, 1)}..${name(lastYear, lastMonth, lengthOf(lastYear, lastMonth))}`;
    };
    for (let y = 1901; y <= 2090; y++) {
      for (let m = 1; m <= 12; m++)
        for (const months of [1, 2, 3, 6, 9, 12, 18]) expect(named(monthsOf(y, m, months))).toBe(span(y, m, months));
      for (let q = 1; q <= 4; q++) expect(named(quarterOf(y, q))).toBe(span(y, [1, 4, 7, 10][q - 1] as number, 3));
      for (let h = 1; h <= 2; h++) expect(named(halfOf(y, h))).toBe(span(y, h === 1 ? 1 : 7, 6));
      for (const [season, month] of [
        ["spring", 3],
        ["summer", 6],
        ["autumn", 9],
        ["winter", 12],
      ] as const)
        expect(named(seasonOf(y, season))).toBe(span(y, month, 3));
      expect(named(yearOf(y))).toBe(span(y, 1, 12));
      expect(named(decadeOf(y))).toBe(span(Number(`${String(y).slice(0, 3)}0`), 1, 120));
    }
  });

  it("counts months back from a day, whole ones from a month's end", () => {
    holds(
      fc.property(any, fc.integer({ min: 1, max: 24 }), ({ year, month, day, number }, months) => {
        const [y, m] = step(year, month, -months);
        if (y < 1901) return;
        const end = day === lengthOf(year, month);
        const before = byName.get(name(y, m, end ? lengthOf(y, m) : Math.min(day, lengthOf(y, m)))) as Day;
        expect(named(monthsEnding(number, months))).toBe(named({ from: before.number + 1, to: number }));
      }),
    );
  });

  it("has fiscal years that follow each other without a gap, and close on their day", () => {
    holds(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, month, day) => {
        fc.pre(day <= lengthOf(2000, month));
        const atEnd = day >= (LENGTHS[month - 1] as number);
        const close = name(y, month, atEnd ? lengthOf(y, month) : day);
        const [before, own] = [fiscalYearOf(y - 1, { month, day }), fiscalYearOf(y, { month, day })];
        expect(formatDay(closeOf(y, { month, day }))).toBe(close);
        expect(formatDay(own.to)).toBe(close);
        expect(own.from).toBe(before.to + 1);
      }),
    );
  });

  it("has fiscal quarters that make up the fiscal year", () => {
    holds(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, month) => {
        const close = { month, day: lengthOf(2001, month) };
        const all = fiscalYearOf(y, close);
        const quarters = [0, 3, 6, 9].map((skip) => fiscalMonthsOf(y, close, skip, 3));
        expect(quarters[0]?.from).toBe(all.from);
        expect(quarters[3]?.to).toBe(all.to);
        for (let i = 1; i < 4; i++) expect(quarters[i]?.from).toBe((quarters[i - 1] as Days).to + 1);
      }),
    );
  });

  it("writes what ISO 8601 and EDTF can be read back from", () => {
    holds(
      fc.property(any, any, (one, other) => {
        const [from, to] = one.number <= other.number ? [one, other] : [other, one];
        const written = edtfOf(from.number, to.number, "range") as string;
        const [first = "", last = first] = written.split("/");
        const start = first.padEnd(10, "-01-01".slice(first.length - 4));
        const [y, m] = last.split("-").map(Number) as [number, number?];
        const end = last.length === 10 ? last : name(y, m ?? 12, lengthOf(y, m ?? 12));
        expect([start, end]).toEqual([name(from.year, from.month, from.day), name(to.year, to.month, to.day)]);
      }),
    );
  });
});
