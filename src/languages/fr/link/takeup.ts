import type { Token } from "../../../model.js";
import { verbReadings } from "../verbs/lookup.js";
import { PREPOSITION } from "../words/phrases.js";
import type { Head } from "./scene.js";

/** A phrase without a noun of its own that takes up who was just named: "le premier", "l'autre", "cette dernière", "l'intéressée". */
export interface TakeUp {
  readonly end: number;
  readonly feminine: boolean;
}

/** Which of those just named a phrase takes up: by their order, the one named last, or whoever the sentence before was about. */
export type Turn = "first" | "second" | "latter" | "same";

const ARTICLE = /^(?:le|la|l'|du|au|ce|cette)$/;
const WORDS: readonly (readonly [Turn, RegExp])[] = [
  ["first", /^(?:premi(?:er|ère)|une?)$/],
  ["second", /^(?:seconde?|autre)$/],
  ["latter", /^(?:derni(?:er|ère)|-?ci)$/],
  ["same", /^intéressée?$/],
];
/** What goes on after a phrase that is complete without a noun. */
const GOES_ON = /^(?:et|ou|mais|comme|qui|que|qu'|dont|où|ne|n'|se|s'|y|en|lui|leur|a|avait|aura|aurait|est|était|sera|serait|va)$/;

const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";

/** Reads such a phrase; undefined where a noun follows, or where the words are no such phrase. */
export function readTakeUp(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): TakeUp | undefined {
  const article = norm(tokens, at);
  if (/^(?:celui|celle)$/.test(article) && /^-?ci$/.test(norm(tokens, at + 1))) return { end: at + 2, feminine: article === "celle" };
  if (!ARTICLE.test(article)) return undefined;
  // "le principal intéressé", "la toute première": the word itself comes last
  const from = /^(?:principale?|tout|toute)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1;
  const word = norm(tokens, from);
  const turn = turnOfWord(word);
  if (turn === null || taken.has(from)) return undefined;
  if ((turn === "latter") !== /^(?:ce|cette)$/.test(article)) return undefined;
  if (/^(?:une?|autre)$/.test(word) && article !== "l'") return undefined;
  if (!isComplete(tokens, from + 1, taken) && !(turn === "latter" && taken.has(from + 1))) return undefined;
  return { end: from + 1, feminine: /(?:ère|onde|ée|une)$/.test(word) || article === "la" };
}

/** Does this phrase stand for one in particular without leaning on a verb: a name, a description, "ce dernier"? */
export function standsForOne(head: Head): boolean {
  return /^(?:name|description)$/.test(head.kind) || (head.kind === "pronoun" && head.last - head.first > 1);
}

/** The turn that a phrase tells by its last word, or null. */
export function turnOfWord(word: string): Turn | null {
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** Does the phrase end here: at a sign, a figure, a verb or a small word, not at a noun or an adjective? */
function isComplete(tokens: readonly Token[], at: number, taken: ReadonlySet<number>): boolean {
  const next = tokens[at];
  if (!next || /^[,.;:!?)»”"–—]$/.test(next.text) || GOES_ON.test(next.norm)) return true;
  // "l'un des deux", "le premier du genre": one of several
  if (/^(?:de|d'|du|des)$/.test(next.norm)) return false;
  // "et le second à peine 19 milliards"
  if (taken.has(at)) return /^(?:\d.{0,40}|à|environ|quelque|près|plus|moins|autour|entre|jusqu'|jusqu'à|presque)$/.test(next.norm);
  if (PREPOSITION.test(next.norm)) return true;
  return verbReadings(next.norm).some((one) => one.person === 3 && !/s$/.test(next.norm)) && !/(?:tre|ort|vre)$/.test(next.norm);
}
