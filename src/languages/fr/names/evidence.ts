import { Shape, type Token } from "../../../model.js";
import { rules, vocabulary } from "../tokens.js";
import type { CompanyNoun } from "../words/descriptors.js";
import { companyNoun, nationality, roleNoun } from "../words/descriptors.js";
import { apposed, asNoun, byAgent, type NamePlace, name, person, plural, predicate, small, subject, trade, word } from "./reader.js";

/** What a context says of the name in it, and how much it weighs: 3 is sure by itself, 1 a hint. */
export interface Evidence {
  readonly type: "company" | "organization" | "person" | "product" | "place";
  readonly weight: number;
  readonly first: number;
  /** What the context calls it: "la start-up X", "X, l'éditeur …". */
  readonly noun: CompanyNoun | null;
  /** Where the context says that it is from: ISO 3166. */
  readonly country: string | null;
}

export const kind: { readonly name: "name"; readonly means?: Evidence } = { name: "name" };

export const told = (
  type: Evidence["type"],
  at: NamePlace,
  weight: number,
  noun: CompanyNoun | null = null,
  country: string | null = null,
): Evidence => ({ type, weight, first: at.first, noun, country });

const company =
  (weight: number) =>
  ({ name: at }: { readonly name: NamePlace }): Evidence =>
    told("company", at, weight);

const TRADES = new Set(
  "lever racheter acquérir licencier embaucher recruter employer commercialiser fabriquer éditer facturer écoper débourser exploiter investir équiper distribuer concevoir assembler livrer héberger opérer".split(
    " ",
  ),
);
const BUSINESS = new Set(
  (
    "annoncer publier afficher enregistrer générer réaliser dévoiler signer vendre lancer proposer produire développer anticiper tabler prévoir viser miser boucler décrocher récolter empocher engranger récupérer rafler obtenir déployer ouvrir fermer supprimer réduire doubler tripler quadrupler multiplier accélérer rejeter démentir confirmer accuser dominer injecter offrir payer verser rembourser emprunter fusionner céder scinder introduire " +
    "bondir chuter dévisser grimper plonger reculer progresser gagner perdre envoler flamber effondrer valoir peser clôturer valoriser revendiquer posséder détenir contrôler compter délocaliser externaliser sous-traiter approvisionner négocier absorber restructurer capitaliser diversifier implanter numériser"
  ).split(" "),
);
const UNDERGONE = new Set(
  "racheter condamner valoriser fonder créer coter détenir placer sanctionner contrôler reprendre céder introduire absorber épingler assigner liquider coter rebaptiser soutenir financer accuser poursuivre".split(
    " ",
  ),
);

/** A nationality in the plural. */
const nationalities = {
  starts: { words: new Set<string>(), shapes: Shape.word },
  read: (tokens: readonly Token[], at: number) =>
    nationality.read(tokens[at] ? [{ ...(tokens[at] as Token), norm: (tokens[at] as Token).norm.replace(/s$/, "") }] : [], 0) && {
      end: at + 1,
      value: true,
    },
};

const words = {
  name,
  subject,
  apposed,
  person,
  predicate,
  trade,
  small,
  nationality,
  roleNoun,
  companyNoun: asNoun(companyNoun),
  companyNouns: plural(companyNoun),
  by_agent: byAgent,
  nationalities,
  the_several: vocabulary({ "les|des|aux|deux|trois|quatre|ces|ses": true }),
  word,
  colon: vocabulary({ ":|–|—|-": true }),
  amount: vocabulary({ "million|millions|milliard|milliards|M€|Md€|euros|k€|M$|mio": true }),
  open: vocabulary({ "(": true }),
  close: vocabulary({ ")": true }),
  hyphen: vocabulary({ "-|–|—": true }),
  the: vocabulary({ "le|la|l'|du|au|un|une|son|sa|leur": true }),
  a: vocabulary({ "le|la|l'|un|une|les|des|ex|premier|première|n°1|principal|principale|seul|seule": true }),
  adjective: vocabulary({
    "petit|petite|grand|grande|jeune|nouveau|nouvelle|ancien|ancienne|célèbre|discret|discrète|géant|géante|mondial|mondiale|historique|spécialisé|spécialisée|principal|principale|propre|ex|autre|public|publique|privé|privée|technologique|dirigeant|industriel|industrielle|numéro un|numéro deux|familial|familiale|coté|cotée|local|locale|régional|régionale|indépendant|indépendante|innovant|innovante|francilien|européen|européenne|virtuel|virtuelle|alternatif|alternative|numérique|tech": true,
  }),
  of: vocabulary({ "de|d'|du|des": true }),
  according: vocabulary({ "selon|d'après|à en croire": true }),
  from: vocabulary({ "de|d'|chez|de chez": true }),
  by: vocabulary({ "de|d'|du|par": true }),
  to: vocabulary({ "de|d'|du|des|à|au|aux": true }),
  leader: vocabulary({
    "PDG|P-DG|président-directeur général|présidente-directrice générale|directeur général|directrice générale|directeur général délégué|DG|CEO|patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|fondateurs|cofondateurs|cofondatrices|dirigeant|dirigeante|dirigeants|directeur financier|directrice financière|directeur technique|directrice technique|porte-parole|salarié|salariés|salariée|ingénieurs|actionnaires|administrateur|administratrice|numéro un|numéro deux|présidente du directoire|président du directoire|président exécutif|présidente exécutive|chef économiste|avocats|conseil d'administration|directoire|comité exécutif": true,
  }),
  dealNoun: vocabulary({
    "rachat|acquisition|propriétaire|maison mère|maison-mère|actionnaire|actionnaire majoritaire|capital|OPA|OPE|OPR|offre publique|siège|valorisation|capitalisation|introduction en Bourse|cession|reprise|titre|clients|abonnés|concurrent|concurrents|concurrente|rival|rivaux|rivale|boutiques|magasins|usines|serveurs|actions|action|siège social|faillite|chiffre d'affaires|bénéfice|bénéfices|résultats|effectifs|levée de fonds|tour de table|dette|parts|nominative|cours|cours de Bourse|cofondation|liquidation|prise de contrôle|entrée au capital|salariés|employés|filiale|filiales|ancien|anciens|ancienne|transfuge|transfuges|alumni|investisseurs|adhérents du réseau|smartphones|ordinateurs": true,
  }),
  party: vocabulary({
    "mené par|menée par|menés par|menées par|mené notamment par|emmené par|emmenée par|piloté par|auprès de|auprès d'|auprès notamment de|racheté par|rachetée par|rachetés par|soutenu par|soutenue par|détenu par|détenue par|détenus par|contrôlé par|contrôlée par|édité par|éditée par|développé par|développée par|fabriqué par|fabriquée par|fabriqués par|exploité par|exploitée par|conçu par|conçue par|publié par|propriété de|propriété d'|aux côtés de|aux côtés d'|concurrent de|rival de|rivale de|face à son rival|infligé à|infligée à|infligeant à|amende à|partenariat avec|contrat avec|accord avec|fusion avec|discussions avec|négociations avec|coentreprise avec|alliance avec|concurrence de|concurrence d'|absorbé par|absorbée par|lancé par|lancée par|réalisé par|réalisée par|commandé par|commandée par|commandité par|opéré par|opérée par|distribué par|passé par|passée par|passés par|débauché chez|plainte contre|procès contre|assigné|assigne|partenaire de|fournisseur de|client de|clients de|participation de|participation d'|entrée de|souscrit par|souscrite par|cédé à|cédée à|cédés à|vendu à|vendue à|vendus à|revendu à|revendue à|appartient à|appartenait à|appartenant à|confié à|confiée à|repris par|reprise par|investisseur historique|investisseurs historiques|créé par|conseillé par|hébergé par|hébergée par|hébergés par|signé avec|dévoilé par|dévoilée par|annoncé par|annoncée par|sous-traitant de": true,
  }),
  raising: vocabulary({
    "lève|lèvent|lèverait|boucle|décroche|récolte|empoche|engrange|récupère|rafle|s'offre|rachète|acquiert|met la main sur|recrute|licencie|emploie": true,
  }),
  buys: vocabulary({
    "rachète|rachètent|racheté|racheter|rachetant|rachetait|rachèterait|acquiert|acquis|acquérir|acquérait|s'offre|s'offrir|s'est offert|s'offrant|absorbe|absorbé|absorber|avale|avalé|avaler|croque|croqué|concurrence|concurrencer|concurrencent|assigne|assigné|assigner|reprend|reprendre": true,
  }),
  since: vocabulary({
    "spécialisé|spécialisée|spécialiste|fondé|fondée|créé|créée|coté|cotée|filiale|valorisé|valorisée|basé|basée|détenu|détenue|racheté|rachetée|né|née|dirigé|dirigée|présidé|présidée|contrôlé|contrôlée|lancé|lancée|éditeur|éditrice|propriétaire|maison mère|maison-mère|leader|numéro un|numéro deux|ex|anciennement|dont le siège|dont le chiffre d'affaires|dont la maison mère|dont les effectifs|dont le capital|dont la valorisation|dont le fondateur|dont le PDG|dont les fondateurs|dont l'action|dont le titre|concurrent|rival": true,
  }),
  formerly: vocabulary({
    "ex|anciennement|autrefois|alias|devenu|devenue|rebaptisé|rebaptisée|renommé|renommée|naguère|jadis|connu sous le nom de|connue sous le nom de|sous le nom de": true,
  }),
  exchange: vocabulary({ "NYSE|NASDAQ|Nasdaq|Euronext|EPA|TSX|LSE|SIX|Xetra|ISIN|ticker|code ISIN|mnémo|OTC": true }),
  digits: {
    starts: { words: new Set<string>(), shapes: 2 },
    read: (tokens: readonly { shape: number }[], at: number) => ((tokens[at]?.shape ?? 0) & 2 ? { end: at + 1, value: true } : undefined),
  },
};

/** Contexts that tell that a name which no list has is a company's. The examples' names are cut out by their capitals. */
export const companyRules = rules(kind, words, {
  described: {
    pattern: "{companyNoun} {nationality}? {adjective}? {from:nationality}? {name}",
    normalise: ({ companyNoun: noun, nationality: one, from, name: at }) => told("company", at, 3, noun, one ?? from ?? null),
    accepts: {
      "la start-up lilloise Velora": { type: "company", country: "FR" },
      "l'éditeur Brix": { type: "company" },
      "le groupe sud-coréen Hansolam": { type: "company", country: "KR" },
      "la fintech Quantisse": { type: "company" },
    },
    rejects: ["l'éditeur de Brix", "le groupe a quitté Velora"],
  },
  described_by_trade: {
    pattern: "{companyNoun} {adjective}? {of} {trade} {name}",
    normalise: ({ companyNoun: noun, name: at }) => told("company", at, 2.5, noun),
    accepts: {
      "le cabinet de recrutement Velora": { type: "company" },
      "l'exploitant de centres de données Brix": { type: "company" },
      "le géant des semi-conducteurs Hansolam": { type: "company" },
    },
    rejects: ["le fabricant de Velora", "l'éditeur du jeu de Brix"],
  },
  described_together: {
    pattern: "{the_several} {companyNouns} {nationalities}? {name}",
    normalise: ({ companyNouns: noun, name: at }) => told("company", at, 2.5, noun),
    accepts: {
      "les opérateurs Velora": { type: "company" },
      "aux fonds américains Brix": { type: "company" },
      "les start-up Quantisse": { type: "company" },
    },
    rejects: ["les opérateurs de Velora"],
  },
  apposed: {
    pattern: "{name} , {a}? {adjective}? {nationality}? {companyNoun}",
    normalise: ({ name: at, companyNoun: noun, nationality: country }) => told("company", at, 2.5, noun, country ?? null),
    accepts: {
      "Velora, la start-up": { type: "company" },
      "Brix, éditeur": { type: "company" },
      "Quantisse, le géant": { type: "company" },
      "Hansolam, une société": { type: "company" },
    },
    rejects: ["Velora, PDG", "Velora, la semaine dernière"],
  },
  apposed_origin: {
    pattern: "{name} , {the} {nationality} ,",
    normalise: ({ name: at, nationality: country }) => told("company", at, 2, null, country),
    accepts: { "Velora, l'autrichien, progresse": { type: "company", country: "AT" } },
    rejects: ["Velora, le mois dernier, progresse"],
  },
  named_after: {
    pattern: "{companyNoun} {nationality}? , {name} ,",
    normalise: ({ companyNoun: noun, name: at, nationality: country }) => told("company", at, 2.5, noun, country ?? null),
    accepts: {
      "leur précédente société, Velora,": { type: "company" },
      "son concurrent allemand, Brix,": { type: "company", country: "DE" },
    },
    rejects: ["la société de Velora,"],
  },
  apposed_speciality: {
    pattern: "{name} , (qui est)? {since}",
    normalise: company(2),
    accepts: {
      "Velora, spécialisée": { type: "company" },
      "Brix, filiale": { type: "company" },
      "Quantisse, dont le siège": { type: "company" },
    },
    rejects: ["Velora, nommée"],
  },
  apposed_clause: {
    pattern: "{name} (,)? qui {predicate}",
    normalise: ({ name: at, predicate: { lemmas, passive } }) =>
      lemmas.some((lemma) => TRADES.has(lemma))
        ? told("company", at, passive ? 1 : 2)
        : lemmas.some((lemma) => BUSINESS.has(lemma))
          ? told("company", at, 1)
          : undefined,
    accepts: {
      "Velora et Brix qui ont levé": { type: "company" },
      "Velora, qui emploie": { type: "company" },
      "Brix, qui avait levé": { type: "company" },
    },
    rejects: ["Velora, qui sourit"],
  },
  bracketed: {
    pattern: "{name} {open} {adjective}? {companyNoun}",
    normalise: ({ name: at, companyNoun: noun }) => told("company", at, 2.5, noun),
    accepts: { "Velora (fintech": { type: "company" }, "Brix (éditeur": { type: "company" } },
    rejects: ["Velora (hier"],
  },
  bracketed_sector: {
    pattern: "{name} {open} {word} {small}? , {town:name} {close}",
    normalise: company(2),
    accepts: {
      "Velora (SaaS, Lyon)": { type: "company" },
      "Velora (énergie, Nantes)": { type: "company" },
      "Brix (intelligence artificielle, Paris)": { type: "company" },
    },
    rejects: ["Velora (Nantes)"],
  },
  priced: {
    pattern: "{name} ({open} {town:name} {close})? {colon} {digits} {amount}",
    normalise: company(1.5),
    accepts: { "Velora (Lille) – 11 millions": { type: "company" }, "Brix : 18 M€": { type: "company" } },
    rejects: ["Velora : 18 ans"],
  },
  renamed: {
    pattern: "{name} {open}? {formerly} {old:name}",
    normalise: company(1.5),
    accepts: { "Velora (ex Brix)": { type: "company" }, "Velora (anciennement Quantisse)": { type: "company" } },
    rejects: ["Velora (hier Brix)"],
  },
  once: {
    pattern: "{formerly} {name}",
    normalise: company(1.5),
    accepts: { "anciennement Velora": { type: "company" }, "sous le nom de Brix": { type: "company" } },
    rejects: ["hier Velora"],
  },
  acts: {
    pattern: "{subject} {predicate}",
    normalise: ({ subject: at, predicate: { lemmas, passive } }) => {
      const of = (list: ReadonlySet<string>) => lemmas.some((lemma) => list.has(lemma));
      if (passive) return of(UNDERGONE) ? told("company", at, 1.5) : told("company", at, 0.5);
      return told("company", at, of(TRADES) ? 2 : of(BUSINESS) ? 1.5 : lemmas.includes("être") ? 0.8 : 1.5);
    },
    accepts: {
      "Velora a levé": { type: "company", weight: 2 },
      "Brix rachète": { type: "company", weight: 2 },
      "Quantisse va licencier": { type: "company", weight: 2 },
      "Hansolam a été condamné": { type: "company", weight: 1.5 },
      "Velora chute": { type: "company", weight: 1.5 },
    },
    rejects: ["de Velora sourit", "la Velora chute"],
  },
  acts_together: {
    pattern: "{subject} et {other:name} {predicate}",
    normalise: ({ subject: at, predicate: { lemmas } }) =>
      told("company", at, lemmas.some((lemma) => BUSINESS.has(lemma) || TRADES.has(lemma)) ? 1.5 : 1),
    accepts: { "Velora et Brix négocient": { type: "company" } },
    rejects: ["Velora ou Brix négocient"],
  },
  agent: {
    pattern: "{by_agent} {name}",
    normalise: company(1.2),
    accepts: { "avalé par Velora": { type: "company" } },
    rejects: ["passe par Velora"],
  },
  acts_apposed: {
    pattern: "{apposed} {predicate}",
    normalise: ({ apposed: at, predicate: { lemmas, passive } }) =>
      told("company", at, lemmas.some((lemma) => (passive ? UNDERGONE : TRADES).has(lemma)) ? 1.5 : 0.8),
    accepts: { "Velora, qui équipe les écoles, a levé": { type: "company" }, "Brix, le robot connecté, est": { type: "company" } },
    rejects: ["Velora, qui équipe les écoles; a levé", "de Velora, hier, a levé"],
  },
  bought: {
    pattern: "{buys} {name}",
    normalise: company(2),
    accepts: {
      "a racheté Velora": { type: "company" },
      "s'offre Brix": { type: "company" },
      "veut acquérir Quantisse": { type: "company" },
    },
    rejects: ["a visité Velora"],
  },
  raises: {
    pattern: "{subject} {raising} {digits}",
    normalise: ({ subject: at }) => told("company", at, 1.5),
    accepts: { "Velora lève 12": { type: "company" }, "Brix décroche 130": { type: "company" } },
    rejects: ["Velora marche 12"],
  },
  at_company: {
    pattern: "chez {name}",
    normalise: company(2.5),
    accepts: { "chez Velora": { type: "company" } },
    rejects: ["avec Velora"],
  },
  national: {
    pattern: "{the} {nationality} {name}",
    normalise: ({ nationality: country, name: at }) => told("company", at, 2, null, country),
    accepts: {
      "l'américain Velora": { type: "company", country: "US" },
      "le lyonnais Brix": { type: "company", country: "FR" },
      "du chinois Quantisse": { type: "company", country: "CN" },
    },
    rejects: ["le marché américain"],
  },
  national_trade: {
    pattern: "{the} {small} {nationality} {name}",
    normalise: ({ nationality: country, name: at }) => told("company", at, 1.5, null, country),
    accepts: {
      "l'invest liégeois Velora": { type: "company", country: "BE" },
      "le chausseur italien Brix": { type: "company", country: "IT" },
    },
    rejects: ["le marché italien de Velora"],
  },
  compatriot: {
    pattern: "(rival|concurrent|homologue|voisin|compatriote|partenaire|cousin) {nationality}? {name}",
    normalise: ({ nationality: country, name: at }) => told("company", at, 2, null, country ?? null),
    accepts: { "son rival allemand Velora": { type: "company", country: "DE" }, "son partenaire Brix": { type: "company" } },
    rejects: ["son rival de Velora"],
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
    pattern: "par {by:name} pour {name}",
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
    pattern: "{dealNoun} {nationality}? {of} {name}",
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
  stock: {
    pattern: "{the} (titre|action|cours|nominative) {name}",
    normalise: company(2.5),
    accepts: { "le titre Velora": { type: "company" }, "l'action Brix": { type: "company" } },
    rejects: ["le titre de Velora"],
  },
  ticker: {
    pattern: "{name} {open} {exchange}",
    normalise: company(3),
    accepts: { "Velora (NASDAQ": { type: "company" }, "Brix (ISIN": { type: "company" } },
    rejects: ["Velora (Nantes"],
  },
  source: {
    pattern: "{according} {name}",
    normalise: company(1.5),
    accepts: { "selon Velora": { type: "company" }, "d'après Brix": { type: "company" } },
    rejects: ["pour Velora"],
  },
  troubled: {
    pattern: "{subject} {predicate} en (redressement|liquidation|cessation|faillite|procédure|sauvegarde|dépôt)",
    normalise: ({ subject: at }) => told("company", at, 2.5),
    accepts: { "Velora est en redressement": { type: "company" }, "Brix a été placé en liquidation": { type: "company" } },
    rejects: ["Velora est en vacances"],
  },
  troubled_apposed: {
    pattern: "{apposed} {predicate} en (redressement|liquidation|cessation|faillite|procédure|sauvegarde|dépôt)",
    normalise: ({ apposed: at }) => told("company", at, 3),
    accepts: { "Velora, le robot connecté, est en redressement": { type: "company" } },
    rejects: ["Velora est en redressement"],
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
  study: {
    pattern:
      "(étude|sondage|baromètre|rapport|enquête|estimations|données|chiffres|analystes|panel|classement|prospectus|communiqué) (réalisée|réalisé|publiée|publié|menée)? {by} {name}",
    normalise: company(1.2),
    accepts: { "les analystes de Velora": { type: "company" }, "le baromètre de Brix": { type: "company" } },
    rejects: ["étude pour Velora"],
  },
  copyright: {
    pattern: "(©|copyright) {digits}? {name}",
    normalise: company(2.5),
    accepts: { "© Velora": { type: "company" }, "Copyright 2025 Brix": { type: "company" } },
    rejects: ["photo Velora"],
  },
});
