import type { Party } from "../../../../model.js";
import type { Trace } from "../../../../trace.js";
import type { FoundFigure } from "../../figures/find.js";
import { roleNoun } from "../../words/descriptors.js";
import { JUDGES, NOBODY, OUTSIDERS } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isCompany, isState, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import { isLevy } from "../levy.js";
import type { Measure } from "../metric/measure.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import { isAnybodys } from "./anybody.js";
import { bondOf, bondOfMeasured } from "./bearer.js";
import { endowed, inTurn, nameBeside, nextTo, ofThose } from "./beside.js";
import { asBefore, doneBefore, meantBefore, repeatedBefore } from "./chain.js";
import { bidderOf, buyerBefore, giverOf, heldByPeople, holderOf, isBought, keepsShares, notTheRegulator, victimOf } from "./deal.js";
import { demandedOf } from "./demand.js";
import { accept, type Found } from "./found.js";
import { framed } from "./framed.js";
import { isOwnRatio, notThePlace, ofOwnBusiness } from "./own.js";
import { afterFigure, isGeneric, ownerOf, ownerOfOwn, ownerOfWhole } from "./owner.js";
import { ofState } from "./public.js";
import { bySlots, cliticDative, governing, isSummed, isTogether, madeBy, slotHead, subjectNamed } from "./slots.js";
import { expected, isAnalyst, isOutsider, ledCompany, notTheTeller, protagonist, type Sought, speakerOf, speaking } from "./speaker.js";
import { standing } from "./standing.js";
import { asForThing, countsMarket, isJudging, judgesIt, judgesMarket, withoutTellers } from "./tells.js";
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
  return keepsShares(sought, found) ? found : notTheTeller(notThePlace(sought, found), scene, measure, discourse, voice);
}

/** Hands on what a way found, and tells of it where it found nothing. */
type Tried = <T>(rule: string, found: T | null) => T | null;

function search(sought: Sought, before: ReadonlyMap<FoundFigure, Party | null>, tried: Tried): Found<Party | null> {
  const { scene, figure, measure, discourse, voice } = sought;
  if (measure.metric === "market_size") return { value: null, rule: "subject/nobody" };
  const beside =
    tried("subject/in_turn", inTurn(scene, figure, discourse)) ??
    tried("subject/beside", nameBeside(scene, figure, measure, discourse)) ??
    tried("subject/beside", nextTo(scene, figure, discourse)) ??
    tried("subject/endowed", endowed(scene, figure, discourse)) ??
    tried("subject/own_clause", ofThose(scene, figure, discourse)) ??
    tried("subject/apposed", standing(scene, figure, measure, discourse));
  // "la Cour des comptes l'évalue à F": the thing's, not the one's who judges
  if (beside && !(beside.rule === "subject/own_clause" && judgesIt(scene, figure))) return beside;
  const market = tried("subject/index", ofMarket(scene, figure, measure, discourse));
  if (market) return market;
  const chained = tried("subject/as_before", asBefore(scene, figure, measure, before));
  if (chained) return chained;
  const amounts = tried("subject/that_means", meantBefore(scene, figure, measure, voice));
  if (amounts) return amounts;
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
  const bidder = tried("subject/bidder", bidderOf(sought));
  if (bidder) return bidder;
  const buyer = tried("subject/buyer_before", buyerBefore(sought));
  if (buyer) return buyer;
  const valued = tried("subject/valued_in", valuedIn(sought));
  if (valued) return valued;
  const own = governanceOf(scene, figure).verbs.at(-1) ?? measure.verb;
  const first = own ? tried("subject/speaker", speaking(scene, own, discourse, voice)) : null;
  if (first) return first;
  // "Gartner prévoit un repli de 5 % du marché": whoever judges a market has no figure in it
  const judge = scene.verbs.findLast(
    (one) => one.last <= figure.first && JUDGES.test(one.lemma) && structureOf(scene).at(one.at) === structureOf(scene).at(figure.first),
  );
  if ([own, judge].some((one) => one && judgesMarket(scene, one, figure))) return { value: null, rule: "subject/nobody" };
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
  const isSubject = governanceOf(scene, figure).place === "subject" && (measure.noun === null || measure.noun.first >= figure.first);
  const done = tried("subject/done_before", doneBefore(scene, figure, measure, discourse));
  if (done) return done;
  const verb = isSubject ? null : governing(scene, figure, measure);
  const demanded = tried("subject/demanded", demandedOf(sought));
  if (demanded) return demanded;
  if (verb && isImpersonal(scene, verb) && measure.metric !== "affected") {
    const employer = isCut(figure, measure) ? protagonist(scene, discourse, voice) : null;
    if (employer) return { value: party(employer, employer.name, "inherited"), rule: "subject/topic" };
    return speakerOf(scene, figure, discourse, voice) ?? { value: null, rule: "subject/impersonal" };
  }
  const head = verb ? subjectNamed(scene, verb) : null;
  if (verb && head) {
    // the price of a share is the company's, however many pay it
    const market =
      head.naming?.entity.type === "place" && COMPANY_MEASURES.has(measure.metric) ? protagonist(scene, discourse, voice) : null;
    // "L'Afrique et le Moyen-Orient rapportent 2 milliards": markets of the company that is spoken of
    if (isTogether(scene, head, verb) && market && isCompany(market))
      return { value: party(market, market.name, "coreference"), rule: "subject/market_of" };
    // "les analystes de X, qui attendaient 6 %": of whom they speak
    if (isTogether(scene, head, verb) && isJudging(scene, verb, figure) && COMPANY_MEASURES.has(measure.metric) && judging(scene, head))
      return countsMarket(scene, figure, head.naming?.entity ?? null)
        ? { value: null, rule: "subject/expected_of" }
        : expected(scene, figure, discourse, voice, head);
    if (isTogether(scene, head, verb))
      return measure.metric === "share_price" && !isSummed(scene)
        ? fallback(scene, figure, measure, discourse, null, voice)
        : { value: null, rule: "subject/joint" };
    const aside = head.kind === "pronoun" ? asForThing(scene, head) : null;
    const resolved = tried(`subject/verb_${head.kind}`, aside ? null : accept(discourse.resolve(head, scene), discourse, measure.metric));
    // "chaque client rapporte 60 euros au groupe"
    if (verb.lemma === "rapporter" && bondOf(scene, head) === "kind" && !isLevy(scene, head)) {
      const to = slotHead(scene, verb, "dative", figure);
      const earner = to ? discourse.resolve(to, scene) : null;
      const company = protagonist(scene, discourse, voice);
      if (earner ?? company) return { value: earner ?? (company && party(company, company.name, "inherited")), rule: "subject/earner" };
    }
    // "Gartner estime la chute à 19,5 %": a research firm has no share in what it measures
    const measured = head.naming && isAnalyst(head.naming.entity) && /^(?:share|other|rate)$/.test(measure.metric);
    if ((isJudging(scene, verb, figure) && (COMPANY_MEASURES.has(measure.metric) || measured)) || /consensus/i.test(head.text)) {
      const teller = head.naming?.entity ?? discourse.namings.find((naming) => naming.entity.name === resolved?.name)?.entity;
      // "Bercy vise un déficit de 80 milliards": a state's own accounts
      if (measure.noun && bondOfMeasured(scene, measure.noun) === "kind") return { value: null, rule: "subject/generic" };
      const ours = teller && isState(teller) && !scene.namings.some(({ entity }) => isCompany(entity));
      if (ours && /^(?:net_loss|debt|savings)$/.test(measure.metric)) return { value: resolved, rule: `subject/verb_${head.kind}` };
      // a bank that the article tells the doings of expects its own
      const others = teller !== undefined && isOutsider(teller) && !discourse.acts(teller);
      if (teller ? others || (resolved && resolved.type !== "company") : head.kind === "noun" && OUTSIDERS.test(head.text)) {
        if (countsMarket(scene, figure, teller ?? null)) return { value: null, rule: "subject/expected_of" };
        const found = expected(scene, figure, discourse, voice, head);
        // "Netflix table sur 8 milliards": where nobody else is spoken of, its own
        return found.value === null && teller && teller.type === "company" && isCompany(teller) && !isAnalyst(teller)
          ? { value: resolved, rule: "subject/verb_name" }
          : found;
      }
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
    // "La part des jeunes recule. Elle retombe à 21 %": a measure that was just told of somebody, or of nobody
    const thing = head.kind === "pronoun" && !head.plural && !resolved ? discourse.thingOfBefore(scene, head) : null;
    const same = voice.earlier.at(-1);
    if (thing && same && scene.index - same.figure.sentence <= 2 && same.figure.type === figure.type)
      return { value: same.subject && { ...same.subject, via: "coreference" }, rule: "subject/those" };
    if (thing && /^leurs?\b/i.test(thing.text)) return { value: null, rule: "subject/theirs" };
    // "Le tramway coûtera 2 milliards à l'agglomération": to somebody else
    const payer = /^(?:coûter|rapporter)$/.test(verb.lemma) ? givenTo(scene, figure) : null;
    if (payer && bondOf(scene, payer) !== "its") return { value: discourse.resolve(payer, scene), rule: "subject/dative" };
    const borne = head.kind === "noun" || head.kind === "measure" ? cliticDative(scene, verb) : null;
    const bearer = borne ? accept(discourse.resolve(borne, scene), discourse, measure.metric) : null;
    if (bearer) return { value: bearer, rule: "subject/clitic" };
    const made = /^(?:noun|measure)$/.test(head.kind) ? madeBy(scene, verb, head) : null;
    const maker = made ? accept(discourse.resolve(made, scene), discourse, measure.metric) : null;
    if (maker && maker.type !== "person") return { value: maker, rule: "subject/relative" };
    const meant = head.kind === "pronoun" && !resolved ? (aside ?? discourse.thingBefore(scene, head)) : head;
    if (meant && (meant.kind === "noun" || meant.kind === "measure")) {
      const owner = ownerOf(scene, meant, figure, measure, discourse);
      if (owner) return owner;
      // "Un locataire est aidé s'il gagne moins de F": anybody
      if (meant !== head && bondOf(scene, meant) === "kind") return { value: null, rule: "subject/generic" };
      if (isGeneric(scene, figure, { ...measure, noun: meant })) return { value: null, rule: "subject/generic" };
    }
    // "Les banques ont bancarisé 20 % de nos compatriotes": others than who speaks
    if (measure.metric === "share" && head.kind === "noun" && head.plural && NOBODY.test(head.text))
      return { value: null, rule: "subject/nobody" };
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
  const ofBusiness = ofOwnBusiness(sought);
  if (ofBusiness) return ofBusiness;
  if (measure.metric === "rate" && !isOwnRatio(scene, figure)) return { value: null, rule: "subject/none" };
  const repeated = tried("subject/repeated", repeatedBefore(figure, measure, voice));
  if (repeated) return repeated;
  const stands = head?.kind === "pronoun" ? (asForThing(scene, head) ?? discourse.thingBefore(scene, head) ?? head) : head;
  if (isAnybodys(scene, figure, measure, stands)) return { value: null, rule: "subject/generic" };
  const told = withoutTellers(scene, figure, discourse);
  const found = fallback(told, figure, measure, discourse, stands, voice);
  // "Goldman Sachs estime que l'IA relèvera de 0,4 point …": who only tells has no part in it
  if (told !== scene && found.rule === "subject/topic" && found.value && !isSpokenOf(told, found.value) && isSpokenOf(scene, found.value))
    return { value: null, rule: "subject/at_large" };
  return notTheRegulator(found, scene, measure, discourse);
}

function isSpokenOf(scene: Scene, { name }: Party): boolean {
  return scene.heads.some((head) => head.naming?.entity.name === name);
}

/** "les analystes de X": does a name stand behind those who judge, or do they themselves stand for the subject? */
function judging(scene: Scene, head: Head): boolean {
  if (OUTSIDERS.test(head.text)) return true;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  return before !== undefined && head.preposition === "de" && head.first - before.last <= 1 && OUTSIDERS.test(before.text);
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

/** "… F à l'agglomération": the noun right after the figure to which it happens. */
function givenTo(scene: Scene, figure: FoundFigure): Head | null {
  return (
    scene.heads.find(
      (head) => head.kind === "noun" && head.preposition === "à" && head.first >= figure.last && head.first - figure.last <= 2,
    ) ?? null
  );
}
