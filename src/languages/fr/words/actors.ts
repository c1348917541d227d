import { vocabulary } from "../tokens.js";

/**
 * What sort of party or thing a noun phrase is, as far as it tells verbs apart: a market that weighs an amount has that size, a company that
 * weighs it is valued at it.
 */
export type ActorClass =
  | "company"
  | "public"
  | "staff"
  | "owners"
  | "buyers"
  | "lenders"
  | "law"
  | "market"
  | "share"
  | "deal"
  | "event"
  | "product"
  | "goods"
  | "site"
  | "measure";

/** Common nouns by class. Names and descriptions of companies have theirs from what they stand for. */
export const actorNoun = vocabulary<ActorClass>({
  "salarié|salariée|salariés|salariées|employé|employée|employés|employées|collaborateur|collaborateurs|équipe|équipes|personnel|ingénieur|ingénieurs|ingénieure|chercheur|chercheurs|chercheuse|ouvrier|ouvriers|cadre|cadres|patron|patronne|patrons|pdg|p-dg|présidents|directeurs|directeur|directrice|président|présidente|dirigeant|dirigeants|dirigeante|développeur|développeurs|développeuse|recrue|recrues|talent|talents|pigiste|pigistes|commercial|commerciale|commerciaux|vendeur|vendeurs|graphiste|graphistes|candidat|candidats|stagiaire|stagiaires|alternant|alternants|consultant|consultante|technicien|techniciens|opérateurs de saisie|livreurs|chauffeurs|coursiers|agents|conseiller|conseillers|professeur|professeurs|travailleurs|travailleur|fondateur|fondateurs|cofondateur|profil|profils|débutant|débutants|junior|juniors|senior|seniors|gens|intérimaires|cofondatrice|fondatrice|expert|experts|administrateurs|smicard|smicards|free-lance|freelances|journalistes|médecin|infirmières|réalisateur|réalisatrice|acteur|actrice|comédien|comédienne|chanteur|chanteuse|entraîneur|milliardaire|footballeur|attaquant|milieu|défenseur|sélectionneur|banquier|banquiers|trader|traders|infirmier|infirmiers|enseignant|enseignants|pilote|pilotes|fonctionnaire|fonctionnaires|ouvrière|caissière|ancien patron|homme d'affaires|femme d'affaires|magnat|directeur général|directrice générale|directeur financier|intermittents|apprentis|apprenti|hôtesses|livreur|chauffeur|agent|retraité|retraités|manager|managers|serveurs de restaurant|sportif|sportifs|joueur de football|producteur|scénariste|auteur|écrivain":
    "staff",
  "actionnaire|actionnaires|porteurs|propriétaires|détenteurs|associés|petits porteurs|épargnants|détenteurs de titres": "owners",
  "client|clients|cliente|clientes|abonné|abonnés|consommateur|consommateurs|utilisateur|utilisateurs|ménage|ménages|foyers|usagers|acheteur|acheteurs|joueur|joueurs|particuliers|automobilistes|voyageurs|étudiants|lecteurs|spectateurs|téléspectateurs|passager|passagers|locataire|locataires|visiteur|visiteurs|parents|familles|foyer|touriste|touristes|abonnée|souscripteurs|adhérents":
    "buyers",
  "créancier|créanciers|banque|banques|prêteur|prêteurs|établissements bancaires|obligataires|pool bancaire|fournisseurs|fournisseur|porteurs d'obligations|obligataire|bailleurs|bailleur|pool de banques|établissement bancaire|agence de crédit":
    "lenders",
  "autorité|régulateur|gendarme|tribunal|cour|justice|juge|juges|jury|procureur|procureurs|parquet|fisc|plaignant|plaignants|plaignante|commission|antitrust|cnil|ftc|sec|dgccrf|cnpd|douanes|enquêteurs|services d'instruction|garante|éditeurs de presse|auteurs|plaignantes":
    "law",
  "état|gouvernement|ministère|région|département|métropole|ville|mairie|commune|collectivité|collectivités|union|pouvoirs publics|contribuable|contribuables|préfecture|exécutif|confédération|province|programme|plan de relance|pays|puissance publique|agence de l'innovation|fédéral|gouvernement fédéral|banque publique|union européenne|trésor|land|agence régionale de santé|ars|ademe|conseil régional|conseil départemental|municipalité|intercommunalité|agglomération|état-major|ministère de la santé|pentagone|caisse d'allocations|sécurité sociale|assurance maladie|fonds vert|agence de l'eau|agence nationale|commission européenne|bruxelles|washington|bercy|matignon|berlin|pékin|canton|länder|état fédéral":
    "public",
  "marché|marchés|secteur|filière|industrie|segment|métavers|écosystème|commerce|e-commerce|discipline|business|économie|domaine|niche|e-sport|esport|seconde main|tourisme|luxe|publicité en ligne|publicité numérique|commerce électronique|jeu vidéo|jeux vidéo|cybersécurité|presse|immobilier|livraison de repas|covoiturage|fast-fashion|cosmétique|télésurveillance|parapharmacie|bio|agroalimentaire|automobile|aéronautique|textile|contrefaçon|marché noir|économie circulaire|robotique|bureautique":
    "market",
  "action|actions|titre|titres|cours|indice|indices|jeton|cryptomonnaie|bitcoin|ether|cryptoactif|token|once|baril|stablecoin|monnaie|devise|euro|dollar|yen|or|pétrole|brent|matière première":
    "share",
  "mariage|rapprochement|rachat|acquisition|reprise|opération|transaction|offre|proposition|cession|prise de contrôle|fusion|vente": "deal",
  "attaque|cyberattaque|panne|fuite|incident|grève|rappel|fermeture|restructuration|chantier|projet|entraînement|migration|mise en conformité|conformité|déménagement|vols|vol|arrêt|retard|retards|bug|création|développement|construction|lancement|rançongiciel|sinistre|incendie|scandale|intrusion|piratage|aventure|campagne|mission|départ|erreur|interruption|guerre|crise|réorganisation|plan|droits|surtaxes|tarifs|taxe|taxes|plan social|coupure|dysfonctionnement|faille|affaire|procès|litige|échec|abandon|programme spatial|vague|sabotage|inondation|inondations|tempête|ouragan|séisme|sécheresse|canicule|grêle|émeutes|pandémie|confinement|blocage|manifestations|accident|naufrage|crash|fraude|escroquerie|embargo|boycott|sanction|sanctions|couac|couacs|fiasco|grand prix|jeux olympiques|tournage|étude|expérimentation|réforme|mesure|mesures|référendum|élection|exposition|festival|cérémonie|transition|bascule|refonte|rénovation|réparation|réparations|travaux|dépollution|démantèlement|démolition|sauvetage|renflouement|remplacement|annulation":
    "event",
  "console|modèle|modèles|formule|formules|abonnement|abonnements|forfait|forfaits|billet|billets|téléphone|smartphone|smartphones|voiture|voitures|citadine|berline|suv|appareil|appareils|casque|montre|ordinateur|tablette|box|version|versions|iphone|logiciel|application|appli|livre|livres|album|jeu|jeux|film|films|spectacle|trottinette|vélo|pack|option|carte|cartes|licence|licences|recharge|course|trajet|place|entrée|ticket|menu|paquet|cartouche|téléviseur|enceinte|drone|puce|puces|plaquette|kilo|litre|kwh|mégawattheure|nuit|nuitée|repas|colis|million de tokens|token d'entrée|requête|gamme|exemplaire|pièce|imprimante|aspirateur|robot|service|services|produit|produits|article|articles|accès|essai|lot|panneau|kit|véhicule|véhicules|scooter|carburant|gazole|essence|timbre|messagerie|cloud|canette|bouteille|flacon|litre d'essence|litre de lait|baguette|croissant|burger|pizza|gobelet|sac|chaussures|robe|costume|meuble|matelas|lampe|ampoule|pneu|stère|sac de ciment|quintal|boisseau|tonne|tonne de blé|tonne de cuivre|tonne de cacao|blé|maïs|colza|cuivre|aluminium|acier|cacao|lithium|nickel|gaz|électricité|mètre carré|m²|appartement|chambre|gigaoctet|console portable|manette|cours particulier|forfait mobile|péage|stationnement|parking|nuit d'hôtel|maillot|cartouche de cigarettes":
    "product",
  "usine|usines|site|sites|gigafactory|centre|centres|campus|entrepôt|entrepôts|data center|data centers|datacenter|datacenters|laboratoire|siège|parc éolien|ligne|lignes|raffinerie|réacteur|aciérie|fonderie|fab|plateforme logistique|infrastructure|infrastructures|réseau|plateau|atelier|installation|installations|supercalculateur|câble|satellite|magasin|magasins|bâtiment|immeuble|pont|tunnel|tramway|stade|hôpital|aéroport|gare|autoroute|barrage|port|terminal|lycée|piscine|école|tour|musée|théâtre|ehpad|canal|métro|prison|caserne|station d'épuration|incinérateur|éolienne|ferme solaire|navire|paquebot|sous-marin|fusée|porte-avions|lanceur":
    "site",
  "start-up|startup|startups|start-ups|société|sociétés|entreprise|entreprises|filiale|filiales|branche|division|activité|activités|pme|groupe|éditeur|concurrent|rival|entité|agence|marque|enseigne|studio|studios|pépite|coentreprise|pôle|participation|parts|part|bloc|régie|banque en ligne|plateforme|cible|chaîne|journal|magazine|fonds de commerce|portefeuille|brevets|catalogue|société mère|actif|actifs|proie|maison|maison de couture|maison d'édition|club|biotech|fintech|medtech|cabinet|compagnie|opérateur|constructeur|assureur|mutuelle|fabricant|distributeur|foncière|scale-up|licorne|jeune pousse|pépites|hôtelier|armateur|brasseur|site de rencontres|site d'annonces|site internet|label":
    "company",
});
