import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checkFixture } from "../../src/check/run.js";
import { detect } from "../../src/detect.js";

const folder = new URL("../../fixtures/articles/", import.meta.url).pathname;
const stems = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => folder + name.slice(0, -4));

// the same as tests/articles.test.ts holds, without what must be waited for
it.each(stems)("%s", (stem) => {
  const pair = { article: `${stem}.txt`, expectations: `${stem}.expected.json` };
  const { faults, pairing } = checkFixture(pair, detect);
  expect(faults).toEqual([]);
  // a gap that has closed is no harm done
  expect(pairing?.differences.filter(({ kind }) => kind !== "closed")).toEqual([]);
});
