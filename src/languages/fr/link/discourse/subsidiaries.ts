import type { Entity } from "../../names/find.js";
import { companyOf, isCompany, same } from "./entities.js";
import type { Memory } from "./memory.js";
import { keyOf } from "./phrase.js";

/** "La filiale française": of the foreign company that is spoken of. */
export function abroad(country: string, memory: Memory): Entity | null {
  const whose = memory.current && companyOf(memory.current);
  const home = whose && (whose.country ?? whose.entry?.country);
  return whose && isCompany(whose) && home && home !== country ? whose : null;
}

/** "la filiale", "sa filiale", "la filiale de X": the last one that the article or the lists call so, else who is spoken of and is not the parent. */
export function subsidiary(memory: Memory, parent: Entity | null, named: boolean): Entity | null {
  const group = parent ?? memory.topic;
  const known = memory.best((entity) => {
    if (entity === parent || (entity.type !== "company" && entity.type !== "organization")) return null;
    const owned = entity.entry?.parent ?? null;
    // a name that begins with the group's tells it best
    if (group && group !== entity && entity.name.startsWith(`${group.name} `)) return 6;
    if (parent && owned && same(owned, parent.name)) return 5;
    if (memory.profiles.get(entity)?.nouns.has(keyOf("filiale"))) return 4;
    return !parent && owned !== null && memory.named(owned) ? 1 : null;
  });
  // "… ce que pèse Cdiscount. La filiale de Casino …": who was named last, where the lists do not tell that one to be its own master
  const last = memory.last && isCompany(memory.last) && memory.last !== parent ? memory.last : null;
  if (!known && named && parent?.type === "company" && last && last.entry === null) return last;
  const current = memory.current ? companyOf(memory.current) : null;
  return known ?? (named && current && current !== parent ? current : null);
}
