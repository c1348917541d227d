import type { Metric } from "../../../../model.js";
import { isHead } from "../../../../segment/article.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeNoun } from "../../words/metrics.js";
import { isConjugated, subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { borrow, isLarge, isOpen, type Measure, type Measures, NONE, type Told, type Topic } from "./measure.js";
import { classOf, isBuying } from "./party.js";

/** Measures whose moves an article tells one after the other, by region, competitor or year. */
const MOVING = new Set<Metric>([
  "revenue",
  "units",
  "users",
  "market_size",
  "net_income",
  "operating_income",
  "employees",
  "deals",
  "funding",
  "investment",
]);

/** "Plus bas, Asus dégringole de 9 %" among sales that rise and fall, with no word of the stock market: what moved before. */
export function sameMover(told: readonly Told[], index: number, figure: FoundFigure, own: Measure, measures: Measures, topic: Topic) {
  const { scene } = told[index] as Told;
  if (own.verb === null || figure.type !== "percentage" || figure.value.unit !== "percent") return null;
  if (isHead(scene.block) || topic.stock.has(scene.sentence.block)) return null;
  // a report of the stock market speaks of it in more than one paragraph
  if (!/^(?:revenue|price)$/.test(own.metric) && (own.metric !== "share_price" || topic.stock.size > 1)) return null;
  for (let i = index; i >= 0 && index - i < 12; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block && (own.metric !== "share_price" || topic.stock.size > 0)) return null;
    for (const other of [...one.figures].reverse()) {
      const measure = measures.get(other);
      if (!measure || other.type !== "percentage" || (i === index && other.first >= figure.first)) continue;
      if (measure.change === null || isOpen(measure) || measure.rule === "metric/moved_alone") continue;
      return MOVING.has(measure.metric) ? ofRival(scene, own, borrow(measure, "metric/same_mover"), topic) : null;
    }
  }
  return null;
}

/** "Le marché recule de 5 %. Lenovo abandonne 7 %": what a company loses of its market is what it sells. */
function ofRival(scene: Scene, own: Measure, before: Measure, topic: Topic): Measure {
  if (before.metric !== "market_size" || own.verb === null) return before;
  const mover = subjectOf(scene, own.verb);
  return classOf(scene, mover) === "company" ? { ...before, metric: topic.volumes ? "units" : "revenue" } : before;
}

/** "Après une chute de 21 % en 2014, les recettes se sont redressées de 4 %": what the clause moves that it leads to. */
export function ledIn(scene: Scene, figure: FoundFigure, figures: readonly FoundFigure[], measures: Measures): Measure | null {
  if (figure.type !== "percentage" || !/^(?:après|malgré|outre|depuis|passé|suite|faisant|succédant)$/.test(norm(scene, 0))) return null;
  if (scene.verbs.some((verb) => verb.last <= figure.first && isConjugated(verb))) return null;
  const next = figures.find((other) => other.first >= figure.last && other.type === "percentage");
  const measure = next ? measures.get(next) : undefined;
  if (!next || !measure || isOpen(measure) || measure.change === null) return null;
  return scene.tokens.slice(figure.last, next.first).some((token) => token.norm === ",") ? borrow(measure, "metric/led_in") : null;
}

/** "Hors change, la croissance se limite à 25 %. Elle n'est même que de 14 % sans Abaqus": the pronoun stands for the move just told. */
export function thatMove(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "percentage") return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const subject = verb && pathCost(scene.tokens, verb.last, figure.first) < 0.9 ? subjectOf(scene, verb) : null;
  if (subject?.kind !== "pronoun" || !verb?.lemmas.some((lemma) => SIZED.test(lemma))) return null;
  const word = norm(scene, subject.first);
  if (!/^(?:t-)?(?:il|elle|celui-ci|celle-ci)$/.test(word)) return null;
  const article = /elle/.test(word) ? /^(?:la|une|cette|sa|l'|leur)$/ : /^(?:le|un|ce|cet|son|l'|leur|du|au)$/;
  for (const i of [index, index - 1]) {
    const one = told[i];
    if (one?.scene.sentence.block !== scene.sentence.block) return null;
    const last = one.figures.findLast(
      (other) => other.type === "percentage" && (i < index || other.last <= subject.first) && measures.get(other)?.change !== null,
    );
    const measure = last ? measures.get(last) : undefined;
    if (!last || !measure || isOpen(measure)) continue;
    const named = one.scene.tokens.some(
      (_, at) =>
        at > 0 && (i < index || at < subject.first) && article.test(norm(one.scene, at - 1)) && changeNoun.read(one.scene.tokens, at),
    );
    return named ? borrow(measure, "metric/that_move") : null;
  }
  return null;
}

const SIZED =
  /^(?:être|atteindre|ressortir|limiter|dépasser|avoisiner|frôler|friser|monter|tomber|retomber|grimper|élever|établir|approcher|culminer|accélérer|ralentir|cantonner|plafonner)$/;

const SECRET =
  /^(?:secret|secrète|confidentiel(?:le)?|tus?|tue|tenu|mystère|dévoilée?s?|précisée?s?|communiquée?s?|divulguée?s?|révélée?s?|filtré|rendu|publique?|inconnue?s?|chiffrée?)$/;

/** "Le prix reste secret. Une source parle de 13 à 16 millions": the price of what was said to be bought or raised. */
export function undisclosed(told: readonly Told[], index: number, figure: FoundFigure, topic: Topic): Measure | null {
  const { scene } = told[index] as Told;
  if (figure.type !== "money" || !isLarge(figure)) return null;
  for (let i = index; i >= 0 && index - i < 4; i--) {
    const one = (told[i] as Told).scene;
    if (one.sentence.block !== scene.sentence.block) return null;
    const at = one.tokens.findIndex(
      ({ norm: word }, k) =>
        /^(?:prix|montant|montants|somme)$/.test(word) &&
        (i < index || k < figure.first) &&
        one.tokens.slice(k + 1, k + 12).some((token) => SECRET.test(token.norm)),
    );
    if (at < 0) continue;
    const bought = topic.buying || told.slice(0, index).some((other) => other.scene.verbs.some((verb) => isBuying(other.scene, verb)));
    const metric: Metric | null = bought ? "acquisition" : topic.raising && norm(one, at) !== "prix" ? "funding" : null;
    return metric ? { metric, ...NONE, rule: "metric/undisclosed" } : null;
  }
  return null;
}

/** "Objectif : 9 000 tonnes en 2028": so many of what the paragraph said to be made. */
export function sameUnit(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  const { unit } = figure.value;
  if (figure.type !== "quantity" || unit === null) return null;
  for (let i = index; i >= 0 && index - i < 4; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block) return null;
    const before = one.figures.findLast(
      (other) => other !== figure && other.type === "quantity" && other.value.unit === unit && (i < index || other.last <= figure.first),
    );
    const measure = before ? measures.get(before) : undefined;
    if (measure) return measure.metric === "other" ? null : { ...borrow(measure, "metric/same_unit"), change: null };
  }
  return null;
}
