import { isHead } from "../../../../segment/article.js";
import type { Entity } from "../../names/find.js";
import { STAFF } from "../../words/subjects.js";
import type { Head, Scene } from "../scene.js";
import { bare, isCompany, tellsOnly } from "./entities.js";
import type { Family } from "./family.js";
import { announced, isBracketed, isOneOfMany, isWhere, mainSubject, subjectsOf } from "./focus.js";

/** Those who have or lead a company. */
const OWNERS =
  /^(?:actionnaires?|patronne?|pdg|directeur|directrice|direction|fondateurs?|fondatrice|administrateurs|conseil|syndicats|créanciers)$/;

/** What each block is about: what its section's heading names, else what the whole article is about, of a portrait the `firm` of whom it portrays. */
export function topicsOf(scenes: readonly Scene[], family: Family, firm: Entity | null): Map<number, Entity> {
  const whole = firm ?? (isManifold(scenes) ? null : mostNamed(scenes, family));
  const topics = new Map<number, Entity>();
  const named = new Map<number, Set<Entity>>();
  for (const { sentence, namings } of scenes)
    for (const { entity } of namings) {
      const there = named.get(sentence.block);
      if (there) there.add(entity);
      else named.set(sentence.block, new Set([entity]));
    }
  let section: Entity | null = null;
  let titled: Entity | null = null;
  let timed = false;
  let begun = false;
  for (const scene of scenes) {
    begun ||= scene.block.kind === "paragraph";
    // a heading above the first paragraph is as good as a title
    if (scene.block.kind === "heading" && !begun) {
      const headed = headedBy(scene);
      if (headed && isCompany(headed)) titled = section ??= headed;
    } else if (scene.block.kind === "heading" || scene.block.kind === "title") {
      const named = headedBy(scene);
      // "Vidéotron à la conquête de l'Ouest": of the group that the whole article is about
      const headed = named && whole && scene.block.kind === "title" && family.parentOf(named) === whole ? whole : named;
      if (headed && (isCompany(headed) || (scene.block.kind === "heading" && headed.type === "product"))) section = headed;
      // each entry of a live page is about something else
      else if (scene.block.kind === "heading" && isTimed(scene)) section = null;
      else if (scene.block.kind === "heading" && section !== titled) section = titled;
      if (scene.block.kind === "title") titled = section;
    }
    const opening = announced(scene)?.naming?.entity;
    if (opening && isCompany(opening) && !topics.has(scene.sentence.block)) topics.set(scene.sentence.block, opening);
    if (scene.block.kind === "heading") timed = isTimed(scene);
    // a section on another company: a paragraph of it that does not name that goes on with the one whom the article is about
    const returns =
      section !== null &&
      section !== titled &&
      titled === whole &&
      !timed &&
      isCompany(section) &&
      !named.get(scene.sentence.block)?.has(section);
    const topic = topics.get(scene.sentence.block) ?? (returns ? whole : section) ?? (timed ? null : whole);
    if (topic) topics.set(scene.sentence.block, topic);
  }
  return topics;
}

/** Whom a title or a heading is about; "Dacia et la R5 tirent …" is about neither alone. */
function headedBy(scene: Scene): Entity | null {
  const main = mainSubject(scene);
  if (main?.naming) return isOneOfMany(scene, main) ? null : main.naming.entity;
  return scene.block.kind === "title" && main ? whoseIs(scene, main) : null;
}

/** "Les actionnaires de X disent oui à Y", "Le bénéfice de X bondit": the company whose people or measure a headline is about. */
function whoseIs(scene: Scene, main: Head): Entity | null {
  if (!/^(?:noun|measure)$/.test(main.kind) || main.preposition !== null) return null;
  const of = scene.heads[scene.heads.indexOf(main) + 1];
  const entity = of?.preposition === "de" && of.first - main.last <= 2 ? of.naming?.entity : undefined;
  if (!of || !entity || !isCompany(entity) || /^(?:et|,)$/.test(scene.tokens[of.last]?.norm ?? "")) return null;
  return main.kind === "measure" ||
    STAFF.test(scene.tokens[main.last - 1]?.norm ?? "") ||
    OWNERS.test(scene.tokens[main.last - 1]?.norm ?? "")
    ? entity
    : null;
}

/** A newsletter: do its headings name several companies, and its title none of them? */
function isManifold(scenes: readonly Scene[]): boolean {
  const headed = new Set<Entity>();
  for (const scene of scenes) {
    const { kind } = scene.block;
    const entity = /^(?:title|heading|standfirst)$/.test(kind) ? mainSubject(scene)?.naming?.entity : undefined;
    if (!entity || !isCompany(entity)) continue;
    if (kind !== "heading") return false;
    headed.add(entity);
  }
  return headed.size > 1;
}

/** The companies that the products and persons of an article bring to mind. */
function makersOf(scenes: readonly Scene[]): ReadonlyMap<Entity, Entity> {
  const entities = new Set(scenes.flatMap((scene) => scene.namings.map((naming) => naming.entity)));
  const companies = [...entities].filter(isCompany);
  const byName = new Map(companies.map((company) => [bare(company.name), company]));
  const byLeader = new Map(companies.flatMap((company) => (company.entry?.people ?? []).map((one) => [bare(one), company] as const)));
  const makers = new Map<Entity, Entity>();
  for (const entity of entities) {
    const maker =
      entity.type === "product"
        ? entity.entry?.parent && byName.get(bare(entity.entry.parent))
        : entity.type === "person"
          ? (entity.employer ?? byLeader.get(bare(entity.name)))
          : null;
    if (maker && isCompany(maker)) makers.set(entity, maker);
  }
  return makers;
}

/** "15h02 - Fuite de données". */
function isTimed(scene: Scene): boolean {
  return /^\d{1,2}$/.test(scene.tokens[0]?.text ?? "") && /^(?:h|:)$/.test(scene.tokens[1]?.norm ?? "");
}

/** The company that the scenes name most, else the body, product or authority; the title counts most, then subjects. */
function mostNamed(scenes: readonly Scene[], family: Family): Entity | null {
  const makers = makersOf(scenes);
  const count = new Map<Entity, number>();
  const titled = new Set<Entity>();
  const blocks = new Map<Entity, Set<number>>();
  const opening = scenes.filter((scene) => scene.block.kind === "paragraph").slice(0, 6);
  for (const scene of scenes) {
    // a headline that quotes somebody names what he speaks of
    const quoted = /^[«“"]/.test(scene.tokens[0]?.text ?? "");
    const weight = quoted ? 1 : scene.block.kind === "title" ? 4 : scene.block.kind === "standfirst" ? 2 : 1;
    const subjects = subjectsOf(scene);
    let listed: Head | null = null;
    for (const head of scene.heads) {
      const entity = head.naming?.entity;
      // "A, B et C remettent": the last of them too
      const many: boolean = isOneOfMany(scene, head) || (listed !== null && head.kind === "name" && head.first - listed.last <= 3);
      listed = many ? head : null;
      // who makes the iPhone, whom Tim Cook leads
      const maker = entity && makers.get(entity);
      if (maker) count.set(maker, (count.get(maker) ?? 0) + 0.5);
      if (!entity || !canBeTopic(entity) || isBracketed(scene, head.first) || isWhere(scene, head)) continue;
      // "en France", "au Canada": where it happens is not what an article is about
      if (entity.type === "place" && /^(?:à|en|dans|sur|vers|depuis)$/.test(head.preposition ?? "")) continue;
      if (scene.block.kind === "title") titled.add(entity);
      const there = blocks.get(entity);
      if (there) there.add(scene.sentence.block);
      else blocks.set(entity, new Set([scene.sentence.block]));
      const place = head.preposition === null ? (many ? 0.8 : 1.5) * weight : Math.min(weight, 2);
      const sort = isCompany(entity) ? 1 : subjects.has(head) || scene.block.kind === "title" ? 0.6 : 0.3;
      count.set(entity, (count.get(entity) ?? 0) + place * sort);
    }
  }
  const spread = (entity: Entity) => blocks.get(entity)?.size ?? 0;
  // beside the one of the title, those who come up in one place only count for less
  const [named, ...others] = [...count]
    .filter(([entity]) => isCompany(entity) || titled.has(entity))
    .map(([entity, sum]) => [entity, spread(entity) > 1 || titled.has(entity) ? sum : sum / 2] as const)
    .sort((a, b) => b[1] - a[1]);
  const [second] = others;
  // "Vidéotron à la conquête de l'Ouest": what belongs to a group that more of the article names
  const parent = named ? family.parentOf(named[0]) : null;
  const first = named && parent && spread(parent) > spread(named[0]) ? ([parent, named[1]] as const) : named;
  // who comes up in one place of it only is not what an article is about
  const early =
    first &&
    (titled.has(first[0]) ||
      [...scenes.filter((scene) => isHead(scene.block)), ...opening].some((scene) =>
        scene.namings.some((naming) => naming.entity === first[0]),
      ));
  if (!first || (!early && (blocks.get(first[0])?.size ?? 0) < 3)) return null;
  // named in passing under a title that speaks of something else
  const inPassing =
    (blocks.get(first[0])?.size ?? 0) < 2 &&
    !titled.has(first[0]) &&
    ![...scenes.filter((scene) => isHead(scene.block)), ...opening.slice(0, 3)].some((scene) =>
      scene.namings.some((naming) => naming.entity === first[0]),
    );
  if (inPassing) return null;
  // one of several that each have a paragraph of their own
  const above = scenes.some((scene) => isHead(scene.block) && scene.namings.some((naming) => naming.entity === first[0]));
  if (spread(first[0]) < 2 && !above && others.length > 1) return null;
  if (isTitledWith(scenes, first[0], second?.[0] ?? null)) return null;
  // an article about several alike is about none of them
  return first[1] >= 1.3 * (second?.[1] ?? 0) ? first[0] : null;
}

/** "IBM et SAP réduisent la voilure": does what stands above the text tell of two together? */
function isTitledWith(scenes: readonly Scene[], one: Entity, other: Entity | null): boolean {
  for (const scene of scenes) {
    if (scene.block.kind === "paragraph") return false;
    for (const [i, head] of scene.heads.entries()) {
      const pair = [head.naming?.entity, scene.heads[i + 1]?.naming?.entity];
      if (!other || !pair.includes(one) || !pair.includes(other)) continue;
      if (isOneOfMany(scene, head) && scene.tokens[head.last]?.norm === "et") return true;
    }
  }
  return false;
}

function canBeTopic(entity: Entity): boolean {
  return (
    isCompany(entity) ||
    (entity.type === "organization" && !tellsOnly(entity)) ||
    entity.type === "product" ||
    (entity.type === "place" && entity.entry?.acts === true)
  );
}
