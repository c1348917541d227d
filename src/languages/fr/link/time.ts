import type { DateMention, Metric, Time } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Measure } from "./metric/measure.js";
import { pathCost } from "./path.js";
import type { Scene } from "./scene.js";

/** Figures of results belong to the period that their paragraph is about. */
const RESULTS = new Set<Metric>(["revenue", "net_income", "net_loss", "operating_income", "margin", "cash", "capex", "users", "units", "market_share"]);

/** Dates that tell how long or from when, not when. */
const COMPARING = /^(?:un|une|deux|trois|l'an|sur|qu'un|même)/;

/** The date that a figure belongs to: of its clause, its sentence, or the paragraph's period. */
export function findTime(scene: Scene, figure: FoundFigure, measure: Measure, inherited: Time | null, paragraph: Time | null): { time: Time | null; rule: string } {
  const own = nearest(scene, figure);
  if (own) return { time: asTime(own), rule: own.rule };
  if (measure.from && !isCompared(scene, figure)) return { time: inherited, rule: "time/as_before" };
  if (RESULTS.has(measure.metric) && paragraph) return { time: paragraph, rule: "time/paragraph" };
  return { time: null, rule: "time/none" };
}

function isCompared(scene: Scene, figure: FoundFigure): boolean {
  return scene.tokens[figure.first - 1]?.norm === "contre";
}

function nearest(scene: Scene, figure: FoundFigure): DateMention | null {
  let best: { date: DateMention; cost: number } | null = null;
  for (const date of scene.dates) {
    const after = date.first >= figure.last;
    let cost = after ? pathCost(scene.tokens, figure.last, date.first) : pathCost(scene.tokens, date.last, figure.first);
    // another figure between takes the date for itself, unless the date opens the sentence
    const between = scene.figures.filter((other) => other !== figure && (after ? other.first >= figure.last && other.last <= date.first : other.first >= date.last && other.last <= figure.first));
    if (after) cost += between.length * 1.6;
    else if (date.first > 2) cost += between.length * 0.5;
    if (!after && closedByComparison(scene, date, figure)) cost += 3;
    if (isOther(scene, date)) cost += 3;
    const verbs = scene.verbs.filter((verb) => verb.mood !== "participle" && verb.mood !== "infinitive" && (after ? verb.first >= figure.last && verb.last <= date.first : verb.first >= date.last && verb.last <= figure.first));
    cost += Math.max(0, verbs.length - (after ? 0 : 1)) * 0.7;
    if (cost < 3 && (!best || cost < best.cost)) best = { date, cost };
  }
  return best?.date ?? null;
}

/** "10,9 un an plus tôt. …": the date of a comparison belongs to the figure before it. */
function closedByComparison(scene: Scene, date: DateMention, figure: FoundFigure): boolean {
  const owner = scene.figures.filter((other) => other.last <= date.first).at(-1);
  return owner !== undefined && owner !== figure && scene.tokens[owner.first - 1]?.norm === "contre" && date.first - owner.last < 4;
}

/** A date that tells of another event: "fondée en 2013", "lancé en avril", "depuis sa création". */
function isOther(scene: Scene, date: DateMention): boolean {
  for (let i = date.first - 1; i >= 0 && i >= date.first - 3; i--) {
    if (/^(?:fondée?s?|créée?s?|née?s?|lancée?s?|nommée?s?|entrée?s?|arrivée?s?|introduite?s?|inaugurée?s?|construite?s?|sortie?s?)$/.test(scene.tokens[i]?.norm ?? "")) return true;
  }
  return false;
}

function asTime(date: DateMention): Time {
  return { text: date.text, ...date.period };
}

/** The period of results that a sentence tells ("au deuxième trimestre"), for the sentences after it. */
export function periodOf(scene: Scene): Time | null {
  const period = scene.dates.find((date) => /^(?:quarter|half|year|range)$/.test(date.period.grain) && !COMPARING.test(date.text.toLowerCase()) && !/^(?:depuis|d'ici|d’ici|avant|après|jusqu)/i.test(date.text));
  return period && scene.heads.some((head) => head.measure && RESULTS.has(head.measure.metric)) ? asTime(period) : null;
}
