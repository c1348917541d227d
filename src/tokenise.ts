import { Shape, type Token, type Word } from "./model.js";
import { wordOf } from "./remembered.js";

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

/** A token as if it were written otherwise. */
export function respelled({ start, end, shape }: Token, text: string, norm: string): Token {
  return { start, end, text, norm, shape, word: wordOf(text, norm) };
}

/** What a token that begins with a digit is, in order: a numeric date, a number. */
const NUMERIC = new RegExp(
  [
    String.raw`(\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d|[.,/-]\d))`,
    String.raw`\d{1,3}(?:(?:[${SPACE}]|\r?\n)\d{3}(?!\d)){1,5}(?:[.,]\d{1,6}(?!\d))?|\d{1,3}(?:[.'’]\d{3}(?!\d)){1,5}(?:,\d{1,6}(?!\d))?|\d{1,20}(?:[.,]\d{1,9}(?![\d]))?`,
  ].join("|"),
  "y",
);
/** One that begins with a letter. Any other sign is one by itself. */
const WORD = new RegExp(
  String.raw`[${LETTER}][${LETTER}${INNER}\d]{0,99}(?:[-‐‑'’&.+][${LETTER}\d][${LETTER}${INNER}\d]{0,99}){0,9}\+?`,
  "y",
);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARK = /[\u0300-\u036F]/;

/** The form under which a word is looked up. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (MARK.test(folded)) folded = folded.normalize("NFC");
  return folded.replace(INVISIBLE, "").replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, "-");
}

/** A brand's small letters before its capital: `iPhone`, `xAI`; `doctrine.fr`, `agicap.io`: a domain that a brand is written as. */
const BRAND = /^(?:[a-z]{1,6}[A-Z]|[a-z]-[A-Z][a-z]|[a-z][a-zà-ÿ\d-]{2,19}\.(?:ai|app|be|ch|co|com|eu|fr|io|tech|tv)$)/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

function shapeOf(text: string): number {
  const first = text.codePointAt(0) as number;
  let shape: number = Shape.word;
  const capital = first < 128 ? first >= 65 && first <= 90 : UPPER.test(String.fromCodePoint(first));
  if (capital) shape |= Shape.capital;
  if (text.length > 1 && capital && !LOWER.test(text)) shape |= Shape.upper;
  if ((capital || BRAND.test(text)) && !/['’]$/.test(text)) shape |= Shape.name;
  return shape;
}

/** A piece of a word as it was cut, by offsets into the word. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word: Word;
  readonly shape: number;
}

/** So many words are remembered with how they are cut; no text makes them grow further. */
const MOST_KNOWN = 10_000;

/** The same string in one byte a letter where it has no others, as our own lists are, so that it is soon found in them. */
function narrow(text: string): string {
  return /^[\0-\xFF]*$/.test(text) ? Buffer.from(text, "latin1").toString("latin1") : text;
}

function pieceOf(text: string, from: number, to: number, shape: number): Piece {
  const written = narrow(text.slice(from, to));
  return { from, to, word: wordOf(written, shape & Shape.word ? narrow(fold(written)) : written), shape };
}

const BEGINS_WORD = new RegExp(`[${LETTER}]`);
const [SPACES, DIGITS, LETTERS, SIGNS] = [0, 1, 2, 3];

function sortOf(character: string): number {
  return BEGINS_WORD.test(character) ? LETTERS : /\s/.test(character) ? SPACES : /\d/.test(character) ? DIGITS : SIGNS;
}

/** What a token begins with, of the characters of which most texts are made. */
const sorts = Uint8Array.from({ length: 384 }, (_, code) => sortOf(String.fromCharCode(code)));

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
  /** A number or a sign, which is never cut. */
  const whole = (text: string, shape: number): readonly Piece[] => {
    let pieces = known.get(text);
    if (!pieces) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(narrow(text), (pieces = [pieceOf(text, 0, text.length, shape)]));
    }
    return pieces;
  };
  const [numeric, word] = [new RegExp(NUMERIC), new RegExp(WORD)];
  return (text, start = 0, end = text.length) => {
    const tokens: Token[] = [];
    let last = -1;
    const push = (offset: number, pieces: readonly Piece[]) => {
      for (const { from, to, word, shape } of pieces) {
        tokens.push({
          start: offset + from,
          end: offset + to,
          text: word.text,
          norm: word.norm,
          shape: offset + from === last ? shape | Shape.glued : shape,
          word,
        });
        last = offset + to;
      }
    };
    for (let from = start; from < end; ) {
      const code = text.charCodeAt(from);
      const sort = code < sorts.length ? sorts[code] : sortOf(text[from] as string);
      if (sort === SPACES) {
        from++;
        continue;
      }
      let next = sort === DIGITS ? plainEnd(text, from) : from + (isLowSurrogate(text.charCodeAt(from + 1)) ? 2 : 1);
      if (sort === LETTERS) {
        word.lastIndex = from;
        word.test(text);
        next = word.lastIndex;
      }
      if (next === from) {
        numeric.lastIndex = from;
        const date = numeric.exec(text)?.[1] !== undefined;
        next = numeric.lastIndex;
        if (date) {
          push(0, [pieceOf(text, from, Math.min(next, end), Shape.number | Shape.date)]);
          from = next;
          continue;
        }
      }
      const to = Math.min(next, end);
      const written = text.slice(from, to);
      if (sort !== LETTERS) push(from, whole(written, sort === DIGITS ? Shape.number : Shape.sign));
      else {
        const there = to === next ? known.get(written) : undefined;
        // "d'1,8 million": an elided word before a number; the number is read on its own
        const digits = there ? 0 : text.slice(from, next).search(/['’]\d/) + 1;
        if (there) push(from, there);
        else if (digits > 0 && conventions.elisions.has(fold(text.slice(from, from + digits - 1)))) {
          push(0, [pieceOf(text, from, from + digits, shapeOf(text.slice(from, from + digits)))]);
          next = from + digits;
        }
        // a full stop in a word is read by what stands after the word too
        else if (text.slice(from, next).includes(".")) push(0, cutWord(text, from, to, conventions));
        else push(from, cut(written));
      }
      from = next;
    }
    return tokens;
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** So many digits are one number. */
const MOST_DIGITS = 20;

/** Where digits end that are a number by themselves: `from` where what follows may belong to it, as a group, a decimal or a date does. */
function plainEnd(text: string, from: number): number {
  let end = from + 1;
  while (isDigit(text, end)) if (++end - from > MOST_DIGITS) return from;
  const next = text[end];
  if (next === undefined || !GOES_ON.includes(next)) return end;
  // in text that is cut into lines of one length a number may be cut too
  return (next === "\n" || SPACE.includes(next)) && !(isDigit(text, end + 1) && isDigit(text, end + 2)) ? end : from;
}

const GOES_ON = `${SPACE}\r\n.,/'’-`;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
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
