import { type ColorMode, wantsColor } from "../color.js";
import type { Configured } from "../config/apply.js";
import { UsageError } from "../error.js";
import { Exit, type Io } from "../io.js";
import { exitOf, type RunOptions, run } from "../run.js";

export interface ExtractOptions extends RunOptions {
  readonly mentions?: boolean;
  readonly color: ColorMode;
  readonly failOnEmpty?: boolean;
}

/** `claims extract`: articles in, claims out. */
export async function extract(args: readonly string[], options: ExtractOptions, config: Configured, io: Io): Promise<number> {
  const mentions = options.mentions ?? false;
  if (mentions && (options.format === "csv" || options.format === "table")) {
    throw new UsageError(`--mentions does not go with --format ${options.format}, which has one kind of row; see claims mentions`);
  }
  if (options.inputField && options.input !== "ndjson") throw new UsageError("--input-field goes with --input ndjson only");
  const color = wantsColor(options.color, io.env, options.output === undefined && io.stdout.isTTY === true);
  const report = await run(args, options, { records: { claims: true, mentions }, color, data: config.data }, io);
  const exit = exitOf(report, options);
  if (exit !== Exit.done) return exit;
  return options.failOnEmpty && report.claims === 0 ? Exit.verdict : Exit.done;
}
