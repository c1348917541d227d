import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { COUNTERS, OWN_PEOPLE } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import { accept, type Found } from "./found.js";
import { isAnalyst, protagonist, type Sought } from "./speaker.js";

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

/** Verbs by which somebody owns to what befell him. */
const ADMITS = /^(?:admettre|reconnaître|avouer|concéder|confesser|confirmer)$/;

/** "la ville a fini par admettre que 2 000 comptes étaient touchés": who owns to a leak was hit. */
export function admittedBy({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  if (measure.metric !== "affected") return null;
  const { tie, governor } = structureOf(scene).at(figure.first);
  if (tie !== "complement" || !governor || !ADMITS.test(governor.lemma)) return null;
  const head = subjectOf(scene, governor);
  const value = head?.kind === "name" ? discourse.resolve(head, scene) : null;
  return value && (value.type !== "person" || discourse.companyOfPerson(value.name))
    ? { value: accept(value, discourse, measure.metric), rule: "subject/verb_name" }
    : null;
}

/** "L'hôpital en a acheté 12, à 80 000 francs pièce": a price is the seller's, not the buyer's. */
export function soldBy({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  if (measure.metric !== "price" || figure.type !== "money") return null;
  const { verb } = structureOf(scene).at(figure.first);
  if (
    !verb ||
    verb.passive ||
    verb.reflexive ||
    verb.last > figure.first ||
    !/^(?:acheter|commander|acquérir|réserver|louer)$/.test(verb.lemma)
  )
    return null;
  const buyer = subjectOf(scene, verb);
  const bought = buyer && standsForOne(buyer) ? discourse.resolve(buyer, scene) : null;
  if (!bought || !/^(?:company|organization|place)$/.test(bought.type)) return null;
  const seller = scene.heads.find(
    (head) =>
      head.first >= verb.last &&
      standsForOne(head) &&
      /^(?:à|auprès|chez)$/.test(head.preposition ?? "") &&
      head.naming?.entity.type !== "place",
  );
  const named = seller ? discourse.resolve(seller, scene) : null;
  if (named) return { value: named, rule: "subject/dative" };
  const company = [protagonist(scene, discourse, voice), discourse.topic].find((one) => one && isCompany(one) && one.name !== bought.name);
  return { value: company ? party(company, company.name, "inherited") : null, rule: "subject/topic" };
}

/** Verbs by which several become one. */
const MERGES = /^(?:créer|former|naître|constituer|accoucher|aboutir|donner|bâtir|réunir|composer)$/;

/** "La fusion donnera naissance à un ensemble de 9 000 salariés", "… au troisième acteur du pays, fort de F": what is yet to come into being has no name. */
export function isOfNewborn(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || !MERGES.test(verb.lemma) || figure.first - verb.last > 16) return false;
  const begin = norm(scene, verb.last) === "naissance" ? verb.last + 1 : verb.last;
  if (verb.lemma === "donner" && begin === verb.last) return false;
  let at = begin;
  while (
    at < begin + 4 &&
    /^(?:à|au|un|une|le|la|l'|nouvel|nouveau|nouvelle|futur|premier|deuxième|troisième|quatrième|cinquième)$/.test(norm(scene, at))
  )
    at++;
  if (at === begin || !NEWBORN.test(norm(scene, at))) return false;
  return !scene.namings.some(({ entity, first }) => first >= begin && first < figure.first && entity.type !== "place");
}

const NEWBORN = /^(?:ensemble|groupe|géant|mastodonte|champion|poids|acteur|opérateur|assureur|constructeur|leader|numéro|entité|colosse)$/;

/** "Il a fallu débourser 25 millions à Velora pour …": who needs it. */
export function neededBy({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.lemma === "falloir");
  if (!verb || measure.metric === "price" || structureOf(scene).at(verb.at) !== structureOf(scene).at(figure.first)) return null;
  const to = scene.heads.find((head) => head.preposition === "à" && head.first >= figure.last && head.first - figure.last <= 2);
  const value = to && standsForOne(to) && !to.plural ? discourse.resolve(to, scene) : null;
  return value && /^(?:company|organization)$/.test(value.type) ? { value, rule: "subject/dative" } : null;
}

/** Verbs by which money comes to somebody, who stands after "à". */
const GOES_TO = /^(?:aller|revenir|échoir|atterrir)$/;

/** "368 millions iront à Philip Morel", "le reste, 4 millions, reviendra à Velora": to whom money comes that is no one's gift. */
export function comesTo({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  if (!/^(?:other|contract|compensation)$/.test(measure.metric) || figure.type !== "money") return null;
  const { verb } = structureOf(scene).at(figure.first);
  if (!verb || verb.passive || verb.reflexive || !GOES_TO.test(verb.lemma)) return null;
  // "le lot ouest échoit à X, pour F"
  const what = subjectOf(scene, verb);
  if (verb.first < figure.last && !(measure.metric === "contract" && what && /^(?:noun|measure)$/.test(what.kind))) return null;
  const to = scene.heads.find((head) => head.first >= verb.last && head.first - verb.last <= 2 && head.preposition === "à");
  const value = to && !to.plural && /^(?:name|description)$/.test(to.kind) ? discourse.resolve(to, scene) : null;
  return value && value.type !== "place" ? { value, rule: "subject/dative" } : null;
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
