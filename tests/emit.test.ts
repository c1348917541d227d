import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CsvEmitter } from "../src/emit/csv.js";
import { DocumentsEmitter } from "../src/emit/documents.js";
import { type Emitter, json } from "../src/emit/emitter.js";
import { JsonEmitter } from "../src/emit/json.js";
import { NdjsonEmitter } from "../src/emit/ndjson.js";
import { Recorder } from "../src/emit/record.js";
import { TableEmitter } from "../src/emit/table.js";
import type { Analysis } from "../src/model.js";
import type { ClaimRecord, Extracted, Failed, Outcome } from "../src/records.js";
import { visible } from "../src/visible.js";
import { analysis, DOCUMENT, TEXT } from "./support/analysis.js";
import { start } from "./support/claims.js";

const recorder = new Recorder(analysis(), DOCUMENT, "code_point");
const [funding, price] = recorder.claims() as [ClaimRecord, ClaimRecord];

const extracted: Extracted = {
  document: {
    ...DOCUMENT,
    bytes: 120,
    encoding: "utf-8",
    language_margin: 0.15,
    published_basis: "metadata",
    claims: 2,
    mentions: 5,
    warnings: [],
  },
  claims: [funding, price],
  mentions: recorder.mentions(),
  error: null,
};
const failed: Failed = { document: null, claims: [], mentions: [], error: { path: "b.txt", code: "E_NOT_FOUND", message: "no such file" } };

const written = (emitter: Emitter, outcomes: readonly Outcome[]): string =>
  emitter.begin() + outcomes.map((outcome) => emitter.add(emitter.pieces(outcome))).join("") + emitter.end();

const withClaim = (changes: Partial<ClaimRecord>): Extracted => ({ ...extracted, claims: [{ ...funding, ...changes }] });

describe("a claim's record", () => {
  it("has the keys of the specification, in its order", () => {
    expect(Object.keys(funding).join()).toBe(
      "id,kind,subject,metric,change,value,object,time,attribution,modality,start,end,line,col,sentence,sentence_start,document,rules",
    );
    expect(Object.keys(funding.value).join()).toBe("text,amount,min,max,precision,currency,currency_basis,unit,per");
    expect(Object.keys(funding.subject ?? {}).join()).toBe("name,type,text,via");
    expect(Object.keys(funding.time ?? {}).join()).toBe("text,from,to,grain,edtf,basis");
    expect(Object.keys(funding.attribution ?? {}).join()).toBe("name,role,text,type");
    expect(Object.keys(funding.document).join()).toBe("path,sha256,language,title,published");
  });

  it("places the figure and gives its sentence as evidence", () => {
    expect([...TEXT].slice(funding.start, funding.end).join("")).toBe("14,3 milliards de dollars");
    expect(funding).toMatchObject({
      start: 21,
      line: 2,
      col: 13,
      sentence: "Meta a levé 14,3 milliards de dollars.",
      sentence_start: 9,
    });
  });

  it.each(["utf16", "byte"] as const)("counts offsets in %s where that is wanted", (unit) => {
    const [first] = new Recorder(analysis(), DOCUMENT, unit).claims();
    const slice = unit === "byte" ? (a = 0, b = 0) => Buffer.from(TEXT).subarray(a, b).toString() : (a = 0, b = 0) => TEXT.slice(a, b);
    expect(slice(first?.start, first?.end)).toBe("14,3 milliards de dollars");
    expect(slice(first?.sentence_start, first?.end)).toBe("Meta a levé 14,3 milliards de dollars");
    expect(first).toMatchObject({ line: 2, col: 13 });
  });

  it("has an id made of its kind, its sentence, its words and their number among equals", () => {
    const hash = (ordinal: number): string =>
      createHash("sha256").update(["money", funding.sentence, "14,3 milliards de dollars", ordinal].join("\0")).digest("hex").slice(0, 16);
    expect(funding.id).toBe(`c_${hash(1)}`);
    const { claims, ...rest } = analysis();
    const twice = new Recorder({ ...rest, claims: [...claims, ...claims] }, DOCUMENT, "byte").claims();
    expect(twice.map((claim) => claim.id)).toEqual([funding.id, price.id, `c_${hash(2)}`, expect.not.stringMatching(price.id)]);
  });
});

it("gives every mention the same keys, null where they do not apply", () => {
  const keys = "type,text,start,end,line,col,document,rule,value,name,role,from,to,grain,edtf,basis,boilerplate";
  const [company, money, date, person, percentage] = extracted.mentions;
  for (const mention of extracted.mentions) expect(Object.keys(mention).join()).toBe(keys);
  expect(company).toMatchObject({
    type: "company",
    text: "Meta",
    name: "Meta Platforms",
    value: null,
    from: null,
    basis: null,
    role: null,
  });
  expect(money).toMatchObject({ type: "money", name: null, value: { text: "14,3 milliards de dollars", amount: 14_300_000_000 } });
  expect(date).toMatchObject({ type: "date", from: "2025-06-01", to: "2025-06-30", grain: "month", edtf: "2025-06", basis: "explicit" });
  expect(person).toMatchObject({ type: "person", role: "PDG", boilerplate: false });
  expect(percentage).toMatchObject({ type: "percentage", boilerplate: true });
});

describe("json", () => {
  it("is one object, a record a line", () => {
    const text = written(new JsonEmitter("code_point", "0.1.0"), [extracted, failed]);
    expect(JSON.parse(text)).toEqual({
      schema: "claims/1",
      offset_unit: "code_point",
      tool: { name: "claims", version: "0.1.0" },
      claims: extracted.claims,
      mentions: extracted.mentions,
      documents: [extracted.document],
      errors: [failed.error],
    });
    expect(text.split("\n").slice(0, 6).join("\n")).toBe(
      `{\n"schema": "claims/1",\n"offset_unit": "code_point",\n"tool": {"name": "claims", "version": "0.1.0"},\n"claims": [\n${JSON.stringify(funding)},`,
    );
  });

  it("has empty lists where there is nothing", () => {
    const text = written(new JsonEmitter("byte", "0.1.0"), []);
    expect(text.endsWith('"claims": [],\n"mentions": [],\n"documents": [],\n"errors": []\n}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ offset_unit: "byte", claims: [] });
  });

  it("joins the claims of several documents", () => {
    const text = written(new JsonEmitter("byte", "0.1.0"), [failed, extracted, { ...extracted, claims: [] }, extracted]);
    expect(JSON.parse(text).claims).toEqual([funding, price, funding, price]);
  });

  it("and ndjson are the same bytes to jq", async () => {
    const odd = [14_000_000_000, 0.04, 0.0001, 9.99, -4, 0, 14.3e9, 8.2e9, 1e15, 123_456_789_012_345].map((amount) =>
      withClaim({ value: { ...funding.value, amount }, sentence: '\x7F\x1B\u0080\u2028\b\f/\\"« é 😀 »\t\r\n' }),
    );
    const input = written(new JsonEmitter("byte", "0.1.0"), [extracted, ...odd]);
    const { stdout } = await start("jq", ["-c", ".claims[]"], { input });
    expect(stdout).toBe(
      written(
        new NdjsonEmitter(),
        [extracted, ...odd].map((outcome) => ({ ...outcome, mentions: [] })),
      ),
    );
  });
});

it("writes ndjson as a claim a line, then the mentions of the article", () => {
  const lines = written(new NdjsonEmitter(), [extracted, failed]).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual([...extracted.claims, ...extracted.mentions]);
});

it("writes documents as a line an input, whatever became of it", () => {
  const lines = written(new DocumentsEmitter(), [failed, extracted]).trimEnd().split("\n");
  const [error, document] = lines.map((line) => JSON.parse(line));
  expect(error).toMatchObject({ path: "b.txt", sha256: null, claims: [], error: { code: "E_NOT_FOUND", message: "no such file" } });
  expect(document).toMatchObject({ path: "a.txt", bytes: 120, claims: extracted.claims, mentions: extracted.mentions, error: null });
  expect(Object.keys(error)).toEqual(Object.keys(document));
});

describe("csv", () => {
  const rows = (text: string): string[] => text.split("\r\n");

  it("has a row a claim, nested keys joined with _", () => {
    const [head, first, second, end] = rows(written(new CsvEmitter("claims"), [extracted, failed]));
    expect(head).toMatch(/^id,kind,subject_name,subject_type,.*,value_text,value_amount,.*,object_name,.*,document_published,rules$/);
    expect(first).toMatch(/^c_[0-9a-f]{16},money,Meta Platforms,company,Meta,explicit,funding,,"14,3 milliards de dollars",14300000000,/);
    expect(first).toContain(",Meta Platforms; des puces,company; thing,");
    expect(first).toMatch(/,2025-07-02,funding\/raised; money\/amount$/);
    expect(second).toContain(",percentage,,,,,share_price,increase,4 %,4,4,4,exact,,,percent,,,,,,");
    expect(end).toBe("");
  });

  it("has as many cells in each row as in the head", () => {
    const cells = (row = ""): number => row.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
    for (const kind of ["claims", "mentions"] as const) {
      const [head, ...body] = rows(written(new CsvEmitter(kind), [extracted])).slice(0, -1);
      expect(body.length).toBe(extracted[kind].length);
      for (const row of body) expect(cells(row)).toBe(cells(head));
    }
  });

  it("quotes what RFC 4180 says, and disarms formulas but not numbers", () => {
    const text = written(new CsvEmitter("claims"), [
      withClaim({ sentence: 'a "b"\nc', rules: ["=1+1"], value: { ...funding.value, text: "-5 %", amount: -5 } }),
    ]);
    expect(text).toContain(',"a ""b""\nc",');
    expect(text).toContain(",'=1+1\r\n");
    expect(text).toContain(",'-5 %,-5,");
  });
});

describe("the table", () => {
  it("groups claims under their article, in 100 columns", () => {
    const long = "x".repeat(300);
    const subject = { name: long, type: "company", text: long, via: "explicit" } as const;
    const wide = {
      ...withClaim({ subject, value: { ...funding.value, text: `📱漢字 ${long}` } }),
      document: { ...extracted.document, title: long },
    };
    const text = written(new TableEmitter(false), [extracted, failed, wide]);
    expect(text).toContain("Titre 😀\na.txt · fr · 2025-07-02 · 2 claims\n");
    expect(text).toMatch(
      / {4}2:13 14,3 milliards de dollars +Meta Platforms +funding\n +→ Meta Platforms, des puces · juin 2025 \(2025-06\) · hearsay · selon une source\n/,
    );
    expect(text).toMatch(/ 4 % +– +share_price ↑\n/);
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it("is in colour where that is wanted", () => {
    expect(written(new TableEmitter(true), [extracted])).toContain("\x1B[1mTitre 😀\x1B[22m");
    expect(written(new TableEmitter(false), [extracted])).not.toContain("\x1B");
  });

  it("lets no control character through", () => {
    const evil = "\x1B]52;c;AAAA\x07\u202Eabc\u2066\x9B31m\x00";
    const party = { name: evil, type: "company", text: evil, via: "explicit" } as const;
    const claim: Extracted = {
      ...withClaim({ subject: party, object: [party], value: { ...funding.value, text: evil } }),
      document: { ...extracted.document, title: evil, path: evil },
    };
    expect(written(new TableEmitter(false), [claim])).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
  });
});

it("makes text visible", () => {
  expect(visible("a\u202Eb\x1B[31m\n\u2028 c\u00A0d")).toBe("a<U+202E>b<U+001B>[31m c d");
});

it("writes JSON that holds control characters and lone surrogates", () => {
  expect(json("\x7F\x1B\uD800")).toBe('"\\u007f\\u001b\\ud800"');
});

it("records an article without anything in it", () => {
  const empty: Analysis = { ...analysis(), claims: [], mentions: [] };
  expect(new Recorder(empty, DOCUMENT, "byte").claims()).toEqual([]);
});
