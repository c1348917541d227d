import { bareRules } from "../../src/languages/fr/rules/bare.js";
import { dateHelperRules, dateRules } from "../../src/languages/fr/rules/date.js";
import { moneyRules } from "../../src/languages/fr/rules/money.js";
import { percentageRules } from "../../src/languages/fr/rules/percentage.js";
import { quantityRules } from "../../src/languages/fr/rules/quantity.js";
import type { Rule } from "../../src/rules/rule.js";

/** Every table of rules whose examples stand on their own. Whoever adds one adds it here. */
export const tables: Readonly<Record<string, readonly Rule<unknown>[]>> = {
  money: moneyRules,
  percentages: percentageRules,
  quantities: quantityRules,
  "figures that need their surroundings": bareRules,
  dates: dateRules,
  "what dates are made of": dateHelperRules,
};
