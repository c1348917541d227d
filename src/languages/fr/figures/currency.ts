import type { Currency } from "../../../kinds/figure.js";
import type { Sentence } from "../../../model.js";
import type { Draft } from "./draft.js";
import { markEquivalents } from "./equivalent.js";
import type { Home } from "./home.js";
import type { SeenToken } from "./mask.js";

/** What the whole article tells about its figures. */
export interface ArticleContext {
  readonly boilerplate: (sentence: number) => boolean;
  /** The block a sentence stands in. */
  readonly block: (sentence: number) => number;
  /** Is it an item of a list? */
  readonly isItem: (sentence: number) => boolean;
  /** Is it a title or a standfirst? */
  readonly isHead: (sentence: number) => boolean;
  readonly publishedYear: number | null;
  /** Country the article is plainly from or about, where its currency words need one. */
  readonly home: Home;
}

/** Gives every amount of a sentence the currency that is written with it, and marks those that only say another again. */
export function giveOwnCurrencies(
  tokens: readonly SeenToken[],
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  context: ArticleContext,
): void {
  for (const draft of drafts) {
    const own = draft.reading.type === "money" ? draft.reading.currency : null;
    if (!own) continue;
    draft.currency = own.code ?? member(own, sentences, draft, context);
    draft.basis = draft.currency === null ? null : own.basis;
  }
  markEquivalents(tokens, drafts);
}

/** Gives the amounts without a currency that of an amount nearby (CLAIMS.md section 2, elided currency). A conversion lends none. */
export function giveElidedCurrencies(drafts: readonly Draft[], context: ArticleContext): void {
  const money = drafts.filter((draft) => draft.reading.type === "money" && draft.same === null);
  /** Nearest amount with a currency before, by boilerplate or not. */
  const last = new Map<boolean, Draft>();
  /** How often each currency was written so far, and where last. */
  const seen = new Map<string, { count: number; draft: Draft }>();
  const take = (draft: Draft, source: Draft | undefined) => {
    if (!source?.currency) return;
    draft.currency = source.currency;
    draft.basis = "ellipsis";
  };
  money.forEach((draft, i) => {
    const page = context.boilerplate(draft.sentence);
    if (!draft.currency && !draft.reading.currency) {
      const before = last.get(page);
      const near = before && context.block(before.sentence) === context.block(draft.sentence) ? before : undefined;
      take(
        draft,
        partnerOf(draft) ??
          near ??
          after(money, i) ??
          (context.isHead(draft.sentence) ? repeated(money, i) : undefined) ??
          prevailing(before, seen),
      );
    }
    if (draft.currency) last.set(page, draft);
    if (draft.currency && draft.basis !== "ellipsis")
      seen.set(draft.currency, { count: (seen.get(draft.currency)?.count ?? 0) + 1, draft });
  });
  // a title before the first amount that has a currency
  money.forEach((draft, i) => {
    if (!draft.currency && !draft.reading.currency && context.isHead(draft.sentence)) take(draft, repeated(money, i));
  });
}

/** The nearest amount of an earlier paragraph, unless its currency was named but once in an article about another. */
function prevailing(nearest: Draft | undefined, seen: ReadonlyMap<string, { count: number; draft: Draft }>): Draft | undefined {
  if (!nearest?.currency || (seen.get(nearest.currency)?.count ?? 0) > 1) return nearest;
  const most = [...seen.values()].sort((a, b) => b.count - a.count)[0];
  return most && most.count > 2 ? most.draft : nearest;
}

function partnerOf(draft: Draft): Draft | undefined {
  return draft.partner?.reading.type === "money" && draft.partner.currency ? draft.partner : undefined;
}

function after(money: readonly Draft[], i: number): Draft | undefined {
  const sentence = money[i]?.sentence;
  for (let j = i + 1; money[j]?.sentence === sentence; j++) if (money[j]?.currency) return money[j];
  return undefined;
}

/** The first amount of the body that has the same figure, exact or rounded. */
function repeated(money: readonly Draft[], i: number): Draft | undefined {
  const { reading } = money[i] as Draft;
  const later = money
    .slice(i + 1)
    .filter(
      (other) =>
        other.currency !== null && other.reading.exponent === reading.exponent && other.reading.high === null && !other.reading.magnitude,
    );
  return (
    later.find((other) => other.reading.low === reading.low) ??
    later.find((other) => other.reading.low.split(".")[0] === reading.low.split(".")[0])
  );
}

const CROWNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:suédois|suède|stockholm)/i, "SEK"],
  [/\b(?:danois|danemark|copenhague)/i, "DKK"],
  [/\b(?:norvég|oslo)/i, "NOK"],
  [/\b(?:tchèque|prague)/i, "CZK"],
];

function member(currency: Currency, sentences: readonly Sentence[], draft: Draft, context: ArticleContext): string | null {
  switch (currency.family) {
    case "dollar":
      return context.home === "CA" ? "CAD" : "USD";
    case "centime":
      return context.home === "CH" ? "CHF" : context.home === null ? "EUR" : null;
    case "franc":
      if (context.home === "CH") return "CHF";
      if (context.home === "CFA") return "XOF";
      return context.publishedYear !== null && context.publishedYear < 2002 ? "FRF" : null;
    case "krona": {
      const block = context.block(draft.sentence);
      let [from, to] = [draft.sentence, draft.sentence];
      while (from > 0 && draft.sentence - from < 20 && context.block(from - 1) === block) from--;
      while (to + 1 < sentences.length && to - draft.sentence < 20 && context.block(to + 1) === block) to++;
      const text = sentences
        .slice(from, to + 1)
        .flatMap((sentence) => sentence.tokens.map((token) => token.norm))
        .join(" ");
      const fitting = CROWNS.filter(([sign]) => sign.test(text));
      return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null;
    }
    default:
      return null;
  }
}
