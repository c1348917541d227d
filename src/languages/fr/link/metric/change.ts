import { type Metric, Shape, type Token } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { changeVerbs } from "../../words/frames.js";
import { changeAfter, changeNoun, metricNoun } from "../../words/metrics.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import type { Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { type Earlier, type Measure, NONE, norm, pick, type Topic } from "./measure.js";
import { type Direction, moved } from "./moved.js";
import { nounAfter } from "./nouns.js";
import { linkOf } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";
import { linkIsLevel } from "./verbs.js";

/** Measures of what is done anew each time: "200 millions de plus" is one more of it, not a rise. */
const EVENTS = /^(?:funding|layoffs|investment|penalty|acquisition|deals|contract|debt|capex)$/;

/** The size of a move: "(+36 %)", "en hausse de 12 %", "a reculé de 3 points", "8 € de plus"; null where the figure is a level. */
export function changeOf(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic, level: (figure: FoundFigure) => Measure): Measure | null {
  return signed(scene, figure, here, topic) ?? after(scene, figure, here, topic, level) ?? nounOfChange(scene, figure, here, topic) ?? comparative(scene, figure, here, level) ?? verbOfChange(scene, figure, here, topic) ?? wonOrLost(scene, figure);
}

/** "(+36 %)", "-4 %" */
function signed(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  if (figure.type !== "percentage" || figure.value.amount === null || !/^[+−–-]/.test(figure.text.trim())) return null;
  const change: Direction = figure.value.amount < 0 ? "decrease" : "increase";
  const last = here.filter((one) => one.measure.change === null && figure.first - one.figure.last < 30).at(-1);
  const before = norm(scene, figure.first - 1);
  if (last && /^(?:[(,;:/]|soit)$/.test(before) && last.measure.rule !== "metric/none" && pathCost(scene.tokens, last.figure.last, figure.first) < 3) return { ...last.measure, change, from: last.figure, rule: "metric/change_of_level" };
  return moved(scene, figure, { change, rule: "metric/signed", at: figure.first, after: null, verb: null }, here, topic);
}

/** "8 € de plus", "9 % plus cher", "19 % de voitures de moins" */
function after(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic, level: (figure: FoundFigure) => Measure): Measure | null {
  const { tokens } = scene;
  let read = changeAfter.read(tokens, figure.last);
  let goods: number | null = null;
  if (!read && figure.type === "percentage" && /^(?:de|d')$/.test(norm(scene, figure.last))) {
    for (let i = figure.last + 2; i < figure.last + 5 && !read; i++) read = changeAfter.read(tokens, i);
    if (read && /^(?:de|en)$/.test(norm(scene, read.end - 2))) goods = figure.last + 1;
    else read = undefined;
  }
  if (!read && /^de$/.test(norm(scene, figure.last)) && figure.type !== "quantity") {
    const noun = changeNoun.read(tokens, figure.last + 1);
    // "4 milliards de réductions de coûts"
    const whole = metricNoun.read(tokens, figure.last + 1);
    if (noun && !(whole && whole.end >= noun.end)) return moved(scene, figure, { change: noun.value, rule: "metric/of_change", at: figure.last + 1, after: noun.end, verb: null }, here, topic);
  }
  // "16 millions d'habitants de plus de 16 ans"
  if (!read || (/^(?:plus|moins)$/.test(norm(scene, read.end - 1)) && /^(?:de|d')$/.test(norm(scene, read.end)) && scene.tokens[read.end + 1] && ((scene.tokens[read.end + 1] as Token).shape & Shape.number) !== 0)) return null;
  const change = read.value;
  if (/^(?:cher|chère|chers|chères)$/.test(norm(scene, read.end - 1))) return { ...NONE, ...(here.at(-1)?.measure.metric === "compensation" ? here.at(-1)?.measure : {}), metric: here.at(-1)?.measure.metric === "compensation" ? "compensation" : "price", change, rule: "metric/dearer" };
  const last = here.at(-1);
  const compared = /^(?:soit|,|\(|-|–|ou|et)$/.test(norm(scene, linkOf(scene, figure).at - 1)) || linkOf(scene, figure).at === 0;
  if (goods === null && /^(?:de|d')$/.test(norm(scene, read.end)) && !nounAfter(scene, read.end)) goods = read.end + 1;
  if (goods !== null && figure.type === "percentage") {
    const noun = metricNoun.read(tokens, goods);
    if (noun) return { metric: pick(noun.value, figure, true), ...NONE, change, rule: "metric/more_of" };
    const unit = unitClass(tokens[goods]?.text ?? null);
    if (unit && /^(?:users|units|employees|jobs|people|layoffs)$/.test(unit)) return { metric: unitMetric(unit), ...NONE, change, rule: "metric/more_of" };
    const sold = scene.verbs.some((verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => /^(?:vendre|livrer|écouler|produire|fabriquer|expédier|immatriculer)$/.test(lemma)));
    return { metric: sold ? "units" : "other", ...NONE, change, rule: "metric/more_of" };
  }
  const noun = nounAfter(scene, read.end);
  if (noun) return { metric: pick(noun.value, figure, true), ...NONE, change, rule: "metric/more_than" };
  if (last && compared && figure.type !== "quantity" && (figure.type === last.figure.type || figure.type === "percentage")) return { ...last.measure, change, from: last.figure, rule: "metric/more_than" };
  const told = figure.type === "percentage" ? saidOf(scene, figure) : null;
  if (told) return { metric: told, ...NONE, change, rule: "metric/more_than" };
  const own = level(figure);
  if (figure.type !== "percentage" && EVENTS.test(own.metric) && !/^qu(?:e|')$/.test(norm(scene, read.end))) return { ...own };
  if (own.rule !== "metric/none" && own.metric !== "share") return { ...own, change };
  if (last && (figure.type === last.figure.type || figure.type === "percentage") && last.measure.metric !== "share") return { ...last.measure, change, from: last.figure, rule: "metric/more_than" };
  return moved(scene, figure, { change, rule: "metric/more", at: read.end - 1, after: null, verb: null }, here, topic);
}

/** What a verb says is more or less: "vaut 70 % de moins", "gagne 10 % de plus". */
const SAID: readonly (readonly [RegExp, Metric])[] = [
  [/^(?:valoir|peser)$/, "valuation"], [/^(?:coûter|facturer|vendre)$/, "price"], [/^(?:gagner|toucher|percevoir)$/, "compensation"], [/^(?:investir)$/, "investment"], [/^(?:dépenser)$/, "cost"], [/^(?:lever)$/, "funding"], [/^(?:livrer|écouler|produire|immatriculer)$/, "units"],
];

function saidOf(scene: Scene, figure: FoundFigure): Metric | null {
  const verb = scene.verbs.filter((one) => one.last <= figure.first && one.mood !== "participle").at(-1);
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) > 0.5) return null;
  return SAID.find(([lemmas]) => verb.lemmas.some((lemma) => lemmas.test(lemma)))?.[1] ?? null;
}

const LINKED = /^(?:de|d'|atteignant|pouvant|:|comprise?|limitée?|contenue?|cantonnée?|moyenne?|annuelle?|mensuelle?|nette?|du|aller|jusqu'|jusqu'à|générale?|record|trimestrielle?|séquentielle|organique|tarifaire|historique|supplémentaire|inférieure?|supérieure?|équivalente?|encore|environ|estimée?|prévue?)$/;

/** "en hausse de 12 %", "une baisse atteignant 3 %", "la hausse atteint 2 euros", "hausse limitée à 1,5 %" */
function nounOfChange(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const { tokens } = scene;
  if (figure.type === "quantity" && !/^(?:users|units|employees|affected)$/.test(unitMetric(unitClass(figure.value.unit) ?? "thing"))) return null;
  let seen = /^(?:de|d'|entre|inférieure?|supérieure?|plus|moins|près|environ|quelque|autour|jusqu')/.test(norm(scene, figure.first));
  for (let i = figure.first - 1; i >= 0 && i >= figure.first - 11; i--) {
    const word = norm(scene, i);
    const read = changeNoun.read(tokens, i);
    if (read && seen && read.end <= figure.first) {
      // "réduction de coûts": a measure of its own
      const whole = metricNoun.read(tokens, i);
      if (whole && figure.type === "money" && whole.value.kinds.includes("m") && whole.value.metric !== "compensation") return null;
      if (whole && whole.end > i + 1) return whole.value.metric === "compensation" ? { metric: "compensation", ...NONE, change: read.value, rule: "metric/change_noun" } : null;
      return moved(scene, figure, { change: read.value, rule: "metric/change_noun", at: i, after: null, verb: null }, here, topic);
    }
    if (LINKED.test(word)) {
      seen = true;
      continue;
    }
    if (word === "à" && /^(?:limitée?|contenue?|cantonnée?|inférieure?|supérieure?|estimée?|fixée?|ramenée?|égale?)$/.test(norm(scene, i - 1))) {
      seen = true;
      continue;
    }
    if (/^(?:à|au|contre|pour)$/.test(word) || /^[;:().]$/.test(word) || scene.figures.some((other) => other !== figure && other.first <= i && i < other.last)) break;
    if (scene.verbs.some((verb) => verb.at === i && verb.mood !== "participle" && !/^(?:pouvoir|aller|atteindre)$/.test(verb.lemma))) break;
  }
  return changeAsSubject(scene, figure, here, topic);
}

/** "La hausse atteint 2 euros", "la croissance des ventes a ralenti à 4 %": the noun of change is the subject of the figure's verb. */
function changeAsSubject(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const verb = scene.verbs.filter((one) => one.last <= figure.first && one.mood !== "participle").at(-1);
  if (!verb || pathCost(scene.tokens, verb.last, figure.first) > 0.9 || figure.type === "quantity") return null;
  const lemma = verb.lemmas.find((one) => /^(?:atteindre|être|ressortir|établir|élever|ralentir|accélérer|limiter|représenter|tomber|dépasser|retomber|revenir|monter|avoisiner|chiffrer)$/.test(one));
  if (!lemma) return null;
  const subject = subjectOf(scene, verb);
  if (!subject || subject.preposition !== null) return null;
  for (let i = subject.first; i < Math.min(subject.last + 3, verb.first); i++) {
    if (i >= subject.last && !/^(?:de|d')$/.test(norm(scene, subject.last))) break;
    const read = changeNoun.read(scene.tokens, i);
    if (read && !metricNoun.read(scene.tokens, i)) return moved(scene, figure, { change: read.value, rule: "metric/change_subject", at: i, after: null, verb: null }, here, topic);
  }
  return null;
}

/** "supérieure de 9 milliards", "inférieur de 3 %" */
function comparative(scene: Scene, figure: FoundFigure, here: Earlier, level: (figure: FoundFigure) => Measure): Measure | null {
  const { link, at } = linkOf(scene, figure);
  if (link !== "de") return null;
  const word = norm(scene, at - 1);
  const change: Direction | null = /^(?:supérieure?s?|supérieurs)$/.test(word) ? "increase" : /^(?:inférieure?s?|inférieurs)$/.test(word) ? "decrease" : null;
  if (!change) return null;
  const own = level(figure);
  if (own.rule !== "metric/none" && own.metric !== "share") return { ...own, change };
  const last = here.at(-1);
  return last ? { ...last.measure, change, from: last.figure, rule: "metric/compared" } : { ...own, change };
}

const WINNING = /^(?:perdre|gagner|prendre|céder|lâcher|abandonner|regagner|rogner|adjuger|rendre|reprendre|grappiller|grignoter|effacer|laisser)$/;
const TRANSITIVE = /^(?:baisser|augmenter|réduire|relever|abaisser|diminuer|accroître|majorer|hausser|doper|tailler|raboter|sabrer|couper|alléger|améliorer|ramener|creuser|alourdir|gonfler|limiter|renforcer|élargir|revaloriser|rehausser|comprimer|amputer)$/;

/** After a verb of change, "de" or nothing brings the size of the move and "à" the level. */
function verbOfChange(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const { tokens } = scene;
  if (figure.type === "quantity" && figure.value.unit !== null && !/%|point/.test(figure.value.unit)) return quantityMoved(scene, figure, here, topic);
  const verb = changeVerbOf(scene, figure);
  if (!verb) return null;
  const object = scene.heads.find((head) => head.first >= verb.last && head.last <= figure.first && head.preposition === null);
  const definite = object !== undefined && /^(?:le|la|l'|les|son|sa|ses|leur|leurs|ce|cette|ces|cet)$/.test(norm(scene, object.first));
  if (pathCost(tokens, verb.last, figure.first) > (definite ? 2.8 : 1.7)) return null;
  const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) as string;
  const change = changeVerbs.get(lemma) as Direction;
  const { link, at } = linkOf(scene, figure);
  const between = tokens.slice(verb.last, figure.first).map((token) => token.norm);
  if (linkIsLevel(link) || between.at(-1) === "atteindre") return null;
  if (isFromTo(scene, figure) && figure.value.precision !== "range") return null;
  // the figure's "de" must be the verb's own: not that of a noun after the verb ("réduit une dette de 3 milliards")
  const noun = scene.heads.find((head) => head.last <= at && at - head.last <= 1 && head.first >= verb.last && head.kind !== "name" && head.kind !== "pronoun");
  const settled = scene.figures.some((other) => other.first >= verb.last && other.last <= figure.first);
  const by = link === "de" && (noun === undefined || (TRANSITIVE.test(lemma) && definite));
  const inSpan = (/^(?:de|d')$/.test(norm(scene, figure.first)) && norm(scene, figure.first - 1) !== ",") || (/^jusqu'/.test(norm(scene, figure.first)) && figure.type === "percentage");
  if (WINNING.test(lemma) && link === "" && !noun) return won(scene, figure, verb, lemma, change, here, topic, settled);
  if (!by && !(inSpan && !noun)) return null;
  if (WINNING.test(lemma) && figure.type !== "percentage") return null;
  if (/^(?:monter|descendre)$/.test(lemma) && figure.type === "money") return null;
  return moved(scene, figure, { change, rule: `metric/verb_${lemma}`, at: verb.first, after: null, verb }, here, topic);
}

/** "passe de 9,99 à 11,99", "de 640 à 250 millions": both are levels. */
function isFromTo(scene: Scene, figure: FoundFigure): boolean {
  const { link } = linkOf(scene, figure);
  if (link !== "de") return false;
  let i = figure.last;
  while (i < figure.last + 9 && i < scene.tokens.length && /^(?:en|au|du|de|l'|an|un|une|fin|début|plus|tôt|deuxième|premier|troisième|quatrième|trimestre|semestre|dernier|dernière|année|\d{4})$/.test(norm(scene, i))) i++;
  return norm(scene, i) === "à" && scene.figures.some((other) => other.first >= i && other.first - i <= 3 && other.type === figure.type);
}

function changeVerbOf(scene: Scene, figure: FoundFigure): VerbGroup | null {
  const last = scene.verbs.filter((group) => group.last <= figure.first && (group.mood !== "participle" || group.lemmas.some((lemma) => changeVerbs.has(lemma)))).at(-1);
  if (!last || !last.lemmas.some((lemma) => changeVerbs.has(lemma))) return null;
  return last;
}

/** "a perdu 3 %", "s'adjuge 2 %", "gagne 1,3 point": of a share price, a market share, a capitalisation. */
function won(scene: Scene, figure: FoundFigure, verb: VerbGroup, lemma: string, change: Direction, here: Earlier, topic: Topic, settled: boolean): Measure | null {
  const rule = `metric/verb_${lemma}`;
  const noun = nounAfter(scene, figure.last);
  const move = { change, rule, at: verb.first, after: null, verb };
  if (noun && /^(?:de|d')$/.test(norm(scene, figure.last))) {
    if (noun.value.metric === "valuation") return { metric: "valuation", ...NONE, change, rule };
    if (noun.value.metric === "market_share") return figure.value.unit === "percent" && /^(?:prendre|adjuger)$/.test(lemma) ? null : { metric: "market_share", ...NONE, change, rule };
    if (figure.type !== "percentage") return null;
  }
  if (figure.type === "percentage") {
    const whole = /^(?:de|d'|du|des)$/.test(norm(scene, figure.last));
    if (figure.value.unit === "percent" && whole && /^(?:prendre|céder|adjuger|reprendre|abandonner|gagner|grignoter)$/.test(lemma)) return null;
    if (/^(?:prendre|céder|adjuger|reprendre)$/.test(lemma) && figure.value.unit === "percent" && !topic.stock.has(scene.sentence.block) && scene.heads.some((head) => head.first >= figure.last && /^(?:dans|chez)$/.test(head.preposition ?? "") && head.first - figure.last < 3 && head.kind === "name")) return null;
    return moved(scene, figure, move, here, topic);
  }
  // an amount: only of a share or a market
  const subject = subjectOf(scene, verb);
  if (subject?.kind === "measure" && /^(?:share_price|market_size|valuation)$/.test(subject.measure?.metric ?? "") && !settled) return moved(scene, figure, move, here, topic);
  const followed = scene.figures.find((other) => other.type === "money" && other.first >= figure.last && other.first - figure.last < 4 && /^à$/.test(norm(scene, other.first - 1)));
  return followed && topicOfShares(scene, topic, followed) ? { metric: "share_price", ...NONE, verb, change, rule } : null;
}

/** "a repris 3 euros, à 62,10 euros" */
function topicOfShares(scene: Scene, topic: Topic, level: FoundFigure): boolean {
  return topic.stock.has(scene.sentence.block) || (level.value.amount !== null && level.value.amount < 10_000);
}

/** Counts: only with a verb that moves them, "a réduit de 4 000 plaquettes sa capacité", "a fondu de 21.600 unités". */
function quantityMoved(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const verb = changeVerbOf(scene, figure);
  if (!verb || linkOf(scene, figure).link !== "de" || norm(scene, linkOf(scene, figure).at - 1) === "soit" || pathCost(scene.tokens, verb.last, figure.first) > 1 || isFromTo(scene, figure)) return null;
  const lemma = verb.lemmas.find((one) => changeVerbs.has(one)) as string;
  if (WINNING.test(lemma)) return null;
  const noun = scene.heads.find((head) => head.last <= figure.first - 1 && head.first >= verb.last && head.preposition === null);
  if (noun && noun.kind !== "measure" && !/^(?:effectif|effectifs|parc|nombre|base)/.test(norm(scene, noun.last - 1))) return null;
  const change = changeVerbs.get(lemma) as Direction;
  const found = moved(scene, figure, { change, rule: `metric/verb_${lemma}`, at: verb.first, after: null, verb }, here, topic);
  return found.noun === null && unitClass(figure.value.unit) !== undefined ? { ...found, metric: unitMetric(unitClass(figure.value.unit) ?? "thing") } : found;
}

/** "a gagné 75 000 abonnés", "600 000 abonnés ont rejoint le parc", "une perte de 12 000 clients" */
function wonOrLost(scene: Scene, figure: FoundFigure): Measure | null {
  const unit = unitClass(figure.value.unit);
  if (figure.type === "money") return wiped(scene, figure);
  if (figure.type !== "quantity" || (unit !== "users" && unit !== "jobs" && unit !== "employees" && unit !== "people")) return null;
  const { tokens } = scene;
  const { link, at } = linkOf(scene, figure);
  const verb = scene.verbs.filter((one) => one.last <= figure.first && one.mood !== "participle").at(-1);
  const say = (change: Direction, group: VerbGroup | null, rule: string): Measure => ({ metric: unitMetric(unit), ...NONE, change, verb: group, rule });
  if (verb && unit === "users" && link === "" && pathCost(tokens, verb.last, at) < 0.9) {
    if (verb.lemmas.some((lemma) => /^(?:gagner|ajouter|engranger|grappiller|regagner)$/.test(lemma))) return say("increase", verb, "metric/users_won");
    if (verb.lemmas.includes("perdre")) return say("decrease", verb, "metric/users_lost");
  }
  const following = scene.verbs.find((one) => one.first >= figure.last && one.mood !== "participle");
  if (following && unit === "users" && link === "" && pathCost(tokens, figure.last, following.first) < 0.8) {
    if (following.lemmas.some((lemma) => /^(?:rejoindre|ajouter)$/.test(lemma))) return say("increase", following, "metric/users_won");
    if (following.lemmas.some((lemma) => /^(?:quitter|partir|résilier|déserter)$/.test(lemma))) return say("decrease", following, "metric/users_lost");
  }
  if (/^(?:net|nets|nette|nettes)$/.test(norm(scene, figure.last - 1)) && unit === "users") return say("increase", null, "metric/users_net");
  if (link === "de") {
    const noun = norm(scene, at - 1);
    const sheer = noun === "sèche" || noun === "nette" ? norm(scene, at - 2) : noun;
    if (/^(?:perte|pertes)$/.test(sheer)) return say("decrease", null, "metric/lost");
    if (/^(?:gain|gains)$/.test(sheer)) return say("increase", null, "metric/won");
  }
  if (unit === "jobs" && /ajouter/.test(following?.lemmas.join(" ") ?? "") && following?.reflexive) return say("increase", following, "metric/jobs_added");
  if (unit === "jobs" && scene.verbs.some((one) => one.last <= figure.first && one.lemmas.includes("créer")) && scene.verbs.some((one) => one.first >= figure.last && one.reflexive && one.lemmas.includes("ajouter"))) return say("increase", null, "metric/jobs_added");
  return null;
}

/** "fait disparaître 589 milliards de capitalisation", "10 milliards partis en fumée" */
function wiped(scene: Scene, figure: FoundFigure): Measure | null {
  const noun = /^(?:de|d')$/.test(norm(scene, figure.last)) ? nounAfter(scene, figure.last) : undefined;
  const value = noun?.value.metric === "valuation" || /^(?:de|d')$/.test(norm(scene, figure.last)) && norm(scene, figure.last + 1) === "valeur";
  const gone = scene.verbs.find((verb) => verb.lemmas.some((lemma) => /^(?:effacer|disparaître|évaporer|envoler|détruire|volatiliser|perdre|rayer|partir)$/.test(lemma)) && (verb.last <= figure.first ? pathCost(scene.tokens, verb.last, figure.first) : pathCost(scene.tokens, figure.last, verb.first)) < 0.8);
  const smoke = scene.tokens.slice(figure.last, figure.last + 6).some((token) => token.norm === "fumée");
  if ((value && gone && !gone.lemmas.includes("envoler")) || smoke) return { metric: "valuation", ...NONE, change: "decrease", rule: "metric/wiped_out" };
  const added = scene.verbs.find((verb) => verb.last <= figure.first && verb.lemmas.some((lemma) => /^(?:gagner|ajouter|engranger)$/.test(lemma)) && pathCost(scene.tokens, verb.last, figure.first) < 0.8);
  return value && added ? { metric: "valuation", ...NONE, change: "increase", rule: "metric/value_won" } : null;
}
