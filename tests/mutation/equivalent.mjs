// Mutants that no test can notice, each with the reason. An entry names the file, the line as it is written, and the change as it is printed.

const READS_NOTHING = "a reader that is asked before the first or after the last token reads nothing, so the guard only saves the question";
const HAS_NONE = "an amount that is lent a currency has none itself, so that it may be among those that it is looked for in";
const BACK_OR_FORTH = "a step is one back or one forth, -1 or 1";

/** @type {{ file: string, code: string, change: string, why: string }[]} */
export const equivalents = [
  {
    file: "src/languages/fr/figures/currency.ts",
    code: "for (let j = i + 1; money[j]?.sentence === sentence; j++) if (money[j]?.currency) return money[j];",
    change: "1 → 0",
    why: HAS_NONE,
  },
  { file: "src/languages/fr/figures/currency.ts", code: ".slice(i + 1)", change: "1 → 0", why: HAS_NONE },
  {
    file: "src/languages/fr/figures/ellipsis.ts",
    code: "for (let start = Math.max(0, at - 5); start < at; start++) if (bound.read(tokens, start)?.end === at) return start;",
    change: "0 → (-1)",
    why: READS_NOTHING,
  },
  {
    file: "src/languages/fr/figures/ellipsis.ts",
    code: 'if (!/^une?$/.test(tokens[at]?.norm ?? "") || at + 1 >= tokens.length) return undefined;',
    change: "+ → -",
    why: READS_NOTHING,
  },
  {
    file: "src/kinds/placed.ts",
    code: 'export const lasts = (unit: Unit): number => (DAYS[unit] === undefined ? (MONTHS[unit] ?? 0) * 30 : unit === "day" ? 1 : 7);',
    change: "1 → 2",
    why: "the day around a period of one day is that period",
  },
  {
    file: "src/kinds/placed.ts",
    code: 'export const lasts = (unit: Unit): number => (DAYS[unit] === undefined ? (MONTHS[unit] ?? 0) * 30 : unit === "day" ? 1 : 7);',
    change: "1 → 0",
    why: "no period is shorter than a day",
  },
  {
    file: "src/languages/fr/figures/tell.ts",
    code: 'if (step < 0 && MONEY_WORD.test(token.norm)) return { type: "money", unit: null };',
    change: "< → <=",
    why: BACK_OR_FORTH,
  },
  {
    file: "src/languages/fr/figures/tell.ts",
    code: 'if (step < 0 && MONEY_WORD.test(token.norm)) return { type: "money", unit: null };',
    change: "0 → 1",
    why: BACK_OR_FORTH,
  },
];

/**
 * An anchor less where one token is looked at and a class of signs is asked for: `src/tokenise.ts` makes every sign a token of its own, so that no
 * longer one begins with it. None ends with it either, but for an apostrophe ("d'") and a plus ("Disney+").
 */
const ONE_SIGN = /^\/\^\[([^\p{L}\d\\\]^]+)\]\$\/ → (?:\/\^\[\1\]\/|\/\[(?![^\]]*['’+])\1\]\$\/)$/u;

export function isEquivalent(mutant) {
  if (mutant.kind === "expression" && ONE_SIGN.test(mutant.change)) return true;
  return equivalents.some(({ file, code, change }) => mutant.file === file && mutant.code === code && mutant.change === change);
}
