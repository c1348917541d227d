import type { FoundFigure } from "../../figures/find.js";
import { verbReadings } from "../../verbs/lookup.js";
import { asideClause, asideOpening, helpOpening, topicOpening } from "../../words/asides.js";
import { DETERMINER, PREPOSITION, PRONOUN } from "../../words/phrases.js";
import { isConjugated, subjectOf } from "../clause.js";
import { norm, type Scene } from "../scene.js";
import { hangsOn, structureOf } from "../structure.js";
import type { VerbGroup } from "../verbs.js";

/** A stretch of a sentence that tells the background of what is said: an apposition, a phrase of cause, a relative clause between subject and verb. */
interface Aside {
  readonly first: number;
  readonly last: number;
  /** "Pour réduire ses coûts": its verb says what the money is for. */
  readonly purpose: boolean;
  /** It has a figure of its own: "Après un bénéfice de F, …", which the sentence's other figures are compared with. */
  readonly told: boolean;
}

const found = new WeakMap<Scene, readonly Aside[]>();

/** Does a noun stand in an aside that the figure is no part of? What it measures is none of that figure then. */
export function isBeside(scene: Scene, at: number, figure: FoundFigure): boolean {
  return asidesOf(scene).some((one) => !one.told && contains(one, at) && !contains(one, figure.first));
}

/** The same of what somebody else than the aside's measure is said to rise or fall by: "Sur un marché en recul de 8 %, X progresse de 4 %". */
export function isApart(scene: Scene, at: number, figure: FoundFigure): boolean {
  return asidesOf(scene).some((one) => contains(one, at) && !contains(one, figure.first));
}

/** The same of a verb; an aim tells what the money of the sentence is for. */
export function isVerbBeside(scene: Scene, at: number, figure: FoundFigure): boolean {
  return asidesOf(scene).some((one) => !one.purpose && !one.told && contains(one, at) && !contains(one, figure.first));
}

/** "un chantier de F que la région subventionne": does a relative clause tell of the noun that the figure completes, and not of the figure? */
export function tellsOfNoun(scene: Scene, { first, last }: FoundFigure, at: number): boolean {
  if (at < last || !/^(?:que|qu'|qui|dont)$/.test(norm(scene, last)) || !/^(?:de|d'|à)$/.test(norm(scene, first - 1))) return false;
  const noun = scene.heads.find((head) => head.last <= first - 1 && first - 1 - head.last <= 1 && head.kind === "noun");
  return noun !== undefined && structureOf(scene).at(at).first === last;
}

/** "Le bénéfice du groupe, qui a distribué F, s'est établi à G": a relative clause that is over says nothing of what follows it. */
export function isClosed(scene: Scene, verb: VerbGroup, figure: FoundFigure): boolean {
  if (verb.last > figure.first || !scene.figures.some((other) => other.first >= verb.last && other.last <= figure.first)) return false;
  return isOver(scene, verb.at, figure);
}

/** Does a word stand in a relative clause that is over before the figure? */
export function isOver(scene: Scene, at: number, figure: FoundFigure): boolean {
  if (at >= figure.first) return false;
  const structure = structureOf(scene);
  const clause = structure.at(at);
  return clause.tie === "relative" && !hangsOn(structure.at(figure.first), clause, () => true);
}

function contains({ first, last }: Aside, at: number): boolean {
  return first <= at && at < last;
}

function asidesOf(scene: Scene): readonly Aside[] {
  let asides = found.get(scene);
  if (!asides) found.set(scene, (asides = scene.figures.length === 0 ? [] : find(scene)));
  return asides;
}

function find(scene: Scene): Aside[] {
  const { tokens } = scene;
  const asides: Aside[] = [];
  const add = (first: number, last: number, purpose = false) => {
    const told = scene.figures.some((figure) => figure.first < last && figure.last > first);
    if (first < last) asides.push({ first, last, purpose, told });
  };
  const inside = new Set<number>();
  for (const span of [...scene.namings, ...scene.figures]) for (let i = span.first; i < span.last; i++) inside.add(i);
  let begin = 0;
  let open = -1;
  let dash = -1;
  let opening = true;
  let going = false;
  for (let i = 0; i <= tokens.length; i++) {
    const text = i < tokens.length && !inside.has(i) ? (tokens[i]?.text ?? "") : "";
    if (i < tokens.length && text === "") continue;
    if (text === "(") open = i;
    else if (text === ")" && open >= 0) {
      add(open + 1, i);
      open = -1;
    }
    const end = i === tokens.length || /^[.;:!?…]$/.test(text);
    const isDash = text === "–" || text === "—";
    if (isDash && dash >= 0) add(dash + 1, i);
    if (isDash) dash = dash >= 0 ? -1 : i;
    if (end) open = -1;
    if (!end && !isDash && (text !== "," || open >= 0)) continue;
    const kind = kindOf(scene, begin, i, opening, end || isDash);
    const goesOn: boolean = going && !opening && /^(?:de|d'|du|des)$/.test(norm(scene, begin)) && !hasVerb(scene, begin, i);
    if (kind !== null) add(begin, i, kind === "purpose");
    else if (goesOn) add(begin, i);
    going = kind !== null || goesOn;
    begin = i + 1;
    opening = end || isDash;
  }
  for (const verb of scene.verbs) {
    if (!isConjugated(verb) || norm(scene, verb.first - 1) !== ",") continue;
    const subject = subjectOf(scene, verb);
    if (!subject || subject.last >= verb.first - 1) continue;
    const commaFrom = (at: number) => {
      let comma = at;
      while (comma < verb.first - 1 && (norm(scene, comma) !== "," || inside.has(comma))) comma++;
      return comma;
    };
    let comma = commaFrom(subject.last);
    // "À la BRVM, la place d'Abidjan, l'action X, leader du marché, a terminé": what has an article of its own is said of nobody
    const own = scene.heads.find((head) => head.kind === "measure" && head.first === comma + 1 && head.preposition === null);
    if (own && DETERMINER.test(norm(scene, own.first))) comma = commaFrom(own.last);
    // "la cadence plafonne à F, et le taux, …, avoisine G": a verb of its own
    if (!hasVerb(scene, subject.last, comma)) add(comma + 1, verb.first - 1);
  }
  return asides;
}

/** What a stretch between commas is by its first words: an aside, an aim, or neither (null). */
function kindOf(scene: Scene, first: number, last: number, opening: boolean, closing: boolean): "aside" | "purpose" | null {
  const { tokens } = scene;
  // what opens a sentence is followed by something
  if (last <= first || (opening && closing)) return null;
  let at = first;
  while (at < last && /^(?:et|mais|or|puis|[«“"»”–—-])$/.test(norm(scene, at))) at++;
  const word = norm(scene, at);
  if (topicOpening.read(tokens, at)) return null;
  if (asideClause.read(tokens, at)) return hasVerb(scene, at, last) || /^de$/.test(word) ? "aside" : null;
  if (asideOpening.read(tokens, at)) return "aside";
  if (!closing && helpOpening.read(tokens, at)) return "aside";
  // "dans un marché en recul", "sur un secteur en crise": where, not of what
  if (/^(?:dans|sur|en)$/.test(word) && /^(?:un|une)$/.test(norm(scene, at + 1))) {
    const head = scene.heads.find((one) => one.first >= at && one.first <= at + 1);
    return head && (head.kind !== "measure" || head.measure?.metric === "market_size") ? "aside" : null;
  }
  const next = scene.verbs.find((verb) => verb.first >= at && verb.first <= at + 3);
  if (/^(?:pour|afin)$/.test(word)) return next?.mood === "infinitive" ? "purpose" : null;
  if (closing) return null;
  // "Porté par la demande, X …", "Leader du marché, X …": what is said of whom the clause is about
  const measured = scene.heads.some((head) => head.first === at && head.kind === "measure");
  // "Levées de fonds au premier trimestre, selon X : F"
  if (!measured && verbReadings(word).some((reading) => reading.tense === "past_participle")) return "aside";
  const bare =
    opening &&
    /^\p{L}{4,}$/u.test(word) &&
    !DETERMINER.test(word) &&
    !PREPOSITION.test(word) &&
    !PRONOUN.test(word) &&
    !hasVerb(scene, at, last) &&
    !scene.heads.some((head) => head.first === at || (head.kind === "measure" && head.first === at)) &&
    ![...scene.dates, ...scene.namings].some((span) => span.first <= at && at < span.last);
  return bare ? "aside" : null;
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  return scene.verbs.some((verb) => verb.first >= first && verb.last <= last && isConjugated(verb));
}
