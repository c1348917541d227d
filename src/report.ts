import type { Told } from "./answer.js";
import { milliseconds } from "./clock.js";
import type { Io } from "./io.js";
import type { WarningRecord } from "./records.js";
import { visible } from "./visible.js";

/** When a progress line first appears, and how often it changes, in milliseconds. */
const AFTER = 1000;
const EVERY = 100;

/** What a person is told on stderr while the results go elsewhere; and the counts. */
export class Report {
  articles = 0;
  claims = 0;
  mentions = 0;
  failed = 0;
  /** How many articles have each kind of warning. */
  readonly warned = new Map<WarningRecord["code"], number>();
  /** Whether a failure was our own fault. */
  internal = false;

  readonly #stream: Io["stderr"];
  readonly #quiet: boolean;
  readonly #progress: boolean;
  readonly #now: () => number;
  readonly #began: number;
  #last = 0;

  /** A progress line needs a terminal to itself. */
  constructor(io: Pick<Io, "stderr" | "stdout">, options: { quiet: boolean; toFile: boolean }, now = milliseconds) {
    this.#stream = io.stderr;
    this.#quiet = options.quiet;
    this.#progress = !options.quiet && io.stderr.isTTY === true && (options.toFile || io.stdout.isTTY !== true);
    this.#now = now;
    this.#began = now();
  }

  outcome({ document, error }: Pick<Told, "document" | "error">): void {
    if (error) {
      this.failed++;
      if (error.code === "E_INTERNAL") this.internal = true;
      this.#tell(`${error.path}: ${error.message}`);
    } else if (document) {
      this.articles++;
      this.claims += document.claims;
      this.mentions += document.mentions;
      for (const { code, message } of document.warnings) {
        this.warned.set(code, (this.warned.get(code) ?? 0) + 1);
        this.warn(document.path, message);
      }
    }
    this.#tick();
  }

  warn(path: string, message: string): void {
    if (!this.#quiet) this.#tell(`warning: ${path}: ${message}`);
  }

  /** One line on what was done, for a terminal. */
  done(what: "claim" | "mention"): void {
    this.#clear();
    if (this.#quiet || this.#stream.isTTY !== true) return;
    const found = count(what === "claim" ? this.claims : this.mentions, what);
    this.#stream.write(`${found} in ${count(this.articles, "article")}${this.failed > 0 ? `, ${this.failed} failed` : ""}\n`);
  }

  #tell(text: string): void {
    this.#clear();
    this.#stream.write(`claims: ${visible(text)}\n`);
  }

  #tick(): void {
    const now = this.#now();
    if (!this.#progress || now - this.#began < AFTER || now - this.#last < EVERY) return;
    this.#last = now;
    this.#stream.write(`\r\x1b[K${count(this.articles, "article")}, ${count(this.claims, "claim")} so far`);
  }

  #clear(): void {
    if (this.#last > 0) this.#stream.write("\r\x1b[K");
    this.#last = 0;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
