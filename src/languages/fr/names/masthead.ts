import { type Sentence, Shape, type Token } from "../../../model.js";
import { isCapitalised, isFunctionWord, isOrdinary } from "./common.js";

/**
 * "Les Alpes du Matin", "Ouest Armorique > Économie", "Le Fil du Risque | Cyber", "Boussole et ses 612 partenaires": capitals that stand for
 * themselves at the head of the page.
 */
export function mastheadOf(sentences: readonly Sentence[]): readonly string[] {
  for (const [i, { tokens }] of sentences.slice(0, 3).entries()) {
    const bar = tokens.findIndex(
      (token, at) =>
        /^[|>›]$/.test(token.text) || (token.norm === "et" && tokens[at + 1]?.norm === "ses" && /^\d/.test(tokens[at + 2]?.text ?? "")),
    );
    if (i > 0 && bar < 0) continue;
    const own = tokens.slice(/^(?:le|la|les|l')$/.test(tokens[0]?.norm ?? "") ? 1 : 0, bar < 0 ? tokens.length : bar);
    // one word counts where a way through the site goes on from it or stands below it
    const trail = (sentence: Sentence | undefined) => (sentence?.tokens.filter((token) => /^[|>›]$/.test(token.text)).length ?? 0) > 1;
    const single =
      own.length === 1 && (trail(sentences[i]) || (i === 0 && trail(sentences[1]))) && recurs(own[0] as Token, sentences.slice(i + 1));
    if (isMasthead(own, single)) return own.map((token) => token.norm);
  }
  return [];
}

/** Is the word written again with a capital, and never without? */
function recurs({ norm, text }: Token, sentences: readonly Sentence[]): boolean {
  const again = sentences.flatMap(({ tokens }) => tokens.filter((token) => token.norm === norm));
  return again.length > 0 && again.every((token) => token.text === text) && !isOrdinary(norm);
}

function isMasthead(own: readonly Token[], single: boolean): boolean {
  const [only] = own;
  if (
    own.length > 5 ||
    !only ||
    !isCapitalised(only) ||
    isFunctionWord(only.norm) ||
    !isCapitalised(own.at(-1)) ||
    !own.every((token) => isCapitalised(token) || /^(?:du|des|de|d'|la|l'|les|et|&)$/.test(token.norm)) ||
    own.some((token) => (token.shape & Shape.upper) !== 0)
  )
    return false;
  return single || own.filter(isCapitalised).length > 1 || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(only.text);
}

/** Where the masthead's name ends that is written here; 0 where it is not. */
export function mastheadEnd(tokens: readonly Token[], at: number, masthead: readonly string[]): number {
  return masthead.length > 0 && isCapitalised(tokens[at]) && masthead.every((word, i) => tokens[at + i]?.norm === word)
    ? at + masthead.length
    : 0;
}
