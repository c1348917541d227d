import { subjectOf } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import { isConjugated, type VerbGroup } from "../verbs.js";
import { speaksAt } from "./source.js";

/** Does a phrase stand for a document, the press or a body that studies what others do? */
export function studies(scene: Scene, head: Head): boolean {
  return (
    speaksAt(scene, head.first) ||
    (head.naming?.entity.entry?.kinds.some((kind) =>
      /^(?:analyst|consulting|data-provider|bank|statistics|research|association|union|federation|regulator)$/.test(kind),
    ) ??
      false)
  );
}

/** "Stifel voit le bénéfice grimper de 12 %". */
export function expects(scene: Scene, verb: VerbGroup): boolean {
  if (!isConjugated(verb) || verb.mood === "past" || /^(?:son|sa|ses|leurs?)$/.test(scene.tokens[verb.last]?.norm ?? "")) return false;
  const head = subjectOf(scene, verb);
  return head !== null && studies(scene, head);
}

/** "Gartner ne voit plus qu'un tassement de 1 %", "les économistes voient une croissance de 2 %": one who studies foresees a move. */
export function foresees(scene: Scene, verb: VerbGroup): boolean {
  if (verb.lemma !== "voir" || !isConjugated(verb) || verb.mood === "past" || verb.passive || verb.reflexive) return false;
  const norm = (at: number) => scene.tokens[at]?.norm ?? "";
  let at = verb.last;
  while (at - verb.last < 4 && /^(?:plus|désormais|toujours|même|plutôt|pas|qu'|que|ainsi|donc|encore|là)$/.test(norm(at))) at++;
  const plain = scene.figures.some((one) => one.first === at);
  if (!plain && !/^(?:une?|l'|le|la|les|des)$/.test(norm(at))) return false;
  const figure = scene.figures.find((one) => one.first >= at);
  if (!figure || figure.first - at > 9 || (!plain && !/^(?:de|d'|à|entre|autour|vers|sous)$/.test(norm(figure.first - 1)))) return false;
  const head = subjectOf(scene, verb);
  return head !== null && studies(scene, head);
}
