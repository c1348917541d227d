import type { RuleInfo } from "../../../rules/info.js";

/** How certain a figure is said to be. */
export const modalityInfos: readonly RuleInfo[] = [
  {
    name: "modality/asserted",
    pattern: "nothing in the verbs that the figure depends on, nor in the words beside it, makes it uncertain",
    yields: "asserted",
    example: "Capgemini a rebondi de 2,4 %.",
  },
  {
    name: "modality/present",
    pattern: "déjà, actuel, existant and the like beside the figure, unless its verb is in the conditional",
    yields: "asserted",
    example: "Déjà 18 % des clients de l'opérateur Norvik ont choisi la fibre.",
  },
  {
    name: "modality/compared",
    pattern: "a figure that another is set against: contre, après, par rapport à",
    yields: "asserted",
    example: "Starlink : 29 euros mensuels au lieu de 40 euros.",
  },
  {
    name: "modality/as_before",
    pattern: "a figure that goes on from another (dont, soit, puis) and has no verb of its own",
    yields: "the modality of that figure",
    example: "Mistral AI va recruter 200 ingénieurs, dont 50 à Londres.",
  },
  {
    name: "modality/hearsay",
    pattern: "a verb above the figure in the journalistic conditional",
    yields: "hearsay",
    example: "Threads aurait attiré 275 millions de membres.",
  },
  {
    name: "modality/rumour",
    pattern: "selon la rumeur, le bruit court, il se murmure in the figure's clause",
    yields: "hearsay",
    example: "Selon la rumeur, la fintech Revolux a dégagé un bénéfice net de 1 milliard de livres en 2024.",
  },
  {
    name: "modality/planned",
    pattern: "a future, or a verb of intending or promising, of something that the subject decides",
    yields: "planned",
    example: "Nokia va supprimer 350 postes en Europe.",
  },
  {
    name: "modality/aim",
    pattern: "objectif, projet, prévision, menace and other nouns of aim that lead to the figure",
    yields: "planned, forecast or possible, as the noun says",
    example: "L'objectif de la start-up Beelive : 5 000 clients fin 2026.",
  },
  {
    name: "modality/forecast",
    pattern: "a verb of expecting, devrait, or a future of something that comes about by itself",
    yields: "forecast",
    example: "Criteo attend un recul de ses ventes de 2 % en 2026.",
  },
  {
    name: "modality/ahead",
    pattern: "a present told of a date after the day of publication",
    yields: "planned where somebody decides it, otherwise forecast",
    example: "L'Insee chiffre à 4 milliards d'euros le marché français de l'occasion en 2030.",
  },
  {
    name: "modality/expected",
    pattern: "attendu, prévu, espéré, potentiel beside the figure, or a comparison with what was expected",
    yields: "forecast, planned or possible, as the word says",
    example: "Chez le fabricant Robodom, 80 emplois sont potentiellement menacés.",
  },
  {
    name: "modality/possible",
    pattern: "pouvoir, envisager, craindre above the figure, or an open condition",
    yields: "possible",
    example: "CMA CGM envisage d'acquérir 48 % de Brut.",
  },
  {
    name: "modality/negated",
    pattern: "a negated verb, a verb of denying or “sans” above the figure",
    yields: "negated",
    example: "ACC n'atteindra pas 13 GWh à Douvrin en 2024.",
  },
  {
    name: "modality/not",
    pattern: "“non”, “non plus” or “non pas” right before the figure",
    yields: "negated",
    example: "L'éditeur Nuxel emploie 120 salariés, et non 200 salariés.",
  },
  {
    name: "modality/beside_the_plan",
    pattern: "the whole that a part is taken of (“sur”, a share “de ses”), or an apposition “une … évaluée à”",
    yields: "asserted, whatever becomes of the rest",
    example: "Velora va supprimer 200 postes, soit 10 % de ses 2 000 salariés.",
  },
];
