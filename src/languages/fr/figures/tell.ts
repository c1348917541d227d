import type { Sentence, Token } from "../../../model.js";
import { lemmasOf } from "../verbs/lookup.js";
import { frames } from "../words/frames.js";
import { metricNoun } from "../words/metrics.js";
import type { ArticleContext } from "./currency.js";
import type { Draft } from "./draft.js";

const QUANTITY_NOUN = new Set(["users", "employees", "layoffs", "units", "affected", "capacity"]);

/** "179 milliards": money, a count, or nothing, by the figure it goes with and the measures in its sentence. Those that stay untold are dropped. */
export function tellWhatIsCounted(sentences: readonly Sentence[], drafts: readonly Draft[], context: ArticleContext): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    if (draft.reading.type !== "bare") {
      told.push(draft);
      continue;
    }
    const tokens = (sentences[draft.sentence] as Sentence).tokens;
    const partner = draft.partner;
    const before = told.filter((other) => other.sentence <= draft.sentence && context.block(other.sentence) === context.block(draft.sentence) && other.reading.type !== "percentage").at(-1);
    const type: "money" | "quantity" | "percentage" | null = partner && partner.reading.type !== "bare" ? partner.reading.type : cue(tokens, draft) ?? (before?.reading.type === "money" ? "money" : null);
    if (type === null || type === "percentage") continue;
    if (type === "quantity") {
      const unit = partner?.reading.unit ?? (before?.reading.type === "quantity" ? before.reading.unit : null);
      if (unit === null) continue;
      draft.reading = { ...draft.reading, type, unit };
    } else draft.reading = { ...draft.reading, type };
    draft.rules = [...draft.rules, "figure/told"];
    told.push(draft);
  }
  return told;
}

/** The measure nearest to the figure: what follows it with "de", else what stands before it, else after. */
function cue(tokens: readonly Token[], draft: Draft): "money" | "quantity" | null {
  const at = /^(?:de|d'|en)$/.test(tokens[draft.last]?.norm ?? "") ? draft.last + 1 : -1;
  const noun = at > 0 ? metricNoun.read(tokens, at) : undefined;
  if (noun) return noun.value.kinds.includes("m") ? "money" : "quantity";
  for (const [from, step, limit] of [[draft.first - 1, -1, -1], [draft.last, 1, tokens.length]] as const) {
    for (let i = from; i !== limit && Math.abs(i - from) < 25; i += step) {
      const token = tokens[i] as Token;
      const read = metricNoun.read(tokens, i);
      if (read && !read.value.weak) {
        if (read.value.kinds.includes("m")) return "money";
        if (QUANTITY_NOUN.has(read.value.metric)) return "quantity";
      }
      for (const lemma of lemmasOf(token.norm)) {
        const frame = frames.get(lemma)?.find((one) => one.metric !== null && one.kinds.includes("m") && one.metric !== "price");
        if (frame && !/^(?:prendre|offrir|céder|gagner|mettre|toucher|monter|placer)$/.test(lemma)) return "money";
      }
    }
  }
  return null;
}
