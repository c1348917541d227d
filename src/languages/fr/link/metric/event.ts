import type { Metric } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { amountNoun } from "../../words/metrics.js";
import { norm, type Scene } from "../scene.js";
import { isLarge, type Measure, NONE, pick, type Told } from "./measure.js";
import { framesOf, isBuying } from "./party.js";

/** What points at an amount that was just told: "C'est ce que …", "Tel est le prix …", "Voilà ce que …". */
const POINTING = /^(?:c'|ce|cela|voilà|voici|tel|telle)$/;
/** Words for the amount of whatever was done, without an amount of their own. */
const BARE = /^(?:tout|ensemble|opération|transaction|deal|ticket|coût|facture|addition|note|ardoise|prix)$/;

/** "12 millions d'euros. C'est la somme que X a levée.": a sentence that is no more than an amount, told by the next. */
export function toldNext(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  const next = told[index + 1]?.scene;
  if (next?.sentence.block !== scene.sentence.block || !POINTING.test(norm(next, 0))) return null;
  if (scene.verbs.length > 0 || figure.first > 1 || scene.tokens.length - figure.last > 1) return null;
  return next.figures.length === 0 ? eventOf(next, figure, "metric/told_next") : null;
}

/** "X a bouclé un tour de table. Montant : F", "X rachète Y. Le tout pour F": the amount of what the sentence before told of. */
export function ofEvent(told: readonly Told[], index: number, figure: FoundFigure): Measure | null {
  const { scene } = told[index] as Told;
  const before = told[index - 1]?.scene;
  if (figure.type !== "money" || before?.sentence.block !== scene.sentence.block) return null;
  // one amount, and nothing else before it than what it is called
  if (
    figure.first > 6 ||
    scene.figures.some((other) => other.last <= figure.first) ||
    scene.verbs.some((verb) => verb.last <= figure.first)
  )
    return null;
  const at = /^(?:le|la|l'|un|une)$/.test(norm(scene, 0)) ? 1 : 0;
  const end = amountNoun.read(scene.tokens, at)?.end ?? (BARE.test(norm(scene, at)) ? at + 1 : 0);
  if (end === 0 || !/^(?::|pour|,|à|contre|moyennant|de|d')$/.test(norm(scene, end))) return null;
  if (scene.heads.some((head) => head.first >= end && head.last <= figure.first)) return null;
  return before.figures.some((other) => other.type === "money") ? null : eventOf(before, figure, "metric/of_event");
}

/** What a sentence without an amount would tell of one: a purchase, the measure that it names, or what its verb is said of. */
function eventOf(scene: Scene, figure: FoundFigure, rule: string): Measure | null {
  const kind = figure.type[0] as string;
  const say = (metric: Metric): Measure => ({ metric, ...NONE, rule });
  if (kind === "m" && isLarge(figure) && scene.verbs.some((verb) => isBuying(scene, verb))) return say("acquisition");
  const head = scene.heads.find(
    (one) => one.kind === "measure" && one.preposition === null && !one.measure?.weak && one.measure?.kinds.includes(kind),
  );
  if (head?.measure) {
    const metric = pick(head.measure, figure);
    return say(metric === "price" && isLarge(figure) ? "acquisition" : metric);
  }
  for (const verb of scene.verbs) {
    for (const lemma of verb.lemmas) {
      const frame = framesOf(verb, lemma).find((one) => one.kinds.includes(kind) && one.metric !== null && !one.weak && one.when === null);
      if (frame?.metric) return say(frame.metric);
    }
  }
  return null;
}
