import type { Token } from "../model.js";
import type { Item } from "./pattern.js";
import type { Reader } from "./vocabulary.js";

/** What is left of a rule's pattern: an end, a word or a slot with what comes after it, or a choice. */
type Rest =
  | { readonly kind: "end"; readonly rule: number }
  | { readonly kind: "word"; readonly norm: string; readonly next: Rest }
  | { readonly kind: "slot"; readonly reader: Reader<unknown>; readonly next: Rest }
  | { readonly kind: "choice"; readonly of: readonly Rest[] };

interface Edge {
  /** Null for a word that must stand there. */
  readonly reader: Reader<unknown> | null;
  readonly to: Step;
}

/** So many different words are remembered at a step; no text makes it grow further. */
const MOST_WORDS = 4096;

/** Patterns read together, so that what several begin with is read once; made as texts ask for it. */
export class Step {
  /** Rules whose pattern can end here. */
  readonly ends: readonly number[];
  readonly #words = new Map<string, Rest[]>();
  readonly #slots = new Map<Reader<unknown>, Rest[]>();
  #edges: Edge[] | undefined;
  readonly #byWord = new Map<string, readonly Edge[]>();

  constructor(
    rests: readonly Rest[],
    readonly first = false,
  ) {
    const ends = new Set<number>();
    const seen = new Set<Rest>();
    const add = (rest: Rest): void => {
      if (seen.has(rest)) return;
      seen.add(rest);
      if (rest.kind === "end") ends.add(rest.rule);
      else if (rest.kind === "word") put(this.#words, rest.norm, rest.next);
      else if (rest.kind === "slot") put(this.#slots, rest.reader, rest.next);
      else rest.of.forEach(add);
    };
    rests.forEach(add);
    this.ends = [...ends];
  }

  /** Calls `found` with every rule that may match from this place on; the rule itself has the last word. */
  walk(tokens: readonly Token[], at: number, found: (rule: number) => void): void {
    for (const rule of this.ends) found(rule);
    const token = tokens[at];
    if (!token) return;
    for (const { reader, to } of this.#byWord.get(token.norm) ?? this.#edgesFor(token.norm)) {
      if (!reader) to.walk(tokens, at + 1, found);
      else {
        const reading = reader.read(tokens, at);
        if (reading) to.walk(tokens, reading.end, found);
      }
    }
  }

  #edgesFor(norm: string): readonly Edge[] {
    this.#edges ??= [...this.#slots].map(([reader, rests]) => ({ reader, to: new Step(rests) }));
    const edges = this.#edges.filter(({ reader }) => reader !== null && this.#mayRead(reader, norm));
    const rests = this.#words.get(norm);
    if (rests) edges.push({ reader: null, to: new Step(rests) });
    if (this.#byWord.size >= MOST_WORDS) this.#byWord.clear();
    this.#byWord.set(norm, edges);
    return edges;
  }

  /** Rules are tried where they can begin; further on only a list of words is sure to read nothing else. */
  #mayRead({ starts, listed }: Reader<unknown>, norm: string): boolean {
    return starts.words.has(norm) || (this.first ? starts.shapes !== 0 || starts.words.size === 0 : !listed);
  }
}

function put<Key>(map: Map<Key, Rest[]>, key: Key, rest: Rest): void {
  const there = map.get(key);
  if (there) there.push(rest);
  else map.set(key, [rest]);
}

/** The first step of patterns that are read together; a rule is known by its place in the list. */
export function together(patterns: readonly (readonly Item[])[]): Step {
  return new Step(
    patterns.map((items, rule) => restOf(items, { kind: "end", rule })),
    true,
  );
}

function restOf(items: readonly Item[], end: Rest): Rest {
  return items.reduceRight((next: Rest, item): Rest => {
    const rest: Rest =
      item.kind === "group"
        ? { kind: "choice", of: item.choices.map((choice) => restOf(choice, next)) }
        : item.kind === "word"
          ? { kind: "word", norm: item.norm, next }
          : { kind: "slot", reader: item.reader, next };
    return item.optional ? { kind: "choice", of: [rest, next] } : rest;
  }, end);
}
