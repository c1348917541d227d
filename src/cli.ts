import { Command, CommanderError } from "commander";
import { type Configured, configure } from "./config/apply.js";
import { NONE } from "./config/read.js";
import { declare } from "./declare.js";
import { OutputError, UsageError } from "./error.js";
import { Exit, type Io } from "./io.js";
import { ReaderGone } from "./sink.js";
import { visible } from "./visible.js";

/** Sees to the configuration of a command, then carries it out. */
async function carry(command: Command, run: (config: Configured) => Promise<number>, io: Io): Promise<number> {
  if (!command.options.some((option) => option.long === "--print-config")) return run({ ...NONE, data: null });
  const config = await configure(command, io);
  return config ? run(config) : Exit.done;
}

async function main(): Promise<void> {
  const interruption = new AbortController();
  const io: Io = {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: interruption.signal,
  };
  // What cannot be told on stderr stays untold. On stdout a failed write is told by its callback, and help may be left unread.
  io.stderr.on("error", () => {});
  io.stdout.on("error", () => {});
  for (const [signal, exit] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      interruption.abort();
      process.exit(exit);
    });
  }
  try {
    await declare(new Command(), io, async (command, run) => {
      process.exitCode = await carry(command, run, io);
    }).parseAsync();
  } catch (error) {
    process.exitCode = told(error, io);
  }
}

/** Tells what went wrong, in a line, and gives the exit status. */
function told(error: unknown, io: Io): number {
  if (error instanceof ReaderGone) return Exit.done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.failed;
  const expected = error instanceof UsageError || error instanceof OutputError;
  const message = error instanceof Error ? error.message : String(error);
  for (const line of (expected ? message : `internal error: ${message}`).split("\n")) io.stderr.write(`claims: ${visible(line)}\n`);
  if (!expected && process.argv.includes("--debug") && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return expected ? Exit.failed : Exit.internal;
}

void main();
