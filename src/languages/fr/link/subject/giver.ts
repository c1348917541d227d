import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RECEIVES } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isActor } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import type { Found } from "./found.js";
import { isCountry } from "./owner.js";
import type { Voice } from "./speaker.js";

/** "X a obtenu un prêt de 75 millions de la BEI": a subsidy or a loan is the figure of the one who gives it; whoever receives it is the object. */
export function giverOf(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const verb = receiving(scene, figure, measure);
  if (!verb) return giverTo(scene, figure, discourse);
  const giver = scene.heads.find(
    (head) =>
      head.first >= verb.last &&
      (head.kind === "name" || head.kind === "description") &&
      /^(?:de|auprès|par|via)$/.test(head.preposition ?? "") &&
      pathCost(scene.tokens, verb.last, head.first) < 2.2 &&
      // "a reçu F d'aides et Y, un crédit de G de la banque": another figure's
      !scene.figures.some((other) => other.type === "money" && other.first >= Math.max(figure.last, verb.last) && other.last <= head.first),
  );
  const value = giver ? discourse.resolve(giver, scene) : null;
  const gives = value && (value.type !== "place" || (giver?.naming && (isCountry(giver) || isActor(giver.naming.entity))));
  return { value: gives ? value : null, rule: "subject/giver" };
}

/** "La Région lui a promis une aide de F": the subject gives it, however it is called; the pronoun is who receives it. */
function giverTo(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const verb = scene.verbs.findLast(
    (one) => isConjugated(one) && one.last <= figure.first && pathCost(scene.tokens, one.last, figure.first) < 1,
  );
  if (!verb || verb.passive || !GIVES.test(verb.lemma)) return null;
  const clitic = [verb.first - 1, verb.first].some((at) => at < verb.at && /^(?:lui|leur)$/.test(scene.tokens[at]?.norm ?? ""));
  const head = clitic ? subjectOf(scene, verb) : null;
  return head?.kind === "noun" && head.first < verb.first ? { value: discourse.resolve(head, scene), rule: "subject/giver" } : null;
}

const GIVES = /^(?:accorder|octroyer|consentir|promettre|verser|prêter|allouer|attribuer|apporter|fournir|avancer|donner)$/;

/** "le prêt s'élève à 15 M€": the one who was said to give it before. */
export function giverBefore(voice: Voice): Party | null {
  const claim = voice.earlier.findLast((one) => one.metric === "subsidy" && one.subject !== null);
  return claim?.subject ? { ...claim.subject, via: "inherited" } : null;
}

/** The verb by which somebody receives the figure, or null. */
export function receiving(scene: Scene, figure: FoundFigure, measure: Measure): VerbGroup | null {
  const at = measure.noun && measure.noun.first < figure.first ? measure.noun.first : figure.first;
  const verb = measure.verb ?? scene.verbs.findLast((group) => group.last <= at && pathCost(scene.tokens, group.last, at) < 1.6) ?? null;
  return verb && !verb.passive && RECEIVES.test(verb.lemma) ? verb : null;
}
