import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { type Answer, answerer, type Task } from "./answer.js";
import type { DocumentOptions } from "./document.js";
import { emitterOf } from "./emit/create.js";
import type { Encoding } from "./encodings.js";
import { UsageError } from "./error.js";
import { Exit, type Io } from "./io.js";
import type { FieldNames } from "./ndjson.js";
import type { ExtractFormat, InputKind } from "./options.js";
import { type Item, items } from "./read.js";
import type { OffsetUnit } from "./records.js";
import { Report } from "./report.js";
import { fileSink, streamSink } from "./sink.js";
import type { UserData } from "./user-data.js";

/** The options of every command that reads articles. */
export interface RunOptions {
  readonly format: ExtractFormat;
  readonly input?: InputKind;
  readonly inputField?: FieldNames;
  /** At most so many threads; as many as there are cores if left out. */
  readonly jobs?: number;
  readonly published?: string;
  readonly lang?: string;
  readonly encoding?: Encoding;
  readonly offsetUnit: OffsetUnit;
  readonly output?: string;
  readonly maxBytes: number;
  readonly allowNoMatch?: boolean;
  readonly stdinFilename: string;
  readonly strictLang?: boolean;
  readonly strictEncoding?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** What a command wants of the inputs. */
export interface Wanted {
  readonly records: DocumentOptions["wanted"];
  readonly color: boolean;
  /** Names and metrics of the user's own, which the languages of this thread have already. */
  readonly data: UserData | null;
}

/** How long to work, in milliseconds, before signals are looked at. */
const BREATH = 50;

/** Below so many inputs other threads are not worth their start. */
const FEW = 200;

/** From arguments to written results: each input in turn is read, processed and written. */
export async function run(args: readonly string[], options: RunOptions, wanted: Wanted, io: Io): Promise<Report> {
  if (args.length === 0 && io.stdin.isTTY) {
    throw new UsageError("no articles: name files, folders or patterns, or pipe a text to standard input (--help tells more)");
  }
  const { lang, published, encoding, offsetUnit, format, maxBytes, input = "text" } = options;
  if (input === "ndjson" && encoding !== undefined) throw new UsageError("--encoding goes with --input text only: NDJSON is UTF-8");
  if (options.output === "") throw new UsageError("--output names no file");
  const task: Task = {
    form: { format, rows: wanted.records.claims ? "claims" : "mentions", offsetUnit, color: wanted.color },
    documents: { published, encoding, offsetUnit, wanted: wanted.records },
    lang,
    maxBytes,
    fields: options.inputField ?? {},
  };
  const emitter = await emitterOf(task.form);
  const output = options.output === "-" ? undefined : options.output;
  const report = new Report(io, { quiet: options.quiet ?? false, toFile: output !== undefined });
  const sink = output === undefined ? streamSink(io.stdout) : fileSink(output);
  io.signal.addEventListener("abort", () => sink.discard());
  const reading = items(args.length > 0 ? args : ["-"], {
    stdin: io.stdin,
    stdinName: options.stdinFilename,
    input,
    maxBytes,
    allowNoMatch: options.allowNoMatch ?? false,
    output,
  });
  try {
    await sink.write(emitter.begin());
    for await (const { pieces, told } of answers(reading, task, options.jobs ?? availableParallelism(), wanted.data)) {
      if (options.debug && told.stack !== undefined) io.stderr.write(`${told.stack}\n`);
      if (told.skipped && told.error) {
        report.warn(told.error.path, `skipped: ${told.error.message}`);
        continue;
      }
      report.outcome(told);
      await sink.write(emitter.add(pieces));
    }
    await sink.write(emitter.end());
    await sink.close();
  } catch (error) {
    sink.discard();
    throw error;
  }
  report.done(wanted.records.claims ? "claim" : "mention");
  return report;
}

/** On this thread until there have been more than a few inputs, then on others. */
async function* answers(reading: AsyncGenerator<Item>, task: Task, jobs: number, data: UserData | null): AsyncGenerator<Answer> {
  const answer = await answerer(task);
  let breath = performance.now();
  const here = async function* (some: readonly Item[]): AsyncGenerator<Answer> {
    for (const item of some) {
      yield answer(item);
      if (performance.now() - breath < BREATH) continue;
      await setImmediate();
      breath = performance.now();
    }
  };
  // files are only counted at first; who sends lines may wait for their answers
  let files: Item[] = [];
  let count = 0;
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    files.push(next.value);
    if (++count >= FEW && jobs > 1) {
      const { Pool } = await import("./pool.js");
      yield* new Pool(task, { jobs, data }).answers(both(files, reading));
      return;
    }
    if (jobs > 1 && "file" in next.value) continue;
    yield* here(files);
    files = [];
  }
  yield* here(files);
}

async function* both(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}

/** How a command ends by what it met: 3 for a fault of our own, 2 where an input failed or is not what a strict run asks for. */
export function exitOf(report: Report, { strictLang, strictEncoding }: RunOptions): number {
  if (report.internal) return Exit.internal;
  const strict = [
    ...(strictLang ? (["W_LANGUAGE", "W_UNDETERMINED"] as const) : []),
    ...(strictEncoding ? (["W_ENCODING", "W_REPLACED"] as const) : []),
  ];
  return report.failed > 0 || strict.some((code) => report.warned.has(code)) ? Exit.failed : Exit.done;
}
