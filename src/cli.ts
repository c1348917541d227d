import { Command, CommanderError } from "commander";
import { COLOR_MODES } from "./color.js";
import { OutputError, UsageError } from "./error.js";
import { Exit, type Io } from "./io.js";
import { LANGUAGES } from "./iso639.js";
import { choice, date, EXTRACT_FORMATS, encoding, MENTIONS_FORMATS, size } from "./options.js";
import { OFFSET_UNITS } from "./records.js";
import { SCHEMA_NAMES } from "./schema/read.js";
import { ReaderGone } from "./sink.js";
import { version } from "./version.js";
import { visible } from "./visible.js";

/** Declares the commands. What one needs is loaded when it is called, so that --version and --help load little. */
function commands(io: Io, end: (exit: number) => void): Command {
  const program = new Command("claims")
    .description("Reads French tech-news articles and writes every figure they state as a structured claim.")
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`claims: ${visible(text.replace(/^error: /, "").trim())}\n`) });

  readingCommand(program, "extract", EXTRACT_FORMATS)
    .description("articles in, claims out")
    .option("--mentions", "write every figure, name and date too (json, ndjson and documents)")
    .option("--color <when>", `colour in the table: ${COLOR_MODES.join(", ")}`, choice(COLOR_MODES), "auto")
    .option("--fail-on-empty", "exit with status 1 if there is no claim at all")
    .action(async (paths, options) => end(await (await import("./commands/extract.js")).extract(paths, options, io)));

  readingCommand(program, "mentions", MENTIONS_FORMATS)
    .description("articles in, every figure, name and date out")
    .action(async (paths, options) => end(await (await import("./commands/mentions.js")).mentions(paths, options, io)));

  program
    .command("schema")
    .description("the JSON Schema of the output")
    .argument("[name]", "claims (all of --format json), claim, mention or documents (one line)", choice(SCHEMA_NAMES), "claims")
    .action(async (name) => end(await (await import("./commands/schema.js")).schema(name, io)));

  return program;
}

/** A command that reads articles. */
function readingCommand(program: Command, name: string, formats: readonly [string, ...string[]]): Command {
  const languages = Object.values(LANGUAGES);
  return program
    .command(name)
    .argument("[paths...]", "files, folders (every .txt below), quoted patterns, - for standard input")
    .option("-f, --format <format>", formats.join(", "), choice(formats), formats[0])
    .option("-o, --output <file>", "write there, whole or not at all")
    .option("--published <date>", "publication date of all articles, such as 2025-07-02", date)
    .option("--lang <code>", "language of all articles, instead of detecting it", choice(languages))
    .option("--encoding <name>", "encoding of files without a byte-order mark, instead of telling it from the bytes", encoding)
    .option("--offset-unit <unit>", `what offsets count: ${OFFSET_UNITS.join(", ")}`, choice(OFFSET_UNITS), "code_point")
    .option("--max-bytes <size>", "refuse larger inputs", size, 16 * 2 ** 20)
    .option("--allow-no-match", "a pattern may match nothing")
    .option("--stdin-filename <name>", "the path that standard input has in the output", "-")
    .option("-q, --quiet", "no warnings, progress or summary on stderr")
    .option("--debug", "show where an internal error comes from");
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
    await commands(io, (exit) => {
      process.exitCode = exit;
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
  io.stderr.write(`claims: ${visible(expected ? message : `internal error: ${message}`)}\n`);
  if (!expected && process.argv.includes("--debug") && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return expected ? Exit.failed : Exit.internal;
}

await main();
