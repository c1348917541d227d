import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./support/claims.js";

it("npm run mutation changes a place of the program and sees a test fail for it", () => {
  const args = ["--sample", "1", "--seed", "2", "--tests", "numbers", "--file", "src/languages/fr/words/numbers.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tests/mutation/run.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("1/1  in all");
});
