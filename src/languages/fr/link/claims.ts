import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Article, Claim, DateMention, Modality, Party, Time } from "../../../model.js";
import { isBody } from "../../../segment/article.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import { findAttribution, type Source } from "./attribution.js";
import { Discourse, topicsOf } from "./discourse.js";
import { isIdle } from "./idle.js";
import { findModality } from "./modality.js";
import { measureFigures } from "./metric/find.js";
import type { Measure } from "./metric/measure.js";
import { findObjects } from "./object.js";
import { makeScene, type Scene } from "./scene.js";
import { findSubject } from "./subject/find.js";
import { findTime, periodOf } from "./time.js";

/** Makes a claim of every figure of the article's own text. */
export function linkClaims(article: Article, figures: readonly FoundFigure[], dates: readonly DateMention[], namings: readonly Naming[], gazetteer: Gazetteer): Claim[] {
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
    return block && isBody(block) ? [makeScene(i, sentence, block, figuresAt.get(i) ?? [], datesAt.get(i) ?? [], namingsAt.get(i) ?? [])] : [];
  });
  const discourse = new Discourse(namings, gazetteer, topicsOf(scenes));
  const told = scenes.map((scene) => ({ scene, figures: scene.figures.filter((figure) => !isIdle(scene, figure)) }));
  const measures = measureFigures(told, article.text);
  const claims: Claim[] = [];
  let paragraph: Time | null = null;
  let block = -1;
  for (const { scene, figures: claimed } of told) {
    if (scene.sentence.block !== block) {
      block = scene.sentence.block;
      paragraph = null;
    }
    paragraph = periodOf(scene) ?? paragraph;
    discourse.enter(scene);
    claims.push(...claimsOf(scene, claimed, measures, discourse, paragraph, claims, article.published));
    discourse.leave(scene);
  }
  return claims;
}

function claimsOf(scene: Scene, figures: readonly FoundFigure[], measures: ReadonlyMap<FoundFigure, Measure>, discourse: Discourse, paragraph: Time | null, earlier: readonly Claim[], published: string | null): Claim[] {
  const claims: Claim[] = [];
  const subjects = new Map<FoundFigure, Party | null>();
  const times = new Map<FoundFigure, Time | null>();
  const modalities = new Map<FoundFigure, Modality>();
  const sources = new Map<FoundFigure, Source | null>();
  for (const figure of figures) {
    const measure = measures.get(figure) as Measure;
    const subject = findSubject(scene, figure, measure, discourse, subjects);
    const inherited = measure.from ? (times.get(measure.from) ?? null) : null;
    const { time, rule: timeRule } = findTime(scene, figure, measure, inherited, paragraph);
    const { modality, rule: modalityRule } = findModality(scene, figure, measure, measure.from ? (modalities.get(measure.from) ?? null) : null, time, published);
    const source = findAttribution(scene, figure, discourse, null);
    const object = findObjects(scene, figure, measure, subject.value, discourse, [...earlier.slice(-8), ...claims]);
    subjects.set(figure, subject.value);
    times.set(figure, time);
    modalities.set(figure, modality);
    sources.set(figure, source);
    claims.push({
      figure, subject: subject.value, metric: measure.metric, change: measure.change, object, time, attribution: source?.attribution ?? null, modality,
      rules: [...new Set([measure.rule, ...figure.rules, subject.rule, ...(time ? [timeRule] : []), ...(source ? [source.rule] : []), modalityRule])],
    });
  }
  return claims;
}
