import type { Modality } from "../../../../model.js";
import { becoming, decided } from "../../words/modality.js";
import type { Measure } from "../metric/measure.js";

export function byDecision(measure: Measure, lemma: string): Modality {
  return decides(measure, lemma) ? "planned" : "forecast";
}

/** Does somebody decide of the figure, or does it come about? */
export function decides(measure: Measure, lemma: string | null): boolean {
  if (decided.has(measure.metric)) return true;
  // nobody decides what becomes of a market
  if (/^(?:market_share|market_size|affected)$/.test(measure.metric)) return false;
  // a price that passes to another is set by whoever sells, spending by whoever spends
  if (/^(?:price|investment|capex|compensation)$/.test(measure.metric) && lemma === "passer") return true;
  if (lemma === null) return /^(?:investment|capex|layoffs|savings|acquisition)$/.test(measure.metric);
  return !becoming.has(lemma);
}
