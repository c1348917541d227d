import { reading } from "../../../kinds/figure.js";
import { Shape, type Sentence, type Token } from "../../../model.js";
import { countedNoun } from "../words/units.js";
import { number, scale } from "../words/numbers.js";
import type { Draft } from "./draft.js";
import type { HeldAt, SeenToken } from "./mask.js";

/** Reads the figures of one row; `earlier` are the article's figures before it. */
export type RowReader = (tokens: readonly SeenToken[], earlier: readonly Draft[]) => Draft[] | undefined;

/** How many rows make a ranking. */
const ROWS = 3;

/** Rankings in running text ("1. Skoda Elroq 7 998" and so on), by sentence: names with one number each, which counts what the text counted last. */
export function readTables(sentences: readonly Sentence[], held: HeldAt): ReadonlyMap<number, RowReader> {
  const tables = new Map<number, RowReader>();
  return tables;
}
