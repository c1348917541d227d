import { level, listedShare, measured, next, ofMeasure } from "./level.js";
import type { Test } from "./licence.js";
import { listed } from "./listed.js";
import { being, bracket, count, pronoun, tail } from "./noun.js";
import { compared, gap, series, shifted, whole } from "./pair.js";
import { reached } from "./reached.js";

export { type Candidate, isFree, type Licence } from "./licence.js";

/** In order: the first that says what a number counts is believed. */
export const licences: readonly Test[] = [
  compared,
  pronoun,
  tail,
  whole,
  shifted,
  listedShare,
  listed,
  bracket,
  gap,
  next,
  count,
  measured,
  ofMeasure,
  being,
  series,
  level,
  reached,
];
