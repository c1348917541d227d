import { isFree, licence, nearestLevel, norm, type Test } from "./licence.js";

const HELD = /^(?:base|parc|clientèle|audience|communauté|effectifs?|portefeuille|total|nombre)$/;

/** "42 000 abonnés de plus, ce qui porte sa base à 3,1 millions", "franchit ainsi le cap des 3,1 millions": of what was just counted. */
export const reached: Test = (place, candidate) => {
  const { tokens } = place;
  if (candidate.exponent === null || !isFree(tokens, candidate.last)) return undefined;
  const [link, before] = [norm(tokens, candidate.first - 1), norm(tokens, candidate.first - 2)];
  const told = (link === "des" && /^(?:cap|barre|seuil|palier)$/.test(before)) || (link === "à" && HELD.test(before));
  const partner = told ? nearestLevel(place, candidate) : undefined;
  return partner?.reading.type === "quantity" ? licence("level", partner) : undefined;
};
