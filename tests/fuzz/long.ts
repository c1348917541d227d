import fc from "fast-check";
import { it } from "vitest";
import { holdInvariants } from "./invariants.js";
import { texts } from "./texts.js";

/** Set by run.mjs. */
const { FUZZ_TIME = "60", FUZZ_SEED = "1" } = process.env;

it(`holds for ${FUZZ_TIME} s of texts, with --seed ${FUZZ_SEED}`, () => {
  const details = fc.check(fc.property(texts, holdInvariants), {
    seed: Number(FUZZ_SEED),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(FUZZ_TIME) * 1000,
    markInterruptAsFailure: false,
  });
  console.log(`seed ${FUZZ_SEED}: ${details.numRuns} texts`);
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
});
