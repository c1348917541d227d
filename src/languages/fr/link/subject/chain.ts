import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isBorne, isConjugated, subjectOf } from "../clause.js";
import { isActor } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { bondOf } from "./bearer.js";
import type { Found } from "./found.js";

/** A figure that goes on from another ("contre F un an plus tôt", "dont F", "puis F") has its subject, unless it brings one of its own. */
export function asBefore(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  before: ReadonlyMap<FoundFigure, Party | null>,
): Found<Party | null> | null {
  if (!measure.from || !before.has(measure.from) || bringsOwn(scene, figure, measure, measure.from)) return null;
  const subject = before.get(measure.from) ?? null;
  return { value: subject && { ...subject, via: subject.via === "explicit" ? "inherited" : subject.via }, rule: "subject/as_before" };
}

/** A list or comparison may bring a subject of its own: "17 % pour Bento", "7 165 pour l'américain", "celles de Tesla ont reculé de F". */
function bringsOwn(scene: Scene, figure: FoundFigure, measure: Measure, from: FoundFigure): boolean {
  const told = scene.verbs.findLast((one) => one.last <= from.first && one.mood !== "participle");
  if (told && isBorne(scene, told) && !scene.verbs.some((one) => isConjugated(one) && one.first >= from.last && one.last <= figure.first))
    return false;
  const after = scene.tokens[figure.last]?.norm ?? "";
  const head = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 2);
  if (
    /^(?:pour|chez|à|contre)$/.test(after) &&
    (measure.metric === "penalty" || /^(?:pour|chez)$/.test(after)) &&
    head &&
    (head.kind === "name" || head.kind === "description")
  )
    return true;
  const verb = scene.verbs.find((one) => isConjugated(one) && one.first >= from.last && one.last <= figure.first);
  // "… quand nous sommes à 1 %"
  if (verb && scene.tokens.slice(verb.first - 1, verb.at).some((token) => /^(?:nous|je|j')$/.test(token.norm))) return true;
  // "95 apportés par l'État et 40 par la Région"
  if (after === "par" && head && /^(?:name|description)$/.test(head.kind)) return true;
  const subject = verb ? subjectOf(scene, verb) : null;
  // "Transsion, dont les marques accaparaient 54 %, n'en contrôle plus que 51 %": the clause around the relative one
  const aside = structureOf(scene).at(from.first);
  if (subject && aside.tie === "relative" && subject.last <= aside.first && /^(?:name|description)$/.test(subject.kind)) return true;
  // "… quand la concurrence en réclame 80"
  if (subject && subject.first >= from.last && subject.kind === "noun" && bondOf(scene, subject) === "another") return true;
  if (
    subject &&
    subject.first >= from.last &&
    (subject.kind === "name" || subject.kind === "description" || /^(?:celui|celle|ceux|celles)$/i.test(subject.text))
  )
    return true;
  const own = scene.heads.find(
    (one) =>
      one.first >= from.last &&
      one.last <= figure.first &&
      one.kind === "name" &&
      one.preposition === null &&
      one.naming &&
      isActor(one.naming.entity),
  );
  return own !== undefined && figure.first - own.last <= 6;
}
