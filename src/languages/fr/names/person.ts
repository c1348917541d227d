import type { Gazetteer } from "../../../gazetteer/gazetteer.js";
import { Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import { isCapitalised, isCommonAcronym, isFunctionWord, written } from "./common.js";
import { listedAt } from "./listed.js";
import { companySuffixes } from "./suffixes.js";

const PARTICLE = oneOf("de|du|d'|von|van|der|den|le|la|ben|bin|el|al|da|dos|di|del|della|ter|ten|zu");

const ORGANISED =
  /^(?:institute|university|foundation|school|college|association|museum|hospital|council|church|act|award|awards|prize|festival|cup|inn|street|avenue|airport)$/;

/** "d'" and the like glued to the name after them. */
const clear = (tokens: readonly Token[], at: number) =>
  isCapitalised(tokens[at]) && !((tokens[at] as Token).shape & Shape.glued && !/['’]$/.test(tokens[at - 1]?.text ?? ""));

const straight = (name: string) => {
  const lower = name.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};

/**
 * Where the person's name that begins here ends: a first name with one to three further capitalised words, or the name of somebody whom the
 * company list knows; `at` itself if there is none.
 */
export function personEnd(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  const first = tokens[at] as Token;
  if (!isCapitalised(first)) return at;
  if (gazetteer.people.begins(first.norm))
    for (let end = Math.min(at + 4, tokens.length); end > at + 1; end--)
      if (gazetteer.people.has(straight(written(tokens, at, end)))) return end;
  // "En France, Orange", "à Florence Dupont"
  const before = tokens[at - 1]?.norm;
  if (before === "en" || (before === "à" && listedAt(tokens, at, gazetteer, false))) return at;
  if (!isFirstName(first, gazetteer) && !isBeforeParticle(tokens, at, gazetteer)) return at;
  let end = at + 1;
  let names = 0;
  let initials = 0;
  while (end - at < 6) {
    const token = tokens[end];
    if (!token) break;
    if (/^[A-Z]$/.test(token.text) && tokens[end + 1]?.text === ".") {
      end += 2;
      initials++;
      continue;
    }
    // "Tiphaine « Tip » Marchal"
    if (
      /^[«“"(]$/.test(token.text) &&
      names === 0 &&
      /^[»”")]$/.test(tokens[end + 2]?.text ?? "") &&
      clear(tokens, end + 1) &&
      clear(tokens, end + 3)
    ) {
      end += 3;
      continue;
    }
    if (
      PARTICLE.test(token.norm) &&
      clear(tokens, nextOf(tokens, end)) &&
      names === 0 &&
      !(/^(?:de|du|d'|la|le)$/.test(token.norm) && startsListed(tokens, nextOf(tokens, end), gazetteer))
    ) {
      end++;
      continue;
    }
    if (
      !clear(tokens, end) ||
      (isFunctionWord(token.norm) && !PARTICLE.test(token.norm)) ||
      companySuffixes.has(token.norm) ||
      ORGANISED.test(token.norm) ||
      isCommonAcronym(token.norm) ||
      /\d/.test(token.text)
    )
      break;
    if (names > 0 && (startsListed(tokens, end, gazetteer) || names >= 3)) break;
    names++;
    end++;
  }
  if (names > 0) return end;
  return initials > 0 ? end : at;
}

/** "Guerrino De Luca": a particle with a capital stands in no other kind of name. */
function isBeforeParticle(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const first = tokens[at] as Token;
  if (!/^(?:De|Di|Da|Del|Della|Von|Van|Ben|Bin|El)$/.test(tokens[at + 1]?.text ?? "") || !clear(tokens, at + 2)) return false;
  return (first.shape & Shape.upper) === 0 && !isFunctionWord(first.norm) && !startsListed(tokens, at, gazetteer);
}

/** "de la Tour": the article after the particle. */
function nextOf(tokens: readonly Token[], at: number): number {
  return /^(?:la|le|l'|der|den)$/.test(tokens[at + 1]?.norm ?? "") && !isCapitalised(tokens[at + 1]) ? at + 2 : at + 1;
}

function isFirstName(token: Token, gazetteer: Gazetteer): boolean {
  const { norm } = token;
  if (gazetteer.firstNames.has(norm)) return !(token.shape & Shape.upper && norm.length < 4);
  return norm.includes("-") && norm.split("-").every((part) => gazetteer.firstNames.has(part));
}

/** Does a name that is surely something else begin here? */
function startsListed(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const listed = tokens[at] && listedAt(tokens, at, gazetteer, false);
  return listed !== undefined && !listed.ambiguous && listed.entries.some((entry) => entry.type !== "place" || listed.end - at > 1);
}
