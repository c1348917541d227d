import type { Token } from "../model.js";
import { compile, type Found, type Readers, type SlotPlace } from "./pattern.js";
import { canStart, isContinuation, isSuffix, type Starts } from "./vocabulary.js";

/** What a rule found: the tokens from `first` to `last` (exclusive) and what they mean. */
export interface RuleMatch<Meaning> {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly places: Readonly<Record<string, SlotPlace>>;
}

/** One way of writing one kind of thing. */
export interface Rule<Meaning> {
  readonly name: string;
  readonly pattern: string;
  /** Phrases that this rule must find, whole and once, with what they mean (checked by tests/rules.test.ts). */
  readonly accepts: Readonly<Record<string, unknown>>;
  /** Phrases in which this rule must find nothing. */
  readonly rejects: readonly string[];
  readonly starts: Starts;
  match(tokens: readonly Token[], at: number): RuleMatch<Meaning> | undefined;
}

export interface Declaration<R extends Readers, P extends string, Meaning> {
  readonly pattern: P;
  /** Makes the meaning out of the slots; undefined declines the match. */
  readonly normalise: (found: Found<P, R>) => NoInfer<Meaning> | undefined;
  readonly accepts: Readonly<Record<string, Partial<NoInfer<Meaning>>>>;
  readonly rejects: readonly string[];
}

/** Makes the `rules` function of a language: it names every rule after its kind and key, so that no two share a name. */
export function ruleMaker(tokenise: (text: string) => readonly Token[]) {
  return function rules<R extends Readers, Meaning, P extends Record<string, string>>(
    kind: { readonly name: string; readonly means?: Meaning },
    readers: R,
    declared: { readonly [K in keyof P]: Declaration<R, P[K], Meaning> },
  ): Rule<Meaning>[] {
    return Object.entries(declared as Record<string, Declaration<R, string, Meaning>>).map(
      ([key, { pattern, normalise, accepts, rejects }]) => {
        const compiled = compile(pattern, readers, tokenise);
        const name = `${kind.name}/${key}`;
        return {
          name,
          pattern,
          accepts,
          rejects,
          starts: compiled.starts,
          match(tokens, at) {
            if (isContinuation(tokens, at)) return undefined;
            const match = compiled.match(tokens, at);
            if (!match || isSuffix(tokens[match.end])) return undefined;
            const meaning = normalise(match.found as Found<string, R>);
            return meaning === undefined ? undefined : { rule: name, first: at, last: match.end, meaning, places: match.places };
          },
        };
      },
    );
  };
}

/** Rules ready to be tried: at each token only those that can begin there. */
export class RuleIndex<Meaning> {
  readonly #byWord = new Map<string, Rule<Meaning>[]>();
  readonly #byShape: Rule<Meaning>[] = [];
  #shapes = 0;

  constructor(readonly rules: readonly Rule<Meaning>[]) {
    for (const rule of rules) {
      for (const word of rule.starts.words) {
        const list = this.#byWord.get(word);
        if (list) list.push(rule);
        else this.#byWord.set(word, [rule]);
      }
      if (rule.starts.shapes) this.#byShape.push(rule);
      this.#shapes |= rule.starts.shapes;
    }
  }

  /** Every match of every rule, in order of place. */
  findAll(tokens: readonly Token[]): RuleMatch<Meaning>[] {
    const matches: RuleMatch<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      for (const rule of this.#byWord.get(token.norm) ?? []) {
        const match = rule.match(tokens, at);
        if (match) matches.push(match);
      }
      if ((token.shape & this.#shapes) === 0) continue;
      for (const rule of this.#byShape) {
        if ((rule.starts.shapes & token.shape) === 0 || rule.starts.words.has(token.norm)) continue;
        const match = canStart(rule.starts, token) ? rule.match(tokens, at) : undefined;
        if (match) matches.push(match);
      }
    }
    return matches;
  }
}

/** The longest wins; then the leftmost; then the one declared first. */
export function settle<M extends { readonly first: number; readonly last: number }>(
  matches: readonly M[],
): { kept: M[]; dropped: { match: M; lostTo: M }[] } {
  const order = matches.map((match, index) => ({ match, index }));
  order.sort((a, b) => b.match.last - b.match.first - (a.match.last - a.match.first) || a.match.first - b.match.first || a.index - b.index);
  const owner = new Map<number, M>();
  const kept: M[] = [];
  const dropped: { match: M; lostTo: M }[] = [];
  for (const { match } of order) {
    let lostTo: M | undefined;
    for (let i = match.first; i < match.last && !lostTo; i++) lostTo = owner.get(i);
    if (lostTo) {
      dropped.push({ match, lostTo });
      continue;
    }
    for (let i = match.first; i < match.last; i++) owner.set(i, match);
    kept.push(match);
  }
  return { kept: kept.sort((a, b) => a.first - b.first), dropped };
}
