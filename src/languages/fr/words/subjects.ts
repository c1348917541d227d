/** Whose figures nobody in particular has: markets, populations, surveys. */
export const NOBODY =
  /^(?:les |des |ces |aux )?(?:français|françaises|européens|américains|consommateurs|ménages|internautes|sondés|répondants|personnes|entreprises|experts|analystes|investisseurs|développeurs|cadres|jeunes|foyers|acheteurs|parents|patients|britanniques|belges|suisses|québécois|étudiants|pme|startups|start-up|constructeurs|fabricants|opérateurs|banques|marchés)$|^(?:le |la |l['’]|un |une |ce |cet |cette |du |au )(?:marché|secteur|filière|économie|industrie|écosystème|panier|sondage|étude|enquête|pays|monde|planète|population)$/i;

/** What an economy has, and no company in it. */
export const ECONOMY = /\b(?:inflation|chômage|produit intérieur brut|pib)\b/i;

/** Whom a body counts as its own. */
export const OWN_PEOPLE = /^(?:adhérent|membre|licencié|salarié|employé|agent|fonctionnaire|étudiant|élève|abonné|client)/;

/** Kinds of companies and bodies that tell of others' figures. */
export const OUTSIDER_KIND =
  /^(?:bank|broker|analyst|ratings|data-provider|consulting|newspaper|agency|media|broadcaster|exchange|index|federation|union|association|regulator)$/;

/** Verbs of counting and judging what is not one's own. */
export const JUDGES =
  /^(?:attendre|tabler|anticiper|prévoir|espérer|estimer|pronostiquer|escompter|relever|noter|observer|constater|calculer|évaluer|chiffrer|dénombrer|recenser|redouter|craindre|dénoncer|pointer|critiquer|maintenir|abaisser|remonter|juger|voir|viser|cibler|souligner|rappeler|projeter|parier|évoquer|parler)$/;

/** An offer turned down is the bidder's. */
export const DECLINES = /^(?:décliner|refuser|rejeter|repousser|écarter|dédaigner|éconduire|balayer|snober)$/;

/** What is stolen and sold on: its price is the thief's. */
export const LOOT = /^(?:fichiers?|données|base|lot|dossiers?|archive|échantillon|butin|identifiants|fuite)$/;

/** Who robs, and what he asks for: the figure is his victim's. */
export const ROBBERS =
  /^(?:pirates?|hackers?|cybercriminels?|attaquants?|assaillants?|malfaiteurs?|rançonneurs?|escrocs?|cyberattaquants?|voleurs?|intrus)$/;

export const RECEIVES = /^(?:obtenir|recevoir|décrocher|toucher|bénéficier|percevoir|empocher|contracter|souscrire|encaisser|arracher)$/;

export const OUTSIDERS = /analyste|consensus|marché|investisseur|prétendant|observateur|économiste|courtier|banque/i;

/** Words for a figure: they are nobody's before their complement. */
export const AMOUNT = /^(?:montant|somme|total|chiffre|solde|reste|ensemble|facture|addition|ardoise|note|enveloppe)$/;

/** Bodies and leaders of a company, and what it trades under: they act for it. */
export const BODY = /^(?:conseil|directoire|direction|état-major|board|comité|équipes?|actionnariat|capital|groupe|maison|siège)$/;

export const LEADER =
  /^(?:homme|femme|milliardaire|magnat|patron|patronne|pdg|p-dg|dg|ceo|cfo|président|présidente|président-directeur|présidente-directrice|directeur|directrice|dirigeante?|dirigeants|fondateur|fondatrice|fondateurs|cofondateur|cofondatrice|cofondateurs|entrepreneur|entrepreneuse|associés|général|générale)$/;

/** Verbs of bringing something new about: what it is told to have or cost is the maker's. */
export const MAKES =
  /^(?:lancer|dévoiler|présenter|publier|proposer|ouvrir|construire|préparer|commercialiser|inaugurer|développer|mener|engager|bâtir|exploiter|adopter|produire|fabriquer|installer|organiser|déployer|mettre)$/;

/** Whom a company employs, and whom it serves. */
export const STAFF =
  /^(?:salariée?s?|employée?s?|collaborateurs?|équipes?|personnel|effectifs?|troupes|recrues|dirigeants?|fondateurs?|cofondateurs?)$/;
export const CLIENTELE = /^(?:clients?|clientes?|clientèle|abonnée?s?|utilisateurs?|utilisatrices|adhérents?|membres|sociétaires|assurés)$/;

/** Consumers and citizens: nobody's in particular. */
export const CONSUMERS =
  /^(?:consommateurs?|ménages?|foyers?|particuliers|familles?|couples|internautes|étudiants?|jeunes|parents|citoyens?|contribuables?|habitants?|voyageurs?|automobilistes?|acheteurs?|entreprises|start-ups?|startups?|pme|tpe|investisseurs|organisations|constructeurs|fabricants|opérateurs|banques|développeurs)$/;

/** Parties beside the company that the passage is about. */
export const OTHERS =
  /^(?:dernier|dernière|première?|seconde?|autres?|concurrent|concurrente|concurrents|rival|rivale|rivaux|rivales|filiale|coentreprise|cible|acquéreur|acheteur|repreneur|vendeur|fournisseur|fournisseurs|partenaire|partenaires|prétendants?|candidats?|tribunal|cour|juge|justice|loi|texte|règlement|directive|décret|article|gouvernement|état|région|ville|préfecture|mairie|syndicats?|intersyndicale|cabinet|institut|étude|enquête|baromètre|sondage|rapport|observatoire|fédération|association|organisation|autorité|régulateur|gendarme|institution|instance|organisme|fondation|hôpital|clinique|université|école|lycée|concurrence|marché|secteur|filière|industrie|économie|profession|continent|pays|monde|planète|population|proportion|moyenne|tech|inflation|croissance|taxe|impôts?|pib|jeton|token|cryptomonnaie|baril|once|monnaie|devise|indice|pétition|manifestation|scrutin|référendum|vote|collecte|cagnotte|éolien|solaire|photovoltaïque|nucléaire|charbon|gaz|pétrole|fioul|hydrogène|biogaz|hydraulique|diesel|essence|électricité|biomasse|géothermie|immatriculations|exportations|importations|défaillances)$/;

/** What a company has several of, each with results of its own. */
export const OWNED =
  /^(?:les|ses|ces|nos) (?:\S{1,20} )?(?:parcs|magasins|boutiques|usines|sites|activités|divisions|branches|chaînes|marques|enseignes|studios|agences|hôtels|restaurants|services|produits|abonnements|journaux|supermarchés|cliniques|casinos|bateaux|avions|centres|licences)$/i;

/** What another company is called beside the one that is spoken of. */
export const RELATED =
  /^(?:mère|propriétaire|holding|concurrente?|rivale?|fournisseur|partenaire|client|cible|acquéreur|repreneur|homologue|voisine?|compatriote|consœur|dauphin|dauphine|prestataire|sous-traitant|assureur|banque)$/;

/** Those with whom a company deals or competes, "ses concurrents": what they have is not its own. */
export const RIVALS =
  /^(?:concurrente?s|rivaux|rivales|fournisseurs|partenaires|sous-traitants|prestataires|homologues|pairs|compétiteurs|adversaires|confrères|voisins|challengers|équipementiers)$/;

/** Parts of a company that are called as companies are: they have no name of their own. */
export const BUSINESS =
  /^(?:division|branche|activité|unité|pôle|marque|enseigne|plateforme|plate-forme|site|service|application|appli|réseau|messagerie|chaîne|boutique)$/;

/** What a company sells under terms of its own: its price is the company's, where that of a trip or a phone is anybody's. */
export const OFFER = /(?:abonnement|forfait|formule|offre|application|service|licence|pack|option|version)s?$/i;

/** What a company has in the plural: "les ventes", "les usines", where other plurals tell of a kind. */
export const OWN_PLURAL =
  /^(?:titres|actions|équipes|résultats|comptes|fonds|magasins|boutiques|agences|usines|sites|abonnements|forfaits|formules|effectifs|ventes|livraisons|commandes|revenus|recettes|dépenses|coûts|charges|bénéfices|pertes|profits|marges|investissements|économies|stocks|volumes|facturations|produits|services|activités|divisions|branches|travaux|droits|suppressions|départs|licenciements|embauches|recrutements|négociations|discussions|pourparlers|opérations|données|serveurs|dirigeants|fondateurs|créations|parts|obligations|dividendes|acquisitions|cessions|carnets|ateliers|lignes|chaînes|capacités|bureaux|entrepôts|synergies|objectifs|prévisions|réserves|liquidités|trimestres|exercices|nuitées|réservations|trajets|courses|colis|transactions|téléchargements|visites|passagers|adhésions|souscriptions|inscriptions)$/;

/** Wholes that a company has shares of without being named again. */
export const OWN_WHOLE =
  /^(?:de |d'|du |des |de l' ?)(?:ses |son |sa |leurs? |nos |notre |l' ?)?(?:effectifs?|chiffre|ventes|revenus|activité|salariés|troupes|recettes|clientèle|masse|dépenses|charges|facturations|commandes|livraisons)/;

/** Before a percentage: somebody else holds it ("détenu à", "filiale à", "propriété d'Ardian à hauteur de"). */
export const HELD = /(?:détenue?s?|contrôlée?s?|possédée?s?|filiale|propriété)(?: \S{1,60}){0,4} (?:à|à hauteur de|à concurrence de)$/;

/** What a newspaper, an agency or a newsletter is called by: it tells the news, it is not in them. */
export const MEDIA_NAME =
  /\b(?:hebdo|gazette|journal|quotidien|courrier|lettre|magazine|newsletter|presse|news|matin|agence|brief|dépêche|écho|info|infos)\b/i;

/** What is traded by weight or measure, and what it is measured by: its price is no company's. */
export const MATTER =
  /^(?:mégawattheure|kilowattheure|mwh|kwh|baril|brent|once|litre|tonne|kilo|boisseau|quintal|hectare|lithium|cuivre|nickel|cobalt|aluminium|acier|or|argent|platine|palladium|uranium|pétrole|brut|gaz|gazole|électricité|carbone|blé|maïs|soja|cacao|café|sucre|coton|caoutchouc|silicium|polysilicium|fret|bitcoin|ether)$/;

/** What people are by trade, beside the roles that they have in a firm. */
export const TRADE =
  /^(?:financier|financière|banquier|banquière|magnat|industriel|industrielle|héritier|héritière|oligarque|homme|femme|raider|promoteur|avocat|producteur|productrice|réalisateur|réalisatrice|cinéaste|acteur|actrice|chanteur|chanteuse|joueur|joueuse|designer|chef|couturier|styliste|architecte|éleveur|viticulteur|agriculteur|agricultrice|artisan|pharmacien|pharmacienne|développeur|développeuse|vidéaste|youtubeur|youtubeuse|streameur|streameuse)$/;

/** Ratios by which a company's own business goes: how full its planes are, how many clients leave, what it keeps of a sale. */
export const OWN_RATIO =
  /^(?:commission|(?:taux|coefficient|ratio|indice) (?:moyen |net |brut |global )?(?:(?:de |d'|du |des )(?:l'|la |les )?)?(?:occupation|remplissage|utilisation|exploitation|charge|résiliation|désabonnement|attrition|rétention|fidélité|fidélisation|conversion|transformation|panne|retour|recouvrement|disponibilité|service|satisfaction|ponctualité|solvabilité|fonds propres|liquidité|endettement|levier|distribution|réachat|renouvellement|clic|clics|ouverture|engagement|recyclage|rotation|absentéisme|rebut|sinistralité|combiné|cet1|core|tier|démarque)(?![a-zà-öø-ÿœ]))/;

/** What a company does with those who work for it. */
export const DEALS_WITH =
  /^(?:reconduire|remplacer|reclasser|licencier|embaucher|recruter|former|muter|transférer|réintégrer|reprendre|remercier|congédier|concerner|titulariser|réaffecter|conserver|mobiliser)$/;

/** Bodies that are called by the name of their place. */
export const REGION = /^(?:région|département|ville|commune|canton|province|métropole|land|agglomération|communauté)$/;

/** Works and goods that are called by a name of their own. */
export const WORK =
  /^(?:film|métrage|long-métrage|série|jeu|roman|album|livre|spectacle|documentaire|comédie|émission|application|appli|logiciel|podcast|chanson|opéra|blockbuster|dessin animé|manga|magazine|modèle|citadine|berline|suv|console|smartphone|téléphone|tablette)$/;

/** Verbs of making and handling goods: they are for another, but whoever does so has the figure. */
export const PRODUCES =
  /^(?:produire|fabriquer|assembler|construire|livrer|préparer|imprimer|usiner|opérer|gérer|exploiter|développer|stocker|expédier|transporter|héberger|traiter|confectionner|concevoir)$/;

/** Verbs of those who go and count or ask what others have. */
export const COUNTERS =
  /^(?:dénombrer|recenser|comptabiliser|compter|répertorier|relever|inventorier|sonder|interroger|questionner|pointer|repérer)$/;
