// Builds dist: the program in chunks, its lists, its types and its man page, then the bytecode of what most runs load.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle, dist, root, runBundled } from "./bundle.mjs";
import { licences } from "./licences.mjs";
import { keepTypesOf } from "./types.mjs";

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
execFileSync(process.execPath, [join(typescript, "../bin/tsc"), "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
keepTypesOf("index.d.ts");

const packages = await bundle({ cli: "src/cli.ts", index: "src/index.ts", worker: "src/worker.ts" });
cpSync(join(root, "src/load.cjs"), join(dist, "load.cjs"));
cpSync(join(root, "src/schema"), join(dist, "schema"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
writeFileSync(join(dist, "thread.cjs"), 'const { load, markTuned } = require("./load.cjs");\nmarkTuned();\nload("worker.cjs");\n');
writeFileSync(join(dist, "index.js"), 'import { load } from "./load.cjs";\nexport const { extract, schema } = load("index.cjs");\n');
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licences(packages));

const { lists, man } = await runBundled("src/build/files.ts");
writeFileSync(join(dist, "lists.bin"), lists());
writeFileSync(join(dist, "claims.1"), man());

// each in a process of its own, which has run nothing else
for (const user of ["command", "library"])
  execFileSync(process.execPath, [join(root, "src/build/bytecode.mjs"), user], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
