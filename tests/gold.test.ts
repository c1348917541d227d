import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claims, folder, root, start } from "./support/claims.js";

const gold = join(root, "..", "shared", "gold");
const there = existsSync(join(gold, "score.mjs"));
if (!there) console.warn(`tests/gold.test.ts is skipped: there is no ${gold}`);

interface Row {
  readonly what: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly value?: number;
}

interface Report {
  readonly found: readonly Row[];
  readonly claims: readonly Row[];
  readonly roles: Readonly<Record<string, number>>;
  readonly published: number;
  readonly language: number;
}

/** What `score.mjs` says of our output over some sets of gold articles. */
async function score(sets: readonly string[]): Promise<Report> {
  const articles = sets.flatMap((set) => readdirSync(join(gold, set, "articles")).map((name) => join(gold, set, "articles", name)));
  const cwd = folder({});
  const output = join(cwd, "output.json");
  await claims(["extract", "--quiet", "--mentions", "--output", output, ...articles]);
  const { stdout } = await start(process.execPath, [join(gold, "score.mjs"), output, ...sets.map((set) => join(gold, set)), "--json"], {
    cwd,
  });
  return JSON.parse(stdout) as Report;
}

const row = (rows: readonly Row[], what: string) => rows.find((one) => one.what.startsWith(what)) as Row;

describe.skipIf(!there)("the gold articles", () => {
  it("are read as well as they have been", async () => {
    const { found, claims: linked, roles } = await score(["seeds", "written", "wikinews"]);
    const floors = {
      money: [0.98, 0.97],
      percentage: [0.98, 0.98],
      quantity: [0.97, 0.97],
      company: [0.98, 0.97],
      date: [0.98, 0.97],
    } as const;
    for (const [what, [f1, value]] of Object.entries(floors)) {
      const { f1: reached, value: right = 0 } = row(found, what);
      expect(reached, `${what} F1`).toBeGreaterThanOrEqual(f1);
      expect(right, `${what} value`).toBeGreaterThanOrEqual(value);
    }
    expect(row(found, "company").precision).toBeGreaterThanOrEqual(0.98);
    expect(row(linked, "core").f1).toBeGreaterThanOrEqual(0.85);
    expect(row(linked, "full").f1).toBeGreaterThanOrEqual(0.72);
    const least = { subject: 0.89, metric: 0.94, change: 0.97, object: 0.89, time: 0.93, attribution: 0.95, modality: 0.97 };
    for (const [role, floor] of Object.entries(least)) expect(roles[role], role).toBeGreaterThanOrEqual(floor);
  }, 60_000);

  it("of the user's seeds are read better still", async () => {
    const { found, claims: linked, published } = await score(["seeds"]);
    expect(row(found, "money").f1).toBeGreaterThanOrEqual(0.97);
    expect(row(found, "money").value).toBeGreaterThanOrEqual(0.97);
    expect(row(linked, "core").f1).toBeGreaterThanOrEqual(0.88);
    expect(published).toBe(1);
  }, 60_000);
});
