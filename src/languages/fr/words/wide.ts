import { oneOf } from "./one-of.js";

/** What a whole country or market has, where its phrase says so: "la production mondiale". */
export const MACRO = oneOf(
  "demande|consommation|production|offre|immatriculations|exportations|importations|fréquentation|croissance|inflation|épargne|trafic|parc",
);

/** What is sold, by firms and in whole markets alike. */
export const SALES = oneOf("ventes|livraisons|expéditions|commandes|dépenses|investissements|recettes|volumes");

/** How far a market reaches. */
export const SCOPE = oneOf(
  "mondial|mondiale|mondiaux|mondiales|planétaire|planétaires|national|nationale|nationaux|nationales|hexagonal|hexagonale|domestique|domestiques|automobile|automobiles|français|française|françaises|européen|européenne|européens|européennes|américain|américaine|américains|américaines|chinois|chinoise|chinoises|allemand|allemande|allemandes|suisse|suisses|belge|belges|africain|africaine|africaines|asiatique|asiatiques",
);

/** Trades in which jobs are counted. */
export const TRADES = oneOf(
  "bâtiment|construction|automobile|textile|hôtellerie|restauration|distribution|agroalimentaire|chimie|pharmacie|aéronautique|industrie|commerce|luxe|énergie|santé|tourisme|transport|transports|logistique|numérique|tech|défense|agriculture|immobilier|assurance|banque|habillement|spatial|nucléaire|pays|région|département|privé|public|presse|édition|cinéma|sidérurgie|alimentaire|alimentation|métallurgie|intérim",
);

/** What a country has, where it is called public or commercial: "le déficit commercial". */
export const PUBLIC_ACCOUNT = oneOf("déficit|excédent|solde|dette|dépense|dépenses|endettement|balance");
export const PUBLIC = oneOf("commercial|commerciale|public|publique|publics|publiques|budgétaire|budgétaires|extérieur|extérieure");
