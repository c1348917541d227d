import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { JUDGES } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Discourse } from "../discourse.js";
import { norm, type Scene } from "../scene.js";
import { isSaying, structureOf } from "../structure.js";
import type { Found } from "./found.js";
import { isOutsider } from "./speaker.js";

/** "Tesla n'arrange rien : l'action a dévissé de 14 %": does a colon open the part of the sentence in which the figure stands? */
export function followsColon(scene: Scene, figure: FoundFigure): boolean {
  const { part } = structureOf(scene).at(figure.first);
  const first = scene.tokens.findIndex((_, i) => structureOf(scene).at(i).part === part);
  return first > 0 && scene.tokens[first - 1]?.text === ":";
}

/** "Nokia pourrait lui aussi trancher : 14 000 emplois seraient menacés": the subject of the clause before. */
export function spokenOf(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const { part } = structureOf(scene).at(figure.first);
  const colon = followsColon(scene, figure);
  const verb = scene.verbs.findLast(
    (one) => isConjugated(one) && one.last <= figure.first && (!colon || structureOf(scene).at(one.at).part < part),
  );
  // "A et B ne font qu'un : la société a annoncé le rachat de C, payé F": who acts behind the colon is spoken of
  if (colon) {
    const own = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first && structureOf(scene).at(one.at).part === part);
    const actor = own ? subjectOf(scene, own) : null;
    if (actor && /^(?:name|description)$/.test(actor.kind) && !actor.plural) return null;
  }
  const head = verb && !JUDGES.test(verb.lemma) ? subjectOf(scene, verb) : null;
  if (!verb || !head || (head.kind !== "name" && head.kind !== "description")) return null;
  // "X a supprimé F ; chez Y, une centaine de personnes …"
  if (scene.heads.some((one) => one.preposition === "chez" && one.naming && one.first >= verb.last && one.last <= figure.first))
    return null;
  // "Médiamétrie indique que 28 millions de personnes …": what it tells of others
  const teller = head.naming?.entity;
  if (teller && isOutsider(teller) && !teller.entry?.kinds.includes("bank") && isSaying(scene, verb)) return null;
  // "Goldman Sachs reste à la vente : le titre …"
  if (teller && isOutsider(teller) && verb.lemma === "rester" && norm(scene, verb.last) === "à") return null;
  const value = discourse.resolve(head, scene);
  return value?.type === "company" ? { value, rule: "subject/clause_before" } : null;
}
