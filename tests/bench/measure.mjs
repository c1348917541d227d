import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const peak = fileURLToPath(new URL("peak.cjs", import.meta.url));

/** The environment without what slows or changes Node itself. */
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

/** Runs a program to its end: seconds, and of Node programs the peak memory in MB. */
export function run(program, args, { memory } = {}) {
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(program, memory ? ["-r", peak, ...args] : args, {
    env: { ...env, BENCH_PEAK: memory ?? "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (error || status === null || status > 1) throw error ?? new Error(`${program} ${args.join(" ")} ended with ${status}`);
  return { seconds, peakMb: memory ? Number(readFileSync(memory, "utf8")) / 1024 : null };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Median seconds of each of some programs, run in turns so that all meet the same machine. */
export function inTurns(times, programs) {
  const seconds = programs.map(() => []);
  for (let i = 0; i < times; i++) {
    for (const [k, [program, args]] of programs.entries()) seconds[k].push(run(program, args).seconds);
  }
  return seconds.map(median);
}
