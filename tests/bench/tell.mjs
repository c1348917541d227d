import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const written = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Results as rows of Markdown. */
export function table(rows) {
  return rows.map(({ what, value, unit, note }) => `| ${what} | ${written(value)} ${unit}${note ? ` (${note})` : ""} |`).join("\n");
}

/** The performance section of README.md: of a busy machine without the rows by the clock. */
export function section({ machine, rows }) {
  const by = `Measured on ${machine.date} with Node ${machine.node} on ${machine.cpu}, by \`npm run bench -- ${machine.args}\``;
  const busy = ` (other work on the machine, load average ${machine.load}: what is measured by the clock is left out)`;
  const kept = machine.busy ? rows.filter(({ clock }) => !clock) : rows;
  return `${by}${machine.busy ? busy : ""}:\n\n| | |\n| --- | --- |\n${table(kept)}\n`;
}

/** Puts results into README.md. */
export function renewReadme(root, results) {
  const path = join(root, "README.md");
  const [before, rest] = readFileSync(path, "utf8").split("<!-- bench -->\n");
  const [, after] = rest.split("<!-- /bench -->");
  writeFileSync(path, `${before}<!-- bench -->\n${section(results)}<!-- /bench -->${after}`);
}
