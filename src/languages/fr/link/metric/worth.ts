import type { FoundFigure } from "../../figures/find.js";
import { norm, type Scene } from "../scene.js";
import { type Candidate, type Earlier, isLarge, isSmall, NONE, type Topic } from "./measure.js";
import { linkOf } from "./reach.js";

/** "une valeur de F", "un prix de F" of nothing else: a valuation if it is large, a price if small. */
export function byValue(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Candidate[] {
  if (figure.type !== "money") return [];
  const { link } = linkOf(scene, figure);
  // "porte son objectif à 165 euros"
  if (isSmall(figure) && topic.stock.size > 0 && /^(?:objectif|cible)$/.test(norm(scene, figure.first - 2)))
    return [{ cost: 0.5, measure: { metric: "share_price", ...NONE, rule: "metric/value" } }];
  if (norm(scene, figure.last) === ":" && scene.tokens.slice(figure.last, figure.last + 8).some((token) => token.norm === "valeur"))
    return [{ cost: 1.5, measure: { metric: "valuation", ...NONE, rule: "metric/value" } }];
  for (let i = figure.first - 1; i >= 0 && i >= figure.first - 8; i--) {
    if (!/^valeurs?$/.test(norm(scene, i)) || here.some((one) => one.figure.first > i)) continue;
    return [
      {
        cost: link === "" ? 2 : 2.4,
        measure: {
          metric: isSmall(figure) ? (topic.stock.has(scene.sentence.block) ? "share_price" : "price") : "valuation",
          ...NONE,
          rule: "metric/value",
        },
      },
    ];
  }
  const { at } = linkOf(scene, figure);
  // "une activité de 4,1 milliards"
  if (
    isLarge(figure) &&
    scene.tokens.slice(Math.max(0, at - 2), at).some((token) => /^activité$/.test(token.norm)) &&
    (link === "de" || link === "" || link === "à")
  )
    return [{ cost: 1, measure: { metric: "revenue", ...NONE, rule: "metric/activity" } }];
  // "vient de clore un exercice à 1,08 Md€", "a terminé l'année sur 40 millions"
  if (
    isLarge(figure) &&
    /^(?:à|sur)$/.test(link) &&
    scene.tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:exercice|année|trimestre|semestre)$/.test(token.norm)) &&
    scene.verbs.some(
      (verb) => verb.last <= at && verb.lemmas.some((lemma) => /^(?:clore|boucler|terminer|finir|achever|clôturer|conclure)$/.test(lemma)),
    )
  )
    return [{ cost: 1.6, measure: { metric: "revenue", ...NONE, rule: "metric/year_closed_at" } }];
  // "licorne à 5,6 milliards"
  if (
    isLarge(figure) &&
    (link === "à" || link === "de") &&
    scene.tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:licornes?|décacorne|centaure)$/.test(token.norm))
  )
    return [{ cost: 0.8, measure: { metric: "valuation", ...NONE, rule: "metric/unicorn" } }];
  const next = norm(scene, figure.last + 1);
  if (/^(?:de|d')$/.test(norm(scene, figure.last)) && next === "valeur")
    return [{ cost: 0.4, measure: { metric: "valuation", ...NONE, rule: "metric/value" } }];
  // "À 3 000 milliards, Microsoft talonne Apple en Bourse"
  if (isLarge(figure) && link === "à" && scene.tokens.some((token, i) => token.norm === "bourse" && norm(scene, i - 1) === "en"))
    return [{ cost: 3, measure: { metric: "valuation", ...NONE, rule: "metric/value" } }];
  return [];
}
