import type { FoundFigure } from "../../figures/find.js";
import { isConjugated } from "../clause.js";
import { comparisonOf } from "../comparison.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import { norm, type Scene } from "../scene.js";
import { type Clause, hangsOn, structureOf } from "../structure.js";
import { isOfThen } from "./background.js";
import { rivalOf } from "./rival.js";
import { isAlike } from "./sharing.js";

/** The figure that this one only says in another way, or is part of. */
export function before(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
): FoundFigure | null {
  if (measure.from) {
    if (startsFrom(scene, measure.from, figure) || isOfNow(scene, measure.from, figure) || isOfPast(scene, measure.from, figure))
      return null;
    // "qui dépassait 40 milliards en 2021, est tombée à 6": the relative clause has its own date
    const structure = structureOf(scene);
    const its = scene.figures.includes(measure.from) ? structure.at(measure.from.first) : null;
    // "qui visait encore en septembre F, s'est contenté de G": the month tells when, not of what period
    const hoped =
      governanceOf(scene, measure.from).verbs.some((verb) =>
        /^(?:espérer|viser|vouloir|compter|prévoir|attendre|tabler|devoir)$/.test(verb.lemma),
      ) && !isOfWhen(scene, its);
    return its?.tie === "relative" &&
      !hoped &&
      !hangsOn(structure.at(figure.first), its, () => true) &&
      /^[,(]$/.test(scene.tokens[its.first - 1]?.text ?? "")
      ? null
      : measure.from;
  }
  // "…, tandis que celui d'Amazon a généré 22 milliards", "…, quand les analystes tablaient sur 1,60 dollar"
  if (isOpposed(scene, figure)) {
    const alike = scene.figures.filter((one) => one.last <= figure.first && isAlike(measure, measures.get(one)));
    const other = alike.findLast((one) => comparisonOf(scene, one) === null) ?? alike.at(-1);
    if (other) return other;
  }
  // "2 milliards cette année, au lieu de 3"
  if (comparisonOf(scene, figure)?.replaced) {
    const other = scene.figures.findLast((one) => one.last <= figure.first && isAlike(measure, measures.get(one)));
    if (other) return other;
  }
  const peer = peerOf(scene, figure);
  if (peer) return peer;
  const rival = rivalOf(scene, figure, measure, measures);
  if (rival) return rival;
  const previous = scene.figures.findLast((other) => other.last <= figure.first) ?? null;
  // "187 millions (0,80 $ par action) au troisième trimestre", "10 % des recettes l'an dernier, les 90 % restants"
  const inBracket = scene.tokens[figure.first - 1]?.text === "(" && previous?.last === figure.first - 1;
  if (previous && (inBracket || /^restante?s?$/.test(scene.tokens[figure.last]?.norm ?? ""))) return previous;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 4); i--) {
    // "dont il détient encore 71 %": no part of the figure before
    if (scene.verbs.some((verb) => verb.at === i && isConjugated(verb))) return null;
    if (/^(?:soit|dont)$/.test(scene.tokens[i]?.norm ?? "")) return previous;
  }
  return null;
}

/** "De 12 personnes en 2020, l'équipe est passée à 480": the level that it comes from has a date of its own. */
function startsFrom(scene: Scene, from: FoundFigure, figure: FoundFigure): boolean {
  return (
    /^(?:de|d')$/.test(scene.tokens[from.first - 1]?.norm ?? "") &&
    scene.tokens[figure.first - 1]?.norm === "à" &&
    scene.dates.some((date) => date.first >= from.last && date.first - from.last <= 1 && date.last <= figure.first)
  );
}

/** Has a clause a month or a day for its only date? */
function isOfWhen(scene: Scene, clause: Clause | null): boolean {
  const dates = clause === null ? [] : scene.dates.filter(({ first }) => structureOf(scene).at(first) === clause);
  return dates.length > 0 && dates.every(({ period }) => /^(?:month|day)$/.test(period.grain));
}

/** "Ils étaient 4 400 en 2010 ; il n'en reste que 4 000": how it is now, after how it was. */
function isOfPast(scene: Scene, from: FoundFigure, figure: FoundFigure): boolean {
  const [mine, theirs] = [structureOf(scene).at(figure.first), structureOf(scene).at(from.first)];
  return (
    scene.figures.includes(from) &&
    mine !== theirs &&
    // "devait atteindre 42 % l'an dernier, mais il plafonne à 38 %"
    ((mine.tie === "contrast" && !mine.opposed) ||
      (mine.part !== theirs.part && /^(?:rester|demeurer|subsister)$/.test(mine.verb?.lemma ?? ""))) &&
    mine.verb?.mood === "indicative" &&
    isOfThen(scene, from)
  );
}

/** "…, qui affichait 1 milliard début 2025, en revendique maintenant 9": of the day that it is written. */
function isOfNow(scene: Scene, from: FoundFigure, figure: FoundFigure): boolean {
  return (
    scene.figures.includes(from) &&
    scene.tokens
      .slice(from.last, figure.last + 3)
      .some((token) => /^(?:maintenant|désormais|aujourd'hui|actuellement|déjà)$/.test(token.norm))
  );
}

/** "…, de 35 %, à F ; celui de X, de 20 %, à G": the figure before that this one matches, of another's and the same time. */
function peerOf(scene: Scene, figure: FoundFigure): FoundFigure | null {
  const { verb, first } = structureOf(scene).at(figure.first);
  if (verb !== null || first === 0 || !/^(?:celui|celle|ceux|celles)$/.test(norm(scene, first))) return null;
  if (scene.dates.some((date) => date.first >= first)) return null;
  return scene.figures.findLast((other) => other.last <= first && other.type === figure.type) ?? null;
}

/** "…, tandis que celui de X a généré F": told beside another, of the same time. */
export function isOpposed(scene: Scene, figure: FoundFigure): boolean {
  const clause = structureOf(scene).at(figure.first);
  return (
    clause.tie === "contrast" &&
    clause.opposed &&
    clause.verb !== null &&
    (clause.verb.mood === "past" || (clause.verb.mood === "indicative" && clause.parent?.verb?.mood === "indicative"))
  );
}
