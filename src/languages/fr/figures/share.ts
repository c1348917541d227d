import { reading, type Reading } from "../../../kinds/figure.js";
import { Shape, type Sentence, type Token } from "../../../model.js";
import { isSuffix } from "../../../rules/vocabulary.js";
import { bound, number, sign } from "../words/numbers.js";
import type { Draft } from "./draft.js";

const LIST = /^(?:,|et|puis|ou|à|;)$/;

/** "60, 70 puis 80 millions d'euros": the numbers before take scale, currency and unit from the one that ends the list. */
export function shareLeft(sentence: Sentence, drafts: readonly Draft[], taken: (token: number) => boolean): Draft[] {
  const { tokens } = sentence;
  const result: Draft[] = [];
  drafts.forEach((draft, i) => {
    const shared: Draft[] = [];
    const floor = drafts[i - 1]?.last ?? 0;
    let at = draft.first;
    while (at - 2 >= floor && draft.reading.type !== "quantity" && shared.length < 6) {
      let join = at - 1;
      if (tokens[join]?.norm === "respectivement") join--;
      if (!LIST.test(tokens[join]?.norm ?? "") || taken(join - 1)) break;
      const one = tokens[join - 1] as Token;
      if ((one.shape & Shape.number) === 0 || one.shape & Shape.date || isSuffix(one) || (tokens[join] as Token).norm === "à") break;
      const read = number.read(tokens, join - 1);
      if (!read || /^(?:19|20)\d\d$/.test(read.value)) break;
      const before = tokens[join - 2];
      if (before && before.shape & Shape.capital && before.shape & Shape.word && join - 2 > 0 && !/^[A-ZÀ-Ý][a-zà-ÿ]+$/.test(before.text)) break;
      const { low, high } = draft.reading;
      if (high !== null && low === read.value) break;
      shared.unshift({ ...draft, first: join - 1, last: join, reading: { ...draft.reading, low: read.value, high: null, lowExponent: null, bound: null, negative: false, fromTo: false }, rules: [...draft.rules, "figure/shared_left"], partner: null });
      at = join - 1;
    }
    if (shared.length > 0 && !isList(tokens, shared[0] as Draft, draft)) shared.length = 0;
    for (const one of shared) result.push(one);
    result.push(draft);
  });
  return result;
}

/** A lone number before "et" belongs to the list only where nothing else claims it: not a rank, an article number or a model. */
function isList(tokens: readonly Token[], first: Draft, last: Draft): boolean {
  const before = tokens[first.first - 1];
  if (before && /^(?:article|articles|numéro|n°|version|page|pages|top|le|la|l'|rang|chapitre|ligne|phase|série|n)$/.test(before.norm)) return false;
  return last.reading.type !== "bare" || last.reading.exponent > 0;
}

const PAIR = /^(?:contre|dont|puis|après|et|soit|sinon|voire|que|face|à|versus|vs|sur|mais|,|\(|:|avant|était|valait|comptait|étaient|restent)$/;
const FREE = /^(?:[,.;:)»”"!?–—-]|en|au|aux|pour|dans|sur|chez|par|lors|il|un|une|voici|l'|cette|ce|ces|précédemment|auparavant|attendus|attendu|prévus|prévu|anticipés|espérés|initialement|selon|aujourd'hui|actuellement|de|l'an|à|et|ou|sont|seront|est|sera|ont|avait|pris|prises|pris|existants|existantes|restants|autres|dernières|derniers|contre|puis|hier|jusque|jusqu'|depuis|entre|avant|après|pendant|durant|fin|début|mi|mais|seulement|même|ailleurs|supplémentaires|le|la|les|du|d'|s'|viendront|vont|iront|qui|que|dont|avec|sous|d'ici|dès|vers)$/;
const NOT_A_COUNT = /^(?:ans|an|mois|jours|semaines|heures|fois|années|points|pays|h|%)$/;

/** "14,8 milliards, contre 10,9 un an plus tôt": a bare number after a word of comparison takes over what the figure before it counts. */
export function inheritRight(sentence: Sentence, drafts: readonly Draft[], taken: (token: number) => boolean): Draft[] {
  const { tokens } = sentence;
  const all = [...drafts];
  const covered = (token: number) => taken(token) || all.some((draft) => draft.first <= token && token < draft.last);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.shape & Shape.number) === 0 || token.shape & Shape.date || covered(i) || isSuffix(token) || isSuffix(tokens[i + 1])) continue;
    const read = number.read(tokens, i);
    const partner = all.filter((draft) => draft.last <= i).at(-1);
    if (!read || !partner || i - partner.last > 30) continue;
    const range = rangeAround(tokens, i, read.value);
    const start = range?.first ?? startOf(tokens, i);
    const end = range?.last ?? read.end;
    const link = tokens[start - 1];
    if (!link || !PAIR.test(link.norm) || !fits(tokens, start, end, link, partner, read.value, range !== undefined)) continue;
    const exponent = Number(read.value) < 1000 || !/\D\d{3}/.test(token.text) ? partner.reading.exponent : 0;
    const base = { ...partner.reading, exponent, lowExponent: null, magnitude: false, fromTo: false, per: null, negative: tokens[i - 1] !== undefined && sign.read(tokens, i - 1)?.value === "-" };
    const read2: Reading = range
      ? reading({ ...base, low: range.low, high: range.high, bound: null })
      : reading({ ...base, low: read.value, high: null, bound: start < i ? bound.read(tokens, start)?.value ?? null : null });
    all.push({ ...partner, first: start, last: end, reading: read2, rules: [...partner.rules, "figure/inherited"], partner });
    all.sort((a, b) => a.first - b.first);
  }
  return all;
}

/** "entre 64 et 72" without a word for what is counted. */
function rangeAround(tokens: readonly Token[], at: number, low: string): { first: number; last: number; low: string; high: string } | undefined {
  if (tokens[at - 1]?.norm === "entre" && tokens[at + 1]?.norm === "et") {
    const high = number.read(tokens, at + 2);
    if (high && Number(high.value) > Number(low)) return { first: at - 1, last: high.end, low, high: high.value };
  }
  return undefined;
}

function startOf(tokens: readonly Token[], at: number): number {
  for (let start = Math.max(0, at - 4); start < at; start++) if (bound.read(tokens, start)?.end === at) return start;
  return at;
}

function fits(tokens: readonly Token[], start: number, end: number, link: Token, partner: Draft, digits: string, range: boolean): boolean {
  const next = tokens[end];
  const free = next === undefined || FREE.test(next.norm);
  const year = /^(?:19|20)\d\d$/.test(digits);
  if (next && NOT_A_COUNT.test(next.norm)) return false;
  if (year) return false;
  if (/^(?:contre|dont|après|puis|versus|vs)$/.test(link.norm)) return free;
  if (range) return free && /^(?:plus|que|non|et)$/.test(tokens[start - 1]?.norm ?? "");
  if (link.norm === "(") return next?.text === ")" && (partner.reading.type === "quantity" || /\D/.test(digits) || Number(digits) >= 1000);
  if (link.norm === "et" || link.norm === ",") return next !== undefined && /^(?:pour|chez|contre|en|sont)$/.test(next.norm) && partner.reading.type !== "percentage" && start - partner.last < 12 && partner.reading.exponent > 0;
  return false;
}
