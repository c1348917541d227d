import { existsSync, lstatSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkExamples } from "../check/examples.js";
import { expectationsOf, findFixtures, type Pair } from "../check/find.js";
import { formatFixture } from "../check/fixture.js";
import type { Reporter, ReporterName, ReporterOption } from "../check/report/reporter.js";
import { type Checked, checkFixture, claimsOf, type Detect, holds } from "../check/run.js";
import { tally } from "../check/tally.js";
import { newFixture, renew } from "../check/update.js";
import { type ColorMode, wantsColor } from "../color.js";
import type { Config } from "../config/read.js";
import { decode } from "../decode.js";
import { InputError, OutputError, UsageError } from "../error.js";
import { Exit, type Io } from "../io.js";
import { METRICS } from "../model.js";
import { fileSink, ReaderGone, type Sink, streamSink } from "../sink.js";
import { visible } from "../visible.js";

export interface CheckOptions {
  readonly reporter?: readonly ReporterOption[];
  readonly update?: boolean;
  readonly new?: boolean;
  readonly color: ColorMode;
}

/** Where fixtures are looked for if no path is given. */
const DEFAULT_PATH = "fixtures";

/** `claims check`: holds what comes out to what is expected. */
export async function check(args: readonly string[], options: CheckOptions, config: Config, io: Io): Promise<number> {
  if (options.new && options.update) throw new UsageError("--new starts a fixture and --update renews one: give one of them");
  if ((options.new || options.update) && options.reporter) {
    throw new UsageError("--reporter tells of a check: it does not go with --new or --update");
  }
  if ((options.new || options.update) && isSet(io.env.CI)) {
    throw new UsageError(`--${options.new ? "new" : "update"} is refused in CI: expectations are renewed and read by people`);
  }
  if (args.length === 0 && (options.new || !existsSync(DEFAULT_PATH))) {
    throw new UsageError(
      options.new ? "--new needs an article" : `no fixtures: name articles, folders or patterns (there is no ${DEFAULT_PATH}/ here)`,
    );
  }
  const { detect } = await import("../detect.js");
  if (options.new) return start(args, detect, io);
  const pairs = await findFixtures(args.length > 0 ? args : [DEFAULT_PATH]);
  refuseInputs(pairs, options.reporter ?? []);
  const metrics = [...METRICS, ...config.metrics.map(({ metric }) => metric)];
  if (options.update)
    return update(
      pairs.map((pair) => checkFixture(pair, detect, metrics)),
      io,
    );

  const outputs = await open(options, io);
  const all: Checked[] = [];
  try {
    for (const checked of checkAll(pairs, config, metrics, detect)) {
      all.push(checked);
      const text = checked.pairing?.differences.length ? decode(readFileSync(checked.article)).text : "";
      for (const { reporter, sink } of outputs) await sink.write(reporter.fixture(checked, text));
    }
    const counts = tally(all.flatMap(({ pairing }) => pairing ?? []));
    for (const { reporter, sink } of outputs) {
      await sink.write(reporter.end(counts));
      await sink.close();
    }
  } catch (error) {
    // each report is there whole or not at all
    for (const { sink } of outputs) sink.discard();
    throw error;
  }
  return verdict(all);
}

/** The examples of the user's own metrics, then the fixtures in turn. */
function* checkAll(pairs: readonly Pair[], config: Config, metrics: readonly string[], detect: Detect): Generator<Checked> {
  yield* checkExamples(config);
  for (const pair of pairs) yield checkFixture(pair, detect, metrics);
}

function verdict(all: readonly Checked[]): number {
  if (all.some(({ faults }) => faults.some(({ unreadable }) => unreadable))) return Exit.failed;
  return all.every(holds) ? Exit.done : Exit.verdict;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false)$/i.test(value);
}

/** Opens the reporters; on GitHub Actions, and where none is named, annotations come with the text. */
async function open(options: CheckOptions, io: Io): Promise<{ reporter: Reporter; sink: Sink }[]> {
  const chosen: ReporterOption[] = options.reporter ? [...options.reporter] : [{ name: "text" }];
  if (isSet(io.env.GITHUB_ACTIONS) && !chosen.some(({ name }) => name === "github")) chosen.push({ name: "github" });
  const kept = sharing(chosen, options.reporter ?? []);
  const outputs: { reporter: Reporter; sink: Sink }[] = [];
  try {
    for (const { name, file } of kept) {
      const color = wantsColor(options.color, io.env, file === undefined && io.stdout.isTTY === true);
      const sink = file === undefined ? untilGone(streamSink(io.stdout)) : fileSink(file);
      io.signal.addEventListener("abort", () => sink.discard());
      outputs.push({ reporter: await load(name, color), sink });
    }
  } catch (error) {
    for (const { sink } of outputs) sink.discard();
    throw error;
  }
  return outputs;
}

/** Which reports are written: two cannot go to one file, nor to standard output unless both are for people. */
function sharing(chosen: readonly ReporterOption[], named: readonly ReporterOption[]): readonly ReporterOption[] {
  const files = named.flatMap(({ file }) => (file === undefined ? [] : resolve(file)));
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice !== undefined) throw new UsageError(`two reports cannot share the file ${twice}`);
  const streamed = named.filter(({ file }) => file === undefined);
  const forProgram = streamed.find(({ name }) => name !== "text" && name !== "github");
  const [one] = streamed;
  if (streamed.length > 1 && one && (forProgram || new Set(streamed.map(({ name }) => name)).size < streamed.length)) {
    throw new UsageError(`two reports cannot share standard output: give one a file, such as --reporter ${(forProgram ?? one).name}=FILE`);
  }
  // annotations that nobody asked for are not mixed with what a program reads
  return forProgram ? chosen.filter((one) => one.name !== "github" || named.includes(one)) : chosen;
}

/** A reader that has gone away ends the report, not the check: its verdict and the other reports still count. */
function untilGone(sink: Sink): Sink {
  const tolerate = (error: unknown): void => {
    if (!(error instanceof ReaderGone)) throw error;
  };
  return {
    write: (text) => sink.write(text).catch(tolerate),
    close: () => sink.close().catch(tolerate),
    discard: () => sink.discard(),
  };
}

/** An article or its expectations are never overwritten by a report. */
function refuseInputs(pairs: readonly Pair[], reporters: readonly ReporterOption[]): void {
  const inputs = new Set(pairs.flatMap(({ article, expectations }) => [resolve(article), resolve(expectations)]));
  for (const { file } of reporters) {
    if (file !== undefined && inputs.has(resolve(file))) throw new OutputError(`${file} is part of a fixture: it cannot be a report too`);
  }
}

async function load(name: ReporterName, color: boolean): Promise<Reporter> {
  switch (name) {
    case "text":
      return new (await import("../check/report/text.js")).TextReporter(color);
    case "json":
      return new (await import("../check/report/json.js")).JsonReporter();
    case "junit":
      return new (await import("../check/report/junit.js")).JunitReporter();
    case "github":
      return new (await import("../check/report/github.js")).GithubReporter();
    case "sarif":
      return new (await import("../check/report/sarif.js")).SarifReporter();
    case "tap":
      return new (await import("../check/report/tap.js")).TapReporter();
  }
}

/** `--new`: an expectation file for each article, to be read and corrected by a person. */
async function start(articles: readonly string[], detect: Detect, io: Io): Promise<number> {
  const told = untilGone(streamSink(io.stdout));
  for (const article of articles) {
    const path = expectationsOf(article);
    if (path === article) throw new UsageError(`${article}: name the article, not its expectations`);
    if (lstatSync(path, { throwIfNoEntry: false })) throw new UsageError(`${path} is there already; --update renews it`);
    const claims = read(article, detect);
    await replace(path, formatFixture(newFixture(claims)));
    const count = claims.length === 1 ? "1 claim" : `${claims.length} claims`;
    await told.write(`${visible(path)}: ${count} written down; now read them against the article\n`);
  }
  await told.close();
  return Exit.done;
}

function read(article: string, detect: Detect): ReturnType<typeof claimsOf> {
  try {
    return claimsOf(article, {}, detect);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`${article}: ${error.message}`);
    throw error;
  }
}

/** `--update`: every fixture renewed in place, and what changed in it. What is forbidden and came out is still a difference. */
async function update(all: readonly Checked[], io: Io): Promise<number> {
  const told = untilGone(streamSink(io.stdout));
  let held = true;
  for (const { article, expectations, faults, fixture, claims } of all) {
    for (const { path, message } of faults) await told.write(`${visible(path)}: ${visible(message)}\n`);
    if (!fixture) continue;
    const { fixture: renewed, changes, forbidden } = renew(fixture, claims);
    if (forbidden) held = false;
    if (changes.length === 0) continue;
    const lines = changes.map((change) => `  ${change.split("\n").map(visible).join("\n  ")}\n`);
    await told.write(`${visible(article)}\n${lines.join("")}`);
    const text = formatFixture(renewed);
    if (text !== formatFixture(fixture)) await replace(expectations, text);
  }
  await told.close();
  if (all.some(({ faults }) => faults.some(({ unreadable }) => unreadable))) return Exit.failed;
  return held && all.every(({ faults }) => faults.length === 0) ? Exit.done : Exit.verdict;
}

/** Writes a file whole or not at all. */
async function replace(path: string, text: string): Promise<void> {
  const sink = fileSink(path);
  try {
    await sink.write(text);
    await sink.close();
  } catch (error) {
    sink.discard();
    throw error;
  }
}
