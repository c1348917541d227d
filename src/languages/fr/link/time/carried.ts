import type { Metric, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { RESULTS } from "../../words/metrics.js";
import type { Measure, Stated } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { type Clause, structureOf } from "../structure.js";
import { isOfThen } from "./background.js";

/** A figure whose period is looked for: with the measures of the article's figures, and the periods found so far in the sentence. */
export interface Timed extends Stated {
  readonly measures: ReadonlyMap<FoundFigure, Measure>;
  readonly times: ReadonlyMap<FoundFigure, Time | null>;
}

/** What is measured over a period or at its end; prices and deals have dates of their own. */
const MEASURED = new Set<Metric>([...RESULTS, "units", "users", "employees", "market_share", "cash", "debt", "cost", "capex", "capacity"]);

/** "…+19 % au troisième trimestre, et sa marge a gagné 300 points": clauses that are joined tell of one period. */
export function carriedTime({ scene, figure, measure, measures, times }: Timed): Time | null {
  if (!MEASURED.has(measure.metric)) return null;
  const structure = structureOf(scene);
  const mine = structure.at(figure.first);
  const other = scene.figures.findLast(
    (one) =>
      one.last <= figure.first &&
      MEASURED.has(measures.get(one)?.metric ?? "other") &&
      // "…, alors qu'il s'en était vendu F fin 2024, et a perdu G": that is told apart
      // but "devait atteindre F en 2024 ; il s'est limité à G" tells of one year
      (!isOfThen(scene, one) || isOfThen(scene, figure) || wasDue(structure.at(one.first), measures.get(one), measure)) &&
      areJoined(scene, figure, structure.at(one.first), mine),
  );
  const time = other && times.get(other);
  if (!time || time.from === null || time.to === null || /^(?:day|week)$/.test(time.grain) || /^(?:depuis|d['’]ici)/i.test(time.text))
    return null;
  // it stands in the clause before, and is not what that is compared with
  const place = scene.dates.find((date) => date.text === time.text && date.period.from === time.from);
  return place && place.last <= figure.first && structure.at(place.first) === structure.at(other.first) ? time : null;
}

function wasDue({ verb }: Clause, theirs: Measure | undefined, mine: Measure): boolean {
  return verb?.lemma === "devoir" && theirs?.metric === mine.metric && theirs.change === mine.change;
}

function areJoined(scene: Scene, figure: FoundFigure, theirs: Clause, mine: Clause): boolean {
  if (theirs === mine || theirs.verb?.mood !== "past" || !mine.verb || figure.first < mine.verb.first) return false;
  // "…; son chiffre d'affaires a reculé de 6 %"
  if (theirs.part !== mine.part)
    return mine.part - theirs.part === 1 && mine.tie === "main" && mine.verb.mood === "past" && scene.tokens[mine.first - 1]?.text === ";";
  const joined =
    (mine.tie === "coordinate" && theirs.tie !== "relative") ||
    (mine.tie === "contrast" && !mine.opposed && !/^(?:relative|incise)$/.test(theirs.tie)) ||
    (mine.tie === "complement" && theirs.tie === "complement" && mine.governor === theirs.governor);
  return joined && (mine.verb.mood === "past" || (/^(?:porter|ramener|hisser)$/.test(mine.verb.lemma) && isPresent(scene, mine)));
}

function isPresent(scene: Scene, clause: Clause): boolean {
  return clause.verb?.mood === "indicative" && !/^(?:désormais|maintenant)$/.test(scene.tokens[clause.verb.last]?.norm ?? "");
}
