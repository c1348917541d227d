import { CsvError, parse } from "csv-parse/sync";
import { UsageError } from "../error.js";
import { nearest } from "../suggest.js";
import type { UserName } from "../user-data.js";
import { fromCall, readUserFile } from "./user-file.js";

const COLUMNS = ["name", "type", "aliases", "parent"] as const;
const TYPES: readonly UserName["type"][] = ["company", "organization", "person", "product", "place"];

/**
 * Reads a list of names: TSV or CSV (RFC 4180), UTF-8, with a line of column names (name, type, aliases, parent; aliases separated by `|`).
 * @throws UsageError with the file, the line and what is wrong there.
 */
export function readNames(path: string): UserName[] {
  const text = fromCall(path, readUserFile);
  const tabs = text.slice(0, text.search(/[\r\n]|$/)).includes("\t");
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    // in a TSV quotes are ordinary signs
    rows = parse(text, {
      delimiter: tabs ? "\t" : ",",
      quote: tabs ? null : '"',
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      trim: true,
    }) as never;
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
  const [header, ...body] = rows;
  const columns = header?.record ?? [];
  for (const column of columns) {
    if (COLUMNS.some((known) => known === column)) continue;
    const meant = nearest(column, COLUMNS);
    throw new UsageError(
      `${path}: line 1: unknown column "${column}"${meant === undefined ? "" : `; did you mean "${meant}"?`} There are ${COLUMNS.join(", ")}.`,
    );
  }
  for (const needed of ["name", "type"]) if (!columns.includes(needed)) throw new UsageError(`${path}: line 1: no column "${needed}"`);
  return body.map(({ record, info }) => {
    const fault = (message: string) => new UsageError(`${path}: line ${info.lines}: ${message}`);
    if (record.length > columns.length) throw fault(`${record.length} cells, and there are ${columns.length} columns`);
    const cell = (column: (typeof COLUMNS)[number]) => record[columns.indexOf(column)] ?? "";
    const type = TYPES.find((known) => known === cell("type"));
    if (cell("name") === "") throw fault("no name");
    if (!type) {
      const meant = nearest(cell("type"), TYPES);
      throw fault(
        `unknown type "${cell("type")}"${meant === undefined ? "" : `; did you mean "${meant}"?`} There are ${TYPES.join(", ")}.`,
      );
    }
    const aliases = cell("aliases")
      .split("|")
      .map((alias) => alias.trim());
    const short = [cell("name"), ...aliases].find((form) => form !== "" && !/\p{L}|\p{N}/u.test(form));
    if (short !== undefined) throw fault(`"${short}" has no letter or digit`);
    return { name: cell("name"), type, aliases: aliases.filter((alias) => alias !== ""), parent: cell("parent") || null };
  });
}
