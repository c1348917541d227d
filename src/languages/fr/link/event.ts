import type { FoundFigure } from "../figures/find.js";
import { DEAL_VERBS, EVENT_NOUNS, type EventKind } from "../words/events.js";
import { isConjugated, subjectOf } from "./clause.js";
import { type Head, norm, type Scene } from "./scene.js";
import { structureOf } from "./structure.js";
import { standsForOne } from "./takeup.js";
import type { VerbGroup } from "./verbs.js";

/** A deal told by a noun ("la cession de X à Y", "un prêt accordé à X par Y"), with the parties that prepositions lead to. */
export interface Event {
  readonly kind: EventKind;
  readonly noun: Head;
  readonly parties: readonly Participant[];
}

export interface Participant {
  /** The preposition that tells the part it has; "capital" for whom "au capital de" names. */
  readonly by: string;
  readonly head: Head;
}

/** The deal whose amount or part a figure is: the noun that it completes, or that is the subject of its verb. */
export function eventOf(scene: Scene, figure: FoundFigure): Event | null {
  const { part } = structureOf(scene).at(figure.first);
  for (let i = scene.heads.length - 1; i >= 0; i--) {
    const noun = scene.heads[i] as Head;
    if (noun.kind !== "noun" && noun.kind !== "measure") continue;
    const after = noun.first >= figure.last;
    if (after && noun.first - figure.last > 2) continue;
    const kind = kindOf(scene, noun);
    if (!kind || structureOf(scene).at(noun.first).part !== part) continue;
    if (!after && !reaches(scene, noun, figure)) continue;
    return { kind, noun, parties: participantsOf(scene, noun, figure) };
  }
  return null;
}

function kindOf(scene: Scene, noun: Head): EventKind | null {
  for (let i = noun.first; i < noun.last; i++) {
    const read = EVENT_NOUNS.read(scene.tokens, i);
    if (read) return read.value;
  }
  return null;
}

/** Does the figure stand in the phrase of the noun, or behind a verb that the noun is the subject of? */
function reaches(scene: Scene, noun: Head, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  if (structure.at(noun.first) !== structure.at(figure.first)) return false;
  // another event, or another figure of the kind, stands nearer
  if (scene.figures.some((other) => other.type === figure.type && other.first >= noun.last && other.last <= figure.first)) return false;
  return scene.verbs
    .filter((verb) => verb.first >= noun.last && verb.last <= figure.first && isConjugated(verb))
    .every((verb) => structure.at(verb.at) !== structure.at(noun.first) || subjectOf(scene, verb) === noun);
}

/** Who stands behind the noun: in its own phrase, and behind the passive verb that it is the subject of. */
function participantsOf(scene: Scene, noun: Head, figure: FoundFigure): Participant[] {
  const structure = structureOf(scene);
  const clause = structure.at(noun.first);
  const end = endOf(scene, noun, figure);
  const found: Participant[] = [];
  let before: Head = noun;
  for (const head of scene.heads) {
    if (head.first < noun.last) continue;
    if (head.first >= end) break;
    const own = structure.at(head.first) === clause;
    const by = own && standsForOne(head) ? partBy(scene, noun, before, head) : null;
    // "déposée aux côtés de Free": only right behind the noun, or the figure, does "de" lead to a party
    if (
      by === "de" &&
      head.first - noun.last > 2 &&
      (head.first < figure.last || head.first - figure.last > 2) &&
      !found.some((one) => one.by === "de")
    ) {
      before = head;
      continue;
    }
    if (by) found.push({ by, head });
    if (own) before = head;
  }
  return found;
}

/** By which word a phrase has its part in the event; null where it completes another noun. */
function partBy(scene: Scene, noun: Head, before: Head, head: Head): string | null {
  if (head.preposition === null) return null;
  if (head.preposition !== "de" || before === noun || head.first - before.last > 1 || standsForOne(before)) return head.preposition;
  return /^(?:capital|actionnariat|tour)$/.test(norm(scene, before.last - 1)) ? "capital" : null;
}

/** Where the phrase of the noun, and what is done to it, ends. */
function endOf(scene: Scene, noun: Head, figure: FoundFigure): number {
  const structure = structureOf(scene);
  const clause = structure.at(noun.first);
  let passive: VerbGroup | null = null;
  for (const verb of scene.verbs) {
    if (verb.first < noun.last || structure.at(verb.at) !== clause) continue;
    // "a été repoussée par X", "estimée par X": not by a party to it
    if ((verb.passive || verb.mood === "participle") && !verb.lemmas.some((lemma) => DEAL_VERBS.has(lemma))) return verb.first;
    if (verb.passive && verb.mood !== "participle") {
      passive = verb;
      continue;
    }
    if (!isConjugated(verb)) continue;
    // "vient d'être cédé à X": the verb that only helps
    if (scene.verbs.some((other) => other.governor === verb && other.passive)) continue;
    if (passive || subjectOf(scene, verb) === noun || verb.first >= figure.last) return verb.first;
  }
  return scene.tokens.length;
}
