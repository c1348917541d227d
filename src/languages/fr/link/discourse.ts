import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Party, Via } from "../../../model.js";
import type { Entity, Naming } from "../names/find.js";
import { MEDIA_NAME } from "../words/subjects.js";
import { isConjugated, subjectOf } from "./clause.js";
import type { Head, Scene } from "./scene.js";

/** What the article has named so far, for what a pronoun or a description may stand for. */
export class Discourse {
  readonly #mentions: { entity: Entity; sentence: number; subject: boolean }[] = [];
  /** Who or what was last the subject of a main clause in this paragraph. */
  #focus: Entity | null = null;
  /** The same for the paragraph before, where that paragraph is about it alone. */
  #carried: Entity | null = null;
  #inBlock = new Set<Entity>();
  #block = -1;

  constructor(
    readonly namings: readonly Naming[],
    readonly gazetteer: Gazetteer,
    readonly topics: ReadonlyMap<number, Entity>,
  ) {}

  /** The company that this part of the article is about. */
  get topic(): Entity | null {
    return this.topics.get(this.#block) ?? null;
  }

  /** Call before the claims of each sentence, in order. */
  enter(scene: Scene): void {
    if (this.#block === scene.sentence.block) return;
    const companies = [...this.#inBlock].filter(isCompany);
    this.#carried = companies.length === 1 && this.#focus && companyOf(this.#focus) === companies[0] ? (companies[0] ?? null) : null;
    this.#inBlock = new Set();
    this.#block = scene.sentence.block;
    this.#focus = null;
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene): void {
    const found = mainSubject(scene);
    const main = found?.kind === "name" && found.preposition !== null ? null : found;
    for (const naming of scene.namings) {
      this.#inBlock.add(naming.entity);
      this.#mentions.push({ entity: naming.entity, sentence: scene.index, subject: naming === main?.naming });
    }
    const subject = main ? this.resolve(main, scene) : null;
    const entity = subject
      ? (main?.naming?.entity ?? this.namings.find((naming) => naming.entity.name === subject.name)?.entity ?? null)
      : null;
    if (entity && isActor(entity)) this.#focus = entity;
  }

  /** A subject for a figure whose sentence names none. */
  get current(): Entity | null {
    return this.#focus ?? this.topic ?? this.#carried;
  }

  /** Whose "nous" it is: the company of the person who speaks in this sentence, else of the last one named who leads one. */
  speaker(scene: Scene): Entity | null {
    const here =
      scene.namings.findLast((naming) => naming.entity.type === "person")?.entity ??
      this.#mentions.findLast((one) => one.entity.type === "person" && one.entity.employer !== null)?.entity;
    return here?.employer ?? null;
  }

  /** The company that makes a product, where the article names it. */
  makerOf(name: string): Entity | null {
    const maker = this.namings.find((naming) => naming.entity.name === name)?.entity.entry?.parent;
    return maker
      ? (this.namings.find((naming) => naming.entity.type === "company" && same(naming.entity.name, maker))?.entity ?? null)
      : null;
  }

  /** The authority that the article has named, where it is the only one. */
  get authority(): Party | null {
    const named = new Set(this.#mentions.map((one) => one.entity).filter(isAuthority));
    const [only] = named;
    return named.size === 1 && only ? party(only, only.name, "inherited") : null;
  }

  /** The company of the last person named who leads one. */
  get leader(): Entity | null {
    return this.#mentions.findLast((one) => one.entity.type === "person" && one.entity.employer !== null)?.entity.employer ?? null;
  }

  /** The company that a person leads. */
  companyOfPerson(name: string): Entity | null {
    return this.namings.find((naming) => naming.entity.type === "person" && naming.entity.name === name)?.entity.employer ?? null;
  }

  /** The entity that a noun phrase stands for, and by which way; null where that cannot be told. */
  resolve(head: Head, scene: Scene): Party | null {
    if (head.kind === "name" && head.naming) return party(head.naming.entity, head.naming.text, "explicit");
    if (head.kind === "description") {
      if (head.plural) return null;
      const entity = this.#described(head, scene);
      return entity ? party(entity, head.text, "coreference") : null;
    }
    if (head.kind === "pronoun") {
      // "celui de Rivian": its complement says whose
      const complement = /^(?:celui|celle|ceux|celles)$/i.test(head.text)
        ? scene.heads.find(
            (one) => one.first - head.last <= 2 && one.first >= head.last && one.preposition === "de" && one.kind !== "pronoun",
          )
        : undefined;
      if (complement) return this.resolve(complement, scene);
      if (/^(?:on|ce)$/i.test(head.text) || head.plural) return null;
      if (this.measureBefore(scene, head)) return null;
      const entity = this.#before(scene, head.first);
      return entity ? party(entity, head.text, "coreference") : null;
    }
    return null;
  }

  /** "la rémunération moyenne …: elle s'établit à": the measure of the same sentence that a pronoun may stand for, where no actor stands nearer. */
  measureBefore(scene: Scene, pronoun: Head): Head | null {
    const last = scene.heads.findLast(
      (head) => head.last <= pronoun.first && head.preposition === null && head.kind !== "noun" && isSubjectLike(scene, head),
    );
    return last?.kind === "measure" && !last.possessive ? last : null;
  }

  /** The actor that a pronoun stands for: the last subject of this sentence, else that of the sentence before. */
  #before(scene: Scene, at: number): Entity | null {
    const about = scene.heads.find(
      (head) =>
        head.last <= at &&
        /^(?:quant|pour|chez)$/.test(head.preposition ?? "") &&
        head.naming !== null &&
        isActor(head.naming.entity) &&
        head.first < 6,
    );
    if (about?.naming) return companyOf(about.naming.entity);
    const inSentence = scene.heads
      .filter(
        (head) =>
          head.last <= at &&
          head.preposition === null &&
          ((head.kind === "name" && head.naming && isActor(head.naming.entity)) || head.kind === "description") &&
          isSubjectLike(scene, head),
      )
      .at(-1);
    if (inSentence?.naming) return companyOf(inSentence.naming.entity);
    const entity = inSentence ? this.#described(inSentence, scene) : null;
    return entity ?? (this.current ? companyOf(this.current) : null);
  }

  #described(head: Head, scene: Scene): Entity | null {
    const { tokens } = scene;
    const after = tokens[head.last]?.norm ?? "";
    const complement = /^(?:de|d'|du|des)$/.test(after)
      ? scene.namings.find((naming) => naming.first > head.last - 1 && naming.first - head.last <= 2)
      : undefined;
    const parent = /^(?:maison|société) ?-?mère|propriétaire/.test(head.text.toLowerCase().replace(/^(?:la|le|sa|son|leur|l['’])\s?/, ""));
    if (complement) {
      const { entity } = complement;
      if (parent && entity.type !== "place") return this.#parentOf(entity);
      if (/filiale|division|branche|activité|unité|pôle/.test(head.text)) return entity.type === "place" ? null : entity;
      if (entity.type === "place")
        return (
          this.#latest((other) => other.entry?.cities.some((city) => same(city, entity.name)) ?? false) ??
          this.#known(entity.name, "city") ??
          null
        );
      if (entity.type === "person")
        return (
          this.#latest(
            (other) => other.entry?.people.some((person) => same(person, entity.name) || person.endsWith(entity.name)) ?? false,
          ) ??
          entity.employer ??
          null
        );
      return null;
    }
    if (parent && head.possessive) return this.current ? this.#parentOf(companyOf(this.current)) : null;
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
    const inSentence = scene.heads
      .filter((one) => one.kind === "name" && one.last <= head.first && one.naming && fits(one.naming.entity) && isSubjectLike(scene, one))
      .at(-1);
    if (inSentence?.naming) return inSentence.naming.entity;
    for (const entity of [this.#focus && companyOf(this.#focus), this.topic, this.#carried]) if (entity && fits(entity)) return entity;
    return this.#latest(fits);
  }

  #latest(fits: (entity: Entity) => boolean): Entity | null {
    return (
      this.#mentions.findLast((one) => one.subject && fits(one.entity))?.entity ??
      this.#mentions.findLast((one) => fits(one.entity))?.entity ??
      this.namings.find((naming) => fits(naming.entity))?.entity ??
      null
    );
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

/** A body that can fine: a regulator, a court, the Commission, a government. */
export function isAuthority(entity: Entity): boolean {
  if (entity.type === "place") return entity.entry?.acts === true && entity.entry.kinds.includes("union");
  return (
    entity.type === "organization" &&
    (entity.entry === null ||
      entity.entry.kinds.some((kind) =>
        /^(?:regulator|data-protection|competition|telecom-regulator|markets|government|ministry|court|parliament)$/.test(kind),
      ))
  );
}

export function party(entity: Entity, text: string, via: Via): Party {
  return { name: entity.name, type: entity.type, text, via };
}

/** A person stands for the company that he or she leads, where the article or the lists tell which. */
export function companyOf(entity: Entity): Entity {
  return entity.type === "person" && entity.employer?.type === "company" ? entity.employer : entity;
}

export function isCompany(entity: Entity): boolean {
  return (
    entity.type === "company" &&
    !(entity.entry === null && MEDIA_NAME.test(entity.name)) &&
    !/^(?:newspaper|agency|media|broadcaster|analyst|ratings|data-provider)$/.test(entity.entry?.kinds[0] ?? "")
  );
}

export function isActor(entity: Entity): boolean {
  return (
    isCompany(entity) ||
    entity.type === "organization" ||
    entity.type === "person" ||
    (entity.type === "place" && entity.entry?.acts === true)
  );
}

const same = (a: string, b: string) =>
  a.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "") === b.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");

/** Is this phrase the subject of a verb of its sentence? */
function isSubjectLike(scene: Scene, head: Head): boolean {
  return scene.verbs.some((verb) => isConjugated(verb) && subjectOf(scene, verb) === head);
}

/** The subject of the sentence's first main verb; in a headline without one the first name. */
function mainSubject(scene: Scene): Head | null {
  // "18h42 - Nvidia : ce que le marché attend"
  const announced = scene.heads.find(
    (head) =>
      head.kind === "name" &&
      head.first < 8 &&
      scene.tokens[head.last]?.text === ":" &&
      head.naming !== null &&
      isActor(head.naming.entity),
  );
  if (announced) return announced;
  for (const verb of scene.verbs) {
    if (!isConjugated(verb)) continue;
    const head = subjectOf(scene, verb);
    if (head && (head.kind === "name" || head.kind === "description" || head.kind === "pronoun")) return head;
    if (head) return null;
  }
  return scene.verbs.some(isConjugated)
    ? null
    : (scene.heads.find((head) => head.kind === "name" && head.preposition === null && !isBracketed(scene, head)) ?? null);
}

/** "PARIS (Agence France Presse) -", "la holding (Groupe X)": names in brackets explain, they are not what is spoken of. */
function isBracketed(scene: Scene, head: Head): boolean {
  return scene.tokens[head.first - 1]?.text === "(" && scene.tokens[head.last]?.text === ")";
}

/** What each block is about: the company that its section's heading names, else the one of the whole article. */
export function topicsOf(scenes: readonly Scene[]): Map<number, Entity> {
  const whole = mostNamed(scenes);
  const topics = new Map<number, Entity>();
  let section: Entity | null = null;
  let titled: Entity | null = null;
  for (const scene of scenes) {
    if (scene.block.kind === "heading" || scene.block.kind === "title") {
      const named = mainSubject(scene)?.naming?.entity;
      if (named && isCompany(named)) section = named;
      else if (scene.block.kind === "heading" && section !== titled) section = titled;
      if (scene.block.kind === "title") titled = section;
    }
    const opening = scene.heads.find(
      (head) =>
        head.kind === "name" &&
        head.first < 8 &&
        scene.tokens[head.last]?.text === ":" &&
        head.naming !== null &&
        isCompany(head.naming.entity),
    );
    if (opening?.naming && !topics.has(scene.sentence.block)) topics.set(scene.sentence.block, opening.naming.entity);
    const topic = topics.get(scene.sentence.block) ?? section ?? whole;
    if (topic) topics.set(scene.sentence.block, topic);
  }
  return topics;
}

/** The company that the scenes name most; the title counts most, then subjects. */
function mostNamed(scenes: readonly Scene[]): Entity | null {
  const count = new Map<Entity, number>();
  for (const scene of scenes) {
    // a headline that quotes somebody names what he speaks of
    const quoted = /^[«“"]/.test(scene.tokens[0]?.text ?? "");
    const weight = quoted ? 1 : scene.block.kind === "title" ? 4 : scene.block.kind === "standfirst" ? 2 : 1;
    for (const head of scene.heads) {
      if (head.naming && isCompany(head.naming.entity) && !isBracketed(scene, head))
        count.set(
          head.naming.entity,
          (count.get(head.naming.entity) ?? 0) + (head.preposition === null ? 1.5 * weight : Math.min(weight, 2)),
        );
    }
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  // an article about several companies alike is about none of them
  return first && first[1] >= 1.3 * (second?.[1] ?? 0) ? first[0] : null;
}
