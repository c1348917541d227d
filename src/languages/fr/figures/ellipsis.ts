import { type Reading, reading } from "../../../kinds/figure.js";
import { Shape, type Token } from "../../../model.js";
import { isContinuation, isSuffix } from "../../../rules/vocabulary.js";
import { per } from "../words/currencies.js";
import { metricNoun } from "../words/metrics.js";
import { around, bound, number, roughly, sign } from "../words/numbers.js";
import type { Draft } from "./draft.js";
import { type Candidate, isFree, type Licence, licences } from "./licences/index.js";
import type { SeenToken } from "./mask.js";
import { REFERENCE } from "./share.js";

/** Where a sentence stands among the figures. */
export interface Surroundings {
  readonly sentence: number;
  readonly tokens: readonly SeenToken[];
  /** Figures of the same paragraph in earlier sentences. */
  readonly history: readonly Draft[];
  /** The sentence before in the paragraph. */
  readonly earlier: readonly SeenToken[];
}

/**
 * Numbers that leave out what they count ("contre 10,9 un an plus tôt", "elle en comptera 320") take it over from the figure that they go with.
 * A number that nothing licenses is no figure; an amount with a scale stays bare for `tell`.
 */
export function fillEllipses({ sentence, tokens, history, earlier }: Surroundings, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  const covered = new Set<number>();
  const bares = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.reading.type === "bare") bares.set(draft.first, draft);
    for (let i = draft.first; i < draft.last; i++) covered.add(i);
  }
  for (let i = 0; i < tokens.length; i++) {
    const bare = bares.get(i);
    const read = bare ? { candidate: candidateOf(bare), reading: bare.reading } : covered.has(i) ? undefined : numberAt(tokens, i, covered);
    if (!read) continue;
    const { candidate } = read;
    if (isNote(tokens, candidate, all)) continue;
    const place = {
      tokens,
      history,
      earlier,
      before: all.filter((draft) => draft.last <= candidate.first),
      after: all.filter((draft) => draft.first >= candidate.last),
    };
    let licence: Licence | undefined;
    for (const test of licences) if ((licence = test(place, candidate))) break;
    if (!licence || (bare && licence.partner?.reading.type === "percentage")) continue;
    // "(210 salariés, 25 millions de revenus)"
    if (bare && licence.partner?.reading.type === "quantity" && isOfMoney(tokens, candidate.last)) continue;
    let last = withOthers(tokens, licence.last ?? candidate.last);
    let filled = fill(read.reading, candidate, licence);
    // "grimpent de 2 euros, à 13,99 par mois"
    const base = filled.type === "money" && last < tokens.length ? per.read(tokens, last) : undefined;
    if (base) {
      filled = { ...filled, per: base.value };
      last = base.end;
    }
    if (bare) {
      bare.reading = filled;
      bare.rules = [...bare.rules, licence.rule];
      bare.partner = licence.partner;
      bare.last = last;
    } else {
      all.push({
        sentence,
        first: candidate.first,
        last,
        reading: filled,
        rules: [licence.rule, ...(licence.partner?.rules.slice(0, 1) ?? [])],
        currency: null,
        basis: null,
        partner: licence.partner,
        same: null,
      });
      all.sort((a, b) => a.first - b.first);
    }
    i = candidate.last - 1;
  }
  return all;
}

/** "le niveau 3", "l'A 6", but "Orange Money en a 5,5". */
function isReference(tokens: readonly SeenToken[], at: number, amount: number): boolean {
  const before = tokens[at - 1];
  // "en ont 35 à eux deux", "toutes trois"
  if (before !== undefined && amount < 10 && /^(?:eux|elles|nous|vous|tous|toutes)$/.test(before.norm)) return true;
  if (before === undefined || !REFERENCE.test(before.norm)) return false;
  return before.text !== "a" || (amount < 10 && Number.isInteger(amount));
}

/** Does a measure of money follow: "de revenus"? */
function isOfMoney(tokens: readonly SeenToken[], end: number): boolean {
  if (!/^(?:de|d')$/.test(tokens[end]?.norm ?? "") || end + 1 >= tokens.length) return false;
  const measure = metricNoun.read(tokens, end + 1)?.value;
  return measure?.kinds.includes("m") === true && !measure.kinds.includes("q") && !measure.weak;
}

/** "d'après Libération (1)": a note's number, unless figures stand in brackets before it ("Free (12 %), SFR (9)"). */
function isNote(tokens: readonly SeenToken[], { first, last }: Candidate, drafts: readonly Draft[]): boolean {
  const isAlone = (from: number, to: number) => tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
  if (last - first > 1 || !isAlone(first, last) || !/^\d$/.test(tokens[first]?.text ?? "")) return false;
  if (!/^[.,;:!?]?$/.test(tokens[last + 1]?.text ?? "")) return false;
  return tokens[first - 2]?.text === ")" || !drafts.some((draft) => draft.last <= first && isAlone(draft.first, draft.last));
}

/** "une centaine d'autres", "10 autres". */
function withOthers(tokens: readonly Token[], end: number): number {
  const of = /^d'$/.test(tokens[end]?.norm ?? "") ? 1 : 0;
  return /^autres$/.test(tokens[end + of]?.norm ?? "") ? end + of + 1 : end;
}

function fill(own: Reading, candidate: Candidate, { partner, unit, scaled }: Licence): Reading {
  if (scaled) return { ...own, type: "money", exponent: candidate.exponent ?? scaled.exponent, currency: scaled.currency };
  const from = partner?.reading;
  const type = from && from.type !== "bare" ? from.type : unit !== null ? "quantity" : "bare";
  // "dont 8,8 dans le mobile" after millions are millions; "dont 71 000" are not
  const shares =
    candidate.exponent === null &&
    from !== undefined &&
    from.exponent > 0 &&
    (candidate.amount < 1000 || candidate.amount < Number(from.low) || isThousands(from, candidate.amount));
  // "82 centimes, contre 86" are cents
  const cents = (from?.currency?.exponent ?? 0) < 0 && candidate.amount >= 2 && candidate.amount < 100;
  return {
    ...own,
    type,
    exponent: candidate.exponent ?? (shares ? from.exponent : cents ? (from?.currency?.exponent ?? 0) : 0),
    unit: unit ?? (type === "money" ? null : (from?.unit ?? null)),
  };
}

/** "a perdu 400 milliards et n'en pèse plus que 1 300": by the same thousand million. */
function isThousands({ type, exponent, low, high }: Reading, amount: number): boolean {
  return type === "money" && exponent >= 6 && amount < 10_000 && amount < 10 * Number(high ?? low);
}

function candidateOf(draft: Draft): Candidate {
  const { low, exponent } = draft.reading;
  return { first: draft.first, last: draft.last, digits: draft.first, amount: Number(low), large: true, exponent };
}

function numberAt(
  tokens: readonly SeenToken[],
  at: number,
  covered: ReadonlySet<number>,
): { candidate: Candidate; reading: Reading } | undefined {
  const token = tokens[at] as SeenToken;
  if (token.shape & Shape.sign || (token.shape & Shape.number && isNumber(tokens[at + 1]))) return undefined;
  const dozens = dozensAt(tokens, at);
  const read = dozens ?? (isContinuation(tokens, at) ? undefined : number.read(tokens, at));
  if (!read || isSuffix(tokens[read.end]) || /^(?:19|20)\d\d$/.test(token.text) || isReference(tokens, at, Number(read.value)))
    return undefined;
  for (let i = at; i < read.end; i++) if (covered.has(i)) return undefined;
  const range = rangeFrom(tokens, at, read.value);
  const first = range?.first ?? startOf(tokens, at);
  const signed = first === at && sign.read(tokens, at - 1) ? at - 1 : first;
  const candidate: Candidate = {
    first: signed,
    last: range?.last ?? read.end,
    digits: at,
    amount: Number(read.value),
    exponent: null,
    large: /[\d][^\d]\d/.test(token.text) || Number(read.value) >= 1000,
  };
  const said = bound.read(tokens, first);
  return {
    candidate,
    reading: reading({
      low: read.value,
      high: range?.high ?? null,
      negative: signed < first && tokens[signed]?.text !== "+",
      bound: range ? null : said?.end === at ? said.value : dozens ? "approximate" : null,
    }),
  };
}

/** After a number that counts nothing stands anything but another number. */
const isNumber = (token: SeenToken | undefined) => token !== undefined && !token.held && (token.shape & Shape.number) !== 0;

/** "une trentaine", "une centaine": about so many of what went before. */
function dozensAt(tokens: readonly SeenToken[], at: number): { end: number; value: string } | undefined {
  const article = tokens[at]?.norm;
  if ((article !== "un" && article !== "une") || at + 1 >= tokens.length) return undefined;
  const from = roughly.read(tokens, at + 1)?.end ?? at + 1;
  return from < tokens.length ? around.read(tokens, from) : undefined;
}

/** "entre 64 et 72", "4000 à 6000" without a word for what is counted. */
function rangeFrom(tokens: readonly SeenToken[], at: number, low: string): { first: number; last: number; high: string } | undefined {
  if (tokens[at + 1]?.norm === "à") {
    const high = number.read(tokens, at + 2);
    // "en réclame de 0,45 à 0,60", "au lieu de 190 à 220"
    const opened = tokens[at - 3]?.norm === "en" || tokens[at - 2]?.norm === "lieu";
    if (high && /^(?:de|d')$/.test(tokens[at - 1]?.norm ?? "") && opened && Number(high.value) > Number(low))
      return isFree(tokens, high.end) ? { first: at - 1, last: high.end, high: high.value } : undefined;
    if (!high || /^(?:de|d')$/.test(tokens[at - 1]?.norm ?? "") || Number(high.value) <= Number(low) || !isFree(tokens, high.end))
      return undefined;
    // "contre 2,8 à 3 précédemment"
    const compared = /^(?:contre|après)$/.test(tokens[at - 1]?.norm ?? "") && Number(high.value) < 2 * Number(low);
    return compared || Number(low) >= 100 ? { first: at, last: high.end, high: high.value } : undefined;
  }
  if (tokens[at - 1]?.norm !== "entre" || tokens[at + 1]?.norm !== "et" || at + 2 >= tokens.length) return undefined;
  const high = number.read(tokens, at + 2);
  return high && Number(high.value) > Number(low) ? { first: at - 1, last: high.end, high: high.value } : undefined;
}

function startOf(tokens: readonly SeenToken[], at: number): number {
  for (let start = Math.max(0, at - 5); start < at; start++) if (bound.read(tokens, start)?.end === at) return start;
  return at;
}
