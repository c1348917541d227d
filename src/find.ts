import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { posix, sep } from "node:path";
import { InputError, systemCode } from "./error.js";

/** A file to read, or what is wrong with the argument that should have led to one. */
export type Found = { readonly path: string; readonly walked: boolean } | { readonly path: string; readonly error: InputError };

/** What is read of a folder. */
export interface Kind {
  readonly names: RegExp;
  readonly said: string;
}

const TEXTS: Kind = { names: /\.txt$/i, said: ".txt" };

/**
 * The files that an argument means. A name that exists is that file, whatever signs are in it, or the articles in that folder;
 * anything else is a glob. What a folder or a glob gives is in the order of its paths.
 */
export async function find(argument: string, allowNoMatch: boolean, kind: Kind = TEXTS): Promise<Found[]> {
  let stats: Stats;
  try {
    stats = statSync(argument);
  } catch (error) {
    return (isAbsent(error) && (await glob(argument, allowNoMatch))) || [{ path: argument, error: fileError(argument, error) }];
  }
  return stats.isDirectory() ? walk(argument, kind) : [{ path: argument, walked: false }];
}

/** What a system error on opening or reading a file means for the user. */
export function fileError(path: string, error: unknown): InputError {
  const code = systemCode(error);
  if (isAbsent(error) && path.includes("\uFFFD")) return new InputError("E_PATH", "cannot be opened: its name is not valid UTF-8");
  if (isAbsent(error)) return new InputError("E_NOT_FOUND", "no such file");
  if (code === "ELOOP") return new InputError("E_NOT_FOUND", "a symbolic link that leads back to itself");
  if (code === "EACCES" || code === "EPERM") return new InputError("E_UNREADABLE", "permission denied");
  return new InputError("E_UNREADABLE", `cannot be read (${code ?? String(error)})`);
}

function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(systemCode(error) ?? "");
}

/** Every file of a kind below a folder. Links are not followed and hidden names are left out. */
function walk(folder: string, { names, said }: Kind): Found[] {
  const found: Found[] = [];
  const pending = [slashed(folder)];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      found.push({ path: at, error: fileError(at, error) });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = posix.join(at, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile() && names.test(entry.name)) found.push({ path, walked: true });
    }
  }
  if (found.length > 0) return sorted(found);
  const pattern = posix.join(slashed(folder), "**/*");
  return [{ path: folder, error: new InputError("E_NO_ARTICLES", `no ${said} files in this folder; for other names give "${pattern}"`) }];
}

/** What a pattern matches; undefined if it is none. Links to folders are not followed. */
async function glob(pattern: string, allowNoMatch: boolean): Promise<Found[] | undefined> {
  if (!/[*?[\]{}()!+@]/.test(pattern)) return undefined;
  const { default: fastGlob } = await import("fast-glob");
  const slashes = slashed(pattern);
  if (!fastGlob.isDynamicPattern(slashes)) return undefined;
  const options = { followSymbolicLinks: false, onlyFiles: false, objectMode: true } as const;
  const found: Found[] = [];
  let entries: readonly { path: string; dirent: { isDirectory(): boolean; isSymbolicLink(): boolean } }[];
  try {
    entries = fastGlob.sync(slashes, options);
  } catch (error) {
    found.push({ path: pattern, error: fileError(pattern, error) });
    entries = fastGlob.sync(slashes, { ...options, suppressErrors: true });
  }
  for (const { path, dirent } of entries) {
    if (!dirent.isDirectory() && !(dirent.isSymbolicLink() && leadsToFolder(path))) found.push({ path, walked: false });
  }
  if (found.length > 0 || allowNoMatch) return sorted(found);
  return [{ path: pattern, error: new InputError("E_NO_MATCH", "no file matches this pattern") }];
}

function leadsToFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** By code units, as nowhere else depends on the user's language. */
function sorted(found: Found[]): Found[] {
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
