import { Shape } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { norm, type Scene } from "../scene.js";
import { type Measure, NONE } from "./measure.js";

const TESTS =
  /^(?:tests?|benchmarks?|bancs?|épreuves?|examens?|évaluations?|concours|olympiades?|comparatifs?|qcm|\p{L}{0,12}-?bench|mmlu|gpqa|humaneval|gsm8k)$/u;

/** "Claude Opus 4 atteint 72,5 % sur SWE-bench", "un résultat de 88 % au test MMLU": what something reaches in a test. */
export function scoreOf(scene: Scene, figure: FoundFigure): Measure | null {
  if (figure.type !== "percentage" || figure.value.unit !== "percent") return null;
  return isTested(scene, figure.last) || (scene.verbs.length === 0 && isTestTitle(scene, figure))
    ? { metric: "rate", ...NONE, rule: "metric/score" }
    : null;
}

/** Does a phrase begin here that names a test: "sur SWE-bench", "au test MMLU"? */
function isTested(scene: Scene, at: number): boolean {
  if (!/^(?:sur|au|à|aux|dans|lors)$/.test(norm(scene, at))) return false;
  for (let i = at + 1; i <= at + 4; i++) if (TESTS.test(norm(scene, i))) return true;
  const word = scene.tokens[at + 1];
  // "sur MMLU", after a product's name: no place is meant
  return (
    norm(scene, at) === "sur" &&
    word !== undefined &&
    (word.shape & Shape.upper) !== 0 &&
    scene.namings.some(({ entity, last }) => entity.type === "product" && last <= at) &&
    !scene.namings.some(({ entity, first }) => entity.type === "place" && first === at + 1)
  );
}

/** "SWE-bench : Claude Opus 4 72,5 %, GPT-4.1 54,6 %" */
function isTestTitle(scene: Scene, figure: FoundFigure): boolean {
  const colon = scene.tokens.findIndex((token) => token.text === ":");
  return colon > 0 && colon < figure.first && scene.tokens.slice(0, colon).some((token) => TESTS.test(token.norm));
}
