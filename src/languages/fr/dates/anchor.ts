import { parseDay } from "../../../kinds/calendar.js";
import { type DateMeaning, isYearless, leansOn } from "../../../kinds/date.js";
import type { Period, Token } from "../../../model.js";
import { verbReadings } from "../verbs/lookup.js";

/** A date named so far, for those that lean on it. */
export interface Named {
  readonly period: Period;
  readonly meaning: DateMeaning;
  readonly sentence: number;
  /** Is it only what something else is compared with ("contre 10 milliards en 2024")? */
  readonly compared: boolean;
  /** Does it only describe somebody ("la filiale, restructurée en 2018, …")? */
  readonly aside?: boolean;
}

/** How many sentences back a period is still what "a year earlier" is counted from, rather than a day named since. */
const NEAR = 6;
/** How many sentences back a month still lends its year to the next month named. */
const SEQUENCE = 12;

/** The date named before that an expression leans on. */
export function anchorOf(meaning: DateMeaning, named: readonly Named[], sentence: number, published: string | null): Period | null {
  const unit = leansOn(meaning);
  if (unit === undefined) return lender(meaning, named, sentence);
  const back = meaning.type === "shift" && meaning.by < 0;
  const previous = back || (meaning.type === "fiscal" && (meaning.offset ?? 0) < 0);
  if (unit === "day" || unit === "week") {
    // "la veille" of the day named last, not of a year; "l'annonce avait été éventée la veille": of the day that it is written
    const near =
      meaning.type === "shift"
        ? named.findLast(({ period }) => /^(?:day|week|range)$/.test(period.grain))
        : back || meaning.type === "unit"
          ? named.findLast((other) => isDay(other) && sentence - other.sentence <= NEAR)
          : named.at(-1);
    if (near) return near.period;
    const eve = meaning.type === "unit" && unit === "day" && meaning.offset < 0;
    return (back || eve) && published ? { from: published, to: published, grain: "day", edtf: published, basis: "publication" } : null;
  }
  // "vendredi 6,3 % du capital, contre 2,9 % un mois plus tôt"
  const here = unit === "month" && back ? named.at(-1) : undefined;
  if (here?.sentence === sentence && here.period.grain === "day") return here.period;
  let day: Period | null = null;
  for (let i = named.length - 1; i >= 0; i--) {
    const other = named[i] as Named;
    const stretch = meaning.type === "same" && other.period.from !== null && other.period.to !== null;
    if (other.compared || (previous && other.aside) || (other.meaning.type === "bound" && !stretch) || isPublicationDay(other, published))
      continue;
    // figures are compared with those of a period, rather than with those of a day
    if (other.period.grain !== "day" || !back) return day && sentence - other.sentence > NEAR ? day : other.period;
    day ??= other.period;
  }
  return day;
}

/** A day, or a few: not what goes on since or until it. */
function isDay({ period, meaning }: Named): boolean {
  if (meaning.type === "bound" || !/^(?:day|week|range)$/.test(period.grain)) return false;
  // "ces trois derniers mois" are no days
  return (parseDay(period.to ?? "") ?? 0) - (parseDay(period.from ?? "") ?? 0) <= 7;
}

/** A date that may tell the year of one that has none, where there is no publication date. */
function lender(meaning: DateMeaning, named: readonly Named[], sentence: number): Period | null {
  if (meaning.type === "ending" || isFiscal(meaning))
    return named.findLast(({ period, compared }) => period.grain === "year" && period.from !== null && !compared)?.period ?? null;
  const last = named.at(-1);
  if (!last || !isYearless(meaning)) return null;
  const month = last.period.basis === "explicit" && (last.period.grain === "month" || last.period.grain === "day");
  return sentence - last.sentence <= (month ? SEQUENCE : 0) ? last.period : null;
}

const isFiscal = (meaning: DateMeaning) => meaning.type === "recurring" && meaning.year?.type === "fiscal" && meaning.year.year === null;

/** ", restructurée en 2018", "Fondée à Lyon en 2016": the date of what describes somebody. */
export function isAside(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const { text, norm } = tokens[i] as Token;
    if (/^[,;:()]$/.test(text)) return false;
    if (i > 0 && tokens[i - 1]?.text !== ",") continue;
    return verbReadings(norm).some(({ tense }) => tense === "past_participle");
  }
  return false;
}

/** "un an plus tôt", "contre 10 milliards en 2024", "clos fin mars": the next comparison is not with them. */
export function isCompared(tokens: readonly Token[], first: number, meaning: DateMeaning): boolean {
  if (/^(?:clos|close|clôt|clôture|clôturée?|achève|achevée?|termine|terminée?)$/.test(tokens[first - 1]?.norm ?? "")) return true;
  if ((meaning.type === "shift" && meaning.by < 0) || (meaning.type === "same" && meaning.year !== null)) return true;
  const clause = tokens.slice(0, first);
  return clause.slice(clause.findLastIndex(({ norm }) => /^[,;:()]$/.test(norm)) + 1).some(
    ({ norm }, k, all) =>
      /^(?:contre|rapport)$/.test(norm) ||
      // "41 % de plus que l'année précédente", "deux fois plus qu'en 2019"
      (/^qu[e']$/.test(norm) && /^(?:plus|moins|mieux|davantage)$/.test(all[k - 1]?.norm ?? "")),
  );
}

/** The day of an announcement is not what "a year earlier" is counted from. */
function isPublicationDay({ period, meaning }: Named, published: string | null): boolean {
  if (period.grain !== "day") return false;
  return (
    period.from === published ||
    (period.basis === "publication" && (meaning.type === "unit" || (meaning.type === "recurring" && meaning.cycle.every === "weekday")))
  );
}
