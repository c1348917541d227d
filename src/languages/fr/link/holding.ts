import type { FoundFigure } from "../figures/find.js";
import { ENTRY_VERBS, HOLDING_VERBS } from "../words/events.js";
import { isConjugated, subjectOf } from "./clause.js";
import { type Head, norm, type Scene } from "./scene.js";
import { structureOf } from "./structure.js";
import { standsForOne } from "./takeup.js";
import type { VerbGroup } from "./verbs.js";

/** Words that stand between a part and the company that it is a part of. */
const CAPITAL = /^(?:de|d'|du|des|le|la|l'|les|au|dans|capital|parts|actions|titres|droits|vote|actionnariat)$/;

/** A part of a company, with who has it and of whom it is, where the sentence says so. */
export interface Holding {
  readonly holder: Head | null;
  readonly held: Head | null;
}

/** "F du capital de X", "F des titres X", "à hauteur de F au capital de X", "F de X": the company that the part is of. */
export function heldAfter(scene: Scene, figure: FoundFigure): Head | null {
  const head = scene.heads.find((one) => one.first >= figure.last && standsForOne(one));
  if (!head || (head.first === figure.last && head.preposition === null)) return null;
  for (let i = figure.last; i < head.first; i++) if (!CAPITAL.test(norm(scene, i))) return null;
  // "23 % des titres X, Y votera …": a name without a preposition is what the shares are called after
  const by = head.preposition;
  if (by === null) return /^(?:actions|titres|parts)$/.test(norm(scene, head.first - 1)) ? head : null;
  return by === "de" || by === "dans" ? head : null;
}

/** "F de X ont été rachetés par Y", "un bloc de F de X placé par Y", "F de X sont entre les mains de Y": whose hands a part comes to or leaves. */
export function passedOn(scene: Scene, figure: FoundFigure): Holding | null {
  const held = heldAfter(scene, figure);
  if (!held) return null;
  const structure = structureOf(scene);
  const clause = structure.at(figure.first);
  // a part that somebody acts on is the object of what he does
  if (scene.verbs.some((verb) => verb.last <= figure.first && isConjugated(verb) && structure.at(verb.at) === clause)) return null;
  const verb = scene.verbs.find((one) => one.first >= held.last && (one.passive || one.lemma === "être"));
  if (!verb || scene.heads.some((head) => head.first >= held.last && head.last <= verb.first && head.preposition === null)) return null;
  const hands = verb.passive ? verb.last : handsAfter(scene, verb);
  const by = verb.passive ? /^par$/ : /^(?:de|à)$/;
  if (hands === null || (verb.passive && !verb.lemmas.some((lemma) => HOLDING_VERBS.has(lemma)))) return null;
  const holder = scene.heads.find(
    (head) => head.first >= hands && head.first - hands <= 8 && standsForOne(head) && by.test(head.preposition ?? ""),
  );
  return holder ? { holder, held } : null;
}

/** Behind "entre les mains", "aux mains", "dans le giron". */
function handsAfter(scene: Scene, verb: VerbGroup): number | null {
  for (let i = verb.last; i < verb.last + 6; i++) if (/^(?:mains|giron|portefeuille|escarcelle)$/.test(norm(scene, i))) return i + 1;
  return null;
}

/** "X entre à hauteur de F au capital de Y", "X a pris une participation de F au capital de Y", "en se séparant de F de Y, X …": both by the verb that the part depends on. */
export function taken(scene: Scene, figure: FoundFigure): Holding | null {
  const held = heldAfter(scene, figure);
  if (!held) return null;
  const clause = structureOf(scene).at(figure.first);
  const verb = scene.verbs.findLast(
    (one) =>
      one.last <= figure.first &&
      structureOf(scene).at(one.at) === clause &&
      !one.passive &&
      one.mood !== "participle" &&
      one.lemmas.some((lemma) => HOLDING_VERBS.has(lemma) || ENTRY_VERBS.has(lemma)),
  );
  const holder = verb ? subjectOf(scene, verb) : null;
  return holder && holder !== held && standsForOne(holder) ? { holder, held } : null;
}

/** "Le premier actionnaire de Y est X, avec F": the one whom the noun tells of. */
export function shareholder(scene: Scene, figure: FoundFigure): Holding | null {
  const verb = scene.verbs.findLast((one) => one.lemma === "être" && one.last <= figure.first && isConjugated(one));
  const noun = verb ? subjectOf(scene, verb) : null;
  if (!verb || !noun || !/^(?:actionnaire|propriétaire)$/.test(norm(scene, noun.last - 1))) return null;
  const held = scene.heads.find(
    (head) => head.first >= noun.last && head.last <= verb.first && standsForOne(head) && head.preposition === "de",
  );
  const holder = scene.heads.find(
    (head) => head.first >= verb.last && head.last <= figure.first && standsForOne(head) && head.preposition === null,
  );
  return held && holder ? { holder, held } : null;
}
