import type { Outcome } from "../records.js";

/** An outcome in one output format, as far as it does not depend on the others. */
export type Pieces = readonly string[];

/** Turns what became of the inputs, one after the other, into the text of one output format. */
export interface Emitter {
  /** What stands before everything else. */
  begin(): string;
  /** The work on one outcome, which any thread may do. */
  pieces(outcome: Outcome): Pieces;
  /** What is to be written of it now, in the order of the inputs. */
  add(pieces: Pieces): string;
  /** What stands behind everything else. */
  end(): string;
}

/** JSON on one line, to the byte as jq writes it (amounts from 0.0001 to 10^16; beyond, versions of jq differ). */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("\x7F", "\\u007f");
}
