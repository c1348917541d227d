import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const peak = fileURLToPath(new URL("peak.cjs", import.meta.url));

/** The environment without what slows or changes Node itself. */
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

/** Runs a program to its end: seconds, and of Node programs (`memory`: a file to leave it in) the peak in MB and seconds of processor time. */
export function run(program, args, { memory } = {}) {
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(program, memory ? ["-r", peak, ...args] : args, {
    env: { ...env, BENCH_PEAK: memory ?? "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (error || status === null || status > 1) throw error ?? new Error(`${program} ${args.join(" ")} ended with ${status}`);
  if (!memory) return { seconds, peakMb: null, cpu: null };
  const { maxRSS, cpu } = JSON.parse(readFileSync(memory, "utf8"));
  return { seconds, peakMb: maxRSS / 1024, cpu: cpu / 1e6 };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Median seconds of each of some programs, run in turns so that all meet the same machine: so many times, or fewer if that takes longer than `most` seconds. */
export function inTurns(times, programs, most) {
  const seconds = programs.map(() => []);
  const began = performance.now();
  for (let i = 0; i < times && (i < 3 || performance.now() - began < most * 1000); i++) {
    for (const [k, [program, args]] of programs.entries()) seconds[k].push(run(program, args).seconds);
  }
  return seconds.map(median);
}
