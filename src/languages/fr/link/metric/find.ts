import type { FoundFigure } from "../../figures/find.js";
import type { Scene } from "../scene.js";
import { carry } from "./carry.js";
import { changeOf } from "./change.js";
import { pathCost } from "../path.js";
import { type Candidate, type Earlier, type Measure, NONE, norm, type Topic } from "./measure.js";
import { byNouns, byValue } from "./nouns.js";
import { pairOf } from "./pair.js";
import { partOf } from "./part.js";
import { linkOf } from "./reach.js";
import { speaksOfStock } from "./stock.js";
import { byUnit } from "./unit.js";
import { byVerbs, speaksOfLaw } from "./verbs.js";

const LEAK = /\b(?:cyberattaque|cyberattaques|fuite de données|piratage|pirates?|vol de données|rançongiciel|ransomware|rançon|données (?:personnelles|dérobées|volées)|intrusion|hackers?)\b/i;
const DOWN = /\b(?:panne|coupure|interruption)\b/i;

/** The figures of an article that make claims, with the sentences that they stand in. */
export interface Told {
  readonly scene: Scene;
  readonly figures: readonly FoundFigure[];
}

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
  return { leak: LEAK.test(text) || DOWN.test(text), law, stock };
}

function measureOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  const change = changeOf(scene, figure, here, topic, (one) => levelOf(scene, one, here, topic));
  return change ?? levelOf(scene, figure, here, topic);
}

/** The measure of a figure that is no move. */
function levelOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  const pair = pairOf(scene, figure, here);
  if (pair) return pair;
  const paid = paidForStake(scene, figure, here);
  if (paid) return paid;
  const part = partOf(scene, figure, topic);
  if (part) return part;
  const best = cheapest([...byNouns(scene, figure, here), ...byVerbs(scene, figure, topic), ...byValue(scene, figure, here), ...(figure.type === "quantity" ? byUnit(scene, figure, topic) : [])]);
  if (best && best.cost < 3.6) return best.measure;
  const last = here.filter((one) => one.figure.type === figure.type).at(-1);
  if (last && figure.type !== "quantity" && last.measure.rule !== "metric/none") return { ...last.measure, change: null, from: last.figure, rule: "metric/as_before" };
  const { per } = figure.value;
  if (per === "month" || per === "unit" || per === "user" || per === "hour") return { metric: "price", ...NONE, rule: "metric/rate" };
  if (per === "share") return { metric: "net_income", ...NONE, rule: "metric/per_share" };
  return { metric: figure.type === "percentage" ? "share" : "other", ...NONE, rule: "metric/none" };
}

/** "a pris 9 % du capital contre 1,1 milliard", "encaisse 100 millions pour 2 % du capital": what a stake is bought for. */
function paidForStake(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  if (figure.type !== "money") return null;
  const { link, at } = linkOf(scene, figure);
  const last = here.at(-1);
  if (/^(?:pour|contre|moyennant)$/.test(link) && last?.measure.metric === "stake" && pathCost(scene.tokens, last.figure.last, at) < 1.2) return { metric: "acquisition", ...NONE, verb: last.measure.verb, rule: "metric/paid_for_stake" };
  const next = scene.figures.find((other) => other.first >= figure.last && other.first - figure.last <= 2);
  if (next?.type === "percentage" && norm(scene, figure.last) === "pour" && /^(?:du|de|des)$/.test(norm(scene, next.last)) && /^(?:capital|parts|actions|titres|la|l'|son)$/.test(norm(scene, next.last + 1))) return { metric: "acquisition", ...NONE, rule: "metric/paid_for_stake" };
  return null;
}

function cheapest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.cost < best.cost) best = one;
  return best;
}
