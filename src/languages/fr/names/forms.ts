import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Sentence } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import { fold } from "../../../tokenise.js";
import { nationality } from "../words/descriptors.js";
import type { Candidate } from "./candidate.js";
import { isOrdinary } from "./common.js";
import type { Decision, Entity, Group } from "./entity.js";
import { institutionHead } from "./institution.js";
import { companySuffixes, legalForms } from "./suffixes.js";

type Make = (name: string, type: Entity["type"], entry: Entry | null, group: Group | null) => Entity;

const bare = remembered((text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ""),
);

/**
 * One name for all forms of a listed thing: the list's where the article writes it so, with whatever capitals, accents and legal form; otherwise
 * the fullest form in the article. A name of the user's own list is always as the list has it.
 */
export function canonicalName(entry: Entry, forms: readonly string[]): string {
  if (entry.own) return entry.name;
  const name = bare(entry.name);
  const usual = forms.map((form) =>
    form
      .split(" ")
      .filter((word, i, words) => i === 0 || words[i - 1] === "&" || !legalForms.has(word.toLowerCase()))
      .join(" "),
  );
  const unarticled = bare(entry.name.replace(/^(?:Les?|La|L['’])(?:\s|(?<=['’]))/, ""));
  if (usual.some((form) => bare(form) === name || bare(form) === unarticled)) return entry.name;
  const [longest = entry.name] = usual
    .filter((form) => entry.type !== "product" || !/^\p{Ll}+ /u.test(form))
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** Is this spelling one of the name, and not another brand that the list puts with it ("Livi" with Kry)? */
export function isFormOf(form: string, name: string): boolean {
  const [one, other] = [bare(form), bare(name)];
  if (one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one)) return true;
  return (
    abbreviates(form, name) ||
    abbreviates(name, form) ||
    fold(form)
      .split(/[ -]/)
      .some((word) => word.length > 3 && fold(name).split(/[ -]/).includes(word))
  );
}

/** Joins what one name's forms were found to be: family names, short forms, acronyms in brackets, "l'Autorité". */
export function joinForms(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  decided: Map<string, Decision>,
  make: Make,
  gazetteer: Gazetteer,
): void {
  acronyms(sentences, candidates, groups, decided, make);
  for (const [key, { entity }] of [...decided]) {
    if (entity.type === "person") familyName(key, entity, groups, decided);
    else if (entity.type === "company") shortName(key, entity, groups, decided);
    else if (entity.type === "product") shortTitle(key, entity, groups, decided);
  }
  knownPeople(groups, decided, make, gazetteer);
  institutions(groups, decided, make, gazetteer);
}

function familyName(key: string, entity: Entity, groups: ReadonlyMap<string, Group>, decided: Map<string, Decision>): void {
  const words = key.split(" ");
  if (words.length < 2) return;
  for (const short of new Set([words.slice(1).join(" "), words.at(-1) as string])) {
    const there = decided.get(short);
    if (!groups.has(short) || short.length < 2) continue;
    // a namesake that the lists know is somebody else, unless it is an ordinary word too
    if (
      there &&
      ((there.entity.entry && !there.contextual && there.entity.entry.type !== "place") ||
        (there.rule === "name/short_form" && there.entity.type === "person"))
    )
      continue;
    decided.set(short, { entity, rule: "name/short_form", contextual: false });
  }
}

function shortName(key: string, entity: Entity, groups: ReadonlyMap<string, Group>, decided: Map<string, Decision>): void {
  const words = key.split(" ");
  const head = words[0] as string;
  const group = groups.get(head);
  if (words.length < 2 || !group || head.length < 3) return;
  const known = decided.get(head);
  if (known?.entity.entry || known?.entity.type === "person") return;
  const suffixed = words.slice(1).every((word) => companySuffixes.has(word));
  if (isOrdinary(head) && !(suffixed && group.candidates.some((candidate) => !candidate.initial))) return;
  if (suffixed || !known) decided.set(head, { entity, rule: "name/short_form", contextual: isOrdinary(head) });
}

/** "Shadows" after "Assassin's Creed Shadows", "A56" after "Galaxy A56". */
function shortTitle(key: string, entity: Entity, groups: ReadonlyMap<string, Group>, decided: Map<string, Decision>): void {
  const words = key.split(" ");
  const short = words.at(-1) as string;
  const group = groups.get(short);
  if (
    words.length < 2 ||
    short.length < 3 ||
    !group ||
    (decided.has(short) && !isWeakly(decided.get(short) as Decision)) ||
    /^\d/.test(short) ||
    group.candidates.every((candidate) => candidate.weak)
  )
    return;
  decided.set(short, { entity, rule: "name/short_form", contextual: false });
}

/** Held for a company for no better reason than that it acts: "AgentCore s'attaque à ce problème". */
const isWeakly = ({ entity, rule }: Decision): boolean =>
  entity.entry === null && entity.type === "company" && /^name\/(?:acts|acts_apposed|written|article_before)$/.test(rule);

/** "Wallonie Entreprendre (WE)", "Agence internationale de l'énergie (AIE)". */
function acronyms(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
  decided: Map<string, Decision>,
  make: Make,
): void {
  candidates.forEach((short, i) => {
    const { tokens } = sentences[short.sentence] as Sentence;
    if (
      tokens[short.first - 1]?.text !== "(" ||
      !/^[),;]$/.test(tokens[short.last]?.text ?? "") ||
      short.last - short.first > 1 ||
      !/^\p{Lu}[\p{L}\d&.-]{1,8}$/u.test(short.written)
    )
      return;
    const long = candidates[i - 1];
    if (long && long.sentence === short.sentence && long.last === short.first - 1) {
      if (long.key === short.key || !abbreviates(short.written, long.written)) return;
      const full = decided.get(long.key)?.entity ?? null;
      const known = decided.get(short.key);
      if (full && (!known?.entity.entry || known.entity.entry === full.entry))
        decided.set(short.key, { entity: full, rule: "name/acronym", contextual: false });
      else if (known && (!full || (full.entry === null && full.type !== "person"))) {
        const entity = make(long.written, known.entity.type, known.entity.entry, groups.get(long.key) ?? null);
        decided.set(long.key, { entity, rule: "name/acronym", contextual: false });
        decided.set(short.key, { entity, rule: "name/acronym", contextual: false });
      }
      return;
    }
    // "le salaire minimum (SMIC)": an acronym of ordinary words names nothing
    const initials: string[] = [];
    for (let at = short.first - 2; at >= 0 && initials.length < short.written.length && short.first - at < 14; at--) {
      const { norm } = tokens[at] as (typeof tokens)[number];
      if (/^(?:de|d'|du|des|le|la|les|l'|et|à|en|of|the|and)$/.test(norm)) continue;
      if (!/^\p{L}/u.test(norm)) break;
      initials.unshift(...norm.split("-").map((part) => part[0] ?? ""));
    }
    if (initials.join("").endsWith(short.key) && short.key.length > 2 && decided.get(short.key)?.entity.type === "company")
      decided.delete(short.key);
  });
}

/** Do the letters of the short form stand in the long one in order, beginning with its first? */
function abbreviates(short: string, long: string): boolean {
  const letters = bare(short);
  const text = bare(long);
  if (letters[0] !== text[0] || letters.length >= text.length) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A family name alone, where the company of that person is named: "Zuckerberg". */
function knownPeople(groups: ReadonlyMap<string, Group>, decided: Map<string, Decision>, make: Make, gazetteer: Gazetteer): void {
  const families = new Map<string, string>();
  for (const { entity } of decided.values()) {
    for (const person of entity.entry?.people ?? []) {
      const family = fold(person).split(" ").slice(1).join(" ");
      if (!families.has(family)) families.set(family, person);
    }
  }
  for (const [key, group] of groups) {
    const there = decided.get(key);
    const person = families.get(key) ?? gazetteer.families.get(key);
    if (
      !person ||
      (there && (there.entity.entry !== null || there.rule === "name/short_form")) ||
      group.candidates.every((candidate) => candidate.weak)
    )
      continue;
    if (group.nouns.length > 0 || group.candidates[0]?.entries.length !== 0 || isOrdinary(key)) continue;
    decided.set(key, { entity: make(person, "person", null, group), rule: "name/known_person", contextual: false });
  }
}

/** What an institution's head means by itself where the article is about that part of the world. */
const COMMON_HEADS: Readonly<Record<string, { name: string; where: (entity: Entity) => boolean }>> = {
  commission: { name: "Commission européenne", where: isEuropean },
  union: { name: "Union européenne", where: isEuropean },
  confédération: { name: "Confédération suisse", where: (entity) => (entity.entry?.country ?? entity.country) === "CH" },
};

function isEuropean({ name }: Entity): boolean {
  return /^(?:Bruxelles|Union européenne|UE|Commission européenne|Europe|Parlement européen)$/.test(name);
}

/** The country of "gouvernement américain", "gouvernement des États-Unis"; the name itself where that cannot be told. */
function governed(name: string, gazetteer: Gazetteer): string {
  const [last = "", place = ""] = [/[^ ]+$/.exec(name)?.[0], /(?:du|de la|des|de|d['’]) ?(.+)$/.exec(name)?.[1]];
  const people = nationality.entries.find(([word]) => word === fold(last))?.[1];
  return people ?? gazetteer.byName(place).find((entry) => entry.type === "place")?.country ?? name;
}

/** "l'Autorité" after "l'Autorité de la concurrence"; "la Commission" where the article is about Europe. */
function institutions(groups: ReadonlyMap<string, Group>, decided: Map<string, Decision>, make: Make, gazetteer: Gazetteer): void {
  for (const [key, group] of groups) {
    if (key.includes(" ") || institutionHead(key) !== key || !group.candidates.some((candidate) => !candidate.weak)) continue;
    if (decided.get(key)?.entity.entry) continue;
    decided.delete(key);
    // "en Bourse": no exchange in particular
    if (key === "bourse") continue;
    const sample = group.candidates.find((candidate) => !candidate.weak) as Candidate;
    const common = COMMON_HEADS[key];
    const full = new Set(
      [...decided]
        .filter(([other, { entity }]) => other.startsWith(`${key} `) && (entity.type === "organization" || entity.type === "company"))
        .map(([, { entity }]) => entity),
    );
    const [only] = full;
    const one =
      full.size === 1 || (key === "gouvernement" && new Set([...full].map((entity) => governed(entity.name, gazetteer))).size === 1);
    if (one && only) decided.set(key, { entity: only, rule: "name/short_form", contextual: true });
    else if (full.size === 0 && common && [...decided.values()].some(({ entity }) => common.where(entity))) {
      const entry = gazetteer.byName(common.name).find((one) => one.type === "organization");
      if (entry)
        decided.set(key, {
          entity: make(canonicalName(entry, [sample.written]), "organization", entry, group),
          rule: "name/short_form",
          contextual: true,
        });
    } else if (key === "gouvernement" && sample.cut === "institution")
      decided.set(key, { entity: make(sample.written, "organization", null, group), rule: "name/government", contextual: false });
  }
}
