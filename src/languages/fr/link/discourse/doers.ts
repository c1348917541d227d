import { isHead } from "../../../../segment/article.js";
import type { Entity } from "../../names/find.js";
import { saying } from "../../words/saying.js";
import { subjectOf } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";

/** Verbs that say too little for their doer to be meant by them again. */
const LIGHT = new Set(
  "être avoir faire pouvoir devoir vouloir aller venir mettre prendre donner tenir rester passer trouver sembler permettre compter utiliser".split(
    " ",
  ),
);
/** What the head of an article tells who did: "12 agences ont été fermées" under "La Poste ferme des agences" were closed by la Poste. */
export class Doers {
  readonly #did = new Map<string, Entity>();

  /** Takes note of the active verbs of a title or standfirst. */
  leave(scene: Scene, meant: (head: Head) => Entity | null): void {
    if (!isHead(scene.block)) return;
    for (const verb of scene.verbs) {
      if (verb.passive || verb.mood === "participle" || LIGHT.has(verb.lemma) || saying.has(verb.lemma)) continue;
      const head = subjectOf(scene, verb);
      const entity = head && head.kind !== "pronoun" ? meant(head) : null;
      if (entity && /^(?:company|organization|place)$/.test(entity.type)) this.#did.set(verb.lemma, entity);
    }
  }

  /** Who is told to do what this verb tells of. */
  of(verb: VerbGroup): Entity | null {
    return this.#did.get(verb.lemma) ?? null;
  }
}
