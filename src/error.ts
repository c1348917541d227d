/** Why an input gave no result; the codes of `errors[]`. */
export type ErrorCode =
  | "E_NOT_FOUND"
  | "E_UNREADABLE"
  | "E_NOT_A_FILE"
  | "E_TOO_LARGE"
  | "E_PATH"
  | "E_NO_MATCH"
  | "E_NO_ARTICLES"
  | "E_BINARY"
  | "E_ENCODING"
  | "E_LINE"
  | "E_WORKER"
  | "E_INTERNAL";

/** An input that cannot be read or decoded. The others go on. */
export class InputError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The command cannot be carried out as given; nothing has been written. */
export class UsageError extends Error {}

/** The results cannot be written. */
export class OutputError extends Error {}

/** The `code` of a system error, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
