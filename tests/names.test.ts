import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/gazetteer/gazetteer.js";
import { cutNames, lookOver } from "../src/languages/fr/names/cut.js";
import { companyRules } from "../src/languages/fr/names/evidence.js";
import { otherRules } from "../src/languages/fr/names/evidence-others.js";
import { cutName } from "../src/languages/fr/names/find.js";
import { placeNames } from "../src/languages/fr/names/reader.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { Sentence } from "../src/model.js";

const gazetteer = loadGazetteer(cutName);
const rules = [...companyRules, ...otherRules];

/** What a rule says of the names in a phrase that stands in the middle of a sentence. */
function told(rule: (typeof rules)[number], phrase: string) {
  const tokens = tokenise(`On sait que ${phrase}`);
  const sentence: Sentence = { start: 0, end: 0, block: 0, tokens };
  const found = cutNames(sentence, 0, gazetteer, lookOver([sentence]));
  placeNames(
    tokens,
    new Map(found.map(({ first, last }) => [first, last])),
    new Set(found.flatMap(({ cut, first }) => (cut === "person" ? [first] : []))),
  );
  return tokens.flatMap((_, at) => rule.match(tokens, at)?.meaning ?? []);
}

describe.each(rules)("$name", (rule) => {
  it("has an example to accept and one to reject", () => {
    expect(Object.keys(rule.accepts).length).toBeGreaterThan(0);
    expect(rule.rejects.length).toBeGreaterThan(0);
  });
  it.each(Object.entries(rule.accepts))("accepts « %s »", (phrase, meaning) => {
    expect(told(rule, phrase)).toEqual([expect.objectContaining(meaning)]);
  });
  it.each(rule.rejects)("rejects « %s »", (phrase) => {
    expect(told(rule, phrase)).toEqual([]);
  });
});

it("names each rule once", () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});
