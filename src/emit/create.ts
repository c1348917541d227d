import type { ExtractFormat } from "../options.js";
import type { OffsetUnit } from "../records.js";
import { version } from "../version.js";
import type { Emitter } from "./emitter.js";

/** An output format with all that it depends on. */
export interface Form {
  readonly format: ExtractFormat;
  /** What has a row of its own in a table of comma-separated values. */
  readonly rows: "claims" | "mentions";
  readonly offsetUnit: OffsetUnit;
  readonly color: boolean;
}

/** Makes the emitter of a format; only that one is loaded. */
export async function emitterOf({ format, rows, offsetUnit, color }: Form): Promise<Emitter> {
  switch (format) {
    case "json":
      return new (await import("./json.js")).JsonEmitter(offsetUnit, version());
    case "ndjson":
      return new (await import("./ndjson.js")).NdjsonEmitter();
    case "documents":
      return new (await import("./documents.js")).DocumentsEmitter();
    case "csv":
      return new (await import("./csv.js")).CsvEmitter(rows);
    case "table":
      return new (await import("./table.js")).TableEmitter(color);
  }
}
