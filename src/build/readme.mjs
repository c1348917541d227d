// Renews the table of rules in README.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const table = execFileSync(process.execPath, [path("bin/claims.js"), "rules", "--no-config", "--format", "markdown"], { encoding: "utf8" });
const readme = readFileSync(path("README.md"), "utf8");
const [before, rest] = readme.split("<!-- rules -->");
const [, after] = rest.split("<!-- /rules -->");
writeFileSync(path("README.md"), `${before}<!-- rules -->\n${table}<!-- /rules -->${after}`);
