import { describe, expect, it } from "vitest";
import { monthAtHead } from "../src/languages/fr/dates/dateline.js";
import { analyse } from "../src/pipeline.js";

/** The dates of a text, as `from..to`. */
function days(text: string, published: string | undefined): string[] {
  const { mentions } = analyse(text, { language: "fr", ...(published && { published }) });
  return mentions.flatMap((mention) => (mention.type === "date" ? [`${mention.period.from ?? ""}..${mention.period.to ?? ""}`] : []));
}
const year = (n: number) => `${n}-01-01..${n}-12-31`;
const day = (iso: string) => `${iso}..${iso}`;
const NONE = "..";

describe("a date in its article, published on 15 June 2025", () => {
  it.each<[string, string[]]>([
    ["Il présidait le conseil depuis le 31 mars.", ["2025-03-31..2025-06-15"]],
    ["Il prévalait jusqu'au 31 mars.", ["..2025-03-31"]],
    ["Dès le 15 mars, il ferme.", [day("2026-03-15")]],
    ["Dès le 15 mars, il a fermé.", [day("2025-03-15")]],
    ["L'offre finit le 15 septembre.", [day("2025-09-15")]],
    ["L'offre vaut le 15 septembre.", [day("2025-09-15")]],
    [
      "En mars 2021, il gagnait. Le 4 avril 2022, il a publié. Un an plus tard, il perdait.",
      ["2021-03-01..2021-03-31", day("2022-04-04"), "2023-04-01..2023-04-30"],
    ],
    [
      "En 2021, il gagne 3 millions d'euros. Sur la même période de 2019, il perdait. Un an plus tôt, il perdait.",
      [year(2021), year(2019), year(2020)],
    ],
    [
      "En 2021, il gagne 3 millions d'euros, contre 2 millions, dit-il, en 2023. Un an plus tôt, il perdait.",
      [year(2021), year(2023), year(2022)],
    ],
    ["Lundi, il a publié. Un an plus tôt, il perdait.", [day("2025-06-09"), year(2024)]],
    ["Le 4 mars, il a publié. Un an plus tôt, il perdait.", [day("2025-03-04"), "2024-03-01..2024-03-31"]],
    [
      "En 2021, il gagne. L'exercice, clos fin mars 2023, est bon. Un an plus tôt, il perdait.",
      [year(2021), "2023-03-21..2023-03-31", year(2020)],
    ],
    ["En 2019, il a grandi. Le 4 mars 2021, il a publié. Un an plus tôt, il perdait.", [year(2019), day("2021-03-04"), year(2018)]],
    [
      "En 2019, il a grandi. Il a bu. Il a bu. Il a bu. Il a bu. Le 4 mars 2021, il a publié. Un an plus tôt, il perdait.",
      [year(2019), day("2021-03-04"), year(2018)],
    ],
    [
      "En 2019, il a grandi. Il a bu. Il a bu. Il a bu. Il a bu. Il a bu. Il a bu. Le 4 mars 2021, il a publié. Un an plus tôt, il perdait.",
      [year(2019), day("2021-03-04"), "2020-03-01..2020-03-31"],
    ],
    ["Au T2 2024, il a vendu. Au T5 2024, il a vendu.", ["2024-04-01..2024-06-30"]],
    ["En 2024, il a vendu 1850 vélos et 2300 autos.", [year(2024)]],
    ["L'exercice FY2024 est bon.", [year(2024)]],
    ["Le texte, mi-2024, passe.", ["2024-05-01..2024-08-31"]],
    ["Le trimestre juillet-septembre 2024 est bon.", ["2024-07-01..2024-09-30"]],
  ])("%s", (text, expected) => {
    expect(days(text, "2025-06-15")).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["En mars 2021, il gagnait. En juin, il a perdu.", ["2021-03-01..2021-03-31", "2021-06-01..2021-06-30"]],
    ["En 2021, il gagnait. En juin, il a perdu.", [year(2021), NONE]],
    ["En 2021, il gagnait, et en juin, il a perdu.", [year(2021), "2021-06-01..2021-06-30"]],
    ["En 2023, il gagnait. Au deuxième trimestre de l'exercice, il a perdu.", [year(2023), "2023-04-01..2023-06-30"]],
    ["En 2023, il gagnait. Au deuxième trimestre, il a perdu.", [year(2023), NONE]],
  ])("without a publication date: %s", (text, expected) => {
    expect(days(text, undefined)).toEqual(expected);
  });

  it("up to a day that is over, it has no beginning", () => {
    const { mentions } = analyse("Il présidait le conseil jusqu'au 15 mars.", { language: "fr", published: "2025-06-15" });
    expect(mentions.find(({ type }) => type === "date")).toMatchObject({
      period: { from: null, to: "2025-03-15", grain: "range", edtf: "../2025-03-15" },
    });
  });
});

describe("a line with a date", () => {
  it.each<[string, string | null]>([
    ["date 2025-07", "2025-07"],
    ["date 2025-11", "2025-11"],
    ["Nuxel SA date 2025-07", "2025-07"],
    ["Nuxel SA Paris date 2025-07", null],
    ["vers date 2025-07", null],
    ["date 2025/07", null],
    ["date 2025-13", null],
    ["date mai-07", null],
    ["date 2025-07-31", null],
  ])("%s, a month", (head, month) => {
    expect(monthAtHead(head)).toBe(month);
  });
});
