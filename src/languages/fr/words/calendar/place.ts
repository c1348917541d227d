import type { Token } from "../../../../model.js";
import type { Reader } from "../../../../rules/vocabulary.js";

/** The word at a place, as it is looked up. */
export const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";
/** Has a token one of these shapes? */
export const is = (token: Token | undefined, shape: number) => token !== undefined && (token.shape & shape) !== 0;

/** The same reader, but only where `fits` says so (what stands before or after). */
export function where<Value>(reader: Reader<Value>, fits: (tokens: readonly Token[], at: number, end: number) => boolean): Reader<Value> {
  return {
    starts: reader.starts,
    read(tokens, at) {
      const reading = reader.read(tokens, at);
      return reading && fits(tokens, at, reading.end) ? reading : undefined;
    },
  };
}
