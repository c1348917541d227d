import { Shape, type Token } from "../../../model.js";
import { askedOnce } from "../../../remembered.js";
import { nationality } from "../words/descriptors.js";
import { oneOf } from "../words/one-of.js";
import { isCapitalised, isCommonAcronym, isFunctionWord } from "./common.js";
import { institutionHead } from "./institution.js";

/** What a name follows that has an article or a possessive before it. */
export const DETERMINER = oneOf("le|la|l'|un|une|du|au|son|sa|leur|cette|ce|des|les");

/** A sentence's first word, or the first after a quotation mark, a colon, a dash or a bullet. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    isOpening(before.word) ||
    // "(Elle sourit.)"
    (before.text === "(" && at === 1) ||
    (before.text === "-" && (before.shape & Shape.glued) === 0) ||
    ((before.shape & Shape.number) !== 0 && at === 1)
  );
}

/** A sign after which a sentence or a quotation begins. */
const isOpening = askedOnce(({ text }) => /^[«“"”:–—•>▪●.!?…|*]$/.test(text) || !/[\p{L}\p{N}'’)\],;/&%€$+(-]/u.test(text));

/** A line in capitals: most of its words have no small letter. */
export function isShouted(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if ((token.shape & Shape.word) === 0 || token.text.length < 2 || token.text.includes(".")) continue;
    words++;
    if (token.shape & Shape.upper) capitals++;
  }
  return capitals >= 2 && capitals > words * 0.7;
}

/** "L'Union" is a newspaper where it is cited; elsewhere the Union is a body. */
export function isBodyUnderArticle(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 2 &&
    /^(?:le|la|l')$/.test((tokens[first] as Token).norm) &&
    institutionHead((tokens[first + 1] as Token).norm) !== undefined &&
    !/^(?:selon|par|d'après|quotidien|journal|magazine|dans|à)$/.test(tokens[first - 1]?.norm ?? "")
  );
}

export function isFunctionWordAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  return (
    last - first === 1 &&
    isFunctionWord(token.norm) &&
    ((token.shape & Shape.upper) === 0 || token.text.length === 1) &&
    isInitial(tokens, first)
  );
}

const isPeople = (norm: string) => [norm, norm.replace(/s$/, "")].some((one) => peoples.has(one));
const peoples: ReadonlySet<string> = new Set(nationality.entries.map(([word]) => word));

/** Pronouns, single letters, Roman numerals, "IA": capitals that begin no name. */
export function isNoName(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at] as Token;
  if (/^(?:m|mm|mme|mmes|mlle|dr|pr|me|monsieur|madame|mademoiselle|maître)\.?$/.test(norm)) return true;
  if (isFunctionWord(norm) && (isInitial(tokens, at) || !isCapitalised(tokens[at + 1]) || isCommonAcronym((tokens[at + 1] as Token).norm)))
    return true;
  if (norm.startsWith("outre-")) return true;
  if (norm === "bourse" && tokens[at - 1]?.norm === "en") return true;
  // "du Français Ledger", "les Américains"
  if (isPeople(norm)) return true;
  // "10 Go", "500 Mbit/s"
  if (/^(?:[KMGT]o|[KMGT]bps|[KMGT]?[Ww]h?|[KMGT]?Hz|[KMG]bit)$/.test(text) && ((tokens[at - 1]?.shape ?? 0) & Shape.number) !== 0)
    return true;
  // "au T1", "XXIe"
  if (/^[ST][1-4]$/.test(text)) return true;
  if (text.length === 1 || /^M(?:M|me)?\.\p{Lu}/u.test(text) || /^[IVX]+(?:e|er|ème)?$/.test(text) || isTicker(text)) return true;
  if (!isCommonAcronym(norm)) return false;
  // "chez TVA": a broadcaster, and no tax
  if (tokens[at - 1]?.norm === "chez") return false;
  // "L'ESN Solvéa", "le SSD Velora"
  return !isCapitalised(tokens[at + 1]) || DETERMINER.test(tokens[at - 1]?.norm ?? "");
}

/** `AVGO.O`, `000660.KS`: a share's code at an exchange. */
export const isTicker = (text: string) => /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/.test(text);
