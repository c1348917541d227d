import type { ClaimRecord } from "../../src/index.js";

/** A part of a claim: what is named is compared, what is not is free. */
export type Expected = { readonly [key: string]: unknown };

/** What should come out of an article, written by a reader; `gaps` are what is known not to come out yet, with the reason. */
export interface Fixture {
  readonly published?: string;
  readonly lang?: string;
  /** No other claims may come out. */
  readonly complete?: boolean;
  readonly claims: readonly Expected[];
  readonly forbidden?: readonly Expected[];
  readonly gaps?: readonly { readonly claim: Expected; readonly reason: string }[];
}

/** Does the claim have everything that is expected of it? */
export function fits(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      (expected.length === 0 ? actual.length === 0 : expected.every((one) => actual.some((other) => fits(other, one))))
    );
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return false;
    return Object.entries(expected).every(([key, value]) => fits((actual as Record<string, unknown>)[key], value));
  }
  return actual === expected;
}

/** Gives each expected claim the first claim that fits and that no other has. */
export function pair(claims: readonly ClaimRecord[], expected: readonly Expected[]): { missing: Expected[]; left: ClaimRecord[] } {
  const left = [...claims];
  const missing: Expected[] = [];
  for (const one of expected) {
    const at = left.findIndex((claim) => fits(claim, one));
    if (at < 0) missing.push(one);
    else left.splice(at, 1);
  }
  return { missing, left };
}
