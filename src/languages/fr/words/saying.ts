import { vocabulary } from "../tokens.js";

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that make their subject the source of what they govern, in any position. */
export const saying =
  lemmas(`annoncer déclarer indiquer préciser révéler estimer affirmer assurer confirmer expliquer souligner ajouter rappeler revendiquer
  anticiper tabler prévoir reconnaître rapporter évoquer détailler commenter prévenir avertir raconter résumer publier communiquer féliciter réjouir regretter
  dévoiler prétendre calculer chiffrer évaluer juger avancer promettre confier marteler noter observer relever signaler dire écrire admettre concéder avouer
  rectifier corriger démentir nier réfuter récuser contester répondre rétorquer répliquer témoigner rassurer estimer pronostiquer prédire prophétiser projeter
  escompter redouter craindre espérer attendre recenser dénombrer comptabiliser répertorier mentionner citer certifier garantir jurer clamer proclamer
  alerter dénoncer déplorer lâcher glisser lancer vanter parier insister conclure poursuivre reprendre nuancer tempérer tranquilliser insurger indigner
  reprocher accuser officialiser divulguer informer notifier constater conclure supposer penser croire considérer attribuer imputer souffler soupirer plaisanter tonner ironiser objecter répéter
  plaider alarmer inquiéter émouvoir étonner désoler lamenter plaindre targuer enorgueillir asséner décréter arguer argumenter alléguer diagnostiquer renchérir
  subodorer soupçonner extrapoler relativiser réaffirmer réitérer relater narrer récapituler présumer imaginer corroborer infirmer confesser claironner
  ébruiter éventer redire gargariser créditer`);

/** Verbs that say where they stand in an incise or bring a clause ("…, balaie la CGT", "elle pointe que"); elsewhere they do something. */
export const sayingBeside =
  lemmas(`balayer cingler grincer persifler railler ricaner gronder fulminer pester tempêter vitupérer emporter étrangler époumoner offusquer agacer amuser
  enthousiasmer exclamer écrier défendre justifier souvenir moquer récrier abonder acquiescer approuver maugréer murmurer chuchoter susurrer articuler énoncer
  formuler trancher statuer invoquer exposer décrire décrypter analyser pointer épingler fustiger critiquer réclamer exiger demander conseiller recommander
  préconiser suggérer proposer prôner spécifier attester savourer jubiler exulter triompher compléter enchaîner saluer applaudir hurler signifier énumérer lister
  mesurer remarquer aviser interroger questionner riposter opposer rebondir philosopher appuyer scander deviner rêver synthétiser minimiser contredire dédramatiser
  établir exclure écarter miser soutenir`);

/** Those of them that also bring a figure as their plain object: "annonce 500 suppressions", "table sur 5 %". */
export const sayingOf =
  lemmas(`annoncer déclarer indiquer révéler estimer affirmer confirmer revendiquer anticiper tabler prévoir reconnaître évoquer
  détailler publier communiquer dévoiler chiffrer évaluer avancer féliciter réjouir regretter pronostiquer prédire projeter escompter redouter craindre espérer attendre
  recenser dénombrer comptabiliser répertorier mentionner citer démentir nier réfuter récuser contester signaler préciser calculer vanter parler faire dire
  officialiser divulguer préconiser recommander constater admettre déplorer dénoncer avouer souligner concéder parier soupçonner présumer subodorer alléguer claironner créditer`);

/** Verbs that promise or give out what a relative clause tells of: "les 300 emplois que promet X". */
export const promising = lemmas("promettre garantir attribuer prêter imputer assurer écrire donner situer");

/** Verbs that only tell what somebody expects: a figure of the past set against it is not the source's. */
export const expecting = lemmas(
  "anticiper tabler prévoir attendre escompter espérer viser projeter pronostiquer prédire craindre redouter",
);

/** Verbs whose day is that of what they announce; the others merely comment. */
export const announcing = lemmas(
  "annoncer dévoiler publier officialiser présenter lancer confirmer proposer révéler déclarer communiquer promettre signer prévenir avertir notifier",
);

/** Verbs by which a document, a body or the press tells: "une étude montre que". */
export const showing = lemmas("montrer suggérer démontrer établir trouver apprendre voir pointer chiffrer dénombrer compter");

/** "selon": what brings a source without a verb. */
export const according = vocabulary<true>({
  "selon|d'après|à en juger par|si l'on en juge par|à ce que rapporte|à ce que dit|à ce qu'indique|à ce qu'affirme|lit-on dans|lit-on sur|peut-on lire dans|apprend-on dans|apprend-on auprès de|apprend-on auprès d'|apprend-on chez|indique-t-on chez|précise-t-on chez|assure-t-on chez|dit-on chez|explique-t-on chez|confirme-t-on chez|fait-on savoir chez|indique-t-on au|indique-t-on à|aux dires de|aux dires d'|aux dires du|aux dires des|au dire de|à en croire|si l'on en croit|si on en croit|si l'on se fie à|si l'on se fie aux|si l'on se fie au|de l'aveu de|de l'aveu du|de l'avis de|de l'avis des|de l'avis du|sur la foi de|au dire du|dixit|de l'aveu même de|s'il faut en croire|de l'aveu d'|de l'avis d'|aux yeux de|aux yeux d'|aux yeux du|aux yeux des": true,
});

/** Documents and findings, which speak for whoever made them. */
const documents = vocabulary<true>({
  "audit|audits|expertise|circulaire|procès-verbal|diagnostic|étude|études|enquête|enquêtes|sondage|sondages|rapport|rapports|note|notes|baromètre|baromètres|estimation|estimations|calcul|calculs|chiffre|chiffres|donnée|données|prévision|prévisions|projection|projections|analyse|analyses|communiqué|communiqués|prospectus|document|documents|bilan|classement|palmarès|indice|statistiques|décompte|décomptes|recensement|comptage|comptages|observatoire|tableau|site|blog|consensus|informations|information|lettre|newsletter|livre blanc|panorama|relevé|relevés|pointage|pointages|billet|message|courriel|courrier|mémo|source|sources|rumeur|rumeurs|presse|médias|média|plainte|jugement|résultats|compte|comptes|publication|publications|résultat|simulation|simulations|évaluation|évaluations|propos|déclarations|confidences|dires|thèse|pièces|éléments": true,
});

export const document: Pick<typeof documents, "read"> = {
  // "le chiffre d'affaires" is no finding
  read: (tokens, at) =>
    /^chiffres?$/.test(tokens[at]?.norm ?? "") && tokens[at + 2]?.norm === "affaires" ? undefined : documents.read(tokens, at),
};

/** People and bodies that speak without a name. */
export const unnamedSource = vocabulary<true>({
  "défense|accusation|plaignant|plaignante|plaignants|ministère public|partie civile|parties civiles|analyste|analystes|expert|experts|experte|expertes|observateur|observateurs|spécialiste|spécialistes|économiste|économistes|chercheur|chercheurs|chercheuse|chercheuses|banquier|banquiers|courtier|courtiers|investisseur|investisseurs|investisseuse|gérant|gérants|stratège|stratèges|stratégiste|stratégistes|consultant|consultants|cadre|cadres|dirigeant|dirigeants|dirigeante|salarié|salariés|salariée|employé|employés|ingénieur|ingénieurs|porte-parole|syndicat|syndicats|syndicaliste|syndicalistes|secrétaire|délégué|déléguée|délégués|élus|élu|responsable|responsables|direction|fondateur|fondateurs|fondatrice|cofondateur|cofondateurs|cofondatrice|patron|patronne|patrons|président|présidente|PDG|directeur|directrice|directeurs|avocat|avocate|avocats|procureur|procureure|parquet|ministre|ministère|gouvernement|association|associations|fédération|prétendants|pirates|pirate|hackers|hacker|entourage|confrère|confrères|marché|marchés|Wall Street|professionnels|autorités|enquêteurs|développeurs|développeur|journaliste|journalistes|médecin|juriste|actionnaire|actionnaires|créanciers|connaisseur|connaisseurs|initié|initiés|concurrent|concurrents|client|clients|témoin|témoins|graphiste|interlocuteur|personne|personnes|proche|proches|sociologue|universitaire|universitaires|cabinet|cabinets|institut|agence|collectif|organisation|ONG|quotidien|journal|hebdomadaire|magazine|chaîne|radio|média|médias|presse|régulateur|gendarme|autorité|commission|tribunal|justice|police|groupement|union|chambre|confrérie|opposition|majorité|état-major|management|trésorerie|conseil|comité|auteurs|auteur|dirigeantes|patronat|intéressé|intéressée|internaute|internautes|youtubeur|vendeur|vendeurs|commerçants|concessionnaires|distributeurs|éditorialiste|ex-employé|ex-salarié|vétéran|professeur|professeure|maire|préfet|préfète|député|députée|sénateur|sénatrice|militant|militante|dirigeantes|assureurs|assureur|banque|banques|sondeur|thinktank|think tank|familier|fonctionnaire|fonctionnaires|magistrat|magistrats|magistrate|sages|rapporteur|rapporteurs|rapporteure|inspecteur|inspecteurs|inspection|parlementaire|parlementaires|conseiller|conseillère|conseillers|conseillères|universitaire|historien|historienne|politologue|psychologue|ingénieure|technicien|technicienne|ouvrier|ouvrière|enseignant|enseignante|enseignants|riverain|riverains|riveraine|habitant|habitants|éleveur|agriculteur|agriculteurs|restaurateur|restaurateurs|hôtelier|hôteliers|pilote|pilotes|chauffeur|chauffeurs|livreur|livreurs|retraité|usager|usagers|consommateur|consommateurs|lobbyiste|auditeurs|auditeur|commissaires|curateur|administrateurs|mandataire|liquidateur|élue|bâtonnier|infirmière|infirmier|vétérans|ambassadeur|émissaires|intermédiaire|hôte|habitué|partenaire|partenaires|défenseur|défenseurs|détracteurs|partisans|opposants|critiques|sceptiques|optimistes|pessimistes|instigateurs|promoteur|promoteurs|trader|traders|cambiste|stratèges|diplomate|émissaire|recruteur|recruteurs|notaire|notaires|bookmakers|parieurs": true,
});

/** Bodies that are spoken of by what they are, with the kinds of the lists that fit. */
export const institution = vocabulary<readonly string[]>({
  "régulateur|gendarme|autorité|superviseur|autorité de la concurrence": [
    "regulator",
    "competition",
    "data-protection",
    "telecom-regulator",
    "markets",
  ],
  "institut|agence|organisme|administration": ["statistics", "research", "agency", "analyst"],
  "association|fédération|syndicat|collectif|organisation|ONG|groupement|union|chambre|confédération|lobby|interprofession|organisation patronale|association professionnelle|think tank|cercle de réflexion|observatoire|coalition|fondation|réseau|ligue":
    ["association", "union", "federation", "trade-association", "ngo"],
  "cabinet|société d'études|bureau d'études|institut d'études|sondeur": ["analyst", "consulting", "data-provider", "pollster"],
  banque: ["bank"],
  "courtier|broker|maison de courtage|bureau d'analyse|intermédiaire financier": ["bank", "analyst", "broker"],
  "université|haute école|grande école|école|faculté|business school": ["university", "school"],
  "quotidien|journal|hebdomadaire|magazine|site|média|chaîne|radio|blog|agence de presse|lettre|confrère": [
    "newspaper",
    "media",
    "agency",
    "broadcaster",
  ],
  "ministère|exécutif|parquet|tribunal|justice|police|cour|préfecture|mairie|commission|sénat|assemblée": [
    "government",
    "ministry",
    "court",
    "justice",
    "police",
  ],
});

/** Verbs that tell a forecast anew, with their own forecast as object. */
export const revising = lemmas(
  "relever abaisser réviser resserrer maintenir confirmer porter ramener réitérer revoir remonter réduire affiner ajuster préciser augmenter hausser baisser rehausser raboter",
);
export const forecastNoun = vocabulary<true>({
  "prévision|prévisions|fourchette|guidance|perspective|perspectives|estimation|estimations|objectif de cours|objectif de chiffre d'affaires|objectif de croissance|objectif de marge|objectifs financiers|objectifs annuels|projections|anticipations": true,
});

/** Works in which somebody counts what others do: "le baromètre de X", "X publie une étude". */
export const survey = vocabulary<true>({
  "étude|études|enquête|enquêtes|sondage|sondages|baromètre|baromètres|observatoire|observatoires|classement|palmarès|panorama|recensement|pointage|livre blanc|tableau de bord|rapport sur|rapport consacré à|rapport consacré au|rapport consacré aux|note de conjoncture|indice|statistiques": true,
});
