import type { Party } from "../../../../model.js";
import type { Trace } from "../../../../trace.js";
import type { FoundFigure } from "../../figures/find.js";
import { ECONOMY, JUDGES } from "../../words/subjects.js";
import { subjectOf } from "../clause.js";
import { isBorne } from "../complements.js";
import { type Discourse, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure } from "../metric/measure.js";
import { norm, type Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isAnybodys } from "./anybody.js";
import { bondOf } from "./bearer.js";
import { endowed, inTurn, nameBeside, nextTo, ofThose } from "./beside.js";
import { movedAlone } from "./business.js";
import { ofVerb } from "./by-verb.js";
import { asBefore, doneBefore, leftOf, meantBefore, partOfThat, partOfThose, repeatedBefore, setBeside } from "./chain.js";
import { followsColon, spokenOf } from "./clause-before.js";
import { cliticDative } from "./clitic.js";
import { dealtWith } from "./counted.js";
import { bidderOf, buyerBefore, heldByPeople, holderOf, keepsShares, notTheRegulator, victimOf } from "./deal.js";
import { demandedOf } from "./demand.js";
import { admittedBy, comesTo, countedBy, doneTo, employerOf, isOfNewborn, neededBy, setBefore, soldBy } from "./done.js";
import { dealerOf, holderIn, takerOf } from "./event.js";
import type { Found, Tried } from "./found.js";
import { framed } from "./framed.js";
import { giverOf } from "./giver.js";
import { isFineAtLarge } from "./large.js";
import { ownerOfOwn } from "./of-own.js";
import { isOwnRatio, notThePlace, ofOwnBusiness } from "./own.js";
import { afterFigure, isGeneric, ownerOf, ownerOfWhole } from "./owner.js";
import { ofState } from "./public.js";
import { notTheInvestor, raiserOf } from "./round.js";
import { bySlots, governing, subjectNamed } from "./slots.js";
import { notTheTeller, protagonist, type Sought, speakerOf, speaking } from "./speaker.js";
import { standing } from "./standing.js";
import { asForThing, isJudgedOfOthers, judgesIt, judgesMarket, withoutTellers } from "./tells.js";
import { COMPANY_MEASURES, fallback, wholeOf } from "./topic.js";
import { valuedIn } from "./valued.js";

/** Whose figure it is. The ways are tried from the surest to the least sure; no subject rather than a wrong one. */
export function findSubject(sought: Sought, before: ReadonlyMap<FoundFigure, Party | null>, trace?: Trace): Found<Party | null> {
  const { scene, figure, measure, discourse, voice } = sought;
  const tried: Tried = (rule, found) => {
    if (found === null) trace?.tried(figure, "subject", rule, null);
    return found;
  };
  const found = search(sought, before, tried);
  // "une inflation de 9 %": a country's at most
  if (measure.metric === "rate" && ECONOMY.test(measure.noun?.text ?? "") && found.value && found.value.type !== "place")
    return { value: null, rule: "subject/nobody" };
  if (isFineAtLarge(scene, figure, measure)) return { value: null, rule: "subject/at_large" };
  if (keepsShares(sought, found)) return found;
  const raised = { ...found, value: notTheInvestor(found.value, measure, discourse) };
  return notTheTeller(notThePlace(sought, raised), scene, measure, discourse, voice);
}

function search(sought: Sought, before: ReadonlyMap<FoundFigure, Party | null>, tried: Tried): Found<Party | null> {
  const { scene, figure, measure, discourse, voice } = sought;
  if (measure.metric === "market_size" || isOfNewborn(scene, figure)) return { value: null, rule: "subject/nobody" };
  if (isOfAllTogether(scene, figure)) return { value: null, rule: "subject/joint" };
  const beside =
    tried("subject/in_turn", inTurn(scene, figure, discourse)) ??
    tried("subject/beside", nameBeside(scene, figure, measure, discourse)) ??
    tried("subject/beside", nextTo(scene, figure, discourse)) ??
    tried("subject/endowed", endowed(scene, figure, discourse)) ??
    tried("subject/own_clause", ofThose(scene, figure, discourse)) ??
    tried("subject/apposed", standing(scene, figure, measure, discourse)) ??
    tried("subject/set_before", setBefore(sought)) ??
    tried("subject/by", doneTo(sought)) ??
    tried("subject/nobody", countedBy(sought)) ??
    tried("subject/employer", employerOf(sought)) ??
    tried("subject/verb_name", admittedBy(sought)) ??
    tried("subject/dative", comesTo(sought) ?? neededBy(sought)) ??
    tried("subject/topic", soldBy(sought));
  // "la Cour des comptes l'évalue à F": the thing's, not the one's who judges
  if (beside && !(beside.rule === "subject/own_clause" && judgesIt(scene, figure)))
    // "l'amende que lui a infligée la Cnil"
    return beside.rule === "subject/relative" ? notTheRegulator(beside, scene, measure, discourse) : beside;
  const market = tried("subject/index", ofMarket(scene, figure, measure, discourse));
  if (market) return market;
  const chained = tried("subject/as_before", asBefore(scene, figure, measure, before));
  if (chained) return chained;
  const part = tried(
    "subject/as_before",
    partOfThose(scene, figure, measure, voice) ?? partOfThat(scene, figure, measure, voice) ?? setBeside(scene, figure, measure, voice),
  );
  if (part) return part;
  const amounts = tried("subject/that_means", meantBefore(scene, figure, measure, voice));
  if (amounts) return amounts;
  const whole = measure.metric === "share" ? tried("subject/of_whole", ownerOfWhole(scene, figure, discourse)) : null;
  if (whole) return whole;
  const dealer = tried("subject/dealer", holderIn(sought) ?? takerOf(sought) ?? dealerOf(sought));
  if (dealer) return dealer;
  const holder = tried("subject/holder", holderOf(scene, figure, measure, discourse)) ?? heldByPeople(scene, figure, measure, voice);
  if (holder) return holder;
  const giver =
    measure.metric === "subsidy" || measure.metric === "debt" ? tried("subject/giver", giverOf(scene, figure, measure, discourse)) : null;
  if (giver) return giver;
  const named = measure.metric === "penalty" ? afterFigure(scene, figure, measure, discourse) : null;
  if (named) return notTheRegulator(named, scene, measure, discourse);
  const robbed = tried("subject/victim", victimOf(scene, figure, discourse, voice));
  if (robbed) return robbed;
  const bidder = tried("subject/bidder", bidderOf(sought));
  if (bidder) return bidder;
  const buyer = tried("subject/buyer_before", buyerBefore(sought));
  if (buyer) return buyer;
  const valued = tried("subject/valued_in", valuedIn(sought));
  if (valued) return valued;
  const raiser = tried("subject/raiser", raiserOf(sought));
  if (raiser) return raiser;
  const own = governanceOf(scene, figure).verbs.at(-1) ?? measure.verb;
  const first = own ? tried("subject/speaker", speaking(scene, own, discourse, voice)) : null;
  if (first) return first;
  // "Gartner prévoit un repli de 5 % du marché": whoever judges a market has no figure in it
  const judge = scene.verbs.findLast(
    (one) => one.last <= figure.first && JUDGES.test(one.lemma) && structureOf(scene).at(one.at) === structureOf(scene).at(figure.first),
  );
  if ([own, judge].some((one) => one && judgesMarket(scene, one, figure))) return { value: null, rule: "subject/nobody" };
  if (isJudgedOfOthers(scene, figure, measure)) return { value: null, rule: "subject/generic" };
  const direct = tried("subject/agent", bySlots(scene, figure, measure, discourse));
  if (direct) return notTheRegulator(direct, scene, measure, discourse);
  if (measure.noun) {
    const owner = tried("subject/of_measure", ownerOf(scene, measure.noun, figure, measure, discourse));
    if (owner) return notTheRegulator(owner, scene, measure, discourse);
  }
  const state = tried("subject/levy", ofState(sought));
  if (state) return state;
  const frame = tried("subject/framed", framed(scene, figure, measure, discourse));
  if (frame) return frame;
  if (isGeneric(scene, figure, measure)) return { value: null, rule: "subject/generic" };
  const after = tried("subject/after_figure", afterFigure(scene, figure, measure, discourse)) ?? ownerOfOwn(scene, figure, discourse);
  if (after) return after;
  // "UBS relève que 10 % des produits viennent de Chine": the figure is itself the subject of its clause
  const taken = tried("subject/those", movedAlone(sought));
  if (taken) return taken;
  const isSubject = governanceOf(scene, figure).place === "subject" && (measure.noun === null || measure.noun.first >= figure.first);
  const dealt = isSubject ? tried("subject/dealt_with", dealtWith(scene, figure, measure, discourse)) : null;
  if (dealt) return dealt;
  const done = tried("subject/done_before", doneBefore(scene, figure, measure, discourse));
  if (done) return done;
  const verb = isSubject ? null : governing(scene, figure, measure);
  const demanded = tried("subject/demanded", demandedOf(sought));
  if (demanded) return demanded;
  if (verb && isImpersonal(scene, verb) && measure.metric !== "affected") {
    const employer = isCut(figure, measure) ? protagonist(scene, discourse, voice) : null;
    if (employer) return { value: party(employer, employer.name, "inherited"), rule: "subject/topic" };
    return (
      tried("subject/as_before", leftOf(scene, figure, verb.lemma, voice)) ??
      speakerOf(scene, figure, discourse, voice) ?? { value: null, rule: "subject/impersonal" }
    );
  }
  const head = verb ? subjectNamed(scene, verb) : null;
  // "La mesure pourrait leur coûter 2 milliards": several
  if (verb && isBorne(scene, verb) && cliticDative(scene, verb)?.plural) return { value: null, rule: "subject/clitic" };
  const told = verb && head ? ofVerb(sought, verb, head, tried) : null;
  if (told) return told;
  const share = measure.metric === "share" ? wholeOf(scene, figure) : null;
  if (share && /^(?:noun|measure)$/.test(share.kind) && bondOf(scene, share) !== "its") return { value: null, rule: "subject/generic" };
  const speaker = measure.metric === "subsidy" ? null : speakerOf(scene, figure, discourse, voice);
  if (speaker) return speaker;
  const spoken =
    (isSubject || followsColon(scene, figure)) && COMPANY_MEASURES.has(measure.metric) ? spokenOf(scene, figure, discourse) : null;
  if (spoken) return spoken;
  const ofBusiness = ofOwnBusiness(sought);
  if (ofBusiness) return ofBusiness;
  if (measure.metric === "rate" && !isOwnRatio(scene, figure)) return { value: null, rule: "subject/none" };
  const repeated = tried("subject/repeated", repeatedBefore(figure, measure, voice));
  if (repeated) return repeated;
  const stands = head?.kind === "pronoun" ? (asForThing(scene, head) ?? discourse.thingBefore(scene, head) ?? head) : head;
  if (isAnybodys(scene, figure, measure, stands)) return { value: null, rule: "subject/generic" };
  const others = withoutTellers(scene, figure, discourse);
  const found = fallback(others, figure, measure, discourse, stands, voice);
  // "Goldman Sachs estime que l'IA relèvera de 0,4 point …": who only tells has no part in it
  if (
    others !== scene &&
    found.rule === "subject/topic" &&
    found.value &&
    !isSpokenOf(others, found.value) &&
    isSpokenOf(scene, found.value)
  )
    return { value: null, rule: "subject/at_large" };
  return notTheRegulator(found, scene, measure, discourse);
}

function isSpokenOf(scene: Scene, { name }: Party): boolean {
  return scene.heads.some((head) => head.naming?.entity.name === name);
}

/** "dans un marché en repli de 0,6 %", "dans un SMI en repli de 0,2 %": the move is the market's, or the index's. */
function ofMarket(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (measure.change === null) return null;
  const near = scene.heads.findLast((head) => head.last <= figure.first);
  // "dans un marché en baisse de 1 %", "meilleure hausse d'un SBF 120 en repli de 0,2 %"
  const around = near?.preposition === "dans" || (near?.preposition === "de" && near.naming?.entity.entry?.kinds.includes("index"));
  if (!near || !around || figure.first - near.last > 6) return null;
  if (near.measure?.metric === "market_size") return { value: null, rule: "subject/nobody" };
  return near.naming?.entity.entry?.kinds.includes("index") ? { value: discourse.resolve(near, scene), rule: "subject/index" } : null;
}

/** "Les quatre ensemble reviennent à F", "À elles trois, les banques pèsent F", "Les deux réunis emploient F": all of them taken together. */
function isOfAllTogether(scene: Scene, figure: FoundFigure): boolean {
  const { verb } = structureOf(scene).at(figure.first);
  if (verb?.plural !== true || verb.last > figure.first) return false;
  // "Le Mali et la Guinée génèrent ensemble F", "Les deux usines …": parts and markets of somebody
  const head = subjectOf(scene, verb);
  const some = head && /^(?:deux|trois|quatre|cinq|six)$/.test(norm(scene, head.first + 1));
  if (head && !some && (/^(?:noun|measure)$/.test(head.kind) || head.naming?.entity.type === "place")) return false;
  const beside = [verb.first - 1, verb.last].some((at) => /^(?:ensemble|réunie?s|confondue?s|cumulée?s)$/.test(norm(scene, at)));
  return beside || ALL.test([0, 1, 2].map((k) => norm(scene, structureOf(scene).at(figure.first).first + k)).join(" "));
}

const ALL = /^à (?:eux|elles) (?:deux|trois|quatre|cinq|six|seuls|seules|tous|toutes)/;

/** "Il s'est écoulé 300 000 montres": nobody is the subject of it. */
function isImpersonal(scene: Scene, verb: VerbGroup): boolean {
  let at = verb.first - 1;
  while (/^[«“"]$/.test(scene.tokens[at]?.text ?? "")) at--;
  return /^(?:il|t-il)$/.test(scene.tokens[at]?.norm ?? "") && !scene.heads.some((head) => head.first === at);
}

/** "Il y aura 300 suppressions de postes", "il n'y a que 40 embauches": it is the company that hires and dismisses. */
function isCut(figure: FoundFigure, measure: Measure): boolean {
  return (
    measure.metric === "layoffs" ||
    (measure.metric === "employees" && (measure.change !== null || /embauche|recrutement/.test(figure.value.unit ?? "")))
  );
}
