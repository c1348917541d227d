import { Shape, type Token } from "../../../model.js";
import type { Naming } from "../names/find.js";
import { verbReadings } from "../verbs/lookup.js";
import { companyNoun, makerNoun, nationality, roleNoun } from "../words/descriptors.js";
import { BEFORE_NOUN, DETERMINER, isAdjective } from "../words/phrases.js";
import { REGION, TRADE, WORK } from "../words/subjects.js";

/** Where a name follows a description directly or after "de" and a few lower-case words; 0 where none does. */
export function nameAfter(tokens: readonly Token[], end: number, byFirst: ReadonlyMap<number, Naming>): number {
  if (byFirst.has(end)) return end;
  const next = tokens[end];
  if (!next || (!/^(?:de|d'|du|des|en|spécialisée?|numéro)$/.test(next.norm) && !isLowerWord(next))) return 0;
  // "La start-up a convaincu Accel": a verb, or its auxiliary
  if (/^(?:a|est|ont|qui|que|dont|avait|aurait|va|vient|veut|doit|peut|se|s'|ne|n'|y|lui)$/.test(next.norm)) return 0;
  // "Le groupe américain rachète Velora": a verb and its object
  if (byFirst.has(end + 1) && !/^(?:de|d'|du|des|en)$/.test(next.norm) && isPresent(next.norm) && !isAdjective(next.norm)) return 0;
  // "Le groupe met la main sur Velora", "Le groupe rachète la société Velora"
  if (DETERMINER.test(tokens[end + 1]?.norm ?? "") && isPresent(next.norm) && !isAdjective(next.norm)) return 0;
  for (let i = end + 1; i < end + 8; i++) {
    if (byFirst.has(i))
      return /^(?:de|d'|du|des|à|en|au|aux|par|et|pour|chez|sur|dans|avec|contre|sous|vers|la|le|l'|que|qui|dont|qu')$/.test(
        tokens[i - 1]?.norm ?? "",
      )
        ? 0
        : i;
    const token = tokens[i];
    if (
      !token ||
      !(isLowerWord(token) || /^(?:d'|l'|à|&|et)$/.test(token.norm)) ||
      /^(?:a|est|ont|qui|que|dont|avait|va|veut|se|ne|chez|par|pour)$/.test(token.norm) ||
      verbReadings(token.norm).some(
        (one) => one.person === 3 && !/s$/.test(token.norm) && one.tense !== "subjunctive" && !/^(?:\p{L}+e)$/u.test(token.norm),
      )
    )
      return 0;
  }
  return 0;
}

/** "rachète", "cède", "lorgne": a form of the present that has a subject of the third person. */
function isPresent(word: string): boolean {
  return verbReadings(word).some((one) => one.person === 3 && !one.plural && one.tense === "present");
}

/** "l'inventeur du Walkman": by what it made, a company is told; "le créateur de la marque" is a person. */
export function makerOf(tokens: readonly Token[], at: number, byFirst: ReadonlyMap<number, Naming>) {
  const noun = makerNoun.read(tokens, at);
  return noun && /^(?:de|d'|du|des)$/.test(tokens[noun.end]?.norm ?? "") && byFirst.has(noun.end + 1) ? noun : undefined;
}

/** Where a person is named right after what he or she is, a region after the word for one, a work after its kind; 0 where none is. */
export function calledAfter(tokens: readonly Token[], at: number, byFirst: ReadonlyMap<number, Naming>): number {
  const word = tokens[at]?.norm ?? "";
  if (REGION.test(word)) return byFirst.get(at + 1)?.entity.type === "place" ? at + 1 : 0;
  if (word === "indice") return byFirst.get(at + 1)?.entity.entry?.kinds.includes("index") ? at + 1 : 0;
  if (WORK.test(word)) {
    const named = /^[«“"]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    return byFirst.get(named)?.entity.type === "product" ? named : 0;
  }
  let end = roleNoun.read(tokens, at)?.end ?? (TRADE.test(word) ? at + 1 : 0);
  if (end === 0) return 0;
  for (let k = 0; k < 2; k++) {
    const nation = nationality.read(tokens, end);
    if (!nation && !describes(tokens[end])) break;
    end = nation?.end ?? end + 1;
  }
  return byFirst.get(end)?.entity.type === "person" ? end : 0;
}

/** Is this an adjective in lower case? */
export function describes(token: Token | undefined): boolean {
  return token !== undefined && isLowerWord(token) && isAdjective(token.norm);
}

function isLowerWord(token: Token): boolean {
  return (token.shape & Shape.word) !== 0 && (token.shape & Shape.capital) === 0;
}

/** Steps back over "le groupe", "la start-up lilloise", "le PDG" before a name, so that the preposition before them is found. */
export function startOfNamed(tokens: readonly Token[], at: number): number {
  // "à M. Fayer"
  const start =
    at > 1 && /^(?:m|mm|mme|mmes|mlle|dr|me)\.?$/.test(titleBefore(tokens, at)) ? (tokens[at - 1]?.text === "." ? at - 2 : at - 1) : at;
  let first = start;
  let described = false;
  for (let steps = 0; steps < 4 && first > 0; steps++) {
    const before = tokens[first - 1] as Token;
    if (/^(?:et|ou|,)$/.test(before.norm)) break;
    const company = companyNoun.read(tokens, first - 1);
    if (
      company?.end === first ||
      nationality.read(tokens, first - 1)?.end === first ||
      BEFORE_NOUN.test(before.norm) ||
      describes(before)
    ) {
      first--;
      // "a révélé Bloomberg": a participle alone describes nothing
      described ||= company !== undefined || !describes(before);
    } else break;
  }
  const determiner = tokens[first - 1]?.norm ?? "";
  // "ses abonnés Prime": people who are called by the name
  if (first < start && /^(?:ses|leurs|nos)$/.test(determiner)) return start;
  if (first > 0 && DETERMINER.test(determiner)) return first - 1;
  return described ? first : start;
}

/** "M.", "Mme": the word before a name, past a full stop of its own. */
function titleBefore(tokens: readonly Token[], at: number): string {
  return (tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1])?.norm ?? "";
}

/** "la « Google tax »": a name that is only a part of what stands between quotes. */
export function isWithinTerm(tokens: readonly Token[], { first, last, entity }: Naming): boolean {
  const next = tokens[last];
  return (
    /^[«“"]$/.test(tokens[first - 1]?.text ?? "") &&
    /^[»”"]$/.test(tokens[last + 1]?.text ?? "") &&
    next !== undefined &&
    (next.shape & (Shape.word | Shape.capital)) === Shape.word &&
    entity.type !== "product"
  );
}
