import { Exit, type Io } from "../io.js";
import { readSchema, type SchemaName } from "../schema/read.js";
import { streamSink } from "../sink.js";

/** `claims schema`: the form of what the other commands write. */
export async function schema(name: SchemaName, io: Io): Promise<number> {
  const sink = streamSink(io.stdout);
  await sink.write(`${JSON.stringify(readSchema(name), null, 2)}\n`);
  await sink.close();
  return Exit.done;
}
