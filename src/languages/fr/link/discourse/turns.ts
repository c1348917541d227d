import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { type Turn, turnOfWord } from "../takeup.js";
import { isBracketed } from "./focus.js";

/** How many sentences back "le premier" and "l'autre" may reach: further for companies than for persons and things. */
const REACH = { company: 3, organization: 1, product: 2, person: 1 } as const;
type Sort = keyof typeof REACH;
const SORTS = Object.keys(REACH) as readonly Sort[];

/** Pairs that a sentence named, for the phrases that take up one of the two. */
export class Turns {
  /** By sort, the last sentence that named two of it, and those, in order. */
  readonly #pairs = new Map<Sort, { readonly sentence: number; readonly members: readonly Entity[] }>();
  /** The last list of three companies and more that were the subject together. */
  #list: { readonly sentence: number; readonly members: readonly Entity[] } | null = null;
  /** The last two companies that were subjects, in order. */
  #subjects: readonly Entity[] = [];

  /** Call after each sentence with everybody whom it named or described, in order. */
  leave(scene: Scene, entities: readonly Entity[], subjects: readonly Entity[]): void {
    for (const sort of SORTS) {
      const members = pairOf(entities, sort);
      if (members) this.#pairs.set(sort, { sentence: scene.index, members });
    }
    const list = listOf(scene);
    if (list) this.#list = { sentence: scene.index, members: list };
    // "Deux repreneurs sont sur les rangs": "le premier" is one of them
    if (areUnnamed(scene) && pairOf(entities, "company") === null) {
      this.#pairs.clear();
      this.#list = null;
      this.#subjects = [];
    }
    for (const one of subjects) if (one !== this.#subjects.at(-1)) this.#subjects = [...this.#subjects.slice(-1), one];
  }

  /** Of two companies told together shortly before, the other one. */
  opposite(scene: Scene, one: Entity): Entity | null {
    const told = this.#pairs.get("company");
    if (!told || scene.index - told.sentence > REACH.company || !told.members.includes(one)) return null;
    return told.members.find((member) => member !== one) ?? null;
  }

  /** Who a phrase takes up of the two that were spoken of. */
  of(scene: Scene, head: Head, turn: Turn): Entity | null {
    const place = turn === "first" ? 0 : turn === "second" ? 1 : null;
    if (place === null) return null;
    const here = scene.namings
      .filter((naming) => naming.last <= head.first && !isBracketed(scene, naming.first))
      .map((naming) => naming.entity);
    // "l'une … l'autre" may as well be two things just told
    const one = /^(?:une?|autre)$/.test(scene.tokens[head.last - 1]?.norm ?? "");
    // "A, B et C ont prévu de … Le premier a déboursé …": nobody is the second of three
    if (this.#list && scene.index - this.#list.sentence === 1 && !one && pairOf(here, "company") === null)
      return place === 0 ? (this.#list.members[0] ?? null) : null;
    for (const sort of SORTS) {
      const told = this.#pairs.get(sort);
      // "Brix et Nuxel ont créé Arvéo, détenue à 60 % par le premier"
      const several = new Set(here.filter((entity) => entity.type === sort)).size > 2;
      const joined = several ? joinedIn(scene, head, sort) : null;
      if (several) {
        if (joined) return joined[place] ?? null;
        continue;
      }
      const members = pairOf(here, sort) ?? (told && scene.index - told.sentence <= (one ? 1 : REACH[sort]) ? told.members : null);
      if (members) return members[place] ?? null;
    }
    return !one && this.#subjects.length === 2 ? (this.#subjects[place] ?? null) : null;
  }
}

/** The turn that a noun phrase tells ("le premier", "l'intéressée"), or null. */
export function turnOf(scene: Scene, head: Head): Turn | null {
  return head.kind === "pronoun" && head.last - head.first > 1 ? turnOfWord(scene.tokens[head.last - 1]?.norm ?? "") : null;
}

/** Two of a sort that "et" joins before a phrase. */
function joinedIn(scene: Scene, before: Head, sort: Sort): readonly Entity[] | null {
  const named = scene.heads.filter((head) => head.naming?.entity.type === sort && head.last <= before.first);
  for (const [i, head] of named.entries()) {
    const next = named[i + 1];
    if (!next?.naming || !head.naming || next.first - head.last > 2) continue;
    if (scene.tokens[head.last]?.norm === "et" && named[i - 1]?.last !== head.first - 1) return [head.naming.entity, next.naming.entity];
  }
  return null;
}

/** "Deux repreneurs", "Trois candidats": several without names who are told of. */
function areUnnamed({ tokens }: Scene): boolean {
  return (
    /^(?:deux|trois|quatre|plusieurs)$/.test(tokens[0]?.norm ?? "") &&
    /^(?:repreneurs|candidats|prétendants|offres|acquéreurs|projets|dossiers|entreprises|sociétés|groupes|fonds|acteurs|investisseurs|concurrents)$/.test(
      tokens[1]?.norm ?? "",
    )
  );
}

/** The only two of a sort. */
function pairOf(entities: readonly Entity[], sort: Sort): readonly Entity[] | null {
  const members = [...new Set(entities)].filter((one) => one.type === sort);
  return members.length === 2 ? members : null;
}

/** "A, B, C et D ont prévu": three companies and more that open a sentence together. */
function listOf(scene: Scene): readonly Entity[] | null {
  const members: Entity[] = [];
  let last: Head | null = null;
  for (const head of scene.heads) {
    const { naming } = head;
    if (naming?.entity.type !== "company" || head.preposition !== null) break;
    if (last && (head.first - last.last > 1 || !/^(?:,|et|&)$/.test(scene.tokens[last.last]?.norm ?? ""))) break;
    members.push(naming.entity);
    last = head;
  }
  return members.length > 2 && last && /^(?:et|&)$/.test(scene.tokens[last.first - 1]?.norm ?? "") ? members : null;
}

/** "SAP et IBM", "de SAP et d'IBM": does "et" join two companies? */
export function joins({ heads, tokens }: Scene): boolean {
  return heads.some((head, i) => {
    const next = heads[i + 1];
    return (
      next?.naming?.entity.type === "company" &&
      head.naming?.entity.type === "company" &&
      tokens[head.last]?.norm === "et" &&
      next.first - head.last <= 2
    );
  });
}

const PLANTS = /^(?:usines?|sites?|magasins?|agences?|centres?|unités?|boutiques?|entrepôts?|ateliers?|hôtels?|cliniques?|fabriques?)$/;

/** Does this sentence speak of plants or shops? */
export function tellsOfPlants({ heads, figures, tokens }: Scene): boolean {
  return (
    heads.some((head) => PLANTS.test(tokens[head.last - 1]?.norm ?? "")) ||
    figures.some((one) => PLANTS.test(one.value.unit?.split(" ")[0] ?? ""))
  );
}

/** "celle de Chenôve": is what "celle" is the one of a place, or of a name that only stands here? */
export function isPlantAt(complement: Head, { text }: Head): boolean {
  const entity = complement.naming?.entity;
  return (
    /^ce(?:lle|lui)$/i.test(text) &&
    entity !== undefined &&
    (entity.type === "place" || (entity.type === "company" && entity.entry === null))
  );
}
