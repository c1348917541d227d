"use strict";
// Loads the bundled program: the chunks in this folder, each with the bytecode that the build has left for this Node beside it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

/** Chunks that are loaded: name → its module and its script. */
const chunks = new Map();

/** What a chunk exports, such as `load("cli.cjs")`. */
function load(name) {
  const loaded = chunks.get(name);
  if (loaded) return loaded.module.exports;
  const filename = join(__dirname, name);
  // the build leaves ASCII only, which one-byte strings hold and nobody has to decode
  const source = readFileSync(filename, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData: bytecode(name),
  });
  const module = { exports: {} };
  chunks.set(name, { module, script });
  const inner = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, inner, module, filename, __dirname);
  return module.exports;
}

/** Bytecode of a chunk. V8 itself refuses that of another version or of other flags; then the source is compiled as ever. */
function bytecode(name) {
  try {
    return readFileSync(join(__dirname, bytecodeOf(name)));
  } catch {
    return undefined;
  }
}

/** The file of a chunk's bytecode, of this Node only. */
function bytecodeOf(name) {
  return `${name}.${process.version}-${process.arch}`;
}

/** The bytecode of every chunk that is loaded, with what has run of it: file name → bytes. */
function loadedBytecode() {
  return new Map([...chunks].map(([name, { script }]) => [bytecodeOf(name), script.createCachedData()]));
}

module.exports = { load, loadedBytecode };
