import { Shape, type Token } from "./model.js";

/** How a language glues its words together. All entries lower case, apostrophes as `'`. */
export interface WordConventions {
  /** Words that lose their vowel before another word and stay joined to it by an apostrophe, without it: l, d, qu. */
  readonly elisions: ReadonlySet<string>;
  /** What may follow a verb after a hyphen as a word of its own: il, elle, t-il. */
  readonly enclitics: ReadonlySet<string>;
  /** Words with an apostrophe that are never cut. */
  readonly whole: ReadonlySet<string>;
}

const LETTER = "A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽͿ-ҁҊ-֏ؠ-يḀ-ỿ";
const INNER = "\u0300-\u036F\u00AD\u200B-\u200D\u2060\u02B0-\u02FF";
const SPACE = " \u00A0\u202F\u2009";

/** One alternative a token class, in order: numeric date, number, word, any other sign. */
const TOKEN = new RegExp(
  [
    String.raw`(\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d|[.,/-]\d))`,
    String.raw`(\d{1,3}(?:[${SPACE}]\d{3}(?!\d)){1,5}(?:[.,]\d{1,6}(?!\d))?|\d{1,3}(?:[.'’]\d{3}(?!\d)){1,5}(?:,\d{1,6}(?!\d))?|\d{1,20}(?:[.,]\d{1,9}(?![\d]))?)`,
    String.raw`([${LETTER}][${LETTER}${INNER}\d]{0,99}(?:[-‐‑’'&.+][${LETTER}\d][${LETTER}${INNER}\d]{0,99}){0,9}\+?)`,
    String.raw`(\S[\uDC00-\uDFFF]?)`,
  ].join("|"),
  "g",
);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARK = /[\u0300-\u036F]/;

/** The form under which a word is looked up. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (MARK.test(folded)) folded = folded.normalize("NFC");
  return folded.replace(INVISIBLE, "").replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, "-");
}

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

function shapeOf(text: string): number {
  const first = text.codePointAt(0) as number;
  let shape: number = Shape.word;
  const capital = first < 128 ? first >= 65 && first <= 90 : UPPER.test(String.fromCodePoint(first));
  if (capital) shape |= Shape.capital;
  if (text.length > 1 && capital && !LOWER.test(text)) shape |= Shape.upper;
  return shape;
}

/** A piece of a word as it was cut, by offsets into the word. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly norm: string;
  readonly shape: number;
}

/** So many words are remembered with how they are cut; no text makes them grow further. */
const MOST_KNOWN = 20_000;

/** The same string in one byte a letter where it has no others, as our own lists are, so that it is soon found in them. */
function narrow(text: string): string {
  return /^[\0-\xFF]*$/.test(text) ? Buffer.from(text, "latin1").toString("latin1") : text;
}

function pieceOf(text: string, from: number, to: number, shape: number): Piece {
  const written = narrow(text.slice(from, to));
  return { from, to, text: written, norm: shape & Shape.word ? narrow(fold(written)) : written, shape };
}

/** Cuts text into tokens by the conventions of a language; offsets are into `text`. */
export function tokeniser(conventions: WordConventions): (text: string, start?: number, end?: number) => Token[] {
  const known = new Map<string, readonly Piece[]>();
  /** How a word is cut, whatever stands after it. */
  const cut = (word: string): readonly Piece[] => {
    let pieces = known.get(word);
    if (!pieces) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(narrow(word), (pieces = cutWord(word, 0, word.length, conventions)));
    }
    return pieces;
  };
  const sign = (word: string, shape: number): readonly Piece[] => {
    let pieces = known.get(word);
    if (!pieces) known.set(word, (pieces = [pieceOf(word, 0, word.length, shape)]));
    return pieces;
  };
  const expression = new RegExp(TOKEN);
  return (text, start = 0, end = text.length) => {
    const tokens: Token[] = [];
    let last = -1;
    const push = (offset: number, pieces: readonly Piece[]) => {
      for (const { from, to, text: written, norm, shape } of pieces) {
        tokens.push({
          start: offset + from,
          end: offset + to,
          text: written,
          norm,
          shape: offset + from === last ? shape | Shape.glued : shape,
        });
        last = offset + to;
      }
    };
    expression.lastIndex = start;
    for (let match = expression.exec(text); match !== null && match.index < end; match = expression.exec(text)) {
      const from = match.index;
      const to = Math.min(from + match[0].length, end);
      const next = expression.lastIndex;
      if (match[1] !== undefined) push(0, [pieceOf(text, from, to, Shape.number | Shape.date)]);
      else if (match[2] !== undefined) push(0, [pieceOf(text, from, to, Shape.number)]);
      else if (match[3] !== undefined) {
        const there = to === next ? known.get(match[3]) : undefined;
        if (there) {
          push(from, there);
          continue;
        }
        // "d'1,8 million": an elided word before a number; the number is read on its own
        const digits = match[3].search(/['’]\d/) + 1;
        if (digits > 0 && conventions.elisions.has(fold(match[3].slice(0, digits - 1)))) {
          push(0, [pieceOf(text, from, from + digits, shapeOf(match[3].slice(0, digits)))]);
          expression.lastIndex = from + digits;
          continue;
        }
        // a full stop in a word is read by what stands after the word too
        if (match[3].includes(".")) push(0, cutWord(text, from, to, conventions));
        else push(from, cut(to < next ? text.slice(from, to) : match[3]));
      } else push(from, sign(text.slice(from, to), Shape.sign));
    }
    return tokens;
  };
}

/** A word may be an elided article and a word, words joined by a full stop without a space, or a verb and its pronoun. */
function cutWord(text: string, from: number, to: number, conventions: WordConventions): readonly Piece[] {
  const pieces: Piece[] = [];
  const push = (first: number, last: number, shape: number) => pieces.push(pieceOf(text, first, last, shape));
  let at = from;
  for (let i = from; i < to; i++) {
    const sign = text[i];
    if (
      (sign === "'" || sign === "’") &&
      conventions.elisions.has(fold(text.slice(at, i))) &&
      !conventions.whole.has(fold(text.slice(at, to)))
    ) {
      push(at, i + 1, shapeOf(text.slice(at, i + 1)));
      at = i + 1;
    } else if (sign === "." && i - at > 2 && isSentenceGap(text, i)) {
      push(at, i, shapeOf(text.slice(at, i)));
      push(i, i + 1, Shape.sign);
      at = i + 1;
    }
  }
  for (let i = text.indexOf("-", at); i > at && i < to; i = text.indexOf("-", i + 1)) {
    if (!conventions.enclitics.has(fold(text.slice(i + 1, to)))) continue;
    push(at, i, shapeOf(text.slice(at, i)));
    push(i + 1, to, shapeOf(text.slice(i + 1, to)));
    return pieces;
  }
  if (at < to) push(at, to, shapeOf(text.slice(at, to)));
  return pieces;
}

/** `trimestre.L'entreprise`: a lower-case letter, a full stop, a capital and a lower-case letter or an apostrophe. */
function isSentenceGap(text: string, dot: number): boolean {
  return LOWER.test(text[dot - 1] ?? "") && UPPER.test(text[dot + 1] ?? "") && /[\p{Ll}'’\s]/u.test(text[dot + 2] ?? " ");
}
