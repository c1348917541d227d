import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { root } from "./support/claims.js";
import { repeatsEndlessly, repeatsGroup, withoutBounds } from "./support/repeats.js";

/**
 * Every regular expression of the program is held to linear time. One that repeats nothing without a bound and no group takes it by
 * construction, however large it is; the others are looked at by recheck (its pure JavaScript build), those that repeat a group also
 * without their bounds, and what recheck cannot decide is refused.
 * Those in which no fault was found are remembered by their hash in expressions.passed.txt, for some checks take seconds:
 * `npm run expressions` checks them all and renews the list; `npm test` checks those that are not on it.
 */
const all = process.env.CLAIMS_EXPRESSIONS === "all";
const list = join(root, "tests/expressions.passed.txt");
const remembered = new Set(!all && existsSync(list) ? readFileSync(list, "utf8").split("\n") : []);

/** Whose expressions may take the square of a text that is short by construction, and why it is. Exponential is nowhere allowed. */
const SHORT: Readonly<Record<string, string>> = {
  "check/find.ts": "the path of one file, given by the user",
  "gazetteer/lists.ts": "one name of a list, when it is packed or loaded",
  "kinds/decimal.ts": "the digits of one number",
  "rules/pattern.ts": "the pattern of a rule, of ours",
  "languages/fr/furniture.ts": "one line of less than 900 characters",
  "languages/fr/words/furniture.ts": "one line of less than 900 characters",
  "languages/fr/page.ts": "one line of less than 160 characters, or the first 110 of a paragraph",
  "languages/fr/names/forms.ts": "one name; a name is at most a sentence of 1000 characters",
};

/** Told by its path: the package's own entry would look for a Java or native build, which package.json keeps out. */
const recheck = createRequire(import.meta.url)("recheck/lib/browser.js") as {
  checkSync(source: string, flags: string, options: { checker: "automaton"; timeout: number }): Verdict;
};

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

interface Verdict {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly complexity?: { readonly type: string };
}

const check = (source: string, flags: string, timeout: number): Verdict =>
  recheck.checkSync(source, flags.replace(/[dvy]/g, ""), { checker: "automaton", timeout });

/** How long recheck may take, in milliseconds; less where it may leave the question open. */
const PATIENCE = 60_000;

/** Does a search with this expression take no more than linear time? */
function fault({ source, flags, file }: Expression): string | undefined {
  const told = (what: string | undefined) => `${what}: /${source}/${flags} in ${file}`;
  const multiplies = repeatsGroup(source);
  if (multiplies) {
    const { status, complexity } = check(withoutBounds(source), flags, PATIENCE);
    if (status === "unknown" || complexity?.type === "exponential") return told(complexity?.type ?? "undecided, and repeats a group");
  }
  if (!multiplies && !repeatsEndlessly(source)) return undefined;
  const { status, complexity } = check(source, flags, file in SHORT ? 4000 : PATIENCE);
  if (status === "safe" || (file in SHORT && complexity?.type !== "exponential")) return undefined;
  return told(complexity?.type ?? "undecided, and repeats without a bound");
}

/** The expressions that are written in a module. */
function literalsOf(code: string, file: string): Expression[] {
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === "Literal" && regex) found.push({ source: regex.pattern, flags: regex.flags, file });
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseAst(code, { lang: "ts" }));
  return found;
}

const src = join(root, "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const written = files.flatMap((file) => literalsOf(readFileSync(join(src, file), "utf8"), file));

/** The expressions that the program puts together, when it is loaded and while it reads the fixtures; with the place that made each. */
async function assembled(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Plain = globalThis.RegExp;
  const note = (expression: RegExp) => {
    const file = /\/src\/([^\s:)]+\.ts)/.exec(new Error("where").stack?.split("\n").slice(2).join("\n") ?? "")?.[1];
    if (file) found.push({ source: expression.source, flags: expression.flags, file });
    return expression;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    const { extract } = await import("../src/index.js");
    for (const file of files) if (!/^(?:cli|worker|build\/.*)\.ts$/.test(file)) await import(join(src, file));
    const folder = join(root, "fixtures/articles");
    for (const name of readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .slice(0, 12))
      extract(readFileSync(join(folder, name), "utf8"), { language: "fr" });
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

const hash = ({ source, flags }: Expression) => createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);

describe("the program's regular expressions", () => {
  it("take linear time", { timeout: 1_200_000, retry: 0 }, async () => {
    const built = await assembled();
    // where `new RegExp` stands, one was seen, but for what the user's own words make
    const makers = files.filter((file) => /new RegExp\(/.test(readFileSync(join(src, file), "utf8")) && !/why-not|^build/.test(file));
    expect(makers.filter((file) => !built.some((one) => one.file === file))).toEqual([]);
    expect(written.length).toBeGreaterThan(1500);
    const each = new Map([...written, ...built].map((one) => [hash(one), one]));
    const faults: string[] = [];
    const sound: string[] = [];
    for (const [key, one] of each) {
      if (remembered.has(key)) continue;
      const told = fault(one);
      if (told) faults.push(told);
      else sound.push(key);
    }
    console.log(`expressions: ${each.size}, ${sound.length} checked`);
    if (all && faults.length === 0) writeFileSync(list, `${sound.sort().join("\n")}\n`);
    expect(faults).toEqual([]);
  });

  it.each(["^(a+)+$", "(?:x|x)*y", "(\\w|\\d)+\\s!"])("are checked by something that finds /%s/ exponential", (source) => {
    expect(fault({ source, flags: "u", file: "languages/fr/furniture.ts" })).toContain("exponential");
  });

  it("are checked by something that finds /\\s+$/ quadratic, and lets it pass only on short texts", () => {
    expect(fault({ source: "\\s+$", flags: "u", file: "segment/lines.ts" })).toContain("polynomial");
    expect(fault({ source: "\\s+$", flags: "u", file: "check/find.ts" })).toBeUndefined();
  });

  it.each([
    ["repeats a group within bounds that multiply", "^.{1,40}(?:\\s[|>›]\\s.{1,40}){2,9}$", "exponential"],
    ["repeats without a bound and cannot be decided", "(?=x)\\d+", "undecided"],
    ["repeats a group and cannot be decided", "^(?:\\p{L}(?:x|y)(\\w)\\1){2,90}$", "undecided"],
  ])("are checked by something that refuses what %s", (_, source, told) => {
    expect(fault({ source, flags: "u", file: "languages/fr/tokens.ts" })).toContain(told);
  });

  it.each([
    ["x\\d{1,9}(?:a|b)?[+*]\\*", false, false],
    ["x\\d{2,}", true, false],
    ["[^)]+\\)+", true, false],
    ["(?:\\s\\d{3}(?!\\d)){1,5}", false, false],
    ["(?:a|ab){2,9}", false, true],
    ["(?:(?:a{1,9}) ){0,40}", false, true],
    ["(?:a{1,9} ){0,3}", false, false],
  ])("tell by their repeats whether /%s/ goes on without a bound, and whether it may multiply", (source, endless, group) => {
    expect([repeatsEndlessly(source), repeatsGroup(source)]).toEqual([endless, group]);
  });

  it("are found wherever they are written", () => {
    const code = "const a = 1 / 2 / 3; const b: RegExp = /x+y/gu; const t = `#{'/no/'.replace(/z[/]/, '')}`; // /not/".replace("#", "$");
    expect(literalsOf(code, "a.ts").map(({ source }) => source)).toEqual(["x+y", "z[/]"]);
  });
});
