import type { OffsetUnit } from "./records.js";

/** Counts of the text before every this many code units, so that a look-up walks no further than that. */
const STEP = 64;

/** Turns UTF-16 offsets into a text to code points, bytes, lines and columns; set up in one pass over the text. */
export class Offsets {
  readonly #codePoints: (offset: number) => number;
  readonly #unit: (offset: number) => number;
  readonly #lines: readonly number[];

  constructor(text: string, unit: OffsetUnit) {
    this.#codePoints = counter(text, "code_point");
    this.#unit = unit === "code_point" ? this.#codePoints : counter(text, unit);
    this.#lines = lineStarts(text);
  }

  /** The offset in the unit asked for. */
  at(offset: number): number {
    return this.#unit(offset);
  }

  /** Line and column, both from 1; columns are code points. */
  place(offset: number): { line: number; col: number } {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: this.#codePoints(offset) - this.#codePoints(this.#lines[low] ?? 0) + 1 };
  }
}

/** Where lines begin; they end with LF, CRLF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function counter(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf16" || !(unit === "byte" ? /[^\0-\x7F]/ : /[\uD800-\uDBFF]/).test(text)) return (offset) => offset;
  const size = unit === "byte" ? utf8Length : codePointLength;
  const counts = new Float64Array(Math.floor(text.length / STEP) + 1);
  let total = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i % STEP === 0) counts[i / STEP] = total;
    total += size(text, i);
  }
  return (offset) => {
    const block = Math.min(Math.floor(offset / STEP), counts.length - 1);
    let count = counts[block] ?? 0;
    for (let i = block * STEP; i < offset; i++) count += size(text, i);
    return count;
  };
}

/** A pair counts with its first half, so that an offset behind it is right whatever the block it falls in. */
function codePointLength(text: string, i: number): number {
  return isSecondHalf(text, i) ? 0 : 1;
}

function utf8Length(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (isSecondHalf(text, i)) return 0;
  return isSecondHalf(text, i + 1) ? 4 : 3;
}

function isSecondHalf(text: string, i: number): boolean {
  return i > 0 && (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}
