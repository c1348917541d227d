import type { Token } from "../../../model.js";
import { aside } from "../words/conjunctions.js";
import type { Places } from "./openers.js";
import type { Scene } from "./scene.js";
import type { VerbGroup } from "./verbs.js";

/** Where a clause without a conjunction begins, and what stands there. */
export interface Boundary {
  readonly at: number;
  readonly word: "" | "," | "et" | ", et";
  readonly subject: boolean;
}

/** Where a clause without a conjunction begins: at the sign or "et" before its subject. */
export function boundaryBefore(scene: Scene, from: number, verb: VerbGroup, taken: Places): Boundary {
  const { tokens } = scene;
  for (let i = verb.first - 1; i >= from; i--) {
    if (taken.has(i)) continue;
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

/** The comma that opens a date between commas which closes here. */
function datedFrom({ tokens, dates }: Scene, close: number): number | null {
  const date = dates.find((one) => one.last === close);
  if (!date) return null;
  let at = date.first - 1;
  while (date.first - at < 4 && /^(?:en|au|aux|à|le|la|l'|dès|ce|cette|du)$/.test(tokens[at]?.norm ?? "")) at--;
  return tokens[at]?.text === "," ? at : null;
}

/** The comma that opens an aside which closes here: "de son côté", "en revanche". */
function asideFrom(scene: Scene, close: number): number | null {
  const { tokens } = scene;
  for (let at = close - 2; at >= 0 && close - at < 7; at--)
    if (tokens[at]?.text === ",") return aside.read(tokens, at + 1)?.end === close || isQuality(scene, at, close) ? at : null;
  return null;
}

/** "X, plus optimiste, pronostique", "Y, toujours prudent, table": how the subject before is. */
function isQuality(scene: Scene, open: number, close: number): boolean {
  return (
    /^(?:plus|moins|très|toujours|plutôt|assez|bien|encore|un|peu|guère|jamais|tout|trop|nettement|beaucoup)$/.test(
      scene.tokens[open + 1]?.norm ?? "",
    ) &&
    close - open <= 6 &&
    close - open > 2 &&
    scene.heads.some((head) => head.last === open && head.preposition === null && head.kind !== "pronoun") &&
    !scene.heads.some((head) => head.first > open && head.last <= close && head.kind !== "noun") &&
    !scene.figures.some((figure) => figure.first > open && figure.last <= close) &&
    !scene.verbs.some((verb) => verb.first > open && verb.last <= close && verb.mood !== "participle")
  );
}

/**
 * Where the phrase begins that asides cut off from its verb: "…, |et l'Ademe, que dirige X, a accordé".
 * `open` is the last place where the first aside may begin, `from` the end of the verb before.
 */
export function cutOffBy(scene: Scene, open: number, from: number, taken: Places): Boundary | null {
  const { tokens } = scene;
  let found: Boundary | null = null;
  for (let i = open; i > from; i--) {
    if (taken.has(i) || tokens[i]?.text !== ",") continue;
    const head = scene.heads.find(
      (one) =>
        one.first > from &&
        one.last <= i &&
        i - one.last < 9 &&
        one.preposition === null &&
        /^(?:name|description|noun)$/.test(one.kind) &&
        /^(?:,|et|mais|puis|or|»|”|")$/.test(tokens[one.first - 1]?.norm ?? "") &&
        isOnePhrase(tokens, one.last, i, taken),
    );
    if (!head) continue;
    const word = tokens[head.first - 1]?.norm ?? "";
    if (!/^(?:et|mais|puis|or)$/.test(word)) {
      // "ses clients, ses usines, Meta, le géant, a": a name sooner than what may be a list
      if (head.kind !== "noun" || !found) found = { at: head.first - 1, word: ",", subject: true };
      continue;
    }
    // "Danone, Lactel et Bel, X": the end of a list
    if (word === "et" && tokens[head.first - 2]?.text !== "," && found) break;
    return tokens[head.first - 2]?.text === ","
      ? { at: head.first - 2, word: ", et", subject: true }
      : { at: head.first - 1, word: "et", subject: true };
  }
  return found;
}

/** Is there nothing but complements of a noun from one place to another? */
function isOnePhrase(tokens: readonly Token[], from: number, to: number, taken: Places): boolean {
  if (from < to && !/^(?:de|d'|du|des|à|au|aux|en|dans|\()$/.test((tokens[from] as Token).norm)) return false;
  for (let i = from; i < to; i++) if (!taken.has(i) && /^(?:,|et|ou|qui|que|qu'|dont|:|;)$/.test((tokens[i] as Token).norm)) return false;
  return true;
}
