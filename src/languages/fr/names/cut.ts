import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { respelled } from "../../../tokenise.js";
import { nationality } from "../words/descriptors.js";
import type { Candidate, Cut } from "./candidate.js";
import { DETERMINER, isBodyUnderArticle, isFunctionWordAlone, isInitial, isNoName, isShouted } from "./capitals.js";
import { isCapitalised, isCommon, isCommonAcronym, written } from "./common.js";
import { houseNameAt, isNewName, longerEnd, OUTLET, plainEnd } from "./extent.js";
import { institutionEnd, stateEnd } from "./institution.js";
import { listedAt } from "./listed.js";
import { mastheadEnd } from "./masthead.js";
import { isCode, modelEnd } from "./model.js";
import { personEnd } from "./person.js";
import { isNameThere, isPair, type Seen } from "./seen.js";
import { companySuffixes } from "./suffixes.js";
import { tradeEnd } from "./trade.js";

const isCapital = (token: Token | undefined) => ((token?.shape ?? 0) & Shape.capital) !== 0;

/** Cuts a sentence's names out by the lists and by their capitals. */
export function cutNames(sentence: Sentence, index: number, gazetteer: Gazetteer, seen: Seen): Candidate[] {
  if (!sentence.tokens.some(canBeNamed)) return [];
  const tokens = withoutPrefixes(sentence.tokens);
  const shouted = isShouted(tokens);
  const placeAt = (at: number) => {
    const listed = isCapitalised(tokens[at]) ? listedAt(tokens, at, gazetteer, false) : undefined;
    return listed?.entries.some((entry) => entry.type === "place") ? listed.end : 0;
  };
  const candidates: Candidate[] = [];
  const push = (
    first: number,
    last: number,
    cut: Cut,
    more: { entries?: readonly Entry[]; base?: Entry | null; ambiguous?: boolean; weak?: boolean } = {},
  ) => {
    let key = (tokens[first] as Token).norm;
    for (let i = first + 1; i < last; i++) key += ` ${(tokens[i] as Token).norm}`;
    const { entries = [], base = null, ambiguous = false, weak = false } = more;
    candidates.push({
      sentence: index,
      first,
      last,
      key,
      written: written(tokens, first, last),
      cut,
      entries,
      base,
      ambiguous,
      initial: isInitial(tokens, first),
      weak,
      scores: null,
    });
    return last;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.shape & Shape.sign && token.text !== "+") {
      i++;
      continue;
    }
    const initial = isInitial(tokens, i);
    const masthead = mastheadEnd(tokens, i, seen.masthead);
    if (masthead && personEnd(tokens, i, gazetteer) === i && (listedAt(tokens, i, gazetteer, initial)?.end ?? i) < masthead) {
      i = push(i, masthead, "masthead");
      continue;
    }
    const person =
      shouted && tokens.length > 5 && !/^(?:photo|photos|par)$/.test(tokens[i - 1]?.norm ?? "") ? i : personEnd(tokens, i, gazetteer);
    const found = listedAt(tokens, i, gazetteer, initial);
    const listed = found && isBodyUnderArticle(tokens, i, found.end) ? undefined : found;
    if (listed && !(person > listed.end || (person === listed.end && listed.ambiguous)) && !isFunctionWordAlone(tokens, i, listed.end)) {
      const { end, entries, ambiguous, articled } = listed;
      const institution = end === i + 1 && entries[0]?.type !== "place" ? institutionEnd(tokens, i, initial, placeAt) : undefined;
      // "l'État brésilien", "l'armée de l'air indienne"
      const nation =
        entries[0]?.type === "organization" && /^(?:état|armée|ministère|parquet)$/.test(token.norm)
          ? nationality.read(tokens, end)
          : undefined;
      if (nation && !isCapitalised(tokens[end]) && nation.end === end + 1) {
        i = push(i, nation.end, "institution");
        continue;
      }
      if (institution && institution > end) {
        i = push(i, institution, "institution");
        continue;
      }
      const branch = entries[0]?.kinds.includes("union") ? unionEnd(tokens, end, gazetteer) : end;
      if (branch > end && !shouted) {
        i = push(i, branch, "institution");
        continue;
      }
      const beyond =
        end === i + 1 && !shouted && entries.every((entry) => entry.type === "product" || entry.type === "place")
          ? plainEnd(tokens, i, gazetteer)
          : end;
      if (beyond > end && isNewName(tokens, end)) {
        i = push(i, beyond, "plain", { base: entries[0] ?? null, weak: shouted });
        continue;
      }
      const state = isCapitalised(tokens[i]) ? stateEnd(tokens, i, placeAt) : undefined;
      if (state) {
        i = push(i, state, "institution");
        continue;
      }
      const base =
        entries.find((entry) => entry.type === "company" || entry.type === "product") ??
        entries.find((entry) => entry.type === "organization" && companySuffixes.has(tokens[end]?.norm ?? "")) ??
        null;
      const longer = base && longerEnd(tokens, i, end, base, gazetteer, shouted, seen.repeated);
      i =
        longer && (longer.cut === "company" || longer.cut === "trade" || !(ambiguous && initial) || isPair(tokens, i, seen))
          ? push(i, longer.end, longer.cut, { base })
          : push(i, end, articled ? "articled" : "listed", { entries, ambiguous, weak: shouted && ambiguous });
      continue;
    }
    if (person > i) {
      i = push(i, person, "person");
      continue;
    }
    const institution = institutionEnd(tokens, i, initial, placeAt);
    if (institution) {
      i = push(i, institution, "institution");
      continue;
    }
    const trade = shouted ? undefined : tradeEnd(tokens, i, initial, placeAt);
    if (trade) {
      i = push(i, trade, "trade");
      continue;
    }
    const house = houseNameAt(tokens, i, gazetteer);
    if (house) {
      i = push(i, plainEnd(tokens, house, gazetteer), "plain");
      continue;
    }
    if (isCounted(tokens, i)) {
      i = push(i, plainEnd(tokens, i + 1, gazetteer), "plain");
      continue;
    }
    if (!isCapitalised(token) || isNoName(tokens, i)) {
      i++;
      continue;
    }
    const common = isCommon(token, seen.small);
    if (initial && common && !isCapitalised(tokens[i + 1])) {
      i = push(i, i + 1, "plain", { weak: true });
      continue;
    }
    if (initial && common && !isNameThere(tokens, i, gazetteer, seen)) {
      i++;
      continue;
    }
    const end = plainEnd(tokens, i, gazetteer);
    if (end === i + 1 && isCommonAcronym(token.norm) && tokens[i - 1]?.norm !== "chez") {
      i = end;
      continue;
    }
    const model =
      DETERMINER.test(tokens[i - 1]?.norm ?? "") || /^[,.;)»”]$/.test(tokens[end + 1]?.text ?? "") ? modelEnd(tokens, end) : end;
    // "L'Aéro hebdo"
    const first =
      /^(?:le|la|les|l')$/.test(tokens[i - 1]?.norm ?? "") &&
      isCapital(tokens[i - 1]) &&
      (OUTLET.test(tokens[end - 1]?.norm ?? "") || !isInitial(tokens, i - 1))
        ? i - 1
        : i;
    i = push(first, model, end > i + 1 && isCode(tokens[end - 1]) ? "model" : "plain", { weak: shouted });
  }
  return candidates;
}

/** "4Ponics", "1001Repas": figures that a capital and small letters are glued to; units are shorter. */
const isCounted = (tokens: readonly Token[], at: number) => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  return (
    (token.shape & Shape.number) !== 0 &&
    /^\d{1,4}$/.test(token.text) &&
    next !== undefined &&
    (next.shape & Shape.glued) !== 0 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(next.text) &&
    !/ps$/.test(next.text)
  );
};

/** "FO Bois", "CGT Métallurgie": a union's branch, called by its trade. */
function unionEnd(tokens: readonly Token[], end: number, gazetteer: Gazetteer): number {
  const next = tokens[end];
  if (!next || !/^\p{Lu}\p{Ll}{3,}$/u.test(next.text) || next.start - (tokens[end - 1] as Token).end !== 1 || !isCapitalised(next))
    return end;
  return listedAt(tokens, end, gazetteer, false) || personEnd(tokens, end, gazetteer) > end ? end : end + 1;
}

/** Signs alone name nothing. */
const canBeNamed = ({ shape }: Token) => (shape & (Shape.word | Shape.number)) !== 0;

const PREFIX = /^ex[-‐‑](?=\p{Lu})/u;

/** "ex-Twitter" names Twitter. */
function withoutPrefixes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text.startsWith("ex") && PREFIX.test(token.text))) return tokens;
  return tokens.map((token) => {
    if (!PREFIX.test(token.text)) return token;
    return { ...respelled(token, token.text.slice(3), token.norm.slice(3)), shape: token.shape | Shape.capital | Shape.name };
  });
}
