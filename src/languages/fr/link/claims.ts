import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Article, Claim, DateMention, Modality, Party, Time } from "../../../model.js";
import { isBody } from "../../../segment/article.js";
import type { Trace } from "../../../trace.js";
import type { FoundFigure } from "../figures/find.js";
import type { Naming } from "../names/find.js";
import { isItem, Reports } from "./attribution/reports.js";
import { type Source, Speech } from "./attribution/speech.js";
import { Discourse } from "./discourse.js";
import { idleness } from "./idle.js";
import { measureFigures } from "./metric/find.js";
import type { Measure } from "./metric/measure.js";
import { findModality, repeats } from "./modality/find.js";
import { Deals } from "./object/deals.js";
import { findObjects, holderOf } from "./object/find.js";
import { makeScene, type Scene } from "./scene.js";
import { findSubject } from "./subject/find.js";
import { findTime } from "./time/find.js";
import { Results } from "./time/results.js";

/** Makes a claim of every figure of the article's own text. */
export function linkClaims(
  article: Article,
  figures: readonly FoundFigure[],
  dates: readonly DateMention[],
  namings: readonly Naming[],
  gazetteer: Gazetteer,
  trace?: Trace,
): Claim[] {
  if (figures.length === 0) return [];
  const [figuresAt, datesAt, namingsAt] = [bySentence(figures), bySentence(dates), bySentence(namings)];
  const scenes = article.sentences.flatMap((sentence, i) => {
    const block = article.blocks[sentence.block];
    return block && isBody(block) ? [makeScene(i, sentence, block, figuresAt[i] ?? [], datesAt[i] ?? [], namingsAt[i] ?? [])] : [];
  });
  const discourse = new Discourse(scenes, namings, gazetteer);
  const told = scenes.map((scene) => ({ scene, figures: scene.figures.filter((figure) => isClaimed(scene, figure, trace)) }));
  const measures = measureFigures(told, article.text, trace);
  const speech = new Speech(article, scenes, namings);
  const claims: Claim[] = [];
  const results = new Results(article.published);
  const deals = new Deals();
  // what comes after the last figure bears upon none
  for (const { scene, figures: claimed } of told.slice(0, told.findLastIndex((one) => one.figures.length > 0) + 1)) {
    discourse.enter(scene);
    results.enter(scene);
    deals.enter(scene, discourse);
    claims.push(
      ...claimsOf(scene, claimed, { measures, discourse, speech, results, deals, earlier: claims, published: article.published, trace }),
    );
    discourse.leave(scene);
  }
  return claims;
}

/** By the number of their sentence. */
function bySentence<T extends { readonly sentence: number }>(list: readonly T[]): readonly (readonly T[] | undefined)[] {
  const all: T[][] = [];
  for (const one of list) (all[one.sentence] ??= []).push(one);
  return all;
}

function isClaimed(scene: Scene, figure: FoundFigure, trace: Trace | undefined): boolean {
  const reason = idleness(scene, figure);
  if (reason !== null) trace?.idle(figure, reason);
  return reason === null;
}

/** What is known of the article when a sentence is read. */
interface SoFar {
  readonly measures: ReadonlyMap<FoundFigure, Measure>;
  readonly discourse: Discourse;
  readonly speech: Speech;
  readonly results: Results;
  readonly deals: Deals;
  readonly earlier: readonly Claim[];
  readonly published: string | null;
  readonly trace: Trace | undefined;
}

function claimsOf(scene: Scene, figures: readonly FoundFigure[], soFar: SoFar): Claim[] {
  const { measures, discourse, speech, results, deals, earlier, published, trace } = soFar;
  const claims: Claim[] = [];
  const subjects = new Map<FoundFigure, Party | null>();
  const times = new Map<FoundFigure, Time | null>();
  const modalities = new Map<FoundFigure, Modality>();
  const reports = new Reports({ scene, discourse, speech, measures });
  let last: Source | null = reports.final;
  let holds = last !== null;
  // the claims before, those of this sentence too, as far back as is looked
  const [recent, latest] = [earlier.slice(-40), earlier.slice(-8)];
  for (const [i, figure] of figures.entries()) {
    discourse.advance(scene, figure.first);
    const measure = measures.get(figure) as Measure;
    const dealt = { scene, figure, measure, discourse, deals };
    const source = reports.of(figure);
    const voice = { source: source?.attribution ?? null, interview: speech.interview, earlier: recent };
    const before = figures[i - 1];
    const found = findSubject({ scene, figure, measure, discourse, voice }, subjects, trace);
    const holder = holderOf(dealt, found.value);
    const { time, rule: timeRule } = findTime({ scene, figure, measure, measures, times }, results, holder?.name ?? null);
    const { modality, rule: modalityRule } = findModality(
      scene,
      figure,
      measure,
      modalities.get(measure.from ?? (repeats(scene, figure) ? (before ?? figure) : figure)) ?? null,
      time,
      published,
    );
    const object = findObjects(dealt, holder, latest);
    subjects.set(figure, holder);
    times.set(figure, time);
    modalities.set(figure, modality);
    holds ||= source !== null && modality !== "asserted";
    last = source ?? last;
    const claim: Claim = {
      figure,
      subject: holder,
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
          found.rule,
          ...(time ? [timeRule] : []),
          ...(source ? [source.rule] : []),
          modalityRule,
        ]),
      ],
    };
    for (const list of [claims, recent, latest]) list.push(claim);
  }
  results.leave(scene, claims);
  deals.leave(scene, claims);
  speech.leave(scene, last, holds, reports.heading, isItem(scene));
  return claims;
}
