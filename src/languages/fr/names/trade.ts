import { Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import { isCapitalised } from "./common.js";
import { complementEnd, type PlaceAt } from "./institution.js";

/** Trades and houses by which old and local companies are called: "Ateliers mécaniques du Haut-Doubs", "Imprimerie Gaudrel". */
const TRADE = oneOf(
  "abattoirs|aciéries|ambulances|ateliers|autocars|biscuiterie|biscuiteries|blanchisserie|boulangerie|boulangeries|brasserie|brasseries|brûlerie|carrières|caves|charcuteries|chantiers|chaudronnerie|chocolaterie|chocolateries|cimenterie|cimenteries|ciments|cinémas|clinique|cliniques|comptoir|conserverie|conserveries|constructions|coopérative|coopératives|corderie|corderies|cristallerie|cristalleries|croisières|distillerie|distilleries|docks|domaine|domaines|eaux|entrepôts|établissements|filature|filatures|fonderie|fonderies|forges|fromagerie|fromageries|houillères|huilerie|huileries|imprimerie|imprimeries|jardineries|laboratoire|laboratoires|laiterie|laiteries|librairie|librairies|maison|manufacture|manufactures|menuiserie|menuiseries|messageries|meubles|mines|minoterie|minoteries|moulins|mutuelle|mutuelles|papeterie|papeteries|parfumerie|parfumeries|pépinières|pêcheries|pharmacie|pharmacies|poudreries|raffinerie|raffineries|salaisons|salines|savonnerie|savonneries|scierie|scieries|sources|sucrerie|sucreries|tannerie|tanneries|teintureries|thermes|tissages|transports|tréfileries|tuilerie|tuileries|usines|verrerie|verreries|vignobles|voyages",
);

/** Where the name ends that such a noun heads in the middle of a sentence; undefined where it heads none. */
export function tradeEnd(tokens: readonly Token[], at: number, initial: boolean, placeAt: PlaceAt): number | undefined {
  // "les Grands Moulins d'Estrelle"
  const head = /^(?:grands?|grandes?|nouveaux?|nouvelles?|vieux|vieilles?)$/.test(tokens[at]?.norm ?? "") ? at + 1 : at;
  const noun = tokens[head];
  if (initial || !isCapitalised(tokens[at]) || !isCapitalised(noun) || !TRADE.test((noun as Token).norm)) return undefined;
  if ((tokens[at] as Token).shape & Shape.upper && (noun as Token).text.length > 1) return undefined;
  const end = complementEnd(tokens, head + 1, placeAt);
  return end > head + 1 ? end : undefined;
}
