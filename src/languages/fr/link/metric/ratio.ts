import type { FoundFigure } from "../../figures/find.js";
import { subjectOf } from "../clause.js";
import { isTight, pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isBeside } from "./aside.js";
import { shareOf } from "./market.js";
import { type Measure, NONE, pick } from "./measure.js";
import { isVerb } from "./no-noun.js";
import { linkOf } from "./reach.js";

/** The ratio's own noun: "sa marge atteint 12 %", "un taux de 4 %". */
export function ratioBefore(scene: Scene, figure: FoundFigure, shared = false): Measure | null {
  const { tokens } = scene;
  const { link, at } = linkOf(scene, figure);
  let best: { cost: number; measure: Measure } | null = null;
  for (const head of scene.heads) {
    if (head.kind !== "measure" || !head.measure?.kinds.includes("p") || head.last > figure.first) continue;
    let metric = pick(head.measure, figure);
    if (!/^(?:margin|market_share|rate|stake|share|penalty)$/.test(metric) || isVerb(scene, head) || isBeside(scene, head.first, figure))
      continue;
    // "40 % des nouvelles recettes": the noun is the whole of another figure
    if (
      scene.figures.some(
        (other) => other.last <= head.first && head.first - other.last <= 2 && /^(?:de|d'|des|du)$/.test(norm(scene, other.last)),
      )
    )
      continue;
    if (norm(scene, head.last - 1) === "part" || norm(scene, head.last - 1) === "parts") metric = shareOf(scene, head.last, shared);
    const path = pathCost(tokens, head.last, figure.first);
    // "Quant à la taxe, 37 % des studios jugent …": a part of them, as the subject
    if (/^(?:des|du|d')$/.test(norm(scene, figure.last)) && link === "" && norm(scene, at - 1) === "," && acts(scene, figure)) continue;
    const verb = scene.verbs.findLast((one) => one.first >= head.last && one.last <= figure.first && one.mood !== "participle");
    const subject = verb ? subjectOf(scene, verb) === head : false;
    let cost = isTight(tokens, head.last, at) ? 0.2 : path + (subject ? -0.6 : 0) + (head.measure.weak ? 0.5 : 0);
    const others = scene.figures.filter((other) => other !== figure && other.first >= head.last && other.last <= figure.first);
    cost +=
      others.filter((other) => other.type === "percentage" && other.value.unit === "percent" && figure.value.unit === "percent").length *
        (subject ? 0.3 : 0.7) +
      others.filter((other) => other.type !== "percentage").length * 0.7;
    const chained = /^(?:rate|stake|share)$/.test(best?.measure.metric ?? "") && isTight(tokens, best?.measure.noun?.last ?? 0, head.first);
    if (cost < (link === "de" || link === "à" || link === "" ? 1.9 : 1.3) && (!best || (cost <= best.cost && !chained)))
      best = {
        cost,
        measure: { metric, ...NONE, noun: head, rule: "metric/ratio" },
      };
  }
  return best?.measure ?? null;
}

/** "ramener de 30 à 15 % la commission", "porter à 40 % le taux de marge": the ratio that stands right behind the verb's levels. */
export function ratioAfter(scene: Scene, figure: FoundFigure): Measure | null {
  const { link } = linkOf(scene, figure);
  const next = scene.figures.find((other) => other.first >= figure.last && other.first - figure.last <= 2 && other.type === "percentage");
  const end = next && norm(scene, next.first - 1) === "à" ? next.last : figure.last;
  const head = scene.heads.find((one) => one.first === end && one.preposition === null && one.kind === "measure");
  if (!head?.measure?.kinds.includes("p") || !/^(?:de|à|)$/.test(link)) return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (
    !verb?.lemmas.some((lemma) => /^(?:ramener|porter|relever|abaisser|réduire|fixer|limiter|passer|hisser|baisser|maintenir)$/.test(lemma))
  )
    return null;
  const metric = pick(head.measure, figure);
  return /^(?:margin|market_share|rate|stake|share)$/.test(metric) ? { metric, ...NONE, noun: head, rule: "metric/ratio" } : null;
}

/** Is the figure, with what it is a part of, the subject of the verb behind it? */
function acts(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.find((one) => one.first >= figure.last && one.mood !== "participle" && one.mood !== "infinitive");
  return verb !== undefined && pathCost(scene.tokens, figure.last, verb.first) < 1.6;
}

/** "taxés à 25 %", "un emprunt à 5,375 %", "fixée à 20 %", "parier à 90 %" */
export function isTaxed(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  if (link !== "à") return norm(scene, at - 1) === "à" && /^(?:taux)$/.test(norm(scene, at - 2));
  if (
    scene.verbs.some(
      (verb) =>
        verb.last <= figure.first &&
        verb.lemmas.some((lemma) =>
          /^(?:taxer|imposer|surtaxer|prélever|rémunérer|prêter|emprunter|miser|parier|remplir|frapper)$/.test(lemma),
        ) &&
        // "n'aurait été imposée là-bas, en 2014, qu'à 0,005 %"
        pathCost(scene.tokens, verb.last, at) < (verb.passive ? 1.8 : 1),
    )
  )
    return true;
  return scene.heads.some(
    (head) =>
      head.kind === "measure" &&
      head.measure?.metric === "debt" &&
      head.last <= at &&
      pathCost(scene.tokens, head.last, at) < 1 &&
      !scene.verbs.some((verb) => verb.first >= head.last && verb.last <= figure.first && verb.mood !== "participle"),
  );
}

/** "un Ebitda qui représente 11 % du chiffre d'affaires": the profit is the ratio's other side. */
export function profitOf(scene: Scene, figure: FoundFigure, phrase: string): Head | null {
  const whole =
    /^(?:du|de son|de leur|des|de ses) (?:chiffre d' affaires|volume d' affaires|produit des ventes|ca|ventes|revenus|recettes)(?= |$)/.test(
      phrase,
    );
  const related = scene.tokens.some((token, i) => /^rapportée?s?$/.test(token.norm) && /^(?:au|aux)$/.test(norm(scene, i + 1)));
  if (!whole && !related) return null;
  return (
    scene.heads.findLast(
      (head) =>
        head.last <= figure.first &&
        !isBeside(scene, head.first, figure) &&
        (/^(?:operating_income|net_income|net_loss)$/.test(head.measure?.metric ?? "") ||
          (whole && /^(?:cash|capex)$/.test(head.measure?.metric ?? "") && isTight(scene.tokens, head.last, linkOf(scene, figure).at))) &&
        pathCost(scene.tokens, head.last, figure.first) < 1.2,
    ) ?? null
  );
}
