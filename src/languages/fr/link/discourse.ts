import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Party, Via } from "../../../model.js";
import type { Entity, Naming } from "../names/find.js";
import type { Head, Scene } from "./scene.js";

/** What the article has named so far, for what a pronoun or a description may stand for. */
export class Discourse {
  readonly #mentions: { entity: Entity; sentence: number; first: number; weight: number }[] = [];
  /** The company that the article is about. */
  readonly topic: Entity | null;
  #focus: Entity | null = null;
  #block = -1;

  constructor(readonly namings: readonly Naming[], readonly gazetteer: Gazetteer, topic: Entity | null) {
    this.topic = topic;
  }

  /** Call once per sentence, in order, with the subjects that were found in it. */
  read(scene: Scene, subjects: readonly Entity[]): void {
    if (this.#block !== scene.sentence.block) this.#block = scene.sentence.block;
    for (const naming of scene.namings) {
      const head = scene.heads.find((one) => one.naming === naming);
      this.#mentions.push({ entity: naming.entity, sentence: scene.index, first: naming.first, weight: head?.preposition === null ? 1 : 0 });
    }
    const subject = subjects.find(isActor);
    if (subject) this.#focus = subject;
    else {
      const named = scene.heads.find((head) => head.kind === "name" && head.preposition === null && head.naming && isActor(head.naming.entity) && head.first < 12);
      if (named?.naming) this.#focus = named.naming.entity;
    }
  }

  /** The company or organisation that was last the subject of something. */
  get focus(): Entity | null {
    return this.#focus;
  }

  /** A subject for a figure whose sentence names none. */
  get current(): Entity | null {
    return this.#focus ?? this.topic;
  }

  /** The entity that a noun phrase stands for, and by which way; null where that cannot be told. */
  resolve(head: Head, scene: Scene): Party | null {
    if (head.kind === "name" && head.naming) return party(head.naming.entity, head.naming.text, "explicit");
    if (head.kind === "description") {
      const entity = this.#described(head, scene);
      return entity ? party(entity, head.text, "coreference") : null;
    }
    if (head.kind === "pronoun") {
      if (/^(?:on|ce)$/i.test(head.text) || head.plural) return null;
      const entity = this.#before(scene, head.first);
      return entity ? party(entity, head.text, "coreference") : null;
    }
    return null;
  }

  /** The actor named last before a place: in this sentence first in subject position, else the focus. */
  #before(scene: Scene, at: number): Entity | null {
    const inSentence = scene.heads.filter((head) => head.last <= at && head.kind === "name" && head.naming && isActor(head.naming.entity) && head.preposition === null).at(-1);
    if (inSentence?.naming) return companyOf(inSentence.naming.entity);
    const described = scene.heads.filter((head) => head.last <= at && head.kind === "description" && head.preposition === null).at(-1);
    const entity = described ? this.#described(described, scene) : null;
    return entity ?? (this.#focus ? companyOf(this.#focus) : this.topic);
  }

  #described(head: Head, scene: Scene): Entity | null {
    const { tokens } = scene;
    const after = tokens[head.last]?.norm ?? "";
    const complement = /^(?:de|d'|du|des)$/.test(after) ? scene.namings.find((naming) => naming.first > head.last - 1 && naming.first - head.last <= 2) : undefined;
    const parent = /^(?:maison|société) ?-?mère|propriétaire/.test(head.text.toLowerCase().replace(/^(?:la|le|sa|son|leur|l['’])\s?/, ""));
    if (complement) {
      const { entity } = complement;
      if (parent && entity.type !== "place") return this.#parentOf(entity);
      if (/filiale|division|branche|activité|unité|pôle/.test(head.text)) return /filiale/.test(head.text) ? null : entity;
      if (entity.type === "place") return this.#latest((other) => other.entry !== null && other.entry.cities.some((city) => same(city, entity.name))) ?? this.#known(entity.name, "city") ?? null;
      if (entity.type === "person") return this.#latest((other) => other.entry !== null && other.entry.people.some((person) => same(person, entity.name) || person.endsWith(entity.name))) ?? entity.employer ?? null;
      return null;
    }
    if (parent && head.possessive) return this.#focus ? this.#parentOf(this.#focus) : null;
    if (/filiale|division|branche|unité|activité|pôle/.test(head.text)) return null;
    const company = head.company;
    const fits = (entity: Entity): boolean => {
      if (!isCompany(entity)) return false;
      const entry = entity.entry;
      if (head.country && entry?.country && entry.country !== head.country && !(head.country === "EU")) return false;
      if (company && company.kinds.length > 0) {
        if (entity.nouns.some((noun) => noun.kinds.some((kind) => company.kinds.includes(kind)))) return true;
        if (entry && entry.kinds.length > 0) return entry.kinds.some((kind) => company.kinds.includes(kind));
      }
      return true;
    };
    const inSentence = scene.namings.filter((naming) => naming.last <= head.first && fits(naming.entity) && scene.heads.some((one) => one.naming === naming && one.preposition === null)).at(-1);
    if (inSentence) return inSentence.entity;
    if (this.#focus && fits(companyOf(this.#focus))) return companyOf(this.#focus);
    if (this.topic && fits(this.topic) && this.#mentions.some((one) => one.entity === this.topic)) return this.topic;
    return this.#latest(fits) ?? (this.topic && fits(this.topic) ? this.topic : null);
  }

  #latest(fits: (entity: Entity) => boolean): Entity | null {
    return this.#mentions.findLast((one) => one.weight > 0 && fits(one.entity))?.entity ?? this.#mentions.findLast((one) => fits(one.entity))?.entity ?? this.namings.find((naming) => fits(naming.entity))?.entity ?? null;
  }

  #parentOf(entity: Entity): Entity | null {
    const parent = entity.entry?.parent;
    if (!parent) return null;
    return this.namings.find((naming) => same(naming.entity.name, parent))?.entity ?? this.#known(parent, "name");
  }

  /** A company of the lists that the article does not name. */
  #known(name: string, by: "name" | "city"): Entity | null {
    if (by === "city") return null;
    const entry = this.gazetteer.byName(name).find((one) => one.type === "company");
    return entry ? { name: entry.name, type: "company", entry, nouns: [], role: null, employer: null } : null;
  }
}

export function party(entity: Entity, text: string, via: Via): Party {
  return { name: entity.name, type: entity.type, text, via };
}

/** A person stands for the company that he or she leads, where the article or the lists tell which. */
export function companyOf(entity: Entity): Entity {
  return entity.type === "person" && entity.employer?.type === "company" ? entity.employer : entity;
}

export function isCompany(entity: Entity): boolean {
  return entity.type === "company" && !(entity.entry?.kinds.some((kind) => /^(?:newspaper|agency)$/.test(kind)) ?? false);
}

export function isActor(entity: Entity): boolean {
  return isCompany(entity) || entity.type === "organization" || entity.type === "person" || (entity.type === "place" && entity.entry?.acts === true);
}

const same = (a: string, b: string) => a.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "") === b.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");

/** The company in the title, else the one that the article names most. */
export function topicOf(scenes: readonly Scene[]): Entity | null {
  const count = new Map<Entity, number>();
  for (const scene of scenes) {
    const weight = scene.block.kind === "title" ? 4 : scene.block.kind === "standfirst" ? 2 : scene.block.kind === "boilerplate" ? 0 : 1;
    for (const head of scene.heads) {
      if (head.naming && isCompany(head.naming.entity)) count.set(head.naming.entity, (count.get(head.naming.entity) ?? 0) + weight * (head.preposition === null ? 1.5 : 1));
    }
  }
  const ranked = [...count].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}
