import type { Party, Token } from "../../../../model.js";
import type { FoundFigure } from "../../figures/find.js";
import { isConjugated, subjectOf } from "../clause.js";
import { type Discourse, isActor } from "../discourse.js";
import { listPreposition } from "../listed.js";
import type { Measure } from "../metric/measure.js";
import type { Head, Scene } from "../scene.js";
import type { Found } from "./found.js";
import { isFund } from "./round.js";
import { judgesBesides } from "./tells.js";

/** "A, B et C …, soit respectivement 3, 2 et 1,5 million": the first figure is the first name's, and so on. */
export function inTurn(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const at = scene.tokens.findIndex((token) => token.norm === "respectivement");
  if (at < 0) return inStep(scene, figure, discourse);
  const before = scene.figures.filter((one) => one.last <= at && at - one.last < 3);
  const figures =
    before.length > 0 && figure.last <= at
      ? scene.figures.filter((one) => one.last <= at && one.type === figure.type)
      : scene.figures.filter((one) => one.first > at && one.type === figure.type);
  const place = figures.indexOf(figure);
  if (place < 0 || figures.length < 2) return null;
  const names = scene.heads.filter(
    (head) => head.kind === "name" && head.naming && head.naming.entity.type !== "place" && head.last <= (figures[0] as FoundFigure).first,
  );
  // "A et B apporteront respectivement F et G, au prix de H": as many figures as names
  const ordered = names.slice(-figures.length);
  const head = ordered.length === figures.length || (ordered.length >= 2 && before.length === 0) ? ordered[place] : undefined;
  const value = head ? discourse.resolve(head, scene) : null;
  return value ? { value, rule: "subject/in_turn" } : null;
}

/** "A, B et C comptent 32, 21 et 13 millions de clients": as many names before a verb as figures after it. */
function inStep(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const verb = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first);
  if (verb?.plural !== true || scene.figures.length < 2) return null;
  const isList = (first: number, last: number) => {
    for (let i = first; i < last; i++) if (!/^(?:,|et|les|la|le|l'|de|d')$/.test(scene.tokens[i]?.norm ?? "")) return false;
    return true;
  };
  const run = scene.figures.filter((one) => one.first >= verb.last && one.type === figure.type);
  if (run.length < 2 || !run.includes(figure) || run.some((one, i) => i > 0 && !isList((run[i - 1] as FoundFigure).last, one.first)))
    return null;
  // "10 et 20 millions en 2023 et 2024": in turn by years
  if (scene.dates.filter((one) => one.first >= verb.last).length >= run.length) return null;
  const names = scene.heads.filter((head) => head.last <= verb.first && head.kind === "name" && head.preposition === null);
  if (names.length !== run.length || names.some((head, i) => i > 0 && !isList((names[i - 1] as Head).last, head.first))) return null;
  const value = discourse.resolve(names[run.indexOf(figure)] as Head, scene);
  return value && value.type !== "place" ? { value, rule: "subject/in_turn" } : null;
}

/** "Tesla (7 165)", "Advantest 5,3 %", "vivo et ses 9 %": a name that stands right by the figure. */
export function nameBeside(scene: Scene, figure: FoundFigure, measure: Measure, discourse: Discourse): Found<Party | null> | null {
  const { tokens, heads } = scene;
  const owned = /^(?:ses|son|sa|leurs)$/.test(tokens[figure.first - 1]?.norm ?? "");
  let open = figure.first - 1;
  for (let i = open; i >= 0 && i > figure.first - 14; i--) {
    if (tokens[i]?.text === ")") {
      open = -1;
      break;
    }
    if (tokens[i]?.text === "(") {
      open = i;
      break;
    }
    if (i === figure.first - 13 || i === 0) open = -1;
  }
  const inBracket = open >= 0 && tokens[open]?.text === "(";
  if (inBracket && /^(?:acquisition|investment|price)$/.test(measure.metric)) return null;
  // "« B » à 22 millions"
  const quoted = /^[»”"]$/.test(tokens[figure.first - 2]?.text ?? "") && /^(?:à|de|d')$/.test(tokens[figure.first - 1]?.norm ?? "");
  const at = inBracket ? open : quoted ? figure.first - 2 : figure.first;
  const head = heads.findLast(
    (one) =>
      one.kind === "name" &&
      (owned
        ? figure.first - one.last <= 2 && one.last <= figure.first
        : one.last === at || (!inBracket && one.last === at - 1 && /^(?:de|d'|à|,|:|avec|en)$/.test(tokens[at - 1]?.norm ?? ""))),
  );
  if (
    !head?.naming ||
    head.naming.entity.type === "person" ||
    (head.naming.entity.type === "place" && (inBracket || !isActor(head.naming.entity))) ||
    (inBracket && !isRaiser(scene, head, measure))
  )
    return null;
  const gapped =
    inBracket ||
    owned ||
    (opensMember(tokens, head.first) && scene.figures.some((other) => other.last <= head.first)) ||
    (head.first <= 1 && scene.verbs.length === 0);
  if (!gapped) return null;
  const value = discourse.resolve(head, scene);
  return value ? { value, rule: "subject/beside" } : null;
}

/** "loin devant Brixo (2 millions)", "des amendes à Apple (500 millions)": who raises or pays what a bracket tells, not who gives or imposes it ("auprès de Partech (8 millions)"). */
function isRaiser(scene: Scene, head: Head, { metric }: Measure): boolean {
  if (metric !== "funding" && metric !== "penalty") return true;
  const preposition = listPreposition(scene, head) ?? "";
  if (metric === "penalty") return head.naming?.entity.type === "company" && preposition !== "par";
  const giving = /^(?:auprès|par|avec|chez|via|grâce|sous)$/;
  if (giving.test(preposition) || (head.naming && isFund(head.naming.entity))) return false;
  // "la filiale de Nuxel (8 millions)": it only says which; "avec le concours de Nuxel": who helps
  const outer = head.preposition === "de" ? scene.heads[scene.heads.indexOf(head) - 1] : undefined;
  return !outer || head.first - outer.last > 1 || !(outer.kind === "description" || giving.test(outer.preposition ?? ""));
}

/** "…, Bouygues Telecom en concède 210 000 et Free en revendique 2 millions": what "en" takes so many of is that of the clause's subject. */
export function ofThose(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const verb = scene.verbs.findLast((one) => isConjugated(one) && one.last <= figure.first);
  if (!verb || verb.passive || figure.first - verb.last > 2 || scene.tokens[verb.at - 1]?.norm !== "en") return null;
  const head = subjectOf(scene, verb);
  if (head?.kind !== "name" || !scene.figures.some((one) => one.last <= head.first && one.type === figure.type)) return null;
  if (judgesBesides(scene, verb, head)) return null;
  const value = discourse.resolve(head, scene);
  return value && value.type !== "place" && value.type !== "person" ? { value, rule: "subject/own_clause" } : null;
}

/** "X, association de défense forte de 1 500 adhérents, …", "Y, riche de 40 filiales": what an adjective of the description gives the name before it. */
export function endowed(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const at = figure.first - 2;
  if (!/^(?:forte?s?|riche|dotée?|fière?)$/.test(scene.tokens[at]?.norm ?? "") || !/^(?:de|d')$/.test(scene.tokens[at + 1]?.norm ?? ""))
    return null;
  const head = scene.heads.findLast((one) => one.last <= at && one.kind === "name" && scene.tokens[one.last]?.text === ",");
  if (!head || at - head.last > 12) return null;
  for (let i = head.last + 1; i < at; i++)
    if (scene.tokens[i]?.text === "," || scene.verbs.some((verb) => isConjugated(verb) && verb.first === i)) return null;
  const value = discourse.resolve(head, scene);
  return value && /^(?:company|organization)$/.test(value.type) ? { value, rule: "subject/endowed" } : null;
}

/** "…, suivi de Xiaomi avec 14 %", "talonné par X (12 %)": who stands next to the one that was told of. */
export function nextTo(scene: Scene, figure: FoundFigure, discourse: Discourse): Found<Party | null> | null {
  const head = scene.heads.findLast((one) => one.last <= figure.first && one.kind === "name");
  if (!head || !/^(?:de|par)$/.test(head.preposition ?? "") || figure.first - head.last > 3) return null;
  const verb = scene.verbs.findLast((one) => one.last <= head.first);
  if (!verb || head.first - verb.last > 3 || !/^(?:suivre|talonner|devancer|précéder|distancer|coiffer)$/.test(verb.lemma)) return null;
  for (let i = head.last; i < figure.first; i++) if (!/^(?:avec|à|et|ses|,|\()$/.test(scene.tokens[i]?.norm ?? "")) return null;
  const value = discourse.resolve(head, scene);
  return value ? { value, rule: "subject/beside" } : null;
}

/** Does a new member of a list begin here, or a word or two before ("…, l'assureur Axa 40 M€")? */
function opensMember(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { norm } = tokens[i] as Token;
    if (/^(?:,|et|;|puis|ou)$/.test(norm)) return true;
    if (!/^(?:l'|le|la|les)$/.test(norm) && i !== at - 1) return false;
  }
  return false;
}
