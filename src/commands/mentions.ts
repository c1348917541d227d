import { CsvEmitter } from "../emit/csv.js";
import type { Emitter } from "../emit/emitter.js";
import { JsonEmitter } from "../emit/json.js";
import { NdjsonEmitter } from "../emit/ndjson.js";
import type { Io } from "../io.js";
import type { MentionsFormat } from "../options.js";
import { exitOf, type RunOptions, run } from "../run.js";
import { version } from "../version.js";

export interface MentionsOptions extends RunOptions {
  readonly format: MentionsFormat;
}

/** `claims mentions`: articles in, every figure, name and date out. */
export async function mentions(args: readonly string[], options: MentionsOptions, io: Io): Promise<number> {
  const report = await run(args, options, { claims: false, mentions: true }, emitter(options), io);
  return exitOf(report, options);
}

function emitter({ format, offsetUnit }: MentionsOptions): Emitter {
  if (format === "csv") return new CsvEmitter("mentions");
  return format === "json" ? new JsonEmitter(offsetUnit, version()) : new NdjsonEmitter();
}
