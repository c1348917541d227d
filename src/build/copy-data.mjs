// Puts what is not code in src (word lists, gazetteers, schemas) beside the compiled modules in dist.
import { cpSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const src = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(src, "..", "dist");

for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || /\.m?ts$|\.mjs$/.test(entry.name)) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  cpSync(path, join(dist, relative(src, path)));
}
