import { readFileSync } from "node:fs";
import { remembered } from "../remembered.js";
import { fold } from "../tokenise.js";
import type { UserName } from "../user-data.js";

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
  /** People who stand for it ("le groupe de Patrick Drahi"). */
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

/** A list of names, looked up word by word. */
export interface Gazetteer {
  /** Every listed spelling that begins at this word, longest first, with its end. `words(i)` gives the folded word at i. */
  from(words: (index: number) => string | undefined, at: number): readonly { readonly end: number; readonly forms: readonly Form[] }[];
  byName(name: string): readonly Entry[];
  /** Folded. */
  readonly firstNames: ReadonlySet<string>;
  /** Everybody whom the lists know: folded name → the name. */
  readonly people: ReadonlyMap<string, string>;
  /** Does the folded name of anybody of them begin with these letters? */
  beginsPerson(letters: string): boolean;
  /** Public figures whom their family name alone tells: folded family name → the name. */
  readonly families: ReadonlyMap<string, string>;
}

const FILES = [
  ["company", "companies.tsv"],
  ["organization", "organizations.tsv"],
  ["place", "places.tsv"],
  ["product", "products.tsv"],
] as const;

const list = (cell: string | undefined) =>
  cell
    ? cell
        .split("|")
        .map((part) => part.trim())
        .filter(Boolean)
    : [];

const lines = (file: string) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/\r?\n/)
    .filter(Boolean);

function entriesOf(type: Entry["type"], file: string): { entry: Entry; aliases: readonly string[] }[] {
  const [header = "", ...rows] = lines(file);
  const columns = header.split("\t");
  const at = (name: string) => columns.indexOf(name);
  const [name, aliases, parent, maker, country, city, kinds, kind, people, ambiguous, acts] = [
    "name",
    "aliases",
    "parent",
    "maker",
    "country",
    "city",
    "kinds",
    "kind",
    "people",
    "ambiguous",
    "acts",
  ].map(at) as number[];
  return rows.map((row) => {
    const cells = row.split("\t");
    const cell = (index: number | undefined) => (index === undefined || index < 0 ? "" : (cells[index] ?? "").trim());
    return {
      entry: {
        name: cell(name),
        type,
        parent: cell(parent) || cell(maker) || null,
        country: cell(country) || null,
        cities: list(cell(city)),
        kinds: [...list(cell(kinds)), ...list(cell(kind))],
        people: list(cell(people)),
        ambiguous: cell(ambiguous) === "word",
        acts: cell(acts) === "yes",
        own: false,
      },
      aliases: list(cell(aliases)),
    };
  });
}

/** A user's name, of which nothing else is known. */
function entryOf({ name, parent }: UserName, type: Entry["type"]): Entry {
  return { name, type, parent, country: null, cities: [], kinds: [], people: [], ambiguous: false, acts: type === "place", own: true };
}

/** So many first words are remembered; no text makes them grow further. */
const MOST_OPENED = 20_000;
const NOTHING: readonly never[] = [];

/** What a name's first word begins with: the shelf on which it is kept until a text asks for it. */
const shelfOf = (folded: string) => /^[\p{L}\p{N}]+|./u.exec(folded)?.[0] ?? "";

/** Reads the lists that ship with the program. `cut` splits a name into words, as written, as the language does. */
export function loadGazetteer(cut: (text: string) => readonly string[], own: readonly UserName[] = []): Gazetteer {
  const root: Node = { next: new Map() };
  const shelves = new Map<string, { form: string; entry: Entry }[]>();
  const people = new Map<string, string>();
  const shelve = (form: string, entry: Entry) => {
    const shelf = shelfOf(fold(form));
    const there = shelves.get(shelf);
    if (there) there.push({ form, entry });
    else shelves.set(shelf, [{ form, entry }]);
  };
  const families = new Map<string, string>();
  for (const person of lines("public-figures.txt").filter((line) => !line.startsWith("#"))) {
    people.set(fold(person), person);
    families.set(fold(person).split(" ").slice(1).join(" "), person);
  }
  for (const { name, type } of own) if (type === "person") people.set(fold(name), name);
  const ours = own.flatMap((one) => (one.type === "person" ? [] : [{ entry: entryOf(one, one.type), aliases: one.aliases }]));
  // what the user says of a name goes before what our lists say of it, be it a name there or another form
  const known = new Set(own.flatMap(({ name, type, aliases }) => (type === "person" ? [name] : [name, ...aliases])).map(fold));
  for (const { entry, aliases } of ours) for (const form of new Set([entry.name, ...aliases])) shelve(form, entry);
  for (const [type, file] of FILES) {
    for (const { entry, aliases } of entriesOf(type, file)) {
      if (!entry.name || known.has(fold(entry.name))) continue;
      for (const person of entry.people) people.set(fold(person), person);
      for (const form of new Set([entry.name, ...aliases.filter((alias) => !known.has(fold(alias)))])) {
        shelve(form, entry);
        // "Back Market" and "BackMarket" are one spelling
        if (type === "company" && /^\S{3,}[ -]\S+$/.test(form)) shelve(form.replace(/[ -]/, ""), entry);
      }
    }
  }
  const unpack = (shelf: string) => {
    for (const { form, entry } of shelves.get(shelf) ?? []) {
      const words = cut(form);
      let node = root;
      for (const word of words) {
        const key = fold(word);
        let child = node.next.get(key);
        if (!child) node.next.set(key, (child = { next: new Map() }));
        node = child;
      }
      node.forms ??= [];
      if (!node.forms.some((one) => one.entry === entry && one.words.join() === words.join())) node.forms.push({ entry, words });
    }
    shelves.delete(shelf);
    opened.clear();
  };
  /** What first words lead to, null for nothing. */
  const opened = new Map<string, Node | null>();
  const open = (first: string): Node | null => {
    const shelf = shelfOf(first);
    if (shelves.has(shelf)) unpack(shelf);
    const node = root.next.get(first) ?? null;
    if (opened.size >= MOST_OPENED) opened.clear();
    opened.set(first, node);
    return node;
  };
  let names: Map<string, Entry[]> | undefined;
  return {
    firstNames: new Set(lines("first-names.txt").map(fold)),
    people,
    beginsPerson: remembered((letters) => [...people.keys()].some((name) => name.startsWith(letters))),
    families,
    byName(name) {
      names ??= indexByName();
      return names.get(fold(name)) ?? [];
    },
    from(words, at) {
      const first = words(at);
      if (first === undefined) return NOTHING;
      let node: Node | null | undefined = opened.get(first);
      if (node === undefined) node = open(first);
      if (node === null) return NOTHING;
      const found: { end: number; forms: readonly Form[] }[] = [];
      for (let i = at; node; ) {
        i++;
        if (node.forms) found.unshift({ end: i, forms: node.forms });
        const word = words(i);
        node = word === undefined ? undefined : node.next.get(word);
      }
      return found;
    },
  };

  function indexByName(): Map<string, Entry[]> {
    const index = new Map<string, Entry[]>();
    for (const { entry, aliases } of ours) for (const form of new Set([entry.name, ...aliases].map(fold))) index.set(form, [entry]);
    for (const [type, file] of FILES) {
      for (const { entry, aliases } of entriesOf(type, file)) {
        for (const form of new Set([entry.name, ...aliases].map(fold)))
          if (!known.has(form)) index.set(form, [...(index.get(form) ?? []), entry]);
      }
    }
    return index;
  }
}
