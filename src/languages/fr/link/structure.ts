import type { Token } from "../../../model.js";
import { lemmasOf } from "../verbs/lookup.js";
import { document, saying } from "../words/saying.js";
import { isConjugated } from "./clause.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

/** How a clause hangs on another. An incise tells who speaks ("…, a déclaré X"). */
export type Tie = "main" | "coordinate" | "complement" | "relative" | "adverbial" | "condition" | "contrast" | "incise" | "bracket";

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

const DASH = /^[–—]$/;
const OPENERS: Readonly<Record<string, Tie>> = {
  qui: "relative",
  dont: "relative",
  où: "relative",
  lequel: "relative",
  laquelle: "relative",
  lesquels: "relative",
  lesquelles: "relative",
  auquel: "relative",
  duquel: "relative",
  desquels: "relative",
  lorsque: "adverbial",
  "lorsqu'": "adverbial",
  quand: "contrast",
  puisque: "adverbial",
  "puisqu'": "adverbial",
  car: "adverbial",
  si: "condition",
  "s'": "condition",
  mais: "contrast",
  or: "contrast",
};
/** What `que` completes, by the word before it. */
const BEFORE_QUE: Readonly<Record<string, Tie>> = {
  tandis: "contrast",
  alors: "contrast",
  parce: "adverbial",
  bien: "adverbial",
  avant: "adverbial",
  après: "adverbial",
  pour: "adverbial",
  afin: "adverbial",
  dès: "adverbial",
  pendant: "adverbial",
  tant: "adverbial",
  sans: "adverbial",
  ainsi: "adverbial",
  condition: "condition",
  moins: "condition",
  sorte: "adverbial",
  depuis: "adverbial",
  mesure: "adverbial",
};
const COMPARATIVE =
  /^(?:plus|moins|aussi|autant|davantage|mieux|même|mêmes|autre|autres|tel|telle|supérieur|supérieure|inférieur|inférieure|fois)$/;

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
          starts.push({ at: cut.at, clause: waiting });
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
      if (clause.tie !== "relative" || tokens[at - 1]?.text !== "," || !clause.parent) continue;
      const end = starts.find((other) => other.at > at)?.at ?? (places.at(-1) as number);
      for (let i = clause.verb?.last ?? at; i < end; i++) {
        if (
          tokens[i]?.text !== "," ||
          (!/^(?:moyennant|grâce)$/.test(tokens[i + 1]?.norm ?? "") &&
            !(tokens[i + 1]?.norm === "pour" && /^(?:un|une|la|quelque|près|environ)$/.test(tokens[i + 2]?.norm ?? "")))
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
      if (/^[;:.!?…]$/.test(text) || DASH.test(text)) flush();
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
    if (/^(?:devant|suivant|durant|pendant|concernant|moyennant|étant)$/.test(word))
      return scene.verbs.some((other) => other.mood === "infinitive" && other.first === verb.last);
    return true;
  });
}

/** A clause around this one that has no verb as yet. */
function waitingIn(clause: Clause): Clause | null {
  for (let at = clause.parent; at; at = at.parent) if (at.verb === null && at.tie !== "bracket") return at;
  return null;
}

/** The conjunction or relative pronoun that opens this verb's clause. */
function openerBefore(
  scene: Scene,
  from: number,
  verb: VerbGroup,
  taken: ReadonlySet<number>,
  above: VerbGroup | null,
): { first: number; tie: Tie; governor: VerbGroup | null } | null {
  const { tokens } = scene;
  let comma = false;
  for (let i = verb.first - 1; i >= from; i--) {
    if (taken.has(i)) continue;
    const word = (tokens[i] as Token).norm;
    if (word === ",") comma = true;
    if (/^qu(?:e|')$/.test(word)) {
      const before = tokens[i - 1]?.norm ?? "";
      const named = BEFORE_QUE[before];
      if (named) return { first: i - 1, tie: before === "moins" && tokens[i - 2]?.norm !== "à" ? "adverbial" : named, governor: null };
      if (restricts(tokens, i, from)) continue;
      let compares = false;
      for (let k = i - 1; k >= Math.max(from, i - 5); k--) if (COMPARATIVE.test((tokens[k] as Token).norm)) compares = true;
      if (compares && (comma || verb.first - i > 8)) continue;
      const governor = completes(scene, i, from, above);
      return { first: i, tie: governor ? "complement" : "relative", governor };
    }
    const tie = OPENERS[word];
    if (!tie) continue;
    if (word === "s'" && !/^ils?$/.test(tokens[i + 1]?.norm ?? "")) continue;
    if (word === "si" && /^(?:même|comme)$/.test(tokens[i - 1]?.norm ?? "")) return { first: i - 1, tie: "adverbial", governor: null };
    if (word === "or" || word === "si") {
      if (i > from && !/^[,«]$/.test(tokens[i - 1]?.norm ?? "") && word === "or") continue;
    }
    if (/^(?:dont|où)$/.test(word) && comma && taken.has(i + 1)) continue;
    if (word === "mais" && comma && /^(?:,)$/.test(tokens[i + 1]?.norm ?? "")) continue;
    const first =
      /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(word) ||
      (word === "qui" && /^(?:ce|à|pour|chez|de|avec|par|sur)$/.test(tokens[i - 1]?.norm ?? ""))
        ? i - 1
        : i;
    return { first, tie, governor: null };
  }
  return null;
}

/** "ne … que": only, not that. */
function restricts(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(0, from - 3, at - 12); i--) {
    const word = (tokens[i] as Token).norm;
    if (/^(?:pas|jamais)$/.test(word)) return false;
    if (/^(?:ne|n')$/.test(word)) return true;
  }
  return false;
}

/** The verb that a `que` completes; null where it is a relative pronoun. */
function completes(scene: Scene, que: number, from: number, above: VerbGroup | null): VerbGroup | null {
  const verb = scene.verbs.findLast((one) => one.last <= que && one.last >= from - 1) ?? above;
  if (!verb || verb.mood === "participle" || scene.figures.some((figure) => figure.last === que)) return null;
  if (verb.last === que) return verb;
  const noun = scene.heads.some(
    (head) => head.first >= verb.last && head.last <= que && head.preposition === null && head.kind !== "pronoun",
  );
  const fact = /^(?:fait|idée|annonce|affirmation|espoir|crainte|preuve|certitude|assurance|ce)$/.test(scene.tokens[que - 1]?.norm ?? "");
  return !noun || fact || (saying.has(verb.lemma) && !scene.heads.some((head) => head.last === que)) ? verb : null;
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
    if (word === ",") return { at: i, word: ",", subject };
    if (/^[»”"]$/.test(word)) return { at: i, word: ",", subject };
    return tokens[i - 1]?.text === "," ? { at: i - 1, word: ", et", subject } : { at: i, word: "et", subject };
  }
  return { at: verb.first, word: "", subject: false };
}

const CLOSE = /^[»”"’']$/;

/** An incise: the verb of saying stands before its subject, after a comma or a closing quotation mark. */
function inciseFrom(scene: Scene, verb: VerbGroup, told: boolean, inside: ReadonlySet<number>): { first: number; last: number } | null {
  const { tokens } = scene;
  const before = tokens[verb.first - 1]?.text ?? "";
  const second = tokens[verb.first - 2]?.text ?? "";
  const quoted = CLOSE.test(before) || (before === "," && CLOSE.test(second));
  const pronoun = pronounOf(scene, verb) !== null;
  if (!quoted && before !== "," && !/^[–—?!]$/.test(before)) return null;
  if (/^(?:conditional|subjunctive)$/.test(verb.mood) || verb.passive) return null;
  if (!quoted && !isSaying(scene, verb)) return null;
  const after = tokens[verb.last]?.norm ?? "";
  if (
    /^(?:que|qu'|:|de|d'|«|“)$/.test(after) &&
    !pronoun &&
    !/^(?:de|d') (?:son|sa|leur) /.test(`${after} ${tokens[verb.last + 1]?.norm} `)
  )
    return null;
  const head = speakerAfter(scene, verb);
  if (!head && !pronoun) return null;
  if (!quoted && !pronoun && !told) {
    // without a verb before it only a headline is told: "500 postes supprimés chez X, annonce Y"
    const begun = scene.heads.some(
      (one) => one.preposition === null && one.kind !== "noun" && one.kind !== "measure" && one.first < 3 && one.first >= 0,
    );
    // "Faux, rétorque Thales : …"
    const short = verb.first <= 3 && head?.kind === "name" && !begun;
    if (!short && (begun || !scene.figures.some((figure) => figure.last <= verb.first))) return null;
  }
  const begin = before === "," || quoted || /^[–—?!]$/.test(before) ? verb.first - 1 : verb.first;
  let last = Math.max(verb.last, head?.last ?? 0);
  if (/^(?:savoir|valoir|remarquer|observer)$/.test(tokens[last]?.norm ?? "")) last++;
  while (last < tokens.length && inside.has(last) && !/^(?:,|«|“)$/.test((tokens[last] as Token).text)) last++;
  return { first: begin, last };
}

/** The pronoun of an inverted verb, within it or after it: "précise-t-elle", "a-t-il ajouté". */
export function pronounOf(scene: Scene, verb: VerbGroup): Head | null {
  return (
    scene.heads.find(
      (head) =>
        head.kind === "pronoun" &&
        head.first > verb.first &&
        head.first <= verb.last &&
        /^(?:t-)?(?:il|elle|on|ils|elles)$/.test(scene.tokens[head.first]?.norm ?? "") &&
        isHyphened(scene.tokens, head.first),
    ) ?? null
  );
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return token.start - before.end <= 1 && (token.norm.startsWith("t-") || token.start > before.end);
}

/** Does this verb tell what somebody says: by itself, or as "faire savoir", "faire état de", "parler de"? */
export function isSaying(scene: Scene, verb: VerbGroup): boolean {
  const next = scene.tokens[verb.last]?.norm ?? "";
  if (verb.lemmas.includes("faire")) return /^(?:savoir|valoir|état|part|remarquer|observer|miroiter)$/.test(next);
  // "a-t-il ajouté"
  if (
    verb.first + 1 === verb.last &&
    /^(?:t-il|t-elle|t-on|il|elle|ils|elles)$/.test(next) &&
    verb.lemmas.some((lemma) => lemma === "avoir" || lemma === "être")
  )
    return lemmasOf(scene.tokens[verb.last + 1]?.norm ?? "").some((lemma) => saying.has(lemma));
  if (verb.lemmas.includes("parler")) return /^(?:de|d'|du|des)$/.test(next);
  if (verb.negated && /^(?:cacher|dissimuler)$/.test(verb.lemma)) return true;
  // "il se dit que": nobody in particular
  if (verb.reflexive && verb.lemmas.some((lemma) => /^(?:dire|murmurer)$/.test(lemma))) return false;
  return verb.lemmas.some((lemma) => saying.has(lemma));
}

/** The phrase after an inverted verb that can be its subject. */
export function speakerAfter(scene: Scene, verb: VerbGroup): Head | null {
  const next = scene.verbs.find((one) => one.first >= verb.last && isConjugated(one));
  const head = scene.heads.find(
    (one) =>
      one.first >= verb.last &&
      one.first - verb.last <= 7 &&
      (one.preposition === null || (one.kind === "name" && one.preposition === "comme")) &&
      (one.kind !== "measure" || document.read(scene.tokens, one.first + 1) !== undefined),
  );
  if (!head || (next && next.first < head.first)) return null;
  for (let i = verb.last; i < head.first; i++) if (/^(?:,|que|qu'|«|“|:|qui)$/.test((scene.tokens[i] as Token).norm)) return null;
  return head;
}
