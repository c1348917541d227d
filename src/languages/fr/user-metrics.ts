import type { FigureType, Metric } from "../../model.js";
import type { UserMetric } from "../../user-data.js";
import { tokenise } from "./tokens.js";
import { addVerbs } from "./verbs/forms.js";
import { frame } from "./words/frame.js";
import { frames } from "./words/frames.js";
import { type Kinds, metricNoun } from "./words/metrics.js";

const LETTER: Readonly<Record<FigureType, string>> = { money: "m", percentage: "p", quantity: "q" };
const INFINITIVE = /^(?:s'|se )?\p{L}{2,}(?:er|ir|re|oir)$/u;

/**
 * Adds the words of metrics of the user's own to those of the language: nouns beside our own nouns, verbs beside our own frames.
 * @throws with the metric and the reason, where a word is ours with another meaning or is no infinitive.
 */
export function addMetrics(metrics: readonly UserMetric[]): void {
  for (const { metric, nouns, verbs, kinds } of metrics) {
    const name = metric as Metric;
    const letters = (["money", "percentage", "quantity"] as const).filter((kind) => kinds.includes(kind)).map((kind) => LETTER[kind]);
    for (const noun of nouns) {
      if (!/\p{L}/u.test(noun)) throw new Error(`metric "${metric}": "${noun}" has no letter`);
      try {
        metricNoun.add(noun, { metric: name, kinds: letters.join("") as Kinds, weak: false });
      } catch {
        const ours = metricNoun.read(tokenise(noun), 0)?.value.metric;
        throw new Error(`metric "${metric}": "${noun}" is a noun of the metric "${ours}" already`);
      }
    }
    const infinitives = verbs.map((verb) => verb.replace("’", "'"));
    for (const verb of infinitives) {
      if (!INFINITIVE.test(verb)) throw new Error(`metric "${metric}": "${verb}" is no infinitive`);
      const lemma = verb.replace(/^s'/, "se ");
      // tried before our own uses of the verb
      frames.set(lemma, [frame(name, letters.join(""), "agent", [], { strong: true }), ...(frames.get(lemma) ?? [])]);
    }
    addVerbs(infinitives.map((verb) => verb.replace(/^(?:s'|se )/, "")));
  }
}
