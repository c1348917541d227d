import type { ClaimRecord } from "../records.js";
import type { Expected, Fixture, Gap } from "./fixture.js";

/** A field whose value is not the expected one; its path is dotted ("subject.name"). */
export interface FieldDifference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** One thing in which an article's claims are not what is expected of it. */
export type Difference =
  | { readonly kind: "missing"; readonly expected: Expected; readonly got: ClaimRecord | null; readonly fields: readonly FieldDifference[] }
  | { readonly kind: "unexpected"; readonly got: ClaimRecord }
  | { readonly kind: "forbidden"; readonly expected: Expected; readonly got: ClaimRecord }
  | { readonly kind: "closed"; readonly gap: Gap; readonly expected: Expected; readonly got: ClaimRecord | null };

/** What was compared, pair by pair: the counts are made of it. */
export interface Pairing {
  readonly differences: readonly Difference[];
  /** Expected and there. */
  readonly held: readonly { readonly expected: Expected; readonly got: ClaimRecord }[];
  /** Expected and not there, or wrong: with the claim that stands in its place. */
  readonly failed: readonly { readonly expected: Expected; readonly got: ClaimRecord | null }[];
  /** There and not wanted. */
  readonly spurious: readonly ClaimRecord[];
}

/** Compares what came out of an article with what is expected of it. */
export function compare(claims: readonly ClaimRecord[], fixture: Fixture): Pairing {
  const gaps = fixture.gaps ?? [];
  const wanted = gaps.flatMap((gap) => (gap.claim ? [{ gap, expected: gap.claim }] : []));
  const { pairs, left } = match(claims, fixture.claims);
  const held = pairs.flatMap(({ expected, got }) => (got ? [{ expected, got }] : []));
  const differences: Difference[] = [];

  // a gap that a claim fits is closed; else the claim about the same figure is its wrong answer
  const ofGaps = match(
    left,
    wanted.map((one) => one.expected),
  );
  const failed: { expected: Expected; got: ClaimRecord | null }[] = [];
  const free = [...ofGaps.left];
  wanted.forEach(({ gap, expected }, i) => {
    const got = ofGaps.pairs[i]?.got ?? null;
    if (got) {
      held.push({ expected, got });
      differences.push({ kind: "closed", gap, expected, got });
    } else failed.push({ expected, got: takeNearest(free, expected) });
  });
  for (const { expected, got } of pairs) {
    if (got) continue;
    const near = takeNearest(free, expected);
    failed.push({ expected, got: near });
    differences.push({ kind: "missing", expected, got: near, fields: near ? fieldDifferences(near, expected) : [] });
  }

  const spurious = new Set<ClaimRecord>();
  for (const expected of fixture.forbidden ?? []) {
    for (const got of claims.filter((claim) => fits(claim, expected))) {
      spurious.add(got);
      differences.push({ kind: "forbidden", expected, got });
    }
  }
  const excused = new Set<ClaimRecord>();
  for (const gap of gaps) {
    if (!gap.forbidden) continue;
    // the wrong answer to one gap may be what another forbids
    const got = ofGaps.left.find((claim) => !excused.has(claim) && fits(claim, gap.forbidden));
    if (got) {
      excused.add(got);
      if (free.includes(got)) spurious.add(got);
    } else differences.push({ kind: "closed", gap, expected: gap.forbidden, got: null });
  }
  if (fixture.complete) {
    for (const got of free) {
      if (spurious.has(got)) continue;
      spurious.add(got);
      differences.push({ kind: "unexpected", got });
    }
  }
  differences.sort((a, b) => placeOf(a) - placeOf(b));
  // a claim is counted once
  const judged = new Set([...held, ...failed].map(({ got }) => got));
  return { differences, held, failed, spurious: [...spurious].filter((got) => !judged.has(got)) };
}

function placeOf(difference: Difference): number {
  return difference.got?.start ?? Number.MAX_SAFE_INTEGER;
}

/** Does the claim have everything that is expected of it? Of a list each expected element must be there; an empty list means none. */
export function fits(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return false;
    return expected.length === 0 ? actual.length === 0 : expected.every((one) => actual.some((other) => fits(other, one)));
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return false;
    return Object.entries(expected).every(
      ([key, value]) => Object.hasOwn(actual, key) && fits((actual as Record<string, unknown>)[key], value),
    );
  }
  return actual === expected;
}

/** Gives as many expectations as possible a claim that fits, each claim to one only, the first to the first (augmenting paths). */
function match(
  claims: readonly ClaimRecord[],
  expectations: readonly Expected[],
): { pairs: { expected: Expected; got: ClaimRecord | null }[]; left: ClaimRecord[] } {
  const candidates = expectations.map((expected) => claims.flatMap((claim, i) => (fits(claim, expected) ? [i] : [])));
  const taker = new Map<number, number>();
  const give = (to: number, seen: Set<number>): boolean => {
    const own = candidates[to] ?? [];
    const unclaimed = own.find((claim) => !taker.has(claim));
    for (const claim of unclaimed === undefined ? own : [unclaimed]) {
      if (seen.has(claim)) continue;
      seen.add(claim);
      const holder = taker.get(claim);
      if (holder !== undefined && !give(holder, seen)) continue;
      taker.set(claim, to);
      return true;
    }
    return false;
  };
  expectations.forEach((_, i) => {
    give(i, new Set());
  });
  const given = new Map([...taker].map(([claim, to]) => [to, claim]));
  return {
    pairs: expectations.map((expected, i) => ({ expected, got: claims[given.get(i) ?? -1] ?? null })),
    left: claims.filter((_, i) => !taker.has(i)),
  };
}

/** Takes the claim that is about the same figure out of the list: of several the one that differs in the fewest fields. */
function takeNearest(free: ClaimRecord[], expected: Expected): ClaimRecord | null {
  const text = expected.value?.text;
  const same = free.filter((claim) => text === undefined || claim.value.text === text);
  const about = same.length > 0 || text === undefined ? same : free.filter((claim) => overlap(claim.value.text, text));
  const ranked = about
    .filter((claim) => text !== undefined || expected.id === claim.id || expected.start === claim.start)
    .map((claim) => ({ claim, cost: fieldDifferences(claim, expected).length }))
    .sort((a, b) => a.cost - b.cost);
  const nearest = ranked[0]?.claim ?? null;
  if (nearest) free.splice(free.indexOf(nearest), 1);
  return nearest;
}

function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** The fields that an expectation names and that a claim has otherwise. */
export function fieldDifferences(claim: ClaimRecord, expected: Expected): FieldDifference[] {
  const found: FieldDifference[] = [];
  const walk = (got: unknown, wanted: unknown, field: string): void => {
    const bothObjects = [got, wanted].every((value) => typeof value === "object" && value !== null && !Array.isArray(value));
    if (!bothObjects) {
      if (!fits(got, wanted)) found.push({ field, expected: wanted, got: shape(got, wanted) });
      return;
    }
    for (const [key, value] of Object.entries(wanted as object)) {
      walk((got as Record<string, unknown>)[key], value, field === "" ? key : `${field}.${key}`);
    }
  };
  walk(claim, expected, "");
  return found;
}

/** What came out, cut down to the keys that are expected, so that both can be compared by eye. */
function shape(got: unknown, wanted: unknown): unknown {
  if (!Array.isArray(got)) return got ?? null;
  const keys = Array.isArray(wanted) && wanted.length > 0 ? [...new Set(wanted.flatMap((one) => Object.keys(one as object)))] : ["name"];
  return got.map((one) =>
    typeof one !== "object" ? one : Object.fromEntries(keys.map((key) => [key, (one as Record<string, unknown>)[key]])),
  );
}
