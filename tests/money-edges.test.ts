import { describe, expect, it } from "vitest";
import { type FigureTable, figuresIn, holds } from "./support/figures.js";

describe("currencies and what they are lent by", () => {
  const currencies: FigureTable = [
    [
      "Le groupe belge versera 60 cents par action. Son bénéfice atteint 3 millions d'euros.",
      ["60 cents par action = exact 0.6 EUR/share", "3 millions d'euros = exact 3000000 EUR"],
    ],
    [
      "Le groupe versera 60 cents par action. Son bénéfice atteint 3 millions de dollars.",
      ["60 cents par action = exact 0.6 USD/share", "3 millions de dollars = exact 3000000 USD"],
    ],
    ["Le groupe versera 60 cents par action.", ["60 cents par action = exact 0.6 USD/share"]],
    ["À Genève et à Lausanne, le timbre augmente de 20 centimes.", ["20 centimes = exact 0.2 CHF"]],
    ["À Dakar, en francs CFA, le timbre augmente de 20 centimes.", ["20 centimes = exact 0.2 null"]],
    ["À Montréal, Québec et Toronto, le timbre augmente de 20 cents.", ["20 cents = exact 0.2 CAD"]],
    ["1998|La société a payé 12 millions de francs.", ["12 millions de francs = exact 12000000 FRF"]],
    ["2002|La société a payé 12 millions de francs.", ["12 millions de francs = exact 12000000 null"]],
    ["À Copenhague, il a levé 30 millions de couronnes.", ["30 millions de couronnes = exact 30000000 DKK"]],
    ["À Oslo, il a levé 30 millions de couronnes.", ["30 millions de couronnes = exact 30000000 NOK"]],
    ["À Prague, il a levé 30 millions de couronnes.", ["30 millions de couronnes = exact 30000000 CZK"]],
    ["De Stockholm à Oslo, il a levé 30 millions de couronnes.", ["30 millions de couronnes = exact 30000000 null"]],
    ["L'éditeur a publié 300 livres.", ["300 livres = exact 300 livres"]],
    ["L'éditeur londonien a dépensé 300 livres.", ["300 livres = exact 300 GBP"]],
    ["L'éditeur a dépensé 300 livres d'amende.", ["300 livres = exact 300 GBP"]],
    ["L'éditeur a dépensé 12,50 livres.", ["12,50 livres = exact 12.5 GBP"]],
    ["L'éditeur demande 12 livres par mois.", ["12 livres par mois = exact 12 GBP/month"]],
    ["L'éditeur a levé 3 millions de livres.", ["3 millions de livres = exact 3000000 GBP"]],
    ["Il a payé 12 livres. Il reste 3 millions d'euros.", ["12 livres = exact 12 GBP", "3 millions d'euros = exact 3000000 EUR"]],
    [
      "Il a levé 20 millions d'euros.¶Le fonds avait investi 12 millions.",
      ["20 millions d'euros = exact 20000000 EUR", "12 millions = exact 12000000 EUR ell"],
    ],
    [
      "Il a levé 20 millions d'euros, puis investi 12 millions.",
      ["20 millions d'euros = exact 20000000 EUR", "12 millions = exact 12000000 EUR ell"],
    ],
    [
      "Il a investi 12 millions, sur les 20 millions d'euros levés.",
      ["12 millions = exact 12000000 EUR ell", "20 millions d'euros = exact 20000000 EUR"],
    ],
    [
      "Il a investi 12 millions. Il a levé 20 millions d'euros.",
      ["12 millions = exact 12000000 null", "20 millions d'euros = exact 20000000 EUR"],
    ],
    [
      "Alpina lève 310 millions¶L'éditeur a levé 310,4 millions de dollars.",
      ["310 millions = exact 310000000 USD ell", "310,4 millions de dollars = exact 310400000 USD"],
    ],
    [
      "Alpina lève 310 millions¶L'éditeur a levé 250 millions d'euros et 310 millions de dollars.",
      [
        "310 millions = exact 310000000 USD ell",
        "250 millions d'euros = exact 250000000 EUR",
        "310 millions de dollars = exact 310000000 USD",
      ],
    ],
    [
      "Alpina lève 310 millions¶L'éditeur a levé 310 milliards d'euros et 310 millions de dollars.",
      [
        "310 millions = exact 310000000 USD ell",
        "310 milliards d'euros = exact 310000000000 EUR",
        "310 millions de dollars = exact 310000000 USD",
      ],
    ],
    [
      "Il a levé 20 millions d'euros (23 millions de dollars).¶Le fonds avait investi 12 millions.",
      [
        "20 millions d'euros = exact 20000000 EUR",
        "23 millions de dollars = exact 23000000 USD EQ",
        "12 millions = exact 12000000 EUR ell",
      ],
    ],
    [
      "Il vaut 3 milliards de dollars. Il a payé 2 millions de dollars et 4 millions de dollars.¶Il a signé pour 50 millions de yens.¶Il a investi 12 millions.",
      [
        "3 milliards de dollars = exact 3000000000 USD",
        "2 millions de dollars = exact 2000000 USD",
        "4 millions de dollars = exact 4000000 USD",
        "50 millions de yens = exact 50000000 JPY",
        "12 millions = exact 12000000 USD ell",
      ],
    ],
    [
      "Il vaut 3 milliards de dollars. Il a payé 2 millions de dollars.¶Il a signé pour 50 millions de yens et 60 millions de yens.¶Il a investi 12 millions.",
      [
        "3 milliards de dollars = exact 3000000000 USD",
        "2 millions de dollars = exact 2000000 USD",
        "50 millions de yens = exact 50000000 JPY",
        "60 millions de yens = exact 60000000 JPY",
        "12 millions = exact 12000000 JPY ell",
      ],
    ],
    [
      "Il vaut 3 milliards de dollars.¶Il a signé pour 50 millions de yens.¶Il a investi 12 millions.",
      ["3 milliards de dollars = exact 3000000000 USD", "50 millions de yens = exact 50000000 JPY", "12 millions = exact 12000000 JPY ell"],
    ],
  ];
  it.each(currencies)("%s", holds);
});

describe("equivalents, bounds and levels", () => {
  const levels: FigureTable = [
    [
      "Il a levé 20 millions d'euros, soit 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
    [
      "Il a levé 20 millions d'euros, soit environ 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "environ 23 millions de dollars = approximate 23000000 USD EQ"],
    ],
    [
      "Il a levé 20 millions d'euros (soit 23 millions de dollars).",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
    [
      "Il a levé 20 millions d'euros, l'équivalent de 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
    [
      "Il a levé 20 millions d'euros, soit 3 millions de dollars de plus.",
      ["20 millions d'euros = exact 20000000 EUR", "3 millions de dollars = exact 3000000 USD"],
    ],
    [
      "Il a levé 20 millions d'euros, soit 20 millions d'euros.",
      ["20 millions d'euros = exact 20000000 EUR", "20 millions d'euros = exact 20000000 EUR"],
    ],
    [
      "Il a levé 20 millions d'euros et 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD"],
    ],
    [
      "Il a levé 20 millions d'euros de fonds (23 millions de dollars).",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
    [
      "Il a levé 20 millions d'euros de fonds (23 millions de dollars dont on parle).",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD"],
    ],
    [
      "Il coûte 10 euros par mois, soit 120 euros par an.",
      ["10 euros par mois = exact 10 EUR/month", "120 euros par an = exact 120 EUR/year EQ"],
    ],
    [
      "Il coûte 10 euros par mois ou 120 euros par an.",
      ["10 euros par mois = exact 10 EUR/month", "120 euros par an = exact 120 EUR/year EQ"],
    ],
    [
      "Il coûte 10 euros par mois ou 100 euros par an.",
      ["10 euros par mois = exact 10 EUR/month", "100 euros par an = exact 100 EUR/year"],
    ],
    [
      "Il coûte 2 euros par jour, soit 14 euros par semaine.",
      ["2 euros par jour = exact 2 EUR/day", "14 euros par semaine = exact 14 EUR/week EQ"],
    ],
    [
      "Il coûte 10 euros de l'heure, soit 18 200 euros par an.",
      ["10 euros de l'heure = exact 10 EUR/hour", "18 200 euros par an = exact 18200 EUR/year EQ"],
    ],
    [
      "Il coûte 10 euros de l'heure ou 18 200 euros par an.",
      ["10 euros de l'heure = exact 10 EUR/hour", "18 200 euros par an = exact 18200 EUR/year EQ"],
    ],
    [
      "Il coûte 10 euros par action, soit 120 euros par an.",
      ["10 euros par action = exact 10 EUR/share", "120 euros par an = exact 120 EUR/year"],
    ],
    ["Il a reçu 40 bitcoins, soit 4 millions d'euros.", ["40 bitcoins = exact 40 bitcoins", "4 millions d'euros = exact 4000000 EUR EQ"]],
    ["Il a reçu 40 salariés, soit 4 millions d'euros.", ["40 salariés = exact 40 salariés", "4 millions d'euros = exact 4000000 EUR"]],
    [
      "Il a volé 4 502 bitcoins de leur portefeuille, soit près de 285 millions d'euros.",
      ["4 502 bitcoins = exact 4502 bitcoins", "près de 285 millions d'euros = approximate 285000000 EUR EQ"],
    ],
    [
      "Il a levé 20 millions d'euros pour ses usines de cette région, soit 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
    ["Le coût dépasse 30 millions d'euros.", ["30 millions d'euros = at_least 30000000 EUR"]],
    ["Le coût ne dépasse guère 30 millions d'euros.", ["30 millions d'euros = at_most 30000000 EUR"]],
    ["Le coût n'a jamais dépassé 30 millions d'euros.", ["30 millions d'euros = at_most 30000000 EUR"]],
    ["Le coût dépasse largement les 30 millions d'euros.", ["30 millions d'euros = at_least 30000000 EUR"]],
    ["Le coût dépasse de 30 millions d'euros celui de l'an passé.", ["30 millions d'euros = exact 30000000 EUR"]],
    ["Le coût frôle les 30 millions d'euros.", ["30 millions d'euros = approximate 30000000 EUR"]],
    ["L'action passe la barre des 30 euros.", ["30 euros = at_least 30 EUR"]],
    ["L'action passe le 30 juin à 30 euros.", ["30 euros = exact 30 EUR"]],
    ["L'action n'a pas passé la barre des 30 euros.", ["30 euros = at_most 30 EUR"]],
    ["Une prime pouvant atteindre 30 euros.", ["30 euros = at_most 30 EUR"]],
    ["Une prime pouvant aller jusqu'à 30 euros.", ["jusqu'à 30 euros = at_most 30 EUR"]],
    ["Le tarif démarre à 30 euros.", ["30 euros = at_least 30 EUR"]],
    ["La société démarre avec 30 euros.", ["30 euros = exact 30 EUR"]],
    ["Un montant maximal de 30 millions d'euros.", ["30 millions d'euros = at_most 30000000 EUR"]],
    ["L'enveloppe maximale : 30 millions d'euros.", ["30 millions d'euros = at_most 30000000 EUR"]],
    ["Un joueur maximal a 30 euros.", ["30 euros = exact 30 EUR"]],
    ["Le seuil des 30 millions d'euros est franchi.", ["30 millions d'euros = at_least 30000000 EUR"]],
    ["Le chiffre des 30 millions d'euros est franchi.", ["30 millions d'euros = exact 30000000 EUR"]],
    ["Il ne veut pas monter au-delà de 30 %.", ["au-delà de 30 % = at_most 30 percent"]],
    ["Il veut monter au-delà de 30 %.", ["au-delà de 30 % = at_least 30 percent"]],
    ["Le bénéfice est supérieur aux 3 milliards d'euros attendus.", ["3 milliards d'euros = exact 3000000000 EUR"]],
    ["Le bénéfice est supérieur à 3 milliards d'euros.", ["supérieur à 3 milliards d'euros = at_least 3000000000 EUR"]],
    ["Le bénéfice est nettement au-dessus des 3 milliards d'euros.", ["3 milliards d'euros = exact 3000000000 EUR"]],
    ["Le bénéfice est au-dessus des 3 milliards d'euros de 2023.", ["3 milliards d'euros = exact 3000000000 EUR"]],
    ["Le prix passe de 9 à 11 euros.", ["9 = exact 9 EUR", "11 euros = exact 11 EUR"]],
    ["Le prix va de 9 à 11 euros.", ["de 9 à 11 euros = range 9-11 EUR"]],
    ["Le prix varie de 9 à 11 euros.", ["de 9 à 11 euros = range 9-11 EUR"]],
    ["Le prix, passé de 9 à 11 euros, gêne.", ["9 = exact 9 EUR", "11 euros = exact 11 EUR"]],
    ["Une fourchette de 9 à 11 euros.", ["de 9 à 11 euros = range 9-11 EUR"]],
    ["Il propose un montant de 9 à 11 euros.", ["de 9 à 11 euros = range 9-11 EUR"]],
    ["La marge passe de 9 à 11 %.", ["9 = exact 9 percent", "11 % = exact 11 percent"]],
    ["Il relève ses prévisions de 9 à 11 %.", ["9 = exact 9 percent", "11 % = exact 11 percent"]],
    ["Il relève ses tarifs de 9 à 11 %.", ["de 9 à 11 % = range 9-11 percent"]],
    ["Il relève sa marge de 9 % à 11 %.", ["9 % = exact 9 percent", "11 % = exact 11 percent"]],
    ["Le prix passe de 11 à 9 euros.", ["11 = exact 11 EUR", "9 euros = exact 9 EUR"]],
    ["Une fourchette de 11 à 9 euros.", ["11 = exact 11 EUR", "9 euros = exact 9 EUR"]],
    [
      "Le prix passe de 9 à 11 euros pour l'un, de 12 à 13 euros pour l'autre.",
      ["9 = exact 9 EUR", "11 euros = exact 11 EUR", "12 = exact 12 EUR", "13 euros = exact 13 EUR"],
    ],
    [
      "Le prix passe de 9 à 11 euros. Une fourchette de 12 à 13 euros.",
      ["9 = exact 9 EUR", "11 euros = exact 11 EUR", "de 12 à 13 euros = range 12-13 EUR"],
    ],
    ["Le prix passe de 9 à plus de 11 euros.", ["9 = exact 9 EUR", "plus de 11 euros = at_least 11 EUR"]],
    ["La marge recule de -3 % à -5 %.", ["-3 % = exact -3 percent", "-5 % = exact -5 percent"]],
    [
      "Il a levé 20 millions d'euros, c'est-à-dire 23 millions de dollars.",
      ["20 millions d'euros = exact 20000000 EUR", "23 millions de dollars = exact 23000000 USD EQ"],
    ],
  ];
  it.each(levels)("%s", holds);
});

describe("signs, conversions and how a currency is told", () => {
  const amounts: FigureTable = [
    ["Le résultat est de -€3 millions.", ["-€3 millions = exact -3000000 EUR"]],
    ["Le résultat est de - 3 millions d'euros.", ["- 3 millions d'euros = exact -3000000 EUR"]],
    ["À Montréal, son résultat net est de -12 Mds US.", ["-12 Mds US = exact -12000000000 USD"]],
    [
      "À Montréal, la société a gagné 235 millions de dollars américains, soit 45 cents par action.",
      ["235 millions de dollars américains = exact 235000000 USD", "45 cents par action = exact 0.45 USD/share"],
    ],
    [
      "À Montréal et Québec, 3 millions de dollars américains, 4 millions de dollars canadiens et 12 dollars.",
      [
        "3 millions de dollars américains = exact 3000000 USD",
        "4 millions de dollars canadiens = exact 4000000 CAD",
        "12 dollars = exact 12 null",
      ],
    ],
    [
      "Il a pris 4 502 bitcoins du portefeuille de la maison mère américaine, soit près de 285 millions d'euros.",
      ["4 502 bitcoins = exact 4502 bitcoins", "près de 285 millions d'euros = approximate 285000000 EUR EQ"],
    ],
    [
      "Il a pris 4 502 bitcoins du portefeuille de la petite maison mère américaine, soit près de 285 millions d'euros.",
      ["4 502 bitcoins = exact 4502 bitcoins", "près de 285 millions d'euros = approximate 285000000 EUR"],
    ],
    ["Il a coûté deux petits millions d'euros.", ["deux petits millions d'euros = approximate 2000000 EUR"]],
    [
      "Il a commandé 112 ordinateurs, et plus d'une quarantaine sont arrivés.",
      ["112 ordinateurs = exact 112 ordinateurs", "plus d'une quarantaine = at_least 40 ordinateurs"],
    ],
    ["L'attaque a coûté 274'000 francs, dont 118'000 à l'expert.", ["274'000 francs = exact 274000 CHF", "118'000 = exact 118000 CHF ell"]],
    [
      "Il verse une prime de 300 livres.¶Il vaut 3 millions de livres.",
      ["300 livres = exact 300 GBP", "3 millions de livres = exact 3000000 GBP"],
    ],
  ];
  it.each(amounts)("%s", holds);

  it("says by what a currency is told, and nothing where none is", () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.value.currencyBasis);
    expect(told("Il vaut 20 €, 30 euros, 40 EUR.")).toEqual(["symbol", "name", "code"]);
    expect(told("Il vaut 20 millions d'euros et en perd 5 millions.")).toEqual(["name", "ellipsis"]);
    expect(told("À Montréal et Québec, 3 millions de dollars américains, 4 millions de dollars canadiens et 12 dollars.")).toEqual([
      "name",
      "name",
      null,
    ]);
  });
});
