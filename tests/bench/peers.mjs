// What a user could take instead, on the same text; installed in a folder of the bench, never dependencies of ours.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGES = { "@microsoft/recognizers-text-suite": "1.3.0", "chrono-node": "2.9.0", "fr-compromise": "0.2.8" };

/** How long the registry may take, in milliseconds. */
const PATIENCE = 120_000;

/** MB per second of processor time of each peer, sentence by sentence, on as much of the text as it gets through in so many seconds. */
export async function peers(root, text, seconds) {
  const folder = join(root, "tests/bench/.peers");
  if (!existsSync(join(folder, "node_modules"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
    const npm = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    try {
      execFileSync("npm", npm, { cwd: folder, stdio: ["ignore", "inherit", "inherit"], timeout: PATIENCE });
    } catch {
      rmSync(folder, { recursive: true });
      return [];
    }
  }
  const require = createRequire(join(folder, "package.json"));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const recognizers = await load("@microsoft/recognizers-text-suite");
  const suite = recognizers.default ?? recognizers;
  const chrono = await load("chrono-node");
  const { default: compromise } = await load("fr-compromise");
  const french = chrono.fr ?? chrono.default.fr;
  const tasks = {
    "Recognizers-Text, fr-fr: currency, percentage, dates": (sentence) => {
      for (const recognise of [suite.recognizeCurrency, suite.recognizePercentage, suite.recognizeDateTime]) recognise(sentence, "fr-fr");
    },
    "chrono-node, fr: dates": (sentence) => french.parse(sentence),
    "fr-compromise: numbers": (sentence) => compromise(sentence).numbers().json(),
  };
  const sentences = text.split(/(?<=[.!?])\s+/);
  return Object.entries(tasks).map(([what, task]) => {
    // what it prepares at its first call is not counted
    task("Nuxel a levé 3 millions d'euros le 2 mars 2025.");
    const started = performance.now();
    const began = process.cpuUsage();
    const spent = () => Object.values(process.cpuUsage(began)).reduce((sum, time) => sum + time, 0) / 1e6;
    let bytes = 0;
    for (const sentence of sentences) {
      if (performance.now() - started > seconds * 1000) break;
      task(sentence);
      bytes += Buffer.byteLength(sentence) + 1;
    }
    return { what, value: bytes / 1e6 / spent(), unit: "MB/s of processor time", note: `got through ${(bytes / 1000).toFixed(1)} KB` };
  });
}
