import { type Metric, Shape } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { actorNoun } from "../../words/actors.js";
import { afterAmount, type MetricNoun, metricNoun } from "../../words/metrics.js";
import { isConjugated as isFiniteVerb, subjectOf } from "../clause.js";
import { isTight, pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isBeside, isOver } from "./aside.js";
import { isDrawn, isOperation, isPaidIn, isProviso, isSunk } from "./idle.js";
import { type Candidate, type Earlier, isLarge, type Measure, NONE, pick, type Topic } from "./measure.js";
import { isVerb } from "./no-noun.js";
import { crossing, endOf, governorOf, isFar, linkOf, verbsBetween } from "./reach.js";
import { metricOf } from "./sense.js";

/** Measures of which a percentage is a level; of the others it is only a change or a share. */
export const RATIOS: ReadonlySet<Metric> = new Set<Metric>(["margin", "market_share", "stake", "rate", "share", "penalty"]);

/** Prices and purchases may be hung on with "pour" or "contre". */
const BARTER = new Set<Metric>([
  "acquisition",
  "contract",
  "price",
  "stake",
  "penalty",
  "shareholder_return",
  "compensation",
  "market_share",
]);

/** A metric noun after "de" or "d'", with an article only where it is the figure's whole. */
export function nounAfter(scene: Scene, at: number): { end: number; value: MetricNoun } | undefined {
  const word = norm(scene, at);
  if (!/^(?:de|d'|du|des)$/.test(word)) return undefined;
  let i = at + 1;
  while (/^(?:la|l'|le|les|leur|leurs|son|sa|ses|cette|ce|ces|nouveau|nouvelle|nouveaux|nouvelles|cet|ce)$/.test(norm(scene, i))) i++;
  return metricNoun.read(scene.tokens, i);
}

/** What is done with money to somebody. */
const GIVING =
  /^(?:coûter|rapporter|verser|payer|rembourser|prêter|emprunter|demander|réclamer|devoir|facturer|régler|acheter|céder|vendre)$/;

/** The nouns of the sentence that the figure may be the measure of. */
export function byNouns(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Candidate[] {
  const { tokens } = scene;
  const found: Candidate[] = [];
  const kind = figure.type[0] as string;
  const eligible = (noun: MetricNoun) => noun.kinds.includes(kind) && (figure.type !== "percentage" || RATIOS.has(pick(noun, figure)));
  const say = (metric: Metric, noun: Head | null, rule: string): Measure => ({ metric, ...NONE, noun, rule });
  // "85 milliards de dollars (73 milliards d'euros) de dépenses": past what says it again
  const end = endOf(scene, figure);
  const phrase = figure.type === "money" ? afterAmount.read(tokens, end) : undefined;
  // "fait rentrer F dans ses caisses" is no stock of money
  const entering =
    phrase?.value === "cash" &&
    scene.verbs.some(
      (verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => /^(?:entrer|rentrer|tomber|rapporter)$/.test(lemma)),
    );
  // "a coûté F à la banque": to whom, not where it lies
  const given =
    phrase?.value === "cash" &&
    norm(scene, end) === "à" &&
    scene.verbs.some((verb) => verb.last <= figure.first && GIVING.test(verb.lemma) && pathCost(scene.tokens, verb.last, figure.first) < 1);
  if (phrase && !given && !(phrase.value === "funding" && isPaidIn(scene, figure, here, topic)))
    found.push({
      cost: 0.1,
      measure: say(entering ? "revenue" : isSunk(scene, figure, phrase.value) ? "investment" : phrase.value, null, "metric/phrase_after"),
    });
  const after = /^(?:de|d')$/.test(norm(scene, end)) ? nounAfter(scene, end) : undefined;
  if (after && eligible(after.value) && !(after.value.metric === "share_price")) {
    const head = scene.heads.find((one) => one.last === after.end && one.kind === "measure") ?? null;
    const metric = head?.measure ? metricOf(scene, head, head.measure, figure, topic) : pick(after.value, figure);
    found.push({ cost: after.value.weak ? 0.6 : 0.2, measure: say(metric, head, "metric/noun_after") });
  }
  const before = after ? undefined : measureBracketed(scene, figure);
  if (before?.measure && eligible(before.measure))
    found.push({ cost: 0.3, measure: say(metricOf(scene, before, before.measure, figure, topic), before, "metric/bracketed") });
  const { link, at } = linkOf(scene, figure);
  const governor = governorOf(scene, figure);
  const into = after ? undefined : measureInto(scene, figure);
  if (into && eligible(into.measure as MetricNoun))
    found.push({ cost: 0.35, measure: say(pick(into.measure as MetricNoun, figure), into, "metric/noun_into") });
  const named = namedLater(scene, figure, link, at);
  if (named && eligible(named.measure as MetricNoun))
    found.push({ cost: 0.5, measure: say(pick(named.measure as MetricNoun, figure), named, "metric/noun_of_figure") });
  for (const head of scene.heads) {
    const noun = head.kind === "measure" ? head.measure : null;
    if (
      !noun ||
      isFar(head.last, figure.first) ||
      isFar(figure.last, head.first) ||
      !eligible(noun) ||
      isVerb(scene, head) ||
      isBeside(scene, head.first, figure) ||
      isOperation(scene, head, topic) ||
      isProviso(scene, head, figure)
    )
      continue;
    const metric = metricOf(scene, head, noun, figure, topic);
    const weak =
      noun.weak && !(metric === "market_size" && head.preposition === null && isLarge(figure)) && metric !== "contract" ? 1.3 : 0;
    if (head.last <= figure.first) {
      const used = here.some((one) => one.measure.noun === head) ? 0.5 : 0;
      const reach = reachOf(scene, head, figure, metric, link, at, governor) + crossing(scene, figure, head.last, figure.first) * 0.9;
      const over = isOver(scene, head.first, figure) ? 1.2 : 0;
      const cost = over + Math.min(reach, /^(?:|à|de|hauteur)$/.test(link) ? toldOf(scene, head, figure) : reach) + weak + used;
      found.push({ cost, measure: say(metric, head, "metric/noun_before") });
    } else if (head.first >= figure.last && !after) {
      const opened = scene.block.kind === "title" || scene.block.kind === "heading" || norm(scene, figure.last) === ":";
      const cost =
        (opened ? 2 : 2.6) +
        weak +
        pathCost(tokens, figure.last, head.first) * 1.4 +
        crossing(scene, figure, figure.last, head.first) * 1.5 +
        (head.preposition === null || opened ? 0 : 0.5) +
        (!opened &&
        tokens.slice(figure.last, head.first).some((token) => /^(?:et|mais|tandis)$/.test(token.norm)) &&
        scene.verbs.some((verb) => verb.first >= head.last && isFiniteVerb(verb) && subjectOf(scene, verb) === head)
          ? 1
          : 0);
      found.push({ cost, measure: say(metric, head, "metric/noun_later") });
    }
  }
  // "25 000 euros le kilo", "29,5 millions le lancement"
  if (
    figure.type === "money" &&
    /^(?:le|la|l')$/.test(norm(scene, figure.last)) &&
    /^(?:kilo|kilogramme|tonne|litre|mètre|unité|pièce|exemplaire|place|nuit|nuitée|heure|lancement|tir|billet|baril|once|kwh|mwh|gigaoctet|course|trajet|action|abonnement|paquet|bouteille|cartouche|menu|entrée|siège)$/.test(
      norm(scene, figure.last + 1),
    )
  )
    found.push({ cost: norm(scene, figure.last + 1) === "action" ? 3 : 0.8, measure: say("price", null, "metric/each") });
  const site = siteOf(scene, figure, governor);
  if (site) found.push(site);
  return found;
}

/** "le dernier bénéfice annuel de l'entreprise (1,9 milliard en 2022)": the brackets tell the amount of the noun before them. */
export function measureBracketed(scene: Scene, figure: FoundFigure): Head | undefined {
  const open = figure.first - 1;
  if (figure.type !== "money" || norm(scene, open) !== "(") return undefined;
  const at = scene.heads.findLastIndex((head) => head.kind === "measure" && !head.measure?.weak && head.last <= open);
  const head = scene.heads[at];
  if (!head || open - head.last > 7 || scene.tokens.slice(head.last, open).some((token) => token.shape & (Shape.sign | Shape.number)))
    return undefined;
  const tied = scene.heads.slice(at + 1).every((one) => one.first >= open || one.preposition === "de");
  const broken = scene.verbs.some((verb) => verb.first >= head.last && verb.last <= open);
  return tied && !broken && !isVerb(scene, head) ? head : undefined;
}

/** What the money goes into or makes up: "dépenser F en capex", "consacrer F à ses rachats d'actions", "F en frais de justice". */
function measureInto(scene: Scene, figure: FoundFigure): Head | undefined {
  if (figure.type !== "money") return undefined;
  // "200 millions ont été consacrés cette année au rachat de ses propres titres"
  const passive = scene.verbs.find((verb) => verb.first >= figure.last && verb.first - figure.last <= 2 && verb.passive);
  const from = passive?.last ?? figure.last;
  for (let i = from; i < from + 4 && i < scene.tokens.length; i++) {
    const token = scene.tokens[i];
    if (!token || token.shape & Shape.sign || scene.figures.some((other) => other.first <= i && i < other.last)) return undefined;
    if (!/^(?:en|à|au|aux|dans)$/.test(norm(scene, i))) continue;
    const head = scene.heads.find((one) => one.kind === "measure" && (one.first === i + 1 || one.first === i));
    const metric = head?.measure?.metric;
    if (!head || (head.measure?.weak && metric !== "revenue") || metric === undefined) return undefined;
    if (norm(scene, i) === "dans") return metric === "cash" && isDrawn(scene, figure) ? head : undefined;
    if (norm(scene, i) === "en")
      return /^(?:capex|cost|compensation|shareholder_return|debt|subsidy|savings|cash|acquisition)$/.test(metric) ? head : undefined;
    // "contribue à hauteur de F au chiffre d'affaires"
    if (/^(?:revenue|net_income|operating_income)$/.test(metric))
      return scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:contribuer|participer)$/.test(lemma))) ? head : undefined;
    const given = scene.verbs.some((verb) =>
      verb.lemmas.some((lemma) => /^(?:consacrer|allouer|affecter|dédier|destiner|réserver|flécher|dépenser)$/.test(lemma)),
    );
    return given && /^(?:capex|cost|shareholder_return|debt|compensation)$/.test(metric) ? head : undefined;
  }
  return undefined;
}

/** "F : c'est le montant du contrat", "chiffre à F le marché", "De F en 2019, le marché est passé à F": the noun after the figure is what it measures. */
function namedLater(scene: Scene, figure: FoundFigure, link: string, at: number): Head | undefined {
  if (figure.type !== "money") return undefined;
  const next = (from: number, to: number) =>
    scene.heads.find((head) => head.kind === "measure" && head.first >= from && head.first <= to && !isVerb(scene, head));
  // "3,4 milliards pour Chewy : l'offre du fonds"
  const colon = at <= 1 ? scene.tokens.findIndex((token, i) => i >= figure.last && i < figure.last + 6 && token.text === ":") : -1;
  if (colon > 0) return next(colon + 1, colon + 9);
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  const rated =
    verb?.lemmas.some((lemma) => /^(?:évaluer|estimer|chiffrer|fixer|porter|ramener|relever|plafonner|limiter)$/.test(lemma)) &&
    pathCost(scene.tokens, verb.last, figure.first) < 0.6;
  if (rated && (link === "à" || link === "")) {
    const end = endOf(scene, figure);
    const head = next(end, end + 2);
    if (head && head.preposition === null && norm(scene, end) !== ",") return head;
    // "Estimé à F en 2023, le marché …"
    if (verb?.mood === "participle" && verb.first <= 1) return nounAfterComma(scene, figure);
  }
  return link === "de" && at === 0 ? nounAfterComma(scene, figure) : undefined;
}

/** "Estimé à F en 2023, le marché …", "De F en 2019, la dette …": the measure that a comma parts from the figure before it. */
function nounAfterComma(scene: Scene, figure: FoundFigure): Head | undefined {
  return scene.heads.find(
    (head) =>
      head.kind === "measure" &&
      head.first >= figure.last &&
      head.first < figure.last + 8 &&
      head.preposition === null &&
      norm(scene, head.first - 1) === ",",
  );
}

/** "Le bénéfice du groupe, qui a distribué F, s'est établi à G": what the figure's own verb tells of its subject, whatever stands between them. */
function toldOf(scene: Scene, head: Head, figure: FoundFigure): number {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb || verb.first < head.last || !(isFiniteVerb(verb) || verb.governor) || !verb.lemmas.some((lemma) => LEVELLED.test(lemma)))
    return FAR;
  if (crossing(scene, figure, verb.last, figure.first) > 0 || subjectOf(scene, verb) !== head) return FAR;
  return 0.9 + pathCost(scene.tokens, verb.last, figure.first);
}

const FAR = 9;
const LEVELLED =
  /^(?:être|établir|élever|atteindre|ressortir|situer|monter|chiffrer|limiter|dépasser|avoisiner|frôler|friser|approcher|culminer|revenir|rester|demeurer|passer|tomber|grimper|fixer|plafonner|représenter|totaliser)$/;

/** The cost of reaching the figure from a measure before it. */
function reachOf(scene: Scene, head: Head, figure: FoundFigure, metric: Metric, link: string, at: number, governor: Head | null): number {
  const { tokens } = scene;
  const path = pathCost(tokens, head.last, figure.first);
  if (isTight(tokens, head.last, at) && head.last <= at)
    return 0.4 + path * 0.5 + (/^(?:pour|contre|moyennant)$/.test(link) && !BARTER.has(metric) ? 1 : 0);
  let cost = 1 + path + verbsBetween(scene, head.last, figure.first) * 0.15;
  if (/^(?:pour|contre|moyennant)$/.test(link)) cost += BARTER.has(metric) ? -0.2 : 0.8;
  else if (/^(?:dans|sur|en|par|avec|sous)$/.test(link)) cost += 0.5;
  // "un campus de F": the figure hangs on another noun
  if (link === "de" && governor && governor !== head && governor.kind === "noun" && governor.first > head.last) cost += 0.8;
  if (head.preposition !== null && !/^(?:de|avec|pour|à|contre)$/.test(head.preposition)) cost += 0.4;
  // the measure is the subject of the figure's verb: "la dette atteint F", or its object: "a ramené sa dette à F"
  const verb = scene.verbs.findLast((one) => one.first >= head.last && one.last <= figure.first && isFiniteVerb(one));
  if (verb && (link === "" || link === "à" || link === "de" || link === "hauteur") && subjectOf(scene, verb) === head) cost -= 0.5;
  if (!verb && link === "à" && head.preposition === null) cost -= 0.2;
  return cost;
}

const PROJECT =
  /^(?:projet|projets|plan|programme|chantier|campus|travaux|rénovation|modernisation|construction|agrandissement|aménagement|gigafactory|complexe|initiative|constellation|supercalculateur|parc|extension|mégaprojet)$/;

/** "une usine de F", "un projet à F": what it costs to build is invested. */
function siteOf(scene: Scene, figure: FoundFigure, governor: Head | null): Candidate | null {
  if (!isLarge(figure)) return null;
  const project: Candidate = { cost: 1.6, measure: { metric: "investment", ...NONE, rule: "metric/project" } };
  // "les 80 milliards du programme Copernic"
  if (/^du$/.test(norm(scene, figure.last)) && PROJECT.test(norm(scene, figure.last + 1))) return project;
  const { link, at } = linkOf(scene, figure);
  if (link !== "de" && link !== "à") return null;
  // "Son site d'Arizona, à 12 milliards, emploiera"
  const apposed = link === "à" && norm(scene, at - 1) === "," && norm(scene, figure.last) === "," ? at - 2 : at - 1;
  for (let i = apposed; i >= 0 && i > at - 8; i--) {
    // "le tour de F" is no tower
    if (norm(scene, i) === "tour" && /^(?:le|un|ce|du|au|dernier|nouveau|premier)$/.test(norm(scene, i - 1))) return null;
    if (PROJECT.test(norm(scene, i)) || actorNoun.read(scene.tokens, i)?.value === "site") return project;
    const token = scene.tokens[i];
    if (
      !token ||
      /^(?:[,;:.()]|est|a|ont|sont|et|qui|que|pour|par)$/.test(token.norm) ||
      scene.figures.some((other) => other.first <= i && i < other.last)
    )
      break;
    if (scene.heads.some((head) => head.first === i && head.preposition === null && head !== governor)) break;
  }
  // "une déviation à 3,5 millions": what a thing costs
  return link === "à" &&
    governor?.kind === "noun" &&
    governor.last === at &&
    governor.preposition === null &&
    /^(?:une?|cette|ce)$/.test(norm(scene, governor.first))
    ? { cost: 2.2, measure: { metric: "cost", ...NONE, rule: "metric/thing_at" } }
    : null;
}
