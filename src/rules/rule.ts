import type { Token } from "../model.js";
import { askedOnce } from "../remembered.js";
import { compile, type Found, type Item, type Pattern, type Readers, type SlotPlace } from "./pattern.js";
import { type Starts, startsOfAny } from "./starts.js";
import { type Step, together } from "./together.js";
import { isContinuation, isSuffix } from "./vocabulary.js";

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
  readonly items: readonly Item[];
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
        let made: Pattern | undefined;
        const compiled = () => (made ??= compile(pattern, readers, tokenise));
        const name = `${kind.name}/${key}`;
        return {
          name,
          pattern,
          accepts,
          rejects,
          get starts() {
            return compiled().starts;
          },
          get items() {
            return compiled().items;
          },
          match(tokens, at) {
            if (isContinuation(tokens, at)) return undefined;
            const match = compiled().match(tokens, at);
            if (!match || isSuffix(tokens[match.end])) return undefined;
            const meaning = normalise(match.found as Found<string, R>);
            return meaning === undefined ? undefined : { rule: name, first: at, last: match.end, meaning, places: match.places };
          },
        };
      },
    );
  };
}

/** Rules ready to be tried: at each token only those that can match there. */
export class RuleIndex<Meaning> {
  /** Made of the rules' patterns when the first text is read. */
  #starts: Starts | undefined;
  #first: Step | undefined;
  readonly #isFirst = askedOnce(({ norm }) => this.starts.words.has(norm));

  constructor(readonly rules: readonly Rule<Meaning>[]) {}

  get starts(): Starts {
    return (this.#starts ??= startsOfAny(this.rules.map((rule) => rule.starts)));
  }

  /** Every match of every rule, in order of place. */
  findAll(tokens: readonly Token[]): RuleMatch<Meaning>[] {
    const matches: RuleMatch<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at++) this.matchAt(tokens, at, matches);
    return matches;
  }

  /** Does some rule begin with a token like this? */
  mayBegin(token: Token): boolean {
    return (token.shape & this.starts.shapes) !== 0 || this.#isFirst(token.word);
  }

  /** Adds every match that begins at a place: of rules that begin with its word, then of those that begin with its shape, each in order. */
  matchAt(tokens: readonly Token[], at: number, matches: RuleMatch<Meaning>[]): void {
    const token = tokens[at] as Token;
    if (!this.mayBegin(token)) return;
    const { rules } = this;
    const found = this.candidatesAt(tokens, at);
    if (found.length === 0) return;
    for (const rule of found) {
      const match = rules[rule]?.starts.words.has(token.norm) ? rules[rule]?.match(tokens, at) : undefined;
      if (match) matches.push(match);
    }
    for (const rule of found) {
      const { starts } = rules[rule] as Rule<Meaning>;
      const match = (starts.shapes & token.shape) !== 0 && !starts.words.has(token.norm) ? rules[rule]?.match(tokens, at) : undefined;
      if (match) matches.push(match);
    }
  }

  /** The rules that may match at a place, by their place in the list, in order. */
  candidatesAt(tokens: readonly Token[], at: number): readonly number[] {
    if (isContinuation(tokens, at)) return NONE;
    this.#first ??= together(this.rules.map((rule) => rule.items));
    const found: number[] = [];
    this.#first.walk(tokens, at, found);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }
}

const NONE: readonly number[] = [];

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
