import type { RuleInfo } from "../../../rules/info.js";
import type { Rule } from "../../../rules/rule.js";
import type { Evidence } from "../names/evidence.js";
import { companyRules } from "../names/evidence-companies.js";
import { otherRules } from "../names/evidence-others.js";

const YIELDS: Readonly<Record<string, string>> = {
  company: "evidence that the name is a company's",
  organization: "evidence that the name is a body's: an association, a union, a gang",
  person: "evidence that the name is a person's",
  product: "evidence that the name is a product's",
  place: "evidence that the name is a place's; on a mention, where its form has told that it is something else",
};

/** Sentences for contexts whose own phrases do not settle by themselves what the name is. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "name/described": "L'éditeur Brix a levé 3 millions d'euros.",
  "name/bought": "Elle a racheté pour 3 millions d'euros l'éditeur lyonnais, puis s'est emparée de Velora.",
  "name/set_apart": "On attend Velora, lui, au tournant.",
  "name/acts_apposed": "Brix, le robot connecté, est en vente.",
  "name/compatriot": "Elle négocie avec son partenaire Brix.",
  "name/partner": "Elle a levé 3 millions d'euros auprès d'Hansolam.",
  "name/study": "C'est ce que montre le baromètre de Brix.",
  "name/compared": "Elle arrive loin devant Velora.",
  "name/band": "Les hackers Halyade réclament 3 millions d'euros.",
  "name/band_of": "Les pirates du groupe Halyade réclament 3 millions d'euros.",
  "name/made": "C'est la Steam Machine de Velora.",
  "name/member": "Le délégué d'Halyade a voté contre, le bureau d'Halyade aussi.",
  "name/acted_on": "Il a convaincu Velora de baisser la facture de Velora.",
  "name/beside": "Le bras de fer avec Velora a lieu contre Velora.",
  "name/owner": "L'hégémonie de Brix agace, la lenteur de Brix aussi.",
  "name/gapped": "Meta emploie 300 salariés, et Velora près de 900. L'hégémonie de Velora agace.",
  "name/done_by": "La facture, 50 millions d'euros, est payée par Brix.",
  "name/novelty": "C'est Brix, sa nouvelle plateforme, qui plaît : Brix, sa nouvelle plateforme.",
  "name/sold": "Le lancement de Velora a coûté 3 millions d'euros, et les ventes de Velora déçoivent.",
  "name/article_before": "Le prix de la Velora est de 20 000 euros. Une Velora vaut 10 000 euros d'occasion.",
  "name/located_site": "L'entrepôt argovien de Brix SA emploie 300 salariés.",
  "name/bracketed_sum": "Suivent Velora (4 millions d'euros) et Brix (2 millions).",
  "name/nationals_of": "Les Lausannois de Velora ont levé 3 millions d'euros.",
  "name/located": "Il est ingénieur en Brix SA.",
  "name/located_surely": "L'usine de Brix SA emploie 300 salariés.",
};

/** Never the first to speak for a name: wherever it matches, so has another before it, or the name is a place. */
const SECOND = new Set(["name/troubled_apposed", "name/located_opening", "name/town", "name/town_before"]);

/** What names are told by. A name has no more than one rule: the first context that spoke for it. */
export const nameInfos: readonly RuleInfo[] = [
  ...[...companyRules, ...otherRules].filter(({ name }) => !SECOND.has(name)).map(described),
  {
    name: "name/taken_up",
    pattern: "a name that no list has, and a description of a company in the sentences after it",
    yields: "a company: the description takes it up",
    example: "L'échec porte un nom, Vidéolune. Cette plateforme a levé 3 millions d'euros.",
  },
  {
    name: "name/known_company",
    pattern: "a name of the list of companies, or of yours, written with its capitals",
    yields: "a company under the list's name, or its fullest form in the article",
    example: "Capgemini a rebondi de 2,4 %.",
  },
  {
    name: "name/known_organization",
    pattern: "a name of the list of authorities, courts, associations and universities",
    yields: "an organisation",
    example: "L'État français va prendre 33 % d'Eutelsat.",
  },
  {
    name: "name/known_product",
    pattern: "a name of the list of products",
    yields: "a product",
    example: "La Freebox Ultra augmente de 3 euros.",
  },
  {
    name: "name/known_place",
    pattern: "a listed union of countries, which acts as a body does",
    yields: "an organisation; other places are no mentions",
    example: "L'Union européenne a accordé une subvention de 30 millions d'euros à la start-up Elyzor.",
  },
  {
    name: "name/known_person",
    pattern: "the family name alone of somebody whom the lists know, in an article that names the company of that person",
    yields: "the person under the full name",
    example: "Meta a levé 3 milliards de dollars, et Zuckerberg s'en félicite.",
  },
  {
    name: "name/person",
    pattern: "a listed name in contexts that tell of a person: a namesake",
    yields: "a person",
    example: "Le PDG, Mme Orange, a quitté le groupe.",
  },
  {
    name: "name/written",
    pattern:
      "a name that no context speaks for, by how it is written: a first name before a family name, a legal form, an institution's noun",
    yields: "a person, a company, an organisation or a product",
    example: "Velora SAS",
  },
  {
    name: "name/listed_beside",
    pattern: "a name in a list with names that are known: X, Y et Z",
    yields: "evidence that it is of the type of the others",
    example: "Le fonds Partech a investi 40 millions d'euros dans les start-up Pigmento et Lunaflow.",
  },
  {
    name: "name/short_form",
    pattern:
      "part of a name that stands in full elsewhere in the article: a family name, a company without its suffix, a body's first word",
    yields: "the same entity as the full name",
    example: "La start-up Velora Robotics a levé 3 millions d'euros. Velora emploie 20 salariés.",
  },
  {
    name: "name/acronym",
    pattern: "an acronym in brackets after the name whose letters it has",
    yields: "one entity for the name and its acronym",
    example: "L'Observatoire national du numérique (ONN) a recensé 3 000 entreprises.",
  },
  {
    name: "name/government",
    pattern: "“gouvernement” by itself, where the article does not tell of which country",
    yields: "an organisation",
    example: "Le gouvernement a promis 300 millions d'euros à Photowatt.",
  },
];

function described({ name, pattern, accepts, rejects }: Rule<Evidence>): RuleInfo {
  const [[phrase, meaning] = ["", undefined]] = Object.entries(accepts as Readonly<Record<string, { readonly type?: string }>>);
  return { name, pattern, yields: YIELDS[meaning?.type ?? ""] ?? "", example: EXAMPLES[name] ?? phrase, accepts, rejects };
}
