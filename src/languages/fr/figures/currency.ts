import type { Currency } from "../../../kinds/figure.js";
import type { Sentence } from "../../../model.js";
import type { Trace } from "../../../trace.js";
import type { Draft } from "./draft.js";
import { markEquivalents } from "./equivalent.js";
import type { Home } from "./home.js";
import type { SeenToken } from "./mask.js";

/** What the whole article tells about its figures. */
export interface ArticleContext {
  /** Told what was dropped. */
  readonly trace?: Trace | undefined;
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
  /** Does the article count in pounds? */
  readonly pounds: boolean;
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
    if (own.code === "GBP" && areBooks(tokens, draft, sentences, context)) {
      draft.reading = { ...draft.reading, type: "quantity", currency: null, unit: "livres" };
      continue;
    }
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
  const written = writtenCurrencies(money);
  const take = (draft: Draft, source: Draft | undefined) => {
    if (!source?.currency) return;
    draft.currency = source.currency;
    draft.basis = "ellipsis";
  };
  money.forEach((draft, i) => {
    const page = context.boilerplate(draft.sentence);
    if (!draft.currency && !draft.reading.currency) {
      const before = last.get(page);
      const near =
        before && context.block(before.sentence) === context.block(draft.sentence) && !isForeign(before, draft, written)
          ? before
          : undefined;
      take(
        draft,
        partnerOf(draft) ??
          (near && scaledBefore(money, i, near, context)) ??
          near ??
          after(money, i) ??
          (context.isHead(draft.sentence) ? repeated(money, i) : undefined) ??
          prevailing(before, seen, context.home),
      );
    }
    if (draft.currency) last.set(page, draft);
    if (draft.currency && draft.basis !== "ellipsis" && !isRepeated(money, i))
      seen.set(draft.currency, { count: (seen.get(draft.currency)?.count ?? 0) + 1, draft });
  });
  // a title before the first amount that has a currency
  money.forEach((draft, i) => {
    if (!draft.currency && !draft.reading.currency && context.isHead(draft.sentence)) take(draft, repeated(money, i));
  });
}

/** The nearest amount of an earlier paragraph, unless its currency was named but once in an article about another. */
function prevailing(nearest: Draft | undefined, seen: ReadonlyMap<string, { count: number; draft: Draft }>, home: Home): Draft | undefined {
  if (!nearest?.currency || (seen.get(nearest.currency)?.count ?? 0) > 1) return nearest;
  // "7 milliards de dollars" in a paper that marks those of the United States: its own
  if (home === "CA" && nearest.currency === "CAD") return nearest;
  const most = [...seen.values()].sort((a, b) => b.count - a.count)[0];
  return most && most.count > 1 ? most.draft : nearest;
}

/** How often each currency is written in the article. */
function writtenCurrencies(money: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { currency } of money) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

/** How often an article writes its own currency. */
const OWN = 3;

/** An earlier sentence's amount in a currency that an article about another one writes but once, for a contract told in it. */
function isForeign(before: Draft, draft: Draft, written: ReadonlyMap<string, number>): boolean {
  if (before.sentence === draft.sentence || !before.currency || before.basis === "ellipsis" || (written.get(before.currency) ?? 0) > 1)
    return false;
  return Math.max(...written.values()) >= OWN;
}

function partnerOf(draft: Draft): Draft | undefined {
  // a conversion lends none: what it converts does
  const partner = draft.partner?.same ?? draft.partner;
  return partner?.reading.type === "money" && partner.currency ? partner : undefined;
}

function after(money: readonly Draft[], i: number): Draft | undefined {
  const sentence = money[i]?.sentence;
  for (let j = i + 1; money[j]?.sentence === sentence; j++) if (money[j]?.currency) return money[j];
  return undefined;
}

/** "8,5 millions de francs … vendu 12 500 dollars. Les exportations … à 2,4 milliards": a price between does not change what is counted by the million. */
function scaledBefore(money: readonly Draft[], i: number, near: Draft, context: ArticleContext): Draft | undefined {
  const draft = money[i] as Draft;
  if (near.sentence === draft.sentence || near.reading.exponent > 0 || draft.reading.exponent < 6 || Number(near.reading.low) >= 1e6)
    return undefined;
  const block = context.block(draft.sentence);
  return money
    .slice(Math.max(0, i - 8), i)
    .findLast((other) => other.currency !== null && other.reading.exponent >= 6 && context.block(other.sentence) === block);
}

/** Was the same amount told shortly before, as by a title? */
function isRepeated(money: readonly Draft[], i: number): boolean {
  const { reading, currency } = money[i] as Draft;
  return money
    .slice(Math.max(0, i - 8), i)
    .some((other) => other.currency === currency && other.reading.low === reading.low && other.reading.exponent === reading.exponent);
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

/** How many sentences of a paragraph are looked at before an amount, and after it. */
const NEAR = 20;

/** The sentences of the paragraph, the nearest of a long one. */
function paragraphOf(sentences: readonly Sentence[], draft: Draft, context: ArticleContext): readonly Sentence[] {
  const block = context.block(draft.sentence);
  const from = Math.max(0, draft.sentence - NEAR);
  return sentences.slice(from, draft.sentence + NEAR + 1).filter((_, i) => context.block(from + i) === block);
}

function aroundIn(sentences: readonly Sentence[], draft: Draft, context: ArticleContext, sign: RegExp): boolean {
  return paragraphOf(sentences, draft, context).some(({ tokens }) => tokens.some(({ norm }) => sign.test(norm)));
}

/** "a publié 300 livres": books, where nothing around tells of Britain and no scale of money. */
function areBooks(tokens: readonly SeenToken[], draft: Draft, sentences: readonly Sentence[], context: ArticleContext): boolean {
  if (tokens[draft.last - 1]?.norm !== "livres" || draft.reading.exponent > 0 || draft.reading.per) return false;
  if (/^(?:de|d')$/.test(tokens[draft.last]?.norm ?? "") || draft.reading.low.includes(".") || context.pounds) return false;
  return !aroundIn(
    sentences,
    draft,
    context,
    /^(?:sterling|£|britanniques?|londres|londonienn?e?|royaume-uni|anglaise?|angleterre|écosse|livre|euros?)$/,
  );
}

/** "dollars américains", "$ US" */
function countsInAmerican({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }, i) => /^(?:dollars?|\$)$/.test(norm) && /^(?:américains?|us|usd)$/.test(tokens[i + 1]?.norm ?? ""));
}

/** "60 cents par action": of the euro in Belgium, where the paragraph counts in euros. */
function centOf(sentences: readonly Sentence[], draft: Draft, context: ArticleContext): string | null {
  return aroundIn(sentences, draft, context, /^(?:euros?|€|md€|m€)$/) ? "EUR" : "USD";
}

const OTHER_FRANCS =
  /^(?:belges?|belgique|bruxelles|bruxellois|suisses?|genève|zurich|luxembourg|luxembourgeois|liège|anvers|wallonie|flandre|sénégal|dakar|abidjan|ivoirien)$/;

/** "Tout commence en 1986 … facturé 60 francs": told of a year before the euro, where no other country has francs. */
function isBeforeEuro(sentences: readonly Sentence[], draft: Draft, context: ArticleContext): boolean {
  const own = sentences[draft.sentence];
  const block = context.block(draft.sentence);
  const from = Math.max(0, draft.sentence - NEAR);
  const before = sentences.slice(from, draft.sentence).filter((_, i) => context.block(from + i) === block);
  const tokens = [...before.flatMap((one) => one.tokens), ...(own?.tokens.slice(0, draft.first) ?? [])];
  const year =
    [...tokens].reverse().find(({ text }) => YEAR.test(text)) ?? own?.tokens.slice(draft.last).find(({ text }) => YEAR.test(text));
  if (!year || Number(year.text) > 2001) return false;
  let elsewhere = otherFrancs.get(sentences);
  if (elsewhere === undefined)
    otherFrancs.set(sentences, (elsewhere = sentences.some((one) => one.tokens.some(({ norm }) => OTHER_FRANCS.test(norm)))));
  return !elsewhere;
}

/** Does an article speak of a country that has francs of its own? */
const otherFrancs = new WeakMap<readonly Sentence[], boolean>();

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;

function member(currency: Currency, sentences: readonly Sentence[], draft: Draft, context: ArticleContext): string | null {
  switch (currency.family) {
    case "dollar":
      if (currency.exponent < 0 && context.home !== "CA")
        return aroundIn(sentences, draft, context, /^(?:dollars?|\$)$/) ? "USD" : centOf(sentences, draft, context);
      // "235 millions de dollars américains, soit 45 cents par action"
      if (currency.exponent < 0 && paragraphOf(sentences, draft, context).some(countsInAmerican)) return "USD";
      return context.home === "CA" ? "CAD" : context.home === "dollars" ? null : "USD";
    case "centime":
      return context.home === "CH" ? "CHF" : context.home === null ? "EUR" : null;
    case "franc":
      if (context.home === "CH") return "CHF";
      if (context.home === "CFA") return "XOF";
      return (context.publishedYear !== null && context.publishedYear < 2002) || isBeforeEuro(sentences, draft, context) ? "FRF" : null;
    case "krona": {
      const text = paragraphOf(sentences, draft, context)
        .flatMap((sentence) => sentence.tokens.map((token) => token.norm))
        .join(" ");
      const fitting = CROWNS.filter(([sign]) => sign.test(text));
      return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null;
    }
    default:
      return null;
  }
}
