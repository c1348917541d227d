import { isHead } from "../../../../segment/article.js";
import type { Entity } from "../../names/find.js";
import { saying } from "../../words/saying.js";
import { LEADER } from "../../words/subjects.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isCompany, takePart } from "./entities.js";
import { isBracketed, subjectsOf } from "./focus.js";

/** How the press gets at what it tells. */
const GATHERS = /^(?:consulter|interroger|obtenir|interviewer|contacter|joindre|enquêter|diffuser|titrer|citer|compter|recouper)$/;
/** Media that are more often spoken of than cited. */
const BROADCASTER = /^(?:media|broadcaster)$/;
const BEFORE_SOURCE = /^(?:selon|après|micro|colonnes|antenne|site|plateau|par|croire|auprès|cité|citée|rapporté)$/;

/** Takes note of the media and analysts whose own doings the article tells: "TF1 rachète …", "les recettes de Pathé", and not only their words. */
export function noteActingMedia(scenes: readonly Scene[]): void {
  const does = new Map<Entity, number>();
  const tells = new Map<Entity, number>();
  const add = (to: Map<Entity, number>, entity: Entity) => to.set(entity, (to.get(entity) ?? 0) + 1);
  for (const scene of scenes)
    for (const head of scene.heads) {
      const entity = head.naming?.entity;
      if (entity?.type !== "company" || isCompany(entity)) continue;
      const verb = subjectsOf(scene).get(head);
      if (isSource(scene, head)) add(tells, entity);
      else if (verb) add(speaks(scene, verb) ? tells : does, entity);
      else if (isOwner(scene, head) || (isHead(scene.block) && head.preposition === null && norm(scene, head.last) !== ":"))
        add(does, entity);
    }
  for (const [entity, count] of does)
    if (count > (tells.get(entity) ?? 0) && (count > 1 || BROADCASTER.test(entity.entry?.kinds[0] ?? ""))) takePart(entity);
}

/** "Lagardère publie ses comptes" tells what it does, "X rapporte que" what it says. */
function speaks(scene: Scene, verb: VerbGroup): boolean {
  if (scene.heads.some((head) => head.possessive && head.first >= verb.last && head.first - verb.last <= 3)) return false;
  return verb.lemmas.some((one) => saying.has(one) || GATHERS.test(one));
}

/** "selon X", "au micro d'X", "(X)", "…, cité par X". */
function isSource(scene: Scene, head: Head): boolean {
  if (isBracketed(scene, head.first) || /^(?:selon|après)$/.test(head.preposition ?? "")) return true;
  for (let i = head.first - 1; i >= head.first - 3; i--) if (BEFORE_SOURCE.test(norm(scene, i))) return true;
  return false;
}

/** "le bénéfice de X", "le patron de X", "une part de X": what a company has. */
function isOwner(scene: Scene, head: Head): boolean {
  if (head.preposition !== "de") return false;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  return before !== undefined && head.first - before.last <= 2 && (before.kind === "measure" || LEADER.test(norm(scene, before.last - 1)));
}
