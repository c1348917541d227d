// Notes which mutants would make a difference while a test runs on the sources as they are.
import { isDeepStrictEqual } from "node:util";
import { isTimeout, within } from "./within.mjs";

/** How long a test may take while it is watched, in milliseconds: what takes longer is caught in what a mutant makes of a loop. */
const PATIENCE = 5_000;

export class Watcher {
  /** The mutants noticed while modules were loaded: any test may see them. */
  loading = new Set();
  everReached = new Set();
  #noticed = this.loading;
  /** The mutant whose value is being computed. */
  #computing = -1;
  /** Those that do not come to an end. */
  #endless = new Set();

  constructor() {
    globalThis.__reached = (ids) => {
      for (const id of ids) this.#notice(id);
    };
    globalThis.__probe = (value, others) => {
      for (const [id, other] of others) {
        if (this.#noticed.has(id)) continue;
        this.everReached.add(id);
        this.#computing = id;
        if (this.#endless.has(id) || differs(value, other)) this.#noticed.add(id);
        this.#computing = -1;
      }
      return value;
    };
  }

  #notice(id) {
    this.everReached.add(id);
    this.#noticed.add(id);
  }

  /** Runs a test. */
  during(run) {
    const noticed = new Set();
    this.#noticed = noticed;
    const began = performance.now();
    let failure;
    try {
      within(PATIENCE, run);
    } catch (error) {
      failure = error;
    }
    if (isTimeout(failure) && this.#computing >= 0) {
      this.#endless.add(this.#computing);
      this.#computing = -1;
      return this.during(run);
    }
    this.#noticed = this.loading;
    return { time: performance.now() - began, noticed, failure };
  }
}

/** Would another expression have given another value? */
function differs(value, other) {
  let changed;
  try {
    changed = other();
  } catch {
    return true;
  }
  if (Object.is(value, changed)) return false;
  if (typeof value !== "object" || typeof changed !== "object" || value === null || changed === null) return true;
  return !isDeepStrictEqual(value, changed);
}
