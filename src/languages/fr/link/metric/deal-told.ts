import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { EVENT_NOUNS } from "../../words/events.js";
import { isConjugated } from "../clause.js";
import { norm, type Scene } from "../scene.js";
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
