import { type ColorMode, wantsColor } from "../color.js";
import type { Emitter } from "../emit/emitter.js";
import { UsageError } from "../error.js";
import { Exit, type Io } from "../io.js";
import type { ExtractFormat } from "../options.js";
import { exitOf, type RunOptions, run } from "../run.js";
import { version } from "../version.js";

export interface ExtractOptions extends RunOptions {
  readonly format: ExtractFormat;
  readonly mentions?: boolean;
  readonly color: ColorMode;
  readonly failOnEmpty?: boolean;
}

/** `claims extract`: articles in, claims out. */
export async function extract(args: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const mentions = options.mentions ?? false;
  if (mentions && (options.format === "csv" || options.format === "table")) {
    throw new UsageError(`--mentions does not go with --format ${options.format}, which has one kind of row; see claims mentions`);
  }
  const report = await run(args, options, { claims: true, mentions }, await emitter(options, io), io);
  const exit = exitOf(report, options);
  if (exit !== Exit.done) return exit;
  return options.failOnEmpty && report.claims === 0 ? Exit.verdict : Exit.done;
}

async function emitter(options: ExtractOptions, io: Io): Promise<Emitter> {
  switch (options.format) {
    case "json":
      return new (await import("../emit/json.js")).JsonEmitter(options.offsetUnit, version());
    case "ndjson":
      return new (await import("../emit/ndjson.js")).NdjsonEmitter();
    case "documents":
      return new (await import("../emit/documents.js")).DocumentsEmitter();
    case "csv":
      return new (await import("../emit/csv.js")).CsvEmitter("claims");
    case "table": {
      const color = wantsColor(options.color, io.env, options.output === undefined && io.stdout.isTTY === true);
      return new (await import("../emit/table.js")).TableEmitter(color);
    }
  }
}
