import type { DateMeaning } from "../../../kinds/date.js";
import { Shape, type Token } from "../../../model.js";
import { askedOnce } from "../../../remembered.js";
import { type RuleMatch, settle } from "../../../rules/rule.js";
import { dateRules } from "../rules/date.js";
import { type Trying, trying } from "../rules/date-years.js";
import { words } from "../tokens.js";
import { exercise, month, season, unit, units, weekdayName } from "../words/calendar.js";

const dates = trying(dateRules);

const TELLING = new Set(
  [
    weekdayName,
    month,
    season,
    unit,
    units,
    exercise,
    words("t1|t2|t3|t4|q1|q2|q3|q4|s1|s2|h1|h2"),
    words("hier|avant-hier|demain|après-demain|aujourd'hui|matin|soir|nuit|midi|après-midi|veille|lendemain|période|époque"),
  ].flatMap(({ entries }) => entries.map(([spelling]) => spelling.split(" ")[0] as string)),
);

/** Can this token be what a date is told by? No date is without one, and most sentences are. */
function tellsDate({ text, shape, word }: Token): boolean {
  if (shape & Shape.number) return (shape & Shape.date) !== 0 || /^(?:1[89]|20|21)\d\d$/.test(text);
  if (shape & Shape.sign) return text === "/";
  return isTelling(word);
}

/** Also "mi-2024", "T2-2025", "juillet-septembre". */
const isTelling = askedOnce(
  ({ norm }) => TELLING.has(norm) || norm.startsWith("fy") || norm[2] === "-" || TELLING.has(norm.slice(norm.indexOf("-") + 1)),
);

/** The date expressions of a sentence, not yet placed on the calendar; the longest wins. */
export function findMeanings(tokens: readonly Token[]): RuleMatch<DateMeaning>[] {
  return settle(findAll(dates, tokens).map(narrowed)).kept;
}

/** How far before the word that tells it a date can begin: "depuis un peu plus d'un an et demi". */
const LEAD = 9;

/** Every match of some rules, looked for only where a word that tells a date is not far. */
export function findAll<Meaning>(rules: Trying<Meaning>, tokens: readonly Token[]): RuleMatch<Meaning>[] {
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
