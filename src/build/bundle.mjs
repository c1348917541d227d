// Puts modules together with rolldown.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dist = join(root, "dist");

/** What every command needs, and what every extraction needs on top: one chunk each, where calls from module to module cost nothing. */
const BASE = /\/src\/(?:assets|color|encodings|error|io|iso639|iso8601|ndjson|records|schema\/read|suggest|version|visible)\.ts$/;
const CORE =
  /\/src\/(?:languages\/(?!fr\/catalogue\/)|(?:rules|kinds|segment|gazetteer)\/|(?:emit\/record|decode|document|model|offsets|pipeline|prepared|table|tokenise)\.ts$)/;

/** Writes the chunks of the program to dist and gives the folders of the packages that are in them. `entries`: name → file. */
export async function bundle(entries) {
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    cwd: root,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    plugins: [fewerLanguages],
    onLog: (level, log) => {
      if (level === "warn") throw new Error(log.message);
    },
  });
  const { output } = await build.write({
    dir: dist,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    // names are kept for what --debug shows
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "base", test: BASE },
        { name: "core", test: CORE },
      ],
    },
  });
  await build.close();
  const packages = new Set();
  for (const { fileName, code, moduleIds } of output) {
    writeFileSync(join(dist, fileName), ascii(code));
    for (const id of moduleIds) {
      const at = id.lastIndexOf(`node_modules${sep}`);
      const [scope, name] = at < 0 ? [] : relative(id.slice(0, at + 12), id).split(sep);
      if (scope) packages.add(join(id.slice(0, at + 12), scope.startsWith("@") ? join(scope, name) : scope));
    }
  }
  return [...packages].sort();
}

/** What a file of the sources exports, run now. */
export async function runBundled(file) {
  const build = await rolldown({ input: join(root, file), cwd: root, platform: "node" });
  // beside src, so that assets are found as from there
  const folder = mkdtempSync(join(root, "src", ".build-"));
  const path = join(folder, "run.mjs");
  try {
    const { output } = await build.generate({ format: "esm", codeSplitting: false });
    writeFileSync(path, output[0].code.replaceAll("import.meta.dirname", JSON.stringify(join(root, "src"))));
    return await import(pathToFileURL(path).href);
  } finally {
    await build.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Escapes in code what is not ASCII: strings, templates and expressions mean the same. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** franc knows 187 languages and sorts out the trigrams of all when it is loaded; only those that we ask for are kept. */
const fewerLanguages = {
  name: "fewer-languages",
  async load(id) {
    if (!id.endsWith(join("franc", "data.js"))) return null;
    const wanted = new Set(readFileSync(join(root, "src/iso639.ts"), "utf8").match(/(?<=^ {2})[a-z]{3}(?=:)/gm));
    const { data } = await import(pathToFileURL(id).href);
    // scripts stay, also those without a language: franc tells a text's script by them
    const kept = Object.entries(data).map(([script, models]) => [
      script,
      Object.fromEntries(Object.entries(models).filter(([language]) => wanted.has(language))),
    ]);
    return `export const data = ${JSON.stringify(Object.fromEntries(kept))};`;
  },
};
