import type { Outcome } from "../records.js";
import type { Emitter, Pieces } from "./emitter.js";

const VALUE = ["text", "amount", "min", "max", "precision", "currency", "currency_basis", "unit", "per"];
const PARTY = ["name", "type", "text", "via"];
const DOCUMENT = ["path", "sha256", "language", "title", "published"];
const PLACE = ["start", "end", "line", "col"];

/** Columns are paths into a record; in the header a path's keys are joined with `_`. */
const within = (key: string, keys: readonly string[]): string[] => keys.map((inner) => `${key}.${inner}`);

const CLAIM_COLUMNS = [
  "id",
  "kind",
  ...within("subject", PARTY),
  "metric",
  "change",
  ...within("value", VALUE),
  ...within("object", PARTY),
  ...within("time", ["text", "from", "to", "grain", "edtf", "basis"]),
  ...within("attribution", ["name", "role", "text", "type"]),
  "modality",
  ...PLACE,
  "sentence",
  "sentence_start",
  ...within("document", DOCUMENT),
  "rules",
];

const MENTION_COLUMNS = [
  "type",
  "text",
  ...PLACE,
  ...within("document", DOCUMENT),
  "rule",
  ...within("value", VALUE),
  "name",
  "role",
  "from",
  "to",
  "grain",
  "edtf",
  "basis",
  "boilerplate",
];

/** RFC 4180: one row a claim or, for a list of mentions, one row a mention. Lists are joined with `; `. */
export class CsvEmitter implements Emitter {
  readonly #rows: "claims" | "mentions";
  readonly #columns: readonly (readonly string[])[];

  constructor(rows: "claims" | "mentions") {
    this.#rows = rows;
    this.#columns = (rows === "claims" ? CLAIM_COLUMNS : MENTION_COLUMNS).map((column) => column.split("."));
  }

  begin(): string {
    return row(this.#columns.map((path) => path.join("_")));
  }

  pieces(outcome: Outcome): Pieces {
    return [outcome[this.#rows].map((record) => row(this.#columns.map((path) => cell(at(record, path))))).join("")];
  }

  add([text = ""]: Pieces): string {
    return text;
  }

  end(): string {
    return "";
  }
}

function row(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}

/** The value at a path; of a list, the values at the path in each of its items. */
function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => at(item, [key, ...rest]));
  return value !== null && typeof value === "object" ? at(Reflect.get(value, key), rest) : null;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string" && !Array.isArray(value)) return String(value);
  const text = harmless(Array.isArray(value) ? value.join("; ") : value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes a cell that begins like this for a formula, and shows one that begins with an apostrophe as text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
}
