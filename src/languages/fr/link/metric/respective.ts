import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { norm, type Scene } from "../scene.js";
import { type Earlier, type Measure, type Measures, NONE, pick, type Told } from "./measure.js";
import { linkOf } from "./reach.js";

/** "ses ventes et son bénéfice atteignent respectivement A et B", "contre respectivement A et B": each figure measures what its own counterpart does. */
export function respective(scene: Scene, figure: FoundFigure, here: Earlier, measure: Measure): Measure {
  const group = groupOf(scene, figure);
  if (!group) return measure;
  const taken = measure.from !== null || measure.rule === "metric/none";
  const metric = (namedFor(scene, group) ?? (taken ? toldFor(group, here) : null))?.[group.indexOf(figure)];
  if (metric === undefined || metric === measure.metric) return measure;
  return { ...measure, metric, noun: null, from: null, rule: "metric/respective" };
}

/** "Les analystes attendaient respectivement A et B": the counterparts stand in the sentence before. */
export function respectiveBefore(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene, figures } = told[index] as Told;
  const group = groupOf(scene, figure);
  if (!group || figure.type === "quantity" || figures[0] !== group[0]) return null;
  for (let i = index - 1; i >= 0 && index - i < 3 && (told[i] as Told).scene.sentence.block === scene.sentence.block; i--) {
    const earlier = (told[i] as Told).figures.map((one) => ({ figure: one, measure: measures.get(one) as Measure }));
    const metric = toldFor(group, earlier)?.[group.indexOf(figure)];
    if (metric !== undefined) return { metric, ...NONE, rule: "metric/respective" };
  }
  return null;
}

/** The figures of one kind in a row that "respectivement" stands before or after; null where it does not. */
function groupOf(scene: Scene, figure: FoundFigure): readonly FoundFigure[] | null {
  const word = scene.tokens.findIndex((token) => token.norm === "respectivement");
  if (word < 0) return null;
  const all = scene.figures.filter((one) => one.type === figure.type && !one.equivalent);
  const at = all.indexOf(figure);
  if (at < 0) return null;
  let first = at;
  while (first > 0 && inRow(scene, all[first - 1] as FoundFigure, all[first] as FoundFigure)) first--;
  let last = at;
  while (last < all.length - 1 && inRow(scene, all[last] as FoundFigure, all[last + 1] as FoundFigure)) last++;
  const group = all.slice(first, last + 1);
  const start = group[0]?.first ?? 0;
  const end = group.at(-1)?.last ?? 0;
  const near = word < start ? start - word <= 3 : word >= end && word - end <= 2;
  return group.length > 1 && near ? group : null;
}

/** Nothing but "et", a comma and a preposition stands between the two. */
function inRow(scene: Scene, one: FoundFigure, next: FoundFigure): boolean {
  const between = scene.tokens.slice(one.last, next.first).map((token) => token.norm);
  return (
    between.length < 4 &&
    between.some((word) => /^(?:et|,|puis)$/.test(word)) &&
    between.every((word) => /^(?:et|,|puis|de|d'|à|sur|pour)$/.test(word))
  );
}

/** Measures that are named before the figures, as many as there are of these. */
function namedFor(scene: Scene, group: readonly FoundFigure[]): readonly Metric[] | null {
  const [first] = group;
  if (!first) return null;
  const kind = first.type[0] as string;
  const from = scene.figures.findLast((one) => one.last <= first.first)?.last ?? 0;
  const heads = scene.heads.filter(
    (head) =>
      head.kind === "measure" && head.first >= from && head.last <= first.first && head.measure?.kinds.includes(kind) && !head.measure.weak,
  );
  if (heads.length !== group.length) return null;
  const together = heads.every(
    (head, i) => i === 0 || /^(?:et|,)$/.test(norm(scene, head.first - 1)) || /^(?:et|,)$/.test(norm(scene, head.first - 2)),
  );
  return together ? heads.map((head, i) => (head.measure ? pick(head.measure, group[i] as FoundFigure, true) : "other")) : null;
}

/** The last measures told before, each once, as many as there are figures. */
function toldFor(group: readonly FoundFigure[], here: Earlier): readonly Metric[] | null {
  const percentages = group[0]?.type === "percentage";
  const found: Metric[] = [];
  for (const { figure, measure } of [...here].reverse()) {
    if (figure.first >= (group[0]?.first ?? 0) && figure.sentence === group[0]?.sentence) continue;
    if (measure.rule === "metric/none" || measure.metric === "other" || (figure.type === "quantity") !== (group[0]?.type === "quantity"))
      continue;
    if (percentages && figure.type === "percentage" && measure.change === null) continue;
    if (!found.includes(measure.metric)) found.unshift(measure.metric);
    if (found.length === group.length) return found;
  }
  return null;
}

/** A part of the amount before it, "investit F, dont 80 % dans ses usines", or what that amount is of another, "12 millions, soit 8 % du chiffre d'affaires". */
export function partOfAmount(scene: Scene, figure: FoundFigure, here: Earlier, measure: Measure): Measure {
  const last = here.at(-1);
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || last === undefined || last.figure.type === "percentage")
    return measure;
  const { at } = linkOf(scene, figure);
  const word = norm(scene, at - 1);
  const near = at - last.figure.last < 7 && !scene.verbs.some((verb) => verb.first >= last.figure.last && verb.last <= at);
  const share: Measure = { metric: "share", ...NONE, from: last.figure, rule: "metric/share_of_amount" };
  if (near && word === "dont" && measure.rule === "metric/none") return share;
  const profit = /^(?:operating_income|net_income|margin|cash|capex)$/;
  return near && word === "soit" && measure.rule === "metric/of_revenue" && !profit.test(last.measure.metric) ? share : measure;
}
