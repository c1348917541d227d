import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import type { Article, Claim, DateMention, Modality, Party, Time } from "../../../model.js";
import { isBody } from "../../../segment/article.js";
import type { FoundFigure } from "../figures/find.js";
import type { Entity, Naming } from "../names/find.js";
import { findAttribution, type Source } from "./attribution.js";
import { Discourse, topicOf } from "./discourse.js";
import { findModality } from "./modality.js";
import { type Measure, measureOf } from "./metric.js";
import { findObjects } from "./object.js";
import { makeScene, type Scene } from "./scene.js";
import { findSubject } from "./subject.js";
import { findTime, periodOf } from "./time.js";

const LEAK = /\b(?:cyberattaque|fuite de données|piratage|pirates?|vol de données|rançongiciel|ransomware|données (?:personnelles|dérobées|volées)|intrusion|hackers?)\b/i;

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
  const discourse = new Discourse(namings, gazetteer, topicOf(scenes));
  const entities = new Map<string, Entity>(namings.map((naming) => [naming.entity.name, naming.entity]));
  const leak = LEAK.test(article.text);
  const claims: Claim[] = [];
  let paragraph: Time | null = null;
  let block = -1;
  for (const scene of scenes) {
    if (scene.sentence.block !== block) {
      block = scene.sentence.block;
      paragraph = null;
    }
    paragraph = periodOf(scene) ?? paragraph;
    const made = claimsOf(scene, discourse, leak, paragraph);
    claims.push(...made);
    discourse.read(scene, made.flatMap((claim) => (claim.subject ? [entities.get(claim.subject.name)].filter((one): one is Entity => one !== undefined) : [])));
  }
  return claims;
}

function claimsOf(scene: Scene, discourse: Discourse, leak: boolean, paragraph: Time | null): Claim[] {
  const claims: Claim[] = [];
  const earlier: { figure: FoundFigure; measure: Measure }[] = [];
  const subjects = new Map<FoundFigure, Party | null>();
  const times = new Map<FoundFigure, Time | null>();
  const modalities = new Map<FoundFigure, Modality>();
  const sources = new Map<FoundFigure, Source | null>();
  for (const figure of scene.figures) {
    if (isEquivalent(scene, figure)) continue;
    const measure = measureOf(scene, figure, earlier, leak);
    const subject = findSubject(scene, figure, measure, discourse, subjects);
    const inherited = measure.from ? (times.get(measure.from) ?? null) : null;
    const { time, rule: timeRule } = findTime(scene, figure, measure, inherited, paragraph);
    const { modality, rule: modalityRule } = findModality(scene, figure, measure, measure.from ? (modalities.get(measure.from) ?? null) : null);
    const source = findAttribution(scene, figure, discourse, null);
    const object = findObjects(scene, figure, measure, subject.value, discourse);
    earlier.push({ figure, measure });
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

/** A conversion: a second amount in another currency in brackets or after "soit"; a sum of tokens and what it is worth. */
function isEquivalent(scene: Scene, figure: FoundFigure): boolean {
  if (figure.type !== "money") return false;
  const before = scene.figures.filter((other) => other.last <= figure.first && figure.first - other.last < 10).at(-1);
  if (!before) return false;
  const between = scene.tokens.slice(before.last, figure.first).map((token) => token.norm).join(" ");
  const joined = /^(?:\(|\( soit|, soit|soit|, soit l' équivalent de|, soit l'équivalent de|\( environ|\( près de|, c'est-à-dire|, ou|, ce qui fait|, soit quelque)(?: .{0,12})?$/.test(between);
  if (!joined) return false;
  if (before.type === "money") return before.value.currency !== figure.value.currency && figure.value.currency !== null && figure.value.currencyBasis !== "ellipsis";
  return before.type === "quantity" && /bitcoin|ether|usdc|usdt|tokens?|solana|jetons/i.test(before.value.unit ?? "");
}
