import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { genderOf } from "./phrase.js";

/** The main subject of the sentence before. */
export interface Previous {
  readonly head: Head;
  /** Whom it stands for, where that is an actor. */
  readonly entity: Entity | null;
  readonly gender: "m" | "f" | null;
  readonly sentence: number;
}

/** What was spoken of once this sentence is read; `before` is what that was until then. */
export function previousOf(scene: Scene, main: Head | null, entity: Entity | null, before: Previous | null): Previous | null {
  const sentence = scene.index;
  if (main) {
    const told = main.kind === "description" || main.kind === "pronoun";
    return { head: main, entity, gender: told ? (main.feminine ? "f" : "m") : genderOf(scene.tokens, main.first), sentence };
  }
  // "Sérieusement ?", "Point.": what came before is still in mind
  const mute = scene.verbs.length === 0 && scene.namings.length === 0 && scene.block.kind === "paragraph";
  return mute && before ? { ...before, sentence } : null;
}
