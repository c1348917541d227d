import { readFileSync } from "node:fs";
import { asset } from "../assets.js";

/** What there is a schema for, and which part of the whole describes it. */
const PARTS = { claims: undefined, claim: "claim", mention: "mention", documents: "document_line" } as const;

/** Schemas of what users write. */
const OTHERS = { fixture: "fixture.schema.json", config: "config.schema.json" } as const;

export type SchemaName = keyof typeof PARTS | keyof typeof OTHERS;
export const SCHEMA_NAMES = [...Object.keys(PARTS), ...Object.keys(OTHERS)] as SchemaName[];

export type JsonSchema = Readonly<Record<string, unknown>>;

const read = new Map<SchemaName, JsonSchema>();

/** The JSON Schema (2020-12) of `--format json`; by another name of one line of ndjson or documents, or of a file that users write. */
export function readSchema(name: SchemaName = "claims"): JsonSchema {
  const schema = read.get(name) ?? load(name);
  read.set(name, schema);
  return schema;
}

function load(name: SchemaName): JsonSchema {
  const file = (one: string): JsonSchema => JSON.parse(readFileSync(asset(`schema/${one}`), "utf8"));
  if (isOther(name)) return file(OTHERS[name]);
  const whole = file("claims.schema.json");
  const part = PARTS[name];
  if (part === undefined) return whole;
  const { $schema, $id, $defs } = whole;
  return { $schema, $id: `${$id}:${name}`, $ref: `#/$defs/${part}`, $defs };
}

function isOther(name: SchemaName): name is keyof typeof OTHERS {
  return Object.hasOwn(OTHERS, name);
}
