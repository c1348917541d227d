import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { isOf } from "./demonym.js";
import { bare } from "./entities.js";
import { countryOf } from "./profile.js";

/** French, whatever the town. */
const WHOLE_FRANCE = /^(?:français|française|tricolore|hexagonale?)$/;

/** By what descriptions the article has called each entity so far: of which gender, from which country and region. */
export class Called {
  readonly #genders = new Map<Entity, Set<"m" | "f">>();
  readonly #countries = new Map<Entity, string>();
  readonly #seats = new Map<Entity, string>();
  readonly #regions = new Map<Entity, Set<string>>();

  note(entity: Entity, scene: Scene, head: Head): void {
    const gender = head.feminine ? "f" : "m";
    const genders = this.#genders.get(entity);
    if (genders) genders.add(gender);
    else this.#genders.set(entity, new Set([gender]));
    this.#noteFrom(entity, nationalityOf(scene, head.first, head.last));
    const seat = seatAfter(scene, head);
    if (seat) this.#seats.set(entity, seat);
  }

  /** "Le groupe lyonnais Altersoft": what stands before a name. */
  noteBefore(entity: Entity, scene: Scene, head: Head): void {
    const name = head.naming?.first ?? head.first;
    if (name - head.first > 1) this.#noteFrom(entity, nationalityOf(scene, head.first, name));
  }

  #noteFrom(entity: Entity, adjective: Adjective | null): void {
    if (!adjective) return;
    if (!this.#countries.has(entity)) this.#countries.set(entity, adjective.country);
    if (!isRegional(adjective)) return;
    const regions = this.#regions.get(entity);
    if (regions) regions.add(adjective.word);
    else this.#regions.set(entity, new Set([adjective.word]));
  }

  /** By a noun of that gender? */
  has(entity: Entity, gender: "m" | "f"): boolean {
    return this.#genders.get(entity)?.has(gender) ?? false;
  }

  /** The country that it was told to be from, where the lists do not say. */
  countryOf(entity: Entity): string | null {
    return entity.country ?? entity.entry?.country ?? this.#countries.get(entity) ?? null;
  }

  /** "La société nordiste" after "la start-up parisienne", "L'éditeur, basé à Angers" after "le groupe lyonnais": how far a description agrees with where this entity was told to be. */
  fits(entity: Entity, scene: Scene, head: Head): number {
    const regions = this.#regions.get(entity);
    const seat = seatAfter(scene, head);
    if (seat && regions) return [...regions].some((word) => isOf(word, seat)) ? 1 : -5;
    const adjective = nationalityOf(scene, head.first, head.last);
    if (!adjective || !isRegional(adjective)) return 0;
    const own = this.#seats.get(entity);
    if (own && (isOf(adjective.word, own) || bare(own).slice(0, 4) === bare(adjective.word).slice(0, 4))) return 2;
    return regions ? (regions.has(adjective.word) ? 1 : -1) : 0;
  }
}

interface Adjective {
  readonly word: string;
  readonly country: string;
}

function isRegional({ word, country }: Adjective): boolean {
  return country === "FR" && !WHOLE_FRANCE.test(word);
}

/** "L'éditeur de jeux, basé à Angers,": the place that stands right behind a description. */
function seatAfter(scene: Scene, head: Head): string | null {
  let at = head.last;
  while (at < head.last + 5 && scene.tokens[at]?.text !== ",") at++;
  if (!/^(?:basée?|installée?|implantée?|établie?|sise?|née?|fondée?|créée?|domiciliée?)$/.test(scene.tokens[at + 1]?.norm ?? ""))
    return null;
  if (!/^(?:à|en)$/.test(scene.tokens[at + 2]?.norm ?? "")) return null;
  const place = scene.namings.find((one) => one.first === at + 3)?.entity;
  return place?.type === "place" ? place.name : null;
}

/** The adjective of a town, region or country in a description: "lillois" in "l'éditeur lillois". */
function nationalityOf(scene: Scene, first: number, last: number): Adjective | null {
  for (let i = first + 1; i < last + 1; i++) {
    const country = countryOf(scene, i, i + 1);
    if (country) return { word: (scene.tokens[i]?.norm ?? "").replace(/e$/, ""), country };
  }
  return null;
}
