import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Output } from "../src/records.js";
import { readSchema } from "../src/schema/read.js";
import { ARTICLE, bin, claims, folder, shell } from "./support/claims.js";

/** One test a row of the matrix of faults (design/RELIABILITY.md), each with the real program. */

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(readSchema());
const isRoot = process.getuid?.() === 0;

/** Runs extract and gives its parsed output with the exit status. */
async function extract(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, input?: string | Uint8Array) {
  const cwd = folder(files);
  const ended = await claims(["extract", ...args], { cwd, ...(input !== undefined && { input }) });
  const output = ended.stdout === "" ? null : (JSON.parse(ended.stdout) as Output);
  if (output) expect(validate(output) ? [] : validate.errors).toEqual([]);
  return { ...ended, cwd, output };
}

const texts = (output: Output | null) => output?.claims.map((claim) => claim.value.text);
const FRENCH = ["--lang", "fr"];
const latin = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string, big = false) => (big ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"));

describe("inputs", () => {
  it("1 good files: valid, and the same bytes each run", async () => {
    const first = await extract(["a.txt"], { "a.txt": ARTICLE });
    const second = await extract(["a.txt"], { "a.txt": ARTICLE });
    expect(first.code).toBe(0);
    expect(second.stdout).toBe(first.stdout);
  });

  it.each([
    ["2 an empty file", ""],
    ["3 white space only", " \n\t\u00a0\n"],
  ])("%s: listed, without a language, no claims; not in a foreign one either", async (_, text) => {
    const { code, output } = await extract(["--strict-lang", "a.txt"], { "a.txt": text });
    expect(code).toBe(0);
    expect(output).toMatchObject({
      claims: [],
      documents: [{ path: "a.txt", language: "und", claims: 0, warnings: [{ code: "W_EMPTY" }] }],
      errors: [],
    });
  });

  it("4 no claims at all: 0, and 1 with --fail-on-empty", async () => {
    const files = { "a.txt": "Rien de chiffré dans cet article, qui parle du temps qu'il fait.\n" };
    expect((await extract(["a.txt"], files)).code).toBe(0);
    expect((await extract(["--fail-on-empty", "a.txt"], files)).code).toBe(1);
  });

  it("5 another language: told, no claims, and 2 with --strict-lang", async () => {
    const files = { "a.txt": "The company raised ten million dollars last year, and its employees were told about it on Monday.\n" };
    const { code, output, stderr } = await extract(["a.txt"], files);
    expect(code).toBe(0);
    expect(output).toMatchObject({ claims: [], documents: [{ language: "en", warnings: [{ code: "W_LANGUAGE" }] }] });
    expect(stderr).toContain("warning: a.txt");
    expect((await extract(["--strict-lang", "a.txt"], files)).code).toBe(2);
  });

  it("6 a French page with English furniture stays French", async () => {
    const { output } = await extract(["a.txt"], {
      "a.txt": `You've been subscribed!\n\n${ARTICLE}\n\nPlease check your inbox to confirm your subscription.\n`,
    });
    expect(output?.documents[0]?.language).toBe("fr");
  });

  it("7 too short to tell: no language, and --lang says it", async () => {
    const files = { "a.txt": "12 M€\n" };
    expect((await extract(["a.txt"], files)).output?.documents[0]).toMatchObject({
      language: "und",
      warnings: [{ code: "W_UNDETERMINED" }],
    });
    expect((await extract([...FRENCH, "a.txt"], files)).output?.documents[0]?.language).toBe("fr");
  });

  it("8, 17 a missing file, a broken link: a line, the others go on", async () => {
    const cwd = folder({ "b.txt": ARTICLE });
    symlinkSync("nowhere", join(cwd, "l.txt"));
    const { code, stdout, stderr } = await claims(["extract", "a.txt", "l.txt", "b.txt"], { cwd });
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toEqual(["claims: a.txt: no such file", "claims: l.txt: no such file"]);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ code: "E_NOT_FOUND" }, { code: "E_NOT_FOUND" }],
      documents: [{ path: "b.txt" }],
    });
  });

  it("9 a pattern that matches nothing: named, and allowed with --allow-no-match", async () => {
    const { code, stderr } = await extract(["x*.txt"]);
    expect(code).toBe(2);
    expect(stderr).toContain("x*.txt");
    expect((await extract(["--allow-no-match", "x*.txt"])).code).toBe(0);
  });

  it("10 nothing named at a terminal: a short help", async () => {
    // script(1) gives the program a terminal
    const { stdout } = await shell(`script -qec "'${process.execPath}' '${bin}' extract" /dev/null < /dev/null || true`);
    if (!stdout.includes("claims")) return;
    expect(stdout).toContain("no articles");
  });

  it("11 nothing named, a text on standard input: read, under its name", async () => {
    expect((await extract([], {}, ARTICLE)).output?.documents[0]?.path).toBe("-");
    expect((await extract(["--stdin-filename", "d.txt"], {}, ARTICLE)).output?.documents[0]?.path).toBe("d.txt");
  });

  it("12 standard input twice: refused", async () => {
    expect(await extract(["-", "-"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("13 a folder: its .txt, or which pattern to use", async () => {
    expect((await extract(["d"], { "d/e/a.txt": ARTICLE })).output?.documents).toHaveLength(1);
    expect(await extract(["d"], { "d/a.md": ARTICLE })).toMatchObject({ code: 2, stderr: expect.stringContaining('"d/**/*"') });
  });

  it.each(["a (1).txt", "[x].txt", "!d.txt", "{x,y}.txt", "-x.txt", "a b.txt", "é.txt", "e\u0301.txt"])(
    "14 a name such as %s is taken literally",
    async (name) => {
      const { code, output } = await extract(["--", name], { [name]: ARTICLE });
      expect(code).toBe(0);
      expect(output?.documents.map(({ path }) => path)).toEqual([name]);
    },
  );

  it("15, 16 a file named twice or linked is read once; links that lead round end", async () => {
    const cwd = folder({ "d/a.txt": ARTICLE });
    symlinkSync("a.txt", join(cwd, "d/b.txt"));
    symlinkSync("..", join(cwd, "d/round"));
    const { code, stdout } = await claims(["extract", "d", "d/*.txt", "d/b.txt"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents).toHaveLength(1);
  });

  it.skipIf(isRoot)("18 a file that may not be read: told, the others go on", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "b.txt": ARTICLE });
    chmodSync(join(cwd, "a.txt"), 0);
    expect(await claims(["extract", "a.txt", "b.txt"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("permission denied"),
    });
  });

  it("19, 20 pipes, devices and what is too large: refused at once", async () => {
    const cwd = folder({ "big.txt": "x".repeat(2000) });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { code, stdout } = await claims(["extract", "pipe", "/dev/zero", "--max-bytes", "1000", "big.txt"], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).errors.map((error: { code: string }) => error.code)).toEqual(["E_NOT_A_FILE", "E_NOT_A_FILE", "E_TOO_LARGE"]);
    const { code: fed } = await shell(`cat /dev/zero | claims extract --max-bytes 1000 -`, { cwd });
    expect(fed).toBe(2);
  });

  it("21 a file that changes while it is read: one snapshot, its own sha256", async () => {
    const cwd = folder({ "a.txt": ARTICLE.repeat(50) });
    const path = join(cwd, "a.txt");
    const running = claims(["extract", "a.txt"], { cwd });
    for (let i = 0; i < 20; i++) {
      writeFileSync(path, ARTICLE.repeat(1 + (i % 50)));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { code, stdout } = await running;
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents[0].bytes % Buffer.byteLength(ARTICLE)).toBe(0);
  });

  it("22 a name that is not UTF-8: told, never a crash", async () => {
    const cwd = folder();
    const { code, stderr } = await shell(`printf '' > $'\\xff.txt'; claims extract $'\\xff.txt'`, { cwd });
    expect(code).toBe(2);
    expect(stderr).not.toContain("    at ");
  });
});

describe("encodings", () => {
  const text = "L’éditeur Œuvre & Cie a levé 12 millions d’euros – 3 M€ de plus.\n";
  const claimed = ["12 millions d’euros", "3 M€"];

  it.each([
    ["23 UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), []],
    ["24 UTF-16LE with a mark", utf16(`\uFEFF${text}`), []],
    ["24 UTF-16BE with a mark", utf16(`\uFEFF${text}`, true), []],
    ["26 Windows-1252", latin(text.replaceAll("’", "\x92").replace("Œ", "\x8c").replace("–", "\x96").replace("€", "\x80")), []],
    [
      "27 ISO-8859-15 by option",
      latin(text.replaceAll("’", "'").replace("Œ", "\xbc").replace("–", "-").replace("€", "\xa4")),
      ["--encoding", "iso-8859-15"],
    ],
  ])("%s: the same claims, from the same places", async (_, bytes, options) => {
    const { code, output } = await extract([...FRENCH, ...options, "a.txt"], { "a.txt": new Uint8Array(bytes) });
    expect(code).toBe(0);
    expect(texts(output)?.map((one) => one.replace("'", "’"))).toEqual(claimed);
    expect(output?.claims[0]).toMatchObject({ start: text.indexOf("12"), line: 1 });
  });

  it("25 UTF-16 without a mark: refused, with the option that reads it", async () => {
    expect(await extract(["a.txt"], { "a.txt": new Uint8Array(utf16(text)) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--encoding utf-16le"),
    });
  });

  it("26 a guessed encoding ends with 2 under --strict-encoding", async () => {
    expect(
      (await extract([...FRENCH, "--strict-encoding", "a.txt"], { "a.txt": new Uint8Array(latin("12 M\x80 lev\xe9s par Meta\n")) })).code,
    ).toBe(2);
  });

  it.each([
    ["28 cut short", [0xc3]],
    ["28 one bad byte", [0xff]],
    ["29 a lone surrogate", [0xed, 0xa0, 0x80]],
    ["29 overlong", [0xc0, 0xaf]],
  ])("%s in good UTF-8: U+FFFD and a warning", async (_, bad) => {
    const { code, output, stderr } = await extract([...FRENCH, "a.txt"], {
      "a.txt": new Uint8Array([...Buffer.from(text.repeat(30)), ...bad]),
    });
    expect(code).toBe(0);
    expect(output?.documents[0]).toMatchObject({ encoding: "utf-8", warnings: [{ code: "W_REPLACED" }] });
    expect(stderr).toContain("warning");
  });

  it.each([
    ["NUL", Buffer.from("abc\0\0def")],
    ["PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "latin1")],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3])],
    ["HTML", Buffer.from("<!DOCTYPE html>\n<html><body>12 M€</body></html>\n")],
  ])("30 %s: told where it is named, skipped where it is met in a folder", async (_, bytes) => {
    const { code, output } = await extract(["a.txt"], { "a.txt": new Uint8Array(bytes) });
    expect(code).toBe(2);
    expect(output?.errors[0]?.code).toBe("E_BINARY");
    expect((await extract(["d"], { "d/a.txt": new Uint8Array(bytes), "d/b.txt": ARTICLE })).code).toBe(0);
  });

  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["LF", "\n"],
  ])("31 lines that end in %s: right line and column", async (_, end) => {
    const { output } = await extract([...FRENCH, "a.txt"], { "a.txt": `Un titre${end}${end}Meta a levé 12 M€.${end}` });
    expect(output?.claims[0]).toMatchObject({ line: 3, col: 13, value: { text: "12 M€" } });
  });

  it("32 spaces and accents of all sorts: the same claims, quoted as written", async () => {
    const plain = "La société Glébaud a levé 12 millions d'euros.\n";
    for (const space of ["\u00a0", "\u202f", "\u2009"]) {
      const { output } = await extract([...FRENCH, "a.txt"], { "a.txt": plain.replace("12 millions", `12${space}millions`) });
      expect(texts(output)).toEqual([`12${space}millions d'euros`]);
    }
    const { output } = await extract([...FRENCH, "a.txt"], { "a.txt": plain.normalize("NFD").replace("millions", "mil\u00adli\u200bons") });
    expect(output?.claims[0]).toMatchObject({ value: { amount: 12_000_000 }, metric: "funding" });
  });

  it("33 an emoji before a claim: right offsets in each unit", async () => {
    const line = "🚀🚀 Meta a levé 12 M€.\n";
    for (const [unit, start] of [
      ["code_point", [...line].indexOf("1")],
      ["utf16", line.indexOf("1")],
      ["byte", Buffer.from(line).indexOf("1")],
    ] as const) {
      expect((await extract([...FRENCH, "--offset-unit", unit, "a.txt"], { "a.txt": line })).output?.claims[0]?.start).toBe(start);
    }
  });

  it("34 control characters and turned writing: valid JSON, harmless at a terminal", async () => {
    const evil = "Meta\x1b]8;;http://x\x07 a levé \u202e12 M€\u202c. \x1b[31m\x9b\n";
    expect((await extract([...FRENCH, "a.txt"], { "a.txt": evil })).code).toBe(0);
    const cwd = folder({ "\x1b[31m\u202ea.txt": evil });
    const { stdout, stderr } = await claims(["extract", ...FRENCH, "--format", "table", "."], { cwd });
    expect(stdout + stderr).not.toMatch(/[\x1b\x07\x9b\u202e]/);
  });
});
