import type { Command } from "commander";
import { Exit, type Io } from "../io.js";
import { completionScript } from "../shell/completion.js";
import type { Shell } from "../shell/shells.js";
import { streamSink } from "../sink.js";

/** `claims completion`: a completion script on standard output. */
export async function completion(program: Command, shell: Shell, io: Io): Promise<number> {
  const sink = streamSink(io.stdout);
  await sink.write(completionScript(program, shell));
  await sink.close();
  return Exit.done;
}
