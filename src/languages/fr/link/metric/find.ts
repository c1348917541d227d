import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import { carry } from "./carry.js";
import { changeOf } from "./change.js";
import { type Candidate, type Earlier, isSmall, type Measure, NONE, norm, type Told, type Topic } from "./measure.js";
import { byNouns, byValue, RATIOS } from "./nouns.js";
import { pairOf } from "./pair.js";
import { partOf } from "./part.js";
import { isBuying } from "./party.js";
import { linkOf } from "./reach.js";
import { speaksOfStock } from "./stock.js";
import { byUnit } from "./unit.js";
import { byVerbs, speaksOfLaw } from "./verbs.js";

const LEAK =
  /\b(?:cyberattaque|cyberattaques|fuite de données|piratage|pirates?|vol de données|rançongiciel|ransomware|rançon|données (?:personnelles|dérobées|volées)|intrusion|hackers?)\b/i;
const DOWN = /\b(?:panne|coupure|interruption)\b/i;

/** What every figure of an article measures. */
export function measureFigures(told: readonly Told[], text: string): ReadonlyMap<FoundFigure, Measure> {
  const topic = topicOf(told, text);
  const measures = new Map<FoundFigure, Measure>();
  for (const { scene, figures } of told) {
    const here: { figure: FoundFigure; measure: Measure }[] = [];
    for (const figure of figures) {
      const measure = measureOf(scene, figure, here, topic);
      here.push({ figure, measure });
      measures.set(figure, measure);
    }
  }
  carry(told, measures, topic);
  return measures;
}

function topicOf(told: readonly Told[], text: string): Topic {
  const stock = new Set(told.filter(({ scene }) => speaksOfStock(scene)).map(({ scene }) => scene.sentence.block));
  const law = told.filter(({ scene }) => speaksOfLaw(scene)).length >= 3;
  const heads = told.flatMap(({ scene }) => scene.heads.filter((head) => head.kind === "measure" && head.measure && !head.measure.weak));
  const count = (metric: Metric) => heads.filter((head) => head.measure?.metric === metric && !head.measure.asSmall).length;
  return {
    leak: LEAK.test(text) || DOWN.test(text),
    law,
    raising: count("funding") > count("acquisition"),
    buying: count("acquisition") > count("funding"),
    stock,
  };
}

function measureOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  const change = changeOf(scene, figure, here, topic, (one) => levelOf(scene, one, here, topic));
  return change ?? levelOf(scene, figure, here, topic);
}

/** The measure of a figure that is no move. */
function levelOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  const pair = pairOf(scene, figure, here);
  if (pair) return pair;
  const share = perShare(scene, figure, topic);
  if (share) return share;
  // "9,40 euros brut de l'heure"
  if (figure.type === "money" && isSmall(figure) && /\b(?:bruts?|nets?)\b/.test(figure.text))
    return { metric: "compensation", ...NONE, rule: "metric/gross" };
  const paid = paidForStake(scene, figure, here);
  if (paid) return paid;
  const part = partOf(scene, figure, topic);
  if (part) return part;
  const best = cheapest([
    ...byNouns(scene, figure, here, topic),
    ...byVerbs(scene, figure, topic),
    ...byValue(scene, figure, here),
    ...(figure.type === "quantity" ? byUnit(scene, figure, topic) : []),
  ]);
  if (best && best.cost < 3.6) return best.measure;
  const last = here.findLast((one) => one.figure.type === figure.type);
  if (
    last &&
    figure.type !== "quantity" &&
    last.measure.rule !== "metric/none" &&
    (figure.type !== "percentage" || RATIOS.has(last.measure.metric))
  )
    return { ...last.measure, change: null, from: last.figure, rule: "metric/as_before" };
  const { per } = figure.value;
  if (per === "month" || per === "unit" || per === "user" || per === "hour") return { metric: "price", ...NONE, rule: "metric/rate" };
  return { metric: figure.type === "percentage" ? "share" : "other", ...NONE, rule: "metric/none" };
}

/** "26 francs par action": a dividend, an offer, a profit or a quotation, by the words around. */
function perShare(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.value.per !== "share") return null;
  const say = (metric: Metric): Measure => ({ metric, ...NONE, rule: "metric/per_share" });
  const heads = scene.heads.filter(
    (head) =>
      head.kind === "measure" && head.measure && /^(?:shareholder_return|acquisition|net_income|net_loss)$/.test(head.measure.metric),
  );
  if (
    scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).some((token) => /^(?:prix|cours)$/.test(token.norm)) &&
    heads.length === 0
  )
    return say("share_price");
  const nearest = heads.findLast((head) => head.last <= figure.first) ?? heads.find((head) => head.first - figure.last < 6);
  if (nearest?.measure) return { ...say(nearest.measure.metric), noun: nearest };
  if (
    scene.verbs.some(
      (verb) => verb.lemmas.some((lemma) => /^(?:racheter|acquérir|reprendre|offrir|proposer)$/.test(lemma)) || isBuying(scene, verb),
    ) ||
    scene.tokens.some((token) => /^(?:contrôle|offrant)$/.test(token.norm))
  )
    return say("acquisition");
  if (
    scene.verbs.some((verb) =>
      verb.lemmas.some((lemma) => /^(?:verser|payer|distribuer|toucher|percevoir|recevoir|détacher|servir)$/.test(lemma)),
    )
  )
    return say("shareholder_return");
  if (scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:dégager|perdre|gagner|réaliser)$/.test(lemma)))) return say("net_income");
  return say(
    topic.stock.has(scene.sentence.block) ||
      scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:souscrire|émettre|introduire|vendre|fixer)$/.test(lemma)))
      ? "share_price"
      : "net_income",
  );
}

/** "a pris 9 % du capital contre 1,1 milliard", "encaisse 100 millions pour 2 % du capital": what a stake is bought for. */
function paidForStake(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  if (figure.type !== "money") return null;
  const { link, at } = linkOf(scene, figure);
  const last = here.at(-1);
  if (/^(?:pour|contre|moyennant)$/.test(link) && last?.measure.metric === "stake" && pathCost(scene.tokens, last.figure.last, at) < 1.2)
    return { metric: "acquisition", ...NONE, verb: last.measure.verb, rule: "metric/paid_for_stake" };
  const next = scene.figures.find((other) => other.first >= figure.last && other.first - figure.last <= 2);
  if (
    next?.type === "percentage" &&
    norm(scene, figure.last) === "pour" &&
    /^(?:du|de|des)$/.test(norm(scene, next.last)) &&
    /^(?:capital|parts|actions|titres|la|l'|son)$/.test(norm(scene, next.last + 1))
  )
    return { metric: "acquisition", ...NONE, rule: "metric/paid_for_stake" };
  return null;
}

function cheapest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.cost < best.cost) best = one;
  return best;
}
