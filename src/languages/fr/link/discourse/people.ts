import type { Entity, Naming } from "../../names/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { saying } from "../../words/saying.js";
import { LEADER } from "../../words/subjects.js";
import { type Head, norm, type Scene } from "../scene.js";
import { speakerAfter, structureOf } from "../structure.js";
import { companyOf, isCompany } from "./entities.js";
import { subjectsOf } from "./focus.js";
import { genderOfPerson, officeOf } from "./humans.js";
import type { Memory } from "./memory.js";
import { keyOf } from "./phrase.js";

const OWN = /^(?:son|sa|ses)$/;

/** Who speaks in the article, and for which company. */
export class People {
  /** The persons named so far. */
  readonly #named = new Set<Entity>();
  readonly #employers = new Map<Entity, Entity>();
  /** The last person who was quoted, or the company of a chief without a name. */
  #voice: Entity | null = null;
  #leader: Entity | null = null;
  #last: { readonly person: Entity; readonly sentence: number } | null = null;

  constructor(readonly memory: Memory) {}

  /** Call before the claims of each sentence: "sa directrice, Coura Sène" works for the company that is spoken of. */
  enter(scene: Scene): void {
    for (const naming of scene.namings) {
      const { entity } = naming;
      if (entity.type !== "person") continue;
      this.#named.add(entity);
      const current = this.memory.ongoing ? companyOf(this.memory.ongoing) : null;
      if (current && isCompany(current) && !this.#employers.has(entity) && this.#isItsOwn(scene, naming))
        this.#employers.set(entity, current);
      // "X, la directrice financière": of the company that the article is about
      const { topic } = this.memory;
      const whole = topic ?? current;
      if (whole && isCompany(whole) && !this.employerOf(entity) && isOfficer(scene, naming)) this.#employers.set(entity, whole);
      if (this.employerOf(entity)) this.#leader = entity;
    }
  }

  leave(scene: Scene): void {
    const quotes = () => scene.tokens.some((token) => /^[«“"]$/.test(token.text));
    for (const [head, verb] of subjectsOf(scene)) {
      if (head.naming?.entity.type === "person" && verb.lemmas.some((lemma) => saying.has(lemma))) this.#voice = head.naming.entity;
      // "Le patron de X balaie le parallèle : « …"
      const company = head.kind === "noun" && LEADER.test(scene.tokens[head.last - 1]?.norm ?? "") && quotes() ? ledBy(scene, head) : null;
      if (company) this.#voice = company;
    }
    const last = scene.namings.findLast((naming) => naming.entity.type === "person");
    if (last) this.#last = { person: last.entity, sentence: scene.index };
    const only = scene.namings.filter((naming) => naming.entity.type === "person");
    if (only.length === 1 && scene.tokens.some((token) => /^[«»“”"]$/.test(token.text))) this.#voice = only[0]?.entity ?? null;
  }

  employerOf(person: Entity): Entity | null {
    const own = person.employer;
    return this.#employers.get(person) ?? (own && /^(?:company|organization)$/.test(own.type) ? own : null);
  }

  /** The company of the last person named who leads one. */
  get leader(): Entity | null {
    return this.#leader && this.employerOf(this.#leader);
  }

  /** "L'intéressé": the company of the person who was named last, in this sentence or the one before. */
  concerned(scene: Scene, head: Head): Entity | null {
    const here = scene.namings.findLast((naming) => naming.entity.type === "person" && naming.last <= head.first)?.entity;
    const before = this.#last && scene.index - this.#last.sentence <= 1 ? this.#last.person : null;
    const person = here ?? before;
    return person && (this.employerOf(person) ?? person);
  }

  /** "La fondatrice", "le patron": the person named so far who holds the office, or whom the article portrays; null where none or two may be meant. */
  inOffice(scene: Scene, head: Head): Entity | null {
    const office = officeOf(scene, head);
    if (!office) return null;
    const may = [...this.#named].filter((one) => {
      const gender = genderOfPerson(one, this.memory.profiles.get(one));
      return gender === null || (gender === "f") === office.feminine;
    });
    const holders = may.filter(({ role }) => role?.split(" ").some((word) => keyOf(word) === keyOf(office.noun)));
    if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
    // "…, que dirige Hortense Morel. Sa présidente …": who was named shortly before and is nothing else
    const last = this.#last && scene.index - this.#last.sentence <= 2 ? this.#last.person : null;
    if (head.possessive && last && last.role === null && may.includes(last)) return last;
    // "Créée par Yann Morel, … Le fondateur …": the only person of the article so far
    if (this.#named.size === 1 && may.length === 1 && may[0]?.role === null && LEADER.test(office.noun)) return may[0];
    const { hero } = this.memory;
    return hero && may.includes(hero) ? hero : null;
  }

  /** Whose "nous" it is: the company of the person who speaks in this sentence, else of the last one quoted. */
  speaker(scene: Scene): Entity | null {
    const here = scene.namings.findLast((naming) => naming.entity.type === "person")?.entity;
    if (here) return this.employerOf(here);
    if (this.#voice?.type === "company") return this.#voice;
    return (this.#voice && this.employerOf(this.#voice)) ?? this.leader;
  }

  /** "sa directrice France, Claire Montaigu", "son cofondateur X", "Claire Montaigu, sa directrice". */
  #isItsOwn(scene: Scene, naming: Naming): boolean {
    for (let i = naming.first - 1; i >= 0 && i > naming.first - 7; i--)
      if (OWN.test(scene.tokens[i]?.norm ?? "")) return roleNoun.read(scene.tokens, i + 1) !== undefined;
    const after = naming.last + 1;
    return (
      scene.tokens[naming.last]?.text === "," &&
      OWN.test(scene.tokens[after]?.norm ?? "") &&
      roleNoun.read(scene.tokens, after + 1) !== undefined
    );
  }
}

/** "X, la directrice financière,", "Le patron, X,": an officer, told without any complement. */
function isOfficer(scene: Scene, naming: Naming): boolean {
  if (scene.tokens[naming.first - 1]?.text === "," && /^[,.]$/.test(scene.tokens[naming.last]?.text ?? ""))
    for (let i = naming.first - 2; i >= naming.first - 4; i--)
      if (roleNoun.read(scene.tokens, i)?.end === naming.first - 1 && LEADER.test(scene.tokens[i]?.norm ?? ""))
        if (/^(?:le|la|l')$/.test(scene.tokens[i - 1]?.norm ?? "")) return true;
  const at = naming.last + 2;
  if (scene.tokens[naming.last]?.text !== "," || !/^(?:le|la|l')$/.test(scene.tokens[at - 1]?.norm ?? "")) return false;
  const end = roleNoun.read(scene.tokens, at)?.end;
  if (!end || !LEADER.test(scene.tokens[at]?.norm ?? "")) return false;
  for (let i = end; i < end + 3; i++) {
    const word = scene.tokens[i]?.norm ?? ".";
    if (/^[,.;»”"!?]$/.test(word)) return true;
    if (/^(?:de|d'|du|des|chez|à|au|pour|en)$/.test(word)) return false;
  }
  return false;
}

/** "le patron de X": X. */
function ledBy(scene: Scene, chief: Head): Entity | null {
  const company = scene.heads.find((one) => one.first >= chief.last && one.first - chief.last <= 1 && one.preposition === "de")?.naming
    ?.entity;
  return company && isCompany(company) ? company : null;
}

/** "« … », tacle X": the person who is told to say the whole sentence. */
export function quotedPerson(scene: Scene): Entity | null {
  // a quotation may have begun a sentence or two before: "En 2018, tout a changé », se souvient X"
  const closes = scene.tokens.findIndex((token) => /^[»”]$/.test(token.text));
  const goesOn = closes > 0 && scene.tokens.findIndex((token) => /^[«“]$/.test(token.text)) < 0;
  if (!/^[«“"]$/.test(scene.tokens[0]?.text ?? "") && !goesOn) return null;
  for (const clause of structureOf(scene).clauses) {
    const head = clause.tie === "incise" && clause.verb ? speakerAfter(scene, clause.verb) : null;
    if (head?.naming?.entity.type === "person") return head.naming.entity;
    // "se souvient le président de X, Rémi Bélair"
    const named =
      head && scene.heads.find((one) => one.first > head.last && one.first - head.last <= 6 && one.naming?.entity.type === "person");
    if (named && norm(scene, named.first - 1) === ",") return named.naming?.entity ?? null;
  }
  return null;
}
