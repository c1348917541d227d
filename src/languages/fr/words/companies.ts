import { words } from "../tokens.js";

/** Words around a name that tell that it is a company's. */

/** Adjectives between a description and a name: "la jeune société X". */
export const describing = words(
  "petit|petite|grand|grande|jeune|nouveau|nouvelle|ancien|ancienne|célèbre|discret|discrète|géant|géante|mondial|mondiale|historique|spécialisé|spécialisée|principal|principale|propre|ex|autre|public|publique|privé|privée|technologique|dirigeant|industriel|industrielle|numéro un|numéro deux|familial|familiale|coté|cotée|local|locale|régional|régionale|indépendant|indépendante|innovant|innovante|francilien|européen|européenne|virtuel|virtuelle|alternatif|alternative|numérique|tech|en ligne|hospitalier|hospitalière|électronique|informatique|énergétique|agroalimentaire|pharmaceutique|automobile|bancaire|financier|financière|spatial|spatiale|minier|minière|pétrolier|pétrolière|ferroviaire|logistique|textile|alimentaire|médical|médicale|télécom|télécoms|immobilier|immobilière|touristique|hôtelier|hôtelière|maritime|mobile",
);

/** Who leads or stands for a company: "PDG de X". */
export const leader = words(
  "PDG|P-DG|président-directeur général|présidente-directrice générale|directeur général|directrice générale|directeur général délégué|DG|CEO|patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|fondateurs|cofondateurs|cofondatrices|dirigeant|dirigeante|dirigeants|directeur financier|directrice financière|directeur technique|directrice technique|porte-parole|salarié|salariés|salariée|ingénieurs|actionnaires|administrateur|administratrice|numéro un|numéro deux|présidente du directoire|président du directoire|président exécutif|présidente exécutive|chef économiste|avocats|chercheurs|chercheuses|consultants|analystes|équipes|cadres|développeurs|responsables|juristes|livreurs|chauffeurs|coursiers|ouvriers|patrons|commerciaux|vendeurs|conseil d'administration|directoire|comité exécutif",
);

/** What only companies have: "les résultats de X". */
export const possession = words(
  "rachat|acquisition|propriétaire|maison mère|maison-mère|actionnaire|actionnaire majoritaire|capital|OPA|OPE|OPR|offre publique|siège|valorisation|capitalisation|introduction en Bourse|cession|reprise|titre|clients|abonnés|concurrent|concurrents|concurrente|rival|rivaux|rivale|boutiques|magasins|usines|serveurs|actions|action|siège social|faillite|chiffre d'affaires|bénéfice|bénéfices|résultats|effectifs|levée de fonds|tour de table|dette|parts|nominative|cours|cours de Bourse|cofondation|liquidation|prise de contrôle|entrée au capital|salariés|employés|filiale|filiales|ancien|anciens|ancienne|transfuge|transfuges|alumni|investisseurs|adhérents du réseau|smartphones|ordinateurs|arrivée|offensive|percée|déboires|offre|proposition|stratégie|patrons|plan social|logiciels|logiciel|outil|outils|solutions|technologie|technologies|algorithme|algorithmes|puces|processeurs|abonnement|abonnements|appli|application|plateforme|forfaits|trésorerie|rentabilité|pertes|marges|comptes|carnet de commandes|catalogue|brevets|livraisons|immatriculations|prévisions|objectifs|conseil de surveillance|comité de direction|supercalculateurs|batteries|consoles|téléviseurs|trottinettes|chiffres|note|introduction|plainte|conditions générales|conditions d'utilisation|marque|marques|fondateurs|chute|naufrage|ascension|effondrement|expansion|essor|internationalisation|démantèlement|redressement|sauvetage|direction|syndicats|liquidateur|liquidateurs|repreneur|repreneurs|dirigeants|cofondateurs|fondatrice|fondatrices|cofondatrices|créateurs|investisseur",
);

/** Words that lead to the other party of a business: "auprès de X", "vendu à X". */
export const party = words(
  "mené par|menée par|menés par|menées par|mené notamment par|emmené par|emmenée par|piloté par|auprès de|auprès d'|auprès notamment de|racheté par|rachetée par|rachetés par|soutenu par|soutenue par|détenu par|détenue par|détenus par|contrôlé par|contrôlée par|édité par|éditée par|développé par|développée par|fabriqué par|fabriquée par|fabriqués par|exploité par|exploitée par|conçu par|conçue par|publié par|propriété de|propriété d'|aux côtés de|aux côtés d'|concurrent de|rival de|rivale de|face à son rival|infligé à|infligée à|infligeant à|amende à|partenariat avec|contrat avec|accord avec|fusion avec|discussions avec|négociations avec|coentreprise avec|alliance avec|concurrence de|concurrence d'|absorbé par|absorbée par|lancé par|lancée par|réalisé par|réalisée par|commandé par|commandée par|commandité par|opéré par|opérée par|distribué par|passé par|passée par|passés par|débauché chez|plainte contre|procès contre|assigné|assigne|partenaire de|fournisseur de|client de|clients de|participation de|participation d'|entrée de|souscrit par|souscrite par|cédé à|cédée à|cédés à|vendu à|vendue à|vendus à|revendu à|revendue à|appartient à|appartenait à|appartenant à|confié à|confiée à|repris par|reprise par|investisseur historique|investisseurs historiques|créé par|conseillé par|hébergé par|hébergée par|hébergés par|attribué à|attribuée à|attribués à|adjugé à|remporté par|remportée par|attaque contre|attaque visant|cyberattaque contre|sanction contre|action contre|enquête contre|enquête visant|perquisition chez|investi dans|investir dans|investit dans|investissent dans|investissement dans|participation dans|parts dans|tête de|tête d'|commande de|commande d'|signé avec|dévoilé par|dévoilée par|annoncé par|annoncée par|sous-traitant de",
);

/** What two companies have with each other: "la fusion avec X". */
export const union = words(
  "fusion|mariage|rapprochement|alliance|partenariat|accord|contrat|marché|coentreprise|joint-venture|discussions|négociations|pourparlers|tractations|bail|association|collaboration|coopération|tandem|duo|conclu|conclue|conclus|conclues|signé|signée|signés|signées|noué|nouée|scellé|scellée|négocié|négociée|fusionner|fusionné|s'allier|s'associer|s'entendre|s'est entendu|s'est entendue|s'est allié|s'est alliée|s'est associé|s'est associée",
);

/** Verbs before a figure: "X lève 12 millions". */
export const raising = words(
  "lève|lèvent|lèverait|boucle|décroche|récolte|empoche|engrange|récupère|rafle|s'offre|rachète|acquiert|met la main sur|recrute|licencie|emploie",
);

/** Verbs whose object is a company: "rachète X". */
export const buying = words(
  "rachète|rachètent|racheté|racheter|rachetant|rachetait|rachèterait|acquiert|acquis|acquérir|acquérait|s'offre|s'offrir|s'est offert|s'offrant|absorbe|absorbé|absorber|avale|avalé|avaler|croque|croqué|s'empare de|s'est emparé de|s'est emparée de|s'emparer de|met la main sur|mis la main sur|mettre la main sur|prend le contrôle de|prendre le contrôle de|pris le contrôle de|fait main basse sur|jette son dévolu sur|jeté son dévolu sur|lorgne|lorgnait|lorgnent|lorgner|lorgnent déjà|convoite|convoitait|concurrence|concurrencer|concurrencent|assigne|assigné|assigner|reprend|reprendre",
);

/** What a description after a comma begins with: "X, spécialisée dans". */
export const speciality = words(
  "spécialisé|spécialisée|spécialiste|fondé|fondée|créé|créée|coté|cotée|filiale|valorisé|valorisée|basé|basée|détenu|détenue|racheté|rachetée|né|née|dirigé|dirigée|présidé|présidée|contrôlé|contrôlée|lancé|lancée|éditeur|éditrice|propriétaire|maison mère|maison-mère|leader|numéro un|numéro deux|ex|anciennement|dont le siège|dont le chiffre d'affaires|dont la maison mère|dont les effectifs|dont le capital|dont la valorisation|dont le fondateur|dont le PDG|dont les fondateurs|dont l'action|dont le titre|concurrent|rival|première capitalisation|deuxième capitalisation|plus grosse capitalisation|première valorisation|cédé|cédée|vendu|vendue|repris|reprise|placé|placée|condamné|condamnée|soutenu|soutenue|épaulé|épaulée|introduit|introduite|rebaptisé|rebaptisée|grand perdant|grand gagnant|grande perdante|grande gagnante|grand absent|grand vainqueur|candidat au rachat|fournisseur|fournisseur de|prestataire|sous-traitant|créancier|premier actionnaire|principal actionnaire|actionnaire|employeur|premier employeur|liquidé|liquidée|immatriculé|immatriculée|absorbé|absorbée|pourtant rentable|bénéficiaire|déficitaire|rentable",
);

/** Between a name and an older one. */
export const formerly = words(
  "ex|anciennement|autrefois|alias|devenu|devenue|rebaptisé|rebaptisée|renommé|renommée|naguère|jadis|connu sous le nom de|connue sous le nom de|sous le nom de|sous le nom d'|sous la marque|sous l'enseigne",
);

/** Exchanges and codes in brackets after a name. */
export const exchange = words("NYSE|NASDAQ|Nasdaq|Euronext|EPA|TSX|LSE|SIX|Xetra|ISIN|ticker|code ISIN|mnémo|OTC");

/** Verbs of paying: "verser 3 millions à X". */
export const paying = words(
  "débourser|débourse|déboursé|déboursera|déboursait|mis sur la table|met sur la table|offre|offert|offrir|verser|verse|versé|versera|verserait|verseront|payer|paie|payé|paiera|réclame|réclamer|réclamé|réclamait|prêter|prête|prêté|rembourser|rembourse|remboursé|accorder|accordé|accorde|apporter|apporté|racheter|demande|demander|demandé|rapporter|rapporté|coûter|coûte|coûté|coûtera",
);

/** Currencies after "millions". */
export const currencyWords = words("d'euros|de dollars|de francs|de livres|de francs CFA|de francs suisses|de dirhams");

/** Words of magnitude. */
export const amountWords = words("million|millions|milliard|milliards|M€|Md€|euros|k€|M$|mio");

/** Plural nouns that a list of companies goes on from: "des investisseurs, dont X et Y". */
export const several = words(
  "investisseurs|lauréats|lauréates|finalistes|spécialistes|pionniers|nouveaux venus|nouveaux entrants|actionnaires|clients|partenaires|concurrents|rivaux|fournisseurs|groupes|entreprises|sociétés|acteurs|banques|fonds|start-up|start-ups|startups|marques|enseignes|éditeurs|opérateurs|constructeurs|fabricants|géants|plateformes|plates-formes|pépites|licornes|distributeurs|assureurs|industriels|équipementiers|studios|laboratoires|hébergeurs|prestataires|cabinets|poids lourds|grands noms|mastodontes|champions|sous-traitants|filiales|agences|médias|sites|chaînes|compagnies|prétendants|repreneurs|créanciers|PME|ESN|donneurs d'ordres|néobanques|fintechs|biotechs|jeunes pousses|locomotives|fleurons|titres|valeurs|capitalisations|employeurs|firmes|multinationales|détaillants|annonceurs",
);

/** Verbs whose object is a rival or a party: "double X", "poursuit X". */
export const rivalling = words(
  "double|doublé|doubler|dépasse|dépassé|dépasser|devance|devancé|devancer|devançant|détrône|détrôné|détrôner|talonne|talonner|talonnant|rattrape|rattraper|rattrapé|supplante|supplanté|supplanter|distance|distancé|distancer|défie|défier|imite|imité|imiter|accuse|accusé|accuser|rejoint|rejoindre|quitté|quitte|quitter|poursuit|poursuivre|poursuivi|valorise|valoriser|valorisé|valorisant|valorisait|intéresse|intéresser|intéressait|sanctionne|sanctionné|condamne|condamné|épingle|épinglé|finance|financer|conseille|conseillé",
);

/** Words with "à" and the like whose complement is a company: "succède à X", "s'associe à X". */
export const relation = words(
  "succède à|succéder à|succédant à|succédera à|s'associe à|s'associer à|s'est associé à|associé à|associée à|s'allie à|s'allier à|allié à|alliée à|adossé à|adossée à|lié à|liée à|liés à|oppose à|opposé à|profite à|s'attaque à|résiste à|échappe à|loué à|concédé à|livré à|livrés à|livrées à|fourni à|fournis à|fournit à|accordé à|accordée à|délivré à|commandé à|commandés à|commandée à|commandées à|rattaché à|rachète à|racheté à|rachetés à|rachetée à|racheter à|achète à|acheté à|achetés à|achetées à|acheter à|vend à|vendre à|cède à|céder à|prête à|confie à|confier à|inflige à|infliger à|reproche à|reprocher à|réclame à|impose à|ordonne à|prélevé à|en provenance de|en provenance d'|sous la houlette de|sous la houlette d'|sous l'égide de|sous l'égide d'|sous la bannière de|sous la bannière d'|pour le compte de|pour le compte d'|au profit de|au profit d'|aux mains de|aux mains d'|dans le giron de|dans le giron d'|au sein de|au sein d'|au capital de|au capital d'|à l'initiative de|à l'initiative d'|sous contrat avec|sous licence|quid de|quid d'|grâce à|dépendance à|recours à|dépendance envers|du côté de|du côté d'|quant à|revient à|revenait à|reviendra à|sous le contrôle de|sous le contrôle d'|dans l'escarcelle de|dans l'escarcelle d'|dans les bras de|dans les bras d'|logo de|logo d'|rien à voir avec|dérobé à|dérobés à|dérobée à|dérobées à|volé à|volés à|volée à|volées à|subtilisé à|subtilisés à|subtilisée à|subtilisées à|soutiré à|soutirés à|soutirée à|soutirées à|ravi à|ravie à|ravis à|ravies à|arraché à|arrachée à|arrachés à|arrachées à|sous-traité à|sous-traitée à|sous-traités à|externalisé à|externalisée à|entretien à|entretien accordé à|interview à|interview accordée à|donné raison à|donne raison à|donner raison à|donné tort à|donne tort à|gain de cause à|au détriment de|au détriment d'|au grand dam de|au grand dam d'|aux commandes de|aux commandes d'|à la barre de|à la barre d'|les rênes de|les rênes d'|aux couleurs de|aux couleurs d'|entrevue à|entrevue accordée à|déclaré à|expliqué à|affirmé à|raconté à|précisé à|confirmé à|assuré à",
);

/** Words after which a company is compared with another: "celui de X", "devant X". */
export const comparing = words(
  "celui de|celui d'|celle de|celle d'|ceux de|ceux d'|celles de|celles d'|devant|derrière|face à|tout comme|à l'instar de|à l'instar d'|à l'image de|à l'image d'",
);

/** What sets a subject apart between commas: "X, lui, recule". */
export const apart = words(
  "lui|elle|eux|elles|d'abord|dit-on|semble-t-il|paraît-il|jusqu'ici|jusque-là|par exemple|de son côté|pour sa part|quant à lui|quant à elle|à l'inverse|au contraire|en revanche|enfin|par contraste|de leur côté|lui aussi|elle aussi|plus prudent|plus prudente|plus optimiste|moins optimiste",
);

/** Verbs that tell what an analyst's house or an agency says, before its name. */
export const citing = words(
  "commente|calcule|estime|relève|note|souligne|précise|indique|rapporte|écrit|révèle|affirme|assure|juge|rappelle|détaille|observe|anticipe|prédit|explique|tempère|prévient|annonce|résume|avance|constate|a indiqué|a précisé|a annoncé|a estimé|a expliqué",
);

/** Verbs of trade, which only companies do. */
export const trades = new Set(
  "lever racheter acquérir licencier embaucher recruter employer commercialiser fabriquer éditer facturer écoper débourser exploiter investir équiper distribuer concevoir assembler livrer héberger opérer".split(
    " ",
  ),
);
/** Verbs of business, which companies do more often than others. */
export const business = new Set(
  (
    "annoncer publier afficher enregistrer générer réaliser dévoiler signer vendre lancer proposer produire développer anticiper tabler prévoir viser miser boucler décrocher récolter empocher engranger récupérer rafler obtenir déployer ouvrir fermer supprimer réduire doubler tripler quadrupler multiplier accélérer rejeter démentir confirmer accuser dominer injecter offrir payer verser rembourser emprunter fusionner céder scinder introduire " +
    "bondir chuter dévisser grimper plonger reculer progresser gagner perdre envoler flamber effondrer valoir peser clôturer valoriser revendiquer posséder détenir contrôler compter délocaliser externaliser sous-traiter approvisionner négocier absorber restructurer capitaliser diversifier implanter numériser"
  ).split(" "),
);
/** Verbs that companies undergo. */
export const undergone = new Set(
  "racheter condamner valoriser fonder créer coter détenir placer sanctionner contrôler reprendre céder introduire absorber épingler assigner liquider coter rebaptiser soutenir financer accuser poursuivre".split(
    " ",
  ),
);

/** Words that set a company apart at the head of a clause: "Pour X, …", "Côté X, …". */
export const settingApart = words(
  "pour|côté|comme|tout comme|contrairement à|à la différence de|à la différence d'|à l'exception de|à l'exception d'|hormis|excepté|outre|en dehors de|en dehors d'|à côté de|à côté d'|quant à|à en croire|chez|dans le cas de|dans le cas d'|au-delà de|au-delà d'",
);

/** Words that single a company out: "c'est X qui", "c'est le cas de X", "au tour de X". */
export const cleft = words(
  "c'est|c'était|ce fut|ce sera|ce serait|c'est donc|c'est encore|c'est désormais|c'est finalement|c'est surtout|c'est ensuite|c'est le cas de|c'est le cas d'|c'est le cas chez|c'était le cas de|l'exemple de|l'exemple d'|au tour de|au tour d'|tel est le cas de|ainsi de|ainsi d'|à commencer par",
);

/** Verbs whose complement with "à" is somebody, and no place: "profite à X", "confie la gestion à X". */
export const dative: ReadonlySet<string> = new Set(
  "échapper appartenir profiter bénéficier reprocher réclamer confier devoir permettre succéder allier associer attribuer accorder infliger prêter disputer arracher ravir préférer imposer demander manquer incomber valoir concéder emprunter commander sous-traiter rapporter".split(
    " ",
  ),
);

/** Verbs of business with somebody: "négocie avec X", "signe un accord avec X". */
export const dealing: ReadonlySet<string> = new Set(
  "discuter négocier fusionner collaborer coopérer travailler rivaliser pactiser dialoguer signer conclure nouer sceller rompre associer allier rapprocher marier contracter partager".split(
    " ",
  ),
);

/** Verbs that go before their subject to bring in the next of a list: "Vient ensuite X", "Suivent X et Y". */
export const bringingIn = words(
  "vient alors|vint alors|vint ensuite|arrive alors|naît alors|naît ainsi|ainsi naît|ainsi naquit|ainsi est né|ainsi est née|vient de naître|vient ensuite|viennent ensuite|vient enfin|viennent enfin|suit|suivent|arrive ensuite|arrivent ensuite|citons|signalons|mentionnons|on trouve|on retrouve|on peut citer|on citera|figurent|figurent aussi|figurent également|figurent notamment|figurent encore|figure aussi|figure notamment|s'y ajoutent|s'y ajoute|s'ajoutent|s'ajoute",
);

/** What only a company's accounts and figures show: "la marge opérationnelle de X". */
export const accounts = words(
  "chiffre d'affaires|CA|marge|marges|marge opérationnelle|résultat net|résultat opérationnel|résultat d'exploitation|bénéfice|bénéfice net|bénéfices|perte nette|pertes|EBITDA|Ebitda|profit|profits|carnet de commandes|carnet|prises de commandes|chiffres clés|dépenses d'investissement|capex|trésorerie|cash-flow|rentabilité|gains nets|recrutements nets|effectifs|capitalisation boursière|part de marché|parts de marché|base d'abonnés|parc d'abonnés|nombre d'abonnés|livraisons|dividende",
);

/** Verbs of showing results. */
export const showing: ReadonlySet<string> = new Set(
  "afficher dégager réaliser totaliser comptabiliser essuyer accumuler encaisser construire bâtir".split(" "),
);

/** What is paid for a company's service: "l'abonnement à X", "le tarif mensuel de X". */
export const subscription = words(
  "abonnement|abonnements|s'abonner|abonné|abonnés|abonnées|tarif|tarifs|forfait|forfaits|grille tarifaire",
);

/** Whom only a company serves, and what only a company runs: "les assurés de X", "le système informatique de X". */
export const served = words(
  "assurés|adhérents|sociétaires|usagers|passagers|annonceurs|franchisés|fichiers clients|systèmes informatiques|système d'information|système informatique|piratage|réseau de magasins|réseau de boutiques",
);

/** What may be good or bad for a company: "mauvaise année pour X". */
export const businessYear = words("année|trimestre|semestre|exercice|séance|résultats|déroute");

/** Verbs besides those of saying whose object or subject after them is a person, a thing or a place rather than a company: "appelle X", "présente X", "habite X". */
export const ofOthers: ReadonlySet<string> = new Set(
  "être devenir rester sembler paraître demeurer appeler nommer baptiser rebaptiser surnommer intituler titrer dénommer prénommer sortir présenter commercialiser utiliser installer télécharger ouvrir lire voir regarder écouter jouer tourner porter prendre mettre faire habiter visiter rejoindre gagner atteindre traverser longer quitter relier desservir survoler surplomber sourire dater remercier épouser élire rattraper doubler construire développer concevoir fabriquer produire tester adopter déployer diffuser étudier connaître".split(
    " ",
  ),
);

/** Nouns whose "de" brings a place, a person or a thing rather than a company. */
export const placing: ReadonlySet<string> = new Set(
  "accent ville village commune bourg quartier faubourg rue avenue place boulevard route col massif vallée plaine forêt lac rivière fleuve côte plage baie rade golfe île presqu'île pointe mont montagne bords bord rives rive rivage port gare aéroport autoroute pont tunnel barrage canal château abbaye cathédrale église musée stade université lycée collège école hôpital clinique tribunal préfecture mairie prison maison ferme moulin domaine clos hameau zone parc site sites usine usines campus centrale mine carrière carreau fort base camp bassin région département canton pays province état district banlieue périphérie agglomération métropole environs alentours nord sud est ouest centre cœur maire préfet habitants députée député sénateur évêque bataille traité accord sommet conférence congrès salon foire festival marché bourse fête facteur peuple roi reine prince duc comte famille fils fille frère sœur père mère mari femme veuve ami mort naissance anniversaire départ loi code article version roman film album chanson histoire épisode saison tome retour heure latitude baril gramme tonne kilo litre mètre degré épée talon point sortie lancement saint".split(
    " ",
  ),
);
