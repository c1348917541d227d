import type { Span } from "../model.js";

/** A sentence longer than this is cut at a space, so that no stage meets one without bounds. */
const LONGEST = 3000;

const END = /[.!?…]+[»”"’)\]]{0,3}/g;
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
    for (; to - from > LONGEST; ) {
      const space = text.lastIndexOf(" ", from + LONGEST);
      const cut = space > from + LONGEST / 2 ? space : from + LONGEST;
      sentences.push({ start: from, end: cut });
      from = cut;
      while (from < to && /\s/.test(text[from] as string)) from++;
    }
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  const expression = new RegExp(END);
  expression.lastIndex = block.start;
  for (let match = expression.exec(text); match !== null && match.index < block.end; match = expression.exec(text)) {
    let end = Math.min(match.index + match[0].length, block.end);
    // a closing quotation mark after a space belongs to the sentence before
    const closing = CLOSING.exec(text.slice(end, Math.min(end + 2, block.end)));
    if (closing && /[\s.,;:)]|$/.test(text[end + closing[0].length] ?? " ") && (closing[0].trim() !== '"' || closing[0].length === 1))
      end += closing[0].length;
    if (endsSentence(text, match.index, match[0], end, block, words)) push(end);
  }
  push(block.end);
  return sentences;
}

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
  // an initial: "J. K. Rowling", but "le Model Y. Ensuite"
  return !(
    /^\p{L}$/u.test(word) &&
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
