import { vocabulary, rules } from "../tokens.js";
import { companyNoun, nationality, organizationNoun, productNoun, roleNoun } from "../words/descriptors.js";
import type { CompanyNoun } from "../words/descriptors.js";
import { name } from "./reader.js";

/** What a context says of the name in it, and how much it weighs: 3 is sure by itself, 1 a hint. */
export interface Evidence {
  readonly type: "company" | "organization" | "person" | "product" | "place";
  readonly weight: number;
  readonly first: number;
  /** What the context calls it: "la start-up X", "X, l'éditeur …". */
  readonly noun: CompanyNoun | null;
}

const words = {
  name, companyNoun, nationality, organizationNoun, productNoun, roleNoun,
  the: vocabulary({ "le|la|l'|les|un|une|du|au|son|sa|leur|cette|ce": true }),
  a: vocabulary({ "le|la|l'|un|une|les|des|ex|premier|première|n°1|principal|principale|seul|seule": true }),
  adjective: vocabulary({ "petit|petite|grand|grande|jeune|nouveau|nouvelle|ancien|ancienne|célèbre|discret|discrète|géant|mondial|mondiale|historique|spécialisé|spécialisée|principal|principale|propre|ex|autre|public|publique|privé|privée|technologique|dirigeant|industriel|numéro un|numéro deux": true }),
  of: vocabulary({ "de|d'|du|des": true }),
  auxiliary: vocabulary({ "a|avait|ont|vient de|va|vont|aurait|a déjà|a ainsi|a notamment|aura|n'a|devrait|pourrait|doit|veut|compte|prévoit de|entend|s'": true }),
  companyVerb: vocabulary({ "lever|levé|lève|lèvera|boucle|bouclé|racheter|racheté|rachète|acquiert|acquis|emploie|employait|licencie|licencié|licencier|supprime|supprimer|supprimé|recrute|recruter|recruté|embauche|embauché|embaucher|réalise|réalisé|facture|facturé|affiche|affiché|publie|publié|enregistre|enregistré|génère|généré|commercialise|commercialisé|revendique|édite|édité|conçoit|fabrique|propose|proposé|produit|équipe|exploite|exploité|dévisse|chute|bondit|grimpe|recule|progresse|plonge|cède|gagne|perd|perdait|gagnait|cédait|bondissait|chutait|investit|investi|investir|lance|lancé|dévoile|dévoilé|signe|signé|vend|vendu|livre|livré|écope|mise|table|anticipe|vise|valait|vaut|pèse|dépasse|détient|possède|compte|comptait|annonce|annoncé|prévoit|prévu|a été condamné|a été condamnée|condamné|condamnée|est valorisé|est valorisée|valorisé|valorisée|s'offre|offert|s'est offert|rachèterait|débourse|déboursé|injecte|injecté|domine|confirme|confirmé|dément|ouvre|ouvert|ferme|fermé|déploie|déployé|rejette|rejeté|accuse|multiplie|double|doublé|accélère|accéléré": true }),
  says: vocabulary({ "a déclaré|déclare|explique|a expliqué|estime|a estimé|assure|a assuré|indique|a indiqué|précise|a précisé|souligne|a souligné|confie|a confié|affirme|a affirmé|raconte|résume|prévient|a prévenu|rappelle|commente|analyse|détaille|ajoute|a ajouté|note|reconnaît|se félicite|s'est félicité|regrette|insiste|juge|plaide|observe|soupire|sourit|martèle|poursuit|conclut|répond|tempère|nuance|ironise|tranche|justifie|lance|promet|constate|glisse|déplore|reprend": true }),
  dealNoun: vocabulary({ "filiale|rachat|acquisition|propriétaire|maison mère|maison-mère|actionnaire|actionnaires|capital|siège|valorisation|capitalisation|introduction en Bourse|cession|reprise|titre|salariés|employés|clients|abonnés|utilisateurs|concurrent|concurrents|rival|rivaux|boutiques|magasins|usines|usine|serveurs|cofondateur|fondateur|ingénieurs|actions|action|siège social|faillite|offre": true }),
  dealVerb: vocabulary({ "mené par|menée par|auprès de|auprès d'|racheté par|rachetée par|soutenu par|soutenue par|détenu par|détenue par|édité par|éditée par|développé par|développée par|fabriqué par|exploité par|conçu par|publié par|fondé par|propriété de|propriété d'|aux côtés de|aux côtés d'|concurrent de|rival de|infligé à|infligée à|infligeant à|amende à|partenariat avec|contrat avec|accord avec|racheter|rachète|rachetant|acquérir|rejoindre|quitté|quitter": true }),
  honorific: vocabulary({ "M.|MM.|Mme|Mmes|Mlle|Me|Dr|Pr|monsieur|madame|Monsieur|Madame|maître": true }),
  at: vocabulary({ "à|en|près de|basé à|basée à|installé à|installée à|implanté à|implantée à|née à|né à|situé à|usine de|site de|ville de|quartier de|siège à|région de|aéroport de|port de": true }),
  sure_place: vocabulary({ "basé à|basée à|basés à|installé à|installée à|implanté à|implantée à|née à|né à|situé à|située à|usine de|site de|usine d'|site d'|ville de|région de|habitants de|maire de|université de": true }),
};

const kind: { readonly name: "name"; readonly means?: Evidence } = { name: "name" };
const company = (at: { first: number }, weight: number, noun: CompanyNoun | null = null): Evidence => ({ type: "company", weight, first: at.first, noun });
const one = (type: Evidence["type"], weight: number) => ({ name: at }: { readonly name: { readonly first: number } }): Evidence => ({ type, weight, first: at.first, noun: null });

/** Contexts that tell what a name is that no list has. The examples' names are cut out by their capitals. */
export const evidenceRules = rules(kind, words, {
  described: {
    pattern: "{companyNoun} {nationality}? {adjective}? {nationality}? {name}",
    normalise: ({ companyNoun: noun, name: at }) => company(at, 3, noun),
    accepts: { "la start-up lilloise Velora": { type: "company" }, "l'éditeur Brix": { type: "company" }, "le groupe sud-coréen Hansol": { type: "company" }, "la fintech Quantis": { type: "company" } },
    rejects: ["l'éditeur de Brix", "le groupe a quitté Velora"],
  },
  apposed: {
    pattern: "{name} , {a}? {adjective}? {nationality}? {companyNoun}",
    normalise: ({ name: at, companyNoun: noun }) => company(at, 3, noun),
    accepts: { "Velora, la start-up": { type: "company" }, "Brix, éditeur": { type: "company" }, "Quantis, le géant": { type: "company" }, "Hansol, une société": { type: "company" } },
    rejects: ["Velora, PDG", "Velora, la semaine dernière"],
  },
  apposed_speciality: {
    pattern: "{name} , (spécialisé|spécialisée|spécialiste|fondé|fondée|créé|créée|coté|cotée|filiale|valorisé|valorisée|basé|basée|détenu|détenue|racheté|rachetée)",
    normalise: ({ name: at }) => company(at, 2.5),
    accepts: { "Velora, spécialisée": { type: "company" }, "Brix, filiale": { type: "company" } },
    rejects: ["Velora, nommée"],
  },
  acts: {
    pattern: "{name} {auxiliary}? {auxiliary2:auxiliary}? {companyVerb}",
    normalise: ({ name: at }) => company(at, 1),
    accepts: { "Velora a levé": { type: "company" }, "Brix rachète": { type: "company" }, "Quantis va licencier": { type: "company" }, "Hansol chute": { type: "company" } },
    rejects: ["Velora sourit", "Velora a dit"],
  },
  raises: {
    pattern: "{name} {auxiliary}? (lève|levé|lever|boucle|bouclé|emploie|employait|licencie|licencié|revendique|commercialise|édite|facture|écope|fabrique|conçoit)",
    normalise: ({ name: at }) => company(at, 1.5),
    accepts: { "Velora lève": { type: "company" }, "Brix emploie": { type: "company" } },
    rejects: ["Velora marche"],
  },
  at_company: { pattern: "chez {name}", normalise: one("company", 2.5), accepts: { "chez Velora": { type: "company" } }, rejects: ["avec Velora"] },
  led: {
    pattern: "{roleNoun} {nationality}? {of} {name}", normalise: one("company", 2),
    accepts: { "PDG de Velora": { type: "company" }, "patron d'Hansol": { type: "company" }, "directrice financière de Brix": { type: "company" } },
    rejects: ["PDG Velora", "ministre"],
  },
  dealt: {
    pattern: "({dealNoun} {nationality}? {of}|{dealVerb}) {name}", normalise: ({ name: at }) => (at ? company(at, 1.5) : undefined),
    accepts: { "rachat de Velora": { type: "company" }, "mené par Brix": { type: "company" }, "auprès d'Hansol": { type: "company" }, "filiale française de Quantis": { type: "company" } },
    rejects: ["retour de Velora"],
  },
  honoured: { pattern: "{honorific} {name}", normalise: one("person", 4), accepts: { "Mme Delvaux": { type: "person" }, "M. Belhadj": { type: "person" } }, rejects: ["la Belhadj"] },
  role_before: {
    pattern: "{roleNoun} {nationality}? (,)? {name}", normalise: ({ name: at }) => (at.last - at.first > 1 ? one("person", 2.5)({ name: at }) : undefined),
    accepts: { "le PDG Karim Belhadj": { type: "person" }, "la directrice financière, Inès Delvaux": { type: "person" } },
    rejects: ["le PDG Velora", "PDG de Karim Belhadj"],
  },
  role_after: {
    pattern: "{name} , {a}? {adjective}? {roleNoun}", normalise: one("person", 3),
    accepts: { "Karim Belhadj, gérant": { type: "person" }, "Inès Delvaux, la présidente": { type: "person" } },
    rejects: ["Karim Belhadj, éditeur"],
  },
  quoted: {
    pattern: "{says} {name}", normalise: ({ name: at }) => one("person", at.last - at.first > 1 ? 2 : 0.5)({ name: at }),
    accepts: { "explique Karim Belhadj": { type: "person" }, "a déclaré Inès Delvaux": { type: "person" } },
    rejects: ["quitte Karim Belhadj"],
  },
  body: { pattern: "{organizationNoun} {nationality}? {name}", normalise: one("organization", 3), accepts: { "l'association Halyade": { type: "organization" }, "le syndicat Brix": { type: "organization" } }, rejects: ["l'association de Halyade"] },
  thing: { pattern: "{productNoun} {name}", normalise: one("product", 2.5), accepts: { "le logiciel Brix": { type: "product" }, "son modèle Velora": { type: "product" } }, rejects: ["le logiciel de Brix"] },
  article_before: { pattern: "(le|la|les|une|sa|son|ses|cette|ce|du|au) {name}", normalise: one("product", 1), accepts: { "le Brix": { type: "product" }, "sa Velora": { type: "product" } }, rejects: ["de Brix"] },
  located: { pattern: "{at} {name}", normalise: one("place", 1), accepts: { "à Velora": { type: "place" } }, rejects: ["chez Velora"] },
  located_surely: { pattern: "{sure_place} {name}", normalise: one("place", 2.5), accepts: { "basée à Velora": { type: "place" }, "l'usine de Brix": { type: "place" } }, rejects: ["fondée par Velora"] },
});
