import type { Entity } from "../../names/find.js";

/** How present each entity is to a reader at this place: what was named last and as the subject counts most, and it fades from sentence to sentence. */
export class Salience {
  /** Weights as of a level of 1. */
  readonly #weights = new Map<Entity, number>();
  #level = 1;

  note(entity: Entity, weight: number): void {
    this.#weights.set(entity, (this.#weights.get(entity) ?? 0) + weight / this.#level);
  }

  fade(factor: number): void {
    this.#level *= factor;
    if (this.#level > 1e-6 && this.#weights.size < 64) return;
    for (const [entity, weight] of this.#weights) {
      if (weight * this.#level < 0.01) this.#weights.delete(entity);
      else this.#weights.set(entity, weight * this.#level);
    }
    this.#level = 1;
  }

  of(entity: Entity): number {
    return (this.#weights.get(entity) ?? 0) * this.#level;
  }

  /** Whoever is present at all. */
  get entities(): Iterable<Entity> {
    return this.#weights.keys();
  }
}
