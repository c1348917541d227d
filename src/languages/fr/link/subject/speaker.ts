import type { Attribution, Claim, Party } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import type { Entity } from "../../names/find.js";
import { lemmasOf } from "../../verbs/lookup.js";
import { oneOf } from "../../words/one-of.js";
import { OFFICE } from "../../words/public.js";
import { saying } from "../../words/saying.js";
import { OUTSIDER_KIND } from "../../words/subjects.js";
import type { Interview } from "../attribution/interview.js";
import { subjectOf } from "../clause.js";
import { companyOf, type Discourse, isCompany, isState, party, takesPart, tellsOnly } from "../discourse.js";
import type { Measure, Stated } from "../metric/measure.js";
import { pathCost } from "../path.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";
import type { Found } from "./found.js";

/** By whom a sentence is told: its source, and the interview that it may be part of. */
export interface Voice {
  readonly source: Attribution | null;
  readonly interview: Interview | null;
  /** The claims made so far, in order. */
  readonly earlier: readonly Claim[];
}

/** A figure whose subject is looked for: with what the article has told so far, and in whose voice. */
export interface Sought extends Stated {
  readonly discourse: Discourse;
  readonly voice: Voice;
}

/** Does this sentence stand in the questions and answers of an interview? */
function isAsked(scene: Scene, voice: Voice): boolean {
  const { interview } = voice;
  if (!interview) return false;
  const [first] = interview.answers;
  return first !== undefined && scene.sentence.block >= first - 1;
}

/** The company that the passage is about: in an interview that of the person who answers. */
export function protagonist(scene: Scene, discourse: Discourse, voice: Voice): Entity | null {
  const asked = isAsked(scene, voice) ? voice.interview?.speaker.employer : null;
  if (asked && (isCompany(asked) || asked.type === "organization")) return asked;
  const current = discourse.current ? companyOf(discourse.current) : null;
  const known = [current, discourse.firm, discourse.topic].filter((one): one is Entity => one !== null);
  // "L'État a débloqué 500 000 euros. Le coût est évalué à F": of the hospital that the article is about
  const { topic } = discourse;
  const body = topic?.type === "organization" && current && isState(current) && !isState(topic) && !isOutsider(topic) ? topic : null;
  return (
    known.find(isCompany) ??
    body ??
    known.find((one) => !isOutsider(one) || (one.entry?.kinds.includes("regulator") ?? false)) ??
    (discourse.topic?.type === "organization" ? discourse.topic : null)
  );
}

/** The company whose figures an outsider tells of. */
function toldOf(scene: Scene, discourse: Discourse, voice: Voice, teller: Entity | null): Entity | null {
  const current = discourse.current ? companyOf(discourse.current) : null;
  const known = [protagonist(scene, discourse, voice), current, discourse.topic].filter(
    (one): one is Entity => one !== null && one !== teller && isCompany(one),
  );
  return known.find((one) => !isOutsider(one)) ?? known[0] ?? null;
}

/** "le patron de Meta", "l'homme d'affaires": the company that he or she leads. */
export function ledCompany(scene: Scene, head: Head, discourse: Discourse, voice: Voice): Party | null {
  const complement = scene.heads.find(
    (one) =>
      one.first >= head.last &&
      one.first - head.last <= 4 &&
      one.preposition === "de" &&
      (one.kind === "name" || one.kind === "description"),
  );
  const company = complement ? discourse.resolve(complement, scene) : null;
  if (company?.type === "company") return company;
  // a businessman is a person named before; a chief is the chief of the company spoken of
  const person = /^(?:homme|femme|milliardaire|magnat|entrepreneur|entrepreneuse)$/.test(scene.tokens[head.last - 1]?.norm ?? "");
  const spokenOf = protagonist(scene, discourse, voice);
  const leader = person ? (discourse.leader ?? spokenOf) : (spokenOf ?? discourse.leader);
  return leader ? party(leader, head.text, "coreference") : null;
}

/** An analyst, a broker, a medium, a federation: it tells of figures that are others'. */
export function isOutsider(entity: Entity): boolean {
  const kind = entity.entry?.kinds[0] ?? "";
  // a public agency or a hospital is no news agency
  const watches = OUTSIDER_KIND.test(kind) && !(entity.type === "organization" && kind === "agency");
  return !takesPart(entity) && (tellsOnly(entity) || watches);
}

/** One whose trade is to judge others: a broker, a rating agency, a research firm. */
export function isAnalyst(entity: Entity): boolean {
  return /^(?:broker|analyst|ratings|data-provider|index|exchange)$/.test(entity.entry?.kinds[0] ?? "");
}

/** "Wall Street attendait une perte de 0,38 dollar": the figure of the company that is spoken of, not of who expects it. */
export function expected(scene: Scene, figure: FoundFigure, discourse: Discourse, voice: Voice, teller: Head): Found<Party | null> {
  const except = teller.naming?.entity ?? null;
  const head = scene.heads.find(
    (one) =>
      one.kind === "name" &&
      one.naming &&
      one.naming.entity !== except &&
      // "Yuji Fujimori, de Barclays Capital, avance …"
      !(
        except?.type === "person" &&
        /^(?:de|chez|à)$/.test(one.preposition ?? "") &&
        one.first - teller.last <= 5 &&
        one.first >= teller.last
      ) &&
      isCompany(one.naming.entity) &&
      !isOutsider(one.naming.entity) &&
      (one.last <= figure.first || one.preposition === null),
  );
  if (head) return { value: discourse.resolve(head, scene), rule: "subject/expected_of" };
  // after what was told of a whole market goes on what an analyst tells of it
  const last = voice.earlier.at(-1);
  const marketwide =
    except !== null &&
    isAnalyst(except) &&
    last?.subject === null &&
    scene.index - last.figure.sentence <= 1 &&
    /^(?:units|users|share|market_size|other|deals)$/.test(last.metric);
  // what a government tells of is as often a whole country's
  const company = marketwide || (except && isState(except)) ? null : toldOf(scene, discourse, voice, except);
  return { value: company ? party(company, company.name, "inherited") : null, rule: "subject/expected_of" };
}

/** "Vontobel maintient un objectif de cours de 110 francs", "à la Bourse suisse, l'action gagne 3 %": the share is the one of the company spoken of. */
export function notTheTeller(
  found: Found<Party | null>,
  scene: Scene,
  measure: Measure,
  discourse: Discourse,
  voice: Voice,
): Found<Party | null> {
  if (measure.metric !== "share_price" || !found.value) return found;
  const entity = discourse.namings.find((naming) => naming.entity.name === found.value?.name)?.entity;
  // "Le titre a cédé 9,7 %, quand celui de Velora gagnait 3,2 %": not the one whose share is set against it
  if (found.value.via === "inherited" && isSetAgainst(scene, found.value)) {
    const other = discourse.besides(found.value.name);
    return { value: other ? party(other, other.name, "inherited") : null, rule: "subject/not_teller" };
  }
  // "l'action Altice a plongé": whatever its trade, the share is its own
  if (found.value.via === "explicit" && isShareOf(scene, found.value)) return found;
  // "Sony gagnait 0,3 %": who moves himself
  if (measure.change && measure.verb && subjectOf(scene, measure.verb)?.naming?.entity === entity) return found;
  // "l'État a reçu des titres à 12,80 $": a body of the state has no share
  const hasShare = found.value.type === "company" || found.value.type === "product";
  if (!entity || entity.entry?.kinds.includes("index")) return found;
  // a bank or a consultancy that the article tells the doings of has a share too
  const own = discourse.acts(entity) && !tellsOnly(entity) && !scene.tokens.some((token) => token.norm === "objectif");
  if (hasShare && (own || !isOutsider(entity)) && !/^Bourse\b/i.test(entity.name)) return found;
  // "relève son objectif sur Renault", "vise 52 euros pour Renault"
  const followed = scene.heads.find(
    ({ naming, preposition }) =>
      /^(?:sur|pour)$/.test(preposition ?? "") &&
      naming &&
      naming.entity !== entity &&
      isCompany(naming.entity) &&
      !isOutsider(naming.entity),
  );
  if (followed) return { value: discourse.resolve(followed, scene), rule: "subject/not_teller" };
  const company = toldOf(scene, discourse, voice, entity);
  return company ? { value: party(company, company.name, "inherited"), rule: "subject/not_teller" } : found;
}

/** "…, quand celui de Velora gagnait": does a pronoun for the share tell whose the other one is? */
function isSetAgainst(scene: Scene, value: Party): boolean {
  return scene.heads.some(
    (head) =>
      head.naming?.entity.name === value.name &&
      head.preposition === "de" &&
      scene.tokens.slice(Math.max(0, head.first - 2), head.first).some((token) => /^(?:celui|celle|ceux|celles)$/.test(token.norm)),
  );
}

/** Does the name stand right behind "l'action" or "le titre"? */
function isShareOf(scene: Scene, value: Party): boolean {
  return scene.heads.some(
    (head) =>
      head.naming?.entity.name === value.name &&
      /^(?:actions?|titres?|cours)$/.test(
        scene.tokens[head.first - 1]?.norm === "de" || scene.tokens[head.first - 1]?.norm === "d'"
          ? (scene.tokens[head.first - 2]?.norm ?? "")
          : (scene.tokens[head.first - 1]?.norm ?? ""),
      ),
  );
}

const FIRST_PERSON = oneOf("nous|notre|nos|je|j'|mon|ma|mes|moi");
const SECOND_PERSON = oneOf("vous|votre|vos");

/** "Nous économisons 30 000 euros par mois", "notre taux de conversion": the company of who speaks. */
export function speakerOf(scene: Scene, figure: FoundFigure, discourse: Discourse, voice: Voice): Found<Party | null> | null {
  const asked = isAsked(scene, voice);
  const said = scene.tokens.findIndex(
    (token, i) =>
      (FIRST_PERSON.test(token.norm) && !(token.norm === "nous" && (isListener(scene, i) || isAside(scene, i, figure)))) ||
      (asked && SECOND_PERSON.test(token.norm)),
  );
  if (said < 0 || said > figure.last + 6 || pathCost(scene.tokens, Math.min(said, figure.last), Math.max(said, figure.first)) > 3)
    return null;
  return spoken(scene, discourse, voice, said);
}

/** "Ce qui nous a convaincus, c'est un taux de F": whom another clause than the figure's happens to. */
function isAside(scene: Scene, at: number, figure: FoundFigure): boolean {
  const form = scene.tokens[at + 1]?.norm ?? "";
  const structure = structureOf(scene);
  return !/(?:ons|mes)$/.test(form) && structure.at(at) !== structure.at(figure.first);
}

/** "nous explique X": "nous" is who listens. */
function isListener(scene: Scene, at: number): boolean {
  return lemmasOf(scene.tokens[at + 1]?.norm ?? "").some((lemma) => saying.has(lemma)) && !/ons$/.test(scene.tokens[at + 1]?.norm ?? "");
}

/** "nous avons vendu", "je paie", in an interview "vous venez d'emprunter": who speaks is the subject of this verb. */
export function speaking(scene: Scene, verb: VerbGroup, discourse: Discourse, voice: Voice): Found<Party | null> | null {
  const { tokens } = scene;
  for (let i = verb.at; i >= Math.max(0, verb.first - 2); i--) {
    const word = tokens[i]?.norm ?? "";
    const form = tokens[i + 1]?.norm ?? "";
    const finite = /^(?:ne|n'|y|en|le|la|l'|les|me|m'|lui|leur)$/.test(form) ? (tokens[i + 2]?.norm ?? "") : form;
    if (
      /^(?:je|j')$/.test(word) ||
      (word === "nous" && /(?:ons|sommes)$/.test(finite)) ||
      (word === "vous" && /(?:ez|êtes|faites|dites)$/.test(finite) && isAsked(scene, voice)) ||
      (word === "on" && (isAsked(scene, voice) || voice.source?.type === "person"))
    )
      return spoken(scene, discourse, voice, i);
  }
  return null;
}

function spoken(scene: Scene, discourse: Discourse, voice: Voice, at: number): Found<Party | null> | null {
  // outside of what somebody is quoted with, "je" is the author
  const alone = /^(?:je|j'|mon|ma|mes|moi|on)$/.test(scene.tokens[at]?.norm ?? "");
  if (alone && !isAsked(scene, voice) && voice.source?.type !== "person") return null;
  const company = speakersCompany(scene, discourse, voice);
  return company ? { value: party(company, scene.tokens[at]?.text ?? "", "coreference"), rule: "subject/speaker" } : null;
}

/** The company of the person who speaks: who answers, who is quoted, else whose leader the passage names. */
function speakersCompany(scene: Scene, discourse: Discourse, voice: Voice): Entity | null {
  if (isAsked(scene, voice)) return protagonist(scene, discourse, voice);
  const own = tellerOf(discourse, voice);
  if (own) return own;
  const { source } = voice;
  // "nous devons trouver 2 milliards", says a minister: the state, not the firm that was spoken of
  if (source?.type === "person" && OFFICE.test(officeOf(source.role))) {
    const body = source.name ? discourse.companyOfPerson(source.name) : null;
    return body ?? [discourse.topic, discourse.current].find((one): one is Entity => one !== null && isState(one)) ?? null;
  }
  const speaker = source?.name ? null : discourse.speaker(scene);
  if (speaker && isCompany(speaker)) return speaker;
  return protagonist(scene, discourse, voice);
}

/** The company that tells of itself, by its own name or through somebody of its own. */
export function tellerOf(discourse: Discourse, voice: Voice): Entity | null {
  const { source } = voice;
  if (!source?.name) return null;
  const own =
    source.type === "person"
      ? discourse.companyOfPerson(source.name)
      : (discourse.namings.find((naming) => naming.entity.name === source.name)?.entity ?? null);
  return own && isCompany(own) && !isOutsider(own) ? own : null;
}

/** "ministre du Budget", "maire de Lyon": the office without what it is of. */
function officeOf(role: string | null): string {
  return (role ?? "").split(/ (?:de|du|des|à|aux?|chargée?) | d['’]/)[0] ?? "";
}
