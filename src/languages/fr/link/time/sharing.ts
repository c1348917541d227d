import type { DateMention } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { comparisonOf } from "../comparison.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { placesOf } from "./place.js";

const RESULTS = /^(?:revenue|net_income|net_loss|operating_income|margin)$/;
const BALANCE = /^(?:debt|cash)$/;

/** Are two figures of one kind: the same measure, or both of results or of a balance sheet? */
export function isAlike(a: Measure, b: Measure | undefined): boolean {
  return (
    b !== undefined &&
    (a.metric === b.metric || (RESULTS.test(a.metric) && RESULTS.test(b.metric)) || (BALANCE.test(a.metric) && BALANCE.test(b.metric)))
  );
}

/** "a reculé de 3 % au premier trimestre, à F": the level that the move led to. */
export function isLevelAfter({ tokens }: Scene, figure: FoundFigure, date: DateMention, owner: Measure | undefined): boolean {
  return (
    owner !== undefined &&
    owner.change !== null &&
    tokens[date.last]?.text === "," &&
    /^(?:à|pour|jusqu'à)$/.test(tokens[date.last + 1]?.norm ?? "") &&
    figure.first - date.last <= 3
  );
}

/** May a date behind another figure hold for this one too: figures of one verb and of one kind? */
export function shares(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  between: readonly FoundFigure[],
  measures: ReadonlyMap<FoundFigure, Measure>,
  date: DateMention,
): boolean {
  const results = /^(?:revenue|net_income|net_loss|operating_income|margin|capex|cost)$/;
  return between.every((other) => {
    // "onze contrats de plus de 50 millions depuis janvier": the amount says what sort of contracts
    if (figure.type === "quantity" && other.first - figure.last <= 1 && /^(?:de|d'|à)$/.test(scene.tokens[other.first - 1]?.norm ?? "de"))
      return true;
    // "269 millions d'euros et 7 opérations en avril", "10 % des 104 millions de recettes l'an dernier"
    const link = scene.tokens.slice(figure.last, other.first).map((token) => token.norm);
    if (link.join(" ") === "et" || (measure.metric === "share" && /^(?:de|d'|des|du)(?: les)?$/.test(link.join(" ")))) return true;
    // "prêter 25 milliards à 150 000 commerçants d'ici à 2024": those who get it
    if (
      figure.type === "money" &&
      other.type === "quantity" &&
      /^(?:à|aux|auprès|chez)$/.test(scene.tokens[other.first - 1]?.norm ?? "") &&
      other.first - figure.last <= 5
    )
      return true;
    const its = measures.get(other);
    if (!its) return true; // an equivalent in brackets
    if (comparisonOf(scene, other)) return true;
    if (scene.tokens[other.first - 1]?.norm === "dont" || isAim(scene, other)) return false;
    if (scene.dates.some((one) => one !== date && one.first >= other.last && one.last <= date.first && one.first - other.last <= 4))
      return false;
    return (
      its.metric === measure.metric ||
      (/^d['’]ici/i.test(date.text) && scene.tokens.slice(figure.last, other.first).some((token) => token.norm === "et")) ||
      (results.test(its.metric) && results.test(measure.metric)) ||
      its.from === figure ||
      measure.from === other ||
      (its.metric === "share" && its.from !== null)
    );
  });
}

/** "pour un objectif de 4 millions en 2015": an aim has its own date. */
function isAim(scene: Scene, figure: FoundFigure): boolean {
  return scene.tokens
    .slice(Math.max(0, figure.first - 3), figure.first)
    .some((token) => /^(?:objectif|cible|ambition|prévision)$/.test(token.norm));
}

/** Has one of the figures between a claim to the date: does the date stand right after or before it in the same phrase? */
export function ownedBefore(scene: Scene, date: DateMention, between: readonly FoundFigure[]): boolean {
  const [first] = between;
  if (!first) return false;
  // "monté en 2023 de 14 à 17 %": shared; "en 2022 80 millions, 90 en 2023": owned
  return placesOf(scene).some(
    ({ date: other, compared }) => other !== date && compared === null && other.first >= first.last && other.first - first.last <= 3,
  );
}
