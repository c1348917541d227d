import { describe, expect, it } from "vitest";
import { companyRules } from "../src/languages/fr/names/evidence-companies.js";
import { otherRules } from "../src/languages/fr/names/evidence-others.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { Token } from "../src/model.js";
import type { Item } from "../src/rules/pattern.js";
import { type Rule, type RuleMatch, settle } from "../src/rules/rule.js";
import type { Reader } from "../src/rules/vocabulary.js";
import { tables } from "./support/tables.js";

/** Sentences for the examples, in which nothing else is a figure, a date or a name. */
const frames: readonly ((phrase: string) => string)[] = [
  (phrase) => `Le groupe annonce ${phrase}, selon la direction.`,
  (phrase) => `${phrase} est annoncé par le groupe.`,
  (phrase) => `Mis à jour le ${phrase} ; suite.`,
];

interface Found {
  readonly text: string;
  readonly meaning: unknown;
}

/** Can a match of the rule begin with this token? */
const canStart = ({ starts }: Rule<unknown>, token: Token) => (starts.shapes & token.shape) !== 0 || starts.words.has(token.norm);

/** What one rule finds in a text: the longest where its matches overlap. */
function find(rule: Rule<unknown>, text: string): Found[] {
  const tokens = tokenise(text);
  const matches = tokens
    .map((token, at) => (canStart(rule, token) ? rule.match(tokens, at) : undefined))
    .filter((match): match is RuleMatch<unknown> => match !== undefined);
  return settle(matches).kept.map(({ first, last, meaning }) => ({
    text: text.slice(tokens[first]?.start, tokens[last - 1]?.end),
    meaning,
  }));
}

describe.each(Object.entries(tables))("the rules of %s", (_, rules) => {
  it("have names of their own", () => {
    const names = rules.map((rule) => rule.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))("%s has examples to accept and to reject", (_, rule) => {
    expect(Object.keys(rule.accepts)).not.toEqual([]);
    expect(rule.rejects).not.toEqual([]);
  });

  it.each(rules.flatMap((rule) => Object.entries(rule.accepts).map(([phrase, meaning]) => [rule.name, phrase, rule, meaning] as const)))(
    "%s accepts « %s »",
    (_, phrase, rule, meaning) => {
      const found =
        frames.map((frame) => find(rule, frame(phrase))).find((matches) => matches.some(({ text }) => text === phrase)) ??
        find(rule, (frames[0] as (phrase: string) => string)(phrase));
      expect(found.map(({ text }) => text)).toEqual([phrase]);
      if (typeof meaning === "object" && meaning !== null) expect(found[0]?.meaning).toMatchObject(meaning);
      else expect(found[0]?.meaning).toEqual(meaning);
    },
  );

  it.each(rules.flatMap((rule) => rule.rejects.map((phrase) => [rule.name, phrase, rule] as const)))(
    "%s rejects « %s »",
    (_, phrase, rule) => {
      for (const frame of frames.slice(0, 2)) expect(find(rule, frame(phrase))).toEqual([]);
    },
  );
});

/** The readers of some patterns. */
function readersOf(items: readonly Item[]): Reader<unknown>[] {
  return items.flatMap((item) => (item.kind === "slot" ? [item.reader] : item.kind === "group" ? item.choices.flatMap(readersOf) : []));
}

describe("what a slot reads", () => {
  const rules: readonly Rule<unknown>[] = [...Object.values(tables).flat(), ...companyRules, ...otherRules];
  const readers = new Set(rules.flatMap(({ items }) => readersOf(items)));
  const sentences = rules.flatMap(({ accepts, rejects }) => [...Object.keys(accepts), ...rejects].map((phrase) => tokenise(phrase)));

  it("begins where it says that it can, for it is tried nowhere else", () => {
    const elsewhere: string[] = [];
    for (const { starts, read } of readers)
      for (const tokens of sentences)
        for (const [at, { norm, shape, text }] of tokens.entries())
          if (!starts.words.has(norm) && (starts.shapes & shape) === 0 && read(tokens, at)) elsewhere.push(text);
    expect(elsewhere).toEqual([]);
  });
});
