import { describe, expect, it } from "vitest";
import { analyse } from "../src/pipeline.js";

/** What a text claims: amounts, or ends of a range, with what they count. */
function claimed(text: string): string[] {
  return analyse(text, { language: "fr", published: "2025-06-15" }).claims.map(({ figure: { value } }) => {
    const amount = value.amount ?? `${value.min}-${value.max}`;
    return `${amount} ${value.currency ?? value.unit ?? "?"}`;
  });
}

type Table = readonly (readonly [string, readonly string[]])[];

describe("a figure that leaves out what it counts", () => {
  const cases: Table = [
    ["La Plus reste à 20 dollars par mois, la Pro à 200.", ["20 USD", "200 USD"]],
    ["Les couples débourseront 2 euros de plus, les familles 3.", ["2 EUR", "3 EUR"]],
    ["Un iPhone 14 se négocie à 329 €, et une PlayStation 5 à 350.", ["329 EUR", "350 EUR"]],
    ["Le kit coûtait 92 euros en août. Il était affiché 329 ce matin chez Topachat.", ["92 EUR", "329 EUR"]],
    ["Je l'imaginais à moins de 600 euros ; ce sera plutôt 800.", ["600 EUR", "800 EUR"]],
    ["Les investissements sont ramenés à 241 milliards FCFA, après un pic à 268.", ["241000000000 XOF", "268000000000 XOF"]],
    ["L'EBITDA ressort à 3,46 Mds€ (+3,7 %). Le consensus tablait sur 3,42.", ["3460000000 EUR", "3.7 percent", "3420000000 EUR"]],
    ["Nous avions 60 M€ à dépenser, il nous en reste une vingtaine.", ["60000000 EUR", "20000000 EUR"]],
    ["Elle valait 20 milliards d'euros en 2021, elle n'en pèse plus que 0,9.", ["20000000000 EUR", "900000000 EUR"]],
    ["TSMC s'est arrogé 70,2 % du marché, Samsung n'en conservant que 7,3.", ["70.2 percent", "7.3 percent"]],
    ["Le smartphone (61 % des intentions) devance la console (22).", ["61 percent", "22 percent"]],
    ["0,09 euro la minute, quand un humain en réclame de 0,45 à 0,60.", ["0.09 EUR", "0.45-0.6 EUR"]],
    ["L'État en proposait 500 millions d'euros, 625 avec les compléments.", ["500000000 EUR", "625000000 EUR"]],
    ["485 millions d'euros punissent les transferts et 45 le manque de transparence.", ["485000000 EUR", "45000000 EUR"]],
    ["L'ARTP réclame 1,5 milliard de francs CFA à Sonatel. Yas s'en tire avec 440 millions.", ["1500000000 XOF", "440000000 XOF"]],
    ["Elle comptait 12 magasins en 2010, elle en exploite aujourd'hui 340.", ["12 magasins", "340 magasins"]],
    ["Le bénéfice par action ressort à 2,31 euros, au-dessus des 2,18 attendus.", ["2.31 EUR", "2.18 EUR"]],
    ["Sa fortune est estimée à 190 milliards de dollars, loin devant les 140 de Jeff Bezos.", ["190000000000 USD", "140000000000 USD"]],
    ["Le budget sera porté à 50,5 milliards d'euros, puis à 57 en 2026.", ["50500000000 EUR", "57000000000 EUR"]],
    ["Le taux est tombé à 0,25 %, un plus bas, contre 0,5 auparavant.", ["0.25 percent", "0.5 percent"]],
    ["Les tarifs grimpent de 2 euros, à 13,99 par mois.", ["2 EUR", "13.99 EUR"]],
    ["Elle a enregistré 2 M€ de pertes pour 5,4 de chiffre d'affaires.", ["2000000 EUR", "5400000 EUR"]],
    [
      "La banque vise entre 3,1 et 3,3 milliards d'euros, contre 2,8 à 3 précédemment.",
      ["3100000000-3300000000 EUR", "2800000000-3000000000 EUR"],
    ],
    ["Nous avons embauché 130 personnes, sur un effectif de 410.", ["130 personnes", "410 salariés"]],
    ["Emplois créés : 650.", ["650 Emplois"]],
    ["Le plan prévoit 25 licenciements, 14 mutations et 9 détachements.", ["25 licenciements", "14 mutations", "9 détachements"]],
    ["La PME Nuxel va embaucher 40 soudeurs-monteurs.", ["40 soudeurs-monteurs"]],
    [
      "Les pirates ont copié 12 700 numéros de cartes et 10 700 relevés de paiement.",
      ["12700 numéros de cartes", "10700 relevés de paiement"],
    ],
    ["Les litiges, au nombre de 4 300, ont doublé.", ["4300 litiges"]],
    ["Ces agents seront 18 000 en décembre, contre 12 500.", ["18000 agents", "12500 agents"]],
    ["Nordvox a recruté 82 000 abonnés. Sa base atteint 4,2 millions.", ["82000 abonnés", "4200000 abonnés"]],
    ["Nuxel fermera 14 boutiques. Parmi elles, 12 sont à Lyon.", ["14 boutiques", "12 boutiques"]],
    ["Nuxel table sur une croissance de ses revenus de 1 à 2 %.", ["1-2 percent"]],
    ["Jefferies relève sa cible de 24 à 29 euros, UBS de 22 à 26.", ["24 EUR", "29 EUR", "22 EUR", "26 EUR"]],
    ["Au total, 2 400 salariés partiront ; sur 12 300, 200 autres seront mutés.", ["2400 salariés", "200 salariés"]],
    ["Elle a payé 400 000 euros d'avocats et 150 000 d'expertise.", ["400000 EUR", "150000 EUR"]],
    ["Nuxel détient 8,4 % du capital et va réduire sa part à 7,9.", ["8.4 percent", "7.9 percent"]],
    ["Les tarifs ont augmenté de 9 %, puis de 6.", ["9 percent", "6 percent"]],
    ["La PME attend entre 240 et 270 millions d'euros, au lieu de 190 à 220.", ["240000000-270000000 EUR", "190000000-220000000 EUR"]],
    ["Brix compte 7 millions de comptes ; Tadaa en a 5,5.", ["7000000 comptes", "5500000 comptes"]],
    ["Au prochain trimestre, Nuxel attend 4 milliards d'euros environ de revenus.", ["4000000000 EUR"]],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});

describe("a number that is none", () => {
  const cases: Table = [
    ["Pour 1 euro symbolique, il a repris la marque.", []],
    ["Résultats (en millions d'euros).", []],
    ["Sur dix start-up, trois survivent à leur cinquième année.", []],
    ["La tranche de 100 MW sera suivie de deux autres de 150 MW.", ["100 MW", "150 MW"]],
    ["La tour, haute de 210 mètres, a été construite en 18 mois.", []],
    ["Le magasin ouvre de 9 h à 19 h, 6 jours sur 7.", []],
    ["Elle passe de la 12e à la 9e place.", []],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});

describe("amounts as they are written", () => {
  const cases: Table = [
    ["L'Ademe ajoute sa part au million et demi d'euros de la Région.", ["1500000 EUR"]],
    ["Le groupe injectera un quart de milliard d'euros.", ["250000000 EUR"]],
    ["L'opérateur investira 25 mia de francs suisses.", ["25000000000 CHF"]],
    ["Le groupe prévoit d'investir 130 MMDH d'ici à 2027.", ["130000000000 MAD"]],
    ["Il a été condamné à 250 000 livres d'amende.", ["250000 GBP"]],
    [
      "Pimco a investi 18 milliards de dollars d'obligations, la banque 60 milliards de rachats d'actions.",
      ["18000000000 USD", "60000000000 USD"],
    ],
    ["Sa participation pourrait grimper de 13 à 25 %.", ["13 percent", "25 percent"]],
    ["La part est retombée à 13,6 %, un point de moins qu'en 2023.", ["13.6 percent", "1 point"]],
    ["Parmi sa soixantaine de clients figure La Redoute.", ["60 clients"]],
    ["Selon le syndicat, 250 des postes visés sont au Québec.", ["250 postes"]],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });

  it("a cap that is passed bounds its figure", () => {
    const [claim] = analyse("Le cap des 10 millions d'euros serait franchi en 2026.", { language: "fr" }).claims;
    expect(claim?.figure.value.precision).toBe("at_least");
  });

  it("a currency named once for a foreign contract is not lent to the next amount", () => {
    const text =
      "Le groupe a réalisé 3 milliards de dollars de ventes, 2 milliards de dollars de marge et 1 milliard de dollars de bénéfice. " +
      "Il a signé un contrat de 22 800 milliards de wons. Intel a cédé 9,9 % de son capital contre 8,9 milliards.";
    expect(claimed(text).at(-1)).toBe("8900000000 USD");
  });
});
