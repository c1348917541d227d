import { rules } from "../tokens.js";
import { company, kind, told } from "./evidence.js";
import { words } from "./evidence-words.js";

/** Who and what belongs to a name: its leaders, parties, possessions, and those who cite it. */
export const relatedRules = rules(kind, words, {
  at_company: {
    pattern: "chez {name}",
    normalise: company(2.5),
    accepts: { "chez Velora": { type: "company" } },
    rejects: ["avec Velora"],
  },
  led: {
    pattern: "{leader} {nationality}? {of} {name}",
    normalise: company(2),
    accepts: {
      "PDG de Velora": { type: "company" },
      "patron d'Hansolam": { type: "company" },
      "directrice financière de Brix": { type: "company" },
    },
    rejects: ["PDG Velora", "ministre de Velora"],
  },
  directed: {
    pattern: "(directeur|directrice|dirigeant|dirigeante|porte-parole|gérant|gérante|administrateur|administratrice) {of} {name}",
    normalise: ({ name: at }) => told("company", at, 0.8),
    accepts: { "le directeur de Velora": { type: "company" }, "une porte-parole d'Hansolam": { type: "company" } },
    rejects: ["le directeur chez Velora"],
  },
  bracketed_employer: {
    pattern: "{person} {open} {name} {close}",
    normalise: company(1.5),
    accepts: { "Karim Belhadj (Velora)": { type: "company" } },
    rejects: ["Brix (Velora)"],
  },
  worked: {
    pattern: "{person} (,)? {from} {name}",
    normalise: company(1.5),
    accepts: {
      "Karim Belhadj de Velora": { type: "company" },
      "Karim Belhadj, d'Hansolam": { type: "company" },
      "Karim Belhadj, de chez Brix": { type: "company" },
    },
    rejects: ["Velora de Brix"],
  },
  premises: {
    pattern:
      "(usine|usines|friche|magasin|magasins|boutique|boutiques|hypermarché|hypermarchés|supermarché|supermarchés|entrepôt|entrepôts|station|stations|raffinerie|concession|concessions|agences|salariés|ouvriers|clients|actionnaires) {name}",
    normalise: company(1.5),
    accepts: { "cette ancienne friche Velora": { type: "company" }, "les magasins Brix": { type: "company" } },
    rejects: ["les magasins de Brix"],
  },
  commissioned_for: {
    pattern: "(par|étude|sondage|enquête|baromètre) {by:name} pour {name}",
    normalise: company(1.5),
    accepts: { "réalisée par Brix pour Velora": { type: "company" } },
    rejects: ["réalisée par tous pour Velora"],
  },
  commissioned: {
    pattern: "(réalisé|réalisée|menée|mené|conduite|commandée|produite) (pour|par) {name}",
    normalise: company(1.5),
    accepts: { "un sondage réalisé pour Velora": { type: "company" }, "une étude menée par Brix": { type: "company" } },
    rejects: ["réalisé avec Velora"],
  },
  employed: {
    pattern: "{roleNoun} {trade}? (chez|au sein de|à la tête de) {name}",
    normalise: company(2.5),
    accepts: { "analyste chez Velora": { type: "company" }, "ingénieur au sein de Brix": { type: "company" } },
    rejects: ["analyste avec Velora"],
  },
  dealt: {
    pattern:
      "{dealNoun} {nationality}? (annuels|annuelles|trimestriels|trimestrielles|semestriels|préliminaires|financiers|commerciale|publique|actuels|principaux|prochains)? {of} {name}",
    normalise: company(1.5),
    accepts: {
      "rachat de Velora": { type: "company" },
      "filiale française de Quantisse": { type: "company" },
      "salariés d'Hansolam": { type: "company" },
    },
    rejects: ["retour de Velora", "rachat avec Brix"],
  },
  partner: {
    pattern: "{party} {name}",
    normalise: company(2),
    accepts: {
      "mené par Brix": { type: "company" },
      "auprès d'Hansolam": { type: "company" },
      "racheté par Velora": { type: "company" },
      "vendue à Quantisse": { type: "company" },
    },
    rejects: ["mené à Brix"],
  },
  united: {
    pattern: "{union} {small}? avec {nationality_before:nationality}? {name}",
    normalise: company(2),
    accepts: {
      "sa fusion espagnole avec Velora": { type: "company" },
      "le marché avec Brix": { type: "company" },
      "l'accord avec Hansolam": { type: "company" },
    },
    rejects: ["son déjeuner avec Velora"],
  },
  united_both: {
    pattern: "{union} {of} {other:name} (avec|et|à) {name}",
    normalise: company(2),
    accepts: { "mariage de Brix avec Velora": { type: "company" }, "le rapprochement de Velora et Hansolam": { type: "company" } },
    rejects: ["retour de Brix avec Velora"],
  },
  blow: {
    pattern:
      "(coup dur|revers|aubaine|victoire|camouflet|bouffée|défaite|soulagement|douche froide|désillusion|déconvenue|gifle|tournant|consécration|mauvaise nouvelle|bonne nouvelle|nouvelle étape|nouveau chapitre) (d'oxygène|judiciaire|cinglant|majeur|historique)? pour {name}",
    normalise: company(1.5),
    accepts: { "un coup dur pour Velora": { type: "company" }, "une victoire judiciaire pour Brix": { type: "company" } },
    rejects: ["une place pour Velora"],
  },
  compared: {
    pattern: "{comparing} {name}",
    normalise: company(1.5),
    accepts: { "celui de Velora": { type: "company" }, "devant Brix": { type: "company" } },
    rejects: ["dans Velora"],
  },
  related: {
    pattern: "{relates} {name}",
    normalise: company(2),
    accepts: {
      "succède à Velora": { type: "company" },
      "sous la houlette d'Hansolam": { type: "company" },
      "rachète à Brix": { type: "company" },
    },
    rejects: ["arrive à Velora"],
  },
  made: {
    pattern: "{product} {of} {name}",
    normalise: company(1.5),
    accepts: { "la Steam Machine de Velora": { type: "company" } },
    rejects: ["la voisine de Velora"],
  },
  sold_to: {
    pattern:
      "(vente|cession|transfert|revente|location|vendu|vendus|vendue|cédé|cédée|revendu|confié|attribué|transféré|loué|vendre|céder|confier) (son|sa|ses|leur|leurs|le|la|les|l'|une|un)? {trade} à {name}",
    normalise: company(2),
    accepts: { "la vente des pylônes à Velora": { type: "company" }, "a vendu ses tours à Brix": { type: "company" } },
    rejects: ["la vente à Velora"],
  },
  share_of: {
    pattern: "% (du capital|des parts|des actions|des titres)? {of} {name}",
    normalise: company(1.5),
    accepts: { "les 50 % de Velora": { type: "company" }, "34 % du capital de Brix": { type: "company" } },
    rejects: ["50 % en Velora"],
  },
  share_in: {
    pattern: "(%|participation|participations|ticket|billes) dans {name}",
    normalise: company(2.5),
    accepts: { "sa participation de 24 % dans Velora": { type: "company" }, "une participation dans Brix": { type: "company" } },
    rejects: ["sa participation à Velora"],
  },
  subsidiary: {
    pattern: "(filiale|détenu|détenue|propriété|possédé|possédée) à {digits} % (de|d'|par) {name}",
    normalise: company(2.5),
    accepts: { "filiale à 80 % de Velora": { type: "company" } },
    rejects: ["filiale de Velora"],
  },
  cited: {
    pattern: "{says} {name}",
    normalise: ({ name: at }) => (at.last - at.first > 1 ? undefined : told("company", at, 1.6)),
    accepts: { "commente Velora": { type: "company" } },
    rejects: ["dit Velora", "commente Karim Belhadj"],
  },
  partner_named: {
    pattern:
      "(partenaire|rival|concurrent|cousin|voisin|propriétaire|acquéreur|repreneur|actionnaire|créancier|client|fournisseur|prestataire|investisseur|employeur) {nationality}? , {name} ,",
    normalise: company(2),
    accepts: { "le partenaire américain, Velora, hésite": { type: "company" } },
    rejects: ["le jardin, Velora, fleurit"],
  },
  polling: {
    pattern: "(sondage|étude|enquête|baromètre|panel|bureau) {name}",
    normalise: company(1.8),
    accepts: { "un sondage Velora": { type: "company" } },
    rejects: ["un sondage chez tous"],
  },
  paid: {
    pattern: "{pays} {digits} {amount} {currency}? (à|pour) {name}",
    normalise: company(2.5),
    accepts: { "devra verser 3 millions d'euros à Velora": { type: "company" }, "réclame 12 millions à Brix": { type: "company" } },
    rejects: ["a investi 3 millions d'euros à Velora"],
  },
  delegate: {
    pattern:
      "(délégué|déléguée|délégués|élu|élue|élus|représentant|représentante|coordinateur|coordinatrice|secrétaire|syndicat) {union:name} {from} {name}",
    normalise: company(2),
    accepts: { "la déléguée Halyade de Velora": { type: "company" }, "les élus Halyade chez Brix": { type: "company" } },
    rejects: ["la déléguée de Velora"],
  },
  source: {
    pattern: "{according} (le|la)? {quote}? {name}",
    normalise: company(1.5),
    accepts: {
      "selon Velora": { type: "company" },
      "d'après Brix": { type: "company" },
      "d'après le « Brix": { type: "company" },
    },
    rejects: ["pour Velora"],
  },
  rated: {
    pattern:
      "(achat|vente|neutre|conserver|surperformance|surpondérer|surpondération|recommandation|avis|opinion|objectif de cours|couverture) (sur|pour) {name}",
    normalise: company(2),
    accepts: { "passe à l'achat sur Velora": { type: "company" }, "son objectif de cours pour Brix": { type: "company" } },
    rejects: ["passe à l'achat de Velora"],
  },
  outlet: {
    pattern:
      "(rédaction|lecteurs|lectrices|abonnés|newsletter|confrères|correspondant|correspondante|éditorialiste|site|s'abonner|abonnez-vous|suivez|retrouvez) {to}? {the}? {name}",
    normalise: company(1.5),
    accepts: {
      "la rédaction de Velora": { type: "company" },
      "suivez Brix": { type: "company" },
      "s'abonner au Velora": { type: "company" },
    },
    rejects: ["la famille de Velora"],
  },
  polled: {
    pattern:
      "(sondé|sondés|sondées|interrogé|interrogés|interrogées|consulté|consultés|recueilli|recueillis|recueillies|compilé|compilés|compilées|recensé|recensés|recensées|collectées|cité|cités|citée|relayé|relayée|rapporté|rapportée|révélé|révélée|révélés|révélées|repéré|repérée|dévoilées|consultée|consultées) par {the}? {name}",
    normalise: company(2.5),
    accepts: { "les analystes sondés par Velora": { type: "company" }, "selon un document consulté par Brix": { type: "company" } },
    rejects: ["sondés pour Velora"],
  },
  reference: {
    pattern: "(»|”) , {name} , {digits}",
    normalise: company(2.5),
    accepts: { "« La brèche s'élargit », Velora, 30 octobre": { type: "company" } },
    rejects: ["« La brèche s'élargit », Velora, hier"],
  },
  dateline: {
    pattern: "{open} {name} {close} {hyphen}",
    normalise: company(1.5),
    accepts: { "(Velora) - ": { type: "company" } },
    rejects: ["(Velora), dit-on"],
  },
  analyst_at: {
    pattern:
      "(analyste|stratégiste|stratège|économiste|gérant|gérante|courtier|trader|ingénieur|ingénieure|consultant|consultante) {trade}? (à|pour) {name}",
    normalise: company(2.5),
    accepts: { "analyste à Velora": { type: "company" }, "gérant actions pour Brix": { type: "company" } },
    rejects: ["voisin à Velora"],
  },
  study: {
    pattern:
      "(étude|sondage|baromètre|rapport|enquête|estimations|données|chiffres|calculs|comptes|pointage|décompte|statistiques|relevés|experts|analystes|panel|classement|prospectus|communiqué) (réalisée|réalisé|publiée|publié|menée)? {by} {name}",
    normalise: company(1.5),
    accepts: { "les analystes de Velora": { type: "company" }, "le baromètre de Brix": { type: "company" } },
    rejects: ["étude pour Velora"],
  },
  signed_study: {
    pattern: "(sous la signature|sous la plume|sous l'égide|sous le sceau) {of} {name}",
    normalise: company(1.5),
    accepts: { "une étude parue sous la signature de Velora": { type: "company" } },
    rejects: ["parue sous la pluie de Velora"],
  },
  copyright: {
    pattern: "(©|copyright) {mark}? {digits}? {name}",
    normalise: company(2.5),
    accepts: { "© Velora": { type: "company" }, "Copyright 2025 Brix": { type: "company" } },
    rejects: ["photo Velora"],
  },
});
