import type { Currency } from "../../../../kinds/figure.js";
import { Shape } from "../../../../model.js";
import { currency } from "../../words/currencies.js";
import { scale } from "../../words/numbers.js";
import type { SeenToken } from "../mask.js";
import { type Candidate, isFree, licence, norm, type Test } from "./licence.js";

/** "Pixelune : 480 salariés ; Solvaris : 210 ; Tadaa : 95", "…, en millions d'euros : Solvaris : 92 ; Pixelune : 64,5": a name and its number. */
export const listed: Test = ({ tokens, before }, candidate) => {
  const { first, last } = candidate;
  // "Orvanne, 300 salariés ; Balisto, 250 ; Cardel, 120"
  if (norm(tokens, first - 1) === "," && isItem(tokens, first - 2)) {
    const partner = before.findLast((draft) => norm(tokens, draft.first - 1) === "," && isNamed(tokens, draft.first - 2));
    return partner && /^(?:;|\.|)$/.test(norm(tokens, last)) ? licence("listed", partner) : undefined;
  }
  if (norm(tokens, first - 1) !== ":" || !isNamed(tokens, first - 2)) return undefined;
  if (!/^(?:[;,.]|et|)$/.test(norm(tokens, last)) || !isFree(tokens, last)) return undefined;
  const partner = before.findLast((draft) => norm(tokens, draft.first - 1) === ":");
  if (partner) return licence("listed", partner);
  const by = headed(tokens, candidate);
  return by ? { rule: "figure/listed", partner: null, unit: null, ...by } : undefined;
};

/** Does a name that opens an item between semicolons end here? */
function isItem(tokens: readonly SeenToken[], at: number): boolean {
  let first = at;
  while (tokens[first]?.held && isNamed(tokens, first) && at - first < 6) first--;
  return first < at && norm(tokens, first) === ";";
}

function isNamed(tokens: readonly SeenToken[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.held ? token.held.kind !== "date" : (token.shape & Shape.capital) !== 0);
}

/** The unit that the line names before its list: "en millions d'euros :". */
function headed(
  tokens: readonly SeenToken[],
  { first }: Candidate,
): { readonly scaled: { exponent: number; currency: Currency } } | undefined {
  for (let i = 0; i < Math.min(first, 40); i++) {
    if (norm(tokens, i) !== "en") continue;
    const size = scale.read(tokens, i + 1);
    const of = size && /^(?:de|d')$/.test(norm(tokens, size.end)) ? size.end + 1 : size?.end;
    const coin = of === undefined ? undefined : currency.read(tokens, of);
    if (size && coin) return { scaled: { exponent: size.value, currency: coin.value } };
  }
  return undefined;
}
