import type { Draft } from "./draft.js";
import type { SeenToken } from "./mask.js";

const JOINED =
  /^(?:,? ?(?:soit|c'est-à-dire|ce qui (?:fait|représente)|l'équivalent d(?:e|')|ou|autrement dit)(?: (?:l'équivalent|à peu près|un peu|encore))?(?: d(?:e|'))?(?: exactement)?|,? ?\((?: ?(?:soit|environ|près de|ou|=))?)$/;
const COIN = /bitcoin|ether|usdc|usdt|tokens?|solana|jetons|xrp|dogecoin|crypto/i;
const TIMED = new Set(["hour", "day", "week", "month", "year"]);

/**
 * Marks what only says an amount again: a conversion in brackets or after "soit", the worth of a sum of tokens, a wage by the month that was told by the hour.
 * A share per title and a difference ("soit 30 milliards de plus") are figures of their own.
 */
export function markEquivalents(tokens: readonly SeenToken[], drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.reading.type !== "money" || draft.currency === null) return;
    const before = drafts.slice(Math.max(0, i - 3), i).findLast((other) => other.last <= draft.first);
    if (!before || draft.first - before.last > 12 || !isJoined(tokens, before, draft)) return;
    if (/^(?:de|d')$/.test(tokens[draft.last]?.norm ?? "") && /^(?:plus|moins|mieux)$/.test(tokens[draft.last + 1]?.norm ?? "")) return;
    const { reading } = before;
    const otherCurrency = reading.type === "money" && before.currency !== null && before.currency !== draft.currency;
    const otherBase =
      reading.type === "money" &&
      before.currency === draft.currency &&
      before.reading.per !== draft.reading.per &&
      TIMED.has(before.reading.per ?? "") &&
      TIMED.has(draft.reading.per ?? "");
    const worth = reading.type === "quantity" && COIN.test(reading.unit ?? "");
    if (otherCurrency || (otherBase && !isAlternative(tokens, before, draft)) || worth) draft.same = before;
  });
}

const A_YEAR: Readonly<Record<string, number>> = { hour: 1820, day: 365, week: 52, month: 12, year: 1 };

/** "1,99 € par mois ou 14,99 € par an" are two prices to choose from, unless the one makes the other. */
function isAlternative(tokens: readonly SeenToken[], before: Draft, draft: Draft): boolean {
  if (!tokens.slice(before.last, draft.first).some((token) => token.norm === "ou")) return false;
  const yearly = ({ reading }: Draft) => Number(reading.low) * 10 ** reading.exponent * (A_YEAR[reading.per ?? ""] ?? 1);
  return Math.abs(yearly(draft) / yearly(before) - 1) > 0.05;
}

function isJoined(tokens: readonly SeenToken[], before: Draft, draft: Draft): boolean {
  const words: string[] = [];
  for (let i = before.last; i < draft.first; i++) {
    const token = tokens[i] as SeenToken;
    if (token.held?.kind === "date" || /^[«»“”"’]$/.test(token.text)) continue;
    words.push(token.norm);
  }
  // an elided word goes with the one after it: "l'équivalent de"
  const between = words.join(" ").replaceAll("' ", "'");
  if (JOINED.test(between)) return true;
  // "4 502 bitcoins de leur portefeuille, soit près de 285 millions d'euros"
  if (/ , soit$/.test(between) && words.length < 10) return true;
  // "1,24 milliard de dollars de revenus (1,05 milliard d'euros)", "le prix, fixé à 20 dollars l'unité (18 euros)"
  return /^(?:(?:de|d'|en|pour|l') ?\S{1,60}(?: \S{1,60}){0,2} )\($/.test(between) && /^[),;]$/.test(tokens[draft.last]?.text ?? "");
}
