import { existsSync, statSync } from "node:fs";
import { sep } from "node:path";
import { UsageError } from "../error.js";
import { SUFFIX } from "./fixture.js";

/** An article and the file that tells what is expected of it; either may be missing. */
export interface Pair {
  readonly article: string;
  readonly expectations: string;
}

const ARTICLE = ".txt";

/** The fixtures that arguments mean: articles, expectation files, folders with both below, or patterns; each once, in order. */
export async function findFixtures(args: readonly string[]): Promise<Pair[]> {
  const stems = new Set<string>();
  for (const argument of args) {
    const found = await expand(argument.split(sep).join("/"));
    if (found.length === 0) throw new UsageError(`${argument}: no articles (NAME${ARTICLE}) or expectations (NAME${SUFFIX}) there`);
    for (const path of found) stems.add(stemOf(path));
  }
  return [...stems].map((stem) => ({ article: `${stem}${ARTICLE}`, expectations: `${stem}${SUFFIX}` }));
}

/** Where the expectations of an article are. */
export function expectationsOf(article: string): string {
  return `${stemOf(article)}${SUFFIX}`;
}

function stemOf(path: string): string {
  for (const suffix of [SUFFIX, ARTICLE]) if (path.endsWith(suffix)) return path.slice(0, -suffix.length);
  throw new UsageError(`${path}: a fixture is an article (NAME${ARTICLE}) with its expectations beside it (NAME${SUFFIX})`);
}

async function expand(argument: string): Promise<string[]> {
  if (existsSync(argument) && !statSync(argument).isDirectory()) return [argument];
  // one of the two may be missing: that is told as a difference, not as a mistake of the caller
  if (!existsSync(argument) && [SUFFIX, ARTICLE].some((suffix) => existsSync(swap(argument, suffix)))) return [argument];
  const { default: fastGlob } = await import("fast-glob");
  const pattern = existsSync(argument) ? `${fastGlob.escapePath(argument.replace(/\/+$/, ""))}/**/*{${ARTICLE},${SUFFIX}}` : argument;
  const found = await fastGlob.glob(pattern, { followSymbolicLinks: false });
  return found.filter((path) => path.endsWith(ARTICLE) || path.endsWith(SUFFIX)).sort();
}

function swap(path: string, suffix: string): string {
  return path.endsWith(SUFFIX) || path.endsWith(ARTICLE) ? `${stemOf(path)}${suffix}` : path + suffix;
}
