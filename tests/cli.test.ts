import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ClaimRecord, Output } from "../src/records.js";
import { ARTICLE, claims, folder, root, shell, start } from "./support/claims.js";

const parse = (text: string): Output => JSON.parse(text);
const amounts = (output: Output): (number | null)[] => output.claims.map((claim) => claim.value.amount);

describe("usage", () => {
  it.each([
    [["--version"], JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version],
    [["--help"], "Commands:"],
    [["help"], "Commands:"],
    [["extract", "--help"], "--offset-unit"],
  ])("%j is answered on stdout", async (args, text) => {
    const { code, stdout, stderr } = await claims(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(text);
  });

  it.each([
    [["extrct"], "Did you mean extract?"],
    [["extract", "--formt", "csv"], "Did you mean --format?"],
    [["extract", "--format", "jsno", "a.txt"], "Did you mean json?"],
    [["extract", "--lang", "frn", "a.txt"], "Did you mean fr?"],
    [["extract", "--encoding", "utf9", "a.txt"], "Did you mean utf-8?"],
    [["extract", "--offset-unit", "bytes", "a.txt"], "Did you mean byte?"],
    [["extract", "--published", "hier", "a.txt"], "2025-07-02"],
    [["extract", "--max-bytes", "many", "a.txt"], "number of bytes"],
    [["extract", "--output"], "argument missing"],
    [["extract", "--mentions", "--format", "csv", "a.txt"], "claims mentions"],
    [["extract", "-", "-"], "only once"],
    [["schema", "claimz"], "Did you mean claims?"],
    [[], "Usage: claims"],
  ])("%j is wrong: told on stderr, with status 2", async (args, text) => {
    const { code, stdout, stderr } = await claims(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(stderr).not.toContain("    at ");
  });
});

describe("strict runs", () => {
  const english = "The company raised ten million dollars last year, and its employees were told about it on Monday morning.\n";
  it.each([
    [["--strict-lang"], { "a.txt": english }],
    [["--strict-encoding", "--lang", "fr"], { "a.txt": new Uint8Array([...Buffer.from("Le caf"), 0xe9, 0x20, 0x80, 0x0a]) }],
  ])("%j end with 2, and the results are complete", async (args, files) => {
    const cwd = folder(files as Record<string, string>);
    const strict = await claims(["extract", ...args, "a.txt"], { cwd });
    const loose = await claims(["extract", ...args.slice(1), "a.txt"], { cwd });
    expect([strict.code, loose.code]).toEqual([2, 0]);
    expect(strict.stdout).toBe(loose.stdout);
    expect((await claims(["extract", ...args, "b.txt"], { cwd: folder({ "b.txt": ARTICLE }) })).code).toBe(0);
  });
});

describe("inputs", () => {
  it("are files, folders, patterns and standard input", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "d/b.txt": ARTICLE, "e-1.txt": ARTICLE });
    const { code, stdout, stderr } = await claims(["extract", "a.txt", "d", "e-?.txt", "-"], { cwd, input: ARTICLE });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const output = parse(stdout);
    expect(output.documents.map((document) => document.path)).toEqual(["a.txt", "d/b.txt", "e-1.txt", "-"]);
    expect(amounts(output)).toEqual(output.documents.map(() => 385_000_000));
  });

  it("are standard input where none is named, under the name asked for", async () => {
    const { stdout } = await claims(["extract", "--stdin-filename", "depeche.txt"], { input: ARTICLE });
    expect(parse(stdout).documents).toMatchObject([{ path: "depeche.txt", language: "fr", claims: 1 }]);
  });

  it("may have names that begin with a dash, after --", async () => {
    const { stdout } = await claims(["extract", "--", "-x.txt"], { cwd: folder({ "-x.txt": ARTICLE }) });
    expect(parse(stdout).documents[0]?.path).toBe("-x.txt");
  });

  it("that fail are told in a line each and in errors[]; the others complete; status 2", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "d/x.md": "", "nul.txt": "a\0b", "page.txt": "<!doctype html>" });
    const { code, stdout, stderr } = await claims(["extract", "missing.txt", "a.txt", "*.md", "d", "nul.txt", "page.txt", "/dev/zero"], {
      cwd,
    });
    expect(code).toBe(2);
    const output = parse(stdout);
    expect(amounts(output)).toEqual([385_000_000]);
    const codes = ["E_NOT_FOUND", "E_NO_MATCH", "E_NO_ARTICLES", "E_BINARY", "E_BINARY", "E_NOT_A_FILE"];
    expect(output.errors.map((error) => error.code)).toEqual(codes);
    const told = stderr.trimEnd().split("\n");
    expect(told).toEqual(output.errors.map(({ path, message }) => `claims: ${path}: ${message}`));
  });

  it("that are met in a folder and hold no text are skipped with a warning", async () => {
    const cwd = folder({ "d/a.txt": ARTICLE, "d/b.txt": "a\0b" });
    const { code, stdout, stderr } = await claims(["extract", "d"], { cwd });
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({ documents: [{ path: "d/a.txt" }], errors: [] });
    expect(stderr).toBe("claims: warning: d/b.txt: skipped: not text: NUL at byte 1\n");
    // every input is answered where that is promised
    const documents = await claims(["extract", "--format", "documents", "d"], { cwd });
    expect(documents).toMatchObject({ code: 0, stderr });
    const lines = documents.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).error?.code ?? null)).toEqual([null, "E_BINARY"]);
  });

  it("may match nothing where that is allowed", async () => {
    const { code, stdout, stderr } = await claims(["extract", "--allow-no-match", "*.txt"], { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(parse(stdout).documents).toEqual([]);
  });

  it("larger than allowed are refused", async () => {
    const { code, stderr } = await claims(["extract", "--max-bytes", "1K", "a.txt"], { cwd: folder({ "a.txt": "a".repeat(1025) }) });
    expect(code).toBe(2);
    expect(stderr).toContain("a.txt: larger than 1024 bytes");
  });

  it.each([
    ["", "an empty file"],
    ["\n", "one newline"],
    ["\uFEFF \u00A0\t", "white space"],
  ])("%j (%#) give no claims and a warning", async (text) => {
    const { code, stdout, stderr } = await claims(["extract", "a.txt"], { cwd: folder({ "a.txt": text }) });
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({ claims: [], documents: [{ path: "a.txt", language: "und", title: null }], errors: [] });
    expect(stderr).toBe("claims: warning: a.txt: no text in it\n");
  });
});

describe("the text", () => {
  const article = `${ARTICLE}\nL’œuvre coûte 5 milliards d’euros – c’est cher payé pour une société aussi jeune.`;
  const cp1252 = Buffer.from(
    article.replace(/[’œ–]/g, (c) => ({ "’": "\x92", œ: "\x9C", "–": "\x96" })[c] ?? c),
    "latin1",
  );
  const utf16 = Buffer.from(`\uFEFF${article}`, "utf16le");

  it.each([
    ["windows-1252", cp1252, "W_ENCODING"],
    ["utf-8", `\uFEFF${article}`, undefined],
    ["utf-16le", utf16, undefined],
    ["utf-16be", Buffer.from(utf16).swap16(), undefined],
  ])("is the same in %s", async (encoding, bytes, warning) => {
    const cwd = folder({ "a.txt": bytes, "b.txt": article });
    const { code, stdout, stderr } = await claims(["extract", "a.txt", "b.txt"], { cwd });
    expect(code).toBe(0);
    const { claims: found, documents } = parse(stdout);
    expect(documents[0]).toMatchObject({ encoding, bytes: Buffer.from(bytes).length });
    expect(documents[0]?.warnings.map(({ code }) => code)).toEqual(warning ? [warning] : []);
    expect(stderr === "").toBe(warning === undefined);
    const same = ({ document, ...claim }: ClaimRecord) => claim;
    const [a, b] = ["a.txt", "b.txt"].map((path) => found.filter((claim) => claim.document.path === path).map(same));
    expect(a).toEqual(b);
    expect(a?.length).toBe(2);
  });

  it("keeps CRLF and CR, which end lines", async () => {
    const text = `Titre\r\n\r\n${ARTICLE.replace("\n", "\r")}\r10 milliards d’euros seront investis dans le pays avant la fin de l’année prochaine.`;
    const { stdout } = await claims(["extract", "--offset-unit", "utf16", "a.txt"], { cwd: folder({ "a.txt": text }) });
    const { claims: found } = parse(stdout);
    expect(found.map((claim) => text.slice(claim.start, claim.end))).toEqual(["385 millions d’euros", "10 milliards d’euros"]);
    expect(found.map(({ line, col }) => [line, col])).toEqual([
      [3, ARTICLE.indexOf("385") + 1],
      [5, 1],
    ]);
  });

  it.each([
    ["code_point", (text: string, start: number, end: number) => [...text].slice(start, end).join("")],
    ["utf16", (text: string, start: number, end: number) => text.slice(start, end)],
    ["byte", (text: string, start: number, end: number) => Buffer.from(text).subarray(start, end).toString()],
  ] as const)("is counted in %s", async (unit, slice) => {
    const text = `😀 « é » 😀 ${ARTICLE}`;
    const { stdout } = await claims(["extract", "--offset-unit", unit], { input: text });
    const output = parse(stdout);
    expect(output.offset_unit).toBe(unit);
    expect(output.claims.map((claim) => slice(text, claim.start, claim.end))).toEqual(["385 millions d’euros"]);
  });

  it("in another language gives a warning and no claims, unless the language is told", async () => {
    const input = "The company raised 385 millions d’euros on Thursday and plans to open two more plants before the end of next year.";
    const detected = await claims(["extract"], { input });
    expect(parse(detected.stdout)).toMatchObject({ claims: [], documents: [{ language: "en", warnings: [{ code: "W_LANGUAGE" }] }] });
    expect(detected.stderr).toContain("(en)");
    const told = await claims(["extract", "--lang", "fr"], { input });
    expect(parse(told.stdout)).toMatchObject({ documents: [{ language: "fr", language_margin: null, claims: 1, warnings: [] }] });
  });
});

describe("formats", () => {
  const cwd = () => folder({ "a.txt": ARTICLE, "b.txt": "" });

  it.each([
    ["ndjson", /^\{"id":"c_[^\n]+\}\n$/],
    ["documents", /^\{"path":"a.txt"[^\n]+\}\n\{"path":"b.txt"[^\n]+\}\n$/],
    ["csv", /^id,kind,[^\n]+\r\nc_.+\r\n$/s],
    ["table", /^(?:[^\n]+\n)?a\.txt · fr.*385 millions d’euros.*\n\nb\.txt/s],
  ])("%s", async (format, form) => {
    const { code, stdout } = await claims(["extract", "--format", format, "a.txt", "b.txt"], { cwd: cwd() });
    expect(code).toBe(0);
    expect(stdout).toMatch(form);
  });

  it("have mentions where they are asked for", async () => {
    const at = cwd();
    expect(parse((await claims(["extract", "a.txt"], { cwd: at })).stdout).mentions).toEqual([]);
    const both = parse((await claims(["extract", "--mentions", "a.txt"], { cwd: at })).stdout);
    expect(both.mentions.length).toBe(both.documents[0]?.mentions);
    const only = parse((await claims(["mentions", "--format", "json", "a.txt"], { cwd: at })).stdout);
    expect(only).toMatchObject({ claims: [], mentions: both.mentions });
    const lines = (await claims(["mentions", "a.txt"], { cwd: at })).stdout;
    expect(lines).toBe(both.mentions.map((mention) => `${JSON.stringify(mention)}\n`).join(""));
    expect((await claims(["mentions", "--format", "csv", "a.txt"], { cwd: at })).stdout).toMatch(/^type,text,start.*\r\nmoney,/s);
  });

  it("are coloured where that is asked for", async () => {
    const table = async (args: string[], env: Record<string, string>) =>
      (await claims(["extract", "-f", "table", "a.txt", ...args], { cwd: cwd(), env })).stdout;
    expect(await table([], {})).not.toContain("\x1B[");
    expect(await table(["--color", "always"], { NO_COLOR: "1" })).toContain("\x1B[");
    expect(await table([], { FORCE_COLOR: "1" })).toContain("\x1B[");
    expect(await table(["--color", "never"], { FORCE_COLOR: "1" })).not.toContain("\x1B[");
  });

  it("are the same bytes whatever the surroundings", async () => {
    const at = cwd();
    const plain = await claims(["extract", "--mentions", "a.txt"], { cwd: at });
    const odd = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", COLUMNS: "20", FORCE_COLOR: "3" };
    expect((await claims(["extract", "--mentions", "a.txt"], { cwd: at, env: odd })).stdout).toBe(plain.stdout);
  });
});

describe("the exit status", () => {
  it("is 1 for no claims only where that is asked for", async () => {
    const cwd = folder({ "a.txt": "" });
    expect((await claims(["extract", "a.txt"], { cwd })).code).toBe(0);
    expect((await claims(["extract", "--fail-on-empty", "a.txt"], { cwd })).code).toBe(1);
    expect((await claims(["extract", "--fail-on-empty", "a.txt", "missing.txt"], { cwd })).code).toBe(2);
    expect((await claims(["extract", "--fail-on-empty"], { input: ARTICLE })).code).toBe(0);
  });

  it("does not change with --quiet, which leaves errors only", async () => {
    const { code, stderr } = await claims(["extract", "--quiet", "a.txt", "missing.txt"], { cwd: folder({ "a.txt": "" }) });
    expect(code).toBe(2);
    expect(stderr).toBe("claims: missing.txt: no such file\n");
  });
});

describe("--output", () => {
  it("writes the file and nothing else, replacing what was there", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "out.json": "old" });
    const { code, stdout } = await claims(["extract", "a.txt", "-o", "out.json"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(amounts(parse(readFileSync(join(cwd, "out.json"), "utf8")))).toEqual([385_000_000]);
    expect(readdirSync(cwd)).toEqual(["a.txt", "out.json"]);
  });

  it("writes what the good inputs gave when others failed", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    expect((await claims(["extract", "a.txt", "missing.txt", "-o", "out.json"], { cwd })).code).toBe(2);
    expect(parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({
      documents: [{ path: "a.txt" }],
      errors: [{ path: "missing.txt" }],
    });
  });

  it.each([
    ["an input", "a.txt", "a.txt is an input"],
    ["an input by another name", "d/../a.txt", "a.txt is an input"],
    ["a link", "link.json", "symbolic link"],
    ["a folder", "d", "d is a folder"],
    ["in a folder that is not there", "none/out.json", "there is no folder none"],
    ["a pipe", "pipe", "not a regular file"],
  ])("is refused where it is %s, and nothing is touched", async (_, output, message) => {
    const cwd = folder({ "a.txt": ARTICLE, "real.json": "kept" });
    mkdirSync(join(cwd, "d"));
    symlinkSync("real.json", join(cwd, "link.json"));
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { code, stdout, stderr } = await claims(["extract", "a.txt", "--output", output], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(ARTICLE);
    expect(readFileSync(join(cwd, "real.json"), "utf8")).toBe("kept");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "d", "link.json", "pipe", "real.json"]);
  });

  it("- is standard output", async () => {
    expect(amounts(parse((await claims(["extract", "-o", "-"], { input: ARTICLE })).stdout))).toEqual([385_000_000]);
  });
});

it("works through a link to the program, as npm makes one", async () => {
  const cwd = folder({ "a.txt": ARTICLE });
  symlinkSync(join(root, "bin", "claims.js"), join(cwd, "claims"));
  const { code, stdout } = await start(join(cwd, "claims"), ["extract", "a.txt"], { cwd });
  expect(code).toBe(0);
  expect(parse(stdout).claims.length).toBe(1);
});

it("gives no trace of the machine", async () => {
  const cwd = folder({ "a.txt": ARTICLE });
  writeFileSync(join(cwd, "b.txt"), ARTICLE);
  const { stdout } = await shell("claims extract *.txt", { cwd });
  expect(stdout).not.toContain(cwd);
});
