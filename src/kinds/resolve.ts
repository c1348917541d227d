import type { Grain, Period } from "../model.js";
import {
  type Civil,
  civilOf,
  type Days,
  decadeOf,
  edtfOf,
  exists,
  formatDay,
  monthsEnding,
  monthsOf,
  parseDay,
  weekdayOf,
  yearOf,
} from "./calendar.js";
import { type Bound, type Cycle, type DateContext, type DateMeaning, inYear, isYearless, type Part, unitFrom } from "./date.js";
import { fiscalYear, placeFiscal } from "./fiscal.js";
import {
  cutPart,
  DAYS,
  grainOfUnit,
  isDay,
  isWhole,
  lasts,
  MONTHS,
  moved,
  movedPeriod,
  type Placed,
  type Scene,
  unitAround,
  type Whole,
  whole,
} from "./placed.js";
import { fiscalPart, grainOfCycle, instanceOf, placeYearless } from "./recurring.js";

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

function placePart(part: Part, of: DateMeaning, scene: Scene): Placed | undefined {
  if (of.type === "recurring" && of.year === null) {
    const grain = grainOfCycle(of.cycle);
    const placed = placeYearless(of, scene, (days) => cutPart(part, days, grain));
    return placed && whole(cutPart(part, placed, grain), grain === "day" ? "day" : "range", placed.basis);
  }
  const placed = place(of, scene);
  return isWhole(placed) ? whole(cutPart(part, placed, placed.grain), placed.grain === "day" ? "day" : "range", placed.basis) : undefined;
}

function placeUnit({ unit, offset, base }: Extract<DateMeaning, { type: "unit" }>, { now, anchor }: Scene): Whole | undefined {
  if (base === "context") {
    if (!anchor || (DAYS[unit] && anchor.to - anchor.from > 7)) return undefined;
    // "de septembre à novembre …, au trimestre suivant": the three months after them
    if (anchor.grain === "range" && isOfMonths(anchor, MONTHS[unit]))
      return whole(movedPeriod(anchor, unit, offset), grainOfUnit(unit), "context");
    return whole(unitAround(offset > 0 ? anchor.to : anchor.from, unit, offset), grainOfUnit(unit), "context");
  }
  if (!now || (DAYS[unit] && !isDay(now))) return undefined;
  return whole(
    unitAround(now.from, unit, unit === "weekend" ? weekendOffset(weekdayOf(now.from), offset) : offset),
    grainOfUnit(unit),
    "publication",
  );
}

/** Is it so many whole months, and more than one? */
function isOfMonths({ from, to }: Days, count: number | undefined): boolean {
  if (count === undefined || count === 1) return false;
  const days = monthsEnding(to, count);
  return days.from === from && days.to === to;
}

/** Until Wednesday "this weekend" is the one just over, and until Friday "next weekend" the one at hand. */
function weekendOffset(weekday: number, offset: number): number {
  if (offset === 0) return weekday < 4 ? -1 : 0;
  return offset > 0 && weekday < 6 ? offset - 1 : offset;
}

function placeShift({ unit, by }: Extract<DateMeaning, { type: "shift" }>, scene: Scene): Placed | undefined {
  const { anchor } = scene;
  if (!anchor) return by < 0 ? place(unitFrom(unit, by), scene) : undefined;
  // "trois mois plus tôt" than a whole year is no time
  if (unit === "month" && anchor.grain === "year" && by % 12 !== 0) return undefined;
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
