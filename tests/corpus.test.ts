import { describe, expect, it } from "vitest";
import { type ClaimRecord, extract } from "../src/index.js";
import { type CorpusClaim, corpusFiles, corpusLines } from "./support/corpus.js";

/**
 * Sentences written from the specification alone, with what a careful reader takes from them (tests/corpus/README.md).
 * The floors below are what the rules reach; they are raised by hand when the rules get better, never lowered without a reason.
 */
const FLOORS = {
  found: 0.995,
  value: 0.99,
  subject: 0.95,
  metric: 0.98,
  change: 0.99,
  object: 0.95,
  time: 0.98,
  attribution: 0.98,
  modality: 0.98,
};
type Role = keyof typeof FLOORS;

const fold = (text: string | null | undefined) =>
  (text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const same = (a: number | null | undefined, b: number | null) =>
  (a ?? null) === b || Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= 1e-9 * Math.abs(a ?? 0);

function verdicts(want: CorpusClaim, got: ClaimRecord): Record<Exclude<Role, "found">, boolean> {
  const { value } = got;
  const objects = want.object === null || want.object === undefined ? [] : [want.object].flat();
  return {
    value:
      value.precision === (want.precision ?? "exact") &&
      (want.kind !== "money" || value.currency === (want.currency ?? null)) &&
      (want.amount === undefined || want.amount === null || same(Math.abs(want.amount), Math.abs(value.amount ?? Number.NaN))) &&
      (want.precision !== "range" || (same(want.min, value.min) && same(want.max, value.max))),
    subject: fold(got.subject?.name) === fold(want.subject),
    metric: got.metric === want.metric,
    change: got.change === (want.change ?? null),
    object:
      objects.length === 0 ||
      objects.some((one) => got.object.some(({ name }) => fold(name).includes(fold(one)) || fold(one).includes(fold(name)))),
    time: want.time ? got.time?.from === want.time[0] && got.time.to === want.time[1] : got.time === null,
    attribution:
      want.attribution === "?"
        ? got.attribution !== null && got.attribution.name === null
        : fold(got.attribution?.name) === fold(want.attribution),
    modality: got.modality === want.modality,
  };
}

const right: Record<Role, number> = {
  found: 0,
  value: 0,
  subject: 0,
  metric: 0,
  change: 0,
  object: 0,
  time: 0,
  attribution: 0,
  modality: 0,
};
let wanted = 0;
let spurious = 0;

describe.each(corpusFiles)("%s", (file) => {
  it("is read", () => {
    const lines = corpusLines(file);
    expect(lines.length).toBeGreaterThanOrEqual(30);
    for (const { text, published, claims: expected } of lines) {
      const left = extract(text, { language: "fr", published, offsetUnit: "utf16" }).claims.slice();
      for (const want of expected) {
        wanted++;
        let start = -1;
        for (let i = 0; i < (want.nth ?? 1); i++) start = text.indexOf(want.text, start + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        const at = left.findIndex((claim) => claim.kind === want.kind && claim.start < start + want.text.length && start < claim.end);
        if (at < 0) continue;
        right.found++;
        const [got] = left.splice(at, 1) as [ClaimRecord];
        for (const [role, ok] of Object.entries(verdicts(want, got))) if (ok) right[role as Role]++;
      }
      spurious += left.length;
    }
  });
});

it("reaches its floors over the whole corpus", () => {
  const shares = Object.fromEntries(
    Object.entries(right).map(([role, count]) => [role, count / (role === "found" ? wanted : right.found)]),
  );
  for (const [role, floor] of Object.entries(FLOORS))
    expect([role, shares[role]], `${role}: ${shares[role]}`).toEqual([role, expect.closeTo(Math.max(floor, shares[role] ?? 0), 12)]);
  expect(spurious / wanted).toBeLessThan(0.02);
});
