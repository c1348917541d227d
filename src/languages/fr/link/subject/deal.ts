import type { Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { DECLINES, HELD, ROBBERS } from "../../words/subjects.js";
import { isConjugated, subjectOf } from "../clause.js";
import { companyOf, type Discourse, isAuthority, isCompany, party } from "../discourse.js";
import type { Measure } from "../metric/measure.js";
import { classOf } from "../metric/party.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import { cliticDative } from "./clitic.js";
import type { Found } from "./found.js";
import { isOutsider, protagonist, type Sought, type Voice } from "./speaker.js";

/** A fine is the figure of the one who pays it: not of the authority that imposes it. */
export function notTheRegulator(found: Found<Party | null>, scene: Scene, measure: Measure, discourse: Discourse): Found<Party | null> {
  if (measure.metric !== "penalty" || !found.value) return found;
  const { type, name } = found.value;
  // "la juge Nora Lind pourrait tripler les dommages": who judges does not pay
  const judge = type === "person" && JUDGE.test(discourse.namings.find(({ entity }) => entity.name === name)?.entity.role ?? "");
  if (type !== "organization" && type !== "place" && !judge) return found;
  if (undergoes(scene, found.value)) return found;
  // "ramener de 5 à 1 million l'amende d'un concurrent"
  const noun = measure.noun;
  const other = noun && scene.heads.find((head) => head.first >= noun.last && head.first - noun.last <= 1 && head.preposition === "de");
  if (other && /^une?$/.test(scene.tokens[other.first]?.norm ?? "") && /^(?:noun|description)$/.test(other.kind))
    return { value: null, rule: "subject/fined" };
  const fined =
    scene.heads.find(
      (head) =>
        (head.kind === "name" || head.kind === "description") &&
        /^(?:à|contre|pour|auprès|chez)$/.test(head.preposition ?? "") &&
        isFirm(head, scene, discourse),
    ) ??
    scene.heads.find(
      (head) => (head.kind === "name" || head.kind === "description") && head.preposition === null && isFirm(head, scene, discourse),
    );
  if (fined && isTotal(scene, fined, measure)) return { value: null, rule: "subject/joint" };
  const value = fined ? discourse.resolve(fined, scene) : null;
  if (value) return { value, rule: "subject/fined" };
  const current = [discourse.current && companyOf(discourse.current), discourse.topic].find((one) => one && isCompany(one));
  return { value: current ? party(current, current.name, "inherited") : null, rule: "subject/fined" };
}

const JUDGE = /\b(?:juge|magistrate?|procureure?|président(?:e)? du tribunal|commissaire|ministre|régulat(?:eur|rice))\b/i;

/** "L'hôpital risque 10 millions", "Madrid devra payer 20 millions": a body that is fined, as its verb tells. */
function undergoes(scene: Scene, value: Party): boolean {
  return scene.verbs.some((verb) => {
    const suffers = verb.passive
      ? /^(?:condamner|sanctionner|pénaliser|poursuivre|frapper|punir)$/.test(verb.lemma)
      : /^(?:risquer|encourir|écoper|subir|payer|régler|acquitter|verser|débourser|purger)$/.test(verb.lemma);
    return suffers && subjectOf(scene, verb)?.naming?.entity.name === value.name;
  });
}

/** "des sanctions de F au total contre X et contre Y": a total is nobody's alone. */
function isTotal(scene: Scene, fined: Head, measure: Measure): boolean {
  const other = scene.heads.find((head) => head.first > fined.last && head.first - fined.last <= 2 && head.kind === "name");
  const joined = other && scene.tokens.slice(fined.last, other.first).some((token) => token.norm === "et");
  return (
    Boolean(joined) &&
    (measure.noun?.plural === true || scene.tokens.some((token) => /^(?:cumulée?s?|total|totale|globale?)$/.test(token.norm)))
  );
}

function isFirm(head: Head, scene: Scene, discourse: Discourse): boolean {
  return head.naming ? isCompany(head.naming.entity) : discourse.resolve(head, scene)?.type === "company";
}

/** "Nuxel, Velora et Axa ont offert …": a total of several has no subject of its own. */
export function isJoint(head: Head, verb: VerbGroup): boolean {
  if (verb.mood === "participle") return false;
  if (head.kind === "description") return head.plural || verb.plural === true;
  // one name with a plural verb is one of several, or not the subject at all
  return head.kind === "name" && verb.plural === true && !/^(?:Les|Galeries|États|Etats)/.test(head.text);
}

/** "le groupe, détenu à 51 % par la Confédération", "filiale à 80 % de Transdev": the holder stands after the figure. */
export function holderOf(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  if (measure.metric !== "stake") return null;
  const before = scene.tokens
    .slice(Math.max(0, figure.first - 8), figure.first)
    .map((token) => token.norm)
    .join(" ");
  // "détenue à 60 % par A et à 40 % par B"
  const goesOn =
    scene.tokens[figure.last]?.norm === "par" &&
    scene.tokens
      .slice(Math.max(0, figure.first - 14), figure.first)
      .some((token) => /^(?:détenue?s?|contrôlée?s?|possédée?s?|partagée?s?)$/.test(token.norm));
  if (!HELD.test(before) && !goesOn) return null;
  const holder =
    scene.heads.find(
      (head) =>
        head.first >= figure.last && head.first - figure.last <= 2 && standsForOne(head) && /^(?:par|de)$/.test(head.preposition ?? ""),
    ) ??
    scene.heads.findLast(
      (head) =>
        head.last <= figure.first && figure.first - head.last <= 4 && standsForOne(head) && /^(?:par|de)$/.test(head.preposition ?? ""),
    );
  const found = holder && !isOneOfSeveral(scene, holder) ? discourse.resolve(holder, scene) : null;
  const held = scene.heads.findLast((head) => head.naming && head.last <= figure.first)?.naming;
  // "X, filiale à 100 % du groupe": of the group that is spoken of, not of itself
  if (holder?.kind === "description" && held && found?.name === held.entity.name) {
    const group = discourse.topic;
    const value = group && group !== held.entity && isCompany(group) ? party(group, holder.text, "coreference") : null;
    return { value, rule: "subject/holder" };
  }
  return { value: found, rule: "subject/holder" };
}

/** "détenue à 49 % par A, B et C": none of them has it to himself. */
function isOneOfSeveral(scene: Scene, holder: Head): boolean {
  const next = scene.heads.find((head) => head.first === holder.last + 1);
  return (
    next?.kind === "name" &&
    next.naming?.entity.type !== "place" &&
    /^(?:,|et)$/.test(scene.tokens[holder.last]?.norm ?? "") &&
    (scene.tokens[holder.last]?.norm === "et" || /^(?:,|et)$/.test(scene.tokens[next.last]?.norm ?? "")) &&
    !scene.verbs.some((verb) => verb.first === next.last)
  );
}

/** "Ses fondateurs, X et Y, gardent 58 %", "ses créanciers recevraient 95 %", "ma part": people hold for themselves, not for their company. */
export function heldByPeople(scene: Scene, figure: FoundFigure, measure: Measure, voice: Voice): Found<Party | null> | null {
  if (measure.metric !== "stake") return null;
  const speaker = voice.interview?.speaker;
  const ours = scene.tokens.slice(Math.max(0, figure.first - 5), figure.first).some((token) => token.norm === "nous");
  // "ma part", "nous gardons 58 %, mon associé et moi"
  const mine = scene.tokens.some(
    ({ norm }, i) =>
      i >= figure.first - 8 && i < figure.last + 12 && /^(?:ma|mon|mes|moi)$/.test(norm) && (i < figure.first || (norm === "moi" && ours)),
  );
  if (speaker && mine) return { value: party(speaker, speaker.name, "coreference"), rule: "subject/people" };
  const verb = scene.verbs.findLast(
    (one) => isConjugated(one) && one.last <= figure.first && pathCost(scene.tokens, one.last, figure.first) < 2,
  );
  // "ses actionnaires ont remis au pot : X, monté à 22 %"
  if (
    scene.heads.some((one) => verb && one.first >= verb.last && one.last <= figure.first && one.kind === "name" && one.preposition === null)
  )
    return null;
  const head = shareTaker(scene, figure) ?? (verb && !verb.passive ? subjectOf(scene, verb) : null);
  if (head?.kind !== "noun" || !/^(?:staff|owners|lenders)$/.test(classOf(scene, head) ?? "")) return null;
  const apposed = scene.heads.find(
    (one) => one.naming?.entity.type === "person" && one.first >= head.last && one.first - head.last <= 4 && one.preposition === null,
  );
  if (!apposed?.naming && !/^(?:les|ses|des|ces)$/.test(scene.tokens[head.first]?.norm ?? "")) return null;
  return { value: apposed?.naming ? party(apposed.naming.entity, apposed.naming.text, "explicit") : null, rule: "subject/people" };
}

/** "…, ses salariés se partageant le reste": the subject of a gerund of its own. */
function shareTaker(scene: Scene, figure: FoundFigure): Head | null {
  const verb = scene.verbs.findLast((one) => one.last <= figure.first);
  if (verb?.mood !== "gerund") return null;
  const first = /^(?:se|s'|en|y)$/.test(scene.tokens[verb.first - 1]?.norm ?? "") ? verb.first - 1 : verb.first;
  return scene.heads.find((one) => one.last === first && one.kind === "noun" && one.preposition === null) ?? null;
}

/** Is this party the thing bought rather than the buyer? */
export function isBought(bought: Party, scene: Scene, measure: Measure): boolean {
  if (measure.metric !== "acquisition") return false;
  // "… et Cybelia, payé 31 M€": what the participle tells of is what was paid for
  if (measure.verb?.mood === "participle") return subjectOf(scene, measure.verb)?.naming?.entity.name === bought.name;
  if (!measure.noun) return false;
  return scene.heads.some(
    (head) =>
      head.naming?.entity.name === bought.name &&
      head.preposition === "de" &&
      head.first >= (measure.noun as Head).last &&
      head.first - (measure.noun as Head).last <= 3,
  );
}

/** "les deux associées ont repoussé une offre de 4 Mds$": an offer turned down is the bidder's, not the one's who declines. */
export function bidderOf({ scene, figure, measure, discourse, voice }: Sought): Found<Party | null> | null {
  if (measure.metric !== "acquisition" || !measure.noun) return null;
  const { noun } = measure;
  const verb = scene.verbs.findLast(
    (one) => DECLINES.test(one.lemma) && !one.passive && one.last <= noun.first && noun.first - one.last <= 3,
  );
  if (!verb) return null;
  const bidder = scene.heads.find(
    (head) =>
      head.first >= noun.last &&
      head.first - Math.max(noun.last, figure.last) <= 3 &&
      (head.kind === "name" || head.kind === "description") &&
      /^(?:de|par)$/.test(head.preposition ?? ""),
  );
  const named = bidder ? discourse.resolve(bidder, scene) : null;
  if (named) return { value: named, rule: "subject/bidder" };
  const company = protagonist(scene, discourse, voice);
  // who is named here declines, or is what the offer is for
  const value = company && !scene.namings.some((naming) => naming.entity === company) ? party(company, company.name, "inherited") : null;
  return { value, rule: "subject/bidder" };
}

/** What the victim does with a ransom. */
const PAYS_RANSOM =
  /^(?:payer|verser|régler|débourser|acquitter|refuser|céder|accepter|recevoir|négocier|lâcher|décaisser|transférer|subir)$/;

/** "les pirates exigeaient 12 bitcoins", "une rançon de 2 millions": a ransom, like the data, is the victim's. */
export function victimOf(scene: Scene, figure: FoundFigure, discourse: Discourse, voice: Voice): Found<Party | null> | null {
  const stolen = stolenFrom(scene, figure);
  const bereft = stolen ? discourse.resolve(stolen, scene) : null;
  if (bereft && /^(?:company|organization)$/.test(bereft.type)) return { value: bereft, rule: "subject/victim" };
  const ransom = scene.heads.some((head) => /rançon$/i.test(head.text) && pathCost(scene.tokens, head.last, figure.first) < 1.2);
  const verb = scene.verbs.findLast((one) => one.last <= figure.first && pathCost(scene.tokens, one.last, figure.first) < 1.2);
  const robber = verb && /^(?:réclamer|exiger|demander|extorquer|voler|dérober)$/.test(verb.lemma) ? subjectOf(scene, verb) : null;
  if (!ransom && !(robber?.kind === "noun" && ROBBERS.test(scene.tokens[robber.last - 1]?.norm ?? ""))) return null;
  const victim = scene.heads.find(
    (head) =>
      (head.kind === "name" || head.kind === "description") &&
      /^(?:à|de|chez)$/.test(head.preposition ?? "") &&
      verb !== undefined &&
      head.first >= verb.last &&
      discourse.resolve(head, scene)?.type === "company",
  );
  // "la laiterie a refusé de payer une rançon de F": whoever pays or refuses to
  const pays = verb && PAYS_RANSOM.test(verb.lemma) && !verb.passive ? subjectOf(scene, verb) : null;
  const payer = pays && !victim ? discourse.resolve(pays, scene) : null;
  if (payer && /^(?:company|organization)$/.test(payer.type)) return { value: payer, rule: "subject/victim" };
  const company = assailed(scene, discourse, protagonist(scene, discourse, voice));
  const value = victim ? discourse.resolve(victim, scene) : company ? party(company, company.name, "inherited") : null;
  return { value, rule: "subject/victim" };
}

/** "Les données de 43 millions de personnes ont été volées à Nuxel". */
function stolenFrom(scene: Scene, figure: FoundFigure): Head | null {
  if (figure.type !== "quantity") return null;
  const verb = scene.verbs.find(
    (one) =>
      one.first >= figure.last && one.first - figure.last <= 6 && /^(?:voler|dérober|subtiliser|soustraire|pirater)$/.test(one.lemma),
  );
  if (!verb || !(verb.passive || verb.mood === "participle")) return null;
  return scene.heads.find((head) => head.first >= verb.last && head.first - verb.last <= 3 && head.preposition === "à") ?? null;
}

/** Who was attacked: whoever the article names first, where the one spoken of has done nothing but tell ("selon Zataz"). */
function assailed(scene: Scene, discourse: Discourse, company: Entity | null): Entity | null {
  if (company && discourse.acts(company)) return company;
  const first = discourse.namings.find(
    ({ entity, sentence }) =>
      sentence <= scene.index && /^(?:company|organization)$/.test(entity.type) && !isOutsider(entity) && !isAuthority(entity),
  );
  return first?.entity ?? company;
}

/** "Il cherche à revendre Gearbox, acquis en 2021 pour F": who parts with what was bought is who had bought it. */
export function buyerBefore({ scene, figure, measure, discourse }: Sought): Found<Party | null> | null {
  const bought = measure.verb;
  if (measure.metric !== "acquisition" || bought?.mood !== "participle" || bought.last > figure.first) return null;
  if (scene.heads.some((head) => head.preposition === "par" && head.first >= bought.last)) return null;
  const thing = subjectOf(scene, bought);
  // "Racheté 69 milliards en 2023, Activision lui rapporte G": who has it now, as the main clause tells
  if (bought.first < 2 && thing && thing.first > figure.first) return ownerAfter(scene, thing, discourse);
  const verb = scene.verbs.find((one) => isConjugated(one) && one.last <= bought.first);
  const owner = verb && !verb.passive ? subjectOf(scene, verb) : null;
  if (
    !thing ||
    !owner ||
    owner === thing ||
    owner.plural ||
    thing.first < (verb as VerbGroup).last ||
    !/^(?:name|description|pronoun)$/.test(owner.kind)
  )
    return null;
  const value = discourse.resolve(owner, scene);
  return value?.type === "company" && value.name !== thing.naming?.entity.name ? { value, rule: "subject/buyer_before" } : null;
}

/** To whom the main clause after an opening participle tells that the bought one belongs; nobody where it does not: never itself. */
function ownerAfter(scene: Scene, thing: Head, discourse: Discourse): Found<Party | null> | null {
  const main = scene.verbs.find((one) => isConjugated(one) && one.first >= thing.last);
  const to = main ? cliticDative(scene, main) : null;
  const value = to ? discourse.resolve(to, scene) : null;
  if (value && value.name !== thing.naming?.entity.name) return { value, rule: "subject/buyer_before" };
  return null;
}

/** "La Confédération conserve des titres pour 6 milliards": whoever keeps or buys shares for an amount, where no price of one share is told. */
export function keepsShares({ scene, figure, measure }: Sought, found: Found<Party | null>): boolean {
  if (measure.metric !== "share_price" || figure.type !== "money" || scene.tokens[figure.first - 1]?.norm !== "pour") return false;
  if (found.rule !== "subject/verb_name" && found.rule !== "subject/agent") return false;
  return scene.verbs.some(
    (verb) =>
      verb.last <= figure.first &&
      /^(?:conserver|détenir|posséder|garder|acheter|acquérir|vendre|céder|souscrire|recevoir)$/.test(verb.lemma),
  );
}
