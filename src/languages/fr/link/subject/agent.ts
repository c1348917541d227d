import type { FoundFigure } from "../../figures/find.js";
import { GIVEN } from "../../words/deals.js";
import { JUDGES } from "../../words/subjects.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isSaying } from "../structure.js";

/** Verbs of a place in a ranking. */
const NEXT_TO = /^(?:suivre|talonner|devancer|précéder|distancer|coiffer|dépasser|doubler|concurrencer|menacer|rattraper|égaler|imiter)$/;

/** "95 millions apportés par l'État et 40 par la Région": who did it, told by the participle right behind the figure. */
export function doneBy(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (/^(?:penalty|stake|contract|funding)$/.test(measure.metric)) return null;
  const verb = scene.verbs.find((one) => one.mood === "participle" && one.first >= figure.last && one.first - figure.last <= 1);
  const earlier = scene.figures.findLast((one) => one.last <= figure.first && figure.first - one.last <= 8);
  // "5 millions promis par l'Europe": who gives
  if (/^(?:debt|subsidy)$/.test(measure.metric) && !(verb && GIVEN.has(verb.lemma))) return null;
  // "plafonne à 10 %, talonné par Garmin": who stands next
  if (verb && NEXT_TO.test(verb.lemma)) return null;
  if (verb ? JUDGES.test(verb.lemma) || isSaying(scene, verb) : !earlier || earlier.type !== figure.type) return null;
  const at = verb?.last ?? figure.last;
  if (norm(scene, at) !== "par") return null;
  return scene.heads.find((head) => head.first > at && head.first - at <= 2 && /^(?:name|description)$/.test(head.kind)) ?? null;
}

/** Nouns of doing, whose agent stands after "par": "la fermeture de 12 agences par la Poste", "l'achat de 40 trains par la région". */
const DOING =
  /(?:tion|sion|ment|age|ture|achat|vente|octroi|don|envoi|retrait|report|rejet|transfert|contrôle|emploi|arrêt|dépôt|apport)s?$/;

/** "le déploiement de 300 bornes par Izivia": who does what the noun before the figure tells of. */
export function agentOfNoun(scene: Scene, figure: FoundFigure, measure: Measure): Head | null {
  if (/^(?:penalty|contract|rate|share)$/.test(measure.metric)) return null;
  const by = scene.heads.find(
    (head) =>
      head.preposition === "par" && head.first >= figure.last && head.first - figure.last <= 8 && /^(?:name|description)$/.test(head.kind),
  );
  if (!by) return null;
  const noun = scene.heads.findLast(
    (head) => head.last <= figure.first && /^(?:noun|measure)$/.test(head.kind) && DOING.test(norm(scene, head.last - 1)),
  );
  if (!noun || figure.first - noun.last > 6 || !/^(?:de|d'|du|des|à|en)$/.test(norm(scene, noun.last))) return null;
  for (let i = noun.last; i < by.first; i++) {
    if (/^[,;:()]$/.test(norm(scene, i))) return null;
    if (scene.verbs.some((verb) => verb.first <= i && i < verb.last)) return null;
  }
  return by;
}
