import type { RuleInfo } from "../../../rules/info.js";

/** What a figure measures, by the verbs and nouns of its own sentence. */
export const metricInfos: readonly RuleInfo[] = [
  {
    name: "metric/verb_*",
    pattern: "a verb of our list whose complement or subject the figure is: lever, racheter, condamner; of a verb of change, what it moves",
    yields: "the measure that the verb has with such a figure and such parties; with verbs of change the direction",
    example: "L'éditeur Nuxel a levé 12 millions d'euros.",
  },
  {
    name: "metric/noun_before",
    pattern: "a noun of measure before the figure, the nearest by the words and verbs between",
    yields: "what the noun measures: chiffre d'affaires → revenue",
    example: "Le cours d'Atos est tombé à 38,20 euros.",
  },
  {
    name: "metric/bracketed",
    pattern: "an amount in brackets right after a noun of measure and what it is hung on",
    yields: "what the noun measures",
    example: "Le bénéfice annuel de l'entreprise (1,9 milliard d'euros en 2022) rassure Nuxel.",
  },
  {
    name: "metric/noun_after",
    pattern: "“de” and a noun of measure right after the figure",
    yields: "what the noun measures",
    example: "Nvidia dégage 75 % de marge brute.",
  },
  {
    name: "metric/noun_into",
    pattern: "en, à or au and a noun of measure right after the amount: what it goes into or makes up",
    yields: "what the noun measures",
    example: "SpaceX dépenserait plus de 4 milliards de dollars par an en capex.",
  },
  {
    name: "metric/noun_of_figure",
    pattern: "a noun of measure after an amount that estimates it (chiffre à F le marché), or after a colon",
    yields: "what the noun measures",
    example: "TSMC évalue à 92 millions de dollars les dégâts du séisme d'avril.",
  },
  {
    name: "metric/noun_later",
    pattern: "a noun of measure further on in the sentence, where nothing nearer tells",
    yields: "what the noun measures",
    example: "27,9 % : telle est la part de marché du groupe Volkswagen en Europe en janvier.",
  },
  {
    name: "metric/phrase_after",
    pattern: "a set phrase right after the amount: en caisse, en subventions, en série A, de manque à gagner",
    yields: "cash, subsidy, funding, cost and others, as the phrase says",
    example: "Le réseau social BeReal n'avait plus que 8 millions d'euros en caisse en février.",
  },
  {
    name: "metric/each",
    pattern: "le, la and a unit of sale right after the amount: 25 euros le kilo",
    yields: "price",
    example: "La start-up Nuxel livre ses granulés, 25 euros le kilo.",
  },
  {
    name: "metric/project",
    pattern: "a site or a project “de” or “à” the amount: une usine de 2 milliards",
    yields: "investment",
    example: "Microsoft a abandonné son projet de centre de données de 1 milliard de dollars dans l'Ohio.",
  },
  {
    name: "metric/to_build",
    pattern: "a large amount with “pour” and a verb of building",
    yields: "investment",
    example: "Il faudra 1,2 milliard d'euros pour bâtir la gigafactory.",
  },
  {
    name: "metric/value",
    pattern: "“valeur” beside the amount, or a large amount at which a company stands in Bourse",
    yields: "valuation, of a small amount price",
    example: "Un peu moins de 900 millions d'euros : telle est la valeur que les marchés accordent à OVHcloud.",
  },
  {
    name: "metric/activity",
    pattern: "“activité” right before the amount",
    yields: "revenue",
    example: "C'est une activité de 4,1 milliards d'euros pour Amazon.",
  },
  {
    name: "metric/unicorn",
    pattern: "licorne, décacorne and “à” or “de” a large amount",
    yields: "valuation",
    example: "La fintech Nuxel est une licorne à 5,6 milliards d'euros.",
  },
  {
    name: "metric/given_by",
    pattern: "auprès de, de la part de a company after a large amount",
    yields: "funding",
    example: "Pour la start-up Nuxel, c'est 18 millions d'euros auprès de Supernova Invest.",
  },
  {
    name: "metric/lent_by",
    pattern: "auprès de, de la part de banks or creditors after a large amount",
    yields: "debt",
    example: "Pour la start-up Nuxel, c'est 18 millions d'euros auprès de ses banques.",
  },
  {
    name: "metric/to_spend",
    pattern: "avoir, rester, disposer with the amount and “à dépenser”, “à investir”",
    yields: "cash",
    example: "Le groupe Nuxel a encore 60 millions d'euros à dépenser.",
  },
  {
    name: "metric/amount_acts",
    pattern: "an amount that is the subject of irriguer, punir, récompenser, rembourser and the like",
    yields: "investment, penalty, compensation or debt",
    example: "3 milliards d'euros vont irriguer la filière.",
  },
  {
    name: "metric/gross",
    pattern: "brut or net after a small amount",
    yields: "compensation",
    example: "Un ingénieur débutant touche 3 200 euros brut chez Nuxel.",
  },
  {
    name: "metric/per_share",
    pattern: "an amount par action, with the words around it",
    yields: "shareholder_return, acquisition, net_income, price or share_price",
    example: "Le dividende de Capgemini reste à 3,40 euros par action.",
  },
  {
    name: "metric/paid_for_stake",
    pattern: "pour, contre and an amount after a stake, or an amount “pour” a percentage of a capital",
    yields: "acquisition",
    example: "Ardian a acquis 14 % de la fintech Kontist pour 35 millions d'euros.",
  },
  {
    name: "metric/rate",
    pattern: "an amount par mois, par utilisateur, de l'heure that nothing else explains",
    yields: "price",
    example: "Starlink : 29 euros mensuels au lieu de 40 euros.",
  },
];
