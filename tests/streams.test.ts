import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { linesOf } from "../src/lines.js";
import type { DocumentLine } from "../src/records.js";
import { readSchema } from "../src/schema/read.js";
import { ARTICLE, bin, claims, folder, plainEnv } from "./support/claims.js";

const ndjson = (...records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const read = (stdout: string): DocumentLine[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const valid = new Ajv2020({ strict: false }).compile(readSchema("documents"));

/** What each line of NDJSON is answered with: its path, and how many claims or what code. */
async function answers(input: string | Uint8Array, args: readonly string[] = []): Promise<string[]> {
  const { stdout } = await claims(["extract", "--input", "ndjson", "--quiet", ...args], { input });
  return read(stdout).map((line) => {
    expect(valid(line)).toBe(true);
    return `${line.path} ${line.error?.code ?? line.claims.length}`;
  });
}

describe("lines", () => {
  const lines = async (chunks: readonly string[], limit = 10): Promise<string[]> => {
    const all: string[] = [];
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    for await (const { bytes, tooLong } of linesOf(stream, limit)) all.push(tooLong ? "!" : Buffer.from(bytes).toString());
    return all;
  };

  it.each([
    [["a\nbé\r\n\nc"], ["a", "bé", "", "c"]],
    [
      ["a", "b", "\n", "c\nd", "\r", "\n"],
      ["ab", "c", "d"],
    ],
    [["0123456789\n0123456789\r\n0123456789a\nb"], ["0123456789", "0123456789", "!", "b"]],
    [
      ["0123", "4567", "89ab", "cdef\nb\n"],
      ["!", "b"],
    ],
    [[], []],
    [["\n"], [""]],
  ])("of %j are %j", async (chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected);
  });
});

describe("--input ndjson", () => {
  it("answers each line with a line, in order, with what is wrong in it", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: ARTICLE }),
      "",
      "{",
      "[1]",
      JSON.stringify({ id: 7, text: "" }),
      JSON.stringify({ id: "b" }),
      JSON.stringify({ id: "c", text: 12 }),
      JSON.stringify({ text: ARTICLE, title: null, published: null, lang: null }),
      JSON.stringify({ id: "d", text: ARTICLE, published: "hier" }),
      JSON.stringify({ id: "e", text: ARTICLE, lang: "French" }),
      JSON.stringify({ id: "f", text: "x".repeat(3000) }),
      `\uFEFF${JSON.stringify({ id: "g", text: ARTICLE, more: [] })}\r`,
      JSON.stringify({ id: "h", text: "Les ventes ont reculé de 3 %\u0000." }),
    ];
    expect(await answers(lines.join("\n"), ["--max-bytes", "2000"])).toEqual([
      "a 1",
      "-:2 E_LINE",
      "-:3 E_LINE",
      "-:4 E_LINE",
      "7 0",
      "b E_LINE",
      "c E_LINE",
      "-:8 1",
      "d E_LINE",
      "e E_LINE",
      "-:11 E_TOO_LARGE",
      "g 1",
      expect.stringMatching(/^h \d/),
    ]);
    const { code, stdout } = await claims(["extract", "--input", "ndjson"], { input: "" });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  });

  it("gives the claims of the text alone, with the title, date and language of the line", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    const file = read((await claims(["extract", "--format", "documents", "--published", "2025-01-06", "a.txt"], { cwd })).stdout)[0];
    const input = ndjson({ id: "a.txt", text: ARTICLE, published: "2025-01-06T08:00:00Z", title: "Un titre", lang: "fr" });
    const line = read((await claims(["extract", "--input", "ndjson", "--published", "2001-01-01"], { input })).stdout)[0];
    expect(line).toMatchObject({
      title: "Un titre",
      published: "2025-01-06",
      language_margin: null,
      sha256: file?.sha256,
      bytes: file?.bytes,
    });
    const bare = (one: DocumentLine | undefined) => one?.claims.map(({ document: _, ...claim }) => claim);
    expect(bare(line)).toEqual(bare(file));
  });

  describe("a title given apart", () => {
    const title = "Le Lyonnais Nuxel lève 12 millions d'euros";
    const text = "La start-up a 🚀 levé ces fonds auprès de Partech.\nElle emploie 350 personnes.";
    const one = async (record: object, ...args: readonly string[]): Promise<DocumentLine> => {
      const { stdout } = await claims(["extract", "--quiet", "--input", "ndjson", "--mentions", ...args], { input: ndjson(record) });
      return read(stdout)[0] as DocumentLine;
    };

    it("is read with the article, whose figures have their places in the text", async () => {
      const { claims: found, mentions, ...document } = await one({ id: "a", title, text, lang: "fr" });
      expect(document).toMatchObject({ title, bytes: Buffer.byteLength(text) });
      expect(found).toMatchObject([
        {
          value: { text: "350 personnes" },
          subject: { name: "Nuxel" },
          metric: "employees",
          line: 2,
          col: 14,
          sentence: "Elle emploie 350 personnes.",
        },
      ]);
      const at = Array.from(text).join("").indexOf("350") - 1;
      expect(found[0]).toMatchObject({ start: at, end: at + "350 personnes".length });
      expect(mentions?.map(({ text: words }) => words)).not.toContain("12 millions d'euros");
      expect((await one({ id: "a", title, text, lang: "fr" }, "--offset-unit", "utf16")).claims[0]?.start).toBe(text.indexOf("350"));
    });

    it("changes nothing where the text begins with it", async () => {
      const whole = `${title}\n\n${text}`;
      const [apart, alone] = [await one({ id: "a", title, text: whole, lang: "fr" }), await one({ id: "a", text: whole, lang: "fr" })];
      expect(apart).toEqual(alone);
      expect(alone.claims.map(({ value }) => value.text)).toContain("12 millions d'euros");
    });

    it("helps to tell the language of a text that is too short", async () => {
      const short = "Nuxel : 350 personnes.";
      expect((await one({ id: "a", text: short })).language).toBe("und");
      expect(
        (await one({ id: "a", text: short, title: "La start-up du Rhône emploie plus de monde que jamais et cherche des locaux" }))
          .language,
      ).toBe("fr");
    });
  });

  it("reads other fields where they are named, and refuses what it does not know", async () => {
    const fields = ["--input-field", "id=url", "--input-field", "text=body.text"];
    expect(await answers(ndjson({ url: "https://a", "body.text": ARTICLE }), fields)).toEqual(["https://a 1"]);
    for (const args of [
      ["--input-field", "txt=body"],
      ["--input-field", "text"],
      ["--input", "csv"],
    ])
      expect((await claims(["extract", ...args], { input: "" })).code).toBe(2);
    expect((await claims(["extract", "--input-field", "text=body"], { input: "" })).stderr).toBe(
      "claims: --input-field goes with --input ndjson only\n",
    );
  });

  it("has the other formats too, where they are asked for", async () => {
    const input = ndjson({ id: "a", text: ARTICLE });
    const { stdout } = await claims(["extract", "--input", "ndjson", "--format", "json"], { input });
    expect(JSON.parse(stdout).documents).toHaveLength(1);
  });

  it("answers before the next line is there", async () => {
    const child = spawn(process.execPath, [bin, "extract", "--input", "ndjson"], { env: plainEnv() });
    for (const id of ["a", "b"]) {
      const answer = new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
      child.stdin.write(ndjson({ id, text: ARTICLE }));
      expect(JSON.parse(await answer).path).toBe(id);
    }
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it("reads files, folders and what is compressed", async () => {
    const line = ndjson({ id: "a", text: ARTICLE });
    const cwd = folder({ "a.ndjson": line, "sub/b.jsonl": line, "sub/c.txt": "", "sub/d.ndjson.gz": gzipSync(line + line) });
    const { code, stdout } = await claims(["extract", "--input", "ndjson", "a.ndjson", "sub"], { cwd });
    expect({ code, lines: read(stdout).length }).toEqual({ code: 0, lines: 4 });
    writeFileSync(join(cwd, "cut.ndjson.gz"), gzipSync(line.repeat(2)).subarray(0, -20));
    const cut = await claims(["extract", "--quiet", "--input", "ndjson", "cut.ndjson.gz"], { cwd });
    expect(cut.code).toBe(2);
    expect(read(cut.stdout).at(-1)).toMatchObject({ path: "cut.ndjson.gz", error: { code: "E_UNREADABLE" } });
  });
});

describe("a .gz file", () => {
  it("is the article that it holds", async () => {
    const cwd = folder({ "a.txt.gz": gzipSync(ARTICLE), "a.txt": ARTICLE });
    const [zipped, plain] = read((await claims(["extract", "--format", "documents", "a.txt.gz", "a.txt"], { cwd })).stdout);
    expect({ ...zipped, path: "", claims: [] }).toEqual({ ...plain, path: "", claims: [] });
    expect(zipped?.claims.map(({ id }) => id)).toEqual(plain?.claims.map(({ id }) => id));
    mkdirSync(join(cwd, "all"));
    writeFileSync(join(cwd, "all", "b.txt.gz"), gzipSync(ARTICLE));
    expect((await claims(["extract", "all"], { cwd })).code).toBe(0);
  });

  it.each([
    ["no gzip", Buffer.from("plain"), "E_UNREADABLE"],
    ["cut short", gzipSync(ARTICLE).subarray(0, -12), "E_UNREADABLE"],
    ["larger than allowed when unpacked", gzipSync(Buffer.alloc(3_000_000, "a ")), "E_TOO_LARGE"],
  ])("that is %s is refused", async (_, bytes, code) => {
    const { stdout } = await claims(["extract", "--quiet", "--max-bytes", "1M", "a.txt.gz"], { cwd: folder({ "a.txt.gz": bytes }) });
    expect(JSON.parse(stdout).errors).toMatchObject([{ path: "a.txt.gz", code }]);
  });
});

describe("what a line or an option may not say", () => {
  it("half a character is replaced, so that a JSON reader takes the answer", async () => {
    const line = `{"id":"x\\ud83d","text":"\\ud83d La start-up Nuxel lève 12 millions d'euros auprès de Partech."}\n`;
    const { code, stdout } = await claims(["extract", "--quiet", "--input", "ndjson", "--format", "documents"], { input: line });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/\\ud83d/i);
    const answer = JSON.parse(stdout) as DocumentLine;
    expect(answer).toMatchObject({ path: "x\uFFFD", warnings: [{ code: "W_REPLACED" }] });
    expect(answer.claims[0]?.sentence.startsWith("\uFFFD La start-up")).toBe(true);
  });

  it.each([
    [["--input", "ndjson", "--encoding", "windows-1252"], "--encoding goes with --input text only"],
    [["--output", ""], "--output names no file"],
  ])("%j is refused", async (args, message) => {
    expect(await claims(["extract", ...args], { input: "{}" })).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
