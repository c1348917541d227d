import { Shape, type Token } from "../../../model.js";
import type { Reader, Reading } from "../../../rules/vocabulary.js";
import { beforeNoun, countedNoun, type UnitClass, uncounted } from "./units.js";

/** A counted noun with its adjectives and complement, as written ("utilisateurs actifs", "cartes graphiques"). */
export interface CountedNoun {
  readonly text: string;
  readonly head: string;
  /** Undefined for a noun that no list has. */
  readonly counts: UnitClass | undefined;
}

const ADJECTIVE = /(?:és|ées|aux|ales|els|elles|ifs|ives|iques|aires|eurs|euses|ants|antes|ents|entes|ables|ibles|ois|oises|ais|aises|ains|aines|iens|iennes|eux|neufs|neuves|nets|directs|directes|indirects|privés|publics|publiques|verts|vertes|lourds|légers|mobiles|fixes|uniques|certifiés|payants|gratuits|actifs|inactifs|connectés)$/;
const NOT_ADJECTIVE = /^(?:dans|sans|sous|plus|moins|mais|dont|puis|depuis|lors|alors|chez|vers|après|près|dès|très|aussi|ainsi|selon|pendant|avant|devant|durant|moyennant|suivant|concernant|nonobstant|maintenant|auparavant|cependant|pourtant|autant|supplémentaires|environ|concernés|concernées|touchés|touchées|supprimés|supprimées|créés|créées|vendus|vendues|livrés|livrées|prévus|prévues|attendus|attendues)$/;

/** Reads the noun that a number counts. Whether a noun that no list has may count is for the rule to say. */
export const noun: Reader<CountedNoun> = {
  starts: { words: new Set(), shapes: Shape.word },
  read(tokens, at): Reading<CountedNoun> | undefined {
    let head = at;
    while (beforeNoun.has(tokens[head]?.norm ?? "") && !countedNoun.read(tokens, head) && head < at + 2) head++;
    const first = tokens[head];
    if (!first || (first.shape & Shape.word) === 0) return undefined;
    const known = countedNoun.read(tokens, head);
    if (!known) {
      const plural = /[sx]$/.test(first.norm) && first.norm.length > 3;
      if (!plural || first.shape & Shape.capital || uncounted.has(first.norm) || beforeNoun.has(first.norm) || NOT_ADJECTIVE.test(first.norm)) return undefined;
    }
    let end = known ? known.end : head + 1;
    // up to two adjectives: "abonnés payants", "voitures neuves", "entrepôts clients"
    for (let i = 0; i < 2; i++) {
      const next = tokens[end];
      if (!next || next.shape & (Shape.capital | Shape.sign | Shape.number) || next.norm.length < 4 || !ADJECTIVE.test(next.norm) || NOT_ADJECTIVE.test(next.norm)) break;
      end++;
    }
    if (/^(?:clients|payants)$/.test(tokens[end]?.norm ?? "")) end++;
    return { end, value: { text: written(tokens, at, end), head: first.norm, counts: known?.value } };
  },
};

function written(tokens: readonly Token[], first: number, last: number): string {
  let text = "";
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    text += i > first && (token.shape & Shape.glued) === 0 ? ` ${token.text}` : token.text;
  }
  return text;
}
