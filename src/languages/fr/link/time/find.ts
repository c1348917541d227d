import type { DateMention, Metric, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RESULTS } from "../../words/metrics.js";
import { comparisonOf } from "../comparison.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { hangsOn, structureOf } from "../structure.js";
import { carriedTime, type Timed } from "./carried.js";
import { isAlike, ownDate } from "./own.js";
import { placesOf } from "./place.js";
import { periodicOf, type Results, spokenOf } from "./results.js";

/** What belongs to the period that its paragraph is about only while that tells of results; results themselves always do. */
const BESIDE = new Set<Metric>([
  "units",
  "market_share",
  "capacity",
  "cost",
  "debt",
  "cash",
  "share",
  "capex",
  "users",
  "price",
  "investment",
  "other",
  "compensation",
]);

/** The date that a figure belongs to: of its clause, its sentence, or the period of results. */
export function findTime(timed: Timed, results: Results, subject: string | null): { time: Time | null; rule: string } {
  const { scene, figure, measure, measures, times } = timed;
  const cell = results.table.of(scene, figure);
  if (cell) return { time: cell, rule: "time/table" };
  const own = ownDate(scene, figure, measure, measures);
  const compared = comparisonOf(scene, figure);
  if (own) {
    // "mercredi, X a publié un bénéfice trimestriel": the quarter, not the day
    const period = own.announced && RESULTS.has(measure.metric) ? (results.of(scene, subject) ?? periodicOf(scene, figure, results)) : null;
    if (period) return { time: period, rule: "time/results" };
    return { time: results.place(asTime(own.date)), rule: own.date.rule };
  }
  const told = before(scene, figure, measure, measures);
  const inherited =
    told && (isOpposed(scene, figure) || !(isAhead(scene, figure) && !isAhead(scene, told))) ? (times.get(told) ?? null) : null;
  if (told && (!compared || compared.expected || compared.revised || compared.replaced || compared.parallel)) {
    if (inherited) return { time: inherited, rule: "time/as_before" };
  } else if (compared && !compared.expected && !compared.revised && !compared.parallel) {
    return { time: null, rule: "time/none" };
  }
  // "SFR a perdu 274 000 clients en mars, Bouygues 210 000": the verb is not said again, nor the date
  const partner = figure.rules.includes("figure/gap")
    ? scene.figures.findLast((other) => other.last <= figure.first && other === figure.partner)
    : undefined;
  const shared = partner ? (times.get(partner) ?? null) : null;
  if (shared) return { time: shared, rule: "time/as_before" };
  const listed = results.lead.of(scene);
  if (listed) return { time: listed, rule: "time/list" };
  // "…, contre 3 au T4. Les analystes en attendaient 3,4": of the period that was told of last
  const expected = isExpectation(scene, figure) ? results.last(scene, measure) : null;
  if (expected) return { time: expected, rule: "time/expected" };
  if (isAhead(scene, figure)) return { time: null, rule: "time/none" };
  const carried = carriedTime(timed);
  if (carried) return { time: carried, rule: "time/carried" };
  if (isYearly(scene, figure)) return { time: null, rule: "time/none" };
  const spoken = spokenOf(scene, figure, results);
  if (spoken) return { time: spoken, rule: "time/results" };
  if (RESULTS.has(measure.metric)) {
    const only = compared || isOfToday(scene, figure) ? null : onlyPeriod(scene, figure);
    if (only) return { time: results.place(asTime(only)), rule: "time/results" };
    const period = periodicOf(scene, figure, results) ?? results.of(scene, subject);
    if (period) return { time: period, rule: "time/results" };
  } else if (BESIDE.has(measure.metric) && !isTakenUp(scene, figure, measure) && !isOfToday(scene, figure)) {
    const period = results.beside(scene, subject, measure);
    if (period) return { time: period, rule: "time/results" };
  }
  return { time: null, rule: "time/none" };
}

/** The one period that the sentence tells of; what it is compared with, deadlines and the days of events aside. */
function onlyPeriod(scene: Scene, figure: FoundFigure): DateMention | null {
  const [first, second] = placesOf(scene).filter((place) => place.compared === null);
  if (!first || second || first.participle !== null || !/^(?:quarter|half|year|range)$/.test(first.date.period.grain)) return null;
  if (first.clause.tie === "bracket" || structureOf(scene).at(figure.first).tie === "bracket") return null;
  if (
    /^(?:de|d')$/.test(scene.tokens[figure.first - 1]?.norm ?? "") &&
    scene.tokens.slice(figure.last, first.date.first).some(({ norm }) => norm === "à")
  )
    return null;
  return /^(?:d['’]ici|depuis|avant|après|jusqu|à partir|au-delà)|(?:auparavant|plus tôt|plus tard|avant|précédente?)$/i.test(
    first.date.text,
  )
    ? null
    : first.date;
}

/** The figure that this one only says in another way, or is part of. */
function before(scene: Scene, figure: FoundFigure, measure: Measure, measures: ReadonlyMap<FoundFigure, Measure>): FoundFigure | null {
  if (measure.from) {
    if (startsFrom(scene, measure.from, figure) || isOfNow(scene, measure.from, figure)) return null;
    // "qui dépassait 40 milliards en 2021, est tombée à 6": the relative clause has its own date
    const structure = structureOf(scene);
    const its = scene.figures.includes(measure.from) ? structure.at(measure.from.first) : null;
    const hoped = governanceOf(scene, measure.from).verbs.some((verb) =>
      /^(?:espérer|viser|vouloir|compter|prévoir|attendre|tabler|devoir)$/.test(verb.lemma),
    );
    return its?.tie === "relative" &&
      !hoped &&
      !hangsOn(structure.at(figure.first), its, () => true) &&
      /^[,(]$/.test(scene.tokens[its.first - 1]?.text ?? "")
      ? null
      : measure.from;
  }
  // "…, tandis que celui d'Amazon a généré 22 milliards", "…, quand les analystes tablaient sur 1,60 dollar"
  if (isOpposed(scene, figure)) {
    const other = scene.figures.filter((one) => one.last <= figure.first && isAlike(measure, measures.get(one))).at(-1);
    if (other) return other;
  }
  // "2 milliards cette année, au lieu de 3"
  if (comparisonOf(scene, figure)?.replaced) {
    const other = scene.figures.findLast((one) => one.last <= figure.first && isAlike(measure, measures.get(one)));
    if (other) return other;
  }
  const words = scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).map((token) => token.norm);
  return words.some((word) => /^(?:soit|dont)$/.test(word))
    ? (scene.figures.filter((other) => other.last <= figure.first).at(-1) ?? null)
    : null;
}

/** "De 12 personnes en 2020, l'équipe est passée à 480": the level that it comes from has a date of its own. */
function startsFrom(scene: Scene, from: FoundFigure, figure: FoundFigure): boolean {
  return (
    /^(?:de|d')$/.test(scene.tokens[from.first - 1]?.norm ?? "") &&
    scene.tokens[figure.first - 1]?.norm === "à" &&
    scene.dates.some((date) => date.first >= from.last && date.first - from.last <= 1 && date.last <= figure.first)
  );
}

/** "…, qui affichait 1 milliard début 2025, en revendique maintenant 9": of the day that it is written. */
function isOfNow(scene: Scene, from: FoundFigure, figure: FoundFigure): boolean {
  return (
    scene.figures.includes(from) &&
    scene.tokens
      .slice(from.last, figure.last + 3)
      .some((token) => /^(?:maintenant|désormais|aujourd'hui|actuellement|déjà)$/.test(token.norm))
  );
}

/** "croît de 17 % l'an", "40 millions par an": of no one period. */
function isYearly({ tokens }: Scene, { last, value }: FoundFigure): boolean {
  return value.per === "year" || /^(?:l'|par|chaque) (?:an|année)$/.test(`${tokens[last]?.norm} ${tokens[last + 1]?.norm}`);
}

/** "une dette de F souscrite auprès de X": the loan has a day of its own, and no period. */
function isTakenUp(scene: Scene, { last }: FoundFigure, { metric }: Measure): boolean {
  return (
    metric === "debt" &&
    /^(?:souscrit|levé|contracté|accordé|garanti|octroyé|apporté|consenti)(?:e?s?)$/.test(scene.tokens[last]?.norm ?? "")
  );
}

/** "assure dorénavant 61 % des volumes, soit cinq points de mieux": how it stands now. */
function isOfToday(scene: Scene, figure: FoundFigure): boolean {
  const structure = structureOf(scene);
  return scene.tokens.some(
    (token, i) =>
      i < figure.first &&
      /^(?:désormais|dorénavant|aujourd'hui|maintenant|actuellement)$/.test(token.norm) &&
      structure.at(i) === structure.at(figure.first),
  );
}

function isOpposed(scene: Scene, figure: FoundFigure): boolean {
  const clause = structureOf(scene).at(figure.first);
  return (
    clause.tie === "contrast" &&
    clause.opposed &&
    clause.verb !== null &&
    (clause.verb.mood === "past" || (clause.verb.mood === "indicative" && clause.parent?.verb?.mood === "indicative"))
  );
}

/** "Les analystes attendaient F", "le marché en espérait 155". */
function isExpectation(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some(
    (verb) =>
      verb.mood === "past" && verb.first === verb.at && /^(?:attendre|tabler|escompter|espérer|anticiper|prévoir)$/.test(verb.lemma),
  );
}

/** Is it told in the future or the conditional, so that it is of no period past? */
function isAhead(scene: Scene, figure: FoundFigure): boolean {
  return governanceOf(scene, figure).verbs.some(
    (verb) =>
      /^(?:future|conditional)$/.test(verb.mood) ||
      (verb.mood !== "past" && /^(?:anticiper|tabler|prévoir|viser|attendre)$/.test(verb.lemma)),
  );
}

function asTime(date: DateMention): Time {
  return { text: date.text, ...date.period };
}
