import { Shape, type Token } from "../../../model.js";
import type { VerbReading } from "../verbs/forms.js";
import { verbReadings } from "../verbs/lookup.js";
import { isConjugated, type VerbGroup } from "./verb-group.js";

const ADVERB =
  /^(?:pas|plus|jamais|déjà|encore|aussi|ainsi|bien|désormais|même|toujours|également|notamment|récemment|officiellement|finalement|donc|alors|ensuite|enfin|depuis|surtout|presque|quasiment|largement|nettement|légèrement|fortement|fermement|immédiatement|successivement|totalement|directement|initialement|tous|toutes|chacun|chacune|toutefois|néanmoins|certes|hélas|aussitôt|bientôt|autant|davantage|emblée|ensemble|sitôt|auparavant|souvent|parfois|cependant|pourtant|d'|abord|par|exemple|conséquent|ailleurs|rien|quand|hier|longtemps|elle|eux|sa|son|part|côté|tour|à|revanche|outre|effet|parallèle|moyenne|réalité|partie|vite|tant|moins|même|d'un|coup|fois|nouveau|beaucoup|d'ores|et|y|en|lui|leur|l'|le|la|les|de|un|peu|ne|n'|trois|ans|tout|mieux|pour|eux|seulement|\p{L}{1,30}ment)$/u;

/** "a levé 10 millions et racheté Brix": the verb whose auxiliary a participle behind "et" has as well; without an object before it, it does not agree. */
export function sharesAuxiliary(
  tokens: readonly Token[],
  at: number,
  participle: VerbReading,
  groups: readonly VerbGroup[],
): VerbGroup | null {
  const word = (tokens[at] as Token).norm;
  // "a réduit sa dette en 2023, et levé 30 millions": the year is of both
  if (tokens[at - 2]?.text === "," && ((tokens[at - 3]?.shape ?? 0) & Shape.number) !== 0) return null;
  if (!/^(?:et|puis)$/.test(tokens[at - 1]?.norm ?? "") || participle.plural === true || /e$/.test(word) || tokens[at + 1]?.norm === "par")
    return null;
  const before = groups.findLast((group) => group.mood !== "infinitive");
  if (!before || before.passive || before.at === before.first || !isConjugated(before) || at - before.last > 30) return null;
  for (let i = before.last; i < at; i++) if (/^[;:.!?()«»]$/.test((tokens[i] as Token).text)) return null;
  for (let i = before.first; i < before.at; i++)
    if (verbReadings((tokens[i] as Token).norm).some((reading) => reading.lemma === "avoir")) return before;
  return null;
}

/** The form of avoir or être, alone or itself compound ("a été"), that this participle goes with. */
export function findAuxiliary(tokens: readonly Token[], at: number, groups: readonly VerbGroup[]): VerbGroup | null {
  const before = groups.at(-1);
  if (!before || at - before.last > 12) return null;
  let words = 0;
  for (let i = before.last; i < at; i++) {
    if (i === before.last && /^[,–—(]$/.test((tokens[i] as Token).text)) {
      // "aurait, selon le quotidien, écoulé", "a – une première – reconnu"
      const sign = (tokens[i] as Token).text === "(" ? ")" : (tokens[i] as Token).text;
      const close = tokens.findIndex((token, k) => k > i && k < at && token.text === sign);
      if (close < 0) return null;
      i = close;
    } else if (++words > 5 || !ADVERB.test((tokens[i] as Token).norm)) return null;
  }
  if (!before.lemmas.some((lemma) => lemma === "avoir" || lemma === "être")) return null;
  const auxiliary = before.lemmas.includes("être") ? "être" : "avoir";
  // "a été condamné": the group before is être in a compound tense, hence passive
  return { ...before, lemma: auxiliary };
}
