import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type ClaimRecord, extract } from "../src/index.js";
import { root } from "./support/claims.js";
import { type CorpusClaim, type CorpusLine, corpusFiles, corpusLines } from "./support/corpus.js";

/**
 * Sentence by sentence what tests/corpus.test.ts counts over the whole corpus: the figures, their values and their times, and nothing else.
 * What is not read right yet stands in tests/corpus/misses.txt; a line that comes right may be taken out there, and none may come in.
 */
const misses = new Set(readFileSync(`${root}/tests/corpus/misses.txt`, "utf8").split("\n"));
const lines = corpusFiles.flatMap(corpusLines);

/** What of a claim is compared here. */
type Compared = Omit<CorpusClaim, "subject" | "metric" | "modality">;

/** A wanted claim on one line; what the corpus leaves out is not compared. */
function wanted({ text, kind, amount, min, max, currency, precision = "exact", change, time }: Compared): string {
  const value = precision === "range" ? `${min}-${max}` : amount === undefined || amount === null ? "?" : `${Math.abs(amount)}`;
  const money = kind === "money" ? ` ${currency ?? "?"}` : "";
  return `${text}: ${precision} ${value}${money} ${change ?? "level"} ${time ? time.join("..") : "no time"}`;
}

/** The claim that was found, told in the same words. */
function found({ text, kind, amount, precision = "exact" }: Compared, { value, change, time }: ClaimRecord): string {
  const told = precision === "range" ? [value.min, value.max] : [amount === undefined || amount === null ? null : value.amount];
  return wanted({
    text,
    kind,
    amount: told[0] ?? null,
    min: told[0] ?? null,
    max: told[1] ?? null,
    currency: value.currency,
    precision: value.precision,
    change,
    time: time && [time.from, time.to],
  });
}

/** What is wrong with the claims of a sentence. */
function wrongIn({ text, published, claims }: CorpusLine): string[] {
  const left = extract(text, { language: "fr", published, offsetUnit: "utf16" }).claims.slice();
  const wrong: string[] = [];
  for (const want of claims) {
    let start = -1;
    for (let i = 0; i < (want.nth ?? 1); i++) start = text.indexOf(want.text, start + 1);
    const at = left.findIndex((claim) => claim.kind === want.kind && claim.start < start + want.text.length && start < claim.end);
    const [got] = at < 0 ? [] : left.splice(at, 1);
    const told = got ? found(want, got) : "not found";
    if (told !== wanted(want)) wrong.push(`${wanted(want)} | ${told}`);
  }
  return [...wrong, ...left.map(({ start, end }) => `${text.slice(start, end)}: not wanted`)];
}

it.each(lines.filter(({ text }) => !misses.has(text)).map((line) => [line.text, line] as const))("%s", (_, line) => {
  expect(wrongIn(line)).toEqual([]);
});

it("lists no sentence as missed that the corpus does not have", () => {
  expect([...misses].filter((text) => text !== "" && !lines.some((line) => line.text === text))).toEqual([]);
});
