import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { claims, folder, root, shell } from "./support/claims.js";

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

describe("completions", () => {
  it("complete commands, options, values and files in bash", async () => {
    const cwd = folder({ "article.txt": "", "un article.txt": "" });
    const complete = async (words: string) => {
      const list = words.split(" ");
      const script = `eval "$(claims completion bash)"; COMP_WORDS=(${list.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${list.length - 1}; _claims; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = await shell(script, { cwd });
      expect(stderr).toBe("");
      return stdout.trim().split("\n");
    };
    expect(await complete("claims ex")).toEqual(["extract", "explain"]);
    expect(await complete("claims extract --form")).toEqual(["--format"]);
    expect(await complete("claims extract --format n")).toEqual(["ndjson"]);
    // readline cuts words at "="
    expect(await complete("claims extract --format = n")).toEqual(["ndjson"]);
    expect(await complete("claims extract --format =")).toContain("csv");
    expect(await complete("claims extract --output = art")).toEqual(["article.txt"]);
    expect(await complete("claims extract un")).toEqual(["un article.txt"]);
    expect(await complete("claims schema fix")).toEqual(["fixture"]);
    expect(await complete("claims extract art")).toEqual(["article.txt"]);
  });

  it.each(["bash", "zsh", "fish"])("%s reads its script", async (name) => {
    const { code, stdout, stderr } = await claims(["completion", name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["extract", "mentions", "check", "explain", "rules", "schema"]) expect(stdout).toContain(command);
    if (!has(name)) return;
    const { status, stderr: fault } = spawnSync(name, ["-n"], { input: stdout, encoding: "utf8" });
    expect({ status, fault }).toEqual({ status: 0, fault: "" });
  });
});

describe("help", () => {
  it.each(["extract", "mentions", "check", "explain", "rules", "schema", "completion"])("of %s has examples", async (command) => {
    expect((await claims([command, "--help"])).stdout).toMatch(/\nExamples:\n {2}\$ /);
  });

  it("and the man page are made of the same declarations", async () => {
    const { readFileSync } = await import("node:fs");
    const page = readFileSync(`${root}/dist/claims.1`, "utf8");
    const { stdout } = await claims(["check", "--help"]);
    for (const [, flag] of stdout.matchAll(/(--[a-z-]+)/g)) {
      if (flag !== "--help") expect(page.replaceAll("\\-", "-")).toContain(flag);
    }
    if (!has("man")) return;
    const { status, stdout: shown } = spawnSync("man", ["-l", `${root}/dist/claims.1`], {
      encoding: "utf8",
      env: { ...process.env, MANPAGER: "cat" },
    });
    expect(status).toBe(0);
    expect(shown).toContain("claims extract");
  });
});
