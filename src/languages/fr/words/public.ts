/** What a state takes: its rate or its yield is the state's that sets it, not of those who pay. */
export const LEVY =
  /^(?:taxes?|surtaxes?|taxation|impôts?|tva|csg|crds|isf|ifi|fiscalité|cotisations?|prélèvements?|précomptes?|redevances?|accises?|malus|surimposition|barème|péréquation|octroi|vignette|gabelle|écotaxe|écocontribution)$/;

/** Words that make a levy of a noun that can be something else: "droits de douane", "contribution sociale", "tarifs douaniers". */
export const LEVIED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:droits?|tarifs?|barrières?)$/,
    /^(?:douanes?|douaniers?|douanières?|succession|mutation|enregistrement|antidumping|compensateurs?|additionnels?)$/,
  ],
  [/^contributions?$/, /^(?:sociales?|exceptionnelles?|foncières?|patronales?|salariales?|climat|solidarité|fiscales?|employeurs?)$/],
  [/^(?:charges?)$/, /^(?:sociales|patronales)$/],
];

/** What is told of a country as a whole. */
export const NATIONAL =
  /^(?:inflation|chômage|pib|déflation|récession|natalité|mortalité|smic|population|exportations|importations|balance commerciale|excédent commercial|déficit commercial|déficits? publics?|dettes? publiques?|dépenses publiques|comptes publics|recettes fiscales|croissance économique|pouvoir d'achat|budget de l'état|pauvreté|taux de pauvreté|taux de chômage|taux d'inflation|fécondité)$/;

/** What only an authority does to those whom it governs. */
export const DECREED =
  /^(?:exonérer|taxer|imposer|détaxer|surtaxer|subventionner|nationaliser|réquisitionner|légaliser|dépénaliser|plafonner|bloquer|geler|indexer|défiscaliser|assujettir|décréter|naturaliser|régulariser|vacciner|recenser|verbaliser|reloger|scolariser)$/;

/** Bodies that govern, by the first word of their names. */
export const GOVERNING =
  /^(?:gouvernement|ministère|état|etat|parlement|sénat|assemblée nationale|commission européenne|union européenne|ue|trésor|conseil (?:fédéral|régional|départemental|municipal|général)|région|département|métropole|maison[- ]blanche|bercy|matignon|élysée|congrès|bundestag|chambre des (?:représentants|députés|communes)|exécutif|collectivité|communauté|ville|mairie|vingt-sept|conseil européen)(?![a-zà-öø-ÿœ])/i;

/** Verbs of asking for what another can grant. */
export const DEMANDS =
  /^(?:demander|réclamer|exiger|espérer|souhaiter|revendiquer|vouloir|plaider|prôner|préconiser|défendre|militer|appeler|proposer)$/;

/** Those who ask on behalf of others. */
export const PLEADERS =
  /^(?:syndicats?|intersyndicale|syndicalistes?|grévistes|fédérations?|associations?|organisations?|centrales?|collectifs?|ong|patronat|opposition|usagers|retraités|agriculteurs|enseignants|soignants|délégués?|déléguée|confédérations?)$/;

/** Who holds an office or stands before a court: "il" after one of them is that person, named or not. */
export const OFFICE =
  /(?:^|\s)(?:maire|ministre|premier ministre|sénateur|sénatrice|députée?|préfet|préfète|procureure?|juge|magistrate?|suspecte?|prévenue?|accusée?|escroc|pirate|trafiquant|avocate?|conseiller municipal|gouverneure?|eurodéputée?|élue?|candidate?|retraitée?|victime|plaignante?)$/i;
