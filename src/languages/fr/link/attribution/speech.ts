import type { Article, Attribution } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity, Naming } from "../../names/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { companyOf, type Discourse, isCompany } from "../discourse.js";
import type { Scene } from "../scene.js";
import { speakerAfter, structureOf } from "../structure.js";
import { type Interview, interviewOf } from "./interview.js";
import { type Quotation, quotationsOf } from "./quotations.js";

/** Who says so, and the rule that tells. */
export interface Source {
  readonly attribution: Attribution;
  readonly rule: string;
}

/** How many sentences at either end of a long quotation tell who speaks in it. */
const AROUND = 20;
/** How many persons named before may be meant by a role. */
const PERSONS = 200;

/** Who speaks in an article: its quotations with their speakers, the person who spoke last, and a source that holds for the sentences to come. */
export class Speech {
  readonly quotations: readonly Quotation[];
  readonly interview: Interview | null;
  /** Speakers of quotations, as far as they have been told. */
  readonly speakers = new Map<Quotation, Source | null>();
  /** The source that the last sentence ended on; it holds for one that goes on in the conditional where what it told was no plain fact of its own. */
  last: { readonly source: Source; readonly block: number; readonly sentence: number; readonly holds: boolean } | null = null;
  /** The source that a line such as "Selon Gartner :" gives to the list after it. */
  heading: Source | null = null;
  /** The person who last spoke or acted, and where. */
  #person: { readonly entity: Entity; readonly block: number; readonly sentence: number } | null = null;
  readonly #people: Naming[] = [];
  #seen: Naming[] = [];

  #protagonist: Entity | null | undefined;
  readonly #persons: readonly Naming[];
  readonly #bodies = new Map<string, Entity | null>();
  readonly #blocks = new Map<number, Scene[]>();
  readonly #quoted = new Map<number, Quotation[]>();

  constructor(
    article: Article,
    scenes: readonly Scene[],
    readonly namings: readonly Naming[],
  ) {
    this.quotations = quotationsOf(article.text, scenes);
    const put = <T>(map: Map<number, T[]>, block: number, one: T) => {
      const there = map.get(block);
      if (there) there.push(one);
      else map.set(block, [one]);
    };
    for (const scene of scenes) put(this.#blocks, scene.sentence.block, scene);
    for (const quotation of this.quotations) put(this.#quoted, quotation.block, quotation);
    this.interview = interviewOf(article, scenes);
    this.#persons = namings.filter((naming) => naming.entity.type === "person");
  }

  inBlock(block: number): readonly Scene[] {
    return this.#blocks.get(block) ?? [];
  }

  /** The quotation that a figure stands in. */
  quotationOf(figure: FoundFigure, block: number): Quotation | null {
    const one = this.quotationsBefore(block, figure.start).at(-1);
    return one && figure.end <= one.end ? one : null;
  }

  /** The sentences that a quotation stands in; of a long one those at its ends. */
  scenesOf({ block, start, end }: Quotation): readonly Scene[] {
    const scenes = this.inBlock(block);
    const first = countWhere(scenes, ({ sentence }) => sentence.end <= start);
    const last = countWhere(scenes, ({ sentence }) => sentence.start <= end);
    return last - first <= 2 * AROUND
      ? scenes.slice(first, last)
      : [...scenes.slice(first, first + AROUND), ...scenes.slice(last - AROUND, last)];
  }

  /** The sentence before this one in its paragraph. */
  sceneBefore({ index, sentence }: Scene): Scene | undefined {
    const scenes = this.inBlock(sentence.block);
    return scenes[countWhere(scenes, (scene) => scene.index < index) - 1];
  }

  /** The last quotations of a paragraph that begin before a place, in order; they do not overlap. */
  quotationsBefore(block: number, place: number): readonly Quotation[] {
    const quotations = this.#quoted.get(block) ?? [];
    const before = countWhere(quotations, ({ start }) => start < place);
    return quotations.slice(Math.max(0, before - 4), before);
  }

  /** Call after the claims of each sentence. */
  leave(scene: Scene, source: Source | null, holds: boolean, heading: Source | null, item: boolean): void {
    const { block } = scene.sentence;
    if (heading) this.heading = heading;
    else if (!item) this.heading = null;
    if (source) this.last = { source, block, sentence: scene.index, holds };
    this.#seen = [...this.#seen.slice(-200), ...scene.namings];
    for (const naming of scene.namings) if (naming.entity.type === "person") this.#people.push(naming);
    // "…, rappelle X": without a figure too
    const speakers = structureOf(scene).clauses.map(({ tie, verb }) => (tie === "incise" && verb ? speakerAfter(scene, verb) : null));
    const spoken = scene.namings.findLast(
      (naming) =>
        naming.entity.type === "person" &&
        (source?.attribution.name === naming.entity.name ||
          scene.verbs.some(
            (verb) =>
              isConjugated(verb) &&
              (subjectOf(scene, verb)?.naming === naming ||
                speakers.some((one) => one?.naming === naming) ||
                (naming.last <= verb.first && !scene.verbs.some((other) => isConjugated(other) && other.first < verb.first))),
          )),
    );
    if (spoken) this.#person = { entity: spoken.entity, block, sentence: scene.index };
    else if (source?.attribution.type === "person" && this.#person?.entity.name === source.attribution.name)
      this.#person = { ...this.#person, block, sentence: scene.index };
    else if (scene.heads.some((head) => head.kind === "pronoun" && head.first < 2) && this.#person)
      this.#person = { ...this.#person, sentence: scene.index };
  }

  /** The person whom "il" or "elle" stands for: named in this sentence before, or the one of the sentence before. */
  personBefore(scene: Scene, at: number, inverted = false): Entity | null {
    const here = scene.namings.findLast((naming) => naming.last <= at && naming.entity.type === "person");
    if (here) return here.entity;
    // "selon lui": whoever was named last
    if (/^(?:lui|elle)$/.test(scene.tokens[at]?.norm ?? "") && /^(?:selon|d'après|après|pour)$/.test(scene.tokens[at - 1]?.norm ?? "")) {
      const named = this.#people.at(-1);
      if (named && scene.index - named.sentence <= 15) return named.entity;
    }
    // "Dans une lettre que s'est procurée X, il admet": X does not come between
    const company = scene.namings.some(
      (naming) => naming.last <= at && isCompany(naming.entity) && structureOf(scene).at(naming.first).tie !== "relative",
    );
    const person = this.#person;
    // "a-t-il ajouté" goes back to the last who spoke in the paragraph
    if (inverted && person && scene.sentence.block - person.block <= 1) return person.entity;
    return !company &&
      person &&
      scene.index - person.sentence <= 1 &&
      (person.block === scene.sentence.block || scene.sentence.block - person.block === 1)
      ? person.entity
      : null;
  }

  /** "le ministre": the person of the sentence before, or named in this one, whose office is no other. */
  justSpoke(scene: Scene, at: number, word: string): Entity | null {
    const here = scene.namings.findLast((naming) => naming.last <= at && naming.entity.type === "person");
    const person =
      here?.entity ??
      (this.#person?.block === scene.sentence.block && scene.index - this.#person.sentence <= 1 ? this.#person.entity : null);
    return person && !isOtherwise(person, word) && (person.role === null || person.role.toLowerCase().includes(word)) ? person : null;
  }

  /** "la dirigeante", "son patron": the person named before who has such a role. */
  inRole(scene: Scene, first: number, word: string, discourse: Discourse): Entity | null {
    const possessive = /^(?:son|sa|leur)$/.test(scene.tokens[first]?.norm ?? "");
    const company = discourse.current ? companyOf(discourse.current) : null;
    if (possessive && company) {
      const known = countWhere(this.#persons, ({ sentence }) => sentence <= scene.index);
      return (
        this.#persons
          .slice(Math.max(0, known - PERSONS), known)
          .findLast(({ entity }) => entity.employer === company || company.entry?.people.includes(entity.name))?.entity ??
        // "prévient son créateur", in a portrait
        (LEADING.test(word) &&
        company === discourse.topic &&
        !scene.namings.some(({ entity }) => entity.type === "company" && entity !== company) &&
        this.protagonist &&
        this.protagonist.employer === null
          ? this.protagonist
          : null)
      );
    }
    const last = this.#person?.entity ?? this.#people.at(-1)?.entity ?? null;
    // "indique son DRH": only one who is known to be that
    if (possessive && !LEADING.test(word)) return last?.role?.toLowerCase().includes(word) ? last : null;
    if (!last || !isOtherwise(last, word)) return last;
    return this.#people.findLast(({ entity }) => !isOtherwise(entity, word))?.entity ?? null;
  }

  /** The bank, broker or house of analysts named last, in this sentence or one of the three before. */
  houseBefore(scene: Scene, first: number): Entity | null {
    const here = scene.namings.filter((naming) => naming.last <= first);
    return (
      [...this.#seen, ...here].findLast(
        ({ entity, sentence }) =>
          scene.index - sentence <= 3 && (entity.entry?.kinds.some((kind) => /^(?:bank|analyst|broker|research)$/.test(kind)) ?? false),
      )?.entity ?? null
    );
  }

  /** The one person whom the title or the opening tells of. */
  get protagonist(): Entity | null {
    if (this.#protagonist === undefined) {
      const opening = this.#persons.filter(({ sentence }) => sentence <= 3);
      const all = new Set(opening.map(({ entity }) => entity));
      this.#protagonist = all.size === 1 ? ([...all][0] ?? null) : null;
    }
    return this.#protagonist;
  }

  /** "le régulateur", "l'institut", "le quotidien": the body of such a kind that was named last, else the one the article names. */
  bodyOf(scene: Scene, first: number, word: string, kinds: readonly string[]): Entity | null {
    // "la chambre de commerce" is no union: its name has the word
    const told = /^(?:chambre|fondation|ligue|observatoire|réseau|coalition|cour|tribunal|mairie|préfecture|parquet|sénat|assemblée)$/.test(
      word,
    );
    const fits = (naming: Naming) =>
      (!told || naming.entity.name.toLowerCase().includes(word)) &&
      (naming.entity.type === "organization" || naming.entity.type === "company") &&
      (naming.entity.entry?.kinds.some((kind) => kinds.includes(kind)) ?? false);
    const before = [...this.#seen, ...scene.namings.filter((naming) => naming.last <= first)].findLast(fits);
    if (before) return before.entity;
    const key = told ? word : kinds.join();
    let only = this.#bodies.get(key);
    if (only === undefined) {
      const all = new Set(this.namings.filter(fits).map((naming) => naming.entity));
      only = all.size === 1 ? ([...all][0] ?? null) : null;
      this.#bodies.set(key, only);
    }
    return only;
  }
}

/** Does a person hold another sort of office than a word tells of: "le dirigeant" after a prefect, "le ministre" after a founder? */
function isOtherwise({ role }: Entity, word: string): boolean {
  if (role === null) return false;
  const public_ = OFFICES.find((office) => office.test(word));
  // "auteur de l'étude" tells of no office
  if (public_) return !public_.test(role) && (LEADING.test(role) || OFFICES.some((office) => office.test(role)));
  return LEADING.test(word) && !LEADING.test(role) && OFFICES.some((office) => office.test(role));
}

/** Those who lead a company. */
const LEADING =
  /^(?:co-?)?(?:dirigeante?|patronn?e?|pdg|fondat(?:eur|rice)|direct(?:eur|rice)|gérante?|entrepreneure?|chef|cheffe|président|présidente|industriel|créat(?:eur|rice))/i;
/** Offices that a person who leads a company does not hold, each by the words for it. */
const OFFICES = [
  /^(?:préfet|préfète|sous-préf)/i,
  /ministre|secrétaire d['’]état/i,
  /^maire/i,
  /^(?:euro)?déput/i,
  /^(?:sénateur|sénatrice)/i,
  /analyste|économiste|stratég/i,
  /^(?:procureure?|avocate?|juge)/i,
  /délégué|syndica/i,
];

/** How many items of a list in order are such, where all that are stand before those that are not. */
function countWhere<T>(list: readonly T[], isSuch: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSuch(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
