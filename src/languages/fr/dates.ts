import { type MonthDay, parseDay } from "../../kinds/calendar.js";
import { type DateMeaning, dependsOnTense, isYearless, leansOn, resolve } from "../../kinds/date.js";
import type { DateMention, Period, Sentence, Token } from "../../model.js";
import { Shape } from "../../model.js";
import { type RuleMatch, settle } from "../../rules/rule.js";
import { dateRules } from "./rules/date.js";
import { dayRules } from "./rules/date-days.js";
import { fiscalCloseRules } from "./rules/date-periods.js";
import { type Trying, trying } from "./rules/date-years.js";
import { tokenise, vocabulary } from "./tokens.js";
import { isConditional, isFuture as isFutureForm } from "./verbs/forms.js";
import { verbReadings } from "./verbs/lookup.js";
import { exercise, month, monthFigures, season, unit, units, weekdayName, year as yearReader } from "./words/calendar.js";

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

const dates = trying(dateRules);
const closes = trying(fiscalCloseRules);

/** A date named so far, for those that lean on it. */
interface Named {
  readonly period: Period;
  readonly meaning: DateMeaning;
  readonly sentence: number;
  /** Is it only what something else is compared with ("contre 10 milliards en 2024")? */
  readonly compared: boolean;
}

const TELLING = new Set(
  [
    weekdayName,
    month,
    season,
    unit,
    units,
    exercise,
    vocabulary({ "hier|avant-hier|demain|après-demain|aujourd'hui|matin|soir|nuit|midi|après-midi|veille|lendemain|période|époque": true }),
  ].flatMap(({ entries }) => entries.map(([spelling]) => spelling.split(" ")[0] as string)),
);

/** Can this token be what a date is told by? No date is without one, and most sentences are. */
function tellsDate({ norm, text, shape }: Token): boolean {
  if (shape & Shape.number) return (shape & Shape.date) !== 0 || (text.length === 4 && /^(?:1[89]|20|21)\d\d$/.test(text));
  if (shape & Shape.sign) return text === "/";
  if (TELLING.has(norm)) return true;
  const dash = norm.indexOf("-");
  if (dash < 0) return norm.length === 2 ? /^[tqsh][1-4]$/.test(norm) : norm.startsWith("fy");
  // "mi-2024", "T2-2025", "juillet-septembre"
  return dash === 2 || TELLING.has(norm.slice(dash + 1));
}

/** Finds the dates of an article, in order of place, and puts them on the calendar. */
export function findDates(sentences: readonly Sentence[], article: ArticleDates): DateMention[] {
  const fiscalClose = findFiscalClose(sentences);
  const published = article.published ?? monthAtHead(article.text);
  const named: Named[] = [];
  const mentions: DateMention[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const boilerplate = article.isBoilerplate?.(sentence) ?? false;
    for (const { first, last, meaning, rule } of findMeanings(tokens)) {
      const context = { published, anchor: anchorOf(meaning, named, sentence, published), fiscalClose };
      const tense = dependsOnTense(meaning) ? tenseOf(article, tokens, sentence, first, last) : undefined;
      const future = tense === "future" || isAhead(tokens, first) || explains(tokens, first, mentions.at(-1), sentence, published);
      let period = resolve(meaning, { ...context, future });
      if (!future && tense !== "past" && isSoon(meaning, period, published)) period = resolve(meaning, { ...context, future: true });
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      mentions.push({ type: "date", start, end, text: article.text.slice(start, end), sentence, first, last, rule, boilerplate, period });
      if (!boilerplate) named.push({ period, meaning, sentence, compared: isCompared(tokens, first, meaning) });
    }
  });
  return mentions;
}

function tenseOf({ isFuture }: ArticleDates, tokens: readonly Token[], sentence: number, first: number, last: number): Told | undefined {
  if (isFuture) return isFuture(sentence, first) ? "future" : "past";
  return told(tokens, first, last);
}

/** The date expressions of a sentence, not yet placed on the calendar; the longest wins. */
export function findMeanings(tokens: readonly Token[]): RuleMatch<DateMeaning>[] {
  return settle(findAll(dates, tokens).map(narrowed)).kept;
}

/** How far before the word that tells it a date can begin: "depuis un peu plus d'un an et demi". */
const LEAD = 9;

/** Every match of some rules, looked for only where a word that tells a date is not far. */
function findAll<Meaning>(rules: Trying<Meaning>, tokens: readonly Token[]): RuleMatch<Meaning>[] {
  const matches: RuleMatch<Meaning>[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!tellsDate(tokens[i] as Token)) continue;
    for (at = Math.max(at, i - LEAD); at <= i; at++) matches.push(...rules.at(tokens, at));
  }
  return matches;
}

/** The words that only make clear that it is a date are not part of it. */
function narrowed(match: RuleMatch<DateMeaning>): RuleMatch<DateMeaning> {
  const { span } = match.places;
  return span ? { ...match, first: span.first, last: span.last } : match;
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

/** Where the clause of a date ends. */
const CLAUSE_END = /^(?:[;.!?()«»“”"—|]|:)$/;
const SUBORDINATE = /^(?:que|qu'|qui|dont|où)$/;
/** Before these a word is no verb: "la marque", "une offre". */
const DETERMINER = /^(?:le|la|les|un|une|des|du|de|d'|son|sa|ses|leur|leurs|cette|ce|cet|ces|au|aux|l'|en|à|par|pour|nouvelle|nouveau)$/;
/** Verbs of intending and expecting: what they govern is to come. */
const AIMING =
  /^(?:aller|devoir|prévoir|compter|envisager|espérer|viser|tabler|anticiper|ambitionner|entendre|vouloir|promettre|projeter|planifier)$/;
const AWAITED =
  /^(?:attendue?s?|prévue?s?|programmée?s?|fixée?s?|reportée?s?|repoussée?s?|décalée?s?|espérée?s?|promise?s?|visée?s?|planifiée?s?)$/;
const AIM = /^(?:objectifs?|cible|échéances?|calendrier|perspectives?|prévisions?)$/;

export type Told = "past" | "present" | "future";

/** What a word can be as a form of a verb. */
interface Form {
  readonly future: boolean;
  readonly present: boolean;
  readonly imperfect: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly aiming: boolean;
  readonly be: boolean;
  readonly auxiliary: boolean;
}
const forms = new Map<string, Form>();

function formOf(norm: string): Form {
  const known = forms.get(norm);
  if (known) return known;
  const readings = verbReadings(norm);
  const finite = readings.filter(({ tense, person }) => /^(?:present|imperfect|past)$/.test(tense) && person !== 2);
  const present = finite.filter(({ tense }) => tense === "present");
  const form: Form = {
    future: isFutureForm(norm) || isConditional(norm),
    present: present.length > 0,
    imperfect: finite.some(({ tense }) => tense === "imperfect"),
    finite: finite.length > 0,
    participle: readings.some(({ tense }) => tense === "past_participle"),
    aiming: present.some(({ lemma }) => AIMING.test(lemma)),
    be: present.some(({ lemma }) => lemma === "être"),
    auxiliary: readings.some(({ lemma }) => lemma === "être" || lemma === "avoir"),
  };
  if (forms.size > MOST_FORMS) forms.clear();
  forms.set(norm, form);
  return form;
}
const MOST_FORMS = 20_000;

/** How this word tells what stands near it; undefined where it is no verb and says nothing. */
function toldBy(tokens: readonly Token[], at: number, distance: number): Told | undefined {
  const { norm, shape } = tokens[at] as Token;
  if ((shape & Shape.word) === 0) return undefined;
  const before = tokens[at - 1]?.norm ?? "";
  if (AIM.test(norm)) return "future";
  if (AWAITED.test(norm) && !/^(?:a|ont|avait|avaient)$/.test(before)) return "future";
  const form = formOf(norm);
  // "aurait levé": a rumour of what is done
  if (/^aurai(?:t|ent)$/.test(norm)) return "past";
  if (form.future) return "future";
  if (form.participle) {
    // its auxiliary says it: "a fait", "sera versé"
    if (formOf(before).auxiliary || formOf(tokens[at - 2]?.norm ?? "").auxiliary) return undefined;
    // "déposé lundi", "signé en mars": the date is that of the participle
    if (distance <= 2) return "past";
  }
  // no noun looks like an imperfect: "en comptait"
  if (!form.finite || (DETERMINER.test(before) && !form.imperfect)) return undefined;
  if (form.aiming || (form.be && AWAITED.test(tokens[at + 1]?.norm ?? ""))) return "future";
  return form.present && !form.auxiliary ? "present" : "past";
}

/** How far a verb governs. */
const REACH = 30;

/** How a date is told: the nearest verb of its clause before it says it, else the nearest after it. */
export function told(tokens: readonly Token[], first: number, last = first + 1): Told | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { text } = tokens[i] as Token;
    // "Objectif : 10 millions en décembre"
    if (CLAUSE_END.test(text) && !(text === ":" && AIM.test(tokens[i - 1]?.norm ?? ""))) break;
    const by = toldBy(tokens, i, first - i);
    if (by) return by;
  }
  for (let i = last; i < Math.min(tokens.length, last + REACH); i++) {
    const { text, norm } = tokens[i] as Token;
    if (CLAUSE_END.test(text) || SUBORDINATE.test(norm)) break;
    const by = toldBy(tokens, i, REACH);
    if (by) return by;
  }
  return undefined;
}

/** "L'offre expire le 30 septembre": in the present, a day or month soon to come rather than one almost a year gone. */
function isSoon(meaning: DateMeaning, past: Period, published: string | null): boolean {
  if (published === null || !isYearless(meaning) || !/^(?:day|month|season|range)$/.test(past.grain) || past.basis !== "publication")
    return false;
  const [day, over] = [parseDay(published), parseDay(past.to ?? "")];
  return day !== undefined && over !== undefined && day - over >= MOST_OF_A_YEAR;
}
/** In days. */
const MOST_OF_A_YEAR = 270;

const AUXILIARY = /^(?:a|ont|ai|avons|avait|avaient|était|étaient|est|sont|fut|furent|eut)$/;

/** "dès juillet" is to come, unless it is told as past: "dès janvier, le groupe avait prévenu". */
function isAhead(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.norm !== "dès" && !(tokens[first - 2]?.norm === "dès" && /^(?:le|la|l')$/.test(tokens[first - 1]?.norm ?? "")))
    return false;
  for (let i = Math.max(0, first - 10); i < Math.min(tokens.length, first + 12); i++)
    if (AUXILIARY.test((tokens[i] as Token).norm)) return false;
  return true;
}

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
  if (meaning.type === "ending" || isFiscal(meaning))
    return named.findLast(({ period, compared }) => period.grain === "year" && period.from !== null && !compared)?.period ?? null;
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
  return (
    period.from === published ||
    (period.basis === "publication" && (meaning.type === "unit" || (meaning.type === "recurring" && meaning.cycle.every === "weekday")))
  );
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

const days = trying(dayRules.filter((rule) => /^date\/(?:full|figures|figures_short)$/.test(rule.name)));
const BEFORE =
  /^(?:publié|publiée|paru|parue|mis|mise|en|ligne|à|jour|modifié|posté|écrit|rédigé|diffusé|le|la|du|date|par|dernière|actualisé|actualisée|initialement|article|l')$/;
const AFTER =
  /^(?:à|h|min|minutes?|heures?|gmt|utc|cet|cest|afp|reuters|awp|ats|aof|belga|ap|par|et|mis|jour|le|la|h\d\d|temps|de|lecture|commentaires?|modifié|mise)$/;

/** The first full, or year-less, date of a line: `Publié le 12 mars 2025 à 07h30`, `Paris, 3 sept 2025 (AFP) -`, `date 2026-01-31`. */
export function readFullDate(tokens: readonly Token[]): WrittenDate | undefined {
  const { kept } = settle(findAll(days, tokens));
  for (const { first, last, meaning } of kept) {
    if (meaning.type !== "recurring" || meaning.cycle.every !== "day") continue;
    const { month, day } = meaning.cycle;
    const year = meaning.year?.type === "year" ? meaning.year.year : null;
    const iso = year === null ? null : resolve(meaning, NOWHERE).from;
    return { year, month, day, iso, first, last, ...around(tokens, first, last) };
  }
  return readMonth(tokens);
}

/** The month of publication, where the text begins with it and no day. */
function monthAtHead(text: string): string | null {
  const written = readMonth(tokenise(text, 0, Math.min(text.length, 60)));
  return written?.opens && written.year !== null ? `${written.year}-${String(written.month).padStart(2, "0")}` : null;
}

const NOWHERE = { published: null, anchor: null, future: false, fiscalClose: null };

/** `date 2025-07` at the head of a file. */
function readMonth(tokens: readonly Token[]): WrittenDate | undefined {
  for (let at = 1; at < Math.min(tokens.length, 4); at++) {
    if (tokens[at - 1]?.norm !== "date") continue;
    const year =
      tokens[at + 1]?.text === "-" && (tokens[at] as Token).shape & Shape.number ? yearReader.read(tokens.slice(0, at + 1), at) : undefined;
    const month = year && tokens[at + 2] ? monthFigures.read(tokens, at + 2) : undefined;
    if (year && month)
      return { year: year.value, month: month.value, day: null, iso: null, first: at, last: month.end, ...around(tokens, at, month.end) };
  }
  return undefined;
}

/** A place is one to four words with capitals; brackets, commas and dashes are part of a dateline. */
function around(tokens: readonly Token[], first: number, last: number): { opens: boolean; closes: boolean } {
  const dateline = (token: Token, words: RegExp) => (token.shape & Shape.sign) !== 0 || words.test(token.norm);
  const before = tokens.slice(0, first);
  const opens =
    before.length <= 12 &&
    before.every((token) => dateline(token, BEFORE) || (token.shape & (Shape.capital | Shape.number)) !== 0) &&
    !before.some((token) => /^[.!?:]$/.test(token.text) && before.length > 4);
  const after = tokens.slice(last);
  const closes =
    opens && after.length <= 24 && after.every((token) => dateline(token, AFTER) || (token.shape & (Shape.capital | Shape.number)) !== 0);
  return { opens, closes };
}
