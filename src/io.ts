import type { Readable, Writable } from "node:stream";

/** The world as a command sees it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts: what is half done must be taken back at once. */
  readonly signal: AbortSignal;
}

/** How a command ends: done, with a verdict against, with a failed input or wrong use, by a fault of our own. */
export const Exit = { done: 0, verdict: 1, failed: 2, internal: 3 } as const;
