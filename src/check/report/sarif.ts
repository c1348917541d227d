import { version } from "../../version.js";
import type { Checked } from "../run.js";
import { details, headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

const RULES = {
  missing: "An expected claim did not come out, or not as expected.",
  unexpected: "A claim came out that is not expected of a complete fixture.",
  forbidden: "A forbidden claim came out.",
  closed: "A known gap has closed and must be taken out of the fixture.",
  fixture: "The fixture itself is wrong.",
} as const;

/** Static analysis results (SARIF 2.1.0), for code scanning. */
export class SarifReporter implements Reporter {
  readonly #results: object[] = [];

  fixture({ article, faults, pairing }: Checked, text: string): string {
    for (const { path, message } of faults) this.#results.push(result("fixture", message, path, 1, 1));
    for (const difference of pairing?.differences ?? []) {
      const { line, col } = placeOf(difference, text);
      this.#results.push(result(difference.kind, [headline(difference), ...details(difference)].join("\n"), article, line, col));
    }
    return "";
  }

  end(): string {
    const driver = {
      name: "claims",
      semanticVersion: version(),
      rules: Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } })),
    };
    const run = { tool: { driver }, columnKind: "unicodeCodePoints", results: this.#results };
    return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
  }
}

function result(ruleId: keyof typeof RULES, text: string, path: string, startLine: number, startColumn: number): object {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  const location = { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } } };
  return { ruleId, ruleIndex: Object.keys(RULES).indexOf(ruleId), level: "error", message: { text }, locations: [location] };
}
