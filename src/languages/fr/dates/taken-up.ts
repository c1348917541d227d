import { type MonthDay, parseDay } from "../../../kinds/calendar.js";
import type { DateMeaning } from "../../../kinds/date.js";
import { resolve } from "../../../kinds/resolve.js";
import type { Period } from "../../../model.js";
import type { Named } from "./anchor.js";
import type { Told } from "./told.js";

/** Rules of nouns that take up a period told before: "du trimestre", "sur l'année", "de l'exercice". */
const NOUN = /\/(over_quarter|over_year|over_fiscal|this_fiscal|whole_year|whole_fiscal)$/;
/** Within how many sentences it is still told of. */
const NEAR = 6;
/** In days: a year longer ago is history, not what the article tells of. */
const LATELY = 500;

/** What is known where a date stands. */
export interface Taking {
  readonly rule: string;
  readonly meaning: DateMeaning;
  /** Is it told with "cet", so that it is the one just named, though it be to come? */
  readonly pointed: boolean;
  readonly sentence: number;
  readonly tense: Told | undefined;
  readonly published: string | null;
  readonly fiscalClose: MonthDay | null;
}

/** "D'octobre à décembre …, et 10 % sur l'année", "De l'exercice 2019 …. Sur cet exercice, …": the period told before, or the year that it is a part of. */
export function takenUp(
  { rule, meaning, pointed, sentence, tense, published, fiscalClose }: Taking,
  named: readonly Named[],
): Period | null {
  const noun = NOUN.exec(rule)?.[1];
  if (noun === undefined || (meaning.type !== "unit" && meaning.type !== "fiscal") || (tense === "future" && !pointed)) return null;
  const today = parseDay(published ?? "");
  for (let i = named.length - 1; i >= 0; i--) {
    const { period, meaning: its, compared, sentence: at } = named[i] as Named;
    if (sentence - at > NEAR) return null;
    const end = parseDay(period.to ?? "");
    if (compared || its.type === "bound" || period.from === null || end === undefined) continue;
    if ((published !== null && !pointed && period.from > published) || (today !== undefined && today - end > LATELY)) continue;
    if (tense === "future" && published !== null && (period.to ?? "") <= published) continue;
    if (noun === "over_quarter" ? period.grain === "quarter" : period.grain === "year" && !(its.type === "unit" && its.offset < -1))
      return { ...period, basis: "context" };
    if (noun === "over_quarter" || !isPart(period)) continue;
    const over = resolve({ ...meaning, offset: 0, base: "context" }, { published, anchor: period, future: false, fiscalClose });
    // a year that goes on is not told of as over
    if (over.to !== null && (published === null || pointed || over.to <= published)) return over;
  }
  return null;
}

/** A quarter, a half or some months of a year. */
function isPart({ grain, from, to }: Period): boolean {
  const days = (parseDay(to ?? "") ?? 0) - (parseDay(from ?? "") ?? 0);
  return /^(?:quarter|half)$/.test(grain) || (grain === "range" && days > 80 && days < 360);
}
