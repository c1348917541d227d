import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { isCommon, isFunctionWord } from "./common.js";

/** A stretch of a sentence that may be a name. */
export interface Candidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Folded words, joined: what its occurrences have in common. */
  readonly key: string;
  readonly written: string;
  /** What the lists say of it; empty for a name that no list has. */
  readonly entries: readonly Entry[];
  /** Begins a sentence, a quotation or a list item, where a capital says nothing. */
  readonly initial: boolean;
  /** A first name and a family name. */
  readonly personal: boolean;
}

const SUFFIX = new Set(
  ("inc inc. corp corp. ltd limited llc llp plc sa s.a sas sarl gmbh ag nv bv ab asa oyj spa s.p.a co group groupe holding holdings technologies technology tech labs lab partners capital ventures gestion securities systems software energy energies bank banque telecom télécom télécoms studios studio games game pharma pharmaceuticals biotech therapeutics robotics ai motors motor industries entertainment networks network media interactive solutions services international global europe mobility mobile finance financial insurance assurances logistics space aerospace semiconductor semiconductors electronics platforms commerce investments investment management advisors asset equity cloud digital data analytics power health healthcare foods food fund digital research consulting conseil participations immobilier photonique optique security cybersecurity airlines airways brands retail stores design works networks foundry microsystems instruments devices").split(" "),
);
const PARTICLE = /^(?:de|du|d'|von|van|der|den|le|la|ben|bin|el|al|da|dos|di|del|della)$/;

const isName = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape & Shape.word) !== 0 && ((token.shape & Shape.capital) !== 0 || /^[a-z]{1,3}[A-Z]/.test(token.text)) && !/['’]$/.test(token.text);

/** Cuts a sentence's names out by the lists and by their capitals. */
export function cutNames(sentence: Sentence, index: number, gazetteer: Gazetteer, people: ReadonlySet<string>, seenInLowerCase: ReadonlySet<string>): Candidate[] {
  const { tokens } = sentence;
  const candidates: Candidate[] = [];
  const word = (i: number) => tokens[i]?.norm;
  const push = (first: number, last: number, entries: readonly Entry[], personal = false) => {
    const stretch = tokens.slice(first, last);
    const written = stretch.map((token, i) => (i > 0 && (token.shape & Shape.glued) === 0 ? ` ${token.text}` : token.text)).join("");
    candidates.push({ sentence: index, first, last, key: stretch.map((token) => token.norm).join(" "), written, entries, initial: isInitial(tokens, first), personal });
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const listed = token.shape & (Shape.word | Shape.number) && !(token.shape & Shape.date) ? gazetteer.longest(word, i) : undefined;
    const entries = listed?.entries.filter((entry) => isWrittenLike(entry, tokens, i, listed.end)) ?? [];
    if (listed && entries.length > 0 && !(entries.every((entry) => entry.ambiguous) && listed.end - i === 1 && beginsPerson(tokens, i, gazetteer))) {
      const end = companyEnd(tokens, listed.end, entries);
      const model = entries.some((entry) => entry.type === "product") ? modelEnd(tokens, end) : end;
      push(i, Math.max(end, model), end > listed.end ? [] : entries);
      i = Math.max(end, model);
      continue;
    }
    if (!isName(token)) {
      i++;
      continue;
    }
    if (isInitial(tokens, i) && isCommon(token, seenInLowerCase) && !gazetteer.firstNames.has(token.norm)) {
      i++;
      continue;
    }
    if (isFunctionWord(token.norm) && !(token.norm === "le" || token.norm === "la")) {
      i++;
      continue;
    }
    const person = personEnd(tokens, i, gazetteer, people);
    if (person > i) {
      push(i, person, [], true);
      i = person;
      continue;
    }
    let end = i + 1;
    while (end - i < 6) {
      const next = tokens[end];
      if (next?.text === "&" && isName(tokens[end + 1])) { end += 2; continue; }
      if (!isName(next) || next.shape & Shape.glued || gazetteer.firstNames.has(next.norm) && isName(tokens[end + 1]) && !SUFFIX.has((tokens[end + 1] as Token).norm)) break;
      const other = gazetteer.longest(word, end)?.entries.filter((entry) => isWrittenLike(entry, tokens, end, end + 1)) ?? [];
      if (other.some((entry) => !entry.ambiguous && entry.type !== "place") && !SUFFIX.has(next.norm)) break;
      if (isFunctionWord(next.norm) && !(next.shape & Shape.upper)) break;
      end++;
    }
    // "Llama 4", "Quai 42": a small number right after a name belongs to it unless it is counted with something
    const withNumber = modelEnd(tokens, end);
    if ((token.norm === "le" || token.norm === "la") && end === i + 1) { i++; continue; }
    push(i, withNumber, []);
    i = withNumber;
  }
  return candidates;
}

/** A sentence's first word, or the first after a quotation mark, a colon, a dash or a bullet. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[«“"”:–—•>▪●.!?…-]$/.test(before.text) || ((before.shape & Shape.number) !== 0 && at === 1);
}

/** A listed name is written with its capitals; one that begins in lower case (xAI, vivo) must be written so, or in capitals. */
function isWrittenLike(entry: Entry, tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  const start = entry.name[0] as string;
  if (token.shape & Shape.number) return true;
  const lower = start !== start.toUpperCase() && start === start.toLowerCase();
  if (lower) return entry.type === "product" || /[A-Z]/.test(entry.name) ? token.norm === token.text.toLowerCase() && (token.text[0] === start || (token.shape & Shape.capital) !== 0) : token.text === entry.name || (token.text.toLowerCase() === entry.name && (token.shape & Shape.capital) !== 0 && !isInitial(tokens, first));
  if (!(token.shape & Shape.capital)) return false;
  // an acronym of two or three letters must be written in capitals ("SEC", not "Sec")
  if (last - first === 1 && /^[A-Z]{2,3}$/.test(entry.name) && !(token.shape & Shape.upper) && entry.type !== "organization") return false;
  return true;
}

function beginsPerson(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const next = tokens[at + 1];
  return gazetteer.firstNames.has((tokens[at] as Token).norm) && isName(next) && !SUFFIX.has(next.norm);
}

/** "Google Ireland Limited": legal and branch words after a company's name make a longer name. */
function companyEnd(tokens: readonly Token[], end: number, entries: readonly Entry[]): number {
  if (!entries.some((entry) => entry.type === "company")) return end;
  let last = end;
  let suffixes = 0;
  while (last - end < 3 && isName(tokens[last]) && !((tokens[last] as Token).shape & Shape.glued)) {
    const { norm } = tokens[last] as Token;
    if (SUFFIX.has(norm)) suffixes++;
    else if (!/^(?:france|ireland|uk|usa|deutschland|italia|belgium|suisse|canada|europe|china|asia|japan|india|services|business|american|north|america)$/.test(norm)) break;
    else suffixes++;
    last++;
  }
  return suffixes > 0 ? last : end;
}

function modelEnd(tokens: readonly Token[], end: number): number {
  const number = tokens[end];
  if (!number || (number.shape & Shape.number) === 0 || number.shape & (Shape.glued | Shape.date) || !/^\d{1,4}(?:\.\d)?$/.test(number.text) || /^(?:19|20)\d\d$/.test(number.text)) return end;
  const next = tokens[end + 1];
  if (next && (/^(?:%|€|\$|£|millions?|milliards?|mille|milliers|euros?|dollars?|points?|ans?|mois|jours?|M|Md|Mds|k|K|h|pour)$/.test(next.text) || (next.shape & Shape.word && !(next.shape & Shape.capital) && next.norm.length > 3 && /s$/.test(next.norm)) || (next.shape & Shape.number) !== 0)) return end;
  if (next?.text === "+" && next.shape & Shape.glued) return end + 2;
  return next && next.shape & Shape.glued && next.shape & Shape.word ? end + 2 : end + 1;
}

/** A first name with one to three further capitalised words, or the name of somebody whom the company list knows. */
function personEnd(tokens: readonly Token[], at: number, gazetteer: Gazetteer, people: ReadonlySet<string>): number {
  const first = tokens[at] as Token;
  for (let end = at + 3; end > at + 1; end--) {
    if (people.has(tokens.slice(at, end).map((token) => token.norm).join(" "))) return end;
  }
  if (!gazetteer.firstNames.has(first.norm)) return at;
  let end = at + 1;
  let names = 0;
  while (end - at < 5) {
    const token = tokens[end];
    if (!token || /^[([,;:»”"]$/.test(token.text)) break;
    if (isName(token) && !isFunctionWord(token.norm) && !SUFFIX.has(token.norm)) {
      names++;
      end++;
    } else if (PARTICLE.test(token.norm) && isName(tokens[end + 1]) && names === 0) end++;
    else if (/^[A-Z]$/.test(token.text) && tokens[end + 1]?.text === ".") end += 2;
    else break;
  }
  return names > 0 ? end : at;
}

export { SUFFIX as companySuffixes };
