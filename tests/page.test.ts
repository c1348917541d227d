import { describe, expect, it } from "vitest";
import { furniture } from "../src/languages/fr/furniture.js";
import { analyse } from "../src/pipeline.js";

/** The figures that a page claims, as written. */
function claimed(page: string): string[] {
  return analyse(page, { language: "fr", published: "2025-06-15" }).claims.map((claim) => claim.figure.text);
}

const TITLE = "Fnac Darty relève son objectif de rentabilité";
const BODY = [
  "Le groupe a réalisé un chiffre d'affaires de 4,5 milliards d'euros au premier semestre, a-t-il annoncé dans un communiqué publié mercredi soir.",
  "Le directeur général, Enrique Martinez, a promis de ne fermer aucun magasin cette année et d'en ouvrir d'autres en franchise d'ici à la fin de 2026.",
];
const OWN = ["4,5 milliards d'euros"];
const between = (...lines: string[]) => [TITLE, "", BODY[0], "", ...lines, "", BODY[1]].join("\n");
const below = (...lines: string[]) => [TITLE, "", ...BODY, "", ...lines].join("\n");
const above = (...lines: string[]) => [...lines, "", TITLE, "", ...BODY].join("\n");

describe("claims nothing", () => {
  it.each([
    ["a link", ["Lire aussi : Boulanger ferme 30 magasins"]],
    ["a link in capitals, unspaced", ["LIRE AUSSIBoulanger supprime 500 postes"]],
    ["a link with its section", ["Lire Maroc : Rabat veut 10 milliards de dollars d'investissements"]],
    [
      "links that stand apart",
      ["À lire également", "", "Darty condamné à 3,9 millions d'euros d'amende", "", "Le PDG a touché 2,4 millions d'euros"],
    ],
    ["an offer of a shop", ["Casque Bose QuietComfort : 249 € sur Amazon", "Voir l'offre à 249 €"]],
    ["a price list", ["Amazon 599 €", "Boulanger 629 €"]],
    ["a subscription", ["Abonnez-vous dès 2,99 € par mois"]],
    [
      "an advertisement",
      ["— Message de notre partenaire —", "Facturelle s'occupe de tout, dès 19 € par mois. 12 000 indépendants l'ont choisie."],
    ],
    ["a newsletter", ["Recevez chaque matin notre lettre (42 000 lecteurs). Désinscription en un clic."]],
    ["counters", ["1,2 k partages", "22 partages  Facebook  X  Copier"]],
    ["a chain of a messenger", ["> Abonnez-vous à notre chaîne WhatsApp (15 000 membres)"]],
  ])("%s between the paragraphs", (_name, lines) => {
    expect(claimed(between(...lines))).toEqual(OWN);
  });

  it.each([
    ["comments", ["3 RÉACTIONS", "lulu_du_13 (20/08) : 11,99 € pour de la pub, non merci", "Gérard : et 20 millions pour le patron !"]],
    [
      "comments with their number behind",
      ["Commentaires (2)", "Marc : 210 millions de nos impôts, et dans cinq ans on ferme comme les autres..."],
    ],
    ["what an editor recommends", ["La rédaction vous conseille", "Casino : 3 000 emplois de moins", "Auchan : 2 389 postes supprimés"]],
    [
      "a paywall with its offers",
      ["Il vous reste 40 % de cet article à lire.", "Débloquez tous les articles immédiatement.", "TESTEZ POUR 0,99 €"],
    ],
    ["tags and what is below", ["Tags : DRAM, Micron", "Soutenez-nous à partir de 2 € par mois", "Top ventes : SSD 2 To à 119 €"]],
    ["quotations", ["© 2025 BFM Bourse", "OVH Groupe 9,80 € +15,29%", "Conseil : ACHETER - Objectif : 11,50 €"]],
    ["sources", ["Sources", "• « 38 millions de raisons de changer de mot de passe », KrebsOnSecurity"]],
  ])("%s below the article", (_name, lines) => {
    expect(claimed(below(...lines))).toEqual(OWN);
  });

  it.each([
    ["cookies", ["Nous et nos 842 partenaires utilisons des cookies. 75 % des visiteurs ont accepté.", "Accepter & Fermer"]],
    ["a ticker", ["SMI 12'318,40 -0,2%   LOGN 97,42 +3,8%   EUR/CHF 0,9246"]],
    [
      "a newsletter",
      ["Newsletter : recevez l'essentiel de l'actu chaque matin, déjà 310 000 abonnés", "Se connecter | S'abonner à partir de 1 €"],
    ],
    [
      "what others read",
      ["ACCUEIL | CLOUD | EMPLOI | AGENDA", "Les plus lus", "- Grossistes : le marché perd 4,2 %", "- Econocom ouvre deux agences"],
    ],
    ["a way through the site", ["Accueil > Économie > Distribution"]],
    ["its sections", ["Sport - Monde - Culture - Tech (toutes)", "Sport  Monde  Culture", "Photos  Vidéos  Audio 24 h/24"]],
    ["a good deal", ["Bon plan : le SSD Lexar 2 To à 119,99 € chez LDLC (-18%)"]],
    ["rates of exchange", ["DEVISES : 1 EUR = 655,957 FCFA | 1 USD = 583,20 FCFA"]],
  ])("%s above the article", (_name, lines) => {
    expect(claimed(above(...lines))).toEqual(OWN);
    expect(analyse(above(...lines), { language: "fr" }).article.title).toBe(TITLE);
  });

  it("a link or an offer inside a paragraph", () => {
    const page = [
      TITLE,
      "",
      `${BODY[0]} Lire aussi : Boulanger ferme 30 magasins et supprime 500 postes. Son résultat a doublé, à 40 millions d'euros.`,
      "",
      `${BODY[1]} Acheter le Fairphone 6 à 599 € sur Amazon. La batterie coûte 39,95 euros.`,
    ].join("\n");
    expect(claimed(page)).toEqual(["4,5 milliards d'euros", "40 millions d'euros", "39,95 euros"]);
  });
});

describe("keeps", () => {
  it.each([
    ["a sentence about an editor's office", "La rédaction de L'Éclaireur compte désormais 45 journalistes.", "45 journalistes"],
    ["a sentence about an exchange of letters", "Recherche : le groupe y consacre 20 millions d'euros.", "20 millions d'euros"],
    ["a short line", "32 hectares", "32 hectares"],
    ["a heading about subscriptions", "Abonnement Netflix : 15 millions de foyers en France", "15 millions de foyers"],
    ["a sentence that begins like a byline", "Par ailleurs, 300 emplois seront créés à Lyon.", "300 emplois"],
    ["a price in a sentence", "On le trouve à 349 € chez Amazon.", "349 €"],
    ["a fine for cookies", "La Cnil inflige 150 millions d'euros à Google pour ses cookies.", "150 millions d'euros"],
    [
      "an unsubscription",
      "Amazon paiera 2,5 milliards de dollars pour avoir empêché ses clients de se désabonner.",
      "2,5 milliards de dollars",
    ],
  ])("%s", (_name, line, figure) => {
    expect(claimed(between(line))).toContain(figure);
  });

  it.each([
    ["four sections", "Sport - Monde - Culture - Tech", true],
    ["three sections, too few between dashes", "Sport - Monde - Culture", false],
    ["a section of more than 30 letters", `Sport - Monde - Culture - ${"Technologies ".repeat(3)}`, false],
    ["columns", "Sport  Monde  Culture", true],
    ["two columns, too few", "Sport  Monde", false],
    ["columns with a figure before the last", "Sport 24  Monde  Culture et société", false],
    ["two steps", "Accueil > Tech", true],
    ["two steps with the end of a sentence", "Il monte > il descend.", false],
    ["three cells between bars", "Une idée ? Dites-la | Nous écrire | Nous appeler", true],
    ["two cells between bars, too few", "Une idée ? Dites-la | Nous écrire", false],
  ])("or takes for furniture: %s", (_name, line, is) => {
    expect(furniture.isFurniture(line)).toBe(is);
  });

  it("the rows of a table between bars", () => {
    const page = between("Fabricant | Livraisons (millions) | Part", "Samsung | 60,1 | 19 %", "Apple | 52,3 | 17 %");
    expect(claimed(page)).toEqual(expect.arrayContaining(["60,1", "19 %", "52,3", "17 %"]));
  });
});

it("the title is no name of a site, section or notice", () => {
  const page = ["Radio-Canada Info", "Économie", "Desjardins abolit 400 postes", "", ...BODY].join("\n");
  expect(analyse(page, { language: "fr" }).article.title).toBe("Desjardins abolit 400 postes");
});

describe("what stands on the page changes no claim of its article", () => {
  const article = [
    "12 millions d'euros pour les start-up de Lyon",
    "Les jeunes pousses de la ville ont levé 12 millions d'euros en mars, un record pour cette saison, d'après le baromètre de la métropole.",
    "Deux secteurs dominent. Le reste va à la santé : 3 millions d'euros. Verlane, elle, a levé hier 2 millions d'euros. Kordis attend.",
  ];
  const told = (page: string) =>
    analyse(page, { language: "fr" }).claims.map(({ figure, subject, metric, time }) =>
      [figure.text, subject?.name, metric, time?.from].join(" | "),
    );
  const plain = told(`${article.join("\n\n")}\n\nPublié le 12 mars 2025`);

  it("and they are these", () => {
    expect(plain).toEqual([
      "12 millions d'euros |  | funding | ",
      "12 millions d'euros |  | funding | 2025-03-01",
      "3 millions d'euros |  | investment | ",
      "2 millions d'euros | Verlane | funding | 2025-03-11",
    ]);
  });

  it.each([
    ["the site's name and a section above the title", ["LeFilÉco.fr", "Actualité", ...article]],
    ["a photographer's name below a picture", [article[0], "Le siège du groupe, en mars. © Jean Marnier / AFP", ...article.slice(1)]],
    ["a post and its date", [article[0], article[1], "— Jean Marnier (@jmarnier) 4 mai 2019", article[2]]],
  ])("%s", (_name, lines) => {
    expect(told(`${lines.join("\n\n")}\n\nPublié le 12 mars 2025`)).toEqual(plain);
  });
});

it("a sentence ends before the number of a note", () => {
  const { sentences } = analyse("Verlane vend des capteurs.[2] Elle emploie 40 personnes.", { language: "fr" }).article;
  expect(sentences).toHaveLength(2);
});
