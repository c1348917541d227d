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
  "groupe|conglomérat|mastodonte|colosse|poids lourd|leader|numéro un|numéro deux|numéro trois|champion|acteur|spécialiste|pionnier|roi|fleuron|ex-fleuron|mammouth|trublion|rival|concurrent|mastodonte|ogre|nain": m(),
  "géant|géants": m(),
  "entreprise|société|firme|compagnie|maison|boîte|multinationale|maison mère|maison-mère|société mère|entité|PME|ETI|holding|coentreprise|joint-venture|structure|marque|enseigne": f(),
  "start-up|startup|start up|jeune pousse|pépite|licorne|jeune entreprise|scale-up|scaleup|deeptech|medtech|fintech|biotech|greentech|edtech|proptech|insurtech|legaltech|foodtech|agritech|néobanque|assurtech|spin-off": f("startup", "unicorn", "fintech", "biotech", "medtech", "neobank", "saas", "ai", "software", "edtech"),
  "filiale|division|branche|activité|unité": f(),
  "pôle": m(),
  "opérateur|opérateur télécoms|opérateur historique|FAI|fournisseur d'accès|câblo-opérateur": m("telecom", "isp"),
  "fabricant|industriel|producteur|manufacturier|équipementier|sous-traitant|fournisseur": m("chipmaker", "electronics", "smartphone", "computer", "industry", "equipment", "battery", "ev", "semiconductor-equipment", "carmaker", "robotics", "medtech", "appliance", "foundry"),
  "fondeur": m("chipmaker", "foundry"),
  "constructeur|constructeur automobile": m("carmaker", "ev", "computer", "smartphone", "aerospace", "electronics"),
  "éditeur|éditeur de logiciels|éditeur de jeux vidéo": m("software", "saas", "videogames", "publisher", "cybersecurity", "ai"),
  "studio|développeur": m("videogames", "music", "media", "ai"),
  "distributeur|détaillant|commerçant|cybermarchand|e-commerçant|marchand": m("retailer", "ecommerce", "marketplace", "electronics"),
  "plateforme|place de marché|marketplace|messagerie|application|appli": f("ecommerce", "marketplace", "streaming", "crypto", "exchange", "mobility", "delivery", "social-network", "travel", "fintech", "music", "hr"),
  "réseau social|moteur de recherche|site|service": m("social-network", "search", "ecommerce", "marketplace"),
  "banque|caisse": f("bank", "neobank"),
  "établissement|prêteur": m("bank", "neobank"),
  "assureur|mutualiste": m("insurance"),
  "mutuelle": f("insurance"),
  "fonds|fonds d'investissement|investisseur|capital-risqueur|gérant|gestionnaire d'actifs": m("fund", "vc", "private-equity"),
  "cabinet|institut|bureau d'études|consultant": m("analyst", "consulting"),
  "agence": f("agency", "marketing", "ratings"),
  "laboratoire|labo": m("pharma", "biotech", "ai"),
  "énergéticien|électricien|pétrolier|raffineur": m("energy", "oil", "utility", "solar", "nuclear"),
  "avionneur|motoriste|hélicoptériste": m("aerospace", "defense"),
  "transporteur|logisticien|livreur": m("logistics", "transport", "delivery", "postal"),
  "hébergeur": m("hosting", "cloud"),
  "chaîne": f("broadcaster", "media", "retailer"),
  "quotidien|journal|hebdomadaire|magazine|site d'information|média": m("newspaper", "media"),
  "prestataire|intégrateur|ESN|SSII": m("it-services", "consulting"),
  "régie": f("advertising", "adtech"),
  "courtier": m("insurance", "fintech", "crypto"),
  "loueur|hôtelier|voyagiste": m("mobility", "travel", "hotel"),
  "compagnie aérienne": f("airline"),
  "métallurgiste|sidérurgiste|chimiste|cimentier|verrier|équipementier automobile|équipementier télécoms": m("steel", "chemicals", "materials", "equipment", "carmaker"),
});

/** Nouns that come before or after an organisation's name. */
export const organizationNoun = vocabulary<true>({
  "association|syndicat|fédération|ONG|régulateur|autorité|ministère|université|école|institut|organisme|gendarme|commission|agence|tribunal|parquet|préfecture|collectif|consortium|centrale syndicale|think tank|fondation|mairie|conseil|comité": true,
});

/** Nouns before a product's name. */
export const productNoun = vocabulary<true>({
  "modèle|modèles|logiciel|application|appli|outil|service|chatbot|assistant|agent|smartphone|téléphone|console|casque|puce|processeur|jeu|jeux|système|solution|offre|formule|gamme|projet|programme|baptisé|baptisée|dénommé|dénommée|nommé|nommée|intitulé|surnommé|technologie|moteur|navigateur|robot|satellite|fusée|lanceur|film|série|album|tablette|montre|ordinateur|SUV|citadine|berline|franchise|blockbuster|licence|version|iPhone|Galaxy|voiture|camionnette|supercalculateur|plan|loi|processeurs|puces|abonnement|forfait|podcast|newsletter|suite|fonction|fonctionnalité|famille|opus|jeu vidéo|chatbot|magazine|accélérateur|cartes|cryptomonnaie|stablecoin|véhicule": true,
});

/** What a person may be; before a name ("le PDG Tim Cook") or after it ("Tim Cook, PDG d'Apple"). */
export const roleNoun = vocabulary<true>({
  "PDG|P-DG|président-directeur général|présidente-directrice générale|directeur général|directrice générale|DG|CEO|patron|patronne|président|présidente|fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|directeur|directrice|directeur financier|directrice financière|CFO|CTO|COO|responsable|chef|cheffe|vice-président|vice-présidente|numéro un|dirigeant|dirigeante|analyste|stratégiste|stratège|économiste|gérant|gérante|porte-parole|ministre|député|députée|sénateur|sénatrice|avocat|avocate|commissaire|secrétaire|délégué|déléguée|chercheur|chercheuse|ingénieur|ingénieure|milliardaire|investisseur|entrepreneur|entrepreneuse|consultant|consultante|maire|professeur|professeure|blogueur|blogueuse|journaliste|expert|experte|cheffe des finances|directeur technique|directrice technique|secrétaire d'État|premier ministre|Premier ministre|homme d'affaires|femme d'affaires|associé|associée|partner|managing partner|rédacteur en chef|auteur|autrice|médecin|juriste|syndicaliste|directeur marketing|directrice juridique|directeur des opérations|directrice des ressources humaines|DRH|RSSI|DSI|préfet|procureur|procureure|juge|gouverneur|gouverneure|présidente du directoire|président du directoire|dirigeants|fondateurs|cofondateurs": true,
});

/** Nationality and place adjectives, by ISO country; French inhabitants' names are the same words. */
export const nationality = vocabulary<string>({
  "français|française|tricolore|hexagonal|hexagonale|parisien|parisienne|lyonnais|lyonnaise|lillois|lilloise|nantais|nantaise|bordelais|bordelaise|toulousain|toulousaine|marseillais|marseillaise|rennais|rennaise|grenoblois|grenobloise|strasbourgeois|strasbourgeoise|niçois|niçoise|montpelliérain|montpelliéraine|angevin|angevine|francilien|francilienne|breton|bretonne|clermontois|clermontoise|roubaisien|roubaisienne|dijonnais|dijonnaise|rémois|rémoise|brestois|brestoise|nancéien|nancéienne|alsacien|alsacienne|savoyard|savoyarde|normand|normande|stéphanois|stéphanoise|franco-américain|franco-américaine|franco-italien": "FR",
  "américain|américaine|états-unien|états-unienne|californien|californienne|new-yorkais|new-yorkaise|texan|texane|étasunien|étasunienne": "US",
  "britannique|anglais|anglaise|londonien|londonienne|écossais|écossaise": "GB",
  "allemand|allemande|berlinois|berlinoise|munichois|munichoise|bavarois|bavaroise": "DE",
  "japonais|japonaise|nippon|nippone|tokyoïte": "JP",
  "chinois|chinoise|pékinois|pékinoise|shanghaïen": "CN",
  "sud-coréen|sud-coréenne|coréen|coréenne": "KR",
  "taïwanais|taïwanaise": "TW",
  "néerlandais|néerlandaise|hollandais|hollandaise": "NL",
  "italien|italienne|milanais|milanaise|turinois": "IT",
  "espagnol|espagnole|barcelonais|madrilène": "ES",
  "portugais|portugaise": "PT",
  "belge|bruxellois|bruxelloise|liégeois|liégeoise|anversois|anversoise|wallon|wallonne|gantois|gantoise|flamand|flamande": "BE",
  "suisse|helvétique|zurichois|zurichoise|genevois|genevoise|lausannois|lausannoise|vaudois|vaudoise|bâlois|bâloise|bernois|bernoise": "CH",
  "canadien|canadienne|québécois|québécoise|montréalais|montréalaise|torontois|ontarien": "CA",
  "suédois|suédoise|stockholmois": "SE", "finlandais|finlandaise": "FI", "danois|danoise": "DK", "norvégien|norvégienne": "NO", "estonien|estonienne": "EE", "irlandais|irlandaise": "IE", "luxembourgeois|luxembourgeoise": "LU",
  "israélien|israélienne|israélo-américain|israélo-américaine": "IL", "indien|indienne": "IN", "singapourien|singapourienne": "SG", "australien|australienne": "AU", "brésilien|brésilienne": "BR", "russe": "RU", "turc|turque": "TR", "polonais|polonaise": "PL", "autrichien|autrichienne": "AT", "saoudien|saoudienne": "SA", "émirati|émiratie": "AE", "marocain|marocaine": "MA", "sénégalais|sénégalaise": "SN", "ivoirien|ivoirienne": "CI", "tunisien|tunisienne": "TN", "nigérian|nigériane": "NG", "kényan|kényane": "KE", "camerounais|camerounaise": "CM", "mexicain|mexicaine": "MX", "hongrois|hongroise": "HU", "vietnamien|vietnamienne": "VN", "européen|européenne": "EU", "asiatique": "AS",
});
