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
  "salarié|salariée|salariés|salariées|employé|employée|employés|employées|collaborateur|collaborateurs|équipe|équipes|personnel|ingénieur|ingénieurs|ingénieure|chercheur|chercheurs|chercheuse|ouvrier|ouvriers|cadre|cadres|patron|patronne|patrons|pdg|p-dg|présidents|directeurs|directeur|directrice|président|présidente|dirigeant|dirigeants|dirigeante|développeur|développeurs|développeuse|recrue|recrues|talent|talents|pigiste|pigistes|commercial|commerciale|commerciaux|vendeur|vendeurs|graphiste|graphistes|candidat|candidats|stagiaire|stagiaires|alternant|alternants|consultant|consultante|technicien|techniciens|opérateurs de saisie|livreurs|chauffeurs|coursiers|agents|conseiller|conseillers|professeur|professeurs|travailleurs|travailleur|fondateur|fondateurs|cofondateur|profil|profils|débutant|débutants|junior|juniors|senior|seniors|gens|intérimaires|cofondatrice|fondatrice|expert|experts|administrateurs|smicard|smicards|free-lance|freelances|journalistes|médecin|infirmières":
    "staff",
  "actionnaire|actionnaires|porteurs|propriétaires|détenteurs|associés|petits porteurs|épargnants|détenteurs de titres": "owners",
  "client|clients|cliente|clientes|abonné|abonnés|consommateur|consommateurs|utilisateur|utilisateurs|ménage|ménages|foyers|usagers|acheteur|acheteurs|joueur|joueurs|particuliers|automobilistes|voyageurs|étudiants|lecteurs":
    "buyers",
  "créancier|créanciers|banque|banques|prêteur|prêteurs|établissements bancaires|obligataires|pool bancaire": "lenders",
  "autorité|régulateur|gendarme|tribunal|cour|justice|juge|juges|jury|procureur|procureurs|parquet|fisc|plaignant|plaignants|plaignante|commission|antitrust|cnil|ftc|sec|dgccrf|cnpd|douanes|enquêteurs|services d'instruction|garante|éditeurs de presse|auteurs|plaignantes":
    "law",
  "état|gouvernement|ministère|région|département|métropole|ville|mairie|commune|collectivité|collectivités|union|pouvoirs publics|contribuable|contribuables|préfecture|exécutif|confédération|province|programme|plan de relance|pays|puissance publique|agence de l'innovation|fédéral|gouvernement fédéral|banque publique|union européenne|trésor|land":
    "public",
  "marché|marchés|secteur|filière|industrie|segment|métavers|écosystème|commerce|e-commerce|discipline|business|économie|domaine|niche":
    "market",
  "action|actions|titre|titres|cours|indice|indices|jeton|cryptomonnaie|bitcoin|ether|cryptoactif|token|once|baril|stablecoin|monnaie|devise|euro|dollar|yen|or|pétrole|brent|matière première":
    "share",
  "mariage|rapprochement|rachat|acquisition|reprise|opération|transaction|offre|proposition|cession|prise de contrôle|fusion|vente": "deal",
  "attaque|cyberattaque|panne|fuite|incident|grève|rappel|fermeture|restructuration|chantier|projet|entraînement|migration|mise en conformité|conformité|déménagement|vols|vol|arrêt|retard|retards|bug|création|développement|construction|lancement|rançongiciel|sinistre|incendie|scandale|intrusion|piratage|aventure|campagne|mission|départ|erreur|interruption|guerre|crise|réorganisation|plan|droits|surtaxes|tarifs|taxe|taxes|plan social|coupure|dysfonctionnement|faille|affaire|procès|litige|échec|abandon|programme spatial|vague|sabotage":
    "event",
  "console|modèle|modèles|formule|formules|abonnement|abonnements|forfait|forfaits|billet|billets|téléphone|smartphone|smartphones|voiture|voitures|citadine|berline|suv|appareil|appareils|casque|montre|ordinateur|tablette|box|version|versions|iphone|logiciel|application|appli|livre|livres|album|jeu|jeux|film|films|spectacle|trottinette|vélo|pack|option|carte|cartes|licence|licences|recharge|course|trajet|place|entrée|ticket|menu|paquet|cartouche|téléviseur|enceinte|drone|puce|puces|plaquette|kilo|litre|kwh|mégawattheure|nuit|nuitée|repas|colis|million de tokens|token d'entrée|requête|gamme|exemplaire|pièce|imprimante|aspirateur|robot|service|services|produit|produits|article|articles|accès|essai|lot|panneau|kit|véhicule|véhicules|scooter|carburant|gazole|essence|timbre|messagerie|cloud":
    "product",
  "usine|usines|site|sites|gigafactory|centre|centres|campus|entrepôt|entrepôts|data center|data centers|datacenter|datacenters|laboratoire|siège|parc éolien|ligne|lignes|raffinerie|réacteur|aciérie|fonderie|fab|plateforme logistique|infrastructure|infrastructures|réseau|plateau|atelier|installation|installations|supercalculateur|câble|satellite|magasin|magasins":
    "site",
  "start-up|startup|startups|start-ups|société|sociétés|entreprise|entreprises|filiale|filiales|branche|division|activité|activités|pme|groupe|éditeur|concurrent|rival|entité|agence|marque|enseigne|studio|studios|pépite|coentreprise|pôle|participation|parts|part|bloc|régie|banque en ligne|plateforme|cible|chaîne|journal|magazine|fonds de commerce|portefeuille|brevets|catalogue|société mère":
    "company",
});
