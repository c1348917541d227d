import type { Reading } from "../../../kinds/figure.js";
import { type Per, Shape } from "../../../model.js";
import type { RuleMatch } from "../../../rules/rule.js";
import { justBefore } from "../tokens.js";
import { lemmasOf } from "../verbs/lookup.js";
import { is } from "../words/calendar/place.js";
import { per } from "../words/currencies.js";
import { changeNoun } from "../words/metrics.js";
import { changeVerbs } from "../words/moves.js";
import { number } from "../words/numbers.js";
import { countedNoun } from "../words/units.js";
import type { Draft } from "./draft.js";
import { isFree } from "./licences/index.js";
import type { SeenToken } from "./mask.js";

/** Smallest count of sites, firms or services that is told again with an article ("les trois opérateurs"). */
const FEW = 12;

/**
 * Is a match a figure where it stands? "plus de 19 à 25 euros" does not begin at "de"; "les trois opérateurs" and "ces deux marques" name what the
 * article has already counted.
 */
export function isPlainCount(tokens: readonly SeenToken[], match: RuleMatch<Reading>): boolean {
  const before = tokens[match.first - 1]?.norm ?? "";
  const { meaning, places } = match;
  if (meaning.fromTo && /^(?:plus|moins|près|autour|lors|proche)$/.test(before)) return false;
  if (meaning.type === "percentage") return meaning.unit !== "point" || meaning.low !== "1" || isOnePoint(tokens, match);
  if (meaning.magnitude && isHeading(tokens, match)) return false;
  if (meaning.type === "money") return tokens[match.last]?.norm !== "symbolique";
  if (meaning.type !== "quantity" || meaning.exponent > 0 || meaning.magnitude) return true;
  if (isRatio(tokens, match) || isSpecification(tokens, match)) return false;
  const noun = places.noun;
  const read = noun ? countedNoun.read(tokens, noun.first) : undefined;
  const of =
    before === "des" &&
    (/^(?:un|une|chacun|chacune|aucun|aucune)$/.test(tokens[match.first - 2]?.norm ?? "") ||
      number.read(tokens, match.first - 2) !== undefined);
  if (meaning.bound) return true;
  if (read?.value === "people" && Number(meaning.low) < 10) return false;
  if (
    noun &&
    /^(?:pays|états|continents|régions|départements|cantons|provinces|länder)$/.test(tokens[noun.first]?.norm ?? "") &&
    (of || /^(?:les|ces|aux|des)$/.test(before))
  )
    return false;
  const named = of || /^(?:les|ces|ses|leurs|nos|vos|aux|mes)$/.test(before);
  if (!named || Number(meaning.low) > FEW) return true;
  return read !== undefined && /^(?:layoffs|jobs|capacity)$/.test(read.value);
}

/** "(en millions d'euros)", "exprimés en milliers d'euros": the unit of a table. */
function isHeading(tokens: readonly SeenToken[], { first }: RuleMatch<Reading>): boolean {
  return tokens[first - 1]?.norm === "en" && /^(?:\(|exprimée?s?|chiffres|montants|données|[,:–-]|)$/.test(tokens[first - 2]?.norm ?? "");
}

/** "3 personnes sur 4", "six dirigeants sur dix": a share told as a ratio, not a count; nor is "le coût pour mille affichages". */
function isRatio(tokens: readonly SeenToken[], { first, last, meaning }: RuleMatch<Reading>): boolean {
  if (tokens[first - 1]?.norm === "pour" && /^(?:mille|1000|1 000|100 000)$/.test(tokens[first]?.text ?? "")) return true;
  // "Sur dix start-up, trois survivent"
  if (tokens[first - 1]?.norm === "sur" && (first === 1 || tokens[first - 2]?.text === ",") && tokens[last]?.text === ",")
    return Number(meaning.low) <= 10 && number.read(tokens, last + 1) !== undefined;
  if (tokens[last]?.norm !== "sur") return false;
  const of = number.read(tokens, last + 1);
  return of !== undefined && Number(of.value) <= 10 && Number(meaning.low) < Number(of.value) && isFree(tokens, of.end);
}

/** "512 cd/m²", "une batterie de 70 Wh", "À 1,19 kg", "deux places devant": a thing's measure or a rank. "Fondée par trois ingénieurs" tells who. */
function isSpecification(tokens: readonly SeenToken[], { first, last, meaning, places }: RuleMatch<Reading>): boolean {
  const low = Number(meaning.low);
  const unit = tokens[places.noun?.first ?? last - 1]?.norm ?? "";
  const next = tokens[last];
  if (next?.text === "/" && is(next, Shape.glued) && is(tokens[last + 1], Shape.word) && unit.length <= 3) return true;
  if (/^(?:wh|wattheures?)$/.test(unit))
    return justBefore(tokens, first, 3).some((token) => /^(?:batterie|accumulateur)$/.test(token.norm));
  // "le sac de 50 kilos"
  if (
    /^(?:kg|kilos?|kilogrammes?|litres?|grammes?)$/.test(unit) &&
    /^(?:de|d')$/.test(tokens[first - 1]?.norm ?? "") &&
    /^(?:sacs?|bidons?|bouteilles?|cartons?|paquets?|boîtes?|rouleaux?|fûts?|bonbonnes?|seaux?|caisses?)$/.test(
      tokens[first - 2]?.norm ?? "",
    )
  )
    return true;
  if (/^(?:kg|kilos?|kilogrammes?)$/.test(unit)) return low < 10;
  if (unit === "places") return low < FEW;
  // "en deux lignes"
  if (low <= FEW && tokens[first - 1]?.norm === "en" && /^(?:lignes|étapes|titres|photos|images|vidéos|messages)$/.test(unit)) return true;
  return (
    low <= FEW &&
    tokens[first - 1]?.norm === "par" &&
    /^(?:(?:co)?fondée?s?|créée?s?|lancée?s?|imaginée?s?|montée?s?|portée?s?|dirigée?s?|pilotée?s?|née?s?)$/.test(
      tokens[first - 2]?.norm ?? "",
    )
  );
}

/** "gagne un point", "une hausse d'un point", "un point de pourcentage"; not "un point c'est tout". */
function isOnePoint(tokens: readonly SeenToken[], { first, last, places, meaning }: RuleMatch<Reading>): boolean {
  const point = places.point;
  if (meaning.bound || meaning.negative || (point && point.last - point.first > 1)) return true;
  if (/^(?:de|d')$/.test(tokens[last]?.norm ?? "") && /^(?:plus|moins|mieux)$/.test(tokens[last + 1]?.norm ?? "")) return true;
  return justBefore(tokens, first, 3).some(
    (token) => changeNoun.read([token], 0) || lemmasOf(token.norm).some((lemma) => changeVerbs.has(lemma)),
  );
}

/** Bases that stand apart from their amount: "2,50 € de plus chaque mois", "12,80 $ chacune". Two levels of one price share theirs. */
export function spread(tokens: readonly SeenToken[], drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.reading.type !== "money" || draft.reading.per) continue;
    const found = baseAfter(tokens, draft);
    if (found) draft.reading = { ...draft.reading, per: found };
  }
}

function baseAfter(tokens: readonly SeenToken[], draft: Draft): Per | null {
  const next = tokens[draft.last]?.norm ?? "";
  if (/^(?:de|d')$/.test(next) && /^(?:plus|moins)$/.test(tokens[draft.last + 1]?.norm ?? ""))
    return per.read(tokens, draft.last + 2)?.value ?? null;
  if (!/^chacune?$/.test(next)) return null;
  return justBefore(tokens, draft.first, 8).some((token) => /^(?:actions?|titres?)$/.test(token.norm)) ? "share" : "unit";
}
