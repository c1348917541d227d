import type { RuleInfo } from "../../../rules/info.js";

/** What a percentage that is a level measures: of what it is a part, or its ratio's own name. */
export const partInfos: readonly RuleInfo[] = [
  {
    name: "metric/of_capital",
    pattern: "a percentage “du capital”, “des parts”, “des droits de vote”",
    yields: "stake",
    example: "Nvidia détenait 1,3 % du capital d'Arm.",
  },
  {
    name: "metric/of_company",
    pattern: "a verb of holding, buying or selling, or “à hauteur de”, and a percentage “de” a company",
    yields: "stake",
    example: "CMA CGM envisage d'acquérir 48 % de Brut.",
  },
  {
    name: "metric/holding",
    pattern: "the purchase of a percentage, or a percentage “dans” a company",
    yields: "stake",
    example: "Le fonds Tikehau a pris une participation de 12 % dans l'éditeur Wallix.",
  },
  {
    name: "metric/rest",
    pattern: "a verb of buying or selling and a percentage with restants",
    yields: "stake",
    example: "Orange va racheter les 30 % restants de sa filiale Nuxel.",
  },
  {
    name: "metric/held_at",
    pattern: "détenu à, filiale à, actionnaire à hauteur de before the percentage",
    yields: "stake",
    example: "SoftBank, actionnaire d'OpenAI à 11 %, est en revanche sorti de Nvidia.",
  },
  {
    name: "metric/owner",
    pattern: "détenir, posséder or contrôler with a percentage of nothing that is named",
    yields: "stake",
    example: "Ubisoft a logé ses licences dans une filiale. Tencent en détient 25 %.",
  },
  {
    name: "metric/taken",
    pattern: "a verb of taking or keeping with a percentage, in a sentence about capital or shareholders",
    yields: "stake",
    example: "Le Qatar est entré à hauteur de 3 % au capital du champion de l'IA Heliosphere.",
  },
  {
    name: "metric/shareholder",
    pattern: "“avec” or a bracket before the percentage, in a sentence that names an actionnaire",
    yields: "stake",
    example: "Avec 66 %, Orange est le premier actionnaire de l'éditeur Nuxel.",
  },
  {
    name: "metric/of_market",
    pattern: "a percentage “du marché”, “de part de marché”, “des ventes mondiales”",
    yields: "market_share",
    example: "Samsung détient 19,7 % du marché mondial du smartphone.",
  },
  {
    name: "metric/owner_of_market",
    pattern: "détenir, posséder or contrôler with a percentage, in a sentence about a market and not about capital",
    yields: "market_share",
    example: "Sur un marché de 640 millions d'euros, la société Doctena détient 8 %.",
  },
  {
    name: "metric/of_sales",
    pattern: "capter, rafler, truster a percentage of sales, or of something worldwide",
    yields: "market_share",
    example: "Le constructeur Nuxel a capté 56 % des ventes.",
  },
  {
    name: "metric/on_market",
    pattern: "a percentage in brackets after a name, beside a market that is shared out",
    yields: "market_share",
    example: "AWS reste leader avec 30 % du marché du cloud, devant Microsoft (21 %) et Google (12 %), selon Synergy Research.",
  },
  {
    name: "metric/of_staff",
    pattern: "a percentage “des effectifs”, “des salariés”",
    yields: "share",
    example: "Riot Games supprime 530 postes (11 % des effectifs).",
  },
  {
    name: "metric/of_staff_cut",
    pattern: "a percentage “des effectifs” after licencier, supprimer, se séparer de",
    yields: "layoffs",
    example: "Intel va licencier plus de 20% de ses salariés.",
  },
  {
    name: "metric/of_revenue",
    pattern: "a profit that represents a percentage “du chiffre d'affaires”",
    yields: "margin",
    example: "L'Ebitda de Nuxel représente 11 % du chiffre d'affaires.",
  },
  {
    name: "metric/of_capacity",
    pattern: "a percentage “de sa capacité”, “de son potentiel”",
    yields: "rate",
    example: "L'usine de l'industriel Nuxel tourne à 60 % de ses capacités.",
  },
  {
    name: "metric/ratio",
    pattern: "the ratio's own noun before the percentage: marge, taux, part de marché, participation",
    yields: "margin, rate, market_share, stake or share",
    example: "GPT-5 obtient un score de 94,6% au test AIME 2025.",
  },
  {
    name: "metric/premium",
    pattern: "“prime de” or “surcote de” a percentage, in the story of an offer or a share",
    yields: "other",
    example: "L'offre sur Nuxel fait ressortir une prime de 17 % sur le dernier cours.",
  },
  {
    name: "metric/a_year",
    pattern: "rapporter, rémunérer, emprunter and a percentage “par an” or “l'an”",
    yields: "rate",
    example: "Le livret de la banque Nuxel rapporte 4,6 % l'an.",
  },
  {
    name: "metric/levied",
    pattern: "prélever, ponctionner, facturer, retenir a percentage",
    yields: "rate",
    example: "L'opérateur Sunrise facture des intérêts de 5 % en cas de retard, et compte 3 millions de clients.",
  },
  {
    name: "metric/taxed_at",
    pattern: "taxer, imposer, emprunter or a loan “à” a percentage",
    yields: "rate",
    example: "Washington pourrait taxer les puces importées à 25%.",
  },
  {
    name: "metric/of_success",
    pattern: "a percentage de réussite, d'occupation, de satisfaction",
    yields: "rate",
    example: "Le logiciel de la start-up Nuxel affiche 38 % de réussite.",
  },
  {
    name: "metric/scored",
    pattern: "a percentage “au test”, “à l'examen”",
    yields: "rate",
    example: "Le modèle de la start-up Nuxel obtient 87,5 % au test ARC.",
  },
  {
    name: "metric/risked",
    pattern: "risquer, encourir a percentage of a turnover",
    yields: "penalty",
    example: "Meta risque jusqu'à 6 % de son chiffre d'affaires.",
  },
  {
    name: "metric/below_peak",
    pattern: "a percentage “de son record”, “sous son plus haut”",
    yields: "share_price, decrease",
    example: "Le titre Nuxel évolue à plus de 20 % de son record.",
  },
  {
    name: "metric/part_hit",
    pattern: "a percentage of people or things that “sont concernés” or “touchés”, in an article about a leak or an outage",
    yields: "affected",
    example:
      "La plateforme de paiement Checkout a refusé de payer la rançon. L'entreprise indique que 25 % de ses marchands sont concernés.",
  },
  {
    name: "metric/part_of",
    pattern: "a percentage “de” any other whole",
    yields: "share",
    example: "Les puces engloutissent 60 % du budget d'OpenAI.",
  },
];
