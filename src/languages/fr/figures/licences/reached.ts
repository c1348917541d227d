import { tokenise } from "../../tokens.js";
import { lemmasOf } from "../../verbs/lookup.js";
import { countedNoun } from "../../words/units.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { isFree, licence, nearestLevel, norm, type Test } from "./licence.js";

const HELD = /^(?:base|parc|clientèle|audience|communauté|effectifs?|portefeuille|total|nombre)$/;

/** "42 000 abonnés de plus, ce qui porte sa base à 3,1 millions", "franchit ainsi le cap des 3,1 millions": of what was just counted. */
export const reached: Test = (place, candidate) => {
  const { tokens } = place;
  if (candidate.exponent === null || !isFree(tokens, candidate.last)) return undefined;
  const [link, before] = [norm(tokens, candidate.first - 1), norm(tokens, candidate.first - 2)];
  const told =
    (link === "des" && /^(?:cap|barre|seuil|palier)$/.test(before)) ||
    (link === "à" && (HELD.test(before) || HELD.test(norm(tokens, candidate.first - 3))));
  if (!told && !isHeld(tokens, candidate.first)) return undefined;
  const partner = nearestLevel(place, candidate) ?? (told ? undefined : place.history.findLast(isPeople));
  return partner && (told ? partner.reading.type === "quantity" : isPeople(partner)) ? licence("level", partner) : undefined;
};

/** "Sa base atteint 4,2 millions", "son parc compte désormais …": users or things that were counted before. */
function isHeld(tokens: readonly SeenToken[], first: number): boolean {
  const at = /ment$|^(?:désormais|ainsi|aujourd'hui|maintenant|alors|déjà)$/.test(norm(tokens, first - 1)) ? first - 2 : first - 1;
  const verb = lemmasOf(norm(tokens, at));
  if (!verb.some((lemma) => /^(?:atteindre|dépasser|compter|frôler|avoisiner|approcher|réunir|être|totaliser)$/.test(lemma))) return false;
  const noun = norm(tokens, at - 1) === "a" ? at - 2 : at - 1;
  return [noun, noun - 1].some((i) => HELD.test(norm(tokens, i)) && /^(?:sa|son|la|le|leur|l')$/.test(norm(tokens, i - 1)));
}

const isPeople = ({ reading }: Draft) =>
  reading.type === "quantity" && /^(?:users|employees|people|units)$/.test(countedNoun.read(tokenise(reading.unit ?? ""), 0)?.value ?? "");
