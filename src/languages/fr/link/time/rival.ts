import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Measure } from "../metric/measure.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { isAlike } from "./sharing.js";

/** "…, devant Samsung (19 %)", "loin devant HP et ses 15 millions": the figure before, of which this is a rival's of the same time. */
export function rivalOf(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
): FoundFigure | null {
  if (measure.change !== null || !/^(?:market_share|units|users|revenue|rate)$/.test(measure.metric)) return null;
  const word = norm(scene, figure.first - 1);
  const at = word === "(" ? figure.first - 1 : word === "ses" && norm(scene, figure.first - 2) === "et" ? figure.first - 2 : -1;
  const named = scene.namings.find((naming) => naming.last === at && /^(?:company|product)$/.test(naming.entity.type));
  if (!named) return null;
  return (
    scene.figures.findLast((one) => one.last <= named.first && isAlike(measure, measures.get(one)) && measures.get(one)?.change === null) ??
    null
  );
}

/** "Le titre, tombé à 9,45 euros mardi, a cédé 18 %", "À 9,45 euros, l'action a perdu mardi 18 %": the one day of trading that the sentence tells of. */
export function dayOfTrade(scene: Scene, figure: FoundFigure, { metric, change }: Measure): DateMention | null {
  const [date, other] = scene.dates;
  // "10 milliards de capitalisation effacés : X a vécu vendredi …"
  if (!(metric === "share_price" || (metric === "valuation" && change !== null)) || !date || other || date.period.grain !== "day")
    return null;
  if (
    /^(?:depuis|avant|après|d['’]ici|jusqu)/i.test(date.text) ||
    /^(?:depuis|dès|avant|après|jusqu'|jusqu'à|de)$/.test(norm(scene, date.first - 1))
  )
    return null;
  // "…, après avoir fondu de 38 % le 25 juin", "…, X ayant annoncé samedi …"
  const near = scene.verbs.findLast((verb) => verb.last <= date.first);
  if (near && /^(?:infinitive|gerund)$/.test(near.mood)) return null;
  const structure = structureOf(scene);
  const theirs = structure.at(date.first);
  // "…, dont les comptes sont attendus le 24 février, 13 %"
  if (theirs.tie === "relative" && norm(scene, date.last) === ",") return null;
  // "s'est envolé de 9 % dans la foulée et a encore gagné 2 % lundi"
  const again = scene.tokens.slice(theirs.first, date.first).some(({ norm: word }) => /^(?:encore|puis|ensuite|nouveau)$/.test(word));
  if (again && theirs.first >= figure.last) return null;
  return /^(?:main|coordinate|bracket)$/.test(theirs.tie) || theirs === structure.at(figure.first) ? date : null;
}
