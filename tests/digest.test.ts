import { expect, it } from "vitest";

interface Digests {
  readonly [set: string]: Readonly<Record<string, string>>;
}
const file: string = "./digest/digest.mjs";
const { digests, storedDigests } = (await import(file)) as { digests(): Digests; storedDigests(): Digests };

it("gives every article byte for byte what it gave when the digests were last renewed by hand (npm run digest)", () => {
  const now = digests();
  const before = storedDigests();
  const missing = Object.keys(before).filter((set) => !now[set]);
  if (missing.length > 0) console.log(`not there, and skipped: ${missing.join(", ")}`);
  const changed = Object.entries(now).flatMap(([set, articles]) =>
    [...new Set([...Object.keys(articles), ...Object.keys(before[set] ?? {})])]
      .filter((name) => articles[name] !== before[set]?.[name])
      .map((name) => `${set}/${name}`),
  );
  expect(changed).toEqual([]);
});
