import { readUserJson } from "../config/user-file.js";
import { InputError } from "../error.js";
import { isDate } from "../iso8601.js";
import { readSchema } from "../schema/read.js";
import { faultsOf } from "../schema/validate.js";
import { nearest } from "../suggest.js";

/** A part of a claim: what is named is compared, what is not is free. */
export interface Expected {
  readonly id?: string;
  readonly kind?: string;
  readonly metric?: string;
  readonly value?: { readonly text?: string; readonly [key: string]: unknown };
  readonly line?: number;
  readonly [key: string]: unknown;
}

/** Something that is known to be wrong: a claim that ought to come out, or one that ought not to. */
export interface Gap {
  readonly claim?: Expected;
  readonly forbidden?: Expected;
  readonly reason: string;
}

/** What should come out of an article, written by a reader. */
export interface Fixture {
  readonly $schema?: string;
  readonly published?: string;
  readonly lang?: string;
  /** No other claims may come out. */
  readonly complete?: boolean;
  readonly claims: readonly Expected[];
  readonly forbidden?: readonly Expected[];
  readonly gaps?: readonly Gap[];
}

export const SUFFIX = ".expected.json";

/** A fixture that cannot be used; `unreadable` where it could not even be read. */
export class FixtureError extends Error {
  constructor(
    readonly faults: readonly string[],
    readonly unreadable = false,
  ) {
    super(faults.join("; "));
  }
}

/** Reads what is expected of an article, of the metrics that there are. A FixtureError tells everything that is wrong with the file. */
export function readFixture(path: string, metrics: readonly string[]): Fixture {
  const data = parse(path);
  const faults = faultsOf(data, readSchema("fixture"));
  if (faults.length > 0) throw new FixtureError(faults);
  const fixture = data as Fixture;
  if (fixture.published !== undefined && !isDate(fixture.published)) {
    throw new FixtureError([`published: must be a date such as 2025-07-02, not ${fixture.published}`]);
  }
  const unknown = unknownMetrics(fixture, metrics);
  if (unknown.length > 0) throw new FixtureError(unknown);
  const ids = fixture.claims.flatMap((claim) => claim.id ?? []);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new FixtureError([`claims: the id "${twice}" is there twice`]);
  return fixture;
}

function unknownMetrics({ claims, forbidden = [], gaps = [] }: Fixture, metrics: readonly string[]): string[] {
  const all = [
    ...claims.map((claim, i) => ({ claim, place: `claims[${i}]` })),
    ...forbidden.map((claim, i) => ({ claim, place: `forbidden[${i}]` })),
    ...gaps.map((gap, i) => ({ claim: gap.claim ?? gap.forbidden, place: `gaps[${i}]` })),
  ];
  return all.flatMap(({ claim, place }) => {
    const metric = claim?.metric;
    if (metric === undefined || metrics.includes(metric)) return [];
    const meant = nearest(metric, metrics);
    return [`${place}.metric: there is no metric "${metric}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`];
  });
}

function parse(path: string): unknown {
  try {
    return readUserJson(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new FixtureError([error.message], !error.message.startsWith("not JSON"));
  }
}

/** One claim a line, so that a change of one is a change of one line. */
export function formatFixture({ claims, forbidden, gaps, ...options }: Fixture): string {
  const list = (key: string, items: readonly object[]) =>
    items.length === 0 ? `"${key}": []` : `"${key}": [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
  const entries = [
    ...Object.entries(options).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    list("claims", claims),
    ...(forbidden ? [list("forbidden", forbidden)] : []),
    ...(gaps ? [list("gaps", gaps)] : []),
  ];
  return `{\n${entries.map((entry) => `  ${entry}`).join(",\n")}\n}\n`;
}
