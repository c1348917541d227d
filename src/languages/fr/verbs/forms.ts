/** Looks a French word up as a form of a verb. */

import { lines, prepared } from "../../../prepared.js";
import { remembered } from "../../../remembered.js";
import { patternOf, rootsOf, type Tense, type VerbForm } from "./conjugate.js";

/** One way to read a form: *montre* is montrer in the present, in the subjunctive and in the imperative. */
export interface VerbReading extends Omit<VerbForm, "form"> {
  /** The infinitive in its traditional spelling. */
  readonly lemma: string;
}

/** The readings of each form, in lower case; of a form that several verbs share, those of each: *fonde* of fonder and of fondre. */
export type VerbForms = Pick<ReadonlyMap<string, readonly VerbReading[]>, "get" | "has">;

/** What the forms of verbs begin with: each root with the infinitives that have it, between spaces. */
type Roots = Pick<ReadonlyMap<string, string>, "get">;

function rootsOfAll(infinitives: Iterable<string>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const lemma of infinitives) {
    for (const root of rootsOf(lemma, patternOf(lemma))) {
      const others = roots.get(root);
      roots.set(root, others === undefined ? lemma : `${others} ${lemma}`);
    }
  }
  return roots;
}

/**
 * The forms of the verbs that have these roots. They are not written out, 1,600 verbs having more than 60,000: a word is cut into a root
 * that a verb has and an ending that its pattern has.
 */
function formsFrom(...all: readonly Roots[]): VerbForms {
  const get = remembered((form): readonly VerbReading[] | undefined => {
    const readings: VerbReading[] = [];
    for (let length = 0; length <= form.length; length++) {
      for (const roots of all) {
        for (const lemma of roots.get(form.slice(0, length))?.split(" ") ?? []) {
          for (const { tense, person, plural, feminine } of patternOf(lemma).endings().get(form.slice(length)) ?? []) {
            readings.push({ lemma, tense, person, plural, feminine });
          }
        }
      }
    }
    return readings.length > 0 ? readings : undefined;
  });
  return { get, has: (form) => get(form) !== undefined };
}

/** The forms of the verbs given. */
export function buildForms(infinitives: readonly string[]): VerbForms {
  return formsFrom(rootsOfAll(infinitives));
}

/** The infinitives of verbs.txt, in its order. */
export function listedVerbs(): string[] {
  return lines("languages/fr/verbs/verbs.txt");
}

/** The roots of the listed verbs, as the build leaves them. */
export const verbRoots = () => rootsOfAll(new Set(listedVerbs()));

let forms: VerbForms | undefined;
const added = new Set<string>();

/** The forms of the listed verbs and of those added. */
export function verbForms(): VerbForms {
  forms ??= formsFrom(prepared("fr/verb-roots", verbRoots), ...(added.size > 0 ? [rootsOfAll(added)] : []));
  return forms;
}

/** Adds verbs to the listed ones, before any text is read. */
export function addVerbs(infinitives: readonly string[]): void {
  const listed = prepared("fr/verb-roots", verbRoots);
  for (const lemma of infinitives) {
    const isListed = rootsOf(lemma, patternOf(lemma)).some((root) => listed.get(root)?.split(" ").includes(lemma));
    if (!isListed) added.add(lemma);
  }
  forms = undefined;
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
