import { dayOf, formatDay } from "../../kinds/calendar.js";
import type { PageWords } from "../../segment/page.js";
import { furniture } from "./furniture.js";
import { READING_TIME } from "./words/furniture.js";

const MONTHS = ["jan", "f[ée]v", "mars", "avr", "mai|may", "juin", "juil", "août|aout", "sep", "oct", "nov", "d[ée]c"];
const MONTH =
  "(?:janvier|janv?\\.?|février|fevrier|févr?\\.?|fevr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juill?\\.?|août|aout|septembre|sept?\\.?|octobre|oct\\.?|novembre|nov\\.?|décembre|decembre|déc\\.?|dec\\.?)";
const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const WRITTEN = new RegExp(`(?:^|[^a-zà-öø-ÿœ\\d])(\\d{1,2})(?:er|ᵉʳ)?[\\s\\u00A0]{1,2}(${MONTH}),?[\\s\\u00A0]{1,2}(\\d{4})(?!\\d)`, "i");
/** "Mai 4, 2015": as templates made elsewhere write it. */
const MONTH_FIRST = new RegExp(`(?:^|[^a-zà-öø-ÿœ\\d])(${MONTH}|may)[\\s\\u00A0](\\d{1,2}),[\\s\\u00A0](\\d{4})(?!\\d)`, "i");
const NUMERIC = /(?:^|[^\d])(\d{1,2})(?:[/.](\d{1,2})[/.]|-(\d{1,2})-)(\d{4})(?!\d)/;
const SHORT = /(?:^|[^\d])(\d{2})[/.](\d{2})[/.]([0-3]\d)(?![\d/.])/;
const ISO = /(?:^|[^\d])(\d{4})[/-](\d{2})[/-](\d{2})(?!\d)/;

/** An ISO 8601 date, or null for a day that no page is published on. */
function iso(year: number, month: number, day: number): string | null {
  const at = year >= 1900 && year <= 2200 ? dayOf(year, month, day) : undefined;
  return at === undefined ? null : formatDay(at);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})`, "i").test(name)) + 1;
}

/** The first full date of a line, and what the line holds besides. */
function fullDate(line: string): { date: string; at: number; rest: string } | null {
  const found: { date: string; at: number; rest: string }[] = [];
  const add = (match: RegExpExecArray | null, date: string | null) => {
    if (match && date) found.push({ date, at: match.index, rest: line.slice(0, match.index) + line.slice(match.index + match[0].length) });
  };
  const written = WRITTEN.exec(line);
  if (written) add(written, iso(Number(written[3]), monthOf(written[2] as string), Number(written[1])));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) add(monthFirst, iso(Number(monthFirst[3]), monthOf(monthFirst[1] as string), Number(monthFirst[2])));
  const numeric = NUMERIC.exec(line);
  if (numeric) add(numeric, iso(Number(numeric[4]), Number(numeric[2] ?? numeric[3]), Number(numeric[1])));
  const short = SHORT.exec(line);
  if (short) add(short, iso(2000 + Number(short[3]), Number(short[2]), Number(short[1])));
  const isoDate = ISO.exec(line);
  if (isoDate) add(isoDate, iso(Number(isoDate[1]), Number(isoDate[2]), Number(isoDate[3])));
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

const AROUND_DATE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY}|${MONTH}|publi[ée]e?s?|post[ée]e?|mise? (?:à|a) jour|mise? en ligne|modifi[ée]e?|article|actualit[ée]s?|le|la|l['’]|du|de|à|a|par|dans|à jour|derni[èe]re|temps de lecture|lecture|minutes?|min|commentaires?|r[ée]actions?|\\d{1,2}\\s?[h:]\\s?\\d{0,2}|\\d{1,4}|r[ée]daction|et|avec|afp|reuters|notre correspondante?|communiqu[ée])(?!\\p{L})`,
  "giu",
);

/** Is a date line nothing but date, time, author and section? Long sentences are not. */
function isDateLine(line: string): boolean {
  const found = fullDate(line);
  if (!found || line.length > 140) return false;
  // "N° 212 | 6 mars 2026 | Lire dans le navigateur": the date has a cell of its own
  if (
    line
      .split(/\s[|·•–—-]\s/)
      .some((cell) => fullDate(cell) !== null && cell.replace(AROUND_DATE, " ").replace(/[\d\s/.,:-]/g, "").length <= 2)
  )
    return true;
  const words = found.rest.replace(AROUND_DATE, " ").match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

const BYLINE =
  /^(?:par (?:\p{Lu}|la rédaction|notre|l['’])|PAR \p{Lu}|Par (?:\p{Lu}|la rédaction|notre|l['’])|[Dd]e notre (?:correspondant|envoyé)|[Pp]ropos recueillis par|[Tt]extes?(?:\s?:|\s(?:et photos?\s?(?::|de|par)|par)\s)|[Pp]hotos?\s?(?::|de|par)|(?:La )?[Rr]édaction(?:$|\s(?:web|avec|en ligne|et|de \p{Lu}\p{L}+$))|[Aa]vec (?:AFP|Reuters|l['’]AFP|La Presse Canadienne|agences?|ATS|Belga))/u;
const PUBLISHED = /^(?:publi[ée]|mis(?:e)? à jour|modifi[ée]|créé|posté|le \d{1,2} .{3,12}(?: à \d|$)|par .{2,60}[|–·-]\s*(?:le )?\d)/iu;

/** How French pages frame an article. */
export const page: PageWords = {
  abbreviations: new Set(
    "m mm mme mmes mlle mlles me dr pr st ste mgr env cf art no vol p pp av bd inc corp ltd co s.a bros jr sr yahoo! etc ex max min tél janv févr fév avr juil sept oct nov déc j.-c u.s u.k vs fr éd réf ndlr approx resp".split(
      " ",
    ),
  ),
  openers: new Set(
    "le la les l un une des du de d au aux à a ce cet cette ces c il elle ils elles on nous vous je en dans sur sous pour par avec sans chez selon après avant depuis mais et ou or car si son sa ses leur leurs celui celle ceux celles lundi mardi mercredi jeudi vendredi samedi dimanche hier".split(
      " ",
    ),
  ),
  ...furniture,
  isMetadata: (line) =>
    line.length < 160 &&
    ((PUBLISHED.test(line) && !/[.!?]$/.test(line)) ||
      (BYLINE.test(line) && line.length < 100 && !/(?:[!?]|(?<!\b\p{Lu})\.)$/u.test(line)) ||
      READING_TIME.test(line) ||
      isDateLine(line)),
  publicationDate(line, place) {
    if (place === "line") {
      // "— Léo Marnier (@lmarnier) 12 mars 2025": the date of a post that the page shows
      if (/\(@\w/.test(line)) return null;
      if (!isDateLine(line) && !PUBLISHED.test(line)) return null;
      // "Modifié le 5 mai 2015 | Publié le 4 mai 2015"
      const told = line.search(/(?:publi|cré)[ée]+s? (?:le|:)/iu);
      return (told > 0 ? fullDate(line.slice(told)) : null)?.date ?? fullDate(line)?.date ?? null;
    }
    if (place === "title")
      return new RegExp(`\\b(?:du|ce|de ce) (?:${WEEKDAY} )?\\d{1,2}(?:er)? ${MONTH} \\d{4}`, "iu").test(line)
        ? (fullDate(line)?.date ?? null)
        : null;
    // "… le texte s'achève. (©AFP / 1er février 2018 23h04)"
    if (place === "closing") {
      const signature = /\(([^()]{8,60})\)\s*$/.exec(line.slice(-80))?.[1] ?? "";
      return isDateLine(signature) ? (fullDate(signature)?.date ?? null) : null;
    }
    // "[24/01/2009 09:12] Licenciements, pertes …"
    const stamp = /^\[([^[\]]{8,40})\]\s/.exec(line.slice(0, 60))?.[1];
    if (stamp && isDateLine(stamp)) return fullDate(stamp)?.date ?? null;
    // an opening: "LYON, 14 mai 2015 (AFP) –", "14 mai 2015. –", "Rennes, le 6 mai 2021 –"
    const head = line.slice(0, 110);
    const found = fullDate(head);
    if (!found || found.at > 45) return null;
    const before = head.slice(0, found.at).replace(AROUND_DATE, " ");
    const after = head.slice(found.at + (head.length - found.rest.length));
    return areNames(before) &&
      /^(?:,?\s(?:à\s)?\d{1,2}\s?[h:]\s?\d{0,2})?[\s.,)]*(?:\([^)]{1,40}\)[\s.,)]*)?(?:[–—-]|\/|:)|^\.\s|^\)/u.test(after)
      ? found.date
      : null;
  },
};

/** At most five names, as an opening has before its date: "PARIS, Saint-Denis (Seine-Saint-Denis) –". */
function areNames(text: string): boolean {
  const words = text.split(/[\s,(/–—]+/).filter((word) => /[^-]/.test(word));
  return words.length <= 5 && words.every((word) => /^-*\p{Lu}[\p{L}'’-]*$/u.test(word));
}
