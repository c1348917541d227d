import { isHead } from "../../../../segment/article.js";
import type { FoundFigure } from "../../figures/find.js";
import { norm, type Scene } from "../scene.js";
import { moveBefore, sameOnes, sharedBefore } from "./again.js";
import { asBid, asHolding, ofDealTold } from "./deal-told.js";
import { another, dealtOut, sizeOfMove, topicBefore } from "./dealt.js";
import { ofEvent, toldNext } from "./event.js";
import { fined, forCompany, listed, mainMetric, overwhelming, prevailing, rounded, small } from "./fallback.js";
import { borrow, isOpen, type Measure, type Measures, type Told, type Topic } from "./measure.js";
import { after, announced, antecedent, held, inRow, ownNoun, sameMove, these } from "./nearby.js";
import { inParagraph } from "./paragraph.js";
import { respectiveBefore } from "./respective.js";
import { ledIn, sameMover, sameUnit, thatMove, undisclosed } from "./resumed.js";

/** Gives figures whose own sentence does not tell what they measure the measure that the rest of the article tells. */
export function carry(told: readonly Told[], measures: Measures, topic: Topic): void {
  const repeated = repeatedAmounts(told, measures);
  const main = mainMetric(measures);
  const most = overwhelming(measures);
  let rows: { block: number; figures: readonly FoundFigure[] } | null = null;
  told.forEach(({ scene, figures }, i) => {
    const block = scene.sentence.block;
    const carried = new Set<FoundFigure>();
    const give = (figure: FoundFigure, measure: Measure) => {
      measures.set(figure, measure);
      carried.add(figure);
    };
    for (const figure of figures) {
      const measure = measures.get(figure) as Measure;
      const part =
        figure.type === "percentage" && measure.metric !== "stake" ? asHolding(told, i, figure) : asBid(told, i, figure, measure);
      if (part) {
        give(figure, part);
        continue;
      }
      const meant = ofPronoun(figure, measure, measures);
      if (meant) {
        give(figure, meant);
        continue;
      }
      if (measure.rule === "metric/moved_alone" || measure.rule === "metric/part_of") {
        const other = antecedent(told, i, figure);
        if (other && (measure.change !== null || /^(?:rate|margin|market_share|stake)$/.test(other.metric)))
          give(figure, { ...other, change: measure.change });
        const mover =
          other || measure.change === null
            ? null
            : (ledIn(scene, figure, figures, measures) ?? sameMover(told, i, figure, measure, measures, topic));
        if (mover) give(figure, { ...mover, change: measure.change });
        if (other || mover || measure.metric !== "other") continue;
      }
      // "Redstone n'a pas versé 2,3 milliards": a verb that says no more than that it is paid
      const before = isOpen(measure) || isPaid(measure) ? repeated.get(keyOf(figure)) : undefined;
      // small round percentages repeat by chance
      const chance = figure.type === "percentage" && Number.isInteger(figure.value.amount) && !isHead(scene.block);
      const again = chance ? undefined : before;
      if (again && !isOpen(measure) && again.metric !== measure.metric && PAYABLE.test(again.metric))
        give(figure, { ...again, verb: measure.verb });
      const thus = isPaid(measure) ? thoseAgain(told, i, figure, measures) : null;
      if (thus) give(figure, { ...thus, verb: measure.verb });
      const counted = measure.rule === "metric/unit" && measure.metric === "other" ? sameUnit(told, i, figure, measures) : null;
      if (counted) give(figure, counted);
      const ones = sameOnes(told, i, figure, measure, measures) ?? sharedBefore(told, i, measure, measures);
      if (ones) give(figure, ones);
      if (ones || !isOpen(measure)) continue;
      const found =
        dealtOut(told, i, figure) ??
        thatIs(scene, figure, figures, measures) ??
        another(told, i, figure) ??
        sizeOfMove(told, i, figure) ??
        again ??
        respectiveBefore(told, i, figure, measures) ??
        sameMove(told, i, figure, measure, measures) ??
        (measure.change === null ? after(scene, figure, figures, measures) : null) ??
        toldNext(told, i, figure) ??
        ofEvent(told, i, figure) ??
        undisclosed(told, i, figure, topic) ??
        ofDealTold(told, i, figure) ??
        antecedent(told, i, figure) ??
        topicBefore(told, i, figure, measures) ??
        (measure.change === null ? thatMove(told, i, figure, measures) : null) ??
        ownNoun(scene, figure) ??
        announced(told, i, figure) ??
        (measure.change === null ? moveBefore(told, i, figure, measures) : null) ??
        these(told, i, figure, measures) ??
        forCompany(scene, figure, topic) ??
        held(told, i, figure) ??
        inParagraph(told, i, figure, measure, measures) ??
        (chance ? before : undefined) ??
        inRow(figure, figures, rows, scene, block, measures) ??
        fined(scene, figure, topic) ??
        small(scene, figure, topic) ??
        listed(scene, figure, main) ??
        rounded(told, i, figure, measures) ??
        prevailing(scene, figure, most);
      if (found) give(figure, { ...found, change: measure.change ?? (figure.type === "percentage" ? found.change : null) });
    }
    // what was taken over from a figure of this sentence follows it
    for (const figure of figures) {
      const measure = measures.get(figure) as Measure;
      const source = measure.from ? measures.get(measure.from) : undefined;
      if (source && measure.from && carried.has(measure.from) && measure.metric !== source.metric)
        measures.set(figure, { ...measure, metric: source.metric });
    }
    if (/^(?:heading|item|table)$/.test(scene.block.kind) && figures.length > 0) rows = { block, figures };
    else if (figures.length > 0) rows = null;
  });
}

/** "FO réclame une prime de 300 euros. La mairie en offre 100": what "en" stands for was told in a sentence before. */
function ofPronoun(figure: FoundFigure, own: Measure, measures: Measures): Measure | null {
  const { partner } = figure;
  // "De 3 %, promet la présidente, quand la concurrence en annonce 5"
  if (figure.type === "percentage" && partner && figure.rules[0] === "figure/pronoun" && isOpen(own)) {
    const told = measures.get(partner);
    return told && told.change !== null && !isOpen(told) ? borrow(told, "metric/of_pronoun") : null;
  }
  // "repart avec 69 000": so many won or lost like those before
  if (figure.type === "quantity" && partner && figure.rules[0] === "figure/level" && own.rule === "metric/unit") {
    const before = measures.get(partner);
    return before?.metric === own.metric && before.change !== null && partner.sentence !== figure.sentence
      ? borrow(before, "metric/of_pronoun")
      : null;
  }
  // "employait 21 000 personnes. Il n'en reste que 1 660"
  if (figure.type === "quantity" && partner && figure.rules[0] === "figure/pronoun" && own.metric === "other") {
    const counted = measures.get(partner);
    return counted && counted.metric !== "other" && partner.sentence !== figure.sentence
      ? { ...borrow(counted, "metric/of_pronoun"), from: partner, change: null }
      : null;
  }
  if (figure.type !== "money" || !partner || partner.sentence === figure.sentence || figure.rules[0] !== "figure/pronoun") return null;
  const measure = measures.get(partner);
  if (!measure || isOpen(measure) || measure.metric === own.metric) return null;
  const put = own.verb?.lemmas.some((lemma) => PUT.test(lemma)) || isOpen(own);
  return put ? { ...borrow(measure, "metric/of_pronoun"), verb: own.verb, change: null } : null;
}

/** "estime le préjudice à 150 000 euros par jour, soit 2 millions en tout": the same, however much of it. */
function thatIs(scene: Scene, figure: FoundFigure, figures: readonly FoundFigure[], measures: Measures): Measure | null {
  const before = figures.findLast((other) => other.last <= figure.first);
  const measure = before ? measures.get(before) : undefined;
  if (figure.type !== "money" || before?.type !== "money" || !measure || isOpen(measure) || measure.metric === "other") return null;
  const joined = norm(scene, figure.first - 1) === "soit" && figure.first - before.last <= 3;
  return joined && !/^(?:price|share_price)$/.test(measure.metric) ? { ...borrow(measure, "metric/in_figures"), change: null } : null;
}

const PUT =
  /^(?:attendre|espérer|escompter|prévoir|anticiper|viser|proposer|offrir|demander|réclamer|exiger|promettre|annoncer|vouloir|souhaiter|totaliser|cumuler)$/;

/** "de verser ces 3 millions": the amount that was spoken of, and what it measured. */
function thoseAgain(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { scene } = told[index] as Told;
  if (!/^(?:ces|cette|ce)$/.test(scene.tokens[figure.first - 1]?.norm ?? "")) return null;
  for (let i = index - 1; i >= 0 && index - i < 8; i--) {
    const same = (told[i] as Told).figures.find((other) => other.type === figure.type && other.value.amount === figure.value.amount);
    const measure = same ? measures.get(same) : undefined;
    if (measure) return isOpen(measure) ? null : borrow(measure, "metric/these");
  }
  return null;
}

/** What is paid in one sum. */
const PAYABLE = /^(?:acquisition|penalty|funding|shareholder_return|subsidy|investment|debt)$/;

function isPaid(measure: Measure): boolean {
  // "Les 40 millions serviront à recruter": what was raised before
  if (/^metric\/verb_(?:servir|aller)$/.test(measure.rule)) return true;
  return /^metric\/verb_(?:verser|payer|débourser|régler|dépenser)$/.test(measure.rule) && /^(?:cost|price)$/.test(measure.metric);
}

const keyOf = (figure: FoundFigure): string =>
  `${figure.type} ${figure.value.amount ?? `${figure.value.min}-${figure.value.max}`} ${figure.value.currency ?? figure.value.unit}`;

/** Amounts that are told with a sure measure; those of two measures left out. Small round ones repeat by chance. */
function repeatedAmounts(told: readonly Told[], measures: Measures): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure | null>();
  for (const { figures } of told) {
    for (const figure of figures) {
      const measure = measures.get(figure) as Measure;
      if (
        isOpen(measure) ||
        isPaid(measure) ||
        figure.type === "quantity" ||
        measure.metric === "other" ||
        (figure.type === "percentage" && measure.metric === "share")
      )
        continue;
      const key = keyOf(figure);
      const before = found.get(key);
      found.set(
        key,
        before === undefined ? borrow(measure, "metric/repeated") : before && before.metric === measure.metric ? before : null,
      );
    }
  }
  return new Map([...found].filter((entry): entry is [string, Measure] => entry[1] !== null));
}
