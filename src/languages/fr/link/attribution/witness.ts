import { document } from "../../words/saying.js";
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

/** Is the subject of a verb such a one? */
export function studiesAs(scene: Scene, verb: VerbGroup): boolean {
  const head = subjectOf(scene, verb);
  return head !== null && studies(scene, head);
}

/** "Stifel voit le bénéfice grimper de 12 %". */
export function expects(scene: Scene, verb: VerbGroup): boolean {
  if (!isConjugated(verb) || verb.mood === "past" || /^(?:son|sa|ses|leurs?)$/.test(scene.tokens[verb.last]?.norm ?? "")) return false;
  const head = subjectOf(scene, verb);
  return head !== null && studies(scene, head);
}

/** "Médiastat ne lui en accorde que 6 millions", "l'institut leur prête 12 % des voix": what one who studies credits somebody with. */
export function credits(scene: Scene, verb: VerbGroup): boolean {
  return (
    /^(?:accorder|prêter|attribuer|donner|compter)$/.test(verb.lemma) &&
    isConjugated(verb) &&
    !verb.passive &&
    scene.tokens.slice(Math.max(0, verb.first - 1), verb.at).some(({ norm }) => /^(?:lui|leur)$/.test(norm)) &&
    scene.figures.some((figure) => figure.type !== "money" && figure.first >= verb.last && figure.first - verb.last <= 3) &&
    studiesAs(scene, verb)
  );
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

/** "L'audit a pointé un surcoût de 9 millions", "une enquête trouve 12 % de fraudeurs": what a document brings to light. */
export function finds(scene: Scene, verb: VerbGroup): boolean {
  const made = verb.lemma === "faire" && /^(?:apparaître|ressortir|état)$/.test(scene.tokens[verb.last]?.norm ?? "");
  if (!(FINDING.test(verb.lemma) || made) || !isConjugated(verb) || verb.passive || verb.reflexive || verb.mood === "conditional")
    return false;
  const head = subjectOf(scene, verb);
  if (!head || head.kind === "name") return false;
  const at = [head.first, head.first + 1, head.first + 2].find((i) => i < head.last && document.read(scene.tokens, i) !== undefined);
  // a site or a set of accounts tells of the company's own
  return (
    at !== undefined &&
    !/^(?:sites?|blogs?|lettre|newsletter|comptes?|résultats?|bilan|presse|médias?|rumeurs?)$/.test(scene.tokens[at]?.norm ?? "")
  );
}

const FINDING =
  /^(?:relever|pointer|identifier|déceler|repérer|observer|noter|trouver|montrer|établir|mesurer|détecter|donner|documenter)$/;
