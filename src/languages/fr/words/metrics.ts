import type { Metric } from "../../../model.js";
import { vocabulary } from "../tokens.js";

/** Which kinds of figure a noun can be the measure of: m money, p percentage, q quantity. */
export type Kinds = "m" | "p" | "q" | "mp" | "mq" | "pq" | "mpq";

/** A noun that says what a figure measures. */
export interface MetricNoun {
  readonly metric: Metric;
  readonly kinds: Kinds;
  /** A word of many uses: another measure in reach is preferred to it. */
  readonly weak: boolean;
  /** What it measures when the figure is a quantity, where that differs. */
  readonly asQuantity?: Metric;
  /** What it measures when the figure is a percentage that is no change, where that differs. */
  readonly asPercentage?: Metric;
  /** What it measures when the amount is one that a person pays ("l'offre Famille à 25 €"), where that differs. */
  readonly asSmall?: Metric;
}

type Options = Partial<Pick<MetricNoun, "weak" | "asQuantity" | "asPercentage" | "asSmall">>;

const noun = (metric: Metric, kinds: Kinds = "mp", options: Options = {}): MetricNoun => ({ metric, kinds, weak: false, ...options });

/** Nouns of the specification's metrics, as written in the press. */
export const metricNoun = vocabulary<MetricNoun>({
  "chiffre d'affaires|chiffres d'affaires|CA|chiffre d'affaire|revenus|revenu|recettes|recette|facturations|produit net bancaire|PNB|produits d'exploitation|ARR|revenu annuel récurrent|revenus annuels récurrents|revenu récurrent annuel|box-office|volume d'affaires|GMV|encaissements|primes émises|collecte|chiffre d'affaires net|ventes nettes|ventes en ligne|ventes totales|rentrées|entrées d'argent|royalties|redevances|MRR|volume des ventes|réservations nettes|facturations nettes|net bookings|rentrées publicitaires|facturation annuelle":
    noun("revenue"),
  facturation: noun("revenue", "mp", { asSmall: "price" }),
  ventes: noun("revenue", "mpq", { asQuantity: "units" }),
  vente: noun("revenue", "mpq", { asQuantity: "units", asSmall: "price" }),
  "mise en vente|remise en vente": noun("price", "m", { weak: true }),
  "bénéfice|bénéfices|bénéfice net|bénéfices nets|profit|profits|profit net|profits nets|résultat net|résultats nets|résultat net part du groupe|résultat net ajusté|bénéfice net part du groupe|bénéfice par action|bénéfice net par action|BPA|gains nets|gain net|plus-value|plus-values|résultat courant|résultat avant impôts|bénéfice avant impôts":
    noun("net_income"),
  "résultat|résultats": noun("net_income", "mp", { weak: true }),
  "perte|pertes|perte nette|pertes nettes|déficit|déficits|déficit net|perte trimestrielle|perte annuelle|trou|ardoise nette|perte sèche|déficitaire|déficitaires":
    noun("net_loss"),
  "bénéfice opérationnel|bénéfices opérationnels|résultat opérationnel|résultats opérationnels|résultat opérationnel courant|résultat opérationnel ajusté|bénéfice opérationnel ajusté|résultat d'exploitation|bénéfice d'exploitation|résultat d'exploitation courant|EBIT|EBITDA|EBITDAaL|EBITA|excédent brut d'exploitation|EBE|BAIIA|ROC|ROP|profit opérationnel|profits opérationnels|profit d'exploitation|profits d'exploitation|BAIIA ajusté|EBITDA ajusté|EBIT ajusté|résultat brut d'exploitation|bénéfice brut d'exploitation|perte opérationnelle|pertes opérationnelles|perte d'exploitation|pertes d'exploitation|RBE|marge d'autofinancement":
    noun("operating_income"),
  "marge|marges|marge brute|marge nette|marges brutes|marges nettes|marge opérationnelle|marges opérationnelles|marge d'EBITDA|marge d'EBITDAaL|marge d'EBIT|marge d'exploitation|marge opérationnelle courante|taux de marge|taux de marge brute|taux de marge opérationnelle|marge de raffinage|marges de raffinage|rentabilité|rentabilité opérationnelle|rentabilité nette|marge commerciale|marge bénéficiaire":
    noun("margin"),
  "investissement|investissements|investissement total|plan d'investissement|plan d'investissements|programme d'investissement|programme d'investissements|budget d'investissement|apport|apports|mise de fonds|investissement public|investissement privé|capitaux investis|promesses d'investissement|promesse d'investissement":
    noun("investment"),
  "ticket|tickets|mise|mises|ticket moyen|tickets moyens": noun("investment", "mp", { asSmall: "price" }),
  "chèque|chèques": noun("investment", "m", { weak: true, asSmall: "subsidy" }),
  "enveloppe|enveloppes|mobilisation|dotation": noun("investment", "m", { weak: true }),
  "dépenses d'investissement|dépenses en capital|dépenses d'investissements|dépenses d'investissement en capital|capex|dépenses d'équipement|investissements industriels|dépenses d'infrastructure|dépenses d'infrastructures|investissements en capital|immobilisations|dépenses en immobilisations|dépenses en infrastructures|investissements dans les infrastructures|investissements en infrastructures|investissements en infrastructure":
    noun("capex"),
  "levée de fonds|levées de fonds|levée|levées|tour de table|tours de table|tour de financement|tours de financement|série A|série B|série C|série D|série E|série F|amorçage|augmentation de capital|augmentations de capital|capitaux levés|fonds levés|fonds propres|seed|pré-amorçage|levée en amorçage|levée de capitaux|collecte de fonds|méga-levée|premier tour|second tour|deuxième tour|troisième tour|nouveau tour":
    noun("funding"),
  "financement|financements": noun("funding", "mp", { weak: true }),
  "valorisation|valorisations|valorisation boursière|capitalisation|capitalisation boursière|capitalisations boursières|capitalisations|valeur boursière|valeur d'entreprise|valeur de marché|valeur en Bourse|valorisation pré-money|valorisation post-money|market cap":
    noun("valuation"),
  "rachat|rachats|acquisition|acquisitions|prix d'achat|prix d'acquisition|offre d'achat|offre de rachat|offre de reprise|offre d'acquisition|OPA|OPE|offre publique d'achat|offre publique|offre hostile|contre-offre|prix de cession|prix de rachat|cession|cessions|reprise|emplettes|emplette|prise de contrôle|fusion|méga-fusion|complément de prix|absorption|montant du rachat|montant de l'acquisition|montant de l'offre":
    noun("acquisition"),
  "prix de vente": noun("acquisition", "mp", { asSmall: "price" }),
  "offre|offres|proposition": noun("acquisition", "mp", { asSmall: "price" }),
  "transaction|opération|opération financière": noun("acquisition", "mp", { weak: true }),
  "tranche|tranches": noun("funding", "m", { weak: true }),
  "participation|participations|part du capital|parts du capital|parts au capital|droits de vote|part au capital|participation minoritaire|participation majoritaire|parts sociales":
    noun("stake", "mp"),
  capital: noun("stake", "p"),
  "amende|amendes|sanction|sanctions|sanction pécuniaire|sanction financière|sanctions financières|pénalité|pénalités|astreinte|astreintes|dommages et intérêts|dommages-intérêts|dommages et intérêts punitifs|règlement amiable|accord amiable|accord à l'amiable|règlement à l'amiable|contravention|redressement|redressement fiscal|contraventions|condamnation|dédommagement|dédommagements|indemnisation|indemnisations|pénalités de retard|contentieux|réparation|rappel d'impôts|arriérés d'impôts":
    noun("penalty"),
  "indemnité|indemnités|indemnité de rupture|indemnités de rupture": noun("penalty", "mp", { asSmall: "compensation" }),
  "prix|prix moyen|prix catalogue|prix de détail|prix plancher|prix d'appel|prix moyen de vente|abonnement|abonnements|forfait|forfaits|formule|formules|loyer|loyers|prix public|prix de base|prix de vente conseillé|prix conseillé|ticket d'entrée|cotisation|cotisations|panier moyen|prix de lancement|prix d'entrée|prix unitaire|abonnement mensuel|offre d'abonnement|tarif mensuel|prix de départ|étiquette|péage|mensualité|mensualités":
    noun("price"),
  "tarif|tarifs|tarification": noun("price"),
  "commission|commissions|frais de service|frais de livraison": noun("price", "mp", { asPercentage: "rate", weak: true }),
  "salaire|salaires|prime|primes|rémunération|rémunérations|bonus|package|packages|paie|paye|salaire médian|salaire moyen|rémunération moyenne|Smic|stock-options|rémunération fixe|rémunération variable|salaire brut|salaire net|salaire annuel|salaire mensuel|salaire de base|salaire minimum|rémunération totale|rémunération globale|prime à la signature|primes à la signature|prime d'arrivée|prime de partage de la valeur|prime de départ|parachute|parachute doré|parachutes dorés|intéressement|indemnité de départ|indemnités de départ|actions gratuites|prime d'embauche|primes d'embauche|primes de bienvenue|enveloppe salariale|politique salariale|augmentations de salaire|augmentation de salaire|hausse de salaire|hausses de salaire|augmentations salariales|augmentation salariale|hausse des salaires|augmentation générale|augmentations générales|augmentation individuelle|augmentations individuelles|pouvoir d'achat|niveau de vie|participation et intéressement|intéressement et participation|salaire minimum interprofessionnel de croissance|émoluments|jetons de présence|retraite chapeau|pension|pensions":
    noun("compensation"),
  "dette|dettes|dette nette|endettement|endettement net|emprunt|emprunts|prêt|prêts|crédit|crédits|obligations|dette brute|obligation|avance remboursable|ligne de crédit|lignes de crédit|emprunt obligataire|émission obligataire|émissions obligataires|dette bancaire|créances|créance|avances remboursables|avances récupérables|prêt garanti|prêts garantis|passif|encours de dette|facilité de crédit|échéance|échéances|crédit-bail|obligations convertibles|prêt-relais|prêt relais|prêt syndiqué|crédit syndiqué|refinancement|levier|dette financière|dette financière nette|prêts bancaires|prêt bancaire|endettement brut|ardoise bancaire":
    noun("debt"),
  "trésorerie|liquidités|cash-flow|cash flow|free cash-flow|free cash flow|flux de trésorerie|flux de trésorerie disponible|flux de trésorerie disponibles|flux de trésorerie libre|flux de trésorerie opérationnel|cash|réserves de cash|trésorerie nette|FCF|réserves|cash disponible|caisse|caisses|bas de laine|trésor de guerre|matelas|liquidités disponibles|position de trésorerie|coffres|réserve de trésorerie|trésorerie disponible|cagnotte":
    noun("cash"),
  "coût|coûts|charge|charges|facture|factures|frais|coûts d'exploitation|charges d'exploitation|note|addition|surcoût|surcoûts|dépréciation|dépréciations|provision|provisions|budget|budgets|ardoise|préjudice|dégâts|dommages|dépenses de recherche|dépenses de R&D|charge exceptionnelle|charges exceptionnelles|coût total|manque à gagner|dépenses publicitaires|masse salariale|coûts de restructuration|charges de restructuration|charge de restructuration|coûts de personnel|frais de personnel|dépenses de fonctionnement|dépenses marketing|frais généraux|écart d'acquisition|écarts d'acquisition|frais d'acquisition|frais de justice|frais d'avocats|frais d'intégration|budget marketing|budget de production|devis|dépenses de marketing|dépenses|dépense":
    noun("cost"),
  "taxe|taxes|impôt|impôts|droits de douane|droit de douane|surtaxe|surtaxes|prélèvement|prélèvements|taxation|tarifs douaniers|droits d'entrée|contribution exceptionnelle|surtaxe douanière|surtaxes douanières|TVA|taxe sur les services numériques|tarif douanier":
    noun("cost", "mp", { asPercentage: "rate" }),
  "rançon|rançons": noun("other", "m"),
  "économies|économie annuelle|économies annuelles|réduction de coûts|réductions de coûts|réduction des coûts|réductions des coûts|baisse des coûts|synergies|plan d'économies|plan d'économie|plans d'économies|programme d'économies|économies de coûts|synergies de coûts|synergies annuelles|coupes budgétaires":
    noun("savings"),
  "économie|gains": noun("savings", "m", { weak: true }),
  "contrat|contrats|contrat-cadre|commande|commandes|prises de commandes|prise de commandes|carnet de commandes|carnets de commandes|carnet|marché public|marchés publics|accord commercial|accord-cadre|appel d'offres|appels d'offres|engagements|lettres d'intention|méga-contrat|mégacontrat|précommandes|bon de commande|commandes fermes":
    noun("contract", "mp"),
  "subvention|subventions|subsides|subside|aide publique|aides publiques|aide|aides|crédit d'impôt|crédits d'impôt|soutien public|soutiens publics|aide d'État|aides d'État|soutien de l'État|soutien financier|bourse d'études|bourses d'études|fonds publics|argent public|avantage fiscal|avantages fiscaux|exonération|exonérations|aides à la presse|soutien|financement public|financements publics|prime à l'achat|bonus écologique":
    noun("subsidy"),
  "dividende|dividendes|rachat d'actions|rachats d'actions|programme de rachat d'actions|programmes de rachat d'actions|programme de rachats d'actions|plan de rachat d'actions|rachat de titres|rachats de titres|rachat de ses propres actions|rachat de ses propres titres|rachat de ses actions|rachats d'actions propres|dividende exceptionnel|dividende ordinaire|OPRA|retour aux actionnaires|retours aux actionnaires|coupon":
    noun("shareholder_return"),
  "action|actions|titre|titres|cours|cours de Bourse|cours de l'action|cours du titre|valeur du titre|indice|indices|objectif de cours|cours de clôture|cours d'ouverture|cours d'introduction|prix de l'action|nominative|cours de référence|certificat":
    noun("share_price", "mp", { weak: true }),
  "part de marché|parts de marché|PDM": noun("market_share", "p"),
  part: noun("share", "p", { weak: true }),
  parts: noun("stake", "mp", { weak: true }),
  "proportion|pourcentage": noun("share", "p", { weak: true }),
  "taux|rendement|rendements|probabilité|score|taux de chômage|taux de croissance|taux d'intérêt|taux d'intérêts|taux de conversion|taux d'occupation|taux d'endettement|taux de réussite|taux directeur|taux directeurs|taux d'équipement|précision|taux de pénétration|taux d'attrition|taux de rotation|churn|inflation|taux d'imposition|turnover|taux de fuite|taux de désabonnement|taux de résiliation|taux de remplissage|taux de commission|taux de disponibilité|disponibilité|chômage|intérêts|intérêt|taux d'erreur|taux de couverture|couverture|marge d'erreur|rendement locatif|taux effectif|prévisions de croissance|prévision de croissance|chances|chance|satisfaction|recommandation|taux de satisfaction|taux de défaut|impôt sur les sociétés|impôt minimum|confiance":
    noun("rate", "p"),
  "effectif|effectifs|effectif total|effectif mondial|effectifs mondiaux|nombre de salariés|nombre d'employés|recrutements|embauches|effectifs salariés|nombre de collaborateurs":
    noun("employees", "pq"),
  "licenciements|suppressions de postes|suppressions d'emplois|suppression de postes|suppression d'emplois|plan social|plan de départs|plan de départs volontaires|plan de licenciements|suppressions de poste|PSE|plan de suppressions de postes|plan de suppression de postes|vague de licenciements|coupes dans les effectifs|plan de réduction d'effectifs|départs volontaires|réductions d'effectifs|réduction d'effectifs|plan de sauvegarde de l'emploi":
    noun("layoffs", "pq"),
  "livraisons|expéditions|production|immatriculations|volumes de ventes|unités vendues|ventes en volume|volumes|volume|mises en circulation|cadence|cadences|exportations":
    noun("units", "pq"),
  "nombre d'utilisateurs|nombre d'abonnés|audience|audiences|trafic|fréquentation|base d'abonnés|base de clients|base clients|base d'utilisateurs|parc d'abonnés|clientèle|téléchargements|nombre de clients|parc mobile|base TV|base fixe|base mobile|portefeuille clients|recrutement d'abonnés|recrutements d'abonnés|gains d'abonnés|pertes d'abonnés":
    noun("users", "pq"),
  "utilisateurs|abonnés|clients": noun("users", "pq", { weak: true }),
  parc: noun("users", "pq", { weak: true }),
  "puissance|capacité|capacités|capacité de production|capacités de production|puissance électrique|surface|puissance installée|capacité installée|capacité de calcul|capacités de calcul|puissance de calcul|superficie|capacité d'encapsulation|capacité de stockage":
    noun("capacity", "pq"),
  "nombre d'opérations|nombre de tours|nombre de deals|nombre de fusions|nombre de fusions et acquisitions|nombre de transactions|nombre de levées|nombre de levées de fonds|nombre d'acquisitions|fusions-acquisitions|M&A":
    noun("deals", "pq"),
  "marché mondial|marché français|marché européen|taille du marché|marché américain|marché chinois|marché total|marché adressable|marché potentiel|marché unique|marché intérieur":
    noun("market_size", "mp", { weak: true }),
  "marché|secteur|filière|industrie|commerce en ligne|e-commerce|encours mondial": noun("market_size", "mp", { weak: true }),
  "activité|activités|prises de commandes facturées": noun("revenue", "p", { weak: true }),
  "demande|consommation|émissions|empreinte carbone|PIB|produit intérieur brut|délais|temps de traitement|consommation électrique|consommation d'énergie":
    noun("other", "p", { weak: true }),
});

/** Nouns that only say that there is an amount: the noun that they are hung on tells its measure ("amende d'un montant de", "contrat d'une valeur de"). */
export const amountNoun = vocabulary<true>({
  "montant|montant total|montant global|montant cumulé|montant record|montants|somme|sommes|total|valeur|valeur totale|niveau|plafond|fourchette|objectif|prévision|prévisions|objectifs|estimation|hauteur|seuil|cap|barre|record|moyenne|équivalent|cumul|bagatelle|coquette somme|plancher|ordre|chiffre|maximum|minimum|limite|tranche|première tranche|solde|attentes|consensus|ambition|cible|guidance|paiement|versement": true,
});

/** A noun that means a valuation or a price by the size of the amount, where nothing else tells. */
export const valueNoun = new Set(["valeur", "prix"]);

/** What stands after an amount and says what it is: "60 millions en caisse", "8 millions en dette bancaire". */
export const afterAmount = vocabulary<Metric>({
  "en séance|à la clôture|en clôture|à l'ouverture|en préouverture": "share_price",
  "en caisse|dans les caisses|dans ses caisses|en banque|au bilan|en réserve|de côté|en trésorerie|dans ses coffres|sur ses comptes|en cash disponible|à la banque|dans son bilan":
    "cash",
  "en dette|en dettes|en dette bancaire|en prêt|en prêts|en obligations|sous forme de dette|sous forme de prêt|sous forme de prêts|sous forme d'emprunt|d'avances remboursables|en crédit|en prêt garanti|en dette obligataire|en dette non dilutive|en obligations convertibles|sous forme d'obligations|en dette senior|en emprunts":
    "debt",
  "en fonds propres|en capital|en equity|en amorçage|en série A|en série B|en série C|en série D|en série E|en seed": "funding",
  "en subventions|en subvention|sous forme de subventions|sous forme de subvention|en aides publiques|en crédit d'impôt|en crédits d'impôt":
    "subsidy",
  "en dividendes|sous forme de dividendes|sous forme de dividende|en rachats d'actions|en rachat d'actions": "shareholder_return",
  "de manque à gagner": "cost",
  "brut par mois|brut par an|bruts par mois|bruts par an|net par mois|brut annuel|bruts annuels|brut mensuel|bruts mensuels|nets mensuels|net mensuel|brut de l'heure":
    "compensation",
});

/** Nouns that mean a move: after them `de` brings its size and `à` the level reached. */
export const changeNoun = vocabulary<"increase" | "decrease">({
  "hausse|hausses|progression|progressions|croissance|augmentation|augmentations|bond|bonds|envolée|accélération|rebond|amélioration|gain|poussée|majoration|revalorisation|relèvement|surplus|supplément|explosion|flambée|appréciation|surcroît|renchérissement|remontée|alourdissement|doublement|gonflement|surcote|élargissement|plus-haut|saut|rallonge":
    "increase",
  "baisse|baisses|recul|reculs|repli|chute|chutes|diminution|réduction|réductions|dégringolade|effondrement|contraction|plongeon|dévissage|décrue|érosion|remise|remises|rabais|ristourne|décote|ralentissement|dépréciation|abaissement|glissade|coupe|coupes|correction|retrait|tassement|fléchissement|débâcle|dégradation|allègement|allégement|amputation|décrochage|dévaluation":
    "decrease",
});

/** The same after the figure: "8 € de plus", "600 millions supplémentaires". */
export const changeAfter = vocabulary<"increase" | "decrease">({
  "de plus|supplémentaires|supplémentaire|de mieux|en plus|plus cher|plus chère|plus chers|plus chères|de hausse|d'augmentation|de croissance|de progression|additionnels|additionnel|de surcoût|plus élevé|plus élevée|plus élevés|plus élevées|d'augmentation générale|d'augmentations|de gain|de gains|de rallonge":
    "increase",
  "de moins|en moins|moins cher|moins chère|moins chers|moins chères|de baisse|de recul|de réduction|de remise|de repli|de rabais|de chute|de diminution|de décote|de ristourne":
    "decrease",
});
