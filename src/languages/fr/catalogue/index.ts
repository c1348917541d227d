import type { RuleInfo } from "../../../rules/info.js";
import type { Rule } from "../../../rules/rule.js";

import { figureRules } from "../figures/find.js";
import { dateRules } from "../rules/date.js";
import { linkRules } from "./link.js";

const YIELDS: Readonly<Record<string, string>> = {
  money: "an amount of money",
  percentage: "a percentage",
  quantity: "a count of things",
  figure: "an amount with neither currency nor noun: the words around decide what it counts",
  date: "a period on the calendar",
};

/** Every rule of French that can stand in a claim's `rules`. */
export const catalogue: readonly RuleInfo[] = [...[...figureRules, ...dateRules].map(described), ...linkRules];

function described({ name, pattern, accepts, rejects }: Rule<unknown>): RuleInfo {
  return { name, pattern, yields: YIELDS[name.split("/")[0] as string] ?? "", example: Object.keys(accepts)[0] ?? "", accepts, rejects };
}
