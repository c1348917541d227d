import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { catalogue } from "../src/languages/fr/catalogue/index.js";
import { linkRules } from "../src/languages/fr/catalogue/link.js";
import { isNamed } from "../src/rules/info.js";

const folder = new URL("corpus/", import.meta.url);
const lines = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => new URL(`${name}/${file}`, folder)))
  .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));

/** The rules that stand in the claims and mentions of a text. */
function rulesIn(text: string, published: string): string[] {
  const { claims, mentions } = extract(text, { language: "fr", published });
  return [...claims.flatMap(({ rules }) => rules), ...mentions.map(({ rule }) => rule)];
}

describe("the catalogue of rules", () => {
  it("has every rule that the corpus brings up", () => {
    const found = new Set<string>();
    for (const line of lines) {
      const { text, published } = JSON.parse(line) as { text: string; published: string };
      for (const name of rulesIn(text, published)) found.add(name);
    }
    expect(found.size).toBeGreaterThan(200);
    expect([...found].filter((name) => !catalogue.some((info) => isNamed(info, name)))).toEqual([]);
  });

  it.each(linkRules.map((info) => [info.name, info] as const))("shows %s at work", (_, info) => {
    expect(rulesIn(info.example, "2025-03-14").filter((name) => isNamed(info, name))).not.toEqual([]);
  });

  it("names no rule twice", () => {
    const names = catalogue.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("gives each rule a kind, a pattern, what it yields and an example", () => {
    for (const { name, pattern, yields, example } of catalogue) {
      expect(name).toMatch(/^[a-z]+\/[\p{L}_*]+$/u);
      for (const text of [pattern, yields, example]) expect(text.trim(), name).not.toBe("");
    }
  });
});
