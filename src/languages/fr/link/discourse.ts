import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Party } from "../../../model.js";
import type { Entity, Naming } from "../names/find.js";
import { OWNED } from "../words/subjects.js";
import { bodyOf } from "./discourse/bodies.js";
import { described } from "./discourse/described.js";
import { Doers } from "./discourse/doers.js";
import { companyOf, isActor, isAuthority, isCommentator, isCompany, party } from "./discourse/entities.js";
import { isBracketed, isComment, isFocal, isGoverning, isSubjectLike, mainSubject, subjectsOf } from "./discourse/focus.js";
import { Memory } from "./discourse/memory.js";
import { People } from "./discourse/people.js";
import { genderOf } from "./discourse/phrase.js";
import { antecedent, nearerThing, thingOfBefore } from "./discourse/pronouns.js";
import { type Statement, statementsOf } from "./discourse/statements.js";
import { boughtBefore, isSmallFirm, partIn, smallOf, type Traders, tradeOf, tradersAfter } from "./discourse/trade.js";
import { isPlantAt, joins, Turns, tellsOfPlants, turnOf } from "./discourse/turns.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

export { companyOf, isActor, isAuthority, isCompany, isState, party, takesPart, tellsOnly } from "./discourse/entities.js";
export { isRater } from "./discourse/focus.js";

/** What the article has named so far, for what a pronoun or a description may stand for. */
export class Discourse {
  readonly #memory: Memory;
  readonly #people: People;
  readonly #authorities = new Set<Entity>();
  /** Who buys whom from whom, as told last. */
  #trade: Traders = { buyer: null, target: null, seller: null };
  /** Who was bought in the takeover before the news that was told last. */
  #bought: { readonly entity: Entity; readonly sentence: number } | null = null;
  readonly #turns = new Turns();
  /** Companies that did something, other than to speak about others. */
  readonly #acting = new Set<Entity>();
  readonly #doers = new Doers();
  /** The last sentence that joined two companies. */
  #pairAt = -9;
  /** The last sentence that told of the plants or shops of somebody. */
  #plants = -9;
  /** Whom the descriptions of the statements that were told stand for. */
  readonly #settled = new WeakMap<Head, Entity | null>();
  /** How many statements of the sentence are in mind. */
  #told = 0;

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

  /** What the whole article, or this section of it, is about; null where it is about nobody in particular. */
  get whole(): Entity | null {
    return this.#memory.whole;
  }

  /** Has this paragraph, or the one `before` it, spoken of this one so far? */
  isHere(entity: Entity, before = false): boolean {
    return this.#memory.isHere(entity, before);
  }

  /** Did the sentence before tell of two companies together? */
  pairBefore(scene: Scene): boolean {
    return scene.index - this.#pairAt === 1;
  }

  /** Call before the claims of each sentence, in order. */
  enter(scene: Scene): void {
    this.#told = 0;
    this.#memory.enter(scene);
    this.#people.enter(scene);
  }

  /** Call before each claim of a sentence with the place of its figure: what the statements before that tell is in mind. */
  advance(scene: Scene, at: number): void {
    const statements = statementsOf(scene);
    for (let next = statements[this.#told + 1]; next && next.first <= at; next = statements[this.#told + 1])
      this.#tell((statements[this.#told++] as Statement).scene);
  }

  /** Takes in what one statement tells, and of whom. */
  #tell(scene: Scene): void {
    const main = mainSubject(scene);
    const subject = main && isFocal(scene, main) ? (this.#meant(main, scene) ?? this.#governed(scene, main)) : null;
    const others = scene.heads.flatMap((head) => {
      const entity = head !== main && head.kind === "description" && !head.plural ? this.#meant(head, scene) : null;
      if (head.kind === "description" && head !== main) this.#settled.set(head, entity);
      return entity ? [{ head, entity }] : [];
    });
    if (main?.kind === "description") this.#settled.set(main, subject);
    this.#memory.leave(scene, main, subject && (isActor(subject) || /^(?:company|product)$/.test(subject.type)) ? subject : null, others);
  }

  /** "La direction maintient ses objectifs": the company that is spoken of, where those who lead it are the subject. */
  #governed(scene: Scene, main: Head): Entity | null {
    if (!isGoverning(scene, main)) return null;
    // "Vontobel applaudit. La direction …": not that of who only comments
    const { current, topic } = this.#memory;
    const whose = current && isCommentator(current) && topic ? topic : current && companyOf(current);
    return whose && isCompany(whose) ? whose : null;
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene): void {
    for (const { entity } of scene.namings) if (isAuthority(entity)) this.#authorities.add(entity);
    for (const statement of statementsOf(scene).slice(this.#told)) this.#tell(statement.scene);
    if (tellsOfPlants(scene)) this.#plants = scene.index;
    this.#people.leave(scene);
    this.#trade = tradersAfter(scene, this.#trade, (head) => this.#meant(head, scene));
    const bought = boughtBefore(scene, (head) => this.#meant(head, scene));
    if (bought) this.#bought = { entity: bought, sentence: scene.index };
    for (const [head, verb] of subjectsOf(scene))
      if (head.naming?.entity.type === "company" && !isComment(scene, verb, head)) this.#acting.add(head.naming.entity);
    const named = (heads: Iterable<Head>) =>
      [...heads].flatMap((head) => (head.kind === "name" || head.kind === "description" ? (this.#meant(head, scene) ?? []) : []));
    if (joins(scene)) this.#pairAt = scene.index;
    this.#doers.leave(scene, (head) => this.#meant(head, scene));
    this.#turns.leave(
      scene,
      named(scene.heads.filter((head) => !isBracketed(scene, head.first))),
      [...subjectsOf(scene).keys()].flatMap((head) => this.#meant(head, scene) ?? []).filter((one) => one.type === "company"),
    );
  }

  /** A subject for a figure whose sentence names none. */
  get current(): Entity | null {
    return this.#memory.current;
  }

  /** The company that this paragraph spoke of before a body or a person came in. */
  get firm(): Entity | null {
    return this.#memory.firm;
  }

  /** Who buys whom from whom, as told last. */
  get traders(): Traders {
    return this.#trade;
  }

  /** Who was told to do what this verb tells of in the passive. */
  doerOf(verb: VerbGroup): Entity | null {
    return this.#doers.of(verb);
  }

  /** The company most present that has another name. */
  besides(name: string): Entity | null {
    return this.#memory.best((entity) => (isCompany(entity) && entity.name !== name ? 0 : null));
  }

  /** Of whom "son" and "sa" go on to speak, where their sentence names nobody. */
  get ongoing(): Entity | null {
    return this.#memory.ongoing;
  }

  /** "Les parcs restent sa vache à lait. Leur résultat …": was the sentence before about things that a company has several of? */
  ownedBefore(scene: Scene): boolean {
    const { previous } = this.#memory;
    return previous !== null && scene.index - previous.sentence <= 1 && previous.head.kind === "noun" && OWNED.test(previous.head.text);
  }

  /** Whose "nous" it is. */
  speaker(scene: Scene): Entity | null {
    return this.#people.speaker(scene);
  }

  /** Has this company done something of its own in what was told so far? */
  acts(entity: Entity): boolean {
    return this.#acting.has(entity);
  }

  /** Whose share it is: of a company and the one that it belongs to, the latter is listed, unless the article is about the former and that sits in another country. */
  listed(entity: Entity): Entity {
    const whole = this.#memory.wholeOf(entity);
    const abroad = whole?.entry?.country && entity.entry?.country && whole.entry.country !== entity.entry.country;
    return whole && !(abroad && entity === this.whole) ? whole : entity;
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
    const settled = this.#settled.get(head);
    if (settled) return settled;
    const part = head.kind === "noun" || head.kind === "description" ? partIn(scene, head) : null;
    if (part && this.#trade[part]) return this.#trade[part];
    // "reprend un groupe de 300 employés": the one whose purchase is told
    if (head.kind === "description" && /^une?$/.test(scene.tokens[head.first]?.norm ?? "")) {
      const trade = tradeOf(scene);
      const buyer = trade?.target === head && trade.buyer && trade.buyer !== head ? this.#meant(trade.buyer, scene) : null;
      if (buyer && this.#trade.target && companyOf(buyer) === this.#trade.buyer) return this.#trade.target;
    }
    // "X avait payé F pour Y. La start-up comptait …": the one that was bought
    if (head.kind === "description" && this.#bought && scene.index - this.#bought.sentence === 1 && isSmallFirm(head))
      if (head.country === null && !/^(?:de|d'|du|des)$/.test(scene.tokens[head.last]?.norm ?? "")) return this.#bought.entity;
    const turn = turnOf(scene, head);
    if (turn === "first" || turn === "second") return this.#turns.of(scene, head, turn);
    if (turn === "same") return this.#people.concerned(scene, head) ?? this.#memory.previous?.entity ?? null;
    const holder = this.#people.inOffice(scene, head);
    if (holder) return holder;
    if (head.kind === "noun" || head.kind === "measure") return bodyOf(head, scene, this.#memory);
    if (head.kind === "description")
      return smallOf(head, this.#counterpart(head, scene) ?? described(head, scene, this.#memory), this.#trade);
    if (head.kind !== "pronoun" || /^on$/i.test(head.text)) return null;
    if (/^ce$/i.test(head.text)) return null;
    // "celui de Rivian": its complement says whose
    const complement = /^(?:celui|celle|ceux|celles)$/i.test(head.text)
      ? scene.heads.find(
          (one) => one.first - head.last <= 2 && one.first >= head.last && one.preposition === "de" && one.kind !== "pronoun",
        )
      : undefined;
    // "Celle de Chenôve emploie 280 personnes", after the plants of a company: one of them
    if (complement && this.#plants === scene.index - 1 && isPlantAt(complement, head)) return this.#memory.current;
    if (complement) return this.#meant(complement, scene);
    if (this.thingBefore(scene, head)) return null;
    return antecedent(head, scene, this.#memory, (one) => this.#meant(one, scene));
  }

  /** "Klarna et Oney sont ses rivaux. Le suédois compte …. Le français …": of two told together, the one that was not taken up yet, by its country alone. */
  #counterpart(head: Head, scene: Scene): Entity | null {
    const { previous } = this.#memory;
    if (!head.country || head.last - head.first > 2 || head.preposition !== null || !previous?.entity || previous.head.naming) return null;
    const other = this.#turns.opposite(scene, previous.entity);
    return other && (other.country ?? other.entry?.country) === head.country ? other : null;
  }

  /** "La rémunération moyenne …: elle s'établit à", "La data mobile tire l'activité : elle …": the thing of the same sentence that a pronoun stands for, where no actor stands nearer. */
  thingBefore(scene: Scene, pronoun: Head): Head | null {
    const set = stressed(scene, pronoun);
    if (set) return set;
    // "Seule ombre, le panier moyen : il recule de 4 %"
    const presented = scene.tokens[pronoun.first - 1]?.text === ":" ? pronoun.first - 1 : -1;
    const last = scene.heads.findLast(
      (head) =>
        head.last <= pronoun.first &&
        head.preposition === null &&
        (isSubjectLike(scene, head) || (head.last === presented && /^(?:noun|measure)$/.test(head.kind))),
    );
    if (/^(?:lui|le|la|l['’])$/i.test(pronoun.text) || !last || last.possessive || last.plural || last.naming) return null;
    if (last.kind === "measure") return last;
    // "Un détaillant a budgété F ; il en a dépensé G": somebody without a name
    if (last.kind === "description") return last.feminine === pronoun.feminine && this.#meant(last, scene) === null ? last : null;
    const gender = genderOf(scene.tokens, last.first);
    return last.kind === "noun" && gender === (pronoun.feminine ? "f" : "m") && this.#meant(last, scene) === null ? last : null;
  }

  /** Does "celui-ci" stand for a thing of its own sentence? */
  isOfThing(scene: Scene, pronoun: Head): boolean {
    return turnOf(scene, pronoun) === "latter" && nearerThing(scene, pronoun);
  }

  /** The thing that the sentence before was about, where a pronoun takes that up. */
  thingOfBefore(scene: Scene, pronoun: Head): Head | null {
    return thingOfBefore(pronoun, scene, this.#memory);
  }
}

/** "Les ventes ont, elles, augmenté": the noun that a pronoun between commas stresses. */
function stressed({ heads, tokens }: Scene, pronoun: Head): Head | null {
  if (tokens[pronoun.first - 1]?.text !== "," || tokens[pronoun.last]?.text !== ",") return null;
  const head = heads.findLast((one) => one.last < pronoun.first && one.preposition === null && pronoun.first - one.last <= 8);
  return head && /^(?:noun|measure)$/.test(head.kind) && head.plural === pronoun.plural ? head : null;
}
