import type { FoundFigure } from "../../figures/find.js";
import { changeNoun, metricNoun } from "../../words/metrics.js";
import { subjectOf } from "../clause.js";
import { pathCost } from "../path.js";
import { norm, type Scene } from "../scene.js";
import { isBeside } from "./aside.js";
import { type Earlier, isLarge, type Measure, NONE, type Topic } from "./measure.js";
import { moved } from "./moved.js";
import { linkOf } from "./reach.js";
import { unitClass, unitMetric } from "./unit.js";

const LINKED =
  /^(?:de|d'|atteignant|pouvant|:|comprise?|limitée?|contenue?|cantonnée?|moyenne?|annuelle?|mensuelle?|nette?|du|aller|jusqu'|jusqu'à|générale?|record|trimestrielle?|séquentielle|organique|tarifaire|historique|supplémentaire|inférieure?|supérieure?|équivalente?|encore|environ|estimée?|prévue?)$/;

/** Verbs by which a move comes to its size. */
const RISEN = /^(?:hisser|culminer|monter|grimper|toucher|friser|dépasser)$/;

/** "en hausse de 12 %", "une baisse atteignant 3 %", "la hausse atteint 2 euros", "hausse limitée à 1,5 %" */
export function nounOfChange(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const { tokens } = scene;
  if (figure.type === "quantity" && !/^(?:users|units|employees|affected)$/.test(unitMetric(unitClass(figure.value.unit) ?? "thing")))
    return null;
  let seen = /^(?:de|d'|entre|inférieure?|supérieure?|plus|moins|près|environ|quelque|autour|jusqu')/.test(norm(scene, figure.first));
  for (let i = figure.first - 1; i >= 0 && i >= figure.first - 11; i--) {
    const word = norm(scene, i);
    const better =
      word === "mieux" && /^(?:un|le|ce|léger|net)$/.test(norm(scene, i - 1)) ? ({ value: "increase", end: i + 1 } as const) : undefined;
    const read = isDirection(scene, i) ? undefined : (better ?? changeNoun.read(tokens, i));
    // "Malgré une hausse de ses tarifs, X perd 8 %"
    if (read && isBeside(scene, i, figure)) break;
    if (read && seen && read.end <= figure.first) {
      // "réduction de coûts": a measure of its own
      const whole = metricNoun.read(tokens, i);
      if (whole && figure.type === "money" && whole.value.kinds.includes("m") && whole.value.metric !== "compensation") return null;
      if (whole && whole.end > i + 1)
        return whole.value.metric === "compensation"
          ? { metric: "compensation", ...NONE, change: read.value, rule: "metric/change_noun" }
          : null;
      const found = moved(scene, figure, { change: read.value, rule: "metric/change_noun", at: i, after: null, verb: null }, here, topic);
      // "dégage un gain de 82 millions après impôts"
      // "contre un gain de 35 millions un an auparavant"
      return word === "gain" && isLarge(figure) && /^(?:other|net_loss|net_income)$/.test(found.metric)
        ? { ...found, metric: "net_income", change: null }
        : found;
    }
    // "une croissance à deux chiffres, entre 10 et 12 %"
    if (word === "à" && norm(scene, i + 1) === "deux" && norm(scene, i + 2) === "chiffres") continue;
    if (LINKED.test(word)) {
      seen = true;
      continue;
    }
    if (
      word === "à" &&
      /^(?:limitée?|contenue?|cantonnée?|inférieure?|supérieure?|estimée?|fixée?|ramenée?|égale?)$/.test(norm(scene, i - 1))
    ) {
      seen = true;
      continue;
    }
    // "une hausse pouvant se hisser à 10 %"
    if (word === "à" && scene.verbs.some((verb) => verb.last === i && RISEN.test(verb.lemma))) {
      seen = true;
      continue;
    }
    if (
      /^(?:à|au|contre|pour|avec)$/.test(word) ||
      /^[;:().]$/.test(word) ||
      scene.figures.some((other) => other !== figure && other.first <= i && i < other.last)
    )
      break;
    if (
      scene.verbs.some(
        (verb) =>
          verb.at === i && verb.mood !== "participle" && !/^(?:pouvoir|aller|atteindre)$/.test(verb.lemma) && !RISEN.test(verb.lemma),
      )
    )
      break;
  }
  return changeAsObject(scene, figure, here, topic) ?? changeAsSubject(scene, figure, here, topic);
}

/** "estime la chute à 19,5 %", "chiffre à 4 % la hausse": the noun of change is the object of the verb that tells its size. */
function changeAsObject(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (!verb || verb.passive || figure.type !== "percentage" || linkOf(scene, figure).link !== "à") return null;
  if (
    !verb.lemmas.some((lemma) =>
      /^(?:estimer|évaluer|chiffrer|mesurer|limiter|contenir|situer|fixer|calculer|cantonner|juger|considérer|ramener|voir)$/.test(lemma),
    )
  )
    return null;
  if (pathCost(scene.tokens, verb.last, figure.first) > 1.3) return null;
  // "Le marché limite la casse à 3 %"
  if (norm(scene, verb.last) === "la" && norm(scene, verb.last + 1) === "casse")
    return moved(scene, figure, { change: "decrease", rule: "metric/change_object", at: verb.first, after: null, verb }, here, topic);
  for (let i = verb.last; i < figure.last + 5; i++) {
    if (i >= figure.first && i < figure.last) continue;
    const read =
      i < figure.last + 3 || /^(?:le|la|l'|sa|son|leur|cette|ce)$/.test(norm(scene, i - 1)) ? changeNoun.read(scene.tokens, i) : undefined;
    if (read && !metricNoun.read(scene.tokens, i))
      return moved(
        scene,
        figure,
        {
          change: read.value,
          rule: "metric/change_object",
          at: Math.min(i, figure.first),
          after: i >= figure.last ? read.end : null,
          verb: null,
        },
        here,
        topic,
      );
  }
  return null;
}

/** "franchir à la baisse le seuil de F": no move of its own. */
function isDirection(scene: Scene, at: number): boolean {
  return (
    /^(?:hausse|baisse)$/.test(norm(scene, at)) &&
    norm(scene, at - 1) === "la" &&
    norm(scene, at - 2) === "à" &&
    /^(?:franchi|franchit|franchir|franchissement|franchissant)$/.test(norm(scene, at - 3))
  );
}

const SHIFT = /^(?:passer|évoluer|relever|porter|ramener|abaisser|réviser|remonter|redescendre)$/;

/** Is this one of the two percentages that the verb leads from and to? */
function isShift(scene: Scene, figure: FoundFigure, from: number): boolean {
  const { link } = linkOf(scene, figure);
  const own = link === "" && /^(?:de|d'|à)$/.test(norm(scene, figure.first));
  if (link !== "de" && link !== "à" && !own) return false;
  return (
    pathCost(scene.tokens, from, figure.first) < 2 &&
    !scene.heads.some((head) => head.first >= from && head.last <= figure.first && head.kind === "measure")
  );
}

/** "La hausse atteint 2 euros", "la croissance des ventes a ralenti à 4 %": the noun of change is the subject of the figure's verb. */
function changeAsSubject(scene: Scene, figure: FoundFigure, here: Earlier, topic: Topic): Measure | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && one.mood !== "participle");
  if (!verb || figure.type === "quantity") return null;
  // "La croissance visée passe, elle, de 9 à 10 %"
  const shifted = figure.type === "percentage" && verb.lemmas.some((one) => SHIFT.test(one)) && isShift(scene, figure, verb.last);
  if (!shifted && pathCost(scene.tokens, verb.last, figure.first) > 0.9) return null;
  const lemma = verb.lemmas.find((one) =>
    /^(?:atteindre|être|ressortir|établir|élever|ralentir|accélérer|limiter|représenter|tomber|dépasser|retomber|revenir|monter|avoisiner|chiffrer|culminer|friser|frôler|flirter|plafonner|hisser|excéder|approcher|tutoyer|toucher|borner|cantonner)$/.test(
      one,
    ),
  );
  if (
    !lemma &&
    !shifted &&
    !(verb.passive && verb.lemmas.some((one) => /^(?:estimer|évaluer|chiffrer|attendre|prévoir|limiter|contenir)$/.test(one)))
  )
    return null;
  const subject = subjectOf(scene, verb);
  if (!subject || subject.preposition !== null) return null;
  // "la probabilité d'une baisse des taux est de 85 %"
  if (
    subject.kind === "measure" &&
    figure.type === "percentage" &&
    subject.measure?.metric === "rate" &&
    !changeNoun.read(scene.tokens, subject.last - 1) &&
    /^une?$/.test(norm(scene, subject.last + 1))
  )
    return null;
  // "La proposition d'augmentation est de 3 %", "L'ultime projet de hausse est de 3 %"
  const of = [subject.last, subject.last + 1].find((i) => /^(?:de|d')$/.test(norm(scene, i)));
  for (let i = subject.first; i < Math.min((of ?? subject.last) + 3, verb.first); i++) {
    if (i >= subject.last && of === undefined) break;
    const read = changeNoun.read(scene.tokens, i);
    if (read && !metricNoun.read(scene.tokens, i))
      return moved(scene, figure, { change: read.value, rule: "metric/change_subject", at: i, after: null, verb: null }, here, topic);
  }
  return null;
}
