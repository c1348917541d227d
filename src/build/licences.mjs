import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of packages that are part of the bundle, as they ask for. `packages`: their folders. */
export function licences(packages) {
  return packages
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
      // a package without such a file names its licence and its author in package.json
      const text = file ? readFileSync(join(folder, file), "utf8").trim() : `by ${author?.name ?? author}`;
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
