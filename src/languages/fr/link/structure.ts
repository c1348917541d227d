import { Shape, type Token } from "../../../model.js";
import { aside, type Tie } from "../words/conjunctions.js";
import { oneOf } from "../words/one-of.js";
import { inciseFrom } from "./incise.js";
import { openerBefore } from "./openers.js";
import type { Scene } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

export type { Tie } from "../words/conjunctions.js";
export { isSaying, pronounOf, saidLemmas, speakerAfter } from "./incise.js";

export interface Clause {
  readonly tie: Tie;
  /** Where its own words begin: its conjunction, or its first word. */
  readonly first: number;
  verb: VerbGroup | null;
  readonly parent: Clause | null;
  /** The verb that a complement clause depends on. */
  readonly governor: VerbGroup | null;
  /** A contrast with a subject of its own: "tandis que", not "mais". */
  readonly opposed: boolean;
  /** Which of the sentence's parts, cut at semicolons and colons, it stands in. */
  readonly part: number;
}

/** How a sentence is built. */
export interface Structure {
  readonly clauses: readonly Clause[];
  at(token: number): Clause;
}

const built = new WeakMap<Scene, Structure>();

/** The clauses of a sentence and what each of them hangs on. */
export function structureOf(scene: Scene): Structure {
  let structure = built.get(scene);
  if (!structure) built.set(scene, (structure = build(scene)));
  return structure;
}

/** Is one clause the other, or does it hang on it, by ties of these kinds only? */
export function hangsOn(clause: Clause, on: Clause, through: (clause: Clause) => boolean): boolean {
  for (let at: Clause | null = clause; at; at = at.parent) {
    if (at === on) return true;
    if (!through(at)) return false;
  }
  return false;
}

const DASH = oneOf("–|—");
/** What stands between a place and the news of it: "MONTRÉAL | Velora a …". */
const BAR = "|";
const STRONG = oneOf(";|:|.|!|?|…");
/** Participles that are prepositions as well. */
const PLACING = oneOf("devant|suivant|durant|pendant|concernant|moyennant|étant");

/** A dash, or a hyphen between spaces: "PARIS (Reuters) - L'opérateur …". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  return (
    sign !== undefined &&
    (DASH.test(sign.text) || (sign.text === "-" && next !== undefined && ((sign.shape | next.shape) & Shape.glued) === 0))
  );
}

function build(scene: Scene): Structure {
  const { tokens } = scene;
  const taken = new Set<number>();
  for (const span of [...scene.figures, ...scene.dates, ...scene.namings]) for (let i = span.first; i < span.last; i++) taken.add(i);
  const of: Clause[] = new Array(tokens.length);
  const clauses: Clause[] = [];
  let part = 0;
  const open = (tie: Tie, first: number, verb: VerbGroup | null, parent: Clause | null, governor: VerbGroup | null = null): Clause => {
    const clause = { tie, first, verb, parent, governor, opposed: tie === "contrast" && tokens[first]?.norm !== "mais", part };
    clauses.push(clause);
    return clause;
  };

  /** Reads a stretch without strong signs; `outside` is the clause that a bracket stands in. */
  const readPart = (places: readonly number[], outside: Clause | null): void => {
    const begin = places[0];
    if (begin === undefined) return;
    const inside = new Set(places);
    const verbs = verbsOf(scene).filter((verb) => isConjugated(verb) && inside.has(verb.first));
    let main = open(outside ? "bracket" : "main", begin, null, outside);
    let top = main;
    const starts: { at: number; clause: Clause }[] = [{ at: begin, clause: main }];
    let last = begin;
    let spoken: { clause: Clause; last: number } | undefined;
    verbs.forEach((verb, k) => {
      const incise = inciseFrom(scene, verb, main.verb !== null, inside);
      if (incise) {
        const clause = open("incise", incise.first, verb, null);
        spoken = { clause, last: incise.last };
        starts.push({ at: incise.first, clause });
        if (incise.last < tokens.length && inside.has(incise.last)) starts.push({ at: incise.last, clause: top });
        last = verb.last;
        return;
      }
      const opener = openerBefore(scene, last, verb, taken, top.verb);
      if (opener) {
        // "que …, et que …": both depend on the same verb
        const again =
          opener.tie === top.tie && top.parent !== null && /^(?:et|ou|,|mais|ni|puis)$/.test(tokens[opener.first - 1]?.norm ?? "");
        // "…, explique X, qui …": it tells of the speaker
        const speaker = opener.tie === "relative" && spoken && opener.first - spoken.last <= 1 ? spoken.clause : null;
        const parent = speaker ?? (opener.tie === "contrast" ? main : again ? top.parent : top);
        top = open(opener.tie, opener.first, verb, parent, again ? top.governor : opener.governor);
        starts.push({ at: opener.first, clause: top });
      } else {
        const cut = boundaryBefore(scene, last, verb, taken, inside);
        const waiting = waitingIn(top);
        if (top.verb === null) {
          top.verb = verb;
        } else if (top === main) {
          main = open("coordinate", cut.at, verb, main.parent);
          top = main;
          starts.push({ at: cut.at, clause: main });
        } else if (
          waiting &&
          !(cut.word === "et" && verbs.some((later, n) => n > k && !openerBefore(scene, verb.last, later, taken, verb)))
        ) {
          waiting.verb = verb;
          top = waiting;
          // "L'accord que X a signé avec Y et Z porterait sur …": what waits for its verb has its subject
          const resumed = cut.word === "et" && hasSubject(scene, waiting, starts) ? verb.first : cut.at;
          starts.push({ at: resumed, clause: waiting });
        } else if (
          !waiting &&
          (cut.word === "," || cut.word === ", et") &&
          !(top.tie === "complement" && verb.mood === top.verb.mood && !cut.subject)
        ) {
          main = open("coordinate", cut.at, verb, main.parent);
          top = main;
          starts.push({ at: cut.at, clause: main });
        } else {
          top = open(top.tie, cut.at, verb, top.parent, top.governor);
          starts.push({ at: cut.at, clause: top });
        }
      }
      last = verb.last;
    });
    // "X, qui équipe 600 sites, moyennant 185 M€": back in the clause outside
    for (const { at, clause } of starts.slice()) {
      if (clause.tie !== "relative" || !clause.parent) continue;
      const apart = tokens[at - 1]?.text === ",";
      const end = starts.find((other) => other.at > at)?.at ?? (places.at(-1) as number);
      for (let i = clause.verb?.last ?? at; i < end; i++) {
        if (
          tokens[i]?.text !== "," ||
          ((!/^(?:moyennant|grâce)$/.test(tokens[i + 1]?.norm ?? "") || !(apart || tokens[i + 1]?.norm === "moyennant")) &&
            !(apart && tokens[i + 1]?.norm === "pour" && /^(?:un|une|la|quelque|près|environ)$/.test(tokens[i + 2]?.norm ?? "")))
        )
          continue;
        starts.push({ at: i, clause: clause.parent });
        break;
      }
    }
    starts.sort((a, b) => a.at - b.at);
    let k = 0;
    for (const place of places) {
      while (k + 1 < starts.length && (starts[k + 1] as { at: number }).at <= place) k++;
      of[place] = (starts[k] as { clause: Clause }).clause;
    }
  };

  const brackets: { places: number[]; at: number }[] = [];
  let places: number[] = [];
  let depth = 0;
  const flush = () => {
    readPart(places, null);
    places = [];
    part++;
  };
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (taken.has(i)) {
      (depth > 0 ? (brackets.at(-1) as { places: number[] }).places : places).push(i);
    } else if (text === "(" || text === "[") {
      if (depth++ === 0) brackets.push({ places: [], at: i });
      (brackets.at(-1) as { places: number[] }).places.push(i);
    } else if ((text === ")" || text === "]") && depth > 0) {
      (brackets.at(-1) as { places: number[] }).places.push(i);
      depth--;
    } else if (depth > 0) {
      (brackets.at(-1) as { places: number[] }).places.push(i);
    } else {
      places.push(i);
      if (STRONG.test(text) || text === BAR || isDash(tokens, i)) flush();
    }
  }
  flush();
  for (const bracket of brackets) {
    let outside: Clause | undefined;
    for (let i = bracket.at - 1; i >= 0 && !outside; i--) outside = of[i];
    part = outside?.part ?? 0;
    readPart(bracket.places, outside ?? null);
  }
  const fallback = clauses[0] ?? open("main", 0, null, null);
  return { clauses, at: (token) => of[token] ?? fallback };
}

/** The verbs of a sentence without those that only look like one: "soit 3 %", "ne serait-ce que", "devant Nintendo". */
export function verbsOf(scene: Scene): readonly VerbGroup[] {
  const { tokens } = scene;
  return scene.verbs.filter((verb) => {
    const word = tokens[verb.at]?.norm ?? "";
    if (word === "soit" || word === "soient")
      return (
        /^(?:que|qu'|il|elle|ce|ne|n')$/.test(tokens[verb.at - 1]?.norm ?? "") ||
        scene.heads.some((head) => head.last === verb.first && head.preposition === null)
      );
    if (word === "serait") return tokens[verb.last]?.norm !== "ce";
    if (PLACING.test(word)) return scene.verbs.some((other) => other.mood === "infinitive" && other.first === verb.last);
    return true;
  });
}

/** Does a clause have a phrase that can be its subject, before the clauses inside it begin? */
function hasSubject(scene: Scene, clause: Clause, starts: readonly { readonly at: number; readonly clause: Clause }[]): boolean {
  const end = Math.min(...starts.filter((start) => start.at > clause.first).map((start) => start.at));
  return scene.heads.some((head) => head.first >= clause.first && head.last <= end && head.preposition === null);
}

/** A clause around this one that has no verb as yet. */
function waitingIn(clause: Clause): Clause | null {
  for (let at = clause.parent; at; at = at.parent) if (at.verb === null && at.tie !== "bracket") return at;
  return null;
}

/** The comma that opens a date between commas which closes here. */
function datedFrom({ tokens, dates }: Scene, close: number): number | null {
  const date = dates.find((one) => one.last === close);
  if (!date) return null;
  let at = date.first - 1;
  while (date.first - at < 4 && /^(?:en|au|aux|à|le|la|l'|dès|ce|cette|du)$/.test(tokens[at]?.norm ?? "")) at--;
  return tokens[at]?.text === "," ? at : null;
}

/** The comma that opens an aside which closes here: "de son côté", "en revanche". */
function asideFrom({ tokens }: Scene, close: number): number | null {
  for (let at = close - 2; at >= 0 && close - at < 7; at--)
    if (tokens[at]?.text === ",") return aside.read(tokens, at + 1)?.end === close ? at : null;
  return null;
}

/** Where a clause without a conjunction begins: at the sign or "et" before its subject. */
function boundaryBefore(
  scene: Scene,
  from: number,
  verb: VerbGroup,
  taken: ReadonlySet<number>,
  inside: ReadonlySet<number>,
): { at: number; word: "" | "," | "et" | ", et"; subject: boolean } {
  const { tokens } = scene;
  for (let i = verb.first - 1; i >= from; i--) {
    if (taken.has(i) || !inside.has(i)) continue;
    const word = (tokens[i] as Token).norm;
    if (!/^(?:,|et|ou|puis|[»”"])$/.test(word)) continue;
    const subject = scene.heads.some((head) => head.first > i && head.last <= verb.first && head.preposition === null);
    const opening = word === "," ? datedFrom(scene, i) : null;
    if (opening !== null && opening > from) {
      // "…, et, en septembre, 1 900 enseignants ont perçu": the date belongs to what follows
      if (/^(?:et|mais|ou|puis)$/.test(tokens[opening - 1]?.norm ?? ""))
        return tokens[opening - 2]?.text === "," ? { at: opening - 2, word: ", et", subject } : { at: opening - 1, word: "et", subject };
      // "…, et son action, lundi, cotait 62 cents": it stands between subject and verb
      if (!subject) {
        i = opening;
        continue;
      }
    }
    // "…, et Shell, de son côté, a gagné": it stands between subject and verb as well
    const beside = word === "," && !subject ? asideFrom(scene, i) : null;
    if (beside !== null && beside > from) {
      i = beside;
      continue;
    }
    if (word === ",") return { at: i, word: ",", subject };
    if (/^[»”"]$/.test(word)) return { at: i, word: ",", subject };
    return tokens[i - 1]?.text === "," ? { at: i - 1, word: ", et", subject } : { at: i, word: "et", subject };
  }
  return { at: verb.first, word: "", subject: false };
}
