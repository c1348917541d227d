// Puts the data files of src (word lists, gazetteers, schemas) beside the compiled modules in dist.
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const src = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(src, "..", "dist");

for (const name of readdirSync(src, { recursive: true, encoding: "utf8" })) {
  if (/\.(tsv|json)$/.test(name)) cpSync(join(src, name), join(dist, name));
}
