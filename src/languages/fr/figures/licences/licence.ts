import type { Currency } from "../../../../kinds/figure.js";
import { Shape, type Token } from "../../../../model.js";
import { justBefore } from "../../tokens.js";
import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { is } from "../../words/calendar/place.js";
import { changeVerbs } from "../../words/moves.js";
import { noun } from "../../words/nouns.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";

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
  /** What a heading said of all the numbers below it ("en millions d'euros"). */
  readonly scaled?: { readonly exponent: number; readonly currency: Currency };
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
  /** The sentence before in the paragraph. */
  readonly earlier: readonly SeenToken[];
}

export type Test = (place: Place, candidate: Candidate) => Licence | undefined;

export const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";
export const licence = (rule: string, partner: Draft | null | undefined, unit: string | null = null): Licence | undefined =>
  partner || unit !== null ? { rule: `figure/${rule}`, partner: partner ?? null, unit } : undefined;

const FREE =
  /^(?:en|au|aux|pour|dans|sur|chez|par|lors|il|ils|elle|elles|on|un|une|voici|l'|cette|ce|ces|précédemment|attendus?|attendues?|prévus?|anticipés?|espérés?|initialement|selon|aujourd'hui|actuellement|de|d'|l'an|à|et|ou|sont|seront|est|sera|ont|a|avait|était|serait|aurait|doit|doivent|devait|devrait|va|vont|peut|pourrait|existants?|existantes?|restants?|restantes?|autres|dernières|derniers|contre|puis|hier|jusque|jusqu'|depuis|entre|avant|après|pendant|durant|fin|début|mi|mais|seulement|même|ailleurs|supplémentaires|le|la|les|du|s'|viendront|vont|iront|qui|que|qu'|dont|avec|sous|dès|vers|plus|quand|soit|alors|sans|hors|avaient|étaient|demain|rien|uniquement|parmi|outre|juste|courant|désormais|environ|à peine|chacun|chacune|quelques|là|ici|y|n'|ne|se|tandis|lorsque|car|si|comme|mensuels|hebdomadaires|actifs|actives|tout|toutes|tous|cependant|via|comptant|cash|auprès|auparavant|autrefois|jadis|naguère|aussi|également|ensuite|encore|déjà|maintenant|bientôt|toujours|jamais)$/;

/** "85 000 d'actifs": what those are that are counted, not what is counted. */
const ADJECTIVE =
  /^(?:actifs|actives|payants|payantes|gratuits|gratuites|opérationnels|occupés|libres|neufs|neuves|connectés|nouveaux|nouvelles|prêts|vendus|vendues)$/;

/** Nothing after the number is counted by it. */
export function isFree(tokens: readonly SeenToken[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.held) return true;
  if (next.shape & Shape.sign)
    return (
      !/^[%‰°€$£²/*+=×]$/.test(next.text) &&
      !(next.shape & Shape.glued && /^[-–.:,'’]$/.test(next.text) && is(tokens[end + 1], Shape.number) && is(tokens[end + 1], Shape.glued))
    );
  if (next.shape & (Shape.number | Shape.capital)) return false;
  if (FREE.test(next.norm) || /\p{L}{3}ment$/u.test(next.norm))
    return !/^(?:de|d')$/.test(next.norm) || ADJECTIVE.test(norm(tokens, end + 1)) || !noun.read(tokens, end + 1);
  const readings = verbReadings(next.norm);
  return readings.some((reading) => reading.tense === "past_participle" || (reading.person === 3 && /nt$/.test(next.norm)));
}

/** The nearest figure before that tells a level: not a change in brackets or after "en hausse de". A number with a scale of its own is no percentage. */
export function nearestLevel({ tokens, before }: Place, candidate: Candidate, among = before): Draft | undefined {
  const fits = among.filter(
    (draft) =>
      candidate.first - draft.last < 45 &&
      !isAside(tokens, draft, candidate.first) &&
      (candidate.exponent === null || draft.reading.type !== "percentage"),
  );
  const nearest = fits.findLast((draft) => draft.reading.type !== "percentage" || !isChange(tokens, draft)) ?? fits.at(-1);
  // "19 jours ouvrés contre 21": another number stands between
  return nearest && candidate.exponent === null && hasNumber(tokens, nearest.last, candidate.first, before) ? undefined : nearest;
}

function hasNumber(tokens: readonly SeenToken[], from: number, to: number, drafts: readonly Draft[]): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as SeenToken;
    if (
      token.shape & Shape.number &&
      !token.held &&
      !(token.shape & Shape.date) &&
      // "les moins de 35 ans"
      !(norm(tokens, i + 1) === "ans" && norm(tokens, i - 1) === "de") &&
      !/^(?:19|20)\d\d$/.test(token.text) &&
      !drafts.some((draft) => draft.first <= i && i < draft.last)
    )
      return true;
  }
  return false;
}

/** The same for a part: the nearest that is as large as it. */
export function nearestWhole(place: Place, candidate: Candidate): Draft | undefined {
  // "240 postes, soit 2,4 % de l'effectif, dont 140 chez X": no part of a percentage that is smaller
  if (candidate.exponent === null) {
    const whole = place.before.filter(
      ({ reading }) => reading.type !== "percentage" || Number(reading.high ?? reading.low) >= candidate.amount,
    );
    return nearestLevel(place, candidate, whole);
  }
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

/** "+12 %", "a reculé de 58 %": by how much, not how much. */
export function isChange(tokens: readonly Token[], draft: Draft): boolean {
  if (/^[+−–-]$/.test(tokens[draft.first]?.text ?? "")) return true;
  if (!/^(?:de|d')$/.test(norm(tokens, draft.first - 1))) return false;
  return justBefore(tokens, draft.first - 1, 3).some(
    (token) =>
      /^(?:hausse|baisse|recul|repli|progression|croissance|chute|bond|augmentation|diminution)$/.test(token.norm) ||
      lemmasOf(token.norm).some((lemma) => changeVerbs.has(lemma)),
  );
}
