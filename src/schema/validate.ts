import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { nearest } from "../suggest.js";
import type { JsonSchema } from "./read.js";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
const compiled = new Map<JsonSchema, ValidateFunction>();

/** What is wrong with data that a user wrote, a sentence each, with the place as a path ("gaps[0].reason"); empty if nothing. */
export function faultsOf(data: unknown, schema: JsonSchema): string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  // of several ways that a value may be written the errors inside say more than that none holds
  const told = errors.filter((error) => error.keyword !== "anyOf" || !errors.some((other) => isInside(other, error)));
  return [...new Set(told.filter((error) => !isOtherWay(error, errors)).map((error) => sentence(error, schema)))];
}

function isInside(error: ErrorObject, outer: ErrorObject): boolean {
  return error !== outer && error.instancePath.startsWith(`${outer.instancePath}/`);
}

/** "must be null", said of an object that is wrong inside. */
function isOtherWay(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return (
    error.keyword === "type" &&
    /\/anyOf\/\d+\/type$/.test(error.schemaPath) &&
    errors.some((other) => other !== error && other.keyword !== "type" && `${other.instancePath}/`.startsWith(`${error.instancePath}/`))
  );
}

function sentence(error: ErrorObject, schema: JsonSchema): string {
  const place = path(error.instancePath);
  const at = place === "" ? "" : `${place}: `;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params.additionalProperty);
      const meant = nearest(key, keysAt(error, schema));
      return `${at}unknown key "${key}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
    }
    case "required":
      return `${at}"${error.params.missingProperty}" is missing`;
    case "enum":
      return `${at}must be one of ${(error.params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "oneOf":
      return `${at}must have one of its alternatives, and only one`;
    default:
      return `${at}${error.message ?? "is not right"}`;
  }
}

/** The keys that are known where one is not. */
function keysAt(error: ErrorObject, schema: JsonSchema): string[] {
  let at: unknown = schema;
  for (const step of error.schemaPath.split("/").slice(1, -1)) {
    at = (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return Object.keys(((at as { properties?: object } | undefined)?.properties ?? {}) as object);
}

/** "/gaps/0/reason" as "gaps[0].reason". */
function path(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replaceAll("~1", "/").replaceAll("~0", "~")}`))
    .join("")
    .replace(/^\./, "");
}
