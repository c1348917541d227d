import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { isBorne } from "../complements.js";
import { type Discourse, isActor, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import { type Head, norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import { bondOf } from "./bearer.js";
import type { Found } from "./found.js";
import type { Voice } from "./speaker.js";
import { judgesBesides } from "./tells.js";

/** A figure that goes on from another ("contre F un an plus tôt", "dont F", "puis F") has its subject, unless it brings one of its own. */
export function asBefore(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  before: ReadonlyMap<FoundFigure, Party | null>,
): Found<Party | null> | null {
  if (!measure.from || !before.has(measure.from)) return null;
  // "9 % pour Geely et 30 % pour d'autres"
  const [to, whom, others] = scene.tokens.slice(figure.last, figure.last + 3).map((token) => token.norm);
  const { last } = measure.from;
  const one = scene.heads.find((head) => head.first > last && head.first - last <= 2 && /^(?:name|description)$/.test(head.kind));
  if (
    one &&
    /^(?:pour|chez)$/.test(to ?? "") &&
    (/^certaine?s$/.test(whom ?? "") || (/^(?:d'|les)$/.test(whom ?? "") && others === "autres"))
  )
    return { value: null, rule: "subject/others" };
  if (bringsOwn(scene, figure, measure, measure.from)) return null;
  // "2,5 pour l'État, 1,5 pour la Région": somebody without a name
  const whose = to === "pour" && norm(scene, measure.from.last) === "pour" ? headBehind(scene, figure) : undefined;
  if (whose?.kind === "noun" && bondOf(scene, whose) === "another") return { value: null, rule: "subject/others" };
  const subject = before.get(measure.from) ?? null;
  return { value: subject && { ...subject, via: subject.via === "explicit" ? "inherited" : subject.via }, rule: "subject/as_before" };
}

const headBehind = (scene: Scene, figure: FoundFigure): Head | undefined =>
  scene.heads.find((head) => head.first > figure.last && head.first - figure.last <= 2);

/** A list or comparison may bring a subject of its own: "17 % pour Bento", "7 165 pour l'américain", "celles de Tesla ont reculé de F". */
function bringsOwn(scene: Scene, figure: FoundFigure, measure: Measure, from: FoundFigure): boolean {
  const told = scene.verbs.findLast((one) => one.last <= from.first && one.mood !== "participle");
  if (told && isBorne(scene, told) && !scene.verbs.some((one) => isConjugated(one) && one.first >= from.last && one.last <= figure.first))
    return false;
  const after = scene.tokens[figure.last]?.norm ?? "";
  const near = scene.heads.findIndex((one) => one.first >= figure.last && one.first - figure.last <= 2);
  // "contre 23 % pour l'indice X": the name right behind the noun
  const behind = scene.heads[near]?.kind === "noun" ? scene.heads[near + 1] : undefined;
  const head = behind?.kind === "name" && behind.first === scene.heads[near]?.last ? behind : scene.heads[near];
  if (
    /^(?:pour|chez|à|contre)$/.test(after) &&
    (measure.metric === "penalty" || /^(?:pour|chez)$/.test(after)) &&
    head &&
    standsForOne(head)
  )
    return true;
  const verb = scene.verbs.find((one) => isConjugated(one) && one.first >= from.last && one.last <= figure.first);
  // "… quand nous sommes à 1 %"
  if (verb && scene.tokens.slice(verb.first - 1, verb.at).some((token) => /^(?:nous|je|j')$/.test(token.norm))) return true;
  // "95 apportés par l'État et 40 par la Région"
  if (after === "par" && head && standsForOne(head)) return true;
  const subject = verb ? subjectOf(scene, verb) : null;
  // "Transsion, dont les marques accaparaient 54 %, n'en contrôle plus que 51 %": the clause around the relative one
  const aside = structureOf(scene).at(from.first);
  if (subject && aside.tie === "relative" && subject.last <= aside.first && /^(?:name|description)$/.test(subject.kind)) return true;
  if (verb && subject && judgesBesides(scene, verb, subject)) return false;
  // "… quand la concurrence en réclame 80"
  if (subject && subject.first >= from.last && subject.kind === "noun" && bondOf(scene, subject) === "another") return true;
  if (subject && subject.first >= from.last && (standsForOne(subject) || /^(?:celui|celle|ceux|celles)$/i.test(subject.text))) return true;
  const own = scene.heads.find(
    (one) =>
      one.first >= from.last &&
      one.last <= figure.first &&
      one.kind === "name" &&
      one.preposition === null &&
      one.naming &&
      isActor(one.naming.entity),
  );
  return own !== undefined && figure.first - own.last <= 6;
}

/** "Soixante-douze euros de plus qu'en 2018 !", "Soit 4 millions de moins": a sentence that only sets the figure before against another. */
export function setBeside(scene: Scene, figure: FoundFigure, { metric }: Measure, { earlier }: Voice): Found<Party | null> | null {
  if (figure.first > 1 || scene.verbs.some(isConjugated) || scene.heads.some((head) => head.kind === "name" && isActorHead(head)))
    return null;
  const more = norm(scene, figure.last) === "de" && /^(?:plus|moins|mieux)$/.test(norm(scene, figure.last + 1));
  const last = earlier.at(-1);
  if (!more || !last || last.metric !== metric || scene.index - last.figure.sentence > 1) return null;
  return { value: last.subject && { ...last.subject, via: "inherited" }, rule: "subject/as_before" };
}

const isActorHead = (head: Head) => head.naming !== null && isActor(head.naming.entity);

/** What a figure just told amounts to: "Cela représente F", "Ça fait F de plus", "Il s'agit d'une hausse de F". */
const MEANS = /^(?:représenter|correspondre|équivaloir|faire|revenir|signifier|donner)$/;

/** A sentence that only says what the figure before comes to is of the same one. */
export function meantBefore(scene: Scene, figure: FoundFigure, measure: Measure, voice: Voice): Found<Party | null> | null {
  const verb = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first);
  if (!verb || verb.passive || figure.first - verb.last > 8) return null;
  const word = (at: number) => scene.tokens[at]?.norm ?? "";
  let at = verb.first - 1;
  while (/^(?:ne|n'|en|nous|vous|lui|me|m'|te|t'|s'|se)$/.test(word(at))) at--;
  const means = /^(?:cela|ça|ceci)$/.test(word(at)) && MEANS.test(verb.lemma);
  const is = word(at) === "il" && verb.lemma === "agir" && word(verb.last) === "d'" && /^une?$/.test(word(verb.last + 1));
  if (!means && !is) return null;
  const near = voice.earlier.filter((one) => scene.index - one.figure.sentence <= 1);
  const before = near.findLast((one) => one.metric === measure.metric) ?? near.at(-1);
  if (!before || (before.subject === null && before.metric !== measure.metric)) return null;
  // somebody named between is spoken of instead
  if (scene.heads.some((head) => head.kind === "name" && head.first >= verb.last && head.last <= figure.first)) return null;
  return { value: before.subject && { ...before.subject, via: "inherited" }, rule: "subject/that_means" };
}

/** An amount that was just told, taken up: "cette enveloppe", "cette somme". */
const TAKEN_UP = /^(?:enveloppe|somme|montant|total|budget|chiffre|pactole|manne|cagnotte)$/;

/** "Sur cette enveloppe, F ont été versés", "De ces 300 départs, F …": a part of an amount that was just told is of the same one. */
export function partOfThat(scene: Scene, figure: FoundFigure, measure: Measure, { earlier }: Voice): Found<Party | null> | null {
  if (!/^(?:sur|de|dans)$/.test(scene.tokens[0]?.norm ?? "") || !/^(?:cette|ce|ces)$/.test(scene.tokens[1]?.norm ?? "")) return null;
  const last = earlier.findLast((one) => one.figure.sentence !== scene.index);
  if (!last || scene.index - last.figure.sentence > 1 || last.figure.type !== figure.type || measure.noun) return null;
  const again = scene.tokens.slice(2, 5).some((token, i) => TAKEN_UP.test(token.norm) && i < 2);
  const counted =
    figure.type === "quantity" && scene.tokens[1]?.norm === "ces" && scene.figures.some((one) => one !== figure && one.first <= 2);
  if (!again && !counted) return null;
  // who is named in the sentence may have it instead
  if (scene.heads.some((head) => head.naming && head.preposition === null && isActor(head.naming.entity))) return null;
  return { value: last.subject && { ...last.subject, via: "inherited" }, rule: "subject/as_before" };
}

/** "employait 21 000 personnes. Il n'en reste que 1 660": of whom they were, told two sentences before at most. */
export function leftOf(scene: Scene, figure: FoundFigure, verb: string, { earlier }: Voice): Found<Party | null> | null {
  const { partner } = figure;
  if (!partner || figure.rules[0] !== "figure/pronoun" || !/^(?:rester|subsister|demeurer|manquer)$/.test(verb)) return null;
  const last = earlier.findLast((one) => one.figure.start === partner.start);
  if (!last?.subject || scene.index - last.figure.sentence > 2) return null;
  return { value: { ...last.subject, via: "inherited" }, rule: "subject/as_before" };
}

const ADDED = /^(?:ajouter|additionner|greffer)$/;

/** "900 de ces cartes", "40 % d'entre eux", "…, auxquels s'ajoutent F": a part of what was counted before, or what comes on top of it. */
export function partOfThose(scene: Scene, figure: FoundFigure, measure: Measure, voice: Voice): Found<Party | null> | null {
  const [of, those, whom] = [0, 1, 2].map((k) => scene.tokens[figure.last + k]?.norm ?? "");
  const last = voice.earlier.at(-1);
  if (!last || scene.index - last.figure.sentence > 2) return null;
  const taken =
    /^(?:de|d'|parmi)$/.test(of ?? "") &&
    (those === "ces" || /^(?:ceux|celles)$/.test(those ?? "") || (those === "entre" && /^(?:eux|elles)$/.test(whom ?? "")));
  // "Chez les 15-49 ans, 57 % d'entre eux": others who were spoken of in between
  const others = scene.heads.some(
    (head) => head.plural && head.last <= figure.first && (last.figure.sentence !== scene.index || head.first >= last.figure.last),
  );
  if (taken && !others && last.figure.type === "quantity" && figure.type !== "money")
    return { value: last.subject && { ...last.subject, via: "inherited" }, rule: "subject/as_before" };
  // "à quoi s'ajoutent F", "il faut y ajouter F"
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && figure.first - one.last <= 3);
  if (!verb || !ADDED.test(verb.lemma) || last.figure.sentence !== scene.index || last.figure.type === "percentage") return null;
  if (!/^(?:money|quantity)$/.test(figure.type) || (measure.noun && measure.noun.first < verb.first)) return null;
  const to = scene.tokens
    .slice(Math.max(0, verb.first - 4), verb.at)
    .some((token) => /^(?:auquel|auxquels|auxquelles|quoi|y)$/.test(token.norm));
  return to ? { value: last.subject && { ...last.subject, via: "inherited" }, rule: "subject/as_before" } : null;
}

/** "12 agences ont été fermées" after "la Poste ferme …": what is done to the counted is done by the one who was told to do it. */
export function doneBefore(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (!/^(?:other|units|deals|layoffs|employees|users)$/.test(measure.metric) || measure.noun) return null;
  const { place, clause } = governanceOf(scene, figure);
  const { verb } = clause;
  if (place !== "subject" || !verb?.passive || figure.type !== "quantity") return null;
  if (scene.heads.some((head) => (head.preposition === "par" && head.first >= verb.last) || /^(?:chez|à)$/.test(head.preposition ?? "")))
    return null;
  // whoever is named in the sentence is spoken of
  if (scene.heads.some((head) => head.naming && head.last <= figure.first && isActor(head.naming.entity))) return null;
  const doer = discourse.doerOf(verb);
  return doer ? { value: party(doer, scene.tokens[verb.at]?.text ?? "", "inherited"), rule: "subject/done_before" } : null;
}

/** A figure that was told before, in the same measure, is still that of the one that it was told of. */
export function repeatedBefore(figure: FoundFigure, measure: Measure, voice: Voice): Found<Party | null> | null {
  const { amount, currency, unit } = figure.value;
  if (amount === null || figure.type === "percentage" || amount < (figure.type === "money" ? 1 : 10)) return null;
  const same = voice.earlier.findLast(
    (one) =>
      one.subject !== null &&
      one.metric === measure.metric &&
      one.change === measure.change &&
      one.figure.type === figure.type &&
      one.figure.value.amount === amount &&
      one.figure.value.currency === currency &&
      (figure.type === "money" || one.figure.value.unit === unit),
  );
  return same?.subject ? { value: { ...same.subject, via: "inherited" }, rule: "subject/repeated" } : null;
}
