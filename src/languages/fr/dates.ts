import { edtfOf, formatDay, type MonthDay, parseDay } from "../../kinds/calendar.js";
import { type DateMeaning, dependsOnTense, fiscalFrom, inYear, isYearless, unitFrom } from "../../kinds/date.js";
import { resolve } from "../../kinds/resolve.js";
import type { DateMention, Period, Sentence, Token } from "../../model.js";
import type { RuleMatch } from "../../rules/rule.js";
import { anchorOf, isAside, isCompared, type Named } from "./dates/anchor.js";
import { monthAtHead } from "./dates/dateline.js";
import { findAll, findMeanings } from "./dates/match.js";
import { takenUp } from "./dates/taken-up.js";
import { isAhead, type Told, told, wasDue, wasThen } from "./dates/told.js";
import { fiscalCloseRules } from "./rules/date-fiscal-close.js";
import { trying } from "./rules/date-years.js";

/** What is known of an article when its dates are looked for. */
export interface ArticleDates {
  /** The article's text, into which the sentences point. */
  readonly text: string;
  /** An ISO 8601 calendar date, or a month (`2025-07`). If null, a month in the head of the text (` date 2025-07`) still tells what it can. */
  readonly published: string | null;
  /** Is what stands at this token told as something to come? Left out, the verbs around it say so (`told`). */
  readonly isFuture?: (sentence: number, token: number) => boolean;
  /** Is this sentence page furniture? Its dates are reported, and nothing leans on them. */
  readonly isBoilerplate?: (sentence: number) => boolean;
}

const closes = trying(fiscalCloseRules);

/** Finds the dates of an article, in order of place, and puts them on the calendar. */
export function findDates(sentences: readonly Sentence[], article: ArticleDates): DateMention[] {
  const fiscalClose = findFiscalClose(sentences);
  const published = article.published ?? monthAtHead(article.text);
  const named: Named[] = [];
  const mentions: DateMention[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const boilerplate = article.isBoilerplate?.(sentence) ?? false;
    for (const match of findMeanings(tokens)) {
      const { first, last, rule } = match;
      const meaning = justOver(inYearBefore(match, tokens, mentions.at(-1), sentence), match, article, tokens, sentence);
      const anchor = anchorOf(meaning, named, sentence, published);
      const tense = dependsOnTense(meaning) ? tenseOf(article, tokens, sentence, first, last) : undefined;
      const future = tense === "future" || isAhead(tokens, first) || explains(tokens, first, mentions.at(-1), sentence, published);
      let period = resolve(meaning, { published, anchor, future, fiscalClose });
      if (!future && tense !== "past" && isSoon(meaning, period, published))
        period = resolve(meaning, { published, anchor, future: true, fiscalClose });
      if (!future && isUnderWay(meaning, period, published))
        period = resolve(meaning, { published: dayBefore(period.from as string), anchor, future, fiscalClose });
      if (!future && period.grain === "day" && wasDue(tokens, first)) {
        const next = resolve(meaning, { published, anchor, future: true, fiscalClose });
        if (isAtHand(period, next, published)) period = next;
      }
      if (meaning.type === "bound" && meaning.bound === "until" && wasThen(tokens, first))
        period = until(resolve(meaning.of, { published, anchor, future: false, fiscalClose }));
      const pointed = tokens.slice(first, last).some(({ norm }) => norm === "cet");
      const tells = meaning.type === "unit" || meaning.type === "fiscal" ? tenseOf(article, tokens, sentence, first, last) : tense;
      const taking = { rule, meaning, pointed, sentence, tense: tells, published, fiscalClose };
      const told = takenUp(taking, named);
      // "soit 36 euros sur l'année": of no year by itself
      if (!told && isVague(rule, meaning, tells, fiscalClose)) continue;
      period = told ?? period;
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      mentions.push({ type: "date", start, end, text: article.text.slice(start, end), sentence, first, last, rule, boilerplate, period });
      if (!boilerplate)
        named.push({ period, meaning, sentence, compared: isCompared(tokens, first, meaning), aside: isAside(tokens, first) });
    }
  });
  return mentions;
}

/** "le 12 mai 2024, puis le 3 juin": the year goes on. */
function inYearBefore(
  { first, meaning }: RuleMatch<DateMeaning>,
  tokens: readonly Token[],
  before: DateMention | undefined,
  sentence: number,
): DateMeaning {
  if (before?.sentence !== sentence || before.period.basis !== "explicit" || before.period.to === null || first - before.last > 4)
    return meaning;
  if (!isYearless(meaning) || !/^(?:day|month)$/.test(before.period.grain)) return meaning;
  if (!tokens.slice(before.last, first).every(({ norm }) => /^(?:,|puis|et|le|en|ensuite|enfin)$/.test(norm))) return meaning;
  const later = inYear(meaning, Number(before.period.to.slice(0, 4)));
  const { from } = resolve(later, { published: null, anchor: null, future: false, fiscalClose: null });
  return from !== null && from > before.period.to ? later : meaning;
}

/** "Sur l'ensemble de l'année, X a gagné F", told early in the next: the year just over. */
function justOver(
  meaning: DateMeaning,
  { rule, first, last }: RuleMatch<DateMeaning>,
  article: ArticleDates,
  tokens: readonly Token[],
  sentence: number,
): DateMeaning {
  if (!/(?:^|\/)(?:whole|over)_(?:year|fiscal)$/.test(rule) || (meaning.type !== "unit" && meaning.type !== "fiscal")) return meaning;
  const month = Number((article.published ?? "").slice(5, 7));
  if (month < 1 || month > EARLY || tenseOf(article, tokens, sentence, first, last) === "future") return meaning;
  return meaning.type === "unit" ? unitFrom("year", -1) : fiscalFrom(-1);
}
/** Until which month what is told of a whole year is told of the one before. */
const EARLY = 3;

/** "sur l'année", "de l'exercice" that nothing has told of before, nor tells to come. */
function isVague(rule: string, meaning: DateMeaning, tense: Told | undefined, fiscalClose: MonthDay | null): boolean {
  if (/\/over_fiscal$/.test(rule)) return fiscalClose === null;
  return /\/over_year$/.test(rule) && tense !== "future" && meaning.type === "unit" && meaning.offset === 0;
}

/** From the beginning to the end of a period. */
function until(over: Period): Period {
  const to = parseDay(over.to ?? "");
  return to === undefined ? over : { ...over, from: null, grain: "range", edtf: edtfOf(null, to, "range") };
}

function tenseOf({ isFuture }: ArticleDates, tokens: readonly Token[], sentence: number, first: number, last: number): Told | undefined {
  if (isFuture) return isFuture(sentence, first) ? "future" : "past";
  return told(tokens, first, last);
}

/** When the fiscal year closes, where the article says so. */
function findFiscalClose(sentences: readonly Sentence[]): MonthDay | null {
  for (const { tokens } of sentences) {
    for (const { meaning } of findAll(closes, tokens)) {
      if (meaning.type !== "recurring") continue;
      if (meaning.cycle.every === "day") return { month: meaning.cycle.month, day: meaning.cycle.day };
      if (meaning.cycle.every === "month") return { month: meaning.cycle.month, day: 31 };
    }
  }
  return null;
}

/** "L'offre expire le 30 septembre": in the present, a day or month soon to come rather than one almost a year gone. */
function isSoon(meaning: DateMeaning, past: Period, published: string | null): boolean {
  if (published === null || !isYearless(meaning) || !/^(?:day|month|season|range)$/.test(past.grain) || past.basis !== "publication")
    return false;
  const [day, over] = [parseDay(published), parseDay(past.to ?? "")];
  return day !== undefined && over !== undefined && day - over >= MOST_OF_A_YEAR;
}
/** "sur les neuf premiers mois, X a gagné F", told in July: months that are not over by far are those of the year before. */
function isUnderWay(meaning: DateMeaning, { from, to, basis }: Period, published: string | null): boolean {
  if (meaning.type !== "recurring" || meaning.cycle.every !== "months") return false;
  const [day, start, end] = [parseDay(published ?? ""), parseDay(from ?? ""), parseDay(to ?? "")];
  if (!isYearless(meaning) || basis !== "publication" || day === undefined || start === undefined || end === undefined) return false;
  return start <= day && end - day > CLOSE_TO_OVER;
}
const CLOSE_TO_OVER = 10;

const dayBefore = (day: string) => formatDay((parseDay(day) as number) - 1);

/** "devait rembourser jeudi", told on a Wednesday: the day that comes soon, not the one of the week before. */
function isAtHand(past: Period, next: Period, published: string | null): boolean {
  const [day, soon] = [parseDay(published ?? ""), parseDay(next.from ?? "")];
  return past.basis === "publication" && day !== undefined && soon !== undefined && soon - day <= DAYS_AHEAD;
}
const DAYS_AHEAD = 3;

/** In days. */
const MOST_OF_A_YEAR = 270;

/** "demain (11 juillet)": the date in brackets is to come if the one that it explains is. */
function explains(
  tokens: readonly Token[],
  first: number,
  before: DateMention | undefined,
  sentence: number,
  published: string | null,
): boolean {
  if (tokens[first - 1]?.text !== "(" || before?.sentence !== sentence || before.last !== first - 1) return false;
  return published !== null && before.period.from !== null && before.period.from > published;
}
