import type { Entry, Gazetteer } from "../../../gazetteer/gazetteer.js";
import { Shape, type Token } from "../../../model.js";
import { verbReadings } from "../verbs/lookup.js";
import { oneOf } from "../words/one-of.js";
import type { Cut } from "./candidate.js";
import { DETERMINER, isInitial, isTicker } from "./capitals.js";
import { isCapitalised, isCommonAcronym, isFunctionWord, isOrdinary } from "./common.js";
import { listedAt } from "./listed.js";
import { isCode, isVariant, modelEnd, versionEnd } from "./model.js";
import { personEnd } from "./person.js";
import { companySuffixes } from "./suffixes.js";

/** What a newspaper's or a site's name ends in. */
export const OUTLET = /^(?:hebdo|infos?|mag|magazine|actu|éco|news)$/;

/** Parts of a country by which banks and chains call their branches: "Crédit Agricole Centre-est", "CIC Ouest". */
const REGION =
  /^(?:nord|sud|est|ouest|centre|centre-est|centre-ouest|centre-loire|nord-est|nord-ouest|sud-est|sud-ouest|atlantique|méditerranée|alpes|provence|rhône-alpes|loire|val|aquitaine|languedoc|pyrénées|normandie-seine|europe|asie|afrique|amérique|italia|deutschland|españa|india|america|asia|international)$/;

/** Banks and insurers that are one house in each region. */
const NETWORK = oneOf(
  "banque populaire|banques populaires|crédit agricole|crédit mutuel|caisse d'épargne|caisses d'épargne|groupama|banque cantonale",
);

/** Wide gaps part the buttons of a page: "Facebook   Imprimer". */
const isNear = (tokens: readonly Token[], at: number) =>
  ((tokens[at] as Token | undefined)?.start ?? 0) - (tokens[at - 1] as Token).end <= 1;

/** "Pixel Sauvage": a further capital that is neither a version nor an abbreviation makes another name. */
export const isNewName = (tokens: readonly Token[], at: number) =>
  isCapitalised(tokens[at]) &&
  !isCode(tokens[at]) &&
  !isVariant(tokens[at] as Token) &&
  !isCommonAcronym((tokens[at] as Token).norm) &&
  !/^[IVX]+$/.test((tokens[at] as Token).text);

const HOUSE = oneOf("éditions|laboratoires|ateliers|chantiers|brasseries|fonderies|galeries");

/** Works that have such names only under a capital: "les Papeteries du Vexin". */
const WORKS = oneOf(
  "papeteries|verreries|forges|aciéries|filatures|tanneries|moulins|cristalleries|faïenceries|salaisons|conserveries|laiteries|fromageries|distilleries|cimenteries|biscuiteries|tuileries|autocars|transports|menuiseries|chaudronneries|vignerons|maîtres",
);

/** "les éditions du Ressac", "les laboratoires de l'Adour": the noun belongs to the name that begins here; 0 where none does. */
export function houseNameAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  const works = isCapitalised(tokens[at]) && WORKS.test((tokens[at] as Token).norm);
  if (!works && !HOUSE.test((tokens[at] as Token).norm)) return 0;
  if (!/^(?:du|des|de|d')$/.test(tokens[at + 1]?.norm ?? "")) return 0;
  const name = /^(?:la|l'|le|les)$/.test(tokens[at + 2]?.norm ?? "") ? at + 3 : at + 2;
  if (!isCapitalised(tokens[name])) return 0;
  return works || (!listedAt(tokens, name, gazetteer, false) && personEnd(tokens, name, gazetteer) === name) ? name : 0;
}

/** "Partager", "Imprimer": what a page's buttons say. */
const isOrder = (norm: string) => verbReadings(norm).some((reading) => reading.tense === "infinitive");

/** What follows a listed name and belongs to it: branch and legal words, a model's number, further capitals. */
export function longerEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  base: Entry,
  gazetteer: Gazetteer,
  shouted: boolean,
  repeated: ReadonlySet<string>,
): { end: number; cut: Cut } | undefined {
  if (base.type === "product") {
    const version = versionEnd(tokens, end);
    return version > end ? { end: version, cut: "model" } : undefined;
  }
  let last = end;
  let branch = true;
  if (tokens[end]?.text === "&" && /^(?:co|cie|associés|fils|partners)$/.test(tokens[end + 1]?.norm ?? ""))
    return { end: end + 2, cut: "company" };
  // "la Banque populaire du Ventoux", "Crédit agricole d'Ille-et-Vilaine": of a region
  if (NETWORK.test(base.name.toLowerCase()) && /^(?:du|des|de|d')$/.test(tokens[end]?.norm ?? "")) {
    const region = /^(?:la|l'|le)$/.test(tokens[end + 1]?.norm ?? "") ? end + 2 : end + 1;
    const there = isCapitalised(tokens[region]) ? listedAt(tokens, region, gazetteer, false) : undefined;
    if (isCapitalised(tokens[region]) && (!there || there.entries.some((entry) => entry.type === "place")))
      return { end: there?.end ?? region + 1, cut: "trade" };
  }
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
      if (other && !other.ambiguous) {
        // "Sunrise Ericsson Networks": what both of them own
        const shared = tokens[other.end];
        if (base.type === "company" && shared && isCapitalised(shared) && isNear(tokens, other.end) && companySuffixes.has(shared.norm))
          return { end: other.end + 1, cut: "extended" };
        // "Sunrise UPC", again and again: two that have become one
        if (!isMerged(tokens, last, other.entries, base, repeated)) break;
        return { end: other.end, cut: "company" };
      }
      if (personEnd(tokens, last, gazetteer) > last) break;
      branch = false;
    }
    last++;
  }
  if (last > end) return { end: versionEnd(tokens, last, !branch), cut: branch ? "company" : "extended" };
  const determined = DETERMINER.test(tokens[first - 1]?.norm ?? "");
  const numbered = determined ? modelEnd(tokens, end) : end;
  // "le OnePlus 8 Pro"
  const model = determined ? (numbered > end ? versionEnd(tokens, numbered) : end) : versionEnd(tokens, end, true, true);
  return model > end ? { end: model, cut: "model" } : undefined;
}

const isMerged = (tokens: readonly Token[], at: number, entries: readonly Entry[], base: Entry, repeated: ReadonlySet<string>) =>
  base.type === "company" &&
  entries.every((entry) => entry.type === "company") &&
  ![...entries, base].some((entry) => entry.kinds.some((kind) => /^(?:media|newspaper|agency|social-network)$/.test(kind))) &&
  repeated.has(`${tokens[at - 1]?.norm} ${tokens[at]?.norm}`);

/** Capitals in a row, joined by "&", by "of", or by "du" after an ordinary word ("Courrier des Stratèges"). */
export function plainEnd(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
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
      // "Kaoshan Semi": an abbreviation is written in capitals
      const short = other?.entries.every(({ name }) => name.length > 1 && name === name.toUpperCase() && next.text !== name) ?? false;
      if (other && !other.ambiguous && !short && !other.entries.some((entry) => entry.type === "place")) break;
    }
    end++;
  }
  return end;
}

function jointEnd(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): number | undefined {
  const { norm, text } = tokens[end] ?? { norm: "", text: "" };
  if (text === "&" && isCapitalised(tokens[end + 1])) return end + 2;
  // "Dufresne et Associés"
  if (norm === "et" && /^(?:associés|associées|cie|compagnie|fils|frères|partenaires)$/.test(tokens[end + 1]?.norm ?? "")) {
    const capital = isCapitalised(tokens[end + 1]);
    if (capital || (/^(?:cie|fils)$/.test((tokens[end + 1] as Token).norm) && !DETERMINER.test(tokens[first - 1]?.norm ?? "")))
      return end + 2;
  }
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
