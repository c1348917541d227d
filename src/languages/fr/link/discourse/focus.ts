import type { Naming } from "../../names/find.js";
import { announcing, saying } from "../../words/saying.js";
import { isConjugated, subjectOf } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import { structureOf } from "../structure.js";
import { standsForOne } from "../takeup.js";
import type { VerbGroup } from "../verbs.js";
import { isActor, isCommentator, isExchange } from "./entities.js";

const known = new WeakMap<Scene, ReadonlyMap<Head, VerbGroup>>();

/** The phrases that are subjects of conjugated verbs, with the first verb of each. */
export function subjectsOf(scene: Scene): ReadonlyMap<Head, VerbGroup> {
  const there = known.get(scene);
  if (there) return there;
  const subjects = new Map<Head, VerbGroup>();
  for (const verb of scene.verbs) {
    const head = isConjugated(verb) ? subjectOf(scene, verb) : null;
    if (head && !subjects.has(head)) subjects.set(head, verb);
  }
  known.set(scene, subjects);
  return subjects;
}

/** Is this phrase the subject of a verb of its sentence? */
export function isSubjectLike(scene: Scene, head: Head): boolean {
  return subjectsOf(scene).has(head);
}

/** "PARIS (Agence France Presse) -", "la holding (Groupe X)": names in brackets explain, they are not what is spoken of. */
export function isBracketed(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 12; i--) {
    if (scene.tokens[i]?.text === "(") return true;
    if (scene.tokens[i]?.text === ")") return false;
  }
  return false;
}

/** "(Reuters)", "…, d'après Counterpoint": named in brackets or as a source, beside what the sentence tells. */
export function isBeside(scene: Scene, { first, last }: Naming): boolean {
  if (isBracketed(scene, first)) return true;
  const head = scene.heads.find((one) => one.naming?.first === first && one.last >= last);
  return /^(?:selon|après)$/.test(head?.preposition ?? "");
}

/** "9h15 - Kering : les comptes dévoilés", "Reste le cas Velora". */
export function announced(scene: Scene): Head | null {
  if (/^(?:reste|demeure)$/.test(scene.tokens[0]?.norm ?? ""))
    return scene.heads.find((head) => head.naming !== null && head.first < 6 && isActor(head.naming.entity)) ?? null;
  return (
    headed(scene) ??
    scene.heads.find(
      (head) =>
        head.kind === "name" &&
        head.first < 8 &&
        scene.tokens[head.last]?.text === ":" &&
        head.naming !== null &&
        head.naming.entity.type !== "place" &&
        isActor(head.naming.entity) &&
        !(head.preposition === "de" && actsAfter(scene, head.last)),
    ) ??
    null
  );
}

/** Verbs of taking part in what another does, of having a part of it, and what they take part in. */
const JOINS =
  /^(?:investir|injecter|participer|apporter|mener|souscrire|contribuer|abonder|entrer|accompagner|soutenir|conseiller|diriger|piloter|emmener|remettre|garantir|financer|prêter)$/;
const KEEPS = /^(?:garder|conserver|détenir|posséder|céder|contrôler|acheter|prendre|demander)$/;
const JOINED = /^(?:opération|tour|tour de table|levée|levée de fonds|financement|capital|ronde|augmentation|round|projet|transaction)$/;

/** "ASML en apporte F", "General Catalyst a mené l'opération": does the main subject only take part in what the passage tells of another? */
export function isGuest(scene: Scene, main: Head): boolean {
  if (main.naming === null || main.naming.entity.type === "place") return false;
  const first = subjectsOf(scene).get(main);
  // "doit y investir"
  const verb = first && (scene.verbs.find((one) => one.governor === first && one.mood === "infinitive") ?? first);
  if (!verb || verb.passive) return false;
  // "La Poste, son premier client, lui a commandé 2 000 vélos"
  if (isServing(scene, main)) return true;
  // "Comcast en garde 33 %"
  if (KEEPS.test(verb.lemma)) return scene.tokens.slice(main.last, verb.last).some((token) => token.norm === "en");
  if (!JOINS.test(verb.lemma)) return false;
  const finite = scene.tokens.slice(main.last, verb.last);
  if (finite.some((token) => /^(?:y|en|lui)$/.test(token.norm))) return true;
  const joined = scene.heads.find((head) => head.first >= verb.last);
  return (
    joined !== undefined && !joined.possessive && joined.first - verb.last <= 2 && JOINED.test(scene.tokens[joined.last - 1]?.norm ?? "")
  );
}

/** "La Poste, son premier client, lui a commandé …": one who is told by what he is to whoever is spoken of, and acts upon that one. */
export function isServing(scene: Scene, main: Head): boolean {
  if (scene.tokens[main.last]?.text !== "," || !/^(?:son|sa)$/.test(scene.tokens[main.last + 1]?.norm ?? "")) return false;
  const verb = subjectsOf(scene).get(main);
  return verb !== undefined && scene.tokens.slice(Math.max(main.last, verb.first - 2), verb.at).some((token) => token.norm === "lui");
}

/** "Rachat de X : Y jette l'éponge": does somebody else act behind the colon? */
function actsAfter(scene: Scene, at: number): boolean {
  for (const [head] of subjectsOf(scene)) if (head.first > at && head.naming && isActor(head.naming.entity)) return true;
  return false;
}

/** "SFR, l'hémorragie continue", "Free, bon élève", "Chez Orange, le calme": of whom a heading says that its section tells. */
function headed(scene: Scene): Head | null {
  if (scene.block.kind !== "heading") return null;
  const side = /^du côté d(?:e|')$/.test(
    scene.tokens
      .slice(0, 3)
      .map((token) => token.norm)
      .join(" "),
  );
  const head = side ? scene.heads.find((one) => one.first >= 3) : scene.heads[0];
  if (side && head?.naming && head.first === 3 && isActor(head.naming.entity)) return head;
  if (head?.kind !== "name" || !head.naming || head.naming.entity.type === "place" || !isActor(head.naming.entity)) return null;
  const opens = head.first === 0 && (head.preposition === null || /^(?:chez|côté|pour)$/.test(head.preposition));
  const next = scene.tokens[head.last];
  if (!opens || !/^(?:,|:|–|—|-|ou|dans|en|face)$/.test(next?.norm ?? "")) return null;
  // "SFR, Free et Orange", "SFR ou Free"
  const after = scene.heads[scene.heads.indexOf(head) + 1];
  return after?.kind === "name" && after.first - head.last <= 1 ? null : head;
}

/** "La banque Delorme table sur …": what a commentator is called before its name. */
const TELLER = /^(?:banque|cabinet|institut|courtier|agence|quotidien|journal|magazine|hebdomadaire|site|fédération|observatoire)$/;

/** "UBS relève que", "commente Vontobel", "Stifel vise 60 euros": whoever only speaks about somebody else. */
export function isComment(scene: Scene, verb: VerbGroup, head: Head): boolean {
  if (!head.naming || !(isCommentator(head.naming.entity) || TELLER.test(scene.tokens[head.first + 1]?.norm ?? ""))) return false;
  const own = head.naming.entity.type === "company" && verb.lemmas.some((lemma) => announcing.has(lemma));
  if (!own && verb.lemmas.some((lemma) => saying.has(lemma))) return true;
  if (scene.tokens.some((token, i) => token.norm === "cours" && scene.tokens[i - 2]?.norm === "objectif")) return true;
  if (verb.passive || !RERATES.test(verb.lemma)) return false;
  // "Oddo abaisse son objectif", "Midcap laisse le sien à 11 euros": whose trade it is to judge shares
  if (scene.tokens.some((token) => /^(?:objectif|recommandation|opinion)$/.test(token.norm))) return true;
  return head.naming.entity.entry?.kinds.some((kind) => JUDGE.test(kind)) ?? false;
}

const JUDGE = /^(?:broker|analyst|ratings|data-provider)$/;
const RERATES =
  /^(?:laisser|abaisser|relever|remonter|maintenir|réduire|porter|ramener|passer|dégrader|rester|conserver|initier|reprendre|préférer|couper|réduire|tailler|démarrer|rehausser|camper)$/;

/** What those who judge shares speak of. */
const RATING = /^(?:opinion|recommandation|objectif|achat|achats|vendre|conserver|surpondérer|surperformance|neutre|titre|valeur)$/;

/** "Chez ING, on maintient son opinion à l'achat, assortie d'un objectif de 14 euros": where a share is judged. */
export function isRater(scene: Scene, head: Head): boolean {
  if (head.preposition !== "chez" || !head.naming || !isCommentator(head.naming.entity)) return false;
  return scene.tokens.some((token) => RATING.test(token.norm));
}

/** "Chez Dedalus, on n'en est pas à …", "Quant à Kelsys, …": who a sentence says that it is about. */
export function aboutOf(scene: Scene, before: number): Head | null {
  return (
    scene.heads.find(
      (head) =>
        head.last <= before &&
        head.first < 6 &&
        (/^(?:quant|pour|chez|côté)$/.test(head.preposition ?? "") || isAt(scene, head)) &&
        (head.naming !== null ? isActor(head.naming.entity) : head.kind === "pronoun" && standsForOne(head)),
    ) ?? null
  );
}

/** "À L'Obs, l'heure est aux économies": a company at which a sentence opens. */
function isAt(scene: Scene, head: Head): boolean {
  return head.preposition === "à" && head.first <= 2 && head.naming?.entity.type === "company" && scene.tokens[head.last]?.text === ",";
}

/** Verbs by which a sentence hands its place to somebody: "le plus gros chèque revient à X", "la marche suivante est occupée par X". */
const FALLS_TO = /^(?:revenir|aller|échoir|appartenir|incomber)$/;
const HELD_BY =
  /^(?:compléter|signer|occuper|décrocher|remporter|réaliser|fermer|ouvrir|dominer|emmener|tenir|boucler|détenir|obtenir|réussir|ravir)$/;

/** "Le plus gros chèque revient à X", "Le podium est complété par X": whom a sentence about a place or a prize brings in. */
export function presented(scene: Scene): Head | null {
  for (const [head, verb] of subjectsOf(scene)) {
    if (!/^(?:noun|measure)$/.test(head.kind) || head.possessive) continue;
    // "274 000 francs, parmi lesquels 118 000 reviennent à X": told in passing
    if (structureOf(scene).at(verb.at).tie === "relative") continue;
    const link = verb.passive && HELD_BY.test(verb.lemma) ? "par" : !verb.passive && FALLS_TO.test(verb.lemma) ? "à" : null;
    const to = link && scene.heads.find((one) => one.first >= verb.last && one.first - verb.last <= 3);
    if (to && to.preposition === link && to.naming && isActor(to.naming.entity) && to.naming.entity.type !== "place") return to;
  }
  return null;
}

const GOVERNS = /^(?:direction|directoire|état-major|management|conseil)$/;
const SUBORDINATOR = /^(?:que|qu'|si|lorsque|lorsqu'|quand|comme|puisque|puisqu'|où|dont|qui|alors)$/;

/** What a sentence is about grammatically: the subject of its first main clause; in a headline without a verb the first name. */
export function mainSubject(scene: Scene): Head | null {
  const opened = announced(scene) ?? presented(scene);
  if (opened) return opened;
  let lesser: Head | null = null;
  for (const [head, verb] of subjectsOf(scene)) {
    if (isComment(scene, verb, head)) continue;
    if (head.kind === "pronoun" && /^(?:on|ce|cela)$/i.test(head.text)) {
      const about = aboutOf(scene, head.first);
      if (about && !isRater(scene, about)) return about;
      continue;
    }
    const about = head.kind === "measure" || head.kind === "noun" ? aboutOf(scene, head.first) : null;
    if (about && about.preposition !== "pour") return about;
    if (!SUBORDINATOR.test(scene.tokens[Math.min(head.first, verb.first) - 1]?.norm ?? "")) return head;
    lesser ??= head;
  }
  if (lesser) return lesser;
  return scene.verbs.some(isConjugated)
    ? null
    : (scene.heads.find(
        (head) => head.kind === "name" && head.preposition === null && !isBracketed(scene, head.first) && !isWhere(scene, head),
      ) ?? beneficiary(scene));
}

/** "Coup dur pour X", "Jour de fête chez X": the only one whom a phrase without a verb names. */
function beneficiary(scene: Scene): Head | null {
  const named = scene.heads.filter(({ naming, first }) => naming && naming.entity.type !== "place" && !isBracketed(scene, first));
  const [only] = named;
  if (!only?.naming || named.length > 1 || !/^(?:pour|chez)$/.test(only.preposition ?? "")) return null;
  return only.naming.entity.type === "company" && isActor(only.naming.entity) ? only : null;
}

/** "France : le budget de la Hadopi réduit de 22 %": a place before a colon tells where, not of whom, if somebody else is named. */
export function isWhere(scene: Scene, head: Head): boolean {
  return (
    head.naming?.entity.type === "place" &&
    head.first <= 1 &&
    scene.tokens[head.last]?.text === ":" &&
    scene.namings.some(({ entity }) => entity.type === "company" || entity.type === "organization")
  );
}

/** "« Orange n'a rien déboursé », s'étrangle un porte-parole": named in words that the sentence itself only quotes. */
export function isQuotedAside(scene: Scene, head: Head): boolean {
  const open = scene.tokens.findLastIndex((token, i) => i < head.first && /^[«“]$/.test(token.text));
  const close = scene.tokens.findIndex((token, i) => i >= head.last && /^[»”]$/.test(token.text));
  if (open < 0 || close < 0 || scene.tokens.some((token, i) => i > open && i < head.first && /^[»”]$/.test(token.text))) return false;
  return open > 2 || close < scene.tokens.length - 3;
}

/** "A, B et C remettent au pot", "un armateur comme X": nobody in particular. */
export function isOneOfMany(scene: Scene, head: Head): boolean {
  if (head.kind !== "name") return false;
  if (/^(?:comme|tel|tels|telle|telles)$/.test(scene.tokens[(head.naming?.first ?? head.first) - 1]?.norm ?? "")) return true;
  const verb = subjectsOf(scene).get(head);
  const next = scene.heads.find((one) => one.first >= head.last);
  return (
    verb?.plural === true &&
    next !== undefined &&
    next.first - head.last <= 3 &&
    /^(?:,|et|ou)$/.test(scene.tokens[head.last]?.norm ?? "") &&
    next.naming !== null
  );
}

/** How much a naming brings its entity to the fore, by its place in the sentence. */
export function weightOf(scene: Scene, naming: Naming, head: Head | undefined, main: Head | null): number {
  const { entity } = naming;
  if (isBracketed(scene, naming.first) || isExchange(entity)) return 0.2;
  const sort = entity.type === "place" ? 0.2 : entity.type === "product" ? 0.5 : 1;
  if (!head) return 0.5 * sort;
  if (isQuotedAside(scene, head)) return 0.8 * sort;
  if (isOneOfMany(scene, head)) return /^(?:comme|tel)/.test(scene.tokens[naming.first - 1]?.norm ?? "") ? 0.3 : 1.5 * sort;
  if (head === main)
    return head.preposition === null || /^(?:quant|pour|chez|côté)$/.test(head.preposition) || head === presented(scene)
      ? 4 * (entity.type === "place" ? 0.5 : sort === 1 ? 1 : 0.7)
      : sort;
  if (/^(?:selon|après|chez)$/.test(head.preposition ?? "")) return 0.2;
  const governing = subjectsOf(scene).get(head);
  if (governing) return isComment(scene, governing, head) ? 0.2 : 2 * sort;
  if (head.preposition === null) return 1.5 * sort;
  return head.preposition === "de" ? 0.9 * sort : 0.6 * sort;
}

/** May this main subject be what the next sentences go on about? */
export function isFocal(scene: Scene, main: Head): boolean {
  return (
    main.kind !== "name" ||
    (!isQuotedAside(scene, main) &&
      (/^(?:pour|chez)$/.test(main.preposition ?? "pour") || main === aboutOf(scene, main.last) || main === presented(scene)) &&
      !isOneOfMany(scene, main))
  );
}

/** "La direction", "Le conseil d'administration": those who lead the company that is spoken of. */
export function isGoverning(scene: Scene, main: Head): boolean {
  if (main.kind !== "noun" || main.preposition !== null || main.plural) return false;
  if (!/^(?:la|le|l'|sa|son)$/.test(scene.tokens[main.first]?.norm ?? "")) return false;
  return (
    GOVERNS.test(scene.tokens[main.last - 1]?.norm ?? "") &&
    !/^(?:de|d'|du|des|départemental|régional|municipal|général|fédéral|constitutionnel|communal)$/.test(
      scene.tokens[main.last]?.norm ?? "",
    )
  );
}
