import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { UsageError } from "../error.js";
import type { FigureType } from "../model.js";
import { readSchema } from "../schema/read.js";
import type { UserMetric } from "../user-data.js";

/** Looked for in the working folder. */
export const CONFIG = "claims.config.json";

/** What claims.config.json may hold: options by their long names with `_` for `-`, and data. */
export interface Config {
  /** As it was named or found; null where there is none. */
  readonly path: string | null;
  /** By the names that commander gives the options. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Paths that can be opened. */
  readonly gazetteers: readonly string[];
  readonly metrics: readonly (UserMetric & Examples)[];
}

/** Sentences by which a metric of the user's own is tested. */
export interface Examples {
  readonly accepts: readonly string[];
  readonly rejects: readonly string[];
}

const KINDS: readonly FigureType[] = ["money", "percentage", "quantity"];

export const NONE: Config = { path: null, options: {}, gazetteers: [], metrics: [] };

/**
 * Reads the configuration: the file named, else claims.config.json of the working folder if there is one.
 * @throws UsageError that tells everything that is wrong with it.
 */
export async function readConfig(named: string | undefined): Promise<Config> {
  const path = named ?? CONFIG;
  if (named === undefined && !existsSync(path)) return NONE;
  const { fromCall, readUserJson } = await import("./user-file.js");
  const data = fromCall(path, readUserJson);
  const { faultsOf } = await import("../schema/validate.js");
  const faults = faultsOf(data, readSchema("config"));
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${path}: ${fault}`).join("\n"));
  const {
    $schema: _,
    gazetteers = [],
    metrics = [],
    ...options
  } = data as {
    $schema?: string;
    gazetteers?: string[];
    metrics?: (Partial<UserMetric & Examples> & { metric: string })[];
  } & Record<string, string | number | boolean>;
  return {
    path,
    options: Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value as string | number | boolean])),
    gazetteers: gazetteers.map((file) => (isAbsolute(file) ? file : join(dirname(path), file))),
    metrics: metrics.map(({ metric, nouns = [], verbs = [], kinds = KINDS, accepts = [], rejects = [] }) => ({
      metric,
      nouns,
      verbs,
      kinds,
      accepts,
      rejects,
    })),
  };
}

function camel(key: string): string {
  return key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
