import type { Checked } from "../run.js";
import type { Tally } from "../tally.js";

/** Writes down how a check went. Texts of articles are kept so that places can be shown. */
export interface Reporter {
  /** Called for each fixture in order. */
  fixture(checked: Checked, text: string): string;
  /** Called once at the end. */
  end(tally: Tally): string;
}

export const REPORTERS = ["text", "json", "junit", "github", "sarif", "tap"] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** A reporter and the file it writes; standard output if none is named. */
export interface ReporterOption {
  readonly name: ReporterName;
  readonly file?: string;
}
