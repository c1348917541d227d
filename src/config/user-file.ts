import { InputError, UsageError } from "../error.js";
import { fileError } from "../find.js";
import { MAX_BYTES } from "../options.js";
import { readFile } from "../read.js";

/**
 * The text of a file that a user wrote: UTF-8, without its byte-order mark. Read as anything else its words would match nothing, and nobody be told.
 * @throws InputError with the reason.
 */
export function readUserFile(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFile(path, MAX_BYTES);
  } catch (error) {
    throw error instanceof InputError ? error : fileError(path, error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("E_ENCODING", "not UTF-8");
  }
}

/** Its JSON; the place of a mistake is told in one line. */
export function readUserJson(path: string): unknown {
  const text = readUserFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError("E_ENCODING", `not JSON: ${(error as Error).message.replace(/\s+/g, " ")}`);
  }
}

/**
 * What `read` makes of a file that the call names: where it cannot be read, the call is wrong.
 * @throws UsageError with the file and the reason.
 */
export function fromCall<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}
