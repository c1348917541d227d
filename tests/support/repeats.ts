// What of an expression's cost can be told by looking at its repeats.

/** A repeat without a bound. */
const ENDLESS = /[*+]|\{\d+,\}/g;
/** A group repeated more than a few times. */
const GROUP = /\)(?:[*+]|\{\d+,(?:[5-9]|\d{2,})?\})/;

/** Signs that stand for themselves are gone, classes are letters. */
const bare = (source: string) => source.replace(/\\(?:[pPu]\{[^}]*\}|.)/gsu, "x").replace(/\[[^\]]*\]/g, "x");

/**
 * Does it repeat something without a bound? What does not looks at a bounded number of characters from each place on, so that a search
 * takes linear time however large the expression is, if it repeats no group, which may multiply that bound many times.
 */
export const repeatsEndlessly = (source: string): boolean => bare(source).match(ENDLESS) !== null;

/** Does it repeat a group of which there may be more than one way? Only that can take exponential time, with a bound or without one. */
export function repeatsGroup(source: string): boolean {
  let rest = bare(source);
  for (let before = ""; before !== rest; ) {
    before = rest;
    // "(?:\\s\\d{3})" is always four characters
    rest = rest.replace(/\((?:\?<?[:=!])?((?:[^()|*+?{]|\{\d+\})*)\)/g, "x");
  }
  return GROUP.test(rest);
}

/**
 * The expression with `*` and `+` for bounded repeats of more than a few times, without what looks around, and with an end that nothing
 * matches, so that every way is tried: exponential if the expression takes exponential time within its bounds, as /^(?:.{1,40}x){2,9}$/.
 */
export function withoutBounds(source: string): string {
  let plain = source;
  for (let at = plain.search(/\(\?<?[=!]/); at >= 0; at = plain.search(/\(\?<?[=!]/))
    plain = plain.slice(0, at) + plain.slice(closing(plain, at));
  return `(?:${plain.replace(/(\\(?:[pPu]\{[^}]*\}|.))|\{(\d+),(?:[5-9]|\d{2,})?\}/gsu, (_, escaped, least) => escaped ?? (least === "0" ? "*" : "+"))})\\x01`;
}

/** Where a group ends that begins at a place. */
function closing(source: string, from: number): number {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gsu)) {
    if (index < from) continue;
    if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return index + 1;
  }
  return source.length;
}
