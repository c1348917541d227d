import { InputError } from "./error.js";
import { isDate } from "./iso8601.js";
import type { WarningRecord } from "./records.js";

/** What a line of NDJSON tells of an article. */
export interface ArticleLine {
  /** What the article is called in the output. */
  readonly path: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  /** ISO 639-1. */
  readonly lang?: string;
  readonly warnings: readonly WarningRecord[];
}

export const FIELDS = ["id", "text", "title", "published", "lang"] as const;
export type Field = (typeof FIELDS)[number];

/** Which field of the user's lines holds what; its own name where nothing is said. */
export type FieldNames = Readonly<Partial<Record<Field, string>>>;

/**
 * Reads a line. `place` is what an article without an id is called.
 * @throws InputError where the line is not an article; its `path` is the id, where that much could be read.
 */
export function readLine(line: Uint8Array, place: string, names: FieldNames): ArticleLine {
  const { text: json, warnings } = decodeLine(line);
  const record = parse(json);
  const value = (field: Field): unknown =>
    (Object.hasOwn(record, names[field] ?? field) ? record[names[field] ?? field] : undefined) ?? undefined;
  const id = value("id");
  const path = typeof id === "string" && id !== "" ? id.replace(LONE, "\uFFFD") : typeof id === "number" ? String(id) : place;
  const string = (field: Field): string | undefined => {
    const found = value(field);
    if (found === undefined || typeof found === "string") return found;
    throw new LineError(path, `"${names[field] ?? field}" is no string`);
  };
  const words = string("text");
  if (words === undefined) throw new LineError(path, `there is no "${names.text ?? "text"}" in it`);
  const title = string("title")?.replace(LONE, "\uFFFD");
  // half a character, as escapes can write it, would break whatever reads the answer
  const text = words.replace(LONE, "\uFFFD");
  const halved =
    text === words ? [] : [{ code: "W_REPLACED", message: "half characters in the text: U+FFFD stands where they were" } as const];
  // of a date with a time only the date counts
  const published = string("published")?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, "$1");
  if (published && !isDate(published)) throw new LineError(path, `"${names.published ?? "published"}" is no date such as 2025-07-02`);
  const lang = string("lang");
  if (lang && !/^[a-z]{2}$/.test(lang)) throw new LineError(path, `"${names.lang ?? "lang"}" is no code such as fr`);
  return {
    path,
    text,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
    warnings: [...warnings, ...halved],
  };
}

/** Half of a pair of UTF-16 units. */
const LONE = /\p{Surrogate}/gu;

/** A line that is no article. */
export class LineError extends InputError {
  constructor(
    /** What the article is called, where the line tells. */
    readonly path: string | undefined,
    message: string,
  ) {
    super("E_LINE", message);
  }
}

function parse(json: string): Record<string, unknown> {
  if (json.trim() === "") throw new LineError(undefined, "an empty line");
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    throw new LineError(undefined, "not valid JSON");
  }
  if (record === null || typeof record !== "object" || Array.isArray(record)) throw new LineError(undefined, "no JSON object");
  return record as Record<string, unknown>;
}

const strict = new TextDecoder("utf-8", { fatal: true });

function decodeLine(line: Uint8Array): { text: string; warnings: readonly WarningRecord[] } {
  try {
    return { text: strict.decode(line), warnings: [] };
  } catch {
    const message = "not all of the line is valid UTF-8: U+FFFD stands where it is not";
    return { text: new TextDecoder().decode(line), warnings: [{ code: "W_REPLACED", message }] };
  }
}
