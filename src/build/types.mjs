import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join, normalize } from "node:path";
import { dist } from "./bundle.mjs";

/** Takes away the declarations in dist that a file does not lead to: nobody can import what they describe. */
export function keepTypesOf(entry) {
  const kept = new Set();
  const keep = (path) => {
    if (kept.has(path)) return;
    kept.add(path);
    for (const [, to] of readFileSync(join(dist, path), "utf8").matchAll(/from "(\.[^"]*)\.js"/g))
      keep(normalize(join(path, "..", `${to}.d.ts`)));
  };
  keep(entry);
  for (const path of readdirSync(dist, { recursive: true })) if (path.endsWith(".d.ts") && !kept.has(path)) rmSync(join(dist, path));
  const folders = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isDirectory());
  for (const folder of folders
    .map((one) => join(one.parentPath, one.name))
    .sort()
    .reverse()) {
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
