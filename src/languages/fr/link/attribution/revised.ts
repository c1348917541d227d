import type { Attribution } from "../../../../model.js";
import { forecastNoun, revising } from "../../words/saying.js";
import { subjectOf } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import type { Setting } from "./report.js";
import { sourceAt } from "./source.js";
import { studiesAs } from "./witness.js";

/** "relève sa prévision", "porte son objectif de cours": a forecast told anew. */
export function isRevising(scene: Scene, verb: VerbGroup): boolean {
  if (!verb.lemmas.some((lemma) => revising.has(lemma)) || verb.passive) return false;
  for (let i = verb.last; i < verb.last + 12 && !/^[;:.]$/.test(scene.tokens[i]?.text ?? ""); i++)
    if (
      (/^(?:sa|ses|son|leur|leurs)$/.test(scene.tokens[i]?.norm ?? "") && forecastNoun.read(scene.tokens, i + 1)) ||
      // "les analystes ont ramené leur objectif à 28 euros": a company only aims at its own
      (/^(?:son|sa|leur)$/.test(scene.tokens[i]?.norm ?? "") &&
        /^(?:objectif|cible)$/.test(scene.tokens[i + 1]?.norm ?? "") &&
        studiesAs(scene, verb)) ||
      // "a ramené sa recommandation à neutre, avec un objectif de 35 euros"
      (/^(?:son|sa|leur)$/.test(scene.tokens[i]?.norm ?? "") &&
        /^(?:recommandation|opinion|conseil|avis|note|position)$/.test(scene.tokens[i + 1]?.norm ?? "") &&
        studiesAs(scene, verb)) ||
      // "a maintenu le chiffre de 2,5 %"
      (/^(?:le|la|l'|une?)$/.test(scene.tokens[i]?.norm ?? "") &&
        /^(?:chiffre|prévision|estimation)$/.test(scene.tokens[i + 1]?.norm ?? "") &&
        /^(?:de|d'|à)$/.test(scene.tokens[i + 2]?.norm ?? "") &&
        scene.figures.some((figure) => figure.first === i + 3)) ||
      (/^(?:un|l'|le)$/.test(scene.tokens[i]?.norm ?? "") &&
        /^objectif de cours/.test([1, 2, 3].map((k) => scene.tokens[i + k]?.norm ?? "").join(" ")))
    )
      return true;
  return false;
}

/** "La prévision de X est abaissée de 28 %", "Son objectif de cours est relevé": whose forecast is told anew, where it is the subject. */
export function revisedOf({ scene, discourse, speech }: Setting, verb: VerbGroup): Attribution | null {
  if (!verb.passive || !verb.lemmas.some((lemma) => revising.has(lemma))) return null;
  const head = subjectOf(scene, verb);
  if (!head || head.preposition !== null || !/^(?:noun|measure|description)$/.test(head.kind)) return null;
  const forecast = forecastAt(scene, head);
  if (forecast < 0) return null;
  if (/^(?:sa|ses|son)$/.test(scene.tokens[head.first]?.norm ?? "")) {
    const { last } = speech;
    const near = last && last.block === scene.sentence.block && scene.index - last.sentence <= 1 ? last.source.attribution : null;
    return near?.name ? near : null;
  }
  // of whom, as far as the verb: "la prévision de croissance de X"
  for (let i = verb.first - 2; i > forecast; i--)
    if (/^(?:de|d'|du|des)$/.test(scene.tokens[i]?.norm ?? "") && scene.namings.some(({ first }) => first - i >= 1 && first - i <= 2))
      return sourceAt(scene, i + 1, discourse, speech, head.first);
  return null;
}

/** Where the noun of a forecast ends in a phrase; -1 where it has none. */
function forecastAt({ tokens }: Scene, { first }: Head): number {
  for (const at of [first, first + 1, first + 2]) {
    const end = forecastNoun.read(tokens, at)?.end;
    if (end !== undefined) return end;
  }
  return -1;
}
