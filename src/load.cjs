"use strict";
// Loads the bundled program: the chunks in this folder, each with the bytecode that the build has left for this Node beside it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

/**
 * What V8 is told for runs of seconds, by the version of Node whose V8 is known to have it: expressions are compiled once, at once, and
 * functions are optimised when they have run for longer.
 */
const FLAGS = {
  20: ["--no-regexp-tier-up", "--interrupt-budget=270336"],
  22: ["--no-regexp-tier-up", "--interrupt-budget=270336"],
};

/** Modules of Node that few runs need: loaded when something of them is used. */
const SELDOM = new Set(["node:child_process", "node:zlib"]);

/** Is V8 tuned for the command? Its bytecode holds for the flags that it was made with. */
let tuned = false;

/** Tunes V8 for the command, in the first of its threads. The library leaves V8 as its user has it. */
function tune() {
  for (const flag of FLAGS[process.versions.node.split(".")[0]] ?? []) setFlagsFromString(flag);
  tuned = true;
}

/** Says that the thread which started this one has tuned V8. */
function markTuned() {
  tuned = true;
}

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
  const inner = (id) => (id.startsWith("./") ? load(id.slice(2)) : SELDOM.has(id) ? lazily(id) : require(id));
  script.runInThisContext().call(module.exports, module.exports, inner, module, filename, __dirname);
  return module.exports;
}

function lazily(id) {
  return new Proxy({}, { get: (_, name) => require(id)[name] });
}

/** Bytecode of a chunk. V8 itself refuses that of another version or of other flags; then the source is compiled as ever. */
function bytecode(name) {
  try {
    return readFileSync(join(__dirname, bytecodeOf(name)));
  } catch {
    return undefined;
  }
}

/** The file of a chunk's bytecode, of this Node with these flags only. */
function bytecodeOf(name) {
  return `${name}.${process.version}-${process.arch}${tuned ? "-tuned" : ""}`;
}

/** The bytecode of every chunk that is loaded, with what has run of it: file name → bytes. */
function loadedBytecode() {
  return new Map([...chunks].map(([name, { script }]) => [bytecodeOf(name), script.createCachedData()]));
}

module.exports = { load, loadedBytecode, tune, markTuned };
