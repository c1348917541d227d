import type { FoundFigure } from "../../figures/find.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";

export interface Context {
  readonly scene: Scene;
  readonly figure: FoundFigure;
  readonly measure: Measure;
  /** Whether the figure's own date lies after the day of publication, or around it. */
  readonly ahead: "after" | "around" | null;
  /** "d'ici à": up to then. */
  readonly until: boolean;
}
