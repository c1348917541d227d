import type { Outcome } from "../records.js";

/** Turns what became of the inputs, one after the other, into the text of one output format. */
export interface Emitter {
  /** What stands before everything else. */
  begin(): string;
  outcome(outcome: Outcome): string;
  /** What stands behind everything else. */
  end(): string;
}

/** JSON on one line, to the byte as jq writes it (amounts from 0.0001 to 10^16; beyond, versions of jq differ). */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("\x7F", "\\u007f");
}
