/** What a rule is, for people: `claims rules` shows it. */
export interface RuleInfo {
  /** Kind and name: "money/amount". A `*` stands for a word that the rule takes from the text or from our lists. */
  readonly name: string;
  /** The token pattern, or in words what the rule looks for. */
  readonly pattern: string;
  /** What it gives. */
  readonly yields: string;
  /** A phrase or sentence in which it has a part. */
  readonly example: string;
  /** More phrases that it must find, with what they mean, and phrases in which it must find nothing. */
  readonly accepts?: Readonly<Record<string, unknown>>;
  readonly rejects?: readonly string[];
}

/** Does a rule's name, which may hold a `*`, stand for this one? */
export function isNamed(info: RuleInfo, name: string): boolean {
  if (!info.name.includes("*")) return info.name === name;
  const [before = "", after = ""] = info.name.split("*");
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
}
