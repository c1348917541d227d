import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Answer, Task } from "./answer.js";
import { milliseconds } from "./clock.js";
import type { DocumentOptions } from "./document.js";
import { emitterOf } from "./emit/create.js";
import type { Encoding } from "./encodings.js";
import { collectOften } from "./engine.js";
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

/** After so many inputs on this thread the heap is kept small: what is remembered from one to the next is there, and more may come. */
const SOME = 20;

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
    get stdin() {
      return io.stdin;
    },
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
      if (told.skipped && told.error) report.warn(told.error.path, `skipped: ${told.error.message}`);
      else report.outcome(told);
      if (pieces.length > 0) await sink.write(emitter.add(pieces));
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

/** On this thread where it is to be the only one or there are few files; else on others, of which the first is enough for few lines. */
async function* answers(reading: AsyncGenerator<Item>, task: Task, jobs: number, data: UserData | null): AsyncGenerator<Answer> {
  // files are counted first; who sends lines may wait for their answers
  const first: Item[] = [];
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    first.push(next.value);
    const isLine = "line" in next.value;
    if (jobs > 1 && (isLine || first.length >= FEW)) {
      const { Pool } = await import("./pool.js");
      yield* new Pool(task, { jobs, few: isLine ? FEW : 0, data }).answers(both(first, reading));
      return;
    }
    if (jobs === 1) break;
  }
  const { answerer } = await import("./answer.js");
  const answer = await answerer(task);
  let breath = milliseconds();
  let count = 0;
  for await (const item of both(first, reading)) {
    yield answer(item);
    if (++count === SOME) collectOften();
    if (milliseconds() - breath < BREATH) continue;
    await setImmediate();
    breath = milliseconds();
  }
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
