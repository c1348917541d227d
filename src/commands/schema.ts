import { Exit, type Io } from "../io.js";
import { type JsonSchema, readSchema, type SchemaName } from "../schema/read.js";
import { streamSink } from "../sink.js";

/** `claims schema`: the form of what the other commands write, with the metrics of the user's own among the metrics. */
export async function schema(name: SchemaName, metrics: readonly string[], io: Io): Promise<number> {
  const sink = streamSink(io.stdout);
  await sink.write(`${JSON.stringify(withMetrics(readSchema(name), metrics), null, 2)}\n`);
  await sink.close();
  return Exit.done;
}

function withMetrics(schema: JsonSchema, metrics: readonly string[]): JsonSchema {
  const copy = structuredClone(schema) as { $defs?: { claim?: { properties?: { metric?: { enum?: string[] } } } } } & JsonSchema;
  const known = copy.$defs?.claim?.properties?.metric?.enum;
  known?.push(...metrics.filter((metric) => !known.includes(metric)));
  return copy;
}
