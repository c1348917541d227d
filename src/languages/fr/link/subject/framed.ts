import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isActor } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import type { Found } from "./found.js";
import { isJudgingPlace } from "./tells.js";

/** "Chez Alan, 86 % des demandes …", "Parmi les clients de Shine, 22 % …", "31 % des voitures vendues par Renault": a share of what is somebody's, told by the phrase that opens the sentence or by who does it. */
export function framed(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (!/^(?:share|rate)$/.test(measure.metric) || figure.type !== "percentage") return null;
  const { verb } = structureOf(scene).at(figure.first);
  const subject = verb ? subjectOf(scene, verb) : null;
  if (subject?.naming && isActor(subject.naming.entity)) return null;
  const head = opening(scene, figure) ?? maker(scene, figure);
  const value = head ? discourse.resolve(head, scene) : null;
  return value && /^(?:company|organization)$/.test(value.type) ? { value, rule: "subject/framed" } : null;
}

/** Who the opening phrase is about: "Chez X", "Au sein de X", "Parmi les clients de X", "Sur les 200 salariés de X". */
function opening(scene: Scene, figure: FoundFigure): Head | null {
  const comma = scene.tokens.findIndex((token) => token.text === ",");
  if (comma < 0 || comma > figure.first || comma > 14) return null;
  const first = norm(scene, 0);
  const heads = scene.heads.filter(
    (head) => head.last <= comma && standsForOne(head) && !head.plural && !isJudgingPlace(scene, head, figure),
  );
  if (first === "chez") return heads.find((head) => head.preposition === "chez") ?? null;
  if (/^(?:au|à)$/.test(first) && norm(scene, 1) === "sein") return heads.find((head) => head.preposition === "dans") ?? null;
  if (/^(?:parmi|sur|dans)$/.test(first)) return heads.find((head) => head.preposition === "de" && head.first > 1) ?? null;
  // "Au centre hospitalier de Nevers, seuls 45 % des postes …"
  const body = /^(?:au|à|a)$/.test(first) ? heads.find((head) => head.first <= 2) : undefined;
  return body?.naming?.entity.type === "organization" ? body : null;
}

/** "31 % des voitures vendues par Renault": who the participle says does it. */
function maker(scene: Scene, figure: FoundFigure): Head | null {
  const participle = scene.verbs.find((one) => one.first >= figure.last && one.first - figure.last <= 4);
  // "les dirigeants interrogés par KPMG" are not its own
  if (/^(?:interroger|sonder|consulter|questionner|étudier|analyser|recenser|suivre|citer|observer)$/.test(participle?.lemma ?? ""))
    return null;
  if (participle?.mood !== "participle" || norm(scene, participle.last) !== "par") return null;
  if (scene.verbs.some((one) => isConjugated(one) && one.first >= figure.last && one.last <= participle.first)) return null;
  return scene.heads.find((head) => head.first > participle.last && head.first - participle.last <= 2 && standsForOne(head)) ?? null;
}
