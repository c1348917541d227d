// npm run bench -- [--full] [--mb N] [--files N] [--peers] [--profile] [--readme]: how fast the built program is, beside bare Node and others.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { longText, writeFiles, writeLines } from "./corpus.mjs";
import { inTurns, run } from "./measure.mjs";
import { peers } from "./peers.mjs";
import { profile } from "./profile.mjs";
import { renewReadme, table } from "./tell.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const claims = join(root, "bin/claims.js");
const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    mb: { type: "string" },
    files: { type: "string" },
    peers: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
  },
});
const MB = 1e6;
const streams = values.mb ? values.mb.split(",").map(Number) : values.full ? [100, 500] : [2];
const files = Number(values.files ?? (values.full ? 10_000 : 300));
const growth = values.full ? [1e3, 1e4, 1e5, 1e6, 1e7, 1e8] : [1e3, 1e4, 1e5];

const work = mkdtempSync(join(tmpdir(), "claims-bench-"));
const memory = join(work, "peak");
const node = process.execPath;
const extract = (...args) => [claims, "extract", "--no-config", "--quiet", "--max-bytes", "500M", ...args];
const rows = [];
const row = (what, value, unit) => {
  rows.push({ what, value, unit });
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

async function measure() {
  const article = join(work, "article.txt");
  writeFileSync(article, longText(root, 5000).slice(0, 5000));
  const [bare, version, one] = inTurns(values.full ? 31 : 11, [
    [node, ["-e", "0"]],
    [node, [claims, "--version"]],
    [node, extract(article)],
  ]);
  row("bare `node -e 0`", bare * 1000, "ms");
  row("`claims --version` over bare Node", version / bare, "×");
  row("`claims extract` of one article of 5 KB over bare Node", one / bare, "×");

  const folder = join(work, "files");
  const bytes = writeFiles(root, folder, files);
  const cores = availableParallelism();
  for (const jobs of [1, cores]) {
    const { seconds } = run(node, extract("--jobs", String(jobs), folder));
    row(`${files} files, ${jobs} thread${jobs > 1 ? "s" : ""}`, bytes / MB / seconds, "MB/s");
    row(`${files} files, ${jobs} thread${jobs > 1 ? "s" : ""}`, files / seconds, "articles/s");
  }
  for (const mb of streams) {
    const path = join(work, `${mb}.ndjson`);
    writeLines(root, path, mb * MB);
    const size = statSync(path).size / MB;
    const [alone, all] = [1, cores].map((jobs) => run(node, extract("--input", "ndjson", "--jobs", String(jobs), path), { memory }));
    row(`NDJSON of ${mb} MB, 1 thread`, size / alone.seconds, "MB/s");
    row(`NDJSON of ${mb} MB, 1 thread, peak memory`, alone.peakMb, "MB");
    row(`NDJSON of ${mb} MB, ${cores} threads`, size / all.seconds, "MB/s");
    row(`NDJSON of ${mb} MB, ${cores} threads, peak memory`, all.peakMb, "MB");
    row(`NDJSON of ${mb} MB, ${cores} threads over 1`, alone.seconds / all.seconds, "×");
    rmSync(path);
  }
  const empty = run(node, extract("--lang", "fr", "--jobs", "1", article)).seconds;
  for (const size of growth) {
    const path = join(work, "long.txt");
    writeFileSync(path, longText(root, size));
    const { seconds, peakMb } = run(node, extract("--lang", "fr", path), { memory });
    const mb = statSync(path).size / MB;
    row(`one document of ${size / 1000} KB, seconds per MB beyond the start`, Math.max(seconds - empty, 0) / mb, "s/MB");
    row(`one document of ${size / 1000} KB, peak memory`, peakMb, "MB");
  }
  if (values.peers) for (const peer of await peers(root, longText(root, 20_000))) row(peer.what, peer.value, peer.unit);
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: `${cores} cores of ${cpus()[0]?.model.trim() ?? "an unknown CPU"} (${platform()} ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
  const results = join(root, "tests/bench/results.json");
  if (values.readme) {
    mkdirSync(join(root, "tests/bench"), { recursive: true });
    writeFileSync(results, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
    renewReadme(root, JSON.parse(readFileSync(results, "utf8")));
  }
}
