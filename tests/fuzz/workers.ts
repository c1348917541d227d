import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claims } from "../support/claims.js";

/** The program goes to its threads with the 200th input. */
export const ENOUGH = 230;

/** How many threads are compared; the first is the program's own. */
const JOBS = ["1", "8"];

/**
 * The built program gives the same bytes for these texts with one thread and with eight.
 * Throws with the first line that differs; all of the texts are then left in a file, for it may take more than one of them.
 */
export async function holdSameBytes(texts: readonly string[]): Promise<void> {
  if (texts.length < ENOUGH) throw new Error(`${texts.length} texts stay on one thread`);
  const input = texts.map((text, i) => JSON.stringify({ id: `${i}`, text })).join("\n");
  const [one, ...others] = await Promise.all(
    JOBS.map((jobs) =>
      claims(["extract", "--lang", "fr", "--input", "ndjson", "--format", "documents", "--published", "2025-06-15", "--jobs", jobs], {
        input,
      }),
    ),
  );
  if (one?.stdout.split("\n").length !== texts.length + 1) throw new Error(`not an answer a text:\n${one?.stderr}`);
  for (const other of others) {
    if (JSON.stringify(other) === JSON.stringify(one)) continue;
    const kept = join(tmpdir(), `claims-fuzz-${process.pid}.ndjson`);
    writeFileSync(kept, input);
    throw new Error(
      `other bytes with more threads, for ${kept}:\n${firstDifference(one.stdout + one.stderr, other.stdout + other.stderr)}`,
    );
  }
}

function firstDifference(one: string, other: string): string {
  const [left, right] = [one.split("\n"), other.split("\n")];
  const at = left.findIndex((line, i) => line !== right[i]);
  return at < 0 ? "the exit statuses differ, or the second goes on" : `${left[at]}\n${right[at]}`;
}
