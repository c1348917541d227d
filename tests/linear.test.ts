import { describe, expect, it } from "vitest";
import { catalogue } from "../src/languages/fr/catalogue/index.js";
import { french } from "../src/languages/fr/index.js";
import { companyRules } from "../src/languages/fr/names/evidence-companies.js";
import { otherRules } from "../src/languages/fr/names/evidence-others.js";
import { tokenise } from "../src/languages/fr/tokens.js";
import type { Article, Token } from "../src/model.js";
import { analyse } from "../src/pipeline.js";
import type { Rule } from "../src/rules/rule.js";
import { segment } from "../src/segment/article.js";
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

type Read = (article: Article) => unknown;

/** How often a whole reading of a text looks at a token: dates, names, figures, and the links between them. */
function looksOf(read: Read, text: string): number {
  let count = 0;
  const article = segment(text, french.page, french.tokenise);
  const sentences = article.sentences.map((sentence) => ({
    ...sentence,
    tokens: new Proxy(sentence.tokens, {
      get(target, key) {
        if (typeof key === "string" && /^\d/.test(key)) count++;
        return Reflect.get(target, key);
      },
    }),
  }));
  read({ ...article, sentences });
  return count;
}

/** Does a text twice as long cost about twice as much, as one paragraph and as paragraphs? What is quadratic costs four times as much. */
function readsLinearly(read: Read, examples: readonly string[]): boolean {
  const sentences = examples.map((example) => (/[.!?…»:]$/.test(example) ? example : `${example}.`));
  return [" ", "\n\n"].every((glue) => {
    const text = `${sentences.join(glue)}${glue}`;
    return looksOf(read, text.repeat(4)) <= 2.5 * looksOf(read, text.repeat(2));
  });
}

/** The shortest of several runs, in milliseconds of processor time: what else the machine does has less of a part in it. */
function best(run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    shortest = Math.min(shortest, (user + system) / 1000);
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

describe("the cost of a reading grows with the text, no faster", () => {
  const examples = catalogue.map(({ example }) => example);
  const some = Array.from({ length: Math.ceil(examples.length / 60) }, (_, i) => examples.slice(i * 60, (i + 1) * 60));

  it.each(some.map((list, i) => [i * 60, list] as const))("over the examples of the catalogue's rules from the %ith on", (_, list) => {
    expect(readsLinearly((article) => french.read(article), list)).toBe(true);
  });

  it("which is noticed where it does not", () => {
    const bad: Read = ({ sentences }) => {
      for (const { tokens } of sentences) for (const other of sentences) if (other.tokens[0]?.norm === tokens[0]?.norm) other.tokens.at(0);
    };
    expect(readsLinearly(bad, ["Meta a levé 12 millions d'euros", "Orange en a levé 15"])).toBe(false);
  });
});

describe("the cost of one sentence", () => {
  // a sentence has 200 tokens at most, so that only within it anything may grow faster than the text
  it.each(["Meta 12 M€ en 2024 ", "Meta 12 M€ en 2024, "])("grows less than with the square of its figures and dates: %s", (piece) => {
    expect(looksOf((article) => french.read(article), piece.repeat(32))).toBeLessThan(
      3.5 * looksOf((article) => french.read(article), piece.repeat(16)),
    );
  });

  it.each([
    ["( ", 20],
    ["1 ", 70],
  ])("is small where it is no prose: %s", (piece, most) => {
    const tokens = 190;
    expect(looksOf((article) => french.read(article), piece.repeat(tokens))).toBeLessThan(most * tokens);
  });
});

describe("the time for a text grows with its length, no faster", () => {
  const texts: Readonly<Record<string, string>> = {
    "digits in groups": "1 234 567 890 123 ",
    "numbers in words": "deux cent quatre-vingt-dix-neuf mille ",
    "amounts without an end": "entre 30 et 45 milliards de ",
    "comparisons without an end": "contre 10,9 dont 4 puis 5 et ",
    "pronouns and counts": "elle en compte 12 000, ",
    brackets: "(12 000 (34 % (",
    spaces: "                    ",
    apostrophes: "l'd'l'd'l'd'",
    "quotations in a row": "« Il vaut 12 M€. » ",
    "persons and roles": "Son patron Jean Dupont parle de 12 M€. ",
    "a table": "Novel – 41,0 – 12,3 % – 39,5\n\n",
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

  it("reading a quotation that is never closed", () => {
    const text = (times: number) => `« ${"Il vaut 12 millions d’euros. ".repeat(times)}`;
    expect(growth((all) => void analyse(all, { language: "fr" }), text, 60)).toBeLessThan(TOO_MUCH);
  });

  it("reading quotations by the thousand, of which nobody says whose they are", () => {
    expect(analyse(`${"« a » ".repeat(20_000)}« Il vaut 12 millions d’euros »`, { language: "fr" }).claims).toHaveLength(1);
  });

  it("cutting paragraphs without a full stop into sentences", () => {
    const text = (times: number) => "Meta\n".repeat(times * 20);
    expect(growth((all) => void segment(all, french.page, french.tokenise), text, 60)).toBeLessThan(TOO_MUCH);
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
