import { type VerbReading, verbForms } from "./forms.js";

const NONE: readonly VerbReading[] = [];
const NO_LEMMA: readonly string[] = [];
const lemmas = new Map<string, readonly string[]>();

/** What a folded word can be as a verb form; empty where it is none. */
export function verbReadings(norm: string): readonly VerbReading[] {
  return verbForms().get(norm) ?? NONE;
}

/** The infinitives that a folded word can belong to. */
export function lemmasOf(norm: string): readonly string[] {
  const readings = verbReadings(norm);
  if (readings.length === 0) return NO_LEMMA;
  let found = lemmas.get(norm);
  if (!found) lemmas.set(norm, (found = [...new Set(readings.map((reading) => reading.lemma))]));
  return found;
}
