import { type Command, InvalidArgumentError } from "commander";
import { UsageError } from "../error.js";
import type { Io } from "../io.js";
import type { Language } from "../languages/language.js";
import { streamSink } from "../sink.js";
import type { UserData } from "../user-data.js";
import { type Config, NONE, readConfig } from "./read.js";

/** The options that every command with configuration has. */
interface ConfigOptions {
  readonly gazetteer?: readonly string[];
  readonly config?: string | boolean;
  readonly printConfig?: boolean;
}

/** The configuration of a run, and what the languages were given of it. */
export interface Configured extends Config {
  readonly data: UserData | null;
}

/**
 * Gives a command the options that its configuration file holds where the command line does not, and the languages the user's words.
 * Flags win over the file, the file over the defaults. Null where the command is not to go on: with --print-config.
 */
export async function configure(command: Command, io: Io): Promise<Configured | null> {
  const given = command.opts<ConfigOptions>();
  const config = given.config === false ? NONE : await readConfig(typeof given.config === "string" ? given.config : undefined);
  applyOptions(command, config);
  const gazetteers = [...config.gazetteers, ...(given.gazetteer ?? [])];
  if (given.printConfig) {
    const sink = streamSink(io.stdout);
    await sink.write(`${JSON.stringify(described(command, config, gazetteers), null, 2)}\n`);
    await sink.close();
    return null;
  }
  if (gazetteers.length === 0 && config.metrics.length === 0) return { ...config, data: null };
  const { readNames } = gazetteers.length > 0 ? await import("./names.js") : { readNames: () => [] };
  const { languages } = await import("../languages/index.js");
  const data: UserData = { names: gazetteers.flatMap(readNames), metrics: config.metrics };
  extend(Object.values(languages), data, config.path);
  return { ...config, data };
}

function applyOptions(command: Command, { path, options }: Config): void {
  for (const [key, value] of Object.entries(options)) {
    const option = command.options.find((one) => one.attributeName() === key);
    // an option of another command; formats are those of extract
    if (!option || (key === "format" && command.name() !== "extract") || command.getOptionValueSource(key) === "cli") continue;
    const read = option.parseArg as ((value: string, previous: unknown) => unknown) | undefined;
    try {
      command.setOptionValueWithSource(key, read && typeof value !== "boolean" ? read(String(value), undefined) : value, "config");
    } catch (error) {
      if (error instanceof InvalidArgumentError)
        throw new UsageError(`${path}: ${option.long?.slice(2).replaceAll("-", "_")}: ${error.message}`);
      throw error;
    }
  }
}

function extend(languages: readonly Language[], data: UserData, path: string | null): void {
  for (const language of languages) {
    try {
      language.extend(data);
    } catch (error) {
      throw new UsageError(`${path ?? "--gazetteer"}: ${(error as Error).message}`);
    }
  }
}

function described(command: Command, { path, metrics }: Config, gazetteers: readonly string[]): object {
  const hidden = new Set(["config", "printConfig", "gazetteer", "debug"]);
  const options = command.options
    .filter((option) => !hidden.has(option.attributeName()))
    .map((option) => {
      const key = option.attributeName();
      const from = command.getOptionValueSource(key) ?? "default";
      return [
        option.long?.replace(/^--(?:no-)?/, ""),
        { value: command.getOptionValue(key) ?? null, from: from === "cli" ? "flag" : from },
      ];
    });
  return { config: path, options: Object.fromEntries(options), gazetteers, metrics };
}
