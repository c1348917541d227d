import type { Checked } from "../run.js";
import { details, headline, placeOf } from "../tell.js";
import type { Reporter } from "./reporter.js";

/** Annotations of a GitHub Actions run (workflow commands), at the lines of the articles. */
export class GithubReporter implements Reporter {
  fixture({ article, faults, pairing }: Checked, text: string): string {
    const lines = faults.map(({ path, message }) => `::error file=${property(path)},title=claims check::${data(message)}\n`);
    for (const difference of pairing?.differences ?? []) {
      const { line, col } = placeOf(difference, text);
      const message = [headline(difference), ...details(difference)].join("\n");
      lines.push(`::error file=${property(article)},line=${line},col=${col},title=claims check%3A ${difference.kind}::${data(message)}\n`);
    }
    return lines.join("");
  }

  end(): string {
    return "";
  }
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
