import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Party } from "../../../model.js";
import type { Entity, Naming } from "../names/find.js";
import { bodyOf } from "./discourse/bodies.js";
import { described } from "./discourse/described.js";
import { companyOf, isActor, isAuthority, party } from "./discourse/entities.js";
import { aboutOf, isOneOfMany, isSubjectLike, mainSubject, subjectsOf } from "./discourse/focus.js";
import { Memory } from "./discourse/memory.js";
import { People } from "./discourse/people.js";
import { genderOf } from "./discourse/phrase.js";
import { antecedent } from "./discourse/pronouns.js";
import { partIn, tradeOf } from "./discourse/trade.js";
import type { Head, Scene } from "./scene.js";

export { companyOf, isActor, isAuthority, isCompany, party } from "./discourse/entities.js";

/** What the article has named so far, for what a pronoun or a description may stand for. */
export class Discourse {
  readonly #memory: Memory;
  readonly #people: People;
  readonly #authorities = new Set<Entity>();
  /** Who buys whom, as told last. */
  #trade: { readonly buyer: Entity | null; readonly target: Entity | null } = { buyer: null, target: null };
  /** The last two companies that were subjects, in order: "le premier", "le second". */
  #pair: readonly Entity[] = [];

  constructor(
    scenes: readonly Scene[],
    readonly namings: readonly Naming[],
    gazetteer: Gazetteer,
  ) {
    this.#memory = new Memory(scenes, namings, gazetteer);
    this.#people = new People(this.#memory);
  }

  /** What this part of the article is about. */
  get topic(): Entity | null {
    return this.#memory.topic;
  }

  /** Call before the claims of each sentence, in order. */
  enter(scene: Scene): void {
    this.#memory.enter(scene);
    this.#people.enter(scene);
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene): void {
    for (const { entity } of scene.namings) if (isAuthority(entity)) this.#authorities.add(entity);
    const main = mainSubject(scene);
    const subject = main && isFocal(scene, main) ? this.#meant(main, scene) : null;
    const others = scene.heads.flatMap((head) => {
      const entity = head !== main && head.kind === "description" && !head.plural ? this.#meant(head, scene) : null;
      return entity ? [{ head, entity }] : [];
    });
    this.#memory.leave(scene, main, subject && (isActor(subject) || /^(?:company|product)$/.test(subject.type)) ? subject : null, others);
    this.#people.leave(scene);
    const trade = tradeOf(scene);
    const [buyer, target] = [trade?.buyer, trade?.target].map((head) => (head ? this.#meant(head, scene) : null));
    if (buyer || target) this.#trade = { buyer: buyer ? companyOf(buyer) : this.#trade.buyer, target: target ?? this.#trade.target };
    for (const head of subjectsOf(scene).keys()) {
      const entity = this.#meant(head, scene);
      if (entity?.type === "company" && entity !== this.#pair.at(-1)) this.#pair = [...this.#pair.slice(-1), entity];
    }
  }

  /** A subject for a figure whose sentence names none. */
  get current(): Entity | null {
    return this.#memory.current;
  }

  /** Whose "nous" it is. */
  speaker(scene: Scene): Entity | null {
    return this.#people.speaker(scene);
  }

  /** The company that makes a product, where the article names it. */
  makerOf(name: string): Entity | null {
    const product = this.#memory.named(name);
    return product?.type === "product" ? this.#memory.makerOf(product) : null;
  }

  /** The authority that the article has named, where it is the only one. */
  get authority(): Party | null {
    const [only] = this.#authorities;
    return this.#authorities.size === 1 && only ? party(only, only.name, "inherited") : null;
  }

  /** The company of the last person named who leads one. */
  get leader(): Entity | null {
    return this.#people.leader;
  }

  /** The company that a person leads. */
  companyOfPerson(name: string): Entity | null {
    const person = this.namings.find((naming) => naming.entity.type === "person" && naming.entity.name === name)?.entity;
    return person ? this.#people.employerOf(person) : null;
  }

  /** The entity that a noun phrase stands for, and by which way; null where that cannot be told. */
  resolve(head: Head, scene: Scene): Party | null {
    if (head.kind === "name" && head.naming) return party(head.naming.entity, head.naming.text, "explicit");
    const entity = this.#meant(head, scene);
    return entity ? party(entity, head.text, "coreference") : null;
  }

  #meant(head: Head, scene: Scene): Entity | null {
    if (head.naming) return head.naming.entity;
    if (head.plural) return null;
    const part = head.kind === "noun" || head.kind === "description" ? partIn(scene, head) : null;
    if (part && this.#trade[part]) return this.#trade[part];
    const turn = head.kind === "noun" || head.kind === "pronoun" ? turnOf(scene, head) : null;
    if (turn !== null && this.#pair.length === 2) return this.#pair[turn] ?? null;
    if (head.kind === "noun" || head.kind === "measure") return bodyOf(head, scene, this.#memory);
    if (head.kind === "description") return described(head, scene, this.#memory);
    if (head.kind !== "pronoun" || /^on$/i.test(head.text)) return null;
    if (/^ce$/i.test(head.text) && !/^derni(?:er|ère)$/.test(scene.tokens[head.last]?.norm ?? "")) return null;
    // "celui de Rivian": its complement says whose
    const complement = /^(?:celui|celle|ceux|celles)$/i.test(head.text)
      ? scene.heads.find(
          (one) => one.first - head.last <= 2 && one.first >= head.last && one.preposition === "de" && one.kind !== "pronoun",
        )
      : undefined;
    if (complement) return this.#meant(complement, scene);
    if (this.thingBefore(scene, head)) return null;
    return antecedent(head, scene, this.#memory, (one) => this.#meant(one, scene));
  }

  /** "La rémunération moyenne …: elle s'établit à", "La data mobile tire l'activité : elle …": the thing of the same sentence that a pronoun stands for, where no actor stands nearer. */
  thingBefore(scene: Scene, pronoun: Head): Head | null {
    const last = scene.heads.findLast((head) => head.last <= pronoun.first && head.preposition === null && isSubjectLike(scene, head));
    if (/^lui$/i.test(pronoun.text) || !last || last.possessive || last.plural || last.naming) return null;
    if (last.kind === "measure") return last;
    const gender = genderOf(scene.tokens, last.first);
    return last.kind === "noun" && gender === (pronoun.feminine ? "f" : "m") && this.#meant(last, scene) === null ? last : null;
  }
}

/** May this main subject be what the next sentences go on about? */
function isFocal(scene: Scene, main: Head): boolean {
  return main.kind !== "name" || ((main.preposition === null || main === aboutOf(scene, main.last)) && !isOneOfMany(scene, main));
}

/** "le premier", "la seconde": which of the two that were spoken of; null where a noun follows or it is no such phrase. */
function turnOf(scene: Scene, head: Head): 0 | 1 | null {
  if (!/^(?:le|la)$/.test(scene.tokens[head.first]?.norm ?? "") || head.last - head.first !== 2) return null;
  const word = scene.tokens[head.last - 1]?.norm ?? "";
  return /^premi(?:er|ère)$/.test(word) ? 0 : /^seconde?$/.test(word) ? 1 : null;
}
