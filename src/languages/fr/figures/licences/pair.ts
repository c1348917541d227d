import { Shape } from "../../../../model.js";
import { isContinuation } from "../../../../rules/vocabulary.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { changeVerbs, shiftVerbs } from "../../words/moves.js";
import { number } from "../../words/numbers.js";
import { countedNoun } from "../../words/units.js";
import type { Draft } from "../draft.js";
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

const EXPECTED = /^(?:attendue?s|prévue?s|anticipée?s|espérée?s|visée?s|estimée?s|promis|promises|annoncée?s)$/;

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
  // "800 000 unités, loin des 2 millions espérés"
  if (word === "des" && norm(tokens, at - 1) === "loin" && free && !EXPECTED.test(norm(tokens, candidate.last)))
    return licence("compared", nearestLevel(place, candidate));
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
  // "274 000 francs, parmi lesquels 118 000 reviennent à l'expert"
  if (word === "dont" || (/^(?:lesquels|lesquelles)$/.test(word) && norm(tokens, at - 1) === "parmi"))
    return licence("compared", nearestWhole(place, candidate));
  // "de 9 %, puis de 6"
  if (/^(?:de|d'|par)$/.test(word) && /^(?:puis|voire)$/.test(norm(tokens, at - 1))) {
    const last = place.before.at(-1);
    return last && norm(tokens, last.first - 1) === word && (last.reading.type !== "percentage" || candidate.amount <= 100)
      ? licence("compared", last)
      : undefined;
  }
  if (/^(?:contre|versus|vs)$/.test(word) && isOtherCount(place, candidate)) return undefined;
  if (
    /^(?:contre|versus|vs|puis|voire|sinon|lieu)$/.test(word) ||
    negated ||
    (word === "de" && norm(tokens, at - 1) === "lieu") ||
    isSetBeside(tokens, at)
  )
    return licence("compared", nearestLevel(place, candidate));
  if (word === "après" && candidate.exponent === null)
    return tokens[candidate.last]?.held?.kind === "date" || /^(?:en|l'|un|au|[,.;:)]|)$/.test(norm(tokens, candidate.last))
      ? licence("compared", nearestLevel(place, candidate))
      : undefined;
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
  // "un fonds américain, Ridgewood, 14"
  const apposed =
    norm(tokens, candidate.first - 1) === "," &&
    tokens[candidate.first - 2]?.held !== undefined &&
    /^(?:,|et|;|\.|)$/.test(norm(tokens, candidate.last))
      ? apposedAt(tokens, candidate.first - 2)
      : undefined;
  // "Jefferies vise 62 euros. Bank of America, 58."
  const alone = apposed === undefined && isNameAlone(tokens, candidate) ? place.history.at(-1) : undefined;
  if (alone && alone.reading.high === null) return licence("gap", alone);
  const parent = apposed === undefined ? undefined : nearestLevel(place, candidate);
  if (parent && candidate.first - parent.last < 14 && parent.reading.type === "percentage" && candidate.amount < 100)
    return licence("gap", parent);
  // "X avait écopé de 250 000 euros, Y de 50 000": by the same preposition
  const link = norm(tokens, candidate.first - 1);
  const before = /^(?:de|d'|à|sur)$/.test(link) && tokens[candidate.first - 2]?.held ? nearestLevel(place, candidate) : undefined;
  const again =
    before !== undefined && norm(tokens, before.first - 1) === link && before.reading.high === null && isAlike(before, candidate);
  const name = (link === "de" && isFromTo(tokens, candidate)) || again ? candidate.first - 2 : candidate.first - 1;
  const held = tokens[name]?.held;
  // "Velora a supprimé 97 postes en janvier, Corbelle 95 en juin": a name that nobody knows
  const partnerless = !held && isUnknownName(tokens, name) ? nearestLevel(place, candidate) : undefined;
  if (
    partnerless?.reading.high === null &&
    partnerless.reading.exponent === 0 &&
    name - partnerless.last < 7 &&
    tokens[candidate.last + 1]?.held?.kind === "date" &&
    /^(?:en|au|à|le)$/.test(norm(tokens, candidate.last)) &&
    isAlike(partnerless, candidate)
  )
    return licence("gap", partnerless);
  if (
    !held ||
    !(/^(?:company|organization|place|person)$/.test(held.kind) || (held.kind === "product" && candidate.large)) ||
    !(name < candidate.first - 1 || isFree(tokens, candidate.last))
  )
    return undefined;
  let at = name;
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

/** Of the same size, as told? */
const isAlike = ({ reading }: Draft, { amount }: Candidate) => Math.abs(Math.log10(amount / Number(reading.low))) < 1;

/** A word with a capital after a comma or "et". */
function isUnknownName(tokens: readonly SeenToken[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.shape & Shape.capital) !== 0 && /^(?:,|et|puis)$/.test(norm(tokens, at - 1));
}

/** "Jefferies relève sa cible de 24 à 29 euros, UBS de 22 à 26": from one to the other, without the unit. */
function isFromTo(tokens: readonly SeenToken[], { last }: Candidate): boolean {
  const to = norm(tokens, last) === "à" && last + 1 < tokens.length ? number.read(tokens, last + 1) : undefined;
  return to !== undefined && isFree(tokens, to.end);
}

/** Where a name begins that stands between commas and ends here. */
function apposedAt(tokens: readonly SeenToken[], end: number): number | undefined {
  let at = end;
  while (tokens[at - 1]?.held && tokens[at - 1]?.held?.last === tokens[end]?.held?.last) at--;
  return norm(tokens, at - 1) === "," ? at : undefined;
}

/** Is the sentence nothing but a name, a comma and the number? */
function isNameAlone(tokens: readonly SeenToken[], { first, last }: Candidate): boolean {
  if (norm(tokens, first - 1) !== "," || !/^[.;]?$/.test(norm(tokens, last)) || !tokens[0]?.held) return false;
  return tokens[0].held.last === first - 1;
}

/** The other end of it. */
export const levelAfter: Test = ({ tokens, before }, candidate) => {
  const from = before.at(-1);
  const gapped = from?.rules[0] === "figure/gap" && from.last === candidate.first - 1 && norm(tokens, from.last) === "à";
  return gapped && norm(tokens, from.first - 1) === "de" ? licence("gap", from) : undefined;
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
    (/^qu(?:e|')$/.test(norm(tokens, candidate.last)) ||
      verbReadings(norm(tokens, candidate.last)).some(({ tense }) => tense === "past_participle")) &&
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
  // "Parmi elles, 12 ont fermé": of what the sentence before counted
  const among =
    word === "," && /^(?:parmi|sur)$/.test(norm(tokens, 0)) && /^(?:eux|elles|ceux-ci|celles-ci|ceux|celles)$/.test(norm(tokens, 1));
  const partner =
    nearestLevel(place, candidate) ?? (among ? place.history.findLast(({ reading }) => reading.type === "quantity") : undefined);
  return partner && partner.reading.type !== "percentage" ? licence("whole", partner) : undefined;
};

/** "de 12 euros en février à 37 en juillet" */
const isDated = (tokens: readonly SeenToken[], at: number) =>
  tokens[/^(?:en|à|au)$/.test(norm(tokens, at)) ? at + 1 : at]?.held?.kind === "date";

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
      (candidate.large || candidate.exponent !== null || draft.reading.type === "quantity" || isDated(tokens, candidate.last)),
  );
  const carried = tokens
    .slice(0, candidate.first)
    .some((token) => lemmasOf(token.norm).some((lemma) => shiftVerbs.has(lemma) || changeVerbs.has(lemma)));
  return partner && carried ? licence("shifted", partner) : undefined;
};
