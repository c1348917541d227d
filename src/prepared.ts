import { existsSync, readFileSync } from "node:fs";
import { asset } from "./assets.js";
import { packTable, Table } from "./table.js";

/** The file in which the build leaves all tables; when the program runs from its sources there is none. */
export const FILE = "lists.bin";

const tables = new Map<string, Table>();
let opened = false;

/** The table of this name as the build has left it, or else made from `entries` now. Each is made once. */
export function prepared(name: string, entries: () => ReadonlyMap<string, string>): Table {
  if (!opened) {
    opened = true;
    if (existsSync(asset(FILE))) for (const [key, bytes] of unpack(readFileSync(asset(FILE)))) tables.set(key, new Table(bytes));
  }
  let table = tables.get(name);
  if (!table) tables.set(name, (table = new Table(packTable(entries()))));
  return table;
}

/** The lines of a text file of the program, without comments and empty ones. */
export function lines(path: string): string[] {
  return readFileSync(asset(path), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Tables in one file: the length of a directory, the directory (JSON: name → where in the rest, in bytes), the tables. */
export function pack(all: ReadonlyMap<string, ReadonlyMap<string, string>>): Uint8Array {
  const directory: Record<string, readonly [number, number]> = {};
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, entries] of all) {
    const bytes = packTable(entries);
    directory[name] = [at, at + bytes.length];
    parts.push(bytes);
    at += bytes.length;
  }
  const head = JSON.stringify(directory);
  const padded = head.padEnd((head.length + 3) & ~3);
  return Buffer.concat([Buffer.from(Int32Array.of(padded.length).buffer), Buffer.from(padded), ...parts]);
}

function unpack(file: Buffer): [string, Uint8Array][] {
  // a file of some size has a buffer of its own; a small one may share one, at any place
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const rest = 4 + (new Int32Array(bytes.buffer, bytes.byteOffset, 1)[0] as number);
  const directory: Record<string, readonly [number, number]> = JSON.parse(bytes.toString("latin1", 4, rest));
  return Object.entries(directory).map(([name, [start, end]]) => [name, bytes.subarray(rest + start, rest + end)]);
}
