import { execFileSync, spawnSync } from "node:child_process";

/** An amount, as somebody who searches for it would write it. */
const AMOUNT = "[0-9][0-9 .,]*(?:milliards|millions|€|%|dollars|euros)";

/** Programs that search, the one that is meant first. */
const PROGRAMS = [
  { program: "rg", args: ["-c", "-j1"], what: "ripgrep, one thread" },
  { program: "grep", args: ["-c", "-P"], what: "GNU grep -P (a stand-in: ripgrep is not on this machine)" },
];

/** Seconds that a search for amounts takes on a file, and what searched; null where nothing can. */
export function scan(path) {
  const found = PROGRAMS.find(
    ({ program, args }) => spawnSync(program, [...args, AMOUNT], { input: "3 %", env: environment }).status === 0,
  );
  if (!found) return null;
  const began = process.hrtime.bigint();
  // into a pipe: grep stops at the first match where nobody reads
  execFileSync(found.program, [...found.args, AMOUNT, path], { env: environment, stdio: ["ignore", "pipe", "ignore"] });
  return { what: found.what, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

const environment = { ...process.env, LC_ALL: "C.UTF-8" };
