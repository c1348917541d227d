import type { RuleInfo } from "../../../rules/info.js";

/** Where a figure's time comes from when it is no date of its own; for one of its own the date's rule stands in its place. */
export const timeInfos: readonly RuleInfo[] = [
  {
    name: "time/as_before",
    pattern: "a figure that goes on from another (dont, soit, mais) without a date of its own",
    yields: "the time of that figure",
    example: "Nuxel a réalisé en 2024 un chiffre d'affaires de 12 millions d'euros, tandis que celui de Velora a reculé de 3 %.",
  },
  {
    name: "time/results",
    pattern: "a figure of results, or one that comes with results, without a date, where the paragraph is about a period",
    yields: "that quarter, half or year",
    example: "Au premier trimestre, Velora a réalisé 12 millions d'euros de ventes. Son bénéfice net a doublé, à 2 millions.",
  },
  {
    name: "time/periodic",
    pattern: "trimestriel, semestriel, sur le semestre; sur l'année of an aim",
    yields: "the last such period that is over, or the one that is spoken of; the year of publication",
    example: "Tesla a annoncé un chiffre d'affaires trimestriel de 25,18 milliards de dollars.",
  },
  {
    name: "time/ahead",
    pattern: "a forecast without a date right after one with a date",
    yields: "the period of the forecast before",
    example: "Pour 2025, Velora table sur un chiffre d'affaires de 40 millions d'euros. La marge devrait atteindre 12 %.",
  },
  {
    name: "time/table",
    pattern: "a cell of a row under a heading whose columns are dated",
    yields: "the date of the column",
    example: "Constructeur – Ventes T2 2025 (milliers) – Ventes T2 2024 (milliers)\nRenault – 57,9 – 53,5\nPeugeot – 46,4 – 45,6",
  },
  {
    name: "time/expected",
    pattern: "attendaient, tablaient sur, espéraient in a sentence without a date",
    yields: "the period of the figure of that measure in the sentence before",
    example:
      "Pour le quatrième trimestre 2025, Vinted prévoit un chiffre d'affaires de 320 millions d'euros. Les analystes attendaient 335 millions.",
  },
  {
    name: "time/then",
    pattern: "alors beside a verb of the imperfect or the future, in a sentence without a date",
    yields: "the date that the sentence before told of",
    example: "En 2008, Velora avait ouvert son capital à la famille Morin. La société employait alors 300 personnes.",
  },
  {
    name: "time/carried",
    pattern: "a figure of results whose clause is joined to one that tells of a period",
    yields: "that period",
    example: "Velora a vu ses ventes grimper de 19 % au troisième trimestre, et sa marge a gagné deux points.",
  },
  {
    name: "time/list",
    pattern: "a line of a list under a line with a date and a colon",
    yields: "the date of that line",
    example: "Parts de marché au deuxième trimestre 2024 :\n- Velora : 31 %\n- Kaldor : 22 %",
  },
];
