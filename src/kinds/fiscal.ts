import { civilOf, fiscalYearOf, type MonthDay } from "./calendar.js";
import type { DateMeaning } from "./date.js";
import { movedPeriod, type Placed, type Scene, type Whole, whole } from "./placed.js";

type Fiscal = Extract<DateMeaning, { type: "fiscal" }>;

const CALENDAR_CLOSE: MonthDay = { month: 12, day: 31 };

/** In which year the fiscal year meant closes, and on what day. */
export function fiscalYear(
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

export function placeFiscal(meaning: Fiscal, scene: Scene): Whole | undefined {
  if (meaning.year === null && meaning.offset === null) return undefined;
  if (meaning.base === "context" && scene.anchor && scene.anchor.grain === "year")
    return whole(movedPeriod(scene.anchor, "year", meaning.offset ?? 0), "year", "context");
  const found = fiscalYear(meaning, scene);
  return found && whole(fiscalYearOf(found.year, found.close), "year", scene.close && found.basis === "explicit" ? "context" : found.basis);
}
