import type { Claim, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { BOUGHT_FOR, CONTRIBUTING, GIVEN, TAKING } from "../../words/deals.js";
import { subjectOf } from "../clause.js";
import { companyOf, type Discourse, isCompany, party } from "../discourse.js";
import { governanceOf } from "../governors.js";
import type { Measure, Stated } from "../metric/measure.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { dealtIn } from "../subject/event.js";
import { takeoversIn } from "../takeover.js";
import type { VerbGroup } from "../verbs.js";
import { byClitic } from "./clitic.js";
import type { Deals } from "./deals.js";
import { fining } from "./fine.js";
import { partOf } from "./part.js";
import { nameBeforePrice, partiesIn } from "./parties.js";
import { payerOf } from "./payer.js";
import { priced } from "./price.js";
import { asFrom, changingHands, unnamedWhole } from "./same.js";
import { heldBy, heldIn } from "./stake.js";

/** Deals are told over several sentences: the same subject's deal of a sentence or two before has the same other party. */
const DEALS = /^(?:acquisition|stake|investment)$/;

/** A figure whose other party is looked for: with what the article has told so far, and the deals in it. */
export interface Dealt extends Stated {
  readonly discourse: Discourse;
  readonly deals: Deals;
}

/** What is bought or held cannot be its own buyer: where it was taken for the subject, whoever buys it is, if the sentence says who. "un prêt de F apporté par la BEI": the lender has it. */
export function holderOf({ scene, figure, measure, discourse, deals }: Dealt, subject: Party | null): Party | null {
  if (/^(?:debt|subsidy)$/.test(measure.metric)) return giverAfter(scene, figure, discourse) ?? subject;
  if (measure.metric === "acquisition") {
    const payer = payerOf({ scene, figure, measure, discourse, deals }, subject);
    if (payer !== undefined) return payer;
  }
  if (measure.metric === "stake") {
    const holder = heldBy({ scene, figure, measure, discourse }, subject);
    if (holder !== undefined) return holder;
  }
  if (!subject || !/^(?:acquisition|stake)$/.test(measure.metric)) return subject;
  const judged = measure.metric === "acquisition" ? judgedBy(scene, figure) : null;
  if (judged) {
    const doer = discourse.resolve(judged.doer, scene);
    if (doer && discourse.resolve(judged.teller, scene)?.name === subject.name) return doer;
  }
  // "X a racheté Y et, en mars, Z, payé F": Z is what F was paid for
  const named = measure.metric === "acquisition" ? nameBeforePrice(scene, figure) : undefined;
  const main = structureOf(scene).at(figure.first).verb;
  const payer = named?.naming?.entity.name === subject.name && main && main.last <= figure.first ? subjectOf(scene, main) : null;
  if (payer && payer !== named) return discourse.resolve(payer, scene) ?? subject;
  const deal = deals.within(scene, figure.first, null);
  if (deal?.named && deal.target.name === subject.name) return deal.buyer;
  // the company that the passage is about may be the one that is for sale
  return measure.metric === "acquisition" && subject.via === "inherited" && !deal ? deals.buyerOf(subject) : subject;
}

/** "X en a acquis 70 %, pour une somme que Y évalue à F": who tells the price, and who has paid it. */
function judgedBy(scene: Scene, figure: FoundFigure): { readonly teller: Head; readonly doer: Head } | null {
  const clause = structureOf(scene).at(figure.first);
  const above = clause.parent?.verb;
  if (clause.tie !== "relative" || !clause.verb || !above || !/^(?:évaluer|estimer|chiffrer|situer|fixer)$/.test(clause.verb.lemma))
    return null;
  const [teller, doer] = [subjectOf(scene, clause.verb), subjectOf(scene, above)];
  return teller && doer && teller !== doer ? { teller, doer } : null;
}

/** "… de F accordé par X": who gives, told by the participle right behind the figure. */
function giverAfter(scene: Scene, figure: FoundFigure, discourse: Discourse): Party | null {
  const verb = scene.verbs.find((one) => one.first >= figure.last && one.first - figure.last <= 4);
  if (!verb || !(verb.mood === "participle" || verb.passive) || !GIVEN.has(verb.lemma) || scene.tokens[verb.last]?.norm !== "par")
    return null;
  const head = scene.heads.find((one) => one.first > verb.last && one.first - verb.last <= 2 && one.kind === "name");
  return head ? discourse.resolve(head, scene) : null;
}

/** The other party of a figure, by name: whom the subject bought, invested in, was fined by. Null rather than a guess. */
export function findObjects(dealt: Dealt, subject: Party | null, earlier: readonly Claim[]): readonly Party[] {
  const { scene, figure, measure, discourse } = dealt;
  const part = partOf(scene, figure, measure, subject, discourse);
  if (part.length > 0) return part;
  if (measure.change !== null && !/^(?:acquisition|price|stake)$/.test(measure.metric)) return [];
  if (measure.metric === "penalty") return fining(scene, figure, subject, discourse);
  if (measure.metric === "price") {
    const product = priced(scene, figure, subject, discourse);
    const same = earlier.findLast((claim) => claim.figure === measure.from);
    return product ? (product.length > 0 ? product : same?.subject?.name === subject?.name ? (same?.object ?? []) : []) : [];
  }
  if (measure.metric === "stake" && ofAnotherWhole(scene, figure)) return [];
  // "détenu à 67 % par X et à 33 % par Y": the same company
  const beside = measure.metric === "stake" && earlier.at(-1)?.figure.sentence === scene.index ? earlier.at(-1) : undefined;
  if (beside?.metric === "stake" && beside.object.length > 0 && isFurtherHolder(scene, figure)) return beside.object;
  const held = /^(?:stake|investment)$/.test(measure.metric) ? heldIn(scene, figure, discourse) : null;
  if (held && held.name !== subject?.name) return [held];
  // "Vetrix, avalé pour F": what the participle tells of
  const taken = measure.metric === "acquisition" && measure.verb ? takeoversIn(scene).find((one) => one.verb === measure.verb) : undefined;
  const bought = taken?.target && measure.verb?.mood === "participle" ? discourse.resolve(taken.target, scene) : null;
  if (bought?.type === "company" && bought.name !== subject?.name) return [bought];
  // "Racheté F par X, l'éclairagiste …": somebody without a name
  if (measure.metric === "acquisition" && measure.verb?.mood === "participle" && isUnnamed(scene, measure.verb, discourse)) return [];
  const whole = measure.metric === "stake" || measure.metric === "investment" ? unnamedWhole(scene, figure) : false;
  if (whole) return [];
  const changing = changingHands(dealt, subject);
  if (changing) return [changing];
  const again = asFrom(dealt, subject, earlier);
  if (again) return again;
  const meant = byClitic(dealt, subject, earlier);
  if (meant) return [meant];
  const told = dealtIn(dealt, subject);
  if (told) return [told];
  const own = partiesIn(scene, figure, measure, subject, discourse);
  if (own.length > 0) return own;
  const carried = asBefore(scene, measure, subject, earlier);
  if (carried.length > 0) return carried;
  const of = ofDeal(dealt, subject);
  return of ? [of] : [];
}

/** "Le club, racheté F par X, …": what is bought has no name. */
function isUnnamed(scene: Scene, verb: VerbGroup, discourse: Discourse): boolean {
  const head = subjectOf(scene, verb);
  return (
    head?.kind === "noun" &&
    !head.plural &&
    (verb.first < 2 || (scene.tokens[verb.first - 1]?.text === "," && !discourse.resolve(head, scene)))
  );
}

/** "…, et à 33 % par Y". */
function isFurtherHolder({ tokens }: Scene, { first, last }: FoundFigure): boolean {
  const at = tokens[first - 1]?.norm === "à" ? first - 2 : first - 1;
  return /^(?:et|,|ou)$/.test(tokens[at]?.norm ?? "") && tokens[last]?.norm === "par";
}

function asBefore(scene: Scene, measure: Measure, subject: Party | null, earlier: readonly Claim[]): readonly Party[] {
  if (!DEALS.test(measure.metric) || !subject) return [];
  const before = earlier.findLast((claim) => DEALS.test(claim.metric) && scene.index - claim.figure.sentence <= 2);
  return before?.subject?.name === subject.name &&
    (measure.from !== null ||
      before.metric === measure.metric ||
      before.figure.sentence === scene.index ||
      // "acquiert 24 % de X. Il débourse pour cela F"
      (before.metric === "stake" && measure.metric === "acquisition" && scene.index - before.figure.sentence === 1))
    ? before.object.filter((one) => one.type === "company").map((one) => ({ ...one, via: "inherited" as const }))
    : [];
}

/** The target of the deal that the sentence, the paragraph or the article tells of; for what is held, given or lent, the company that the passage is about. */
function ofDeal({ scene, figure, measure, discourse, deals }: Dealt, subject: Party | null): Party | null {
  const { metric } = measure;
  if (metric === "acquisition") {
    if (ofOwnCapital(scene, figure)) return null;
    const told = deals.within(scene, figure.first, subject)?.target;
    if (told || deals.has(subject)) return told ?? null;
    const recent = deals.recent(scene, subject);
    // "Le destin de X inquiète. Y, qui avait payé F": of whom this paragraph speaks, not of one sold in the paragraph before
    const spoken = subject && recent && !deals.isHere(recent, scene) ? discourse.besides(subject.name) : null;
    if (spoken && discourse.isHere(spoken)) return party(spoken, spoken.name, "inherited");
    // where no deal is told otherwise, it is for whom the article is about
    return (
      recent ??
      deals.main(subject) ??
      (deals.isEmpty && subject?.via === "explicit" && offers(scene, figure, measure) ? topic(subject, discourse) : null)
    );
  }
  if (metric === "stake") {
    if (ofOwnCapital(scene, figure) || deals.has(subject)) return null;
    const told = deals.within(scene, figure.first, subject)?.target;
    if (told) return told;
    const { buyer, seller, target } = discourse.traders;
    if (target && subject && [buyer?.name, seller?.name].includes(subject.name)) return party(target, target.name, "inherited");
    const about = topic(subject, discourse);
    const sold = (subject ? deals.main(subject) : null) ?? deals.recent(scene, subject);
    // "PAI, actionnaire majoritaire (62 %)": of whom the passage is about
    const shareholder = scene.tokens.slice(Math.max(0, figure.first - 8), figure.first).some(({ norm }) => /^actionnaires?$/.test(norm));
    return about && sold && deals.holds(about) && !shareholder ? sold : (about ?? sold);
  }
  if (metric === "investment") {
    if (!subject || goesTo(scene, figure, /^(?:dans|pour|sur|afin|chez)$/)) return null;
    return deals.within(scene, figure.first, subject)?.target ?? (contributes(scene, figure, measure) ? topic(subject, discourse) : null);
  }
  if (metric === "subsidy") return goesTo(scene, figure, /^(?:pour|à|aux?)$/) ? null : topic(subject, discourse);
  if (metric === "contract")
    return subject && governanceOf(scene, figure).verbs.some((verb) => /^(?:signer|commander|acheter|réserver)$/.test(verb.lemma))
      ? topic(subject, discourse)
      : null;
  return metric === "debt" && subject !== null && lends(subject, discourse) ? topic(subject, discourse) : null;
}

/** "céder 15 % de son capital", "95 % des nouvelles actions": no other company's. */
function ofOwnCapital(scene: Scene, figure: FoundFigure): boolean {
  const [first, second] = [scene.tokens[figure.last]?.norm ?? "", scene.tokens[figure.last + 1]?.norm ?? ""];
  return (
    (/^(?:de|d'|du)$/.test(first) && /^(?:son|sa|ses|leur|leurs)$/.test(second)) ||
    (first === "des" && !/^(?:parts|actions|titres|droits)$/.test(second))
  );
}

/** "X a offert F", "une offre de reprise à F": not to somebody whom a pronoun tells. */
function offers(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  const verb = measure.verb ?? governanceOf(scene, figure).verbs[0];
  if (!verb) return true;
  if (scene.tokens.slice(Math.max(0, verb.first - 1), verb.at).some((token) => /^(?:lui|leur|nous)$/.test(token.norm))) return false;
  return verb.lemmas.some((lemma) => BOUGHT_FOR.has(lemma) || TAKING.has(lemma) || /^(?:mettre|déposer|formuler|reprendre)$/.test(lemma));
}

/** "58 % du nouvel ensemble": of a whole without a name. */
function ofAnotherWhole(scene: Scene, { last }: FoundFigure): boolean {
  const head = scene.heads.find((one) => one.first >= last && one.first - last <= 1);
  return (
    head?.preposition === "de" &&
    head.kind === "noun" &&
    /^(?:ensemble|entité|groupe|alliance|holding|coentreprise)$/.test(scene.tokens[head.last - 1]?.norm ?? "")
  );
}

/** Does somebody put money in together with others, or into what the passage is about? */
function contributes(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  const verb = measure.verb ?? governanceOf(scene, figure).verbs[0];
  return verb?.lemmas.some((lemma) => CONTRIBUTING.has(lemma)) ?? false;
}

/** The company that the passage is about, where the figure is somebody else's. */
function topic(subject: Party | null, discourse: Discourse): Party | null {
  const { topic } = discourse;
  if (topic) return topic.name === subject?.name ? null : party(topic, topic.name, "inherited");
  const current = discourse.current ? companyOf(discourse.current) : null;
  return current && isCompany(current) && current.name !== subject?.name ? party(current, current.name, "inherited") : null;
}

/** "F dans ses usines", "F (G) pour ouvrir …": what the money goes into stands behind it. */
function goesTo(scene: Scene, figure: FoundFigure, prepositions: RegExp): boolean {
  let depth = 0;
  for (let i = figure.last; i < Math.min(scene.tokens.length, figure.last + 12); i++) {
    const word = scene.tokens[i]?.norm ?? "";
    if (word === "(") depth++;
    else if (word === ")") depth--;
    else if (depth === 0 && /^[,;:.]$/.test(word)) return false;
    else if (
      depth === 0 &&
      prepositions.test(word) &&
      !/^(?:la table|le capital|le cadre|l' augmentation|titre de|cela ,)/.test(`${scene.tokens[i + 1]?.norm} ${scene.tokens[i + 2]?.norm}`)
    )
      return !/^pot$/.test(scene.tokens[i + 1]?.norm ?? "");
  }
  return false;
}

/** A bank, a state or a region: who has a loan as its own gives it. */
function lends(subject: Party, discourse: Discourse): boolean {
  if (subject.type === "place" || subject.type === "organization") return true;
  const kinds = discourse.namings.find((naming) => naming.entity.name === subject.name)?.entity.entry?.kinds ?? [];
  return kinds.some((kind: string) => /^(?:bank|fund|development-bank|investor)$/.test(kind));
}
