import type { RuleInfo } from "../../../rules/info.js";

/** Whose figure it is where a state, a public body or what was told before says so. */
export const publicInfos: readonly RuleInfo[] = [
  {
    name: "subject/levy",
    pattern: "the rate or yield of a tax, a duty or a contribution",
    yields: "the state that sets it, where the sentence or the article names one, else no subject",
    example: "Une taxe de 7 % instaurée par Dakar frappe les billets d'avion.",
  },
  {
    name: "subject/national",
    pattern: "what is told of a country as a whole (inflation, public deficit, population) in an article about a state",
    yields: "that state",
    example: "Portugal : l'inflation atteint 3,1 %",
  },
  {
    name: "subject/decreed",
    pattern: "a passive that only an authority does (exonérer, taxer, plafonner), in an article about a state",
    yields: "that state",
    example: "Portugal : les loyers gelés\n\nPrès de 35 % des bailleurs seront exonérés.",
  },
  {
    name: "subject/demanded",
    pattern: "what a union, a federation or an association asks for",
    yields: "the one that the measure was told of before, else the company that the passage is about",
    example: "Capgemini a ouvert des négociations. La CFDT réclame une hausse des salaires de 6 %.",
  },
  {
    name: "subject/done_before",
    pattern: "things counted before a passive, of a verb that the head of the article tells somebody to do",
    yields: "the one who does it there",
    example: "Capgemini ferme des agences\n\nEn tout, 14 agences seront fermées.",
  },
  {
    name: "subject/that_means",
    pattern: "cela représente, ça fait, il s'agit d'une hausse de: what a figure just told amounts to",
    yields: "the subject of that figure",
    example: "Capgemini a supprimé 300 postes. Cela représente 4 % de l'effectif.",
  },
  {
    name: "subject/repeated",
    pattern: "an amount or a count that was told before in the same measure",
    yields: "the subject that it was told of",
    example: "Capgemini a levé 40 millions d'euros auprès d'Ardian.\n\nLes 40 millions d'euros serviront à recruter.",
  },
  {
    name: "subject/others",
    pattern: "a list that ends with pour d'autres, after pour and a name",
    yields: "no subject",
    example: "Les surtaxes, de 8 % pour Renault et jusqu'à 12 % pour d'autres, inquiètent.",
  },
  {
    name: "subject/raiser",
    pattern: "an investor who leads or joins a round, or is persuaded to give money; ce qui la valorise after an investment",
    yields: "the company that raises the money, not the investor",
    example: "Bonne nouvelle pour Qonto : Temasek prend la tête d'une levée de 40 millions d'euros.",
  },
  {
    name: "subject/dealt_with",
    pattern: "customers or sellers counted before a verb of dealing with somebody (commander chez, faire confiance à, passer par)",
    yields: "whom they deal with",
    example: "Quelque 12 000 vendeurs passent par Vinted.",
  },
];
