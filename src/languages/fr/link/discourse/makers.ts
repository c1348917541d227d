import type { Gazetteer } from "../../../../gazetteer/gazetteer.js";
import type { Entity } from "../../names/find.js";

/** Looks for an entity of the article by its name. */
type Named = (name: string) => Entity | null;

/** The company that makes a product, by the lists or by its name: "Nothing Phone (3)". */
export function makerOf(product: Entity, named: Named): Entity | null {
  const maker = product.entry?.parent ? named(product.entry.parent) : null;
  if (maker) return maker;
  const words = product.name.split(" ");
  const prefix = words.length > 1 ? named(words[0] ?? "") : null;
  return prefix?.type === "company" ? prefix : null;
}

/** The company that another belongs to by the lists, whether the article names it or not. */
export function parentOf(entity: Entity, named: Named, gazetteer: Gazetteer): Entity | null {
  const parent = entity.entry?.parent;
  if (!parent) return null;
  const entry = gazetteer.byName(parent).find((one) => one.type === "company");
  return named(parent) ?? (entry ? { name: entry.name, type: "company", entry, nouns: [], role: null, employer: null } : null);
}
