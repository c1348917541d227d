import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { MATTER, OFFER, RIVALS } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isState } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { pathCost } from "../path.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { Voice } from "./speaker.js";
import { goesOn, isOutOfMarket, isSum, isSurveyed } from "./surveyed.js";

/** Is the figure told of a market, of a price in general or of what somebody else speaks of, so that the one whom the passage is about does not have it? */
export function isOfNobody(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  tried: Head | null,
  company: Entity,
  discourse: Discourse,
  voice: Voice,
): boolean {
  return (
    isCounted(scene, figure, measure, voice) ||
    isOfTrade(scene, figure) ||
    isDoing(scene, figure) ||
    (isTwoTogether(scene, tried) && discourse.traders.buyer !== company) ||
    isCeiling(scene, measure, tried) ||
    isForOthers(scene, figure, measure) ||
    isForTrade(scene, figure, tried) ||
    isWhereMarket(scene, figure, measure) ||
    isByUnnamed(measure, scene, tried) ||
    (measure.metric === "price" && (isMean(scene, measure) || isMatter(scene, tried ?? measure.noun, figure) || isLocal(scene, tried))) ||
    (measure.metric === "share_price" && isMatter(scene, measure.noun, figure)) ||
    (company.type === "place" && !/^(?:revenue|cost|debt|net_loss|subsidy|savings)$/.test(measure.metric)) ||
    (company.type !== "company" && measure.metric === "investment" && isWhole(scene, measure)) ||
    isOtherTeller(measure, company, discourse, voice) ||
    isStateless(figure, measure, company) ||
    isPassing(scene, company, discourse, voice) ||
    isSurveyed(scene, figure, measure, tried, company, discourse, voice) ||
    goesOn(scene, measure, tried, company, voice) ||
    isOutOfMarket(scene, measure, company, discourse, voice) ||
    isSum(scene, measure, discourse)
  );
}

/** "Les effectifs passeront de 37 000 à 75 000", after what a government decides: those of a trade, which it counts but does not have. */
function isStateless({ type }: FoundFigure, { metric, noun }: Measure, company: Entity): boolean {
  if (!isState(company) || noun?.possessive) return false;
  return metric === "units" || metric === "users" || metric === "market_share" || (metric === "employees" && type === "quantity");
}

/** "Le gouvernement suit le dossier. 72 opérations ont été bouclées": a body that comes in has no figure that is not told of it, unless the article is about it. */
function isPassing(scene: Scene, company: Entity, discourse: Discourse, { earlier }: Voice): boolean {
  if (/^(?:company|product)$/.test(company.type) || company === discourse.topic || company === discourse.whole) return false;
  const last = earlier.findLast((claim) => claim.subject?.name === company.name);
  return !discourse.isHere(company) || !last || scene.index - last.figure.sentence > 2;
}

/** "on dénombrait 6,3 millions d'abonnements": of a whole market. */
function isCounted(scene: Scene, figure: FoundFigure, measure: Measure, voice: Voice): boolean {
  if (voice.source?.type === "person") return false;
  // "Au Royaume-Uni, où l'on recense 3 millions de membres": a market of the service that is spoken of
  if (/^(?:users|affected)$/.test(measure.metric) && structureOf(scene).at(figure.first).tie === "relative") return false;
  return scene.verbs.some(
    (verb) =>
      isConjugated(verb) &&
      verb.last <= figure.first &&
      /^(?:dénombrer|recenser|compter|comptabiliser|répertorier|estimer)$/.test(verb.lemma) &&
      /^(?:t-)?on$/.test(subjectOf(scene, verb)?.text.toLowerCase() ?? "") &&
      pathCost(scene.tokens, verb.last, figure.first) < 1.2,
  );
}

/** "10 500 travailleurs du secteur", "3 000 postes de la filière": counted of a whole trade. */
function isOfTrade(scene: Scene, figure: FoundFigure): boolean {
  if (figure.type !== "quantity") return false;
  const [of, next, noun] = [0, 1, 2].map((k) => norm(scene, figure.last + k)) as [string, string, string];
  if (of === "du") return TRADE_NOUN.test(next);
  return of === "de" && /^(?:la|l')$/.test(next) && TRADE_NOUN.test(noun);
}

const TRADE_NOUN = /^(?:secteur|filière|profession|branche|industrie|marché|métier|place|pays|région|tech)$/;

/** "Le plafond est fixé à 4 % du chiffre d'affaires": what a law allows. */
function isCeiling(scene: Scene, { metric }: Measure, tried: Head | null): boolean {
  if (!tried || tried.possessive || !/^(?:penalty|share|rate|revenue|price)$/.test(metric)) return false;
  return (
    /^(?:plafond|plancher|maximum|minimum|seuil|barème|amende|loi|règlement|texte)$/.test(norm(scene, tried.last - 1)) &&
    /^(?:le|la|l')$/.test(norm(scene, tried.first)) &&
    /^(?:est|reste|demeure|peut|pourra|autorise|permet|prévoit|s'|se)$/.test(norm(scene, tried.last)) &&
    metric !== "revenue"
  );
}

/** "Pour les fournisseurs de la région, c'est une saignée : 3 500 emplois sont menacés": the jobs of others. */
function isForOthers(scene: Scene, figure: FoundFigure, { metric }: Measure): boolean {
  if (!/^(?:layoffs|employees)$/.test(metric)) return false;
  return scene.heads.some(
    (head) =>
      head.first <= 3 &&
      head.last <= figure.first &&
      head.plural &&
      !head.possessive &&
      /^(?:pour|chez|parmi)$/.test(head.preposition ?? "") &&
      RIVALS.test(norm(scene, head.last - 1)),
  );
}

/** "Le préjudice est estimé à F pour le secteur": of a whole trade. */
function isForTrade(scene: Scene, figure: FoundFigure, tried: Head | null): boolean {
  if (tried?.possessive) return false;
  const [by, the, noun] = [0, 1, 2].map((k) => norm(scene, figure.last + k)) as [string, string, string];
  return by === "pour" && /^(?:le|la|l')$/.test(the) && TRADE_NOUN.test(noun);
}

/** "C'est un marché de F, où le numérique représente 7 % des contrats": a part of the market. */
function isWhereMarket(scene: Scene, figure: FoundFigure, { metric, noun }: Measure): boolean {
  if (!/^(?:share|rate|market_share)$/.test(metric) || noun?.possessive) return false;
  const { tie, first } = structureOf(scene).at(figure.first);
  if (tie !== "relative" || norm(scene, first) !== "où") return false;
  return scene.heads.some(
    (head) =>
      head.last <= first && head.last > first - 14 && /^(?:marché|pays|secteur|filière|continent|région)$/.test(norm(scene, head.last - 1)),
  );
}

/** "Le mieux-disant propose 4 millions": somebody without a name would pay. */
function isByUnnamed({ metric }: Measure, scene: Scene, tried: Head | null): boolean {
  return (
    metric === "acquisition" &&
    tried?.kind === "noun" &&
    /^(?:mieux-disant|candidat|prétendant|repreneur|favori|enchérisseur|soumissionnaire|acheteur|acquéreur|particulier|collectionneur)$/.test(
      norm(scene, tried.last - 1),
    )
  );
}

/** "Le nouvel ensemble pèsera F", "L'entité combinée": what two companies become together has no name. */
function isTwoTogether(scene: Scene, tried: Head | null): boolean {
  if (!tried || !/^(?:noun|description)$/.test(tried.kind) || tried.plural) return false;
  const words = scene.tokens.slice(tried.first, tried.last + 1).map((token) => token.norm);
  if (!words.some((word) => /^(?:ensemble|entité|groupe|société|géant|acteur|champion|structure)$/.test(word))) return false;
  return words.some((word) => /^(?:nouvel|nouveau|nouvelle|future?|combinée?|fusionnée?|formé|commune?|élargie?)$/.test(word));
}

/** "Désherber à la main revient à 1 200 euros l'hectare": what a thing costs whoever does it. */
function isDoing(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first);
  if (!verb || !/^(?:revenir|coûter)$/.test(verb.lemma) || subjectOf(scene, verb)?.naming) return false;
  const doing = scene.verbs.find((one) => one.mood === "infinitive" && one.last <= verb.first && one.governor === null);
  return doing !== undefined && (doing.first === 0 || /^[,«“":]$/.test(norm(scene, doing.first - 1)));
}

/** "Le prix moyen est passé de 641 à 702 euros". */
function isMean(scene: Scene, { noun }: Measure): boolean {
  if (noun === null || noun.possessive) return false;
  const at = /^(?:moyen|médian)$/.test(norm(scene, noun.last - 1)) ? noun.last - 1 : noun.last;
  return norm(scene, at - 1) === "prix" && /^(?:moyen|médian)$/.test(norm(scene, at));
}

/** "le mégawattheure est passé de 55 à 92 dollars", "le cours du lithium": what is traded by weight or measure. */
function isMatter(scene: Scene, head: Head | null, figure: FoundFigure): boolean {
  if (!head) return false;
  if (/^(?:un|une|son|sa|ses|notre)$/.test(norm(scene, head.first))) return false;
  if (MATTER.test(norm(scene, head.last - 1))) return true;
  const of = scene.heads.find(
    (one) => one.first >= head.last && one.first - head.last <= 1 && one.preposition === "de" && one.last <= figure.first,
  );
  return of !== undefined && MATTER.test(norm(scene, of.last - 1));
}

/** "En Virginie, le mètre carré vaut …": a price by country, unless of what a company offers everywhere. */
function isLocal(scene: Scene, tried: Head | null): boolean {
  if (!/^(?:en|au|aux|à|dans)$/.test(norm(scene, 0)) || tried?.kind !== "pronoun") return false;
  const place = scene.heads.find((head) => head.first <= 2 && head.naming?.entity.type === "place");
  return place !== undefined && norm(scene, place.last) === "," && !OFFER.test(tried.text);
}

/** "L'investissement total est évalué à F". */
function isWhole(scene: Scene, { noun }: Measure): boolean {
  return noun !== null && !noun.possessive && /^(?:total|global|cumulé)$/.test(norm(scene, noun.last));
}

/** "« … », calcule Soline Abadie, du cabinet Voltarion": what somebody from elsewhere tells of things in general. */
function isOtherTeller({ metric }: Measure, company: Entity, discourse: Discourse, { source }: Voice): boolean {
  if (!/^(?:price|share|investment|other|capacity|cost)$/.test(metric) || source?.type !== "person") return false;
  const employer = source.name ? discourse.companyOfPerson(source.name) : null;
  if (employer && employer !== company) return true;
  // what a politician tells of a body that the article is about is its own
  if (company.type !== "company") return false;
  return /\b(?:ministre|maire|préfète?|élue?|écologistes?|députée?|sénat(?:eur|rice)|commissaire|économiste|chercheu(?:r|se)|professeure?)\b/i.test(
    `${source.text} ${source.role ?? ""}`,
  );
}

/** "L'exécutif peut infliger jusqu'à 10 % du chiffre d'affaires", "Depuis 2010, il a prononcé 14 milliards de sanctions": what may be imposed on anybody, or was on many. */
export function isFineAtLarge(scene: Scene, figure: FoundFigure, { metric }: Measure): boolean {
  if (metric !== "penalty" || scene.heads.some((head) => /^(?:name|description)$/.test(head.kind) && head.preposition === "à"))
    return false;
  if (scene.namings.some(({ entity }) => entity.type === "company")) return false;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && /^(?:infliger|prononcer|imposer|distribuer)$/.test(one.lemma));
  if (!verb || verb.passive) return false;
  if (verb.governor?.lemma === "pouvoir" && verb.governor.mood === "indicative" && figure.type === "percentage") return true;
  return /^(?:de|d')$/.test(norm(scene, figure.last)) && /^(?:amendes|sanctions|pénalités)$/.test(norm(scene, figure.last + 1));
}
