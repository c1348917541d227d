// Articles in any number, made of our fixtures: the same ones for the same seed.
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Numbers from 0 to 1, mulberry32. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts without end: fixtures in random order with other last digits, so that no two are the same. */
export function* articles(root, seed) {
  const folder = join(root, "fixtures/articles");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const next = random(seed);
  for (;;) {
    const text = texts[Math.floor(next() * texts.length)];
    yield text.replace(/\d(?=[ {2}](?:million|milliard|%|salari|emploi))/g, () => String(1 + Math.floor(next() * 9)));
  }
}

/** Writes so many files of an article each, and gives their size in bytes. */
export function writeFiles(root, folder, count, seed = 1) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  let number = 0;
  for (const text of articles(root, seed)) {
    if (number === count) return bytes;
    writeFileSync(join(folder, `${String(number++).padStart(6, "0")}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
}

/** Writes NDJSON of at least so many bytes, and gives the number of lines. */
export function writeLines(root, path, least, seed = 1) {
  const file = openSync(path, "w");
  let bytes = 0;
  let number = 0;
  for (const text of articles(root, seed)) {
    if (bytes >= least) break;
    bytes += writeSync(file, `${JSON.stringify({ id: `a${number++}`, text })}\n`);
  }
  closeSync(file);
  return number;
}

/** One text of at least so many bytes. */
export function longText(root, least, seed = 1) {
  const parts = [];
  let bytes = 0;
  for (const text of articles(root, seed)) {
    if (bytes >= least) return parts.join("\n\n");
    parts.push(text);
    bytes += Buffer.byteLength(text) + 2;
  }
}
