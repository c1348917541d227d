import type { FoundFigure } from "../figures/find.js";
import { oneOf } from "../words/one-of.js";
import type { Scene } from "./scene.js";

/** How a figure is set against another. */
export interface Comparison {
  /** Where the phrase begins: at "contre", "après", "par rapport à". */
  readonly first: number;
  /** It was expected, not measured: "contre 15 milliards attendus". */
  readonly expected: boolean;
  /** It is an earlier plan: "contre 4,3 précédemment". */
  readonly revised: boolean;
  /** It is another's, of the same time: "contre 23 % pour l'indice". */
  readonly parallel: boolean;
  /** Another has taken its place: "au lieu de 1,2 %". */
  readonly replaced: boolean;
  /** It is the only figure, and tells the level: "stable par rapport aux 139 millions d'avant". */
  readonly only: boolean;
}

/** From so many figures on, a sentence's comparisons are remembered: each is asked for by every date. */
const MANY = 4;
const known = new WeakMap<Scene, Map<FoundFigure, Comparison | null>>();

/** The comparison whose standard a figure is ("contre 10,9 un an plus tôt"), or null. */
export function comparisonOf(scene: Scene, figure: FoundFigure): Comparison | null {
  if (scene.figures.length < MANY) return readComparison(scene, figure);
  let there = known.get(scene);
  if (!there) known.set(scene, (there = new Map()));
  let comparison = there.get(figure);
  if (comparison === undefined) there.set(figure, (comparison = readComparison(scene, figure)));
  return comparison;
}

function readComparison(scene: Scene, figure: FoundFigure): Comparison | null {
  const { tokens } = scene;
  const at = openerBefore(scene, figure);
  if (at < 0) return null;
  // "contre" before the only figure is a price paid or an opponent
  const earlier = scene.figures.some((other) => other.last <= at && sameKind(other, figure));
  const later = scene.figures.some((other) => other.first >= figure.last && sameKind(other, figure));
  // "un chiffre d'affaires stable par rapport aux 139 millions du deuxième trimestre"
  const alone = /^(?:par|comparée?s?|comparativement|comparaison)$/.test(tokens[at]?.norm ?? "");
  if (!earlier && !alone && !(later && /^(?:après|au|loin|contrairement)$/.test(tokens[at]?.norm ?? ""))) return null;
  if (tokens[at]?.norm === "contre" && isPrice(scene, at, figure)) return null;
  const words = tokens
    .slice(at, figure.first)
    .concat(tokens.slice(figure.last, figure.last + 5))
    .map((token) => token.norm);
  const stop = words.findIndex((word, i) => i > figure.first - at && /^[,;:.()]$/.test(word));
  const near = stop < 0 ? words : words.slice(0, stop);
  return {
    first: at,
    parallel:
      (/^(?:pour|chez|par)$/.test(tokens[figure.last]?.norm ?? "") &&
        tokens[at]?.norm === "contre" &&
        !/^(?:le moment|l' ?(?:instant|heure))$/.test(`${tokens[figure.last + 1]?.norm} ${tokens[figure.last + 2]?.norm}`)) ||
      (tokens[at]?.norm === "loin" &&
        /^(?:de|d'|du|des)$/.test(tokens[figure.last]?.norm ?? "") &&
        scene.namings.some((naming) => naming.first - figure.last <= 2 && naming.first > figure.last)),
    replaced: tokens[at]?.norm === "au",
    only: !earlier && !later,
    expected: near.some((word) =>
      /^(?:attendue?s?|prévue?s?|espérée?s?|escomptée?s?|anticipée?s?|visée?s?|consensus|analystes?|attentes?|prévisions?|estimations?|objectifs?)$/.test(
        word,
      ),
    ),
    revised:
      tokens.some((token, i) => i < at && /^(?:désormais|dorénavant)$/.test(token.norm)) ||
      near.some((word) => /^(?:précédemment|auparavant|initialement|jusqu'alors|jusqu'ici|jusque-là)$/.test(word)),
  };
}

/** "X l'avale, au printemps 2000, contre 640 millions": what is paid for what is bought. */
function isPrice(scene: Scene, at: number, figure: FoundFigure): boolean {
  const verb = scene.verbs.findLast((one) => one.last <= at);
  return (
    verb !== undefined &&
    at - verb.last <= 12 &&
    figure.type === "money" &&
    /^(?:acheter|racheter|avaler|acquérir|céder|vendre|revendre|reprendre|échanger|absorber|troquer|engloutir|emparer)$/.test(verb.lemma) &&
    !scene.figures.some((other) => other.first >= verb.last && other.last <= at && sameKind(other, figure))
  );
}

function sameKind(a: FoundFigure, b: FoundFigure): boolean {
  // "ouvrir 9,9 % de son capital contre 8,9 milliards": a price, whatever its currency
  return a.type === b.type || (b.value.currencyBasis === "ellipsis" && a.type !== "percentage") || b.type === "quantity";
}

const STOP = oneOf(",|;|:|.|(|)");
const AGAINST = oneOf("contre|versus|vs");
const COMPARED = oneOf("comparé|comparée|comparés|comparées|comparativement|comparaison");
const ABOVE = oneOf("supérieur|supérieure|supérieurs|supérieures|inférieur|inférieure|inférieurs|inférieures");

const MORE = oneOf("plus|moins|mieux|davantage");

/** Where a comparison opens right before this figure; -1 where none does. */
function openerBefore(scene: Scene, figure: FoundFigure): number {
  const { tokens } = scene;
  const norm = (i: number) => tokens[i]?.norm ?? "";
  for (let i = figure.first - 1, left = 8; i >= 0 && left > 0; i--, left--) {
    const word = norm(i);
    if (STOP.test(word)) return -1;
    // "contre 10 et 12", "contre 129 millions de janvier à mars 2021 et 104 un an plus tôt": still in the comparison
    if (scene.figures.some((other) => other !== figure && other.first <= i && i < other.last)) continue;
    if (scene.dates.some((date) => date.first <= i && i < date.last)) {
      left++;
      continue;
    }
    if (word === "comparer" && norm(i - 1) === "à") return i - 1;
    if (scene.verbs.some((verb) => verb.first <= i && i < verb.last && verb.mood !== "participle")) return -1;
    if (AGAINST.test(word)) return i;
    if (
      word === "après" &&
      (figure.first - i <= 4 || scene.figures.some((other) => other.first > i && other.last <= figure.first)) &&
      !/^d'$/.test(norm(i - 1))
    )
      return i;
    if (word === "rapport" && norm(i - 1) === "par") return i - 1;
    if (COMPARED.test(word)) return i;
    if (word === "lieu" && norm(i - 1) === "au") return i - 1;
    if (
      ABOVE.test(word) &&
      /^(?:aux?|à)$/.test(norm(i + 1)) &&
      figure.first - i <= 3 &&
      !scene.figures.some((other) => other.first <= i && i < other.last)
    )
      return i;
    if (word === "loin" && /^(?:de|d'|des|du)$/.test(norm(i + 1))) return i;
    // "plus que les 20 millions de 2023", "mieux que les 30 millions du consensus"
    if (word === "que" && /^(?:les|le|la|l')$/.test(norm(i + 1)) && MORE.test(norm(i - 1)) && figure.first - i <= 3) return i - 1;
  }
  return -1;
}
