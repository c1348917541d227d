import type { RuleInfo } from "../../../rules/info.js";

/** Whose figure it is, by who speaks, who is named around and who the article is about; or that it is nobody's. */
export const bearerInfos: readonly RuleInfo[] = [
  {
    name: "subject/speaker",
    pattern: "nous, notre, je or, in an interview, vous",
    yields: "the company of the person who speaks",
    example: "« Notre robot coûte moins de 20 000 dollars », assure Elon Musk, le patron de Tesla.",
  },
  {
    name: "subject/expected_of",
    pattern: "analysts, brokers or the stock market who expect or judge a company's figure",
    yields: "the company whose figure it is, not the one that expects it",
    example: "Meta publie ses comptes. Goldman Sachs attend un bénéfice de 3 milliards de dollars.",
  },
  {
    name: "subject/not_teller",
    pattern: "a share price whose subject would be a broker or a stock exchange",
    yields: "the company that the passage is about",
    example: "Nestlé baisse en Bourse. Vontobel maintient son objectif de cours à 95 francs suisses.",
  },
  {
    name: "subject/clause_before",
    pattern: "a figure that is itself the subject of its clause, after a clause with a company as subject",
    yields: "that company",
    example: "Renault n'exclut rien : 1 400 emplois seraient menacés.",
  },
  {
    name: "subject/awaited",
    pattern: "a figure in a phrase before the clause proper, whose subject is a name",
    yields: "that name",
    example: "Il s'agit de vendre : fort de 12 000 robots en stock, Capgemini accélère.",
  },
  {
    name: "subject/set_before",
    pattern: "a name set before c'est, ce sont",
    yields: "that name",
    example: "Capgemini, ce sont 1 200 salariés en Europe.",
  },
  {
    name: "subject/employer",
    pattern: "a person who earns the figure, beside the only company of the sentence (à la tête de X, a reçu de X)",
    yields: "that company",
    example: "Marie Delorme a gagné 3 millions d'euros à la tête de Nuxel SA.",
  },
  {
    name: "subject/named_before",
    pattern: "a name before the figure without a preposition, or after chez, pour or avec, near enough",
    yields: "that name",
    example: "Nvidia mise 5 milliards de dollars sur Intel.",
  },
  {
    name: "subject/described_before",
    pattern: "a description (le groupe, l'éditeur lyonnais) before the figure without a preposition",
    yields: "the name that it stands for",
    example: "Nuxel se développe. Le groupe, c'est 300 salariés.",
  },
  {
    name: "subject/in_item",
    pattern: "a name in an item of a list or a row of a table, before the figure",
    yields: "that name",
    example: "Les ventes :\n- Samsung (Corée du Sud), numéro un depuis dix ans, leader en Europe, en Inde : 57,9 millions de smartphones",
  },
  {
    name: "subject/in_heading",
    pattern: "a company named after the figure in a title, a heading or an item",
    yields: "that company",
    example:
      "300 suppressions d'emplois : Capgemini dans la tourmente\n\nLe groupe de services a confirmé sa décision hier soir à Paris devant les syndicats.",
  },
  {
    name: "subject/giver_before",
    pattern: "a subsidy whose giver the sentence does not name",
    yields: "who gave the last subsidy that the article told of, else no subject",
    example: "Le plan prévoit 30 millions d'euros de subventions.",
  },
  {
    name: "subject/topic",
    pattern: "no name in the sentence, of a measure or a bearer that can be the company's that the passage is about",
    yields: "that company",
    example: "L'éditeur Nuxel se développe. Le chiffre d'affaires a atteint 12 millions d'euros.",
  },
  {
    name: "subject/framed",
    pattern:
      "a share or a rate in a sentence that opens with chez, au sein de, parmi les … de or sur les … de and a name, or whose whole is what a name makes, by its participle and par",
    yields: "that name",
    example: "Parmi les abonnés de Netflix, 22 % regardent des films en anglais.",
  },
  {
    name: "subject/valued_in",
    pattern: "a valuation without an owner after pour une or sur la base d'une, where somebody buys or enters a company",
    yields: "the company that is bought or entered",
    example: "Total a racheté 40 % du capital de Nuxel sur la base d'une valorisation de 300 millions d'euros.",
  },
  {
    name: "subject/generic",
    pattern: "the price, salary, cost or share of a kind of people or things: le salaire d'un ingénieur",
    yields: "no subject, unless a company tells of its own",
    example: "Selon l'Insee, 10 % des entreprises françaises utilisent l'IA.",
  },
  {
    name: "subject/impersonal",
    pattern: "an impersonal verb: il s'est vendu, il faut",
    yields: "no subject",
    example: "Il s'est vendu 420 000 vélos électriques en France.",
  },
  {
    name: "subject/nobody",
    pattern: "the size of a market, or a bearer that has no name: les Français, les ménages, les salariés",
    yields: "no subject",
    example: "Le marché du cloud pèse 3 milliards d'euros.",
  },
  {
    name: "subject/at_large",
    pattern:
      'a price in general, what is traded by weight, what "on" counts or what an outsider tells of: not of the company of the passage',
    yields: "no subject",
    example: "Velora a perdu des clients. Le mégawattheure est passé de 55 à 92 dollars.",
  },
  {
    name: "subject/raised",
    pattern: "what is told of a round after its investors were named: the valuation, the amount",
    yields: "who raised the money",
    example: "Velora a levé 40 millions d'euros. Eurazeo en apporte 25 millions. La valorisation dépasse 300 millions d'euros.",
  },
  {
    name: "subject/none",
    pattern: "none of the ways above leads to a name that is sure enough",
    yields: "no subject",
    example: "Une usine de 40 millions d'euros va ouvrir à Lyon.",
  },
];
