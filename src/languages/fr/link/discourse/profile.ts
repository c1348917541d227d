import type { Token } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import { companyNoun, nationality, organizationNoun, productNoun, roleNoun } from "../../words/descriptors.js";
import { oneOf } from "../../words/one-of.js";
import type { Head, Scene } from "../scene.js";
import { bare } from "./entities.js";
import { subjectsOf } from "./focus.js";
import { keyOf, type Phrase, readPhrase } from "./phrase.js";

/** What the article itself says of an entity: what it calls it, where it sits, in which gender it speaks of it. */
export interface Profile {
  /** Keys of the nouns and adjectives that it is called by. */
  readonly words: Set<string>;
  /** Those of them that are the noun itself: what it is. */
  readonly nouns: Set<string>;
  /** Names that stand in its descriptions: what it makes, whom it belongs to. */
  readonly names: Set<string>;
  /** Towns and regions that it is from, folded. */
  readonly seats: Set<string>;
  masculine: number;
  feminine: number;
}

const DETERMINER = oneOf("le|la|l'|un|une|son|sa|ce|cette");
const BE = /^(?:être|devenir|rester|demeurer)$/;
const SEATED = /^(?:basée?|installée?|implantée?|établie?|sise?|née?|fondée?|créée?|siège|domiciliée?|ancrée?|immatriculée?)$/;

/** Reads what the article says of each of its entities, anywhere in it. */
export function profilesOf(scenes: readonly Scene[]): Map<Entity, Profile> {
  const profiles = new Map<Entity, Profile>();
  const of = (entity: Entity) => {
    let profile = profiles.get(entity);
    if (!profile)
      profiles.set(
        entity,
        (profile = { words: new Set(), nouns: new Set(), names: new Set(), seats: new Set(), masculine: 0, feminine: 0 }),
      );
    return profile;
  };
  for (const scene of scenes) {
    for (const head of scene.heads) {
      if (!head.naming || head.naming.entity.type === "place") continue;
      const profile = of(head.naming.entity);
      readBefore(scene, head, profile);
      readAfter(scene, head, profile);
    }
    readOpening(scene, of);
    readVerbs(scene, of);
  }
  return profiles;
}

function add(profile: Profile, phrase: Phrase): void {
  for (const word of phrase.words) profile.words.add(word);
  if (phrase.words[0] !== undefined) profile.nouns.add(phrase.words[0]);
  for (const name of phrase.names) profile.names.add(name);
}

/** "la start-up lilloise Velora", "l'éditeur de logiciels Brix". */
function readBefore(scene: Scene, head: Head, profile: Profile): void {
  const name = head.naming?.first ?? head.first;
  if (name <= head.first) {
    readNounBefore(scene, name, profile);
    return;
  }
  const from = head.first + (DETERMINER.test(scene.tokens[head.first]?.norm ?? "") ? 1 : 0);
  add(profile, { ...readPhrase(scene, from, name - from), names: [] });
  noteGender(profile, scene.tokens, head.first);
}

/** "la capsule Dragon", "le syndicat CGT": a noun right before the name, and its determiner. */
function readNounBefore(scene: Scene, name: number, profile: Profile): void {
  const noun = scene.heads.find((one) => one.kind === "noun" && one.last === name);
  if (!noun || !DETERMINER.test(scene.tokens[noun.first]?.norm ?? "")) return;
  const word = keyOf(scene.tokens[noun.last - 1]?.norm ?? "");
  profile.words.add(word);
  profile.nouns.add(word);
  noteGender(profile, scene.tokens, noun.first);
}

/** "X, la licorne au pingouin,", "X (éditeur, Lyon)", "X, basée à Lyon". */
function readAfter(scene: Scene, head: Head, profile: Profile): void {
  const { tokens } = scene;
  const opening = tokens[head.last]?.text ?? "";
  if (!/^[,(–—]$/.test(opening)) return;
  const from = head.last + 1;
  const next = tokens[from]?.norm ?? "";
  const inBracket = opening === "(";
  if (SEATED.test(next)) {
    addSeat(scene, from, profile);
    noteParticiple(profile, next);
    return;
  }
  if (/^(?:e|ue|ie|ée)s?$/.test(next.slice(-2)) || /(?:é|ée|u|ue|i|ie)$/.test(next)) noteParticiple(profile, next);
  if (/^(?:dont|qui)$/.test(next)) {
    const seat = tokens.findIndex((token, i) => i > from && i < from + 5 && token.norm === "siège");
    if (seat > 0) addSeat(scene, seat, profile);
    return;
  }
  const determined = DETERMINER.test(next);
  const noun = from + (determined ? 1 : 0);
  if (scene.namings.some((naming) => naming.first <= noun + (inBracket ? 1 : 0) && naming.last > noun)) {
    const place = inBracket ? scene.namings.find((naming) => naming.first === noun && naming.entity.type === "place") : undefined;
    if (place) profile.seats.add(bare(place.entity.name));
    return;
  }
  if (roleNoun.read(tokens, noun) || (!determined && !inBracket && !isDescriptor(tokens, noun))) return;
  // "Selon Gartner, le groupe": an opening phrase, not what follows, holds the name
  if (head.preposition !== null && head.first <= 3 && !inBracket) return;
  const phrase = readPhrase(scene, noun);
  if (!phrase.closed && !inBracket) return;
  if (scene.namings.some((naming) => naming.first === noun + 1 && naming.entity.type === "company")) return;
  add(profile, phrase);
  for (const place of phrase.places) if (!determined || inBracket) profile.seats.add(place);
  if (determined) noteGender(profile, tokens, from);
  if (inBracket)
    for (const naming of scene.namings)
      if (
        naming.entity.type === "place" &&
        naming.first >= phrase.end &&
        naming.first <= phrase.end + 1 &&
        tokens[phrase.end]?.text === ","
      )
        profile.seats.add(bare(naming.entity.name));
}

function isDescriptor(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++)
    if (companyNoun.read(tokens, i) || organizationNoun.read(tokens, i) || productNoun.read(tokens, i)) return true;
  return /(?:iste|eur|euse|trice|ant)$/.test(tokens[at]?.norm ?? "");
}

/** "basée à Lyon", "dont le siège est à Lyon". */
function addSeat(scene: Scene, from: number, profile: Profile): void {
  const place = scene.namings.find((naming) => naming.entity.type === "place" && naming.first > from && naming.first <= from + 6);
  if (place && scene.tokens.slice(from, place.first).every((token) => !/^[,.;]$/.test(token.text)))
    profile.seats.add(bare(place.entity.name));
}

/** "Éditeur de logiciels, X …", "Basée à Lyon, X …". */
function readOpening(scene: Scene, of: (entity: Entity) => Profile): void {
  const { tokens, heads } = scene;
  const subject = heads.find(
    (head) => head.naming !== null && head.preposition === null && head.first > 1 && tokens[head.first - 1]?.text === ",",
  );
  if (!subject?.naming || subject.first > 20) return;
  const first = tokens[0]?.norm ?? "";
  const profile = of(subject.naming.entity);
  if (/(?:é|ée|u|ue|i|ie)$/.test(first)) {
    noteParticiple(profile, first);
    if (SEATED.test(first)) addSeat(scene, 0, profile);
  } else if (companyNoun.read(tokens, 0)) {
    const phrase = readPhrase(scene, 0);
    if (phrase.closed && phrase.end === subject.first - 1) add(profile, phrase);
  }
}

/** "X est un éditeur", "X, qui fabrique des puces", "X est valorisée". */
function readVerbs(scene: Scene, of: (entity: Entity) => Profile): void {
  for (const [subject, verb] of subjectsOf(scene)) {
    if (subject.kind !== "name" || !subject.naming || subject.naming.entity.type === "place") continue;
    const profile = of(subject.naming.entity);
    if (verb.passive) noteParticiple(profile, scene.tokens[verb.at]?.norm ?? "");
    if (!BE.test(verb.lemma) || verb.passive) {
      if (scene.tokens[verb.first - 1]?.norm === "qui") profile.words.add(keyOf(verb.lemma));
      continue;
    }
    // "jamais X ne deviendrait une banque"
    if (verb.negated || /^(?:conditional|subjunctive)$/.test(verb.mood)) continue;
    const determiner = scene.tokens[verb.last]?.norm ?? "";
    if (/^(?:un|une|le|la|l')$/.test(determiner)) {
      add(profile, readPhrase(scene, verb.last + 1));
      noteGender(profile, scene.tokens, verb.last);
    }
    noteParticiple(profile, determiner);
  }
}

function noteGender(profile: Profile, tokens: readonly Token[], at: number): void {
  const word = tokens[at]?.norm ?? "";
  if (/^(?:la|une|sa|cette)$/.test(word)) profile.feminine++;
  else if (/^(?:le|un|du|au|ce)$/.test(word)) profile.masculine++;
  else {
    const noun = companyNoun.read(tokens, at + 1);
    if (word === "l'" && noun) profile[noun.value.feminine ? "feminine" : "masculine"]++;
  }
}

function noteParticiple(profile: Profile, word: string): void {
  if (/(?:ée|ie|ue|ise|ite|ente)$/.test(word)) profile.feminine += 2;
  else if (/(?:é|[^aeo]i|u)$/.test(word) && word.length > 3) profile.masculine++;
}

/** The country that a phrase's adjectives tell, or null. */
export function countryOf(scene: Scene, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const read = nationality.read(scene.tokens, i);
    if (read) return read.value;
  }
  return null;
}
