import { type Checked, holds } from "../run.js";
import { type Count, measures, type Tally } from "../tally.js";
import { headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

/** For programs: one object with every fixture and the counts. */
export class JsonReporter implements Reporter {
  readonly #fixtures: object[] = [];

  fixture(checked: Checked, text: string): string {
    const { article, expectations, faults, pairing } = checked;
    this.#fixtures.push({
      article,
      expectations,
      held: holds(checked),
      faults: faults.map(({ path, message }) => ({ path, message })),
      differences:
        pairing?.differences.map((difference) => {
          const { line, col, sentence } = placeOf(difference, text);
          return {
            kind: difference.kind,
            message: headline(difference),
            line,
            col,
            sentence,
            expected: "expected" in difference ? difference.expected : null,
            got: difference.got,
            fields: difference.kind === "missing" ? difference.fields : [],
            rules: difference.got?.rules ?? [],
          };
        }) ?? [],
    });
    return "";
  }

  end({ all, kinds, metrics }: Tally): string {
    const counted = (count: Count) => ({ ...count, ...measures(count) });
    const each = (map: ReadonlyMap<string, Count>) => Object.fromEntries([...map].map(([name, count]) => [name, counted(count)]));
    return `${JSON.stringify({ schema: "claims-check/1", fixtures: this.#fixtures, summary: { all: counted(all), kinds: each(kinds), metrics: each(metrics) } }, null, 2)}\n`;
  }
}
