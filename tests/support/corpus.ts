import { readdirSync, readFileSync } from "node:fs";
import { root } from "./claims.js";

/** What must come out for a figure of a sentence of the corpus (tests/corpus/README.md). */
export interface CorpusClaim {
  readonly text: string;
  readonly nth?: number;
  readonly kind: string;
  readonly amount?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string | null;
  readonly precision?: string;
  readonly subject: string | null;
  readonly metric: string;
  readonly change?: string | null;
  readonly object?: string | readonly string[] | null;
  readonly time?: readonly [string | null, string | null] | null;
  readonly attribution?: string | null;
  readonly modality: string;
}

export interface CorpusLine {
  readonly text: string;
  readonly published: string;
  readonly claims: readonly CorpusClaim[];
}

const folder = `${root}/tests/corpus`;

/** The files of the corpus, by their paths in its folder. */
export const corpusFiles = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`));

/** The sentences of one of them. */
export function corpusLines(file: string): CorpusLine[] {
  return readFileSync(`${folder}/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusLine);
}
