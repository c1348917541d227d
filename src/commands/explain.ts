import { existsSync } from "node:fs";
import { type ColorMode, wantsColor } from "../color.js";
import type { Encoding } from "../encodings.js";
import { InputError, UsageError } from "../error.js";
import { Explained } from "../explain/derivation.js";
import { tellDerivations, tellWhyNot } from "../explain/text.js";
import { whyNot } from "../explain/why-not.js";
import { Exit, type Io } from "../io.js";
import { MAX_BYTES } from "../options.js";
import { readArticle } from "../read.js";
import { streamSink } from "../sink.js";

export interface ExplainOptions {
  readonly claim?: string;
  readonly whyNot?: string;
  readonly format: "text" | "json";
  readonly published?: string;
  readonly lang?: string;
  readonly encoding?: Encoding;
  readonly color: ColorMode;
}

/** `claims explain`: how claims came about, or why there are none. */
export async function explain(place: string, options: ExplainOptions, io: Io): Promise<number> {
  const { path, line } = split(place);
  const { lang, published, encoding } = options;
  if (options.claim !== undefined && options.whyNot !== undefined) throw new UsageError("--claim and --why-not: give one of them");
  const detect = lang === undefined ? (await import("../detect.js")).detect : () => ({ language: lang, margin: null });
  const explained = read(path, (bytes) => new Explained(bytes, path, { detect, published, encoding }));
  const color = wantsColor(options.color, io.env, io.stdout.isTTY === true);
  const text = (options.whyNot === undefined ? derived : refused)(explained, { ...options, line, path }, color);
  const sink = streamSink(io.stdout);
  await sink.write(text);
  await sink.close();
  return Exit.done;
}

interface Asked extends ExplainOptions {
  readonly path: string;
  readonly line: number | null;
}

function derived(explained: Explained, { claim, line, path, format }: Asked, color: boolean): string {
  const all = explained.derivations();
  const chosen = all.filter((one) => (claim === undefined || one.claim.id.startsWith(claim)) && (line === null || one.claim.line === line));
  if (chosen.length === 0 && (claim !== undefined || line !== null)) {
    const lines = [...new Set(all.map((one) => one.claim.line))].join(", ");
    const where = lines === "" ? "there are none in it" : `there are some in line ${lines}`;
    throw new UsageError(
      `${path}: no claim${claim === undefined ? "" : ` ${claim}`}${line === null ? "" : ` in line ${line}`}: ${where}; --why-not "WORDS" tells why words gave none`,
    );
  }
  if (format === "json") return `${JSON.stringify(chosen, null, 2)}\n`;
  return chosen.length > 0 ? tellDerivations(chosen, color) : 'no claims; --why-not "WORDS" tells why words gave none\n';
}

function refused(explained: Explained, { whyNot: words = "", line, path, format }: Asked, color: boolean): string {
  const answers = whyNot(explained, words).filter((answer) => line === null || answer.line === line);
  if (answers.length === 0) throw new UsageError(`${path}: the words "${words}" are not in ${line === null ? "it" : `line ${line}`}`);
  return format === "json" ? `${JSON.stringify(answers, null, 2)}\n` : tellWhyNot(answers, color);
}

/** "article.txt:12" is line 12 of article.txt, unless there is a file of that name. */
function split(place: string): { path: string; line: number | null } {
  if (existsSync(place)) return { path: place, line: null };
  const [, path, line] = /^(.+):(\d{1,9})$/s.exec(place) ?? [];
  return path === undefined ? { path: place, line: null } : { path, line: Number(line) };
}

/** @throws UsageError where the file cannot be read, or holds no text. */
function read(path: string, explained: (bytes: Uint8Array) => Explained): Explained {
  try {
    return explained(readArticle(path, MAX_BYTES));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}
