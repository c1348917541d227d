import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { companyOf, isActor } from "./entities.js";
import { aboutOf, isBracketed, isSubjectLike } from "./focus.js";
import type { Memory } from "./memory.js";
import { genderOf } from "./phrase.js";
import type { Profile } from "./profile.js";

const LEVEL =
  /^(?:être|élever|établir|représenter|atteindre|retomber|rester|tomber|passer|grimper|monter|dépasser|avoisiner|rapporter|coûter|générer|permettre)$/;

/** Whom a pronoun in the singular stands for: the last subject of its sentence, else that of the sentence before, else who is most present and agrees. */
export function antecedent(pronoun: Head, scene: Scene, memory: Memory, resolve: (head: Head) => Entity | null): Entity | null {
  const about = aboutOf(scene, pronoun.first);
  if (about?.naming) return companyOf(about.naming.entity);
  if (isLatter(scene, pronoun)) return measures(scene, pronoun) ? null : latter(pronoun, scene, memory);
  // "X lui avait coûté": either gender, always somebody, and not X
  const dative = /^lui$/i.test(pronoun.text);
  const here = scene.heads.findLast(
    (head) =>
      head.last <= pronoun.first - (dative ? 1 : 0) &&
      head.preposition === null &&
      ((head.kind === "name" && head.naming && isActor(head.naming.entity) && !isAside(scene, head, pronoun)) ||
        (head.kind === "description" && (dative || head.feminine === pronoun.feminine)) ||
        (head.kind === "noun" && genderOf(scene.tokens, head.first) === (pronoun.feminine ? "f" : "m") && resolve(head) !== null)) &&
      isSubjectLike(scene, head),
  );
  if (here?.naming) return companyOf(here.naming.entity);
  const inSentence = here ? resolve(here) : null;
  if (inSentence) return inSentence;
  const { previous } = memory;
  const near = previous !== null && scene.index - previous.sentence <= 1;
  const gender = pronoun.feminine ? "f" : "m";
  // "La part des … recule. Elle retombe à 21 %": a measure, nobody
  if (!dative && near && !previous.entity && previous.gender === gender && isThing(previous.head, scene, pronoun)) return null;
  const chosen = memory.best((entity) => {
    // a thing only where the sentence before was about it
    if (!isActor(entity) && entity !== memory.topic && !(near && previous.entity === entity)) return null;
    const agrees = dative ? 0 : agreement(entity, memory.profiles.get(entity), pronoun.feminine);
    if (agrees === null) return null;
    const before = near && previous.entity === entity ? (previous.gender !== null && previous.gender !== gender ? -0.5 : 2) : 0;
    const sort = entity.type === "place" || entity.type === "organization" ? -0.8 : 0;
    return agrees + before + sort;
  });
  return chosen && companyOf(chosen);
}

/** A measure, a noun, or a description that nobody could be found for ("La start-up de Stockholm …"). */
function isThing(head: Head, scene: Scene, pronoun: Head): boolean {
  return !head.plural && (/^(?:measure|description|pronoun)$/.test(head.kind) || (head.kind === "noun" && measures(scene, pronoun)));
}

/** "L'institution, que X avait promis de remplacer, n'est pas supprimée, mais elle …": the subject of a relative clause that is over. */
function isAside(scene: Scene, head: Head, pronoun: Head): boolean {
  const structure = structureOf(scene);
  const clause = structure.at(head.first);
  return clause.tie === "relative" && structure.at(pronoun.first) !== clause && structure.at(pronoun.first).parent !== clause;
}

/** "celle-ci", "ce dernier". */
function isLatter(scene: Scene, pronoun: Head): boolean {
  return /^(?:-?ci|dernier|dernière)$/.test(scene.tokens[pronoun.last]?.norm ?? "");
}

/** Who was named last, not as the main subject: in this sentence, else in the one before. */
function latter(pronoun: Head, scene: Scene, memory: Memory): Entity | null {
  const here = scene.namings.findLast((naming) => naming.last <= pronoun.first && !isBracketed(scene, naming.first));
  const { previous } = memory;
  const last = here?.entity ?? (previous && scene.index - previous.sentence <= 1 ? memory.last : null);
  if (!last || !(isActor(last) || last.type === "product")) return null;
  return agreement(last, memory.profiles.get(last), pronoun.feminine) === null ? null : companyOf(last);
}

function measures(scene: Scene, pronoun: Head): boolean {
  const verb = scene.verbs.find((one) => one.last > pronoun.last - 1 && one.at >= pronoun.first - 1);
  return verb !== undefined && LEVEL.test(verb.lemma);
}

/** Whether an entity may be "il" or "elle": by how the article speaks of it, for a person by his or her role. */
function agreement(entity: Entity, profile: Profile | undefined, feminine: boolean): number | null {
  if (entity.type === "person") {
    const woman = /(?:trice|euse|ente|ante|ière|ienne|fe|cheffe|patronne|associée|déléguée|députée)\b/.test(entity.role ?? "");
    const man = /(?:teur|eur|ier|ien|chef|patron|président|dirigeant|délégué|député)\b/.test(entity.role ?? "") && !woman;
    if ((feminine && man) || (!feminine && woman)) return null;
    return entity.employer?.type === "company" ? -0.5 : -1;
  }
  const [own, other] = feminine ? [profile?.feminine ?? 0, profile?.masculine ?? 0] : [profile?.masculine ?? 0, profile?.feminine ?? 0];
  if (other > own) return own === 0 && other > 1 ? -4 : -1.5;
  return own > other ? 0.8 : 0;
}
