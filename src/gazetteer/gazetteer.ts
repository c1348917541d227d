import { existsSync, readFileSync } from "node:fs";
import { fold } from "../tokenise.js";

/** What a list tells about a name. */
export interface Entry {
  readonly name: string;
  readonly type: "company" | "organization" | "product" | "place";
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
}

interface Node {
  readonly next: Map<string, Node>;
  entries?: Entry[];
}

/** A list of names, looked up word by word. */
export interface Gazetteer {
  /** The longest listed name that begins at this word, and every entry of that name. `words(i)` gives the folded word at i. */
  longest(words: (index: number) => string | undefined, at: number): { readonly end: number; readonly entries: readonly Entry[] } | undefined;
  byName(name: string): readonly Entry[];
  readonly firstNames: ReadonlySet<string>;
  /** Everybody whom the company list knows. */
  readonly people: readonly string[];
}

const list = (cell: string | undefined) => (cell ? cell.split("|").map((part) => part.trim()).filter(Boolean) : []);

function rows(file: string): Record<string, string>[] {
  if (!existsSync(new URL(file, import.meta.url))) return []; // TEMP
  const [header = "", ...lines] = readFileSync(new URL(file, import.meta.url), "utf8").split(/\r?\n/);
  const columns = header.split("\t");
  return lines.filter(Boolean).map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i] ?? String(i), cell.trim()])));
}

function entry(type: Entry["type"], row: Record<string, string>): Entry {
  return {
    name: row["name"] ?? "", type, parent: row["parent"] || row["maker"] || null, country: row["country"] || null, cities: list(row["city"]),
    kinds: [...list(row["kinds"]), ...list(row["kind"])], people: list(row["people"]), ambiguous: row["ambiguous"] === "word", acts: row["acts"] === "yes",
  };
}

/** Reads the lists that ship with the program. `cut` splits a name into words as the language does. */
export function loadGazetteer(cut: (text: string) => readonly string[]): Gazetteer {
  const root: Node = { next: new Map() };
  const names = new Map<string, Entry[]>();
  const add = (form: string, one: Entry) => {
    let node = root;
    for (const word of cut(form)) {
      let child = node.next.get(word);
      if (!child) node.next.set(word, (child = { next: new Map() }));
      node = child;
    }
    node.entries ??= [];
    if (!node.entries.includes(one)) node.entries.push(one);
    const key = fold(form);
    names.set(key, [...(names.get(key) ?? []), one]);
  };
  for (const [type, file] of [["company", "companies.tsv"], ["organization", "organizations.tsv"], ["place", "places.tsv"], ["product", "products.tsv"]] as const) {
    for (const row of rows(file)) {
      const one = entry(type, row);
      if (!one.name) continue;
      for (const form of new Set([one.name, ...list(row["aliases"])])) {
        add(form, one);
        // "Back Market" and "BackMarket" are one spelling
        if (type === "company" && /^\S+[ -]\S+$/.test(form)) add(form.replace(/[ -]/, ""), one);
      }
    }
  }
  const firstNames = new Set((existsSync(new URL("first-names.txt", import.meta.url)) ? readFileSync(new URL("first-names.txt", import.meta.url), "utf8") : "").split(/\r?\n/).filter(Boolean).map(fold));
  return {
    firstNames,
    people: [...new Set([...names.values()].flat().flatMap((one) => one.people))],
    byName: (name) => names.get(fold(name)) ?? [],
    longest(words, at) {
      let node: Node | undefined = root;
      let found: { end: number; entries: readonly Entry[] } | undefined;
      for (let i = at; node; i++) {
        const word = words(i);
        node = word === undefined ? undefined : node.next.get(word);
        if (node?.entries) found = { end: i + 1, entries: node.entries };
      }
      return found;
    },
  };
}
