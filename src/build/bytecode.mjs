// Runs the program over some fixtures and leaves the bytecode of what ran beside it, so that no start has to compile it again.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dist, root } from "./bundle.mjs";

/** Enough for most of the program to have run, and so few that V8 throws nothing of it away. */
const ARTICLES = 12;

const articles = join(root, "fixtures/articles");
const names = readdirSync(articles).filter((name) => name.endsWith(".txt"));
const every = Math.floor(names.length / ARTICLES);
process.argv = [
  process.execPath,
  "claims",
  "extract",
  "--no-config",
  "--quiet",
  ...names.flatMap((name, i) => (i % every === 0 ? [join(articles, name)] : [])),
];
const { load, loadedBytecode } = createRequire(import.meta.url)(join(dist, "load.cjs"));
process.on("exit", (status) => {
  if (status !== 0) return;
  for (const [name, bytes] of loadedBytecode()) if (!existsSync(join(dist, name))) writeFileSync(join(dist, name), bytes);
});
load("cli.cjs");
