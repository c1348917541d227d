import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processDocument } from "../src/document.js";
import { InputError } from "../src/error.js";
import { extract } from "../src/index.js";
import { holdInvariants } from "./fuzz/invariants.js";
import { texts } from "./fuzz/texts.js";
import { ENOUGH, holdSameBytes } from "./fuzz/workers.js";
import { claims, folder, root } from "./support/claims.js";

/** Short texts of all sorts, some of which name the same things. */
const texts12 = [
  "Meta a levé 12 millions d’euros. La société emploie 40 personnes.",
  "Mistral AI (Paris) vaut 6 milliards. Son patron, Arthur Mensch, vise 100 M€ en 2026.",
  "Le titre de Meta, une PME de Meta-sur-Loire, perd 3 %.",
  "« Nous serons 300 », dit Ana Ruiz, PDG d’Orange.",
  "L’exercice clos le 31 mars 2024 finit sur une perte de 2 M$. Au premier trimestre, 3 M$.",
  "Publié le 12 mars 2025\n\nHier, Orange a gagné 12 000 abonnés, contre 10 000 un an plus tôt.",
  "",
  "Canada : 12 millions de dollars. Le pays paie 5 dollars par an.",
  "12 M£",
  "Le régulateur inflige 10 M€ à Meta. L’amende est de 10 M€.",
];

/** Short here; `npm run fuzz -- --time 600` goes on for as long as asked, with another seed each time. */
describe("any text", () => {
  it("is read without a fault, and what comes out is sound", () => {
    fc.assert(fc.property(texts, holdInvariants), { seed: 20_261_122, numRuns: 60 });
  });

  it.each([
    ["a base that the schema did not have", "Le liant se vend 140 euros la tonne."],
    ["quotations that nobody speaks", `${"« a » ".repeat(3000)}« Il vaut 12 millions d’euros »`],
    ["cells between bars that do not come to an end", `${"a | ".repeat(38)}${"x".repeat(45)}\n\nMeta a levé 12 M€.`],
    ["cells between dashes", `${"a - ".repeat(80)}${"x".repeat(45)}\n\nMeta a levé 12 M€.`],
    ["cells between spaces", `${"a  ".repeat(100)}${"x".repeat(45)}\n\nMeta a levé 12 M€.`],
    ["a sentence that is cut between the halves of a sign", `${"😀".repeat(900)} 12 M€`],
  ])("that once failed or never ended, %s, is read now", (_, text) => {
    holdInvariants(text);
  });

  it("gives the same bytes with one thread and with eight", async () => {
    const short = texts.map((text) => text.slice(0, 300));
    await holdSameBytes(fc.sample(short, { seed: 20_261_122, numRuns: ENOUGH }));
  });

  it("is judged by invariants that can fail", () => {
    expect(() =>
      fc.assert(
        fc.property(texts, (text) => expect(extract(text, { language: "fr" }).claims).toEqual([])),
        { seed: 1, numRuns: 100 },
      ),
    ).toThrow();
  });
});

describe("an article", () => {
  const article = readFileSync(join(root, "fixtures/articles/newsletter-levees.txt")).subarray(0, 600);
  const options = {
    detect: () => ({ language: "fr", margin: null }),
    offsetUnit: "byte",
    wanted: { claims: true, mentions: false },
  } as const;

  it("cut off at any byte is still a text or told to be none", () => {
    for (let length = 0; length <= article.length; length++) {
      try {
        processDocument(article.subarray(0, length), "a.txt", options);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
  });

  it("gives claims from its own offsets in each unit wherever it is cut off", () => {
    const text = article.toString();
    for (let length = 0; length <= text.length; length += 7) holdInvariants(text.slice(0, length));
  });

  it("gives the same whatever was read before it, and in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts12, { minLength: 2 }), (some) => {
        const read = (text: string) => JSON.stringify(extract(text, { language: "fr" }));
        const alone = new Map(some.map((text) => [text, read(text)]));
        for (const text of [...some].reverse()) if (read(text) !== alone.get(text)) throw new Error("it depends on what was read before");
      }),
      { seed: 7, numRuns: 4 },
    );
  });

  it("gives the same whatever stands beside it, in any order, anywhere in the world", async () => {
    const other = "Meta a levé 12 millions d’euros. La société emploie 40 personnes.\n";
    const cwd = folder({ "a.txt": article, "b.txt": other, "c.txt": "Orange vaut 3 milliards.\n" });
    const env = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const byPath = async (paths: readonly string[], env: Record<string, string> = {}) => {
      const { stdout } = await claims(["extract", "--lang", "fr", "--format", "documents", ...paths], { cwd, env });
      return stdout.trim().split("\n").sort();
    };
    const together = await byPath(["a.txt", "b.txt", "c.txt"]);
    expect(await byPath(["c.txt", "b.txt", "a.txt"], env)).toEqual(together);
    const apart = await Promise.all(["a.txt", "b.txt", "c.txt"].map((path) => byPath([path])));
    expect(apart.flat().sort()).toEqual(together);
  });
});
