import type { Checked } from "../run.js";
import { details, headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

/** JUnit XML as Jenkins and GitLab read it: a suite a fixture, a case a thing that was expected. */
export class JunitReporter implements Reporter {
  readonly #suites: string[] = [];
  #tests = 0;
  #failures = 0;
  #errors = 0;
  #time = 0;

  fixture({ article, faults, pairing, time }: Checked, text: string): string {
    const cases: string[] = [];
    const open = (name: string) => `    <testcase name="${inXml(name)}" classname="${inXml(article)}" time="0">`;
    for (const { expected } of pairing?.held ?? []) cases.push(`${open(expected.value?.text ?? JSON.stringify(expected))}</testcase>`);
    for (const { path, message } of faults) {
      cases.push(`${open(path)}\n      <error message="${inXml(message)}" type="fixture"/>\n    </testcase>`);
    }
    const differences = pairing?.differences ?? [];
    for (const difference of differences) {
      const { line, sentence } = placeOf(difference, text);
      const body = [
        `${article}:${line}`,
        sentence ?? "",
        ...details(difference),
        ...(difference.got ? [`rules: ${difference.got.rules.join(" ")}`] : []),
      ];
      cases.push(
        `${open(headline(difference))}\n      <failure message="${inXml(headline(difference))}" type="${difference.kind}">${inXml(body.join("\n"))}</failure>\n    </testcase>`,
      );
    }
    const seconds = (time / 1000).toFixed(3);
    this.#tests += cases.length;
    this.#failures += differences.length;
    this.#errors += faults.length;
    this.#time += time;
    this.#suites.push(
      `  <testsuite name="${inXml(article)}" tests="${cases.length}" failures="${differences.length}" errors="${faults.length}" skipped="0" time="${seconds}">\n${cases.join("\n")}\n  </testsuite>`,
    );
    return "";
  }

  end(): string {
    const head = `<testsuites name="claims check" tests="${this.#tests}" failures="${this.#failures}" errors="${this.#errors}" time="${(this.#time / 1000).toFixed(3)}">`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${this.#suites.join("\n")}\n</testsuites>\n`;
  }
}

/** Text as XML 1.0 may hold it; characters that it may not hold at all become U+FFFD. */
function inXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/[&<>"\n\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
