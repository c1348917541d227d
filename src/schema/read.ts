import { readFileSync } from "node:fs";

/** What there is a schema for, and which part of the whole describes it. */
const PARTS = { claims: undefined, claim: "claim", mention: "mention", documents: "document_line" } as const;

export type SchemaName = keyof typeof PARTS;
export const SCHEMA_NAMES = Object.keys(PARTS) as SchemaName[];

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of `--format json` or, by another name, of one line of ndjson or documents. */
export function readSchema(name: SchemaName = "claims"): JsonSchema {
  const whole: JsonSchema = JSON.parse(readFileSync(new URL("claims.schema.json", import.meta.url), "utf8"));
  const part = PARTS[name];
  if (part === undefined) return whole;
  const { $schema, $id, $defs } = whole;
  return { $schema, $id: `${$id}:${name}`, $ref: `#/$defs/${part}`, $defs };
}
