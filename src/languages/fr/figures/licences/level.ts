import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { metricNoun } from "../../words/metrics.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, isChange, isFree, licence, nearestLevel, norm, type Place, type Test } from "./licence.js";

/** How many times larger or smaller a number may be than the figure whose unit it leaves out. */
const FAR = 25;

/** Words that may stand between a verb or a preposition and its number. */
const BETWEEN =
  /^(?:plutôt|désormais|donc|maintenant|aujourd'hui|alors|même|seulement|encore|déjà|ainsi|bientôt|ensuite|enfin|finalement|«|"|“|que|plus|bien|juste|quelque)$/;

const PRICED = new Set(
  "afficher coûter valoir facturer payer vendre proposer négocier revendre tarifer toucher percevoir empocher".split(" "),
);
const EXPECTING = new Set("tabler parier miser compter attendre viser prévoir anticiper espérer escompter estimer pronostiquer".split(" "));
const PASSING = new Set("dépasser franchir frôler atteindre avoisiner approcher excéder tutoyer".split(" "));
const EXPECTED = /^(?:attendue?s|prévue?s|anticipée?s|espérée?s|visée?s|estimée?s|promis|promises|annoncée?s|précédents?|précédentes?)$/;
const PEAK =
  /^(?:pic|sommet|plancher|plafond|record|creux|niveau|point|moyenne|maximum|minimum|total|hausse|baisse|retour|objectif|estimation)$/;

/** A level of what was just told: "affiché 329", "ce sera plutôt 800", "après un pic à 268", "le consensus tablait sur 3,42", "dépasserait les 100". */
export const level: Test = (place, candidate) => {
  const { tokens } = place;
  if (candidate.exponent !== null || !isFree(tokens, candidate.last)) return undefined;
  const upTo = norm(tokens, candidate.first) === "jusqu'";
  let at = candidate.first - (upTo ? 0 : 1);
  while (at > 0 && BETWEEN.test(norm(tokens, at)) && candidate.first - at < 4) at--;
  const word = norm(tokens, at);
  const lemmas = lemmasOf(word);
  const before = lemmasOf(norm(tokens, at - 1));
  const priced = lemmas.some((lemma) => PRICED.has(lemma));
  const said =
    priced ||
    (word === "sur" && before.some((lemma) => EXPECTING.has(lemma))) ||
    (/^(?:les|des)$/.test(word) && before.some((lemma) => PASSING.has(lemma))) ||
    (candidate.large &&
      /^(?:sous|vers|passé)$/.test(norm(tokens, word === "les" ? at - 1 : candidate.first)) &&
      norm(tokens, candidate.digits - 1) === "les") ||
    (/^(?:les|des|aux)$/.test(norm(tokens, candidate.digits - 1)) && EXPECTED.test(norm(tokens, candidate.last))) ||
    (word === "les" && /^(?:devant|derrière|que|qu')$/.test(norm(tokens, at - 1)) && /^(?:de|d'|du)$/.test(norm(tokens, candidate.last))) ||
    (/^(?:à|jusqu')$/.test(word) && isLevelledBy(tokens, at)) ||
    (/^(?:de|d')$/.test(word) && isAimOf(tokens, at)) ||
    // "remonte d'un coup au-dessus de 21"
    (/^(?:au-dessus|au-delà|en-dessous|au-dessous)$/.test(norm(tokens, candidate.first)) && candidate.digits > candidate.first) ||
    (/^(?:sera|serait|sont|est|était|seront)$/.test(word) && at < candidate.first - 1) ||
    lemmas.some((lemma) => EXPECTING.has(lemma) && lemma !== "compter") ||
    // "La part de marché, 2,1 % il y a dix ans, n'atteint plus que 1,4"
    (candidate.amount < 100 && place.before.at(-1)?.reading.type === "percentage" && lemmas.some((lemma) => PASSING.has(lemma)));
  // "X a gagné 95 000 abonnés. Y, longtemps à la peine, repart avec 69 000": as many of the same
  const alike = word === "avec" && candidate.large ? (place.before.at(-1) ?? place.history.at(-1)) : undefined;
  if (
    alike?.reading.type === "quantity" &&
    alike.reading.high === null &&
    Math.abs(Math.log10(candidate.amount / Number(alike.reading.low))) < 1
  )
    return licence("level", alike);
  // "La levée, de 95 millions, valorisait Numia à 420"
  const rated = word === "à" && tokens[at - 1]?.held !== undefined && isRated(tokens, at - 1) ? likely(place, candidate) : undefined;
  if (rated?.reading.type === "money") return licence("level", rated);
  // "tire à 350 000": a newspaper's copies
  if (word === "à" && candidate.large && before.includes("tirer")) return licence("level", null, "exemplaires");
  // "gagnait 20 dollars, à 2 913": the level after the size of the move
  const moved = word === "à" && isMoved(place, at);
  if (moved) return licence("level", moved);
  if (!said) return undefined;
  const partner = likely(place, candidate);
  return partner && (!priced || partner.reading.type === "money") ? licence("level", partner) : undefined;
};

/** Does a name stand here that is the object of a verb of worth? */
function isRated(tokens: readonly SeenToken[], end: number): boolean {
  let i = end;
  while (tokens[i]?.held && end - i < 6) i--;
  return lemmasOf(norm(tokens, i)).some((lemma) => /^(?:valoriser|évaluer|estimer)$/.test(lemma));
}

/** The amount right before "à" that a verb of change brings. */
function isMoved({ tokens, before }: Place, at: number): Draft | undefined {
  const move = before.at(-1);
  if (move?.reading.type !== "money" || move.reading.exponent > 0 || move.reading.high !== null) return undefined;
  if (move.last !== (norm(tokens, at - 1) === "," ? at - 1 : at)) return undefined;
  const verb = /^(?:de|d')$/.test(norm(tokens, move.first - 1)) ? move.first - 2 : move.first - 1;
  return lemmasOf(norm(tokens, verb)).some((lemma) => changeVerbs.has(lemma)) ? move : undefined;
}

/** "; l'objectif est de 60 d'ici à 2030", "avec un objectif de 60", "la moyenne du secteur est de 3,5". */
function isAimOf(tokens: readonly SeenToken[], at: number): boolean {
  const be = /^(?:est|était|reste|demeure|serait|sera)$/.test(norm(tokens, at - 1)) ? at - 2 : at - 1;
  if (
    be === at - 2 &&
    /^(?:du|de|d'|des)$/.test(norm(tokens, be - 1)) &&
    /^(?:moyenne|médiane|objectif|plafond)$/.test(norm(tokens, be - 2))
  )
    return true;
  return /^(?:objectif|cible|ambition|plafond|seuil|maximum|record|moyenne)$/.test(norm(tokens, be));
}

/** "un pic à 268", "a bondi à 64", ", à 38". */
function isLevelledBy(tokens: readonly SeenToken[], at: number): boolean {
  let verb = at - 1;
  while (BETWEEN.test(norm(tokens, verb)) && at - verb < 4) verb--;
  const word = norm(tokens, verb);
  // "et même à 51"
  if (norm(tokens, at - 1) === "même") return true;
  // "réduire sa part à 7,9"
  if (
    /^(?:son|sa|ses|leur|leurs)$/.test(norm(tokens, verb - 1)) &&
    lemmasOf(norm(tokens, verb - 2)).some((lemma) => changeVerbs.has(lemma) || shiftVerbs.has(lemma))
  )
    return true;
  if (/^(?:,|puis|ensuite|voire)$/.test(word) || PEAK.test(word)) return true;
  return lemmasOf(word).some(
    (lemma) =>
      changeVerbs.has(lemma) ||
      shiftVerbs.has(lemma) ||
      PRICED.has(lemma) ||
      /^(?:culminer|plafonner|stagner|établir|fixer|rester|figurer|revenir|clore|clôturer|terminer|finir|achever|ouvrir|démarrer|débuter|échanger|coter|traiter|voir)$/.test(
        lemma,
      ),
  );
}

/** "la Pro à 200", "les familles 3", "et une PlayStation 5 autour de 350": the next of a list of things with a figure each; the verb is not said again. */
export const next: Test = (place, candidate) => {
  const { tokens } = place;
  if (candidate.exponent !== null || !/^(?:[,.;:)!?»]|et|ou|mais|)$/.test(norm(tokens, candidate.last))) return undefined;
  const link = PREPOSITION.test(norm(tokens, candidate.first - 1)) ? norm(tokens, candidate.first - 1) : "";
  const comma = link !== "" && norm(tokens, candidate.first - 2) === "," && tokens[candidate.first - 3]?.held !== undefined;
  const first = nounPhraseBefore(tokens, candidate.first - (comma ? 2 : link ? 1 : 0));
  if (first === undefined) return undefined;
  const partner = likely({ ...place, history: [] }, candidate);
  if (!partner || candidate.first - partner.last > 22 || partner.reading.high !== null) return undefined;
  const own = norm(tokens, partner.first - 1);
  const parallel = link ? own === link : !PREPOSITION.test(own) || /^autour|^dans/.test(norm(tokens, candidate.first));
  return parallel ? licence("next", partner) : undefined;
};

const PREPOSITION = /^(?:à|avec|pour|sur|contre|par|de|d')$/;
const DETERMINER = /^(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|ce|cette|ces|celui|celle|ceux|celles|chaque|nos|notre|d'|de|du|des|en)$/;
const STRESSED = /^(?:nous|vous|lui|elle|eux|elles|moi|autre|autres|second|seconde|troisième|dernier|dernière)$/;

/** Where a noun phrase begins that ends here, after a comma, a semicolon or "et"; undefined where there is none. */
function nounPhraseBefore(tokens: readonly SeenToken[], end: number): number | undefined {
  let named = false;
  for (let i = end - 1; i >= 0 && i >= end - 8; i--) {
    const token = tokens[i] as SeenToken;
    const word = token.norm;
    if (/^(?:,|;|:|et|mais|quand|tandis|que)$/.test(word)) return named ? i + 1 : undefined;
    if (token.held && token.held.kind !== "date") {
      named = true;
      continue;
    }
    if (/^[()]$/.test(token.text)) continue;
    if (!/^\p{L}/u.test(word)) {
      if (/^\d{1,2}$/.test(word) && named === false && i < end - 1) return undefined;
      if (!/^\d{1,2}$/.test(word)) return undefined;
      continue;
    }
    const noun = DETERMINER.test(norm(tokens, i - 1)) || STRESSED.test(word);
    if (noun && !DETERMINER.test(word)) named = true;
    if (!noun && !DETERMINER.test(word) && verbReadings(word).some((reading) => reading.person === 3 && reading.tense !== "subjunctive"))
      return undefined;
  }
  return undefined;
}

/** "un effectif de 410", "une audience de 300 000": the measure itself is counted. "Une capitalisation de 1 500" is of the size of an amount before. */
export const measured: Test = (place, candidate) => {
  const { tokens } = place;
  if (!/^(?:de|d')$/.test(norm(tokens, candidate.first - 1)) || !isFree(tokens, candidate.last) || candidate.amount < 10) return undefined;
  for (const back of [2, 3]) {
    const at = candidate.first - back;
    const read = metricNoun.read(tokens, at);
    if (read?.end !== candidate.first - 1 || read.value.weak) continue;
    const partner = candidate.exponent === null && read.value.kinds === "m" ? likely(place, candidate) : undefined;
    if (partner?.reading.type === "money" && partner.reading.exponent > 0) return licence("measured", partner);
    if (!/^(?:q|pq)$/.test(read.value.kinds)) continue;
    const unit = /^effectifs?$/.test(norm(tokens, at)) ? "salariés" : norm(tokens, at);
    return licence("measured", null, unit);
  }
  return undefined;
};

/** "2 M€ de pertes pour 5,4 de chiffre d'affaires": of another measure, by the same million. */
export const ofMeasure: Test = (place, candidate) => {
  const { tokens } = place;
  if (candidate.exponent !== null || !/^(?:de|d')$/.test(norm(tokens, candidate.last))) return undefined;
  const read = metricNoun.read(tokens, candidate.last + 1);
  if (!read?.value.kinds.includes("m") || read.value.weak) return undefined;
  const partner = likely({ ...place, history: [] }, candidate);
  return (partner?.reading.type === "money" || partner?.reading.type === "bare") && partner.reading.exponent > 0
    ? licence("of_measure", partner)
    : undefined;
};

/** "la console (22)": in brackets after percentages in brackets. */
export const listedShare: Test = ({ tokens, before }, candidate) => {
  if (
    candidate.exponent !== null ||
    candidate.amount > 100 ||
    norm(tokens, candidate.first - 1) !== "(" ||
    norm(tokens, candidate.last) !== ")"
  )
    return undefined;
  const partner = before.findLast((draft) => norm(tokens, draft.first - 1) === "(");
  if (partner?.reading.type === "percentage") return licence("listed_share", partner);
  // "Orvanne (14 millions d'euros), Balisto (12) et Cardel (8)"
  const named = tokens[candidate.first - 2]?.held !== undefined && partner && tokens[partner.first - 2]?.held !== undefined;
  return named && norm(tokens, partner.last) === ")" && isOfSize(partner, candidate) ? licence("bracket", partner) : undefined;
};

/** The nearest level before, of the sentence or else of the paragraph, if the number is of its size. */
function likely(place: Place, candidate: Candidate): Draft | undefined {
  const share = isShare(place.tokens, candidate)
    ? [...place.history, ...place.before].findLast(({ reading }) => reading.type === "percentage" && reading.unit === "percent")
    : undefined;
  if (share) return share;
  const history = place.history.filter((draft) => draft.reading.type !== "percentage");
  const partner = nearestLevel(place, candidate) ?? (place.before.length === 0 ? history.at(-1) : undefined);
  const moved = partner?.reading.type === "percentage" && isChange(place.tokens, partner);
  if (partner && !moved && isOfSize(partner, candidate)) return partner;
  // "Les ventes sont tombées à 612 millions. Les commandes ont reculé de 58 %, à 90": by the same million
  const change = moved || (place.before.at(-1)?.reading.type === "percentage" && candidate.amount > 100);
  return change
    ? [...history, ...place.before].findLast(
        (draft) => draft.reading.type === "money" && draft.reading.exponent > 0 && isOfSize(draft, candidate),
      )
    : undefined;
}

/** "la part grimpe à 46", "le taux est monté à 1,4": per cent, without the sign. */
function isShare(tokens: readonly SeenToken[], { first, amount, exponent }: Candidate): boolean {
  if (exponent !== null || amount > 100) return false;
  for (let i = first - 1; i >= 0 && i > first - 9; i--) {
    const word = norm(tokens, i);
    if (/^[,;:]$/.test(word) || tokens[i]?.held) return false;
    if (/^(?:part|taux|proportion|pourcentage|marge|rendement)$/.test(word)) return true;
  }
  return false;
}

function isOfSize({ reading }: Draft, candidate: Candidate): boolean {
  const own = reading.exponent > 0 && candidate.amount >= 1000 ? candidate.amount / 10 ** reading.exponent : candidate.amount;
  const ratio = own / Number(reading.high ?? reading.low);
  if (reading.type === "percentage") return candidate.amount <= 100;
  return ratio > 1 / FAR && ratio < FAR;
}
