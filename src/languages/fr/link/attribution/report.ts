import type { FoundFigure } from "../../figures/find.js";
import type { Discourse } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import type { Source, Speech } from "./speech.js";

/** A word of a sentence that names its source, and what it reaches. */
export interface Report {
  readonly source: Source;
  /** Where it stands. */
  readonly at: number;
  readonly reaches: (figure: FoundFigure) => boolean;
  /** The nearer a report is bound to the figure, the sooner it is taken. */
  readonly rank: number;
}

export interface Setting {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly speech: Speech;
  readonly measures: ReadonlyMap<FoundFigure, Measure>;
}
