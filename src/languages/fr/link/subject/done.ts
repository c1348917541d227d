import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { COUNTERS, OWN_PEOPLE } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { accept, type Found } from "./found.js";
import { isAnalyst, type Sought } from "./speaker.js";

/** "40 magasins seront fermés par Velora": what is done to those that are counted is done by whoever has the figure; who only counts them has none. */
export function doneTo({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  if (figure.type !== "quantity" || !/^(?:units|other|capacity|users|deals|employees|layoffs)$/.test(measure.metric)) return null;
  const { clause, place } = governanceOf(scene, figure);
  const verb = place === "subject" ? clause.verb : null;
  if (!verb?.passive) return null;
  const by = scene.heads.find((head) => head.preposition === "par" && head.first >= verb.last && head.first - verb.last <= 2);
  if (!by || !/^(?:name|description)$/.test(by.kind) || by.plural) return null;
  if (COUNTERS.test(verb.lemma)) return { value: null, rule: "subject/nobody" };
  const value = accept(discourse.resolve(by, scene), discourse, measure.metric);
  return value && /^(?:company|organization)$/.test(value.type) ? { value, rule: "subject/by" } : null;
}

/** "EY a dénombré 158 levées", "ce sont 158 levées que EY a comptées", "X a interrogé les PME : 38 % …": who goes and counts or asks has no part in what there is. */
export function countedBy({ scene, figure, measure }: Sought): Found<Party | null> | null {
  if (!/^(?:deals|units|users|other|share|affected|layoffs|employees)$/.test(measure.metric)) return null;
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  const verb = scene.verbs.find((one) => COUNTERS.test(one.lemma) && !one.passive && isCounting(one, figure));
  const head = verb ? subjectOf(scene, verb) : null;
  if (!verb || head?.naming?.entity.type === "place" || !head || !/^(?:name|description)$/.test(head.kind)) return null;
  const at = structure.at(verb.at);
  // "Velora dénombre 3 millions d'abonnés": its own
  const teller =
    measure.metric === "deals" ||
    (head.naming !== null && (isAnalyst(head.naming.entity) || (head.naming.entity.type === "organization" && isCensus(verb, figure))));
  const opened = at.tie === "relative" && at.first === figure.last;
  const asked = at.part < clause.part && /^(?:interroger|sonder|questionner)$/.test(verb.lemma) && measure.metric === "share";
  return asked || (teller && (opened || (at === clause && verb.last <= figure.first))) ? { value: null, rule: "subject/nobody" } : null;
}

/** "la fédération dénombre 300 exploitants", but not "dénombre 300 adhérents": others than its own. */
function isCensus(verb: VerbGroup, figure: FoundFigure): boolean {
  return /^(?:recenser|dénombrer|répertorier|comptabiliser)$/.test(verb.lemma) && !OWN_PEOPLE.test(figure.value.unit ?? "");
}

function isCounting(verb: VerbGroup, figure: { readonly first: number; readonly last: number }): boolean {
  return verb.mood !== "participle" && (figure.first - verb.last < 14 || verb.first - figure.last < 6);
}

/** "Velora, ce sont 1 200 salariés", "Brix, c'est 12 milliards d'euros de ventes": the name that is set before the clause. */
export function setBefore({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  const verb = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first);
  if (verb?.lemma !== "être" || !/^(?:ce|c')$/.test(norm(scene, verb.first - 1)) || figure.first - verb.last > 4) return null;
  if (norm(scene, verb.first - 2) !== ",") return null;
  const head = scene.heads.find((one) => one.last === verb.first - 2 && one.kind === "name" && one.preposition === null);
  if (!head || head.first > 2) return null;
  const value = accept(discourse.resolve(head, scene), discourse, measure.metric);
  return value && /^(?:company|organization|product)$/.test(value.type) ? { value, rule: "subject/set_before" } : null;
}

/** "Velora : Marco Bruni a touché F", "Marco Bruni a reçu F de Velora", "a gagné F à la tête de Velora": the employer pays what somebody earns. */
export function employerOf({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  if (measure.metric !== "compensation") return null;
  const verb = structureOf(scene).at(figure.first).verb;
  const earner = verb && EARNING.test(verb.lemma) ? subjectOf(scene, verb) : null;
  if (earner?.naming?.entity.type !== "person" || discourse.companyOfPerson(earner.naming.entity.name)) return null;
  const firms = scene.heads.filter((head) => head.naming && head.kind === "name" && isCompany(head.naming.entity));
  const [firm] = firms;
  if (!firm?.naming || firms.some((head) => head.naming?.entity !== firm.naming?.entity) || !isEmploying(scene, firm)) return null;
  return { value: party(firm.naming.entity, firm.naming.text, "explicit"), rule: "subject/employer" };
}

const EARNING = /^(?:toucher|percevoir|recevoir|empocher|gagner|encaisser|engranger)$/;

function isEmploying(scene: Scene, head: Head): boolean {
  return (
    (head.first === 0 && norm(scene, head.last) === ":") ||
    /^(?:de|chez)$/.test(head.preposition ?? "") ||
    (head.preposition === null && norm(scene, head.first - 1) === "chez")
  );
}
