import type { Metric } from "../../../../model.js";
import { isHead } from "../../../../segment/article.js";
import type { FoundFigure } from "../../figures/find.js";
import { subjectOf } from "../clause.js";
import { norm, type Scene } from "../scene.js";
import { isLarge, isOpen, isSmall, type Measure, type Measures, NONE, type Told, type Topic } from "./measure.js";
import { classOf } from "./party.js";
import { governorOf, linkOf } from "./reach.js";
import { speaksOfWages } from "./wages.js";

/** "Le régulateur a eu la main lourde : F": what a court or a regulator names is a fine. */
export function fined(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.type !== "money" || !isLarge(figure)) return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  // "Le record de F appartient à Meta"
  if (topic.law && norm(scene, linkOf(scene, figure).at - 1) === "record") return { metric: "penalty", ...NONE, rule: "metric/fined" };
  return verb && /^(?:|à|hauteur)$/.test(linkOf(scene, figure).link) && classOf(scene, subjectOf(scene, verb)) === "law"
    ? { metric: "penalty", ...NONE, rule: "metric/fined" }
    : null;
}

/** "Naver a cassé sa tirelire : 1,2 milliard pour Poshmark": a large amount for a company buys it. */
export function forCompany(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.type !== "money" || !isLarge(figure) || norm(scene, figure.last) !== "pour") return null;
  const head = scene.heads.find((one) => one.first === figure.last + 1 && one.kind === "name");
  if (!head || classOf(scene, head) !== "company") return null;
  // "Robots : 85 millions pour Velora": nobody who could buy it
  const buyer = scene.namings.some(({ entity }) => entity.type === "company" && entity !== head.naming?.entity);
  return buyer || topic.buying ? { metric: "acquisition", ...NONE, rule: "metric/for_company" } : null;
}

/** An amount that a person pays, with nothing else to tell: a quotation where shares are spoken of or a company reaches it, else a price. */
export function small(scene: Scene, figure: FoundFigure, topic: Topic): Measure | null {
  if (figure.type !== "money" || !isSmall(figure) || figure.value.per === "share") return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  const subject = verb
    ? subjectOf(scene, verb)
    : (scene.heads.find((head) => head.preposition === null && head.last <= figure.first) ?? null);
  const kind = classOf(scene, subject);
  // "La valeur attribuée au titre tombe à 14 euros"
  const worth =
    subject !== null && /^valeur$/.test(norm(scene, subject.last - 1)) && scene.tokens.some(({ norm }) => /^(?:titre|action)$/.test(norm));
  if (kind === "share" || worth) return { metric: "share_price", ...NONE, rule: "metric/quoted" };
  if (kind === "staff" && !verb?.lemmas.some((lemma) => DEEM.test(lemma))) return { metric: "compensation", ...NONE, rule: "metric/paid" };
  // "Son service, à 7,99 dollars, …"
  const { link, at } = linkOf(scene, figure);
  const thing = kind === null && subject?.kind === "noun" && link === "à" && norm(scene, at - 1) === ",";
  // "L'objectif passe de 24 à 19 euros" in an analyst's note
  // "Jefferies, qui campe sur un objectif de 250 dollars"
  const near = scene.tokens.slice(Math.max(0, figure.first - 4), figure.first).some((token) => /^(?:objectif|cible)$/.test(token.norm));
  const aim = topic.stock.size > 0 && (near || (subject !== null && /^(?:objectif|cible)$/.test(norm(scene, subject.last - 1))));
  if (aim) return { metric: "share_price", ...NONE, rule: "metric/quoted" };
  // "« On nous propose 1 500 euros par année de présence », s'emporte la CFDT"
  if (kind !== "product" && speaksOfWages(scene) && (figure.value.amount ?? 0) >= 20 && !topic.stock.has(scene.sentence.block))
    return { metric: "compensation", ...NONE, rule: "metric/paid" };
  const quoted = topic.stock.has(scene.sentence.block) && kind !== "product" && kind !== "buyers" && !thing;
  const reached =
    kind === "company" &&
    verb !== undefined &&
    verb.lemmas.some((lemma) =>
      /^(?:franchir|atteindre|toucher|repasser|dépasser|finir|terminer|clôturer|ouvrir|grimper|tomber|bondir|monter|plonger)$/.test(lemma),
    ) &&
    linkOf(scene, figure).link !== "pour";
  // "56 000 euros par emploi créé", "leur avait remis 100 000 dollars"
  if (
    figure.value.per === "job" ||
    (figure.value.per === "year" && (figure.value.amount ?? 0) >= 20_000) ||
    (verb?.lemmas.some((lemma) => /^(?:remettre|verser|donner)$/.test(lemma)) && (figure.value.amount ?? 0) > 5000)
  )
    return { metric: "cost", ...NONE, rule: "metric/small" };
  return { metric: quoted || reached ? "share_price" : "price", ...NONE, rule: quoted || reached ? "metric/quoted" : "metric/small" };
}

/** What analysts do with a figure that is not theirs. */
const DEEM = /^(?:voir|attendre|tabler|prévoir|viser|juger|évaluer|estimer|situer|fixer|anticiper|espérer|calculer|chiffrer|escompter)$/;

/** The measure that most amounts of the article have, where nearly all have it. */
export function mainMetric(measures: Measures): Metric | null {
  const counts = new Map<Metric, number>();
  let all = 0;
  for (const [figure, measure] of measures) {
    if (figure.type !== "money" || isOpen(measure) || measure.change !== null) continue;
    all++;
    counts.set(measure.metric, (counts.get(measure.metric) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 4 && first[1] >= 1.5 * (second?.[1] ?? 0) && first[1] / all >= 0.35 ? first[0] : null;
}

/** "Nuxel passe la barre des 5 milliards" over an article that tells of 5,1 milliards: what the body measures with the amount that a title rounds. */
export function rounded(told: readonly Told[], index: number, figure: FoundFigure, measures: Measures): Measure | null {
  const { amount, precision, currency } = figure.value;
  const { block } = (told[index] as Told).scene;
  if (figure.type !== "money" || !isLarge(figure) || amount === null || !isHead(block)) return null;
  const [below, above] = precision === "at_least" ? [0, 0.12] : precision === "at_most" ? [0.12, 0] : [0.03, 0.03];
  const metrics = new Set<Metric>();
  for (const { figures } of told.slice(index + 1)) {
    for (const other of figures) {
      const measure = measures.get(other);
      const off = (other.value.amount ?? Number.NaN) / amount - 1;
      if (other.type !== "money" || other.value.currency !== currency || !measure || isOpen(measure) || measure.change !== null) continue;
      if (off >= -below && off <= above) metrics.add(measure.metric);
    }
  }
  const [metric] = metrics;
  return metric !== undefined && metrics.size === 1 && metric !== "other" ? { metric, ...NONE, rule: "metric/rounded" } : null;
}

/** The measure that three quarters of the large amounts have, and at least three. */
export function overwhelming(measures: Measures): Metric | null {
  const counts = new Map<Metric, number>();
  let all = 0;
  for (const [figure, measure] of measures) {
    if (figure.type !== "money" || !isLarge(figure) || isOpen(measure) || measure.metric === "valuation") continue;
    all++;
    counts.set(measure.metric, (counts.get(measure.metric) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] / all >= 0.75 ? first[0] : null;
}

const ROUNDS = new Set<Metric>(["funding", "acquisition", "penalty", "revenue", "subsidy", "contract", "market_size"]);
/** What is done with money that is nobody's to raise, to pay or to earn. */
const ELSEWHERE =
  /^(?:voler|dérober|transiter|circuler|gérer|détourner|blanchir|stocker|conserver|compter|perdre|rembourser|retirer|liquider|échanger|exporter|importer|manquer|falloir|épargner|déposer|virer|miser|parier|coûter|valoir|changer|disparaître|exempter|emprunter|rendre|traiter|réclamer|laisser)$/;

/** "La palme des secteurs revient à la santé, avec 269 millions" in a round-up of fund raising: what all the article's amounts are. */
export function prevailing(scene: Scene, figure: FoundFigure, main: Metric | null): Measure | null {
  if (main === null || !ROUNDS.has(main) || figure.type !== "money" || !isLarge(figure) || figure.value.per !== null) return null;
  if (/^(?:de|d'|du|des)$/.test(norm(scene, figure.last))) return null;
  // "un fonds de 250 millions", "250 000 dollars en poche"
  if ((linkOf(scene, figure).link === "de" && governorOf(scene, figure) !== null) || norm(scene, figure.last) === "en") return null;
  const verb = scene.verbs.findLast((one) => one.last <= figure.first) ?? scene.verbs.find((one) => one.first >= figure.last);
  return verb?.lemmas.some((lemma) => ELSEWHERE.test(lemma)) ? null : { metric: main, ...NONE, rule: "metric/prevailing" };
}

/** An item, a title or a line without a verb in an article about one thing. */
export function listed(scene: Scene, figure: FoundFigure, main: Metric | null): Measure | null {
  if (main === null || figure.type !== "money" || isSmall(figure)) return null;
  const bare = scene.block.kind !== "paragraph" || !scene.verbs.some((verb) => verb.mood !== "participle");
  return bare ? { metric: main, ...NONE, rule: "metric/main" } : null;
}
