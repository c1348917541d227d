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
  /** What it measures when the figure is a percentage or a quantity, where that differs. */
  readonly asQuantity?: Metric;
}

const noun = (metric: Metric, kinds: Kinds = "mp", options: { weak?: boolean; asQuantity?: Metric } = {}): MetricNoun => ({ metric, kinds, weak: options.weak ?? false, ...(options.asQuantity && { asQuantity: options.asQuantity }) });

/** Nouns of the specification's metrics, as written in the press. */
export const metricNoun = vocabulary<MetricNoun>({
  "chiffre d'affaires|chiffres d'affaires|CA|chiffre d'affaire|revenus|revenu|recettes|recette|facturations|facturation|prises de commandes facturées|produit net bancaire|PNB|produits d'exploitation|ARR|revenu annuel récurrent|revenus annuels récurrents|revenu récurrent annuel|box-office|volume d'affaires|GMV|encaissements|primes émises|collecte": noun("revenue"),
  "ventes|vente": noun("revenue", "mpq", { asQuantity: "units", weak: false }),
  "chiffre d'affaires net|ventes nettes|ventes en ligne|ventes totales": noun("revenue"),
  "bénéfice|bénéfices|bénéfice net|bénéfices nets|profit|profits|profit net|résultat net|résultats nets|résultat net part du groupe|bénéfice net part du groupe|bénéfice par action|BPA|résultat net ajusté|gains nets|résultat": noun("net_income"),
  "perte|pertes|perte nette|pertes nettes|déficit|déficits|déficit net|perte trimestrielle|perte annuelle|trou|ardoise nette": noun("net_loss"),
  "bénéfice opérationnel|résultat opérationnel|résultat opérationnel courant|résultat d'exploitation|bénéfice d'exploitation|EBIT|EBITDA|EBITDAaL|Ebitda|EBITA|Ebit|excédent brut d'exploitation|EBE|BAIIA|ROC|profit opérationnel|profit d'exploitation|BAIIA ajusté|EBITDA ajusté|Ebitda ajusté|résultat brut d'exploitation|bénéfice brut d'exploitation": noun("operating_income"),
  "perte opérationnelle|pertes opérationnelles|perte d'exploitation|pertes d'exploitation": noun("operating_income"),
  "marge|marges|marge brute|marge nette|marge opérationnelle|marge d'EBITDA|marge d'Ebitda|marge d'exploitation|marge opérationnelle courante|taux de marge|marge de raffinage|marges de raffinage": noun("margin"),
  "investissement|investissements|investissement total|plan d'investissement|plan d'investissements|programme d'investissement|enveloppe|budget d'investissement|mise|ticket|tickets|apport|mise de fonds|investissement public|capitaux investis": noun("investment"),
  "dépenses d'investissement|dépenses en capital|dépenses d'investissements|capex|Capex|CAPEX|dépenses d'équipement|investissements industriels|dépenses d'infrastructure|dépenses d'infrastructures": noun("capex"),
  "levée de fonds|levées de fonds|levée|tour de table|tours de table|tour de financement|tours de financement|financement|série A|série B|série C|série D|série E|série F|Série A|Série B|Série C|Série D|amorçage|augmentation de capital|capitaux levés|fonds levés|fonds propres|seed": noun("funding"),
  "valorisation|valorisations|valorisation boursière|capitalisation|capitalisation boursière|valeur boursière|valeur d'entreprise|valeur de marché|valeur|capitalisations|valeur en Bourse": noun("valuation"),
  "rachat|acquisition|acquisitions|prix d'achat|prix d'acquisition|offre d'achat|offre de rachat|offre de reprise|OPA|offre publique d'achat|prix de vente|prix de cession|cession|reprise|emplettes|emplette|transaction|opération": noun("acquisition"),
  "participation|participations|part du capital|parts du capital|droits de vote|capital": noun("stake", "mp"),
  "amende|amendes|sanction|sanctions|sanction pécuniaire|pénalité|pénalités|astreinte|astreintes|dommages et intérêts|dommages-intérêts|règlement amiable|accord amiable|indemnité|indemnités|contravention|redressement|redressement fiscal|contraventions|condamnation": noun("penalty"),
  "prix|prix moyen|tarif|tarifs|abonnement|abonnements|forfait|forfaits|formule|loyer|loyers|prix public|prix de base|prix de vente conseillé|ticket d'entrée|cotisation|cotisations|panier moyen|ticket moyen|prix de lancement|prix d'entrée|prix unitaire": noun("price"),
  "salaire|salaires|prime|primes|rémunération|rémunérations|bonus|package|paie|paye|traitement|indemnités de départ|parachute doré|salaire médian|salaire moyen|rémunération moyenne|Smic|SMIC|smic|stock-options|rémunération fixe|rémunération variable|salaire brut|salaire annuel|rémunération totale|prime à la signature|primes à la signature|parachute": noun("compensation"),
  "dette|dettes|dette nette|endettement|endettement net|emprunt|emprunts|prêt|prêts|crédit|crédits|obligations|dette brute|obligation|avance remboursable|ligne de crédit|emprunt obligataire|dette bancaire|créances|créance|avances remboursables|avances récupérables|prêt garanti": noun("debt"),
  "trésorerie|liquidités|cash-flow|cash flow|free cash-flow|free cash flow|flux de trésorerie|flux de trésorerie disponible|cash|réserves de cash|trésorerie nette|FCF|flux de trésorerie libre|réserves|cash disponible": noun("cash"),
  "coût|coûts|dépenses|dépense|charge|charges|facture|factures|frais|coûts d'exploitation|note|addition|surcoût|dépréciation|dépréciations|provision|provisions|budget|ardoise|préjudice|dégâts|dommages|rançon|dépenses de recherche|dépenses de R&D|charge exceptionnelle|coût total|manque à gagner|dépenses publicitaires|taxe|impôt|impôts|droits de douane|masse salariale": noun("cost"),
  "économies|économie|réduction de coûts|réductions de coûts|réduction des coûts|synergies|gains": noun("savings"),
  "contrat|contrats|commande|commandes|prises de commandes|prise de commandes|carnet de commandes|carnet|marché public|accord commercial|accord-cadre|marchés publics|appel d'offres|engagements": noun("contract"),
  "subvention|subventions|aide|aides|aide publique|aides publiques|crédit d'impôt|crédits d'impôt|soutien public|aide d'État|aides d'État|soutien de l'État|bourse|bourses": noun("subsidy"),
  "dividende|dividendes|rachat d'actions|rachats d'actions|programme de rachat d'actions|dividende exceptionnel|OPRA|coupon": noun("shareholder_return"),
  "action|titre|cours|cours de Bourse|cours de bourse|cours de l'action|valeur du titre|indice|l'action": noun("share_price", "mp", { weak: true }),
  "part de marché|parts de marché|PDM|PdM|Pdm|pdm": noun("market_share", "p"),
  "taux|rendement|probabilité|score|note de|taux de chômage|taux de croissance|taux d'intérêt|taux de conversion|taux d'occupation|taux de réussite|taux directeur|taux d'équipement|précision|taux de pénétration|taux d'attrition|taux de rotation|churn|inflation|taxe de|TVA|taux d'imposition|turnover|taux de fuite": noun("rate", "p"),
  "effectif|effectifs|effectif total|masse salariale totale|nombre de salariés|nombre d'employés|recrutements|embauches": noun("employees", "pq"),
  "licenciements|suppressions de postes|suppressions d'emplois|plan social|plan de départs|plan de départs volontaires|plan de licenciements|suppressions de poste|PSE": noun("layoffs", "pq"),
  "livraisons|expéditions|production|immatriculations|volumes de ventes|unités vendues|ventes en volume": noun("units", "pq"),
  "nombre d'utilisateurs|nombre d'abonnés|audience|trafic|fréquentation|base d'abonnés|base d'utilisateurs|parc|clientèle|téléchargements|nombre de clients|parc mobile": noun("users", "pq"),
  "puissance|capacité|capacités|capacité de production|puissance électrique|surface|puissance installée|capacité installée|capacité de calcul": noun("capacity", "pq"),
  "marché mondial|marché français|marché européen|taille du marché|marché américain|marché chinois": noun("market_size", "mp", { weak: true }),
  "marché|secteur|filière": noun("market_size", "mp", { weak: true }),
});

/** Nouns that mean a move: after them `de` brings its size and `à` the level reached. */
export const changeNoun = vocabulary<"increase" | "decrease">({
  "hausse|hausses|progression|croissance|augmentation|augmentations|bond|envolée|accélération|rebond|amélioration|gain|poussée|majoration|revalorisation|relèvement|surplus|supplément|explosion|flambée|appréciation|surcroît": "increase",
  "baisse|baisses|recul|reculs|repli|chute|diminution|réduction|dégringolade|effondrement|contraction|plongeon|dévissage|décrue|érosion|remise|rabais|ristourne|décote|ralentissement|dépréciation|abaissement|glissade|coupe|coupes": "decrease",
});

/** The same after the figure: "8 € de plus", "600 millions supplémentaires". */
export const changeAfter = vocabulary<"increase" | "decrease">({
  "de plus|supplémentaires|supplémentaire|de mieux|en plus|plus cher|plus chère|plus chers|plus chères|de hausse|d'augmentation|de croissance|de progression|additionnels|additionnel": "increase",
  "de moins|en moins|moins cher|moins chère|moins chers|de baisse|de recul|de réduction|de remise|de repli|de rabais": "decrease",
});
