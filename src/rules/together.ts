import type { Token } from "../model.js";
import type { Item } from "./pattern.js";
import type { Reader } from "./vocabulary.js";

/** What is left of a rule's pattern: an end, a word or a slot with what comes after it, or a choice. */
type Rest =
  | { readonly kind: "end"; readonly rule: number }
  | { readonly kind: "word"; readonly norm: string; readonly next: Rest }
  | { readonly kind: "slot"; readonly reader: Reader<unknown>; readonly next: Rest }
  | { readonly kind: "choice"; readonly of: readonly Rest[] };

/** A way on from a step. */
class Edge {
  constructor(
    /** Null for a word that must stand there. */
    readonly reader: Reader<unknown> | null,
    /** Shapes of the tokens that it is tried at, as a sum of `Shape` flags. */
    readonly shapes: number,
    readonly to: Step,
  ) {}
}

const ANY_SHAPE = -1;

/** So many different words are remembered at a step; no text makes it grow further. */
const MOST_WORDS = 4096;

/** Patterns read together, so that what several begin with is read once; made as texts ask for it. */
export class Step {
  /** Rules whose pattern can end here. */
  readonly ends: readonly number[];
  readonly #words = new Map<string, Rest[]>();
  readonly #slots = new Map<Reader<unknown>, Rest[]>();
  #afterSlots: ReadonlyMap<Reader<unknown>, Step> | undefined;
  readonly #afterWords = new Map<string, Step>();
  readonly #byWord = new Map<string, readonly Edge[]>();

  constructor(rests: readonly Rest[]) {
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

  /** Adds every rule to `found` that may match from this place on; the rule itself has the last word. */
  walk(tokens: readonly Token[], at: number, found: number[]): void {
    const { ends } = this;
    for (let i = 0; i < ends.length; i++) if (!found.includes(ends[i] as number)) found.push(ends[i] as number);
    const token = tokens[at];
    if (!token) return;
    const edges = this.#byWord.get(token.norm) ?? this.#edgesFor(token.norm);
    for (let i = 0; i < edges.length; i++) {
      const { reader, shapes, to } = edges[i] as Edge;
      if ((shapes & token.shape) === 0) continue;
      if (!reader) to.walk(tokens, at + 1, found);
      else {
        const reading = reader.read(tokens, at);
        if (reading) to.walk(tokens, reading.end, found);
      }
    }
  }

  /** What may go on at this word: slots are tried where they say that they can begin. */
  #edgesFor(norm: string): readonly Edge[] {
    this.#afterSlots ??= new Map([...this.#slots].map(([reader, rests]) => [reader, new Step(rests)]));
    const edges: Edge[] = [];
    for (const [reader, to] of this.#afterSlots) {
      const { words, shapes } = reader.starts;
      if (words.has(norm)) edges.push(new Edge(reader, ANY_SHAPE, to));
      else if (shapes !== 0) edges.push(new Edge(reader, shapes, to));
    }
    const rests = this.#words.get(norm);
    if (rests) {
      let to = this.#afterWords.get(norm);
      if (!to) this.#afterWords.set(norm, (to = new Step(rests)));
      edges.push(new Edge(null, ANY_SHAPE, to));
    }
    if (this.#byWord.size >= MOST_WORDS) this.#byWord.clear();
    this.#byWord.set(norm, edges);
    return edges;
  }
}

function put<Key>(map: Map<Key, Rest[]>, key: Key, rest: Rest): void {
  const there = map.get(key);
  if (there) there.push(rest);
  else map.set(key, [rest]);
}

/** The first step of patterns that are read together; a rule is known by its place in the list. */
export function together(patterns: readonly (readonly Item[])[]): Step {
  return new Step(patterns.map((items, rule) => restOf(items, { kind: "end", rule })));
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
