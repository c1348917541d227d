import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { Recorder } from "../src/emit/record.js";
import { METRICS } from "../src/model.js";
import { readSchema, SCHEMA_NAMES, type SchemaName } from "../src/schema/read.js";
import { analysis, DOCUMENT } from "./support/analysis.js";
import { ARTICLE, claims, folder } from "./support/claims.js";

const compiled = new Map<SchemaName, ValidateFunction>(
  SCHEMA_NAMES.map((name) => [name, new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(readSchema(name))]),
);

/** What is wrong with it, or null. */
function faults(name: SchemaName, value: unknown) {
  const validate = compiled.get(name);
  return validate?.(value) ? null : validate?.errors;
}

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const files = {
  "a.txt": ARTICLE,
  "b.txt": "The company said on Thursday that its revenue had grown by 12 per cent, driven by demand from large customers.",
  "c.txt": "",
  "d.txt": Buffer.from(ARTICLE.replace("’", "'"), "latin1"),
  "e.txt": "nul\0",
};

it("describes what extract --format json writes", async () => {
  const { stdout } = await claims(["extract", "--mentions", "*.txt", "missing.txt"], { cwd: folder(files) });
  const output = JSON.parse(stdout);
  expect(faults("claims", output)).toBeNull();
  expect(output.claims.length).toBeGreaterThan(1);
  expect(output.mentions.length).toBeGreaterThan(1);
  expect(output.documents.length).toBe(4);
  expect(output.errors.length).toBe(2);
});

it("describes the lines of ndjson, mentions and documents", async () => {
  const cwd = folder(files);
  const paths = ["*.txt", "missing.txt"];
  for (const line of lines((await claims(["extract", "--format", "ndjson", ...paths], { cwd })).stdout))
    expect(faults("claim", line)).toBeNull();
  for (const line of lines((await claims(["mentions", ...paths], { cwd })).stdout)) expect(faults("mention", line)).toBeNull();
  const documents = lines((await claims(["extract", "--mentions", "--format", "documents", ...paths], { cwd })).stdout);
  expect(documents.length).toBe(6);
  for (const line of documents) expect(faults("documents", line)).toBeNull();
});

it("describes records of every kind", () => {
  const recorder = new Recorder(analysis(), DOCUMENT, "byte");
  for (const claim of recorder.claims()) expect(faults("claim", claim)).toBeNull();
  for (const mention of recorder.mentions()) expect(faults("mention", mention)).toBeNull();
});

it.each([
  ["a missing key", { metric: undefined }],
  ["an unknown key", { extra: 1 }],
  ["a metric that is none", { metric: "turnover" }],
  ["a date in words", { document: { ...DOCUMENT, published: "juin 2025" } }],
  ["an id of another form", { id: "1" }],
  ["an object that is no list", { object: null }],
])("refuses a claim with %s", (_, change) => {
  const [claim] = new Recorder(analysis(), DOCUMENT, "byte").claims();
  expect(faults("claim", JSON.parse(JSON.stringify({ ...claim, ...change })))).not.toBeNull();
});

it("has the metrics of the model", () => {
  expect(readSchema()).toMatchObject({ $defs: { claim: { properties: { metric: { enum: METRICS } } } } });
});

it.each(SCHEMA_NAMES)("is printed by claims schema %s", async (name) => {
  const { code, stdout } = await claims(["schema", name]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(readSchema(name));
});
