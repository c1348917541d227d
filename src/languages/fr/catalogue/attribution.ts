import type { RuleInfo } from "../../../rules/info.js";

/** Who says so. */
export const attributionInfos: readonly RuleInfo[] = [
  {
    name: "attribution/verb_*",
    pattern: "a verb of saying or expecting, before what is said or after it (…, a déclaré X)",
    yields: "its subject as the source of the clause, the sentence or the quotation",
    example: "L'éditeur Nuxel a annoncé un bénéfice de 12 millions d'euros.",
  },
  {
    name: "attribution/according_to",
    pattern: "selon X, d'après X, à en croire X, comme l'a révélé X, il ressort d'une étude de X",
    yields: "the named source of the sentence",
    example: "Mistral AI emploierait 65 personnes, d'après Sifted.",
  },
  {
    name: "attribution/unnamed",
    pattern: "the same words before people or documents without a name: selon les analystes, de source syndicale",
    yields: "a source without a name, with its words",
    example: "De source syndicale, Atos a supprimé 700 postes en France.",
  },
  {
    name: "attribution/after_quotation",
    pattern: "after a closing quotation mark a word that no list has as a verb, before a person or a role",
    yields: "who speaks as the source of the quotation",
    example: "« Nous avons vendu 12 000 vélos », tacle Lise Dorvan, sa fondatrice.",
  },
  {
    name: "attribution/agent",
    pattern: "par X after estimé, annoncé, attendu, interrogés and the like",
    yields: "the source of that figure",
    example: "Près de 40 % des dirigeants interrogés par KPMG prévoient d'embaucher.",
  },
  {
    name: "attribution/consensus",
    pattern: "“le consensus” as the subject of the figure's verb",
    yields: "a source without a name",
    example: "Le consensus prévoit une perte nette de 120 millions d'euros pour Ubisoft en 2025.",
  },
  {
    name: "attribution/findings",
    pattern: "a sentence that tells of somebody's figures, study or verdict, and ends on a colon before what they say",
    yields: "whose they are",
    example: "Les chiffres de Gartner viennent de tomber : 350 millions de téléphones se sont vendus cet été.",
  },
  {
    name: "attribution/goes_on",
    pattern: "a following sentence in the same conditional, or a second quotation of the paragraph that nobody else takes over",
    yields: "the source of the sentence or quotation before",
    example: "Selon Bloomberg, xAI aurait levé 10 milliards de dollars. La start-up serait valorisée 200 milliards.",
  },
  {
    name: "attribution/list",
    pattern: "an item of a list under a line that names a source and ends on a colon",
    yields: "that source",
    example: "Selon Canalys :\n- Apple a livré 232 millions de smartphones en 2024 ;\n- Samsung en a livré 222 millions la même année.",
  },
  {
    name: "attribution/lead_in",
    pattern: "a quotation that is a sentence of its own, after a sentence about a person or a spokesman",
    yields: "that person as the speaker",
    example:
      "Karim Belhadj, le patron de la start-up Nuxel, tempère ces chiffres. « Nous avons recruté 40 personnes cette année, et pas davantage. »",
  },
  {
    name: "attribution/interview",
    pattern: "an answer in an article that says it is an interview and has three questions or more",
    yields: "the person who answers",
    example: [
      "Entretien avec Karim Belhadj, PDG de la start-up Nuxel.",
      "Combien êtes-vous aujourd'hui ?",
      "Nous employons 120 salariés à Lyon.",
      "Et combien avez-vous levé ?",
      "Nous avons levé 12 millions d'euros.",
      "Allez-vous recruter ?",
      "Nous recruterons 30 ingénieurs.",
    ].join("\n\n"),
  },
];
