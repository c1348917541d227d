import { describe, expect, it } from "vitest";
import { shift } from "../src/kinds/decimal.js";
import { normalise, reading } from "../src/kinds/figure.js";
import { decimalOf } from "../src/languages/fr/words/numbers.js";
import type { FigureMention, Mention } from "../src/model.js";
import { analyse } from "../src/pipeline.js";

const isFigure = (mention: Mention): mention is FigureMention => "value" in mention;

/** A figure as one line: its words, its value and what it counts. */
function line({ text, value }: FigureMention): string {
  const told = {
    exact: `${value.amount}`,
    approximate: `about ${value.amount}`,
    at_least: `at least ${value.amount}`,
    at_most: `at most ${value.amount}`,
    range: `${value.min} to ${value.max}`,
    magnitude: `from ${value.min}`,
  }[value.precision];
  return `${text}: ${told} ${value.currency ?? value.unit ?? "?"}${value.per ? ` a ${value.per}` : ""}`;
}

/** Every figure of a text. */
function figures(text: string): string[] {
  return analyse(text, { language: "fr", published: "2025-06-15" }).mentions.filter(isFigure).map(line);
}

/** Only those that make a claim. */
function claimed(text: string): string[] {
  return analyse(text, { language: "fr", published: "2025-06-15" }).claims.map((claim) => line(claim.figure));
}

type Table = readonly (readonly [string, readonly string[]])[];

describe("money", () => {
  const written: Table = [
    ["Le groupe y consacre 1,6 milliard d'euros.", ["1,6 milliard d'euros: 1600000000 EUR"]],
    ["La perte atteint d'un coup 1 milliard de dollars.", ["1 milliard de dollars: 1000000000 USD"]],
    ["Il a essuyé une perte d'1,4 milliard d'euros.", ["1,4 milliard d'euros: 1400000000 EUR"]],
    ["L'activité pèse 381,5 M€, contre 1,12 Md€ visés.", ["381,5 M€: 381500000 EUR", "1,12 Md€: 1120000000 EUR"]],
    ["L'EBITDAaL ressort à 3,41 MdsE et le coût à 25 MEUR.", ["3,41 MdsE: 3410000000 EUR", "25 MEUR: 25000000 EUR"]],
    ["Le chiffre d'affaires vise 1.650M€.", ["1.650M€: 1650000000 EUR"]],
    ["Le chiffre d'affaires atteint 548.6 millions d'euros.", ["548.6 millions d'euros: 548600000 EUR"]],
    [
      "Il s'agit de 2.741 millions d'euros, soit €2.7 milliards.",
      ["2.741 millions d'euros: 2741000000 EUR", "€2.7 milliards: 2700000000 EUR"],
    ],
    ["Le studio a coûté 1.444 milliard de dollars.", ["1.444 milliard de dollars: 1444000000 USD"]],
    ["Il a payé 11'036 millions de francs suisses.", ["11'036 millions de francs suisses: 11036000000 CHF"]],
    ["Une valorisation de 4 500 milliards de dollars.", ["4 500 milliards de dollars: 4500000000000 USD"]],
    ["La capitalisation atteint 2,7 billions de dollars.", ["2,7 billions de dollars: 2700000000000 USD"]],
    ["Elle pèse mille milliards de dollars.", ["mille milliards de dollars: 1000000000000 USD"]],
    ["Le fonds a investi deux cent cinquante millions d'euros.", ["deux cent cinquante millions d'euros: 250000000 EUR"]],
    ["Le forfait coûte 19 fr. 90 en Suisse, en Suisse romande surtout.", ["19 fr. 90: 19.9 CHF"]],
    ["Le billet est à 12 euros 50, ou 9€99 en ligne.", ["12 euros 50: 12.5 EUR", "9€99: 9.99 EUR"]],
    ["Un milliard et demi de dollars a été levé.", ["Un milliard et demi de dollars: 1500000000 USD"]],
    ["Il a levé plus d'un demi-milliard d'euros.", ["plus d'un demi-milliard d'euros: at least 500000000 EUR"]],
    ["Le timbre augmente de 20 centimes.", ["20 centimes: 0.2 EUR"]],
    ["Un marché de $1.3bn, ou 227 mio CHF.", ["$1.3bn: 1300000000 USD", "227 mio CHF: 227000000 CHF"]],
    ["Le marché pèse 21 milliards US.", ["21 milliards US: 21000000000 USD"]],
    ["Un prêt de 26.000 milliards de wons d'aides.", ["26.000 milliards de wons: 26000000000000 KRW"]],
  ];
  it.each(written)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  const bounded: Table = [
    ["Le titre dépasse le milliard de dollars.", ["milliard de dollars: at least 1000000000 USD"]],
    ["Il a passé lundi le seuil des 3 000 milliards de dollars.", ["3 000 milliards de dollars: at least 3000000000000 USD"]],
    ["La société frôle les 10 milliards d'euros.", ["10 milliards d'euros: about 10000000000 EUR"]],
    ["La dette ne dépasse pas 15 millions d'euros.", ["15 millions d'euros: at most 15000000 EUR"]],
    ["Il ne veut pas monter au-delà de 25 millions d'euros.", ["au-delà de 25 millions d'euros: at most 25000000 EUR"]],
    ["Le coût dépasse de 20 millions d'euros celui de l'an passé.", ["20 millions d'euros: 20000000 EUR"]],
    ["Une prime pouvant atteindre 3 millions d'euros.", ["3 millions d'euros: at most 3000000 EUR"]],
    ["Elle pèse près du milliard d'euros.", ["près du milliard d'euros: about 1000000000 EUR"]],
    ["Le bénéfice est très au-dessus des 1,2 milliard de dollars de 2022.", ["1,2 milliard de dollars: 1200000000 USD"]],
    ["Un revenu inférieur ou égal à 1 900 €.", ["inférieur ou égal à 1 900 €: at most 1900 EUR"]],
    ["Il coûte 28 milliards de dollars environ.", ["28 milliards de dollars environ: about 28000000000 USD"]],
    ["La licence démarre à 45 dollars par mois.", ["45 dollars par mois: at least 45 USD a month"]],
    [
      "Il paie une bonne centaine d'euros, pas plus de 120 euros.",
      ["une bonne centaine d'euros: about 100 EUR", "pas plus de 120 euros: at most 120 EUR"],
    ],
    ["Il en coûtera des dizaines de milliards de dollars.", ["des dizaines de milliards de dollars: from 20000000000 USD"]],
    ["Plusieurs centaines de milliers d'euros ont été versés.", ["Plusieurs centaines de milliers d'euros: from 200000 EUR"]],
    ["Elle en attend quelques millions d'euros.", ["quelques millions d'euros: from 2000000 EUR"]],
  ];
  it.each(bounded)("bounded: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  const ranges: Table = [
    [
      "Il table sur des ventes entre 36,5 et 39 milliards de dollars.",
      ["entre 36,5 et 39 milliards de dollars: 36500000000 to 39000000000 USD"],
    ],
    [
      "Entre 800 millions et 1,2 milliard d'euros seront dépensés.",
      ["Entre 800 millions et 1,2 milliard d'euros: 800000000 to 1200000000 EUR"],
    ],
    ["Un montant allant de 6 à 8 milliards de dollars.", ["de 6 à 8 milliards de dollars: 6000000000 to 8000000000 USD"]],
    ["Il faut 15-20 euros ou 30-40 K$.", ["15-20 euros: 15 to 20 EUR", "30-40 K$: 30000 to 40000 USD"]],
    ["Le prix passe de 16,99€ à 23,99€ par mois.", ["16,99€: 16.99 EUR a month", "23,99€ par mois: 23.99 EUR a month"]],
    ["La dette a été ramenée de 640 à 250 millions d'euros.", ["640: 640000000 EUR", "250 millions d'euros: 250000000 EUR"]],
    ["Le cours est remonté de plus de 24 à 26 euros.", ["plus de 24: at least 24 EUR", "26 euros: 26 EUR"]],
    ["Le titre a perdu 30 euros à 162 euros.", ["30 euros: 30 EUR", "162 euros: 162 EUR"]],
    ["Il recule de 60 puis 70 millions d'euros.", ["60: 60000000 EUR", "70 millions d'euros: 70000000 EUR"]],
    [
      "Ils paient respectivement 7,3, 5,1 et 4,6 milliards d'euros.",
      ["7,3: 7300000000 EUR", "5,1: 5100000000 EUR", "4,6 milliards d'euros: 4600000000 EUR"],
    ],
  ];
  it.each(ranges)("ranges and levels: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  const rates: Table = [
    [
      "L'offre est à 9,99 € TTC par mois et 0,07 € par lettre.",
      ["9,99 € TTC par mois: 9.99 EUR a month", "0,07 € par lettre: 0.07 EUR a unit"],
    ],
    ["L'électricité est vendue 65 €/MWh.", ["65 €/MWh: 65 EUR a MWh"]],
    ["Il gagne 2 150 euros brut par mois.", ["2 150 euros brut par mois: 2150 EUR a month"]],
    ["Les actions valent 20,47 $ chacune.", ["20,47 $: 20.47 USD a share"]],
    ["L'abonnement coûte 3 € de plus chaque mois.", ["3 €: 3 EUR a month"]],
    ["Un dividende de 0,75 euro par action sera versé l'an prochain.", ["0,75 euro par action: 0.75 EUR a share"]],
    ["Il a dépensé 400 millions d'euros l'an dernier.", ["400 millions d'euros: 400000000 EUR"]],
  ];
  it.each(rates)("rates: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  const elided: Table = [
    [
      "Un bénéfice de 61,5 milliards de dollars pour un chiffre d'affaires de 158 milliards.",
      ["61,5 milliards de dollars: 61500000000 USD", "158 milliards: 158000000000 USD"],
    ],
    [
      "Il a levé 600 millions d'euros (645 millions de dollars), puis 40 millions.",
      ["600 millions d'euros: 600000000 EUR", "645 millions de dollars: 645000000 USD", "40 millions: 40000000 EUR"],
    ],
    [
      "Elle vaut 2.000 milliards de dollars. Elle en valait 600 il y a quatre ans.",
      ["2.000 milliards de dollars: 2000000000000 USD", "600: 600000000000 USD"],
    ],
    [
      "Le bénéfice atteint 14,8 milliards d'euros, contre 10,9 un an plus tôt.",
      ["14,8 milliards d'euros: 14800000000 EUR", "10,9: 10900000000 EUR"],
    ],
    [
      "Le plan prévoit 66 à 72 milliards de dollars, et non plus entre 64 et 72.",
      ["66 à 72 milliards de dollars: 66000000000 to 72000000000 USD", "entre 64 et 72: 64000000000 to 72000000000 USD"],
    ],
    [
      "Il y a 35 millions d'euros de Bpifrance, 15 du CNES et 10 d'un industriel.",
      ["35 millions d'euros: 35000000 EUR", "15: 15000000 EUR", "10: 10000000 EUR"],
    ],
    ["L'État met 210 millions d'euros au pot, la Région Occitanie 45.", ["210 millions d'euros: 210000000 EUR", "45: 45000000 EUR"]],
    ["Le bitcoin vaut 86.000 dollars, loin de son record (109.000).", ["86.000 dollars: 86000 USD", "109.000: 109000 USD"]],
    ["Un tarif à 58 euros le mégawattheure, au lieu des 62 espérés.", ["58 euros le mégawattheure: 58 EUR a MWh", "62: 62 EUR"]],
    [
      "Une réparation d'1,6 million d'euros, dont 300 000 remboursés par l'assureur.",
      ["1,6 million d'euros: 1600000 EUR", "300 000: 300000 EUR"],
    ],
    ["Il réalise 13 milliards de revenus.", ["13 milliards: 13000000000 ?"]],
  ];
  it.each(elided)("left out: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("reads the same noun as money or as a count by its scale", () => {
    expect(figures("Le groupe gère 2,3 milliards d'actifs et 3 millions de contrats.")).toEqual([
      "2,3 milliards: 2300000000 ?",
      "3 millions de contrats: 3000000 contrats",
    ]);
  });
});

describe("currencies", () => {
  const countries: Table = [
    [
      "À Dakar, la start-up lève 9,8 milliards de francs CFA. Le titre a perdu 300 F.",
      ["9,8 milliards de francs CFA: 9800000000 XOF", "300 F: 300 XOF"],
    ],
    ["Berne et Zurich ont payé 12 millions de francs.", ["12 millions de francs: 12000000 CHF"]],
    ["Il a payé 12 millions de francs.", ["12 millions de francs: 12000000 ?"]],
    ["À Toronto, au Canada, le titre vaut 14 $, ou 10 $ US.", ["14 $: 14 CAD", "10 $ US: 10 USD"]],
    [
      "La firme montréalaise vaut 14 M$ à Toronto, loin des 30 G$ US d’une rivale américaine.",
      ["14 M$: 14000000 CAD", "30 G$ US: 30000000000 USD"],
    ],
    ["Par La Presse Canadienne. Québec prête 300 millions de dollars, Ottawa autant.", ["300 millions de dollars: 300000000 CAD"]],
    [
      "Québec et Ottawa s’en mêlent : le marché pèse 17 milliards US, 95 milliards US dans dix ans.\n\nL’usine coûtera 7 milliards de dollars.\n\nQuébec avance 2 milliards.",
      [
        "17 milliards US: 17000000000 USD",
        "95 milliards US: 95000000000 USD",
        "7 milliards de dollars: 7000000000 CAD",
        "2 milliards: 2000000000 CAD",
      ],
    ],
    ["Sur Bay Street, le titre de l’Ontarienne Verlane, établie à Ottawa, vaut 8 $.", ["8 $: 8 CAD"]],
    ["La rivale de Shopify, d’Ottawa, vaut 14 millions de dollars à Paris.", ["14 millions de dollars: 14000000 USD"]],
    ["Il coûte 10 dollars, soit 14 dollars canadiens.", ["10 dollars: 10 USD", "14 dollars canadiens: 14 CAD"]],
    ["L'éditeur suédois a levé 30 millions de couronnes.", ["30 millions de couronnes: 30000000 SEK"]],
    ["L'éditeur a levé 30 millions de couronnes.", ["30 millions de couronnes: 30000000 ?"]],
    [
      "Il a déboursé 3 milliards de yuans et 2 milliards de livres.",
      ["3 milliards de yuans: 3000000000 CNY", "2 milliards de livres: 2000000000 GBP"],
    ],
  ];
  it.each(countries)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("takes a title's from the body", () => {
    expect(
      figures(
        "Nordbit vise 310 millions\n\nLe groupe de services informatiques a déposé son dossier. Il veut lever 310 millions de dollars auprès des investisseurs.",
      )[0],
    ).toBe("310 millions: 310000000 USD");
  });
});

describe("percentages", () => {
  const table: Table = [
    ["Le titre gagne 27%, puis 12,5 % et vingt pour cent.", ["27%: 27 percent", "12,5 %: 12.5 percent", "vingt pour cent: 20 percent"]],
    ["Les ventes reculent (– 7,7 %), la marge de -12,3 %.", ["– 7,7 %: -7.7 percent", "-12,3 %: -12.3 percent"]],
    ["La marge gagne 2,1 points, à 38,2 %.", ["2,1 points: 2.1 point", "38,2 %: 38.2 percent"]],
    ["Le taux baisse de 50 points de base.", ["50 points de base: 50 basis_point"]],
    ["La part de marché a gagné un point.", ["un point: 1 point"]],
    [
      "La croissance sera entre -3 % et -1 %, ou de +15 % à +17 %.",
      ["entre -3 % et -1 %: -3 to -1 percent", "de +15 % à +17 %: 15 to 17 percent"],
    ],
    ["La part du nucléaire passe de 75 % à 50 %.", ["75 %: 75 percent", "50 %: 50 percent"]],
    ["La marge est passée de 9,3 % à environ 6 %.", ["9,3 %: 9.3 percent", "environ 6 %: about 6 percent"]],
    ["La marge pourrait reculer de 3 à 4 points.", ["de 3 à 4 points: 3 to 4 point"]],
    ["Le CAC 40 a franchi les 8.400 points.", []],
    ["Un point c'est tout, dit-elle lors d'un point de presse.", []],
    ["Sa rentabilité n'excède pas 2 %.", ["2 %: at most 2 percent"]],
  ];
  it.each(table)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe("quantities", () => {
  const nouns: Table = [
    ["L'application réunit 700 millions d'utilisateurs actifs.", ["700 millions d'utilisateurs actifs: 700000000 utilisateurs actifs"]],
    [
      "Le site emploie plus de 1 800 personnes et 80 commerciaux.",
      ["plus de 1 800 personnes: at least 1800 personnes", "80 commerciaux: 80 commerciaux"],
    ],
    ["Il détient 47 familles de brevets.", ["47 familles de brevets: 47 familles de brevets"]],
    ["L'usine livrera 2 GWh par an, et 1,2 gigawatt en 2030.", ["2 GWh par an: 2 GWh a year", "1,2 gigawatt: 1.2 gigawatt"]],
    ["Sony a écoulé 25 millions de PlayStation 5.", ["25 millions de PlayStation 5: 25000000 PlayStation 5"]],
    ["Apple a livré 46,4 millions d'iPhone.", ["46,4 millions d'iPhone: 46400000 iPhone"]],
    ["La pétition a réuni 1 300 000 de signatures.", ["1 300 000 de signatures: 1300000 signatures"]],
    ["Le Minitel a compté 4, 717 millions d'abonnés.", ["4, 717 millions d'abonnés: 4717000 abonnés"]],
    [
      "Une quarantaine de développeurs et un bon millier de clients.",
      ["Une quarantaine de développeurs: about 40 développeurs", "un bon millier de clients: about 1000 clients"],
    ],
    ["Des dizaines de milliers d'emplois sont menacés.", ["Des dizaines de milliers d'emplois: from 20000 emplois"]],
    ["Le plan vise de 2 000 à 5 000 emplois.", ["de 2 000 à 5 000 emplois: 2000 to 5000 emplois"]],
    ["Les effectifs passent de 48 à 75 personnes.", ["48: 48 personnes", "75 personnes: 75 personnes"]],
    [
      "L'opérateur a laissé filer 14 millions de comptes et 3,2 millions d'IBAN.",
      ["14 millions de comptes: 14000000 comptes", "3,2 millions d'IBAN: 3200000 IBAN"],
    ],
    ["Les pirates réclament 45 bitcoins.", ["45 bitcoins: 45 bitcoins"]],
  ];
  it.each(nouns)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  const left: Table = [
    [
      "Elle emploie 5 000 personnes, dont 1.200 en Belgique et 3 000 en Inde.",
      ["5 000 personnes: 5000 personnes", "1.200: 1200 personnes", "3 000: 3000 personnes"],
    ],
    ["L'usine a 40 salariés. Elle en comptera 320 fin 2026.", ["40 salariés: 40 salariés", "320: 320 salariés"]],
    ["Il crée 130 emplois, qui s'ajouteront aux 210 existants.", ["130 emplois: 130 emplois", "210: 210 emplois"]],
    [
      "6 banques ont été dégradées, 10 autres attendent et les 12 dernières aussi.",
      ["6 banques: 6 banques", "10 autres: 10 banques", "12 dernières: 12 banques"],
    ],
    ["Le groupe a supprimé 35 postes sur 210.", ["35 postes: 35 postes", "210: 210 postes"]],
    [
      "Samsung a livré 58 millions de smartphones, et Apple 46,4 millions.",
      ["58 millions de smartphones: 58000000 smartphones", "46,4 millions: 46400000 smartphones"],
    ],
    ["BYD a vendu 7 231 voitures, devant Tesla (7 165).", ["7 231 voitures: 7231 voitures", "7 165: 7165 voitures"]],
    [
      "Le nombre d'emplois menacés est de 75 000, contre 45 000 en mai.",
      ["75 000: 75000 emplois menacés", "45 000: 45000 emplois menacés"],
    ],
    ["On évalue à 62 000 le nombre de victimes.", ["62 000: 62000 victimes"]],
    [
      "Il compte 14,2 millions d'abonnés, dont 8,8 millions dans le mobile.",
      ["14,2 millions d'abonnés: 14200000 abonnés", "8,8 millions: 8800000 abonnés"],
    ],
    ["Les abonnés ont progressé de 12 % en 2024, à 34 000.", ["12 %: 12 percent", "34 000: 34000 abonnés"]],
    ["Nous étions 24 il y a trois ans. Nous sommes 190.", ["24: 24 personnes", "190: 190 personnes"]],
    ["Il biffe 160 postes, dont une trentaine à Genève.", ["160 postes: 160 postes", "une trentaine: about 30 postes"]],
    [
      "Il emploie 260 personnes et va en recruter une centaine d'autres.",
      ["260 personnes: 260 personnes", "une centaine d'autres: about 100 personnes"],
    ],
  ];
  it.each(left)("left out: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("reads the rows of a table under its heading", () => {
    const table = "Fabricant – Livraisons 2025 (millions) – Part – 2024\nNovel – 58,0 – 19,7 % – 53,8\nAquila – 46,4 – 15,7 % – 45,7\n";
    expect(figures(`Les ventes mondiales ont stagné.\n\n${table}`)).toEqual([
      "58,0: 58000000 livraisons",
      "19,7 %: 19.7 percent",
      "53,8: 53800000 livraisons",
      "46,4: 46400000 livraisons",
      "15,7 %: 15.7 percent",
      "45,7: 45700000 livraisons",
    ]);
  });

  it("reads a number that the end of a line cuts, but not two lines of a table as one", () => {
    const wrapped = "Le groupe Verlane, qui fabrique des capteurs à Lyon comme à Grenoble, emploie 1\n300 salariés dans le monde entier.";
    expect(figures(wrapped)).toEqual(["1\n300 salariés: 1300 salariés"]);
    expect(figures(wrapped.replace("\n", "\r\n"))).toEqual(["1\r\n300 salariés: 1300 salariés"]);
    expect(figures("Verlane emploie :\n- 1\n- 300 salariés\n")).toEqual(["300 salariés: 300 salariés"]);
  });

  it("takes no number of a note for a figure", () => {
    expect(figures("Verlane lève 5 millions d'euros et Kordis 2 millions (1 million l'an dernier) (1).")).toEqual([
      "5 millions d'euros: 5000000 EUR",
      "2 millions: 2000000 EUR",
      "1 million: 1000000 EUR",
    ]);
    expect(figures("Verlane détient 95 % du marché, selon Kordis (1).")).toEqual(["95 %: 95 percent"]);
  });

  it("reads a ranking by what was counted before it", () => {
    const text =
      "Il s'est vendu 81 000 voitures en avril. Le classement :\n\n1. Skoda Elroq 7 998\n2. Kia Niro 6 932\n3. Tesla Model Y 5 680\n";
    expect(figures(text)).toEqual([
      "81 000 voitures: 81000 voitures",
      "7 998: 7998 voitures",
      "6 932: 6932 voitures",
      "5 680: 5680 voitures",
    ]);
  });
});

describe("no figures", () => {
  it.each([
    "L'article 82 de la loi n° 78-17 du 6 janvier 1978 s'applique.",
    "L'iPhone 15 Pro, le Galaxy S24 et la Peugeot 2008 dominent.",
    "Le numéro vert 0 805 123 456 est ouvert 7j/7 de 9h à 18h.",
    "Le patron de 37 ans a couru 10 km en 45 minutes.",
    "Né en 1984, il a rejoint le groupe en 2004, puis en 2016.",
    "Le Boeing 777 et l'Airbus A350 atterrissent à 15h30.",
    "Windows 11 et Llama 3.2 tournent sur H100, en 4 nm.",
    "La 5G et la 4G, sur la bande des 3,5 GHz, avec 200 Go.",
    "Le match s'est terminé 3-1, puis 2 à 1.",
    "75008 Paris, 12 rue de la Paix, SIREN 552 100 554.",
    "Elle occupe la 3e place du top 10, au chapitre 11.",
    "Il a travaillé pendant 18 mois, soit 3 jours sur 4.",
    "Les trois opérateurs et leurs deux filiales discutent.",
    "L'accord, signé par 14 des 27 pays, entrera en vigueur dans six mois.",
    "De 2019 à 2023, la filiale a perdu de l'argent.",
    "Le plan France 2030 et le CAC 40 sont des noms.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("figures that make no claim", () => {
  const table: Table = [
    ["Faut-il vraiment payer 30 euros par mois ?", []],
    ["Si vous gagnez 100 euros, l'État en prend une partie.", []],
    ["Les billets de 5 euros sont les plus usés.", []],
    ["Les entreprises de plus de 250 salariés sont concernées.", []],
    ["Les 10 % les plus riches possèdent 50 % du patrimoine.", ["50 %: 50 percent"]],
    ["Un véhicule 100 % électrique coûte 25 000 euros.", ["25 000 euros: 25000 EUR"]],
    ["Il a levé 600 millions d'euros (645 millions de dollars).", ["600 millions d'euros: 600000000 EUR"]],
    ["Il gagne 9,40 euros de l'heure, soit 1 425 euros par mois.", ["9,40 euros de l'heure: 9.4 EUR a hour"]],
    ["Il réclame 45 bitcoins, soit environ 4 millions d'euros.", ["45 bitcoins: 45 bitcoins"]],
    ["Le million de tokens passe de 3 à 1 dollar.", ["3: 3 USD", "1 dollar: 1 USD"]],
  ];
  it.each(table)("%s", (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });

  it("keeps what only looks like an equivalent", () => {
    expect(claimed("Le profit monte à 12,4 milliards de dollars, soit 6,02 dollars par titre.")).toHaveLength(2);
    expect(claimed("Le prix est de 60 milliards de dollars, soit 30 milliards de dollars de plus.")).toHaveLength(2);
    expect(claimed("Il a supprimé 9 000 postes, soit 4 % des effectifs.")).toHaveLength(2);
  });
});

describe("amounts are exact", () => {
  /** The digits moved by so many places, as a string: what no float rounds. */
  function moved(digits: string, places: number): string {
    const [whole = "", decimals = ""] = digits.split(".");
    const padded = decimals.padEnd(places, "0");
    const text = `${whole}${padded.slice(0, places)}.${padded.slice(places)}`.replace(/^0+(?=\d)/, "");
    return text.replace(/\.?0*$/, "") || "0";
  }

  it("equals the decimal string shifted, for every figure of up to seven digits and every scale", () => {
    for (let digits = 1; digits < 10_000_000; digits = Math.ceil(digits * 1.013) + 1) {
      for (const decimals of [0, 1, 2, 3, 6]) {
        const text = `${digits}`.padStart(decimals + 1, "0");
        const decimal = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
        for (const places of [0, 3, 6, 9, 12]) {
          const value = shift(decimal, places);
          if (value === null || value >= 1e21) continue;
          expect(Number(moved(decimal, places))).toBe(value);
          if (Number.isInteger(value) && value < Number.MAX_SAFE_INTEGER) expect(`${value}`).toBe(moved(decimal, places));
        }
      }
    }
  });

  it("has none of the errors of multiplying", () => {
    expect(8.2 * 1e9).not.toBe(8_200_000_000.000001);
    for (const [digits, places, amount] of [
      ["8.2", 9, 8_200_000_000],
      ["14.3", 9, 14_300_000_000],
      ["1.1", 6, 1_100_000],
      ["0.07", 2, 7],
      ["-0.5", 9, -500_000_000],
    ] as const) {
      expect(shift(digits, places)).toBe(amount);
    }
  });

  it("is null where a double cannot hold it", () => {
    expect(shift("1234567890123456", 0)).toBeNull();
    expect(shift("9", 30)).toBeNull();
    expect(shift("123456789012345.5", 0)).toBeNull();
    expect(shift("123456789.012345", 0)).toBe(123456789.012345);
    expect(shift("100000000000000000", 0)).toBe(1e17);
    expect(shift("0.10", 2)).toBe(10);
  });

  it("holds for every amount that is read from a text", () => {
    for (let digits = 11; digits < 100_000; digits = Math.ceil(digits * 1.7)) {
      const decimal = `${Math.floor(digits / 10)},${digits % 10}`;
      const [figure] = analyse(`Le groupe a levé ${decimal} milliards d'euros.`, { language: "fr" }).mentions.filter(isFigure);
      expect(`${figure?.value.amount}`).toBe(moved(decimal.replace(",", "."), 9));
    }
  });

  it("keeps both ends of a range and the sign", () => {
    const range = reading({ type: "money", low: "800", lowExponent: 6, high: "1.2", exponent: 9 });
    expect(normalise(range, "EUR", "name")).toMatchObject({ amount: null, min: 800_000_000, max: 1_200_000_000, precision: "range" });
    expect(normalise(reading({ type: "percentage", low: "4", negative: true, unit: "percent" }), null, null)).toMatchObject({
      amount: -4,
      min: -4,
      max: -4,
    });
    expect(normalise(reading({ low: "0", negative: true }), null, null).amount).toBe(0);
  });

  it.each([
    ["12", "12"],
    ["1 234", "1234"],
    ["1 234 567", "1234567"],
    ["2.741", "2741"],
    ["548.6", "548.6"],
    ["61.25", "61.25"],
    ["0.125", "0.125"],
    ["4,717", "4.717"],
    ["1.234,5", "1234.5"],
    ["11'036", "11036"],
    ["1 234,50", "1234.50"],
    ["1.234.567", "1234567"],
  ])("%s is %s", (written, decimal) => {
    expect(decimalOf(written)).toBe(decimal);
  });
});
