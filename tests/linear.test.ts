import { describe, expect, it } from "vitest";
import { companyRules } from "../src/languages/fr/names/evidence-companies.js";
import { otherRules } from "../src/languages/fr/names/evidence-others.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { Token } from "../src/model.js";
import { analyse } from "../src/pipeline.js";
import type { Rule } from "../src/rules/rule.js";
import { tables } from "./support/tables.js";

const rules: readonly Rule<unknown>[] = [...Object.values(tables).flat(), ...companyRules, ...otherRules];

/** A text that tempts a rule as often as it can: its own examples, whole and cut short, over and over. */
function hostile(rule: Pick<Rule<unknown>, "accepts" | "rejects">, times: number): string {
  const examples = [...Object.keys(rule.accepts), ...rule.rejects];
  const cut = examples.flatMap((text) => [
    text,
    text.slice(0, -1),
    text.split(" ").slice(0, -1).join(" "),
    text.split(" ").slice(1).join(" "),
  ]);
  return `${cut.join(" ")} `.repeat(times);
}

/** How often a rule looks at a token when it is tried at every place of a text. Counted, not timed: the same everywhere. */
function looks(rule: Pick<Rule<unknown>, "match">, text: string): number {
  let count = 0;
  const tokens = new Proxy(tokenise(text), {
    get(target, key) {
      if (typeof key === "string" && /^\d/.test(key)) count++;
      return Reflect.get(target, key);
    },
  }) as readonly Token[];
  for (let at = 0; at < tokens.length; at++) rule.match(tokens, at);
  return count;
}

/** Four times the text must cost four times as much; the quadratic cost sixteen. */
function isLinear(rule: Pick<Rule<unknown>, "match" | "accepts" | "rejects">): boolean {
  return looks(rule, hostile(rule, 16)) <= 4.4 * looks(rule, hostile(rule, 4));
}

/** The shortest of several runs, in milliseconds. */
function best(run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** How many times longer a text eight times as long takes: about 8 where it is linear, 64 where it is quadratic. */
function growth(run: (text: string) => void, text: (times: number) => string, times: number): number {
  const [small, large] = [text(times), text(8 * times)];
  run(small);
  return (
    best(() => run(large)) /
    Math.max(
      best(() => run(small)),
      0.2,
    )
  );
}

const TOO_MUCH = 28;

describe("a rule's cost grows with the text, no faster", () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    expect(isLinear(rule)).toBe(true);
  });

  it("which is noticed where it does not", () => {
    const bad = {
      accepts: { "12 millions d'euros": true },
      rejects: ["12 millions de clients"],
      match(tokens: readonly Token[], at: number) {
        for (let end = at; end < tokens.length; end++) if (tokens[end]?.norm === "nulle part") return undefined;
        return undefined;
      },
    };
    expect(isLinear(bad)).toBe(false);
  });
});

describe("the time for a text grows with its length, no faster", () => {
  const texts: Readonly<Record<string, string>> = {
    "digits in groups": "1 234 567 890 123 ",
    "numbers in words": "deux cent quatre-vingt-dix-neuf mille ",
    "amounts without an end": "entre 15 et 25 milliards de ",
    "comparisons without an end": "contre 10,9 dont 4 puis 5 et ",
    "pronouns and counts": "elle en compte 12 000, ",
    brackets: "(12 000 (34 % (",
    spaces: "                    ",
    apostrophes: "l'd'l'd'l'd'",
    "a table": "Samsung – 58,0 – 19,7 % – 53,8\n\n",
  };

  it.each(Object.entries(texts))("cutting %s", (_, piece) => {
    expect(
      growth(
        (text) => void tokenise(text),
        (times) => piece.repeat(times),
        400,
      ),
    ).toBeLessThan(TOO_MUCH);
  });

  it.each(Object.entries(texts))("reading %s", (_, piece) => {
    expect(
      growth(
        (text) => void analyse(text, { language: "fr" }),
        (times) => piece.repeat(times),
        60,
      ),
    ).toBeLessThan(TOO_MUCH);
  });

  it("which is noticed where it does", () => {
    expect(
      growth(
        (text) => void /\s*\s*x/.test(text),
        (times) => " ".repeat(times),
        50,
      ),
    ).toBeGreaterThan(TOO_MUCH);
  });
});
