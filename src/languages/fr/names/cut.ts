import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { isCapitalised, isCommon, isCommonAcronym, isFunctionWord, isOrdinary, written } from "./common.js";
import { institutionEnd } from "./institution.js";
import { listedAt } from "./listed.js";
import { modelEnd, versionEnd } from "./model.js";
import { personEnd } from "./person.js";
import { companySuffixes } from "./suffixes.js";

/** How a stretch came to be cut out: by the lists, by its parts, or by its capitals alone. */
export type Cut = "listed" | "company" | "extended" | "model" | "person" | "institution" | "plain";

/** A stretch of a sentence that may be a name. */
export interface Candidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Folded words, joined: what its occurrences have in common. */
  readonly key: string;
  readonly written: string;
  readonly cut: Cut;
  /** What the lists say of it; empty for a name that no list has. */
  readonly entries: readonly Entry[];
  /** The listed name that it begins with: "Google Ireland Limited", "Galaxy A36". */
  readonly base: Entry | null;
  /** Is the listed spelling also an ordinary word or a first name? */
  readonly ambiguous: boolean;
  /** Begins a sentence, a quotation or a list item, where a capital says nothing. */
  readonly initial: boolean;
  /** Its capitals say nothing: an ordinary word at the head of a sentence, or a line in capitals. It can be a name only if it is one elsewhere. */
  readonly weak: boolean;
}

/** Cuts a sentence's names out by the lists and by their capitals. */
export function cutNames(sentence: Sentence, index: number, gazetteer: Gazetteer, seenInLowerCase: ReadonlySet<string>): Candidate[] {
  const { tokens } = sentence;
  const shouted = isShouted(tokens);
  const candidates: Candidate[] = [];
  const push = (first: number, last: number, cut: Cut, more: { entries?: readonly Entry[]; base?: Entry | null; ambiguous?: boolean; weak?: boolean } = {}) => {
    const key = tokens.slice(first, last).map((token) => token.norm).join(" ");
    const { entries = [], base = null, ambiguous = false, weak = false } = more;
    candidates.push({ sentence: index, first, last, key, written: written(tokens, first, last), cut, entries, base, ambiguous, initial: isInitial(tokens, first), weak });
    return last;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const initial = isInitial(tokens, i);
    const person = shouted ? i : personEnd(tokens, i, gazetteer);
    const listed = listedAt(tokens, i, gazetteer, initial);
    if (listed && !(person > listed.end || (person === listed.end && listed.ambiguous)) && !isFunctionWordAlone(tokens, i, listed.end)) {
      const { end, entries, ambiguous } = listed;
      const institution = entries[0]?.type === "organization" ? institutionEnd(tokens, i, initial) : undefined;
      if (institution && institution > end) { i = push(i, institution, "institution"); continue; }
      const base = entries.find((entry) => entry.type === "company" || entry.type === "product") ?? entries.find((entry) => entry.type === "organization" && companySuffixes.has(tokens[end]?.norm ?? "")) ?? null;
      const longer = base && !(ambiguous && initial) ? longerEnd(tokens, i, end, base, gazetteer, shouted) : undefined;
      i = longer ? push(i, longer.end, longer.cut, { base }) : push(i, end, "listed", { entries, ambiguous, weak: shouted && ambiguous });
      continue;
    }
    if (person > i) { i = push(i, person, "person"); continue; }
    const institution = institutionEnd(tokens, i, initial);
    if (institution) { i = push(i, institution, "institution"); continue; }
    if (!isCapitalised(token) || isNoName(tokens, i)) { i++; continue; }
    const common = isCommon(token, seenInLowerCase);
    if (initial && common && !isCapitalised(tokens[i + 1])) {
      i = push(i, i + 1, "plain", { weak: true });
      continue;
    }
    if (initial && common && !(isCompanyHead(token.norm) && !listedAt(tokens, i + 1, gazetteer, false) && personEnd(tokens, i + 1, gazetteer) === i + 1)) { i++; continue; }
    const end = plainEnd(tokens, i, gazetteer);
    const model = /^(?:le|la|l'|un|une|du|au|son|sa|leur|cette|ce|des|les)$/.test(tokens[i - 1]?.norm ?? "") ? modelEnd(tokens, end) : end;
    i = push(i, model, "plain", { weak: shouted });
  }
  return candidates;
}

/** A sentence's first word, or the first after a quotation mark, a colon, a dash or a bullet. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[«“"”:–—•>▪●.!?…|*]$/.test(before.text) || (before.text === "-" && (before.shape & Shape.glued) === 0) || ((before.shape & Shape.number) !== 0 && at === 1) || !/[\p{L}\p{N}'’)\],;/&%€$+(-]/u.test(before.text);
}

/** A line in capitals: most of its words have no small letter. */
function isShouted(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if ((token.shape & Shape.word) === 0 || token.text.length < 2 || token.text.includes(".")) continue;
    words++;
    if (token.shape & Shape.upper) capitals++;
  }
  return capitals >= 2 && capitals > words * 0.7;
}

function isFunctionWordAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  return last - first === 1 && isFunctionWord(token.norm) && ((token.shape & Shape.upper) === 0 || token.text.length === 1) && isInitial(tokens, first);
}

/** Pronouns, single letters, Roman numerals, "IA": capitals that begin no name. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at] as Token;
  if (isFunctionWord(norm) && !(/^(?:le|la|les)$/.test(norm) && !isInitial(tokens, at) && isCapitalised(tokens[at + 1]))) return true;
  if (text.length === 1 || /^[IVX]+(?:e|er|ème)?$/.test(text) || isTicker(text)) return true;
  return isCommonAcronym(norm) && !isCapitalised(tokens[at + 1]);
}

/** `AVGO.O`, `000660.KS`: a share's code at an exchange. */
const isTicker = (text: string) => /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/.test(text);

/** Words that begin a company's name even at the head of a line: "Groupe Médiane". */
const isCompanyHead = (norm: string) => /^(?:groupe|agence|banque|éditions|laboratoires|studio|studios|établissements|compagnie|fonds)$/.test(norm);

/** What follows a listed name and belongs to it: branch and legal words, a model's number, further capitals. */
function longerEnd(tokens: readonly Token[], first: number, end: number, base: Entry, gazetteer: Gazetteer, shouted: boolean): { end: number; cut: Cut } | undefined {
  if (base.type === "product") {
    const version = versionEnd(tokens, end);
    return version > end ? { end: version, cut: "model" } : undefined;
  }
  let last = end;
  let branch = true;
  while (last - end < 3 && isCapitalised(tokens[last]) && !((tokens[last] as Token).shape & Shape.glued) && !shouted) {
    const next = tokens[last] as Token;
    if (isCommonAcronym(next.norm) || isFunctionWord(next.norm) || /^[IVX]+$/.test(next.text) || isTicker(next.text)) break;
    if (!companySuffixes.has(next.norm)) {
      const other = listedAt(tokens, last, gazetteer, false);
      if (other && other.entries.some((entry) => entry.type === "place")) { last = other.end; continue; }
      if (other && !other.ambiguous) break;
      if (personEnd(tokens, last, gazetteer) > last) break;
      branch = false;
    }
    last++;
  }
  if (last > end) return { end: versionEnd(tokens, last, !branch), cut: branch ? "company" : "extended" };
  const determined = /^(?:le|la|l'|un|une|du|au|son|sa|leur|cette|ce|des|les)$/.test(tokens[first - 1]?.norm ?? "");
  const model = determined ? modelEnd(tokens, end) : versionEnd(tokens, end, true, true);
  return model > end ? { end: model, cut: "model" } : undefined;
}

/** Capitals in a row, joined by "&", by "of", or by "du" after an ordinary word ("Courrier des Stratèges"). */
function plainEnd(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  let end = first + 1;
  while (end - first < 7) {
    const next = tokens[end];
    const joint = jointEnd(tokens, first, end, gazetteer);
    if (joint) { end = joint; continue; }
    if (next && end === first + 1 && /^(?:hebdo|infos?|mag|magazine|actu|éco)$/.test(next.norm)) return end + 1;
    if (!next || !isCapitalised(next) || next.shape & Shape.glued || isTicker(next.text)) break;
    if (isFunctionWord(next.norm) && !(next.shape & Shape.upper)) break;
    if (!companySuffixes.has(next.norm)) {
      if (personEnd(tokens, end, gazetteer) > end) break;
      const other = listedAt(tokens, end, gazetteer, false);
      if (other && !other.ambiguous && !other.entries.some((entry) => entry.type === "place")) break;
    }
    end++;
  }
  return end;
}

function jointEnd(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): number | undefined {
  const { norm, text } = tokens[end] ?? { norm: "", text: "" };
  if (text === "&" && isCapitalised(tokens[end + 1])) return end + 2;
  if (/^(?:of|for|and|the|y)$/.test(norm) && !isCapitalised(tokens[end])) {
    for (let i = end + 1; i < end + 3; i++) if (isCapitalised(tokens[i])) return i + 1;
    return undefined;
  }
  // "Rue du Commerce": the head is an ordinary word in the middle of a sentence
  if (/^(?:du|des|de|d'|en)$/.test(norm) && end - first === 1 && isOrdinary((tokens[first] as Token).norm) && !isInitial(tokens, first)) {
    const at = /^(?:la|l'|le|les)$/.test(tokens[end + 1]?.norm ?? "") ? end + 2 : end + 1;
    return isCapitalised(tokens[at]) && !listedAt(tokens, at, gazetteer, false) ? at + 1 : undefined;
  }
  return undefined;
}
