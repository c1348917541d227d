import { isHead } from "../../../../segment/article.js";
import type { Entity } from "../../names/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { genderOfName } from "../../words/given-names.js";
import { HAS_FIRM, HUMAN_ACTS, HUMAN_THINGS, MAN, OWN_FIRM, WOMAN } from "../../words/people.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { mainSubject, subjectsOf } from "./focus.js";
import type { Profile } from "./profile.js";

/** Whether a person is a man or a woman, by his or her office, first name, or how the article speaks of them; null where nothing tells. */
export function genderOfPerson({ name, role }: Entity, profile: Profile | undefined): "m" | "f" | null {
  const words = (role ?? "").split(" ");
  if (words.some((word) => WOMAN.test(word))) return "f";
  if (words.some((word) => MAN.test(word))) return "m";
  const [feminine, masculine] = [profile?.feminine ?? 0, profile?.masculine ?? 0];
  return genderOfName(name) ?? (feminine > masculine ? "f" : masculine > feminine ? "m" : null);
}

/** Does a pronoun's clause tell of it what only people are told: that they rise, were born, hold what is left of "the company"? */
export function isHuman(scene: Scene, pronoun: Head): boolean {
  const verb = subjectsOf(scene).get(pronoun);
  if (!verb) return false;
  const clause = structureOf(scene).at(verb.at);
  if (HUMAN_ACTS.test(verb.lemma)) return true;
  const within = (head: Head) => head !== pronoun && structureOf(scene).at(head.first) === clause;
  const thing = (test: (word: string) => boolean) => scene.heads.some((head) => within(head) && test(norm(scene, head.last - 1)));
  if (thing((word) => HUMAN_THINGS.test(word))) return true;
  // "De l'entreprise, elle détient 83 %": not herself the company
  return (
    HAS_FIRM.test(verb.lemma) &&
    scene.heads.some(
      (head) =>
        within(head) &&
        /^(?:description|measure|noun)$/.test(head.kind) &&
        /^(?:la|le|l'|sa|son|du|les|ses)$/.test(norm(scene, head.first)) &&
        OWN_FIRM.test(norm(scene, head.last - 1)) &&
        // "le groupe X", "la société Y"
        !head.naming &&
        (head.preposition === null || head.preposition === "de"),
    )
  );
}

/** "Elle en détenait alors 70 %": has somebody a part of what was just spoken of? */
export function holdsOfIt(scene: Scene, pronoun: Head): boolean {
  const verb = subjectsOf(scene).get(pronoun);
  if (!verb || !/^(?:détenir|posséder|conserver|garder|contrôler|céder)$/.test(verb.lemma)) return false;
  return scene.tokens.slice(pronoun.last, verb.last).some((token) => token.norm === "en");
}

/** Is the subject of the clause a person who is told by a pronoun: "elle a revendu l'entreprise"? */
export function isOfPerson(head: Head, scene: Scene): boolean {
  if (subjectsOf(scene).has(head) || (head.preposition !== null && head.preposition !== "de")) return false;
  for (const [subject] of subjectsOf(scene)) if (subject.kind === "pronoun" && isHuman(scene, subject)) return true;
  return false;
}

/** The person whom an article portrays: who is the subject of its title, standfirst or first sentence, where paragraphs go on with "il" or "elle". */
export function heroOf(scenes: readonly Scene[], profiles: ReadonlyMap<Entity, Profile>): Entity | null {
  const opening = scenes.find((scene) => !isHead(scene.block))?.sentence.block;
  let hero: Entity | null = null;
  for (const scene of scenes) {
    if (!isHead(scene.block) && scene.sentence.block !== opening) break;
    // a headline that names a company is about that
    if (isHead(scene.block) && scene.namings.some(({ entity }) => entity.type === "company")) return null;
    const main = mainSubject(scene)?.naming?.entity;
    if (main?.type === "person") hero ??= main;
    else if (main && !hero) return null;
  }
  if (!hero) return null;
  const gender = genderOfPerson(hero, profiles.get(hero));
  let goesOn = 0;
  for (const scene of scenes)
    for (const [head] of subjectsOf(scene))
      if (
        head.kind === "pronoun" &&
        /^(?:il|elle|t-il|t-elle)$/i.test(head.text) &&
        (gender === null || head.feminine === (gender === "f"))
      )
        goesOn++;
  return goesOn >= 3 ? hero : null;
}

/** What one does to a firm at its beginning, or as its head. */
const FOUNDS = /^(?:fonder|cofonder|créer|monter|diriger|présider)$/;

/** The company that the person whom an article portrays has founded or leads: the first that somebody is told to. */
export function firmOf(hero: Entity, scenes: readonly Scene[]): Entity | null {
  if (hero.employer?.type === "company") return hero.employer;
  for (const scene of scenes)
    for (const [subject, verb] of subjectsOf(scene)) {
      const person = subject.naming ? subject.naming.entity === hero : subject.kind === "pronoun" || subject.kind === "noun";
      if (!person || !FOUNDS.test(verb.lemma) || verb.passive) continue;
      const firm = scene.heads.find((one) => one.first >= verb.last && one.first - verb.last <= 2 && one.preposition === null)?.naming
        ?.entity;
      if (firm?.type === "company") return firm;
      // "Vibralys, la société que X a fondée"
      const told = structureOf(scene).at(verb.at);
      const before = told.tie === "relative" ? scene.heads.findLast((one) => one.naming !== null && one.last <= told.first) : undefined;
      if (before?.naming?.entity.type === "company" && told.first - before.last <= 4) return before.naming.entity;
    }
  return null;
}

/** "La fondatrice", "sa patronne": the noun of an office by which somebody may be called who was named before; null for other phrases. */
export function officeOf(scene: Scene, head: Head): { readonly noun: string; readonly feminine: boolean } | null {
  if (head.kind !== "noun" || head.plural || !/^(?:le|la|l'|son|sa)$/.test(norm(scene, head.first))) return null;
  const noun = norm(scene, head.last - 1);
  if (head.last - head.first > 2 || !roleNoun.read(scene.tokens, head.last - 1)) return null;
  if (/^(?:de|d'|du|des|chez)$/.test(norm(scene, head.last))) return null;
  // "sa présidente, Hortense Morel,"
  if (norm(scene, head.last) === "," && norm(scene, head.last + 1) !== "qui") return null;
  return { noun, feminine: /^(?:la|sa)$/.test(norm(scene, head.first)) || (norm(scene, head.first) === "l'" && WOMAN.test(noun)) };
}
