import { verbReadings } from "../../verbs/lookup.js";
import type { SeenToken } from "../mask.js";
import { isFree, licence, nearestLevel, norm, type Test } from "./licence.js";

/** Does a place follow the figure: "14 millions d'euros à Lyon"? */
function isSited(tokens: readonly SeenToken[], { last }: { readonly last: number }): boolean {
  return /^(?:à|au|aux|en)$/.test(norm(tokens, last)) && tokens[last + 1]?.held !== undefined;
}

/** "35 millions de la part de X, 15 du CNES et 10 d'un industriel", "20 viennent du capital et 5 de la dette". */
export const series: Test = (place, candidate) => {
  const { tokens } = place;
  if (!/^(?:,|et|:|;)$/.test(norm(tokens, candidate.first - 1))) return undefined;
  const partner = nearestLevel(place, candidate);
  if (!partner || partner.reading.type === "percentage" || candidate.first - partner.last > 16) return undefined;
  const scaled = partner.reading.exponent > 0 || candidate.exponent !== null || (candidate.large && partner.partner !== null);
  const next = norm(tokens, candidate.last);
  // "en a gagné respectivement 95 000 et 160 000"
  if (
    candidate.large &&
    candidate.exponent === null &&
    norm(tokens, candidate.first - 1) === "et" &&
    partner.last === candidate.first - 1 &&
    Number(partner.reading.low) >= 1000 &&
    isFree(tokens, candidate.last)
  )
    return licence("series", partner);
  // "400 000 euros de frais d'avocats et 150 000 d'expertise"
  if (
    candidate.large &&
    partner.reading.type === "money" &&
    partner.reading.exponent === 0 &&
    /^(?:de|d'|en)$/.test(next) &&
    /^(?:de|d'|en)$/.test(norm(tokens, partner.last))
  )
    return licence("series", partner);
  // "168 000 salariés cette année, et 164 400 en 2022"
  // "1 199 euros pour la courte, 1 329 pour la longue", "12 euros aux abonnés, 8 aux étudiants"
  const ratio = candidate.amount / Number(partner.reading.low);
  if (
    !scaled &&
    partner.reading.type !== "bare" &&
    norm(tokens, partner.last) === next &&
    /^(?:pour|aux|au|à|chez|en|dans|sur)$/.test(next) &&
    ratio > 0.1 &&
    ratio < 10
  )
    return licence("series", partner);
  // "274 000 francs, parmi lesquels 118 000 reviennent à X et 61 500 couvrent les heures": of the same whole
  if (
    candidate.large &&
    partner.rules[0] === "figure/compared" &&
    /nt$/.test(next) &&
    verbReadings(next).some((reading) => reading.person === 3) &&
    verbReadings(norm(tokens, partner.last)).some((reading) => reading.person === 3)
  )
    return licence("series", partner);
  // "20 000 tonnes par an et 35 000 à terme"
  if (!scaled && candidate.large && next === "à" && norm(tokens, candidate.last + 1) === "terme") return licence("series", partner);
  // "14 millions d'euros à Lyon, 12 à Lille et 8 à Nantes"
  if (scaled && /^(?:à|au|aux)$/.test(next) && tokens[candidate.last + 1]?.held && isSited(tokens, partner))
    return licence("series", partner);
  // "340 postes : 140 à Lyon, 120 à Lille, 80 à Nantes"
  if (
    !scaled &&
    /^(?:à|en|au|aux|chez|dans|pour|sur)$/.test(next) &&
    norm(tokens, candidate.first - 1) === ":" &&
    partner.last === candidate.first - 1 &&
    partner.reading.type === "quantity" &&
    candidate.amount < Number(partner.reading.low)
  )
    return licence("series", partner);
  // "500 kilos en orbite, 1.500 sans récupération"
  if (!scaled && candidate.large && /^(?:sans|avec|hors)$/.test(next)) return licence("series", partner);
  if (!scaled && candidate.large && next === "en" && tokens[candidate.last + 1]?.held?.kind === "date") return licence("series", partner);
  // "485 millions punissent les transferts et 45 le manque de transparence"
  if (
    scaled &&
    /^(?:le|la|les|l')$/.test(next) &&
    /^(?:[,;:»]|)$/.test(norm(tokens, partner.first - 1)) &&
    verbReadings(norm(tokens, partner.last)).some((reading) => reading.person === 3)
  )
    return licence("series", partner);
  // "11 financés par l'Ademe, et 14 empruntés à la BEI"
  if (
    scaled &&
    verbReadings(next).some((reading) => reading.tense === "past_participle") &&
    /^(?:à|au|aux|par|auprès|en|pour|dans)$/.test(norm(tokens, candidate.last + 1))
  )
    return licence("series", partner);
  // "30 millions de recettes, 45 l'an prochain", "20 000 tonnes par an et 35 000 à partir de 2029"
  const now = /^(?:aujourd'hui|désormais|maintenant|actuellement)$/.test(next) && isFree(tokens, candidate.last + 1);
  if (candidate.large && now) return licence("series", partner);
  if ((scaled || candidate.large) && tokens[candidate.last]?.held?.kind === "date") return licence("series", partner);
  return scaled &&
    /^(?:pour|chez|contre|en|sont|du|de|d'|des|auprès|venant|dans|au|aux|par|avec|sous|comptant|cash)$/.test(next) &&
    isFree(tokens, candidate.last)
    ? licence("series", partner)
    : undefined;
};
