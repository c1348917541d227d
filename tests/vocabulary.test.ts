import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tokenise, vocabulary } from "../src/languages/fr/tokens.js";
import type { Vocabulary } from "../src/rules/vocabulary.js";
import { root } from "./support/claims.js";

const read = <Value>(words: Vocabulary<Value>, text: string, at = 0) => words.read(tokenise(text), at);

describe("a vocabulary", () => {
  const words = vocabulary<number>({ "mise|mise à pied|mise à jour": 1, "d'ici à|l'an": 2, "M€|État": 3 });

  it("reads the longest of its spellings, also where only shorter ones have been met", () => {
    expect(read(words, "mise en vente")).toEqual({ end: 1, value: 1 });
    expect(read(words, "mise à pied")).toEqual({ end: 3, value: 1 });
    expect(read(words, "mise à prix")).toEqual({ end: 1, value: 1 });
    expect(read(words, "d'ici à lundi")).toEqual({ end: 3, value: 2 });
    expect(read(words, "à pied")).toBeUndefined();
    expect(words.read([], 0)).toBeUndefined();
  });

  it("asks for the case only where it is told to", () => {
    expect(read(words, "état")?.value).toBe(3);
    const cased = vocabulary({ "M|Md": true }, { cased: true });
    expect([read(cased, "Md")?.value, read(cased, "MD"), cased.starts.words.has("md")]).toEqual([true, undefined, true]);
  });

  it("knows what it begins with and what it holds", () => {
    expect(["mise", "d'", "m€", "pied"].map((word) => words.starts.words.has(word))).toEqual([true, true, false, false]);
    expect(words.entries.map(([spelling]) => spelling)).toEqual(["mise", "mise à pied", "mise à jour", "d'ici à", "l'an", "M€", "État"]);
  });

  it("takes more spellings, and none with two meanings", () => {
    const more = vocabulary<number>({ "mise à pied": 1 });
    more.add("mise à jour", 2);
    expect(read(more, "mise à jour")?.value).toBe(2);
    expect(() => more.add("mise à pied", 2)).toThrow("two meanings");
    expect(more.entries).toHaveLength(2);
    expect(() => read(vocabulary({ "la hausse": 1, "une|la hausse": 2 }), "la hausse")).toThrow("two meanings");
  });
});

describe("the words of French", () => {
  const folder = join(root, "src/languages/fr/words");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

  it.each(files)("%s gives no spelling two meanings", async (file) => {
    const exported: object[] = Object.values(await import(join(folder, file)));
    for (const one of exported) {
      if (!("entries" in one && "starts" in one && "read" in one)) continue;
      const words = one as Vocabulary<unknown>;
      for (const [spelling] of words.entries) expect(() => read(words, spelling), spelling).not.toThrow();
    }
  });
});
