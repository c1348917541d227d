// Writes the man page from the same declarations as --help.
import { writeFileSync } from "node:fs";
import { Command } from "commander";

const { declare } = await import(new URL("../../dist/declare.js", import.meta.url));
const { manPage } = await import(new URL("../../dist/shell/man.js", import.meta.url));
const { version } = await import(new URL("../../dist/version.js", import.meta.url));

const program = declare(new Command(), { env: {} }, async () => {});
writeFileSync(new URL("../../dist/claims.1", import.meta.url), manPage(program, version()));
