import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "./support/claims.js";
import { figureLine, figureRules, figuresIn } from "./support/figures.js";

/** A line a text: the text, then its figures with the rules that told what a number left out; tabs between them. */
const rows = readFileSync(`${root}/tests/figures-branches.tsv`, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("\t"))
  .map(([text = "", ...figures]) => [text, figures] as const);

describe("what a sentence needs to be a figure, and what it must not be", () => {
  it.each(rows)("%s", (text, expected) => {
    const told = figuresIn(text).map((figure) => {
      const rules = figureRules(figure).join(" ");
      return `${figureLine(figure)}${rules === "" ? "" : ` <${rules}>`}`;
    });
    expect(told).toEqual(expected);
  });
});
