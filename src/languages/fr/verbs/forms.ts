/** Looks a French word up as a form of a verb. */

import { lines, prepared } from "../../../prepared.js";
import { remembered } from "../../../remembered.js";
import { type Pattern, patternOf, rootsOf, type Tense, type VerbForm } from "./conjugate.js";

/** One way to read a form: *montre* is montrer in the present, in the subjunctive and in the imperative. */
export interface VerbReading extends Omit<VerbForm, "form"> {
  /** The infinitive in its traditional spelling. */
  readonly lemma: string;
}

/** The readings of each form, in lower case; of a form that several verbs share, those of each: *fonde* of fonder and of fondre. */
export type VerbForms = Pick<ReadonlyMap<string, readonly VerbReading[]>, "get" | "has">;

/**
 * The forms of the verbs given. They are not written out, 1,600 verbs having more than 60,000: a word is cut into a root that a verb has and
 * an ending that its pattern has.
 */
export function buildForms(infinitives: readonly string[]): VerbForms {
  const verbs = new Map<string, { lemma: string; pattern: Pattern }[]>();
  for (const lemma of infinitives) {
    const pattern = patternOf(lemma);
    for (const root of rootsOf(lemma, pattern)) {
      const others = verbs.get(root);
      if (others) others.push({ lemma, pattern });
      else verbs.set(root, [{ lemma, pattern }]);
    }
  }
  const get = remembered((form): readonly VerbReading[] | undefined => {
    const readings: VerbReading[] = [];
    for (let length = 0; length <= form.length; length++) {
      for (const { lemma, pattern } of verbs.get(form.slice(0, length)) ?? []) {
        for (const { tense, person, plural, feminine } of pattern.endings().get(form.slice(length)) ?? []) {
          readings.push({ lemma, tense, person, plural, feminine });
        }
      }
    }
    return readings.length > 0 ? readings : undefined;
  });
  return { get, has: (form) => get(form) !== undefined };
}

/** verbs.txt as one entry, its lines. */
export const verbTable = () => new Map([["", lines("languages/fr/verbs/verbs.txt").join("\n")]]);

/** The infinitives of verbs.txt, in its order. */
export function listedVerbs(): string[] {
  return prepared("fr/verbs", verbTable).get("")?.split("\n") ?? [];
}

let listed: VerbForms | undefined;
const added: string[] = [];

/** The forms of the listed verbs and of those added. */
export function verbForms(): VerbForms {
  listed ??= buildForms([...new Set([...listedVerbs(), ...added])]);
  return listed;
}

/** Adds verbs to the listed ones, before any text is read. */
export function addVerbs(infinitives: readonly string[]): void {
  added.push(...infinitives);
  listed = undefined;
}

/** What stands before the r of a future that is not that of a listed verb; no stem of an imperfect in -rait but those below. */
const FUTURE_STEM = "(?:e|[^a]i|[pt][lr]ai|clu|[aeo]ind|[eo]nd|[eo]rd|[ao]ud|mett|batt|[ao][iî]t|[cd]ev|[uv]iv|omp|ainc|[cm]our|quer|ver)r";
const CONDITIONAL = new RegExp(`${FUTURE_STEM}ai(?:t|ent)$`);
const FUTURE = new RegExp(`${FUTURE_STEM}(?:a|ont)$`);

/** Verbs whose stem ends in r, in the imperfect or the passé simple, and nouns. */
const NEITHER = new RegExp(
  "^(?:(?:admi|chavi|ci|conspi|cylind|déchi|déli|éti|mi|poud|respi|revi|saupoud|soupi|souti|transpi|tressi)r(?:a|ait|aient)|" +
    "(?:e|cald|carr|c(?:a?e)t|herr|pant|primav|rib|rivi?|v)era)$",
);

function isIn(tense: Tense, form: string, ending: RegExp): boolean {
  const readings = verbForms().get(form);
  if (readings) return readings.some((reading) => reading.tense === tense);
  return ending.test(form) && !NEITHER.test(form);
}

/** Whether a word in lower case is a conditional; the third person of a verb that is not listed is told by its ending. */
export function isConditional(form: string): boolean {
  return isIn("conditional", form, CONDITIONAL);
}

/** Whether a word in lower case is a future; the third person of a verb that is not listed is told by its ending. */
export function isFuture(form: string): boolean {
  return isIn("future", form, FUTURE);
}
