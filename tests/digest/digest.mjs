// What the program writes for articles, as one number each: npm run digest renews the stored ones, by hand, after a change that was meant.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const stored = join(root, "tests/digest/digests.json");

/** Folders of articles: name → path from the repository. Those outside of it are there on some machines only. */
export const SETS = {
  fixtures: "fixtures/articles",
  "gold/seeds": "../shared/gold/seeds/articles",
  "gold/written": "../shared/gold/written/articles",
  "gold/wikinews": "../shared/gold/wikinews/articles",
};

/** The digests that the program has now: set → article → SHA-256 of its line of --format documents, cut to 16 digits. Sets that are not there are left out. */
export function digests() {
  const all = {};
  for (const [set, path] of Object.entries(SETS)) {
    const folder = join(root, path);
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort();
    const args = [join(root, "bin/claims.js"), "extract", "--no-config", "--quiet", "--mentions", "--format", "documents", ...names];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(stderr);
    const lines = stdout.trimEnd().split("\n");
    all[set] = Object.fromEntries(names.map((name, i) => [name, createHash("sha256").update(lines[i]).digest("hex").slice(0, 16)]));
  }
  return all;
}

export const storedDigests = () => JSON.parse(readFileSync(stored, "utf8"));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.env.CI) throw new Error("stored digests are not renewed in CI");
  const before = existsSync(stored) ? storedDigests() : {};
  const now = { ...before, ...digests() };
  for (const [set, articles] of Object.entries(now))
    for (const [name, digest] of Object.entries(articles)) if (before[set]?.[name] !== digest) console.log(`${set}/${name}`);
  writeFileSync(stored, `${JSON.stringify(now, null, 2)}\n`);
}
