import { type Head, norm, type Scene } from "./scene.js";

/** "auprès de A, de B ou de C": the preposition of a phrase, which in a list is that of the first member. */
export function listPreposition(scene: Scene, head: Head): string | null {
  let first = head;
  for (let at = scene.heads.indexOf(head) - 1; at >= 0 && first.preposition === "de"; at--) {
    const before = scene.heads[at] as Head;
    if (!isMemberBefore(scene, before, first)) break;
    first = before;
  }
  return first.preposition;
}

/** Does nothing but a comma or "et" and "de" stand between two phrases with a preposition, past what a bracket tells of the first? */
function isMemberBefore(scene: Scene, before: Head, head: Head): boolean {
  if (before.preposition === null) return false;
  let from = before.last;
  if (norm(scene, from) === "(") while (from < head.first && norm(scene, from - 1) !== ")") from++;
  if (head.first - from > 4) return false;
  let joined = false;
  for (let i = from; i < head.first; i++) {
    if (/^(?:,|et|ou)$/.test(norm(scene, i))) joined = true;
    else if (!/^(?:de|d'|du|encore|puis|enfin|même)$/.test(norm(scene, i))) return false;
  }
  return joined;
}
