import { isContinuation } from "../../../../rules/vocabulary.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import { number } from "../../words/numbers.js";
import { countedNoun } from "../../words/units.js";
import type { SeenToken } from "../mask.js";
import { REFERENCE } from "../share.js";
import { type Candidate, isFree, licence, nearestLevel, nearestWhole, norm, type Place, type Test } from "./licence.js";

/** "neuf patrons passent le seuil des 10 millions, contre 4 en 2021": a count that is no figure is compared, not the amount beside it. */
function isOtherCount({ tokens, before }: Place, candidate: Candidate): boolean {
  if (candidate.exponent !== null || candidate.large) return false;
  for (let i = Math.max(0, candidate.first - 30); i < candidate.first; i++) {
    const read = isContinuation(tokens, i) || tokens[i]?.held ? undefined : number.read(tokens, i);
    if (!read) continue;
    const free =
      Number(read.value) < 1000 && !before.some((draft) => draft.first <= i && i < draft.last) && !REFERENCE.test(norm(tokens, i - 1));
    if (
      free &&
      /^\p{Ll}{3,}s$/u.test(norm(tokens, read.end)) &&
      !/^(?:mois|jours|semaines|heures|ans|années|premiers|premières|derniers|dernières|trimestres|pays|fois)$/.test(norm(tokens, read.end))
    )
      return true;
    i = read.end - 1;
  }
  return false;
}

const EXPECTED = /^(?:attendue?s|prévue?s|anticipée?s|espérée?s|visée?s|estimée?s|promise?s|annoncée?s)$/;

/** "par rapport à 32 en 2019", "à comparer aux 26 d'avant", "alors qu'il était de 50 en 2019", "quand ils étaient 26 en 2019" */
function isSetBeside(tokens: readonly SeenToken[], at: number): boolean {
  if (/^(?:à|aux)$/.test(norm(tokens, at))) return /^(?:rapport|comparer|comparée?s?|comparativement)$/.test(norm(tokens, at - 1));
  const be = /^(?:de|d')$/.test(norm(tokens, at)) ? at - 1 : at;
  return (
    /^(?:était|étaient)$/.test(norm(tokens, be)) &&
    /^(?:ils?|elles?)$/.test(norm(tokens, be - 1)) &&
    /^(?:qu'|quand|lorsqu'|où)$/.test(norm(tokens, be - 2))
  );
}

/** "contre 10,9 un an plus tôt", "dont 71 000 en France", "puis 80", "et non plus de 30 à 35", "au lieu des 45 promis". */
export const compared: Test = (place, candidate) => {
  const { tokens } = place;
  let at = candidate.first - 1;
  if (
    /^(?:les|des|quelque|seulement|déjà|encore|respectivement|juste)$/.test(norm(tokens, at)) &&
    !(norm(tokens, at) === "des" && norm(tokens, at - 1) !== "lieu")
  )
    at--;
  const word = norm(tokens, at);
  const free = isFree(tokens, candidate.last);
  const negated = /^(?:non|plus)$/.test(word) && /^(?:non|et)$/.test(norm(tokens, at - 1));
  if (!free) return undefined;
  // "(20 attendus)"
  if (word === "(" && EXPECTED.test(norm(tokens, candidate.last)) && norm(tokens, candidate.last + 1) === ")")
    return licence("compared", nearestLevel(place, candidate));
  // "les 243,8 millions attendus", "contre un consensus de 6 millions"
  if (
    candidate.exponent !== null &&
    EXPECTED.test(norm(tokens, candidate.last)) &&
    /^(?:les|des|aux)$/.test(norm(tokens, candidate.first - 1))
  )
    return licence("compared", nearestLevel(place, candidate));
  if (
    /^(?:de|d')$/.test(word) &&
    [3, 4, 5].some((back) => norm(tokens, at + 1 - back) === "contre" && /^(?:un|une|le|la|son|sa)$/.test(norm(tokens, at + 2 - back)))
  )
    return licence("compared", nearestLevel(place, candidate));
  if (word === "soit")
    return candidate.large && /^(?:en|au)$/.test(norm(tokens, candidate.last)) && /^(?:tout|total)$/.test(norm(tokens, candidate.last + 1))
      ? licence("compared", nearestLevel(place, candidate))
      : undefined;
  if (word === "dont") return licence("compared", nearestWhole(place, candidate));
  if (/^(?:contre|versus|vs)$/.test(word) && isOtherCount(place, candidate)) return undefined;
  if (
    /^(?:contre|versus|vs|puis|voire|sinon|lieu)$/.test(word) ||
    negated ||
    (word === "de" && norm(tokens, at - 1) === "lieu") ||
    isSetBeside(tokens, at)
  )
    return licence("compared", nearestLevel(place, candidate));
  if (word === "après" && candidate.exponent === null)
    return /^(?:en|l'|un|au|,|)$/.test(norm(tokens, candidate.last)) ? licence("compared", nearestLevel(place, candidate)) : undefined;
  if (word === "après") return licence("compared", nearestLevel(place, candidate));
  if (
    word === "mais" &&
    tokens
      .slice(0, at)
      .some(
        (token, i) =>
          /^(?:pas|jamais)$/.test(token.norm) || (token.norm === "plus" && /^(?:est|sont|était|sera)$/.test(norm(tokens, i - 1))),
      )
  )
    return licence("compared", nearestLevel(place, candidate));
  return undefined;
};

/** "…, et Amazon 27 000", "la Région 45 et la ville 12,5": the verb is not said again after the next name. */
export const gap: Test = (place, candidate) => {
  const { tokens } = place;
  const held = tokens[candidate.first - 1]?.held;
  if (
    !held ||
    !(/^(?:company|organization|place|person)$/.test(held.kind) || (held.kind === "product" && candidate.large)) ||
    !isFree(tokens, candidate.last)
  )
    return undefined;
  let at = candidate.first - 1;
  while (tokens[at - 1]?.held && tokens[at - 1]?.held?.last === held.last) at--;
  const partner = nearestLevel(place, candidate);
  if (!partner || candidate.first - partner.last > 28) return undefined;
  for (let i = at - 1; i >= partner.last && i > at - 10; i--) {
    const word = norm(tokens, i);
    if (/^(?:et|,|;|quand|tandis|alors|:)$/.test(word))
      return i === at - 1 || !/^(?:le|la|l'|un|une)$/.test(norm(tokens, at - 1)) || held.kind !== "company"
        ? licence("gap", partner)
        : undefined;
    if (
      tokens[i]?.held ||
      (verbReadings(word).some((reading) => reading.person === 3 && reading.tense !== "subjunctive") &&
        !/^(?:la|le|un|une|région|entreprise|marque|filiale|groupe)$/.test(word) &&
        !countedNoun.read(tokens, i))
    )
      return undefined;
  }
  return undefined;
};

/** "35 postes sur 210": the whole. "Parmi les 2,3 millions de comptes, 40 000 appartiennent …", "seuls 30 circulent": the part. */
export const whole: Test = (place, candidate) => {
  const { tokens, before, after } = place;
  const last = before.at(-1);
  const word = norm(tokens, candidate.first - 1);
  // "650 des 900 satellites", "4 000 de ses 28 000 salariés"
  const of =
    norm(tokens, candidate.last) === "des"
      ? 1
      : norm(tokens, candidate.last) === "de" && /^(?:ses|ces|leurs|nos)$/.test(norm(tokens, candidate.last + 1))
        ? 2
        : 0;
  const sum = of > 0 && candidate.amount >= 10 ? after.find((draft) => draft.first === candidate.last + of) : undefined;
  if (sum && (sum.reading.type === "quantity" || sum.reading.exponent >= 6) && Number(sum.reading.low) > candidate.amount)
    return licence("whole", sum);
  if (word === "sur" && last?.reading.type === "quantity" && last.last === candidate.first - 1 && isFree(tokens, candidate.last))
    return licence("whole", last);
  // "31 magasins fermeront, sur les 120 que compte l'enseigne"
  if (
    /^(?:les|ses|leurs|nos)$/.test(word) &&
    norm(tokens, candidate.first - 2) === "sur" &&
    /^qu(?:e|')$/.test(norm(tokens, candidate.last)) &&
    last?.reading.type === "quantity" &&
    Number(last.reading.low) < candidate.amount
  )
    return licence("whole", last);
  // "…, dont les trois opérateurs doivent apporter 4,1"
  const given = lemmasOf(word).some((lemma) =>
    /^(?:apporter|fournir|financer|verser|payer|représenter|concerner|revenir|rester)$/.test(lemma),
  );
  if (given && isFree(tokens, candidate.last)) {
    const of = tokens.findLastIndex((token, i) => i < candidate.first && token.norm === "dont");
    return of > 0 && last && last.last <= of && of - last.last <= 2 ? licence("whole", last) : undefined;
  }
  const verb =
    verbReadings(norm(tokens, candidate.last)).some((reading) => reading.person === 3) && /nt$/.test(norm(tokens, candidate.last));
  if (!verb || !/^(?:,|seuls|seules|:|;|et|que|mais)$/.test(word)) return undefined;
  const partner = nearestLevel(place, candidate);
  return partner && partner.reading.type !== "percentage" ? licence("whole", partner) : undefined;
};

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
  // "168 000 salariés cette année, et 164 400 en 2022"
  // "1 199 euros pour la version 256 Go, 1 329 pour la 512", "12 euros aux abonnés, 8 aux étudiants"
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
  // "20 000 tonnes par an et 35 000 à partir de 2029"
  if (!scaled && candidate.large && next === "à" && /^(?:partir|terme|l'horizon)$/.test(norm(tokens, candidate.last + 1)))
    return licence("series", partner);
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
  // "30 millions de recettes, 45 l'an prochain"
  if (scaled && tokens[candidate.last]?.held?.kind === "date") return licence("series", partner);
  return scaled &&
    /^(?:pour|chez|contre|en|sont|du|de|d'|des|auprès|venant|dans|au|aux|par|avec)$/.test(next) &&
    isFree(tokens, candidate.last)
    ? licence("series", partner)
    : undefined;
};

const TAKEN_UP = /^(?:chiffre|montant|total|nombre|niveau|effectif|somme|enveloppe|objectif|prévision|parc|record|proportion)s?$/;

/** "passé de 3 millions d'utilisateurs en février à 37 millions en juillet", "De 12 salariés en 2021, la start-up est passée à 180". */
export const shifted: Test = (place, candidate) => {
  const { tokens, before, after } = place;
  if (norm(tokens, 0) === "de" && candidate.first === 1 && norm(tokens, candidate.last) === ",")
    return licence(
      "shifted",
      after.find((draft) => draft.reading.type !== "percentage"),
    );
  if (!/^(?:à|jusqu'à)$/.test(norm(tokens, candidate.first - 1)) || !isFree(tokens, candidate.last)) return undefined;
  // "…, un chiffre porté à 15 millions en juin": from the level right before
  if (
    TAKEN_UP.test(norm(tokens, candidate.first - 3)) &&
    /^(?:portée?s?|ramenée?s?|revue?s?|relevée?s?|passée?s?)$/.test(norm(tokens, candidate.first - 2))
  )
    return licence("shifted", nearestLevel(place, candidate));
  const partner = before.findLast(
    (draft) =>
      draft.reading.type !== "percentage" &&
      /^(?:de|d')$/.test(norm(tokens, draft.first - 1)) &&
      (candidate.large || candidate.exponent !== null || draft.reading.type === "quantity"),
  );
  const carried = tokens
    .slice(0, candidate.first)
    .some((token) => lemmasOf(token.norm).some((lemma) => shiftVerbs.has(lemma) || changeVerbs.has(lemma)));
  return partner && carried ? licence("shifted", partner) : undefined;
};
