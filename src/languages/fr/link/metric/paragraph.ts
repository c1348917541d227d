import type { FoundFigure } from "../../figures/find.js";
import { amountNoun } from "../../words/metrics.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { borrow, isLarge, isOpen, isSmall, type Measure, type Measures, type Told } from "./measure.js";
import { RATIOS } from "./nouns.js";
import { classOf } from "./party.js";
import { unitClass } from "./unit.js";

/** The measure of the figure of this kind that was told last in the paragraph. */
export function inParagraph(told: readonly Told[], index: number, figure: FoundFigure, own: Measure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  const elsewhere = isOtherThing(scene, figure);
  for (let i = index; i >= 0 && index - i < 5; i--) {
    const one = told[i] as Told;
    if (one.scene.sentence.block !== scene.sentence.block) break;
    const before = one.figures.filter(
      (other) => (other.type === figure.type || own.change !== null) && (i < index || other.last <= figure.first),
    );
    for (const other of before.reverse()) {
      const measure = measures.get(other);
      if (!measure || isOpen(measure) || measure.metric === "other") continue;
      if (elsewhere && ONCE.test(measure.metric)) return null;
      // "X (30 % de l'activité) et Y (14 %) sont en tête, avec 13 %"
      if (i === index && figure.type === "percentage" && measure.metric === "share" && norm(scene, other.first - 1) === "(") continue;
      if (
        figure.type === "quantity"
          ? unitClass(other.value.unit) !== unitClass(figure.value.unit) || figure.value.unit === null
          : !comparable(figure, other)
      )
        continue;
      if (own.change !== null && /^(?:share|rate|stake)$/.test(measure.metric)) continue;
      if (figure.type === "percentage" && own.change === null && measure.change !== null) continue;
      if (figure.type === "percentage" && own.change === null && !RATIOS.has(measure.metric)) continue;
      return { ...borrow(measure, "metric/paragraph"), change: own.change };
    }
  }
  return null;
}

/** What is done once, for one thing. */
const ONCE = /^(?:acquisition|penalty|funding|subsidy|shareholder_return)$/;

/** "Les retombées atteindront 1,5 milliard": the figure's verb tells it of a thing with a name of its own. */
function isOtherThing(scene: Scene, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const subject = verb ? subjectOf(scene, verb) : null;
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) > 0.9 || classOf(scene, subject) !== null) return false;
  return figure.type === "money" && subject?.kind === "noun" && !amountNoun.read(scene.tokens, subject.last - 1);
}

/** Amounts of one measure are of like size. */
export function comparable(figure: FoundFigure, other: FoundFigure): boolean {
  if (figure.type !== "money") return true;
  return isSmall(figure) === isSmall(other) && isLarge(figure) === isLarge(other);
}
