import { spawn } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, bin, claims, folder, plainEnv, shell } from "./support/claims.js";

/** The second half of the matrix of faults (design/RELIABILITY.md): what is big or odd, and where the output goes. */

const FRENCH = ["--lang", "fr"];

describe("what is big or odd", () => {
  it.each(["1 ", "cent ", "milliards de ", "«", "(", "Aa ", "\u00a0", ".", "x", "M. ", "Meta, "])(
    "35 100 KB of %j: read in time that the length explains",
    async (piece) => {
      const cwd = folder({ "a.txt": piece.repeat(Math.ceil(100_000 / piece.length)) });
      const { code } = await claims(["extract", ...FRENCH, "--quiet", "a.txt"], { cwd });
      expect(code).toBe(0);
    },
  );

  it("36 a text longer than a string can be: refused, with the limit", async () => {
    expect(await claims(["extract", "--max-bytes", "900M", "a.txt"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("37 a long line, and many lines: right line and column", async () => {
    const cwd = folder({
      "line.txt": `${"Voilà bien des mots. ".repeat(5000)}Meta a levé 12 M€.\n`,
      "lines.txt": `${"Voilà.\n\n".repeat(20_000)}Meta a levé 12 M€.\n`,
    });
    const { stdout } = await claims(["extract", ...FRENCH, "line.txt", "lines.txt"], { cwd });
    expect(JSON.parse(stdout).claims).toMatchObject([
      { line: 1, col: 5000 * 21 + 13 },
      { line: 40_001, col: 13 },
    ]);
  });

  it("37 one line of many claims: all of them, each in its place", async () => {
    const sentence = "Meta a levé 12 millions d’euros. ";
    const cwd = folder({ "line.txt": sentence.repeat(1500) });
    const { code, stdout } = await claims(["extract", "--format", "ndjson", ...FRENCH, "line.txt"], { cwd });
    expect(code).toBe(0);
    const told = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told.map(({ line, col }) => [line, col])).toEqual(Array.from({ length: 1500 }, (_, i) => [1, i * sentence.length + 13]));
  });

  it("38 many files: all of them, in the order of their names", async () => {
    const names = Array.from({ length: 3000 }, (_, i) => `${String(i).padStart(4, "0")}.txt`);
    const cwd = folder(Object.fromEntries(names.map((name) => [name, "Voilà.\n"])));
    const { code, stdout } = await shell(`ulimit -n 256; claims extract --lang fr .`, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents.map(({ path }: { path: string }) => path)).toEqual(names);
  });

  it.each(["10^400 euros", "1e999 euros", `${"9".repeat(40)} euros`, "0,0 %", "-5 %", "−5 %", `1${"0".repeat(400)} euros`])(
    "39 %s: a finite number, or none",
    async (figure) => {
      const { code, stdout } = await claims(["extract", ...FRENCH], { input: `La société Meta affiche ${figure} de pertes.\n` });
      expect(code).toBe(0);
      for (const { value } of JSON.parse(stdout).claims) {
        for (const number of [value.amount, value.min, value.max]) expect(number === null || Number.isFinite(number)).toBe(true);
        expect(figure).toContain(value.text);
      }
    },
  );

  it.each(["le 31 février 2025", "le 2025-13-01", "en l'an 0", "en 99999", "le 32 mars"])(
    "40 %s: never rolled over to another day",
    async (date) => {
      const { code, stdout } = await claims(["extract", ...FRENCH, "--mentions"], { input: `Meta a levé 12 M€ ${date}.\n` });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/"2025-03-0[1-4]"|"2026-01-01"|"2025-04-01"/);
    },
  );
});

describe("outputs", () => {
  it.each(["head -n 1", "grep -q claims"])("41 a reader that goes away: silent (| %s)", async (reader) => {
    const { code, stderr } = await shell(`claims extract a.txt | ${reader} > /dev/null; exit \${PIPESTATUS[0]}`, {
      cwd: folder({ "a.txt": ARTICLE }),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("42 a full device: one line", async () => {
    const { code, stderr } = await shell("claims extract a.txt > /dev/full", { cwd: folder({ "a.txt": ARTICLE }) });
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    [">&-", 2],
    ["2>&-", 0],
  ])("43 a closed stream (%s): no hang, no trace", async (closing, exit) => {
    const { code, stderr } = await shell(`claims extract a.txt ${closing}`, { cwd: folder({ "a.txt": ARTICLE }) });
    expect([exit, 0]).toContain(code);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("44 %s: stops, and leaves no half-written file", async (signal, exit) => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`d/${i}.txt`, ARTICLE.repeat(10)])));
    const child = spawn(process.execPath, [bin, "extract", "--output", "out.json", "d"], { cwd, env: plainEnv(), stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill(signal);
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(exit);
    expect(readdirSync(cwd)).toEqual(["d"]);
  });

  it("45 an output that cannot be written or is an input: refused, the input as it was", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    symlinkSync("a.txt", join(cwd, "link.txt"));
    for (const target of ["nowhere/out.json", "a.txt", "link.txt", "."]) {
      expect(await claims(["extract", "a.txt", "--output", target], { cwd })).toMatchObject({ code: 2, stdout: "" });
    }
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(ARTICLE);
  });

  it("46 a slow reader: all bytes", async () => {
    const cwd = folder({ "a.txt": `${ARTICLE}\n\n`.repeat(300) });
    const { stdout } = await shell("claims extract --mentions a.txt | (sleep 2; cat) | tail -c 2", { cwd });
    expect(stdout).toBe("}\n");
  });

  it.each([
    ["extrct"],
    ["extract", "--frmat", "csv"],
    ["extract", "--format", "cvs"],
    ["extract", "--lang", "fre"],
    ["extract", "--encoding", "utf8x"],
    ["check", "-r", "tapp"],
    ["schema", "clams"],
  ])("47 %s %s %s: what was meant, nothing on stdout", async (...args) => {
    expect(await claims(args.filter((arg) => arg !== undefined))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("Did you mean"),
    });
  });

  it.each([
    ["not JSON", "{", "not JSON"],
    ["an unknown key", '{"formt": "csv"}', 'unknown key "formt"'],
    ["__proto__", '{"__proto__": {"format": "csv"}}', "__proto__"],
    ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "claims.config.json"],
  ])("48 a configuration that is %s: refused by name", async (_, config, message) => {
    const cwd = folder({ "claims.config.json": config, "a.txt": ARTICLE });
    const { code, stdout, stderr } = await claims(["extract", "a.txt"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  it("48 a configuration with a byte-order mark is read", async () => {
    const cwd = folder({ "claims.config.json": '\uFEFF{"format": "ndjson"}', "a.txt": ARTICLE });
    expect((await claims(["extract", "a.txt"], { cwd })).stdout).toMatch(/^\{"id"/);
  });

  it("49, 50 fixtures that are wrong are told one by one; nothing is renewed in CI", async () => {
    const cwd = folder({
      "a.txt": ARTICLE,
      "a.expected.json": '{"claims": [], "x": 1}',
      "b.expected.json": '{"claims": []}',
      "c.txt": ARTICLE,
      "c.expected.json": '{"claims": []}',
    });
    const { code, stdout } = await claims(["check", "."], { cwd });
    expect(code).toBe(1);
    for (const message of ['unknown key "x"', "obsolete", "✓ c.txt"]) expect(stdout).toContain(message);
    expect(await claims(["check", "--update", "."], { cwd, env: { CI: "1" } })).toMatchObject({ code: 2, stdout: "" });
  });

  it("51 what an article says cannot break the form that it is written in", async () => {
    const evil = "La société «=cmd()» </script><img onerror=x> a levé 12 M€ ::error::%0A ]]> & co.\n";
    const cwd = folder({ "a.txt": evil, "a.expected.json": '{"claims": [{"metric": "penalty"}]}', "b.txt": "=SOMME() a levé 12 M€.\n" });
    const { stdout: xml } = await claims(["check", "a.txt", "-r", "junit"], { cwd });
    expect(xml).not.toMatch(/<img|<\/script>/);
    const { stdout: notes } = await claims(["check", "a.txt", "-r", "github"], { cwd });
    expect(notes.trim().split("\n")).toHaveLength(1);
    const { stdout: csv } = await claims(["extract", ...FRENCH, "--format", "csv", "a.txt", "b.txt"], { cwd });
    for (const cell of csv.split(/[\n,]/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it("52 the time zone, the locale, the folder and the terminal change nothing", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "d/x": "" });
    const { stdout } = await claims(["extract", "a.txt"], { cwd });
    for (const env of [
      { TZ: "Pacific/Kiritimati" },
      { LANG: "C", LC_ALL: "C" },
      { LC_ALL: "tr_TR.UTF-8" },
      { COLUMNS: "20" },
      { FORCE_COLOR: "1" },
      { NO_COLOR: "1" },
    ]) {
      expect((await claims(["extract", "a.txt"], { cwd, env: env as Record<string, string> })).stdout).toBe(stdout);
    }
    const { stdout: elsewhere } = await claims(["extract", "../a.txt"], { cwd: join(cwd, "d") });
    expect(elsewhere.replaceAll('"../a.txt"', '"a.txt"')).toBe(stdout);
  });
});
