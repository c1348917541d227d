import { lemmasOf, verbReadings } from "../../verbs/lookup.js";
import { noun } from "../../words/nouns.js";
import type { Draft } from "../draft.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, type Licence, norm, type Test } from "./licence.js";

/** Smallest count of a noun that no list has, where a figure beside it or the verb tells that it is one. */
const LEAST = { beside: 5, done: 10 };

/** What is done to people and goods that a business counts. */
const DONE = new Set(
  "employer embaucher recruter licencier former congédier remercier vendre livrer produire fabriquer écouler expédier exploiter ouvrir fermer supprimer commander dérober voler subtiliser".split(
    " ",
  ),
);

/**
 * "28 licenciements et 12 reclassements", "embaucher 40 tôliers": a small number of what no list has counts beside a figure in a list, or as what a
 * business's verb is done to.
 */
export const beside: Test = ({ tokens, before, after }, candidate) => {
  if (candidate.exponent !== null || candidate.amount < LEAST.beside || !Number.isInteger(candidate.amount)) return undefined;
  const read = noun.read(tokens, candidate.last);
  if (!read || read.value.head === "" || read.value.counts !== undefined) return undefined;
  const told: Licence = { rule: "figure/beside", partner: null, unit: read.value.text, last: read.end };
  const [previous, next] = [before.at(-1), after[0]];
  if (previous && isCount(previous) && areListed(tokens, previous.last, candidate.first)) return told;
  if (next && isCount(next) && areListed(tokens, read.end, next.first)) return told;
  return candidate.amount >= LEAST.done && isDoneTo(tokens, candidate) ? told : undefined;
};

const isCount = ({ reading }: Draft) => reading.type === "quantity" && reading.exponent === 0 && !reading.per;

/** A comma or a conjunction, and before it the rest of a noun phrase. */
function areListed(tokens: readonly SeenToken[], from: number, to: number): boolean {
  let at = to - 1;
  while (at >= from && /^(?:de|d'|des|les|quelque|à)$/.test(norm(tokens, at))) at--;
  if (at < from || at - from > 5 || !/^(?:,|et|ou|puis|ainsi|plus)$/.test(norm(tokens, at))) return false;
  for (let i = from; i < at; i++) {
    const word = norm(tokens, i);
    if (!/^\p{L}/u.test(word) || verbReadings(word).some(({ person, tense }) => person === 3 && tense !== "subjunctive")) return false;
  }
  return true;
}

/** "compte embaucher 40 tôliers", "a livré ses 12 premières barges". */
function isDoneTo(tokens: readonly SeenToken[], { first }: Candidate): boolean {
  const at = /^(?:les|ses|des|déjà|encore|seulement|ainsi|quelque)$/.test(norm(tokens, first - 1)) ? first - 2 : first - 1;
  return lemmasOf(norm(tokens, at)).some((lemma) => DONE.has(lemma));
}
