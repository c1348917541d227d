import type { Time } from "../../../../model.js";
import { norm } from "../scene.js";
import { structureOf } from "../structure.js";
import type { Timed } from "./carried.js";

/** "Le cabinet, qui prévoyait F pour 2023, n'en attend plus que G": of the same year as the forecast that it takes the place of. */
export function revisedTime({ scene, figure, measure, measures, times }: Timed, published: string | null): Time | null {
  const clause = structureOf(scene).at(figure.first);
  if (published === null || !clause.verb || clause.verb.last > figure.first) return null;
  const told = scene.tokens.slice(clause.verb.first, figure.first);
  const revises =
    told.some(({ norm: word }) => /^(?:désormais|dorénavant|maintenant)$/.test(word)) ||
    (told.some(({ norm: word }) => /^(?:plus|finalement)$/.test(word)) && /^qu[e']$/.test(norm(scene, figure.first - 1)));
  if (!revises) return null;
  const other = scene.figures.findLast(
    (one) =>
      one.last <= figure.first &&
      structureOf(scene).at(one.first) !== clause &&
      measures.get(one)?.metric === measure.metric &&
      measures.get(one)?.change === measure.change,
  );
  const time = other ? (times.get(other) ?? null) : null;
  return time?.to != null && time.to > published && !/^depuis/i.test(time.text) ? time : null;
}
