import type { Entity } from "../../names/find.js";
import { type Head, norm, type Scene } from "../scene.js";
import { isCompany } from "./entities.js";

const HELD = /^(?:filiale|propriété|giron|marque|enseigne|branche|division)$/;
const PARENT = /^(?:mère|propriétaire|holding)$/;

/** Which companies of an article belong to which others of it, by the lists and by its own words. */
export class Family {
  readonly #parents = new Map<Entity, Entity>();
  readonly #wholes: ReadonlySet<Entity>;
  /** Companies that are told of otherwise than as the parent of another. */
  readonly #standing = new Set<Entity>();

  constructor(scenes: readonly Scene[], named: (name: string) => Entity | null) {
    for (const scene of scenes)
      for (const head of scene.heads) {
        const entity = head.naming?.entity;
        if (entity?.type !== "company") continue;
        const listed = entity.entry?.parent ? named(entity.entry.parent) : null;
        if (listed && isCompany(listed) && listed !== entity) this.#parents.set(entity, listed);
        if (!isParentOnly(scene, head)) this.#standing.add(entity);
        this.#readAfter(scene, head, entity);
      }
    // whoever belongs to itself by way of others belongs to nobody
    for (const [child, parent] of this.#parents) if (this.#parents.get(parent) === child) this.#parents.delete(child);
    this.#wholes = new Set(this.#parents.values());
  }

  /** "SFR, filiale de Vivendi", "Sa maison mère Iliad", "Iliad, la maison mère de Free". */
  #readAfter(scene: Scene, head: Head, entity: Entity): void {
    if (norm(scene, head.last) !== ",") return;
    const at = head.last + (/^(?:la|une|le|un)$/.test(norm(scene, head.last + 1)) ? 2 : 1);
    const held = HELD.test(norm(scene, at));
    const holds = PARENT.test(norm(scene, at)) || PARENT.test(norm(scene, at + 1));
    if (!held && !holds) return;
    const other = scene.heads.find((one) => one.first > at && one.first - at <= 8 && one.kind === "name" && one.preposition === "de");
    const its = other?.naming?.entity;
    if (its?.type !== "company" || its === entity) return;
    for (let i = at; i < (other as Head).first; i++) if (/^[,;:.]$/.test(norm(scene, i))) return;
    if (held) this.#parents.set(entity, its);
    else this.#parents.set(its, entity);
  }

  /** The company that this one belongs to, where the article speaks of that too. */
  parentOf(entity: Entity): Entity | null {
    const parent = this.#parents.get(entity);
    return parent && this.#standing.has(parent) ? parent : null;
  }

  /** The company that this one belongs to, even if nothing else is told of that. */
  ownerOf(entity: Entity): Entity | null {
    return this.#parents.get(entity) ?? null;
  }

  /** Does another company of the article belong to this one? */
  isParent(entity: Entity): boolean {
    return this.#standing.has(entity) && this.#wholes.has(entity);
  }
}

/** "filiale à 80 % du luxembourgeois Kallista": named for what belongs to it. */
function isParentOnly(scene: Scene, head: Head): boolean {
  if (head.preposition !== "de" && head.preposition !== "par") return false;
  for (let i = head.first - 1; i >= 0 && i > head.first - 7; i--) {
    if (/^[,;:.]$/.test(norm(scene, i))) return false;
    if (HELD.test(norm(scene, i)) || /^(?:détenue?|contrôlée?|possédée?)$/.test(norm(scene, i))) return true;
  }
  return false;
}
