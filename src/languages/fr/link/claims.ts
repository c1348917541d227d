import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Article, Claim, DateMention, Modality, Party, Time } from "../../../model.js";
import { isBody } from "../../../segment/article.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import { isItem, Reports } from "./attribution.js";
import { Discourse, topicsOf } from "./discourse.js";
import { isIdle } from "./idle.js";
import { measureFigures } from "./metric/find.js";
import type { Measure } from "./metric/measure.js";
import { findModality } from "./modality.js";
import { findObjects } from "./object.js";
import { Results } from "./results.js";
import { makeScene, type Scene } from "./scene.js";
import { type Source, Speech } from "./speech.js";
import { findSubject } from "./subject/find.js";
import { findTime } from "./time.js";

/** Makes a claim of every figure of the article's own text. */
export function linkClaims(
  article: Article,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  namings: readonly Naming[],
  gazetteer: Gazetteer,
): Claim[] {
  const bySentence = <T extends { readonly sentence: number }>(list: readonly T[]) => {
    const map = new Map<number, T[]>();
    for (const one of list) {
      const there = map.get(one.sentence);
      if (there) there.push(one);
      else map.set(one.sentence, [one]);
    }
    return map;
  };
  const [figuresAt, datesAt, namingsAt] = [bySentence(figures), bySentence(dates), bySentence(namings)];
  const scenes = article.sentences.flatMap((sentence, i) => {
    const block = article.blocks[sentence.block];
    return block && isBody(block)
      ? [makeScene(i, sentence, block, figuresAt.get(i) ?? [], datesAt.get(i) ?? [], namingsAt.get(i) ?? [])]
      : [];
  });
  const discourse = new Discourse(namings, gazetteer, topicsOf(scenes));
  const told = scenes.map((scene) => ({ scene, figures: scene.figures.filter((figure) => !isIdle(scene, figure)) }));
  const measures = measureFigures(told, article.text);
  const speech = new Speech(article, scenes, namings);
  const claims: Claim[] = [];
  const results = new Results(article.published);
  for (const { scene, figures: claimed } of told) {
    discourse.enter(scene);
    claims.push(...claimsOf(scene, claimed, measures, discourse, speech, results, claims, article.published));
    discourse.leave(scene);
  }
  return claims;
}

function claimsOf(
  scene: Scene,
  figures: readonly FoundFigure[],
  measures: ReadonlyMap<FoundFigure, Measure>,
  discourse: Discourse,
  speech: Speech,
  results: Results,
  earlier: readonly Claim[],
  published: string | null,
): Claim[] {
  const claims: Claim[] = [];
  const subjects = new Map<FoundFigure, Party | null>();
  const times = new Map<FoundFigure, Time | null>();
  const modalities = new Map<FoundFigure, Modality>();
  const reports = new Reports({ scene, discourse, speech, measures });
  let last: Source | null = reports.final;
  let holds = last !== null;
  for (const figure of figures) {
    const measure = measures.get(figure) as Measure;
    const subject = findSubject(scene, figure, measure, discourse, subjects);
    const { time, rule: timeRule } = findTime(scene, figure, measure, measures, times, results, subject.value?.name ?? null);
    const { modality, rule: modalityRule } = findModality(
      scene,
      figure,
      measure,
      measure.from ? (modalities.get(measure.from) ?? null) : null,
      time,
      published,
    );
    const source = reports.of(figure);
    const object = findObjects(scene, figure, measure, subject.value, discourse, [...earlier.slice(-8), ...claims]);
    subjects.set(figure, subject.value);
    times.set(figure, time);
    modalities.set(figure, modality);
    holds ||= source !== null && modality !== "asserted";
    last = source ?? last;
    claims.push({
      figure,
      subject: subject.value,
      metric: measure.metric,
      change: measure.change,
      object,
      time,
      attribution: source?.attribution ?? null,
      modality,
      rules: [
        ...new Set([
          measure.rule,
          ...figure.rules,
          subject.rule,
          ...(time ? [timeRule] : []),
          ...(source ? [source.rule] : []),
          modalityRule,
        ]),
      ],
    });
  }
  results.leave(scene, claims);
  speech.leave(scene, last, holds, reports.heading, isItem(scene));
  return claims;
}
