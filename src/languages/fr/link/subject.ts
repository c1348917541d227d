import type { Metric, Party } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import { roleNoun } from "../words/descriptors.js";
import type { Slot } from "../words/frames.js";
import { frames } from "../words/frames.js";
import { complement, isFinite, objectOf, subjectOf } from "./clause.js";
import { companyOf, type Discourse, isActor, isCompany, party } from "./discourse.js";
import type { Measure } from "./metric/measure.js";
import { pathCost } from "./path.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

export interface Found<T> {
  readonly value: T;
  readonly rule: string;
}

/** Whose figures nobody in particular has: markets, populations, surveys. */
const NOBODY = /^(?:les |des |ces |aux )?(?:français|françaises|européens|américains|consommateurs|ménages|internautes|salariés|sondés|répondants|personnes|entreprises|experts|analystes|investisseurs|développeurs|cadres|jeunes|foyers|utilisateurs|acheteurs|parents|patients|clients|dirigeants|abonnés|britanniques|belges|suisses|québécois|étudiants|actionnaires|pme|startups|start-up|constructeurs|fabricants|opérateurs|banques|marchés)$|^(?:le |la |l['’]|un |une |ce |cet |cette |du |au )(?:marché|secteur|filière|économie|industrie|écosystème|panier|sondage|étude|enquête|pays|monde|planète|population)$/i;

/** Whose figure it is. The ways are tried from the surest to the least sure; no subject rather than a wrong one. */
export function findSubject(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse, before: ReadonlyMap<FoundFigure, Party | null>): Found<Party | null> {
  if (measure.metric === "market_size") return { value: null, rule: "subject/nobody" };
  const beside = inTurn(scene, figure, discourse) ?? nameBeside(scene, figure, measure, discourse);
  if (beside) return beside;
  if (measure.from && before.has(measure.from) && !ownName(scene, figure, measure.from)) return { value: inherit(before.get(measure.from) ?? null), rule: "subject/as_before" };
  const whole = measure.metric === "share" ? ownerOfWhole(scene, figure, discourse) : null;
  if (whole) return whole;
  const giver = measure.metric === "subsidy" || measure.metric === "debt" ? giverOf(scene, figure, measure, discourse) : null;
  if (giver) return giver;
  const direct = bySlots(scene, figure, measure, discourse);
  if (direct) return notTheRegulator(direct, scene, figure, measure, discourse);
  if (measure.noun) {
    const owner = ownerOf(scene, measure.noun, figure, measure, discourse);
    if (owner) return notTheRegulator(owner, scene, figure, measure, discourse);
  }
  if (isGeneric(scene, figure, measure)) return { value: null, rule: "subject/generic" };
  const after = afterFigure(scene, figure, measure, discourse);
  if (after) return after;
  const verb = governing(scene, figure, measure);
  const head = verb ? subjectOf(scene, verb) : null;
  if (verb && head) {
    if (isJoint(scene, head, verb)) return { value: null, rule: "subject/joint" };
    const resolved = accept(discourse.resolve(head, scene), discourse, measure.metric);
    if (resolved && EXPECTS.test(verb.lemma) && resolved.type !== "company" && COMPANY_MEASURES.has(measure.metric)) return expected(scene, figure, discourse);
    if (resolved && !isBought(resolved, scene, figure, measure)) return notTheRegulator({ value: resolved, rule: `subject/verb_${head.kind}` }, scene, figure, measure, discourse);
    if (head.kind === "noun" && roleNoun.read(scene.tokens, head.last - 1)) {
      const led = ledCompany(scene, head, discourse);
      if (led) return { value: led, rule: "subject/leader" };
    }
    if (head.kind === "noun" && EXPECTS.test(verb.lemma) && COMPANY_MEASURES.has(measure.metric) && OUTSIDERS.test(head.text)) return expected(scene, figure, discourse);
    if (head.kind === "noun" || head.kind === "measure") {
      const owner = ownerOf(scene, head, figure, measure, discourse);
      if (owner) return owner;
    }
    const speaker = speakerOf(scene, figure, discourse);
    if (speaker) return speaker;
    if (NOBODY.test(head.text)) return { value: null, rule: "subject/nobody" };
  }
  const speaker = speakerOf(scene, figure, discourse);
  if (speaker) return speaker;
  if (measure.metric === "rate") return { value: null, rule: "subject/none" };
  return notTheRegulator(fallback(scene, figure, measure, discourse, head), scene, figure, measure, discourse);
}

/** "A, B et C …, soit respectivement 7,3, 5,1 et 4,6 milliards": the first figure is the first name's, and so on. */
function inTurn(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const at = scene.tokens.findIndex((token) => token.norm === "respectivement");
  if (at < 0) return null;
  const before = scene.figures.filter((one) => one.last <= at && at - one.last < 3);
  const figures = before.length > 0 && figure.last <= at ? scene.figures.filter((one) => one.last <= at && one.type === figure.type) : scene.figures.filter((one) => one.first > at && one.type === figure.type);
  const place = figures.indexOf(figure);
  if (place < 0 || figures.length < 2) return null;
  const names = scene.heads.filter((head) => head.kind === "name" && head.naming && head.naming.entity.type !== "place" && head.last <= (figures[0] as FoundFigure).first);
  const ordered = names.slice(-figures.length);
  const head = ordered.length === figures.length ? ordered[place] : undefined;
  const value = head ? discourse.resolve(head, scene) : null;
  return value ? { value, rule: "subject/in_turn" } : null;
}

/** "le salaire médian d'un ingénieur", "le prix moyen d'un téléphone": what a kind of thing costs is nobody's figure. */
function isGeneric(scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  const { noun } = measure;
  if (!noun || !/^(?:price|compensation|cost|rate)$/.test(measure.metric) || noun.possessive || noun.last > figure.first) return false;
  const words = scene.tokens.slice(noun.last, noun.last + 4).map((token) => token.norm);
  const at = words.findIndex((word) => /^(?:de|d'|du|des)$/.test(word));
  if (at < 0 || at > 1) return false;
  const next = scene.heads.find((head) => head.first >= noun.last + at && head.first <= noun.last + at + 1);
  if (next && (next.kind === "name" || next.kind === "description" || next.possessive)) return false;
  return /^(?:un|une)$/.test(words[at + 1] ?? "") || words[at] === "des" || (measure.metric === "compensation" && words[at] !== "de");
}

const EXPECTS = /^(?:attendre|tabler|anticiper|prévoir|viser|espérer|estimer|cibler|pronostiquer|escompter)$/;

const RECEIVES = /^(?:obtenir|recevoir|décrocher|toucher|bénéficier|percevoir|empocher|contracter|souscrire|encaisser|arracher)$/;

/** "X a obtenu un prêt de 75 millions de la BEI": a subsidy or a loan is the figure of the one who gives it; whoever receives it is the object. */
function giverOf(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const verb = receiving(scene, figure, measure);
  if (!verb) return null;
  const giver = scene.heads.find((head) => head.first >= verb.last && (head.kind === "name" || head.kind === "description") && /^(?:de|auprès|par|via)$/.test(head.preposition ?? "") && pathCost(scene.tokens, verb.last, head.first) < 2.2);
  const value = giver ? discourse.resolve(giver, scene) : null;
  return { value: value && (value.type !== "place" || (giver && isCountry(giver))) ? value : null, rule: "subject/giver" };
}

/** The verb by which somebody receives the figure, or null. */
export function receiving(scene: Scene, figure: FoundFigure, measure: Measure): VerbGroup | null {
  const at = measure.noun && measure.noun.first < figure.first ? measure.noun.first : figure.first;
  const verb = measure.verb ?? scene.verbs.findLast((group) => group.last <= at && pathCost(scene.tokens, group.last, at) < 1.6) ?? null;
  return verb && !verb.passive && RECEIVES.test(verb.lemma) ? verb : null;
}

const OUTSIDERS = /analyste|consensus|marché|investisseur|prétendant|observateur|économiste|courtier|banque/i;

/** "le patron de Meta", "l'homme d'affaires": the company that he or she leads. */
function ledCompany(scene: Scene, head: Head, discourse: Discourse): Party | null {
  const complement = scene.heads.find((one) => one.first >= head.last && one.first - head.last <= 4 && one.preposition === "de" && (one.kind === "name" || one.kind === "description"));
  const company = complement ? discourse.resolve(complement, scene) : null;
  if (company?.type === "company") return company;
  const leader = discourse.leader;
  return leader ? party(leader, head.text, "coreference") : null;
}

/** "Wall Street attendait une perte de 0,38 dollar": the figure of the company that is spoken of, not of who expects it. */
function expected(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> {
  const head = scene.heads.find((one) => one.kind === "name" && one.naming && isCompany(one.naming.entity) && (one.last <= figure.first || one.preposition === null));
  if (head) return { value: discourse.resolve(head, scene), rule: "subject/expected_of" };
  const current = discourse.current ?? discourse.topic;
  const company = current && isCompany(companyOf(current)) ? companyOf(current) : discourse.topic;
  return { value: company ? party(company, company.name, "inherited") : null, rule: "subject/expected_of" };
}

/** "Tesla (7 165)", "Advantest 5,3 %", "vivo et ses 9 %": a name that stands right by the figure. */
function nameBeside(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const owned = /^(?:ses|son|sa|leurs)$/.test(tokens[figure.first - 1]?.norm ?? "");
  let open = figure.first - 1;
  for (let i = open; i >= 0 && i > figure.first - 14; i--) {
    if (tokens[i]?.text === ")") { open = -1; break; }
    if (tokens[i]?.text === "(") { open = i; break; }
    if (i === figure.first - 13 || i === 0) open = -1;
  }
  const inBracket = open >= 0 && tokens[open]?.text === "(";
  if (inBracket && /^(?:acquisition|investment|funding|penalty|price)$/.test(measure.metric)) return null;
  const at = inBracket ? open : figure.first;
  const head = heads.findLast((one) => one.kind === "name" && (owned ? figure.first - one.last <= 2 && one.last <= figure.first : one.last === at || (!inBracket && one.last === at - 1 && /^(?:de|d'|à|,|:|avec|en)$/.test(tokens[at - 1]?.norm ?? ""))));
  if (!head?.naming || head.naming.entity.type === "person" || (head.naming.entity.type === "place" && (inBracket || !isActor(head.naming.entity)))) return null;
  const gapped = inBracket || owned || (/^(?:,|et|;|puis|ou)$/.test(tokens[head.first - 1]?.norm ?? "") && scene.figures.some((other) => other.last <= head.first)) || (head.first <= 1 && scene.verbs.length === 0);
  if (!gapped) return null;
  const value = discourse.resolve(head, scene);
  return value ? { value, rule: "subject/beside" } : null;
}

/** "42 % des ventes d'ASML": a share of what somebody has is that somebody's figure. */
function ownerOfWhole(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const whole = scene.heads.find((head) => head.first >= figure.last && head.first - figure.last <= 3 && (head.kind === "measure" || head.kind === "noun"));
  if (!whole || !/^(?:de|d'|du|des)$/.test(scene.tokens[figure.last]?.norm ?? "")) return null;
  const owner = scene.heads.find((head) => head.first >= whole.last && head.first - whole.last <= 4 && (head.kind === "name" || head.kind === "description") && head.preposition === "de");
  const value = owner ? discourse.resolve(owner, scene) : null;
  return value && value.type !== "place" && value.type !== "product" ? { value, rule: "subject/of_whole" } : null;
}

/** "Bouygues Telecom, Free et Orange ont proposé …": a total of several has no subject of its own. */
function isJoint(scene: Scene, head: Head, verb: VerbGroup): boolean {
  if (head.kind === "description") return head.plural;
  if (head.kind !== "name" || verb.plural !== true) return false;
  return scene.heads.some((other) => other.kind === "name" && other !== head && other.preposition === null && other.last <= verb.first && /^(?:et|,)$/.test(scene.tokens[other.first - 1]?.norm ?? "") && other.first > head.last - 1);
}

/** Is this party the thing bought rather than the buyer? */
function isBought(party: Party, scene: Scene, figure: FoundFigure, measure: Measure): boolean {
  if (measure.metric !== "acquisition" || !measure.noun) return false;
  return scene.heads.some((head) => head.naming?.entity.name === party.name && head.preposition === "de" && head.first >= (measure.noun as Head).last && head.first - (measure.noun as Head).last <= 3);
}

/** A fine is the figure of the one who pays it: not of the authority that imposes it. */
function notTheRegulator(found: Found<Party | null>, scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> {
  if (measure.metric !== "penalty" || !found.value || (found.value.type !== "organization" && found.value.type !== "place")) return found;
  const fined = scene.heads.find((head) => (head.kind === "name" || head.kind === "description") && /^(?:à|contre|pour)$/.test(head.preposition ?? "") && isFirm(head, scene, discourse))
    ?? scene.heads.find((head) => (head.kind === "name" || head.kind === "description") && head.preposition === null && isFirm(head, scene, discourse));
  const value = fined ? discourse.resolve(fined, scene) : null;
  if (value) return { value, rule: "subject/fined" };
  const current = [discourse.current && companyOf(discourse.current), discourse.topic].find((one) => one && isCompany(one));
  return { value: current ? party(current, current.name, "inherited") : null, rule: "subject/fined" };
}

function isFirm(head: Head, scene: Scene, discourse: Discourse): boolean {
  return head.naming ? isCompany(head.naming.entity) : discourse.resolve(head, scene)?.type === "company";
}

function inherit(subject: Party | null): Party | null {
  return subject && { ...subject, via: subject.via === "explicit" ? "inherited" : subject.via };
}

/** A list or comparison may bring a subject of its own: "17 % pour Bento", "7 165 pour l'américain". */
function ownName(scene: Scene, figure: FoundFigure, from: FoundFigure): boolean {
  const after = scene.tokens[figure.last]?.norm ?? "";
  const head = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 2);
  if (/^(?:pour|chez)$/.test(after) && head && (head.kind === "name" || head.kind === "description")) return true;
  const verb = scene.verbs.find((one) => isFinite(one) && one.first >= from.last && one.last <= figure.first);
  const subject = verb ? subjectOf(scene, verb) : null;
  if (subject && subject.first >= from.last && (subject.kind === "name" || subject.kind === "description" || /^(?:celui|celle)$/i.test(subject.text))) return true;
  const own = scene.heads.find((one) => one.first >= from.last && one.last <= figure.first && one.kind === "name" && one.preposition === null && one.naming && isActor(one.naming.entity));
  return own !== undefined && figure.first - own.last <= 6;
}

/** The verb whose complement the figure, or its measure, is. */
export function governing(scene: Scene, figure: FoundFigure, measure: Measure): VerbGroup | null {
  if (measure.verb) return measure.verb;
  const at = measure.noun && measure.noun.first < figure.first ? measure.noun.first : figure.first;
  const left = scene.verbs.filter((verb) => verb.last <= at && pathCost(scene.tokens, verb.last, at) < 3).at(-1);
  const right = scene.verbs.find((verb) => verb.first >= Math.max(figure.last, measure.noun?.last ?? 0) && isFinite(verb));
  if (left && (left.mood !== "participle" || !right)) return left;
  return left ?? right ?? null;
}

/** What a product can have a figure of its own in; other figures are its maker's. */
const OF_PRODUCT = new Set<Metric>(["price", "users", "units", "share_price", "market_share", "capacity", "rate", "share", "other"]);

/** A person is a subject through the company that he or she leads, a product through its maker, where those are known. */
function accept(found: Party | null, discourse: Discourse, metric: Metric): Party | null {
  if (found?.type === "person") {
    const company = discourse.companyOfPerson(found.name);
    return company && metric !== "compensation" ? party(company, found.text, "inherited") : found;
  }
  if (found?.type === "product") {
    const maker = discourse.makerOf(found.name);
    if (maker && metric !== "users" && metric !== "share_price") return party(maker, found.text, "inherited");
    if (!OF_PRODUCT.has(metric)) return discourse.current && isCompany(companyOf(discourse.current)) ? party(companyOf(discourse.current), found.text, "inherited") : null;
  }
  return found;
}

/** Fills the subject from the frame of the figure's verb: who acts, who undergoes, to whom. */
function bySlots(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  let { verb, frame } = measure;
  if (!frame && measure.noun) {
    // "a infligé une amende de …": the verb that governs the noun may say who has the figure
    const left = scene.verbs.filter((group) => group.last <= (measure.noun as Head).first && pathCost(scene.tokens, group.last, (measure.noun as Head).first) < 1.2).at(-1);
    const passive = scene.verbs.find((group) => group.first >= (measure.noun as Head).last && group.passive && pathCost(scene.tokens, (measure.noun as Head).last, group.first) < 1.8);
    for (const group of [left, passive]) {
      const own = group && group.lemmas.flatMap((lemma) => frames.get(lemma) ?? []).find((one) => one.metric === measure.metric && one.subject !== "agent");
      if (group && own) { verb = group; frame = own; break; }
    }
  }
  if (!verb || !frame) return null;
  // "le métavers a coûté 70 milliards à Meta", "fait économiser 5 millions à X": who bears it stands in the dative
  const borne = (verb.lemma === "coûter" || verb.governor?.lemma === "faire") && measure.metric !== "price" ? slotHead(scene, verb, "dative", figure) : null;
  const head = borne ?? slotHead(scene, verb, frame.subject, figure);
  if (!head) return null;
  if (frame.subject === "agent" && !verb.passive && isJoint(scene, head, verb)) return { value: null, rule: "subject/joint" };
  const value = accept(discourse.resolve(head, scene), discourse, measure.metric);
  return value && value.type !== "product" || (value && measure.metric === "price") ? { value, rule: `subject/${frame.subject}` } : null;
}

/** The noun phrase in one of a verb's slots. */
export function slotHead(scene: Scene, verb: VerbGroup, slot: Slot, figure: FoundFigure): Head | null {
  const next = scene.verbs.find((other) => other.first > verb.at && isFinite(other));
  const limit = next ? Math.max(next.first, figure.last + 1) : scene.tokens.length;
  const end = Math.min(limit, Math.max(verb.last, figure.last) + 14);
  // "se voir infliger": who is seen to undergo it
  const seen = verb.governor && verb.governor.lemmas.includes("voir") && verb.governor.reflexive ? verb.governor : null;
  switch (slot) {
    case "agent":
      if (seen) return complement(scene, verb.last, end, /^par$/);
      return verb.passive ? complement(scene, verb.last, end, /^par$/) : subjectOf(scene, verb);
    case "patient":
      if (seen) return subjectOf(scene, seen);
      return verb.passive ? subjectOf(scene, verb) : verb.reflexive && verb.mood !== "infinitive" ? subjectOf(scene, verb) : objectOf(scene, verb);
    case "dative":
      if (seen || verb.reflexive) return subjectOf(scene, seen ?? verb);
      return scene.heads.find((head) => head.first >= verb.last && head.first < end && /^(?:à|contre|envers)$/.test(head.preposition ?? "") && (head.kind === "name" || head.kind === "description")) ?? cliticDative(scene, verb);
    case "in":
      return complement(scene, verb.last, end, /^(?:dans|chez|sur)$/);
    case "from":
      return complement(scene, verb.last, end, /^(?:auprès|par|avec|de)$/);
    default:
      return null;
  }
}

function cliticDative(scene: Scene, verb: VerbGroup): Head | null {
  for (let i = verb.first; i < verb.at; i++) {
    if (/^(?:lui|leur)$/.test(scene.tokens[i]?.norm ?? "")) return { first: i, last: i + 1, kind: "pronoun", preposition: null, naming: null, company: null, country: null, measure: null, possessive: false, plural: false, feminine: false, text: scene.tokens[i]?.text ?? "" };
  }
  return null;
}

/** "le chiffre d'affaires de Meta", "sa dette", "Nvidia, dont la capitalisation …": whose the measure is. */
function ownerOf(scene: Scene, noun: Head, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const bought = measure.metric === "acquisition" && !/offre|proposition|opa/i.test(noun.text);
  // "l'action Tesla", "la marque Peugeot"
  const beside = measure.metric === "share_price" || measure.metric === "revenue" ? heads.find((head) => head.kind === "name" && head.first === noun.last && head.naming !== null && isCompany(head.naming.entity)) : undefined;
  if (beside) return { value: discourse.resolve(beside, scene), rule: "subject/of_measure" };
  const owners = heads.filter((head) => head.first >= noun.last && (head.kind === "name" || head.kind === "description" || head.kind === "pronoun") && /^(?:de|chez|pour|par)$/.test(head.preposition ?? ""));
  // before the figure ("le bénéfice de Meta atteint F") or right after it ("l'offre de F de Google")
  const next = owners.find((head) => head.first < (noun.last <= figure.first ? figure.first : tokens.length) && pathCost(tokens, noun.last, head.first) < 0.8 && !scene.verbs.some((verb) => verb.first >= noun.last && verb.last <= head.first))
    ?? (noun.last <= figure.first && figure.first - noun.last <= 3 ? owners.find((head) => head.first >= figure.last && head.first - figure.last <= 2 && head.preposition === "de") : undefined);
  if (next && !(bought && next.preposition === "de") && !(measure.metric === "penalty" && next.preposition === "de" && next.first >= figure.last)) {
    const value = accept(discourse.resolve(next, scene), discourse, measure.metric);
    if (value && value.type !== "person" && (value.type !== "place" || isCountry(next))) return { value, rule: "subject/of_measure" };
  }
  if (/^dont$/.test(tokens[noun.first - 1]?.norm ?? "")) {
    const antecedent = heads.filter((head) => head.last <= noun.first - 1 && (head.kind === "name" || head.kind === "description")).at(-1);
    const value = antecedent ? discourse.resolve(antecedent, scene) : null;
    if (value) return { value, rule: "subject/whose" };
  }
  if (noun.possessive) {
    const verb = scene.verbs.filter((group) => group.last <= noun.first && isFinite(group)).at(-1) ?? scene.verbs.filter((group) => group.last <= noun.first).at(-1);
    const subject = verb ? subjectOf(scene, verb) : null;
    const before = heads.filter((head) => head.last <= noun.first && (head.kind === "name" || head.kind === "description" || head.kind === "pronoun") && head.preposition === null).at(-1);
    for (const head of [subject, before]) {
      const value = head && head !== noun ? discourse.resolve(head, scene) : null;
      if (value) return { value: { ...value, via: "coreference" }, rule: "subject/possessive" };
    }
    const current = discourse.current;
    if (current) return { value: party(companyOf(current), noun.text, "coreference"), rule: "subject/possessive" };
  }
  return null;
}

function isCountry(head: Head): boolean {
  return head.naming?.entity.entry?.kinds.some((kind) => /^(?:country|union)$/.test(kind)) ?? false;
}

/** "325 millions d'amende pour Google", "54 % pour Bento", "une amende de 10 millions à Shein". */
function afterFigure(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const end = Math.min(scene.tokens.length, (measure.noun && measure.noun.first >= figure.last ? measure.noun.last : figure.last) + 4);
  const from = measure.noun && measure.noun.first >= figure.last ? measure.noun.last : figure.last;
  const prepositions = measure.metric === "penalty" ? /^(?:à|pour|contre|de)$/ : measure.metric === "acquisition" || measure.metric === "investment" || measure.metric === "contract" ? /^chez$/ : measure.noun && measure.noun.first >= figure.last ? /^(?:chez|pour|de)$/ : /^(?:chez|pour)$/;
  const head = scene.heads.find((one) => one.first >= from && one.first < end && (one.kind === "name" || one.kind === "description") && one.preposition !== null && prepositions.test(one.preposition));
  if (!head) return null;
  const value = discourse.resolve(head, scene);
  if (!value || value.type === "person" || value.type === "product") return null;
  return { value, rule: "subject/after_figure" };
}

/** Measures that an article tells of the company that it is about, without naming it again. */
const COMPANY_MEASURES = new Set<Metric>([
  "revenue", "net_income", "net_loss", "operating_income", "margin", "funding", "valuation", "debt", "cash", "capex", "layoffs", "employees", "users", "share_price", "shareholder_return", "savings", "contract", "penalty", "acquisition",
  "stake", "investment", "deals", "affected", "market_share", "units", "cost", "price",
]);

/** Nouns through which a company acts or is counted: its management, its share, its offers and places. */
const OF_COMPANY = /^(?:la |le |l['’]|les |son |sa |ses |leur |leurs |une |un |ce |cet |cette |ces )?(?:direction|titre|titres|action|actions|conseil|dirigeants?|dirigeante|équipes?|plan|patron|patronne|présidente?|fondateurs?|fondatrice|cofondateurs?|pdg|abonnement|formule|forfait|offre|application|service|site|usine|projet|division|activité|produit|gamme|version|modèle|objectif|prévision|cours|opération|levée|tour|campagne|restructuration|montant|total|facture|hausse|baisse|progression|publicité|cloud|branche|résultats?|comptes|trésorerie|portefeuille|réseau|parc|base|catalogue|siège|cotation|introduction|somme|argent|fonds|enveloppe|investissement|financement|note|rachat|acquisition|transaction|deal|accord|contrat|partenariat|plateforme|boutique|magasins?|usines|sites|prix|tarifs?|entité|nombre|effectifs?|ventes|livraisons|commandes|clients|abonnés|utilisateurs|salariés|actionnaires)$/i;

/** Where neither the figure's words nor its verb name anybody: who is named before it, else the company that the passage is about, if it can be. */
function fallback(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse, tried: Head | null): Found<Party | null> {
  const { tokens, heads } = scene;
  const nobody = heads.find((head) => head.kind === "noun" && head.preposition === null && head.last <= figure.first && NOBODY.test(head.text));
  if (nobody && (measure.metric === "share" || measure.metric === "rate")) return { value: null, rule: "subject/nobody" };
  if (measure.metric === "share" && /^(?:de|d'|des|du)$/.test(tokens[figure.last]?.norm ?? "") && NOBODY.test(tokens.slice(figure.last, figure.last + 2).map((token) => token.norm).join(" "))) return { value: null, rule: "subject/nobody" };
  const named = heads.findLast((head) => head.kind === "name" && head.naming !== null && isActor(head.naming.entity) && head.last <= figure.first && (head.preposition === null || /^(?:chez|pour|quant|avec)$/.test(head.preposition)) && pathCost(tokens, head.last, figure.first) < 2.6);
  if (named?.naming && named.naming.entity.type !== "place") return { value: accept(party(named.naming.entity, named.naming.text, "explicit"), discourse, measure.metric), rule: "subject/named_before" };
  const described = heads.findLast((head) => head.kind === "description" && head.preposition === null && head !== tried && head.last <= figure.first);
  const resolved = described ? discourse.resolve(described, scene) : null;
  if (resolved) return { value: resolved, rule: "subject/described_before" };
  const listed = scene.block.kind === "item" || scene.block.kind === "table" ? heads.find((head) => head.kind === "name" && head.naming && head.preposition === null && head.last <= figure.first && !/^(?:person|place)$/.test(head.naming.entity.type)) : undefined;
  if (listed) return { value: discourse.resolve(listed, scene), rule: "subject/in_item" };
  const first = heads.find((head) => head.kind === "name" && head.naming && isCompany(head.naming.entity) && head.preposition === null);
  if (first?.naming && /^(?:title|heading|item|standfirst)$/.test(scene.block.kind)) return { value: party(first.naming.entity, first.naming.text, "explicit"), rule: "subject/in_heading" };
  // "Portée par sa branche cloud (+34 %), Alphabet …": the subject that the opening phrase waits for
  if (first?.naming && first.first >= figure.last && scene.verbs.some((verb) => isFinite(verb) && subjectOf(scene, verb) === first) && !scene.verbs.some((verb) => isFinite(verb) && verb.last <= figure.first)) return { value: party(first.naming.entity, first.naming.text, "explicit"), rule: "subject/awaited" };
  if (!mayBeTopic(measure, tried)) return { value: null, rule: "subject/none" };
  const spoken = discourse.current ? companyOf(discourse.current) : null;
  const current = spoken && isCompany(spoken) ? spoken : (discourse.topic ?? spoken);
  if (current) return { value: party(companyOf(current), current.name, "inherited"), rule: "subject/topic" };
  return { value: null, rule: "subject/none" };
}

/** "Nous économisons 30 000 euros par mois", "notre taux de conversion": the company of who speaks. */
function speakerOf(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const said = scene.tokens.findIndex((token) => /^(?:nous|notre|nos)$/.test(token.norm));
  if (said < 0 || said > figure.last + 6 || pathCost(scene.tokens, Math.min(said, figure.last), Math.max(said, figure.first)) > 3) return null;
  const speaker = discourse.speaker(scene);
  return speaker ? { value: party(speaker, scene.tokens[said]?.text ?? "", "coreference"), rule: "subject/speaker" } : null;
}

function mayBeTopic(measure: Measure, tried: Head | null): boolean {
  if (!COMPANY_MEASURES.has(measure.metric)) return tried !== null && tried.kind !== "noun";
  if (/^(?:price|cost)$/.test(measure.metric) && tried?.kind === "measure" && !tried.possessive) return false;
  return tried === null || tried.kind !== "noun" || OF_COMPANY.test(tried.text);
}
