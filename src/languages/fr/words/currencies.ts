import type { Currency } from "../../../kinds/figure.js";
import type { Per } from "../../../model.js";
import { vocabulary } from "../tokens.js";

const name = (code: string, exponent = 0): Currency => ({ code, family: null, basis: "name", exponent });
const code = (iso: string): Currency => ({ code: iso, family: null, basis: "code", exponent: 0 });
const symbol = (iso: string): Currency => ({ code: iso, family: null, basis: "symbol", exponent: 0 });
const USD_NAME = name("USD");
const CAD_NAME = name("CAD");

/** Currency words, signs and codes. A family's member is decided by the article's country (CLAIMS.md section 2, Money). */
export const currency = vocabulary<Currency>({
  "euro|euros": name("EUR"),
  "€": symbol("EUR"),
  "EUR": code("EUR"),
  "centime d'euro|centimes d'euro|centimes d'euros|cents d'euro": name("EUR", -2),
  "centime|centimes|cts": { code: null, family: "centime", basis: "name", exponent: -2 },
  "cents": { code: null, family: "dollar", basis: "name", exponent: -2 },
  "dollar|dollars": { code: null, family: "dollar", basis: "name", exponent: 0 },
  "$": { code: null, family: "dollar", basis: "symbol", exponent: 0 },
  "dollar américain|dollars américains|dollar US|dollars US|dollars des États-Unis|dollars de Washington|billets verts": USD_NAME,
  "$ US|US $|US$|$US": symbol("USD"),
  "USD|dollars USD": code("USD"),
  "dollar canadien|dollars canadiens|dollars CA": CAD_NAME,
  "$ CA|CA $|$CA|$ CAD|$ can|$ CAN": symbol("CAD"),
  "CAD": code("CAD"),
  "dollars australiens|dollar australien": name("AUD"), "A$|AUD": code("AUD"),
  "dollars de Hong Kong|dollars de Hongkong|dollars hongkongais": name("HKD"), "HK$|HKD": code("HKD"),
  "dollars de Singapour|dollars singapouriens": name("SGD"), "SGD": code("SGD"),
  "dollars taïwanais|nouveaux dollars taïwanais|dollars de Taïwan": name("TWD"), "NT$|TWD": code("TWD"),
  "livre sterling|livres sterling|livres|livre|livres britanniques": name("GBP"),
  "£": symbol("GBP"), "GBP": code("GBP"),
  "yen|yens": name("JPY"), "¥": symbol("JPY"), "JPY": code("JPY"),
  "yuan|yuans|renminbi|renminbis": name("CNY"), "RMB|CNY": code("CNY"),
  "won|wons|wons sud-coréens": name("KRW"), "₩": symbol("KRW"), "KRW": code("KRW"),
  "roupie|roupies|roupies indiennes": name("INR"), "₹": symbol("INR"), "INR": code("INR"),
  "franc suisse|francs suisses": name("CHF"), "CHF": code("CHF"),
  "franc CFA|francs CFA|FCFA|F CFA": name("XOF"), "XOF": code("XOF"), "XAF": code("XAF"),
  "franc|francs|fr.|frs": { code: null, family: "franc", basis: "name", exponent: 0 },
  "francs français|anciens francs": name("FRF"),
  "couronnes suédoises|couronne suédoise": name("SEK"), "SEK": code("SEK"),
  "couronnes danoises|couronne danoise": name("DKK"), "DKK": code("DKK"),
  "couronnes norvégiennes|couronne norvégienne": name("NOK"), "NOK": code("NOK"),
  "couronnes tchèques": name("CZK"), "CZK": code("CZK"),
  "couronne|couronnes": { code: null, family: "krona", basis: "name", exponent: 0 },
  "rouble|roubles": name("RUB"), "RUB|₽": code("RUB"),
  "zloty|zlotys": name("PLN"), "PLN": code("PLN"),
  "forint|forints": name("HUF"), "lei|leus": name("RON"),
  "shekel|shekels": name("ILS"), "ILS": code("ILS"),
  "dirham|dirhams|dirhams marocains|MAD|DH": name("MAD"), "dirhams émiratis": name("AED"), "AED": code("AED"),
  "dinars algériens": name("DZD"), "dinars tunisiens|dinar tunisien": name("TND"), "TND": code("TND"),
  "riyal|riyals|riyals saoudiens": name("SAR"), "naira|nairas": name("NGN"), "cédis": name("GHS"), "shillings kényans": name("KES"), "rands|rand": name("ZAR"),
  "real brésilien|reais|réaux": name("BRL"), "BRL": code("BRL"),
  "peso|pesos": { code: null, family: "peso", basis: "name", exponent: 0 }, "pesos mexicains": name("MXN"), "pesos argentins": name("ARS"),
  "livre turque|livres turques": name("TRY"), "livres égyptiennes": name("EGP"), "dong|dongs": name("VND"), "bahts|baht": name("THB"), "ringgits": name("MYR"),
});

/** Signs and codes that may stand before the number or right after an abbreviated scale. */
export const currencySign = vocabulary<Currency>({
  "€": symbol("EUR"), "EUR": code("EUR"),
  "$": { code: null, family: "dollar", basis: "symbol", exponent: 0 },
  "US$|US $|$ US|$US": symbol("USD"), "USD": code("USD"),
  "$ CA|CA$|$ CAD": symbol("CAD"), "CAD": code("CAD"),
  "£": symbol("GBP"), "GBP": code("GBP"), "¥": symbol("JPY"), "JPY": code("JPY"), "CHF": code("CHF"), "₩": symbol("KRW"), "₹": symbol("INR"),
  "F|Fr|Fr.": { code: null, family: "franc", basis: "symbol", exponent: 0 },
  "RMB|CNY": code("CNY"), "HK$|HKD": code("HKD"), "DH|MAD": code("MAD"), "FCFA|F CFA|CFA": code("XOF"), "SEK": code("SEK"), "NOK": code("NOK"), "DKK": code("DKK"), "AUD|A$": code("AUD"),
}, { cased: true });

/** Scale and currency in one word: `MdsE`, `MEUR`. */
export const scaledCurrency = vocabulary<{ readonly exponent: number; readonly currency: Currency }>({
  "k€|kEUR|KEUR|k EUR|kE|KE": { exponent: 3, currency: code("EUR") }, "MEUR|ME": { exponent: 6, currency: code("EUR") }, "MdE|MdsE|MdEUR|MdsEUR|MrdE": { exponent: 9, currency: code("EUR") },
  "kUSD|KUSD": { exponent: 3, currency: code("USD") }, "MUSD": { exponent: 6, currency: code("USD") }, "MdUSD|MdsUSD": { exponent: 9, currency: code("USD") },
  "MCHF": { exponent: 6, currency: code("CHF") }, "MDH|MMAD": { exponent: 6, currency: code("MAD") }, "MGBP": { exponent: 6, currency: code("GBP") },
}, { cased: true });

/** Bases that a rate is counted by, as they follow the amount. */
export const per = vocabulary<Per>({
  "par mois|/ mois|mensuels|mensuelles|mensuel|mensuelle|le mois|au mois|chaque mois|par mois et par utilisateur|par utilisateur et par mois|par mois et par salarié|par salarié et par mois|par mois et par poste|par poste et par mois|/ mois / utilisateur|/ utilisateur / mois|par utilisateur par mois|par mois par utilisateur": "month",
  "par an|/ an|annuels|annuelles|annuel|annuelle|l'an|à l'année|chaque année|par année|par exercice|par an et par salarié|par salarié et par an": "year",
  "par semaine|/ semaine|chaque semaine|hebdomadaires|hebdomadaire": "week",
  "par jour|/ jour|/ j|quotidiens|quotidiennes|quotidien|chaque jour|par journée": "day",
  "par heure|/ heure|de l'heure|/ h|l'heure": "hour",
  "par action|par titre|/ action|l'action|le titre|par part": "share",
  "par utilisateur|par abonné|par client|par personne|par joueur|/ utilisateur|par tête|par usager|par poste de travail": "user",
  "par emploi|par emploi créé|par poste|par poste créé": "job",
  "l'unité|pièce|par unité|par appareil|par véhicule|par colis|par exemplaire|la pièce|par article|par livraison|par commande|par puce|par machine|par transaction|par requête|par image": "unit",
  "la tonne|par tonne|par tonnes|/ tonne": "tonne",
  "le mégawattheure|par mégawattheure|le MWh|/ MWh|par MWh|du MWh|du mégawattheure": "MWh",
});
