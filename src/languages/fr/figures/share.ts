import type { Bound } from "../../../kinds/figure.js";
import { Shape, type Token } from "../../../model.js";
import { isContinuation } from "../../../rules/vocabulary.js";
import { exponentOfLow } from "../rules/range.js";
import { bound, number } from "../words/numbers.js";
import type { Draft } from "./draft.js";

const LIST = /^(?:,|et|puis|ou|;)$/;

/** "60, 70 puis 80 millions d'euros": the numbers before take scale, currency and unit from the one that ends the list. */
export function shareLeft(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  drafts.forEach((draft, i) => {
    const shared: Draft[] = [];
    const floor = drafts[i - 1]?.last ?? 0;
    let at = draft.first;
    if (isMove(tokens, draft)) {
      result.push(draft);
      return;
    }
    while (at - 2 >= floor && shared.length < 6) {
      let join = at - 1;
      if (tokens[join]?.norm === "respectivement") join--;
      if (!LIST.test(tokens[join]?.norm ?? "")) break;
      // "l'effectif est tombé à 900 ; 428 millions d'euros suivront": another clause
      if (tokens[join]?.text === ";" && !/^[.;]?$/.test(tokens[draft.last]?.text ?? "")) break;
      const one = tokens[join - 1] as Token;
      if ((one.shape & Shape.number) === 0 || one.shape & Shape.date || isContinuation(tokens, join - 1)) break;
      const read = number.read(tokens, join - 1);
      if (
        !read ||
        /^(?:19|20)\d\d$/.test(read.value) ||
        (draft.reading.type === "quantity" && draft.reading.exponent === 0 && Number(read.value) < 10)
      )
        break;
      const before = tokens[join - 2];
      if (before && before.shape & Shape.capital && before.shape & Shape.word && join - 2 > 0 && !/^[A-ZÀ-Ý][a-zà-ÿ]+$/.test(before.text))
        break;
      const { low, high } = draft.reading;
      if (high !== null && low === read.value) break;
      const said = boundBefore(tokens, join - 1, floor);
      shared.unshift({
        ...draft,
        first: said?.first ?? join - 1,
        last: join,
        partner: null,
        rules: [...draft.rules, "figure/shared_left"],
        reading: {
          ...draft.reading,
          exponent: exponentOfLow(read.value, null, low, draft.reading.exponent) ?? draft.reading.exponent,
          low: read.value,
          high: null,
          lowExponent: null,
          bound: said?.value ?? null,
          negative: false,
          fromTo: false,
        },
      });
      at = said?.first ?? join - 1;
    }
    if (shared.length > 0 && !isList(tokens, shared[0] as Draft, draft)) shared.length = 0;
    for (const one of shared) result.push(one);
    result.push(draft);
  });
  return result;
}

/** "Nous sommes 190, +12 % sur un an", "… sur 210, 12 % de plus": a move of the number before, and no list. */
function isMove(tokens: readonly Token[], { reading, first, last }: Draft): boolean {
  if (reading.type !== "percentage") return false;
  return (
    /^[+−–-]$/.test(tokens[first]?.text ?? "") ||
    (/^(?:de|d')$/.test(tokens[last]?.norm ?? "") && /^(?:plus|moins|mieux)$/.test(tokens[last + 1]?.norm ?? ""))
  );
}

/** "respectivement près de 60 et 35 millions" */
function boundBefore(tokens: readonly Token[], at: number, floor: number): { first: number; value: Bound } | undefined {
  for (let first = Math.max(floor, at - 4); first < at; first++) {
    const read = bound.read(tokens, first);
    if (read?.end === at) return { first, value: read.value };
  }
  return undefined;
}

/** A lone number before "et" belongs to the list only where nothing else claims it: not a rank, an article number or a model. */
function isList(tokens: readonly Token[], first: Draft, last: Draft): boolean {
  const before = tokens[first.first - 1];
  if (before && (REFERENCE.test(before.norm) || /^(?:le|la|l')$/.test(before.norm))) return false;
  return last.reading.type !== "bare" || last.reading.exponent > 0;
}

/** Words before a number that make it a reference or a rank. */
export const REFERENCE =
  /^(?:article|articles|numéro|numéros|n°|n|version|versions|page|pages|p|top|rang|chapitre|ligne|lignes|phase|série|séries|saison|épisode|tome|volume|vol|niveau|classe|type|zone|porte|rue|bis|route|étape|mach|place|loi|décret|directive|règlement|rn|a|art|alinéa|annexe|titre|windows|android|ios)$/;
