import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { IMPOSING } from "../../words/deals.js";
import { roleNoun } from "../../words/descriptors.js";
import { document, survey } from "../../words/saying.js";
import { CONSUMERS, NOBODY, OUTSIDER_KIND, OUTSIDERS } from "../../words/subjects.js";
import { subjectOf } from "../clause.js";
import { type Discourse, isAuthority, isCompany, isState, party, tellsOnly } from "../discourse.js";
import { isLevy } from "../levy.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import { bondOf, bondOfMeasured } from "./bearer.js";
import { goesOnMarkets, marketOfCompany } from "./business.js";
import { cliticDative } from "./clitic.js";
import { isBought, notTheRegulator } from "./deal.js";
import { accept, type Found, type Tried } from "./found.js";
import { isForeseen, isGeneric, ownerOf } from "./owner.js";
import { isSummed, isTogether, madeBy, slotHead } from "./slots.js";
import { expected, isAnalyst, isOutsider, ledCompany, protagonist, type Sought, speakerOf } from "./speaker.js";
import { asForThing, countsMarket, isJudging } from "./tells.js";
import { COMPANY_MEASURES, fallback, isOwnWhole } from "./topic.js";

/** Firms whose trade is to count others. */
const COUNTS = /^(?:analyst|data-provider|pollster)$/;

/** Verbs by which somebody gives money away. */
const GIVES =
  /^(?:verser|accorder|apporter|octroyer|donner|offrir|débloquer|allouer|consacrer|prêter|financer|distribuer|attribuer|injecter|promettre|subventionner|cofinancer|engager|fournir|dédier|mettre|proposer|aider|soutenir|participer|contribuer|gérer|doter)$/;

/** What an audit or a report does with what it finds at others. */
const FINDS =
  /^(?:relever|pointer|évaluer|chiffrer|estimer|dénoncer|révéler|établir|identifier|déceler|épingler|mettre|faire|montrer|conclure|tabler|prévoir)$/;

/** Whose figure it is by the subject of the verb that it depends on; null where that has no part in it. */
export function ofVerb(sought: Sought, verb: VerbGroup, head: Head, tried: Tried): Found<Party | null> | null {
  const { scene, figure, measure, discourse, voice } = sought;
  // the price of a share is the company's, however many pay it
  const market =
    head.naming?.entity.type === "place" && (COMPANY_MEASURES.has(measure.metric) || isOwnWhole(scene, figure) || goesOnMarkets(sought))
      ? protagonist(scene, discourse, voice)
      : null;
  // "L'Afrique et le Moyen-Orient rapportent 2 milliards": markets of the company that is spoken of
  if (isTogether(scene, head, verb) && market && isCompany(market))
    return { value: party(market, market.name, "coreference"), rule: "subject/market_of" };
  // "les analystes de X, qui attendaient 6 %": of whom they speak
  if (isTogether(scene, head, verb) && isJudging(scene, verb, figure) && COMPANY_MEASURES.has(measure.metric) && judging(scene, head))
    return countsMarket(scene, figure, head.naming?.entity ?? null)
      ? { value: null, rule: "subject/expected_of" }
      : expected(scene, figure, discourse, voice, head);
  // "l'ICO et son homologue avaient frappé : F pour la première": who fines together pays nothing
  if (
    isTogether(scene, head, verb) &&
    measure.metric === "penalty" &&
    IMPOSING.has(verb.lemma) &&
    head.naming &&
    isAuthority(head.naming.entity)
  )
    return notTheRegulator({ value: discourse.resolve(head, scene), rule: "subject/verb_name" }, scene, measure, discourse);
  if (isTogether(scene, head, verb))
    return measure.metric === "share_price" && !isSummed(scene)
      ? fallback(scene, figure, measure, discourse, null, voice)
      : { value: null, rule: "subject/joint" };
  // "Leur faillite nous aurait coûté 27 postes": to whoever speaks
  const us =
    /^(?:coûter|rapporter|valoir)$/.test(verb.lemma) &&
    scene.tokens.slice(verb.first, verb.at).some((token) => /^(?:nous|m'|me)$/.test(token.norm));
  const ours = us ? speakerOf(scene, figure, discourse, voice) : null;
  if (ours) return ours;
  const aside = head.kind === "pronoun" ? asForThing(scene, head) : null;
  const meantHere = awaitedBy(scene, head) ?? head;
  const resolved = tried(
    `subject/verb_${head.kind}`,
    aside ? null : accept(discourse.resolve(meantHere, scene), discourse, measure.metric),
  );
  // "chaque client rapporte 60 euros au groupe"
  if (verb.lemma === "rapporter" && bondOf(scene, head) === "kind" && !isLevy(scene, head)) {
    const to = slotHead(scene, verb, "dative", figure);
    const earner = to ? discourse.resolve(to, scene) : null;
    const company = protagonist(scene, discourse, voice);
    if (earner ?? company) return { value: earner ?? (company && party(company, company.name, "inherited")), rule: "subject/earner" };
  }
  // "Gartner estime la chute à 19,5 %": a research firm has no share in what it measures
  const judge = head.naming ? isAnalyst(head.naming.entity) : OUTSIDERS.test(head.text);
  const measured = judge && /^(?:share|other|rate)$/.test(measure.metric);
  const seen = seenBy(scene, verb) ?? estimateOf(scene, verb, head, figure, discourse);
  if (((seen || isJudging(scene, verb, figure)) && (COMPANY_MEASURES.has(measure.metric) || measured)) || /consensus/i.test(head.text)) {
    const teller = head.naming?.entity ?? discourse.namings.find((naming) => naming.entity.name === resolved?.name)?.entity;
    // "Bercy vise un déficit de 80 milliards": a state's own accounts
    const told = measure.noun ?? seen;
    if (told && bondOfMeasured(scene, told) === "kind") return { value: null, rule: "subject/generic" };
    // "L'Hexagone dénombrait 3,6 millions d'abonnements": what a country counts is its own
    if (teller?.type === "place" && /^(?:dénombrer|recenser|comptabiliser|compter)$/.test(verb.lemma))
      return { value: resolved, rule: `subject/verb_${head.kind}` };
    const ours = teller && isState(teller) && !scene.namings.some(({ entity }) => isCompany(entity));
    if (ours && /^(?:net_loss|debt|savings)$/.test(measure.metric)) return { value: resolved, rule: `subject/verb_${head.kind}` };
    // a bank that the article tells the doings of expects its own
    const others =
      teller !== undefined &&
      isOutsider(teller) &&
      (tellsOnly(teller) || !discourse.acts(teller) || COUNTS.test(teller.entry?.kinds[0] ?? ""));
    // "BNP Paribas vise 600 millions d'économies": what a bank aims at for itself
    const aims =
      teller?.type === "company" &&
      !isAnalyst(teller) &&
      /^(?:viser|cibler|prévoir)$/.test(verb.lemma) &&
      /^(?:savings|layoffs|capex|deals)$/.test(measure.metric);
    if (aims) return { value: resolved, rule: `subject/verb_${head.kind}` };
    // "le courtier prévoit F": not the one that its trade was taken for
    const broker =
      head.kind === "description" &&
      /courtier|banque|cabinet|bureau/i.test(head.text) &&
      !(teller && OUTSIDER_KIND.test(teller.entry?.kinds[0] ?? ""));
    if (broker || (teller ? others || (resolved && resolved.type !== "company") : head.kind === "noun" && OUTSIDERS.test(head.text))) {
      if (countsMarket(scene, figure, teller ?? null) || isForPeople(scene, figure)) return { value: null, rule: "subject/expected_of" };
      const found = expected(scene, figure, discourse, voice, head);
      // "Netflix table sur 8 milliards": where nobody else is spoken of, its own
      return found.value === null && teller && teller.type === "company" && isCompany(teller) && !isAnalyst(teller)
        ? { value: resolved, rule: "subject/verb_name" }
        : found;
    }
  }
  // "la panne a coûté à l'Allemand F", "Le tramway coûtera F à l'agglomération": to somebody else
  const payer = /^(?:coûter|rapporter)$/.test(verb.lemma) && measure.metric !== "price" ? givenTo(scene, figure, verb) : null;
  const paying = payer && payer.kind !== "noun" && !payer.plural ? discourse.resolve(payer, scene) : null;
  if (paying) return { value: accept(paying, discourse, measure.metric), rule: "subject/dative" };
  const business = resolved?.type === "place" ? marketOfCompany(sought, resolved) : null;
  if (business) return business;
  // "La France demeure son premier marché, avec F": the figure is of who has it
  const marketOf = resolved?.type === "place" ? scene.heads.find((one) => one.possessive && !one.plural && one.first >= verb.last) : null;
  const seller = marketOf && marketOf.last <= figure.first ? protagonist(scene, discourse, voice) : null;
  if (seller) return { value: party(seller, seller.name, "coreference"), rule: "subject/market_of" };
  // "X redémarre avec 2 millions d'aides": who gets a subsidy has not given it
  if (resolved?.type === "company" && measure.metric === "subsidy" && !GIVES.test(verb.lemma))
    return { value: null, rule: "subject/giver" };
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
  // "Les caissières craignent le pire : elles sont 170 000": those who were just named
  if (head.kind === "pronoun" && head.plural && told && told.figure.sentence !== scene.index && isOfKindBefore(scene, head))
    return { value: null, rule: "subject/generic" };
  if (told && scene.index - told.figure.sentence <= 1 && told.figure.type === figure.type)
    return { value: told.subject && { ...told.subject, via: "coreference" }, rule: "subject/those" };
  // "Ses revenus ont atteint 5 milliards. Ils ont pourtant crû de 2 %": what was just told of the same measure
  const like = told && measure.change !== null ? voice.earlier.findLast((one) => one.metric === measure.metric) : undefined;
  if (like && scene.index - like.figure.sentence <= 1)
    return { value: like.subject && { ...like.subject, via: "coreference" }, rule: "subject/those" };
  // "La part des jeunes recule. Elle retombe à 21 %": a measure that was just told of somebody, or of nobody
  const thing = head.kind === "pronoun" && !head.plural && !resolved ? discourse.thingOfBefore(scene, head) : null;
  const latest = voice.earlier.at(-1)?.figure.sentence;
  // "L'action X perd 4 %, le CAC 40 1 %. Elle …": what the sentence tells first is its subject's
  const same = voice.earlier.find((one) => one.figure.sentence === latest && one.figure.type === figure.type);
  if (thing && same && scene.index - same.figure.sentence <= 2)
    return { value: same.subject && { ...same.subject, via: "coreference" }, rule: "subject/those" };
  if (thing && /^leurs?\b/i.test(thing.text)) return { value: null, rule: "subject/theirs" };
  if (payer && bondOf(scene, payer) !== "its") return { value: discourse.resolve(payer, scene), rule: "subject/dative" };
  const borne = head.kind === "noun" || head.kind === "measure" ? cliticDative(scene, verb) : null;
  const bearer = borne ? accept(discourse.resolve(borne, scene), discourse, measure.metric) : null;
  if (bearer) return { value: bearer, rule: "subject/clitic" };
  const made = /^(?:noun|measure)$/.test(head.kind) ? madeBy(scene, verb, head) : null;
  const maker = made ? accept(discourse.resolve(made, scene), discourse, measure.metric) : null;
  if (maker && maker.type !== "person") return { value: maker, rule: "subject/relative" };
  const meant = head.kind === "pronoun" && !resolved ? (aside ?? discourse.thingBefore(scene, head)) : head;
  // "un audit de la Cour des comptes y avait relevé F de surcoûts": those of whom it is about
  if (
    meant &&
    meant.kind !== "name" &&
    (document.read(scene.tokens, meant.last - 1) ?? survey.read(scene.tokens, meant.last - 1)) &&
    FINDS.test(verb.lemma)
  )
    return COMPANY_MEASURES.has(measure.metric)
      ? expected(scene, figure, discourse, voice, meant)
      : { value: null, rule: "subject/generic" };
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
  return null;
}

/** "Gartner voit les ventes mondiales reculer de F": what somebody foresees that is not his own; "voit ses ventes reculer" is, and "a vu les prix monter" happened to him. */
function seenBy(scene: Scene, { mood, governor, first }: VerbGroup): Head | null {
  if (mood !== "infinitive" || !governor || governor.passive || governor.reflexive) return null;
  if (!/^(?:voir|imaginer|croire)$/.test(governor.lemma) || governor.mood === "past") return null;
  const seen = scene.heads.find((head) => head.first >= governor.last && head.last <= first && head.preposition === null);
  return seen && /^(?:noun|measure)$/.test(seen.kind) && !seen.possessive ? seen : null;
}

/** "Pour les ménages, Yale chiffre la perte à F": what people bear at large. */
function isForPeople(scene: Scene, figure: FoundFigure): boolean {
  return scene.heads.some(
    (head) =>
      head.preposition === "pour" &&
      head.plural &&
      !head.possessive &&
      head.last <= figure.first &&
      CONSUMERS.test(scene.tokens[head.last - 1]?.norm ?? ""),
  );
}

/** "JPMorgan a sabré de 12 % son estimation de bénéfice": what a house foresees of the company that the article is about. */
function estimateOf(scene: Scene, verb: VerbGroup, head: Head, figure: FoundFigure, { topic }: Discourse): Head | null {
  const entity = head.naming?.entity;
  if (!entity || !isOutsider(entity) || !topic || topic === entity || verb.passive) return null;
  return (
    scene.heads.find(
      (one) => one.possessive && one.first >= verb.last && one.first - Math.max(verb.last, figure.last) <= 3 && isForeseen(scene, one),
    ) ?? null
  );
}

/** "Après avoir admis qu'elle avait perdu F, la plateforme …": the subject that a pronoun in an opening phrase waits for. */
function awaitedBy(scene: Scene, pronoun: Head): Head | null {
  if (!/^(?:il|elle)$/i.test(pronoun.text)) return null;
  const { tie, governor } = structureOf(scene).at(pronoun.first);
  if (tie !== "complement" || !governor || !/^(?:infinitive|gerund)$/.test(governor.mood)) return null;
  const subject = subjectOf(scene, governor);
  return subject && subject.first > pronoun.last && /^(?:name|description)$/.test(subject.kind) ? subject : null;
}

/** Is the last subject before a plural pronoun of its sentence a plural kind of people or things? */
function isOfKindBefore(scene: Scene, pronoun: Head): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= pronoun.first && one.plural === true);
  const subject = verb ? subjectOf(scene, verb) : null;
  return subject?.kind === "noun" && subject.plural && bondOf(scene, subject) === "kind";
}

/** "les analystes de X": does a name stand behind those who judge, or do they themselves stand for the subject? */
function judging(scene: Scene, head: Head): boolean {
  if (OUTSIDERS.test(head.text)) return true;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  return before !== undefined && head.preposition === "de" && head.first - before.last <= 1 && OUTSIDERS.test(before.text);
}

/** "… F à l'agglomération", "… à l'Allemand F": the phrase right before or after the figure to which it happens. */
function givenTo(scene: Scene, figure: FoundFigure, verb: VerbGroup): Head | null {
  const is = (head: Head) => head.preposition === "à";
  return (
    scene.heads.find(
      (head) => is(head) && /^(?:noun|name|description)$/.test(head.kind) && head.first >= figure.last && head.first - figure.last <= 2,
    ) ??
    scene.heads.find(
      (head) => is(head) && standsForOne(head) && head.first >= verb.last && head.first - verb.last <= 1 && head.last <= figure.first,
    ) ??
    null
  );
}
