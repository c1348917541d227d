import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ARTICLE, bin, folder, root, start } from "./support/claims.js";

/** Prints on stderr which chunks of the program were loaded, and of which the bytecode was refused. */
const TELL = `
const vm = require("node:vm");
const { Script } = vm;
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    process._rawDebug(require("node:path").basename(options.filename).replace(/(?:-.{8})?\\.cjs$/, ""), options.cachedData ? !this.cachedDataRejected : "none");
  }
};
`;

/** The chunks that a run loads: name → whether their bytecode was taken. */
async function loaded(args: readonly string[], program = bin): Promise<Record<string, string>> {
  const cwd = folder({ "tell.cjs": TELL, "a.txt": ARTICLE });
  const { code, stderr } = await start(process.execPath, ["-r", join(cwd, "tell.cjs"), program, ...args], { cwd });
  expect(code).toBe(0);
  return Object.fromEntries(
    stderr
      .trim()
      .split("\n")
      .map((line) => line.split(" ")),
  );
}

it.each([["--version"], ["--help"], ["extract --help"]])("loads for %s nothing but what declares the commands", async (line) => {
  expect(Object.keys(await loaded(line.split(" "))).sort()).toEqual(["base", "cli", "rolldown-runtime"]);
});

it("loads for an extraction what it uses, all as bytecode", async () => {
  const chunks = await loaded(["extract", "a.txt"]);
  expect(Object.keys(chunks)).toContain("core");
  for (const name of ["validate", "names", "catalogue", "table", "source", "check", "out"]) expect(Object.keys(chunks)).not.toContain(name);
  expect([...new Set(Object.values(chunks))]).toEqual(["true"]);
  expect(Object.keys(await loaded(["extract", "--lang", "fr", "a.txt"]))).not.toContain("detect");
});

it("loads for a program that uses the library what it uses, as bytecode for V8 as it is", async () => {
  const program = join(
    folder({ "use.mjs": `import { extract } from ${JSON.stringify(join(root, "dist", "index.js"))};\nextract("Un texte.");` }),
    "use.mjs",
  );
  const chunks = await loaded([], program);
  expect(Object.keys(chunks)).toEqual(expect.arrayContaining(["index", "core"]));
  expect([...new Set(Object.values(chunks))]).toEqual(["true"]);
});

it("does without bytecode, also where it is of something else or cut short", async () => {
  const copy = folder();
  for (const part of ["bin", "dist", "package.json"]) cpSync(join(root, part), join(copy, part), { recursive: true });
  const program = join(copy, "bin", "claims.js");
  const files = readdirSync(join(copy, "dist")).filter((name) => name.includes(`.cjs.${process.version}`));
  expect(files.length).toBeGreaterThan(3);
  const broken = [(bytes: Buffer) => bytes.subarray(0, bytes.length / 2), () => Buffer.from("no bytecode"), () => Buffer.alloc(0)];
  for (const breakIt of broken) {
    for (const name of files) writeFileSync(join(copy, "dist", name), breakIt(readFileSync(join(root, "dist", name))));
    expect([...new Set(Object.values(await loaded(["extract", "a.txt"], program)))]).not.toContain("true");
  }
});
