import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { PATRONISES } from "../../words/deals.js";
import { objectOf, pronounAt } from "../complements.js";
import type { Discourse } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { accept, type Found } from "./found.js";

/** "200 entreprises commandent déjà chez elle", "300 magasins lui font confiance", "12 000 vendeurs passent par Velora": those that are counted are those of whom they deal with. */
export function dealtWith(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { verb } = structureOf(scene).at(figure.first);
  if (!verb || verb.passive || verb.first < figure.last) return null;
  // "300 millions d'euros transitent par la plateforme de Velora"
  const flows = figure.type === "money" && /^(?:transiter|passer)$/.test(verb.lemma) && norm(scene, verb.last) === "par";
  if (
    !flows &&
    (figure.type !== "quantity" || !/^(?:users|other|deals|units|employees)$/.test(measure.metric) || !PATRONISES.has(verb.lemma))
  )
    return null;
  const head = partner(scene, verb);
  const value = head ? accept(discourse.resolve(head, scene), discourse, measure.metric) : null;
  return value && /^(?:company|organization|product)$/.test(value.type) ? { value, rule: "subject/dealt_with" } : null;
}

/** With whom the verb tells that they deal. */
function partner(scene: Scene, verb: VerbGroup): Head | null {
  for (const at of [verb.first - 1, verb.first]) if (at < verb.at && norm(scene, at) === "lui") return pronounAt(scene, at);
  const there = scene.heads.find(
    (head) =>
      head.first >= verb.last &&
      head.first - verb.last <= 4 &&
      /^(?:chez|à|auprès|sur|par|via|pour|avec)$/.test(head.preposition ?? "") &&
      /^(?:name|description|pronoun)$/.test(head.kind),
  );
  if (there) return there;
  const object =
    objectOf(scene, verb) ??
    scene.heads.find((head) => head.preposition === "par" && head.first >= verb.last && head.first - verb.last <= 2);
  if (object?.kind === "name" || object?.kind === "description") return object;
  // "la plateforme de Velora"
  const owner =
    object && scene.heads.find((head) => head.first >= object.last && head.first - object.last <= 2 && head.preposition === "de");
  return owner && /^(?:name|description)$/.test(owner.kind) ? owner : null;
}
