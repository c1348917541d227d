import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { InputError, OutputError, systemCode, UsageError } from "./error.js";
import { fileError, find, type Kind } from "./find.js";
import { linesOf } from "./lines.js";
import type { InputKind } from "./options.js";

/** One input in turn, not read yet as far as another thread can do that: plain data. */
export type Item =
  | { readonly path: string; readonly file: true /** Met in a folder, not named. */; readonly walked: boolean }
  | { readonly path: string; readonly bytes: Uint8Array }
  /** A line of NDJSON; the path tells where it stands. */
  | { readonly path: string; readonly line: Uint8Array }
  | { readonly path: string; readonly fault: Fault };

/** An InputError as plain data. */
export type Fault = Pick<InputError, "code" | "message">;

export interface ReadOptions {
  readonly stdin: Readable;
  /** The name that standard input has in the output. */
  readonly stdinName: string;
  readonly input: InputKind;
  /** Of an article, or of a line. */
  readonly maxBytes: number;
  /** Whether a pattern may match nothing. */
  readonly allowNoMatch: boolean;
  /** The file that is being written, which must not be read. */
  readonly output?: string | undefined;
}

const KINDS: Readonly<Record<InputKind, Kind>> = {
  text: { names: /\.txt(?:\.gz)?$/i, said: ".txt" },
  ndjson: { names: /\.(?:ndjson|jsonl)(?:\.gz)?$/i, said: ".ndjson or .jsonl" },
};

/** How much of a stream is read at a time, in bytes. */
const CHUNK = 256 * 1024;

/** The inputs that the arguments mean, each file once, in order; `-` is standard input. */
export async function* items(args: readonly string[], options: ReadOptions): AsyncGenerator<Item> {
  if (args.filter(isStdin).length > 1) throw new UsageError("standard input can be read only once");
  const { input, stdinName } = options;
  const target = options.output === undefined ? undefined : identityOf(options.output);
  const seen = new Set<string>();
  for (const argument of args) {
    if (isStdin(argument)) {
      if (input === "ndjson") yield* lineItems(options.stdin, stdinName, options);
      else yield await attempt(stdinName, async () => ({ path: stdinName, bytes: await readStream(options) }));
      continue;
    }
    for (const found of await find(argument, options.allowNoMatch, KINDS[input])) {
      if ("error" in found) {
        yield { path: found.path, fault: plain(found.error) };
        continue;
      }
      const { path, walked } = found;
      const identity = identityOf(path);
      if (identity !== undefined && identity === target) throw new OutputError(`${path} is an input: it cannot be the output too`);
      if (identity !== undefined && seen.has(identity)) continue;
      if (identity !== undefined) seen.add(identity);
      if (input === "ndjson") yield* fileLines(path, options);
      else yield { path, file: true, walked };
    }
  }
}

function isStdin(argument: string): boolean {
  return argument === "-" || argument === "/dev/stdin";
}

async function attempt(path: string, read: () => Promise<Item>): Promise<Item> {
  try {
    return await read();
  } catch (error) {
    return { path, fault: plain(readError(path, error)) };
  }
}

function plain({ code, message }: InputError): Fault {
  return { code, message };
}

/** What an error of reading means for the user. */
function readError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (systemCode(error)?.startsWith("Z_")) return new InputError("E_UNREADABLE", `no valid gzip (${systemCode(error)})`);
  return fileError(path, error);
}

/** The lines of a file, and what stopped them before its end. */
async function* fileLines(path: string, options: ReadOptions): AsyncGenerator<Item> {
  try {
    refuseSpecial(statSync(path));
    const file = createReadStream(path, { highWaterMark: CHUNK });
    yield* lineItems(
      isZipped(path) ? file.pipe(createGunzip({ chunkSize: CHUNK })).on("close", () => file.destroy()) : file,
      path,
      options,
    );
  } catch (error) {
    yield { path, fault: plain(readError(path, error)) };
  }
}

async function* lineItems(stream: AsyncIterable<Uint8Array>, name: string, { maxBytes }: ReadOptions): AsyncGenerator<Item> {
  let number = 0;
  for await (const { bytes, tooLong } of linesOf(stream, maxBytes)) {
    const path = `${name}:${++number}`;
    yield tooLong ? { path, fault: plain(tooLarge(maxBytes)) } : { path, line: bytes };
  }
}

/** The same for every name of one file, hard links apart; undefined if there is none. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino, nlink } = statSync(path, { bigint: true });
    return nlink === 1n ? `${dev}:${ino}` : realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function isZipped(path: string): boolean {
  return /\.gz$/i.test(path);
}

/**
 * The article in a file: what is in it at this moment, or, of a file named .gz, what that holds.
 * @throws InputError where it cannot be read.
 */
export function readArticle(path: string, maxBytes: number): Uint8Array {
  try {
    const bytes = readFile(path, maxBytes);
    return isZipped(path) ? gunzipSync(bytes, { maxOutputLength: maxBytes }) : bytes;
  } catch (error) {
    throw systemCode(error) === "ERR_BUFFER_TOO_LARGE" ? tooLarge(maxBytes) : readError(path, error);
  }
}

/** What is in a regular file at this moment. Pipes and devices are refused before they are opened: they could block. */
export function readFile(path: string, maxBytes: number): Uint8Array {
  refuseSpecial(statSync(path));
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    if (size > maxBytes) throw tooLarge(maxBytes);
    let buffer = Buffer.allocUnsafeSlow(Math.min(size, maxBytes) + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) return buffer.subarray(0, length);
      length += read;
      if (length > maxBytes) throw tooLarge(maxBytes);
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafeSlow(Math.max(length, 65536))]);
    }
  } finally {
    closeSync(file);
  }
}

function refuseSpecial(stats: Stats): void {
  if (stats.isFile()) return;
  const kind = stats.isDirectory() ? "a folder" : stats.isFIFO() ? "a pipe" : stats.isSocket() ? "a socket" : "a device";
  const hint = stats.isFIFO() ? "; give - and pipe it to standard input" : "";
  throw new InputError("E_NOT_A_FILE", `${kind}, not a file${hint}`);
}

async function readStream({ stdin, maxBytes }: ReadOptions): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): InputError {
  return new InputError("E_TOO_LARGE", `larger than ${maxBytes} bytes; --max-bytes allows more`);
}
