import { actingRules } from "./evidence-acts.js";
import { dealtRules } from "./evidence-dealt.js";
import { describedRules } from "./evidence-described.js";
import { measuredRules } from "./evidence-measured.js";
import { placedRules } from "./evidence-placed.js";
import { relatedRules } from "./evidence-related.js";
import { slotRules } from "./evidence-slots.js";

/** Contexts that tell that a name which no list has is a company's. The examples' names are cut out by their capitals. */
export const companyRules = [
  ...describedRules,
  ...actingRules,
  ...relatedRules,
  ...placedRules,
  ...measuredRules,
  ...dealtRules,
  ...slotRules,
];
