import { edtfOf, formatDay, parseDay, yearOf } from "../../../../kinds/calendar.js";
import { movedPeriod } from "../../../../kinds/placed.js";
import type { DateMention, Grain, Time } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { comparisonOf } from "../comparison.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { shiftsFrom } from "./apart.js";
import { placesOf } from "./place.js";
import { isAlike } from "./sharing.js";

const YEARS: Readonly<Record<string, number>> = { un: 1, deux: 2, trois: 3, "1": 1, "2": 2, "3": 3 };
const YEARS_AGO = /^(un|deux|trois|[123]) ans? (?:plus tôt|auparavant|avant)$/i;
const SAME_OF = /^(?:la |à la )?même (?:période|époque)/i;
const COUNTED = /^(?:month|quarter|half|year|season|range)$/;

/** "F, contre G un an plus tôt": a year before what F is of, whatever date was named last. */
export function countedFrom(
  scene: Scene,
  figure: FoundFigure,
  date: DateMention,
  measures: ReadonlyMap<FoundFigure, Measure>,
  times: ReadonlyMap<FoundFigure, Time | null>,
): Time | null {
  const measure = measures.get(figure);
  // "contre F de janvier à mars 2021 et G un an plus tôt": a year before F
  const comparison = comparisonOf(scene, figure);
  const standard = scene.figures.findLast((other) => other.last <= figure.first);
  const its = standard && comparison && comparisonOf(scene, standard)?.first === comparison.first ? (times.get(standard) ?? null) : null;
  if (its) return countedBack(date, its);
  const base = scene.figures.findLast(
    (other) => other.last <= figure.first && measure !== undefined && isAlike(measure, measures.get(other)) && !comparisonOf(scene, other),
  );
  return countedBack(date, (base && times.get(base)) ?? null);
}

/** "33 millions en 2021 et 42 millions la suivante": the year after that of the figure before, its noun left out. */
export function nextTo({ tokens, figures }: Scene, figure: FoundFigure, times: ReadonlyMap<FoundFigure, Time | null>): Time | null {
  const by =
    tokens[figure.last]?.norm === "la"
      ? ({ suivante: 1, précédente: -1 } as Record<string, number>)[tokens[figure.last + 1]?.norm ?? ""]
      : undefined;
  const before = figures.findLast((other) => other.last <= figure.first);
  const base = by === undefined || !before ? null : (times.get(before) ?? null);
  const [from, to] = [parseDay(base?.from ?? ""), parseDay(base?.to ?? "")];
  if (by === undefined || base?.grain !== "year" || from === undefined || to === undefined) return null;
  const days = movedPeriod({ from, to }, "year", by);
  const text = `la ${tokens[figure.last + 1]?.text}`;
  return {
    text,
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain: "year",
    edtf: edtfOf(days.from, days.to, "year"),
    basis: "context",
  };
}

/** A date counted in years from a period, or the same period of another year; null where it is no such date. */
export function countedBack({ text, period }: DateMention, base: Time | null): Time | null {
  if (!base || base.from === null || base.to === null || !COUNTED.test(base.grain) || /^(?:depuis|d['’]ici)/i.test(base.text)) return null;
  const ago = YEARS_AGO.exec(text);
  const of = SAME_OF.test(text) && period.from !== null ? Number(period.from.slice(0, 4)) - Number(base.from.slice(0, 4)) : 0;
  const years = ago ? -(YEARS[(ago[1] as string).toLowerCase()] as number) : of;
  const [from, to] = [parseDay(base.from), parseDay(base.to)];
  if (years >= 0 || from === undefined || to === undefined) return null;
  const days = movedPeriod({ from, to }, "year", years);
  return {
    text,
    from: formatDay(days.from),
    to: formatDay(days.to),
    grain: base.grain,
    edtf: edtfOf(days.from, days.to, base.grain),
    basis: "context",
  };
}

/** "de 1,2 % pour 2026 (au lieu de 1,7 %)": of the same year as what has taken its place. */
export function replacedBy(scene: Scene, figure: FoundFigure): FoundFigure | null {
  if (!comparisonOf(scene, figure)?.replaced || structureOf(scene).at(figure.first).tie !== "bracket") return null;
  return scene.figures.findLast((other) => other.last <= figure.first) ?? null;
}

/** "est passé de F à G entre 2021 et 2024": F is of the first of the years, G of the last. */
export function endOf(scene: Scene, figure: FoundFigure): { time: Time; rule: string } | null {
  const { tokens, figures, dates } = scene;
  const structure = structureOf(scene);
  const date = dates.find(
    ({ text, first }) =>
      /^(?:entre )?(?:19|20)\d\d (?:et|à) (?:19|20)\d\d$/i.test(text) && structure.at(first) === structure.at(figure.first),
  );
  if (!date) return null;
  const years = date.text.match(/\d{4}/g) as string[];
  const from = shiftsFrom(scene, figure);
  const partner = figures.findLast((other) => other.last <= figure.first);
  const to = tokens[figure.first - 1]?.norm === "à" && partner !== undefined && shiftsFrom(scene, partner);
  if (from === to) return null;
  const year = (from ? years[0] : years[1]) as string;
  return { time: yearTime(year, Number(year), "explicit"), rule: date.rule };
}

function yearTime(text: string, year: number, basis: Time["basis"]): Time {
  const days = yearOf(year);
  return { text, from: formatDay(days.from), to: formatDay(days.to), grain: "year", edtf: edtfOf(days.from, days.to, "year"), basis };
}

/** How long the period is that a figure is compared with: "64 millions, contre 58 en 2023" is a year's. */
export function standardOf(scene: Scene, figure: FoundFigure): Grain | undefined {
  const next = scene.figures.find((other) => other.first >= figure.last);
  const comparison = next && comparisonOf(scene, next);
  if (!comparison || comparison.expected || comparison.first < figure.last || comparison.first - figure.last > 8) return undefined;
  return placesOf(scene).find(({ date, compared }) => compared === comparison.first && date.period.basis === "explicit")?.date.period.grain;
}

/** "146 millions, contre 158 fin mars (-7 %)", "…, soit un recul de 7 %": the change of what is compared, not of its standard. */
export function ofCompared(scene: Scene, figure: FoundFigure, measures: ReadonlyMap<FoundFigure, Measure>): FoundFigure | null {
  if (measures.get(figure)?.change === null) return null;
  const inBracket = structureOf(scene).at(figure.first).tie === "bracket";
  const standard = scene.figures.findLast((other) => other.last <= figure.first);
  if (!standard) return null;
  // "2,5 % de mieux qu'un an plus tôt (3 % à taux constants)"
  const after = inBracket && placesOf(scene).find(({ date, compared }) => compared !== null && date.last === figure.first - 1);
  if (after && standard.last <= after.date.first && !comparisonOf(scene, standard)) return standard;
  const comparison = comparisonOf(scene, standard);
  if (!comparison || comparison.expected || comparison.parallel || figure.first - standard.last > 10) return null;
  const words = scene.tokens.slice(standard.last, figure.first).map(({ norm }) => norm);
  if (!inBracket && !words.includes("soit")) return null;
  const its = measures.get(standard);
  return (
    scene.figures.findLast(
      (other) =>
        other.last <= comparison.first && its !== undefined && isAlike(its, measures.get(other)) && measures.get(other)?.change === null,
    ) ?? null
  );
}
