import type { Token } from "../../../model.js";
import { BEFORE_QUE, COMPARATIVE, OPENERS, type Tie } from "../words/conjunctions.js";
import { saying } from "../words/saying.js";
import type { Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

/** Places of a sentence. */
export interface Places {
  has(token: number): boolean;
}

export interface Opener {
  readonly first: number;
  readonly tie: Tie;
  readonly governor: VerbGroup | null;
}

/** The conjunction or relative pronoun that opens the clause whose verb stands at `to`. */
export function openerBefore(scene: Scene, from: number, to: number, taken: Places, above: VerbGroup | null): Opener | null {
  const { tokens } = scene;
  let comma = false;
  for (let i = to - 1; i >= from; i--) {
    if (taken.has(i)) continue;
    const word = (tokens[i] as Token).norm;
    if (word === ",") comma = true;
    if (/^qu(?:e|')$/.test(word)) {
      const before = tokens[i - 1]?.norm ?? "";
      // "rappelait alors que": then, not whereas
      const then = before === "alors" && scene.verbs.some((one) => one.last === i - 1 && one.lemmas.some((lemma) => saying.has(lemma)));
      const named = then ? undefined : BEFORE_QUE[before];
      if (named) return { first: i - 1, tie: before === "moins" && tokens[i - 2]?.norm !== "à" ? "adverbial" : named, governor: null };
      if (restricts(tokens, i, from)) continue;
      let compares = false;
      for (let k = i - 1; k >= Math.max(from, i - 5); k--) if (COMPARATIVE.test((tokens[k] as Token).norm)) compares = true;
      if (compares && (comma || to - i > 8)) continue;
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
    if (word === "dont" && comma && (taken.has(i + 1) || isClosed(scene, i, to))) continue;
    if (word === "où" && comma && isClosed(scene, i, to)) continue;
    if (word === "mais" && comma && /^(?:,)$/.test(tokens[i + 1]?.norm ?? "")) continue;
    // "X a gagné F, là où Y en a gagné G"
    if (word === "où" && tokens[i - 1]?.norm === "là") return { first: i - 1, tie: "contrast", governor: null };
    const first =
      /^(?:lequel|laquelle|lesquels|lesquelles)$/.test(word) ||
      (word === "qui" && /^(?:ce|à|pour|chez|de|avec|par|sur)$/.test(tokens[i - 1]?.norm ?? ""))
        ? i - 1
        : i;
    return { first, tie, governor: null };
  }
  return null;
}

/** "croit que X, que dirige Y, pourrait …": what opens the clause around one that is itself an aside in it, after its subject. */
export function openerAround(scene: Scene, from: number, inner: Opener, taken: Places, above: VerbGroup | null): Opener | null {
  if (scene.tokens[inner.first - 1]?.text !== ",") return null;
  const outer = openerBefore(scene, from, inner.first - 1, taken, above);
  // "dans deux pays, dont le Japon, qui …", "au premier rang desquels X, qui …": these need no verb
  if (
    !outer ||
    /^(?:dont|duquel|auquel|desquels|desquelles|lequel|laquelle|lesquels|lesquelles)$/.test(scene.tokens[outer.first]?.norm ?? "")
  )
    return null;
  if (/^(?:desquels|desquelles|lesquels|lesquelles|lequel|laquelle)$/.test(scene.tokens[outer.first + 1]?.norm ?? "")) return null;
  const subject = scene.heads.find((head) => head.first > outer.first && head.preposition === null);
  const begun = subject !== undefined && subject.first - outer.first <= 2 && subject.last < inner.first && subject.kind !== "pronoun";
  return begun || outer.first === inner.first - 2 ? outer : null;
}

/** "dans 18 pays, dont le Japon et la Corée, et réunit …": what follows "dont" is over before the verb. */
function isClosed(scene: Scene, dont: number, to: number): boolean {
  const before = scene.tokens[to - 1]?.norm ?? "";
  if (!/^(?:et|puis|mais|ou)$/.test(before)) return false;
  return scene.tokens[to - 2]?.text === "," && scene.tokens[dont - 1]?.text === ",";
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
  if (!noun && que - verb.last > 3 && !verb.lemmas.some((lemma) => saying.has(lemma)) && verb.lemma !== "savoir") return fact ? verb : null;
  // "a relevé la cible de son plan, qu'il a portée à F": the comma sets it apart from what the verb has already
  const end = scene.tokens[que - 1]?.text === "," ? que - 1 : que;
  return !noun || fact || (saying.has(verb.lemma) && !scene.heads.some((head) => head.last === end)) ? verb : null;
}
