import { describe, expect, it } from "vitest";
import {
  type Bound,
  bounded,
  coming,
  type DateContext,
  type DateMeaning,
  dayNamed,
  decadeNamed,
  ending,
  fiscalFrom,
  fiscalNamed,
  halfNamed,
  monthNamed,
  monthsNamed,
  type Part,
  partOf,
  quarterNamed,
  rangeOf,
  same,
  seasonNamed,
  unitFrom,
  weekdayNamed,
  yearNamed,
} from "../src/kinds/date.js";
import { resolve } from "../src/kinds/resolve.js";
import type { Grain, Period } from "../src/model.js";

const context: DateContext = { published: "2025-07-02", anchor: null, future: false, fiscalClose: null };
/** Where a meaning lies: `from..to grain basis`. */
const full = (meaning: DateMeaning | undefined, more: Partial<DateContext> = {}) => {
  const { from, to, grain, basis } = resolve(meaning as DateMeaning, { ...context, ...more });
  return `${from ?? ""}..${to ?? ""} ${grain} ${basis}`;
};
const anchored = (from: string | null, to: string | null, grain: Grain): Period => ({ from, to, grain, edtf: null, basis: "explicit" });
const day = (...parts: Parameters<typeof dayNamed>) => dayNamed(...parts) as DateMeaning;

describe("parts", () => {
  const parts: readonly (readonly [DateMeaning, Record<Part, string>])[] = [
    [yearNamed(2024), { start: "2024-01-01..2024-03-31", middle: "2024-05-01..2024-08-31", end: "2024-10-01..2024-12-31" }],
    [monthNamed(2, 2024), { start: "2024-02-01..2024-02-10", middle: "2024-02-11..2024-02-20", end: "2024-02-21..2024-02-29" }],
    [quarterNamed(2, 2024), { start: "2024-04-01..2024-04-30", middle: "2024-05-01..2024-05-31", end: "2024-06-01..2024-06-30" }],
    [halfNamed(2, 2024), { start: "2024-07-01..2024-08-31", middle: "2024-09-01..2024-10-31", end: "2024-11-01..2024-12-31" }],
    [seasonNamed("summer", 2024), { start: "2024-06-01..2024-06-30", middle: "2024-07-01..2024-07-31", end: "2024-08-01..2024-08-31" }],
    [decadeNamed(2014), { start: "2010-01-01..2012-12-31", middle: "2013-01-01..2016-12-31", end: "2017-01-01..2019-12-31" }],
    [monthsNamed(2, 5, 2024), { start: "2024-02-01..2024-05-31", middle: "2024-02-01..2024-05-31", end: "2024-02-01..2024-05-31" }],
    [unitFrom("week", 0), { start: "2025-06-30..2025-07-01", middle: "2025-07-02..2025-07-02", end: "2025-07-03..2025-07-06" }],
  ];
  it.each(parts)("%# cut a period", (meaning, expected) => {
    for (const part of ["start", "middle", "end"] as const) {
      const basis = meaning.type === "unit" ? "publication" : "explicit";
      expect(full(partOf(part, meaning))).toBe(`${expected[part]} range ${basis}`);
    }
  });

  it("count for themselves in telling which year is meant", () => {
    expect(full(partOf("end", day(7, 1)))).toBe("2025-07-01..2025-07-01 day publication");
    expect(full(partOf("end", day(7, 1, 2024)))).toBe("2024-07-01..2024-07-01 day explicit");
    // the end of June is over, that of July is to come
    expect(full(partOf("start", monthNamed(7)), { published: "2025-07-15", future: true })).toBe(
      "2026-07-01..2026-07-10 range publication",
    );
    expect(full(partOf("end", monthNamed(7)), { published: "2025-07-15", future: true })).toBe("2025-07-21..2025-07-31 range publication");
    expect(full(partOf("end", monthNamed(3)), { published: null })).toBe(".. range unresolved");
  });
});

describe("bounds", () => {
  const of = (bound: Bound, meaning: DateMeaning, more?: Partial<DateContext>) => full(bounded(bound, meaning), more);
  it.each([
    ["since", "2024-01-01..2025-07-02 range publication", "2026-01-01.. range explicit"],
    ["by", "..2024-12-31 range explicit", "2025-07-02..2026-12-31 range publication"],
    ["until", "..2024-12-31 range explicit", "..2026-12-31 range explicit"],
    ["from", "2024-01-01.. range explicit", "2026-01-01.. range explicit"],
    ["before", "..2023-12-31 range explicit", "..2025-12-31 range explicit"],
    ["after", "2025-01-01.. range explicit", "2027-01-01.. range explicit"],
  ] as const)("%s a year gone and a year to come", (bound, gone, ahead) => {
    expect([of(bound, yearNamed(2024)), of(bound, yearNamed(2026))]).toEqual([gone, ahead]);
  });

  it("end or begin on the very day", () => {
    expect(of("since", day(7, 2, 2025))).toBe("2025-07-02..2025-07-02 range publication");
    expect(of("since", day(7, 3, 2025))).toBe("2025-07-03.. range explicit");
    expect(of("by", day(7, 2, 2025))).toBe("2025-07-02..2025-07-02 range publication");
    expect(of("by", day(7, 1, 2025))).toBe("..2025-07-01 range explicit");
    expect(of("since", yearNamed(2024), { published: "2025-07" })).toBe("2024-01-01.. range explicit");
    expect(of("by", yearNamed(2026), { published: "2025-07" })).toBe("..2026-12-31 range explicit");
    expect(of("since", yearNamed(2024), { published: null })).toBe("2024-01-01.. range explicit");
  });

  it("without a year look ahead or back as their word says", () => {
    expect(of("since", monthNamed(9))).toBe("2024-09-01..2025-07-02 range publication");
    expect(of("by", monthNamed(9))).toBe("2025-07-02..2025-09-30 range publication");
    expect(of("until", monthNamed(6))).toBe("..2026-06-30 range publication");
    expect(of("from", monthNamed(6))).toBe("2026-06-01.. range publication");
    expect(of("before", monthNamed(9))).toBe("..2025-08-31 range publication");
    expect(of("after", monthNamed(9))).toBe("2024-10-01.. range publication");
    expect(of("after", monthNamed(9), { future: true })).toBe("2025-10-01.. range publication");
    // "before July" in July is before the next one
    expect(of("before", monthNamed(7))).toBe("..2026-06-30 range publication");
    expect(of("before", partOf("end", yearNamed(2026)))).toBe("..2026-12-31 range explicit");
    expect(of("before", partOf("start", yearNamed(2026)))).toBe("..2025-12-31 range explicit");
  });

  it("of what is open itself have the end that there is", () => {
    const open = bounded("from", yearNamed(2026));
    expect(of("since", open)).toBe("2026-01-01.. range explicit");
    expect(of("by", open)).toBe(".. range unresolved");
    expect(of("until", open)).toBe(".. range unresolved");
    expect(of("after", open)).toBe(".. range unresolved");
    const closed = bounded("until", yearNamed(2026));
    expect(of("since", closed)).toBe(".. range unresolved");
    expect(of("from", closed)).toBe(".. range unresolved");
    expect(of("before", closed)).toBe(".. range unresolved");
    expect(of("after", closed)).toBe("2027-01-01.. range explicit");
    expect(of("by", unitFrom("year", 1), { published: null })).toBe(".. range unresolved");
  });
});

describe("what ends with a day", () => {
  it.each([
    [3, "2025-02-01..2025-04-30 quarter"],
    [6, "2024-11-01..2025-04-30 half"],
    [12, "2024-05-01..2025-04-30 year"],
    [9, "2024-08-01..2025-04-30 range"],
  ] as const)("has %d months", (count, expected) => {
    expect(full(ending(count, monthNamed(4, 2025)))).toBe(`${expected} explicit`);
    expect(full(ending(count, monthNamed(4)), { published: null })).toBe(`.. ${expected.split(" ")[1]} unresolved`);
  });

  it("is the last one over, unless it is said to come", () => {
    expect(full(ending(3, monthNamed(6)))).toBe("2025-04-01..2025-06-30 quarter publication");
    expect(full(ending(3, monthNamed(7)))).toBe("2024-05-01..2024-07-31 quarter explicit");
    expect(full(ending(3, monthNamed(7)), { future: true })).toBe("2025-05-01..2025-07-31 quarter publication");
    expect(full(ending(3, coming(monthNamed(7))))).toBe("2025-05-01..2025-07-31 quarter publication");
    expect(full(ending(12, day(7, 2)))).toBe("2024-07-03..2025-07-02 year publication");
    expect(full(ending(12, day(7, 3)))).toBe("2023-07-04..2024-07-03 year publication");
    expect(full(ending(3, bounded("from", yearNamed(2026))))).toBe(".. quarter unresolved");
  });
});

describe("fiscal years", () => {
  const close = { month: 6, day: 30 };
  it.each([
    [fiscalNamed(2025), "2025-01-01..2025-12-31 year explicit", "2024-07-01..2025-06-30 year context"],
    [fiscalNamed(2025, true), ".. year unresolved", "2024-07-01..2025-06-30 year context"],
    [fiscalFrom(0), "2025-01-01..2025-12-31 year publication", "2025-07-01..2026-06-30 year publication"],
    [fiscalFrom(-1), "2024-01-01..2024-12-31 year publication", "2024-07-01..2025-06-30 year publication"],
    [fiscalFrom(null), ".. year unresolved", ".. year unresolved"],
    [quarterNamed(3, fiscalNamed(2025)), "2025-07-01..2025-09-30 quarter explicit", "2025-01-01..2025-03-31 quarter context"],
    [halfNamed(2, fiscalNamed(2025)), "2025-07-01..2025-12-31 half explicit", "2025-01-01..2025-06-30 half context"],
    [monthsNamed(1, 9, fiscalNamed(2025)), "2025-01-01..2025-09-30 range explicit", "2024-07-01..2025-03-31 range context"],
    [monthsNamed(10, 12, fiscalNamed(2025)), "2025-10-01..2025-12-31 range explicit", "2025-04-01..2025-06-30 range context"],
    [monthNamed(9, fiscalNamed(2025)), "2025-09-01..2025-09-30 month explicit", "2024-09-01..2024-09-30 month context"],
    [monthNamed(2, fiscalNamed(2025)), "2025-02-01..2025-02-28 month explicit", "2025-02-01..2025-02-28 month context"],
    [quarterNamed(2, fiscalFrom(null)), "2025-04-01..2025-06-30 quarter publication", "2024-10-01..2024-12-31 quarter context"],
    [quarterNamed(4, fiscalFrom(null)), "2024-10-01..2024-12-31 quarter publication", "2025-04-01..2025-06-30 quarter context"],
    [quarterNamed(4, fiscalFrom(0)), "2025-10-01..2025-12-31 quarter publication", "2026-04-01..2026-06-30 quarter context"],
  ])("%# of the calendar and closed in June", (meaning, calendar, closed) => {
    expect([full(meaning), full(meaning, { fiscalClose: close })]).toEqual([calendar, closed]);
  });

  it("around the day on which one closes", () => {
    const current = (published: string) => full(fiscalFrom(0), { published, fiscalClose: close });
    expect(current("2025-06-30")).toBe("2024-07-01..2025-06-30 year publication");
    expect(current("2025-07-01")).toBe("2025-07-01..2026-06-30 year publication");
    expect(full(quarterNamed(3), { fiscalClose: close })).toBe("2025-01-01..2025-03-31 quarter publication");
    expect(full(halfNamed(1), { fiscalClose: close })).toBe("2025-01-01..2025-06-30 half publication");
  });

  it("counted from the date named before", () => {
    const year = anchored("2022-10-01", "2023-09-30", "year");
    expect(full(fiscalFrom(-1, "context"), { anchor: year })).toBe("2021-10-01..2022-09-30 year context");
    expect(full(fiscalFrom(1, "context"), { anchor: year })).toBe("2023-10-01..2024-09-30 year context");
    const quarter = anchored("2023-01-01", "2023-03-31", "quarter");
    expect(full(fiscalFrom(0, "context"), { anchor: quarter })).toBe("2023-01-01..2023-12-31 year context");
    expect(full(fiscalFrom(-1, "context"), { anchor: quarter, fiscalClose: close })).toBe("2021-07-01..2022-06-30 year context");
    expect(full(fiscalFrom(0), { anchor: quarter, published: null })).toBe("2023-01-01..2023-12-31 year context");
    expect(full(fiscalFrom(0), { published: null })).toBe(".. year unresolved");
    expect(full(quarterNamed(1, fiscalFrom(0)), { published: null })).toBe(".. quarter unresolved");
  });
});

describe("what leans on another date", () => {
  const quarter = anchored("2022-04-01", "2022-06-30", "quarter");
  it("is the same period, its unit, or its like in another year", () => {
    expect(full(same(null), { anchor: quarter })).toBe("2022-04-01..2022-06-30 quarter context");
    expect(full(same("month"), { anchor: quarter })).toBe("2022-04-01..2022-06-30 quarter context");
    expect(full(same("quarter"), { anchor: quarter })).toBe("2022-04-01..2022-06-30 quarter context");
    expect(full(same("half"), { anchor: quarter })).toBe("2022-01-01..2022-06-30 half context");
    expect(full(same("week"), { anchor: anchored("2022-04-13", "2022-04-13", "day") })).toBe("2022-04-11..2022-04-17 week context");
    expect(full(same("day"), { anchor: anchored("2022-04-13", "2022-04-13", "day") })).toBe("2022-04-13..2022-04-13 day context");
    expect(full(same(null, yearNamed(2019)), { anchor: quarter })).toBe("2019-04-01..2019-06-30 quarter context");
    expect(full(same(null, unitFrom("year", -1)), { anchor: quarter })).toBe("2024-04-01..2024-06-30 quarter context");
    expect(full(same(null, bounded("from", yearNamed(2019))), { anchor: quarter })).toBe(".. range unresolved");
    expect([full(same(null)), full(same("weekend"))]).toEqual([".. range unresolved", ".. range unresolved"]);
    expect(full(same(null), { anchor: anchored("2022-04-01", null, "range") })).toBe(".. range unresolved");
    expect(full(same(null), { anchor: anchored(null, "2022-06-30", "range") })).toBe(".. range unresolved");
  });

  it("without a publication date lies in it, or soon after it", () => {
    const beside = (meaning: DateMeaning, anchor: Period) => full(meaning, { published: null, anchor });
    const year = anchored("2023-01-01", "2023-12-31", "year");
    expect(beside(monthNamed(5), year)).toBe("2023-05-01..2023-05-31 month context");
    expect(beside(quarterNamed(4), year)).toBe("2023-10-01..2023-12-31 quarter context");
    expect(beside(seasonNamed("winter"), year)).toBe(".. season unresolved");
    const month = anchored("2023-11-01", "2023-11-30", "month");
    expect(beside(monthNamed(12), month)).toBe("2023-12-01..2023-12-31 month context");
    expect(beside(monthNamed(2), month)).toBe("2024-02-01..2024-02-29 month context");
    expect(beside(monthNamed(3), month)).toBe(".. month unresolved");
    expect(beside(day(12, 24), month)).toBe("2023-12-24..2023-12-24 day context");
    expect(beside(monthNamed(12), anchored("2023-11-15", "2023-11-15", "day"))).toBe("2023-12-01..2023-12-31 month context");
    expect(beside(quarterNamed(1), month)).toBe(".. quarter unresolved");
    expect(beside(monthNamed(3), anchored("2023-01-01", "2023-03-30", "quarter"))).toBe(".. month unresolved");
  });
});

describe("ranges", () => {
  it.each([
    [rangeOf(monthNamed(11), monthNamed(3)), "2024-11-01..2025-03-31 range publication", "2025-11-01..2026-03-31 range publication"],
    [rangeOf(monthNamed(7), monthNamed(9)), "2025-07-01..2025-09-30 range publication", "2025-07-01..2025-09-30 range publication"],
    [rangeOf(monthNamed(11), monthNamed(3, 2024)), "2023-11-01..2024-03-31 range explicit", "2023-11-01..2024-03-31 range explicit"],
    [rangeOf(monthNamed(11, 2023), monthNamed(3)), "2023-11-01..2024-03-31 range explicit", "2023-11-01..2024-03-31 range explicit"],
    [rangeOf(yearNamed(2023), yearNamed(2021)), ".. range unresolved", ".. range unresolved"],
    [rangeOf(yearNamed(2023), yearNamed(2023)), "2023-01-01..2023-12-31 range explicit", "2023-01-01..2023-12-31 range explicit"],
    [rangeOf(weekdayNamed(1), weekdayNamed(2)), "2025-06-30..2025-07-01 range publication", "2025-07-07..2025-07-08 range publication"],
    [rangeOf(yearNamed(2020), unitFrom("year", 0)), "2020-01-01..2025-12-31 range publication", "2020-01-01..2025-12-31 range publication"],
    [rangeOf(bounded("from", yearNamed(2020)), yearNamed(2021)), ".. range unresolved", ".. range unresolved"],
  ])("%# told as past and as to come", (meaning, past, future) => {
    expect([full(meaning), full(meaning, { future: true })]).toEqual([past, future]);
  });
});
