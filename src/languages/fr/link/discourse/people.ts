import type { Entity } from "../../names/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { saying } from "../../words/saying.js";
import { LEADER } from "../../words/subjects.js";
import type { Head, Scene } from "../scene.js";
import { companyOf, isCompany } from "./entities.js";
import { subjectsOf } from "./focus.js";
import type { Memory } from "./memory.js";

/** Who speaks in the article, and for which company. */
export class People {
  readonly #employers = new Map<Entity, Entity>();
  /** The last person who was quoted, or the company of a chief without a name. */
  #voice: Entity | null = null;
  #leader: Entity | null = null;

  constructor(readonly memory: Memory) {}

  /** Call before the claims of each sentence: "sa directrice, Coura Sène" works for the company that is spoken of. */
  enter(scene: Scene): void {
    for (const naming of scene.namings) {
      const { entity } = naming;
      if (entity.type !== "person") continue;
      const current = this.memory.current ? companyOf(this.memory.current) : null;
      if (current && isCompany(current) && !this.#employers.has(entity) && this.#isItsOwn(scene, naming.first))
        this.#employers.set(entity, current);
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

  /** Whose "nous" it is: the company of the person who speaks in this sentence, else of the last one quoted. */
  speaker(scene: Scene): Entity | null {
    const here = scene.namings.findLast((naming) => naming.entity.type === "person")?.entity;
    if (here) return this.employerOf(here);
    if (this.#voice?.type === "company") return this.#voice;
    return (this.#voice && this.employerOf(this.#voice)) ?? this.leader;
  }

  /** "sa directrice France, Claire Montaigu", "son cofondateur X". */
  #isItsOwn(scene: Scene, first: number): boolean {
    for (let i = first - 1; i >= 0 && i > first - 7; i--)
      if (/^(?:son|sa|ses)$/.test(scene.tokens[i]?.norm ?? "")) return roleNoun.read(scene.tokens, i + 1) !== undefined;
    return false;
  }
}

/** "le patron de X": X. */
function ledBy(scene: Scene, chief: Head): Entity | null {
  const company = scene.heads.find((one) => one.first >= chief.last && one.first - chief.last <= 1 && one.preposition === "de")?.naming
    ?.entity;
  return company && isCompany(company) ? company : null;
}
