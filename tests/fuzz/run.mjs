// npm run fuzz -- --time 600 [--seed N]: fuzzes for as long as asked.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { time: { type: "string", default: "60" }, seed: { type: "string" } } });
const env = { ...process.env, FUZZ_TIME: values.time, FUZZ_SEED: values.seed ?? String(Date.now() % 2 ** 31) };
const { status } = spawnSync("npx", ["vitest", "run", "--config", "tests/fuzz/vitest.config.ts"], { stdio: "inherit", env });
process.exitCode = status ?? 1;
