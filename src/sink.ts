import { accessSync, closeSync, constants, lstatSync, openSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { OutputError, systemCode } from "./error.js";

/** Where results go. Writes are gathered into large ones; each waits until the one before has gone through. */
export interface Sink {
  write(text: string): Promise<void>;
  /** All has been written: it is now to be seen. */
  close(): Promise<void>;
  /** Nothing of it is to be seen, where that can still be had. */
  discard(): void;
}

/** The reader has gone away: not a fault, but the end of the work. */
export class ReaderGone extends Error {}

const BATCH = 64 * 1024;

/** How long results wait for more of them before they are written, in milliseconds: somebody may be waiting for an answer. */
const PATIENCE = 20;

/** Standard output. Somebody must listen for its error events, which repeat what the callback of a write tells. */
export function streamSink(stream: Writable): Sink {
  let pending = "";
  let timer: NodeJS.Timeout | undefined;
  let fault: unknown;
  const flush = (): Promise<void> => {
    const text = pending;
    pending = "";
    clearTimeout(timer);
    timer = undefined;
    return new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(systemCode(error) === "EPIPE" ? new ReaderGone() : unwritable(error)) : resolve()));
    });
  };
  const flushLater = (): void => {
    flush().catch((error: unknown) => {
      fault ??= error;
    });
  };
  return {
    async write(text) {
      if (fault !== undefined) throw fault;
      if (text === "") return;
      pending += text;
      if (pending.length >= BATCH) await flush();
      else timer ??= setTimeout(flushLater, PATIENCE);
    },
    async close() {
      if (pending !== "") await flush();
      if (fault !== undefined) throw fault;
    },
    discard() {
      pending = "";
      clearTimeout(timer);
    },
  };
}

/** A file that is there whole or not at all: written under another name beside it, then renamed. */
export function fileSink(path: string): Sink {
  refuseTarget(path);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let file: number;
  try {
    file = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
  } catch (error) {
    throw unwritable(error, path);
  }
  let open = true;
  const discard = (): void => {
    if (!open) return;
    open = false;
    closeSync(file);
    unlinkSync(temporary);
  };
  let pending = "";
  const flush = (): void => {
    const bytes = Buffer.from(pending);
    pending = "";
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } catch (error) {
      throw unwritable(error, path);
    }
  };
  return {
    async write(text) {
      pending += text;
      if (pending.length >= BATCH) flush();
    },
    async close() {
      flush();
      closeSync(file);
      open = false;
      try {
        renameSync(temporary, path);
      } catch (error) {
        unlinkSync(temporary);
        throw unwritable(error, path);
      }
    },
    discard,
  };
}

/** Only a regular file that may be written is replaced, and never one that a link leads to. */
function refuseTarget(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new OutputError(`${path} is a symbolic link: name the file itself`);
  if (stats?.isDirectory()) throw new OutputError(`${path} is a folder`);
  if (stats && !stats.isFile()) throw new OutputError(`${path} is not a regular file: use > instead`);
  if (!stats && !statSync(dirname(path), { throwIfNoEntry: false })) throw new OutputError(`there is no folder ${dirname(path)}`);
  try {
    if (stats) accessSync(path, constants.W_OK);
  } catch (error) {
    throw unwritable(error, path);
  }
}

function unwritable(error: unknown, path?: string): OutputError {
  return new OutputError(`cannot write ${path ?? "the output"}: ${error instanceof Error ? error.message : String(error)}`);
}
