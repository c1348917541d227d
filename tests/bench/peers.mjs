// What a user could take instead, on the same text; installed in a folder of the bench, never dependencies of ours.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGES = { "@microsoft/recognizers-text-suite": "1.3.0", "chrono-node": "2.9.0", "fr-compromise": "0.2.8" };

/** No peer is given more than this, in milliseconds: some would take hours. */
const LIMIT = 20_000;

/** MB/s of each peer, sentence by sentence, on as much of the text as it gets through. */
export async function peers(root, text) {
  const folder = join(root, "tests/bench/.peers");
  if (!existsSync(join(folder, "node_modules"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: folder, stdio: "inherit" });
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
    const began = performance.now();
    let bytes = 0;
    for (const sentence of sentences) {
      if (performance.now() - began > LIMIT) break;
      task(sentence);
      bytes += Buffer.byteLength(sentence) + 1;
    }
    return { what, value: bytes / 1000 / (performance.now() - began), unit: "MB/s" };
  });
}
