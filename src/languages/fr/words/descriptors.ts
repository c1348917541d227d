import { vocabulary } from "../tokens.js";

/** A noun that describes a company, with the sectors it fits (keys of the gazetteer; none fits all) and its gender. */
export interface CompanyNoun {
  readonly kinds: readonly string[];
  readonly feminine: boolean;
}

const m = (...kinds: string[]): CompanyNoun => ({ kinds, feminine: false });
const f = (...kinds: string[]): CompanyNoun => ({ kinds, feminine: true });

/** Descriptions that stand for a company: "le groupe", "la start-up", "l'opérateur", "le géant de Redmond". */
export const companyNoun = vocabulary<CompanyNoun>({
  "groupe|conglomérat|mastodonte|colosse|poids lourd|leader|numéro un|numéro deux|numéro trois|numéro un mondial|leader mondial|champion|acteur|spécialiste|pionnier|roi|fleuron|ex-fleuron|mammouth|trublion|rival|concurrent|ogre|nain|exploitant|gestionnaire|organisateur|donneur d'ordres|petit poucet|challenger|consortium":
    m(),
  "géant|géants": m(),
  "entreprise|société|firme|compagnie|maison|boîte|multinationale|maison mère|maison-mère|société mère|entité|PME|ETI|TPE|holding|coentreprise|co-entreprise|joint-venture|structure|marque|enseigne|intercommunale|coopérative|foncière|manufacture|big tech|Big Tech":
    f(),
  "start-up|startup|start up|jeune pousse|pousse|jeune société|cleantech|spacetech|martech|hrtech|pépite|licorne|jeune entreprise|scale-up|scaleup|deeptech|greentech|edtech|proptech|insurtech|legaltech|foodtech|agritech|assurtech|spin-off":
    f("startup", "unicorn", "fintech", "biotech", "medtech", "neobank", "saas", "ai", "software", "edtech"),
  "fintech|néobanque|regtech": f("fintech", "neobank", "payments", "startup"),
  "biotech|medtech|healthtech|health tech": f("biotech", "medtech", "pharma", "health", "startup"),
  "ex-filiale|filiale|division|branche|activité|unité": f(),
  pôle: m(),
  "rivale|concurrente|consœur|dauphine|cadette": f(),
  "homologue|dauphin|outsider|prétendant": m(),
  "opérateur|opérateur télécoms|opérateur de télécommunications|opérateur virtuel|opérateur mobile|opérateur historique|FAI|fournisseur d'accès|câblo-opérateur":
    m("telecom", "isp"),
  "fabricant|industriel|producteur|manufacturier|équipementier|sous-traitant|fournisseur|concepteur|plasturgiste|horloger|lunetier|papetier|câblier|turbinier":
    m(
      "chipmaker",
      "electronics",
      "smartphone",
      "computer",
      "industry",
      "equipment",
      "battery",
      "ev",
      "semiconductor-equipment",
      "carmaker",
      "robotics",
      "medtech",
      "appliance",
      "foundry",
      "railway",
    ),
  fondeur: m("chipmaker", "foundry"),
  "constructeur|constructeur automobile|assembleur": m("carmaker", "ev", "computer", "smartphone", "aerospace", "electronics", "railway"),
  "éditeur|éditeur de logiciels|éditeur de jeux vidéo|coéditeur": m("software", "saas", "videogames", "publisher", "cybersecurity", "ai"),
  "studio|développeur": m("videogames", "music", "media", "ai"),
  "distributeur|détaillant|commerçant|cybermarchand|e-commerçant|cybercommerçant|marchand|grossiste|revendeur|reconditionneur|discounter":
    m("retailer", "ecommerce", "marketplace", "electronics"),
  "plateforme|plate-forme|place de marché|bourse d'échange|marketplace|messagerie|application|appli": f(
    "ecommerce",
    "marketplace",
    "streaming",
    "crypto",
    "exchange",
    "mobility",
    "delivery",
    "social-network",
    "travel",
    "fintech",
    "music",
    "hr",
  ),
  "réseau social|moteur de recherche|site|service|portail|comparateur|agrégateur": m(
    "social-network",
    "search",
    "ecommerce",
    "marketplace",
  ),
  "banque|caisse": f("bank", "neobank"),
  "établissement|prêteur": m("bank", "neobank"),
  "assureur|mutualiste|réassureur|bancassureur": m("insurance"),
  mutuelle: f("insurance"),
  "fonds|fonds d'investissement|fonds souverain|fonds activiste|fonds spéculatif|investisseur|capital-risqueur|gérant|gestionnaire d'actifs|family office|activiste":
    m("fund", "vc", "private-equity"),
  "cabinet|institut|bureau d'études|consultant|cabinet d'études|cabinet de conseil|institut de sondage": m("analyst", "consulting"),
  "agence|agence de presse|agence de notation": f("agency", "marketing", "ratings"),
  "laboratoire|labo": m("pharma", "biotech", "ai"),
  "énergéticien|électricien|pétrolier|raffineur|gazier|parapétrolier|minier": m("energy", "oil", "utility", "solar", "nuclear"),
  "avionneur|motoriste|hélicoptériste": m("aerospace", "defense"),
  "transporteur|logisticien|livreur|armateur|expressiste|affréteur": m("logistics", "transport", "delivery", "postal"),
  hébergeur: m("hosting", "cloud"),
  chaîne: f("broadcaster", "media", "retailer"),
  "quotidien|journal|hebdomadaire|magazine|site d'information|média|mensuel|bimensuel|site spécialisé": m("newspaper", "media"),
  "prestataire|intégrateur|ESN|SSII|infogérant|infogéreur": m("it-services", "consulting"),
  régie: f("advertising", "adtech"),
  "courtier|néocourtier": m("insurance", "fintech", "crypto"),
  "loueur|hôtelier|voyagiste|tour-opérateur|croisiériste": m("mobility", "travel", "hotel"),
  "compagnie aérienne": f("airline"),
  "bailleur|promoteur|promoteur immobilier|aménageur": m("realestate"),
  "brasseur|sucrier|laitier|torréfacteur|semencier|biscuitier|chocolatier|boulanger|restaurateur|confiseur|agroindustriel": m(
    "food",
    "agri",
  ),
  "maroquinier|joaillier|chausseur|couturier": m("luxury", "fashion"),
  "métallurgiste|sidérurgiste|chimiste|cimentier|verrier|équipementier automobile|équipementier télécoms": m(
    "steel",
    "chemicals",
    "materials",
    "equipment",
    "carmaker",
  ),
});

/** Who made a thing; before its name ("l'inventeur du Walkman") a company as often as a person. */
export const makerNoun = vocabulary<CompanyNoun>({
  "inventeur|créateur|concepteur|initiateur|père|papa|géniteur": m(),
  "inventrice|créatrice|conceptrice|initiatrice|mère": f(),
});

/** Nouns that come before or after an organisation's name. */
export const organizationNoun = vocabulary<true>({
  "association|associations|organisation|interprofession|syndicat|syndicats|fédération|fédérations|ONG|régulateur|autorité|ministère|université|universités|école|écoles|organisme|gendarme|commission|tribunal|parquet|préfecture|collectif|collectifs|centrale syndicale|think tank|fondation|mairie|conseil|comité|lobby|parti|partis|pôle de compétitivité|club|ligue|mouvement|groupe de hackers|groupe de pirates|gang|intersyndicale|laboratoire de recherche|incubateur|accélérateur": true,
});

/** Nouns before a product's name. */
export const productNoun = vocabulary<true>({
  "modèle|modèles|logiciel|logiciels|ransomware|ransomwares|rançongiciel|malware|virus|cheval de Troie|constellation|capsule|podcast|indice|mémoire|micro-lanceur|microlanceur|boîtier|enceinte|bracelet|bague|trottinette|scooter|moto|berlines|utilitaire|drone|avion|hélicoptère|molécule|médicament|vaccin|traitement|essai|candidat-médicament|jeton|token|système d'exploitation|progiciel|grand modèle|moteur d'IA|IA|intelligence artificielle|agent conversationnel|cobot|opération|dispositif|box|titre phare|saga|saison|émission|spectacle|salon|conférence|concours|prix|festival|application|appli|outil|service|chatbot|assistant|agent|smartphone|téléphone|console|casque|puce|processeur|jeu|jeux|système|solution|offre|formule|gamme|projet|programme|baptisé|baptisée|dénommé|dénommée|nommé|nommée|intitulé|surnommé|technologie|moteur|navigateur|robot|satellite|fusée|lanceur|film|série|album|tablette|montre|ordinateur|SUV|citadine|berline|franchise|blockbuster|licence|version|iPhone|Galaxy|voiture|camionnette|supercalculateur|plan|loi|processeurs|puces|abonnement|forfait|newsletter|suite|fonction|fonctionnalité|famille|opus|jeu vidéo|chatbot|magazine|accélérateur|cartes|cryptomonnaie|stablecoin|véhicule|télescope|sonde|navette|paquebot|navire|ferry|porte-conteneurs|frégate|sous-marin|missile|monospace|cabriolet|roadster|limousine|pick-up|liseuse|caméra|imprimante|routeur|décodeur|carte graphique|calculateur|protocole|langage|roman|comédie|comédie musicale|documentaire|long métrage|long-métrage|court métrage|dessin animé|feuilleton|thriller|drame|manga|bande dessinée|chanson|single|parfum|soda|bière|whisky|antibiotique|comprimé|pilule|réacteur|éolienne|implant|prothèse|télescope spatial|vaisseau|capsule spatiale|rover|satellite espion": true,
});

/** What a person may be; before a name ("le PDG Tim Cook") or after it ("Tim Cook, PDG d'Apple"). */
export const roleNoun = vocabulary<true>({
  "PDG|P-DG|co-PDG|codirecteur|codirectrice|co-directeur|co-directrice|codirecteur général|codirectrice générale|codirigeant|codirigeante|coprésident|coprésidente|co-président|co-présidente|cogérant|cogérante|directeur général adjoint|directrice générale adjointe|directeur général délégué|directrice générale déléguée|directeur exécutif|directrice exécutive|directeur artistique|directeur scientifique|directrice scientifique|gestionnaire|gestionnaire de portefeuille|président exécutif|présidente exécutive|chef économiste|cheffe économiste|vice-président exécutif|directeur de recherche|directrice de recherche|directeur associé|directrice associée|associée|eurodéputé|eurodéputée|chancelier|chancelière|président de la République|lobbyiste|avocate générale|bâtonnier|business angel|créateur|créatrice|délégué syndical|déléguée syndicale|délégué central|secrétaire général|secrétaire générale|patrons|analystes|porte-parole du gouvernement|président-directeur général|présidente-directrice générale|directeur général|directrice générale|DG|CEO|patron|patronne|président|présidente|fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|directeur|directrice|directeur financier|directrice financière|CFO|CTO|COO|responsable|chef|cheffe|vice-président|vice-présidente|numéro un|dirigeant|dirigeante|analyste|stratégiste|stratège|économiste|gérant|gérante|porte-parole|ministre|député|députée|sénateur|sénatrice|avocat|avocate|commissaire|secrétaire|délégué|déléguée|chercheur|chercheuse|ingénieur|ingénieure|milliardaire|investisseur|entrepreneur|entrepreneuse|consultant|consultante|maire|professeur|professeure|blogueur|blogueuse|journaliste|expert|experte|cheffe des finances|directeur technique|directrice technique|secrétaire d'État|premier ministre|Premier ministre|homme d'affaires|femme d'affaires|associé|associée|partner|managing partner|rédacteur en chef|auteur|autrice|médecin|juriste|syndicaliste|directeur marketing|directrice juridique|directeur des opérations|directrice des ressources humaines|DRH|RSSI|DSI|préfet|procureur|procureure|juge|gouverneur|gouverneure|présidente du directoire|président du directoire|dirigeants|fondateurs|cofondateurs": true,
});

/** Nationality and place adjectives, by ISO country; French inhabitants' names are the same words. */
export const nationality = vocabulary<string>({
  "français|française|tricolore|vosgien|vosgienne|ardennais|ardennaise|aveyronnais|aveyronnaise|charentais|charentaise|périgourdin|périgourdine|morbihannais|morbihannaise|finistérien|finistérienne|mayennais|mayennaise|haut-savoyard|haut-savoyarde|ardéchois|ardéchoise|béarnais|béarnaise|gersois|gersoise|vauclusien|vauclusienne|troyen|troyenne|dunkerquois|dunkerquoise|valenciennois|valenciennoise|mosellan|mosellane|nivernais|nivernaise|berrichon|berrichonne|varois|varoise|isérois|iséroise|héraultais|vendéen|vendéenne|sarthois|sarthoise|manceau|mancelle|tourangeau|tourangelle|orléanais|orléanaise|poitevin|poitevine|rochelais|rochelaise|limougeaud|limougeaude|palois|paloise|biterrois|nîmois|nîmoise|avignonnais|avignonnaise|aixois|aixoise|toulonnais|toulonnaise|azuréen|azuréenne|auvergnat|auvergnate|bourguignon|bourguignonne|bisontin|bisontine|messin|messine|mulhousien|mulhousienne|lorrain|lorraine|picard|picarde|amiénois|amiénoise|havrais|havraise|rouennais|rouennaise|caennais|caennaise|malouin|malouine|lorientais|lorientaise|quimpérois|vannetais|basque|corse|réunionnais|réunionnaise|nordiste|provençal|provençale|girondin|girondine|landais|landaise|ligérien|ligérienne|rhodanien|rhodanienne|drômois|drômoise|valentinois|villeurbannais|lavallois|lavalloise|nazairien|choletais|choletaise|franco-allemand|franco-allemande|franco-suisse|franco-britannique|franco-israélien|franco-israélienne|franco-belge|franco-espagnol|hexagonal|hexagonale|parisien|parisienne|lyonnais|lyonnaise|lillois|lilloise|nantais|nantaise|bordelais|bordelaise|toulousain|toulousaine|marseillais|marseillaise|rennais|rennaise|grenoblois|grenobloise|strasbourgeois|strasbourgeoise|niçois|niçoise|montpelliérain|montpelliéraine|angevin|angevine|francilien|francilienne|breton|bretonne|clermontois|clermontoise|roubaisien|roubaisienne|dijonnais|dijonnaise|rémois|rémoise|brestois|brestoise|nancéien|nancéienne|alsacien|alsacienne|savoyard|savoyarde|normand|normande|stéphanois|stéphanoise|franco-américain|franco-américaine|franco-italien":
    "FR",
  "américain|américaine|bostonien|bostonienne|floridien|floridienne|états-unien|états-unienne|californien|californienne|new-yorkais|new-yorkaise|texan|texane|étasunien|étasunienne":
    "US",
  "britannique|anglais|anglaise|londonien|londonienne|écossais|écossaise|gallois|galloise|anglo-néerlandais|anglo-saxon": "GB",
  "allemand|allemande|hambourgeois|hambourgeoise|germanique|berlinois|berlinoise|munichois|munichoise|bavarois|bavaroise": "DE",
  "japonais|japonaise|nippon|nippone|tokyoïte": "JP",
  "chinois|chinoise|pékinois|pékinoise|shanghaïen": "CN",
  "sud-coréen|sud-coréenne|coréen|coréenne": "KR",
  "taïwanais|taïwanaise": "TW",
  "néerlandais|néerlandaise|hollandais|hollandaise": "NL",
  "italien|italienne|milanais|milanaise|turinois|turinoise|romain|romaine|transalpin|transalpine": "IT",
  "espagnol|espagnole|barcelonais|barcelonaise|madrilène|catalan|catalane|ibérique": "ES",
  "portugais|portugaise": "PT",
  "belge|bruxellois|namurois|namuroise|carolo|louvaniste|courtraisien|bruxelloise|liégeois|liégeoise|anversois|anversoise|wallon|wallonne|gantois|gantoise|flamand|flamande":
    "BE",
  "suisse|helvétique|fribourgeois|fribourgeoise|valaisan|valaisanne|tessinois|tessinoise|neuchâtelois|neuchâteloise|zougois|jurassien|jurassienne|romand|romande|saint-gallois|argovien|zurichois|zurichoise|genevois|genevoise|lausannois|lausannoise|vaudois|vaudoise|bâlois|bâloise|bernois|bernoise":
    "CH",
  "canadien|canadienne|torontoise|ontarienne|vancouvérois|albertain|albertaine|québécois|québécoise|montréalais|montréalaise|torontois|ontarien":
    "CA",
  "suédois|suédoise|stockholmois": "SE",
  "finlandais|finlandaise": "FI",
  "danois|danoise": "DK",
  "norvégien|norvégienne": "NO",
  "estonien|estonienne": "EE",
  "irlandais|irlandaise": "IE",
  "luxembourgeois|luxembourgeoise": "LU",
  "israélien|israélienne|israélo-américain|israélo-américaine": "IL",
  "indien|indienne": "IN",
  "singapourien|singapourienne": "SG",
  "australien|australienne": "AU",
  "brésilien|brésilienne": "BR",
  russe: "RU",
  "turc|turque": "TR",
  tchèque: "CZ",
  slovaque: "SK",
  "roumain|roumaine": "RO",
  bulgare: "BG",
  "grec|grecque": "GR",
  croate: "HR",
  serbe: "RS",
  slovène: "SI",
  "ukrainien|ukrainienne": "UA",
  "lituanien|lituanienne": "LT",
  "letton|lettone|lettonne": "LV",
  "islandais|islandaise": "IS",
  chypriote: "CY",
  "maltais|maltaise": "MT",
  "algérien|algérienne": "DZ",
  "égyptien|égyptienne": "EG",
  "ghanéen|ghanéenne": "GH",
  "malien|malienne": "ML",
  "burkinabè|burkinabé": "BF",
  "béninois|béninoise": "BJ",
  "togolais|togolaise": "TG",
  "nigérien|nigérienne": "NE",
  "guinéen|guinéenne": "GN",
  "gabonais|gabonaise": "GA",
  "congolais|congolaise": "CD",
  "rwandais|rwandaise": "RW",
  "éthiopien|éthiopienne": "ET",
  malgache: "MG",
  "mauricien|mauricienne": "MU",
  "sud-africain|sud-africaine": "ZA",
  "qatari|qatarie|qatarien": "QA",
  "koweïtien|koweïtienne": "KW",
  "iranien|iranienne": "IR",
  "libanais|libanaise": "LB",
  "pakistanais|pakistanaise": "PK",
  "thaïlandais|thaïlandaise": "TH",
  "malaisien|malaisienne": "MY",
  "indonésien|indonésienne": "ID",
  "philippin|philippine": "PH",
  "hongkongais|hongkongaise": "HK",
  "néo-zélandais|néo-zélandaise": "NZ",
  "argentin|argentine": "AR",
  "chilien|chilienne": "CL",
  "colombien|colombienne": "CO",
  "péruvien|péruvienne": "PE",
  "uruguayen|uruguayenne": "UY",
  "kazakh|kazakhe": "KZ",
  "polonais|polonaise": "PL",
  "autrichien|autrichienne": "AT",
  "saoudien|saoudienne": "SA",
  "émirati|émiratie": "AE",
  "marocain|marocaine": "MA",
  "sénégalais|sénégalaise": "SN",
  "ivoirien|ivoirienne": "CI",
  "tunisien|tunisienne": "TN",
  "nigérian|nigériane": "NG",
  "kényan|kényane": "KE",
  "camerounais|camerounaise": "CM",
  "mexicain|mexicaine": "MX",
  "hongrois|hongroise": "HU",
  "vietnamien|vietnamienne": "VN",
  "européen|européenne": "EU",
  asiatique: "AS",
});
