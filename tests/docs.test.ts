import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, claims, folder, plainEnv, root, start } from "./support/claims.js";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** What stands in the blocks of one kind. */
const blocks = (kind: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1] ?? "");

const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
const [article = ""] = blocks("text");

/** A folder with the files that README.md speaks of, in which `claims` is installed. */
function place(): { cwd: string; env: Record<string, string> } {
  const [, fixture = "", config = ""] = blocks("json");
  const cwd = folder({
    "mistral.txt": article,
    "articles/2025/mistral.txt": article,
    "fixtures/mistral.txt": article,
    "fixtures/mistral.expected.json": fixture,
    "names.tsv": blocks("tsv")[0] ?? "",
    "metrics.config.json": config,
  });
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules", "claims"));
  mkdirSync(join(cwd, "bin"));
  const npx = join(cwd, "bin", "npx");
  writeFileSync(npx, `#!/bin/sh\n[ "$1" = claims ] || exit 127\nshift\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(npx, 0o755);
  return { cwd, env: { PATH: `${join(cwd, "bin")}:${plainEnv().PATH}` } };
}

it("begins with the two commands for a fresh clone, which .ci/run runs", () => {
  expect(commands.slice(0, 2)).toEqual(['npm ci && npx claims extract "fixtures/articles/*.txt"', "npm ci && npm test"]);
  expect(readme.indexOf("```sh")).toBeLessThan(readme.indexOf("\n## "));
});

it.each(commands.filter((command) => !command.startsWith("npm ci ")))("works as README.md has it: %s", async (command) => {
  const { code, stderr } = await start("bash", ["-o", "pipefail", "-c", command], place());
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("gives the claim that README.md shows", async () => {
  const { stdout } = await claims(["extract", "mistral.txt"], place());
  expect(JSON.parse(stdout).claims[0]).toEqual(JSON.parse(blocks("json")[0] ?? ""));
});

it("has a CI job whose check runs, and fails for a difference", async () => {
  const [job = ""] = blocks("yaml");
  const [run = ""] = job.match(/npx claims check .*/) ?? [];
  const { cwd, env } = place();
  expect(await start("bash", ["-c", run], { cwd, env: { ...env, CI: "true", GITHUB_ACTIONS: "true" } })).toMatchObject({
    code: 0,
    stderr: "",
  });
  expect(readFileSync(join(cwd, "report.xml"), "utf8")).toContain('failures="0"');
  writeFileSync(join(cwd, "fixtures/mistral.expected.json"), '{"claims": [{"metric": "penalty"}]}');
  const { code, stdout } = await start("bash", ["-c", run], { cwd, env: { ...env, CI: "true", GITHUB_ACTIONS: "true" } });
  expect(code).toBe(1);
  expect(stdout).toContain("::error file=fixtures/mistral.txt");
});

it("has a configuration that works", async () => {
  const { cwd, env } = place();
  const { code, stdout, stderr } = await start("bash", ["-c", "npx claims check --config metrics.config.json fixtures"], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("✓ metrics.config.json");
});

it("works from JavaScript as README.md has it", async () => {
  const { cwd } = place();
  writeFileSync(join(cwd, "example.mjs"), blocks("js")[0] ?? "");
  expect(await start(process.execPath, ["example.mjs"], { cwd })).toMatchObject({
    code: 0,
    stdout: "Iliad revenue 10000000000 10 milliards d’euros\n",
    stderr: "",
  });
});

it("has the table of rules that `claims rules` writes; `npm run readme` renews it", async () => {
  const { stdout } = await claims(["rules", "--no-config", "--format", "markdown"]);
  expect(readme.slice(readme.indexOf("<!-- rules -->"), readme.indexOf("<!-- /rules -->"))).toBe(`<!-- rules -->\n${stdout}`);
});

it("has every option in README.md, and no other", async () => {
  const help = (await Promise.all(["extract", "mentions"].map((command) => claims([command, "--help"]))))
    .map(({ stdout }) => stdout)
    .join("\n");
  const flags = (text: string): string[] =>
    [...new Set(text.match(/(?<=[\s`,])--[a-z][a-z-]+/g))].filter((flag) => flag !== "--help").sort();
  const table = readme.slice(readme.indexOf("## Options"), readme.indexOf("## Formats"));
  expect(flags(table)).toEqual(flags(help));
});
