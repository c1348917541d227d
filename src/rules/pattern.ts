import type { Token } from "../model.js";
import { type Starts, startsOfAny } from "./starts.js";
import { isPlain, type Reader } from "./vocabulary.js";

/** The readers that a pattern may name between braces. */
export type Readers = Readonly<Record<string, Reader<unknown>>>;

type Own<Slot extends string> = Slot extends `${infer Name}:${string}` ? Name : Slot;
type Source<Slot extends string> = Slot extends `${string}:${infer Of}` ? Of : Slot;
type Meaning<R, Slot extends string> = Source<Slot> extends keyof R ? (R[Source<Slot>] extends Reader<infer V> ? V : never) : never;
type Slots<P extends string, R> = P extends `${string}{${infer Slot}}${infer Rest}`
  ? (Rest extends `?${string}` ? { [K in Own<Slot>]?: Meaning<R, Slot> } : { [K in Own<Slot>]: Meaning<R, Slot> }) & Slots<Rest, R>
  : unknown;

/** What a normaliser receives: a key for each `{slot}`, optional where the slot or the group around it is. */
export type Found<P extends string, R> = P extends `${infer Before}(${infer Group})${infer After}`
  ? Slots<Before, R> & Partial<Slots<Group, R>> & Found<After, R>
  : Slots<P, R>;

export interface SlotPlace {
  readonly first: number;
  readonly last: number;
}

export interface Match {
  readonly end: number;
  readonly found: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, SlotPlace>>;
}

export interface Pattern {
  readonly items: readonly Item[];
  readonly starts: Starts;
  match(tokens: readonly Token[], at: number): Match | undefined;
}

export type Item =
  | { readonly kind: "word"; readonly norm: string; readonly optional: boolean }
  | { readonly kind: "slot"; readonly name: string; readonly reader: Reader<unknown>; readonly optional: boolean }
  | { readonly kind: "group"; readonly choices: readonly (readonly Item[])[]; readonly optional: boolean };

/**
 * Compiles a pattern such as `entre {low:number} et {high:number} {scale}?`: words, `{slots}`, `(a|b c)` and `?`.
 * There is no repetition, so a pattern looks at a bounded number of tokens and a pass over a text takes linear time.
 * @throws on an unknown reader or a sign that the notation does not have.
 */
export function compile(pattern: string, readers: Readers, tokenise: (text: string) => readonly Token[]): Pattern {
  const items = parse(pattern, readers, tokenise);
  return {
    items,
    starts: startsOf(items),
    match(tokens, at) {
      const found: Record<string, unknown> = {};
      const places: Record<string, SlotPlace> = {};
      const end = matchItems(items, 0, tokens, at, found, places);
      return end > at ? { end, found, places } : undefined;
    },
  };
}

function parse(pattern: string, readers: Readers, tokenise: (text: string) => readonly Token[]): Item[] {
  const items: Item[] = [];
  for (const [piece] of pattern.matchAll(/\([^()]*\)\??|\{[^{}]*\}\??|[^\s(){}]+/g)) {
    const optional = piece.endsWith("?") && piece.length > 1;
    const body = optional ? piece.slice(0, -1) : piece;
    if (body.startsWith("(")) {
      items.push({
        kind: "group",
        choices: body
          .slice(1, -1)
          .split("|")
          .map((choice) => parse(choice, readers, tokenise)),
        optional,
      });
    } else if (body.startsWith("{")) {
      const [name, of = name] = body.slice(1, -1).split(":") as [string, string?];
      const reader = readers[of];
      if (!reader) throw new Error(`"${pattern}": no vocabulary is called "${of}"`);
      items.push({ kind: "slot", name, reader, optional });
    } else {
      if (/[*+\\^[\]]/.test(body) && body.length > 1) throw new Error(`"${pattern}": a pattern has only words, {slots}, (a|b) and ?`);
      const words = isPlain(body) ? [body] : tokenise(body).map(({ norm }) => norm);
      for (const norm of words) items.push({ kind: "word", norm, optional: optional && words.length === 1 });
    }
  }
  return items;
}

function startsOf(items: readonly Item[]): Starts {
  const words = new Set<string>();
  const starts: Starts[] = [{ words, shapes: 0 }];
  for (const item of items) {
    if (item.kind === "word") words.add(item.norm);
    else starts.push(...(item.kind === "slot" ? [item.reader.starts] : item.choices.map(startsOf)));
    if (!item.optional) break;
  }
  return startsOfAny(words.size > 0 ? starts : starts.slice(1));
}

function matchItems(
  items: readonly Item[],
  index: number,
  tokens: readonly Token[],
  at: number,
  found: Record<string, unknown>,
  places: Record<string, SlotPlace>,
): number {
  const item = items[index];
  if (!item) return at;
  if (item.kind === "group") {
    for (const choice of item.choices) {
      const end = matchItems([...choice, ...items.slice(index + 1)], 0, tokens, at, found, places);
      if (end >= 0) return end;
    }
  } else if (item.kind === "word") {
    if (tokens[at]?.norm === item.norm) {
      const end = matchItems(items, index + 1, tokens, at + 1, found, places);
      if (end >= 0) return end;
    }
  } else if (at < tokens.length) {
    const reading = item.reader.read(tokens, at);
    if (reading) {
      const before = found[item.name];
      found[item.name] = reading.value;
      places[item.name] = { first: at, last: reading.end };
      const end = matchItems(items, index + 1, tokens, reading.end, found, places);
      if (end >= 0) return end;
      if (before === undefined) {
        delete found[item.name];
        delete places[item.name];
      }
    }
  }
  return item.optional ? matchItems(items, index + 1, tokens, at, found, places) : -1;
}
