import type { Gazetteer } from "../../../../gazetteer/gazetteer.js";
import { isHead } from "../../../../segment/article.js";
import type { Entity, Naming } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { Called } from "./called.js";
import { bare, companyOf, isCompany, isExchange, tellsOnly } from "./entities.js";
import { Family } from "./family.js";
import { isBeside, isBracketed, isGuest, isOneOfMany, isServing, weightOf } from "./focus.js";
import { firmOf, heroOf } from "./humans.js";
import { makerOf, parentOf } from "./makers.js";
import { noteActingMedia } from "./news.js";
import { quotedPerson } from "./people.js";
import { keyOf } from "./phrase.js";
import { type Previous, previousOf } from "./previous.js";
import { type Profile, profilesOf } from "./profile.js";
import { Salience } from "./salience.js";
import { noteSurveyors } from "./surveys.js";
import { topicsOf } from "./topics.js";

/** How much being what the passage is about counts beside what was just named, and having been the last subject of this paragraph. */
const TOPIC = 1.2;
const TOPIC_FIRST = 2.2;
const FOCUS = 1.6;
const HEADED = 3;
/** Below this nobody is in mind any more. */
const PRESENT = 0.15;

/** What a reader has in mind at a place of the article: who was named, how long ago and how prominently, and what was said of whom. */
export class Memory {
  readonly profiles: ReadonlyMap<Entity, Profile>;
  readonly family: Family;
  readonly #topics: ReadonlyMap<number, Entity>;
  readonly #salience = new Salience();
  /** Whoever the title, the standfirst or the first paragraph names. */
  readonly #prominent = new Set<Entity>();
  readonly #byName = new Map<string, Entity>();
  /** The person whom the article portrays. */
  readonly hero: Entity | null;
  /** The companies named so far. */
  readonly #named = new Set<Entity>();
  #block = -1;
  /** Who was last the subject of a main clause in this paragraph. */
  #focus: Entity | null = null;
  /** The company that was spoken of before a body or a person came in for a sentence. */
  firm: Entity | null = null;
  /** The last subject whatever the paragraph, for what goes on speaking of it: "son", "elle". */
  #lasting: Entity | null = null;
  /** Whom the first sentences after a heading were about, where the article as a whole is about nobody. */
  #section: Entity | null = null;
  /** Is the sentence the first of its block? */
  #opens = true;
  /** Is this sentence so far the only one of its paragraph? */
  #alone = false;
  /** Whom the heading of this part tells of. */
  #headed: Entity | null = null;
  /** Whom this block, and the one before, has named or meant. */
  #here = new Set<Entity>();
  #hereBefore = new Set<Entity>();
  readonly called = new Called();
  /** The person whose words the sentence before ended with telling. */
  #quoted: { readonly person: Entity; readonly sentence: number } | null = null;
  previous: Previous | null = null;
  /** Who was named last in the sentence before, brackets apart. */
  last: Entity | null = null;
  /** In which sentence that was. */
  lastAt = -1;
  /** The only company that the sentence before named, where it was about a thing: "Les fournisseurs de X s'inquiètent". */
  only: Entity | null = null;

  constructor(
    scenes: readonly Scene[],
    readonly namings: readonly Naming[],
    readonly gazetteer: Gazetteer,
  ) {
    for (const { entity } of namings) if (!this.#byName.has(bare(entity.name))) this.#byName.set(bare(entity.name), entity);
    noteActingMedia(scenes);
    noteSurveyors(scenes);
    this.profiles = profilesOf(scenes);
    this.family = new Family(scenes, (name) => this.named(name));
    this.hero = heroOf(scenes, this.profiles);
    this.#topics = topicsOf(scenes, this.family, this.hero && firmOf(this.hero, scenes));
    const opening = scenes.find((scene) => !isHead(scene.block))?.sentence.block;
    for (const scene of scenes)
      if (isHead(scene.block) || scene.sentence.block === opening)
        for (const naming of scene.namings) if (this.#prominent.size < 24) this.#prominent.add(naming.entity);
  }

  /** What this part of the article is about. */
  get topic(): Entity | null {
    const topic = this.#topics.get(this.#block) ?? this.#section;
    // who has not been named yet is not spoken of where somebody else has
    return topic && (this.#named.has(topic) || this.#named.size === 0) ? topic : this.#section;
  }

  /** What the whole article, or this section of it, is about. */
  get whole(): Entity | null {
    return this.#topics.get(this.#block) ?? null;
  }

  /** Has this block, or the one `before` it, spoken of this one so far? */
  isHere(entity: Entity, before = false): boolean {
    return this.#here.has(entity) || (before && this.#hereBefore.has(entity));
  }

  enter(scene: Scene): void {
    for (const { entity } of scene.namings) {
      if (isCompany(entity) || entity === this.#topics.get(scene.sentence.block)) this.#named.add(entity);
      const maker = entity.type === "product" ? this.makerOf(entity) : null;
      if (maker) this.#named.add(maker);
    }
    if (scene.namings.some(({ entity }) => entity !== this.#headed && isCompany(entity))) this.#headed = null;
    const same = this.#block === scene.sentence.block;
    // where each sentence stands in a paragraph of its own the paragraphs cut nothing
    const goesOn = this.#alone && scene.block.kind === "paragraph";
    this.#alone = !same && scene.block.kind === "paragraph";
    if (same) return;
    this.#block = scene.sentence.block;
    this.#opens = true;
    this.#hereBefore = this.#here;
    this.#here = new Set();
    if (!goesOn) this.#focus = this.firm = null;
    if (scene.block.kind === "heading" || scene.block.kind === "item") this.#section = null;
    if (scene.block.kind === "heading") this.#headed = null;
    this.#salience.fade(scene.block.kind === "heading" ? 0.3 : goesOn ? 0.8 : 0.5);
  }

  /** @param others whom the other descriptions of the sentence stand for, in order */
  leave(
    scene: Scene,
    main: Head | null,
    subject: Entity | null,
    others: readonly { readonly head: Head; readonly entity: Entity }[],
  ): void {
    for (const head of scene.heads) if (head.naming) this.called.noteBefore(head.naming.entity, scene, head);
    const heads = new Map(scene.heads.flatMap((head) => (head.naming ? [[head.naming, head] as const] : [])));
    // a chief brings the company to mind
    for (const { entity } of scene.namings)
      if (companyOf(entity) !== entity) {
        this.#named.add(companyOf(entity));
        this.#salience.note(companyOf(entity), 1);
      }
    for (const naming of scene.namings) this.#salience.note(naming.entity, weightOf(scene, naming, heads.get(naming), main));
    const last = scene.namings.findLast((naming) => naming.entity.type !== "place" && !isBeside(scene, naming));
    const described = others.at(-1);
    this.last = (described && (!last || described.head.first > last.first) ? described.entity : last?.entity) ?? subject;
    this.lastAt = scene.index;
    const companies = new Set(
      scene.namings.flatMap(({ entity, first }) => (isCompany(entity) && !isExchange(entity) && !isBracketed(scene, first) ? entity : [])),
    );
    this.only = main && !subject && companies.size === 1 ? ([...companies][0] ?? null) : null;
    for (const { entity } of others) this.#salience.note(entity, 1);
    for (const { entity } of [...scene.namings, ...others]) this.#here.add(companyOf(entity));
    if (subject) this.#here.add(companyOf(subject));
    if (main && subject && !main.naming) for (const one of new Set([subject, companyOf(subject)])) this.#salience.note(one, 4);
    for (const { head, entity } of main && subject ? [...others, { head: main, entity: subject }] : others)
      if (head.kind === "description") this.called.note(entity, scene, head);
    if (scene.block.kind === "heading") this.#headed = subject && isCompany(subject) && main?.kind === "name" ? subject : null;
    else if (subject && isCompany(subject) && subject !== this.#headed) this.#headed = null;
    const person = quotedPerson(scene);
    if (person) this.#quoted = { person, sentence: scene.index };
    const served = main?.naming && this.#focus && isServing(scene, main) ? this.#focus : null;
    this.previous =
      served && main
        ? { head: main, entity: served, gender: null, sentence: scene.index }
        : previousOf(scene, main, subject, this.previous);
    // "La France cède 3 %": a market of the company that is spoken of; "Un fonds y investit 200 millions": who joins it
    if (main && subject && (isOneOfMany(scene, main) || (this.#focus && isGuest(scene, main)))) this.#opens = false;
    else if (subject && (subject.type !== "place" || !this.#focus || !isCompany(this.#focus))) this.#turnTo(companyOf(subject));
    else if (main && !subject && this.#isPassedOver(scene, others)) this.#focus = this.topic;
    if (this.#focus && this.#focus.type !== "place") this.#lasting = this.#focus;
    // a paragraph that opens with another company tells of that one from there on
    if (this.#focus && isCompany(this.#focus) && !isHead(scene.block) && (!this.#section || (this.#opens && main?.naming)))
      this.#section = this.#focus;
    this.#opens = false;
    this.#salience.fade(0.5);
  }

  /** "Le gouvernement suit le dossier": a body or a person that comes in for one sentence leaves the company in mind. */
  #turnTo(subject: Entity): void {
    if (isCompany(subject)) this.firm = subject;
    else if (subject === this.#focus || subject === this.topic) this.firm = null;
    this.#focus = subject;
  }

  /** "Rapportée aux ventes du groupe de X, la sanction …": does a sentence about a thing speak of somebody else than the last subject? */
  #isPassedOver(scene: Scene, others: readonly { readonly entity: Entity }[]): boolean {
    const focus = this.#focus;
    if (!focus) return false;
    const here = [
      ...others.map((one) => one.entity),
      ...scene.namings.filter(({ first }) => !isBracketed(scene, first)).map((one) => one.entity),
    ];
    return here.some((one) => companyOf(one) === this.topic && one !== focus) && !here.some((one) => companyOf(one) === focus);
  }

  /** Everybody who may be meant without being named. */
  get candidates(): ReadonlySet<Entity> {
    const all = new Set(this.#salience.entities);
    for (const entity of this.#prominent) all.add(entity);
    if (this.topic) all.add(this.topic);
    return all;
  }

  /** The person whose words the sentence before was, where this one stands in no quotation. */
  quotedBefore(scene: Scene): Entity | null {
    if (scene.tokens.some((token) => /^[«»“”"]$/.test(token.text))) return null;
    return this.#quoted && scene.index - this.#quoted.sentence === 1 ? this.#quoted.person : null;
  }

  /** The company of the article that this one belongs to, where that has been named so far and this one has none of its own. */
  wholeOf(entity: Entity): Entity | null {
    const parent = this.family.parentOf(entity);
    const own = this.family.isParent(entity) || this.profiles.get(entity)?.nouns.has(keyOf("groupe"));
    return parent && this.#named.has(parent) && !own ? parent : null;
  }

  /** Has this one been spoken of in this sentence's neighbourhood? */
  present(entity: Entity): boolean {
    return this.#salience.of(entity) > PRESENT;
  }

  /** How much a reader has an entity in mind; `asTopic` tells whether being what the passage is about counts. */
  presence(entity: Entity, asTopic = true): number {
    return (
      Math.min(4, this.#salience.of(entity)) +
      (asTopic && entity === this.topic ? (this.#focus ? TOPIC : TOPIC_FIRST) : 0) +
      (entity === this.#focus || entity === this.firm ? FOCUS : 0) +
      (entity === this.#headed ? HEADED : 0) +
      (this.#prominent.has(entity) ? 0.2 : 0)
    );
  }

  /** Whoever is most present: a company, else a body or a person. */
  get current(): Entity | null {
    return this.#foremost(this.#focus);
  }

  /** Of whom the text goes on to speak with "son" or "sa": the last subject even of the paragraph before. */
  get ongoing(): Entity | null {
    return this.#goingOn(() => this.#foremost(this.#focus));
  }

  /** Whom a pronoun goes on to speak of: a new paragraph does not put the last subject out of mind. */
  bestOngoing(bonus: (entity: Entity) => number | null): Entity | null {
    const spoken = this.previous?.entity && companyOf(this.previous.entity);
    return spoken && spoken === this.#lasting && isCompany(spoken) ? this.#goingOn(() => this.best(bonus)) : this.best(bonus);
  }

  #goingOn(find: () => Entity | null): Entity | null {
    const own = this.#focus;
    this.#focus ??= this.#lasting;
    const found = find();
    this.#focus = own;
    return found;
  }

  #foremost(focus: Entity | null): Entity | null {
    const best = this.best((entity) => {
      if (entity === this.topic || isCompany(companyOf(entity))) return 0.4;
      if (entity === focus && entity.type === "company") return 0;
      return entity.type === "organization" && !tellsOnly(entity) ? -0.8 : null;
    });
    return best && (this.#salience.of(best) > PRESENT || best === this.topic) ? best : null;
  }

  /** The candidate with the highest presence and bonus; null where none may be meant. */
  best(bonus: (entity: Entity) => number | null): Entity | null {
    let chosen: Entity | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const entity of this.candidates) {
      const more = bonus(entity);
      if (more === null) continue;
      const score = this.presence(entity) + more;
      if (score > most) [chosen, most] = [entity, score];
    }
    return chosen;
  }

  /** The entity of this name, where the article has it. */
  named(name: string): Entity | null {
    return this.#byName.get(bare(name)) ?? null;
  }

  /** The company that makes a product. */
  makerOf(product: Entity): Entity | null {
    return makerOf(product, (name) => this.named(name));
  }

  parentOf(entity: Entity): Entity | null {
    return parentOf(entity, (name) => this.named(name), this.gazetteer);
  }
}
