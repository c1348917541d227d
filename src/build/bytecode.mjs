// Runs the command or the library over some fixtures and leaves the bytecode of what ran beside it, so that no start compiles it again.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dist, root } from "./bundle.mjs";

/** Enough for most of the program to have run, and so few that V8 throws nothing of it away. */
const ARTICLES = 12;

const folder = join(root, "fixtures/articles");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const every = Math.floor(names.length / ARTICLES);
const articles = names.flatMap((name, i) => (i % every === 0 ? [join(folder, name)] : []));
const [user] = process.argv.slice(2);
const { load, loadedBytecode, tune } = createRequire(import.meta.url)(join(dist, "load.cjs"));
process.on("exit", (status) => {
  if (status !== 0) return;
  for (const [name, bytes] of loadedBytecode()) if (!existsSync(join(dist, name))) writeFileSync(join(dist, name), bytes);
});
if (user === "command") {
  process.argv = [process.execPath, "claims", "extract", "--no-config", "--quiet", ...articles];
  tune();
  load("cli.cjs");
} else {
  const { extract } = load("index.cjs");
  for (const path of articles) extract(readFileSync(path, "utf8"));
}
