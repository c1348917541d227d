import { Chalk, type ChalkInstance } from "chalk";
import { visible } from "../../visible.js";
import type { Difference } from "../compare.js";
import { type Checked, holds } from "../run.js";
import { type Count, measures, type Tally } from "../tally.js";
import { details, headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

/** For a person: each difference with its sentence, then how many claims of each sort were right. */
export class TextReporter implements Reporter {
  readonly #chalk: ChalkInstance;
  #fixtures = 0;
  #held = 0;

  constructor(color: boolean) {
    this.#chalk = new Chalk({ level: color ? 1 : 0 });
  }

  fixture(checked: Checked, text: string): string {
    const { red, green, bold } = this.#chalk;
    this.#fixtures++;
    if (holds(checked)) {
      this.#held++;
      return `${green("✓")} ${visible(checked.article)}\n`;
    }
    const faults = checked.faults.map(({ path, message }) => `  | ${visible(path)}: ${visible(message)}\n`);
    const differences = checked.pairing?.differences.map((difference) => this.#difference(difference, text)) ?? [];
    return `${red("✗")} ${bold(visible(checked.article))}\n${faults.join("")}${differences.join("")}`;
  }

  end(tally: Tally): string {
    const { bold, green, red } = this.#chalk;
    const rows = [row("", ["expected", "found", "right", "precision", "recall", "F1"]), counted("all", tally.all)];
    for (const map of [tally.kinds, tally.metrics]) for (const [name, count] of map) rows.push(counted(name, count));
    const failed = this.#fixtures - this.#held;
    const verdict = failed === 0 ? green(`${this.#held} held`) : red(`${failed} of ${this.#fixtures} did not hold`);
    return `\n${bold(rows[0] ?? "")}\n${rows.slice(1).join("\n")}\n\n${this.#fixtures === 1 ? "1 fixture" : `${this.#fixtures} fixtures`}: ${verdict}\n`;
  }

  #difference(difference: Difference, text: string): string {
    const { dim, red, yellow, cyan } = this.#chalk;
    const { line, col, sentence, at, length } = placeOf(difference, text);
    const kind = difference.kind === "closed" ? yellow(difference.kind) : red(difference.kind);
    const lines = [`  ${dim(`${line}:${col}`)}  ${kind}  ${visible(headline(difference))}`];
    if (sentence !== null) {
      const [before, figure, after] = [sentence.slice(0, at), sentence.slice(at, at + length), sentence.slice(at + length)].map(visible);
      // the bar keeps what an article says from the start of the line, where GitHub would take "::" for a command
      lines.push(`      | ${dim(before)}${cyan(`»${figure}«`)}${dim(after)}`);
    }
    for (const detail of details(difference)) lines.push(`      ${visible(detail)}`);
    if (difference.got) lines.push(`      ${dim(`rules: ${difference.got.rules.join(" ")}`)}`);
    return `${lines.join("\n")}\n`;
  }
}

function counted(name: string, count: Count): string {
  const { precision, recall, f1 } = measures(count);
  const rate = (value: number | null) => (value === null ? "–" : (100 * value).toFixed(1));
  return row(name, [String(count.expected), String(count.found), String(count.right), rate(precision), rate(recall), rate(f1)]);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join("");
}
