import { Shape, type Token } from "../../../../model.js";
import { companyNoun } from "../../words/descriptors.js";
import { isConjugated } from "../clause.js";
import type { Head, Scene } from "../scene.js";
import { bare } from "./entities.js";

/** The words of a noun phrase after its determiner. */
export interface Phrase {
  /** Of its common nouns and adjectives, by `keyOf`. */
  readonly words: readonly string[];
  /** The adjectives and nouns as written. */
  readonly plain: readonly string[];
  /** Names in it, folded. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly end: number;
  /** Does it end at a sign, a relative word or the end of the sentence, not at a verb? */
  readonly closed: boolean;
}

const FUNCTION =
  /^(?:de|d'|du|des|le|la|l'|les|un|une|au|aux|à|en|et|ou|dans|sur|pour|par|avec|chez|son|sa|ses|leur|leurs|ce|cette|ex|plus|très|numéro)$/;
const STOPS = /^(?:qui|que|qu'|dont|où|lequel|laquelle|mais|car|alors|lorsque|quand|selon|après|avant|depuis)$/;

/** What words of one family begin with: "fabricant", "fabrique" and "fabrication" alike. */
export const keyOf = (word: string) => bare(word).slice(0, 5);

/** Reads a noun phrase from its first noun or adjective. */
export function readPhrase(scene: Scene, from: number, limit = 14): Phrase {
  const { tokens } = scene;
  const [words, plain, names, places]: string[][] = [[], [], [], []];
  let i = from;
  let closed = true;
  while (i < tokens.length && i < from + limit) {
    const token = tokens[i] as Token;
    const naming = scene.namings.find((one) => one.first === i);
    if (naming) {
      (naming.entity.type === "place" ? places : names)?.push(bare(naming.entity.name));
      i = naming.last;
      continue;
    }
    if ((token.shape & Shape.word) === 0) {
      if (token.text === "%" || token.shape & Shape.number) {
        i++;
        continue;
      }
      break;
    }
    if (STOPS.test(token.norm)) break;
    if (scene.verbs.some((verb) => isConjugated(verb) && verb.first <= i && i < verb.last)) {
      closed = false;
      break;
    }
    if (!FUNCTION.test(token.norm) && token.norm.length > 2) {
      words?.push(keyOf(token.norm));
      plain?.push(token.norm);
    }
    i++;
  }
  return { words: words ?? [], plain: plain ?? [], names: names ?? [], places: places ?? [], end: i, closed };
}

/** The noun of a description, without its determiner and the adjectives before it. */
export function nounOf(scene: Scene, head: Head): { readonly at: number; readonly text: string } {
  for (let i = head.first; i < head.last; i++) {
    const read = companyNoun.read(scene.tokens, i);
    if (read)
      return {
        at: i,
        text: scene.tokens
          .slice(i, read.end)
          .map((token) => token.norm)
          .join(" "),
      };
  }
  return { at: Math.max(head.first, head.last - 1), text: scene.tokens[head.last - 1]?.norm ?? "" };
}

/** The gender that a determiner shows, after "l'" the ending of the noun; null for plurals and where neither tells. */
export function genderOf(tokens: readonly Token[], first: number): "m" | "f" | null {
  const word = tokens[first]?.norm ?? "";
  if (/^(?:le|un|du|au|ce|cet)$/.test(word)) return "m";
  if (/^(?:la|une|cette|sa)$/.test(word)) return "f";
  if (word !== "l'") return null;
  const noun = tokens[first + 1]?.norm ?? "";
  return /(?:[^s]ion|sion|ité|ance|ence|ie|ure|ette)$/.test(noun) ? "f" : /(?:ement|isme|eau|age|ier|oir)$/.test(noun) ? "m" : null;
}
