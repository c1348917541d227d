import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/gazetteer/gazetteer.js";
import { cutName } from "../src/languages/fr/names/find.js";
import { packTable, Table } from "../src/table.js";

describe("a table", () => {
  it("holds what was packed, and nothing else", () => {
    const entries = new Map<string, string>(Array.from({ length: 500 }, (_, i) => [`clé ${i} œ`, i % 3 === 0 ? "" : `valeur ${i} €`]));
    entries.set("", "of nothing");
    entries.set("😀", "of a pair");
    const table = new Table(packTable(entries));
    for (const [key, value] of entries) expect([table.has(key), table.get(key)]).toEqual([true, value]);
    for (const key of ["clé", "clé 500 œ", "😀😀", "\ud83d"]) expect([table.has(key), table.get(key)]).toEqual([false, undefined]);
    expect(new Table(packTable(new Map())).has("")).toBe(false);
  });
});

describe("the gazetteer", () => {
  const words = (text: string) => (i: number) => cutName(text)[i]?.toLowerCase();
  const forms = (text: string) =>
    loadGazetteer(cutName)
      .from(words(text), 0)
      .flatMap((found) => found.forms.map(({ entry }) => [found.end, entry.type, entry.name]));

  it("gives the longest form first, also where the first word is cut in two", () => {
    expect(forms("Meta Platforms Inc")).toEqual([
      [2, "company", "Meta"],
      [1, "company", "Meta"],
    ]);
    expect(forms("Iris² à 10,6 Md€")[0]).toEqual([2, "product", "Iris²"]);
  });

  it("does not depend on what was looked up before", () => {
    const gazetteer = loadGazetteer(cutName);
    const before = gazetteer.from(words("3DS XL"), 0).length;
    gazetteer.from((i) => (i === 0 ? "3ds" : undefined), 0);
    expect(gazetteer.from(words("3DS XL"), 0)).toHaveLength(before);
  });
});
