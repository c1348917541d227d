import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import { verbReadings } from "../verbs/lookup.js";
import { nationality } from "../words/descriptors.js";
import { oneOf } from "../words/one-of.js";
import { isCapitalised, isCommon, isCommonAcronym, isFunctionWord, isOrdinary, written } from "./common.js";
import { institutionEnd, institutionHead } from "./institution.js";
import { listedAt } from "./listed.js";
import { mastheadEnd, mastheadOf } from "./masthead.js";
import { isCode, isVariant, modelEnd, versionEnd } from "./model.js";
import { personEnd } from "./person.js";
import { companySuffixes } from "./suffixes.js";

/** How a stretch came to be cut out: by the lists, by its parts, or by its capitals alone. */
export type Cut = "listed" | "articled" | "company" | "extended" | "model" | "person" | "institution" | "masthead" | "plain";

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

/** What a newspaper's or a site's name ends in. */
const OUTLET = /^(?:hebdo|infos?|mag|magazine|actu|éco|news)$/;

const isCapital = (token: Token | undefined) => ((token?.shape ?? 0) & Shape.capital) !== 0;

const DETERMINER = oneOf("le|la|l'|un|une|du|au|son|sa|leur|cette|ce|des|les");

/** Cuts a sentence's names out by the lists and by their capitals. */
export function cutNames(sentence: Sentence, index: number, gazetteer: Gazetteer, seen: Seen): Candidate[] {
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
    const key = tokens
      .slice(first, last)
      .map((token) => token.norm)
      .join(" ");
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
    });
    return last;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
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
      const beyond =
        end === i + 1 && !shouted && entries.every((entry) => entry.type === "product" || entry.type === "place")
          ? plainEnd(tokens, i, gazetteer)
          : end;
      if (beyond > end && isNewName(tokens, end)) {
        i = push(i, beyond, "plain", { base: entries[0] ?? null, weak: shouted });
        continue;
      }
      const base =
        entries.find((entry) => entry.type === "company" || entry.type === "product") ??
        entries.find((entry) => entry.type === "organization" && companySuffixes.has(tokens[end]?.norm ?? "")) ??
        null;
      const longer = base && longerEnd(tokens, i, end, base, gazetteer, shouted);
      i =
        longer && (longer.cut === "company" || !(ambiguous && initial))
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
    if (isHouse(tokens, i, gazetteer)) {
      i = push(i, plainEnd(tokens, /^(?:la|l'|le|les)$/.test((tokens[i + 2] as Token).norm) ? i + 3 : i + 2, gazetteer), "plain");
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
    if (end === i + 1 && isCommonAcronym(token.norm)) {
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

/** What the whole article shows of its words: those that it writes in small letters, and the pairs of capitals in the middle of sentences. */
export interface Seen {
  readonly small: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** The words of the name of the paper or site at the head of the page, without its article. */
  readonly masthead: readonly string[];
}

export function lookOver(sentences: readonly Sentence[]): Seen {
  const small = new Set<string>();
  const pairs = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if ((token.shape & Shape.word) === 0) return;
      if (!isCapitalised(token)) small.add(token.norm);
      else if (isCapitalised(tokens[i + 1]) && !isInitial(tokens, i)) pairs.add(`${token.norm} ${(tokens[i + 1] as Token).norm}`);
    });
  }
  return { small, pairs, masthead: mastheadOf(sentences) };
}

/** An ordinary word at the head of a sentence, then a capital: a name if the two are one elsewhere, or by their form ("Groupe Médiane", "Voltaire Motors"). */
function isNameThere(tokens: readonly Token[], at: number, gazetteer: Gazetteer, { pairs }: Seen): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (isFunctionWord(token.norm)) return false;
  if (pairs.has(`${token.norm} ${next.norm}`) || companySuffixes.has(next.norm)) return true;
  return isCompanyHead(token.norm) && !listedAt(tokens, at + 1, gazetteer, false) && personEnd(tokens, at + 1, gazetteer) === at + 1;
}

const PREFIX = /^ex[-‐‑](?=\p{Lu})/u;

/** "ex-Twitter" names Twitter. */
function withoutPrefixes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text.startsWith("ex") && PREFIX.test(token.text))) return tokens;
  return tokens.map((token) =>
    PREFIX.test(token.text)
      ? { ...token, text: token.text.slice(3), norm: token.norm.slice(3), shape: token.shape | Shape.capital }
      : token,
  );
}

/** A sentence's first word, or the first after a quotation mark, a colon, a dash or a bullet. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    isOpening(before.text) ||
    (before.text === "-" && (before.shape & Shape.glued) === 0) ||
    ((before.shape & Shape.number) !== 0 && at === 1)
  );
}

/** A sign after which a sentence or a quotation begins. */
const isOpening = remembered((text): boolean => /^[«“"”:–—•>▪●.!?…|*]$/.test(text) || !/[\p{L}\p{N}'’)\],;/&%€$+(-]/u.test(text));

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

/** "L'Union" is a newspaper where it is cited; elsewhere the Union is a body. */
function isBodyUnderArticle(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 2 &&
    /^(?:le|la|l')$/.test((tokens[first] as Token).norm) &&
    institutionHead((tokens[first + 1] as Token).norm) !== undefined &&
    !/^(?:selon|par|d'après|quotidien|journal|magazine|dans|à)$/.test(tokens[first - 1]?.norm ?? "")
  );
}

function isFunctionWordAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  return (
    last - first === 1 &&
    isFunctionWord(token.norm) &&
    ((token.shape & Shape.upper) === 0 || token.text.length === 1) &&
    isInitial(tokens, first)
  );
}

const isPeople = (norm: string) => [norm, norm.replace(/s$/, "")].some((one) => peoples.has(one));
const peoples: ReadonlySet<string> = new Set(nationality.entries.map(([word]) => word));

/** Pronouns, single letters, Roman numerals, "IA": capitals that begin no name. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at] as Token;
  if (/^(?:m|mm|mme|mmes|mlle|dr|pr|me|monsieur|madame|mademoiselle|maître)\.?$/.test(norm)) return true;
  if (isFunctionWord(norm) && (isInitial(tokens, at) || !isCapitalised(tokens[at + 1]) || isCommonAcronym((tokens[at + 1] as Token).norm)))
    return true;
  // "du Français Ledger", "les Américains"
  if (isPeople(norm)) return true;
  // "au T1", "XXIe"
  if (/^[ST][1-4]$/.test(text)) return true;
  if (text.length === 1 || /^M(?:M|me)?\.\p{Lu}/u.test(text) || /^[IVX]+(?:e|er|ème)?$/.test(text) || isTicker(text)) return true;
  if (!isCommonAcronym(norm)) return false;
  // "L'ESN Solvéa", "le SSD Velora"
  return !isCapitalised(tokens[at + 1]) || DETERMINER.test(tokens[at - 1]?.norm ?? "");
}

/** "Pixel Sauvage": a further capital that is neither a version nor an abbreviation makes another name. */
const isNewName = (tokens: readonly Token[], at: number) =>
  isCapitalised(tokens[at]) &&
  !isCode(tokens[at]) &&
  !isVariant(tokens[at] as Token) &&
  !isCommonAcronym((tokens[at] as Token).norm) &&
  !/^[IVX]+$/.test((tokens[at] as Token).text);

const HOUSE = oneOf("éditions|laboratoires|ateliers|chantiers|brasseries|fonderies|galeries");

/** "les éditions du Ressac", "les laboratoires de l'Adour": the noun belongs to the name. */
function isHouse(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  if (!HOUSE.test((tokens[at] as Token).norm)) return false;
  if (!/^(?:du|des|de|d')$/.test(tokens[at + 1]?.norm ?? "")) return false;
  const name = /^(?:la|l'|le|les)$/.test(tokens[at + 2]?.norm ?? "") ? at + 3 : at + 2;
  return isCapitalised(tokens[name]) && !listedAt(tokens, name, gazetteer, false) && personEnd(tokens, name, gazetteer) === name;
}

/** Parts of a country by which banks and chains call their branches: "Crédit Agricole Centre-est", "CIC Ouest". */
const REGION =
  /^(?:nord|sud|est|ouest|centre|centre-est|centre-ouest|centre-loire|nord-est|nord-ouest|sud-est|sud-ouest|atlantique|méditerranée|alpes|provence|rhône-alpes|loire|val|aquitaine|languedoc|pyrénées|normandie-seine|europe|asie|afrique|amérique|italia|deutschland|españa|india|america|asia|international)$/;

/** Wide gaps part the buttons of a page: "Facebook   Imprimer". */
const isNear = (tokens: readonly Token[], at: number) =>
  ((tokens[at] as Token | undefined)?.start ?? 0) - (tokens[at - 1] as Token).end <= 1;

/** `AVGO.O`, `000660.KS`: a share's code at an exchange. */
const isTicker = (text: string) => /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/.test(text);

/** Words that begin a company's name even at the head of a line: "Groupe Médiane". */
const isCompanyHead = (norm: string) =>
  /^(?:groupe|agence|banque|éditions|laboratoires|studio|studios|établissements|compagnie|fonds)$/.test(norm);

/** "Partager", "Imprimer": what a page's buttons say. */
const isOrder = (norm: string) => verbReadings(norm).some((reading) => reading.tense === "infinitive");

/** What follows a listed name and belongs to it: branch and legal words, a model's number, further capitals. */
function longerEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  base: Entry,
  gazetteer: Gazetteer,
  shouted: boolean,
): { end: number; cut: Cut } | undefined {
  if (base.type === "product") {
    const version = versionEnd(tokens, end);
    return version > end ? { end: version, cut: "model" } : undefined;
  }
  let last = end;
  let branch = true;
  if (tokens[end]?.text === "&" && /^(?:co|cie|associés|fils|partners)$/.test(tokens[end + 1]?.norm ?? ""))
    return { end: end + 2, cut: "company" };
  if (base.kinds.includes("newspaper")) {
    const place = /^(?:de|du|des|d')$/.test(tokens[end]?.norm ?? "")
      ? /^(?:la|l'|le)$/.test(tokens[end + 1]?.norm ?? "")
        ? end + 2
        : end + 1
      : 0;
    const there = place && tokens[place] && isCapitalised(tokens[place]) ? listedAt(tokens, place, gazetteer, false) : undefined;
    if (there?.entries.some((entry) => entry.type === "place")) return { end: there.end, cut: "company" };
  }
  while (
    last - end < 3 &&
    isNear(tokens, last) &&
    isCapitalised(tokens[last]) &&
    !((tokens[last] as Token).shape & Shape.glued) &&
    !shouted
  ) {
    const next = tokens[last] as Token;
    if (isCommonAcronym(next.norm) || isFunctionWord(next.norm) || isOrder(next.norm) || /^[IVX]+$/.test(next.text) || isTicker(next.text))
      break;
    if (!companySuffixes.has(next.norm) && !REGION.test(next.norm)) {
      const other = listedAt(tokens, last, gazetteer, false);
      if (other?.entries.some((entry) => entry.type === "place")) {
        last = other.end;
        continue;
      }
      if (other && !other.ambiguous) break;
      if (personEnd(tokens, last, gazetteer) > last) break;
      branch = false;
    }
    last++;
  }
  if (last > end) return { end: versionEnd(tokens, last, !branch), cut: branch ? "company" : "extended" };
  const determined = DETERMINER.test(tokens[first - 1]?.norm ?? "");
  const model = determined ? modelEnd(tokens, end) : versionEnd(tokens, end, true, true);
  return model > end ? { end: model, cut: "model" } : undefined;
}

/** Capitals in a row, joined by "&", by "of", or by "du" after an ordinary word ("Courrier des Stratèges"). */
function plainEnd(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  let end = first + 1;
  while (end - first < 7) {
    const next = tokens[end];
    const joint = jointEnd(tokens, first, end, gazetteer);
    if (joint) {
      end = joint;
      continue;
    }
    if (next && end === first + 1 && OUTLET.test(next.norm) && !isCapitalised(next)) return end + 1;
    if (!next || !isNear(tokens, end) || !isCapitalised(next) || next.shape & Shape.glued || isTicker(next.text)) break;
    if (isFunctionWord(next.norm) && !(next.shape & Shape.upper) && next.norm !== "plus") break;
    if (!companySuffixes.has(next.norm)) {
      if (
        personEnd(tokens, end, gazetteer) > end &&
        !(end === first + 1 && /^(?:agence|maison|cabinet|fondation|institut|lycée|groupe|éditions)$/.test((tokens[first] as Token).norm))
      )
        break;
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
  if (
    /^(?:du|des|de|d'|en)$/.test(norm) &&
    end - first <= 2 &&
    isOrdinary((tokens[end - 1] as Token).norm) &&
    (end - first === 1 || isFunctionWord((tokens[first] as Token).norm)) &&
    !isInitial(tokens, first)
  ) {
    const at = /^(?:la|l'|le|les)$/.test(tokens[end + 1]?.norm ?? "") ? end + 2 : end + 1;
    const listed = tokens[at] && listedAt(tokens, at, gazetteer, false);
    const place = isFunctionWord((tokens[first] as Token).norm) && listed?.entries.some((entry) => entry.type === "place");
    return isCapitalised(tokens[at]) && (place || (listed?.articled ?? true)) && personEnd(tokens, at, gazetteer) === at
      ? at + 1
      : undefined;
  }
  // "Valeurs mobilières Claridge"
  if (
    end === first + 1 &&
    isOrdinary((tokens[first] as Token).norm) &&
    !isInitial(tokens, first) &&
    /(?:aux|ales|ières|iques|ées|ives|aires|ière|ique|ale)$/.test(norm) &&
    !isCapitalised(tokens[end]) &&
    isCapitalised(tokens[end + 1]) &&
    personEnd(tokens, end + 1, gazetteer) === end + 1 &&
    (listedAt(tokens, end + 1, gazetteer, false)?.ambiguous ?? true)
  )
    return end + 2;
  return undefined;
}
