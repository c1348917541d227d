import type { Reading } from "../../../kinds/figure.js";
import type { Sentence, Token } from "../../../model.js";
import type { SlotPlace } from "../../../rules/pattern.js";
import { shiftVerbs } from "../words/frames.js";
import { lemmasOf } from "../verbs/lookup.js";
import type { Draft } from "./draft.js";

type Placed = Draft & { readonly places?: Readonly<Record<string, SlotPlace>> };

/** "passe de 9,99 à 11,99 euros" is two levels, "une fourchette de 9 à 11 euros" one range: the verb before decides. */
export function splitLevels(sentence: Sentence, drafts: readonly Placed[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const { reading, places } = draft;
    const low = places?.["low"];
    const high = places?.["high"];
    if (!reading.fromTo || !low || !high) return [draft];
    const bothPercents = reading.type !== "percentage" || places["lowPercent"] !== undefined;
    if (!isShift(sentence.tokens, draft.first, bothPercents)) return Number(reading.low) <= Number(reading.high ?? reading.low) || reading.lowExponent !== null ? [draft] : [];
    const lowEnd = Math.max(low.last, places["lowScale"]?.last ?? 0, places["lowCurrency"]?.last ?? 0, places["lowPercent"]?.last ?? 0, places["lowNoun"]?.last ?? 0);
    const to = places["to"] as SlotPlace;
    const single = (parts: Partial<Reading>): Reading => ({ ...reading, high: null, fromTo: false, lowExponent: null, ...parts });
    const boundFirst = places["bound"] && places["bound"].last <= low.first ? places["bound"].first : low.first;
    const first: Draft = { ...draft, first: boundFirst, last: lowEnd, reading: single({ exponent: reading.lowExponent ?? reading.exponent }), rules: [...draft.rules, "figure/levels"] };
    const second: Draft = { ...draft, first: to.last, reading: single({ low: reading.high as string }), rules: [...draft.rules, "figure/levels"], partner: first };
    return [{ ...first, reading: { ...first.reading, bound: boundFirst < low.first ? reading.bound ?? boundOf(sentence.tokens, boundFirst) : null } }, second];
  });
}

function boundOf(tokens: readonly Token[], at: number): Reading["bound"] {
  const word = tokens[at]?.norm;
  return word === "plus" ? "at_least" : word === "moins" ? "at_most" : "approximate";
}

const ALWAYS = new Set(["passer", "porter", "relever", "ramener", "évoluer", "basculer", "repasser", "réviser"]);

function isShift(tokens: readonly Token[], first: number, bothUnits: boolean): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 9; i--) {
    const token = tokens[i] as Token;
    if (/^[;:.!?]$/.test(token.text)) return false;
    for (const lemma of lemmasOf(token.norm)) if (ALWAYS.has(lemma) || (bothUnits && shiftVerbs.has(lemma))) return true;
  }
  return false;
}

const AT_LEAST = new Set(["dépasser", "franchir", "excéder", "surpasser", "outrepasser"]);
const APPROXIMATE = new Set(["frôler", "flirter", "avoisiner", "approcher", "tutoyer", "friser"]);
const BETWEEN = /^(?:les|le|la|l'|des|de|d'|du|avec|cap|barre|seuil|désormais|même|ainsi|largement|nettement|aujourd'hui|déjà|à|s'|jusqu'à|jusqu'|bien|symbolique|bientôt)$/;

/** A verb may bound the figure after it ("dépasse les 30 milliards", "pouvant atteindre 3 milliards", "frôle 10 %"). */
export function boundByVerb(sentence: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.reading.bound || draft.reading.high !== null || draft.reading.magnitude) continue;
    for (let i = draft.first - 1; i >= 0 && i >= draft.first - 7; i--) {
      const token = sentence.tokens[i] as Token;
      const lemmas = lemmasOf(token.norm);
      const negated = sentence.tokens.slice(Math.max(0, i - 3), i).some((before) => /^(?:ne|n'|sans)$/.test(before.norm));
      const bound = lemmas.some((lemma) => AT_LEAST.has(lemma)) ? (negated ? "at_most" : "at_least") : lemmas.some((lemma) => APPROXIMATE.has(lemma)) ? "approximate"
        : token.norm === "pouvant" && i < draft.first - 1 ? "at_most" : null;
      if (bound) {
        draft.reading = { ...draft.reading, bound };
        draft.rules = [...draft.rules, "figure/bound_by_verb"];
        break;
      }
      if (!BETWEEN.test(token.norm) && !lemmas.some((lemma) => /^(?:atteindre|aller|grimper|élever|monter|représenter)$/.test(lemma))) break;
    }
  }
}
