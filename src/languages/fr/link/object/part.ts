import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Discourse } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";

/** "8.500 suppressions, dont 1.400 en Suède", "39,6 millions de clients, dont 11 millions pour Orange Money": the named part that a part of a figure is of. */
export function partOf(scene: Scene, figure: FoundFigure, measure: Measure, subject: Party | null, discourse: Discourse): Party[] {
  if (!measure.from || !isPart(scene, figure)) return [];
  const head = scene.heads.find(
    (one) =>
      one.first >= figure.last &&
      one.first - figure.last <= 4 &&
      /^(?:en|à|dans|pour|chez|sur|via)$/.test(one.preposition ?? "") &&
      !scene.tokens.slice(figure.last, one.first).some((token) => /^[,;:.()]$/.test(token.text)),
  );
  const party = head?.kind === "name" ? discourse.resolve(head, scene) : null;
  return party && party.type !== "person" && party.name !== subject?.name ? [party] : [];
}

/** Does "dont", or a part told before it, bring this figure? */
function isPart(scene: Scene, figure: FoundFigure): boolean {
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 12); i--) {
    const word = scene.tokens[i]?.norm ?? "";
    if (word === "dont") return true;
    if (/^[;:.()]$/.test(word) || scene.verbs.some((verb) => verb.first <= i && i < verb.last && verb.mood !== "participle")) return false;
  }
  return false;
}
