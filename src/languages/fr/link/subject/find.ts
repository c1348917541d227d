import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { EXPECTS, NOBODY, OUTSIDERS } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isActor } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { inTurn, nameBeside } from "./beside.js";
import { giverOf, holderOf, isBought, isJoint, notTheRegulator } from "./deal.js";
import { accept, type Found } from "./found.js";
import { afterFigure, isGeneric, ownerOf, ownerOfWhole } from "./owner.js";
import { bySlots, cliticDative, governing } from "./slots.js";
import { expected, ledCompany, speakerOf } from "./speaker.js";
import { COMPANY_MEASURES, fallback } from "./topic.js";

/** Whose figure it is. The ways are tried from the surest to the least sure; no subject rather than a wrong one. */
export function findSubject(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  discourse: Discourse,
  before: ReadonlyMap<FoundFigure, Party | null>,
): Found<Party | null> {
  if (measure.metric === "market_size") return { value: null, rule: "subject/nobody" };
  const beside = inTurn(scene, figure, discourse) ?? nameBeside(scene, figure, measure, discourse);
  if (beside) return beside;
  if (measure.from && before.has(measure.from) && !ownName(scene, figure, measure, measure.from))
    return { value: inherit(before.get(measure.from) ?? null), rule: "subject/as_before" };
  const whole = measure.metric === "share" ? ownerOfWhole(scene, figure, discourse) : null;
  if (whole) return whole;
  const holder = holderOf(scene, figure, measure, discourse);
  if (holder) return holder;
  const giver = measure.metric === "subsidy" || measure.metric === "debt" ? giverOf(scene, figure, measure, discourse) : null;
  if (giver) return giver;
  const named = measure.metric === "penalty" ? afterFigure(scene, figure, measure, discourse) : null;
  if (named) return named;
  const direct = bySlots(scene, figure, measure, discourse);
  if (direct) return notTheRegulator(direct, scene, measure, discourse);
  if (measure.noun) {
    const owner = ownerOf(scene, measure.noun, figure, measure, discourse);
    if (owner) return notTheRegulator(owner, scene, measure, discourse);
  }
  if (isGeneric(scene, figure, measure)) return { value: null, rule: "subject/generic" };
  const after = afterFigure(scene, figure, measure, discourse);
  if (after) return after;
  if (isOfMarket(scene, figure, measure)) return { value: null, rule: "subject/nobody" };
  const verb = governing(scene, figure, measure);
  if (verb && isImpersonal(scene, verb)) return { value: null, rule: "subject/impersonal" };
  const head = verb ? subjectOf(scene, verb) : null;
  if (verb && head) {
    if (isJoint(head, verb)) return { value: null, rule: "subject/joint" };
    const resolved = accept(discourse.resolve(head, scene), discourse, measure.metric);
    if (resolved && EXPECTS.test(verb.lemma) && resolved.type !== "company" && COMPANY_MEASURES.has(measure.metric))
      return expected(scene, figure, discourse);
    if (resolved && !isBought(resolved, scene, measure))
      return notTheRegulator({ value: resolved, rule: `subject/verb_${head.kind}` }, scene, measure, discourse);
    if (head.kind === "noun" && roleNoun.read(scene.tokens, head.last - 1)) {
      const led = ledCompany(scene, head, discourse);
      if (led) return { value: led, rule: "subject/leader" };
    }
    if (head.kind === "noun" && EXPECTS.test(verb.lemma) && COMPANY_MEASURES.has(measure.metric) && OUTSIDERS.test(head.text))
      return expected(scene, figure, discourse);
    const borne = head.kind === "noun" || head.kind === "measure" ? cliticDative(scene, verb) : null;
    const bearer = borne ? accept(discourse.resolve(borne, scene), discourse, measure.metric) : null;
    if (bearer) return { value: bearer, rule: "subject/clitic" };
    const meant = head.kind === "pronoun" && !resolved ? discourse.measureBefore(scene, head) : head;
    if (meant && (meant.kind === "noun" || meant.kind === "measure")) {
      const owner = ownerOf(scene, meant, figure, measure, discourse);
      if (owner) return owner;
      if (isGeneric(scene, figure, { ...measure, noun: meant })) return { value: null, rule: "subject/generic" };
    }
    const speaker = speakerOf(scene, figure, discourse);
    if (speaker) return speaker;
    if (NOBODY.test(head.text) && measure.metric !== "shareholder_return") return { value: null, rule: "subject/nobody" };
  }
  const speaker = speakerOf(scene, figure, discourse);
  if (speaker) return speaker;
  if (measure.metric === "rate") return { value: null, rule: "subject/none" };
  return notTheRegulator(fallback(scene, figure, measure, discourse, head), scene, measure, discourse);
}

function inherit(subject: Party | null): Party | null {
  return subject && { ...subject, via: subject.via === "explicit" ? "inherited" : subject.via };
}

/** A list or comparison may bring a subject of its own: "17 % pour Bento", "7 165 pour l'américain". */
function ownName(scene: Scene, figure: FoundFigure, measure: Measure, from: FoundFigure): boolean {
  const after = scene.tokens[figure.last]?.norm ?? "";
  const head = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 2);
  if (
    /^(?:pour|chez|à|contre)$/.test(after) &&
    (measure.metric === "penalty" || /^(?:pour|chez)$/.test(after)) &&
    head &&
    (head.kind === "name" || head.kind === "description")
  )
    return true;
  const verb = scene.verbs.find((one) => isConjugated(one) && one.first >= from.last && one.last <= figure.first);
  const subject = verb ? subjectOf(scene, verb) : null;
  if (
    subject &&
    subject.first >= from.last &&
    (subject.kind === "name" || subject.kind === "description" || /^(?:celui|celle)$/i.test(subject.text))
  )
    return true;
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

/** "dans un marché en repli de 0,6 %": the move is the market's. */
function isOfMarket(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  if (measure.change === null) return false;
  const near = scene.heads.findLast((head) => head.last <= figure.first);
  return near?.preposition === "dans" && near.measure?.metric === "market_size" && figure.first - near.last <= 6;
}

/** "Il s'est vendu 1,08 million de voitures": nobody is the subject of it. */
function isImpersonal(scene: Scene, verb: VerbGroup): boolean {
  return /^(?:il|t-il)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") && !scene.heads.some((head) => head.first === verb.first - 1);
}
