import { lines } from "../prepared.js";
import { fold } from "../tokenise.js";
import type { Entry } from "./gazetteer.js";

const FILES = [
  ["company", "companies.tsv"],
  ["organization", "organizations.tsv"],
  ["place", "places.tsv"],
  ["product", "products.tsv"],
] as const;

/** An entry of the lists, and the other ways in which it is written. */
export interface Listed {
  readonly entry: Entry;
  readonly aliases: readonly string[];
}

/** Every entry of the lists that ship with the program; its place here is its number. */
export function readLists(): Listed[] {
  return FILES.flatMap(([type, file]) => entriesOf(type, lines(`gazetteer/${file}`))).filter(({ entry }) => entry.name !== "");
}

/** Public figures whom their family name alone tells, then a first name each. */
export function readPeople(): { readonly publicFigures: readonly string[]; readonly firstNames: readonly string[] } {
  return { publicFigures: lines("gazetteer/public-figures.txt"), firstNames: lines("gazetteer/first-names.txt") };
}

/** The ways in which a listed name is looked up, each with the spelling that it comes from. */
export function formsOf({ entry, aliases }: Listed): { form: string; origin: string }[] {
  return [...new Set([entry.name, ...aliases])].flatMap((form) => {
    // "Back Market" and "BackMarket" are one spelling
    const joined = entry.type === "company" && /^\S{3,}[ -]\S+$/.test(form) ? [{ form: form.replace(/[ -]/, ""), origin: form }] : [];
    return [{ form, origin: form }, ...joined];
  });
}

/** What looks a list up: the folded family name of a public figure. */
export function familyOf(person: string): string {
  return fold(person).split(" ").slice(1).join(" ");
}

const cells = (cell: string): string[] =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);

function entriesOf(type: Entry["type"], [header = "", ...rows]: readonly string[]): Listed[] {
  const columns = header.split("\t");
  return rows.map((row) => {
    const parts = row.split("\t");
    const cell = (name: string) => (parts[columns.indexOf(name)] ?? "").trim();
    return {
      entry: {
        name: cell("name"),
        type,
        parent: cell("parent") || cell("maker") || null,
        country: cell("country") || null,
        cities: cells(cell("city")),
        kinds: [...cells(cell("kinds")), ...cells(cell("kind"))],
        people: cells(cell("people")),
        ambiguous: cell("ambiguous") === "word",
        acts: cell("acts") === "yes",
        own: false,
      },
      aliases: cells(cell("aliases")),
    };
  });
}
