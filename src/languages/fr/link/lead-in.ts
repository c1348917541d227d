import { Shape, type Token } from "../../../model.js";
import { leadIn, leadNoun } from "../words/lead-ins.js";

/** Words that may stand before what opens a sentence. */
const BEFORE = /^(?:et|mais|or|car|«|“|"|»|”|-|–|—)$/;
const PLACING =
  /^(?:en|à|au|aux|a|dans|sur|sous|chez|avec|pour|par|grâce|depuis|dès|après|avant|entre|contre|vers|face|lors|faute|sans|auprès|début|fin)$/;

/** The tokens of openings that stand before a whole clause and are no part of it: "C'est pourquoi", "Toujours est-il que", "C'est" … "que" around what is set apart. */
export function leadIns(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && !/^[.!?:;…|]$/.test((tokens[i - 1] as Token).text)) continue;
    let at = i;
    while (at < i + 2 && BEFORE.test(tokens[at]?.norm ?? "")) at++;
    const read = leadIn.read(tokens, at);
    if (read) {
      for (let k = at; k < read.end; k++) found.add(k);
      continue;
    }
    const que = setApart(tokens, at);
    if (que > 0) for (const k of [at, at + 1, que]) found.add(k);
  }
  return found;
}

/** "C'est en 2019 que X a levé …", "C'est avec X que Y a signé": the "que" after a phrase with a preposition; 0 where there is none. */
function setApart(tokens: readonly Token[], at: number): number {
  if (!/^(?:c'|ce)$/.test(tokens[at]?.norm ?? "") || !/^(?:est|sera|était|fut)$/.test(tokens[at + 1]?.norm ?? "")) return 0;
  const first = /^(?:aussi|donc|d'ailleurs|précisément|justement|seulement|surtout|notamment)$/.test(tokens[at + 2]?.norm ?? "")
    ? at + 3
    : at + 2;
  if (!PLACING.test(tokens[first]?.norm ?? "")) return 0;
  for (let i = first + 1; i < Math.min(tokens.length, first + 14); i++) {
    const { norm } = tokens[i] as Token;
    if (/^(?:qu'|que)$/.test(norm)) return i;
    if (/^(?:[;:.!?]|qui|dont|où)$/.test(norm)) return 0;
  }
  return 0;
}

/** "Résultat, X a …", "Résultat : X a …": a bare noun before a clause, which measures nothing. */
export function isLeadNoun(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !/^(?:[.!?;…|«“"]|et|mais)$/.test(tokens[at - 1]?.norm ?? "")) return false;
  const end = leadNoun.read(tokens, at)?.end;
  return end !== undefined && /^[,:]$/.test(tokens[end]?.text ?? "") && ((tokens[end + 1]?.shape ?? 0) & Shape.word) !== 0;
}
