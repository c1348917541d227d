import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";

/** Where names stand in a sentence: first token → end. Set before its rules are tried. */
const spans = new WeakMap<readonly Token[], ReadonlyMap<number, number>>();

export function placeNames(tokens: readonly Token[], places: ReadonlyMap<number, number>): void {
  spans.set(tokens, places);
}

/** Reads a name that was cut out of the sentence beforehand; its value is its token range. */
export const name: Reader<{ readonly first: number; readonly last: number }> = {
  starts: { words: new Set(), shapes: Shape.word | Shape.number },
  read(tokens, at) {
    const end = spans.get(tokens)?.get(at);
    return end === undefined ? undefined : { end, value: { first: at, last: end } };
  },
};
