import { Shape, type Token } from "../model.js";

/** What a slot of a pattern reads: where the reading ends (token index, exclusive) and what it means. */
export interface Reading<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Reads one thing at a place in a sentence; nothing outside of it. `starts` tells which tokens it can begin with, so that rules are only tried there. */
export interface Reader<Value> {
  readonly starts: Starts;
  /** Does it read nothing but what begins with the words of `starts`? */
  readonly listed?: boolean;
  read(tokens: readonly Token[], at: number): Reading<Value> | undefined;
}

export interface Starts {
  readonly words: ReadonlySet<string>;
  /** Token shapes that it can begin with, as a sum of `Shape` flags; 0 for none. */
  readonly shapes: number;
}

interface Node<Value> {
  next?: Map<string, Node<Value>>;
  value?: Value;
  ends?: boolean;
}

/** Words of one language and what each of them means. */
export interface Vocabulary<Value> extends Reader<Value> {
  /** Every entry as written, with its meaning, in order. */
  readonly entries: readonly (readonly [string, Value])[];
  /**
   * Gives more spellings a meaning, before any text is read.
   * @throws where a spelling has another meaning already.
   */
  add(spelling: string, value: Value): void;
}

/**
 * Makes the `vocabulary` function of a language.
 * A key holds one or more spellings separated by `|`; each may be several words. A key of a cased vocabulary must match letter by letter.
 * @throws where one spelling is given two meanings.
 */
export function vocabularies(tokenise: (text: string) => readonly Token[]) {
  return function vocabulary<Value>(
    meanings: Readonly<Record<string, Value>>,
    options: { readonly cased?: boolean } = {},
  ): Vocabulary<Value> {
    const { cased = false } = options;
    const form = cased ? (token: Token) => token.text : (token: Token) => token.norm;
    // an entry that ends in an elision ("d'") is cut as it is before a word
    const cut = (spelling: string) =>
      spelling.length > 1 && spelling.endsWith("'") ? tokenise(`${spelling}a`).slice(0, -1) : tokenise(spelling);
    const root: Node<Value> = { next: new Map() };
    const entries: (readonly [string, Value])[] = [];
    const starts = new Set<string>();
    for (const [key, value] of Object.entries(meanings)) for (const spelling of key === "|" ? [key] : key.split("|")) add(spelling, value);
    return { entries, starts: { words: starts, shapes: 0 }, listed: true, add, read };

    function add(spelling: string, value: Value): void {
      let node = root;
      const words = cut(spelling);
      for (const token of words) {
        node.next ??= new Map();
        let child = node.next.get(form(token));
        if (!child) node.next.set(form(token), (child = {}));
        node = child;
      }
      if (node.ends && JSON.stringify(node.value) !== JSON.stringify(value)) throw new Error(`"${spelling}" has two meanings`);
      node.ends = true;
      node.value = value;
      entries.push([spelling, value]);
      if (words[0]) starts.add(words[0].norm);
    }

    function read(tokens: readonly Token[], at: number): Reading<Value> | undefined {
      let node: Node<Value> | undefined = root;
      let found: Reading<Value> | undefined;
      for (let i = at; i >= 0 && i < tokens.length; i++) {
        const token = tokens[i] as Token;
        node = node.next?.get(cased ? token.text : token.norm);
        if (!node) break;
        if (node.ends) found = { end: i + 1, value: node.value as Value };
      }
      return found;
    }
  };
}

/** Is this token stuck to the word or number before it (the `G` of `5G`)? */
export function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && (token.shape & Shape.glued) !== 0 && (token.shape & Shape.sign) === 0;
}

/** Does the word or number at a place continue the one before (the `5` of `H5`), so that nothing begins there? An elided word ends in an apostrophe. */
export function isContinuation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isSuffix(tokens[at]) && (before.shape & (Shape.word | Shape.number)) !== 0 && !/['’]$/.test(before.text);
}
