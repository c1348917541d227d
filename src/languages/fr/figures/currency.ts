import type { Currency } from "../../../kinds/figure.js";
import type { Sentence } from "../../../model.js";
import type { Draft } from "./draft.js";

/** What the whole article tells about its figures. */
export interface ArticleContext {
  readonly boilerplate: (sentence: number) => boolean;
  /** The block a sentence stands in. */
  readonly block: (sentence: number) => number;
  /** Is it a title or a standfirst? */
  readonly isHead: (sentence: number) => boolean;
  readonly publishedYear: number | null;
  /** Country the article is plainly from or about, where its currency words need one: CA, CH, XOF (a CFA zone) or null. */
  readonly home: "CA" | "CH" | "CFA" | null;
}

/** Gives every amount its currency; where it has none of its own, that of an amount nearby (CLAIMS.md section 2, elided currency). */
export function giveCurrencies(sentences: readonly Sentence[], drafts: readonly Draft[], context: ArticleContext): void {
  const money = drafts.filter((draft) => draft.reading.type === "money");
  for (const draft of money) {
    const own = draft.reading.currency;
    if (!own) continue;
    draft.currency = own.code ?? member(own, sentences, draft, context);
    draft.basis = draft.currency === null ? null : own.basis;
  }
  money.forEach((draft, i) => {
    if (draft.reading.currency || draft.currency) return;
    const source = nearest(money, i, context);
    if (source?.currency) {
      draft.currency = source.currency;
      draft.basis = "ellipsis";
    }
  });
}

function nearest(money: readonly Draft[], i: number, context: ArticleContext): Draft | undefined {
  const draft = money[i] as Draft;
  const before = money.slice(0, i).filter((other) => other.currency !== null && context.boilerplate(other.sentence) === context.boilerplate(draft.sentence));
  const block = context.block(draft.sentence);
  const inBlock = before.findLast((other) => context.block(other.sentence) === block);
  if (inBlock) return inBlock;
  const after = money.slice(i + 1).find((other) => other.sentence === draft.sentence && other.currency !== null);
  if (after) return after;
  if (context.isHead(draft.sentence)) {
    const same = money.slice(i + 1).find((other) => other.currency !== null && other.reading.low === draft.reading.low && other.reading.exponent === draft.reading.exponent && !other.reading.magnitude);
    if (same) return same;
  }
  return before.at(-1);
}

const CROWNS: readonly (readonly [RegExp, string])[] = [[/\b(?:suédois|suède|stockholm)/i, "SEK"], [/\b(?:danois|danemark|copenhague)/i, "DKK"], [/\b(?:norvég|oslo)/i, "NOK"], [/\b(?:tchèque|prague)/i, "CZK"]];

function member(currency: Currency, sentences: readonly Sentence[], draft: Draft, context: ArticleContext): string | null {
  switch (currency.family) {
    case "dollar":
      return context.home === "CA" ? "CAD" : "USD";
    case "franc":
      if (context.home === "CH") return "CHF";
      if (context.home === "CFA") return "XOF";
      return context.publishedYear !== null && context.publishedYear < 2002 ? "FRF" : null;
    case "krona": {
      const block = context.block(draft.sentence);
      const text = sentences.filter((_, i) => context.block(i) === block).flatMap((sentence) => sentence.tokens.map((token) => token.norm)).join(" ");
      const fitting = CROWNS.filter(([sign]) => sign.test(text));
      return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null;
    }
    default:
      return null;
  }
}
