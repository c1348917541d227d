import { Shape, type Token } from "../../../model.js";
import { oneOf } from "../words/one-of.js";
import { isConjugated, type VerbGroup } from "./verbs.js";

const DASH = oneOf("–|—");
const STRONG = oneOf(";|:|.|!|?|…");
/** What stands between a place and the news of it: "MONTRÉAL | Velora a …". */
const BAR = "|";
/** How far an aside between dashes may reach. */
const REACH = 40;

/** What stands in brackets or between dashes. */
interface Aside {
  readonly places: number[];
  /** The bracket or the dash that opens it. */
  readonly at: number;
}

/** A dash, or a hyphen between spaces: "PARIS (Reuters) - L'opérateur …". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  return (
    sign !== undefined &&
    (DASH.test(sign.text) || (sign.text === "-" && next !== undefined && ((sign.shape | next.shape) & Shape.glued) === 0))
  );
}

/** Cuts a sentence at strong signs, and takes brackets and asides between dashes out of its parts. */
export function partsOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  taken: ReadonlySet<number>,
): { parts: number[][]; asides: Aside[] } {
  const parts: number[][] = [];
  const asides: Aside[] = [];
  const closing = pairedDashes(tokens, verbs, taken);
  let places: number[] = [];
  let depth = 0;
  let dash = -1;
  const into = () => (depth > 0 || dash >= 0 ? (asides.at(-1) as Aside).places : places);
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (taken.has(i)) {
      into().push(i);
    } else if (text === "(" || text === "[") {
      if (depth++ === 0 && dash < 0) asides.push({ places: [], at: i });
      into().push(i);
    } else if ((text === ")" || text === "]") && depth > 0) {
      into().push(i);
      depth--;
    } else if (depth > 0) {
      into().push(i);
    } else if (i === dash) {
      into().push(i);
      dash = -1;
    } else if (dash >= 0) {
      into().push(i);
    } else if (closing.has(i)) {
      dash = closing.get(i) as number;
      asides.push({ places: [i], at: i });
    } else {
      places.push(i);
      if (STRONG.test(text) || text === BAR || isDash(tokens, i)) {
        parts.push(places);
        places = [];
      }
    }
  }
  parts.push(places);
  return { parts, asides };
}

/** "Meta – un habitué du genre – a …": each dash that opens an aside, with the one that closes it. */
function pairedDashes(tokens: readonly Token[], verbs: readonly VerbGroup[], taken: ReadonlySet<number>): Map<number, number> {
  const pairs = new Map<number, number>();
  let dashes: number[] = [];
  let begin = 0;
  const pair = () => {
    for (let k = 0; k + 1 < dashes.length; k++) {
      const [open, close] = [dashes[k] as number, dashes[k + 1] as number];
      if (open === begin || close - open < 2 || close - open > REACH) continue;
      // "Surenchère – Alphabet table sur F – un record": after a label, the dashes are no pair
      const told = verbs.some((verb) => isConjugated(verb) && verb.first >= begin && verb.last <= open);
      const goesOn =
        !/^(?:qui|que|qu'|dont|où)$/.test(tokens[close + 1]?.norm ?? "") &&
        verbs.some((verb) => isConjugated(verb) && verb.first > close && verb.first - close <= 3);
      // "a – une première – levé": within a verb
      const within = verbs.some((verb) => verb.first < open && verb.last > close);
      if (!goesOn && !within && !(told && isOpen(tokens, close))) continue;
      pairs.set(open, close);
      k++;
    }
    dashes = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) continue;
    if (isDash(tokens, i)) dashes.push(i);
    else if (STRONG.test((tokens[i] as Token).text)) {
      pair();
      begin = i + 1;
    }
  }
  pair();
  return pairs;
}

/** Does the sentence go on after a dash? */
function isOpen(tokens: readonly Token[], dash: number): boolean {
  const next = tokens[dash + 1];
  return next !== undefined && !STRONG.test(next.text);
}
