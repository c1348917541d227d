import type { ClaimRecord } from "../records.js";
import { compare, fieldDifferences, fits } from "./compare.js";
import type { Expected, Fixture } from "./fixture.js";
import { json, summary } from "./tell.js";

/** A fixture as it should be by what comes out now, and what had to change, a line each. */
export interface Renewed {
  readonly fixture: Fixture;
  readonly changes: readonly string[];
  /** Did something forbidden come out? That is not renewed away. */
  readonly forbidden: boolean;
}

/** What is expected of an article whose claims a person has read and found right. */
export function newFixture(claims: readonly ClaimRecord[]): Fixture {
  return { complete: true, claims: claims.map(expectationOf) };
}

/** The fields of a claim that say what it states, without those that say how it was found. */
function expectationOf({ kind, value, subject, metric, change, object, time, attribution, modality }: ClaimRecord): Expected {
  const { text, amount, min, max, precision, currency } = value;
  return {
    kind,
    value: {
      text,
      precision,
      ...(amount !== null && { amount }),
      ...(min !== null && { min }),
      ...(max !== null && { max }),
      ...(kind === "money" && { currency }),
    },
    subject: subject && { name: subject.name },
    metric,
    change,
    object: object.map(({ name }) => ({ name })),
    time: time && { from: time.from, to: time.to },
    attribution: attribution && { name: attribution.name },
    modality,
  };
}

/**
 * Renews expectations from what comes out: what is expected and came out otherwise takes the new values of the fields that it
 * names, what no longer comes out goes, gaps that have closed become claims, and a complete fixture takes what is new.
 * Forbidden claims that came out stay forbidden: they are for a person to judge.
 */
export function renew(fixture: Fixture, claims: readonly ClaimRecord[]): Renewed {
  const { differences } = compare(claims, fixture);
  const changes: string[] = [];
  let expected = [...fixture.claims];
  let gaps = [...(fixture.gaps ?? [])];
  for (const difference of differences) {
    switch (difference.kind) {
      case "missing": {
        const { got } = difference;
        const renewed = got ? renewedBy(got, difference.expected) : null;
        expected = expected.flatMap((one) => (one !== difference.expected ? [one] : renewed ? [renewed] : []));
        changes.push(renewed ? `- ${json(difference.expected)}\n+ ${json(renewed)}` : `- ${json(difference.expected)}`);
        break;
      }
      case "unexpected": {
        const added = expectationOf(difference.got);
        expected.push(added);
        changes.push(`+ ${json(added)}`);
        break;
      }
      case "closed":
        gaps = gaps.filter((gap) => gap !== difference.gap);
        if (difference.got) expected.push(difference.expected);
        changes.push(`gap closed: ${json(difference.expected)}`);
        break;
      case "forbidden":
        changes.push(`forbidden, and still there: ${json(summary(difference.got))}`);
        break;
    }
  }
  const sorted = inOrder(expected, claims);
  return {
    fixture: { ...fixture, claims: sorted, ...(fixture.gaps && { gaps }) },
    changes,
    forbidden: differences.some(({ kind }) => kind === "forbidden"),
  };
}

/** The expectation with the claim's values in the fields that it names. */
function renewedBy(claim: ClaimRecord, expected: Expected): Expected {
  const copy = structuredClone(expected) as Record<string, unknown>;
  const whole = expectationOf(claim) as Record<string, unknown>;
  for (const { field, expected: wanted, got } of fieldDifferences(claim, expected)) {
    const path = field.split(".");
    const last = path.pop() as string;
    const into = path.reduce((at, step) => at[step] as Record<string, unknown>, copy);
    // where nothing was expected there are no fields to keep to: the usual ones are written
    const nothing = wanted === null || (Array.isArray(wanted) && wanted.length === 0);
    into[last] = nothing && path.length === 0 && whole[last] !== undefined ? whole[last] : got;
  }
  return copy;
}

/** In the order of the claims that fit them. */
function inOrder(expected: readonly Expected[], claims: readonly ClaimRecord[]): Expected[] {
  const place = new Map(expected.map((one) => [one, claims.findIndex((claim) => fits(claim, one))]));
  return [...expected].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
