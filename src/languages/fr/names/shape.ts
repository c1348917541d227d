import type { Sentence, Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import type { Candidate } from "./candidate.js";
import type { Entity, Scores } from "./entity.js";
import { institutionHead } from "./institution.js";
import { companySuffixes } from "./suffixes.js";

const DETERMINER = oneOf(
  "le|la|l'|les|un|une|des|ce|cette|cet|ces|du|au|aux|sa|son|ses|leur|leurs|mon|ma|notre|votre|nos|vos|chaque|aucun|aucune|quel|quelle|tout|toute|deux|trois",
);

/** Does an article or a possessive stand before it? */
export const isDetermined = (tokens: readonly Token[], candidate: Pick<Candidate, "first">): boolean =>
  DETERMINER.test(tokens[candidate.first - 1]?.norm ?? "");

/** Houses and works that a company is called after: "Papeteries du Vexin", "Banca Lariana". */
const HOUSES = oneOf(
  "banca|banco|bank|cassa|caixa|grupo|gruppo|laboratoire|verreries|verrerie|forges|aciéries|papeteries|papeterie|filatures|filature|tanneries|moulins|vignobles|cimenteries|conserveries|salaisons|biscuiterie|distillerie|distilleries|coopérative|mutuelle|assurances|hôtels|librairies|presses|autocars|cars|taxis|meubles|cristalleries|faïenceries|laiterie|laiteries|fromagerie|fromageries|minoterie|minoteries|menuiseries|constructions|entrepôts|magasins|voyages|croisières",
);

/** Words with a capital that begin a name of this sort: "Groupe Médiane", "Rue Cler". */
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
export function addShape(
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
  const head = HOUSES.test(words[0] as string) ? "company" : FIRST_WORD[words[0] as string];
  if (head && words.length > 1) scores[head] += 2.5;
  if (/^(?:saint|sainte|saint-\p{L}|sainte-\p{L})/u.test(words[0] as string)) scores.place += 1.2;
  if (/\p{Ll}-(?:sur|sous|en|les|lès|le|la|aux|de|du|d'|lez)-\p{L}/u.test(written)) scores.place += 2;
  if (/\.(?:ai|com|fr|io|net|org|be|ch|eu|tv|co|app|fyi)$/i.test(written)) {
    scores.company += 2;
    // "Par latribune.fr"
    scores.person = 0;
  } else if (/^\p{Lu}?[a-z]+\p{Lu}\p{Ll}/u.test(written) || /^\p{Lu}\p{Ll}+\d+$/u.test(written)) scores.company += 1;
  const determined = strong.filter((candidate) => isDetermined((sentences[candidate.sentence] as Sentence).tokens, candidate)).length;
  // "la D300", "le X45": a model
  if (/^(?:\p{Lu}\d{3,4}|\p{Lu}{2}\d{2,4})$/u.test(written) && determined > 0) scores.product += 2;
  else if (words.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(written) && determined > 0) {
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

/** What an institution's head and the words after it make of it. */
export function typeOfInstitution(words: readonly string[], scores: Scores): Entity["type"] {
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

/** "Drew Durbin et Lincoln Quirk": two words that could be a first name and a family name. */
export function looksPersonal({ cut, written, key }: Candidate): boolean {
  return cut === "plain" && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+$/u.test(written) && !companySuffixes.has(key.split(" ")[1] ?? "");
}
