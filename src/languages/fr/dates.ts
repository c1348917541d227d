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
  const closing = findFiscalClose(sentences);
  const published = article.published ?? monthAtHead(article.text);
  const named: Named[] = [];
  const mentions: DateMention[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const boilerplate = article.isBoilerplate?.(sentence) ?? false;
    const fiscalClose = closing && closing.sentence - sentence <= REACH_BACK ? closing.close : null;
    for (const match of findMeanings(tokens)) {
      const { first, last, rule } = match;
      const meaning = justOver(inYearBefore(match, tokens, mentions.at(-1), sentence), match, article, tokens, sentence);
      const anchor = anchorOf(meaning, named, sentence, published);
      const tense = dependsOnTense(meaning) ? tenseOf(article, tokens, sentence, first, last) : undefined;
      // "si la guerre se prolonge au-delà de l'été"
      const beyond = meaning.type === "bound" && meaning.bound === "after" && tense === "present";
      const future =
        tense === "future" || beyond || isAhead(tokens, first) || explains(tokens, first, mentions.at(-1), sentence, published);
      let period = resolve(meaning, { published, anchor, future, fiscalClose });
      if (!future && tense !== "past" && (isSoon(meaning, period, published) || isForSoon(meaning, period, published, tokens, first)))
        period = resolve(meaning, { published, anchor, future: true, fiscalClose });
      const before = future ? null : ofYearBefore(meaning, period, published, tenseOf(article, tokens, sentence, first, last));
      if (before) period = resolve(before, { published, anchor, future, fiscalClose });
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
      // "un an après, l'addition": after nothing that was named
      if (meaning.type === "shift" && meaning.by > 0 && anchor === null) continue;
      period = told ?? period;
      const explained = mentions.at(-1);
      if (explained && tokens[first - 1]?.text === "(" && explained.sentence === sentence && explained.last === first - 1)
        if (isSameLength(explained.period, period)) {
          mentions[mentions.length - 1] = { ...explained, period: { ...period, grain: explained.period.grain, basis: "context" } };
          const last = named.at(-1);
          if (last && !boilerplate) named[named.length - 1] = { ...last, period };
        }
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

/** "Au premier semestre (avril-septembre)": what the brackets say more closely is the half meant. */
function isSameLength(told: Period, closer: Period): boolean {
  if (!/^(?:quarter|half)$/.test(told.grain) || told.basis !== "publication" || closer.grain !== "range") return false;
  const [a, b, c, d] = [told.from, told.to, closer.from, closer.to].map((day) => parseDay(day ?? ""));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return Math.abs(b - a - (d - c)) <= 4;
}

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

/** When the fiscal year closes, and where the article says so. */
function findFiscalClose(sentences: readonly Sentence[]): { readonly close: MonthDay; readonly sentence: number } | null {
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (const { meaning } of findAll(closes, tokens)) {
      if (meaning.type !== "recurring") continue;
      const { cycle } = meaning;
      if (cycle.every === "day") return { close: { month: cycle.month, day: cycle.day }, sentence };
      if (cycle.every === "month") return { close: { month: cycle.month, day: 31 }, sentence };
    }
  }
  return null;
}
/** How many sentences before it is told a fiscal year is still that company's: a newsletter goes on to others. */
const REACH_BACK = 12;

/** "sur les trois derniers mois de l'année", told early in the next; "À la fin de l'année, F étaient raccordés": of the year just over. */
function ofYearBefore(meaning: DateMeaning, { from }: Period, published: string | null, tense: Told | undefined): DateMeaning | null {
  if (published === null || from === null || from <= published || tense === "future") return null;
  if (meaning.type === "part" && isThisYear(meaning.of)) return tense === "past" ? { ...meaning, of: unitFrom("year", -1) } : null;
  if (meaning.type !== "recurring" || !isThisYear(meaning.year) || Number(published.slice(5, 7)) > EARLY) return null;
  const [day, start] = [parseDay(published), parseDay(from)];
  return day !== undefined && start !== undefined && start - day >= A_QUARTER ? { ...meaning, year: unitFrom("year", -1) } : null;
}

function isThisYear(year: DateMeaning | null): boolean {
  return year?.type === "unit" && year.unit === "year" && year.offset === 0 && year.base === "publication";
}
/** In days. */
const A_QUARTER = 90;

/** "L'offre expire le 30 septembre": in the present, a day or month soon to come rather than one almost a year gone. */
function isSoon(meaning: DateMeaning, past: Period, published: string | null): boolean {
  if (published === null || !isYearless(meaning) || !/^(?:day|month|season|range)$/.test(past.grain) || past.basis !== "publication")
    return false;
  const [day, over] = [parseDay(published), parseDay(past.to ?? "")];
  return day !== undefined && over !== undefined && day - over >= MOST_OF_A_YEAR;
}
/** "Pour le deuxième trimestre, X évoque une accélération", told in May: the one that goes on, not that of the year before. */
function isForSoon(meaning: DateMeaning, past: Period, published: string | null, tokens: readonly Token[], first: number): boolean {
  if (meaning.type !== "recurring" || !/^(?:quarter|half)$/.test(meaning.cycle.every) || published === null || !isYearless(meaning))
    return false;
  if (!/^(?:pour|sur)$/.test(tokens[first - 2]?.norm ?? "")) return false;
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
