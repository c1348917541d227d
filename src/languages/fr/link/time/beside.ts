import type { FoundFigure } from "../../figures/find.js";
import { oneOf } from "../../words/one-of.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";

/** How near a figure stands to the results that it may come with. */
export interface Company {
  /** In the same paragraph. */
  readonly here: boolean;
  /** What is told of is a market, with its makers and their shares. */
  readonly market: boolean;
  /** It is of the same company. */
  readonly same: boolean;
}

/** Verbs of what is made, sold or moves over a period, rather than had at its end. */
const GAINED = oneOf(
  "gagner|perdre|conquérir|recruter|attirer|séduire|engranger|ajouter|convaincre|enregistrer|accueillir|grappiller|rallier|capter|céder|livrer|écouler|vendre|produire|placer|fabriquer|expédier|trouver|sortir|distribuer|immatriculer|transporter|réaliser|totaliser|dépasser|atteindre|établir|augmenter|progresser|reculer|baisser|croître|bondir|grimper|chuter|tomber|passer|ressortir|élever|monter|descendre|écrouler|effondrer|replier|glisser|rebondir",
);
/** Those of winning and losing customers. */
const WON = oneOf(
  "gagner|perdre|conquérir|recruter|attirer|séduire|engranger|ajouter|convaincre|enregistrer|accueillir|grappiller|rallier|capter|céder",
);
/** What is served over a period. */
const CARRIED = oneOf("transporter|accueillir|servir|recruter|attirer|gagner|conquérir|perdre|séduire|recevoir");
const ORDERS = oneOf("commandes|réservations|facturations|carnet|souscriptions");
const SOLD_THINGS = oneOf(
  "modèles|appareils|smartphones|terminaux|téléphones|ventes|livraisons|immatriculations|expéditions|volumes|machines|véhicules|voitures|tablettes|ordinateurs|pc|unités|marché",
);

/** Does a figure that is no result itself belong to the period of the results that it is told with? */
export function comesWith(scene: Scene, figure: FoundFigure, measure: Measure, { here, market, same }: Company): boolean {
  const { metric, change } = measure;
  if (isIf(scene, figure) || lasts(scene, figure)) return false;
  switch (metric) {
    case "cost":
    case "debt":
    case "cash":
      return here;
    case "units":
      return (here && change !== null) || ((here || same) && isPast(scene, figure, GAINED));
    case "users":
      return ((here || same) && isPast(scene, figure, WON)) || (here && change !== null);
    case "contract":
      return (here || same) && isOfOrders(scene, figure);
    case "market_share":
      return (here || same) && (market || change !== null || isPast(scene, figure, GAINED));
    case "market_size":
      return market && change !== null;
    case "share":
      return (here && (change !== null || isOfIt(scene, figure))) || (market && isOfSales(scene, figure));
    case "deals":
      return here && (change !== null || isPast(scene, figure, GAINED));
    case "price":
      return here && change !== null && isAverage(scene, figure);
    case "capex":
    case "investment":
      return here && (change !== null || isOfSpending(scene, figure));
    case "rate":
      return here && isPast(scene, figure, GAINED);
    case "capacity":
    case "compensation":
    case "other":
      return here && change !== null;
    default:
      return false;
  }
}

/** "le prix moyen a augmenté de 9 %", "vendues en moyenne 9 % plus cher": no single price list. */
function isAverage({ tokens }: Scene, { last }: FoundFigure): boolean {
  return tokens.some(({ norm }, i) => i <= last + 3 && /^moyen(?:ne|s|nes)?$/.test(norm));
}

/** "dispose de 7 000 satellites", "exploite 40 usines": what there is, not what was sold. */
export function isHeld(scene: Scene, figure: FoundFigure): boolean {
  const { verbs, place } = governanceOf(scene, figure);
  // "Apple, avec 14 millions de tablettes livrées, détient 29 % du marché"
  if (place === "apart") return false;
  return verbs.some((verb) =>
    /^(?:disposer|posséder|exploiter|détenir|avoir|aligner|opérer|gérer|revendiquer|compter|employer)$/.test(verb.lemma),
  );
}

/** "Si Spotify perdait 5 % de ses clients": of no period. */
function isIf(scene: Scene, figure: FoundFigure): boolean {
  return structureOf(scene).at(figure.first).tie === "condition";
}

/** "30 000 clients en cinq semaines", "deux millions de plus en trois mois": it has a time of its own. */
function lasts({ tokens }: Scene, { last }: FoundFigure): boolean {
  const at = tokens.findIndex(({ norm }, i) => i >= last && i < last + 4 && norm === "en");
  return at >= 0 && /^(?:jours?|semaines?|mois|ans?|années?|heures?|trimestres?)$/.test(tokens[at + 2]?.norm ?? "");
}

/** "a transporté 1,6 million de passagers l'an passé": all of a period's. */
export function isFlow(scene: Scene, start: number): boolean {
  const figure = scene.figures.find((one) => one.start === start);
  return figure !== undefined && isPast(scene, figure, CARRIED);
}

/** "a conquis 173 000 forfaits": told in the past by such a verb. */
function isPast(scene: Scene, figure: FoundFigure, verbs: { test(word: string): boolean }): boolean {
  return governanceOf(scene, figure).verbs.some((verb) => verb.mood === "past" && verb.lemmas.some((lemma) => verbs.test(lemma)));
}

/** "Les prises de commandes ont atteint F": all of them, not one contract. */
function isOfOrders(scene: Scene, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  // "Les prises de commandes dépassent les attentes : F"
  const told = (i: number) => structure.at(i) === clause || (clause.verb === null && structure.at(i).part === clause.part - 1);
  return scene.tokens.some(({ norm }, i) => i < figure.last + 4 && ORDERS.test(norm) && told(i));
}

/** "Les investissements ont totalisé F": all of the period's, not one of them. */
function isOfSpending(scene: Scene, figure: FoundFigure): boolean {
  return scene.heads.some(
    (head) =>
      head.preposition === null &&
      head.last <= figure.first &&
      /^(?:les|ses|leurs) (?:investissements|dépenses)/i.test(head.text) &&
      structureOf(scene).at(head.first) === structureOf(scene).at(figure.first),
  );
}

/** "84,7 % des modèles écoulés": a part of what was sold. */
function isOfSales({ tokens }: Scene, { last }: FoundFigure): boolean {
  return /^(?:de|du|des|d')$/.test(tokens[last]?.norm ?? "") && tokens.slice(last + 1, last + 4).some(({ norm }) => SOLD_THINGS.test(norm));
}

/** "La publicité en fournit 86 %": of the sales just told. */
function isOfIt(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some(
    (verb) =>
      /^(?:fournir|apporter|assurer|générer|représenter|constituer|rapporter|procurer)$/.test(verb.lemma) &&
      (scene.tokens[verb.at - 1]?.norm === "en" || scene.tokens[verb.first - 1]?.norm === "en"),
  );
}
