import { Shape, type Token } from "../../../model.js";
import { changeNoun } from "../words/metrics.js";
import { BEFORE_DES, COMPOUND, CONTRACTED, PREPOSITION } from "../words/phrases.js";

/** "Des ménages ont dû …": at the start of a clause "des" is an article, not "de les". */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    // "a signé avec Renner des contrats"
    (at > 1 && (before.shape & Shape.capital) !== 0 && (before.shape & Shape.upper) === 0) ||
    ((before.shape & Shape.sign) !== 0 && !/^[%€$£)»”]$/.test(before.text)) ||
    /^(?:que|qu'|et|mais|où|quand|lorsque|si|car|ou|dont|puis)$/.test(before.norm)
  );
}

/** The preposition that a noun phrase depends on, or null. */
export function prepositionBefore(tokens: readonly Token[], at: number): string | null {
  const here = tokens[at];
  if (here?.norm === "des" && isIndefinite(tokens, at)) return null;
  const before = tokens[at - 1];
  // "avec des revenus": the article of an indefinite phrase
  if (here?.norm === "des" && before && BEFORE_DES.test(before.norm)) return before.norm;
  if (here && CONTRACTED.test(here.norm)) return compoundAt(tokens, at - 1) ?? (here.norm[0] === "d" ? "de" : "à");
  if (!before) return null;
  const compound = /^(?:de|d'|du|des|à|au|aux)$/.test(before.norm) ? compoundAt(tokens, at - 2) : undefined;
  if (compound) return compound;
  // "A Stockholm", "A la Bourse": capitals often lack their accent
  if (isUnaccented(tokens, at - 1)) return "à";
  if (PREPOSITION.test(before.norm))
    return before.norm === "d'" ? "de" : CONTRACTED.test(before.norm) ? (before.norm[0] === "d" ? "de" : "à") : before.norm;
  return null;
}

/** Words that make a compound with the word before them only: "au profit de", where "le profit de X" is what X earns. */
const AFTER: Readonly<Record<string, RegExp>> = {
  bénéfice: /^au$/,
  profit: /^au$/,
  faveur: /^en$/,
  cause: /^à$/,
};

/** What a compound such as "auprès de" or "lors de" stands for; "de la part de" says by whom, where "baisse de la part de" tells of a share. */
function compoundAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.norm ?? "";
  if (Object.hasOwn(AFTER, word) && !(AFTER[word] as RegExp).test(tokens[at - 1]?.norm ?? "")) return undefined;
  if (word !== "part") return COMPOUND.get(word);
  const by = tokens[at - 1]?.norm === "la" && tokens[at - 2]?.norm === "de" && !changeNoun.read(tokens, at - 3);
  return by ? COMPOUND.get(word) : undefined;
}

/** "A Stockholm, le titre …": "À" without its accent. */
function isUnaccented(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text === "A" && !/^(?:-|t-il|t-elle|t-on|t|il|elle|on|été|eu)$/.test(tokens[at + 1]?.norm ?? "");
}
