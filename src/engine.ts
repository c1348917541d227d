// A setting of V8 for long runs. It holds for all threads of the process, and V8 refuses bytecode that was made without it: whatever
// is loaded afterwards is compiled from its source (0.1 s). What holds from the start on is set in load.cjs.
import { setFlagsFromString } from "node:v8";

/** From now on heaps are kept small: garbage is collected when they have grown by a third, instead of up to fourfold, and holes are closed. */
export function collectOften(): void {
  setFlagsFromString("--optimize-for-size");
}
