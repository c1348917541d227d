import type { Modality } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { aimNoun } from "../../words/modality.js";
import { subjectOf } from "../clause.js";
import type { Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";

/** "F la facture à venir", "F le futur coût": what is measured so is not there yet. */
export function isYetToCome(scene: Scene, figure: FoundFigure): boolean {
  if (!/^(?:le|la|les|l'|ses|son|sa)$/.test(scene.tokens[figure.last]?.norm ?? "")) return false;
  for (let i = figure.last + 1; i < figure.last + 7; i++) {
    const word = scene.tokens[i]?.norm ?? ".";
    if (/^[,.;:]$/.test(word)) return false;
    if (/^future?s?$/.test(word) || (word === "venir" && scene.tokens[i - 1]?.norm === "à")) return true;
  }
  return false;
}

/** "sur trois ans", "en cinq ans" behind the figure. */
export function overYears(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.last; i < Math.min(scene.tokens.length, figure.last + 14); i++)
    if (/^(?:sur|en|pour)$/.test(scene.tokens[i]?.norm ?? "") && /^(?:ans|années|exercices)$/.test(scene.tokens[i + 2]?.norm ?? ""))
      return true;
  return false;
}

/** "a confirmé ses objectifs, avec un Ebitda en hausse de 3 %". */
export function ownAim(scene: Scene, verb: VerbGroup, figure: FoundFigure): Modality | null {
  if (!/^(?:confirmer|maintenir|réitérer|réaffirmer|relever|abaisser|réviser|revoir|préciser|affiner)$/.test(verb.lemma)) return null;
  for (let i = verb.last; i < verb.last + 3; i++) {
    if (!/^(?:sa|ses|son|leur|leurs)$/.test(scene.tokens[i]?.norm ?? "")) continue;
    return aimNoun.read(scene.tokens, i + 1) ? "forecast" : null;
  }
  return /^(?:relever|abaisser|réviser|revoir)$/.test(verb.lemma) && isAimBehind(scene, figure) ? "forecast" : null;
}

/** "a relevé de 3 % à 4 % son objectif de croissance": the aim comes after its figures. */
export function isAimBehind({ tokens, figures }: Scene, { last }: FoundFigure): boolean {
  const next = figures.find((other) => other.first >= last && other.first - last <= 1 && tokens[other.first - 1]?.norm === "à");
  const at = next?.last ?? last;
  return /^(?:son|sa|ses|leur|leurs|l'|le|la)$/.test(tokens[at]?.norm ?? "") && aimNoun.read(tokens, at + 1) !== undefined;
}

/** "évalue le marché à F pour 2026": measured before the year is over. */
export function isForYear({ tokens, dates }: Scene, { last }: FoundFigure): boolean {
  return dates.some((date) => date.first > last && date.first - last <= 3 && /^(?:pour|en)$/.test(tokens[date.first - 1]?.norm ?? ""));
}

/** "l'objectif de X est", "son but est": what is meant to be. */
export function isAimed(scene: Scene, verb: VerbGroup): boolean {
  const head = subjectOf(scene, verb);
  if (!head) return false;
  for (let i = head.first; i < head.first + 3; i++)
    if (
      /^(?:objectif|but|idée|ambition|projet|plan|mission|priorité|cible|intention|volonté|stratégie|pari|promesse|visée)$/.test(
        scene.tokens[i]?.norm ?? "",
      )
    )
      return true;
  return false;
}

/** "a l'intention d'investir", "se donne pour mission de"; "est prêt à". */
export function readiness(scene: Scene, verb: VerbGroup): "planned" | "ready" | null {
  for (let i = verb.last; i < verb.last + 4; i++) {
    const noun = aimNoun.read(scene.tokens, i);
    if (noun?.value === "planned") return "planned";
    if (/^(?:prête?s?|déterminée?s?|résolue?s?|disposée?s?)$/.test(scene.tokens[i]?.norm ?? "")) return "ready";
  }
  return null;
}
