import { valueOf } from "../../../kinds/figure.js";
import type { FigureMention, FigureType, Sentence } from "../../../model.js";
import { RuleIndex, settle } from "../../../rules/rule.js";
import { bareRules } from "../rules/bare.js";
import { moneyRules } from "../rules/money.js";
import { percentageRules } from "../rules/percentage.js";
import { quantityRules } from "../rules/quantity.js";
import { boundByVerb, splitLevels } from "./around.js";
import { type ArticleContext, giveCurrencies } from "./currency.js";
import type { Draft } from "./draft.js";
import { inheritRight, shareLeft } from "./share.js";
import { tellWhatIsCounted } from "./tell.js";

export const figureRules = [...moneyRules, ...percentageRules, ...quantityRules, ...bareRules];
const index = new RuleIndex(figureRules);

/** Tokens that belong to a name or a date and so are no figure: `taken(sentence, token)`. */
export type Taken = (sentence: number, token: number) => boolean;

/** A mention with what linking needs to know of how it was read. */
export interface FoundFigure extends FigureMention {
  /** The figure before it whose scale, unit or currency it took over. */
  readonly partner: FoundFigure | null;
  readonly rules: readonly string[];
}

/** Every figure of an article, complete: what the text leaves out (scale, unit, currency) is filled in from what stands around. */
export function findFigures(text: string, sentences: readonly Sentence[], taken: Taken, context: ArticleContext): FoundFigure[] {
  const drafts: Draft[] = [];
  sentences.forEach((sentence, number) => {
    const matches = index.findAll(sentence.tokens).filter((match) => {
      for (let i = match.first; i < match.last; i++) if (taken(number, i)) return false;
      return true;
    });
    let found: Draft[] = settle(matches).kept.map((match) => ({
      sentence: number, first: match.places["skip"]?.last ?? match.first, last: match.last, reading: match.meaning, rules: [match.rule], currency: null, basis: null, partner: null,
      places: match.places,
    }));
    found = splitLevels(sentence, found);
    found = shareLeft(sentence, found, (token) => taken(number, token));
    found = inheritRight(sentence, found, (token) => taken(number, token));
    boundByVerb(sentence, found);
    drafts.push(...found);
  });
  const told = tellWhatIsCounted(sentences, drafts, context);
  giveCurrencies(sentences, told, context);
  const done = new Map<Draft, FoundFigure>();
  for (const draft of told) {
    const sentence = sentences[draft.sentence] as Sentence;
    const start = sentence.tokens[draft.first]?.start ?? sentence.start;
    const end = sentence.tokens[draft.last - 1]?.end ?? sentence.end;
    done.set(draft, {
      type: draft.reading.type as FigureType, start, end, text: text.slice(start, end), sentence: draft.sentence, first: draft.first, last: draft.last,
      rule: draft.rules[0] as string, rules: draft.rules, boilerplate: context.boilerplate(draft.sentence),
      value: valueOf(draft.reading, draft.currency, draft.basis), partner: draft.partner ? (done.get(draft.partner) ?? null) : null,
    });
  }
  return [...done.values()];
}
