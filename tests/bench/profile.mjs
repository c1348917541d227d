// Where the time goes, by stage: the program in modules that have not been put together, under V8's profiler.
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { run } from "./measure.mjs";

/** Stages by the beginning of a module's path; the first that fits counts. */
const STAGES = [
  ["reading and decoding", /^(?:find|read|lines|ndjson|decode|encodings)/],
  ["language", /^detect/],
  ["page and sentences", /^segment|^languages\/fr\/page/],
  ["words", /^tokenise|^languages\/fr\/tokens/],
  ["dates", /^languages\/fr\/(?:dates|rules\/date)|^kinds\/(?:date|calendar|resolve)/],
  ["names", /^languages\/fr\/names|^gazetteer|^table|^prepared/],
  ["figures", /^languages\/fr\/(?:figures|rules)|^kinds/],
  ["rules", /^rules/],
  ["verbs", /^languages\/fr\/verbs/],
  ["link: subjects", /^languages\/fr\/link\/(?:subject|discourse|antecedent)/],
  ["link: metrics", /^languages\/fr\/link\/metric/],
  ["link: others", /^languages\/fr\/link/],
  ["records and output", /^emit|^offsets|^document|^answer|^sink/],
];

/** The share of each stage in the time of one thread over a file of NDJSON, largest first. */
export async function profile(root, work, lines) {
  const out = join(work, "profile", "modules");
  const build = await rolldown({ input: { cli: join(root, "src/cli.ts") }, cwd: root, platform: "node" });
  await build.write({ dir: out, format: "esm", preserveModules: true, preserveModulesRoot: join(root, "src") });
  await build.close();
  cpSync(join(root, "dist/lists.bin"), join(out, "lists.bin"));
  cpSync(join(root, "package.json"), join(work, "profile", "package.json"));
  const prof = join(work, "prof");
  const args = ["--cpu-prof", `--cpu-prof-dir=${prof}`, join(out, "cli.js"), "extract", "--no-config", "--quiet"];
  run(process.execPath, [...args, "--jobs", "1", "--input", "ndjson", lines]);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(prof, readdirSync(prof)[0]), "utf8"));
  const stages = new Map(nodes.map(({ id, callFrame }) => [id, stageOf(callFrame, out)]));
  const times = new Map();
  let all = 0;
  samples.forEach((id, i) => {
    const stage = stages.get(id);
    if (stage === "idle") return;
    times.set(stage, (times.get(stage) ?? 0) + timeDeltas[i]);
    all += timeDeltas[i];
  });
  return [...times].map(([stage, time]) => ({ stage, share: time / all })).sort((a, b) => b.share - a.share);
}

function stageOf({ functionName, url }, out) {
  if (functionName === "(idle)") return "idle";
  if (functionName === "(garbage collector)") return "garbage collection";
  if (!url.startsWith("file:")) return "Node itself";
  const path = relative(out, fileURLToPath(url));
  return STAGES.find(([, begins]) => begins.test(path))?.[0] ?? "the rest";
}
