// Settings of V8 for long runs. They hold for all threads of the process, and V8 refuses bytecode that was made without them: whatever
// is loaded afterwards is compiled from its source (0.1 s).
import { setFlagsFromString } from "node:v8";

/** What lets a function run six times as long before it is optimised, by Node's major version: V8 complains of a flag that it does not know. */
const LATER: Readonly<Record<number, string>> = {
  20: "--interrupt-budget=400000",
  22: "--invocation-count-for-turbofan=18000",
  24: "--invocation-count-for-turbofan=18000",
};

/** From now on heaps are kept small: garbage is collected when they have grown by a third, instead of up to fourfold, and holes are closed. */
export function collectOften(): void {
  setFlagsFromString("--optimize-for-size");
}

/** From now on less is optimised: where threads that read articles leave no core idle, half of their time would go to V8's compiler. */
export function optimiseLate(): void {
  const flag = LATER[Number.parseInt(process.versions.node, 10)];
  if (flag !== undefined) setFlagsFromString(flag);
}
