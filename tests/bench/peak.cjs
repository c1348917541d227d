// Loaded before a program: leaves its peak memory (KiB) and its processor time (µs) in a file when it ends.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.BENCH_PEAK, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
  });
}
