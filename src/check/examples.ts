import type { Config } from "../config/read.js";
import { extract } from "../index.js";
import type { Checked } from "./run.js";

/** Holds the metrics of the user's own to the sentences that they are declared with; nothing where there are none. */
export function checkExamples({ path, metrics }: Config): Checked[] {
  const faults = metrics.flatMap(({ metric, accepts, rejects }) => [
    ...accepts.filter((sentence) => !isIn(metric, sentence)).map((sentence) => `metrics: "${metric}" should be found in "${sentence}"`),
    ...rejects.filter((sentence) => isIn(metric, sentence)).map((sentence) => `metrics: "${metric}" should not be found in "${sentence}"`),
  ]);
  if (path === null || !metrics.some(({ accepts, rejects }) => accepts.length + rejects.length > 0)) return [];
  return [
    {
      article: path,
      expectations: path,
      faults: faults.map((message) => ({ path, message, unreadable: false })),
      fixture: null,
      claims: [],
      pairing: { differences: [], held: [], failed: [], spurious: [] },
      time: 0,
    },
  ];
}

function isIn(metric: string, sentence: string): boolean {
  return extract(sentence, { language: "fr" }).claims.some((claim) => claim.metric === metric);
}
