import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processDocument } from "../src/document.js";
import { InputError } from "../src/error.js";
import { extract } from "../src/index.js";
import { holdInvariants } from "./fuzz/invariants.js";
import { texts } from "./fuzz/texts.js";
import { claims, folder, root } from "./support/claims.js";

/** Short here; `npm run fuzz -- --time 600` goes on for as long as asked, with another seed each time. */
describe("any text", () => {
  it("is read without a fault, and what comes out is sound", () => {
    fc.assert(fc.property(texts, holdInvariants), { seed: 20_261_122, numRuns: 60 });
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

  it("gives the same whatever stands beside it, in any order, anywhere in the world", async () => {
    const other = "Meta a levé 12 millions d’euros. La société emploie 40 personnes.\n";
    const cwd = folder({ "a.txt": article, "b.txt": other, "c.txt": "Orange vaut 3 milliards.\n" });
    const env = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" };
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
