import type { FoundFigure } from "../../figures/find.js";
import { oneOf } from "../../words/one-of.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { type Measure, NONE, type Topic } from "./measure.js";
import { linkOf } from "./reach.js";
import { unitClass } from "./unit.js";

/** Those who bargain over wages, and what they bargain over. */
const BARGAINING = oneOf(
  "syndicat|syndicats|syndical|syndicale|syndicaux|intersyndicale|grévistes|gréviste|cgt|cfdt|cfe-cgc|cftc|unsa|csc|fgtb|unia|verdi|salaires|salariale|salariales|nao|rémunérations",
);
const CLAIM =
  /^(?:réclamer|exiger|demander|revendiquer|proposer|offrir|accorder|octroyer|consentir|concéder|lâcher|obtenir|arracher|décrocher|négocier|promettre)$/;

export function speaksOfWages(scene: Scene): boolean {
  return scene.tokens.some((token) => BARGAINING.test(token.norm));
}

/** "La CGT réclame 8 %": what a union claims and a management offers, with no other whole, is a rise of pay. */
export function demanded(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.type !== "percentage" || figure.value.unit !== "percent" || /^(?:de|d'|du|des|dans)$/.test(norm(scene, figure.last)))
    return null;
  if (!topic.pay && !speaksOfWages(scene)) return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb?.lemmas.some((lemma) => CLAIM.test(lemma)) || linkOf(scene, figure).link !== "") return null;
  if (pathCost(scene.tokens, verb.last, figure.first) > 0.5) return null;
  return { metric: "compensation", ...NONE, change: "increase", verb, rule: "metric/claimed" };
}

const GIVEN =
  /^(?:accorder|octroyer|consentir|obtenir|réclamer|exiger|demander|proposer|offrir|promettre|négocier|arracher|décrocher|lâcher|concéder|recevoir|toucher|percevoir|bénéficier)$/;

/** "accorder à 4 500 agents une hausse de 900 euros": what is given to those who work is given on their pay. */
export function raisedFor(scene: Scene, figure: FoundFigure): boolean {
  const staff =
    speaksOfWages(scene) ||
    scene.figures.some((other) => other.type === "quantity" && unitClass(other.value.unit) === "employees") ||
    scene.tokens.some((token) => /^(?:salariés|employés|ouvriers|agents|personnels?|collaborateurs|cadres|techniciens)$/.test(token.norm));
  return staff && scene.verbs.some((verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => GIVEN.test(lemma)));
}
