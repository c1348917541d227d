import { setImmediate } from "node:timers/promises";
import { type DocumentOptions, processDocument } from "./document.js";
import type { Emitter } from "./emit/emitter.js";
import type { Encoding } from "./encodings.js";
import { InputError, UsageError } from "./error.js";
import { Exit, type Io } from "./io.js";
import { type Input, inputs } from "./read.js";
import type { Failed, OffsetUnit, Outcome } from "./records.js";
import { Report } from "./report.js";
import { fileSink, streamSink } from "./sink.js";

/** The options of every command that reads articles. */
export interface RunOptions {
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

/** How long to work, in milliseconds, before signals are looked at. */
const BREATH = 50;

/** From arguments to written results: each input in turn is read, processed and written. */
export async function run(
  args: readonly string[],
  options: RunOptions,
  wanted: DocumentOptions["wanted"],
  emitter: Emitter,
  io: Io,
): Promise<Report> {
  if (args.length === 0 && io.stdin.isTTY) {
    throw new UsageError("no articles: name files, folders or patterns, or pipe a text to standard input (--help tells more)");
  }
  const documentOptions = await settings(options, wanted);
  const output = options.output === "-" ? undefined : options.output;
  const report = new Report(io, { quiet: options.quiet ?? false, toFile: output !== undefined });
  const sink = output === undefined ? streamSink(io.stdout) : fileSink(output);
  io.signal.addEventListener("abort", () => sink.discard());
  const reading = inputs(args.length > 0 ? args : ["-"], {
    stdin: io.stdin,
    stdinName: options.stdinFilename,
    maxBytes: options.maxBytes,
    allowNoMatch: options.allowNoMatch ?? false,
    output,
  });
  const onFault = (fault: Error): void => {
    if (options.debug) io.stderr.write(`${fault.stack}\n`);
  };
  try {
    await sink.write(emitter.begin());
    let breath = performance.now();
    for await (const input of reading) {
      const outcome = process(input, documentOptions, onFault);
      if (outcome.error?.code === "E_BINARY" && "walked" in input && input.walked) {
        report.warn(input.path, `skipped: ${outcome.error.message}`);
        continue;
      }
      report.outcome(outcome);
      await sink.write(emitter.outcome(outcome));
      if (performance.now() - breath < BREATH) continue;
      await setImmediate();
      breath = performance.now();
    }
    await sink.write(emitter.end());
    await sink.close();
  } catch (error) {
    sink.discard();
    throw error;
  }
  report.done(wanted.claims ? "claim" : "mention");
  return report;
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

/** Loads the language detection only where it is wanted. */
async function settings(options: RunOptions, wanted: DocumentOptions["wanted"]): Promise<DocumentOptions> {
  const { lang, published, encoding, offsetUnit } = options;
  const detect = lang === undefined ? (await import("./detect.js")).detect : () => ({ language: lang, margin: null });
  return { detect, published, encoding, offsetUnit, wanted };
}

/** One input cannot stop the others: whatever is wrong with it becomes its error. */
function process(input: Input, options: DocumentOptions, onFault: (fault: Error) => void): Outcome {
  if ("error" in input) return failure(input.path, input.error);
  try {
    return processDocument(input.bytes, input.path, options);
  } catch (error) {
    if (error instanceof InputError) return failure(input.path, error);
    const fault = error instanceof Error ? error : new Error(String(error));
    onFault(fault);
    return failure(input.path, new InputError("E_INTERNAL", `internal error: ${fault.message}`));
  }
}

function failure(path: string, { code, message }: InputError): Failed {
  return { document: null, claims: [], mentions: [], error: { path, code, message } };
}
