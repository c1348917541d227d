import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const bin = join(root, "bin", "claims.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Starting {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment without what would change colours or node itself. */
export function plainEnv(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME };
}

/** Runs a program to its end. */
export function start(program: string, args: readonly string[], { cwd, input, env }: Starting = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: cwd ?? root, env: { ...plainEnv(), ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** Runs the built program. */
export function claims(args: readonly string[], starting?: Starting): Promise<Ended> {
  return start(process.execPath, [bin, ...args], starting);
}

/** Runs a line of shell in which `claims` is the built program. */
export function shell(line: string, starting?: Starting): Promise<Ended> {
  return start("bash", ["-c", `claims() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], starting);
}

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "claims-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** French that leaves no doubt, with one claim in it. */
export const ARTICLE = [
  "La jeune pousse Mistral AI a levé 385 millions d’euros auprès de ses investisseurs historiques.",
  "Elle compte recruter des chercheurs et ouvrir un bureau dans la banlieue de Londres avant la fin de l’année.",
].join("\n");
