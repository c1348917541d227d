import type { Entry } from "../../../gazetteer/gazetteer.js";
import { type Sentence, Shape, type Token } from "../../../model.js";
import type { Candidate } from "./candidate.js";
import { isCommonAcronym, isFunctionWord, isOrdinary } from "./common.js";
import type { Entity, Group, Scores } from "./entity.js";
import { predicate } from "./reader.js";
import { addShape, isDetermined, looksPersonal, typeOfInstitution } from "./shape.js";

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
  if (sample.cut === "trade") return "company";
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
  const name = sample.cut === "plain" && isNameLike(group, sentences);
  // an ordinary word with a capital ("Bourse", "Redressement") or a first name takes more
  const dubious = sample.cut === "plain" && words.length === 1 && (isFirstName || (!name && isOrdinary(group.key)));
  const enough =
    (best?.[0] === "place" ? 1 : best?.[0] === "product" ? 1.8 : best?.[0] === "company" && name ? 0.8 : 1.5) + (dubious ? 1 : 0);
  if (!best || best[1] < enough) return null;
  // "Brix Foundation (25 %)": what its last word tells goes before hints
  if (scores.organization - group.scores.organization >= 3 && (best[0] === "organization" || second?.[0] === "organization"))
    return "organization";
  // "les télescopes X": a hint or two of a company do not outweigh what the text calls it
  if (second && best[1] - second[1] < (best[0] === "company" && second[0] === "product" && second[1] >= 3.5 ? 1.1 : 0.4)) return null;
  return best[0];
}

/**
 * Does nothing but a name explain the capital, wherever it stands? In business news such a word that no list has and that takes no article is a
 * company's more often than not, so that a hint is enough.
 */
function isNameLike({ key, candidates, scores }: Group, sentences: readonly Sentence[]): boolean {
  const [sample] = candidates as [Candidate];
  // what is written like a person's name may be that
  if (
    scores.company < 0.6 ||
    scores.place > 0 ||
    scores.product > 0.8 ||
    looksPersonal(sample) ||
    /^(?:le|la|les) | (?:of|the|and) /.test(key) ||
    isCommonAcronym(key) ||
    candidates.some((candidate) => isDetermined((sentences[candidate.sentence] as Sentence).tokens, candidate))
  )
    return false;
  return !key.split(" ").every(isOrdinary) || candidates.some(({ initial, weak }) => !initial && !weak);
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

/** Do the contexts of this occurrence alone tell of it, beside those of all others? */
export function isJudgedAlone({ entries, ambiguous, initial, written, key }: Candidate): boolean {
  return entries.length === 0 || (ambiguous && (initial || written.length === 1 || isCommonAcronym(key) || !/\p{Lu}/u.test(written)));
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
