// npm run bench -- [--full] [--mb N] [--files N] [--seconds N] [--peers] [--profile] [--readme]: how fast the built program is, beside bare Node and others.
// No row takes much more than --seconds: where that is too short for the size asked for, a row is of less, and says so.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { longText, writeFiles, writeLines } from "./corpus.mjs";
import { inTurns, run } from "./measure.mjs";
import { peers } from "./peers.mjs";
import { profile } from "./profile.mjs";
import { scan } from "./scan.mjs";
import { renewReadme, table } from "./tell.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const claims = join(root, "bin/claims.js");
const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    mb: { type: "string" },
    files: { type: "string" },
    seconds: { type: "string" },
    peers: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
  },
});
const MB = 1e6;
const streams = values.mb ? values.mb.split(",").map(Number) : values.full ? [100, 500] : [2];
const files = Number(values.files ?? (values.full ? 10_000 : 300));
const budget = Number(values.seconds ?? (values.full ? 600 : 60));
const growth = values.full ? [1e3, 1e4, 1e5, 1e6, 1e7, 1e8] : [1e3, 1e4, 1e5];

const work = mkdtempSync(join(tmpdir(), "claims-bench-"));
const memory = join(work, "peak");
const node = process.execPath;
const extract = (...args) => [claims, "extract", "--no-config", "--quiet", "--max-bytes", "500M", ...args];
const rows = [];
const load = Number(loadavg()[0].toFixed(1));
const row = (what, value, unit, note, by = {}) => {
  rows.push({ what, value, unit, ...(note ? { note } : {}), ...by });
  console.log(table([rows.at(-1)]));
};

try {
  if (values.profile) {
    const path = join(work, "profile.ndjson");
    writeLines(root, path, streams[0] * MB);
    for (const { stage, share } of await profile(root, work, path)) console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${stage}`);
  } else await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A row by the clock, which tells little on a machine that does something else too. */
function clock(what, value, unit, note) {
  row(what, value, unit, note, { clock: true });
}

async function measure() {
  const article = join(work, "article.txt");
  writeFileSync(article, longText(root, 5000).slice(0, 5000));
  const [bare, version, one] = inTurns(
    values.full ? 31 : 11,
    [
      [node, ["-e", "0"]],
      [node, [claims, "--version"]],
      [node, extract(article)],
    ],
    budget,
  );
  clock("bare `node -e 0`", bare * 1000, "ms");
  clock("`claims --version` over bare Node", version / bare, "×");
  clock("`claims extract` of one article of 5 KB over bare Node", one / bare, "×");

  const cores = availableParallelism();
  const threads = (jobs) => `${jobs} thread${jobs > 1 ? "s" : ""}`;
  const first = join(work, "first.ndjson");
  const tried = writeLines(root, first, 0.1 * MB);
  const trial = run(node, extract("--input", "ndjson", "--jobs", "1", first));
  /** How much of what was asked for there is time for: MB or articles. */
  const fitting = (asked, tried) => Math.min(asked, Math.max(tried, (tried / trial.seconds) * budget));

  const count = Math.round(fitting(files, tried));
  const folder = join(work, "files");
  const bytes = writeFiles(root, folder, count);
  const short = count < files ? `${files} asked: no time` : undefined;
  for (const jobs of [1, cores]) {
    const { seconds, cpu } = run(node, extract("--jobs", String(jobs), folder), { memory });
    clock(`${count} files, ${threads(jobs)}`, bytes / MB / seconds, "MB/s", short);
    clock(`${count} files, ${threads(jobs)}`, count / seconds, "articles/s", short);
    row(`${count} files, ${threads(jobs)}`, bytes / MB / cpu, "MB/s of processor time", short);
  }
  let speed = 0;
  const sizes = new Map(streams.map((mb) => [Number(fitting(mb, 0.1).toPrecision(2)), mb]));
  for (const [mb, asked] of sizes) {
    const path = join(work, `${mb}.ndjson`);
    writeLines(root, path, mb * MB);
    const size = statSync(path).size / MB;
    const note = mb < asked ? `${asked} MB asked: no time` : undefined;
    const what = `NDJSON of ${mb} MB`;
    const runs = [1, cores].map((jobs) => ({ jobs, ...run(node, extract("--input", "ndjson", "--jobs", String(jobs), path), { memory }) }));
    for (const { jobs, seconds, cpu, peakMb } of runs) {
      clock(`${what}, ${threads(jobs)}`, size / seconds, "MB/s", note);
      row(`${what}, ${threads(jobs)}`, size / cpu, "MB/s of processor time", note);
      row(`${what}, ${threads(jobs)}, peak memory`, peakMb, "MB", note);
    }
    clock(`${what}, ${threads(cores)} over 1`, runs[0].seconds / runs[1].seconds, "×", note);
    row(`${what}, ${threads(cores)} over 1, processor time spent`, runs[1].cpu / runs[0].cpu, "×", note);
    speed = size / runs[0].cpu;
    rmSync(path);
  }
  const empty = run(node, extract("--lang", "fr", "--jobs", "1", article), { memory }).cpu;
  let perMb = 0;
  for (const size of growth) {
    const what = `one document of ${size / 1000} KB`;
    const mb = size / MB;
    if (perMb * mb > budget) {
      row(`${what}, processor time`, perMb * mb, "s", "not run: extrapolated from the one before");
      continue;
    }
    const path = join(work, "long.txt");
    writeFileSync(path, longText(root, size));
    const { cpu, peakMb } = run(node, extract("--lang", "fr", path), { memory });
    const measured = statSync(path).size / MB;
    perMb = Math.max(cpu - empty, 0) / measured;
    row(`${what}, processor time per MB beyond the start`, perMb, "s/MB");
    row(`${what}, peak memory`, peakMb, "MB");
  }
  const plain = join(work, "plain.txt");
  writeFileSync(plain, longText(root, 20 * MB));
  const scanned = scan(plain);
  if (scanned) {
    clock(`${scanned.what}: lines with an amount, 20 MB`, 20 / scanned.seconds, "MB/s");
    clock("the same over `claims extract`, one thread", 20 / scanned.seconds / speed, "×");
  } else console.log("skipped: neither ripgrep nor grep -P is on this machine");
  if (values.peers) {
    const seconds = budget / 3;
    for (const size of values.full ? [1e4, 1e5, 1e6] : [2e4]) {
      const results = await peers(root, longText(root, size), seconds);
      if (results.length === 0) console.log("skipped: the peers could not be installed (is the registry reached?)");
      for (const { what, value, unit, note } of results) row(`${what}, ${size / 1000} KB`, value, unit, note);
    }
  }
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    args: process.argv.slice(2).join(" "),
    load,
    busy: load > cores,
    cpu: `${cores} cores of ${cpus()[0]?.model.trim() ?? "an unknown CPU"} (${platform()} ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
  const results = join(root, "tests/bench/results.json");
  if (values.readme) {
    mkdirSync(join(root, "tests/bench"), { recursive: true });
    writeFileSync(results, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
    renewReadme(root, JSON.parse(readFileSync(results, "utf8")));
  }
}
