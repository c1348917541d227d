import type { RuleInfo } from "../../../rules/info.js";

/** What a figure measures where the sentence leaves the measure to what it spoke of before, or to an idiom. */
export const ellipticInfos: readonly RuleInfo[] = [
  {
    name: "metric/goes_on",
    pattern: "a second verb of level without a subject of its own, or celle de X and such a verb",
    yields: "the measure of the figure before",
    example: "Doctolib a toujours détenu plus de 50 % du marché, et frôlerait même les 90 %.",
  },
  {
    name: "metric/respective",
    pattern: "respectivement and several figures of one kind",
    yields: "of each, the measure of its counterpart: the nouns before, else the measures told last",
    example:
      "Nuxel a dégagé un bénéfice de 40 millions d'euros pour des ventes de 500 millions, contre respectivement 35 et 450 millions en 2023.",
  },
  {
    name: "metric/of_it",
    pattern: "en before a verb and a percentage, after a percentage that is a level",
    yields: "the measure of that percentage",
    example: "Transsion contrôlait 61 % du marché deux ans plus tôt et n'en tient plus que 51 %.",
  },
  {
    name: "metric/expected_too",
    pattern: "a percentage that is expected, aimed at, or told instead (là où on attendait, table sur, plutôt que de), after a move",
    yields: "the measure and change of that move",
    example: "Les ventes de Logisense ont bondi de 11 %, là où les analystes n'espéraient que 9 %.",
  },
  {
    name: "metric/same_ones",
    pattern: "ils, elles or autres for the people of the figure before, en for the market just shared",
    yields: "the measure of that figure",
    example: "Les abonnés de Nuxel sont 2,3 millions ; ils n'étaient que 900 000 en 2021.",
  },
  {
    name: "metric/remaining",
    pattern: "what is left after jobs were cut: il en subsiste 236",
    yields: "employees",
    example: "Chez le studio Dontnod, 69 postes ont été supprimés ; il en subsiste 236.",
  },
  {
    name: "metric/borrowed",
    pattern: "a part that is emprunté or prêté",
    yields: "debt",
    example: "Nexans investit 38 millions d'euros, dont 14 empruntés à la BEI.",
  },
  {
    name: "metric/subsidised",
    pattern: "a part that is subventionné",
    yields: "subsidy",
    example: "Nexans investit 38 millions d'euros, dont 11 subventionnés par l'Ademe.",
  },
  {
    name: "metric/held",
    pattern: "a possessive or reste before a percentage, where the paragraph speaks of capital",
    yields: "stake",
    example: "Orange distribuera un dividende record. Avec ses 27 %, l'État en profitera.",
  },
  {
    name: "metric/dearer_by",
    pattern: "plus or moins cher, coûteux, onéreux; moins-disant, and de",
    yields: "an increase or decrease of price",
    example: "L'offre d'OVHcloud était moins chère de 11 %.",
  },
  {
    name: "metric/ranked_at",
    pattern: "dauphin, leader, challenger and à with a percentage",
    yields: "market_share",
    example: "Samsung, dauphin à 17 %, se maintient grâce à l'Égypte.",
  },
  {
    name: "metric/control_for",
    pattern: "contrôle, giron, pavillon, mains before pour, contre or moyennant and a large amount",
    yields: "acquisition",
    example: "Son propriétaire, Adevinta, passé l'an dernier sous le contrôle de Permira contre 12 milliards d'euros, ne publie plus rien.",
  },
  {
    name: "metric/repayable",
    pattern: "remboursable behind an amount",
    yields: "debt",
    example: "Verkor a décroché 70 millions d'euros auprès de la BEI, remboursables sur dix ans.",
  },
  {
    name: "metric/thing_at",
    pattern: "a thing and à with a large amount",
    yields: "cost",
    example: "La mairie évoque une déviation à 3,5 millions d'euros.",
  },
  {
    name: "metric/year_closed_at",
    pattern: "a verb of ending, a year or a quarter, and à or sur with a large amount",
    yields: "revenue",
    example: "OVHcloud vient de clore un exercice à 1,08 Md€.",
  },
  {
    name: "metric/unit_they",
    pattern: "ils or nous, être and a number",
    yields: "employees",
    example: "Ils seront 80 au printemps.",
  },
  {
    name: "metric/unit_managed",
    pattern: "a verb of looking after, and a count of people or organisations",
    yields: "users",
    example: "Qonto gère les comptes de 600 000 entreprises.",
  },
  {
    name: "metric/unit_processed",
    pattern: "a verb of treating or storing, and a weight or volume",
    yields: "capacity",
    example: "L'usine pourra traiter 8 000 tonnes de batteries par an.",
  },
  {
    name: "metric/unit_made",
    pattern: "a verb of making or selling, and a weight or volume",
    yields: "units",
    example: "L'usine produit 20 000 tonnes de cathodes par an.",
  },
  {
    name: "metric/unit_lifted",
    pattern: "a weight that goes into orbit",
    yields: "capacity",
    example: "La fusée Maia peut placer 500 kilos en orbite.",
  },
  {
    name: "metric/unit_surgery",
    pattern: "operations that are put off",
    yields: "other",
    example: "La cyberattaque a coûté 380 opérations reportées.",
  },
  {
    name: "figure/listed",
    pattern: "a name, a colon and a number, after another such or under a line that names the unit",
    yields: "a figure of the same scale and unit",
    example: "Les levées, en millions d'euros : Solvaris : 92 ; Pixelune : 64,5.",
  },
  {
    name: "metric/raised_beside",
    pattern: "an amount that comes from investors, beside one that was lent or granted",
    yields: "funding",
    example: "Nuxel lève 30 M€ : 12 M€ prêtés par la BEI et 18 M€ venus d'un groupe d'investisseurs.",
  },
];
