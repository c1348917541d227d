import { Shape, type Token } from "../../../model.js";
import type { Reader } from "../../../rules/vocabulary.js";
import { rules, vocabulary } from "../tokens.js";
import { nationality, organizationNoun, productNoun, roleNoun } from "../words/descriptors.js";
import { type Evidence, kind, told } from "./evidence.js";
import { asNoun, type NamePlace, name, plural, small, trade, uncited, undetermined } from "./reader.js";
import { siting } from "./siting.js";

const one =
  (type: Evidence["type"], weight: number) =>
  ({ name: at }: { readonly name: NamePlace }): Evidence =>
    told(type, at, weight);

/** A noun with something after it: "X, logiciel de paie", but not "X, suite." */
const goesOn = (nouns: Reader<true>): Reader<true> => ({
  starts: nouns.starts,
  read(tokens, at) {
    const found = asNoun(nouns).read(tokens, at);
    const next = found && tokens[found.end];
    return next && !(next.shape & Shape.word) && /^(?:le|la|l'|un|une|son|sa|leur)$/.test(tokens[at - 1]?.norm ?? "") === false
      ? undefined
      : found;
  },
});

const words = {
  siting,
  name,
  uncited,
  small,
  undetermined,
  trade,
  nationality,
  organizationNoun: asNoun(organizationNoun),
  productNoun: asNoun(productNoun),
  productNouns: plural(productNoun),
  nationalities: plural(nationality),
  town: vocabulary({
    "commune|ville|village|bourg|bourgade|localité|municipalité|cité|station balnéaire|station de ski|sous-préfecture|préfecture|chef-lieu|agglomération|métropole|ville nouvelle|port|île|quartier|faubourg|hameau": true,
  }),
  souls: vocabulary({ "habitants|âmes|administrés": true }),
  described_product: goesOn(productNoun),
  roleNoun: asNoun(roleNoun),
  a: vocabulary({
    "le|la|l'|un|une|les|des|son|sa|leur|ex|premier|première|seul|seule|alors|actuel|ancien|ancienne|nouveau|nouvelle": true,
  }),
  one: vocabulary({ "le|la|l'|un|une|son|sa|leur|premier|première": true }),
  rank: vocabulary({
    "général|amiral|colonel|commandant|capitaine|lieutenant|docteur|professeur|professeure|juge|procureur|procureure|préfet|préfète|cardinal|prince|roi|cheikh|ministre|sénateur|sénatrice|député|députée|présidente": true,
  }),
  of: vocabulary({ "de|d'|du|des": true }),
  quote: vocabulary({ '«|“|"': true }),
  adjective: vocabulary({
    "petit|petite|grand|grande|nouveau|nouvelle|dernier|dernière|premier|première|célèbre|autre|propre|futur|future|prochain|prochaine": true,
  }),
  citing: vocabulary({ "selon l'|d'après l'": true }),
  of_the: vocabulary({ "de l'": true }),
  bodily: vocabulary({
    "professionnelle|professionnel|patronale|patronal|interprofessionnelle|environnementale|écologiste|syndicale|publique|public|indépendante|indépendant|fédérale|nationale|national|européenne|européen|internationale|international|caritative|américain": true,
  }),
  honorific: vocabulary({ "M.|MM.|Mme|Mmes|Mlle|Me|Dr|Pr|monsieur|madame|maître|sir": true }),
  says: vocabulary({
    "a déclaré|déclare|explique|a expliqué|estime|a estimé|assure|a assuré|indique|a indiqué|précise|a précisé|souligne|a souligné|confie|a confié|affirme|a affirmé|raconte|résume|prévient|a prévenu|rappelle|commente|analyse|détaille|ajoute|a ajouté|note|reconnaît|se félicite|s'est félicité|s'est félicitée|regrette|insiste|juge|plaide|observe|soupire|sourit|martèle|poursuit|conclut|répond|tempère|nuance|ironise|tranche|justifie|lance|promet|a promis|constate|glisse|déplore|reprend|rétorque|savoure|souffle|s'agace|s'amuse|admet|abonde|renchérit|complète|décrypte|décrit|fait valoir|fait savoir|fait remarquer|avance|argumente|s'inquiète|s'interroge|se réjouit|espère|croit|pense|veut croire|dit|a dit|a lancé|écrit|a écrit|relève|pointe|parie|calcule|avertit|jure|concède|alerte": true,
  }),
  person_noun: vocabulary({
    "famille|famille fondatrice|clan|frères|sœurs|époux|héritiers|milliardaire|homme d'affaires|femme d'affaires|entrepreneur|entrepreneuse|chanteur|chanteuse|actrice|acteur|écrivain|affaire": true,
  }),
  speaks: vocabulary({ "selon|d'après|par|avec|signé|propos recueillis par|recueilli par|photo|photos": true }),
  delivered: vocabulary({
    "livré|livrés|livrer|livre|livrera|vendu|vendus|vendre|vend|vendra|écoulé|écoulés|écouler|écoule|produit|produire|produira|produits|fabriqué|fabriqués|fabriquer|commandé|commandés|commander|assemblé|assemblés|assembler|immatriculé|expédié|expédiés|acheté|achetés|acheter|achète": true,
  }),
  thousand: vocabulary({ "millions de|millions d'|millier de|milliers de|exemplaires de|exemplaires d'|exemplaires du": true }),
  digits: {
    starts: { words: new Set<string>(), shapes: Shape.number },
    read: (tokens: readonly Token[], at: number) => ((tokens[at]?.shape ?? 0) & Shape.number ? { end: at + 1, value: true } : undefined),
  },
  bar: vocabulary({ "|": true, "•|·": true }),
  at: vocabulary({
    "à|en|près de|à côté de|non loin de|au nord de|au sud de|dans la banlieue de|gare de|aéroport de|port de|sites de|ateliers de|campus de|bassin de|tribunal de commerce de": true,
  }),
  sure_place: vocabulary({
    "basé à|basée à|basés à|basées à|installé à|installée à|installés à|implanté à|implantée à|implantés à|née à|né à|situé à|située à|situés à|située près de|usine de|site de|usine d'|site d'|ville de|région de|commune de|habitants de|maire de|syndic de|syndique de|bourgmestre de|maïeur de|échevin de|échevine de|mayoresse de|municipalité de|habitant de|habitante de|accent de|université de|quartier de|siège à|bureaux à|usine à|site à|usines de|sites de|campus de|port de|gare de|centre-ville de|département de|aéroport de|préfet de|département du|mairie de|beffroi de|cathédrale de|abbaye de|citadelle de|office de tourisme de|agglomération de|métropole de|banlieue de|environs de|alentours de|habitants d'|commune d'|maire d'|hôpital de|CHU de|rectorat de|cour d'appel de|tribunal judiciaire de|maison d'arrêt de|stade de|plage de|rade de|zone industrielle de|parc d'activités de|entrepôt de|entrepôt d'|plateforme logistique de": true,
  }),
  determiner: vocabulary({ "le|la|les|une|un|sa|son|ses|cette|ce|du|au|des|aux": true }),
  sold: vocabulary({
    "sortie de|lancement de|version de|commercialisation de|joueurs de|ventes de|mise à jour de|successeur de|sortie d'|lancement d'|utilisation de|dernier volet de|suite de|développement de|saga": true,
  }),
  called: vocabulary({
    "baptisé|baptisée|baptisés|dénommé|dénommée|intitulé|intitulée|surnommé|nom de code|appelé|appelée|nommé|nommée": true,
  }),
};

/** Contexts that tell that a name which no list has is a person's, a body's, a product's or a place's. */
export const otherRules = rules(kind, words, {
  honoured: {
    pattern: "{honorific} {name}",
    normalise: one("person", 5),
    accepts: { "Mme Delvaux": { type: "person" }, "M. Belhadj": { type: "person" } },
    rejects: ["la Belhadj"],
  },
  role_before: {
    pattern: "{roleNoun} {nationality}? (,)? {name}",
    normalise: ({ name: at }) => told("person", at, at.last - at.first > 1 ? 2.5 : 0.8),
    accepts: { "le PDG Karim Belhadj": { type: "person", weight: 2.5 }, "la directrice financière, Inès Delvaux": { type: "person" } },
    rejects: ["PDG de Karim Belhadj"],
  },
  role_after: {
    pattern: "{undetermined} , {a}? {roleNoun}",
    normalise: ({ undetermined: at }) => told("person", at, 3),
    accepts: { "Karim Belhadj, gérant": { type: "person" }, "Inès Delvaux, la présidente": { type: "person" } },
    rejects: ["Karim Belhadj, éditeur"],
  },
  ranked: {
    pattern: "(le|la|l'|au|du) {rank} {name}",
    normalise: one("person", 3),
    accepts: { "le colonel Brix": { type: "person" }, "la procureure Velora": { type: "person" } },
    rejects: ["le colonel de Brix"],
  },
  aged: {
    pattern: "{name} , (âgé|âgée) de",
    normalise: one("person", 4),
    accepts: { "Karim Belhadj, âgé de": { type: "person" } },
    rejects: ["Karim Belhadj, hier"],
  },
  quoted: {
    pattern: "{says} {name}",
    normalise: ({ name: at }) => told("person", at, at.last - at.first > 1 ? 2 : 0.7),
    accepts: { "explique Karim Belhadj": { type: "person" }, "a déclaré Inès Delvaux": { type: "person" } },
    rejects: ["quitte Karim Belhadj"],
  },
  byline: {
    pattern: "par {name} {bar}",
    normalise: one("person", 3),
    accepts: { "par Brix | 27/08/2025": { type: "person" } },
    rejects: ["par Brix et"],
  },
  family: {
    pattern: "{person_noun} {name}",
    normalise: one("person", 3),
    accepts: { "la famille Brachet": { type: "person" }, "les frères Morvan": { type: "person" } },
    rejects: ["la famille de Brachet"],
  },
  body: {
    pattern: "{organizationNoun} {nationality}? {bodily}? {name}",
    normalise: one("organization", 3),
    accepts: { "l'association Halyade": { type: "organization" }, "le syndicat Brix": { type: "organization" } },
    rejects: ["l'association de Halyade"],
  },
  // associations and institutes have an article where companies have none
  body_cited: {
    pattern: "{citing} {name}",
    normalise: one("organization", 1.6),
    accepts: { "selon l'Halyade": { type: "organization" } },
    rejects: ["selon le Brix"],
  },
  body_reports: {
    pattern: "(rapport|étude|enquête|audit|avis|baromètre|note|données|chiffres|estimations|calculs) {of_the} {name}",
    normalise: one("organization", 1.6),
    accepts: { "le rapport de l'Halyade": { type: "organization" } },
    rejects: ["le rapport de Halyade"],
  },
  body_of: {
    pattern: "{organizationNoun} {of} {trade} {name}",
    normalise: one("organization", 2.5),
    accepts: { "l'association de consommateurs Halyade": { type: "organization" } },
    rejects: ["l'association Halyade"],
  },
  member: {
    pattern: "(adhérents|membres|membre|délégué|déléguée|secrétaire général|section|élus|élu|députés|bureau) {of} {name}",
    normalise: one("organization", 1),
    accepts: { "délégué d'Halyade": { type: "organization" } },
    rejects: ["client d'Halyade"],
  },
  gang: {
    pattern: "(pirates|hackers|cybercriminels|hacktivistes|militants|adhérents) {of} {name}",
    normalise: one("organization", 1.5),
    accepts: { "les pirates de Halyade": { type: "organization" } },
    rejects: ["les clients de Halyade"],
  },
  band: {
    pattern:
      "(gang|gangs|bande|cartel|mafia|groupe criminel|groupe cybercriminel|groupe pirate|groupe APT|rançonneurs|pirates|hackers|cybercriminels|hacktivistes) {russe:nationality}? {name}",
    normalise: ({ name: at, russe: country }) => told("organization", at, 5, null, country ?? null),
    accepts: { "le gang Halyade": { type: "organization" }, "les pirates Halyade": { type: "organization" } },
    rejects: ["le gang de Halyade"],
  },
  band_of: {
    pattern: "(pirates|hackers|cybercriminels|hacktivistes|rançonneurs|attaquants|affiliés) (du|de) (groupe|collectif|gang|cartel) {name}",
    normalise: one("organization", 5),
    accepts: { "les pirates du groupe Halyade": { type: "organization" } },
    rejects: ["les pirates de Halyade"],
  },
  counted: {
    pattern: "{delivered} {digits} {thousand}? {name}",
    normalise: one("product", 1.8),
    accepts: { "a livré 1 600 Velora": { type: "product" }, "vendu 3 millions de Brix": { type: "product" } },
    rejects: ["recruté 30 Velora"],
  },
  thing: {
    pattern: "{productNoun} {nationality}? {name}",
    normalise: one("product", 2.5),
    accepts: { "le logiciel Brix": { type: "product" }, "son modèle Velora": { type: "product" } },
    rejects: ["le logiciel de Brix"],
  },
  things: {
    pattern: "(les|des|aux|deux|trois|quatre|ces|ses) {productNouns} {small}? {name}",
    normalise: one("product", 3.5),
    accepts: { "les télescopes Brix": { type: "product" }, "des drones armés Velora": { type: "product" } },
    rejects: ["les télescopes de Brix"],
  },
  things_second: {
    pattern: "(les|des|aux|deux|trois|quatre|ces|ses) {productNouns} {small}? {other:name} (et|ou|,) {name}",
    normalise: one("product", 3.5),
    accepts: { "les télescopes Velora et Brix": { type: "product" } },
    rejects: ["les télescopes Velora de Brix"],
  },
  thing_of: {
    pattern: "{productNoun} {of} {trade} {name}",
    normalise: one("product", 2),
    accepts: { "le logiciel de paie Brix": { type: "product" } },
    rejects: ["le logiciel Brix"],
  },
  thing_after: {
    pattern: "{uncited} , {one}? {adjective}? {described_product}",
    normalise: ({ uncited: at }) => told("product", at, 2.5),
    accepts: { "Brix, son nouveau modèle": { type: "product" }, "Velora, un logiciel": { type: "product" } },
    rejects: ["Brix, son PDG"],
  },
  novelty: {
    pattern: "{uncited} , (son|sa) (nouveau|nouvelle|dernier|dernière|propre) {small}",
    normalise: ({ uncited: at }) => told("product", at, 1),
    accepts: { "Brix, sa nouvelle plateforme": { type: "product" } },
    rejects: ["Brix, sa filiale"],
  },
  called: {
    pattern: "{called} {quote}? {name}",
    normalise: one("product", 2),
    accepts: { "baptisée « Velora": { type: "product" }, "baptisé Brix": { type: "product" } },
    rejects: ["quitté Brix"],
  },
  sold: {
    pattern: "{sold} {name}",
    normalise: one("product", 1.2),
    accepts: { "la sortie de Brix": { type: "product" } },
    rejects: ["la famille de Brix"],
  },
  possessed: {
    pattern: "(son|sa|ses) {name}",
    normalise: one("product", 0.9),
    accepts: { "sa Velora": { type: "product" } },
    rejects: ["la Velora"],
  },
  article_before: {
    pattern: "{determiner} {name}",
    normalise: one("product", 1),
    accepts: { "le Brix": { type: "product" }, "sa Velora": { type: "product" } },
    rejects: ["de Brix"],
  },
  town: {
    pattern: "{name} , {determiner}? {adjective}? {town}",
    normalise: one("place", 3),
    accepts: { "Velora, petite commune": { type: "place" }, "Brix, une ville": { type: "place" } },
    rejects: ["Velora, éditeur"],
  },
  town_before: {
    pattern: "{town} {of} {digits} {souls} , {name}",
    normalise: one("place", 3),
    accepts: { "commune de 4 300 habitants, Velora": { type: "place" } },
    rejects: ["commune de 4 300 habitants, et Velora"],
  },
  located_site: {
    pattern: "(usine|site|entrepôt|bureau|campus|dépôt|chantier|fief|berceau|siège) {nationality} {of} {name}",
    normalise: one("place", 1.2),
    accepts: { "l'entrepôt argovien de Velora": { type: "place" } },
    rejects: ["l'entrepôt argovien avec Velora"],
  },
  located: { pattern: "{at} {name}", normalise: one("place", 1.2), accepts: { "à Velora": { type: "place" } }, rejects: ["chez Velora"] },
  located_opening: {
    pattern: "{siting} {name} ,",
    normalise: one("place", 1.6),
    accepts: { "À Velora, la société": { type: "place" }, "bâtira, à Brix, une": { type: "place" } },
    rejects: ["confiée à Velora, la société"],
  },
  located_surely: {
    pattern: "{sure_place} {name}",
    normalise: one("place", 2.5),
    accepts: { "basée à Velora": { type: "place" }, "l'usine de Brix": { type: "place" } },
    rejects: ["fondée par Velora"],
  },
});
