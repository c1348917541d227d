import { Shape } from "../../../model.js";
import type { Head, Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

const FINITE = new Set(["indicative", "past", "future", "conditional", "subjunctive"]);

export function isConjugated(verb: VerbGroup): boolean {
  return FINITE.has(verb.mood);
}

/** The verb that an infinitive, a gerund or a bare participle leans on for its subject. */
function support(scene: Scene, verb: VerbGroup): VerbGroup | null {
  if (verb.governor) return verb.governor;
  const before = scene.verbs.filter((other) => other.at < verb.first && isConjugated(other)).at(-1);
  return before ?? scene.verbs.find((other) => other.first > verb.at && isConjugated(other)) ?? null;
}

const norm = (scene: Scene, at: number) => scene.tokens[at]?.norm ?? "";

/** Is this head the subject's own: no preposition, not in brackets? */
function canBeSubject(scene: Scene, head: Head, from: number): boolean {
  if (head.preposition !== null) return false;
  let depth = 0;
  for (let i = from; i < head.first; i++) {
    if (norm(scene, i) === "(") depth++;
    else if (norm(scene, i) === ")") depth--;
  }
  return depth <= 0;
}

/** Where the clause of this verb begins: after a strong sign or a subordinating word. */
function clauseStart(scene: Scene, verb: VerbGroup): number {
  for (let i = verb.first - 1; i >= 0; i--) {
    const word = norm(scene, i);
    if (/^[;:–—«“.!?]$/.test(word)) return i + 1;
    if (
      /^(?:que|qu'|lorsque|lorsqu'|quand|si|car|puisque|mais|où|dont|pourquoi|comment|lequel|laquelle|lesquels|lesquelles|auquel|duquel|desquels|desquelles)$/.test(
        word,
      )
    )
      return i + 1;
    if (word === "(") return i + 1;
    if (word === "-" && isDash(scene, i)) return i + 1;
  }
  return 0;
}

/** "PARIS (Reuters) - L'opérateur …": a hyphen with spaces on both sides is a dash. */
function isDash(scene: Scene, at: number): boolean {
  const [dash, next] = [scene.tokens[at], scene.tokens[at + 1]];
  return dash !== undefined && next !== undefined && ((dash.shape | next.shape) & Shape.glued) === 0;
}

/** The subject of a verb, as a noun phrase of its sentence; null where the sentence has none for it. */
export function subjectOf(scene: Scene, verb: VerbGroup, depth = 0): Head | null {
  if (depth > 4) return null;
  if (!isConjugated(verb)) {
    if (verb.mood === "participle") return nounBefore(scene, verb.first);
    const governor = support(scene, verb);
    return governor && governor !== verb ? subjectOf(scene, governor, depth + 1) : firstFree(scene, 0, verb.first);
  }
  const relative = relativeBefore(scene, verb);
  if (relative !== null) return nounBefore(scene, relative, true);
  const inverted = scene.heads.find(
    (head) => head.kind === "pronoun" && head.first === verb.last && /^(?:t-)?(?:il|elle|on|ils|elles)$/.test(norm(scene, head.first)),
  );
  if (inverted) return inverted;
  const start = clauseStart(scene, verb);
  const previous = scene.verbs.filter((other) => other.at < verb.first && other.at >= start && isConjugated(other)).at(-1);
  if (!previous) return firstFree(scene, start, verb.first);
  // after another verb: a phrase of its own after a comma or "et", else the same subject
  const own = scene.heads.filter(
    (head) => head.first >= previous.last && head.last <= verb.first && canBeSubject(scene, head, previous.last),
  );
  const opened = own.find((head) => /^(?:,|et|ou|puis|mais)$/.test(norm(scene, head.first - 1)) && !isRelativePast(scene, previous));
  if (opened && !isListed(scene, opened, verb)) return opened;
  if (isRelativePast(scene, previous)) {
    // the earlier verb stood in a relative clause: the main clause's subject stands before it
    const main = firstFree(scene, start, previous.first);
    if (main) return main;
  }
  const adjacent = own.at(-1);
  if (adjacent && adjacent.kind === "pronoun") return adjacent;
  const before = norm(scene, verb.first - 1);
  if (/^(?:,|et|ou|puis|mais)$/.test(before) || own.length === 0) return subjectOf(scene, previous, depth + 1);
  return adjacent && !hasObject(previous, adjacent, scene) ? adjacent : subjectOf(scene, previous, depth + 1);
}

/** A list of objects ("ses usines, ses bureaux et son siège, et vise …") begins no clause. */
function isListed(scene: Scene, head: Head, verb: VerbGroup): boolean {
  return (
    /^(?:,|et|ou|puis|mais)$/.test(norm(scene, verb.first - 1)) &&
    !/^(?:qui)$/.test(norm(scene, verb.first - 1)) &&
    head.last === verb.first - 1 &&
    norm(scene, head.first - 1) === "et"
  );
}

function hasObject(previous: VerbGroup, head: Head, scene: Scene): boolean {
  return head.first - previous.last <= 2 && !/^(?:,|et|que|qu')$/.test(norm(scene, head.first - 1));
}

function isRelativePast(scene: Scene, verb: VerbGroup): boolean {
  return relativeBefore(scene, verb) !== null;
}

/** The place of "qui" (or of "dont", "où" with its own subject) right before the verb, or null. */
function relativeBefore(scene: Scene, verb: VerbGroup): number | null {
  for (let i = verb.first - 1; i >= 0 && i >= verb.first - 4; i--) {
    const word = norm(scene, i);
    if (word === "qui") return i;
    if (!/^(?:ne|n'|se|s'|y|en|lui|leur|le|la|les|l'|,|déjà|désormais|a|pourtant|toutefois|aussi)$/.test(word) && !/ment$/.test(word))
      return null;
  }
  return null;
}

/** The phrase right before a participle or a relative pronoun: its antecedent. */
function nounBefore(scene: Scene, at: number, relative = false): Head | null {
  const before = scene.heads.filter((head) => head.last <= at && at - head.last <= (relative ? 3 : 4)).at(-1);
  if (!before) return relative ? (scene.heads.filter((head) => head.last <= at).at(-1) ?? null) : firstFree(scene, 0, at);
  // "la filiale de Google qui": the description is the antecedent, its complement is not
  const index = scene.heads.indexOf(before);
  const outer = scene.heads[index - 1];
  if (before.preposition === "de" && outer && before.first - outer.last <= 1 && outer.kind === "description") return outer;
  return before;
}

function firstFree(scene: Scene, from: number, to: number): Head | null {
  const free = scene.heads.filter((head) => head.first >= from && head.last <= to && canBeSubject(scene, head, from));
  return free.find((head) => head.kind !== "noun") &&
    free[0]?.kind === "noun" &&
    free[0].last < (free[1]?.first ?? 0) &&
    norm(scene, free[0].last) === ","
    ? (free[1] ?? null)
    : (free[0] ?? null);
}

/** The phrase governed by a preposition after a place: "par X", "à X", "dans X". */
export function complement(scene: Scene, from: number, to: number, prepositions: RegExp): Head | null {
  return (
    scene.heads.find((head) => head.first >= from && head.first < to && head.preposition !== null && prepositions.test(head.preposition)) ??
    null
  );
}

/** The direct object: the first phrase after the verb without a preposition. */
export function objectOf(scene: Scene, verb: VerbGroup): Head | null {
  const next = scene.verbs.find((other) => other.first > verb.at && isConjugated(other));
  const limit = Math.min(next?.first ?? scene.tokens.length, verb.last + 12);
  return (
    scene.heads.find(
      (head) =>
        head.first >= verb.last &&
        head.first < limit &&
        (head.preposition === null || (head.first - verb.last === 1 && head.preposition === "de" && /^(?:emparer)$/.test(verb.lemma))),
    ) ?? null
  );
}
