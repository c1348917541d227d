import { Shape, type Token } from "../../../model.js";
import { lemmasOf, verbReadings } from "../verbs/lookup.js";
import { changeVerbs, shiftVerbs } from "../words/frames.js";
import { metricNoun } from "../words/metrics.js";
import { noun } from "../words/nouns.js";
import { countedNoun } from "../words/units.js";
import type { Draft } from "./draft.js";
import type { SeenToken } from "./mask.js";

/** A number that does not say what it counts. */
export interface Candidate {
  /** With its bound words. */
  readonly first: number;
  readonly last: number;
  /** Where the digits begin. */
  readonly digits: number;
  readonly amount: number;
  /** Has it thousands or decimals, or many digits? Then it is hardly a rank or a year. */
  readonly large: boolean;
  /** Its own power of ten ("131,6 millions"); null for a bare number. */
  readonly exponent: number | null;
}

/** Why a number may be read as a figure, and what it counts: what `partner` counts, or `unit`. */
export interface Licence {
  readonly rule: string;
  readonly partner: Draft | null;
  readonly unit: string | null;
  /** Where it ends, if it takes in words after the number ("10 autres"). */
  readonly last?: number;
}

/** What is known where a number is met. */
export interface Place {
  readonly tokens: readonly SeenToken[];
  /** Figures of the sentence before the number, in order. */
  readonly before: readonly Draft[];
  /** Figures of the sentence after it. */
  readonly after: readonly Draft[];
  /** Figures of the paragraph's earlier sentences. */
  readonly history: readonly Draft[];
}

type Test = (place: Place, candidate: Candidate) => Licence | undefined;

const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";
const licence = (rule: string, partner: Draft | null | undefined, unit: string | null = null): Licence | undefined =>
  partner || unit !== null ? { rule: `figure/${rule}`, partner: partner ?? null, unit } : undefined;

const FREE =
  /^(?:en|au|aux|pour|dans|sur|chez|par|lors|il|ils|elle|elles|on|un|une|voici|l'|cette|ce|ces|précédemment|attendus?|attendues?|prévus?|anticipés?|espérés?|initialement|selon|aujourd'hui|actuellement|de|d'|l'an|à|et|ou|sont|seront|est|sera|ont|avait|existants?|existantes?|restants?|restantes?|autres|dernières|derniers|contre|puis|hier|jusque|jusqu'|depuis|entre|avant|après|pendant|durant|fin|début|mi|mais|seulement|même|ailleurs|supplémentaires|le|la|les|du|s'|viendront|vont|iront|qui|que|qu'|dont|avec|sous|dès|vers|plus|quand|soit|alors|sans|hors|avaient|étaient|demain|désormais|environ|à peine|chacun|chacune|quelques|là|ici|y|n'|ne|se|tandis|lorsque|car|si|comme|mensuels|hebdomadaires|actifs|actives|tout|toutes|tous|cependant|via|auprès)$/;

/** Nothing after the number is counted by it. */
export function isFree(tokens: readonly SeenToken[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.held) return true;
  if (next.shape & Shape.sign) return !/^[%‰°€$£²/*+=×]$/.test(next.text) && !(next.shape & Shape.glued && /^[-–.:,'’]$/.test(next.text) && (tokens[end + 1]?.shape ?? 0) & Shape.number && (tokens[end + 1]?.shape ?? 0) & Shape.glued);
  if (next.shape & (Shape.number | Shape.capital)) return false;
  if (FREE.test(next.norm) || /\p{L}{3}ment$/u.test(next.norm)) return !/^(?:de|d')$/.test(next.norm) || !noun.read(tokens, end + 1);
  const readings = verbReadings(next.norm);
  return readings.some((reading) => reading.tense === "past_participle" || (reading.person === 3 && /nt$/.test(next.norm)));
}

/** The nearest figure before that tells a level: not a change in brackets or after "en hausse de". A number with a scale of its own is no percentage. */
function nearestLevel({ tokens, before }: Place, candidate: Candidate): Draft | undefined {
  const fits = before.filter((draft) => candidate.first - draft.last < 45 && !isAside(tokens, draft, candidate.first) && (candidate.exponent === null || draft.reading.type !== "percentage"));
  const nearest = fits.findLast((draft) => draft.reading.type !== "percentage" || !isChange(tokens, draft)) ?? fits.at(-1);
  // "19 jours ouvrés contre 21": another number stands between
  return nearest && candidate.exponent === null && hasNumber(tokens, nearest.last, candidate.first, before) ? undefined : nearest;
}

function hasNumber(tokens: readonly SeenToken[], from: number, to: number, drafts: readonly Draft[]): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as SeenToken;
    if (token.shape & Shape.number && !token.held && !(token.shape & Shape.date) && !/^(?:19|20)\d\d$/.test(token.text) && !drafts.some((draft) => draft.first <= i && i < draft.last)) return true;
  }
  return false;
}

/** The same for a part: the nearest that is as large as it. */
function nearestWhole(place: Place, candidate: Candidate): Draft | undefined {
  if (candidate.exponent === null) return nearestLevel(place, candidate);
  const amount = candidate.amount * 10 ** candidate.exponent;
  const larger = place.before.filter((draft) => Number(draft.reading.high ?? draft.reading.low) * 10 ** draft.reading.exponent >= amount);
  return nearestLevel({ ...place, before: larger }, candidate) ?? nearestLevel(place, candidate);
}

function isAside(tokens: readonly Token[], draft: Draft, from: number): boolean {
  let open = false;
  for (let i = draft.first - 1; i >= 0 && i > draft.first - 12 && !open; i--) {
    if (tokens[i]?.text === ")") return false;
    open = tokens[i]?.text === "(";
  }
  return open && tokens.slice(draft.last, from).some((token) => token.text === ")");
}

function isChange(tokens: readonly Token[], draft: Draft): boolean {
  if (/^[+−–-]$/.test(tokens[draft.first]?.text ?? "")) return true;
  if (!/^(?:de|d')$/.test(norm(tokens, draft.first - 1))) return false;
  return tokens.slice(Math.max(0, draft.first - 4), draft.first - 1).some((token) => /^(?:hausse|baisse|recul|repli|progression|croissance|chute|bond|augmentation|diminution)$/.test(token.norm) || lemmasOf(token.norm).some((lemma) => changeVerbs.has(lemma)));
}

const EXPECTED = /^(?:attendue?s|prévue?s|anticipée?s|espérée?s|visée?s|estimée?s|promise?s|annoncée?s)$/;

/** "contre 10,9 un an plus tôt", "dont 71 000 en France", "puis 80", "et non plus entre 64 et 72", "au lieu des 70 demandés". */
const compared: Test = (place, candidate) => {
  const { tokens } = place;
  let at = candidate.first - 1;
  if (/^(?:les|des|quelque|seulement|déjà|encore|respectivement|juste)$/.test(norm(tokens, at)) && !(norm(tokens, at) === "des" && norm(tokens, at - 1) !== "lieu")) at--;
  const word = norm(tokens, at);
  const free = isFree(tokens, candidate.last);
  const negated = /^(?:non|plus)$/.test(word) && /^(?:non|et)$/.test(norm(tokens, at - 1));
  if (!free) return undefined;
  // "les 243,8 millions attendus", "contre un consensus de 6 millions"
  if (candidate.exponent !== null && EXPECTED.test(norm(tokens, candidate.last)) && /^(?:les|des|aux)$/.test(norm(tokens, candidate.first - 1))) return licence("compared", nearestLevel(place, candidate));
  if (/^(?:de|d')$/.test(word) && [3, 4, 5].some((back) => norm(tokens, at + 1 - back) === "contre" && /^(?:un|une|le|la|son|sa)$/.test(norm(tokens, at + 2 - back)))) return licence("compared", nearestLevel(place, candidate));
  if (word === "soit") return candidate.large && /^(?:en|au)$/.test(norm(tokens, candidate.last)) && /^(?:tout|total)$/.test(norm(tokens, candidate.last + 1)) ? licence("compared", nearestLevel(place, candidate)) : undefined;
  if (word === "dont") return licence("compared", nearestWhole(place, candidate));
  if (/^(?:contre|versus|vs|puis|voire|sinon|lieu)$/.test(word) || negated || (word === "de" && norm(tokens, at - 1) === "lieu")) return licence("compared", nearestLevel(place, candidate));
  if (word === "après" && candidate.exponent === null) return /^(?:en|l'|un|au|,|)$/.test(norm(tokens, candidate.last)) ? licence("compared", nearestLevel(place, candidate)) : undefined;
  if (word === "après") return licence("compared", nearestLevel(place, candidate));
  if (word === "mais" && tokens.slice(0, at).some((token) => /^(?:pas|jamais)$/.test(token.norm))) return licence("compared", nearestLevel(place, candidate));
  return undefined;
};

const COUNTING = new Set("compter détenir employer recruter embaucher perdre gagner vendre livrer posséder exploiter fournir produire installer ouvrir supprimer abolir revendiquer réunir séduire rester licencier former équiper fabriquer écouler expédier totaliser dénombrer recenser engloutir consommer servir regrouper abriter visiter".split(" "));
const VALUING = new Set("valoir coûter peser payer verser dépenser investir lever débourser rapporter demander réclamer exiger".split(" "));

/** "elle en comptera 320", "SFR en a perdu 84 000": "en" stands for the noun of an earlier figure. */
const pronoun: Test = ({ tokens, before, history }, candidate) => {
  for (let i = candidate.first - 1; i >= 1 && i > candidate.first - 8; i--) {
    const token = tokens[i] as SeenToken;
    if (token.norm === "en" || token.norm === "n'en") {
      const verbs = tokens.slice(i + 1, candidate.first).flatMap((one) => lemmasOf(one.norm));
      if (verbs.length === 0 || /ant$/.test(norm(tokens, i + 1)) || !isFree(tokens, candidate.last)) return undefined;
      const all = [...history, ...before].filter((draft) => draft.reading.type === "money" || draft.reading.type === "quantity");
      const wanted = verbs.some((verb) => VALUING.has(verb)) ? "money" : verbs.some((verb) => COUNTING.has(verb)) ? "quantity" : null;
      const same = all.findLast((draft) => wanted === null || draft.reading.type === wanted);
      return licence("pronoun", same ?? (wanted === "quantity" ? undefined : all.at(-1)));
    }
    if (token.held || token.shape & (Shape.sign | Shape.number)) return undefined;
    if (!/^(?:que|qu'|plus|encore|déjà|désormais|maintenant|ainsi|aussi|donc|même|seulement|près|de|été|pas|quelque|moins|à|lui|reste|d')$/.test(token.norm) && verbReadings(token.norm).length === 0 && !/ment$/.test(token.norm)) return undefined;
  }
  return undefined;
};

/** "…, et Amazon 27 000", "la Région 45 et la ville 12,5": the verb is not said again after the next name. */
const gap: Test = (place, candidate) => {
  const { tokens } = place;
  const held = tokens[candidate.first - 1]?.held;
  if (!held || !(/^(?:company|organization|place|person)$/.test(held.kind) || (held.kind === "product" && candidate.large)) || !isFree(tokens, candidate.last)) return undefined;
  let at = candidate.first - 1;
  while (tokens[at - 1]?.held && tokens[at - 1]?.held?.last === held.last) at--;
  const partner = nearestLevel(place, candidate);
  if (!partner || candidate.first - partner.last > 28) return undefined;
  for (let i = at - 1; i >= partner.last && i > at - 10; i--) {
    const word = norm(tokens, i);
    if (/^(?:et|,|;|quand|tandis|alors|:)$/.test(word)) return i === at - 1 || !/^(?:le|la|l'|un|une)$/.test(norm(tokens, at - 1)) || held.kind !== "company" ? licence("gap", partner) : undefined;
    if (tokens[i]?.held || (verbReadings(word).some((reading) => reading.person === 3 && reading.tense !== "subjunctive") && !/^(?:la|le|un|une|région|entreprise|marque|filiale|groupe)$/.test(word) && !countedNoun.read(tokens, i))) return undefined;
  }
  return undefined;
};

/** "(7 165)" after a figure of its kind, "le nombre de tours (98)". */
const bracket: Test = (place, candidate) => {
  const { tokens, history } = place;
  if (norm(tokens, candidate.first - 1) !== "(" || !isFree(tokens, candidate.last) || norm(tokens, candidate.last) === "(") return undefined;
  const [two, three] = [counted(tokens, candidate.first - 2), counted(tokens, candidate.first - 3)];
  const own = two?.end === candidate.first - 1 ? two : three?.end === candidate.first - 1 ? three : undefined;
  if (own && candidate.amount >= 10) return licence("bracket", null, own.text);
  if (/^(?:de|d')$/.test(norm(tokens, candidate.first - 3)) && norm(tokens, candidate.first - 4) === "nombre") return licence("bracket", null, (tokens[candidate.first - 2] as Token).text);
  if (!candidate.large && candidate.exponent === null) return undefined;
  const partner = place.before.findLast((draft) => draft.reading.type !== "percentage") ?? history.findLast((draft) => draft.reading.type !== "percentage" && (candidate.exponent === null || draft.reading.exponent === candidate.exponent));
  return partner && partner.reading.type !== "percentage" ? licence("bracket", partner) : undefined;
};

/** "10 autres", "les 12 dernières", "2 000 de plus", "200 supplémentaires": the noun is that of an earlier count. */
const tail: Test = ({ tokens, before, history }, candidate) => {
  const next = norm(tokens, candidate.last);
  const after = norm(tokens, candidate.last + 1);
  const more = /^de$/.test(next) && /^(?:plus|moins|mieux)$/.test(after) && (candidate.large || candidate.exponent !== null);
  const among = /^d'$/.test(next) && /^(?:entre|autres)$/.test(after);
  const rest = /^(?:autres|dernières|derniers|existants|existantes|restants|restantes|supplémentaires|suivants|suivantes)$/.test(next) && !noun.read(tokens, candidate.last + 1)?.value.counts && isFree(tokens, candidate.last + 1);
  if (!more && !among && !rest) return undefined;
  const partner = [...history, ...before].findLast((draft) => draft.reading.type === "quantity" || (draft.reading.type === "money" && candidate.exponent !== null));
  const found = partner && licence("tail", partner);
  if (!found) return undefined;
  return /^(?:autres|dernières|derniers)$/.test(next) ? { ...found, last: candidate.last + 1 } : among && after === "autres" ? { ...found, last: candidate.last + 2 } : found;
};

/** "35 postes sur 210": the whole. "Parmi les 2,3 millions de comptes, 40 000 appartiennent …", "seuls 30 circulent": the part. */
const whole: Test = (place, candidate) => {
  const { tokens, before } = place;
  const last = before.at(-1);
  const word = norm(tokens, candidate.first - 1);
  if (word === "sur" && last?.reading.type === "quantity" && last.last === candidate.first - 1 && isFree(tokens, candidate.last)) return licence("whole", last);
  // "…, dont les trois opérateurs doivent apporter 4,1"
  const given = lemmasOf(word).some((lemma) => /^(?:apporter|fournir|financer|verser|payer|représenter|concerner|revenir|rester)$/.test(lemma));
  if (given && isFree(tokens, candidate.last)) {
    const of = tokens.findLastIndex((token, i) => i < candidate.first && token.norm === "dont");
    return of > 0 && last && last.last <= of && of - last.last <= 2 ? licence("whole", last) : undefined;
  }
  const verb = verbReadings(norm(tokens, candidate.last)).some((reading) => reading.person === 3) && /nt$/.test(norm(tokens, candidate.last));
  if (!verb || !/^(?:,|seuls|seules|:|;|et|que)$/.test(word)) return undefined;
  const partner = nearestLevel(place, candidate);
  return partner && partner.reading.type !== "percentage" ? licence("whole", partner) : undefined;
};

/** "35 millions de la part de X, 15 du CNES et 10 d'un industriel", "30 sont en capital et 8 en dette". */
const series: Test = (place, candidate) => {
  const { tokens } = place;
  if (!/^(?:,|et|:|;)$/.test(norm(tokens, candidate.first - 1))) return undefined;
  const partner = nearestLevel(place, candidate);
  if (!partner || partner.reading.type === "percentage" || candidate.first - partner.last > 16) return undefined;
  const scaled = partner.reading.exponent > 0 || candidate.exponent !== null || (candidate.large && partner.partner !== null);
  const next = norm(tokens, candidate.last);
  // "168 000 salariés cette année, et 164 400 en 2022"
  if (!scaled && candidate.large && next === "en" && tokens[candidate.last + 1]?.held?.kind === "date") return licence("series", partner);
  return scaled && /^(?:pour|chez|contre|en|sont|du|de|d'|des|auprès|venant|dans|au|aux|par)$/.test(next) && isFree(tokens, candidate.last) ? licence("series", partner) : undefined;
};

/** "le nombre de tours atteint 98", "les abonnés ont progressé, à 34 000", "on estime à 75 000 le nombre d'emplois menacés", "Employés : 3 300". */
const count: Test = ({ tokens, before }, candidate) => {
  const word = norm(tokens, candidate.first - (/^(?:seulement|déjà|désormais)$/.test(norm(tokens, candidate.first - 1)) ? 2 : 1));
  if (!isFree(tokens, candidate.last)) return undefined;
  if (word === ":" && candidate.first <= 6) {
    const head = counted(tokens, 0) ?? counted(tokens, 1);
    const money = candidate.exponent !== null && metricNoun.read(tokens, 0)?.value.kinds.includes("m");
    if (head && head.end === candidate.first - 1 && !money) return licence("count", null, head.text);
  }
  if (word === "à" && /^(?:le|la|leur)$/.test(norm(tokens, candidate.last))) {
    const after = numberOf(tokens, candidate.last + 1);
    if (after) return licence("count", null, after);
  }
  const numbered = tokens.some((token, i) => i < candidate.first && token.norm === "nombre");
  if (!candidate.large && candidate.exponent === null && candidate.amount < (numbered ? 10 : 100)) return undefined;
  const stated = /^(?:à|de|d'|est|sont|atteint|atteignent|dépasse|dépassent|atteignait|dépassait|était|étaient|à peine|désormais)$/.test(word) || lemmasOf(word).some((lemma) => /^(?:atteindre|dépasser|frôler|avoisiner|être|totaliser|approcher)$/.test(lemma));
  if (!stated) return undefined;
  const subject = countedSubject(tokens, candidate.first, before);
  return subject ? licence("count", null, subject) : undefined;
};

/** "nombre d'emplois menacés" → what is numbered. */
function numberOf(tokens: readonly SeenToken[], at: number): string | null {
  if (!/^nombre$/.test(norm(tokens, at)) || !/^(?:de|d'|des)$/.test(norm(tokens, at + 1))) return null;
  const skip = /^(?:ses|ces|leurs|nos|les)$/.test(norm(tokens, at + 2)) ? 3 : 2;
  const plural = /^\p{Ll}{3,}[sx]$/u.test(norm(tokens, at + skip)) ? norm(tokens, at + skip) : null;
  return noun.read(tokens, at + skip)?.value.text ?? plural;
}

/** The count that the sentence is about, where a verb of change or of level carries it to the number. */
function countedSubject(tokens: readonly SeenToken[], end: number, before: readonly Draft[]): string | null {
  let subject: string | null = null;
  for (let i = Math.max(0, end - 60); i < end; i++) {
    const token = tokens[i] as SeenToken;
    if (/^[;:]$/.test(token.text)) subject = null;
    const numbered = numberOf(tokens, i);
    if (numbered) { subject = numbered; continue; }
    const verb = subject !== null && lemmasOf(token.norm).some((lemma) => changeVerbs.has(lemma) || shiftVerbs.has(lemma) || /^(?:être|atteindre|établir|élever|afficher|dépasser|frôler|avoisiner|totaliser|appeler|devoir|stagner|plafonner|culminer|revenir)$/.test(lemma));
    if (verb) return before.some((draft) => draft.first > i && draft.reading.type === "money") ? null : subject;
    if (subject === null && /^(?:les|ses|leurs|l'|la|le|son|sa|leur|nos|d'|des|de)$/.test(norm(tokens, i - 1))) {
      const read = countedNoun.read(tokens, i);
      const measure = read ? undefined : metricNoun.read(tokens, i);
      const people = read && (/^(?:users|employees|layoffs|units|affected|people|jobs)$/.test(read.value) ? read.end : 0);
      const measured = measure && /^(?:pq|q)$/.test(measure.value.kinds) ? measure.end : 0;
      const last = people || measured;
      if (last && !/^(?:de|d'|des)$/.test(norm(tokens, i - 1))) subject = tokens.slice(i, last).map((one) => one.text).join(" ");
    }
  }
  return null;
}

function counted(tokens: readonly SeenToken[], at: number): { end: number; text: string } | undefined {
  const read = countedNoun.read(tokens, at);
  if (read) return { end: read.end, text: tokens.slice(at, read.end).map((token) => token.text).join(" ") };
  return /^effectifs?$/.test(norm(tokens, at)) ? { end: at + 1, text: (tokens[at] as Token).text } : undefined;
}

/** "Nous étions 24 il y a trois ans. Nous sommes 190." */
const being: Test = ({ tokens }, candidate) => {
  const at = candidate.first - 1;
  if (candidate.amount < 5 || !/^(?:sommes|étions|serons|sont|étaient|seront)$/.test(norm(tokens, at)) || !/^(?:nous|ils|elles)$/.test(norm(tokens, at - 1))) return undefined;
  return isFree(tokens, candidate.last) && !/^(?:et|ou|à|de|d')$/.test(norm(tokens, candidate.last)) ? licence("being", null, "personnes") : undefined;
};

/** "passé de 3 millions d'utilisateurs en février à 37 millions en juillet", "De 12 salariés en 2021, la start-up est passée à 180". */
const shifted: Test = (place, candidate) => {
  const { tokens, before, after } = place;
  if (norm(tokens, 0) === "de" && candidate.first === 1 && norm(tokens, candidate.last) === ",") return licence("shifted", after.find((draft) => draft.reading.type !== "percentage"));
  if (!/^(?:à|jusqu'à)$/.test(norm(tokens, candidate.first - 1)) || !isFree(tokens, candidate.last)) return undefined;
  const partner = before.findLast((draft) => draft.reading.type !== "percentage" && /^(?:de|d')$/.test(norm(tokens, draft.first - 1)) && (candidate.large || candidate.exponent !== null || draft.reading.type === "quantity"));
  const carried = tokens.slice(0, candidate.first).some((token) => lemmasOf(token.norm).some((lemma) => shiftVerbs.has(lemma) || changeVerbs.has(lemma)));
  return partner && carried ? licence("shifted", partner) : undefined;
};

/** In order: the first that says what a number counts is believed. */
export const licences: readonly Test[] = [compared, pronoun, tail, whole, shifted, bracket, gap, count, being, series];
