import type { Pairing } from "./compare.js";

/** How many were expected, how many came out, and how many of both were right. */
export interface Count {
  expected: number;
  found: number;
  right: number;
}

/** Counts of claims: of all, by kind of figure, and by metric. */
export interface Tally {
  readonly all: Count;
  readonly kinds: ReadonlyMap<string, Count>;
  readonly metrics: ReadonlyMap<string, Count>;
}

/** Right among those found, right among those expected, and their harmonic mean; null where there are none to be right. */
export function measures({ expected, found, right }: Count): { precision: number | null; recall: number | null; f1: number | null } {
  const precision = found === 0 ? null : right / found;
  const recall = expected === 0 ? null : right / expected;
  const f1 = expected + found === 0 ? null : (2 * right) / (expected + found);
  return { precision, recall, f1 };
}

/** Counts what was compared. Of a fixture that is not complete, claims that nobody has judged do not count. */
export function tally(pairings: readonly Pairing[]): Tally {
  const all: Count = { expected: 0, found: 0, right: 0 };
  const kinds = new Map<string, Count>();
  const metrics = new Map<string, Count>();
  const add = (what: keyof Count, { kind, metric }: { kind?: string | undefined; metric?: string | undefined }): void => {
    all[what]++;
    for (const [map, key] of [
      [kinds, kind],
      [metrics, metric],
    ] as const) {
      if (key === undefined) continue;
      const count = map.get(key) ?? { expected: 0, found: 0, right: 0 };
      count[what]++;
      map.set(key, count);
    }
  };
  for (const { held, failed, spurious } of pairings) {
    for (const { expected, got } of held) {
      const known = { kind: expected.kind ?? got.kind, metric: expected.metric ?? got.metric };
      add("expected", known);
      add("found", known);
      add("right", known);
    }
    for (const { expected, got } of failed) {
      add("expected", { kind: expected.kind ?? got?.kind, metric: expected.metric ?? got?.metric });
      if (got) add("found", got);
    }
    for (const got of spurious) add("found", got);
  }
  const sorted = (map: Map<string, Count>) => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { all, kinds: sorted(kinds), metrics: sorted(metrics) };
}
