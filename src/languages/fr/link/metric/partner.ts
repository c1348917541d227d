import type { FoundFigure } from "../../figures/find.js";
import { subjectOf } from "../clause.js";
import { isTight, pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { type Earlier, type Measure, NONE, pick } from "./measure.js";
import { isVerb } from "./no-noun.js";
import { measureBracketed, nounAfter } from "./nouns.js";
import { linkOf } from "./reach.js";

type Told = Earlier[number];

/** A figure whose scale or unit another gave goes with that one. */
export function partnered(scene: Scene, figure: FoundFigure, partner: Told): Measure | null {
  const { measure } = partner;
  if (hasOwnMeasure(scene, figure, partner)) return null;
  // "35 postes sur 210"
  if (linkOf(scene, figure).link === "sur" && measure.metric === "layoffs")
    return { ...NONE, metric: "employees", from: partner.figure, rule: "metric/out_of" };
  const between = scene.verbs.filter((verb) => verb.first >= partner.figure.last && verb.last <= figure.first);
  // "69 postes ont été rayés de la carte ; il en subsiste 236"
  if (
    measure.metric === "layoffs" &&
    between.some((verb) => verb.lemmas.some((lemma) => /^(?:rester|subsister|demeurer|conserver|garder)$/.test(lemma)))
  )
    return { ...NONE, metric: "employees", from: partner.figure, rule: "metric/remaining" };
  // "créer 1 000 postes et en supprimer 2 500": the second verb has its own
  const moving = /^(?:supprimer|licencier|créer|recruter|embaucher|perdre|gagner|détruire)$/;
  if (figure.type === "quantity" && between.some((verb) => verb.lemmas.some((lemma) => moving.test(lemma)))) return null;
  // "11 financés par l'Ademe, et 14 empruntés à la BEI"
  if (figure.type === "money" && /^(?:emprunt|prêt)ée?s?$/.test(norm(scene, figure.last)))
    return { ...NONE, metric: "debt", from: partner.figure, rule: "metric/borrowed" };
  if (figure.type === "money" && /^subventionnée?s?$/.test(norm(scene, figure.last)))
    return { ...NONE, metric: "subsidy", from: partner.figure, rule: "metric/subsidised" };
  // "a attiré 4 millions de clients, et en sert 35 millions", "qui compléteront les 75 actuels"
  const held =
    between.some((verb) => verb.mood !== "participle" && verb.mood !== "infinitive") ||
    /^(?:existants|existantes|actuels|actuelles|restants|restantes)$/.test(norm(scene, figure.last));
  return { ...measure, change: held ? null : measure.change, from: partner.figure, rule: "metric/pair" };
}

/** "elle en brûlerait 17", "contre une perte de 480 millions": the second figure has a verb or a noun of its own. */
function hasOwnMeasure(scene: Scene, figure: FoundFigure, partner: Told): boolean {
  const kind = figure.type[0] as string;
  const { at } = linkOf(scene, figure);
  // "3 millions d'avance, l'Ademe 1,5 million de subvention"
  const own = figure.type === "money" ? nounAfter(scene, figure.last)?.value : undefined;
  if (own && !own.weak && own.kinds.includes(kind) && pick(own, figure) !== partner.measure.metric) return true;
  // "169 milliards de dette, héritage du rachat de Velora (85 milliards)"
  const told = measureBracketed(scene, figure);
  if (told?.measure && told.first >= partner.figure.last && pick(told.measure, figure) !== partner.measure.metric) return true;
  const noun = scene.heads.findLast((head) => head.first >= partner.figure.last && head.last <= figure.first);
  if (
    figure.type === "money" &&
    noun?.kind === "measure" &&
    noun.measure?.kinds.includes(kind) &&
    !noun.measure.weak &&
    !isVerb(scene, noun) &&
    isTight(scene.tokens, noun.last, at) &&
    pick(noun.measure, figure) !== partner.measure.metric
  )
    return true;
  const verb = scene.verbs.findLast((one) => one.first >= partner.figure.last && one.last <= figure.first);
  if (!verb || figure.type !== "money" || verb.mood === "participle" || pathCost(scene.tokens, verb.last, figure.first) > 0.4) return false;
  // "sa trésorerie a fondu de 555 millions, alors que la perte s'est creusée à 503 millions": a measure of its own, as the verb's subject
  if (
    noun?.kind === "measure" &&
    noun.measure?.kinds.includes(kind) &&
    noun.last <= verb.first &&
    ((noun.preposition === null && verb.first - noun.last <= 1) || subjectOf(scene, verb) === noun)
  )
    return !noun.measure.weak && pick(noun.measure, figure) !== partner.measure.metric;
  // "achetés 85 millions ; les autres lui en avaient coûté 50"
  if (verb.lemmas.includes("coûter") && /^(?:acquisition|price|investment)$/.test(partner.measure.metric)) return false;
  // "a dégagé 2,2 milliards de bénéfices, quand on lui en prêtait 1,9"
  if (verb.lemmas.includes("prêter") && figure.rules.includes("figure/pronoun")) return false;
  return verb.lemmas.some((lemma) => OWN.test(lemma));
}

/** Verbs that say what their amount is, whatever was told of the one before. */
const OWN =
  /^(?:brûler|investir|perdre|dépenser|gagner|lever|emprunter|économiser|rembourser|éviter|épargner|distribuer|provisionner|prêter|réinvestir|subventionner|laisser|rapporter|encaisser|coûter|générer|dégager|valoriser|facturer|consacrer)$/;

/** "37 M€ prêtés par la BEI et 20 M€ venus d'investisseurs" */
export function raisedBeside(scene: Scene, figure: FoundFigure, before: Told): Measure | null {
  const raised =
    figure.type === "money" &&
    /^(?:debt|subsidy)$/.test(before.measure.metric) &&
    /^(?:venus|investis|levés)$/.test(norm(scene, figure.last)) &&
    scene.tokens.slice(figure.last, figure.last + 8).some((token) => /^(?:investisseurs?|fonds|actionnaires?|angels)$/.test(token.norm));
  return raised ? { ...NONE, metric: "funding", from: before.figure, rule: "metric/raised_beside" } : null;
}
