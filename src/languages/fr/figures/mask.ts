import { type NameType, Shape, type Token } from "../../../model.js";
import { wordOf } from "../../../remembered.js";
import { countedNoun } from "../words/units.js";

/** A name or a date, and the tokens that it holds. What stands in it is no figure. */
export interface Held {
  readonly kind: NameType | "place" | "date";
  readonly first: number;
  readonly last: number;
}

/** What holds a token of a sentence, if anything. */
export type HeldAt = (sentence: number, token: number) => Held | undefined;

/** A token as the rules of figures see it: one that is held is blank, and tells what it was. */
export interface SeenToken extends Token {
  readonly held?: { readonly kind: Held["kind"]; readonly last: number; readonly written: string };
}

/** The tokens of a sentence with its names and dates made blank, so that patterns end before them. Bitcoins are counted, though they have a name. */
export function mask(tokens: readonly Token[], held: (token: number) => Held | undefined): readonly SeenToken[] {
  let seen: SeenToken[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const by = held(i);
    if (!by || (by.kind !== "date" && countedNoun.read(tokens, by.first)?.end === by.last)) continue;
    seen ??= [...tokens];
    const { start, end, text, shape } = tokens[i] as Token;
    seen[i] = {
      start,
      end,
      text: BLANK,
      norm: BLANK,
      shape: (shape & Shape.glued) | Shape.sign,
      word: BLANK_WORD,
      held: { kind: by.kind, last: by.last, written: text },
    };
  }
  return seen ?? tokens;
}

const BLANK = "\uE000";
const BLANK_WORD = wordOf(BLANK, BLANK);
