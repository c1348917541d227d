import fc from "fast-check";
import { it } from "vitest";
import { holdInvariants } from "./invariants.js";
import { texts } from "./texts.js";
import { holdSameBytes } from "./workers.js";

/** Set by run.mjs. */
const { FUZZ_TIME = "60", FUZZ_SEED = "1" } = process.env;

/** So many texts are read here, then by the built program with one thread and with eight. */
const ROUND = 400;

it(`holds for ${FUZZ_TIME} s of texts, with --seed ${FUZZ_SEED}`, async () => {
  const end = Date.now() + Number(FUZZ_TIME) * 1000;
  let count = 0;
  let seed = Number(FUZZ_SEED);
  for (; Date.now() < end; seed++) {
    const details = fc.check(fc.property(texts, holdInvariants), {
      seed,
      numRuns: ROUND,
      interruptAfterTimeLimit: Math.max(1, end - Date.now()),
      markInterruptAsFailure: false,
    });
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
    count += details.numRuns;
    await holdSameBytes(fc.sample(texts, { seed, numRuns: ROUND }));
  }
  console.log(`seeds ${FUZZ_SEED} to ${seed - 1}: ${count} texts`);
});
