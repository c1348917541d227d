import { prepared } from "../prepared.js";
import type { Table } from "../table.js";
import { fold } from "../tokenise.js";
import type { Entry } from "./gazetteer.js";
import { familyOf, formsOf, readLists, readPeople } from "./lists.js";

/** The lists in the form in which they are looked up. Numbers are those of entries. */
export interface Tables {
  /** First folded word → a line a form: the number, the spelling that it comes from, its words, with tabs between them. */
  readonly forms: Table;
  /** Number → the entry: name, type, parent, country, cities, kinds, people, what it is (w: also a word, a: acts), with tabs between them. */
  readonly entries: Table;
  /** Folded name or alias → numbers, with spaces between them. */
  readonly names: Table;
  /** Folded name of a person → the numbers of the entries that name him or her, or nothing for a public figure. */
  readonly people: Table;
  /** What the people's names begin with: their first letters. */
  readonly beginnings: Table;
  /** Folded family name of a public figure → the name. */
  readonly families: Table;
  /** Folded. */
  readonly firstNames: Table;
}

type Cut = (text: string) => readonly string[];

/** What each table is made of. `cut` splits a name into words, as written. */
export function contents(cut: Cut): { readonly [Name in keyof Tables]: () => ReadonlyMap<string, string> } {
  return {
    forms: () => formsByWord(cut),
    entries: () => new Map(readLists().map(({ entry }, number) => [String(number), written(entry)])),
    names: () => {
      const names = new Map<string, string>();
      for (const [number, { entry, aliases }] of readLists().entries())
        for (const form of new Set([entry.name, ...aliases].map(fold))) add(names, form, String(number), " ");
      return names;
    },
    people: () => {
      const people = new Map<string, string>();
      for (const [number, { entry }] of readLists().entries())
        for (const person of entry.people) add(people, fold(person), String(number), " ");
      for (const person of readPeople().publicFigures) people.set(fold(person), "");
      return people;
    },
    beginnings: () => {
      const people = [...readLists().flatMap(({ entry }) => entry.people), ...readPeople().publicFigures];
      return new Map(people.map((person) => [beginningOf(fold(person)), ""]));
    },
    families: () => new Map(readPeople().publicFigures.map((person) => [familyOf(person), person])),
    firstNames: () => new Map(readPeople().firstNames.map((name) => [fold(name), ""])),
  };
}

/** The tables as the build has left them, or made now. */
export function tables(cut: Cut): Tables {
  const from = contents(cut);
  const of = (name: keyof Tables) => prepared(`gazetteer/${name}`, from[name]);
  return {
    forms: of("forms"),
    entries: of("entries"),
    names: of("names"),
    people: of("people"),
    beginnings: of("beginnings"),
    families: of("families"),
    firstNames: of("firstNames"),
  };
}

/** The letters that a folded name begins with. */
export function beginningOf(name: string): string {
  return /^\p{L}*/u.exec(name)?.[0] ?? "";
}

function written({ name, type, parent, country, cities, kinds, people, ambiguous, acts }: Entry): string {
  const lists = [cities, kinds, people].map((list) => list.join("|"));
  return [name, type, parent ?? "", country ?? "", ...lists, `${ambiguous ? "w" : ""}${acts ? "a" : ""}`].join("\t");
}

/** The entry of this number. */
export function entryOf(table: Table, number: string): Entry {
  const [name = "", type, parent, country, cities, kinds, people, is = ""] = (table.get(number) ?? "").split("\t");
  const list = (cell: string | undefined) => (cell ? cell.split("|") : []);
  return {
    name,
    type: type as Entry["type"],
    parent: parent || null,
    country: country || null,
    cities: list(cities),
    kinds: list(kinds),
    people: list(people),
    ambiguous: is.includes("w"),
    acts: is.includes("a"),
    own: false,
  };
}

function formsByWord(cut: Cut): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [number, listed] of readLists().entries()) {
    for (const { form, origin } of formsOf(listed)) {
      const words = cut(form);
      if (words[0] !== undefined) add(forms, fold(words[0]), [number, origin, ...words].join("\t"), "\n");
    }
  }
  return forms;
}

function add(map: Map<string, string>, key: string, value: string, between: string): void {
  const there = map.get(key);
  map.set(key, there === undefined ? value : `${there}${between}${value}`);
}
