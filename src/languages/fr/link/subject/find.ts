import type { Party } from "../../../../model.js";
import type { Trace } from "../../../../trace.js";
import type { FoundFigure } from "../../figures/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { JUDGES, NOBODY, OUTSIDERS } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import type { Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { bondOf } from "./bearer.js";
import { inTurn, nameBeside } from "./beside.js";
import { asBefore } from "./chain.js";
import { bidderOf, giverOf, heldByPeople, holderOf, isBought, notTheRegulator, victimOf } from "./deal.js";
import { accept, type Found } from "./found.js";
import { afterFigure, isGeneric, ownerOf, ownerOfOwn, ownerOfWhole } from "./owner.js";
import { bySlots, cliticDative, governing, isTogether, slotHead } from "./slots.js";
import { expected, isOutsider, ledCompany, notTheTeller, protagonist, speakerOf, speaking, type Voice } from "./speaker.js";
import { standing } from "./standing.js";
import { COMPANY_MEASURES, fallback, wholeOf } from "./topic.js";

/** Whose figure it is. The ways are tried from the surest to the least sure; no subject rather than a wrong one. */
export function findSubject(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  discourse: Discourse,
  before: ReadonlyMap<FoundFigure, Party | null>,
  voice: Voice,
  trace?: Trace,
): Found<Party | null> {
  const tried: Tried = (rule, found) => {
    if (found === null) trace?.tried(figure, "subject", rule, null);
    return found;
  };
  return notTheTeller(search(scene, figure, measure, discourse, before, voice, tried), scene, measure, discourse, voice);
}

/** Hands on what a way found, and tells of it where it found nothing. */
type Tried = <T>(rule: string, found: T | null) => T | null;

function search(
  scene: Scene,
  figure: FoundFigure,
  measure: Measure,
  discourse: Discourse,
  before: ReadonlyMap<FoundFigure, Party | null>,
  voice: Voice,
  tried: Tried,
): Found<Party | null> {
  if (measure.metric === "market_size") return { value: null, rule: "subject/nobody" };
  const beside =
    tried("subject/in_turn", inTurn(scene, figure, discourse)) ??
    tried("subject/beside", nameBeside(scene, figure, measure, discourse)) ??
    tried("subject/apposed", standing(scene, figure, measure, discourse));
  if (beside) return beside;
  const market = tried("subject/index", ofMarket(scene, figure, measure, discourse));
  if (market) return market;
  const chained = tried("subject/as_before", asBefore(scene, figure, measure, before));
  if (chained) return chained;
  const whole = measure.metric === "share" ? tried("subject/of_whole", ownerOfWhole(scene, figure, discourse)) : null;
  if (whole) return whole;
  const holder = tried("subject/holder", holderOf(scene, figure, measure, discourse)) ?? heldByPeople(scene, figure, measure, voice);
  if (holder) return holder;
  const giver =
    measure.metric === "subsidy" || measure.metric === "debt" ? tried("subject/giver", giverOf(scene, figure, measure, discourse)) : null;
  if (giver) return giver;
  const named = measure.metric === "penalty" ? afterFigure(scene, figure, measure, discourse) : null;
  if (named) return notTheRegulator(named, scene, measure, discourse);
  const robbed = tried("subject/victim", victimOf(scene, figure, discourse, voice));
  if (robbed) return robbed;
  const bidder = tried("subject/bidder", bidderOf(scene, figure, measure, discourse, voice));
  if (bidder) return bidder;
  const own = governanceOf(scene, figure).verbs.at(-1) ?? measure.verb;
  const first = own ? tried("subject/speaker", speaking(scene, own, discourse, voice)) : null;
  if (first) return first;
  const direct = tried("subject/agent", bySlots(scene, figure, measure, discourse));
  if (direct) return notTheRegulator(direct, scene, measure, discourse);
  if (measure.noun) {
    const owner = tried("subject/of_measure", ownerOf(scene, measure.noun, figure, measure, discourse));
    if (owner) return notTheRegulator(owner, scene, measure, discourse);
  }
  if (isGeneric(scene, figure, measure)) return { value: null, rule: "subject/generic" };
  const after = tried("subject/after_figure", afterFigure(scene, figure, measure, discourse)) ?? ownerOfOwn(scene, figure, discourse);
  if (after) return after;
  // "UBS relève que 10 % des produits viennent de Chine": the figure is itself the subject of its clause
  const isSubject = governanceOf(scene, figure).place === "subject" && (measure.noun === null || measure.noun.first >= figure.first);
  const verb = isSubject ? null : governing(scene, figure, measure);
  if (verb && isImpersonal(scene, verb) && measure.metric !== "affected")
    return speakerOf(scene, figure, discourse, voice) ?? { value: null, rule: "subject/impersonal" };
  const head = verb ? subjectOf(scene, verb) : null;
  if (verb && head) {
    // the price of a share is the company's, however many pay it
    if (isTogether(scene, head, verb))
      return measure.metric === "share_price"
        ? fallback(scene, figure, measure, discourse, null, voice)
        : { value: null, rule: "subject/joint" };
    const resolved = tried(`subject/verb_${head.kind}`, accept(discourse.resolve(head, scene), discourse, measure.metric));
    // "chaque client rapporte 60 euros au groupe"
    if (verb.lemma === "rapporter" && bondOf(scene, head) === "kind") {
      const to = slotHead(scene, verb, "dative", figure);
      const earner = to ? discourse.resolve(to, scene) : null;
      const company = protagonist(scene, discourse, voice);
      if (earner ?? company) return { value: earner ?? (company && party(company, company.name, "inherited")), rule: "subject/earner" };
    }
    if ((JUDGES.test(verb.lemma) && COMPANY_MEASURES.has(measure.metric)) || /consensus/i.test(head.text)) {
      const teller = head.naming?.entity ?? discourse.namings.find((naming) => naming.entity.name === resolved?.name)?.entity;
      if (teller ? isOutsider(teller) || (resolved && resolved.type !== "company") : head.kind === "noun" && OUTSIDERS.test(head.text))
        return expected(scene, figure, discourse, voice, head);
    }
    // "La France demeure son premier marché, avec F": the figure is of who has it
    const marketOf = resolved?.type === "place" ? scene.heads.find((one) => one.possessive && !one.plural && one.first >= verb.last) : null;
    const seller = marketOf && marketOf.last <= figure.first ? protagonist(scene, discourse, voice) : null;
    if (seller) return { value: party(seller, seller.name, "coreference"), rule: "subject/market_of" };
    if (resolved && !isBought(resolved, scene, measure))
      return notTheRegulator({ value: resolved, rule: `subject/verb_${head.kind}` }, scene, measure, discourse);
    if (head.kind === "noun" && roleNoun.read(scene.tokens, head.last - 1) && bondOf(scene, head) === "its") {
      // "X, l'autre cofondatrice, qui détient 38 % du capital"
      const person = scene.heads.find((one) => one.last === head.first - 1 && one.naming?.entity.type === "person");
      if (measure.metric === "stake" && person) return { value: discourse.resolve(person, scene), rule: "subject/people" };
      const led = ledCompany(scene, head, discourse, voice);
      if (led) return { value: led, rule: "subject/leader" };
    }
    // "c'est Kubota : ils ont apporté 11 millions"
    const near = head.kind === "pronoun" && head.plural && !resolved ? scene.heads[scene.heads.indexOf(head) - 1] : undefined;
    if (near?.naming?.entity.type === "company" && near.preposition === null && !near.plural)
      return { value: discourse.resolve(near, scene), rule: "subject/verb_pronoun" };
    // "Ils seront 80 au printemps", "Elles sont désormais 120", "Ceux-ci atteindront 590 M€": those whom the figure before counted
    const told = head.kind === "pronoun" && head.plural && !resolved ? voice.earlier.at(-1) : undefined;
    if (told && scene.index - told.figure.sentence <= 1 && told.figure.type === figure.type)
      return { value: told.subject && { ...told.subject, via: "coreference" }, rule: "subject/those" };
    const borne = head.kind === "noun" || head.kind === "measure" ? cliticDative(scene, verb) : null;
    const bearer = borne ? accept(discourse.resolve(borne, scene), discourse, measure.metric) : null;
    if (bearer) return { value: bearer, rule: "subject/clitic" };
    const meant = head.kind === "pronoun" && !resolved ? discourse.thingBefore(scene, head) : head;
    if (meant && (meant.kind === "noun" || meant.kind === "measure")) {
      const owner = ownerOf(scene, meant, figure, measure, discourse);
      if (owner) return owner;
      if (isGeneric(scene, figure, { ...measure, noun: meant })) return { value: null, rule: "subject/generic" };
    }
    const speaker = measure.metric === "subsidy" ? null : speakerOf(scene, figure, discourse, voice);
    if (speaker) return speaker;
    if (NOBODY.test(head.text) && measure.metric !== "shareholder_return") return { value: null, rule: "subject/nobody" };
  }
  const share = measure.metric === "share" ? wholeOf(scene, figure) : null;
  if (share && /^(?:noun|measure)$/.test(share.kind) && bondOf(scene, share) !== "its") return { value: null, rule: "subject/generic" };
  const speaker = measure.metric === "subsidy" ? null : speakerOf(scene, figure, discourse, voice);
  if (speaker) return speaker;
  const spoken =
    (isSubject || followsColon(scene, figure)) && COMPANY_MEASURES.has(measure.metric) ? spokenOf(scene, figure, discourse) : null;
  if (spoken) return spoken;
  if (measure.metric === "rate") return { value: null, rule: "subject/none" };
  return notTheRegulator(fallback(scene, figure, measure, discourse, head, voice), scene, measure, discourse);
}

/** "dans un marché en repli de 0,6 %", "dans un SMI en repli de 0,2 %": the move is the market's, or the index's. */
function ofMarket(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (measure.change === null) return null;
  const near = scene.heads.findLast((head) => head.last <= figure.first);
  if (near?.preposition !== "dans" || figure.first - near.last > 6) return null;
  if (near.measure?.metric === "market_size") return { value: null, rule: "subject/nobody" };
  return near.naming?.entity.entry?.kinds.includes("index") ? { value: discourse.resolve(near, scene), rule: "subject/index" } : null;
}

/** "Tesla n'arrange rien : l'action a dévissé de 14 %": does a colon open the part of the sentence in which the figure stands? */
function followsColon(scene: Scene, figure: FoundFigure): boolean {
  const { part } = structureOf(scene).at(figure.first);
  const first = scene.tokens.findIndex((_, i) => structureOf(scene).at(i).part === part);
  return first > 0 && scene.tokens[first - 1]?.text === ":";
}

/** "Nokia pourrait lui aussi trancher : 14 000 emplois seraient menacés": the subject of the clause before. */
function spokenOf(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const { part } = structureOf(scene).at(figure.first);
  const colon = followsColon(scene, figure);
  const verb = scene.verbs.findLast(
    (one) => isConjugated(one) && one.last <= figure.first && (!colon || structureOf(scene).at(one.at).part < part),
  );
  const head = verb && !JUDGES.test(verb.lemma) ? subjectOf(scene, verb) : null;
  if (!head || (head.kind !== "name" && head.kind !== "description")) return null;
  const value = discourse.resolve(head, scene);
  return value?.type === "company" ? { value, rule: "subject/clause_before" } : null;
}

/** "Il s'est vendu 1,08 million de voitures": nobody is the subject of it. */
function isImpersonal(scene: Scene, verb: VerbGroup): boolean {
  return /^(?:il|t-il)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") && !scene.heads.some((head) => head.first === verb.first - 1);
}
