import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Task } from "../src/answer.js";
import { Pool } from "../src/pool.js";
import type { Item } from "../src/read.js";
import type { UserData } from "../src/user-data.js";
import { ARTICLE, claims, folder, root, shell } from "./support/claims.js";

const task: Task = {
  form: { format: "documents", rows: "claims", offsetUnit: "code_point", color: false },
  documents: { published: undefined, encoding: undefined, offsetUnit: "code_point", wanted: { claims: true, mentions: false } },
  lang: undefined,
  maxBytes: 1000,
  fields: {},
};

const module = join(root, "tests", "support", "mortal.mjs");

/** What a pool of stand-ins answers: paths, and what is wrong with an input. */
async function answers(paths: readonly string[], jobs = 3, data: UserData | null = null, fault?: Error, few = 0): Promise<string[]> {
  const all: string[] = [];
  const items = async function* (): AsyncGenerator<Item> {
    for (const path of paths) yield { path, file: true, walked: false };
    if (fault) throw fault;
  };
  for await (const { pieces, told } of new Pool(task, { jobs, few, data, module }).answers(items()))
    all.push(told.error ? `${told.error.path}: ${told.error.message}` : (pieces[0] ?? ""));
  return all;
}

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

describe("a pool of threads", () => {
  it.each([1, 2, 8])("answers in the order of the inputs: %i", async (jobs) => {
    expect(await answers(many(500), jobs)).toEqual(many(500));
    expect(await answers([], jobs)).toEqual([]);
  });

  it("starts one thread for few inputs, the others for more", async () => {
    const threads = async (count: number) => new Set(await answers(Array(count).fill("who"), 3, null, undefined, 40)).size;
    expect(await threads(40)).toBe(1);
    expect(await threads(400)).toBe(3);
  });

  it("loses one input with each thread that dies, and tells it", async () => {
    const deadly = many(200).map((path) => (["3", "4", "77"].includes(path) ? `exit ${path}` : path === "150" ? "throw" : path));
    expect(await answers(deadly, 2)).toEqual(
      deadly.map((path) =>
        path.startsWith("exit")
          ? `${path}: the thread that read it died with status 3`
          : path === "throw"
            ? "throw: the thread that read it died: on purpose"
            : path,
      ),
    );
  });

  it("stops where threads cannot even start", async () => {
    await expect(answers(many(50), 2, { names: [], metrics: [] })).rejects.toThrow(
      "a thread died with status 7 before it had done anything",
    );
  });

  it("gives what came before reading failed", async () => {
    await expect(answers(many(50), 2, null, new Error("unread"))).rejects.toThrow("unread");
  });

  it("ends its threads when nobody wants the answers", async () => {
    const pool = new Pool(task, { jobs: 2, few: 0, data: null, module });
    const endless = async function* (): AsyncGenerator<Item> {
      for (let i = 0; ; i++) yield { path: `${i}`, file: true, walked: false };
    };
    for await (const { pieces } of pool.answers(endless())) if (pieces[0] === "100") break;
  });
});

/** More articles than one thread is for, all different, some of them no articles. */
const corpus = (): Record<string, string | Uint8Array> =>
  Object.fromEntries([
    ...Array.from({ length: 230 }, (_, i) => [`d${i % 7}/a${i}.txt`, ARTICLE.replace("385", String(100 + i))] as const),
    ["d3/binary.txt", Buffer.from([0, 1, 2, 3])],
    ["d1/empty.txt", ""],
  ]);

describe("--jobs", () => {
  it.each([
    ["json", ["2", "8"]],
    ["table", ["2"]],
  ])("changes no byte of %s", async (format, numbers) => {
    const cwd = folder(corpus());
    const run = async (jobs: string) => {
      const { code, stdout, stderr } = await claims(["extract", "--format", format, "--jobs", jobs, "missing.txt", "."], { cwd });
      return { code, stdout, stderr };
    };
    const one = await run("1");
    expect(one).toMatchObject({ code: 2, stderr: expect.stringContaining("no such file") });
    expect(one.stderr).toContain("skipped: ");
    for (const jobs of numbers) expect(await run(jobs)).toEqual(one);
  });

  it("gives the same claims whatever the order of the files", async () => {
    const cwd = folder(corpus());
    const run = async (order: string) => {
      const line = `find . -name '*.txt' | ${order} | xargs -d '\\n' sh -c 'exec "$0" "$@"' `;
      const { stdout } = await shell(`${line}"${process.execPath}" "${join(root, "bin/claims.js")}" extract -q --format ndjson --jobs 2`, {
        cwd,
      });
      return stdout.split("\n").sort();
    };
    expect(await run("sort -r")).toEqual(await run("sort"));
  });

  it("is for lines too, which see the names of the user", async () => {
    const cwd = folder({ "names.tsv": "name\ttype\nQuaxel\tcompany\n" });
    const text = "Quaxel a levé 12 millions d'euros en 2024.";
    const lines = Array.from({ length: 450 }, (_, i) =>
      i % 50 === 9 ? "{" : JSON.stringify({ id: `${i}`, text: text.replace("12", `${i}`) }),
    );
    const run = (jobs: string) =>
      claims(["extract", "-q", "--lang", "fr", "--input", "ndjson", "--gazetteer", "names.tsv", "--jobs", jobs], {
        cwd,
        input: lines.join("\n"),
      });
    const one = await run("1");
    expect(one.stdout.split("\n")).toHaveLength(450 + 1);
    expect(one.stdout.match(/"name":"Quaxel"/g)?.length).toBeGreaterThan(400);
    expect(await run("4")).toEqual(one);
  });

  it("loses to lack of memory one file", async () => {
    const files = Object.fromEntries(Array.from({ length: 230 }, (_, i) => [`a${100 + i}.txt`, ARTICLE]));
    const names = Array.from({ length: 200_000 }, (_, i) => `Société ${randomBytes(4).toString("hex")} a levé ${i} millions d'euros.`);
    const cwd = folder({ ...files, "a200-large.txt": names.join("\n") });
    const { code, stdout, stderr } = await claims(["extract", "--format", "documents", "--lang", "fr", "--jobs", "2", "."], {
      cwd,
      env: { NODE_OPTIONS: "--max-old-space-size=96" },
    });
    expect(stderr).toBe("claims: a200-large.txt: the thread that read it ran out of memory\n");
    expect(code).toBe(2);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path }) => path)).toEqual([...Object.keys(files), "a200-large.txt"].sort());
    expect(lines.filter(({ error }) => error).map(({ error }) => error.code)).toEqual(["E_WORKER"]);
  });
});
