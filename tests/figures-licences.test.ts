import { describe, expect, it } from "vitest";
import { figureLine, figureRules, figuresIn } from "./support/figures.js";

/** The figures of a text, and the rules that tell what a number left out. */
function read(text: string): { figures: string[]; rules: string[] } {
  const found = figuresIn(text);
  return { figures: found.map(figureLine), rules: found.flatMap(figureRules).map((rule) => `figure/${rule}`) };
}

describe("a number that leaves out what it counts", () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      "Il a investi 12 millions et 15 millions, sur 20 millions d'euros levés.",
      ["12 millions = exact 12000000 EUR ell", "15 millions = exact 15000000 EUR ell", "20 millions d'euros = exact 20000000 EUR"],
      ["figure/scaled", "figure/told", "figure/scaled", "figure/told"],
    ],
    [
      "Le résultat est de -12 millions d'euros, contre -8 un an plus tôt.",
      ["-12 millions d'euros = exact -12000000 EUR", "-8 = exact -8000000 EUR ell"],
      ["figure/compared"],
    ],
    ["Une fourchette des 30 à 40 millions d'euros.", ["30 à 40 millions d'euros = range 30000000-40000000 EUR"], []],
    [
      "Le bien vaut 3 millions d'euros. Il coûtait 2 500 000 hier.",
      ["3 millions d'euros = exact 3000000 EUR", "2 500 000 = exact 2500000 EUR ell"],
      ["figure/level"],
    ],
    [
      "Il compte 3 millions d'abonnés, 2 millions de plus qu'en 2023.",
      ["3 millions d'abonnés = exact 3000000 abonnés", "2 millions = exact 2000000 abonnés"],
      ["figure/scaled", "figure/tail"],
    ],
    [
      "Il emploie 3 000 salariés, 1 200 de plus qu'en 2023.",
      ["3 000 salariés = exact 3000 salariés", "1 200 = exact 1200 salariés"],
      ["figure/tail"],
    ],
    [
      "Il emploie 300 salariés, et 20 autres en Inde.",
      ["300 salariés = exact 300 salariés", "20 autres = exact 20 salariés"],
      ["figure/tail"],
    ],
    ["Le nombre de rachats (98) recule.", ["98 = exact 98 rachats"], ["figure/bracket"]],
    [
      "BYD a vendu 7 231 voitures. Tesla (7 165) suit.",
      ["7 231 voitures = exact 7231 voitures", "7 165 = exact 7165 voitures"],
      ["figure/bracket"],
    ],
    [
      "BYD a vendu 3 millions de voitures et 300 camions. Tesla (1,7 million) suit.",
      ["3 millions de voitures = exact 3000000 voitures", "300 camions = exact 300 camions", "1,7 million = exact 1700000 voitures"],
      ["figure/scaled", "figure/bracket"],
    ],
    [
      "Il gagne 14 millions d'euros, contre un consensus de 12.",
      ["14 millions d'euros = exact 14000000 EUR", "12 = exact 12000000 EUR ell"],
      ["figure/compared"],
    ],
    [
      "Il emploie 168 000 salariés cette année, et 164 400 en 2022.",
      ["168 000 salariés = exact 168000 salariés", "164 400 = exact 164400 salariés"],
      ["figure/series"],
    ],
    [
      "Le titre est passé de 3 000 euros en mars à 3 700 en juillet.",
      ["3 000 euros = exact 3000 EUR", "3 700 = exact 3700 EUR ell"],
      ["figure/shifted"],
    ],
    ["Il possède 10 et 40 usines.", ["10 = exact 10 usines", "40 usines = exact 40 usines"], ["figure/shared_left"]],
    ["Il possède 9 et 40 usines.", ["40 usines = exact 40 usines"], []],
    [
      "Il supprime 160 postes, dont une trentaine",
      ["160 postes = exact 160 postes", "une trentaine = approximate 30 postes"],
      ["figure/compared"],
    ],
    [
      "Elle a perdu 12 % de ses abonnés, tandis que Bluesky en revendique 15 millions.",
      ["12 % = exact 12 percent", "15 millions = exact 15000000 abonnés"],
      ["figure/scaled", "figure/pronoun"],
    ],
    [
      "L'usine a 40 salariés. Elle en comptera 320 fin 2026.",
      ["40 salariés = exact 40 salariés", "320 = exact 320 salariés"],
      ["figure/pronoun"],
    ],
    [
      "L'usine a 40 salariés. Elle en vendra 320 fin 2026.",
      ["40 salariés = exact 40 salariés", "320 = exact 320 unités"],
      ["figure/pronoun"],
    ],
    [
      "L'usine a coûté 40 millions d'euros. Elle en vaut 32.",
      ["40 millions d'euros = exact 40000000 EUR", "32 = exact 32000000 EUR ell"],
      ["figure/pronoun"],
    ],
    ["Le prix est de 40 euros. Elle en demande 32, selon lui.", ["40 euros = exact 40 EUR", "32 = exact 32 EUR ell"], ["figure/pronoun"]],
    [
      "Nous étions 24 il y a trois ans. Nous sommes 190.",
      ["24 = exact 24 personnes", "190 = exact 190 personnes"],
      ["figure/being", "figure/being"],
    ],
    ["Nous étions 4 il y a trois ans.", [], []],
    ["Ils ne sont plus que 12 à travailler.", ["12 = exact 12 personnes"], ["figure/being"]],
    ["Ils sont 12 et 13.", [], []],
    ["Employés : 3 300.", ["3 300 = exact 3300 Employés"], ["figure/count"]],
    ["Emplois créés : 650.", ["650 = exact 650 Emplois"], ["figure/count"]],
    ["On évalue à 6 200 le nombre de sites touchés.", ["6 200 = exact 6200 sites"], ["figure/count"]],
    ["Le nombre de rachats atteint 98.", ["98 = exact 98 rachats"], ["figure/count"]],
    ["Les abonnés ont progressé, à 34 000.", ["34 000 = exact 34000 abonnés"], ["figure/count"]],
    ["Les ventes ont progressé, à 64,5 milliards.", ["64,5 milliards = exact 64500000000 null"], ["figure/scaled", "figure/told"]],
  ];
  it.each(rows)("%s", (text, figures, rules) => {
    expect(read(text)).toEqual({ figures, rules });
  });

  const named: readonly (readonly [string, readonly string[]])[] = [
    ["Il a gagné 14,8 millions d'euros, contre 10,9 un an plus tôt.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, contre seulement 10,9 un an plus tôt.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, contre 10,9 attendus.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, contre une perte de 10,9 en 2023.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, versus 10,9 en 2023.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros au lieu de 10,9.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros au lieu des 10,9 promis.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, et non 10,9.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, et non plus 10,9.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, dont 10,9 en France.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, puis 10,9.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, voire 10,9.", ["figure/compared"]],
    ["Il n'a pas gagné 14,8 millions d'euros mais 10,9.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros mais 10,9 sont perdus.", ["figure/whole"]],
    ["Il a gagné 14,8 millions d'euros, après 10,9 en 2023.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros après 10,9 millions en 2023.", ["figure/scaled", "figure/compared"]],
    ["Il a vendu 12 000 voitures et 8 000 vélos, soit 20 000 au total.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros (+3 %), contre 10,9 un an plus tôt.", ["figure/compared"]],
    ["Il a gagné 14,8 millions d'euros, en hausse de 3 %, contre 10,9 un an plus tôt.", ["figure/compared"]],
    ["Sa marge est de 12 %, contre 10,9 un an plus tôt.", ["figure/compared"]],
    ["Le groupe a investi 200 millions d'euros, et Amazon 270.", ["figure/gap"]],
    ["Il a fermé 650 des 900 magasins.", ["figure/whole"]],
    ["Il a supprimé 4 000 de ses 28 000 postes.", ["figure/whole"]],
    ["Il a fermé 35 magasins sur 210.", ["figure/whole"]],
    ["Il a fermé 31 magasins, sur les 120 que compte l'enseigne.", ["figure/whole"]],
    ["Parmi les 2,3 millions de comptes, 40 000 appartiennent à des mineurs.", ["figure/whole"]],
    ["Le parc compte 200 bus, seuls 30 circulent.", ["figure/whole"]],
    ["Le parc compte 200 bus, dit-il, 30 circulent.", ["figure/whole"]],
    ["Il y a 35 millions d'euros de Bpifrance, 15 du CNES et 10 d'un industriel.", ["figure/series", "figure/series", "figure/series"]],
    ["Il vend 12 euros aux abonnés, 8 aux étudiants.", ["figure/series"]],
    ["Il y a 20 millions d'euros de recettes, 45 en 2026.", ["figure/series"]],
    ["De 12 salariés en 2021, la société est passée à 180.", ["figure/shifted"]],
    ["Il est passé de 3 millions d'utilisateurs en février à 37 millions en juillet.", ["figure/scaled", "figure/shifted"]],
    ["Il est passé de 3 magasins en février à 37 en juillet.", ["figure/shifted"]],
    ["Le kit coûtait 92 euros. Il était affiché 329 ce matin.", ["figure/level"]],
    ["Le kit coûtait 92 euros. Ce sera plutôt 80.", ["figure/level"]],
    ["Il gagne 92 euros. Le consensus tablait sur 80.", ["figure/level"]],
    ["Il gagne 92 euros, au-dessus des 80 attendus.", ["figure/level"]],
    ["Il gagne 92 euros, devant les 80 de Paul.", ["figure/level"]],
    ["Il gagne 92 euros. Il dépasse les 80.", ["figure/level", "figure/bound_by_verb"]],
    ["L'action a bondi à 92 euros, puis à 95.", ["figure/level"]],
    ["L'action vaut 92 euros, après un pic à 98.", ["figure/level"]],
    ["La Plus reste à 20 euros par mois, la Pro à 200.", ["figure/next"]],
    ["Le smartphone (61 % des intentions) devance la console (22).", ["figure/listed_share"]],
    ["Il a 2 millions d'euros de pertes pour 5,4 de chiffre d'affaires.", ["figure/of_measure"]],
    ["Il a un effectif de 410.", ["figure/measured"]],
    ["Solvaris : 480 salariés ; Alpina : 210 ; Tadaa : 95.", ["figure/listed", "figure/listed", "figure/listed"]],
    ["Chiffre d'affaires, en millions d'euros : Solvaris : 92 ; Alpina : 64,5.", ["figure/listed", "figure/listed", "figure/listed"]],
  ];
  it.each(named)("is read by rules that are named: %s", (text, rules) => {
    expect(read(text).rules).toEqual(rules);
  });
});
