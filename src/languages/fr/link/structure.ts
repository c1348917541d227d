import type { Token } from "../../../model.js";
import type { Tie } from "../words/conjunctions.js";
import { oneOf } from "../words/one-of.js";
import { boundaryBefore, cutOffBy } from "./boundaries.js";
import { inciseFrom } from "./incise.js";
import { openerAround, openerBefore, type Places } from "./openers.js";
import { partsOf } from "./parts.js";
import { norm, type Scene } from "./scene.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

export type { Tie } from "../words/conjunctions.js";
export { isSaying, pronounOf, saidLemmas, speakerAfter } from "./incise.js";

export interface Clause {
  readonly tie: Tie;
  /** Where its own words begin: its conjunction, or its first word. */
  readonly first: number;
  verb: VerbGroup | null;
  parent: Clause | null;
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

/** Participles that are prepositions as well. */
const PLACING = oneOf("devant|suivant|durant|pendant|concernant|moyennant|étant");

function build(scene: Scene): Structure {
  const { tokens } = scene;
  const taken = new Set<number>();
  for (const span of [...scene.figures, ...scene.dates, ...scene.namings]) for (let i = span.first; i < span.last; i++) taken.add(i);
  const named = new Set(taken);
  for (const at of scene.lead) taken.add(at);
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
    const shut: Places = { has: (token) => taken.has(token) || !inside.has(token) };
    const verbs = verbsOf(scene).filter((verb) => isConjugated(verb) && inside.has(verb.first));
    const begun = places.find((place) => !scene.lead.has(place)) ?? begin;
    let main = open(outside ? "bracket" : "main", begun, null, outside);
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
      const opener = openerBefore(scene, last, verb.first, shut, top.verb);
      const around = opener && openerAround(scene, last, opener, shut, top.verb);
      if (around) {
        top = open(around.tie, around.first, null, around.tie === "contrast" ? main : top, around.governor);
        starts.push({ at: around.first, clause: top });
      }
      if (opener) {
        // "que …, et que …": both depend on the same verb
        const again =
          !around &&
          opener.tie === top.tie &&
          top.parent !== null &&
          /^(?:et|ou|,|mais|ni|puis)$/.test(tokens[opener.first - 1]?.norm ?? "");
        // "…, explique X, qui …": it tells of the speaker
        const speaker = opener.tie === "relative" && spoken && opener.first - spoken.last <= 1 ? spoken.clause : null;
        const parent = speaker ?? (opener.tie === "contrast" ? main : again ? top.parent : top);
        top = open(opener.tie, opener.first, verb, parent, again ? top.governor : opener.governor);
        starts.push({ at: opener.first, clause: top });
      } else {
        let cut = boundaryBefore(scene, last, verb, shut);
        const resumes = cut.at;
        let waiting = waitingIn(top);
        let aside: Clause | null = null;
        if (!cut.subject && top.verb !== null && !(waiting && hasSubject(scene, waiting, starts))) {
          const beside = top === main ? null : besideOf(tokens, top, main);
          const before = beside && (verbs.findLast((one) => one.last < beside.first)?.last ?? begin);
          const past = beside && before !== null && !/et$/.test(cut.word) ? cutOffBy(scene, beside.first - 1, before, shut) : null;
          const seat = past ?? (cut.word === "," ? cutOffBy(scene, cut.at - 1, last, shut) : null);
          if (seat) {
            if (past) {
              aside = beside;
              top = beside?.parent ?? main;
            }
            waiting = waitingIn(top);
            cut = seat;
          }
        }
        if (top === main && top.verb === null && cut.word === ", et" && cut.subject && standsAlone(scene, verb, begun, cut.at)) {
          main = open("coordinate", cut.at, verb, main.parent);
          top = main;
          starts.push({ at: cut.at, clause: main });
        } else if (top.verb === null) {
          top.verb = verb;
          if (resumes > cut.at) starts.push({ at: cut.at, clause: top });
        } else if (top === main && cut.word === "," && !cut.subject && asideClause(scene, top)) {
          // "X, c'est une première, a levé F"
          const said = open("bracket", asideClause(scene, top), top.verb, top);
          starts.push({ at: said.first, clause: said }, { at: cut.at, clause: top });
          top.verb = verb;
        } else if (top === main) {
          main = open("coordinate", cut.at, verb, main.parent);
          top = main;
          starts.push({ at: cut.at, clause: main });
        } else if (
          waiting &&
          !(cut.word === "et" && verbs.some((later, n) => n > k && !openerBefore(scene, verb.last, later.first, shut, verb)))
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
        if (resumes > cut.at) starts.push({ at: resumes, clause: top });
        if (aside?.tie === "relative") aside.parent = top;
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

  const { parts, asides } = partsOf(tokens, scene.verbs, named);
  for (const places of parts) {
    readPart(places, null);
    part++;
  }
  for (const { places, at } of asides) {
    let outside: Clause | undefined;
    for (let i = at - 1; i >= 0 && !outside; i--) outside = of[i];
    part = outside?.part ?? 0;
    readPart(places, outside ?? null);
  }
  const fallback = clauses[0] ?? open("main", 0, null, null);
  return { clauses, at: (token) => of[token] ?? fallback };
}

/** "Les pertes s'accumulent : 2 millions en 2012, et elles pourraient …": figures without a verb, before a clause with its own subject. */
function standsAlone({ figures, heads }: Scene, verb: VerbGroup, begin: number, end: number): boolean {
  return (
    figures.some((figure) => figure.first >= begin && figure.first - begin <= 2 && figure.last <= end) &&
    heads.some((head) => head.kind === "pronoun" && head.first > end && head.last <= verb.first && head.preposition === null)
  );
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
    if (word === "a" && isAgo(tokens, verb.at)) return false;
    if (word === "serait") return tokens[verb.last]?.norm !== "ce";
    if (PLACING.test(word)) return scene.verbs.some((other) => other.mood === "infinitive" && other.first === verb.last);
    return true;
  });
}

/** The comma that opens a clause between the commas which part a subject from its verb: "X, c'est à noter, a", "X, une fois n'est pas coutume, a"; 0 where none does. */
function asideClause(scene: Scene, { first, verb }: Clause): number {
  if (!verb) return 0;
  const last = /^(?:l'|le|la|les)$/.test(norm(scene, verb.first - 1)) ? verb.first - 2 : verb.first - 1;
  const at = /^(?:c'|ce|il|on|cela|ça)$/.test(norm(scene, last)) ? last - 1 : norm(scene, last) === "fois" ? last - 2 : 0;
  const begun = scene.heads.some((head) => head.first >= first && head.last <= at && at - head.last < 3 && head.preposition === null);
  return at > first && norm(scene, at) === "," && begun ? at : 0;
}

/** "il y a peu", "il y a quelques mois": a date, though none that can be placed. */
function isAgo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "y" || !/^(?:il|t-il)$/.test(tokens[at - 2]?.norm ?? "")) return false;
  const from = /^(?:bien|si|très|encore|seulement|pas|à|peine|tout|juste)$/.test(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  return (
    /^(?:peu|longtemps)$/.test(tokens[from]?.norm ?? "") ||
    /^(?:jours|semaines|mois|ans|années|heures|décennies|lustres|trimestres)$/.test(tokens[from + 1]?.norm ?? "")
  );
}

/** Does a clause have a phrase that can be its subject, before the clauses inside it begin? */
function hasSubject(scene: Scene, clause: Clause, starts: readonly { readonly at: number; readonly clause: Clause }[]): boolean {
  return starts.some((start, k) => {
    if (start.clause !== clause) return false;
    const end = Math.min(...starts.filter((other, n) => other.at > start.at || (other.at === start.at && n > k)).map(({ at }) => at));
    return scene.heads.some((head) => head.first >= start.at && head.last <= end && head.preposition === null);
  });
}

/** The clause after a comma that stands between a subject and its verb, where the clause read last may be one or stand in one. */
function besideOf(tokens: readonly Token[], clause: Clause, main: Clause): Clause | null {
  for (let at: Clause | null = clause; at && at !== main && at.tie !== "bracket"; at = at.parent)
    if (at.verb !== null && tokens[at.first - 1]?.text === ",") return at;
  return null;
}

/** A clause around this one that has no verb as yet. */
function waitingIn(clause: Clause): Clause | null {
  for (let at = clause.parent; at; at = at.parent) if (at.verb === null && at.tie !== "bracket") return at;
  return null;
}
