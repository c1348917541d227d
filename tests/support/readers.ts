import { tokenise } from "../../src/languages/fr/tokens.js";
import type { Reader } from "../../src/rules/vocabulary.js";

/** What a reader makes of the beginning of a text, and how many of its tokens it takes; null for nothing. */
export function read<Value>(reader: Reader<Value>, text: string, at = 0): readonly [Value, number] | null {
  const reading = reader.read(tokenise(text), at);
  return reading ? [reading.value, reading.end - at] : null;
}

/** The value of a text that is read whole. */
export function whole<Value>(reader: Reader<Value>, text: string): Value | null {
  const reading = read(reader, text);
  return reading && reading[1] === tokenise(text).length ? reading[0] : null;
}
