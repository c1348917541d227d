import type { Metric } from "../../../model.js";
import { vocabulary } from "../tokens.js";

/**
 * What a counted noun measures when nothing else in the sentence says so.
 * `people` and `jobs` wait for the verb: hired, dismissed, employed or hit by a leak.
 */
export type UnitClass = Metric | "people" | "jobs" | "thing";

/** Nouns that are counted in business news. Small counts ("trois sites") are figures only with these. */
export const countedNoun = vocabulary<UnitClass>({
  "utilisateurs|utilisatrices|utilisateur|usagers|abonnés|abonné|abonnées|abonnements|clients|client|clientes|clientèle|visiteurs|visiteurs uniques|visites|lecteurs|auditeurs|téléspectateurs|spectateurs|internautes|mobinautes|membres|inscrits|joueurs|joueur|joueuses|téléchargements|followers|annonceurs|commerçants|marchands|vendeurs|développeurs inscrits|adhérents|foyers abonnés|foyers raccordés|lignes mobiles|lignes|lignes fixes|cartes SIM|souscripteurs|souscriptions|passagers|voyageurs|acheteurs|acheteurs en ligne|locataires|créateurs|chauffeurs|donateurs|élèves|apprenants|étudiants|prises raccordables|titulaires|sociétaires|porteurs|cartes bancaires|comptes ouverts|comptes actifs|vues|écoutes|streams|connexions|connexions mensuelles|requêtes|messages|recherches":
    "users",
  "salariés|salarié|salariées|employés|employé|employées|collaborateurs|collaboratrices|travailleurs|développeurs|ingénieurs|ingénieur|chercheurs|techniciens|consultants|cadres|embauches|embauche|recrutements|recrutement|recrues|créations d'emplois|créations de postes|équivalents temps plein|ETP|équivalents temps-plein|intérimaires|apprentis|alternants|stagiaires|vendeurs en magasin|agents|fonctionnaires|médecins|infirmiers|commerciaux|journalistes|vendeuses|caissiers|livreurs|pilotes|hôtesses|conducteurs|enseignants|professeurs|avocats|data scientists|profils|scientifiques|spécialistes|experts|diplômés|informaticiens|ouvriers|opérateurs de production|manutentionnaires|préparateurs|modérateurs|soignants|gendarmes|policiers|militaires|contractuels|CDI|CDD|postes vacants":
    "employees",
  "postes|poste|emplois|emploi|emplois directs|emplois indirects|jobs": "jobs",
  "licenciements|licenciement|suppressions de postes|suppressions d'emplois|suppressions|suppression de postes|départs|départs volontaires|mises à pied":
    "layoffs",
  "personnes|personne|gens|individus|habitants|Français|Françaises|Européens|Américains|Britanniques|Suisses|Belges|Québécois|Allemands|citoyens|consommateurs|jeunes|seniors|foyers|ménages|patients|victimes|particuliers|institutionnels|professionnels|entrepreneurs|parents|enfants|adolescents|assurés|contribuables|électeurs|automobilistes|propriétaires|freelances|free-lances|indépendants|licenciés|bénéficiaires|candidats|chômeurs|demandeurs d'emploi":
    "people",
  "comptes|comptes bancaires|dossiers|données personnelles|IBAN|numéros de téléphone|identifiants|mots de passe|adresses e-mail|adresses mail|adresses électroniques|enregistrements|fiches clients|fiches|lignes de données|numéros de sécurité sociale":
    "affected",
  "unités|unité|exemplaires|exemplaire|appareils|appareil|smartphones|smartphone|téléphones|ordinateurs|PC|tablettes|consoles|casques|montres|montres connectées|véhicules|véhicule|voitures|voiture|autos|automobiles|camions|motos|vélos|trottinettes|scooters|immatriculations|livraisons|ventes|GPU|processeurs|puces|puce|cartes graphiques|accélérateurs|serveurs|robots|robot|satellites|satellite|fusées|avions|drones|batteries|bornes|bornes de recharge|panneaux|éoliennes|machines|téléviseurs|imprimantes|livres|albums|titres vendus|billets|jeux|colis|paquets|commandes livrées|copies|pièces|composants|lunettes|enceintes|modules|objets connectés|produits|articles|bouteilles|doses|boîtes|repas|courses|trajets|nuitées|réservations|transactions|lancements|missions|tirs|vols|lanceurs|moteurs|moteurs ioniques|taxis robots|robotaxis|points de charge|points de recharge|bornes de charge|micro-lanceurs|hélicoptères|bus|autobus|cars|trains|rames|tramways|métros|navires|bateaux|paquebots|planeurs|turbines|réacteurs|transformateurs|électrolyseurs|pompes à chaleur|compteurs|antennes relais|cellules|wagons|conteneurs|remorques|tracteurs|vélos électriques|radars|missiles|obus|chars|capteurs|disques|montures|paires":
    "units",
  "MW|mégawatts|mégawatt|GW|gigawatts|gigawatt|kW|kilowatts|TW|Wh|wattheures|wattheure|kWh|kilowattheures|kilowattheure|MWh|mégawattheures|GWh|gigawattheures|TWh|térawattheures|térawattheure|paramètres|tokens|jetons|plaquettes|wafers|qubits|mètres carrés|m²|m2|hectares|pétaflops|exaflops|téraflops|pétaflop|exaflop|téraflop|térabits|térabits par seconde|lits|places|chambres|sièges|barils|mètres cubes":
    "capacity",
  "levées|levée|levées de fonds|acquisitions|rachats|contrats|contrat|accords|opérations|fusions|transactions bouclées|tours de table|introductions en Bourse|deals|tours|partenariats|investissements|appels d'offres|prises de participation|participations|fusions-acquisitions|emplettes|offres de rachat|commandes|commandes nettes|précommandes|LBO|cessions|sorties|participations|introductions|OPA|financements|commandes fermes|options":
    "deals",
  "sites|site|usines|usine|magasins|magasin|boutiques|points de vente|agences|bureaux|centres de données|data centers|datacenters|centres|filiales|raffineries|entrepôts|gares|stations|antennes|hôtels|restaurants|pharmacies|hôpitaux|écoles|laboratoires|entreprises|entreprise|sociétés|start-up|startups|start-ups|jeunes pousses|PME|TPE|ETI|banques|banque|marques|enseignes|fournisseurs|partenaires|partenaires commerciaux|investisseurs|actionnaires|fonds|opérateurs|constructeurs|éditeurs|associations|communes|villes|régions|départements|pays|universités|brevets|brevet|familles de brevets|licences|applications|applis|logiciels|modèles|services|plaintes|signatures|voix|abstentions|articles de presse|amendes|sanctions|infractions|incidents|attaques|cyberattaques|failles|vulnérabilités|projets|programmes|chantiers|titres|films|séries|épisodes|chansons|morceaux|vidéos|photos|images|offres|références|business angels|fondateurs|dirigeants|administrateurs|bitcoins|bitcoin|ethers|ether|ethereums|USDC|cas|tests|sondés|répondants|étapes|arbres|tonnes|tonne|tonnes de CO2|kg|kilogrammes|kilos|litres|kilomètres de fibre|gouvernements|états membres|députés|codes|e-mails|mails|courriels|appels|documents|fichiers|actions|obligations|bons de souscription|parts|petits paquets|connaissances|organisations|établissements|commerces|points relais|points de retrait|points de contact|caisses|enchères|entités|administrations|collectivités|mairies|ministères|groupements|coopératives|exploitations|fermes|cabinets|cabinets clients|concessions|concessionnaires|garages|stations-service|bibliothèques|musées|salles|cinémas|théâtres|clubs|crèches|cliniques|maisons de retraite|résidences|logements|appartements|immeubles|bâtiments|tours de bureaux|plateformes|sites web|chaînes|podcasts|newsletters|titres de presse|journaux|magazines|notifications|signalements|réclamations|recours|procès|litiges|enquêtes|perquisitions|contrôles|inspections|tirages|éditions|exposants|congressistes|participants|candidatures|lauréats|projets européens|start-ups incubées|nations|langues|devises|cryptomonnaies|jetons USDC|ethereum|solana|XRP|satoshis|stablecoins|banques centrales|courtiers|assureurs|mutuelles|créanciers|prêteurs|porteurs de projets":
    "thing",
});

/** Nouns after a number that never make a figure of the business: durations, ages, ranks, sizes. */
export const uncounted = new Set(
  (
    "an ans pages page slides diapositives mots caractères signes lettres chiffres numéros étoiles degrés volts volt ampères grammes gramme calories lumens nits watts ips fps décibels dB kilomètres carrés millimètres centimètres microns nanosecondes millisecondes minutes reprises occasions commentaires likes pixels mots-clés bits octets mégaoctets gigaoctets téraoctets mégahertz gigahertz hertz bars joules kilojoules  année années mois jour jours semaine semaines heure heures h minute minutes min seconde secondes s trimestre trimestres semestre semestres siècle siècles décennie décennies " +
    "fois points point crans cran km kilomètre kilomètres mètre mètres m cm mm nm nanomètres pouces pouce degrés GHz MHz Hz Mo Go To Ko Mbit/s Gbit/s Mb/s Gb/s mAh px pixels mégapixels Mpx chevaux ch cv lignes " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre ème er re e euros euro dollars % quarts tiers sur et ou à au aux de des du contre dont puis pour par dans en " +
    "premiers premières derniers dernières prochains prochaines premier première autres plus moins ex choses façons manières raisons parties versions tours grands grandes géants groupes"
  ).split(" "),
);

/** Adjectives that may stand between the number and its noun. */
export const beforeNoun = new Set(
  "nouveaux nouvelles nouvel nouveau petits petites grands grandes gros grosses autres anciens anciennes principaux principales jeunes futurs futures seuls seules vrais vieux derniers dernières premiers premières".split(
    " ",
  ),
);
