import type { Configured } from "../config/apply.js";
import type { Io } from "../io.js";
import { exitOf, type RunOptions, run } from "../run.js";

/** `claims mentions`: articles in, every figure, name and date out. */
export async function mentions(args: readonly string[], options: RunOptions, config: Configured, io: Io): Promise<number> {
  const report = await run(args, options, { records: { claims: false, mentions: true }, color: false, data: config.data }, io);
  return exitOf(report, options);
}
