import type { PageWords } from "../../segment/page.js";
import {
  BETWEEN_BUTTONS,
  BUTTONS,
  CREDIT,
  INSET,
  LINK,
  LINK_OF_SECTION,
  LINKS_HEADING,
  NOTICES,
  PAYWALL,
  SPONSOR,
  TAIL,
} from "./words/furniture.js";

/** What of a page is not the article's: buttons, ways through the site, notices, links, offers, quotations of the stock exchange. */
export const furniture: Pick<
  PageWords,
  "isFurniture" | "opensLinks" | "headsLinks" | "opensTail" | "closes" | "opensAdvertisement" | "insets"
> = {
  isFurniture: (line) =>
    line.length < 900 &&
    (isNotice(line.replace(/^[→•—–-]\s+/, "")) ||
      (line.length < 200 && (isButtons(line) || isMenu(line) || isTicker(line) || isBar(line)))),
  opensLinks: (line) => line.length < 300 && (LINK.test(line) || LINK_OF_SECTION.test(line) || LINKS_HEADING.test(line)),
  headsLinks: (line) => line.length < 60 && (LINKS_HEADING.test(line) || (LINK.test(line) && !/[:?]\s*\S|\d/.test(line))),
  opensTail: (line) => line.length < 140 && TAIL.test(line),
  closes: (line) => line.length < 200 && PAYWALL.test(line),
  opensAdvertisement: (line) => line.length < 80 && SPONSOR.test(line),
  insets(paragraph) {
    const credit = CREDIT.exec(paragraph.slice(-120));
    const ended = credit ? Math.max(0, paragraph.length - 120) + credit.index : paragraph.length;
    const found: { start: number; end: number }[] = [];
    for (const match of paragraph.length < 60 ? [] : paragraph.matchAll(INSET)) {
      const opener = match[1] as string;
      const start = match.index + match[0].length - opener.length;
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const bracket = /[[(]/.exec(match[0])?.[0];
      const rest = paragraph.slice(start, start + 300);
      const end = bracket ? rest.indexOf(bracket === "[" ? "]" : ")") : rest.search(/[.!?…][»”"]?(?=\s|$)|\n/u);
      found.push({ start: bracket ? start - 1 : start, end: end < 0 ? Math.min(paragraph.length, start + 300) : start + end + 1 });
    }
    if (ended < paragraph.length && (found.at(-1)?.end ?? 0) <= ended) found.push({ start: ended, end: paragraph.length });
    return found;
  },
};

/** Only what is said of cookies takes up a paragraph. */
function isNotice(line: string): boolean {
  return (
    (line.length < 400 && isPath(line)) ||
    NOTICES.some((expression) => (line.length < 400 || expression === NOTICES[0]) && expression.test(line))
  );
}

/** Short names side by side: "Accueil > Tech", "Sport - Monde - Culture - Tech (tous)", "Sport  Monde  Culture 24". */
function isPath(line: string): boolean {
  const names = line.replace(/\d.{0,10}$/u, "").trimEnd();
  if (/\d/.test(names)) return false;
  if (areShort(names.split(/\s{2,}/), 3, 31)) return true;
  if (names.length < line.length) return false;
  return (
    (!/[.!?]/.test(line) && areShort(line.split(/\s[>›]\s/), 2, 40)) ||
    areShort(line.replace(/\([^()]{0,40}\)$/, "").split(/\s[-·•–]\s/), 4, 30)
  );
}

/** At least so many cells, none of them longer. Cells are cut out first: an expression that finds them by itself tries every way to cut a line. */
function areShort(cells: readonly string[], least: number, most: number): boolean {
  return cells.length >= least && cells.every((cell) => cell.length > 0 && cell.length <= most);
}

/** Nothing but the words of buttons and counters: "22 partages  Facebook  X  Copier". */
function isButtons(line: string): boolean {
  if (/[.;]$/.test(line)) return false;
  const rest = line.replace(BUTTONS, "\u0000");
  return rest.includes("\u0000") && rest.replace(BETWEEN_BUTTONS, "").replace(/[^\p{L}]/gu, "").length === 0;
}

/** Buttons and offers side by side: "Se connecter | S'abonner à partir de 1 €". */
function isMenu(line: string): boolean {
  const cells = /[|·•]/.test(line) ? line.split(/\s[|·•]\s/) : [line];
  return cells.length > 1 && cells.every((cell) => isButtons(cell) || isNotice(cell));
}

/** "SMI 12'318,40 -0,2%   LOGN 97,42 +3,8%", "1 EUR = 655,957 FCFA": levels and moves without a sentence. */
function isTicker(line: string): boolean {
  if (/[.!?:]$/.test(line) || isRow(line) || /^[-–—•]\s/.test(line)) return false;
  const words = line.match(/\p{L}[\p{L}'’.&-]*/gu) ?? [];
  const numbers = line.match(/\d[\d\s.,'’]*/g)?.length ?? 0;
  if (words.some((word) => /^\p{Ll}/u.test(word) && !/^pts?$/.test(word)) || words.length > 6 * numbers) return false;
  const moves = line.match(/[+−–-]\s?\d+[.,]\d+\s?%/g)?.length ?? 0;
  const rates = line.match(/\d\s?[A-Z€$]{1,4}\s?=\s?\d/g)?.length ?? 0;
  return rates > 0 || (moves > 0 && numbers > moves && /\d[.,]\d{2,}(?!\s?%)/.test(line));
}

/** Cells between bars are ways through the site, unless they are a table's. */
function isBar(line: string): boolean {
  return areShort(line.split(/\s[|>›]\s/), 3, 40) && !isRow(line);
}

/** A row of a table: a name and cells of numbers. */
function isRow(line: string): boolean {
  const cells = line.split(/\s[|–—]\s|\t/);
  return cells.length > 2 && cells.slice(1).every((cell) => /\d/.test(cell) && !/\p{L}{4}/u.test(cell));
}
