import { describe, expect, it } from "vitest";
import { analyse } from "../src/pipeline.js";

/** The days of every date of a text that appeared on Wednesday 2 July 2025. */
function days(text: string): string[] {
  const { mentions } = analyse(text, { language: "fr", published: "2025-07-02" });
  return mentions.flatMap((mention) => (mention.type === "date" ? [`${mention.period.from ?? ""}..${mention.period.to ?? ""}`] : []));
}
const year = (n: number) => `${n}-01-01..${n}-12-31`;
const day = (iso: string) => `${iso}..${iso}`;
const PAST = "2024-12-01..2024-12-31";
const COMING = "2025-12-01..2025-12-31";

describe("a date that leans on another", () => {
  it.each<[string, string[]]>([
    [
      "Le groupe a gagné 3 millions d'euros en 2023, contre 2 millions d'euros en 2019, et 4 millions d'euros un an plus tard.",
      [year(2023), year(2019), year(2024)],
    ],
    [
      "Le groupe a gagné 3 millions d'euros en 2023, soit, par rapport aux 2 millions d'euros de 2019, une hausse. Un an plus tard, il a perdu 4 millions d'euros.",
      [year(2023), year(2019), year(2024)],
    ],
    [
      "En 2021, il gagnait 3 millions d'euros. Depuis 2023, il perd. Un an plus tôt, il gagnait.",
      [year(2021), "2023-01-01..2025-07-02", year(2020)],
    ],
    [
      "En mars 2021, il gagnait. Le 4 avril 2022, il a publié. Un an plus tôt, il perdait.",
      ["2021-03-01..2021-03-31", day("2022-04-04"), "2020-03-01..2020-03-31"],
    ],
    ["Le 4 avril 2022, il a publié. Un an plus tôt, il perdait.", [day("2022-04-04"), "2021-04-01..2021-04-30"]],
    ["Le 2 juillet 2025, il a publié. Un an plus tôt, il perdait.", [day("2025-07-02"), year(2024)]],
    ["Mercredi, il a publié. Un an plus tôt, il perdait.", [day("2025-07-02"), year(2024)]],
    ["Hier, il a publié. Un an plus tôt, il perdait.", [day("2025-07-01"), year(2024)]],
    ["Le 4 mars 2021, l'usine ouvre. Deux jours plus tard, elle ferme.", [day("2021-03-04"), day("2021-03-06")]],
    ["Le 4 mars 2021, l'usine ouvre. La veille, tout allait bien.", [day("2021-03-04"), day("2021-03-03")]],
    ["Le 4 mars 2021, l'usine ouvre. La semaine suivante, elle ferme.", [day("2021-03-04"), "2021-03-08..2021-03-14"]],
    ["Le 4 mars 2021, l'usine ouvre. Le mois suivant, elle ferme.", [day("2021-03-04"), "2021-04-01..2021-04-30"]],
    ["En 2021, l'usine ouvre. L'année précédente, tout allait bien.", [year(2021), year(2020)]],
    ["Un an plus tôt, contre 3 millions d'euros deux ans plus tôt.", [year(2024), year(2023)]],
    [
      "Au deuxième trimestre 2024, il gagne 3 millions d'euros, contre 2 millions d'euros un an plus tôt.",
      ["2024-04-01..2024-06-30", "2023-04-01..2023-06-30"],
    ],
    ["Le 12 mai 2024, puis le 3 juin, il a fermé des usines.", [day("2024-05-12"), day("2024-06-03")]],
    ["Le 12 mai 2024 et le 3 mars, il a fermé des usines.", [day("2024-05-12"), day("2025-03-03")]],
    ["Le 12 mai 2024, a-t-il dit, le 3 juin est passé.", [day("2024-05-12"), day("2025-06-03")]],
    ["En mai 2024 puis en juillet, il a fermé.", ["2024-05-01..2024-05-31", "2024-07-01..2024-07-31"]],
    ["Le 12 mai 2022, puis le 12 mai 2024, puis le 3 juin, il a vendu.", [day("2022-05-12"), day("2024-05-12"), day("2024-06-03")]],
    ["Le 12 mai 2024, et ensuite le 3 juin, il a vendu.", [day("2024-05-12"), day("2024-06-03")]],
    [
      "En 2019, il perdait. Depuis 2023, il gagne. Sur la même période, il recrute.",
      [year(2019), "2023-01-01..2025-07-02", "2023-01-01..2025-07-02"],
    ],
    [
      "Le groupe a gagné 3 millions d'euros en 2023, contre près de 2 millions d'euros pour les usines du nord du pays en 2019, et 4 millions d'euros un an plus tard.",
      [year(2023), year(2019), year(2024)],
    ],
    [
      "En 2019, il gagnait 3 millions d'euros, puis 4 millions d'euros en 2021. Un an plus tôt, il perdait.",
      [year(2019), year(2021), year(2020)],
    ],
    ["Le 4 mars 2021, l'usine ouvre. Deux semaines plus tard, elle ferme.", [day("2021-03-04"), day("2021-03-18")]],
    [
      "En 2021, l'usine ouvre. Le 4 mars 2022, elle brûle. Deux jours plus tôt, elle fermait.",
      [year(2021), day("2022-03-04"), day("2022-03-02")],
    ],
    [
      "En 2021, l'usine ouvre. Le 4 mars 2022, elle brûle. Une semaine plus tôt, elle fermait.",
      [year(2021), day("2022-03-04"), day("2022-02-25")],
    ],
    [
      "En 2021, l'usine ouvre. Le 4 mars 2022, elle brûle. Un an plus tard, elle rouvre.",
      [year(2021), day("2022-03-04"), "2023-03-01..2023-03-31"],
    ],
    [
      "En 2023, il gagnait 3 millions d'euros, deux ans plus tard 4 millions d'euros. Un an plus tôt, il perdait.",
      [year(2023), year(2025), year(2024)],
    ],
    ["Contre toute attente, il perdait en 2019. Un an plus tard, il vend.", [year(2019), year(2020)]],
    ["Demain et le 3 juin, il a publié.", [day("2025-07-03"), day("2025-06-03")]],
    ["Demain (3 juillet), il publie.", [day("2025-07-03"), day("2025-07-03")]],
    ["Hier (1er juillet), il a publié.", [day("2025-07-01"), day("2025-07-01")]],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe("how a date is told", () => {
  it.each([
    ["L'offre expire le 15 septembre.", day("2025-09-15")],
    ["L'offre expire le 15 juin.", day("2025-06-15")],
    ["L'offre expire en septembre.", "2025-09-01..2025-09-30"],
    // 270 days gone is almost a year
    ["L'offre expire le 5 octobre.", day("2025-10-05")],
    ["L'offre expire le 6 octobre.", day("2024-10-06")],
    ["L'offre a expiré le 15 septembre.", day("2024-09-15")],
    ["L'offre expire mercredi.", day("2025-07-02")],
    ["Il présidait le conseil jusqu'au 31 mars.", "..2025-03-31"],
    ["Il présidera le conseil jusqu'au 31 mars.", "..2026-03-31"],
    ["Il avait jusqu'au 31 mars.", "..2026-03-31"],
    ["Dès septembre, il fermera des usines.", "2025-09-01..2025-09-30"],
    ["Dès septembre, il a fermé des usines.", "2024-09-01..2024-09-30"],
    ["Dès le mois de mars, il avait fermé des usines.", "2025-03-01..2025-03-31"],
    ["Dès mars, il ferme.", "2026-03-01..2026-03-31"],
    ["Objectif : 10 millions en décembre.", COMING],
    ["Le texte, prévu en décembre, divise.", COMING],
    ["Le texte a été fixé en décembre.", COMING],
    ["Mieux que prévu en décembre, il a gagné.", PAST],
    ["À suivre vendredi, les résultats.", day("2025-07-04")],
    ["Il aurait levé 3 millions d'euros en décembre.", PAST],
    ["Il lèverait 3 millions d'euros en décembre.", COMING],
    ["Le contrat signé en décembre sera révisé.", PAST],
    ["Il compte 30 salariés en décembre.", PAST],
    ["Il compte ouvrir en décembre.", COMING],
    ["Il est attendu en décembre.", COMING],
    ["Il attend 3 millions d'euros en décembre.", COMING],
    ["Il veut ouvrir en décembre.", COMING],
    ["La marque de décembre.", PAST],
    ["Le prix qui sera fixé change, en décembre il a levé.", PAST],
    ["En décembre, selon lui, il ouvrira.", COMING],
    ["En décembre, qui sera long, il a ouvert.", PAST],
    ["Le groupe a bien grandi en décembre.", PAST],
    ["Le contrat sera bien signé en décembre.", COMING],
    ["Le groupe, créé en décembre, recrutera.", PAST],
    ["Le groupe vise, dans le calme, 3 millions d'euros en décembre.", COMING],
    ["Le calendrier du projet de l'usine du nord du pays, en décembre.", COMING],
    ["En décembre, l'usine du nord du pays et de la région de la capitale et de toutes les villes de la côte ouvrira.", COMING],
    ["Comme attendu en décembre, il a gagné.", PAST],
    ["Elle présidait avec son frère et sa sœur le conseil de la maison mère jusqu'au 31 mars.", "..2025-03-31"],
    ["Il présidait le conseil ; il reste jusqu'au 31 mars.", "..2026-03-31"],
    ["Il pouvait payer jusqu'au 31 mars.", "..2026-03-31"],
    ["La société qui présidait paie jusqu'au 31 mars.", "..2026-03-31"],
    ["Il devait rembourser vendredi.", day("2025-07-04")],
    ["Ils devaient rembourser à la banque leurs dettes vendredi.", day("2025-07-04")],
    ["Il devait être là vendredi.", day("2025-06-27")],
    ["Dès le mois de septembre, le groupe fermera des usines.", "2025-09-01..2025-09-30"],
    ["L'usine a fermé, dès septembre, tous les soirs.", "2024-09-01..2024-09-30"],
    ["En décembre, le texte est attendu.", COMING],
    ["En décembre, le texte est connu.", PAST],
    ["Il ouvrira une usine ; 3 millions d'euros en décembre.", PAST],
    ["Il ouvrira une usine : 3 millions d'euros en décembre.", PAST],
    ["Il dira qu'elle aurait levé 3 millions d'euros en décembre.", PAST],
    ["Elle présidait la marque jusqu'au 31 mars.", "..2025-03-31"],
    ["Il présidait et présidera le conseil jusqu'au 31 mars.", "..2026-03-31"],
    ["Il devait rembourser samedi.", day("2025-07-05")],
    ["Il devait rembourser lundi.", day("2025-06-30")],
    ["Il devait rembourser mercredi.", day("2025-07-02")],
    ["Il devait rembourser le 4 juillet.", day("2025-07-04")],
    ["Il devait rembourser en août.", "2024-08-01..2024-08-31"],
    ["Il remboursait vendredi.", day("2025-06-27")],
    ["Il devait partir ; il a remboursé vendredi.", day("2025-06-27")],
    ["Il vaut 6 milliards d'euros, contre 1,8 milliard d'euros en décembre.", PAST],
    ["Il vaudra 6 milliards d'euros, contre 1,8 milliard d'euros en décembre.", PAST],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});

describe("a period told again, more closely, or of no year of its own", () => {
  it.each<[string, string[]]>([
    ["Au premier semestre (avril-septembre), le groupe a perdu 3 millions d'euros.", ["2025-04-01..2025-09-30", "2025-04-01..2025-09-30"]],
    ["Au premier semestre (janvier-juin), le groupe a perdu 3 millions d'euros.", ["2025-01-01..2025-06-30", "2025-01-01..2025-06-30"]],
    ["Au premier semestre (avril-juin), le groupe a perdu 3 millions d'euros.", ["2025-01-01..2025-06-30", "2025-04-01..2025-06-30"]],
    ["Au premier trimestre (avril-juin), le groupe a perdu 3 millions d'euros.", ["2025-04-01..2025-06-30", "2025-04-01..2025-06-30"]],
    [
      "Au premier semestre 2023 (avril-septembre), le groupe a perdu 3 millions d'euros.",
      ["2023-01-01..2023-06-30", "2025-04-01..2025-09-30"],
    ],
    ["En mai (avril-septembre), le groupe a perdu 3 millions d'euros.", ["2025-05-01..2025-05-31", "2025-04-01..2025-09-30"]],
    ["Soit 36 euros sur l'année.", []],
    ["Il paiera 36 euros sur l'année.", ["2025-01-01..2025-12-31"]],
    ["Pour le deuxième trimestre, le groupe évoque une accélération.", ["2025-04-01..2025-06-30"]],
    ["Au deuxième trimestre, le groupe évoque une accélération.", ["2025-04-01..2025-06-30"]],
    ["Sur les neuf premiers mois, le groupe a gagné 3 millions d'euros.", ["2024-01-01..2024-09-30"]],
    ["Sur les six premiers mois, le groupe a gagné 3 millions d'euros.", ["2025-01-01..2025-06-30"]],
    ["Sur les six premiers mois de 2023, le groupe a gagné 3 millions d'euros.", ["2023-01-01..2023-06-30"]],
    [
      "Au troisième trimestre 2024, le groupe a gagné 3 millions d'euros, et 12 millions sur l'année.",
      ["2024-07-01..2024-09-30", "2024-01-01..2024-12-31"],
    ],
    [
      "Au troisième trimestre 2024, le groupe a gagné 3 millions d'euros, contre 2 millions au même trimestre de 2023. Du trimestre, on retient la marge.",
      ["2024-07-01..2024-09-30", "2023-07-01..2023-09-30", "2024-07-01..2024-09-30"],
    ],
    [
      "D'octobre à décembre 2024, le groupe a gagné 3 millions d'euros, et 12 millions sur l'année.",
      ["2024-10-01..2024-12-31", "2024-01-01..2024-12-31"],
    ],
    ["De novembre à décembre 2024, le groupe a gagné 3 millions d'euros, et 12 millions sur l'année.", ["2024-11-01..2024-12-31"]],
    ["En mai 2024, le groupe a gagné 3 millions d'euros, et 12 millions sur l'année.", ["2024-05-01..2024-05-31"]],
    [
      "De l'exercice 2024, on retient la marge. Sur cet exercice, le groupe a perdu 3 millions.",
      ["2024-01-01..2024-12-31", "2024-01-01..2024-12-31"],
    ],
    [
      "De septembre à novembre 2024, le groupe a gagné 3 millions d'euros. Au trimestre suivant, il en a perdu 4.",
      ["2024-09-01..2024-11-30", "2024-12-01..2025-02-28"],
    ],
    [
      "De septembre à octobre 2024, le groupe a gagné 3 millions d'euros. Au trimestre suivant, il en a perdu 4.",
      ["2024-09-01..2024-10-31", "2025-01-01..2025-03-31"],
    ],
    ["Les douze premiers mois ont rapporté 3 millions d'euros.", []],
    ["Les deux premiers mois de 2024 ont rapporté 3 millions d'euros.", ["2024-01-01..2024-02-29"]],
    ["Les onze premiers mois de 2024 ont rapporté 3 millions d'euros.", ["2024-01-01..2024-11-30"]],
    ["Le deuxième semestre de 2024 a rapporté 3 millions d'euros.", ["2024-07-01..2024-12-31"]],
    ["Le troisième semestre de 2024 a rapporté 3 millions d'euros.", ["2024-01-01..2024-12-31"]],
    ["Depuis hier, l'usine est fermée.", ["2025-07-01..2025-07-02"]],
    ["Depuis aujourd'hui, l'usine est fermée.", []],
    ["Lundi prochain, l'usine ferme.", ["2025-07-07..2025-07-07"]],
    ["Samedi prochain, l'usine ferme.", ["2025-07-05..2025-07-05"]],
    ["Dimanche prochain, l'usine ferme.", ["2025-07-06..2025-07-06"]],
    ["En 2019, il a gagné 3 millions d'euros. La même année, il a perdu 3 salariés.", ["2019-01-01..2019-12-31", "2019-01-01..2019-12-31"]],
    ["Il a gagné 3 millions au T3-2024 et 4 au T2/23.", ["2024-07-01..2024-09-30", "2023-04-01..2023-06-30"]],
    ["Il a gagné 3 millions au XT3-2024.", []],
    ["En janvier-février 2024, il a gagné 3 millions d'euros.", ["2024-01-01..2024-02-29"]],
    ["En 20245, il a gagné 3 millions d'euros en mars 2024.", ["2024-03-01..2024-03-31"]],
    ["Le 0000-03-04, il a payé. Le 2024-13-04, il a payé. Le 2024-12-04, il a payé.", ["2024-12-04..2024-12-04"]],
    ["Le 2024-12-041, il a payé.", []],
    ["Il a gagné 3 millions au T3-24 et 4 au T2/2023.", ["2024-07-01..2024-09-30", "2023-04-01..2023-06-30"]],
    ["Il a gagné 3 millions au T3 2024 et 4 au T2.", ["2024-07-01..2024-09-30", "2025-04-01..2025-06-30"]],
    [
      "Il a payé le 12 mai 2024, puis le 3 juin, puis le 3 avril.",
      ["2024-05-12..2024-05-12", "2024-06-03..2024-06-03", "2025-04-03..2025-04-03"],
    ],
    ["Il a payé le 12 mai 2024, puis le 12 mai.", ["2024-05-12..2024-05-12", "2025-05-12..2025-05-12"]],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
