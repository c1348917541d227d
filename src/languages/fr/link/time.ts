import type { DateMention, Metric, Time } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { comparisonOf } from "./comparison.js";
import { ownDate } from "./datings.js";
import { governanceOf } from "./governors.js";
import type { Measure } from "./metric/measure.js";
import { periodicOf, type Results } from "./results.js";
import type { Scene } from "./scene.js";

/** Figures of results: they belong to the period that their paragraph is about. */
const RESULTS = new Set<Metric>(["revenue", "net_income", "net_loss", "operating_income", "margin"]);
/** Those that do so only while the paragraph tells of results. */
const BESIDE = new Set<Metric>(["units", "market_share", "capacity", "cost", "debt", "cash", "share", "capex", "users", "price"]);

/** The date that a figure belongs to: of its clause, its sentence, or the period of results. */
export function findTime(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  measures: ReadonlyMap<FoundFigure, Measure>,
  times: ReadonlyMap<FoundFigure, Time | null>,
  results: Results,
  subject: string | null,
): { time: Time | null; rule: string } {
  const own = ownDate(scene, figure, measure, measures);
  const compared = comparisonOf(scene, figure);
  if (own) {
    // "mercredi, X a publié un bénéfice trimestriel": the quarter, not the day
    const period = own.announced && RESULTS.has(measure.metric) ? (results.of(scene, subject) ?? periodicOf(scene, figure, results)) : null;
    if (period) return { time: period, rule: "time/results" };
    return { time: results.place(asTime(own.date)), rule: own.date.rule };
  }
  const told = before(scene, figure, measure);
  const inherited = told && !(isAhead(scene, figure) && !isAhead(scene, told)) ? (times.get(told) ?? null) : null;
  if (told && (!compared || compared.expected || compared.revised || compared.replaced || compared.parallel)) {
    if (inherited) return { time: inherited, rule: "time/as_before" };
  } else if (compared && !compared.expected && !compared.revised && !compared.parallel) {
    return { time: null, rule: "time/none" };
  }
  if (isAhead(scene, figure)) return { time: null, rule: "time/none" };
  if (RESULTS.has(measure.metric)) {
    const period = periodicOf(scene, figure, results) ?? results.of(scene, subject);
    if (period) return { time: period, rule: "time/results" };
  } else if (BESIDE.has(measure.metric)) {
    const period = results.beside(scene, subject, measure);
    if (period) return { time: period, rule: "time/results" };
  }
  return { time: null, rule: "time/none" };
}

/** The figure that this one only says in another way, or is part of. */
function before(scene: Scene, figure: FoundFigure, measure: Measure): FoundFigure | null {
  if (measure.from) return measure.from;
  const words = scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).map((token) => token.norm);
  return words.some((word) => /^(?:soit|dont)$/.test(word))
    ? (scene.figures.filter((other) => other.last <= figure.first).at(-1) ?? null)
    : null;
}

/** Is it told in the future or the conditional, so that it is of no period past? */
function isAhead(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some(
    (verb) => /^(?:future|conditional)$/.test(verb.mood) || /^(?:anticiper|tabler|prévoir|viser|attendre)$/.test(verb.lemma),
  );
}

function asTime(date: DateMention): Time {
  return { text: date.text, ...date.period };
}
