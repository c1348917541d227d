import { normalise } from "../../../kinds/figure.js";
import { type FigureMention, type FigureType, type Sentence, Shape, type Token } from "../../../model.js";
import { RuleIndex, settle } from "../../../rules/rule.js";
import type { Find, Trace } from "../../../trace.js";
import { bareRules } from "../rules/bare.js";
import { moneyRules } from "../rules/money.js";
import { percentageRules } from "../rules/percentage.js";
import { quantityRules } from "../rules/quantity.js";
import { boundByVerb, splitLevels } from "./around.js";
import { type ArticleContext, giveElidedCurrencies, giveOwnCurrencies } from "./currency.js";
import type { Draft } from "./draft.js";
import { fillEllipses } from "./ellipsis.js";
import { markEquivalents } from "./equivalent.js";
import { type HeldAt, mask, type SeenToken } from "./mask.js";
import { isPlainCount, spread } from "./settle.js";
import { shareLeft } from "./share.js";
import { readTables } from "./table.js";
import { tell, tellByRepetition } from "./tell.js";

export const figureRules = [...moneyRules, ...percentageRules, ...quantityRules, ...bareRules];
const index = new RuleIndex(figureRules);

/** How many of the figures before it a number is compared with. */
const MEMORY = 12;

/** A mention with what linking needs to know of how it was read. */
export interface FoundFigure extends FigureMention {
  /** The figure before it whose scale, unit or currency it took over. */
  readonly partner: FoundFigure | null;
  /** It only says another figure again, in another currency or base. */
  readonly equivalent: boolean;
  readonly rules: readonly string[];
}

/** Every figure of an article, complete: what the text leaves out (scale, unit, currency) is filled in from what stands around. */
export function findFigures(text: string, sentences: readonly Sentence[], held: HeldAt, context: ArticleContext): FoundFigure[] {
  const all: Draft[] = [];
  const untold: Draft[] = [];
  let block = -1;
  let history: Draft[] = [];
  let earlier = -1;
  const masked: (readonly SeenToken[])[] = [];
  const maskedAt = (number: number) => (masked[number] ??= mask((sentences[number] as Sentence).tokens, (token) => held(number, token)));
  const tables = readTables(text, sentences, held);
  sentences.forEach((sentence, number) => {
    if (context.block(number) !== block) {
      block = context.block(number);
      // the items of a list go on with each other
      if (!context.isItem(number)) history = [];
      earlier = -1;
    }
    if (!sentence.tokens.some(canCount)) return;
    const before = earlier;
    earlier = number;
    const row = tables.get(number);
    if (!row && !sentence.tokens.some((token) => index.mayBegin(token))) return;
    const tokens = maskedAt(number);
    const found =
      row?.(number, tokens, all.slice(-MEMORY)) ??
      inSentence(number, tokens, { history, earlier: before < 0 ? [] : maskedAt(before), article: all.slice(-MEMORY) }, context.trace);
    giveOwnCurrencies(tokens, found, sentences, context);
    for (const draft of found) (draft.reading.type === "bare" ? untold : all).push(draft);
    history = [...history, ...found.filter((draft) => draft.reading.type !== "bare")].slice(-MEMORY);
  });
  for (const draft of untold) {
    const again = context.isHead(draft.sentence) ? tellByRepetition(draft, all) : undefined;
    if (!again) continue;
    draft.reading = { ...draft.reading, type: again.reading.type, unit: again.reading.unit };
    all.push(draft);
  }
  all.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  giveElidedCurrencies(all, context);
  // "47 200 milliards (28 milliards d'euros)" after wons
  for (let from = 0, to = 0; from < all.length; from = to) {
    const { sentence } = all[from] as Draft;
    while (all[to]?.sentence === sentence) to++;
    const own = all.slice(from, to);
    if (own.some(({ basis }) => basis === "ellipsis")) markEquivalents(maskedAt(sentence), own);
  }
  return mentionsOf(text, sentences, all, context);
}

/** Signs alone count nothing. */
const canCount = ({ shape }: Token) => (shape & (Shape.word | Shape.number)) !== 0;

function inSentence(
  sentence: number,
  tokens: readonly SeenToken[],
  {
    history,
    earlier,
    article,
  }: { readonly history: readonly Draft[]; readonly earlier: readonly SeenToken[]; readonly article: readonly Draft[] },
  trace?: Trace,
): Draft[] {
  const matches = index.findAll(tokens).filter((match) => isPlainCount(tokens, match));
  const { kept, dropped } = settle(matches);
  for (const { match, lostTo } of dropped) trace?.dropped(spanOf(tokens, match), spanOf(tokens, lostTo));
  let found: Draft[] = kept.map((match) => ({
    sentence,
    first: match.places.skip?.last ?? (match.meaning.fromTo && tokens[match.first]?.norm === "des" ? match.first + 1 : match.first),
    last: match.last,
    reading: match.meaning,
    rules: [match.rule],
    currency: null,
    basis: null,
    partner: null,
    same: null,
    places: match.places,
  }));
  found = splitLevels(tokens, found);
  found = shareLeft(tokens, found);
  found = fillEllipses({ sentence, tokens, history, earlier }, found);
  boundByVerb(tokens, found);
  spread(tokens, found);
  tell(tokens, found, history, article);
  return found.filter((draft) => draft.reading.type !== "bare" || draft.reading.exponent > 0);
}

function spanOf(tokens: readonly SeenToken[], { rule, first, last }: { rule: string; first: number; last: number }): Find {
  return { rule, start: (tokens[first] as SeenToken).start, end: (tokens[last - 1] as SeenToken).end };
}

function mentionsOf(text: string, sentences: readonly Sentence[], drafts: readonly Draft[], context: ArticleContext): FoundFigure[] {
  const done = new Map<Draft, FoundFigure>();
  for (const draft of drafts) {
    const sentence = sentences[draft.sentence] as Sentence;
    const start = sentence.tokens[draft.first]?.start ?? sentence.start;
    const end = sentence.tokens[draft.last - 1]?.end ?? sentence.end;
    done.set(draft, {
      type: draft.reading.type as FigureType,
      start,
      end,
      text: text.slice(start, end),
      sentence: draft.sentence,
      first: draft.first,
      last: draft.last,
      rule: draft.rules[0] as string,
      rules: draft.rules,
      boilerplate: context.boilerplate(draft.sentence),
      value: normalise(draft.reading, draft.currency, draft.basis),
      partner: draft.partner ? (done.get(draft.partner) ?? null) : null,
      equivalent: draft.same !== null,
    });
  }
  return [...done.values()];
}
