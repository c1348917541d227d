import type { Party, Via } from "../../../../model.js";
import { remembered } from "../../../../remembered.js";
import type { Entity } from "../../names/find.js";
import { oneOf } from "../../words/one-of.js";
import { GOVERNING } from "../../words/public.js";
import { MEDIA_NAME } from "../../words/subjects.js";

const AUTHORITY = oneOf("regulator|data-protection|competition|telecom-regulator|markets|government|ministry|court|parliament");
const TELLER = oneOf("newspaper|agency|media|broadcaster|analyst|ratings|data-provider");
const COMMENTATOR = /^(?:newspaper|agency|media|broadcaster|analyst|ratings|data-provider|bank|broker|consulting|pollster|research)$/;

/** A body that can fine: a regulator, a court, the Commission, a government. */
export function isAuthority(entity: Entity): boolean {
  if (entity.type === "place") return entity.entry?.acts === true && entity.entry.kinds.includes("union");
  return entity.type === "organization" && (entity.entry === null || entity.entry.kinds.some((kind) => AUTHORITY.test(kind)));
}

/** Does this one govern: a country, a region, a government, a parliament? */
export function isState(entity: Entity): boolean {
  if (entity.type === "place") return entity.entry?.acts === true;
  if (entity.type !== "organization") return false;
  return entity.entry?.kinds.some((kind) => /^(?:government|ministry|parliament)$/.test(kind)) || GOVERNING.test(entity.name);
}

export function party(entity: Entity, text: string, via: Via): Party {
  return { name: entity.name, type: entity.type, text, via };
}

/** A person stands for the company that he or she leads, where the article or the lists tell which. */
export function companyOf(entity: Entity): Entity {
  return entity.type === "person" && entity.employer?.type === "company" ? entity.employer : entity;
}

const acting = new WeakSet<Entity>();

/** Takes note that an article tells what this medium or analyst does, not only what it says. */
export function takePart(entity: Entity): void {
  acting.add(entity);
}

export function takesPart(entity: Entity): boolean {
  return acting.has(entity);
}

const telling = new WeakSet<Entity>();

/** Takes note that an article names this one only for what it counts of others. */
export function onlyTell(entity: Entity): void {
  telling.add(entity);
}

export function tellsOnly(entity: Entity): boolean {
  return telling.has(entity);
}

/** A company that the news is about: not one that tells the news. */
export function isCompany(entity: Entity): boolean {
  if (entity.type !== "company" || telling.has(entity)) return false;
  return acting.has(entity) || (!(entity.entry === null && MEDIA_NAME.test(entity.name)) && !TELLER.test(entity.entry?.kinds[0] ?? ""));
}

/** Where shares are traded: "à la Bourse de Stockholm". */
export function isExchange(entity: Entity): boolean {
  return /^Bourse\b/.test(entity.name) || ((entity.entry?.kinds.includes("exchange") ?? false) && !entity.entry?.kinds.includes("crypto"));
}

export function isActor(entity: Entity): boolean {
  return (
    (isCompany(entity) && !isExchange(entity)) ||
    entity.type === "organization" ||
    entity.type === "person" ||
    (entity.type === "place" && entity.entry?.acts === true)
  );
}

/** Whoever speaks about others by trade: analysts, banks, the press, bodies and persons. */
export function isCommentator(entity: Entity): boolean {
  if (acting.has(entity)) return false;
  return (
    entity.type === "person" ||
    entity.type === "organization" ||
    (entity.entry ? COMMENTATOR.test(entity.entry.kinds[0] ?? "") : MEDIA_NAME.test(entity.name))
  );
}

/** Lower case without accents. */
export const bare = remembered((text) => text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, ""));

export const same = (a: string, b: string) => bare(a) === bare(b);
