import { Script } from "node:vm";

const call = new Script("__call()");

/** Runs what does not wait, and stops it after so many milliseconds. */
export function within(timeout, run) {
  globalThis.__call = run;
  return call.runInThisContext({ timeout: Math.ceil(timeout) });
}

export const isTimeout = (error) => error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
