import type { Answer } from "./answer.js";
import { emitterOf, type Form } from "./emit/create.js";
import type { Fault } from "./read.js";
import type { Failed } from "./records.js";

/** What became of an input that failed. */
export function failure(path: string, { code, message }: Fault): Failed {
  return { document: null, claims: [], mentions: [], error: { path, code, message } };
}

/** An answer that says what went wrong; made without the reader of articles, which a thread that only hands them on does not load. */
export async function failed(path: string, fault: Fault, form: Form): Promise<Answer> {
  const outcome = failure(path, fault);
  return {
    pieces: (await emitterOf(form)).pieces(outcome),
    told: { document: null, error: outcome.error, skipped: false, stack: undefined },
  };
}
