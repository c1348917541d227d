import { Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";

const SUBORDINATOR = oneOf("qui|que|qu'|dont|où|lorsque|lorsqu'|quand|si|car|puisque|puisqu'|comme|laquelle|lequel|lesquels|lesquelles");
const ADVERSATIVE = oneOf("mais|tandis|alors|or|sinon");

/** What it costs to reach from one token to another over the boundaries between them; 0 where nothing stands between. From `most` on it is not counted further. */
export function pathCost(tokens: readonly Token[], from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  let cost = 0;
  for (let i = Math.min(from, to); i < Math.max(from, to) && cost < most; i++) {
    const token = tokens[i] as Token;
    if (token.shape & Shape.sign) {
      if (token.text === ";") cost += 3;
      else if (token.text === ",") cost += 0.35;
      else if (/^[:–—]$/.test(token.text)) cost += 0.8;
      else if (/^[()]$/.test(token.text)) cost += 0.9;
      else if (/^[.!?]$/.test(token.text)) cost += 3;
    } else if (SUBORDINATOR.test(token.norm)) cost += 0.7;
    else if (ADVERSATIVE.test(token.norm) && (token.norm !== "alors" || tokens[i + 1]?.norm === "que")) cost += 2.5;
    else cost += 0.06;
  }
  return cost;
}

/** Only these words between: "de", "à", copulas, adverbs and adjectives that do not end the measure's reach. */
export function isTight(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      !/^(?:de|d'|à|:|du|des|est|était|sera|serait|net|nette|nets|nettes|record|total|totale|moyen|moyenne|annuel|annuelle|trimestriel|trimestrielle|global|globale|d'environ|estimé|estimée|record|en|dollars|euros|s'|élève|atteint|récurrent|consolidé|ajusté|public|publique)$/.test(
        (tokens[i] as Token).norm,
      )
    )
      return false;
  }
  return true;
}
