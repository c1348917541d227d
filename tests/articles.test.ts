import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { type Fixture, fits, pair } from "./support/fixture.js";

const folder = new URL("../fixtures/articles/", import.meta.url);
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length));

const tell = (list: readonly object[]) => list.map((one) => JSON.stringify(one));

it("has a dozen articles, each with what is expected of it", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(12);
  const files = readdirSync(folder).filter((name) => name.endsWith(".expected.json"));
  expect(files).toEqual(slugs.map((slug) => `${slug}.expected.json`));
});

describe.each(slugs)("%s", (slug) => {
  const fixture = JSON.parse(readFileSync(new URL(`${slug}.expected.json`, folder), "utf8")) as Fixture;
  const text = readFileSync(new URL(`${slug}.txt`, folder), "utf8").replace(/^\uFEFF/, "");
  const { claims } = extract(text, {
    ...(fixture.published && { published: fixture.published }),
    ...(fixture.lang && { language: fixture.lang }),
  });
  const { missing, left } = pair(claims, fixture.claims);

  it("states the claims that a reader wrote down", () => {
    expect(tell(missing)).toEqual([]);
  });

  it("has only the gaps that are listed", () => {
    expect(tell((fixture.gaps ?? []).filter((gap) => left.some((claim) => fits(claim, gap.claim))))).toEqual([]);
    expect(tell((fixture.forbidden ?? []).filter((one) => claims.some((claim) => fits(claim, one))))).toEqual([]);
    const known = (fixture.gaps ?? []).map((gap) => (gap.claim.value as { text: string }).text);
    if (fixture.complete)
      expect(
        left.map((claim) => claim.value.text).filter((figure) => !known.some((text) => text.includes(figure) || figure.includes(text))),
      ).toEqual([]);
  });
});
