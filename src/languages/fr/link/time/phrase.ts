import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { oneOf } from "../../words/one-of.js";
import { isConjugated } from "../clause.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";

const SIGN = /^[,:;()–—«»]$/;
/** What sets an event beside what is told: "malgré l'arrivée de X en 2015". */
const BESIDE = oneOf("malgré|contrairement|grâce|face|suite|dépit|cause|raison|attendant|depuis");
const DEFINITE = oneOf("le|la|l'|les|son|sa|ses|leur|leurs|au|aux|du|des|cet|cette|ce");

/** "…, malgré l'arrivée de X en 2015", "Quatre ans après le départ de son fondateur en 2021, …": the date of an event that the claim only stands beside. */
export function isOfEvent(scene: Scene, figure: FoundFigure, date: DateMention): boolean {
  const { tokens, verbs, figures, dates } = scene;
  const structure = structureOf(scene);
  const clause = structure.at(date.first);
  let whose = false;
  for (let i = date.first - 1; i >= Math.max(0, date.first - 14); i--) {
    if (structure.at(i) !== clause || SIGN.test(tokens[i]?.text ?? "")) return false;
    if (figure.first <= i && i < figure.last) return false;
    if (figures.some((other) => other.first <= i && i < other.last)) continue;
    if (dates.some((other) => other.first <= i && i < other.last)) return false;
    if (verbs.some((verb) => verb.first <= i && i < verb.last && isConjugated(verb))) return false;
    const word = norm(scene, i);
    if (/^(?:et|ou|mais)$/.test(word)) return false;
    // "après son introduction en Bourse mardi" may tell of the same day
    if (word === "après" && date.first - i >= 3) return date.period.grain !== "day" && tellsEvent(scene, i + 1);
    // "14 millions d'appareils vendus depuis sa création en 2004"
    if (word === "depuis" && date.first - i >= 3 && date.first - i <= 8) return tellsEvent(scene, i + 1);
    if (whose && BESIDE.test(word)) return tellsEvent(scene, i + 1);
    if (/^(?:de|d'|du|des)$/.test(word) && date.first - i >= 2) whose = true;
  }
  return false;
}

/** "le départ de X", "à l'arrivée de Y": a definite noun, behind "à" or "de". */
function tellsEvent(scene: Scene, at: number): boolean {
  return DEFINITE.test(norm(scene, /^(?:à|de|d')$/.test(norm(scene, at)) ? at + 1 : at));
}

/** "… en 2022, après une levée de F": the figure is of what was before. */
export function isOfBefore(scene: Scene, date: DateMention, figure: FoundFigure): boolean {
  for (let i = date.last; i < figure.first; i++) {
    if (norm(scene, i) !== "après" || !/^(?:celui|celle|ceux|celles|une?)$/.test(norm(scene, i + 1))) continue;
    const closed = scene.tokens.slice(i, figure.first).some(({ text }) => text === ",");
    return !closed || !scene.verbs.some((verb) => verb.first > i && verb.last <= figure.first && isConjugated(verb));
  }
  return false;
}
