import { Shape } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import { epithet } from "../../words/epithets.js";
import type { Head, Scene } from "../scene.js";
import { type Description, describe, fitting, isObject, sitsIn } from "./descriptions.js";
import { companyOf, isActor, isCompany, same } from "./entities.js";
import { subjectsOf } from "./focus.js";
import { isOfPerson } from "./humans.js";
import type { Memory } from "./memory.js";
import { abroad, subsidiary } from "./subsidiaries.js";

const PARENT = /^(?:maison-? ?mère|société mère|propriétaire|holding)/;
const SUBSIDIARY = /^(?:ex-|ancienne )?filiale/;
const PART = /^(?:division|branche|activité|unité|pôle)/;
const RIVAL =
  /^(?:rival|concurrent|challenger|adversaire|partenaire|client|fournisseur|sous-traitant|prestataire|hébergeur|éditeur|opérateur|distributeur|banque|assureur|fabricant|cabinet|agence)/;
const MAKER = /^(?:fabricant|constructeur|éditeur|concepteur|développeur|studio|maison mère|exploitant|opérateur|propriétaire)/;
const AUTHOR = /^(?:inven|créat|concep|initiat|père|papa|mère|géniteur)/;
const BOUGHT = /^(?:rachetée?|acquise?|reprise?|convoitée?|ciblée?|absorbée?|cédée?)$/;
const BID = /(?:^|\s)(?:offre|opa|ope|proposition|surenchère)$/i;
const NEW = /^(?:groupe|entité|ensemble|géant|acteur|société|entreprise|structure|holding|champion|mastodonte)$/;
const WHOLE = /^(?:groupe|holding|conglomérat)$/;
/** How much more than its parent a company must be in mind to be called a group itself. */
const OF_WHOLE = 3;
/** Nouns that any company may be called by. */
const GENERAL =
  /^(?:jeune (?:société|entreprise)|groupe|entreprise|société|compagnie|firme|maison|géant|marque|multinationale|mastodonte|ex-monopole)/;
/** Nouns that a company of another trade is never called by. */
const NOT_ANY =
  /^(?:quotidien|journal|hebdomadaire|magazine|média|mensuel|chaîne|agence|banque|assureur|mutuelle|fonds|cabinet|institut|filiale|coentreprise|club|école|université|hôpital|clinique|rival|concurrent|partenaire|client|fournisseur|prestataire|hébergeur)/;
const RIVAL_ONLY = /^(?:rival|concurrent|challenger|adversaire)/;

/** Whom a description stands for ("la start-up lyonnaise", "la maison mère de Google", "le concurrent de Nvidia"); null where that cannot be told. */
export function described(head: Head, scene: Scene, memory: Memory): Entity | null {
  if (/^(?:un|une|chaque|quelque)$/.test(scene.tokens[head.first]?.norm ?? "")) {
    // "Kelsys, une ESN toulousaine": what stands before is called so; "pour un groupe qui …" is said of who is spoken of
    const named = scene.heads.find((one) => one.last === head.first - 1 && one.naming && scene.tokens[one.last]?.text === ",");
    // "bâtir, à Anyama, une plateforme": a place between commas
    if (named?.naming && !(/^(?:à|en)$/.test(named.preposition ?? "") && scene.tokens[named.first - 2]?.text === ","))
      return named.naming.entity;
    if (head.preposition !== "pour") return null;
  }
  // "Son éditeur, le britannique Kepler Interactive, aurait dépensé …"
  const apposed = scene.heads.find((one) => one.first === head.last + 1 && one.kind === "name" && one.preposition === null);
  if (apposed?.naming && scene.tokens[head.last]?.text === "," && scene.tokens[apposed.last]?.text === "," && subjectsOf(scene).has(head))
    return apposed.naming.entity;
  // "RTE, le gestionnaire du réseau, estime": what stands between commas right behind a name is said of it
  const explained =
    /^(?:le|la|l')$/.test(scene.tokens[head.first]?.norm ?? "") && head.preposition === null && !subjectsOf(scene).has(head);
  const before = explained ? scene.heads.find((one) => one.last === head.first - 1 && one.naming) : undefined;
  if (before?.naming && isActor(before.naming.entity) && scene.tokens[before.last]?.text === "," && subjectsOf(scene).has(before))
    return before.naming.entity;
  // "la marque au losange"
  const called = epithet.read(scene.tokens, head.last);
  if (called) return memory.named(called.value);
  const said = describe(scene, head);
  // "le nouveau groupe", "la future entité": what two become together
  if (/^(?:nouvel|nouveau|nouvelle|future?)$/.test(scene.tokens[head.first + 1]?.norm ?? "") && NEW.test(said.noun)) return null;
  // "le service public de la santé": a body, not a firm that was spoken of
  if (said.noun === "service" && [head.last - 1, head.last].some((at) => scene.tokens[at]?.norm === "public")) return null;
  // "l'assureur cyber de Prévalia": a word may stand between
  const isOf = (at: number) => /^(?:de|d'|du|des)$/.test(scene.tokens[at]?.norm ?? "");
  const plain = ((scene.tokens[head.last]?.shape ?? 0) & (Shape.word | Shape.capital)) === Shape.word;
  const link = isOf(head.last) || !(plain && isOf(head.last + 1) && isAdjunct(scene, head.last)) ? head.last : head.last + 1;
  const complement = isOf(link) ? scene.namings.find((naming) => naming.first > link && naming.first - link <= 2) : undefined;
  const founder = link === head.last ? leaderAfter(scene, head.last) : null;
  const founded = founder ? ledBy(founder, said, memory) : null;
  if (founded) return founded;
  const excluded = new Set<Entity>();
  if (complement) {
    const { entity } = complement;
    if (entity.type === "place") return seated(entity.name, said, memory, subjectBefore(head, scene));
    if (entity.type === "person") return ledBy(entity, said, memory);
    if (PARENT.test(said.noun)) return memory.family.ownerOf(entity) ?? memory.parentOf(entity);
    if (PART.test(said.noun)) return entity;
    // "la filiale française de Workday" has no name of its own; "l'ex-filiale de Huawei" has
    if (SUBSIDIARY.test(said.noun)) return subsidiary(memory, entity, !/^ex-/.test(said.noun)) ?? (said.country ? entity : null);
    if (entity.type === "product") {
      const maker = memory.makerOf(entity) ?? memory.parentOf(entity);
      if (maker || AUTHOR.test(said.noun)) return maker;
    } else if (RIVAL.test(said.noun)) excluded.add(entity);
    // "L'entreprise de Romilly": a small town, whatever it was taken for
    else
      return entity.entry === null && /^(?:entreprise|société|firme|pme|start-up|jeune pousse)$/.test(said.noun)
        ? justSpokenOf(memory, entity)
        : null;
  } else {
    if (SUBSIDIARY.test(said.noun)) {
      const known = subsidiary(memory, head.possessive ? memory.current && companyOf(memory.current) : null, false);
      return known ?? wholeOf(head, scene, memory) ?? (said.country ? abroad(said.country, memory) : null);
    }
    if (PARENT.test(said.noun) && said.noun !== "holding") {
      const whose = memory.current ? companyOf(memory.current) : null;
      return whose ? (memory.family.ownerOf(whose) ?? memory.parentOf(whose)) : null;
    }
    if (PART.test(said.noun)) return wholeOf(head, scene, memory);
    if (head.possessive && MAKER.test(said.noun)) {
      const thing = scene.heads.findLast((one) => one.last <= head.first && one.naming?.entity.type === "product")?.naming?.entity;
      const made = thing ?? (memory.previous?.entity?.type === "product" ? memory.previous.entity : null);
      const maker = made ? memory.makerOf(made) : null;
      if (maker) return maker;
    }
    if ((head.possessive && RIVAL.test(said.noun)) || RIVAL_ONLY.test(said.noun)) {
      const whose = memory.previous?.entity ?? memory.current;
      if (whose) excluded.add(companyOf(whose));
    }
  }
  // "l'enseigne rachetée": not the one that buys
  if (said.plain.some((word) => BOUGHT.test(word)) && memory.previous?.entity) excluded.add(companyOf(memory.previous.entity));
  // "De l'entreprise, elle détient 83 %": her own
  if (!head.possessive && GENERAL.test(said.noun) && !said.country && isOfPerson(head, scene) && memory.whole && isCompany(memory.whole))
    return memory.whole;
  // "L'entreprise, elle, croît": not the one who was spoken of
  if (
    /^(?:lui|elle)$/.test(scene.tokens[head.last + 1]?.norm ?? "") &&
    scene.tokens[head.last + 2]?.text === "," &&
    memory.previous?.entity
  )
    excluded.add(companyOf(memory.previous.entity));
  // "… », se souvient Rémi Bélair. Son entreprise": of who was just quoted
  const quoted = head.possessive && GENERAL.test(said.noun) && head.first <= 3 ? memory.quotedBefore(scene)?.employer : null;
  if (quoted && isCompany(quoted)) return quoted;
  if (isObject(scene, head))
    for (const [subject] of subjectsOf(scene))
      if (subject.naming && subject.last <= head.first) excluded.add(companyOf(subject.naming.entity));
  // "Son offre valorise la société": the one that it is made for
  const bid = [...subjectsOf(scene)].find(([subject, verb]) => subject.possessive && verb.last <= head.first)?.[0];
  const bidder = bid && isObject(scene, head) && BID.test(bid.text) ? memory.ongoing : null;
  if (bidder) {
    excluded.add(companyOf(bidder));
    const last = scene.index - memory.lastAt <= 1 ? memory.last : null;
    if (last && isCompany(last) && !excluded.has(last)) return last;
  }
  // "la chaîne de « Sept couronnes »": told by a work that is no name here
  const ofWork = isOf(link) && /^[«“"]$/.test(scene.tokens[link + 1]?.text ?? "");
  if (ofWork && complement === undefined) return null;
  return choose(head, scene, said, excluded, memory, complement !== undefined && !RIVAL_ONLY.test(said.noun));
}

/** Is this word neither a verb nor a small word? */
function isAdjunct(scene: Scene, at: number): boolean {
  return !scene.verbs.some((verb) => verb.first <= at && at < verb.last) && (scene.tokens[at]?.norm.length ?? 0) > 3;
}

/** "la division jeux du groupe japonais", "la filiale française du géant américain": the company of a part without a name. */
function wholeOf(head: Head, scene: Scene, memory: Memory): Entity | null {
  const whole = scene.heads.find(
    (one) => one.first >= head.last && one.first - head.last <= 3 && one.kind === "description" && one.preposition === "de",
  );
  return whole ? described(whole, scene, memory) : null;
}

/** How much more the only company of the sentence before is in mind than those who were spoken of further back. */
const ONLY = 3;

/** @param related whether it is told by what it is to somebody ("l'assureur de X"): then only one who is known to be that */
function choose(
  head: Head,
  scene: Scene,
  said: Description,
  excluded: ReadonlySet<Entity>,
  memory: Memory,
  related: boolean,
): Entity | null {
  const here = new Map<Entity, number>();
  for (const one of scene.heads) {
    if (one.last > head.first || !one.naming) continue;
    // "Oscar Werner assure que le groupe …": the company of who speaks
    const entity = companyOf(one.naming.entity);
    const place = subjectsOf(scene).has(one) ? 2.5 : one.preposition === null ? 0.8 : 0.3;
    here.set(entity, Math.max(here.get(entity) ?? 0, place));
  }
  const near = memory.previous && scene.index - memory.previous.sentence <= 1 ? memory.previous : null;
  const only = subjectsOf(scene).has(head) && scene.index - memory.lastAt <= 1 ? memory.only : null;
  const spokenOf = subjectsOf(scene).has(head) && near?.head.kind === "name" && said.country === null ? near.entity : null;
  const score = (entity: Entity): number | null => {
    if (excluded.has(entity)) return null;
    const own = fitting(entity, memory.profiles.get(entity), said, spokenOf === entity, memory.called.countryOf(entity));
    const fits = own === null ? null : own + memory.called.fits(entity, scene, head);
    if (fits === null || (related && fits < 1)) return null;
    // "L'enseigne": what the passage is about is called by a trade only where it is known to have it
    const asTopic = fits > 0 || GENERAL.test(said.noun) || (entity.entry?.kinds ?? []).length === 0;
    return fits + (here.get(entity) ?? 0) + (entity === only ? ONLY : 0) + memory.presence(entity, asTopic);
  };
  let chosen: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const entity of new Set([...memory.candidates, ...here.keys()])) {
    const bonus = score(entity);
    if (bonus === null) continue;
    if (bonus > most) [chosen, most] = [entity, bonus];
  }
  // "Le groupe": of a company and the one that it belongs to, the whole, where that is in mind too
  const parent = chosen && WHOLE.test(said.noun) ? memory.wholeOf(chosen) : null;
  const whole = parent && memory.present(parent) ? score(parent) : null;
  if (whole !== null && whole + OF_WHOLE >= most) return parent;
  const sole = !chosen && !related ? onlyOne(head, scene, said, excluded, memory) : null;
  if (sole) return sole;
  // "L'ESN lyonnaise signe … En reprenant X, Y ajoute …": whom the next sentences name
  const next = (entity: Entity) => (score(entity) ?? 0) - memory.presence(entity) > 0;
  // the complement of a phrase looks back to who was named
  if (head.preposition === "de" && memory.current && (!chosen || !(here.has(chosen) || chosen === memory.topic || memory.present(chosen))))
    return null;
  return (
    chosen ??
    memory.namings.find((naming) => naming.sentence >= scene.index && naming.sentence - scene.index <= 2 && next(naming.entity))?.entity ??
    null
  );
}

/** Presence below which somebody named before is out of mind. */
const FADED = 1;

/** "Le fabricant", "La start-up": the company that the passage is about, whatever the lists call it, where nobody else can be meant. */
function onlyOne(head: Head, scene: Scene, said: Description, excluded: ReadonlySet<Entity>, memory: Memory): Entity | null {
  const { topic } = memory;
  if (!topic || !isCompany(topic) || excluded.has(topic) || NOT_ANY.test(said.noun) || !subjectsOf(scene).has(head)) return null;
  if (!/^(?:le|la|l'|ce|cette)$/.test(scene.tokens[head.first]?.norm ?? "")) return null;
  const country = topic.country ?? topic.entry?.country ?? null;
  if (said.country && country && said.country !== country) return null;
  for (const one of memory.candidates)
    if (one !== topic && (one.type === "company" || one.type === "organization") && memory.presence(one) > FADED) return null;
  return memory.presence(topic) > FADED ? topic : null;
}

/** The company that was the subject of the sentence before. */
function justSpokenOf({ previous, current }: Memory, except: Entity): Entity | null {
  const spoken = previous?.entity ?? current;
  const company = spoken && companyOf(spoken);
  return company && company !== except && isCompany(company) ? company : null;
}

/** The last name that is a subject earlier in the sentence. */
function subjectBefore(head: Head, scene: Scene): Entity | null {
  return [...subjectsOf(scene).keys()].findLast((one) => one.naming && one.last <= head.first)?.naming?.entity ?? null;
}

/** "la firme de Redmond", "l'entreprise de Lévis". */
function seated(place: string, said: Description, memory: Memory, here: Entity | null): Entity | null {
  // "Intel taillerait dans ses effectifs ; le groupe de Santa Clara emploie": of those that sit there, the one just named
  if (here && sitsIn(here, memory.profiles.get(here), place) > 0) return here;
  const rank = (entity: Entity) => {
    const sits = sitsIn(entity, memory.profiles.get(entity), place);
    const fits = fitting(entity, memory.profiles.get(entity), { ...said, country: null });
    return sits < 0 || fits === null ? null : fits + 5 * sits;
  };
  const chosen = memory.best(rank);
  // "Nortel s'est placé … Le groupe de Toronto": a seat that the lists do not have, of the company that was just spoken of
  const spoken = memory.previous?.entity ?? (memory.current && companyOf(memory.current));
  const there = memory.namings.find((naming) => naming.entity.type === "place" && naming.entity.name === place)?.entity.entry?.country;
  const sits = chosen !== null && sitsIn(chosen, memory.profiles.get(chosen), place) > 0;
  // "la firme de San Francisco" of "l'éditeur californien", whose seat nobody tells: not one who sits there and was named in passing
  if (sits && spoken && spoken !== chosen && isCompany(spoken) && there && (spoken.country ?? spoken.entry?.country) === there)
    if (sitsIn(spoken, memory.profiles.get(spoken), place) === 0 && memory.presence(spoken) > memory.presence(chosen) + 1.5) return spoken;
  const nearer =
    spoken !== undefined && spoken !== null && isCompany(spoken) && (!chosen || memory.presence(spoken) > memory.presence(chosen) + 1);
  if (!sits && spoken && (nearer || (!chosen && spoken === memory.topic)) && there && there === (spoken.entry?.country ?? there)) {
    const fits = fitting(spoken, memory.profiles.get(spoken), { ...said, country: null });
    if (fits !== null) return spoken;
  }
  if (!chosen) return memory.namings.find((naming) => sitsIn(naming.entity, memory.profiles.get(naming.entity), place) > 0)?.entity ?? null;
  return sitsIn(chosen, memory.profiles.get(chosen), place) > 0 || chosen === memory.topic || memory.presence(chosen) > 1 ? chosen : null;
}

const LED = /^(?:dirigée?|fondée?|cofondée?|créée?|présidée?|contrôlée?|détenue?|pilotée?|emmenée?|possédée?)$/;

/** "la société dirigée par Pierre Karl Péladeau", "le groupe fondé en 1987 par X": the person who is told to lead it. */
function leaderAfter(scene: Scene, at: number): Entity | null {
  const participle = [at, at + 1].find((i) => LED.test(scene.tokens[i]?.norm ?? ""));
  if (participle === undefined) return null;
  const by = scene.tokens.findIndex((token, i) => i > participle && i <= participle + 4 && token.norm === "par");
  const person = by < 0 ? undefined : scene.namings.find((naming) => naming.first > by && naming.first - by <= 4)?.entity;
  return person?.type === "person" ? person : null;
}

/** "le groupe de Xavier Niel". */
function ledBy(person: Entity, said: Description, memory: Memory): Entity | null {
  const whole = WHOLE.test(said.noun);
  const of = (entity: Entity) =>
    entity.entry?.people.some((one) => same(one, person.name) || one.endsWith(person.name))
      ? whole && memory.wholeOf(entity)
        ? -OF_WHOLE
        : 0
      : null;
  return memory.best(of) ?? person.employer ?? memory.namings.find((naming) => of(naming.entity) !== null)?.entity ?? null;
}
