import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { NameMention, Sentence, Token } from "../../../model.js";
import { tokenise } from "../tokens.js";
import type { Candidate } from "./candidate.js";
import { cutNames } from "./cut.js";
import { chooseEntry, isSure, isTown, typeOf } from "./decide.js";
import type { Decision, Entity, Group, Naming } from "./entity.js";
import { canonicalName, isFormOf, joinForms } from "./forms.js";
import { institutionHead } from "./institution.js";
import { giveRoles } from "./roles.js";
import { isRubric } from "./rubric.js";
import { lookOver } from "./seen.js";
import { legalForms } from "./suffixes.js";
import { weigh } from "./weigh.js";

export type { Entity, Naming } from "./entity.js";

/** What says little by itself: where more is known of a name, that is what told it. */
const HINTS: ReadonlySet<string> = new Set(
  "article_before acts acted_on beside owner gapped signed".split(" ").map((rule) => `name/${rule}`),
);

/** Names of an article, each occurrence with the entity that it stands for. Names met in a sure context are known everywhere in the article. */
export function findNames(sentences: readonly Sentence[], gazetteer: Gazetteer): Naming[] {
  const seen = lookOver(sentences);
  const candidates = sentences.flatMap((sentence, i) => cutNames(sentence, i, gazetteer, seen));
  const groups = weigh(sentences, candidates);
  const decided = decide(sentences, candidates, groups, gazetteer);
  const namings: Naming[] = [];
  const families = familiesOf(decided);
  for (const candidate of candidates) {
    const honoured = isHonoured(sentences, candidate) ? families.get(candidate.key) : undefined;
    const decision = honoured ?? decided.get(candidate.key);
    if (!decision || !stands(candidate, decision, sentences)) continue;
    const { sentence, first, last, written } = candidate;
    namings.push({ sentence, first, last, text: written, entity: decision.entity, rule: decision.rule });
  }
  giveRoles(sentences, namings);
  return namings;
}

const HONORIFIC: ReadonlySet<string> = new Set("m. mm. mme mmes mlle mr monsieur madame".split(" "));

/** "M. Bouygues" is no company, though "Bouygues" is. */
const isHonoured = (sentences: readonly Sentence[], { sentence, first }: Candidate) => {
  const { tokens } = sentences[sentence] as Sentence;
  const before = tokens[first - 1]?.norm;
  return before !== undefined && (HONORIFIC.has(before) || (before === "." && /^(?:m|mm|mr)$/.test(tokens[first - 2]?.norm ?? "")));
};

/** The persons of the article by their family names. */
function familiesOf(decided: ReadonlyMap<string, Decision>): ReadonlyMap<string, Decision> {
  const families = new Map<string, Decision>();
  for (const [key, { entity }] of decided)
    if (entity.type === "person" && key.includes(" "))
      families.set(key.slice(key.indexOf(" ") + 1), { entity, rule: "name/honoured", contextual: false });
  return families;
}

function decide(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  gazetteer: Gazetteer,
): Map<string, Decision> {
  const decided = new Map<string, Decision>();
  const made = new Map<string, Entity>();
  const make = (name: string, type: Entity["type"], entry: Entry | null, group: Group | null): Entity => {
    const key = `${type} ${name}`;
    let entity = made.get(key);
    if (!entity) {
      const nouns = group?.nouns ?? [];
      made.set(
        key,
        (entity = {
          name,
          type,
          entry,
          nouns,
          country: entry?.country ?? group?.countries[0] ?? null,
          kinds: [...new Set([...(entry?.kinds ?? []), ...nouns.flatMap((noun) => noun.kinds)])],
          role: null,
          employer: null,
        }),
      );
    }
    return entity;
  };
  const isPlace = (name: string) => gazetteer.byName(name).some((entry) => entry.type === "place");
  const chosen = new Map<Entry, Group[]>();
  for (const group of groups.values()) {
    const sample = group.candidates[0] as Candidate;
    const entries = legalBase(sample) ?? sample.entries;
    if (entries.length > 0 && isTown(group, entries, sentences, isPlace)) {
      decided.set(group.key, { entity: make(sample.written, "place", null, group), rule: "name/located", contextual: false });
      continue;
    }
    if (entries.length > 0) {
      const entry = chooseEntry(group, entries, sentences);
      if (entry.type === "company" && group.scores.company < 1.5 && isProgramme(group, sentences)) {
        decided.set(group.key, { entity: make(sample.written, "product", null, group), rule: "name/called", contextual: false });
        continue;
      }
      if (entry.type === "company" && entries.length === 1 && group.scores.organization >= 3 && group.scores.company < 0.5) {
        decided.set(group.key, { entity: make(sample.written, "organization", null, group), rule: "name/body", contextual: false });
        continue;
      }
      if (
        !sample.ambiguous ||
        group.candidates.some(
          (candidate) =>
            (entry.type === "organization" && !candidate.weak && !candidate.initial) || isSure(candidate, entry.type, sentences),
        ) ||
        group.scores[entry.type] >= 2
      ) {
        const person =
          (sample.ambiguous || isNamesake(sample, gazetteer) || group.rules.has("name/byline") || group.rules.has("name/ranked")) &&
          entry.type !== "place" &&
          group.scores.person >= 3 &&
          group.scores.person > group.scores.company;
        if (person) decided.set(group.key, { entity: make(sample.written, "person", null, group), rule: "name/person", contextual: false });
        else chosen.set(entry, [...(chosen.get(entry) ?? []), group]);
      }
      continue;
    }
    if (isRubric(group, sentences)) continue;
    const type = typeOf(group, sentences, gazetteer.firstNames.has(group.key));
    const named = group.candidates.find((candidate) => !candidate.weak) ?? sample;
    const base = type === null && named.cut === "plain" && named.base && !named.weak ? named.base.type : null;
    if (type ?? base)
      decided.set(group.key, {
        entity: make(named.written, (type ?? base) as Entity["type"], null, group),
        rule: [...group.rules].find((rule) => !HINTS.has(rule)) ?? [...group.rules][0] ?? "name/written",
        contextual: false,
      });
  }
  for (const [entry, groups] of chosen) {
    const forms = new Set<string>();
    for (const { candidates } of groups) for (const { weak, written } of candidates) if (!weak || groups.length === 1) forms.add(written);
    // "les Vingt-Sept", "l'Union européenne" act
    const type = entry.type === "place" && entry.kinds.includes("union") ? "organization" : entry.type;
    const name = canonicalName(entry, [...forms]);
    for (const group of groups) {
      const own = (group.candidates[0] as Candidate).written;
      const entity = make(entry.own || isFormOf(own, name) ? name : canonicalName(entry, [own]), type, entry, merged(groups));
      decided.set(group.key, { entity, rule: `name/known_${entry.type}`, contextual: (group.candidates[0] as Candidate).ambiguous });
    }
  }
  joinForms(sentences, candidates, groups, decided, make, gazetteer);
  return decided;
}

/** "le programme Habitat neuf", "la loi Avenir": what is called so is no company. */
const isProgramme = ({ candidates }: Group, sentences: readonly Sentence[]) =>
  candidates.every(
    ({ sentence, first }) =>
      first > 1 &&
      /^(?:programme|plan|dispositif|loi|prix|label|opération|scandale|ouragan|tempête|cyclone|mission|trophée|coupe|festival|lycée|stade|collège|rue|place|avenue|quartier)$/.test(
        sentences[sentence]?.tokens[first - 1]?.norm ?? "",
      ) &&
      /^(?:le|la|l'|du|au|un|une|son|sa|ce|cette)$/.test(sentences[sentence]?.tokens[first - 2]?.norm ?? ""),
  );

/** "Louis Dreyfus", "Michel Augustin": a company's name that may be a person's. */
const isNamesake = ({ key }: Candidate, gazetteer: Gazetteer) => {
  const [first = "", family] = key.split(" ");
  return family !== undefined && gazetteer.firstNames.has(first);
};

/** "Intel Corp.": a listed company with nothing but its legal form after it. */
function legalBase({ cut, base, key, written }: Candidate): readonly Entry[] | undefined {
  if (cut !== "company" || !base) return undefined;
  const rest = key.split(" ").slice(base.name.split(" ").length);
  return rest.length > 0 && rest.every((word) => legalForms.has(word)) && written.toLowerCase().startsWith(base.name.toLowerCase())
    ? [base]
    : undefined;
}

function merged(groups: readonly Group[]): Group {
  const [first] = groups as [Group, ...Group[]];
  return groups.length === 1
    ? first
    : { ...first, nouns: groups.flatMap((group) => group.nouns), countries: groups.flatMap((group) => group.countries) };
}

/** Does this occurrence stand for the entity, or is it the ordinary word? */
function stands(candidate: Candidate, { entity, contextual, rule }: Decision, sentences: readonly Sentence[]): boolean {
  if (!contextual && !candidate.weak) return true;
  // "la Caisse", "la Banque": the body's first word under its capital
  const headed = rule === "name/short_form" && institutionHead(candidate.key) === candidate.key;
  if ((entity.type === "organization" || headed) && !candidate.weak && !candidate.initial) return true;
  return isSure(candidate, entity.type, sentences, true);
}

/** What the output has of a naming; places are no mentions. */
export function asMention(text: string, sentences: readonly Sentence[], naming: Naming, boilerplate: boolean): NameMention | null {
  if (naming.entity.type === "place") return null;
  const { tokens } = sentences[naming.sentence] as Sentence;
  const start = tokens[naming.first]?.start ?? 0;
  const end = tokens[naming.last - 1]?.end ?? 0;
  return {
    type: naming.entity.type,
    start,
    end,
    text: naming.last - naming.first === 1 ? (tokens[naming.first] as Token).text : text.slice(start, end),
    sentence: naming.sentence,
    first: naming.first,
    last: naming.last,
    rule: naming.rule,
    boilerplate,
    name: naming.entity.name,
    role: naming.entity.role,
  };
}

/** The words of a listed name, as the language cuts them. */
export function cutName(name: string): string[] {
  return tokenise(name).map((token) => token.text);
}
