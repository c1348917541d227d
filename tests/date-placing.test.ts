import { describe, expect, it } from "vitest";
import {
  type Cycle,
  type DateContext,
  type DateMeaning,
  dayNamed,
  halfNamed,
  monthNamed,
  quarterNamed,
  same,
  seasonNamed,
  shifted,
  type Unit,
  unitFrom,
  type Which,
  weekdayNamed,
  windowOf,
} from "../src/kinds/date.js";
import { resolve } from "../src/kinds/resolve.js";
import type { Grain, Period } from "../src/model.js";

/** A stretch of days as the platform's calendar counts them, both inclusive. */
type Span = readonly [number, number];
const DAY = 86_400_000;
const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const told = (span: Span | undefined) => (span ? `${iso(span[0])}..${iso(span[1])}` : "..");
const months = (year: number, month: number, count: number): Span => [utc(year, month, 1), utc(year, month + count, 1) - 1];

const context: DateContext = { published: "2025-07-02", anchor: null, future: false, fiscalClose: null };
const full = (meaning: DateMeaning | undefined, more: Partial<DateContext> = {}) => {
  const { from, to, grain, basis } = resolve(meaning as DateMeaning, { ...context, ...more });
  return `${from ?? ""}..${to ?? ""} ${grain} ${basis}`;
};
const place = (...parts: Parameters<typeof full>) => full(...parts).split(" ")[0];
const anchored = (from: string, to: string, grain: Grain): Period => ({ from, to, grain, edtf: null, basis: "explicit" });
const DAYS = "2025-07-02 2024-02-29 2025-12-31 2026-01-01 2025-06-30 2025-09-30 2025-10-01 2025-08-31 2024-03-01 2025-11-20".split(" ");

/** Where a cycle lies in a year, by the platform. */
function instance(cycle: Cycle, year: number): Span | undefined {
  switch (cycle.every) {
    case "day": {
      const day = utc(year, cycle.month, cycle.day);
      return new Date(day * DAY).getUTCDate() === cycle.day ? [day, day] : undefined;
    }
    case "month":
      return months(year, cycle.month, 1);
    case "months":
      return months(year, cycle.first, cycle.last - cycle.first + 1);
    case "quarter":
      return months(year, cycle.quarter * 3 - 2, 3);
    case "half":
      return months(year, cycle.half === 1 ? 1 : 7, 6);
    case "season":
      return months(year, { spring: 3, summer: 6, autumn: 9, winter: 12 }[cycle.season], 3);
    default:
      return undefined;
  }
}

const cycles: Record<string, (which?: Which) => DateMeaning | undefined> = {
  "2 July": (which) => dayNamed(7, 2, null, undefined, which),
  "29 February": (which) => dayNamed(2, 29, null, undefined, which),
  "31 December": (which) => dayNamed(12, 31, null, undefined, which),
  July: (which) => monthNamed(7, null, which),
  December: (which) => monthNamed(12, null, which),
  "the first quarter": (which) => quarterNamed(1, null, which),
  "the second quarter": (which) => quarterNamed(2, null, which),
  "the fourth quarter": (which) => quarterNamed(4, null, which),
  "the first half": (which) => halfNamed(1, null, which),
  "the second half": (which) => halfNamed(2, null, which),
  summer: (which) => seasonNamed("summer", null, which),
  winter: (which) => seasonNamed("winter", null, which),
};

describe.each(Object.entries(cycles))("%s without a year", (_, make) => {
  const meaning = make() as Extract<DateMeaning, { type: "recurring" }>;
  const all = Array.from({ length: 60 }, (_, i) => instance(meaning.cycle, 1995 + i)).filter((one) => one !== undefined);
  const periodic = meaning.cycle.every === "quarter" || meaning.cycle.every === "half";

  it.each(DAYS)("is the one that the words mean on %s", (published) => {
    const now = Date.parse(published) / DAY;
    const over = all.findLast(([, to]) => to < now);
    const next = all.find(([from]) => from > now);
    const coming = all.find(([, to]) => to >= now);
    const gone = all.findLast(([from, to]) => (periodic ? to : from) <= now);
    const around = all.find(([from, to]) => from <= now && to >= now);
    expect(place(make("last"), { published })).toBe(told(over));
    expect(place(make("next"), { published })).toBe(told(next));
    expect(place(make("coming"), { published })).toBe(told(coming));
    expect(place(make(), { published })).toBe(told(gone));
    expect(place(make(), { published, future: true })).toBe(told(coming));
    const year = Number(published.slice(0, 4));
    const near = gone && coming && coming[1] - now < now - gone[0] ? coming : gone;
    const season = meaning.cycle.every === "season";
    expect(place(make("this"), { published })).toBe(told(around ?? (season ? near : instance(meaning.cycle, year))));
    expect(place(make("nearest"), { published })).toBe(told(near));
    // counted from the date named before, wherever the article stands
    const anchor = anchored(published, published, "day");
    expect(full(make("preceding"), { published: "2031-03-04", anchor })).toBe(`${told(over)} ${resolveGrain(meaning)} context`);
    expect(full(make("following"), { published: "2031-03-04", anchor })).toBe(`${told(next)} ${resolveGrain(meaning)} context`);
    expect(full(make("following"), { published })).toBe(`${told(next)} ${resolveGrain(meaning)} publication`);
  });

  it("lies in the month that is all that is known of the publication, or before it", () => {
    const from = utc(2025, 9, 1);
    const gone = all.findLast((one) => (periodic ? one[1] : one[0]) <= utc(2025, 10, 1) - 1);
    expect(place(make(), { published: "2025-09" })).toBe(told(gone));
    expect(place(make("last"), { published: "2025-09" })).toBe(told(all.findLast(([, to]) => to < from)));
    expect(place(make("next"), { published: "2025-09" })).toBe(told(all.find((one) => one[0] >= utc(2025, 10, 1))));
  });
});

const resolveGrain = (meaning: Extract<DateMeaning, { type: "recurring" }>) =>
  meaning.cycle.every === "weekday" ? "day" : meaning.cycle.every;

it("a weekday is the one that the words mean", () => {
  for (let now = utc(2025, 6, 28); now < utc(2025, 7, 8); now++) {
    for (let weekday = 1; weekday <= 7; weekday++) {
      const published = iso(now);
      const find = (from: number, step: number) => {
        let day = from;
        while ((new Date(day * DAY).getUTCDay() || 7) !== weekday) day += step;
        return `${told([day, day])} day publication`;
      };
      expect(full(weekdayNamed(weekday), { published })).toBe(find(now, -1));
      expect(full(weekdayNamed(weekday), { published, future: true })).toBe(find(now, 1));
      expect(full(weekdayNamed(weekday, "coming"), { published })).toBe(find(now, 1));
      expect(full(weekdayNamed(weekday, "last"), { published })).toBe(find(now - 1, -1));
      expect(full(weekdayNamed(weekday, "next"), { published })).toBe(find(now + 1, 1));
      const anchor = anchored(published, published, "day");
      expect(place(weekdayNamed(weekday, "preceding"), { published: "2031-03-04", anchor })).toBe(find(now - 1, -1).split(" ")[0]);
      expect(place(weekdayNamed(weekday, "following"), { published: "2031-03-04", anchor })).toBe(find(now + 1, 1).split(" ")[0]);
    }
  }
  expect(full(weekdayNamed(3), { published: "2025-07" })).toBe(".. day unresolved");
  expect(full(weekdayNamed(3), { published: null, anchor: anchored("2025-07-01", "2025-07-31", "month") })).toBe(".. day unresolved");
});

it("a day with its weekday is in the year in which it falls on it", () => {
  expect(place(dayNamed(9, 4, null, 4))).toBe("2025-09-04..2025-09-04");
  expect(place(dayNamed(6, 4, null, 3))).toBe("2025-06-04..2025-06-04");
  expect(place(dayNamed(6, 4, null, 3), { future: true })).toBe("2025-06-04..2025-06-04");
  // neither the one gone nor the one to come: the last that fits, else what the tense says
  expect(place(dayNamed(6, 4, null, 2))).toBe("2024-06-04..2024-06-04");
  expect(place(dayNamed(6, 4, null, 7))).toBe("2023-06-04..2023-06-04");
  expect(place(dayNamed(2, 29, null, 1))).toBe("2024-02-29..2024-02-29");
});

const LENGTH: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

describe.each(["month", "quarter", "half", "year", "decade"] as const)("the %s", (unit) => {
  const length = LENGTH[unit] ?? 1;
  /** The unit around a day, so many later. */
  const around = (day: string, offset: number): Span => {
    const [year = 0, month = 0] = day.split("-").map(Number);
    const start = unit === "decade" ? Math.floor(year / 10) * 120 : year * 12 + Math.floor((month - 1) / length) * length;
    return months(2000, start + offset * length + 1 - 24_000, length);
  };

  it("around a day, and so many before and after it", () => {
    for (const published of DAYS) {
      for (const offset of [-9, -1, 0, 1, 2, 13]) {
        expect(full(unitFrom(unit, offset), { published })).toBe(`${told(around(published, offset))} ${unit} publication`);
        const anchor = anchored("2020-11-15", published, "range");
        const from = offset > 0 ? published : "2020-11-15";
        expect(full(unitFrom(unit, offset, "context"), { anchor })).toBe(`${told(around(from, offset))} ${unit} context`);
      }
      expect(full(same(unit), { anchor: anchored(published, published, "day") })).toBe(`${told(around(published, 0))} ${unit} context`);
    }
    expect(full(unitFrom(unit, 0), { published: "2025-07" })).toBe(`${told(around("2025-07-01", 0))} ${unit} publication`);
    expect(full(unitFrom(unit, 1, "context"))).toBe(`.. ${unit} unresolved`);
  });

  it("is what windows and shifts are counted in", () => {
    const [year, month] = [2025, 7];
    for (const count of [-3, -1, 1, 5]) {
      const other = utc(year, month + count * length, 2);
      const span: Span = count < 0 ? [other, utc(2025, 7, 2)] : [utc(2025, 7, 2), other];
      expect(full(windowOf(unit, count))).toBe(`${told(span)} range publication`);
      const quarter = anchored("2022-04-01", "2022-06-30", "quarter");
      expect(full(shifted(unit, count), { anchor: quarter })).toBe(`${told(months(2022, 4 + count * length, 3))} quarter context`);
      // counted in months or more from a day, the month is meant
      const day = anchored("2022-04-13", "2022-04-13", "day");
      expect(full(shifted(unit, count), { anchor: day })).toBe(`${told(months(2022, 4 + count * length, 1))} month context`);
    }
    expect(full(windowOf(unit, 1), { published: "2025-07" })).toBe(".. range unresolved");
    expect(full(shifted(unit, 1))).toBe(`.. ${unit} unresolved`);
    expect(place(shifted(unit, -1))).toBe(told(around("2025-07-02", -1)));
  });
});

it("days, weeks and weekends are counted in days", () => {
  for (const published of DAYS) {
    const now = Date.parse(published) / DAY;
    const weekday = new Date(now * DAY).getUTCDay() || 7;
    const monday = now - weekday + 1;
    for (const offset of [-2, -1, 0, 1, 3]) {
      expect(full(unitFrom("day", offset), { published })).toBe(`${told([now + offset, now + offset])} day publication`);
      const week: Span = [monday + 7 * offset, monday + 7 * offset + 6];
      expect(full(unitFrom("week", offset), { published })).toBe(`${told(week)} week publication`);
      const anchor = anchored(published, published, "day");
      expect(full(unitFrom("weekend", offset, "context"), { anchor })).toBe(`${told([week[0] + 5, week[1]])} range context`);
      // up to Wednesday "this weekend" is over; up to Friday "next weekend" is at hand
      const later = offset === 0 && weekday < 4 ? -1 : offset > 0 && weekday < 6 ? offset - 1 : offset;
      expect(full(unitFrom("weekend", offset), { published })).toBe(
        `${told([monday + 7 * later + 5, monday + 7 * later + 6])} range publication`,
      );
    }
    expect(place(windowOf("day", -10), { published })).toBe(told([now - 10, now]));
    expect(place(windowOf("week", 2), { published })).toBe(told([now, now + 14]));
  }
  const anchor = anchored("2022-04-13", "2022-04-13", "day");
  expect(full(shifted("day", 1), { anchor })).toBe("2022-04-14..2022-04-14 day context");
  expect(full(shifted("week", -2), { anchor })).toBe("2022-03-30..2022-03-30 day context");
  const week = anchored("2022-04-11", "2022-04-17", "week");
  expect(full(shifted("week", 1), { anchor: week })).toBe("2022-04-18..2022-04-24 week context");
  expect(full(unitFrom("day", 1, "context"), { anchor: week })).toBe("2022-04-18..2022-04-18 day context");
  expect(full(unitFrom("day", 0), { published: "2025-07" })).toBe(".. day unresolved");
  // too long to be counted on by the day
  expect(full(unitFrom("day", 1, "context"), { anchor: anchored("2022-04-11", "2022-04-18", "range") })).toBe(
    "2022-04-19..2022-04-19 day context",
  );
  expect(full(unitFrom("day", 1, "context"), { anchor: anchored("2022-04-11", "2022-04-19", "range") })).toBe(".. day unresolved");
});
