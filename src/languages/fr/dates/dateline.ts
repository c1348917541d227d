import { resolve } from "../../../kinds/resolve.js";
import { Shape, type Token } from "../../../model.js";
import { settle } from "../../../rules/rule.js";
import { dayRules } from "../rules/date-days.js";
import { trying } from "../rules/date-years.js";
import { tokenise } from "../tokens.js";
import { monthFigures, year as yearReader } from "../words/calendar.js";
import { findAll } from "./match.js";

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
export function monthAtHead(text: string): string | null {
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
