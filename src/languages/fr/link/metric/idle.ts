import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { Earlier, Topic } from "./measure.js";

/** "versera 4 milliards en numéraire et 12 en actions nouvelles" for a company, "injecter 200 millions en fonds propres": how it is paid, not what is raised. */
export function isPaidIn(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (verb?.lemmas.some((lemma) => /^(?:injecter|investir|réinvestir|placer)$/.test(lemma))) return true;
  return (
    (topic.buying || here.some((one) => one.measure.metric === "acquisition")) &&
    (verb?.lemmas.some((lemma) => /^(?:verser|payer|débourser|régler|remettre|offrir|proposer|comprendre)$/.test(lemma)) ?? false)
  );
}

/** "y engloutit 4 millions d'économies": savings that are spent. */
export function isSunk(scene: Scene, figure: FoundFigure, metric: Metric): boolean {
  if (metric !== "savings") return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  // "Né en 1995 avec 80 000 francs d'économies"
  if (
    verb?.lemmas.some((lemma) => /^(?:naître|fonder|créer|lancer|démarrer|débuter|monter)$/.test(lemma)) &&
    norm(scene, figure.first - 1) === "avec"
  )
    return true;
  return (
    verb?.lemmas.some((lemma) => /^(?:investir|engloutir|mettre|placer|injecter|consacrer|miser|apporter|engager)$/.test(lemma)) ?? false
  );
}

/** "a puisé 40 millions dans sa trésorerie" */
export function isDrawn(scene: Scene, figure: FoundFigure): boolean {
  return scene.verbs.some((verb) => verb.last <= figure.first && /^(?:puiser|piocher|prélever|tirer)$/.test(verb.lemma));
}

/** "À périmètre et taux de change constants": how a figure is reckoned, and nothing that is measured. */
export function isReckoning(scene: Scene, head: Head): boolean {
  return scene.tokens
    .slice(head.last - 1, head.last + 4)
    .some((token, i, all) => token.norm === "change" && /^constants?$/.test(all[i + 1]?.norm ?? ""));
}

/** "Sans cette provision, il se serait élevé à F": the clause measures what its pronoun stands for. */
export function isProviso(scene: Scene, head: Head, figure: FoundFigure): boolean {
  if (!/^(?:sans|hors|malgré|outre|après|grâce)$/.test(head.preposition ?? "") || head.last > figure.first) return false;
  const verb = scene.verbs.find((one) => one.first >= head.last && one.last <= figure.first && isConjugated(one));
  const subject = verb ? subjectOf(scene, verb) : null;
  return subject?.kind === "pronoun" && /^(?:il|elle|ils|elles)$/.test(norm(scene, subject.first)) && subject.first >= head.last;
}

/** "L'opération se chiffre à F" where nothing is bought or raised: whatever was done. */
export function isOperation(scene: Scene, head: Head, topic: Topic): boolean {
  return (
    norm(scene, head.last - 1) === "opération" &&
    !topic.buying &&
    !topic.raising &&
    !scene.namings.some((naming) => naming.entity.type === "company")
  );
}
