import { Shape, type Token } from "../model.js";
import { askedOnce } from "../remembered.js";
import { listed, type Starts } from "./starts.js";

/** What a slot of a pattern reads: where the reading ends (token index, exclusive) and what it means. */
export interface Reading<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Reads one thing at a place in a sentence; nothing outside of it. `starts` tells which tokens it can begin with: it is tried nowhere else. */
export interface Reader<Value> {
  readonly starts: Starts;
  read(tokens: readonly Token[], at: number): Reading<Value> | undefined;
}

interface Node<Value> {
  next?: Map<string, Node<Value>>;
  value?: Value;
  ends?: boolean;
  /** At a first word: spellings of several words that begin with it, until a text has it. */
  waiting?: (readonly [string, Value])[];
}

/** Words in small letters with spaces between them, which every language cuts at the spaces and looks up as they are. */
const PLAIN = /^[a-zà-öø-ÿ]+(?: [a-zà-öø-ÿ]+)*$/;
/** A first word of that kind. */
const PLAIN_FIRST = /^[a-zà-öø-ÿ]+(?: |$)/;

/** Are these words cut at their spaces and looked up as they are, whatever the language? */
export function isPlain(words: string): boolean {
  return PLAIN.test(words);
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
 * Nothing is laid out before a text is read, and of several words none before a text has the first: that a spelling has two meanings is
 * thrown then.
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
    /** By its first word; made when a text is read. */
    let first: Map<string, Node<Value>> | undefined;
    let beginning = beginnings();
    const added: (readonly [string, Value])[] = [];
    const words = cased
      ? listed(() => list().flatMap(([spelling]) => cut(spelling)[0]?.norm ?? []))
      : {
          has: (word: string) => (first ?? lay()).has(word),
          get size() {
            return (first ?? lay()).size;
          },
        };
    return {
      get entries() {
        return list();
      },
      starts: { words, shapes: 0 },
      add(spelling, value) {
        insert(first ?? lay(), spelling, value);
        added.push([spelling, value]);
        beginning = beginnings();
      },
      read,
    };

    /** What begins with a word. */
    function beginnings() {
      return askedOnce((word) => (first ?? lay()).get(cased ? word.text : word.norm) ?? null);
    }

    function list(): (readonly [string, Value])[] {
      const entries: (readonly [string, Value])[] = [];
      for (const [key, value] of Object.entries(meanings))
        for (const spelling of key === "|" ? [key] : key.split("|")) entries.push([spelling, value]);
      return [...entries, ...added];
    }

    function lay(): Map<string, Node<Value>> {
      first = new Map();
      for (const [spelling, value] of list()) {
        const space = PLAIN_FIRST.test(spelling) ? spelling.indexOf(" ") : 0;
        if (space < 0) end(childOf(first, spelling), spelling, value);
        else if (space > 0) {
          const node = childOf(first, spelling.slice(0, space));
          if (node.waiting) node.waiting.push([spelling, value]);
          else node.waiting = [[spelling, value]];
        } else insert(first, spelling, value);
      }
      return first;
    }

    /** Lays a spelling out word by word, whatever it is made of. */
    function insert(into: Map<string, Node<Value>>, spelling: string, value: Value): void {
      const [head, ...rest] = cut(spelling).map(form);
      if (head !== undefined) end(rest.reduce(descend, settled(childOf(into, head))), spelling, value);
    }

    /** The node of a first word with all that begins with it. */
    function settled(node: Node<Value>): Node<Value> {
      const { waiting = [] } = node;
      delete node.waiting;
      for (const [spelling, value] of waiting) {
        const words = isPlain(spelling) ? spelling.split(" ") : cut(spelling).map(form);
        end(words.slice(1).reduce(descend, node), spelling, value);
      }
      return node;
    }

    function read(tokens: readonly Token[], at: number): Reading<Value> | undefined {
      const token = tokens[at];
      if (!token) return undefined;
      let node: Node<Value> | null | undefined = beginning(token.word);
      if (!node) return undefined;
      if (node.waiting) settled(node);
      let found: Reading<Value> | undefined;
      for (let i = at; node; ) {
        i++;
        if (node.ends) found = { end: i, value: node.value as Value };
        const next: Token | undefined = node.next && tokens[i];
        node = next && node.next?.get(cased ? next.text : next.norm);
      }
      return found;
    }
  };
}

function childOf<Value>(children: Map<string, Node<Value>>, word: string): Node<Value> {
  let child = children.get(word);
  if (!child) children.set(word, (child = {}));
  return child;
}

function descend<Value>(node: Node<Value>, word: string): Node<Value> {
  return childOf((node.next ??= new Map()), word);
}

function end<Value>(node: Node<Value>, spelling: string, value: Value): void {
  if (node.ends && JSON.stringify(node.value) !== JSON.stringify(value)) throw new Error(`"${spelling}" has two meanings`);
  node.ends = true;
  node.value = value;
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
