import { type Sentence, Shape, type Token } from "../../../model.js";
import { type Rule, RuleIndex, type RuleMatch } from "../../../rules/rule.js";
import { takeUp } from "./antecedent.js";
import type { Candidate } from "./candidate.js";
import { isFunctionWord } from "./common.js";
import { isJudgedAlone } from "./decide.js";
import { type Group, noScores, type Scores } from "./entity.js";
import type { Evidence } from "./evidence.js";
import { companyRules } from "./evidence-companies.js";
import { otherRules } from "./evidence-others.js";
import { placeNames, predicate } from "./reader.js";
import { looksPersonal } from "./shape.js";
import { companySuffixes } from "./suffixes.js";

/** Rules that begin with a name are tried where names are, the others where their first word stands. */
let indexes: ReturnType<typeof indexesOf> | undefined;

function indexesOf(rules: readonly Rule<Evidence>[]) {
  const opens = (rule: Rule<Evidence>) => rule.starts.words.size === 0;
  return { opening: new RuleIndex(rules.filter(opens)), index: new RuleIndex(rules.filter((rule) => !opens(rule))) };
}

/** Company contexts in which no person stands: "le groupe Thomas Cook", "le titre Marie Brizard". */
const OF_PERSONS_TOO = /\/(?:described|described_by_trade|at_company|stock|ticker|copyright)$/;

/** Trades that people have as well as companies: "le développeur Karim Belhadj". */
const PERSONAL =
  /^(?:développeu[rs]e?|consultante?|investisseu[rs]e?|concepteur|conceptrice|créateur|créatrice|producteur|productrice|restaurateur|restauratrice|designer|styliste|vigneronn?e?|couturier|couturière|agriculteur|agricultrice|éleveur|éleveuse|promoteur)$/;

/** So many occurrences of a name that the lists know are asked what stands after them; more of them tell nothing new. */
const MOST_HEARD = 200;

/** Prepositions that open a sentence with a phrase of its own. */
const OPENER = /^(?:à|dans|en|sur|chez|pour|depuis|après|avant|avec|sous|vers|près|selon|d'après|outre|contre|entre|côté|au|aux|sans|dès)$/;

/** Tries every rule of evidence around every candidate: what they say of each name is in its group, what of an occurrence in the candidate. */
export function weigh(sentences: readonly Sentence[], candidates: readonly Candidate[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (!group)
      groups.set(
        candidate.key,
        (group = { key: candidate.key, candidates: [], scores: noScores(), nouns: [], countries: [], rules: new Set() }),
      );
    group.candidates.push(candidate);
    const there = bySentence.get(candidate.sentence);
    if (there) there.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const heard = new Map<string, number>();
  const { opening, index } = (indexes ??= indexesOf([...companyRules, ...otherRules]));
  for (const [sentence, found] of bySentence) {
    const { tokens } = sentences[sentence] as Sentence;
    const at = new Array<Candidate | undefined>(tokens.length);
    const places = new Array<number | undefined>(tokens.length);
    const [persons, things, towns] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const candidate of found) {
      const { first, last, cut, entries } = candidate;
      at[first] = candidate;
      places[first] = last;
      if (cut === "person") persons.add(first);
      if (cut === "model" || entries[0]?.type === "product") things.add(first);
      if (entries.some(({ kinds }) => kinds.includes("city"))) towns.add(first);
    }
    placeNames(tokens, places, persons, things, towns);
    const matches: RuleMatch<Evidence>[] = [];
    for (const candidate of found) {
      const { first, key } = candidate;
      if (!isJudgedAlone(candidate)) {
        const times = (heard.get(key) ?? 0) + 1;
        heard.set(key, times);
        if (times > MOST_HEARD) continue;
      }
      for (const rule of opening.candidatesAt(tokens, first)) {
        const match = opening.rules[rule]?.match(tokens, first);
        if (match) matches.push(match);
      }
    }
    for (let i = 0; i < tokens.length; i++) index.matchAt(tokens, i, matches);
    for (const { rule, meaning } of matches) {
      const candidate = at[meaning.first];
      const group = candidate && groups.get(candidate.key);
      // a person acts as well as a company does
      if (
        !group ||
        (candidate.weak && !isProper(group, sentences)) ||
        (candidate.cut === "person" &&
          meaning.type !== "person" &&
          (!OF_PERSONS_TOO.test(rule) || PERSONAL.test(tokens[candidate.first - 1]?.norm ?? "")))
      )
        continue;
      candidate.scores ??= noScores();
      candidate.scores[meaning.type] += meaning.weight;
      group.scores[meaning.type] += meaning.weight;
      if (meaning.noun) group.nouns.push(meaning.noun);
      if (meaning.country) group.countries.push(meaning.country);
      group.rules.add(rule);
    }
  }
  for (const [sentence, found] of bySentence) coordinate((sentences[sentence] as Sentence).tokens, found, groups);
  takeUp(sentences, candidates, groups);
  return groups;
}

/** In a list ("X, Y et Z") what is sure of some is likely of the others. */
function coordinate(tokens: readonly Token[], found: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  for (const [i, one] of found.entries()) {
    const other = found[i + 1];
    const group = other && groups.get(other.key);
    if (group && one.cut === "person" && other.first === one.last + 1 && tokens[one.last]?.norm === "et" && looksPersonal(other)) {
      group.scores.person += 3.5;
      group.rules.add("name/listed_beside");
    }
  }
  for (let i = 0; i < found.length; ) {
    let end = i + 1;
    while (end < found.length && areJoined(tokens, found[end - 1] as Candidate, found[end] as Candidate)) end++;
    const list = found.slice(i, end);
    i = end;
    if (list.length < 2) continue;
    const listed = isListed(tokens, list);
    // "Dans l'entrepôt de Brix, Velora a dépensé …"
    if (!listed && OPENER.test(tokens[0]?.norm ?? "") && (list[0] as Candidate).first <= 6) continue;
    const known = noScores();
    for (const candidate of list) {
      const type = knownType(candidate, groups.get(candidate.key));
      if (type) known[type] += candidate.entries.length > 0 ? 1 : 0.7;
    }
    // beside bodies and companies stands a company more often
    if (known.company > 0) [known.company, known.organization] = [known.company + known.organization, 0];
    const [best, second] = (Object.entries(known) as [keyof Scores, number][]).sort((a, b) => b[1] - a[1]);
    if (!best || best[1] === 0 || best[0] === "person" || (!listed && best[0] !== "company") || (second && second[1] >= best[1])) continue;
    for (const candidate of list) {
      const group = groups.get(candidate.key);
      if (!group || candidate.weak || (candidate.entries.length > 0 && !candidate.ambiguous)) continue;
      const weight = listed ? Math.min(2, 1.15 + best[1] * 0.5) : 0.7;
      group.scores[best[0]] += weight;
      candidate.scores ??= noScores();
      candidate.scores[best[0]] += weight;
      group.rules.add("name/listed_beside");
    }
  }
}

/** More than two, or two with a conjunction: of "Au Royaume-Uni, Velora" a comma makes no list yet. */
function isListed(tokens: readonly Token[], list: readonly Candidate[]): boolean {
  const after = (list.at(-1) as Candidate).last;
  return (
    list.length > 2 ||
    /^(?:et|ou|&)$/.test(tokens[(list[1] as Candidate).first - 1]?.norm ?? "") ||
    /^(?:et|ou|&)$/.test(tokens[(list[0] as Candidate).last]?.norm ?? "") ||
    // "Velora, Brix et les autres"
    (/^(?:et|ou)$/.test(tokens[after]?.norm ?? "") &&
      /^(?:compagnie|consorts|cie|autres|d'autres|les|nous|consort)$/.test(tokens[after + 1]?.norm ?? ""))
  );
}

function knownType(candidate: Candidate, group: Group | undefined): keyof Scores | undefined {
  if (candidate.entries.length > 0) return candidate.ambiguous && candidate.initial ? undefined : candidate.entries[0]?.type;
  if (candidate.cut === "person") return "person";
  if (candidate.cut === "company" || candidate.cut === "trade") return "company";
  if (!group) return undefined;
  const [best] = (Object.entries(group.scores) as [keyof Scores, number][]).sort((a, b) => b[1] - a[1]);
  if (companySuffixes.has(candidate.key.split(" ").at(-1) as string) && candidate.key.includes(" ")) return "company";
  return best && best[1] >= (best[0] === "company" ? 0.8 : 1.5) ? best[0] : undefined;
}

/** "X, Y", "X et Y", "X (France), Y", "X, l'américain Y": a comma or a conjunction, and at most a few words of description. */
function areJoined(tokens: readonly Token[], one: Candidate, other: Candidate): boolean {
  let at = one.last;
  if (tokens[at]?.text === "(") {
    const close = tokens.slice(at, at + 7).findIndex((token) => token.text === ")");
    if (close < 0) return false;
    at += close + 1;
  }
  if (isCharted(tokens, at, other.first)) return true;
  const joint = tokens[at]?.norm ?? "";
  // "vers Pékin, et Velora n'attendra pas": another clause
  if (joint === "," && tokens[at + 1]?.norm === "et" && at + 2 === other.first && predicate.read(tokens, other.last)) return false;
  if (!/^(?:,|et|ou|&|\/|puis|comme|via)$/.test(joint))
    return joint === "ainsi" && /^que$/.test(tokens[at + 1]?.norm ?? "") && other.first - at <= 3;
  at++;
  if (other.first - at > 6 || (/^(?:le|la|l'|un|une|son|sa)$/.test(tokens[other.first - 1]?.norm ?? "") && other.entries.length === 0))
    return false;
  for (; at < other.first; at++) {
    const token = tokens[at] as Token;
    if (/^(?:et|ou|puis|mais|aussi|encore|enfin|de|d'|chez|par|que|qu'|surtout|notamment|même|le|la|l'|à|ainsi)$/.test(token.norm))
      continue;
    // "l'intercommunale Y", "le centre d'appels Y"
    if (!(token.shape & Shape.word) || token.shape & Shape.capital || isFunctionWord(token.norm) || predicate.read(tokens, at))
      return false;
  }
  return true;
}

/** "Velora : 92 ; Brix : 64,5": each name with its figure, parted by a semicolon. */
function isCharted(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    tokens[at]?.text === ":" &&
    next - at <= 8 &&
    tokens[next - 1]?.text === ";" &&
    tokens.slice(at + 1, at + 4).some((token) => token.shape & Shape.number)
  );
}

/** "vivre de Tisane", then "Tisane compte …": written with its capital and without an article inside a sentence, the ordinary word is a name at its head too. */
function isProper({ candidates }: Group, sentences: readonly Sentence[]): boolean {
  const inside = candidates.filter(({ weak, initial }) => !weak && !initial);
  return (
    inside.length > 0 &&
    inside.every(
      ({ sentence, first }) =>
        !/^(?:le|la|l'|les|un|une|du|au|des|aux|ce|cette|son|sa|leur)$/.test(
          (sentences[sentence] as Sentence).tokens[first - 1]?.norm ?? "",
        ),
    )
  );
}
