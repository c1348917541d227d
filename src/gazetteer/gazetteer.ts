import { remembered } from "../remembered.js";
import { fold } from "../tokenise.js";
import type { UserName } from "../user-data.js";
import { beginningOf, entryOf, tables } from "./tables.js";

/** What a list tells about a name. */
export interface Entry {
  readonly name: string;
  readonly type: "company" | "organization" | "product" | "place";
  /** The company that owns it or makes it. */
  readonly parent: string | null;
  /** ISO 3166 code of the seat, or null. */
  readonly country: string | null;
  /** Towns that stand for it in nicknames ("la firme de Redmond"). */
  readonly cities: readonly string[];
  /** Sectors and sorts, as keys: telecom, chipmaker, newspaper, regulator, index … */
  readonly kinds: readonly string[];
  /** People who stand for it ("le groupe de Xavier Niel"). */
  readonly people: readonly string[];
  /** Is the name also an ordinary word, so that it needs a context? */
  readonly ambiguous: boolean;
  /** Places: is it used for an authority that acts? */
  readonly acts: boolean;
  /** From a list of the user's: its name is the name, however an article writes it. */
  readonly own: boolean;
}

/** One spelling of a listed name. */
export interface Form {
  readonly entry: Entry;
  /** Its words as the list writes them. */
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  forms?: Form[];
}

/** What a list knows. */
export type Known = Pick<ReadonlySet<string>, "has">;

/** A list of names, looked up word by word. */
export interface Gazetteer {
  /** Every listed spelling that begins at this word, longest first, with its end. `words(i)` gives the folded word at i. */
  from(words: (index: number) => string | undefined, at: number): readonly { readonly end: number; readonly forms: readonly Form[] }[];
  byName(name: string): readonly Entry[];
  /** Folded. */
  readonly firstNames: Known;
  /** Everybody whom the lists know, by the folded name; `begins` tells whether a name may begin with this word. */
  readonly people: Known & { begins(word: string): boolean };
  /** Public figures whom their family name alone tells: folded family name → the name. */
  readonly families: Pick<ReadonlyMap<string, string>, "get">;
}

/** So many first words are remembered at most, whatever the number of articles. */
const MOST_WORDS = 20_000;

const NOTHING: readonly never[] = [];

/** A user's name, of which nothing else is known. */
function ownEntry({ name, parent }: UserName, type: Entry["type"]): Entry {
  return { name, type, parent, country: null, cities: [], kinds: [], people: [], ambiguous: false, acts: type === "place", own: true };
}

/** The lists that ship with the program, and the user's own names. `cut` splits a name into words, as written, as the language does. */
export function loadGazetteer(cut: (text: string) => readonly string[], own: readonly UserName[] = []): Gazetteer {
  const listed = tables(cut);
  const people = new Set(own.flatMap(({ name, type }) => (type === "person" ? [fold(name)] : [])));
  const beginnings = new Set(Array.from(people, beginningOf));
  const ours = own.flatMap((one) => (one.type === "person" ? [] : [{ entry: ownEntry(one, one.type), forms: [one.name, ...one.aliases] }]));
  // what the user says of a name goes before what our lists say of it, be it a name there or another form
  const known = new Set(own.flatMap(({ name, type, aliases }) => (type === "person" ? [name] : [name, ...aliases])).map(fold));
  const ownForms = new Map<string, Form[]>();
  const ownNames = new Map<string, Entry[]>();
  for (const { entry, forms } of ours) {
    for (const form of new Set(forms)) {
      const words = cut(form);
      const key = fold(words[0] ?? "");
      ownForms.set(key, [...(ownForms.get(key) ?? []), { entry, words }]);
      ownNames.set(fold(form), [entry]);
    }
  }
  const entries = new Map<string, Entry>();
  const entry = (number: string): Entry => {
    let found = entries.get(number);
    if (!found) entries.set(number, (found = entryOf(listed.entries, number)));
    return found;
  };
  const isOurs = (number: string) => known.size > 0 && known.has(fold(entry(number).name));
  const first = new Map<string, Node | null>();

  /** What begins with this word, made when a text has it. */
  const beginning = (word: string): Node | null => {
    let node = first.get(word);
    if (node !== undefined) return node;
    const forms = [...(ownForms.get(word) ?? [])];
    for (const line of listed.forms.get(word)?.split("\n") ?? []) {
      const [number = "", origin = "", ...words] = line.split("\t");
      if (!isOurs(number) && !known.has(fold(origin))) forms.push({ entry: entry(number), words });
    }
    node = forms.length > 0 ? grow(forms) : null;
    if (first.size >= MOST_WORDS) first.clear();
    first.set(word, node);
    return node;
  };

  return {
    firstNames: listed.firstNames,
    people: {
      begins: remembered((word) => beginnings.has(beginningOf(word)) || listed.beginnings.has(beginningOf(word))),
      has: (name) => {
        if (people.has(name)) return true;
        const numbers = listed.people.get(name);
        return numbers !== undefined && (numbers === "" || !numbers.split(" ").every(isOurs));
      },
    },
    families: listed.families,
    byName(name) {
      const folded = fold(name);
      if (known.has(folded)) return ownNames.get(folded) ?? [];
      return (listed.names.get(folded)?.split(" ") ?? []).map(entry);
    },
    from(words, at) {
      const word = words(at);
      if (word === undefined) return NOTHING;
      let node = beginning(word) ?? undefined;
      if (!node) return NOTHING;
      let found: { end: number; forms: readonly Form[] }[] | undefined;
      for (let i = at; node; ) {
        i++;
        if (node.forms) {
          const here = { end: i, forms: node.forms };
          if (found) found.unshift(here);
          else found = [here];
        }
        const next = words(i);
        node = next === undefined ? undefined : node.next.get(next);
      }
      return found ?? NOTHING;
    },
  };
}

/** The tree of forms that share their first word. */
function grow(forms: readonly Form[]): Node {
  const root: Node = { next: new Map() };
  for (const form of forms) {
    let node = root;
    for (const word of form.words.slice(1)) {
      const key = fold(word);
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: new Map() }));
      node = child;
    }
    node.forms ??= [];
    if (!node.forms.some((one) => one.entry === form.entry && one.words.join() === form.words.join())) node.forms.push(form);
  }
  return root;
}
