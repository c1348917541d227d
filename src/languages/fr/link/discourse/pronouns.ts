import type { Entity } from "../../names/find.js";
import { OFFICE } from "../../words/public.js";
import { antecedentOf } from "../antecedent.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { companyOf, isActor, tellsOnly } from "./entities.js";
import { aboutOf, isBeside, isBracketed, isSubjectLike, subjectsOf } from "./focus.js";
import { genderOfPerson, holdsOfIt, isHuman } from "./humans.js";
import type { Memory } from "./memory.js";
import { genderOf } from "./phrase.js";
import type { Profile } from "./profile.js";
import { turnOf } from "./turns.js";

const LEVEL =
  /^(?:être|élever|établir|représenter|atteindre|retomber|rester|tomber|passer|grimper|monter|dépasser|avoisiner|rapporter|coûter|générer|permettre|peser|valoir|coter|négocier|échanger|franchir|culminer|avoisiner|frôler|plafonner|reculer|progresser|stagner|capter|absorber|concentrer)$/;

/** A public body that is called by no name. */
const UNNAMED_BODY =
  /(?:^|\s|['’])(?:mairie|municipalité|métropole|agglomération|région|commune|ville|préfecture|tribunal|parquet|département)$/i;

/** How much more than others the person whom an article portrays is in mind as "il" or "elle". */
const HERO = 3;

/** Bodies whose name tells their gender. */
const MASCULINE =
  /^(?:état|gouvernement|parquet|ministère|tribunal|conseil|parlement|sénat|fisc|syndicat|trésor|centre|fonds|institut|département|comité|bureau)(?![a-zà-öø-ÿœ])/i;
const FEMININE =
  /^(?:cour|commission|banque|autorité|ville|région|mairie|fédération|union|agence|caisse|assemblée|métropole|préfecture|justice|chambre|université|direction)(?![a-zà-öø-ÿœ])/i;

/** Whom a pronoun in the singular stands for: the last subject of its sentence, else that of the sentence before, else who is most present and agrees. */
export function antecedent(pronoun: Head, scene: Scene, memory: Memory, resolve: (head: Head) => Entity | null): Entity | null {
  const about = aboutOf(scene, pronoun.first);
  if (about?.naming) return about.naming.entity;
  if (isLatter(scene, pronoun)) return pronoun.preposition === null && measures(scene, pronoun) ? null : latter(pronoun, scene, memory);
  // "X lui avait coûté": either gender, always somebody, and not X
  // "Lui a prévenu que": stressed, and the subject
  const dative = /^lui$/i.test(pronoun.text) && !(pronoun.text === "Lui" && pronoun.first === 0);
  // "Le gendarme lui reproche": another than whoever does it
  const doing = dative ? doerAround(pronoun, scene) : null;
  const barred = dative ? null : toldOf(scene, pronoun);
  const here = scene.heads.findLast(
    (head) =>
      head !== doing &&
      head !== barred &&
      head.last <= pronoun.first - (dative ? 1 : 0) &&
      head.preposition === null &&
      ((head.kind === "name" && head.naming && isActor(head.naming.entity) && !isAside(scene, head, pronoun)) ||
        (head.kind === "description" && (dative || head.feminine === pronoun.feminine)) ||
        (head.kind === "noun" && genderOf(scene.tokens, head.first) === (pronoun.feminine ? "f" : "m") && resolve(head) !== null)) &&
      isSubjectLike(scene, head),
  );
  if (here?.naming) return dative ? companyOf(here.naming.entity) : here.naming.entity;
  const inSentence = here ? resolve(here) : null;
  // "Un détaillant avait budgété …; il en a dépensé": somebody without a name
  if (inSentence || (here?.kind === "description" && !dative)) return inSentence;
  // "« … », tacle X. Il n'a enregistré que 14 commandes": who was just quoted
  const quoted = pronoun.first <= 1 && !dative ? memory.quotedBefore(scene) : null;
  if (quoted && agreement(quoted, memory.profiles.get(quoted), pronoun.feminine, false) !== null) return quoted;
  const { previous } = memory;
  const near = previous !== null && scene.index - previous.sentence <= 1;
  const gender = pronoun.feminine ? "f" : "m";
  if (!dative && thingOfBefore(pronoun, scene, memory)) return null;
  const other = dative ? null : otherOfBefore(pronoun, scene, memory);
  const human = !dative && (isHuman(scene, pronoun) || (memory.hero !== null && holdsOfIt(scene, pronoun)));
  const doer = doing && resolve(doing);
  const meant = (entity: Entity) => {
    if (doer && companyOf(entity) === companyOf(doer)) return null;
    if (human && entity.type !== "person") return null;
    if (barred?.naming?.entity === entity) return null;
    // "Prochaine étape, Vienne. Il y mettra F": not the place where he does it
    if (entity.type === "place" && scene.tokens[pronoun.last]?.norm === "y") return null;
    // a thing only where the sentence before was about it
    if (!isActor(entity) && entity !== memory.topic && !(near && previous.entity === entity)) return null;
    if (tellsOnly(entity) && !(near && previous.entity === entity)) return null;
    const agrees = dative ? 0 : agreement(entity, memory.profiles.get(entity), pronoun.feminine, memory.called.has(entity, gender));
    if (agrees === null) return null;
    const clashes = near && previous.entity === entity && previous.gender !== null && previous.gender !== gender;
    const before = near && previous.entity === entity ? (clashes ? (other && agrees < -1 ? -4 : -0.5) : 2) : 0;
    // "lui a coûté": a country where no company is in mind
    if (entity === memory.hero && !dative) return agrees + before + HERO;
    const sort = entity.type === "place" ? (dative ? -3 : -0.8) : entity.type === "organization" ? -0.8 : 0;
    return agrees + before + sort;
  };
  if (dative) {
    const whom = memory.best(meant);
    return whom && companyOf(whom);
  }
  return memory.bestOngoing(meant);
}

/** Who does to somebody else what the verb after a dative pronoun tells. */
function doerAround(pronoun: Head, scene: Scene): Head | null {
  for (const [head, verb] of subjectsOf(scene))
    if (head !== pronoun && head.last <= pronoun.first && verb.at >= pronoun.first && verb.at - pronoun.last <= 2) return head;
  return null;
}

/** "la Russie, où il a passé F": what a relative clause tells of is never the pronoun in it. */
function toldOf(scene: Scene, pronoun: Head): Head | null {
  const { tie, first } = structureOf(scene).at(pronoun.first);
  return tie === "relative" && /^(?:où|que|qu'|dont)$/.test(scene.tokens[first]?.norm ?? "") ? antecedentOf(scene, first) : null;
}

/** "La start-up figure parmi les lauréats dévoilés par l'État. Il leur versera …": who else the sentence before named, where the pronoun agrees with that one. */
function otherOfBefore(pronoun: Head, scene: Scene, memory: Memory): Entity | null {
  const { last, previous } = memory;
  if (!last || scene.index - memory.lastAt > 1 || last === previous?.entity || !isActor(last)) return null;
  if (last.type === "organization" && (pronoun.feminine ? FEMININE : MASCULINE).test(last.name)) return last;
  const agrees = agreement(last, memory.profiles.get(last), pronoun.feminine, memory.called.has(last, pronoun.feminine ? "f" : "m"));
  return agrees !== null && agrees > 0 ? last : null;
}

/** "La part des … recule. Elle retombe à 21 %": the measure or thing that the sentence before was about, where a pronoun takes it up. */
export function thingOfBefore(pronoun: Head, scene: Scene, memory: Memory): Head | null {
  const { previous } = memory;
  if (!previous || scene.index - previous.sentence > 1 || previous.entity) return null;
  const agrees = previous.gender === (pronoun.feminine ? "f" : "m") || (previous.gender === null && previous.head.possessive);
  return agrees && isThing(previous.head, scene, pronoun) ? previous.head : null;
}

/** A measure, a noun, or a description that nobody could be found for ("La start-up de Stockholm …"). */
function isThing(head: Head, scene: Scene, pronoun: Head): boolean {
  return (
    !head.plural &&
    (/^(?:measure|description|pronoun)$/.test(head.kind) ||
      (head.kind === "noun" && (measures(scene, pronoun) || OFFICE.test(head.text) || UNNAMED_BODY.test(head.text))))
  );
}

/** "L'institution, que X avait promis de remplacer, n'est pas supprimée, mais elle …": the subject of a relative clause that is over. */
function isAside(scene: Scene, head: Head, pronoun: Head): boolean {
  const structure = structureOf(scene);
  const clause = structure.at(head.first);
  return clause.tie === "relative" && structure.at(pronoun.first) !== clause && structure.at(pronoun.first).parent !== clause;
}

/** "celle-ci", "ce dernier". */
function isLatter(scene: Scene, pronoun: Head): boolean {
  return turnOf(scene, pronoun) === "latter";
}

/** Who was named last, not as the main subject: in this sentence, else in the one before. */
function latter(pronoun: Head, scene: Scene, memory: Memory): Entity | null {
  const here = scene.namings.findLast((naming) => naming.last <= pronoun.first && !isBeside(scene, naming));
  const last = here?.entity ?? (scene.index - memory.lastAt <= 1 ? memory.last : null);
  if (nearerThing(scene, pronoun)) return null;
  if (!last || !(isActor(last) || last.type === "product")) return null;
  return agreement(last, memory.profiles.get(last), pronoun.feminine, false) === null ? null : companyOf(last);
}

/** "X relève sa prévision pour le marché mondial des puces ; celui-ci": a thing that agrees and stands nearer than the last name. */
export function nearerThing(scene: Scene, pronoun: Head): boolean {
  const from = scene.namings.findLast((naming) => naming.last <= pronoun.first && !isBracketed(scene, naming.first))?.last ?? 0;
  if (pronoun.preposition !== null || !/^ce(?:lui|lle)$/.test(scene.tokens[pronoun.first]?.norm ?? "")) return false;
  return scene.heads.some(
    (head) =>
      head.first >= from &&
      head.last <= pronoun.first &&
      /^(?:noun|measure)$/.test(head.kind) &&
      !head.plural &&
      genderOf(scene.tokens, head.first) === (pronoun.feminine ? "f" : "m"),
  );
}

function measures(scene: Scene, pronoun: Head): boolean {
  // "Ce dernier, dont le chiffre d'affaires dépasse …": the verb is not its own
  if (scene.tokens[pronoun.last]?.text === ",") return false;
  const verb = scene.verbs.find((one) => one.last > pronoun.last - 1 && one.at >= pronoun.first - 1);
  return verb !== undefined && LEVEL.test(verb.lemma);
}

/** Whether an entity may be "il" or "elle": by how the article speaks of it, for a person by his or her role. */
function agreement(entity: Entity, profile: Profile | undefined, feminine: boolean, called: boolean): number | null {
  if (entity.type === "person") {
    const gender = genderOfPerson(entity, profile);
    if (gender !== null && feminine !== (gender === "f")) return null;
    return entity.employer?.type === "company" ? -0.5 : -1;
  }
  if (entity.type === "organization" && (feminine ? MASCULINE : FEMININE).test(entity.name)) return -4;
  // "La plateforme …": by the noun that the article has just called it by
  if (called) return 0.8;
  const [own, other] = feminine ? [profile?.feminine ?? 0, profile?.masculine ?? 0] : [profile?.masculine ?? 0, profile?.feminine ?? 0];
  if (other > own) return own === 0 && other > 1 ? -4 : -1.5;
  return own > other ? 0.8 : 0;
}
