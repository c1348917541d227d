import { LEADER } from "../../words/subjects.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isBracketed } from "./focus.js";

const BEFORE_SOURCE = /^(?:selon|après|micro|colonnes|antenne|site|plateau|par|croire|auprès|cité|citée|rapporté)$/;

/** "selon X", "au micro d'X", "(X)", "…, cité par X". */
export function isSource(scene: Scene, head: Head): boolean {
  if (isBracketed(scene, head.first) || /^(?:selon|après)$/.test(head.preposition ?? "")) return true;
  for (let i = head.first - 1; i >= head.first - 3; i--) if (BEFORE_SOURCE.test(norm(scene, i))) return true;
  return false;
}

/** "le bénéfice de X", "le patron de X", "une part de X": what a company has. */
export function isOwner(scene: Scene, head: Head): boolean {
  if (head.preposition !== "de") return false;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  return before !== undefined && head.first - before.last <= 2 && (before.kind === "measure" || LEADER.test(norm(scene, before.last - 1)));
}
