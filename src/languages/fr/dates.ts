import type { MonthDay } from "../../kinds/calendar.js";
import { type DateMeaning, isYearless, leansOn, resolve } from "../../kinds/date.js";
import type { DateMention, Period, Sentence, Token } from "../../model.js";
import { Shape } from "../../model.js";
import { type RuleMatch, RuleIndex, settle } from "../../rules/rule.js";
import { fiscalCloseRules } from "./rules/date-periods.js";
import { dayRules } from "./rules/date-days.js";
import { dateRules } from "./rules/date.js";
import { monthFigures, year as yearReader } from "./words/calendar.js";

/** What is known of an article when its dates are looked for. */
export interface ArticleDates {
  /** The article's text, into which the sentences point. */
  readonly text: string;
  /** An ISO 8601 calendar date, or the month (`2025-07`) where no more is known. */
  readonly published: string | null;
  /** Is what stands at this token told as something to come (a verb in the future, an intention)? */
  readonly isFuture?: (sentence: number, token: number) => boolean;
  /** Is this sentence page furniture? Its dates are reported, and nothing leans on them. */
  readonly isBoilerplate?: (sentence: number) => boolean;
}

const index = new RuleIndex(dateRules);
const closes = new RuleIndex(fiscalCloseRules);

/** A date named so far, for those that lean on it. */
interface Named {
  readonly period: Period;
  readonly meaning: DateMeaning;
  readonly sentence: number;
  /** Is it only what something else is compared with ("contre 10 milliards en 2024")? */
  readonly compared: boolean;
}

/** Finds the dates of an article, in order of place, and puts them on the calendar. */
export function findDates(sentences: readonly Sentence[], article: ArticleDates): DateMention[] {
  const fiscalClose = findFiscalClose(sentences);
  const named: Named[] = [];
  const mentions: DateMention[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const boilerplate = article.isBoilerplate?.(sentence) ?? false;
    for (const { first, last, meaning, rule } of findMeanings(tokens)) {
      const context = { published: article.published, anchor: anchorOf(meaning, named, sentence, article.published), fiscalClose };
      const future = (article.isFuture?.(sentence, first) ?? false) || explains(tokens, first, mentions.at(-1), sentence, article.published);
      const period = resolve(meaning, { ...context, future });
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      mentions.push({ type: "date", start, end, text: article.text.slice(start, end), sentence, first, last, rule, boilerplate, period });
      if (!boilerplate) named.push({ period, meaning, sentence, compared: isCompared(tokens, first, meaning) });
    }
  });
  return mentions;
}

/** The date expressions of a sentence, not yet placed on the calendar; the longest wins. */
export function findMeanings(tokens: readonly Token[]): RuleMatch<DateMeaning>[] {
  return settle(index.findAll(tokens).map(narrowed)).kept;
}

/** The words that only make clear that it is a date are not part of it. */
function narrowed(match: RuleMatch<DateMeaning>): RuleMatch<DateMeaning> {
  const { span } = match.places;
  return span ? { ...match, first: span.first, last: span.last } : match;
}

/** When the fiscal year closes, where the article says so. */
function findFiscalClose(sentences: readonly Sentence[]): MonthDay | null {
  for (const { tokens } of sentences) {
    for (const { meaning } of closes.findAll(tokens)) {
      if (meaning.type !== "recurring") continue;
      if (meaning.cycle.every === "day") return { month: meaning.cycle.month, day: meaning.cycle.day };
      if (meaning.cycle.every === "month") return { month: meaning.cycle.month, day: 31 };
    }
  }
  return null;
}

/** "demain (11 juillet)": the date in brackets is to come if the one that it explains is. */
function explains(tokens: readonly Token[], first: number, before: DateMention | undefined, sentence: number, published: string | null): boolean {
  if (tokens[first - 1]?.text !== "(" || before?.sentence !== sentence || before.last !== first - 1) return false;
  return published !== null && before.period.from !== null && before.period.from > published;
}

/** How many sentences back a period is still what "a year earlier" is counted from, rather than a day named since. */
const NEAR = 6;
/** How many sentences back a month still lends its year to the next month named. */
const SEQUENCE = 12;

/** The date named before that an expression leans on. */
function anchorOf(meaning: DateMeaning, named: readonly Named[], sentence: number, published: string | null): Period | null {
  const unit = leansOn(meaning);
  if (unit === undefined) return lender(meaning, named, sentence);
  const small = unit === "day" || unit === "week";
  const back = meaning.type === "shift" && meaning.by < 0;
  let day: Period | null = null;
  for (let i = named.length - 1; i >= 0; i--) {
    const other = named[i] as Named;
    if (small) return other.period;
    if (other.compared || other.meaning.type === "bound" || isPublicationDay(other, published)) continue;
    // figures are compared with those of a period, rather than with those of a day
    if (other.period.grain !== "day" || !back) return day && sentence - other.sentence > NEAR ? day : other.period;
    day ??= other.period;
  }
  return day;
}

/** A date that may tell the year of one that has none, where there is no publication date. */
function lender(meaning: DateMeaning, named: readonly Named[], sentence: number): Period | null {
  if (meaning.type === "ending" || isFiscal(meaning)) return named.findLast(({ period, compared }) => period.grain === "year" && period.from !== null && !compared)?.period ?? null;
  const last = named.at(-1);
  if (!last || !isYearless(meaning)) return null;
  const month = last.period.basis === "explicit" && (last.period.grain === "month" || last.period.grain === "day");
  return sentence - last.sentence <= (month ? SEQUENCE : 0) ? last.period : null;
}

const isFiscal = (meaning: DateMeaning) => meaning.type === "recurring" && meaning.year?.type === "fiscal" && meaning.year.year === null;

/** "un an plus tôt", "contre 10 milliards en 2024": the next comparison is not with them. */
function isCompared(tokens: readonly Token[], first: number, meaning: DateMeaning): boolean {
  if ((meaning.type === "shift" && meaning.by < 0) || (meaning.type === "same" && meaning.year !== null)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const word = tokens[i]?.norm ?? "";
    if (/^[,;:()]$/.test(word)) return false;
    if (word === "contre" || word === "rapport") return true;
  }
  return false;
}

/** The day of an announcement is not what "a year earlier" is counted from. */
function isPublicationDay({ period, meaning }: Named, published: string | null): boolean {
  if (period.grain !== "day") return false;
  return period.from === published || (period.basis === "publication" && (meaning.type === "unit" || (meaning.type === "recurring" && meaning.cycle.every === "weekday")));
}

// -- the publication date -----------------------------------------------------------

/** A date as a dateline writes it. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  /** Null where only the month is given. */
  readonly day: number | null;
  /** An ISO 8601 calendar date, or null where the year or the day is missing. */
  readonly iso: string | null;
  readonly first: number;
  readonly last: number;
  /** Does nothing but a place, "publié le" and the like stand before it? */
  readonly opens: boolean;
  /** And nothing but a time, an agency or signs after it? */
  readonly closes: boolean;
}

const days = new RuleIndex(dayRules.filter((rule) => /^date\/(?:full|figures|figures_short)$/.test(rule.name)));
const BEFORE = /^(?:publié|publiée|paru|parue|mis|mise|en|ligne|à|jour|modifié|posté|écrit|rédigé|diffusé|le|la|du|date|par|dernière|mise|actualisé|actualisée|initialement|article|l')$/;
const AFTER = /^(?:à|h|min|minutes?|heures?|gmt|utc|cet|cest|afp|reuters|awp|ats|aof|belga|ap|par|et|mis|jour|le|la|h\d\d|temps|de|lecture|commentaires?|modifié|mise)$/;

/** The first full, or year-less, date of a line: `Publié le 12 mars 2025 à 07h30`, `Paris, 3 sept 2025 (AFP) -`, `date 2026-01-31`. */
export function readFullDate(tokens: readonly Token[]): WrittenDate | undefined {
  const { kept } = settle(days.findAll(tokens));
  for (const { first, last, meaning } of kept) {
    if (meaning.type !== "recurring" || meaning.cycle.every !== "day") continue;
    const { month, day } = meaning.cycle;
    const year = meaning.year?.type === "year" ? meaning.year.year : null;
    const iso = year === null ? null : resolve(meaning, NOWHERE).from;
    return { year, month, day, iso, first, last, ...around(tokens, first, last) };
  }
  return readMonth(tokens);
}

const NOWHERE = { published: null, anchor: null, future: false, fiscalClose: null };

/** `date 2025-07` at the head of a file. */
function readMonth(tokens: readonly Token[]): WrittenDate | undefined {
  for (let at = 0; at < Math.min(tokens.length, 4); at++) {
    const year = tokens[at + 1]?.text === "-" && (tokens[at] as Token).shape & Shape.number ? yearReader.read(tokens.slice(0, at + 1), at) : undefined;
    const month = year && tokens[at + 2] ? monthFigures.read(tokens, at + 2) : undefined;
    if (year && month) return { year: year.value, month: month.value, day: null, iso: null, first: at, last: month.end, ...around(tokens, at, month.end) };
  }
  return undefined;
}

/** A place is one to four words with capitals; brackets, commas and dashes are part of a dateline. */
function around(tokens: readonly Token[], first: number, last: number): { opens: boolean; closes: boolean } {
  const dateline = (token: Token, words: RegExp) => (token.shape & Shape.sign) !== 0 || words.test(token.norm);
  const before = tokens.slice(0, first);
  const opens = before.length <= 12 && before.every((token) => dateline(token, BEFORE) || (token.shape & Shape.capital) !== 0) && !before.some((token) => /^[.!?:]$/.test(token.text) && before.length > 4);
  const after = tokens.slice(last);
  const closes = opens && after.length <= 24 && after.every((token) => dateline(token, AFTER) || (token.shape & (Shape.capital | Shape.number)) !== 0);
  return { opens, closes };
}
