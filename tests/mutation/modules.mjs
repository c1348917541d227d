// The modules of src and of the tests, transformed in memory and evaluated here, so that a mutant needs no process of its own.
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { moduleRunnerTransform, transformWithOxc } from "vite";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const NAMES = [
  "__vite_ssr_exports__",
  "__import",
  "__vite_ssr_dynamic_import__",
  "__vite_ssr_import_meta__",
  "__vite_ssr_exportName__",
  "__vite_ssr_exportAll__",
];

/** Turns TypeScript into a script whose value is a function that evaluates the module; synchronous, as a time limit asks for. */
async function compile(file, source) {
  const { code } = await transformWithOxc(source, file);
  const transformed = await moduleRunnerTransform(code, null, file, code);
  const body = transformed.code.replaceAll("await __vite_ssr_import__(", "__import(");
  return { script: new Script(`(function(${NAMES.join(",")}){"use strict";${body}\n})`, { filename: file }), deps: transformed.deps };
}

/** A graph of modules from some entries on, each evaluated when it is first asked for. */
export class Modules {
  /** file → { script, deps } */
  compiled = new Map();
  #packages = new Map();
  /** The modules evaluated as they are in the sources. */
  #plain = new Map();

  /** Reads the entries and all that they import. `stand-ins` are modules given instead of packages. */
  async read(entries, standIns = {}) {
    for (const [name, value] of Object.entries(standIns)) this.#packages.set(name, value);
    const waiting = [...entries];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (this.compiled.has(file)) continue;
      const { script, deps } = await compile(file, readFileSync(join(root, file), "utf8"));
      this.compiled.set(file, { script, deps: deps.map((name) => this.resolve(file, name)) });
      for (const name of deps) {
        if (name.startsWith(".")) waiting.push(this.resolve(file, name));
        else if (!this.#packages.has(name)) this.#packages.set(name, await import(name));
      }
    }
  }

  resolve(from, name) {
    return name.startsWith(".") ? relative(root, resolve(root, dirname(from), name)).replace(/\.js$/, ".ts") : name;
  }

  /** A module and all that lean on it. */
  dependants(file) {
    const importers = new Map();
    for (const [name, { deps }] of this.compiled) for (const dep of deps) importers.set(dep, [...(importers.get(dep) ?? []), name]);
    const found = new Set([file]);
    for (const name of found) for (const importer of importers.get(name) ?? []) found.add(importer);
    return found;
  }

  /** Gives a module, which leans on nothing that is changed, other exports. */
  wrap(file, change) {
    this.#plain.set(file, change(this.importer(new Map()).load(file)));
  }

  async compile(file, source) {
    return (await compile(file, source)).script;
  }

  /**
   * An importer of modules in which some have another script. What does not lean on them is evaluated once for all.
   * @param scripts file → script
   */
  importer(scripts) {
    const changed = new Set([...scripts.keys()].flatMap((file) => [...this.dependants(file)]));
    const own = new Map();
    const load = (file) => {
      const modules = changed.has(file) ? own : this.#plain;
      const known = modules.get(file);
      if (known) return known;
      const exports = {};
      modules.set(file, exports);
      const { script } = this.compiled.get(file);
      (scripts.get(file) ?? script).runInThisContext()(...this.#surroundings(file, exports, load));
      // a value that does not change is read faster than a getter
      for (const [name, value] of Object.entries(exports)) Object.defineProperty(exports, name, { value, enumerable: true });
      return exports;
    };
    return { load, leans: (file) => changed.has(file) };
  }

  #surroundings(file, exports, load) {
    const find = (name) => (name.startsWith(".") ? load(this.resolve(file, name)) : this.#packages.get(name));
    const getter = (name, get) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });
    return [
      exports,
      find,
      async (name) => find(name),
      { url: pathToFileURL(join(root, file)).href, dirname: dirname(join(root, file)) },
      getter,
      (other) => {
        for (const name of Object.keys(other)) if (name !== "default") getter(name, () => other[name]);
      },
    ];
  }
}
