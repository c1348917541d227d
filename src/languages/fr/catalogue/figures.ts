import type { RuleInfo } from "../../../rules/info.js";

/** How figures come about that no pattern finds whole: what they leave out is filled in from what stands around. */
export const figureInfos: readonly RuleInfo[] = [
  {
    name: "figure/compared",
    pattern: "a number without unit after contre, dont, puis, voire, après, au lieu de, or one that was expected",
    yields: "a figure of the same scale, currency and unit as the one that it is compared with",
    example: "OVHcloud compte 2 900 collaborateurs, dont 1 100 à Roubaix.",
  },
  {
    name: "figure/pronoun",
    pattern: "a number after a verb with “en”, which stands for the noun of an earlier figure",
    yields: "a figure with that noun or currency",
    example: "La biotech Ynovea, qui emploie 60 personnes, pourrait en recruter 40 autres.",
  },
  {
    name: "figure/tail",
    pattern: "a number with autres, dernières, supplémentaires, de plus or d'entre eux after it",
    yields: "a count of what the last figure counted",
    example: "La plateforme Doctrine compte 14 000 cabinets clients, 2 000 de plus qu'en 2023.",
  },
  {
    name: "figure/whole",
    pattern: "a part and its whole of which only one says what is counted: 35 postes sur 210, sur les 100 taxis seuls 30",
    yields: "a count of the same things",
    example: "Sur les 100 taxis robots promis par Tesla à Austin, seuls 30 circulent.",
  },
  {
    name: "figure/shifted",
    pattern: "the second level of a move from one to another that stand apart: de 12 salariés en 2021 à 180",
    yields: "a figure of the same scale and unit as the first level",
    example: "De 12 salariés en 2021, la jeune pousse Sunday Quant est passée à 180 en 2024.",
  },
  {
    name: "figure/listed_share",
    pattern: "a number up to 100 in brackets, after percentages in brackets",
    yields: "a percentage",
    example: "Le téléphone (62 %), la montre (16) et la tablette (12) font les ventes de Nuxel.",
  },
  {
    name: "figure/bracket",
    pattern: "a number in brackets after a noun that is counted, or after another figure of its kind",
    yields: "a count of that noun, or a figure of that kind",
    example: "Avec une capitalisation de 62 milliards d'euros, Spotify pèse davantage que Deezer (160 millions).",
  },
  {
    name: "figure/gap",
    pattern: "a number right after a name in a list: the verb and the unit are not said again",
    yields: "a figure of the same scale and unit as the one before",
    example: "Meta a licencié 10 000 personnes en 2023, et Amazon 27 000.",
  },
  {
    name: "figure/next",
    pattern: "a number after the next noun phrase of a list, with the preposition of the figure before or like it with none",
    yields: "a figure of the same currency and unit as the one before",
    example: "La formule de base est vendue à 20 euros par mois, et la formule Pro à 200.",
  },
  {
    name: "figure/count",
    pattern: "a number that a verb of level gives to a noun that is counted, or to “le nombre de …”",
    yields: "a count of that noun",
    example: "X a vu le nombre de ses utilisateurs quotidiens reculer de 11 millions.",
  },
  {
    name: "figure/measured",
    pattern: "a number after a measure that is itself a count: un effectif de, une audience de",
    yields: "a count of it; of an amount that leaves out its scale, the scale of the one before",
    example: "L'éditeur Nuxel affiche un effectif de 410.",
  },
  {
    name: "figure/beside",
    pattern: "a small number of what no list has, in a list with a count or after a verb of hiring, making or selling",
    yields: "a count of it",
    example: "La start-up Nuxel a embauché 40 tapissiers.",
  },
  {
    name: "figure/being",
    pattern: "a number after nous sommes, nous étions, ils sont",
    yields: "a count of people",
    example: "« Nous étions 40 au départ », raconte Karim Belhadj, le patron de la start-up Nuxel.",
  },
  {
    name: "figure/series",
    pattern: "a number after a comma or “et” that goes on from a figure with a scale: 35 millions de X, 15 du CNES et 10 de Y",
    yields: "a figure of the same scale, currency and unit",
    example: "Free et Free Mobile sont sanctionnés par la Cnil : 15 millions d'euros pour le premier, 27 millions pour le second.",
  },
  {
    name: "figure/level",
    pattern: "a number after a verb of level, price or expectation, of the size of the figure told before it",
    yields: "a figure of the same currency and unit",
    example: "L'action Nuxel valait 250 euros en mars. Elle a atteint un pic à 268 en juin.",
  },
  {
    name: "figure/shared_left",
    pattern: "the numbers of a list before the one that brings scale, currency and unit: 60, 70 puis 80 millions d'euros",
    yields: "a figure for each, with what the last one brings",
    example: "LVMH et Kering ont gagné respectivement 15,2 et 2,98 milliards d'euros en 2023.",
  },
  {
    name: "figure/levels",
    pattern: "de … à … after a verb that moves from one level to another (passer, relever), or falling",
    yields: "two figures where one pattern found a range",
    example: "Dans l'opérateur TDF, Brookfield monte de 45 % à 55 %.",
  },
  {
    name: "figure/bound_by_verb",
    pattern: "dépasser, franchir, frôler, avoisiner, pouvant atteindre before the figure",
    yields: "its precision: at_least, approximate or at_most",
    example: "À Séoul, Samsung a franchi les 150.000 wons.",
  },
  {
    name: "figure/told",
    pattern: "an amount with a scale but without currency or noun, beside a measure, a verb or figures that tell what it is",
    yields: "money or a quantity",
    example: "Ledger a levé 100 millions d'euros sur une valorisation de 1,3 milliard.",
  },
  {
    name: "figure/table",
    pattern: "the cells of rows under a heading of columns, or of a ranking of three rows or more",
    yields: "figures of the unit that the column's heading names",
    example: "Constructeur – Ventes (milliers) – Part\nRenault – 57,9 – 19,7 %\nPeugeot – 46,4 – 15,8 %\nCitroën – 42,4 – 14,4 %",
  },
];
