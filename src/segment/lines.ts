import type { Span } from "../model.js";

/** A line without its end and outer white space. */
export interface Line extends Span {
  readonly text: string;
  /** Does a blank line, or the text's beginning, stand before it? */
  readonly afterBlank: boolean;
}

/** The lines of a text that hold anything; LF, CRLF, CR, NEL, LS and PS end a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  const ends = /\r\n|[\n\r\u0085\u2028\u2029]/g;
  for (let start = 0; start <= text.length; ) {
    const match = ends.exec(text);
    const end = match ? match.index : text.length;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) lines.push({ start: from, end: to, text: text.slice(from, to), afterBlank: blank });
    blank = from >= to;
    if (!match) break;
    start = ends.lastIndex;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 160 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 11 ||
    code === 12
  );
}

const ITEM = /^(?:[-–—•·▪●◦*>→]\s|\d{1,2}[.)]\s)/;
const ENDED = /[.!?…:;»”"’)]$/;

/** A stretch of lines that belong together: a paragraph that was wrapped, or one line. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly item: boolean;
  readonly afterBlank: boolean;
}

/** Joins the lines of hard-wrapped paragraphs; a list item, or a line of its own, stays one. */
export function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const width = widthOf(lines);
  for (let i = 0; i < lines.length; ) {
    let chunk = i + 1;
    while (chunk < lines.length && !(lines[chunk] as Line).afterBlank) chunk++;
    const wrapped = width > 0 && isWrapped(lines, i, chunk);
    while (i < chunk) {
      const first = lines[i] as Line;
      let last = i;
      while (wrapped && last + 1 < chunk && continues(lines[last] as Line, lines[last + 1] as Line, width)) last++;
      const end = (lines[last] as Line).end;
      paragraphs.push({
        start: first.start,
        end,
        text: text.slice(first.start, end),
        item: ITEM.test(first.text),
        afterBlank: first.afterBlank,
      });
      i = last + 1;
    }
  }
  return paragraphs;
}

/** No wrapped line is longer. */
const WIDEST = 110;

/** The width that a text is wrapped to; 0 for one whose paragraphs are single lines. */
function widthOf(lines: readonly Line[]): number {
  let width = 0;
  let [wide, all] = [0, 0];
  for (const { text } of lines) {
    all += text.length;
    if (text.length > WIDEST) wide += text.length;
    else width = Math.max(width, text.length);
  }
  return wide * 2 > all ? 0 : width;
}

/** Wrapped text has lines of like length that stop in mid-sentence. */
function isWrapped(lines: readonly Line[], from: number, to: number): boolean {
  let long = 0;
  let open = 0;
  for (let i = from; i < to - 1; i++) {
    const { text } = lines[i] as Line;
    if (text.length > WIDEST) return false;
    if (text.length >= 40) {
      long++;
      if (!ENDED.test(text)) open++;
    }
  }
  return long > 0 && open * 2 >= long && long * 2 >= to - 1 - from;
}

/** A line was broken where the next word had no room. */
function continues(line: Line, next: Line, width: number): boolean {
  if (ITEM.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return line.text.length >= width * 0.5;
  return line.text.length >= 50 && line.text.length + next.text.search(/\s|$/) >= width * 0.85;
}
