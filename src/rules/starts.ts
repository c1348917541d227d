/** Words that something can begin with: asked for, and never listed before somebody asks. */
export interface Words {
  has(word: string): boolean;
  readonly size: number;
}

/** What something can begin with: one of these words, or a token of one of these shapes. */
export interface Starts {
  readonly words: Words;
  /** Token shapes that it can begin with, as a sum of `Shape` flags; 0 for none. */
  readonly shapes: number;
}

/** Words that are listed when they are first asked for. */
export function listed(words: () => Iterable<string>): Words {
  let made: ReadonlySet<string> | undefined;
  const set = () => (made ??= new Set(words()));
  return {
    has: (word) => set().has(word),
    get size() {
      return set().size;
    },
  };
}

/** The words of several lists, which are not copied. */
export function anyOf(...lists: readonly Words[]): Words {
  return new Union(new Set(lists.flatMap((list) => (list instanceof Union ? list.lists : [list]))));
}

class Union implements Words {
  readonly lists: readonly Words[];

  constructor(lists: Iterable<Words>) {
    this.lists = [...lists];
  }

  has(word: string): boolean {
    for (const list of this.lists) if (list.has(word)) return true;
    return false;
  }

  get size(): number {
    return this.lists.reduce((size, list) => size + list.size, 0);
  }
}

/** What any of several things can begin with. */
export function startsOfAny(all: readonly Starts[]): Starts {
  return { words: anyOf(...all.map(({ words }) => words)), shapes: all.reduce((shapes, one) => shapes | one.shapes, 0) };
}
