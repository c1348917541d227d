import { expect } from "vitest";
import type { Mention } from "../../src/model.js";
import { analyse } from "../../src/pipeline.js";

type Figure = Extract<Mention, { value: unknown }>;

/** Texts and their figures. In a text ¶ stands between paragraphs, ⏎ between lines, ⇥ for a tab, and `2024|` before it is its year of publication. */
export type FigureTable = readonly (readonly [text: string, figures: readonly string[]])[];

/** Fails unless the figures of a text are these, as `figureLine` tells them. */
export function holds(text: string, expected: readonly string[]): void {
  expect(figuresIn(text).map(figureLine)).toEqual(expected);
}

/** The figures of a text of a table. */
export function figuresIn(text: string): Figure[] {
  const [year, rest] = /^\d{4}\|/.test(text) ? [text.slice(0, 4), text.slice(5)] : ["2025", text];
  const article = rest.replaceAll("¶", "\n\n").replaceAll("⏎", "\n").replaceAll("⇥", "\t");
  const { mentions } = analyse(article, { language: "fr", published: `${year}-06-15` });
  return mentions.filter((mention): mention is Figure => "value" in mention);
}

/** `words = precision amount unit/base`; EQ: it says another again; ell: its currency is that of another. */
export function figureLine(figure: Figure): string {
  const { precision, amount, min, max, currency, unit, per, currencyBasis } = figure.value;
  const equivalent = "equivalent" in figure && figure.equivalent ? " EQ" : "";
  const value = `${precision} ${amount ?? `${min}-${max}`} ${currency ?? unit}${per ? `/${per}` : ""}`;
  return `${figure.text} = ${value}${equivalent}${currencyBasis === "ellipsis" ? " ell" : ""}`;
}

/** The rules that told what the number left out, without their common beginning. */
export function figureRules(figure: Figure): string[] {
  const rules = "rules" in figure ? (figure.rules as string[]) : [];
  return rules.filter((rule) => rule.startsWith("figure/")).map((rule) => rule.slice("figure/".length));
}
