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
    pattern: "a figure of results without a date, where the paragraph is about a period or the words say trimestriel or semestriel",
    yields: "that quarter, half or year",
    example: "Tesla a annoncé un chiffre d'affaires trimestriel de 25,18 milliards de dollars.",
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
];
