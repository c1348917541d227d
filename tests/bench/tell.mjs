import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const written = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Results as rows of Markdown. */
export function table(rows) {
  return rows.map(({ what, value, unit }) => `| ${what} | ${written(value)} ${unit} |`).join("\n");
}

/** The performance section of README.md. */
export function section({ machine, rows }) {
  return `Measured on ${machine.date} with Node ${machine.node} on ${machine.cpu}, by \`npm run bench -- --readme\`:\n\n| | |\n| --- | --- |\n${table(rows)}\n`;
}

/** Puts results into README.md. */
export function renewReadme(root, results) {
  const path = join(root, "README.md");
  const [before, rest] = readFileSync(path, "utf8").split("<!-- bench -->\n");
  const [, after] = rest.split("<!-- /bench -->");
  writeFileSync(path, `${before}<!-- bench -->\n${section(results)}<!-- /bench -->${after}`);
}
