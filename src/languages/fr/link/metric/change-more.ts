import { type Metric, Shape, type Token } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeAfter, changeNoun, metricNoun } from "../../words/metrics.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { isWonOrLost } from "./change-count.js";
import { type Earlier, type Measure, NONE, pick, type Topic } from "./measure.js";
import { moved } from "./moved.js";
import { nounAfter } from "./nouns.js";
import { classOf } from "./party.js";
import { linkOf } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";
import { raisedFor } from "./wages.js";

/** Measures of what is done anew each time: "200 millions de plus" is one more of it, not a rise. */
const EVENTS = /^(?:funding|layoffs|investment|penalty|acquisition|deals|contract|debt|capex)$/;

/** "8 € de plus", "9 % plus cher", "19 % de voitures de moins" */
export function moreThan(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic, level: () => Measure): Measure | null {
  const { tokens } = scene;
  // "s'attend à en perdre 2 millions de plus": more of what is lost
  if (figure.type === "quantity" && isWonOrLost(scene, figure)) return null;
  const faster = ofQuality(scene, figure);
  if (faster) return faster;
  let read = changeAfter.read(tokens, figure.last);
  let goods: number | null = null;
  // "60 millions de gains de productivité"
  const measure = metricNoun.read(tokens, figure.last + 1);
  if (read && measure && measure.end > read.end) read = undefined;
  if (!read && figure.type === "percentage" && /^(?:de|d')$/.test(norm(scene, figure.last))) {
    for (let i = figure.last + 2; i < figure.last + 5 && !read; i++) read = changeAfter.read(tokens, i);
    // "19 % de voitures de moins", "30 % de réservations supplémentaires"
    if (read && /^(?:de|en)$/.test(norm(scene, read.end - 2))) goods = figure.last + 1;
    else if (read && /^(?:supplémentaires?|additionnels?)$/.test(norm(scene, read.end - 1)) && read.end === figure.last + 3)
      goods = figure.last + 1;
    else read = undefined;
  }
  if (!read && /^de$/.test(norm(scene, figure.last)) && figure.type !== "quantity") {
    const noun = changeNoun.read(tokens, figure.last + 1);
    // "4 milliards de réductions de coûts"
    const whole = metricNoun.read(tokens, figure.last + 1);
    if (noun && !(whole && whole.end >= noun.end))
      return moved(
        scene,
        figure,
        { change: noun.value, rule: "metric/of_change", at: figure.last + 1, after: noun.end, verb: null },
        here,
        topic,
      );
  }
  // "3 millions d'abonnés de plus de 60 ans"
  if (
    !read ||
    (/^(?:plus|moins)$/.test(norm(scene, read.end - 1)) &&
      /^(?:de|d')$/.test(norm(scene, read.end)) &&
      scene.tokens[read.end + 1] &&
      ((scene.tokens[read.end + 1] as Token).shape & Shape.number) !== 0)
  )
    return null;
  const change = read.value;
  if (/^(?:cher|chère|chers|chères)$/.test(norm(scene, read.end - 1)))
    return {
      ...NONE,
      ...(here.at(-1)?.measure.metric === "compensation" ? here.at(-1)?.measure : {}),
      metric: here.at(-1)?.measure.metric === "compensation" ? "compensation" : "price",
      change,
      rule: "metric/dearer",
    };
  // "30 % de rabais"
  if (goods === null && /^(?:remise|rabais|ristourne|décote)$/.test(norm(scene, read.end - 1)) && !nounAfter(scene, read.end))
    return { metric: "price", ...NONE, change, rule: "metric/rebate" };
  const last = here.at(-1);
  const compared = /^(?:soit|,|\(|-|–|ou|et)$/.test(norm(scene, linkOf(scene, figure).at - 1)) || linkOf(scene, figure).at === 0;
  if (goods === null && /^(?:de|d')$/.test(norm(scene, read.end)) && !nounAfter(scene, read.end)) goods = read.end + 1;
  if (goods !== null && figure.type === "percentage") {
    const noun = metricNoun.read(tokens, goods);
    if (noun) return { metric: pick(noun.value, figure, true), ...NONE, change, rule: "metric/more_of" };
    const unit = unitClass(tokens[goods]?.text ?? null);
    if (unit && /^(?:users|units|employees|jobs|people|layoffs)$/.test(unit))
      return { metric: unitMetric(unit), ...NONE, change, rule: "metric/more_of" };
    const sold = scene.verbs.some(
      (verb) =>
        verb.last <= figure.first &&
        verb.lemmas.some((lemma) => /^(?:vendre|livrer|écouler|produire|fabriquer|expédier|immatriculer)$/.test(lemma)),
    );
    return { metric: sold ? "units" : "other", ...NONE, change, rule: "metric/more_of" };
  }
  const noun = nounAfter(scene, read.end);
  if (noun) return { metric: pick(noun.value, figure, true), ...NONE, change, rule: "metric/more_than" };
  if (last && compared && figure.type !== "quantity" && (figure.type === last.figure.type || figure.type === "percentage"))
    return { ...last.measure, change, from: last.figure, rule: "metric/more_than" };
  const told = figure.type === "percentage" ? saidOf(scene, figure) : null;
  if (told) return { metric: told, ...NONE, change, rule: "metric/more_than" };
  // "ne propose que 35 euros d'augmentation"
  if (
    figure.type === "money" &&
    /^(?:augmentations?|hausse|générale|rallonge)$/.test(norm(scene, read.end - 1)) &&
    raisedFor(scene, figure)
  )
    return { metric: "compensation", ...NONE, change, rule: "metric/raise" };
  const own = level();
  // "300 postes en moins" are cut
  if (figure.type === "quantity" && change === "decrease" && unitClass(figure.value.unit) === "jobs")
    return { ...own, metric: "layoffs", change: null };
  if (figure.type !== "percentage" && EVENTS.test(own.metric) && !/^qu(?:e|')$/.test(norm(scene, read.end))) return { ...own };
  if (own.rule !== "metric/none" && own.metric !== "share") return { ...own, change };
  if (last && (figure.type === last.figure.type || figure.type === "percentage") && last.measure.metric !== "share")
    return { ...last.measure, change, from: last.figure, rule: "metric/more_than" };
  return moved(scene, figure, { change, rule: "metric/more", at: read.end - 1, after: null, verb: null }, here, topic);
}

/** "ajouter 0,8 point à la croissance", "coûter 0,3 point de PIB": what an economy gains or loses. */
export function toGrowth(scene: Scene, figure: FoundFigure): Measure | null {
  if (figure.type !== "percentage" || figure.value.unit === "percent") return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || linkOf(scene, figure).link !== "" || pathCost(scene.tokens, verb.last, figure.first) > 0.5) return null;
  const change = verb.lemmas.some((lemma) => /^(?:ajouter|apporter|rapporter|rendre|valoir)$/.test(lemma))
    ? "increase"
    : verb.lemmas.some((lemma) => /^(?:retrancher|retirer|ôter|coûter|soustraire|enlever|amputer)$/.test(lemma))
      ? "decrease"
      : null;
  if (!change || !/^(?:à|au|aux|de|du|d')$/.test(norm(scene, figure.last))) return null;
  const next = scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 2);
  const known = next?.kind === "measure" && next.measure?.kinds.includes("p") ? pick(next.measure, figure, true) : "other";
  return { metric: known === "revenue" ? "other" : known, ...NONE, change, verb, rule: "metric/points_to" };
}

const QUALITY =
  /^(?:rapide|puissant|performant|efficace|économe|sobre|léger|légère|lourd|lourde|fin|fine|compact|compacte|petit|petite|grand|grande|gros|grosse|long|longue|court|courte|large|étroit|étroite|lumineux|lumineuse|dense|lent|lente|productif|productive|précis|précise|énergivore|gourmand|gourmande|polluant|polluante|résistant|résistante|autonome|bruyant|bruyante|silencieux|silencieuse|rigide|solide|fiable|spacieux|spacieuse|puissante|performante|brillant|brillante|efficient|efficiente|véloce|réactif|réactive)s?$/;

/** "45 % plus rapide", "30 % moins gourmande": a quality of a thing; where two of them differ in power, it is a capacity. */
function ofQuality(scene: Scene, figure: FoundFigure): Measure | null {
  if (figure.type !== "percentage" || !/^(?:plus|moins)$/.test(norm(scene, figure.last))) return null;
  let at = figure.last + 1;
  if (/ment$/.test(norm(scene, at))) at++;
  const word = norm(scene, at);
  if (!QUALITY.test(word)) return null;
  return {
    metric: /^(?:puissant|performant)/.test(word) ? "capacity" : "other",
    ...NONE,
    change: norm(scene, figure.last) === "plus" ? "increase" : "decrease",
    rule: "metric/quality",
  };
}

/** What a verb says is more or less: "vaut 70 % de moins", "gagne 10 % de plus". */
const SAID: readonly (readonly [RegExp, Metric])[] = [
  [/^(?:valoir|peser)$/, "valuation"],
  [/^(?:coûter|facturer|vendre)$/, "price"],
  [/^(?:gagner|toucher|percevoir|empocher)$/, "compensation"],
  [/^(?:investir)$/, "investment"],
  [/^(?:dépenser)$/, "cost"],
  [/^(?:lever)$/, "funding"],
  [/^(?:livrer|écouler|produire|immatriculer)$/, "units"],
];

function saidOf(scene: Scene, figure: FoundFigure): Metric | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) > 0.5) return null;
  // "seraient payés 20 % de moins"
  if (
    verb.passive &&
    verb.lemmas.some((lemma) => /^(?:payer|rémunérer)$/.test(lemma)) &&
    classOf(scene, subjectOf(scene, verb)) !== "product"
  )
    return "compensation";
  return SAID.find(([lemmas]) => verb.lemmas.some((lemma) => lemmas.test(lemma)))?.[1] ?? null;
}
