import type { Frame } from "./frame.js";
import { accountFrames } from "./frames/accounts.js";
import { capitalFrames } from "./frames/capital.js";
import { dealFrames } from "./frames/deals.js";
import { paymentFrames } from "./frames/payments.js";

/** Frames by lemma, in order: several where a verb has several uses, of which the first that applies is meant. */
export const frames: Map<string, readonly Frame[]> = (() => {
  const map = new Map<string, Frame[]>();
  for (const [lemmas, value] of [...dealFrames, ...paymentFrames, ...capitalFrames, ...accountFrames]) {
    for (const lemma of lemmas.split(" ").map((one) => one.replace(/^(?:se_|s')/, "se ")))
      map.set(lemma, [...(map.get(lemma) ?? []), value]);
  }
  return map;
})();
