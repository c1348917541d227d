import { type Sentence, Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import type { Candidate } from "./candidate.js";
import { isCapitalised } from "./common.js";
import type { Group } from "./entity.js";

const DEFINITE = oneOf("la|l'|le|cette|cet");

/** Nouns that take up a company and nothing else: "l'entreprise", "la start-up de Stockholm". */
const TAKES_UP =
  /^(?:entreprise|société|start-up|startup|scale-up|licorne|fintech|biotech|deeptech|medtech|edtech|pme|pépite|éditeur|fabricant|constructeur|industriel|spécialiste)$/;

const LOCATING = /^(?:à|en|dans|sur|sous|vers|aux)$/;

/** Where "l'entreprise", "la jeune société" stands without a name of its own. */
function takenUpAt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!DEFINITE.test(tokens[at]?.norm ?? "")) continue;
    const noun = /^(?:jeune|petite|même)$/.test(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
    const young = tokens[noun]?.norm === "pousse" && noun === at + 2;
    if (!young && !TAKES_UP.test(tokens[noun]?.norm ?? "")) continue;
    if (!isCapitalised(tokens[noun + 1]) && !isCapitalised(tokens[noun + 2])) return true;
    // "la start-up de Stockholm"
    if (/^(?:de|d'|du)$/.test(tokens[noun + 1]?.norm ?? "")) return true;
  }
  return false;
}

/** What a description stands for is a company: the name that heads its paragraph, or the one name that the article has told of so far. */
export function takeUp(sentences: readonly Sentence[], candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  headings(sentences, candidates, groups);
  introduced(sentences, candidates, groups);
  topic(sentences, candidates, groups);
}

/** "LOVABLE, ENCORE PLUS CHER", then "La start-up de Stockholm négocierait". */
function headings(sentences: readonly Sentence[], candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  for (const candidate of candidates) {
    const { tokens } = sentences[candidate.sentence] as Sentence;
    const next = sentences[candidate.sentence + 1];
    if (!next || tokens.length > 14 || /^[.?!…»]$/.test(tokens.at(-1)?.text ?? "") || !isOpen(candidate, groups)) continue;
    const heads = tokens.slice(0, candidate.first).every((token) => (token.shape & (Shape.word | Shape.number)) === 0);
    if (!heads) continue;
    if (takenUpAt(next.tokens, 0, 1)) boost(candidate, groups);
  }
}

/** "Vient alors Velora, en 2007. … La société emploie 160 personnes": the one open name that the sentence or two before in the paragraph have, where they have no company. */
function introduced(sentences: readonly Sentence[], candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  const named = new Map<number, Candidate[]>();
  for (const candidate of candidates) named.set(candidate.sentence, [...(named.get(candidate.sentence) ?? []), candidate]);
  for (const [i, { tokens, block }] of sentences.entries()) {
    if (!takenUpAt(tokens, 0, 6) && !shownAt(tokens)) continue;
    const before = [i - 2, i - 1].filter((k) => sentences[k]?.block === block).flatMap((k) => named.get(k) ?? []);
    const own = (named.get(i) ?? []).filter(({ first }) => first < 6);
    if ([...before, ...own].some((candidate) => isCompany(candidate, groups))) continue;
    const open = new Map(
      before
        .filter((one) => !one.weak && one.entries.length === 0 && one.cut === "plain" && isOpen(one, groups))
        .map((one) => [one.key, one]),
    );
    const [only] = open.values();
    if (only && open.size === 1 && !isLocated(only, sentences)) boost(only, groups, 1);
  }
}

/** "De cette plateforme de films, …": shown among the first words. */
function shownAt(tokens: readonly Token[]): boolean {
  for (let at = 0; at < 3; at++)
    if (
      /^(?:cette|cet|ce)$/.test(tokens[at]?.norm ?? "") &&
      /^(?:plateforme|enseigne|agence|compagnie|firme|coopérative|chaîne|maison|groupe|cabinet|studio|laboratoire|fournisseur|éditeur|opérateur)$/.test(
        tokens[at + 1]?.norm ?? "",
      )
    )
      return true;
  return false;
}

const isLocated = ({ sentence, first }: Candidate, sentences: readonly Sentence[]) =>
  LOCATING.test((sentences[sentence] as Sentence).tokens[first - 1]?.norm ?? "");

/** Before any company is known "la start-up" stands for the one name that the title and the lead have. */
function topic(sentences: readonly Sentence[], candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  const first = sentences.findIndex(({ tokens }) => takenUpAt(tokens, 0, tokens.length));
  if (first < 0 || first > 12) return;
  const before = candidates.filter(({ sentence }) => sentence < first);
  if (before.some((candidate) => isCompany(candidate, groups))) return;
  const named = new Map<string, Candidate[]>();
  for (const candidate of before)
    if (!candidate.weak && candidate.entries.length === 0 && isOpen(candidate, groups))
      named.set(candidate.key, [...(named.get(candidate.key) ?? []), candidate]);
  const repeated = [...named.values()].filter(
    (found) =>
      found.length > 1 &&
      found.every(({ sentence, first: at, last }) => {
        const { tokens } = sentences[sentence] as Sentence;
        return !LOCATING.test(tokens[at - 1]?.norm ?? "") && !(at === 0 && tokens[last]?.text === ".");
      }),
  );
  const [only] = repeated;
  if (only && repeated.length === 1) boost(only[0] as Candidate, groups);
}

function isCompany({ key, entries, ambiguous, cut }: Candidate, groups: ReadonlyMap<string, Group>): boolean {
  const score = groups.get(key)?.scores;
  return cut === "company" || cut === "trade" || (entries[0]?.type === "company" && !ambiguous) || (score?.company ?? 0) >= 2;
}

/** May it be a company's, for all that is known? */
function isOpen({ key, cut, entries }: Candidate, groups: ReadonlyMap<string, Group>): boolean {
  const scores = groups.get(key)?.scores;
  if (!scores || (cut !== "plain" && cut !== "listed") || scores.person >= 1.5 || scores.organization >= 1.5 || scores.product >= 1.8)
    return false;
  return entries.length === 0 || entries.some((entry) => entry.type === "company");
}

function boost({ key }: Candidate, groups: ReadonlyMap<string, Group>, weight = 3): void {
  const group = groups.get(key) as Group;
  group.scores.company += weight;
  group.rules.add("name/taken_up");
}
