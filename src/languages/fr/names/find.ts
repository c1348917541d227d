import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type NameMention, type NameType, type Sentence, Shape } from "../../../model.js";
import { RuleIndex } from "../../../rules/rule.js";
import { fold } from "../../../tokenise.js";
import { tokenise } from "../tokens.js";
import { roleNoun } from "../words/descriptors.js";
import type { CompanyNoun } from "../words/descriptors.js";
import { type Candidate, companySuffixes, cutNames } from "./cut.js";
import { type Evidence, evidenceRules } from "./evidence.js";
import { placeNames } from "./reader.js";

/** Somebody or something that the article names, with all that is known of it. */
export interface Entity {
  readonly name: string;
  readonly type: NameType | "place";
  readonly entry: Entry | null;
  /** What the article calls it: the nouns of "la start-up X", "X, l'éditeur …". */
  readonly nouns: readonly CompanyNoun[];
  /** A person's role and the company that it is at, where the article tells. */
  role: string | null;
  employer: Entity | null;
}

/** A place in the text where an entity is named. */
export interface Naming {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly entity: Entity;
  readonly rule: string;
}

type Scores = Record<Evidence["type"], number>;

interface Group {
  readonly key: string;
  readonly candidates: Candidate[];
  readonly scores: Scores;
  readonly nouns: CompanyNoun[];
  readonly rules: Set<string>;
}

const index = new RuleIndex(evidenceRules);

/** Names of an article, each occurrence with the entity that it stands for. Names met in a sure context are known everywhere in the article. */
export function findNames(sentences: readonly Sentence[], gazetteer: Gazetteer, people: ReadonlySet<string>): Naming[] {
  const seenInLowerCase = new Set<string>();
  for (const sentence of sentences) for (const token of sentence.tokens) if (token.shape & Shape.word && !(token.shape & Shape.capital)) seenInLowerCase.add(token.norm);
  const groups = new Map<string, Group>();
  const candidates = sentences.flatMap((sentence, i) => cutNames(sentence, i, gazetteer, people, seenInLowerCase));
  for (const candidate of candidates) {
    const key = candidate.key;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, candidates: [], scores: { company: 0, organization: 0, person: 0, product: 0, place: 0 }, nouns: [], rules: new Set() }));
    group.candidates.push(candidate);
  }
  weigh(sentences, candidates, groups);
  const entities = decide(groups, sentences, seenInLowerCase);
  const namings: Naming[] = [];
  for (const candidate of candidates) {
    const found = entities.get(candidate.key);
    if (found && stands(candidate, found.entity, sentences, seenInLowerCase, found.sure)) namings.push({ sentence: candidate.sentence, first: candidate.first, last: candidate.last, text: candidate.written, entity: found.entity, rule: found.rule });
  }
  giveRoles(sentences, namings);
  for (const { entity } of namings) {
    if (entity.type !== "person" || entity.employer) continue;
    entity.employer = namings.find((other) => other.entity.entry?.people.some((person) => fold(person) === fold(entity.name)))?.entity ?? null;
  }
  return namings;
}

function weigh(sentences: readonly Sentence[], candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): void {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
  for (const [sentence, found] of bySentence) {
    const { tokens } = sentences[sentence] as Sentence;
    const at = new Map(found.map((candidate) => [candidate.first, candidate]));
    placeNames(tokens, new Map(found.map((candidate) => [candidate.first, candidate.last])));
    for (const match of index.findAll(tokens)) {
      const candidate = at.get(match.meaning.first);
      const group = candidate && groups.get(candidate.key);
      if (!group) continue;
      group.scores[match.meaning.type] += match.meaning.weight;
      if (match.meaning.noun) group.nouns.push(match.meaning.noun);
      group.rules.add(match.rule);
    }
    // a list of names: what is sure of one is a hint for its neighbour
    found.forEach((candidate, i) => {
      const next = found[i + 1];
      if (!next || next.first - candidate.last !== 1 || !/^(?:,|et|ou|&)$/.test(tokens[candidate.last]?.norm ?? "")) return;
      for (const [one, other] of [[candidate, next], [next, candidate]] as const) {
        const type = other.entries[0]?.type;
        const group = groups.get(one.key);
        if (group && type && type !== "product" && one.entries.length === 0) group.scores[type] += 1;
      }
    });
  }
}

function decide(groups: ReadonlyMap<string, Group>, sentences: readonly Sentence[], common: ReadonlySet<string>): Map<string, { entity: Entity; rule: string; sure: boolean }> {
  const decided = new Map<string, { entity: Entity; rule: string; sure: boolean }>();
  const made = new Map<string, Entity>();
  const make = (name: string, type: Entity["type"], entry: Entry | null, nouns: readonly CompanyNoun[]): Entity => {
    const key = `${type} ${name}`;
    let entity = made.get(key);
    if (!entity) made.set(key, (entity = { name, type, entry, nouns, role: null, employer: null }));
    return entity;
  };
  for (const group of groups.values()) {
    const sample = group.candidates[0] as Candidate;
    if (sample.entries.length > 0) {
      const entry = chooseEntry(group, sample.entries);
      const sure = !entry.ambiguous || group.candidates.some((candidate) => isSure(candidate, sentences, common)) || group.scores[entry.type] >= 2;
      if (entry.type !== "place" && group.scores.person >= 3 && entry.ambiguous) decided.set(group.key, { entity: make(sample.written, "person", null, []), rule: "name/person", sure: true });
      else if (sure) decided.set(group.key, { entity: make(canonical(entry, group), entry.type, entry, group.nouns), rule: `name/known_${entry.type}`, sure: !entry.ambiguous });
      continue;
    }
    const type = typeOf(group);
    if (type) decided.set(group.key, { entity: make(sample.written, type, null, group.nouns), rule: [...group.rules].find((rule) => rule !== "name/article_before") ?? "name/written", sure: true });
  }
  shortForms(groups, decided, make);
  return decided;
}

/** One name for all its forms: a person's full name for the family name, the long form of a company for the short one. */
function shortForms(groups: ReadonlyMap<string, Group>, decided: Map<string, { entity: Entity; rule: string; sure: boolean }>, make: (name: string, type: Entity["type"], entry: Entry | null, nouns: readonly CompanyNoun[]) => Entity): void {
  const longer = [...decided].filter(([key]) => key.includes(" "));
  for (const [key, { entity }] of longer) {
    const words = key.split(" ");
    if (entity.type === "person") {
      for (const short of [words.slice(1).join(" "), words.at(-1) as string]) {
        const group = groups.get(short);
        if (group && (!decided.has(short) || decided.get(short)?.entity.entry?.ambiguous || decided.get(short)?.entity.entry === null)) decided.set(short, { entity, rule: "name/short_form", sure: true });
      }
    } else if (entity.type === "company" && entity.entry === null) {
      const head = words[0] as string;
      const group = groups.get(head);
      const known = decided.get(head)?.entity;
      if (!group || known?.entry) continue;
      if (words.slice(1).every((word) => companySuffixes.has(word)) || !known) decided.set(head, { entity: make(entity.name, "company", null, entity.nouns), rule: "name/short_form", sure: true });
    }
  }
}

function chooseEntry(group: Group, entries: readonly Entry[]): Entry {
  const first = entries[0] as Entry;
  if (entries.length === 1) return first;
  const best = [...entries].sort((a, b) => group.scores[b.type] - group.scores[a.type])[0] as Entry;
  if (group.scores[best.type] > group.scores[first.type] + 1) return best;
  return entries.find((entry) => !entry.ambiguous && entry.type === "company") ?? first;
}

/** The gazetteer's name where the article writes a variant of it, otherwise the fullest form in the article. */
function canonical(entry: Entry, group: Group): string {
  const bare = (text: string) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const written = (group.candidates[0] as Candidate).written;
  if (bare(written) === bare(entry.name) || bare(written).startsWith(bare(entry.name)) || bare(entry.name).startsWith(bare(written)) || entry.type === "company") return entry.name;
  return written;
}

function typeOf(group: Group): Entity["type"] | null {
  const sample = group.candidates[0] as Candidate;
  const scores = { ...group.scores };
  const words = group.key.split(" ");
  const last = words.at(-1) as string;
  if (sample.personal) scores.person += 2.5;
  if (words.length > 1 && companySuffixes.has(last)) scores.company += 3;
  if (/^[a-z]*\p{Lu}\p{Ll}+\p{Lu}|\p{L}\d|\.(?:ai|com|fr|io|net|org)$/u.test(sample.written.split(" ")[0] ?? "")) scores.company += 1;
  if (/ \d/.test(sample.written)) scores.product += 2;
  if (/^(?:université|institut|école|commission|autorité|conseil|ministère|fédération|association|syndicat|agence|cour|tribunal|banque centrale|union|organisation|comité|confédération|chambre|observatoire|office|haut|parquet|direction)$/.test(words[0] as string)) scores.organization += 3;
  const ranked = (Object.entries(scores) as [Evidence["type"], number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < 1.5 || (second && best[1] - second[1] < 0.5)) return null;
  return best[0];
}

function isSure(candidate: Candidate, sentences: readonly Sentence[], common: ReadonlySet<string>): boolean {
  const { tokens } = sentences[candidate.sentence] as Sentence;
  const before = tokens[candidate.first - 1];
  if (candidate.last - candidate.first > 1) return true;
  if (candidate.initial) return !common.has(candidate.key) && startsPredicate(tokens[candidate.last]?.norm);
  return !/^(?:le|la|l'|les|un|une|des|ce|cette|cet|ces|du|au|aux|sa|son|ses|leur|leurs|mon|ma|notre|votre|nos|vos|chaque|aucun|aucune)$/.test(before?.norm ?? "");
}

function startsPredicate(norm: string | undefined): boolean {
  return norm === undefined || /^(?:a|avait|est|était|va|ont|,|et|n'|ne|s'|se|:|\(|lève|annonce|veut|compte|prévoit|vise|perd|gagne|revendique|supprime|rachète|investit|lance|propose|vend|dit|fait|peut|doit|devrait|pourrait|aurait|serait)$/.test(norm);
}

/** Does this occurrence stand for the entity, or is it the ordinary word? */
function stands(candidate: Candidate, entity: Entity, sentences: readonly Sentence[], common: ReadonlySet<string>, sure: boolean): boolean {
  if (sure || !entity.entry?.ambiguous) return true;
  if (isSure(candidate, sentences, common)) return true;
  const { tokens } = sentences[candidate.sentence] as Sentence;
  if (candidate.initial) return !common.has(candidate.key) || startsPredicate(tokens[candidate.last]?.norm);
  return false;
}

/** "Sam Altman, CEO d'OpenAI", "le patron de Meta, Mark Zuckerberg": the role, and the company that it is at. */
function giveRoles(sentences: readonly Sentence[], namings: readonly Naming[]): void {
  namings.forEach((naming, i) => {
    const person = naming.entity;
    if (person.type !== "person") return;
    const { tokens } = sentences[naming.sentence] as Sentence;
    const text = (first: number, last: number) => tokens.slice(first, last).map((token, k) => (k > 0 && (token.shape & Shape.glued) === 0 ? ` ${token.text}` : token.text)).join("");
    const nearby = (from: number, to: number) => namings.slice(Math.max(0, i - 4), i + 5).find((other) => other.sentence === naming.sentence && other.first >= from && other.last <= to && other.entity.type !== "person");
    if (tokens[naming.last]?.text === ",") {
      for (let at = naming.last + 1; at < naming.last + 5; at++) {
        const role = roleNoun.read(tokens, at);
        if (!role) continue;
        let end = role.end;
        while (end < tokens.length && end - role.end < 12 && !/^[,.;:)»”"]$/.test((tokens[end] as (typeof tokens)[number]).text)) end++;
        const company = nearby(role.end, end);
        person.role ??= text(at, company ? company.last : end);
        person.employer ??= company?.entity ?? null;
        return;
      }
    }
    const comma = tokens[naming.first - 1]?.text === "," ? 1 : 0;
    for (let at = naming.first - 1 - comma; at >= Math.max(0, naming.first - 10); at--) {
      if (/^[.;:«»“”"]$/.test(tokens[at]?.text ?? "")) return;
      const role = roleNoun.read(tokens, at);
      if (!role || role.end > naming.first) continue;
      const company = nearby(role.end, naming.first);
      if (role.end < naming.first - comma && !company && !/^(?:de|du|d'|des|général|générale|technique|financier|financière)/.test(tokens[role.end]?.norm ?? "")) continue;
      const widest = roleNoun.read(tokens, at - 1)?.end === role.end ? at - 1 : at;
      person.role ??= text(widest, naming.first - comma);
      person.employer ??= company?.entity ?? null;
      return;
    }
  });
}

/** What the output has of a naming; places are no mentions. */
export function asMention(text: string, sentences: readonly Sentence[], naming: Naming, boilerplate: boolean): NameMention | null {
  if (naming.entity.type === "place") return null;
  const { tokens } = sentences[naming.sentence] as Sentence;
  const start = tokens[naming.first]?.start ?? 0;
  const end = tokens[naming.last - 1]?.end ?? 0;
  return { type: naming.entity.type, start, end, text: text.slice(start, end), sentence: naming.sentence, first: naming.first, last: naming.last, rule: naming.rule, boilerplate, name: naming.entity.name, role: naming.entity.role };
}

/** The words of a listed name, as the language cuts them. */
export function cutName(name: string): string[] {
  return tokenise(name).map((token) => token.norm);
}
