import { existsSync } from "node:fs";
import { type DocumentOptions, processDocument } from "../document.js";
import { InputError } from "../error.js";
import { fileError } from "../find.js";
import { METRICS } from "../model.js";
import { MAX_BYTES } from "../options.js";
import { readFile } from "../read.js";
import type { ClaimRecord } from "../records.js";
import { compare, type Pairing } from "./compare.js";
import type { Pair } from "./find.js";
import { type Fixture, FixtureError, readFixture } from "./fixture.js";

/** What is wrong with a fixture itself. */
export interface Fault {
  /** The file it is about. */
  readonly path: string;
  readonly message: string;
  /** It could not even be tried. */
  readonly unreadable: boolean;
}

/** What became of one fixture. */
export interface Checked extends Pair {
  readonly faults: readonly Fault[];
  readonly fixture: Fixture | null;
  readonly claims: readonly ClaimRecord[];
  readonly pairing: Pairing | null;
  /** How long it took, in milliseconds; told only by reporters whose form asks for it. */
  readonly time: number;
}

export type Detect = DocumentOptions["detect"];

/** Runs one fixture: its article with its options, against its expectations, which may name these metrics. Whatever is wrong with it is told in the result. */
export function checkFixture(pair: Pair, detect: Detect, metrics: readonly string[] = METRICS): Checked {
  const began = performance.now();
  const { article, expectations } = pair;
  const faults: Fault[] = [];
  let fixture: Fixture | null = null;
  if (!existsSync(expectations)) {
    faults.push({ path: article, message: `nothing is expected of it; start with: claims check --new ${article}`, unreadable: false });
  } else if (!existsSync(article)) {
    faults.push({ path: expectations, message: `obsolete: there is no ${article}`, unreadable: false });
  } else {
    try {
      fixture = readFixture(expectations, metrics);
    } catch (error) {
      if (!(error instanceof FixtureError)) throw error;
      for (const message of error.faults) faults.push({ path: expectations, message, unreadable: error.unreadable });
    }
  }
  let claims: readonly ClaimRecord[] = [];
  if (fixture) {
    try {
      claims = claimsOf(article, fixture, detect);
    } catch (error) {
      faults.push({ path: article, message: error instanceof InputError ? error.message : String(error), unreadable: true });
      fixture = null;
    }
  }
  const pairing = fixture ? compare(claims, fixture) : null;
  return { ...pair, faults, fixture, claims, pairing, time: performance.now() - began };
}

/** The claims of an article under the options that its fixture names. */
export function claimsOf(
  article: string,
  { lang, published }: Pick<Fixture, "lang" | "published">,
  detect: Detect,
): readonly ClaimRecord[] {
  let bytes: Uint8Array;
  try {
    bytes = readFile(article, MAX_BYTES);
  } catch (error) {
    throw error instanceof InputError ? error : fileError(article, error);
  }
  return processDocument(bytes, article, {
    detect: lang === undefined ? detect : () => ({ language: lang, margin: null }),
    published,
    offsetUnit: "code_point",
    wanted: { claims: true, mentions: false },
  }).claims;
}

/** Did everything hold? */
export function holds({ faults, pairing }: Checked): boolean {
  return faults.length === 0 && pairing !== null && pairing.differences.length === 0;
}
