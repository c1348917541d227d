import { being } from "./being.js";
import { beside } from "./beside.js";
import { level, listedShare, measured, next, ofMeasure } from "./level.js";
import type { Test } from "./licence.js";
import { listed } from "./listed.js";
import { bracket, count, tail } from "./noun.js";
import { compared, gap, levelAfter, shifted, whole } from "./pair.js";
import { pronoun } from "./pronoun.js";
import { reached } from "./reached.js";
import { series } from "./series.js";

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
  levelAfter,
  next,
  count,
  measured,
  ofMeasure,
  being,
  series,
  level,
  reached,
  beside,
];
