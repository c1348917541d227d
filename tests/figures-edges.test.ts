import { describe, it } from "vitest";
import { type FigureTable, holds } from "./support/figures.js";

describe("what is counted, and what is only named", () => {
  const counted: FigureTable = [
    ["Le prix passe de plus de 19 à 25 euros.", ["plus de 19 = at_least 19 EUR", "25 euros = exact 25 EUR"]],
    [
      "Le titre a perdu plus de 300 dollars à 16 200 dollars.",
      ["plus de 300 dollars = at_least 300 USD", "16 200 dollars = exact 16200 USD"],
    ],
    ["Il a payé un euro symbolique et 3 euros de frais.", ["3 euros = exact 3 EUR"]],
    ["Le chiffre d'affaires (en millions d'euros) progresse.", []],
    ["Chiffres exprimés en milliers d'euros.", []],
    ["Il a perdu des millions d'euros en milliers d'heures.", ["des millions d'euros = magnitude 2000000-null EUR"]],
    ["Les trois opérateurs ont payé 3 millions d'euros.", ["3 millions d'euros = exact 3000000 EUR"]],
    ["Les 13 opérateurs ont payé.", ["13 opérateurs = exact 13 opérateurs"]],
    ["Ces 12 usines ont fermé.", []],
    ["Ces 13 usines ont fermé.", ["13 usines = exact 13 usines"]],
    ["Les 3 licenciements ont été annulés.", ["3 licenciements = exact 3 licenciements"]],
    ["Il a supprimé les 5 postes promis.", ["5 postes = exact 5 postes"]],
    ["Un des 27 pays a refusé.", []],
    ["Chacun des 300 magasins fermera.", ["300 magasins = exact 300 magasins"]],
    ["Trois des 300 magasins fermeront.", ["300 magasins = exact 300 magasins"]],
    ["Il emploie 9 personnes.", []],
    ["Il emploie 10 personnes.", ["10 personnes = exact 10 personnes"]],
    ["Les 130 pays membres ont signé.", []],
    ["Il est présent dans 130 pays.", ["130 pays = exact 130 pays"]],
    ["Sur dix usines, trois fermeront.", []],
    ["Le coût pour mille affichages recule de 3 %.", ["3 % = exact 3 percent"]],
    ["Il possède, sur dix usines, trois sites.", ["trois sites = exact 3 sites"]],
    ["Sur onze usines, trois fermeront.", ["onze usines = exact 11 usines", "trois = exact 3 usines"]],
    ["Trois dirigeants sur dix sont partis.", []],
    ["Trois usines sur onze ont fermé.", ["Trois usines = exact 3 usines", "onze = exact 11 usines"]],
    ["Dix usines sur dix ont fermé.", ["Dix usines = exact 10 usines", "dix = exact 10 usines"]],
    ["Trois salariés sur quatre usines ont voté.", ["Trois salariés = exact 3 salariés", "quatre usines = exact 4 usines"]],
    ["L'écran atteint 512 cd/m².", []],
    ["La voiture embarque une batterie de 70 Wh.", []],
    ["Il pèse 9 kg.", []],
    ["Il a livré 10 kg de cocaïne.", ["10 kg de cocaïne = exact 10 kg de cocaïne"]],
    ["Il a gagné 11 places.", []],
    ["Il a gagné 12 places.", ["12 places = exact 12 places"]],
    ["En deux lignes, tout est dit.", []],
    ["Il a ouvert deux lignes de production.", ["deux lignes de production = exact 2 lignes de production"]],
    ["Il a publié en 13 photos son projet.", ["13 photos = exact 13 photos"]],
    ["La société, fondée par trois ingénieurs, emploie 40 ingénieurs.", ["40 ingénieurs = exact 40 ingénieurs"]],
    ["La société, fondée par 13 ingénieurs, recrute.", ["13 ingénieurs = exact 13 ingénieurs"]],
    ["Le film vu par trois ingénieurs.", ["trois ingénieurs = exact 3 ingénieurs"]],
    ["La part gagne un point.", ["un point = exact 1 point"]],
    ["C'est une hausse d'un point.", ["un point = exact 1 point"]],
    ["La part est à 12 %, un point de plus.", ["12 % = exact 12 percent", "un point = exact 1 point"]],
    ["C'est un point de pourcentage.", ["un point de pourcentage = exact 1 point"]],
    ["C'est plus d'un point.", ["plus d'un point = at_least 1 point"]],
    ["Le téléphone coûte 3 euros de plus chaque mois.", ["3 euros = exact 3 EUR/month"]],
    ["Le téléphone coûte 3 euros de moins par an.", ["3 euros = exact 3 EUR/year"]],
    ["Le téléphone coûte 3 euros de frais chaque mois.", ["3 euros = exact 3 EUR"]],
    ["Les actions valent 20 dollars chacune.", ["20 dollars = exact 20 USD/share"]],
    ["Les puces valent 20 dollars chacune.", ["20 dollars = exact 20 USD/unit"]],
    [
      "Il a versé 60, 70 puis 80 millions d'euros.",
      ["60 = exact 60000000 EUR", "70 = exact 70000000 EUR", "80 millions d'euros = exact 80000000 EUR"],
    ],
    [
      "Il a versé 60, 70 et 80 millions d'euros.",
      ["60 = exact 60000000 EUR", "70 = exact 70000000 EUR", "80 millions d'euros = exact 80000000 EUR"],
    ],
    ["En 2024, 80 millions d'euros ont été versés.", ["80 millions d'euros = exact 80000000 EUR"]],
    ["Il possède 5 et 40 usines.", ["40 usines = exact 40 usines"]],
    ["Il possède 12 et 40 usines.", ["12 = exact 12 usines", "40 usines = exact 40 usines"]],
    ["Il possède les 12 et 40 usines.", ["12 = exact 12 usines", "40 usines = exact 40 usines"]],
    ["Ils ont payé, respectivement, 7 et 8 millions d'euros.", ["7 = exact 7000000 EUR", "8 millions d'euros = exact 8000000 EUR"]],
    ["L'article 7 et 8 millions d'euros.", ["8 millions d'euros = exact 8000000 EUR"]],
    ["Le 7 et 8 millions d'euros.", ["8 millions d'euros = exact 8000000 EUR"]],
    ["Il recule de 3, 12 et 13 %.", ["3 = exact 3 percent", "12 = exact 12 percent", "13 % = exact 13 percent"]],
    ["Airbus A350 et 20 millions d'euros.", ["20 millions d'euros = exact 20000000 EUR"]],
    ["L'Europe 12 et 15 millions d'euros.", ["12 = exact 12000000 EUR", "15 millions d'euros = exact 15000000 EUR"]],
  ];
  it.each(counted)("%s", holds);
});

describe("numbers that leave out what they count", () => {
  const left: FigureTable = [
    [
      "Il a gagné 14,8 millions d'euros, contre 10,9 un an plus tôt.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, contre seulement 10,9 un an plus tôt.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, contre 10,9 attendus.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, contre une perte de 10,9 en 2023.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, versus 10,9 en 2023.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    ["Il a gagné 14,8 millions d'euros au lieu de 10,9.", ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"]],
    [
      "Il a gagné 14,8 millions d'euros au lieu des 10,9 promis.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    ["Il a gagné 14,8 millions d'euros, et non 10,9.", ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"]],
    [
      "Il a gagné 14,8 millions d'euros, et non plus 10,9.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, dont 10,9 en France.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    ["Il a gagné 14,8 millions d'euros, puis 10,9.", ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"]],
    ["Il a gagné 14,8 millions d'euros, voire 10,9.", ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"]],
    ["Il n'a pas gagné 14,8 millions d'euros mais 10,9.", ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"]],
    [
      "Il a gagné 14,8 millions d'euros mais 10,9 sont perdus.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, après 10,9 en 2023.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros après 10,9 millions en 2023.",
      ["14,8 millions d'euros = exact 14800000 EUR", "10,9 millions = exact 10900000 EUR ell"],
    ],
    [
      "Il a vendu 12 000 voitures et 8 000 vélos, soit 20 000 au total.",
      ["12 000 voitures = exact 12000 voitures", "8 000 vélos = exact 8000 vélos", "20 000 = exact 20000 vélos"],
    ],
    ["Il a vendu 12 000 voitures, soit 20 000 chevaux.", ["12 000 voitures = exact 12000 voitures"]],
    [
      "Il a gagné 14,8 millions d'euros (+3 %), contre 10,9 un an plus tôt.",
      ["14,8 millions d'euros = exact 14800000 EUR", "+3 % = exact 3 percent", "10,9 = exact 10900000 EUR ell"],
    ],
    [
      "Il a gagné 14,8 millions d'euros, en hausse de 3 %, contre 10,9 un an plus tôt.",
      ["14,8 millions d'euros = exact 14800000 EUR", "3 % = exact 3 percent", "10,9 = exact 10900000 EUR ell"],
    ],
    ["Sa marge est de 12 %, contre 10,9 un an plus tôt.", ["12 % = exact 12 percent", "10,9 = exact 10.9 percent"]],
    ["Neuf patrons passent le seuil des 10 millions d'euros, contre 4 en 2021.", ["10 millions d'euros = at_least 10000000 EUR"]],
    ["En 19 jours contre 21, il a gagné 3 millions d'euros.", ["3 millions d'euros = exact 3000000 EUR"]],
    ["Il a gagné 3 millions d'euros en 19 jours ouvrés contre 21.", ["3 millions d'euros = exact 3000000 EUR"]],
    [
      "Le groupe a investi 200 millions d'euros, et Amazon 270.",
      ["200 millions d'euros = exact 200000000 EUR", "270 = exact 270000000 EUR ell"],
    ],
    ["Le groupe a investi 200 millions d'euros. Amazon 270.", ["200 millions d'euros = exact 200000000 EUR"]],
    ["Le groupe, qui a investi 200 millions d'euros, rejoint Amazon 270.", ["200 millions d'euros = exact 200000000 EUR"]],
    ["Il a fermé 650 des 900 magasins.", ["650 = exact 650 magasins", "900 magasins = exact 900 magasins"]],
    ["Il a supprimé 4 000 de ses 28 000 postes.", ["4 000 = exact 4000 postes", "28 000 postes = exact 28000 postes"]],
    ["Il a fermé 35 magasins sur 210.", ["35 magasins = exact 35 magasins", "210 = exact 210 magasins"]],
    ["Il a fermé 31 magasins, sur les 120 que compte l'enseigne.", ["31 magasins = exact 31 magasins", "120 = exact 120 magasins"]],
    [
      "Parmi les 2,3 millions de comptes, 40 000 appartiennent à des mineurs.",
      ["2,3 millions de comptes = exact 2300000 comptes", "40 000 = exact 40000 comptes"],
    ],
    ["Le parc compte 200 bus, seuls 30 circulent.", ["200 bus = exact 200 bus", "30 = exact 30 bus"]],
    ["Le parc compte 200 bus, dit-il, 30 circulent.", ["200 bus = exact 200 bus", "30 = exact 30 bus"]],
    [
      "Il y a 35 millions d'euros de Bpifrance, 15 du CNES et 10 d'un industriel.",
      ["35 millions d'euros = exact 35000000 EUR", "15 = exact 15000000 EUR ell", "10 = exact 10000000 EUR ell"],
    ],
    ["Il vend 12 euros aux abonnés, 8 aux étudiants.", ["12 euros = exact 12 EUR", "8 = exact 8 EUR ell"]],
    ["Il vend 12 euros aux abonnés, 1 aux étudiants.", ["12 euros = exact 12 EUR"]],
    ["Il y a 20 millions d'euros de recettes, 45 en 2026.", ["20 millions d'euros = exact 20000000 EUR", "45 = exact 45000000 EUR ell"]],
    ["De 12 salariés en 2021, la société est passée à 180.", ["12 salariés = exact 12 salariés", "180 = exact 180 salariés"]],
    [
      "Il est passé de 3 millions d'utilisateurs en février à 37 millions en juillet.",
      ["3 millions d'utilisateurs = exact 3000000 utilisateurs", "37 millions = exact 37000000 utilisateurs"],
    ],
    ["Il est passé de 3 magasins en février à 37 en juillet.", ["3 magasins = exact 3 magasins", "37 = exact 37 magasins"]],
    ["Il est parti de 3 magasins en février et de Lyon à 37.", ["3 magasins = exact 3 magasins"]],
    ["Le kit coûtait 92 euros. Il était affiché 329 ce matin.", ["92 euros = exact 92 EUR", "329 = exact 329 EUR ell"]],
    ["Le kit coûtait 92 euros. Ce sera plutôt 80.", ["92 euros = exact 92 EUR", "80 = exact 80 EUR ell"]],
    ["Il gagne 92 euros. Le consensus tablait sur 80.", ["92 euros = exact 92 EUR", "80 = exact 80 EUR ell"]],
    ["Il gagne 92 euros, au-dessus des 80 attendus.", ["92 euros = exact 92 EUR", "80 = exact 80 EUR ell"]],
    ["Il gagne 92 euros, devant les 80 de Paul.", ["92 euros = exact 92 EUR", "80 = exact 80 EUR ell"]],
    ["Il gagne 92 euros. Il dépasse les 80.", ["92 euros = exact 92 EUR", "80 = at_least 80 EUR ell"]],
    ["L'action a bondi à 92 euros, puis à 95.", ["92 euros = exact 92 EUR", "95 = exact 95 EUR ell"]],
    ["L'action vaut 92 euros, après un pic à 98.", ["92 euros = exact 92 EUR", "98 = exact 98 EUR ell"]],
    ["L'action vaut 92 euros, après un voyage à 98.", ["92 euros = exact 92 EUR"]],
    ["L'action vaut 92 euros. Elle cotait 2 500 plus tôt.", ["92 euros = exact 92 EUR"]],
    ["La Plus reste à 20 euros par mois, la Pro à 200.", ["20 euros par mois = exact 20 EUR/month", "200 = exact 200 EUR ell"]],
    ["La Plus coûte 20 euros par mois et la Pro part 200.", ["20 euros par mois = exact 20 EUR/month"]],
    ["Le smartphone (61 % des intentions) devance la console (22).", ["61 % = exact 61 percent", "22 = exact 22 percent"]],
    ["Le smartphone (61 % des intentions) devance la console (220).", ["61 % = exact 61 percent"]],
    [
      "Il a 2 millions d'euros de pertes pour 5,4 de chiffre d'affaires.",
      ["2 millions d'euros = exact 2000000 EUR", "5,4 = exact 5400000 EUR ell"],
    ],
    ["Il a 2 millions d'euros de pertes pour 5,4 de hauteur.", ["2 millions d'euros = exact 2000000 EUR"]],
    ["Il a un effectif de 410.", ["410 = exact 410 salariés"]],
    ["Il a un effectif de 9.", []],
    [
      "Solvaris : 480 salariés ; Alpina : 210 ; Tadaa : 95.",
      ["480 salariés = exact 480 salariés", "210 = exact 210 salariés", "95 = exact 95 salariés"],
    ],
    [
      "Chiffre d'affaires, en millions d'euros : Solvaris : 92 ; Alpina : 64,5.",
      ["92 = exact 92000000 EUR", "64,5 = exact 64500000 EUR ell"],
    ],
  ];
  it.each(left)("%s", holds);
});

describe("bounds and ends", () => {
  const bounded: FigureTable = [
    ["Le coût dépasse des dizaines de millions d'euros.", ["des dizaines de millions d'euros = magnitude 20000000-null EUR"]],
    ["Le coût dépasse entre 15 et 25 millions d'euros.", ["entre 15 et 25 millions d'euros = range 15000000-25000000 EUR"]],
    ["Les ventes passent sous la barre des 100 millions d'euros.", ["sous la barre des 100 millions d'euros = at_most 100000000 EUR"]],
    ["Le groupe n'a pas franchi le cap des 10 millions d'euros.", ["10 millions d'euros = at_most 10000000 EUR"]],
    ["Le groupe a franchi le cap des 10 millions d'euros.", ["10 millions d'euros = at_least 10000000 EUR"]],
    ["Le cap des 10 millions d'euros est franchi.", ["10 millions d'euros = at_least 10000000 EUR"]],
    ["Une enveloppe maximale de 20 millions d'euros.", ["20 millions d'euros = at_most 20000000 EUR"]],
    ["Montant maximum de l'accord-cadre : 147 millions d'euros.", ["147 millions d'euros = at_most 147000000 EUR"]],
    ["Les revenus sont bien au-dessus des 12 millions d'euros attendus.", ["12 millions d'euros = exact 12000000 EUR"]],
    ["L'action frôle les 100 euros.", ["100 euros = approximate 100 EUR"]],
    ["Entre 5 % et 7 % des salariés partent.", ["Entre 5 % et 7 % = range 5-7 percent"]],
    ["Il affiche un résultat de -12 MEUR.", ["-12 MEUR = exact -12000000 EUR"]],
    ["Le taux va de -5 % à +7 %.", ["de -5 % à +7 % = range -5-7 percent"]],
    ["Il emploie 250 000 à 1,5 million de salariés.", ["250 000 à 1,5 million de salariés = range 250000-1500000 salariés"]],
    ["Il paie 250 000 livres d'amende.", ["250 000 livres = exact 250000 GBP"]],
    ["Il vaut 300 couronnes.", ["300 couronnes = exact 300 null"]],
    ["Il vaut 300 couronnes. Stockholm approuve.", ["300 couronnes = exact 300 SEK"]],
    ["Il vaut 300 couronnes à Prague ou à Oslo.", ["300 couronnes = exact 300 null"]],
    [
      "Le prix passe de 9 à 11 euros, et celui de la formule que les familles du nord du pays préfèrent de 13 à 15 euros.",
      ["9 = exact 9 EUR", "11 euros = exact 11 EUR", "13 = exact 13 EUR", "15 euros = exact 15 EUR"],
    ],
    [
      "Le prix passe de 9 à 11 euros ; il paie de 13 à 15 euros.",
      ["9 = exact 9 EUR", "11 euros = exact 11 EUR", "de 13 à 15 euros = range 13-15 EUR"],
    ],
  ];
  it.each(bounded)("%s", holds);
});

describe("numbers at their edges", () => {
  const read: FigureTable = [
    ["La filiale a engrangé pour 35 millions de commandes.", ["35 millions = exact 35000000 null"]],
    ["La filiale a expédié 35 millions de commandes.", ["35 millions de commandes = exact 35000000 commandes"]],
    ["Elle dispose de 400 millions de lignes de crédit.", ["400 millions = exact 400000000 null"]],
    ["Elle dispose de 400 millions de lignes fixes.", ["400 millions de lignes fixes = exact 400000000 lignes fixes"]],
    ["L'usine perd 12 millions par mois.", ["12 millions par mois = exact 12000000 null/month"]],
    ["L'usine brûle 12 millions par an.", ["12 millions par an = exact 12000000 null/year"]],
    ["Le groupe a réalisé 6 millions de ventes.", ["6 millions = exact 6000000 null"]],
    ["Le groupe a réalisé 60 000 ventes.", ["60 000 ventes = exact 60000 ventes"]],
    ["Le solde est de -300 postes.", ["-300 postes = exact -300 postes"]],
    ["Elle a reçu 1 000 000 de signatures.", ["1 000 000 de signatures = exact 1000000 signatures"]],
    ["Elle a vendu pour 1.200,25 euros.", ["1.200,25 euros = exact 1200.25 EUR"]],
    ["Elle a vendu pour 1.200.000,50 euros.", ["1.200.000,50 euros = exact 1200000.5 EUR"]],
    ["Il détient 12 p. 100 du capital.", ["12 p. 100 = exact 12 percent"]],
    ["Il en a acheté pour cent euros.", ["cent euros = exact 100 EUR"]],
    ["Le marché du monde – 12 % de hausse – ralentit.", ["12 % = exact 12 percent"]],
    ["Le taux passe à deux et demi pour cent.", ["deux et demi pour cent = exact 2.5 percent"]],
    ["Il a payé 2 milliards 5 millions d'euros.", ["2 milliards 5 millions d'euros = exact 2005000000 EUR"]],
    [
      "Il a payé 2 milliards 1 500 millions d'euros.",
      ["2 milliards = exact 2000000000 EUR ell", "1 500 millions d'euros = exact 1500000000 EUR"],
    ],
    ["Il a payé 2 milliards 500 000 euros.", ["2 milliards = exact 2000000000 EUR ell", "500 000 euros = exact 500000 EUR"]],
  ];
  it.each(read)("%s", holds);
});
