import type { RuleInfo } from "../../../rules/info.js";
import { attributionInfos } from "./attribution.js";
import { figureInfos } from "./figures.js";
import { metricInfos } from "./metric.js";
import { contextInfos } from "./metric-context.js";
import { countInfos } from "./metric-count.js";
import { ellipticInfos } from "./metric-elliptic.js";
import { moveInfos } from "./metric-move.js";
import { partInfos } from "./metric-part.js";
import { modalityInfos } from "./modality.js";
import { nameInfos } from "./names.js";
import { subjectInfos } from "./subject.js";
import { bearerInfos } from "./subject-context.js";
import { publicInfos } from "./subject-public.js";
import { timeInfos } from "./time.js";

/** What no pattern of figures and dates tells: how figures are completed, names told, and claims put together. */
export const linkRules: readonly RuleInfo[] = [
  ...figureInfos,
  ...nameInfos,
  ...metricInfos,
  ...partInfos,
  ...countInfos,
  ...moveInfos,
  ...contextInfos,
  ...ellipticInfos,
  ...subjectInfos,
  ...bearerInfos,
  ...publicInfos,
  ...timeInfos,
  ...attributionInfos,
  ...modalityInfos,
];
