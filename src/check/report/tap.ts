import { visible } from "../../visible.js";
import { type Checked, holds } from "../run.js";
import { details, headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

/** Test Anything Protocol, version 14: one test point a fixture. */
export class TapReporter implements Reporter {
  #count = 0;

  fixture(checked: Checked, text: string): string {
    const head = this.#count === 0 ? "TAP version 14\n" : "";
    this.#count++;
    const point = `${head}${holds(checked) ? "ok" : "not ok"} ${this.#count} - ${inTap(checked.article)}\n`;
    const problems = [
      ...checked.faults.map(({ path, message }) => `${path}: ${message}`),
      ...(checked.pairing?.differences ?? []).map((difference) =>
        [`${checked.article}:${placeOf(difference, text).line}: ${headline(difference)}`, ...details(difference)].join("; "),
      ),
    ];
    if (problems.length === 0) return point;
    return `${point}  ---\n  differences:\n${problems.map((problem) => `    - ${JSON.stringify(problem)}\n`).join("")}  ...\n`;
  }

  end(): string {
    return this.#count === 0 ? "TAP version 14\n1..0\n" : `1..${this.#count}\n`;
  }
}

function inTap(text: string): string {
  return visible(text).replace(/[\\#]/g, "\\$&");
}
