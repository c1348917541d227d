import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ARTICLE, bin, claims, folder, plainEnv, shell } from "./support/claims.js";

/** Enough articles for an output that no pipe holds at once. */
const many = (count = 40): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}.txt`, ARTICLE.repeat(10)]));

it.each(["head -n 1", "head -c 10", "grep -q claims", "true"])("says nothing when the reader goes away: | %s", async (reader) => {
  const { code, stderr } = await shell(`claims extract . | ${reader}; exit "\${PIPESTATUS[0]}"`, { cwd: folder(many()) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it.runIf(existsSync("/dev/full"))("tells a full disk in one line", async () => {
  const cwd = folder(many(20));
  for (const command of ["claims extract .", "claims mentions .", "claims schema"]) {
    const { code, stderr } = await shell(`${command} > /dev/full`, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^claims: cannot write the output: .*no space left on device.*\n$/);
  }
});

it("leaves no half-written file when the disk is full", async () => {
  const cwd = folder(many(20));
  const { code, stderr } = await shell("ulimit -f 100; trap '' XFSZ; claims extract . -o out.json", { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^claims: cannot write out\.json: .*\n$/);
  expect(readdirSync(cwd).filter((name) => !/^a\d+\.txt$/.test(name))).toEqual([]);
});

it("works with closed streams", async () => {
  const cwd = folder({ "a.txt": ARTICLE, "b.txt": "" });
  expect((await shell("claims extract a.txt >&-", { cwd })).stderr).toBe("");
  expect((await shell("claims extract a.txt b.txt 2>&-", { cwd })).code).toBe(0);
  expect((await shell("claims extract <&-", { cwd })).code).toBe(0);
});

it("does its work when nobody reads its messages", async () => {
  const cwd = folder({ "a.txt": ARTICLE });
  const line = `(claims extract missing.txt a.txt 2>&1 >out.json) | true; echo "\${PIPESTATUS[0]}"; tail -n 1 out.json`;
  const { stdout } = await shell(line, { cwd });
  expect(stdout).toBe("2\n}\n");
});

it("loses nothing to a slow reader", async () => {
  const cwd = folder(many());
  const { stdout } = await shell("claims extract . | (sleep 1; cat) | tail -n 1", { cwd });
  expect(stdout).toBe("}\n");
});

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("stops at %s with status %i and leaves no half-written file", async (signal, status) => {
  const cwd = folder();
  const child = spawn(process.execPath, [bin, "extract", "-", "--output", "out.json"], { cwd, env: plainEnv() });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (!readdirSync(cwd).some((name) => name.endsWith(".tmp"))) await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  child.kill(signal);
  expect(await ended).toBe(status);
  expect(performance.now() - began).toBeLessThan(500);
  expect(readdirSync(cwd)).toEqual([]);
});

it("makes names from outside harmless in its messages", async () => {
  const { stderr, stdout } = await claims(["extract", "\x1B]0;x\x07\u202E.txt"]);
  expect(stderr).toBe("claims: <U+001B>]0;x<U+0007><U+202E>.txt: no such file\n");
  expect(stdout).not.toContain("\x1B");
});

it("tells a name that is not UTF-8", async () => {
  const cwd = folder();
  const { code, stderr } = await shell("printf x > $'b\\xff.txt'; claims extract $'b\\xff.txt'; code=$?; claims extract .; exit $code", {
    cwd,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^(?:claims: b\uFFFD\.txt: cannot be opened: its name is not valid UTF-8\n){2}$/);
  expect(existsSync(join(cwd, "out.json"))).toBe(false);
});
