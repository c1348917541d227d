import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { speakerAfter, structureOf } from "../structure.js";
import { isOf } from "./demonym.js";
import { bare, isCompany, tellsOnly } from "./entities.js";
import { subjectsOf } from "./focus.js";
import { keyOf, nounOf, readPhrase } from "./phrase.js";
import { countryOf, type Profile } from "./profile.js";

/** What a description says of whom it stands for. */
export interface Description {
  readonly noun: string;
  /** Sectors that the noun fits; none fits all. */
  readonly kinds: readonly string[];
  /** The other words, as written and by key. */
  readonly plain: readonly string[];
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly country: string | null;
}

const YOUNG = /^(?:start-up|startup|start up|jeune pousse|pousse|jeune société|jeune entreprise|spin-off|scale-up|scaleup|pépite|licorne)$/;
const GRAND = /^(?:groupe|géant|multinationale|mastodonte|conglomérat|holding|ex-monopole)$/;
const FIRM = /^(?:entreprise|société|start-?up|jeune pousse|pousse|pépite|licorne|marque|plate-?forme|scale-?up)$/;
const INVESTOR = /(?:^|\s)(?:capital|partners|ventures?|invest(?:issements?|ors?)?|equity|catalyst|fund|gestion)$/i;
const YOUNG_ONLY = /^jeune (?:société|entreprise)$/;
const PRESS = /^(?:quotidien|journal|hebdomadaire|magazine|média|mensuel|bimensuel|site d'information|site spécialisé|chaîne|agence)/;
/** Nouns for what is a product as well as a company. */
const THING = /^(?:service|plate-?forme|site|application|appli|messagerie|réseau social|moteur de recherche|portail|marque|comparateur)$/;
const TWOFOLD =
  /^(?:franco|anglo|germano|italo|belgo|américano|israélo|sino|helvético|nippo|hispano|luso|néerlando|austro|russo|indo|dano|suédo|canado|turco)-/;
const FINANCE = /^(?:banque|assureur|mutuelle|courtier|cabinet|institut|établissement|filiale|coentreprise)/;
/** Bodies that the press calls an establishment, as it does banks. */
const ESTABLISHMENT =
  /^(?:hôpital|hôpitaux|centre hospitalier|clinique|chr?u|université|école|lycée|collège|institut|musée)(?![a-zà-öø-ÿœ])/i;
const FUND = /fonds|investisseur|gérant|family office/;

/** Countries of the adjectives that name a continent. */
const CONTINENTS: Readonly<Record<string, RegExp>> = {
  EU: /^(?:EU|FR|DE|GB|IT|ES|NL|BE|LU|CH|SE|NO|DK|FI|IE|PT|AT|PL|CZ|HU|EE|LT|LV|RO|GR|IS|UA)$/,
  AS: /^(?:AS|JP|CN|KR|TW|HK|SG|IN|ID|MY|TH|VN|PH)$/,
};

export function describe(scene: Scene, head: Head): Description {
  const noun = nounOf(scene, head);
  const phrase = readPhrase(scene, noun.at, 8);
  return {
    noun: noun.text,
    kinds: head.company?.kinds ?? [],
    plain: phrase.plain.filter((word) => !noun.text.includes(word)),
    words: phrase.words.slice(1),
    names: phrase.names,
    // "le franco-italien": of two countries, by which the lists may name either
    country: scene.tokens.slice(head.first, phrase.end).some((token) => TWOFOLD.test(token.norm))
      ? null
      : (head.country ?? countryOf(scene, noun.at, phrase.end)),
  };
}

/** A fund, by the lists or by its name. */
function isInvestor({ entry, name }: Entity): boolean {
  return entry ? /^(?:vc|pe|fund|private-equity|investor|asset-manager)$/.test(entry.kinds[0] ?? "") : INVESTOR.test(name);
}

/** How well an entity fits a description by what the lists and the article say of it; null where it cannot be meant. */
export function fitting(
  entity: Entity,
  profile: Profile | undefined,
  said: Description,
  spokenOf = false,
  from = entity.country ?? entity.entry?.country ?? null,
): number | null {
  const fund = FUND.test(said.noun);
  const thing = entity.type === "product" && THING.test(said.noun);
  if (entity.type === "organization" && !fund) return bodily(entity, profile, said.noun);
  if (entity.type !== "company" && !thing && !fund) return null;
  if (
    thing &&
    !profile?.nouns.has(keyOf(said.noun)) &&
    !entity.entry?.kinds.some((kind) => /^(?:service|app|network|cloud|software|streaming)$/.test(kind)) &&
    // "Paylib rassemble 1,3 million de clients. Le service, …": whatever it is called by
    !(entity.entry === null && spokenOf)
  )
    return null;
  if (entity.type === "organization" && !profile?.words.has(keyOf(said.noun)) && !/fonds|fund/i.test(entity.name)) return null;
  // the press tells the news more often than it is in them
  let score = isCompany(entity) || thing || PRESS.test(said.noun) ? 0 : -1.5;
  if (thing) return profile?.nouns.has(keyOf(said.noun)) ? 2.5 : 1.5;
  // "la banque publique": not a start-up, not a listed one
  if (
    said.noun === "banque" &&
    said.plain.includes("publique") &&
    entity.type === "company" &&
    !(entity.entry?.kinds.some((kind) => /^public/.test(kind)) ?? true)
  )
    return null;
  const country = from;
  if (country && CONTINENTS[said.country ?? ""]?.test(country) === false) return null;
  if (said.country && country && !CONTINENTS[said.country]) {
    // "le basque Irizar": the article's own word wins over the lists
    const calledSo = [said.noun, ...said.plain].some((word) => profile?.words.has(keyOf(word)));
    if (country !== said.country && !calledSo) return null;
    score += 2;
  }
  const seats = [...(profile?.seats ?? []), ...(entity.entry?.cities ?? [])];
  if (said.plain.some((word) => seats.some((seat) => isOf(word, seat)))) score += 4;
  const called = profile?.words.has(keyOf(said.noun)) ?? false;
  const kinds = entity.entry?.kinds ?? [];
  // "Le baromètre de X …": the firm that is spoken of next is another
  if (tellsOnly(entity) && !called && !kinds.some((kind) => said.kinds.includes(kind))) return null;
  if (YOUNG.test(said.noun)) {
    const young = kinds.some((kind) => /^(?:startup|unicorn)$/.test(kind));
    if (called) score += 3;
    // "la jeune société" says no more than that it is not old
    else if (kinds.length > 0 && !young && YOUNG_ONLY.test(said.noun)) score -= 1;
    else if (kinds.length > 0 && !young) return null;
    else if (kinds.length > 0) score += 1;
  } else if (said.kinds.length > 0) {
    const overlap = (entity.kinds ?? kinds).some((kind) => said.kinds.includes(kind.replace(/^public-/, "")));
    if (called) score += 3;
    else if (overlap) score += 2;
    // "Pathé se frotte les mains. Le distributeur …": a trade that the lists do not have
    else if (kinds.length > 0 && spokenOf && !PRESS.test(said.noun) && !FINANCE.test(said.noun)) score -= 1;
    else if (kinds.length > 0) return null;
    else if (fund && !/capital|partners|ventures|invest|fonds|gestion|equity/i.test(entity.name)) return null;
    else if ((entity.kinds ?? []).length > 0) score -= 2.5;
    // "L'avionneur", after "le sous-traitant X": of another trade than what it is called by
    else if (said.kinds.length <= 3 && (profile?.nouns.size ?? 0) > 0) score -= 4;
  } else if (called) score += 1;
  // "le groupe": not the young firm that was told of beside it
  else if (GRAND.test(said.noun) && kinds.some((kind) => /^(?:startup|unicorn)$/.test(kind))) score -= 2;
  // "Un fonds a mené l'opération. La start-up …": what is called so is rather the one that raises than the one that invests
  if (!called && !fund && FIRM.test(said.noun) && isInvestor(entity)) score -= 2;
  score += Math.min(2, said.words.filter((word) => profile?.words.has(word)).length);
  return score + (said.names.some((name) => profile?.names.has(name)) ? 3 : 0);
}

/** Nouns for firms that bodies are called by too, with the kinds of the lists that they fit. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:institut|laboratoire|labo|cabinet)$/, /^research$/],
  [/^(?:établissement|caisse|banque)$/, /^(?:hospital|university|school|public-bank|bank)$/],
  [/^agence$/, /agency/],
];

/** "l'institut", of a centre of research: a body that the lists or the article call so. */
function bodily(entity: Entity, profile: Profile | undefined, noun: string): number | null {
  if (noun === "établissement" && ESTABLISHMENT.test(entity.name)) return 3;
  const kinds = BODIES.find(([nouns]) => nouns.test(noun))?.[1];
  if (!kinds) return null;
  if (profile?.nouns.has(keyOf(noun))) return 3;
  return entity.entry?.kinds.some((kind) => kinds.test(kind)) ? 2 : null;
}

/** The place of an entity that sits there, by the lists or the article: 1 it does, 0 nobody knows, -1 it sits elsewhere. */
export function sitsIn(entity: Entity, profile: Profile | undefined, place: string): number {
  const seats = [...(profile?.seats ?? []), ...(entity.entry?.cities ?? []).map(bare)];
  if (seats.includes(bare(place))) return 1;
  return seats.length > 0 ? -1 : 0;
}

/** "…, a annoncé le groupe": the subject of an incise stands behind its verb. */
function speaks(scene: Scene, head: Head): boolean {
  const { tie, verb } = structureOf(scene).at(head.first);
  return tie === "incise" && verb !== null && head.first >= verb.last && speakerAfter(scene, verb) === head;
}

/** "Apple a racheté l'entreprise": an object is not the subject of its own verb. */
export function isObject(scene: Scene, head: Head): boolean {
  if (subjectsOf(scene).has(head) || speaks(scene, head)) return false;
  return head.preposition === null || /^(?:par|avec|contre|auprès)$/.test(head.preposition);
}
