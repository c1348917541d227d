import type { Party } from "../../../../model.js";
import { subjectOf } from "../clause.js";
import { pronounAt } from "../complements.js";
import type { Discourse } from "../discourse.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";

/** "lui" and "leur" before the verb: to whom. */
export function cliticDative(scene: Scene, verb: VerbGroup): Head | null {
  for (let i = verb.first; i < verb.at; i++) {
    if (/^(?:lui|leur)$/.test(scene.tokens[i]?.norm ?? "")) return pronounAt(scene, i);
  }
  return null;
}

/** Who a pronoun before a verb stands for: "A poursuit B et lui réclame F" never the verb's own subject. */
export function resolveClitic(scene: Scene, verb: VerbGroup, head: Head, discourse: Discourse): Party | null {
  const value = discourse.resolve(head, scene);
  if (!value || !/^lui$/i.test(head.text)) return value;
  // "…, ce qui lui coûterait F": what was told costs him who did it
  const { first } = structureOf(scene).at(verb.at);
  if (norm(scene, first) === "ce" || norm(scene, first - 1) === "ce") return value;
  const subject = subjectOf(scene, verb);
  if (!subject || discourse.resolve(subject, scene)?.name !== value.name) return value;
  const others = scene.heads.filter((one) => one.last <= verb.first && /^(?:name|description)$/.test(one.kind) && one !== subject);
  for (const one of others.reverse()) {
    const other = discourse.resolve(one, scene);
    if (other && other.name !== value.name && /^(?:company|organization)$/.test(other.type)) return { ...other, via: "coreference" };
  }
  return null;
}
