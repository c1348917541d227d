import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import type { InputError } from "../src/error.js";
import { type Item, items, type ReadOptions, readArticle } from "../src/read.js";
import { folder } from "./support/claims.js";

/** What is in an input, or the code of what is wrong with it. */
function content(item: Item, maxBytes: number): string {
  try {
    if ("fault" in item) return item.fault.code;
    const bytes = "file" in item ? readArticle(item.path, maxBytes) : "bytes" in item ? item.bytes : item.line;
    return Buffer.from(bytes).toString();
  } catch (error) {
    return (error as InputError).code;
  }
}

/** The inputs as "path: content" or "path: code", read with the folder as the working directory. */
async function read(at: string, args: readonly string[], options: Partial<ReadOptions> = {}): Promise<string[]> {
  const before = process.cwd();
  process.chdir(at);
  onTestFinished(() => process.chdir(before));
  const all: string[] = [];
  const given: ReadOptions = { stdin: Readable.from([]), stdinName: "-", input: "text", maxBytes: 1000, allowNoMatch: false, ...options };
  for await (const item of items(args, given)) all.push(`${item.path}: ${content(item, given.maxBytes)}`);
  return all;
}

describe("names", () => {
  it.each(["b (1).txt", "[x].txt", "!d.txt", "{x,y}.txt", "-x.txt", "a*b?.txt", "été l’été.txt", "e\u0301.txt", "@(a).txt", "a b"])(
    "%s is first of all itself",
    async (name) => {
      expect(await read(folder({ [name]: "here", "x.txt": "other" }), [name])).toEqual([`${name}: here`]);
    },
  );

  it("stay as they are given, in the order in which they are given", async () => {
    const at = folder({ "b.txt": "B", "a.txt": "A", "sub/c.txt": "C" });
    expect(await read(at, ["./b.txt", "sub/../a.txt", join(at, "sub/c.txt")])).toEqual([
      "./b.txt: B",
      "sub/../a.txt: A",
      `${join(at, "sub/c.txt")}: C`,
    ]);
  });

  it("of one file give it once", async () => {
    const at = folder({ "a.txt": "A", "sub/b.txt": "B" });
    symlinkSync("a.txt", join(at, "link.txt"));
    expect(await read(at, ["a.txt", "./a.txt", "*.txt", "link.txt", "sub", "sub/b.txt"])).toEqual(["a.txt: A", "sub/b.txt: B"]);
  });

  it("of hard links are two files", async () => {
    const at = folder({ "a.txt": "A" });
    linkSync(join(at, "a.txt"), join(at, "b.txt"));
    expect(await read(at, ["a.txt", "b.txt", "a.txt"])).toEqual(["a.txt: A", "b.txt: A"]);
  });

  it("that lead to nothing do not stop the others", async () => {
    const at = folder({ "a.txt": "A" });
    symlinkSync("gone", join(at, "broken.txt"));
    symlinkSync("loop.txt", join(at, "loop.txt"));
    const args = ["missing.txt", "broken.txt", "loop.txt", "a.txt/x", "b\uFFFD.txt", "a.txt"];
    const found = [
      "missing.txt: E_NOT_FOUND",
      "broken.txt: E_NOT_FOUND",
      "loop.txt: E_NOT_FOUND",
      "a.txt/x: E_NOT_FOUND",
      "b\uFFFD.txt: E_PATH",
    ];
    expect(await read(at, args)).toEqual([...found, "a.txt: A"]);
  });

  it("of pipes and devices are refused and not opened", async () => {
    const at = folder({ "a.txt": "A" });
    execFileSync("mkfifo", [join(at, "pipe.txt")]);
    expect(await read(at, ["pipe.txt", "/dev/zero", "*.txt"])).toEqual(["pipe.txt: E_NOT_A_FILE", "/dev/zero: E_NOT_A_FILE", "a.txt: A"]);
  });
});

describe("folders", () => {
  it("give every .txt below them, in the order of the paths", async () => {
    const at = folder({
      "d/z.txt": "1",
      "d/b/a.TXT": "2",
      "d/b.txt": "3",
      "d/é.txt": "4",
      "d/note.md": "",
      "d/.hidden.txt": "",
      "d/.git/x.txt": "",
    });
    expect(await read(at, ["d/"])).toEqual(["d/b.txt: 3", "d/b/a.TXT: 2", "d/z.txt: 1", "d/é.txt: 4"]);
    expect(await read(join(at, "d"), ["."])).toEqual(["b.txt: 3", "b/a.TXT: 2", "z.txt: 1", "é.txt: 4"]);
  });

  it("are not left through links", async () => {
    const at = folder({ "d/a.txt": "A", "other.txt": "B" });
    symlinkSync("..", join(at, "d/up"));
    symlinkSync("../other.txt", join(at, "d/link.txt"));
    expect(await read(at, ["d"])).toEqual(["d/a.txt: A"]);
  });

  it("without any say which pattern to use", async () => {
    const at = folder({ "d/a.md": "" });
    expect(await read(at, ["d"])).toEqual(["d: E_NO_ARTICLES"]);
  });
});

describe("patterns", () => {
  it("give files only, in the order of the paths", async () => {
    const at = folder({ "b.txt": "B", "a.txt": "A", "Z.txt": "Z", "sub/c.txt": "C", "d.txt/x": "" });
    expect(await read(at, ["*.txt"])).toEqual(["Z.txt: Z", "a.txt: A", "b.txt: B"]);
    expect(await read(at, ["**/*.txt"])).toEqual(["Z.txt: Z", "a.txt: A", "b.txt: B", "sub/c.txt: C"]);
    expect(await read(at, ["{b,a}.txt", "sub/?.txt"])).toEqual(["a.txt: A", "b.txt: B", "sub/c.txt: C"]);
  });

  it("follow links to files, and tell broken ones, but not links to folders", async () => {
    const at = folder({ "in/a.txt": "A", "out/b.txt": "B" });
    symlinkSync("../out/b.txt", join(at, "in/link.txt"));
    symlinkSync("gone", join(at, "in/broken.txt"));
    symlinkSync("..", join(at, "in/up.txt"));
    expect(await read(at, ["in/**/*.txt"])).toEqual(["in/a.txt: A", "in/broken.txt: E_NOT_FOUND", "in/link.txt: B"]);
  });

  it("that match nothing are an error, unless that is allowed", async () => {
    const at = folder({ "a.txt": "A" });
    expect(await read(at, ["*.md", "a.txt"])).toEqual(["*.md: E_NO_MATCH", "a.txt: A"]);
    expect(await read(at, ["*.md", "a.txt"], { allowNoMatch: true })).toEqual(["a.txt: A"]);
    expect(await read(at, ["missing.txt"], { allowNoMatch: true })).toEqual(["missing.txt: E_NOT_FOUND"]);
  });
});

describe("standard input", () => {
  const stdin = () => Readable.from([Buffer.from("to"), Buffer.from("ut")]);

  it("is read where - stands", async () => {
    expect(await read(folder({ "a.txt": "A" }), ["a.txt", "-"], { stdin: stdin(), stdinName: "in.txt" })).toEqual([
      "a.txt: A",
      "in.txt: tout",
    ]);
  });

  it("is also /dev/stdin, and read once only", async () => {
    expect(await read(folder(), ["/dev/stdin"], { stdin: stdin() })).toEqual(["-: tout"]);
    await expect(read(folder(), ["-", "/dev/stdin"])).rejects.toThrow("only once");
  });

  it("has the same limit as files", async () => {
    expect(await read(folder({ "a.txt": "tout" }), ["-", "a.txt"], { stdin: stdin(), maxBytes: 3 })).toEqual([
      "-: E_TOO_LARGE",
      "a.txt: E_TOO_LARGE",
    ]);
    expect(await read(folder({ "a.txt": "tout" }), ["-", "a.txt"], { stdin: stdin(), maxBytes: 4 })).toEqual(["-: tout", "a.txt: tout"]);
  });
});

it("reads a file that does not tell its size", async () => {
  expect((await read(folder(), ["/proc/self/status"], { maxBytes: 1e6 }))[0]).toMatch(/^\/proc\/self\/status: Name:/);
});

it("does not read the file that is being written", async () => {
  const at = folder({ "a.txt": "A", "out.txt": "" });
  await expect(read(at, ["."], { output: "out.txt" })).rejects.toThrow("out.txt is an input");
});

it("reads ten thousand files", async () => {
  const at = folder();
  mkdirSync(join(at, "many"));
  for (let i = 0; i < 10_000; i++) writeFileSync(join(at, "many", `${String(i).padStart(5, "0")}.txt`), "x");
  const all = await read(at, ["many"]);
  expect(all.length).toBe(10_000);
  expect(all.at(-1)).toBe("many/09999.txt: x");
});
