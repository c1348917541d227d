import type { Party } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Slot } from "../words/frames.js";
import { frames } from "../words/frames.js";
import { complement, isFinite, objectOf, subjectOf } from "./clause.js";
import { companyOf, type Discourse, isActor, isCompany, party } from "./discourse.js";
import type { Measure } from "./metric.js";
import { pathCost } from "./path.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

export interface Found<T> {
  readonly value: T;
  readonly rule: string;
}

/** Whose figures nobody in particular has: markets, populations, surveys. */
const NOBODY = /^(?:les |des |ces |aux )?(?:français|françaises|européens|américains|consommateurs|ménages|internautes|salariés|sondés|répondants|personnes|entreprises|experts|analystes|investisseurs|développeurs|cadres|jeunes|foyers|utilisateurs|acheteurs|parents|patients|clients|dirigeants|abonnés|britanniques|belges|suisses|québécois|étudiants|actionnaires|pme|startups|start-up|constructeurs|fabricants|opérateurs|banques|marchés)$|^(?:le |la |l['’]|un |une |ce |cet |cette |du |au )(?:marché|secteur|filière|économie|industrie|écosystème|panier|sondage|étude|enquête|pays|monde|planète|population)$/i;

export function findSubject(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse, before: ReadonlyMap<FoundFigure, Party | null>): Found<Party | null> {
  if (measure.from && before.has(measure.from) && !ownName(scene, figure, measure.from)) return { value: inherit(before.get(measure.from) ?? null), rule: "subject/as_before" };
  const direct = bySlots(scene, figure, measure, discourse);
  if (direct) return direct;
  if (measure.noun) {
    const owner = ownerOf(scene, measure.noun, figure, discourse);
    if (owner) return owner;
  }
  const after = afterFigure(scene, figure, measure, discourse);
  if (after) return after;
  const verb = governing(scene, figure, measure);
  const head = verb ? subjectHead(scene, verb) : null;
  if (head) {
    const resolved = accept(discourse.resolve(head, scene));
    if (resolved) return { value: resolved, rule: `subject/verb_${head.kind}` };
    if (NOBODY.test(head.text)) return { value: null, rule: "subject/nobody" };
    if (head.kind === "noun" || head.kind === "measure") {
      const owner = ownerOf(scene, head, figure, discourse);
      if (owner) return owner;
    }
  }
  return fallback(scene, figure, measure, discourse, head);
}

function inherit(subject: Party | null): Party | null {
  return subject && { ...subject, via: subject.via === "explicit" ? "inherited" : subject.via };
}

/** A list or comparison may bring a subject of its own: "17 % pour Bento", "7 165 pour l'américain". */
function ownName(scene: Scene, figure: FoundFigure, from: FoundFigure): boolean {
  const after = scene.tokens[figure.last]?.norm ?? "";
  const head = scene.heads.find((one) => one.first >= figure.last && one.first - figure.last <= 2);
  if (/^(?:pour|chez)$/.test(after) && head && (head.kind === "name" || head.kind === "description")) return true;
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

function subjectHead(scene: Scene, verb: VerbGroup): Head | null {
  return subjectOf(scene, verb);
}

function accept(found: Party | null): Party | null {
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
  const head = slotHead(scene, verb, frame.subject, figure);
  if (!head) return null;
  const value = discourse.resolve(head, scene);
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
function ownerOf(scene: Scene, noun: Head, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const limit = noun.last <= figure.first ? figure.first : tokens.length;
  const next = heads.find((head) => head.first >= noun.last && head.first < limit && (head.kind === "name" || head.kind === "description") && /^(?:de|chez|pour|à|contre)$/.test(head.preposition ?? "") && pathCost(tokens, noun.last, head.first) < 0.8);
  if (next && !(next.preposition === "à" || next.preposition === "contre") && !scene.verbs.some((verb) => verb.first >= noun.last && verb.last <= next.first)) {
    const value = discourse.resolve(next, scene);
    if (value && value.type !== "person") return { value, rule: "subject/of_measure" };
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

function fallback(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse, tried: Head | null): Found<Party | null> {
  const nobody = scene.heads.find((head) => head.kind === "noun" && head.preposition === null && head.last <= figure.first && NOBODY.test(head.text));
  if (nobody && (measure.metric === "share" || measure.metric === "market_size" || measure.metric === "rate")) return { value: null, rule: "subject/nobody" };
  if (measure.metric === "market_size") return { value: null, rule: "subject/nobody" };
  if (measure.metric === "share" && /^(?:de|d'|des|du)$/.test(scene.tokens[figure.last]?.norm ?? "") && NOBODY.test(scene.tokens.slice(figure.last, figure.last + 2).map((token) => token.norm).join(" "))) return { value: null, rule: "subject/nobody" };
  // an actor in the same clause, before the figure
  const named = scene.heads.filter((head) => head.kind === "name" && head.naming && isActor(head.naming.entity) && head.last <= figure.first && (head.preposition === null || head.preposition === "chez") && pathCost(scene.tokens, head.last, figure.first) < 2.6).at(-1);
  if (named?.naming) return { value: party(named.naming.entity, named.naming.text, "explicit"), rule: "subject/named_before" };
  const described = scene.heads.filter((head) => head.kind === "description" && head.preposition === null && head !== tried && head.last <= figure.first).at(-1);
  const resolved = described ? discourse.resolve(described, scene) : null;
  if (resolved) return { value: resolved, rule: "subject/described_before" };
  const first = scene.heads.find((head) => head.kind === "name" && head.naming && isCompany(head.naming.entity) && head.preposition === null);
  if (first?.naming && (scene.block.kind === "title" || scene.block.kind === "heading" || scene.block.kind === "item")) return { value: party(first.naming.entity, first.naming.text, "explicit"), rule: "subject/in_heading" };
  const current = discourse.current;
  if (current) return { value: party(companyOf(current), current.name, "inherited"), rule: "subject/topic" };
  return { value: null, rule: "subject/none" };
}
