import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFixtures } from "../src/check/find.js";
import { checkFixture } from "../src/check/run.js";
import { details, headline, placeOf } from "../src/check/tell.js";
import { detect } from "../src/detect.js";
import { root } from "./support/claims.js";

const pairs = await findFixtures([`${root}/fixtures`]);

it("has articles of all sorts, each with all that is expected of it", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40);
  const all = pairs.map((pair) => checkFixture(pair, detect));
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all.filter(({ fixture }) => !fixture?.complete)).toEqual([]);
  expect(all.some(({ claims }) => claims.length === 0)).toBe(true);
});

describe.each(pairs.map((pair) => ({ ...pair, name: pair.article.slice(root.length + 1) })))("$name", (pair) => {
  it("gives what is expected of it, and has the gaps that are listed", () => {
    const { faults, pairing } = checkFixture(pair, detect);
    expect(faults).toEqual([]);
    const text = readFileSync(pair.article, "utf8");
    const told = pairing?.differences.map((one) => [`line ${placeOf(one, text).line}: ${headline(one)}`, ...details(one)]);
    expect(told).toEqual([]);
  });
});
