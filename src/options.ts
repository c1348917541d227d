import { constants } from "node:buffer";
import { InvalidArgumentError } from "commander";
import { REPORTERS, type ReporterOption } from "./check/report/reporter.js";
import { ENCODINGS, type Encoding, encodingNamed } from "./encodings.js";
import { isDate } from "./iso8601.js";
import { FIELDS, type FieldNames } from "./ndjson.js";
import { nearest } from "./suggest.js";

export const EXTRACT_FORMATS = ["json", "ndjson", "documents", "csv", "table"] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What an input holds: an article, or an article a line. */
export const INPUTS = ["text", "ndjson"] as const;
export type InputKind = (typeof INPUTS)[number];

export const RULES_FORMATS = ["table", "json", "markdown"] as const;
export type RulesFormat = (typeof RULES_FORMATS)[number];

export const MENTIONS_FORMATS = ["ndjson", "json", "csv"] as const;

/** Reads a value that must be one of a list. */
export function choice<Choice extends string>(list: readonly Choice[]): (given: string) => Choice {
  return (given) => list.find((item) => item === given) ?? refuse(given, list);
}

/** Gathers the values of an option that may be given several times. */
export function gather(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, given];
}

/** How many threads: 1 to 256. */
export function jobs(given: string): number {
  const number = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > 256) throw new InvalidArgumentError("It must be a number from 1 to 256.");
  return number;
}

/** Gathers the fields of the user's lines ("text=body"). */
export function field(given: string, before: FieldNames = {}): FieldNames {
  const [name = "", ...theirs] = given.split("=");
  const known = choice(FIELDS)(name);
  if (theirs.join("=") === "") throw new InvalidArgumentError("It must be NAME=FIELD, such as text=body.");
  return { ...before, [known]: theirs.join("=") };
}

/** Gathers reporters, each with the file it is to write ("junit=out.xml"). */
export function reporter(given: string, before: readonly ReporterOption[] = []): readonly ReporterOption[] {
  const [name = "", ...file] = given.split("=");
  const known = choice(REPORTERS)(name);
  if (file.length > 0 && file.join("=") === "") throw new InvalidArgumentError("A file must follow the equals sign.");
  return [...before, file.length > 0 ? { name: known, file: file.join("=") } : { name: known }];
}

export function encoding(given: string): Encoding {
  return encodingNamed(given) ?? refuse(given, ENCODINGS);
}

function refuse(given: string, list: readonly string[]): never {
  const meant = nearest(given, list);
  throw new InvalidArgumentError(`${meant === undefined ? "" : `Did you mean ${meant}? `}Allowed: ${list.join(", ")}.`);
}

export function date(given: string): string {
  if (!isDate(given)) throw new InvalidArgumentError("It must be a date such as 2025-07-02.");
  return given;
}

/** Inputs are not larger than this unless told. */
export const MAX_BYTES = 16 * 2 ** 20;

const MULTIPLES: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** A size such as 500000, 64K or 32M. */
export function size(given: string): number {
  const [match, digits, multiple = ""] = /^(\d{1,12})([KMG]?)(?:i?B)?$/i.exec(given) ?? [];
  const bytes = Number(digits) * (MULTIPLES[multiple.toUpperCase()] ?? 1);
  if (match === undefined || bytes < 1) throw new InvalidArgumentError("It must be a number of bytes such as 500000, 64K or 32M.");
  if (bytes > constants.MAX_STRING_LENGTH)
    throw new InvalidArgumentError(`No text can be longer than ${constants.MAX_STRING_LENGTH} bytes.`);
  return bytes;
}
