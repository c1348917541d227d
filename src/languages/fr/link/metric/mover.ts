import type { FoundFigure } from "../../figures/find.js";
import { amountNoun } from "../../words/metrics.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";

/** "Les ventes de licences ont fondu, celles d'abonnements ont grimpé": what "celles" stands for. */
export function meantBy(scene: Scene, head: Head): Head {
  const at =
    head.preposition === "de"
      ? scene.tokens.findLastIndex((token, i) => i < head.last - 1 && i >= head.first - 2 && /^cel(?:le|les|ui)$|^ceux$/.test(token.norm))
      : -1;
  if (at < 0) return head;
  return scene.heads.findLast((one) => one.kind === "measure" && one.last <= at && one.preposition === null) ?? head;
}

/** "son objectif d'économies": the noun before only says that there is an amount. */
export function isAmount(scene: Scene, before: Head | undefined, head: Head): boolean {
  return before !== undefined && head.first - before.last <= 1 && amountNoun.read(scene.tokens, before.last - 1) !== undefined;
}

/** "la part de marché de la valeur", "le prix de l'action": of two measures in one phrase the first is what moves, but not of "le nombre de". */
export function whole(scene: Scene, head: Head): Head {
  const index = scene.heads.indexOf(head);
  const before = scene.heads[index - 1];
  if (before?.kind === "measure" && head.preposition === "de" && head.first - before.last <= 1 && !before.measure?.weak) return before;
  return head;
}

/** "Soitec, dont les ventes ont bondi (+12 %), a gagné 3 %": was this figure told in a clause that the verb is no part of? */
export function inPassing(scene: Scene, figure: FoundFigure, verb: VerbGroup): boolean {
  const at = structureOf(scene).at(figure.first);
  const clause = at.tie === "bracket" ? (at.parent ?? at) : at;
  return clause.tie === "relative" && structureOf(scene).at(verb.first) !== clause;
}

/** Whose move it is: "a vu son cours refluer de F" is the course's. */
export function moverOf(scene: Scene, verb: VerbGroup): Head | null {
  const seen =
    verb.mood === "infinitive" && verb.governor?.lemmas.some((lemma) => /^(?:voir|laisser|faire)$/.test(lemma)) ? verb.governor : null;
  const between = seen
    ? scene.heads.find((head) => head.first >= seen.last && head.last <= verb.first && head.preposition === null)
    : undefined;
  // "fait bondir Soitec de 12 %"
  const caused = seen?.lemmas.includes("faire")
    ? scene.heads.find((head) => head.first === verb.last && head.preposition === null)
    : undefined;
  return between ?? caused ?? subjectOf(scene, verb);
}

/** "X a fini en hausse de 9 %", "X affiche un gain de 40 %": the subject of the verb that shows the move. */
export function subjectOfShow(scene: Scene, at: number): Head | null {
  const verb = scene.verbs.findLast((group) => group.last <= at && group.mood !== "participle");
  if (verb && pathCost(scene.tokens, verb.last, at) < 0.9) return subjectOf(scene, verb);
  return scene.heads.findLast((head) => head.last <= at && head.preposition === null && at - head.last <= 3) ?? null;
}

/** "9 millions de pages vues, un volume qui gonfle de 70 %": the noun only says again that there is an amount. */
export function isThatAmount(scene: Scene, subject: Head, before: FoundFigure | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:volume|chiffre|nombre|montant|total|niveau|rythme|score|portefeuille)$/.test(norm(scene, subject.last - 1)) &&
    norm(scene, subject.first) === "un" &&
    norm(scene, subject.first - 1) === "," &&
    subject.first - before.last <= 5
  );
}
