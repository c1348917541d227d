import type { RuleInfo } from "../../../rules/info.js";

/** What moved, where the figure is the size of a move, and in which direction. */
export const moveInfos: readonly RuleInfo[] = [
  {
    name: "metric/signed",
    pattern: "a percentage with a sign",
    yields: "the measure that stands nearest, increase or decrease by the sign",
    example: "Immatriculations de Tesla en Europe : – 28 % en mai",
  },
  {
    name: "metric/change_of_level",
    pattern: "a sign, en hausse de, en baisse de right after a level, or a bracket behind it",
    yields: "the measure of that level, increase or decrease",
    example: "En novembre, Volkswagen a immatriculé 21 300 voitures en France (+2 %).",
  },
  {
    name: "metric/change_noun",
    pattern: "a noun of change “de” the figure: en hausse de, une baisse de, un recul de",
    yields: "the measure whose change it is, increase or decrease",
    example: "Criteo attend un recul de ses ventes de 2 % en 2026.",
  },
  {
    name: "metric/change_subject",
    pattern: "a noun of change as the subject of the figure's verb: la croissance a ralenti à 4 %",
    yields: "the measure whose change it is, increase or decrease",
    example: "La croissance des ventes du fabricant Logisense a ralenti à 4 % en 2024.",
  },
  {
    name: "metric/of_change",
    pattern: "“de” and a noun of change after the figure: 3 % de hausse",
    yields: "the measure whose change it is, increase or decrease",
    example: "L'éditeur Nuxel affiche 3 % de rebond de son chiffre d'affaires.",
  },
  {
    name: "metric/change_as_before",
    pattern: "a change whose measure is not said again, after a change or a level",
    yields: "the measure of the figure before, increase or decrease",
    example: "Capgemini a bondi de 12 % lundi, puis reculé de 3 % mardi.",
  },
  {
    name: "metric/change_object",
    pattern: "estimer, chiffrer, limiter, la hausse or la chute, and à with a percentage",
    yields: "what moved, with the noun's direction",
    example: "Le cabinet Kantar estime à 6 % la hausse des ventes de Lidl.",
  },
  {
    name: "metric/counted_level",
    pattern: "the size of a move of nothing named, and à with a count of things or people",
    yields: "what is counted, as a move",
    example: "Le cabinet IDC table sur un repli de 5 %, à 1,2 milliard de smartphones.",
  },
  {
    name: "metric/moved_thing",
    pattern: "a verb of change whose subject is a plural noun of no measure and no business",
    yields: "other, as a move",
    example: "Les cyberattaques contre Nuxel ont augmenté de 18 % en un an.",
  },
  {
    name: "metric/same_move",
    pattern: "la chute, cette hausse of nothing that is named, with a percentage",
    yields: "the measure that the sentence before said to move so",
    example: "Les ventes de Nuxel ont reculé de 9 %. En Asie, la chute atteint 40 %.",
  },
  {
    name: "metric/moved_alone",
    pattern: "a change of nothing that is named: by the verb and who moves",
    yields: "share_price, revenue, price or compensation, otherwise other; increase or decrease",
    example: "Capgemini a rebondi de 2,4 %.",
  },
  {
    name: "metric/economy",
    pattern: "croissance of a country or its economy",
    yields: "other, increase",
    example: "Le gouvernement prévoit une croissance de 1,2 %.",
  },
  {
    name: "metric/dearer",
    pattern: "plus cher, moins cher after the figure",
    yields: "price, increase or decrease",
    example: "Le forfait de l'opérateur Nuxel est 9 % plus cher.",
  },
  {
    name: "metric/more_of",
    pattern: "a percentage de plus, de moins of something that is named",
    yields: "the measure of that thing, increase or decrease",
    example: "Schneider Electric a fini par vendre 40 % de plus d'onduleurs en 2024.",
  },
  {
    name: "metric/more_than",
    pattern: "de plus, de moins after the figure, beside another figure or a verb that tells what is more",
    yields: "that measure, increase or decrease",
    example: "Xiaomi a vendu 400 000 voitures en 2025, plus de 80% de plus qu'en 2024.",
  },
  {
    name: "metric/more",
    pattern: "de plus, de moins, d'augmentation after the figure, where nothing else tells what is more",
    yields: "the nearest measure, increase or decrease",
    example: "Ubisoft va distribuer 2 % d'augmentation générale à ses équipes parisiennes.",
  },
  {
    name: "metric/rebate",
    pattern: "a percentage de rabais, de remise, de ristourne that is on nothing else",
    yields: "price, decrease",
    example: "Orange consent 30 % de remise aux mairies de la Loire.",
  },
  {
    name: "metric/quality",
    pattern: "a percentage plus or moins and an adjective that tells a thing's quality: rapide, gourmand, léger",
    yields: "capacity where it is puissant or performant, otherwise other; increase or decrease",
    example: "La nouvelle puce de Velora est 30 % plus puissante.",
  },
  {
    name: "metric/raise",
    pattern: "a percentage of an augmentation that nothing names, in an article on wages",
    yields: "compensation, increase",
    example: [
      "La grève dure chez Nuxel, où les syndicats réclament de meilleurs salaires.",
      "La direction propose 4 % d'augmentation.",
    ].join("\n\n"),
  },
  {
    name: "metric/compared",
    pattern: "supérieur de, inférieur de the figure, after another figure",
    yields: "the measure of that figure, increase or decrease",
    example: "Le chiffre d'affaires de Nuxel ressort à 12 millions d'euros, supérieur de 3 % aux attentes.",
  },
  {
    name: "metric/wiped_out",
    pattern: "an amount of valeur or capitalisation that disappears, or that goes up in smoke",
    yields: "valuation, decrease",
    example: "Capgemini a vu 3 milliards d'euros de capitalisation s'évaporer en une séance.",
  },
  {
    name: "metric/value_won",
    pattern: "gagner, ajouter an amount de capitalisation or de valeur",
    yields: "valuation, increase",
    example: "Nvidia a gagné 200 milliards de dollars de valeur en une séance.",
  },
  {
    name: "metric/level_after_move",
    pattern: "“à” and a level after the size of a move: cède 4,5 % à 9,74 euros",
    yields: "the measure that moved, no change",
    example: "En clôture, OVHcloud cédait 4,5 % à 9,74 €.",
  },
];
