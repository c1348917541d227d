import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { InputError, OutputError, UsageError } from "./error.js";
import { fileError, find } from "./find.js";

/** One input in turn: its bytes, or why there are none. */
export type Input =
  | { readonly path: string; readonly bytes: Uint8Array /** Met in a folder, not named. */; readonly walked: boolean }
  | { readonly path: string; readonly error: InputError };

export interface ReadOptions {
  readonly stdin: Readable;
  /** The name that standard input has in the output. */
  readonly stdinName: string;
  readonly maxBytes: number;
  /** Whether a pattern may match nothing. */
  readonly allowNoMatch: boolean;
  /** The file that is being written, which must not be read. */
  readonly output?: string | undefined;
}

/** The inputs that the arguments mean, each file once, in order; `-` is standard input. */
export async function* inputs(args: readonly string[], options: ReadOptions): AsyncGenerator<Input> {
  if (args.filter(isStdin).length > 1) throw new UsageError("standard input can be read only once");
  const target = options.output === undefined ? undefined : identityOf(options.output);
  const seen = new Set<string>();
  for (const argument of args) {
    if (isStdin(argument)) {
      yield await attempt(options.stdinName, async () => ({ path: options.stdinName, bytes: await readStream(options), walked: false }));
      continue;
    }
    for (const found of await find(argument, options.allowNoMatch)) {
      if ("error" in found) {
        yield found;
        continue;
      }
      const { path, walked } = found;
      const identity = identityOf(path);
      if (identity !== undefined && identity === target) throw new OutputError(`${path} is an input: it cannot be the output too`);
      if (identity !== undefined && seen.has(identity)) continue;
      if (identity !== undefined) seen.add(identity);
      yield await attempt(path, async () => ({ path, bytes: readFile(path, options.maxBytes), walked }));
    }
  }
}

function isStdin(argument: string): boolean {
  return argument === "-" || argument === "/dev/stdin";
}

async function attempt(path: string, read: () => Promise<Input>): Promise<Input> {
  try {
    return await read();
  } catch (error) {
    return { path, error: error instanceof InputError ? error : fileError(path, error) };
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
