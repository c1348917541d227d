import { Shape, type Token } from "../../../model.js";
import { lines, prepared } from "../../../prepared.js";
import { remembered } from "../../../remembered.js";
import type { Table } from "../../../table.js";
import { verbReadings } from "../verbs/lookup.js";
import { companyNoun, nationality, organizationNoun, productNoun, roleNoun } from "../words/descriptors.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUNCTION_WORDS = words(
  "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux celles son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel " +
    "je tu il elle on nous vous ils elles j' t' s' se me te moi toi lui eux soi y en ne n' m' pas plus moins très trop peu assez si oui non ni et ou mais donc or car que qu' qui quoi dont où comment pourquoi combien quand lorsque lorsqu' puisque puisqu' quoique comme parce " +
    "derrière devant dessus dessous autour à dans sur sous par pour avec sans chez vers entre contre selon après avant depuis pendant durant dès hors outre malgré parmi jusque jusqu' afin lors alors aussi ainsi autant autre autres aucun aucune certains certaines chaque tout toute tous toutes plusieurs quelques quelque même mêmes tel telle tels telles rien personne chacun chacune via versus " +
    "aujourd'hui hier demain maintenant désormais déjà encore toujours jamais souvent parfois enfin ensuite puis bref bien mieux pire surtout notamment seulement seul seule seuls seules presque environ voici voilà ici là ailleurs pourtant cependant toutefois néanmoins sinon d'abord d'ailleurs soit " +
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille million millions milliard milliards premier première second seconde quelqu'un quelques-uns quelques-unes nul nulle autrui d'aucuns chacune telle l'un l'une " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps automne hiver mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre " +
    "monsieur madame mademoiselle m. mme mlle mm. mmes dr pr me maître",
);

/** Abbreviations in capitals that stand for common nouns. */
const COMMON_ACRONYMS = words(
  "ia esn ssii ess pme eti tpe tpi pmi tva pib pnb smic cdi cdd rh rse esg rgpd dsi rssi pdg dg daf drh ceo cfo coo cto cpo cmo vp r&d ca opa ope opr ipo lbo spac etf sicav fcp bsa ag ago cse ce gpu cpu npu tpu api saas paas iaas llm slm gpt ar vr xr iot erp crm plm mes cms seo sea rss ddos vpn dns ip tcp url http https html css sql sdk ide " +
    "b2b b2c btob btoc d2c ott svod avod vod tv tnt ftth dsl adsl vdsl xdsl sdsl umts hspa cdma wimax gprs volte mpls iptv voip gpon mems cmos euv fttb usb hdmi nfc nft qr pc mac dvd cd hd uhd hdr oled lcd led qled amoled ram rom ssd hdd dram nand hbm ddr soc sim esim sms mms gsm gps lte wi-fi wifi utc gmt cet cest est pst am pm ttc ht hors-taxe kpi roi ebit ebitda ebitdar baiia baii capex opex m&a vc bpa per ppa cee cop " +
    "vtc tgv ter vul suv vae ve vhe phev bev gnl gnv co2 enr ogm adn arn irm qi ovni bd dj pv rtt arpu mau dau arr mrr gmv tcac cagr ldp fai mvno mno oiv osn csg crds isf ifi cvae cfe tgap ticpe pge jei fcpi pee pea per oat ifrs gaap bfr roe roce pnl dcf ebita ebitdaal opra rgpd gwh mwh twh kwh gw mw kw wh chf usd eur gbp jpy cad fcfa cfa xof md mds iban rib lts mp3 ddr4 ddr5 gafa gafam gafan natu batx nb nota ndlr pj cv ok ko sos vip ui ux no n° tpms ces cao fao dao ged bim cfao gpao cgv cgu bdd btp moat vdsl2 blu-ray mde mdse mdeur mdseur meur keur musd kusd mdusd mdsusd mchf mgbp mdh mmdh mmad mdt kdh hz ebitdal sgbd etl dab tpv vps gtc rpa us",
);

let ordinary: Table | undefined;

/** Ordinary words, folded. */
export const ordinaryWords = () => new Map(lines("languages/fr/names/ordinary-words.txt").map((word) => [word, ""]));

/** Is this folded word an ordinary French word in some form? */
export const isOrdinary = remembered(
  (norm): boolean => FUNCTION_WORDS.has(norm) || COMMON_ACRONYMS.has(norm) || listed(norm) || verbReadings(norm).length > 0,
);

function listed(norm: string): boolean {
  ordinary ??= prepared("fr/ordinary-words", ordinaryWords);
  const list = ordinary;
  if (list.has(norm) || (/[sx]$/.test(norm) && list.has(norm.slice(0, -1))) || (norm.endsWith("aux") && list.has(`${norm.slice(0, -3)}al`)))
    return true;
  return norm.includes("-") && norm.split("-").every((part) => FUNCTION_WORDS.has(part) || list.has(part) || verbReadings(part).length > 0);
}

/** Is this word an ordinary French word, so that a capital on it at the start of a sentence means nothing? */
export function isCommon(token: Token, seenInLowerCase: ReadonlySet<string>): boolean {
  const { norm } = token;
  if (seenInLowerCase.has(norm) || isOrdinary(norm)) return true;
  const alone = [token];
  return [companyNoun, roleNoun, nationality, organizationNoun, productNoun].some((nouns) => nouns.read(alone, 0) !== undefined);
}

export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm);
}

/** "IA", "PIB", "SMS": in capitals, and yet no name. */
export function isCommonAcronym(norm: string): boolean {
  return COMMON_ACRONYMS.has(norm) || (norm.endsWith("s") && COMMON_ACRONYMS.has(norm.slice(0, -1)));
}

/** Begins like a name: a capital, or a brand's small letters before one (`iPhone`, `xAI`). */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.shape & Shape.name) !== 0;
}

/** Words joined as they stand in the text. */
export function written(tokens: readonly Token[], first: number, last: number): string {
  let text = "";
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    text += i > first && (token.shape & Shape.glued) === 0 ? ` ${token.text}` : token.text;
  }
  return text;
}
