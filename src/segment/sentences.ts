import type { Span } from "../model.js";

/**
 * A sentence of more characters, or more words and signs, is cut, so that no stage meets one without bounds: some cost
 * the square of a sentence's length. Of 3,673 sentences in real articles the longest has 439 characters and 87 tokens.
 */
const LONGEST = 1000;
const MOST = 200;

/** With the number of a note that follows ("dans le monde.[3]") or the marks that close bold print ("**Un colosse.** Velora …"). */
const END = /[.!?…]+[»”"’)\]]{0,3}(?:\*{1,3}|_{1,2}|\[\d{1,3}\])?/g;
const CLOSING = /^\s?[»”"]/;

/** What tells a full stop at the end of a sentence from another. */
export interface SentenceWords {
  /** Lower-case words that a full stop does not end; with their sign where that is another one ("yahoo!"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Lower-case words that begin a sentence and no name: after "Bros." they tell that a sentence ended. */
  readonly openers: ReadonlySet<string>;
}

/** Cuts a block into sentences. */
export function sentencesOf(text: string, block: Span, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  const push = (end: number) => {
    let from = start;
    while (from < end && /\s/.test(text[from] as string)) from++;
    let to = end;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    for (let cut = cutOf(text, from, to); cut < to; cut = cutOf(text, from, to)) {
      sentences.push({ start: from, end: cut });
      from = cut;
      while (from < to && /\s/.test(text[from] as string)) from++;
    }
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  // within the block: a search through the whole text would go to its end for every block without a full stop
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(END)) {
    const at = block.start + index;
    let end = at + mark.length;
    // a closing quotation mark after a space belongs to the sentence before
    const closing = CLOSING.exec(text.slice(end, Math.min(end + 2, block.end)));
    if (closing && /[\s.,;:)]|$/.test(text[end + closing[0].length] ?? " ") && (closing[0].trim() !== '"' || closing[0].length === 1))
      end += closing[0].length;
    if (endsSentence(text, at, mark, end, block, words)) push(end);
  }
  push(block.end);
  return sentences;
}

/** Where a sentence that is too long is cut: after a semicolon or a comma if there is one far enough, else at a space. */
function cutOf(text: string, from: number, to: number): number {
  if (to - from <= MOST) return to;
  const most = placeOfMost(text.slice(from, Math.min(to, from + LONGEST + 1)));
  if (from + most >= to) return to;
  const piece = text.slice(from, from + most);
  for (const sign of ["; ", ", ", " "]) {
    const at = piece.lastIndexOf(sign);
    if (at > most / 2) return from + at + sign.trim().length;
  }
  const isHalf = /[\uDC00-\uDFFF]/.test(text[from + most] as string);
  return from + most - (isHalf && most > 1 ? 1 : 0);
}

/** How much of a text may be one sentence: up to the word or sign that is one too many, a run of letters and digits being a word. */
function placeOfMost(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    const sort = code < sorts.length ? (sorts[code] as number) : sortOf(code);
    if (sort === SPACE) within = false;
    else if (sort === SIGN || !within) {
      if (++count > MOST) return at;
      within = sort === LETTER;
    }
    if (code > 0xffff) at++;
  }
  return text.length > LONGEST ? LONGEST : text.length;
}

const [SPACE, LETTER, SIGN] = [0, 1, 2];

function sortOf(code: number): number {
  const character = String.fromCodePoint(code);
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : /\s/.test(character) ? SPACE : SIGN;
}

/** Of the characters of Latin-1, which most are. */
const sorts = Uint8Array.from({ length: 256 }, (_, code) => sortOf(code));

function endsSentence(
  text: string,
  at: number,
  mark: string,
  end: number,
  block: Span,
  { abbreviations, openers }: SentenceWords,
): boolean {
  if (end >= block.end) return false;
  const rest = text.slice(end, Math.min(end + 6, block.end));
  if (!/^\s/.test(rest)) return mark[0] === "." ? isGluedStart(text, at, rest) : /^\p{Lu}/u.test(rest) && mark.length === 1;
  if (!/^\s+(?:[«“"'‘([–—-]\s?)?[\p{Lu}\p{N}]/u.test(rest) && !/^\s+[–—•]/.test(rest)) return false;
  if (mark !== "." && mark !== "!") return true;
  let from = at;
  while (from > block.start && /[\p{L}.’'-]/u.test(text[from - 1] as string) && at - from < 24) from--;
  const word = text.slice(from, at).toLowerCase();
  if (mark === "!") return !abbreviations.has(`${word}!`) || opens(text, end, openers);
  if (abbreviations.has(word))
    return (
      (/^(?:etc|inc|corp|ltd|co|s\.a)$/.test(word) &&
        /^\s+\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text.slice(end, end + 30)) &&
        !/^\s+(?:Inc|Corp)/.test(rest)) ||
      (NAME_END.test(word) && opens(text, end, openers))
    );
  // an initial: "J. K. Rowling", but "le Model Y. Ensuite", "en 4G. Ensuite"
  return !(
    /^\p{L}$/u.test(word) &&
    !/\d/.test(text[from - 1] ?? "") &&
    /^\s\p{Lu}/u.test(rest) &&
    !/\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(block.start, from - 12), from))
  );
}

/** Abbreviations that end a name, after which a sentence may end. */
const NAME_END = /^(?:bros|jr|sr|inc|corp|ltd|co|s\.a|plc)$/;

function opens(text: string, end: number, openers: ReadonlySet<string>): boolean {
  const word = /^\s+(\p{Lu}\p{L}*)['’\s]/u.exec(text.slice(end, end + 24))?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** `trimestre.L'entreprise`, `2021.Atos`: the space is missing, unless it is a name such as Mistral.ai or a decimal. */
function isGluedStart(text: string, at: number, rest: string): boolean {
  return /[\p{Ll}\d»”)]/u.test(text[at - 1] ?? "") && /^(?:\p{Lu}[\p{Ll}'’\s]|[«“"]\s?\p{Lu})/u.test(rest);
}
