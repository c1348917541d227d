import { Shape } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import { DETERMINER, PREPOSITION } from "../words/phrases.js";
import { type Head, norm, type Scene } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

/** What stands between a comma and the participle that it opens with. */
const ADVERB = oneOf(
  "désormais|aujourd'hui|alors|déjà|depuis|récemment|également|initialement|maintenant|longtemps|jadis|naguère|autrefois",
);

/** What a relative clause tells of: the phrase before its pronoun, the whole one where that has complements. */
export function antecedentOf(scene: Scene, at: number): Head | null {
  const end = norm(scene, at - 1) === "," ? at - 1 : at;
  const before = scene.heads.filter((head) => head.last <= end);
  const nearest = before.at(-1);
  if (!nearest) return null;
  const cleft = norm(scene, at - 1) === "," ? (cleftName(scene, before) ?? describedBare(scene, before, end)) : null;
  if (cleft) return cleft;
  // "ses abonnés Prime, qui": those who are called by the name
  const called = nearest.kind === "name" ? before.at(-2) : undefined;
  if (called?.plural && called.last === nearest.first && /^(?:noun|measure)$/.test(called.kind)) return called;
  return apposedTo(scene, outerOf(scene, before, before.length - 1)) ?? nearest;
}

/** "c'est Hélianor, une société d'Amsterdam inconnue au bataillon, qui": the name that "c'est" sets apart, past what is said of it. */
function cleftName(scene: Scene, before: readonly Head[]): Head | null {
  const name = before.find((head) => head.kind === "name" && /^c'$/.test(norm(scene, head.first - 2)));
  const is = name && scene.verbs.find((verb) => verb.last === name.first && verb.lemma === "être");
  if (!name || !is || norm(scene, name.last) !== ",") return null;
  return scene.verbs.some((verb) => isConjugated(verb) && verb.first >= name.last && verb.last <= (before.at(-1) as Head).first)
    ? null
    : name;
}

/** "Velora, spécialiste de la mobilité, qui", "Brix, numéro un mondial du secteur, qui": the name that a noun without an article describes between commas. */
function describedBare(scene: Scene, before: readonly Head[], end: number): Head | null {
  let open = end - 1;
  while (open > 0 && end - open < 14 && norm(scene, open) !== ",") open--;
  if (norm(scene, open) !== "," || end - open < 3) return null;
  const name = before.find(
    (head) => head.last === open && head.kind === "name" && !/^(?:place|person)$/.test(head.naming?.entity.type ?? ""),
  );
  const first = scene.tokens[open + 1];
  if (!name || !first || (first.shape & Shape.word) === 0 || (first.shape & Shape.capital) !== 0) return null;
  if (DETERMINER.test(first.norm) || PREPOSITION.test(first.norm) || /^(?:et|ou|mais|puis|comme|dont|qui|que|où)$/.test(first.norm))
    return null;
  return scene.verbs.some((verb) => verb.first === open + 1 || (isConjugated(verb) && verb.first > open && verb.last <= end)) ? null : name;
}

/** What a bare participle tells of: the phrase right before it, or before the comma that it follows. */
export function describedBy(scene: Scene, verb: VerbGroup): Head | null {
  // "X, désormais valorisée F"
  const from = ADVERB.test(norm(scene, verb.first - 1)) && norm(scene, verb.first - 2) === "," ? verb.first - 1 : verb.first;
  // "une start-up payée F": a participle that reads as an adjective of its noun
  const holding = scene.heads.find((head) => head.kind === "description" && head.first < verb.first && head.last === verb.last);
  if (holding) return holding;
  // "Morning, racheté par X et cédé depuis": what the first of two participles tells of
  const twin = /^(?:et|puis|ou)$/.test(norm(scene, from - 1)) ? scene.verbs.findLast((other) => other.last < from) : undefined;
  if (twin?.mood === "participle" && verb.mood === "participle" && twin.last < from - 1 && !twin.plural === !verb.plural)
    return describedBy(scene, twin);
  const comma = norm(scene, from - 1) === ",";
  const end = comma ? from - 1 : from;
  const before = scene.heads.filter((head) => head.last <= end);
  const nearest = before.at(-1);
  if (!nearest || end - nearest.last > 3) return null;
  for (let i = nearest.last; i < end; i++) if (/^[,;:]$/.test(norm(scene, i))) return null;
  if (scene.verbs.some((other) => other.first >= nearest.last && other.last <= end && isConjugated(other))) return null;
  // "des terrains à Montereau assortis de …": a plural participle tells of the plural phrase before
  const plural = !comma && nearest.preposition !== null && /(?:és|ées|is|us|ies|ues)$/.test(norm(scene, verb.at)) && !nearest.plural;
  const many = plural ? before.at(-2) : undefined;
  if (many?.plural && nearest.first - many.last <= 2) return many;
  const head = outerOf(scene, before, before.length - 1);
  // "…, portant sa part à 30 %": a gerund after a comma tells of the clause's subject, unless the phrase before it is a clause's own
  if (comma && verb.mood === "gerund") return null;
  return comma ? apposedTo(scene, head) : head;
}

/** "la filiale de Google", "le fonds d'investissement de la banque": the phrase that a complement belongs to. */
function outerOf(scene: Scene, heads: readonly Head[], at: number): Head {
  let i = at;
  for (let k = at - 1; k >= 0 && i - k <= 3; k--) {
    const inner = heads[i] as Head;
    const outer = heads[k] as Head;
    if (inner.preposition !== "de" || !isComplement(scene, outer, inner)) break;
    // "une pharmacienne de Nantes, qui …"
    const placed = outer.kind === "noun" && inner.naming?.entity.type === "place";
    if (/^(?:description|name)$/.test(outer.kind) || placed) i = k;
    else break;
  }
  return heads[i] as Head;
}

/** Does this phrase follow that one with nothing but "de" between? */
function isComplement(scene: Scene, outer: Head, inner: Head): boolean {
  const words = inner.first - outer.last;
  return words === 0 ? /^(?:du|des)$/.test(norm(scene, inner.first)) : words === 1 && /^(?:de|d'|du|des)$/.test(norm(scene, outer.last));
}

/** "Kelsys, une ESN toulousaine …": the name that a description after a comma tells of. */
function apposedTo(scene: Scene, head: Head): Head {
  if (head.kind !== "description" || norm(scene, head.first - 1) !== ",") return head;
  const named = scene.heads.find((one) => one.last === head.first - 1);
  // "bâtir, à Anyama, une plateforme": a place between commas
  if (named && /^(?:à|en|dans|chez)$/.test(named.preposition ?? "") && norm(scene, named.first - 2) === ",") return head;
  return named?.kind === "name" && named.naming?.entity.type !== "place" ? named : head;
}

/** The name that is described by the phrase right before this place: "Kelsys, une ESN toulousaine |de 210 salariés". */
export function nounOfApposition(scene: Scene, at: number): Head | null {
  const described = scene.heads.find((head) => head.last === at && head.kind === "description");
  const named = described ? apposedTo(scene, described) : null;
  return named && named !== described ? named : null;
}
