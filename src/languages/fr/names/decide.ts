import type { Entry } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import type { Candidate } from "./candidate.js";
import { isCommonAcronym, isFunctionWord, isOrdinary } from "./common.js";
import type { Entity, Group, Scores } from "./entity.js";
import { institutionHead } from "./institution.js";
import { predicate } from "./reader.js";
import { companySuffixes } from "./suffixes.js";

const DETERMINER = oneOf(
  "le|la|l'|les|un|une|des|ce|cette|cet|ces|du|au|aux|sa|son|ses|leur|leurs|mon|ma|notre|votre|nos|vos|chaque|aucun|aucune|quel|quelle|tout|toute|deux|trois",
);

const isDetermined = (tokens: readonly Token[], candidate: Candidate): boolean => DETERMINER.test(tokens[candidate.first - 1]?.norm ?? "");

const AUTHORITY =
  /^(?:government|regulator|central-bank|competition|data-protection|telecom-regulator|markets|court|ministry|parliament|international|union|police|military|security|space-agency|statistics)$/;

/** Which of the listed things of this spelling the article means. */
export function chooseEntry(group: Group, entries: readonly Entry[], sentences: readonly Sentence[]): Entry {
  const first = entries[0] as Entry;
  if (entries.length === 1) return first;
  const determined = group.candidates.filter((candidate) =>
    isDetermined((sentences[candidate.sentence] as Sentence).tokens, candidate),
  ).length;
  const rank = (entry: Entry) =>
    group.scores[entry.type] +
    (entry.type === "organization" && /^\p{Lu}/u.test(group.candidates[0]?.written ?? "") && determined > 0 ? 1 : 0) +
    (entry.ambiguous ? 0 : 0.4) +
    (entry.kinds.includes("index") || entry.kinds.includes("space") ? 1 : 0) +
    (entry.type === "organization" && entry.kinds.some((kind) => AUTHORITY.test(kind)) && /^(?:FR|EU|INT)$/.test(entry.country ?? "")
      ? 1.2
      : 0) +
    (entry.type === "company" ? (entry.kinds.some((kind) => /^(?:fund|bank|public-bank)$/.test(kind)) ? 1.7 : 0.5) : 0) +
    (entry.country && group.countries.includes(entry.country) ? 1 : 0);
  return entries.reduce((best, entry) => (rank(entry) > rank(best) ? entry : best), first);
}

/** What an unlisted name is, by its parts and its contexts; null where nothing tells. */
export function typeOf(group: Group, sentences: readonly Sentence[], isFirstName: boolean): Entity["type"] | null {
  const strong = group.candidates.filter((candidate) => !candidate.weak);
  const sample = strong[0];
  if (!sample) return null;
  const scores = { ...group.scores };
  const words = group.key.split(" ");
  const { written } = sample;
  if (sample.cut === "model") return "product";
  if (sample.cut === "institution") return typeOfInstitution(words, scores);
  if (sample.cut === "person") scores.person += 2.5;
  if (sample.cut === "masthead") scores.company += 2;
  if (sample.cut === "company") scores.company += 3;
  if (sample.cut === "extended") {
    const determined = strong.some((candidate) => isDetermined((sentences[candidate.sentence] as Sentence).tokens, candidate));
    scores.product += 1.8;
    scores.company += determined ? 0.5 : 1.2;
  }
  if (sample.cut === "plain" && isRoleOfArticle(strong, sentences)) return null;
  if (sample.cut === "plain") addShape(scores, sample, words, strong, sentences);
  if (/ \d/.test(written)) scores.product += 2;
  const ranked = (Object.entries(scores) as [keyof Scores, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  // an ordinary word with a capital ("Bourse", "Redressement") or a first name takes more
  const enough =
    (best?.[0] === "place" ? 1 : best?.[0] === "product" ? 1.8 : 1.5) +
    (sample.cut === "plain" && words.length === 1 && (isFirstName || isOrdinary(group.key)) ? 1 : 0);
  if (!best || best[1] < enough || (second && best[1] - second[1] < 0.4)) return null;
  return best[0];
}

/** "le Groupe", "la Société": a release's own company under the capital of a contract, and no name. */
function isRoleOfArticle(strong: readonly Candidate[], sentences: readonly Sentence[]): boolean {
  return strong.every((candidate) => {
    const { tokens } = sentences[candidate.sentence] as Sentence;
    return (
      candidate.last - candidate.first === 1 &&
      isDetermined(tokens, candidate) &&
      /^(?:groupe|société|compagnie|entreprise|banque|maison|fonds|start-up|direction|éditeur|opérateur)$/.test(candidate.key)
    );
  });
}

const FIRST_WORD: Readonly<Record<string, keyof Scores>> = {
  groupe: "company",
  banque: "company",
  crédit: "company",
  laboratoires: "company",
  éditions: "company",
  studio: "company",
  studios: "company",
  cabinet: "company",
  maison: "company",
  société: "company",
  compagnie: "company",
  établissements: "company",
  ateliers: "company",
  chantiers: "company",
  usines: "company",
  galeries: "company",
  brasserie: "company",
  manufacture: "company",
  imprimerie: "company",
  domaines: "company",
  transports: "company",
  fonderies: "company",
  radio: "company",
  radios: "company",
  caves: "company",
  agence: "company",
  fondation: "organization",
  institut: "organization",
  université: "organization",
  école: "organization",
  lycée: "organization",
  ministère: "organization",
  collectif: "organization",
  syndicat: "organization",
  rue: "place",
  avenue: "place",
  place: "place",
  quai: "place",
  boulevard: "place",
  mont: "place",
  lac: "place",
  saint: "place",
  port: "place",
};

/** What the writing of a name tells: suffixes, inner capitals, domain names, acronyms, articles. */
function addShape(
  scores: Scores,
  sample: Candidate,
  words: readonly string[],
  strong: readonly Candidate[],
  sentences: readonly Sentence[],
): void {
  const { written } = sample;
  const last = words.at(-1) as string;
  if (
    words.length > 1 &&
    (companySuffixes.has(last) || words.slice(1).some((word) => /^(?:capital|partners|ventures|group|holding|&)$/.test(word)))
  )
    scores.company += 3;
  else if (
    words.length > 1 &&
    /^(?:foundation|university|institute|association|federation|commission|agency|school|college|council|union|committee)$/.test(last)
  )
    scores.organization += 3;
  const head = FIRST_WORD[words[0] as string];
  if (head && words.length > 1) scores[head] += 2.5;
  if (/^(?:saint|sainte|saint-\p{L}|sainte-\p{L})/u.test(words[0] as string)) scores.place += 1.2;
  if (/\p{Ll}-(?:sur|sous|en|les|lès|le|la|aux|de|du|d'|lez)-\p{L}/u.test(written)) scores.place += 2;
  if (/\.(?:ai|com|fr|io|net|org|be|ch|eu|tv|co|app|fyi)$/i.test(written)) {
    scores.company += 2;
    // "Par latribune.fr"
    scores.person = 0;
  } else if (/^\p{Lu}?[a-z]+\p{Lu}\p{Ll}/u.test(written) || /^\p{Lu}\p{Ll}+\d+$/u.test(written)) scores.company += 1;
  const determined = strong.filter((candidate) => isDetermined((sentences[candidate.sentence] as Sentence).tokens, candidate)).length;
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(written) && determined > 0) {
    scores.organization += 1;
    scores.product -= determined;
  }
  if (/\p{Ll}\+$/u.test(written)) scores.product += 2;
  // "Gwen44 : encore des impôts": who comments
  const { tokens } = sentences[sample.sentence] as Sentence;
  if (/\p{Ll}\d{2,}$/u.test(written) && sample.first === 0 && /^[:–—-]$/.test(tokens[sample.last]?.text ?? "")) scores.person += 4;
  if (words.length > 1 && /^(?:hebdo|infos?|mag|magazine|actu|éco|news)$/.test(last)) scores.company += 2;
  if (/^(?:la|le|les|l'\S+)$/.test(words[0] as string) && words.length > 1) scores.company += 0.8;
}

function typeOfInstitution(words: readonly string[], scores: Scores): Entity["type"] {
  const head = institutionHead(words.join(" "));
  const rest = words.slice(1).join(" ");
  if (head === "société" || head === "compagnie" || head === "régie") return "company";
  if (head === "banque" && !/^(?:centrale|mondiale|asiatique|africaine|interaméricaine|nationale (?:de|d'))/.test(rest)) return "company";
  if ((head === "fonds" || head === "caisse") && !/monétaire|primaire|allocations|nationale|assurance/.test(rest))
    return scores.organization > scores.company + 2 ? "organization" : "company";
  if (
    head === "agence" &&
    !/^(?:nationale|européenne|fédérale|spatiale|internationale|régionale|française|de|d'|du|des|pour|technique)/.test(rest)
  )
    return "company";
  if (head === "bureau" && scores.company > scores.organization) return "company";
  return "organization";
}

/** Is this occurrence of an ambiguous name the name, and not the ordinary word? */
export function isSure(candidate: Candidate, type: Entity["type"], sentences: readonly Sentence[], elsewhere = false): boolean {
  const { tokens } = sentences[candidate.sentence] as Sentence;
  const { first, last, written, scores: own } = candidate;
  const before = tokens[first - 1]?.norm ?? "";
  const after = tokens[last]?.norm;
  // "la Tribune", "du Monde": a newspaper where it is contracted, told of or cited
  if (candidate.cut === "articled")
    return (
      elsewhere ||
      /^(?:du|au|des|aux)$/.test(before) ||
      (before !== "l'" && tokens[first - 2]?.norm === "dans") ||
      /^(?:selon|par|d'après|quotidien|journal|magazine|hebdomadaire|confrères|lecteurs|lire|rapporte|révèle|écrit|relate|affirme|indique|interrogé|groupe)$/.test(
        tokens[first - 2]?.norm ?? "",
      )
    );
  if (candidate.weak)
    return (
      elsewhere &&
      (candidate.initial && candidate.cut === "plain" ? isSureInitially(tokens, candidate, elsewhere) : !isOrdinary(candidate.key))
    );
  if (written.length === 1)
    return (
      (own?.company ?? 0) >= (candidate.initial ? 1.5 : 2) ||
      /^(?:sur|via|chez|social|plateforme|compte|d'|avec|facebook|linkedin|whatsapp|twitter|instagram|bluesky)$/.test(before) ||
      /^(?:facebook|linkedin|whatsapp|twitter|instagram|bluesky)$/.test(after ?? "") ||
      (after === "(" && /^ex/.test(tokens[last + 1]?.norm ?? "")) ||
      (elsewhere && !isDetermined(tokens, candidate) && predicate.read(tokens, last) !== undefined)
    );
  // figures and small letters ("24 heures"): only where something calls it a company
  if (!/\p{Lu}/u.test(written))
    return (
      (own?.company ?? 0) + (own?.organization ?? 0) >= 1.2 &&
      !/^(?:en|de|d'|dans|les|par|à|après|sous|pendant|dernières|des)$/.test(before)
    );
  if (last - first > 1) return true;
  // "à 7h44 UTC", "payé au SMIC": an abbreviation of common nouns
  if (isCommonAcronym(candidate.key)) return (own?.company ?? 0) >= 1.2 && !isDetermined(tokens, candidate);
  if (candidate.initial && (own?.company ?? 0) >= 1.5 && !isFunctionWord(candidate.key)) return true;
  if (candidate.initial) return isSureInitially(tokens, candidate, elsewhere);
  if (isDetermined(tokens, candidate)) return type === "product";
  // "Xavier Box": part of something longer
  return !((tokens[first - 1]?.shape ?? 0) & Shape.capital && !isFunctionWord(before) && before.length > 1) || elsewhere;
}

/** At the head of a sentence: "Orange a annoncé", "Free, filiale d'Iliad", but not "Capital risque : …". */
function isSureInitially(tokens: readonly Token[], { last, key, written }: Candidate, elsewhere: boolean): boolean {
  const after = tokens[last]?.norm;
  // "SES recule": no pronoun is written so
  if (/^\p{Lu}{2,}$/u.test(written) && !isCommonAcronym(key)) return true;
  if (isFunctionWord(key)) return false;
  if (!isOrdinary(key)) return true;
  if (isHeadline(tokens, last)) return true;
  const verb = predicate.read(tokens, last);
  if (
    verb &&
    (/^[.!…]?$/.test(tokens[verb.end]?.text ?? "") ||
      /^(?:a|avait|est|était|va|n'|ne|s'|se|aurait|serait|sera|aura|doit|peut|veut|vient)$/.test(after ?? "") ||
      /^(?:un|une|le|la|les|l'|des|son|sa|ses|plus|près|\d.{0,40}|de|d'|à|au|en|sur|dans|du|ce|cette|que|qu')$/.test(
        tokens[verb.end]?.norm ?? "",
      ))
  )
    return true;
  return elsewhere && (verb !== undefined || after === undefined || /^[,(:]$|^et$/.test(after));
}

/** "Orange, la fibre pour locomotive", "Free, bon élève": a heading that says of whom its section tells. A listed word in apposition stands so only as a name. */
function isHeadline(tokens: readonly Token[], last: number): boolean {
  if (last !== 1 || tokens[last]?.text !== "," || tokens.length > 14 || /[.:;…»]/.test(tokens.at(-1)?.text ?? "")) return false;
  const next = tokens[last + 1]?.norm ?? "";
  return (
    /^(?:le|la|l'|un|une|bon|bonne|mauvais|mauvaise|grand|grande|premier|première|toujours|encore|enfin|seul|seule)$/.test(next) &&
    !tokens.some((token, i) => i > last && token.text === ",")
  );
}

/** "A Richemont (Moselle)": what stands at a place, and in a bracket of another, is a place itself, whoever is called so elsewhere. */
export function isTown(
  group: Group,
  entries: readonly Entry[],
  sentences: readonly Sentence[],
  isPlace: (name: string) => boolean,
): boolean {
  if (!entries.every((entry) => entry.type === "company") || group.scores.company >= 1.5) return false;
  return group.candidates.some(({ sentence, first, last }) => {
    const { tokens } = sentences[sentence] as Sentence;
    if (tokens[last]?.text !== "(" || !/^(?:à|a|de|d'|près|vers|depuis|entre|et)$/.test(tokens[first - 1]?.norm ?? "")) return false;
    const close = tokens.findIndex((token, i) => i > last && token.text === ")");
    if (close < 0 || close - last > 8) return false;
    const inside = tokens.slice(last + 1, close);
    const name = inside.reduce((text, token) => `${text}${text && !(token.shape & Shape.glued) ? " " : ""}${token.text}`, "");
    return isPlace(name) || (inside.length === 1 && /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])$/.test(name));
  });
}
