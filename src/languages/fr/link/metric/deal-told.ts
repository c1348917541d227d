import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { EVENT_NOUNS, HOLDING_VERBS } from "../../words/events.js";
import { isConjugated } from "../clause.js";
import { norm, type Scene } from "../scene.js";
import { takeoversIn } from "../takeover.js";
import type { VerbGroup } from "../verbs.js";
import { isLarge, type Measure, NONE, pick, type Told } from "./measure.js";
import { framesOf, isBuying, ownShares } from "./party.js";

/** Words that take up a deal just told: "l'opération, d'un montant de F", "montant de la transaction : F". */
const RESUMING = /^(?:opération|transaction|accord|deal|montant|somme|chèque|prix|ticket|enveloppe|programme|plan)$/;

/** What a deal is that is told in one sum. */
const IN_ONE_SUM = /^(?:acquisition|funding|penalty|contract|debt|investment|subsidy|shareholder_return)$/;

/** "X rachète Y. L'opération, d'un montant de F, …": the amount of the deal that the sentences before told. */
export function ofDealTold(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "money" || !isLarge(figure) || !resumes(scene, figure)) return null;
  for (let i = index - 1; i >= 0 && index - i <= 2; i--) {
    const before = (told[i] as Told).scene;
    if (before.sentence.block !== scene.sentence.block && index - i > 1) return null;
    const metric = dealIn(before, figure);
    if (metric) return { metric, ...NONE, rule: "metric/deal_told" };
  }
  return null;
}

/** Does a word that takes up a deal, with its definite article, stand for what the figure is the amount of? */
function resumes(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.first - 1; i >= 0 && i > figure.first - 12; i--) {
    const word = norm(scene, i);
    if (/^[.;]$/.test(word) || scene.figures.some((other) => other !== figure && other.first <= i && i < other.last)) return false;
    if (RESUMING.test(word)) {
      const before = norm(scene, i - 1);
      if (i === 0 || /^(?:le|la|l'|ce|cet|cette|du|au)$/.test(before)) return true;
    }
  }
  return false;
}

/** The deal that a sentence tells of, where it tells of one. */
function dealIn(scene: Scene, figure: FoundFigure): Metric | null {
  if (scene.verbs.some((verb) => isBuying(scene, verb))) return "acquisition";
  for (const head of scene.heads) {
    const metric = head.measure && !head.measure.weak && head.measure.kinds.includes("m") ? pick(head.measure, figure) : null;
    if (metric && IN_ONE_SUM.test(metric)) return metric;
    if (EVENT_NOUNS.read(scene.tokens, head.last - 1)?.value === "sale") return "acquisition";
  }
  for (const verb of scene.verbs) {
    if (!isConjugated(verb) && verb.mood !== "infinitive") continue;
    for (const lemma of verb.lemmas) {
      const frame = framesOf(verb, lemma).find((one) => one.kinds.includes("m") && one.metric !== null && !one.weak && one.when === null);
      if (frame?.metric && IN_ONE_SUM.test(frame.metric)) return frame.metric;
      if (/^(?:céder|vendre|revendre)$/.test(lemma)) return "acquisition";
    }
  }
  return null;
}

/** "le rachat de F de ses propres actions", "F pour racheter ses propres titres": a company's own shares are no acquisition. */
export function asOwnShares(scene: Scene, figure: FoundFigure, measure: Measure): Measure {
  if (
    figure.type !== "money" ||
    !/^(?:acquisition|investment|cost)$/.test(measure.metric) ||
    !ownShares(scene, figure.last, figure.last + 7)
  )
    return measure;
  const words = scene.tokens.slice(figure.last, figure.last + 7).map((token) => token.norm);
  if (!/\b(?:ses|leurs|propres)\b/.test(words.join(" "))) return measure;
  const bought =
    words.some((word) => /^(?:rach(?:at|ète|eter|etant)|annul(?:er|ation))$/.test(word)) ||
    (measure.metric === "acquisition" &&
      scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).some((token) => /^rachats?$/.test(token.norm)));
  return bought ? { ...measure, metric: "shareholder_return", frame: null } : measure;
}

/** "un accord pour l'achat de X, au prix de F": what a company is sold for is no price of goods. */
export function asDealPrice(scene: Scene, figure: FoundFigure, measure: Measure): Measure {
  // "a cédé au chantage : F": nothing is sold
  if (measure.rule === "metric/verb_céder" && measure.metric === "acquisition" && measure.verb && yields(scene, measure.verb))
    return { ...measure, metric: "cost", frame: null };
  if (isLarge(figure) && /^(?:acquisition|price|other|share_price)$/.test(measure.metric) && isBasis(scene, figure))
    return { ...measure, metric: "valuation", frame: null };
  if (measure.metric !== "price" || !measure.noun || !isLarge(figure)) return measure;
  if (!/^prix$/.test(norm(scene, measure.noun.last - 1))) return measure;
  const deal = scene.heads.some((head) => {
    const kind = head.last <= figure.first ? EVENT_NOUNS.read(scene.tokens, head.last - 1)?.value : undefined;
    return (
      (kind === "purchase" || kind === "sale") &&
      scene.heads.some((one) => one.first >= head.last && one.first - head.last <= 2 && one.naming?.entity.type === "company")
    );
  });
  return deal ? { ...measure, metric: "acquisition" } : measure;
}

/** "racheter des actions sur la base de F": what the whole is taken to be worth. */
function isBasis(scene: Scene, { first }: FoundFigure): boolean {
  return norm(scene, first - 2) === "base" && /^(?:de|d')$/.test(norm(scene, first - 1)) && norm(scene, first - 4) === "sur";
}

/** "céder au chantage", "céder aux pirates": with nothing that is given up but the will. */
function yields(scene: Scene, verb: VerbGroup): boolean {
  return (
    !verb.passive &&
    scene.heads.some((head) => head.preposition === "à" && head.kind === "noun" && head.first - verb.last <= 1 && head.first >= verb.last)
  );
}

/** "X est à vendre. Y en garde 33 %", "avant que Z ne s'en adjuge 96 %", "payer F pour 77 % du site": a part of a company that is bought, sold or kept. */
export function asHolding(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "percentage" || figure.value.unit !== "percent") return null;
  const stake: Measure = { metric: "stake", ...NONE, rule: "metric/held" };
  if (isPaidFor(scene, figure)) return stake;
  if (isPart(told, index, figure)) return stake;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || figure.first - verb.last > 4 || verb.passive || !verb.lemmas.some((lemma) => HOLDING_VERBS.has(lemma))) return null;
  if (![verb.first - 1, verb.first, verb.first + 1].some((at) => at < verb.at && norm(scene, at) === "en")) return null;
  // "le marché pèsera F, et nous comptons bien en prendre 5 %"
  if (scene.heads.some((head) => head.measure && head.measure.metric !== "stake" && head.last <= verb.first)) return null;
  // the company that "en" stands for is one that the words before tell to change hands, or nobody's sales are spoken of
  for (let i = index; i >= 0 && index - i <= 2; i--) {
    const { scene: before } = told[i] as Told;
    if (before.sentence.block !== scene.sentence.block && i < index) return null;
    if (
      takeoversIn(before).some((one) => one.verb !== verb) ||
      before.tokens.some(({ norm: word }) => /^(?:capital|actionnaires?|participation|actionnariat)$/.test(word))
    )
      return { ...stake, verb };
  }
  return verb.reflexive ? { ...stake, verb } : null;
}

/** "Sa part tombe de 28 % à 19 %", where the capital is spoken of: no market's. */
function isPart(told: readonly Told[], index: number, figure: FoundFigure): boolean {
  const { scene } = told[index] as Told;
  const noun = scene.heads.findLast((head) => head.last <= figure.first && /^(?:sa|leur|la) part$/i.test(head.text));
  if (!noun || (!noun.possessive && norm(scene, noun.last) === "de" && norm(scene, noun.last + 1) === "marché")) return false;
  if (!noun.possessive && norm(scene, noun.first - 1) !== "dont" && !/^(?:du|de|d')$/.test(norm(scene, noun.last))) return false;
  if (scene.verbs.filter((verb) => verb.first >= noun.last && verb.last <= figure.first).length > 2) return false;
  for (let i = index; i >= 0 && index - i <= 1; i--) {
    const { scene: before } = told[i] as Told;
    if (before.tokens.some(({ norm: word }) => /^(?:marché|ventes|volumes)$/.test(word))) return false;
    if (before.tokens.some(({ norm: word }) => /^(?:capital|actionnaires?|participation|actionnariat|titres|actions)$/.test(word)))
      return true;
  }
  return false;
}

/** "payé F pour N % de X": a part that a sum buys. */
function isPaidFor(scene: Scene, figure: FoundFigure): boolean {
  if (!/^(?:pour|contre)$/.test(norm(scene, figure.first - 1)) || !/^(?:de|d'|du|des)$/.test(norm(scene, figure.last))) return false;
  const sum = scene.figures.findLast((other) => other.last <= figure.first);
  if (sum?.type !== "money" || !isLarge(sum) || figure.first - sum.last > 6) return false;
  return scene.verbs.some(
    (verb) =>
      verb.last <= sum.first &&
      sum.first - verb.last <= 3 &&
      /^(?:payer|débourser|offrir|proposer|verser|lâcher|dépenser|mettre)$/.test(verb.lemma),
  );
}

/** "Norvane cède X. Le fonds met F sur la table", "les actionnaires de X avaient touché 56 dollars par titre": what a takeover that is told makes of the sum. */
export function asBid(told: readonly Told[], index: number, figure: FoundFigure, measure: Measure): Measure | null {
  const offered = measure.rule === "metric/verb_sur_la_table" && measure.metric === "investment";
  const { scene } = told[index] as Told;
  const perShare =
    figure.value.per === "share" &&
    measure.metric === "shareholder_return" &&
    !scene.tokens.some(({ norm: word }) => /^(?:dividendes?|coupon|acompte|détacher|distribue|distribuera)$/.test(word));
  if (!offered && !perShare) return null;
  for (let i = index; i >= 0 && index - i <= 2; i--) {
    const { scene: before } = told[i] as Told;
    if (before.sentence.block !== scene.sentence.block && index - i > 1) return null;
    if (takeoversIn(before).some((one) => one.whole)) return { ...measure, metric: "acquisition", frame: null };
  }
  return null;
}
