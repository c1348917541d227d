import type { Attribution } from "../../../model.js";
import type { FoundFigure } from "../figures/find.js";
import type { Entity } from "../names/find.js";
import { isFinite, subjectOf } from "./clause.js";
import type { Discourse } from "./discourse.js";
import { pathCost } from "./path.js";
import type { Head, Scene } from "./scene.js";

const SAY = new Set("annoncer déclarer indiquer préciser révéler estimer affirmer assurer confirmer expliquer souligner ajouter rappeler revendiquer anticiper tabler prévoir reconnaître rapporter évoquer détailler commenter prévenir avertir soutenir raconter résumer publier communiquer féliciter regretter dévoiler prétendre calculer chiffrer évaluer juger avancer promettre confier marteler noter observer relever signaler dire écrire".split(" "));
const ACCORDING = /^(?:selon|d'après|suivant)$/;
const UNNAMED = /^(?:les |des |plusieurs |une |un |ses |certains |l['’]|la |le |de |d['’])?(?:\S+ )?(?:analystes?|sources?|observateurs?|experts?|études?|étude|sondages?|enquêtes?|rapports?|médias?|presse|consensus|estimations?|marché|informations?|banquiers?|cadres?|investisseurs?|porte-parole|spécialistes?|syndicats?|courtiers?|économistes?|chercheurs?)/i;

export interface Source {
  readonly attribution: Attribution;
  readonly rule: string;
}

/** Who says so: the source that a sentence names, for the figures in its reach. */
export function findAttribution(scene: Scene, figure: FoundFigure, discourse: Discourse, carried: Source | null): Source | null {
  const { tokens } = scene;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? "";
    const start = ACCORDING.test(norm) ? i + 1 : norm === "d'" && tokens[i + 1]?.norm === "après" ? i + 2 : norm === "aux" && tokens[i + 1]?.norm === "dires" ? i + 3 : -1;
    if (start < 0 || !reaches(scene, i, figure)) continue;
    const head = scene.heads.find((one) => one.first >= start - 1 && one.first - start <= 6 && one.kind !== "measure");
    if (head && head.first - start <= 1 && (head.kind === "pronoun" || head.kind === "description")) {
      const party = discourse.resolve(head, scene);
      if (party && party.type !== "thing" && party.type !== "product") return { attribution: { name: party.name, role: null, text: words(scene, i, head.last), type: typeOf(null, party.type) }, rule: "attribution/according_to" };
    }
    const named = scene.namings.find((naming) => naming.first >= start && naming.first - start <= 8 && !/[,;]/.test(tokens.slice(start, naming.first).map((token) => token.text).join("")));
    if (named && named.entity.type !== "product") return { attribution: of(named.entity, words(scene, i, named.last)), rule: "attribution/according_to" };
    let end = start;
    while (end < tokens.length && end - start < 7 && !/^[,.;:)]$/.test(tokens[end]?.text ?? "")) end++;
    return { attribution: { name: null, role: null, text: words(scene, i, end), type: "unnamed" }, rule: "attribution/unnamed" };
  }
  for (const verb of scene.verbs) {
    if (!verb.lemmas.some((lemma) => SAY.has(lemma)) || verb.mood === "infinitive" || verb.mood === "participle") continue;
    if (verb.lemma === "publier" && verb.last > figure.first) continue;
    const intends = scene.verbs.some((other) => other.governor === verb && other.mood === "infinitive") && /^(?:prévoir|promettre)$/.test(verb.lemma);
    if (intends) continue;
    if (/^(?:relever|avancer|noter|dire|juger|écrire)$/.test(verb.lemma) && !/^(?:,|que|qu'|:)$/.test(tokens[verb.last]?.norm ?? "") && !inverted(scene, verb.first)) continue;
    const inversion = inverted(scene, verb.first);
    const head = inversion ? scene.heads.find((one) => one.first >= verb.last && one.first - verb.last <= 6 && one.kind !== "measure" && (one.preposition === null || one.kind === "pronoun")) : subjectOf(scene, verb);
    if (!head || !(inversion ? reachesBack(scene, verb.first, figure) : reachesOn(scene, verb.last, figure))) continue;
    const source = fromHead(scene, head, discourse);
    if (source) return { attribution: source, rule: `attribution/verb_${verb.lemma}` };
  }
  return carried && insideCarried(scene, figure) ? carried : null;
}

function fromHead(scene: Scene, head: Head, discourse: Discourse): Attribution | null {
  if (head.naming) return of(head.naming.entity, head.text);
  const party = discourse.resolve(head, scene);
  if (party && party.type !== "product" && party.type !== "thing") return { name: party.name, role: null, text: head.text, type: typeOf(null, party.type) };
  if (head.kind === "noun" && UNNAMED.test(head.text)) {
    const of2 = scene.heads.find((one) => one.kind === "name" && one.first - head.last <= 2 && one.first >= head.last && one.preposition === "de");
    if (of2?.naming && /porte-parole|étude|rapport|enquête|analystes|sondage/i.test(head.text)) return of(of2.naming.entity, words(scene, head.first, of2.last));
    return { name: null, role: null, text: head.text, type: "unnamed" };
  }
  return null;
}

function of(entity: Entity, text: string): Attribution {
  return { name: entity.name, role: entity.role, text, type: typeOf(entity, entity.type) };
}

function typeOf(entity: Entity | null, type: string): Attribution["type"] {
  if (entity?.entry?.kinds.some((kind) => /^(?:media|newspaper|agency|broadcaster)$/.test(kind))) return "media";
  return type === "person" || type === "company" || type === "organization" ? type : "organization";
}

/** After a closing quotation mark or a comma, the verb of saying comes before its subject. */
function inverted(scene: Scene, first: number): boolean {
  const before = scene.tokens[first - 1]?.text ?? "";
  const second = scene.tokens[first - 2]?.text ?? "";
  return /^[»”"]$/.test(before) || (before === "," && /^[»”"]$/.test(second)) || (before === "," && !scene.verbs.some((verb) => verb.last <= first && isFinite(verb) === false)) && !/^(?:\p{Lu})/u.test(second) && scene.heads.some((head) => head.first >= first + 1 && head.first - first <= 4 && head.preposition === null && head.kind !== "measure" && head.kind !== "noun");
}

function reaches(scene: Scene, at: number, figure: FoundFigure): boolean {
  const cost = at < figure.first ? pathCost(scene.tokens, at, figure.first) : pathCost(scene.tokens, figure.last, at);
  return cost < 6 && !bracketed(scene, figure, at);
}

function reachesOn(scene: Scene, from: number, figure: FoundFigure): boolean {
  return figure.first >= from && pathCost(scene.tokens, from, figure.first) < 4.5 && !bracketed(scene, figure, from);
}

function reachesBack(scene: Scene, at: number, figure: FoundFigure): boolean {
  return figure.last <= at && pathCost(scene.tokens, figure.last, at) < 6;
}

/** Brackets that merely describe are out of reach. */
function bracketed(scene: Scene, figure: FoundFigure, at: number): boolean {
  let depth = 0;
  for (let i = Math.min(at, figure.first); i < Math.max(at, figure.first); i++) {
    if (scene.tokens[i]?.text === "(") depth++;
    else if (scene.tokens[i]?.text === ")") depth--;
  }
  return depth !== 0;
}

function insideCarried(scene: Scene, figure: FoundFigure): boolean {
  return scene.sentence.start <= figure.start;
}

function words(scene: Scene, first: number, last: number): string {
  const from = scene.tokens[first]?.start ?? 0;
  const parts: string[] = [];
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i];
    if (token) parts.push(i > first && token.start > (scene.tokens[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text);
  }
  return from >= 0 ? parts.join("") : "";
}
