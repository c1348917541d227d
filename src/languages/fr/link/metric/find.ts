import type { Metric } from "../../../../model.js";
import type { Trace } from "../../../../trace.js";
import type { FoundFigure } from "../../figures/find.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { byAmount } from "./amounts.js";
import { isBeside } from "./aside.js";
import { carry } from "./carry.js";
import { changeOf } from "./change.js";
import { asDealPrice, asOwnShares } from "./deal-told.js";
import { onMarket, rivalBeside, rivalHolds } from "./market.js";
import { type Candidate, type Earlier, isLarge, isSmall, type Measure, NONE, type Told, type Topic } from "./measure.js";
import { byNouns, RATIOS } from "./nouns.js";
import { pairOf } from "./pair.js";
import { partOf } from "./part.js";
import { isBuying } from "./party.js";
import { linkOf } from "./reach.js";
import { partOfAmount, respective } from "./respective.js";
import { scoreOf } from "./score.js";
import { settled } from "./settled.js";
import { speaksOfStock } from "./stock.js";
import { byUnit, unitClass } from "./unit.js";
import { byVerbs, speaksOfLaw } from "./verbs.js";
import { byValue } from "./worth.js";

const LEAK =
  /\b(?:cyberattaque|cyberattaques|fuite de données|piratage|pirates?|vol de données|rançongiciel|ransomware|rançon|fichier mis en vente|base mise en vente|données (?:personnelles|dérobées|volées)|intrusion|hackers?)\b/i;
const DOWN = /\b(?:panne|coupure|interruption)\b/i;

/** What articles on wages speak of. */
const PAY =
  /\b(?:salaires?|salarial[a-zà-öø-ÿœ]{0,9}|rémunérations?|grèves?|grévistes|syndicats?|smic|NAO|pouvoir d['’]achat|paies?)(?![a-zà-öø-ÿœ])/gi;

/** What articles on cut and on created jobs speak of. */
const CUTS =
  /\b(?:suppressions?|supprim[a-zà-öø-ÿœ]{0,20}|licenci[a-zà-öø-ÿœ]{0,20}|plan social|plans sociaux|plan de départs|PSE|départs? volontaires|dégraissage|charrettes?|restructuration|coupes claires)(?![a-zà-öø-ÿœ])/gi;
const HIRES =
  /\b(?:embauch[a-zà-öø-ÿœ]{0,20}|recrut[a-zà-öø-ÿœ]{0,20}|créations? (?:d['’]emplois?|de postes)|créer[a-zà-öø-ÿœ]{0,20})(?![a-zà-öø-ÿœ])/gi;
const SOLD =
  /\b(?:immatricul[a-zà-öø-ÿœ]{0,20}|livr(?:aisons?|ée?s?|er|ent)|expédi(?:tions?|ée?s?|er|ent)|exemplaires|vendus?|vendues?|ventes)(?![a-zà-öø-ÿœ])|(?<![a-zà-öø-ÿœ])écoul[a-zà-öø-ÿœ]{0,20}/gi;
const SHARES = /\bparts? (?:de marché|du marché)|\bPDM\b|% (?:du|de ce) marché/giu;

/** What an amount is that stands beside deals that are counted. */
const DEALS: readonly (readonly [RegExp, Metric])[] = [
  [/^(?:levées?|tours)/, "funding"],
  [/^(?:rachats?|acquisitions?|emplettes|cessions)/, "acquisition"],
  [/^(?:contrats?|commandes)/, "contract"],
];

/** What every figure of an article measures. */
export function measureFigures(told: readonly Told[], text: string, trace?: Trace): ReadonlyMap<FoundFigure, Measure> {
  const topic = topicOf(told, text, trace);
  const measures = new Map<FoundFigure, Measure>();
  for (const { scene, figures } of told) {
    const here: { figure: FoundFigure; measure: Measure }[] = [];
    for (const figure of figures) {
      const measure = measureOf(scene, figure, here, topic);
      here.push({ figure, measure });
      measures.set(figure, measure);
    }
  }
  carry(told, measures, topic);
  return measures;
}

function topicOf(told: readonly Told[], text: string, trace: Trace | undefined): Topic {
  const stock = new Set(told.filter(({ scene }) => speaksOfStock(scene)).map(({ scene }) => scene.sentence.block));
  const cases = told.filter(({ scene }) => speaksOfLaw(scene)).length;
  const law = cases > 0 && cases >= Math.min(3, Math.ceil(told.length / 2));
  const heads = told.flatMap(({ scene }) => scene.heads.filter((head) => head.kind === "measure" && head.measure && !head.measure.weak));
  const bought = told.reduce((sum, { scene }) => sum + scene.verbs.filter((verb) => isBuying(scene, verb)).length, 0);
  const count = (metric: Metric) =>
    (metric === "acquisition" ? bought : 0) + heads.filter((head) => head.measure?.metric === metric && !head.measure.asSmall).length;
  const units =
    count("units") + told.reduce((sum, { figures }) => sum + figures.filter((one) => unitClass(one.value.unit) === "units").length, 0);
  const volumes = times(text, SOLD) + units >= 5 && times(text, SOLD) >= 1 && units >= 3 && units > 2 * count("revenue");
  return {
    trace,
    // one paragraph that names an index tells of no day on the stock exchange
    volumes: stock.size < 2 && volumes,
    leak: LEAK.test(text) || DOWN.test(text),
    law,
    raising: count("funding") > count("acquisition"),
    buying: count("acquisition") > count("funding") && count("acquisition") > count("investment"),
    pay: times(text, PAY) >= 3,
    cutting: times(text, CUTS) >= 2 && times(text, CUTS) > times(text, HIRES),
    shared: times(text, SHARES) >= 1,
    capex: count("capex") >= 2,
    stock,
  };
}

function times(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

function measureOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  const change = changeOf(scene, figure, here, topic, () => levelOf(scene, figure, here, topic));
  const own = respective(scene, figure, here, change ?? levelOf(scene, figure, here, topic));
  const measure = own.change === null ? partOfAmount(scene, figure, here, own) : own;
  return settled(scene, figure, asDealPrice(scene, figure, asOwnShares(scene, figure, measure)));
}

/** The measure of a figure that is no move. */
function levelOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure {
  if (isOfClitic(scene, figure)) return { metric: "other", ...NONE, rule: "metric/none" };
  const pair = pairOf(scene, figure, here);
  if (pair) return pair;
  const share = perShare(scene, figure, here, topic);
  if (share) return share;
  // "14,20 euros net de l'heure"
  if (
    figure.type === "money" &&
    isSmall(figure) &&
    (/\b(?:bruts?|nets?)\b/.test(figure.text) || /^(?:bruts?|nets?)$/.test(norm(scene, figure.last)))
  )
    return { metric: "compensation", ...NONE, rule: "metric/gross" };
  const paid = paidForStake(scene, figure, here);
  if (paid) return paid;
  if ((topic.shared && rivalBeside(scene, figure)) || onMarket(scene, figure))
    return { metric: "market_share", ...NONE, rule: "metric/on_market" };
  const part = partOf(scene, figure, topic);
  if (part) return part;
  const nouns = byNouns(scene, figure, here, topic);
  // "un prêt de 600 millions apporté par la BEI": the noun that it hangs on says more than what was done with it
  const named = nouns.some((one) => one.cost <= 0.5 && one.measure.noun?.measure?.weak === false);
  const candidates = [
    ...nouns,
    ...byVerbs(scene, figure, topic).filter(
      ({ measure }) =>
        !(named && measure.verb?.mood === "participle" && measure.verb.first >= figure.last && !measure.verb.lemmas.includes("lever")),
    ),
    ...byAmount(scene, figure),
    ...byValue(scene, figure, here, topic),
    ...(figure.type === "quantity" ? byUnit(scene, figure, topic) : []),
  ];
  for (const { measure, cost } of topic.trace ? candidates : [])
    topic.trace?.tried(figure, "metric", measure.rule, `${measure.metric}, ${cost.toFixed(1)} away`);
  const best = cheapest(candidates);
  if (best && best.cost < 3.6) return asCapex(scene, figure, best.measure, here, topic);
  // "Trois tours à retenir : Nabla (70 millions), Gradium (60 millions)"
  const deals =
    figure.type === "money" ? here.findLast((one) => one.measure.metric === "deals" && one.figure.type === "quantity") : undefined;
  const done: Metric | undefined = topic.raising ? "funding" : topic.buying ? "acquisition" : undefined;
  const kind = deals
    ? (DEALS.find(([units]) => units.test(deals.figure.value.unit ?? ""))?.[1] ?? (isLarge(figure) ? done : undefined))
    : undefined;
  if (kind) return { metric: kind, ...NONE, rule: "metric/of_deals" };
  const score = scoreOf(scene, figure);
  if (score) return score;
  const last = here.findLast((one) => one.figure.type === figure.type && !isAside(scene, one.figure, figure));
  if (
    last &&
    figure.type !== "quantity" &&
    last.measure.rule !== "metric/none" &&
    (figure.type !== "percentage" || RATIOS.has(last.measure.metric))
  )
    return { ...last.measure, change: null, from: last.figure, rule: "metric/as_before" };
  const { per } = figure.value;
  const each = isLarge(figure) && scene.tokens.slice(figure.first, figure.last + 1).some((token) => /^chacune?s?$/.test(token.norm));
  if (figure.type === "money" && !each && (per === "month" || per === "unit" || per === "user" || per === "hour"))
    return { metric: "price", ...NONE, rule: "metric/rate" };
  if (topic.shared && rivalHolds(scene, figure)) return { metric: "market_share", ...NONE, rule: "metric/on_market" };
  return { metric: figure.type === "percentage" ? "share" : "other", ...NONE, rule: "metric/none" };
}

/** "La levée l'a ramenée à 510 millions": the level of what the pronoun stands for, and not of the subject; `carry` finds it. */
function isOfClitic(scene: Scene, figure: FoundFigure): boolean {
  const { link, at } = linkOf(scene, figure);
  const verb = link === "à" && isLarge(figure) ? scene.verbs.findLast((one) => one.last <= at) : undefined;
  if (verb?.mood !== "past" || !verb.lemmas.some((lemma) => /^(?:ramener|porter|hisser|abaisser|réduire|limiter)$/.test(lemma)))
    return false;
  return at - verb.last < 3 && [verb.first, verb.first - 1].some((i) => i < verb.at && norm(scene, i) === "l'");
}

/** "Amazon a déboursé 26 milliards" in an article on capital expenditure. */
function asCapex(scene: Scene, figure: FoundFigure, measure: Measure, here: Earlier, topic: Topic): Measure {
  if (measure.metric !== "cost" || !isLarge(figure)) return measure;
  if (!topic.capex && !here.some((one) => one.measure.metric === "capex")) return measure;
  if (figure.value.precision === "magnitude") return measure;
  const spent =
    measure.verb?.lemmas.includes("dépenser") ?? (measure.noun !== null && /^dépenses?$/.test(norm(scene, measure.noun.last - 1)));
  return spent ? { ...measure, metric: "capex" } : measure;
}

/** "26 francs par action": a dividend, an offer, a profit or a quotation, by the words around. */
function perShare(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  if (figure.value.per !== "share") return null;
  const say = (metric: Metric): Measure => ({ metric, ...NONE, rule: "metric/per_share" });
  // "déboursera 6,7 milliards, soit 5,85 dollars par action"
  const last = here.at(-1);
  if (
    last?.figure.type === "money" &&
    /^(?:soit|ou|\()$/.test(norm(scene, figure.first - 1)) &&
    /^(?:acquisition|shareholder_return|net_income|net_loss)$/.test(last.measure.metric)
  )
    return { ...last.measure, from: last.figure, rule: "metric/per_share" };
  const heads = scene.heads.filter(
    (head) =>
      head.kind === "measure" &&
      head.measure &&
      /^(?:shareholder_return|acquisition|net_income|net_loss)$/.test(head.measure.metric) &&
      !isBeside(scene, head.first, figure),
  );
  if (
    scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).some((token) => /^(?:prix|cours)$/.test(token.norm)) &&
    heads.length === 0
  )
    return say(topic.buying && !scene.tokens.some((token) => /^(?:cours|action|titre)$/.test(token.norm)) ? "acquisition" : "share_price");
  const nearest = heads.findLast((head) => head.last <= figure.first) ?? heads.find((head) => head.first - figure.last < 6);
  if (nearest?.measure) return { ...say(nearest.measure.metric), noun: nearest };
  if (scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:distribuer|détacher)$/.test(lemma)))) return say("shareholder_return");
  if (
    scene.verbs.some(
      (verb) => verb.lemmas.some((lemma) => /^(?:racheter|acquérir|reprendre|offrir|proposer)$/.test(lemma)) || isBuying(scene, verb),
    ) ||
    scene.tokens.some((token) => /^(?:contrôle|offrant|prime|surcote|retrait)$/.test(token.norm))
  )
    return say("acquisition");
  if (scene.verbs.some((verb) => verb.last === figure.first && verb.lemmas.some((lemma) => /^(?:facturer|tarifer)$/.test(lemma))))
    return say("price");
  if (
    scene.verbs.some((verb) =>
      verb.lemmas.some((lemma) => /^(?:verser|payer|distribuer|toucher|percevoir|recevoir|détacher|servir)$/.test(lemma)),
    )
  )
    return say("shareholder_return");
  if (scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:dégager|perdre|gagner|réaliser)$/.test(lemma)))) return say("net_income");
  return say(
    topic.stock.has(scene.sentence.block) ||
      scene.verbs.some((verb) => verb.lemmas.some((lemma) => /^(?:souscrire|émettre|introduire|vendre|fixer)$/.test(lemma)))
      ? "share_price"
      : "net_income",
  );
}

/** "a pris 9 % du capital contre 1,1 milliard", "encaisse 100 millions pour 2 % du capital": what a stake is bought for. */
function paidForStake(scene: Scene, figure: FoundFigure, here: Earlier): Measure | null {
  if (figure.type !== "money") return null;
  const { link, at } = linkOf(scene, figure);
  const last = here.at(-1);
  if (/^(?:pour|contre|moyennant)$/.test(link) && last?.measure.metric === "stake" && pathCost(scene.tokens, last.figure.last, at) < 1.2)
    return { metric: "acquisition", ...NONE, verb: last.measure.verb, rule: "metric/paid_for_stake" };
  const next = scene.figures.find((other) => other.first >= figure.last && other.first - figure.last <= 2);
  if (
    next?.type === "percentage" &&
    /^(?:pour|contre)$/.test(norm(scene, figure.last)) &&
    /^(?:du|de|des)$/.test(norm(scene, next.last)) &&
    /^(?:capital|parts|actions|titres|la|l'|son)$/.test(norm(scene, next.last + 1))
  )
    return { metric: norm(scene, figure.last) === "contre" ? "funding" : "acquisition", ...NONE, rule: "metric/paid_for_stake" };
  return null;
}

/** "X (30 % de l'activité) et Y (14 %) sont en tête, avec 13 %": what brackets add says nothing of what follows them. */
function isAside(scene: Scene, before: FoundFigure, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  return figure.type === "percentage" && structure.at(before.first).tie === "bracket" && structure.at(figure.first).tie !== "bracket";
}

function cheapest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.cost < best.cost) best = one;
  return best;
}
