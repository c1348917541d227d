import { isHead } from "../../../../segment/article.js";
import type { Entity } from "../../names/find.js";
import { announcing, document, saying, survey } from "../../words/saying.js";
import { JUDGES, LEADER, OUTSIDER_KIND } from "../../words/subjects.js";
import { type Head, norm, type Scene } from "../scene.js";
import type { VerbGroup } from "../verbs.js";
import { isCompany, onlyTell } from "./entities.js";
import { isBracketed, subjectsOf } from "./focus.js";

/** Verbs by which somebody brings a survey out. */
const BRINGS_OUT =
  /^(?:publier|dévoiler|présenter|réaliser|mener|conduire|diffuser|actualiser|signer|commander|éditer|livrer|rendre|sortir|mettre)$/;
/** Firms that watch others: their yearly report is of what those did. */
const WATCHER = /^(?:analyst|data-provider|pollster|consulting|vc|accelerator|ratings|research|law|audit)$/;
/** Firms that count what others do. */
const COUNTER = /^(?:analyst|data-provider|pollster|ratings|research)$/;

/** Bodies whose name tells that they watch or speak for others. */
const WATCHES =
  /^(?:observatoire|fédération|syndicat|association|institut|chambre|union|confédération|comité|baromètre|ligue|club)(?![a-zà-öø-ÿœ])/i;
/** What a house that watches others is called before its name. */
const HOUSE = /^(?:institut|cabinet|observatoire|sondeur)$/;

/** People who judge shares for a house, and what such a house is called before its name. */
const ANALYSTS = /^(?:analystes?|économistes?|stratégistes?|stratèges?|courtiers?)$/;
/** What such a house does with a share that it follows, beside what all who judge do. */
const RATES =
  /^(?:dégrader|recommander|conseiller|initier|entamer|réitérer|rester|suivre|couvrir|ramener|rehausser|réviser|attribuer|camper)$/;

/** Houses that judge shares, among much else. */
const BROKER = /^(?:bank|broker)$/;

/** How somebody comes up: as the author of a survey, as a source, as who counts, as who speaks, only beside his own people, in a phrase or with a verb that may be told of a house that judges others, or as who does something. */
type Part = "author" | "cited" | "counts" | "says" | "aside" | "named" | "does";

/**
 * Takes note of the companies and bodies that an article names for what they count of others only: "X publie son baromètre des levées",
 * "selon l'étude de X", "d'après Y". What they tell of is not their own.
 */
export function noteSurveyors(scenes: readonly Scene[]): void {
  const parts = new Map<Entity, Set<Part>>();
  const houses = new Set<Entity>();
  const brokers = new Set<Entity>();
  for (const scene of scenes)
    for (const head of scene.heads) {
      const entity = head.naming?.entity;
      if (!entity || !(entity.type === "organization" || (entity.type === "company" && isCompany(entity)))) continue;
      const there = parts.get(entity) ?? new Set();
      parts.set(entity, there.add(partOf(scene, head, entity)));
      if (isHouse(scene, head)) houses.add(entity);
      const verb = subjectsOf(scene).get(head);
      const rates = verb !== undefined && BROKER.test(entity.entry?.kinds[0] ?? "") && isRating(scene, verb);
      if (rates || ((entity.entry === null || BROKER.test(entity.entry.kinds[0] ?? "")) && isOfAnalysts(scene, head))) brokers.add(entity);
    }
  for (const [entity, all] of parts) {
    if (all.has("does")) continue;
    if (brokers.has(entity) || (!all.has("named") && (isTeller(entity, all) || (houses.has(entity) && all.has("counts")))))
      onlyTell(entity);
  }
}

/** "reste à l'achat", "conserve son avis neutre", "ramène son objectif de cours": what a house does with a share. */
function isRating(scene: Scene, { passive, lemma, last }: VerbGroup): boolean {
  if (passive) return false;
  if (lemma === "rester" || lemma === "passer")
    return (
      norm(scene, last) === "à" &&
      /^(?:achat|vente|acheter|vendre|conserver|neutre)$/.test(
        norm(scene, last + (norm(scene, last + 1) === "l'" || norm(scene, last + 1) === "la" ? 2 : 1)),
      )
    );
  for (let i = last; i < last + 7; i++) {
    if (/^[,.;:]$/.test(norm(scene, i))) return false;
    if (/^(?:avis|recommandation|cible|opinion)$/.test(norm(scene, i))) return true;
    if (norm(scene, i) === "objectif" && /^(?:de|à)$/.test(norm(scene, i + 1)) && /^(?:cours|valorisation|\d.*)$/.test(norm(scene, i + 2)))
      return true;
  }
  return false;
}

/** "les analystes de X", "le courtier X", "X, courtier à Utrecht": a house that judges shares. */
function isOfAnalysts(scene: Scene, head: Head): boolean {
  const at = head.naming?.first ?? head.first;
  for (let i = at - 1; i >= at - 3; i--) {
    if (ANALYSTS.test(norm(scene, i))) return true;
    if (!/^(?:de|d'|du|chez|à|la|le|l'|banque|maison|société)$/.test(norm(scene, i))) break;
  }
  return norm(scene, head.last) === "," && [1, 2].some((k) => ANALYSTS.test(norm(scene, head.last + k)));
}

/** "l'institut X", "le cabinet d'études X": a house that watches others by what it is called. */
function isHouse(scene: Scene, head: Head): boolean {
  const at = head.naming?.first ?? head.first;
  for (let i = at - 1; i >= at - 4; i--) {
    if (/^(?:[,;:.()]|avocats|associés)$/.test(norm(scene, i))) return false;
    if (HOUSE.test(norm(scene, i))) return true;
  }
  return false;
}

/** Does one who is told to do nothing else tell of others? */
function isTeller(entity: Entity, parts: ReadonlySet<Part>): boolean {
  if (parts.has("author")) return true;
  const [kind = ""] = entity.entry?.kinds ?? [];
  const watches = OUTSIDER_KIND.test(kind) || WATCHES.test(entity.name);
  if (entity.type === "organization" && watches && !parts.has("says")) return true;
  if (parts.has("counts") && (COUNTER.test(kind) || (entity.type === "organization" && watches))) return true;
  // "selon X": of a firm that is only cited, unless it says what may be of itself
  return parts.has("cited") && (entity.type === "organization" || watches || !parts.has("says"));
}

function partOf(scene: Scene, head: Head, entity: Entity): Part {
  const verb = subjectsOf(scene).get(head);
  if (isAuthor(scene, head, verb, entity)) return "author";
  if (isCited(scene, head)) return "cited";
  if (isBracketed(scene, head.first) || isOfSpeaker(scene, head)) return "aside";
  if (!verb && !(head.preposition === "de" || isHead(scene.block))) return isDone(scene, head) ? "does" : "aside";
  if (!verb) return "named";
  if (!verb.passive && (RATES.test(verb.lemma) || isRating(scene, verb))) return "named";
  if (JUDGES.test(verb.lemma) && !verb.lemmas.some((one) => announcing.has(one))) return "counts";
  return verb.lemmas.some((one) => saying.has(one)) ? "says" : "does";
}

/** "rachète X", "chez X", "avec X": somebody to whom something is done, not a name that merely stands there. */
function isDone(scene: Scene, head: Head): boolean {
  return head.preposition !== null || scene.verbs.some((verb) => verb.last <= head.first && head.first - verb.last <= 2);
}

/** "selon X", "d'après les calculs de X", "à en croire X". */
function isCited(scene: Scene, head: Head): boolean {
  // "après Google, c'est au tour de …": without "d'" it tells when
  const according = ({ preposition, first }: Head) =>
    preposition === "selon" ||
    (preposition === "après" && [first - 1, first].some((at) => norm(scene, at) === "après" && norm(scene, at - 1) === "d'"));
  if (according(head) || /^croire$/.test(norm(scene, head.first - 1))) return true;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  return (
    head.preposition === "de" &&
    before !== undefined &&
    according(before) &&
    head.first - before.last <= 3 &&
    document.read(scene.tokens, before.last - 1) !== undefined
  );
}

/** "Lise Arnal, de X", "associé chez X", "le directeur de X": beside who speaks for it. */
function isOfSpeaker(scene: Scene, head: Head): boolean {
  if (!/^(?:de|chez|à)$/.test(head.preposition ?? "")) return false;
  const before = scene.heads[scene.heads.indexOf(head) - 1];
  if (before?.naming?.entity.type === "person" && head.first - before.last <= 5) return true;
  for (let i = head.first - 1; i >= head.first - 3; i--)
    if (LEADER.test(norm(scene, i)) || /^(?:associée?|analyste|économiste|porte-parole|consultante?|spécialiste)$/.test(norm(scene, i)))
      return true;
  return false;
}

/** "X publie une étude", "le baromètre de X", "l'enquête menée par X", and of who watches others "X publie son rapport annuel". */
function isAuthor(scene: Scene, head: Head, verb: VerbGroup | undefined, { entry }: Entity): boolean {
  const watches = WATCHER.test(entry?.kinds[0] ?? "");
  // "l'étude que X a présentée", "le baromètre X"
  const before = /^qu(?:e|')$/.test(norm(scene, head.first - 1)) ? head.first - 1 : head.first;
  if (verb?.lemmas.some((one) => BRINGS_OUT.test(one)))
    return worksIn(scene, verb.last, verb.last + 8, watches) || (before < head.first && worksIn(scene, before - 3, before, watches));
  if (worksIn(scene, (head.naming?.first ?? head.first) - 1, head.naming?.first ?? head.first, false)) return true;
  return /^(?:de|par)$/.test(head.preposition ?? "") && worksIn(scene, head.first - 7, head.first, watches);
}

/** Is a survey named there, or where `any` a document of any sort? */
function worksIn(scene: Scene, from: number, to: number, any: boolean): boolean {
  for (let i = Math.max(0, from); i < to && i < scene.tokens.length; i++) {
    if (/^[.;:]$/.test(scene.tokens[i]?.text ?? "")) return false;
    if (survey.read(scene.tokens, i) ?? (any ? document.read(scene.tokens, i) : null)) return true;
  }
  return false;
}
