import { type VerbReading, verbForms } from "./forms.js";

const NONE: readonly VerbReading[] = [];
const NO_LEMMA: readonly string[] = [];
const lemmas = new Map<string, readonly string[]>();

/** What a folded word can be as a verb form; empty where it is none. */
export function verbReadings(norm: string): readonly VerbReading[] {
  return verbForms().get(norm) ?? again(norm);
}

/** "reperdrait", "rééquiperont": of a verb with "re-" that no list has, as the verb without it; only forms that no noun has. */
function again(norm: string): readonly VerbReading[] {
  if (norm.length < 8 || !/^r[eé]/.test(norm)) return NONE;
  const readings = (verbForms().get(norm.slice(2)) ?? NONE).filter(({ tense }) => /^(?:future|conditional|imperfect)$/.test(tense));
  return readings.length > 0 ? readings : NONE;
}

/** The infinitives that a folded word can belong to. */
export function lemmasOf(norm: string): readonly string[] {
  const readings = verbReadings(norm);
  if (readings.length === 0) return NO_LEMMA;
  let found = lemmas.get(norm);
  if (!found) lemmas.set(norm, (found = [...new Set(readings.map((reading) => reading.lemma))]));
  return found;
}
