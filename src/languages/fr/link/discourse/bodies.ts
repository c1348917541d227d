import { Shape } from "../../../../model.js";
import type { Entity } from "../../names/find.js";
import type { Head, Scene } from "../scene.js";
import { companyOf, isCompany } from "./entities.js";
import type { Memory } from "./memory.js";
import { keyOf } from "./phrase.js";
import { countryOf } from "./profile.js";

/** Nouns that bodies and things with a name are spoken of by, with the kinds of the lists that they fit. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:régulateur|gendarme|autorité|superviseur)$/, /regulator|competition|data-protection/],
  [/^(?:syndicat|centrale|confédération)$/, /^union$/],
  [/^(?:gouvernement|exécutif|publique)$/, /^government$/],
  [/^(?:parlement|assemblée|sénat)$/, /^parliament$/],
  [/^(?:institution|organisme|instance|établissement|agence|autorité)$/, /^(?!association|union|ngo)/],
  [/^(?:organisation|association)$/, /./],
  [/^(?:jeton|cryptomonnaie|token|cryptoactif)$/, /^crypto$/],
  [/^(?:voiture|citadine|berline|véhicule|suv|compacte)$/, /^car$/],
  [/^(?:smartphone|téléphone)$/, /^phone$/],
  [/^(?:console|jeu|logiciel)$/, /^(?:console|game|software)$/],
  [/^(?:puce|processeur|composant)$/, /^chip$/],
  [/^(?:fusée|lanceur|capsule|constellation|satellite)$/, /^space$/],
  [/^(?:chatbot|assistant)$/, /^assistant$/],
  [/^(?:avion|drone|hélicoptère)$/, /^aircraft$/],
  [/^(?:médicament|traitement|vaccin)$/, /^medicine$/],
];

/** Bodies without an entry in the lists that their own name tells what they are. */
const SELF_NAMED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:établissement|institution)$/,
    /^(?:hôpital|hôpitaux|centre hospitalier|chu|chr|clinique|université|école|lycée|collège|institut|musée|caisse|banque)(?![a-zà-öø-ÿœ])/i,
  ],
  [/^hôpital$/, /^(?:hôpital|hôpitaux|centre hospitalier|chu|chr)(?![a-zà-öø-ÿœ])/i],
  [/^fondation$/, /(?:^|\s)(?:fondation|foundation)(?![a-zà-öø-ÿœ])/i],
  [
    /^(?:association|organisation|ong)$/,
    /^(?:association|union|ligue|mouvement|collectif|fédération)(?![a-zà-öø-ÿœ])|(?:^|\s)(?:foundation|fondation)(?![a-zà-öø-ÿœ])/i,
  ],
  [/^université$/, /^(?:université|faculté|école)(?![a-zà-öø-ÿœ])/i],
];

/** Nouns that may stand before the name of a body. */
const CALLED = /^(?:institution|organisme|instance|établissement|organisation|association|agence|autorité)$/;

/** "la mairie", "le conseil régional": what a public body of a place is called by, with the names that it fits. */
const LOCAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:mairie|municipalité|ville|commune)$/, /^(?:ville|mairie|commune|municipalité|conseil municipal)(?![a-zà-öø-ÿœ])/i],
  [/^(?:métropole|agglomération|intercommunalité)$/, /(?:^|\s)(?:métropole|agglomération|communauté)(?![a-zà-öø-ÿœ])/i],
  [/^(?:région|collectivité)$/, /^(?:région|conseil régional|collectivité)(?![a-zà-öø-ÿœ])/i],
  [/^(?:département|collectivité)$/, /^(?:département|conseil (?:départemental|général))(?![a-zà-öø-ÿœ])/i],
];

/** What a company has, and calls by a name: "le campus Hyperion", "l'usine Renault". */
const PLACE =
  /^(?:campus|usine|site|centre|chantier|projet|programme|plan|licence|gamme|modèle|version|contrat|accord|affaire|dossier|scandale|marché|méthode|système|loi|directive)$/;

/** What ends a noun phrase that a name could stand at the end of. */
const APART = /^(?:et|ou|que|qu'|qui|dont|où|comme|chez|par|pour|avec|sur|dans|selon|à|au|aux|en|le|la|les|l')$/;

/** Is this an ordinary word without a capital? */
function isPlain(scene: Scene, at: number): boolean {
  return ((scene.tokens[at]?.shape ?? 0) & (Shape.word | Shape.capital)) === Shape.word;
}

/** Is this a capitalised word in the middle of a sentence that no name of the article covers? */
function isUnknownName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || (token.shape & Shape.capital) === 0 || (token.shape & Shape.word) === 0) return false;
  return !scene.namings.some((naming) => naming.first <= at && at < naming.last);
}

/** "La médiathèque Wikimedia Commons", "la passerelle de paiement CinetPay": the name that a noun phrase ends with. */
function namedBy(scene: Scene, head: Head): Entity | null {
  if (PLACE.test(scene.tokens[head.last - 1]?.norm ?? "")) return null;
  let at = head.last;
  for (; at < head.last + 4; at++) {
    const named = scene.heads.find((one) => one.naming?.first === at)?.naming;
    if (named) return isDoer(named.entity) && !/^(?:de|d'|du|des|à|au)$/.test(scene.tokens[at - 1]?.norm ?? "") ? named.entity : null;
    if (scene.verbs.some((verb) => verb.first <= at && at < verb.last)) return null;
    if (!isPlain(scene, at) || APART.test(scene.tokens[at]?.norm ?? "")) return null;
  }
  return null;
}

/** A company, a body, or a service that acts. */
function isDoer({ type, entry }: Entity): boolean {
  if (type === "product") return entry?.kinds.some((kind) => /^(?:service|app|network|software|streaming)$/.test(kind)) ?? false;
  return type === "company" || type === "organization";
}

/** "Le propriétaire de HBO": the company that the article tells to have it, else who is spoken of and is not that, else by the lists. */
function ownerOf(head: Head, scene: Scene, memory: Memory): Entity | null {
  const owned = scene.heads.find((one) => one.first - head.last <= 1 && one.first >= head.last && one.naming)?.naming?.entity;
  if (!owned || !/^(?:company|product)$/.test(owned.type)) return null;
  const listed = memory.parentOf(owned);
  if (listed && memory.named(listed.name)) return listed;
  const current = memory.current && companyOf(memory.current);
  return current && current !== owned && isCompany(current) ? current : listed;
}

/** "le régulateur", "le jeton", "la citadine": the body or product that the lists or the article call so; null where none or several may be meant. */
export function bodyOf(head: Head, scene: Scene, memory: Memory): Entity | null {
  if (!/^(?:le|la|l'|ce|cet|cette|du|au)$/.test(scene.tokens[head.first]?.norm ?? "")) return null;
  // "la puissance publique"
  const noun = head.kind === "noun" || scene.tokens[head.last]?.norm === "publique" ? (scene.tokens[head.last - 1]?.norm ?? "") : "";
  if (noun === "") return null;
  // "La Côte d'Ivoire prévoit …. Le pays …"
  const { previous } = memory;
  if (/^(?:pays|royaume|île|archipel)$/.test(noun) && previous?.entity?.type === "place" && scene.index - previous.sentence <= 1)
    return previous.entity;
  const apposed = head.kind === "noun" ? namedBy(scene, head) : null;
  if (apposed) return apposed;
  if (/^(?:de|d'|du|des)$/.test(scene.tokens[head.last]?.norm ?? "")) {
    // "Le gendarme de la vie privée": of what it watches over
    const watches =
      /^(?:gendarme|régulateur|superviseur|policier)$/.test(noun) &&
      !scene.namings.some((one) => one.first - head.last <= 2 && one.first >= head.last);
    if (!watches) return noun === "propriétaire" ? ownerOf(head, scene, memory) : null;
  }
  // "L'organisme public Bpifrance": the name that it stands before
  const named = scene.namings.find((one) => one.first === head.last || (one.first === head.last + 1 && isPlain(scene, head.last)));
  if (named && CALLED.test(noun) && /^(?:organization|company)$/.test(named.entity.type)) return named.entity;
  // "L'organisation professionnelle Federalberghi": one with a name of its own
  if ([head.last, head.last + 1].some((at) => isUnknownName(scene, at))) return null;
  // "le jeu vidéo français": a trade, not the one that was named
  if (countryOf(scene, head.last, head.last + 2)) return null;
  const kinds = KINDS.find(([nouns]) => nouns.test(noun))?.[1];
  const may = (entity: Entity) => entity.type === "organization" || entity.type === "product";
  // "la capsule Starliner": what the article calls so before what the lists would
  const local = LOCAL.filter(([nouns]) => nouns.test(noun));
  if (local.length > 0)
    return memory.best((entity) => (entity.type === "organization" && local.some(([, names]) => names.test(entity.name)) ? 1 : null));
  const called = memory.best((entity) => (may(entity) && memory.profiles.get(entity)?.nouns.has(keyOf(noun)) ? 2 : null));
  const names = SELF_NAMED.find(([nouns]) => nouns.test(noun))?.[1];
  const self = names
    ? memory.best((entity) => (/^(?:organization|company)$/.test(entity.type) && names.test(entity.name) ? 1 : null))
    : null;
  return (
    called ??
    self ??
    (kinds ? memory.best((entity) => (may(entity) && entity.entry?.kinds.some((kind) => kinds.test(kind)) ? 1 : null)) : null)
  );
}
