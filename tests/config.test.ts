import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { METRICS } from "../src/model.js";
import { claims, folder, shell } from "./support/claims.js";

const ARTICLE =
  "Le centre de données de Zorblax a consommé 12 millions de litres d'eau en 2024. Sa consommation d'eau atteint 3 millions de litres.\n";
const CONFIG = "claims.config.json";
const metric = { metric: "water_use", nouns: ["consommation d'eau"], verbs: ["consommer"] };

describe("claims.config.json", () => {
  it("goes before the defaults and after the flags", async () => {
    const cwd = folder({ "a.txt": ARTICLE, [CONFIG]: JSON.stringify({ format: "ndjson", offset_unit: "byte" }) });
    const lines = (await claims(["extract", "a.txt"], { cwd })).stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(["quantity", "quantity"]);
    const { offset_unit } = JSON.parse((await claims(["extract", "-f", "json", "a.txt"], { cwd })).stdout);
    expect(offset_unit).toBe("byte");
    expect(JSON.parse((await claims(["extract", "--no-config", "a.txt"], { cwd })).stdout).offset_unit).toBe("code_point");
  });

  it("is told by --print-config, with where each value comes from", async () => {
    const cwd = folder({ "other.json": JSON.stringify({ lang: "fr", gazetteers: ["n.tsv"] }) });
    const { stdout, code } = await claims(["extract", "--config", "other.json", "--quiet", "--print-config"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      config: "other.json",
      options: { lang: { value: "fr", from: "config" }, quiet: { value: true, from: "flag" }, format: { value: "json", from: "default" } },
      gazetteers: ["n.tsv"],
    });
  });

  it.each([
    ['claims.config.json: unknown key "formt"; did you mean "format"?', { formt: "json" }],
    ["claims.config.json: format: Did you mean json?", { format: "jsno" }],
    ["claims.config.json: lang: Did you mean fr?", { lang: "frr" }],
    ["claims.config.json: metrics[0].metric: must match pattern", { metrics: [{ ...metric, metric: "Water use" }] }],
    [
      'metric "water_use": "chiffre d\'affaires" is a noun of the metric "revenue" already',
      { metrics: [{ ...metric, nouns: ["chiffre d'affaires"] }] },
    ],
    ['metric "water_use": "consommation" is no infinitive', { metrics: [{ ...metric, verbs: ["consommation"] }] }],
    [
      'metric "water_use": "Chiffre d’affaires" is a noun of the metric "revenue" already',
      { metrics: [{ ...metric, nouns: ["Chiffre d’affaires"] }] },
    ],
    ['metric "water_use": "12" has no letter', { metrics: [{ ...metric, nouns: ["12"] }] }],
    ["n.tsv: no such file", { gazetteers: ["n.tsv"] }],
  ])("is refused with the place and the reason: %s", async (message, config) => {
    const { code, stdout, stderr } = await claims(["extract", "a.txt"], {
      cwd: folder({ "a.txt": ARTICLE, [CONFIG]: JSON.stringify(config) }),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("is refused in one line where it is no JSON, and where it is not UTF-8", async () => {
    const stderrOf = async (text: string | Uint8Array) => (await claims(["extract", "a.txt"], { cwd: folder({ [CONFIG]: text }) })).stderr;
    expect((await stderrOf('{\n "a": [\n}\n')).trim().split("\n")).toHaveLength(1);
    expect(await stderrOf(Buffer.from('{"lang": "\xe9"}', "latin1"))).toBe("claims: claims.config.json: not UTF-8\n");
  });

  it("has every option that is not about one run only", async () => {
    const { stdout } = await claims(["extract", "--no-config", "--print-config"]);
    const known = Object.keys(JSON.parse((await claims(["schema", "config"])).stdout).properties);
    const options = Object.keys(JSON.parse(stdout).options).map((name) => name.replaceAll("-", "_"));
    expect(options.filter((name) => !["output", "stdin_filename", "input_field"].includes(name) && !known.includes(name))).toEqual([]);
  });

  it("is not read for its own schema, however broken it is", async () => {
    const cwd = folder({ [CONFIG]: "{" });
    for (const name of ["config", "fixture"]) expect(await claims(["schema", name], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect((await claims(["schema", "claims"], { cwd })).code).toBe(2);
  });

  it("names gazetteers by whole paths too", async () => {
    const cwd = folder({ "a.txt": ARTICLE, "n.tsv": "name\ttype\nZorblax\tproduct\n" });
    writeFileSync(join(cwd, CONFIG), JSON.stringify({ gazetteers: [join(cwd, "n.tsv")] }));
    expect((await claims(["extract", "a.txt"], { cwd })).code).toBe(0);
  });

  it("is refused where it is no JSON or not there", async () => {
    expect((await claims(["extract", "a.txt"], { cwd: folder({ [CONFIG]: "{" }) })).stderr).toContain("claims.config.json: not JSON");
    expect(await claims(["extract", "--config", "x.json", "a.txt"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("x.json: no such file"),
    });
  });
});

it.runIf(existsSync("/dev/full"))("--print-config that cannot be written ends with 2", async () => {
  expect((await shell("claims extract --print-config > /dev/full", { cwd: folder({}) })).code).toBe(2);
});

describe("metrics of the user's own", () => {
  it("have their nouns and verbs, in every form", async () => {
    const cwd = folder({ "a.txt": ARTICLE, [CONFIG]: JSON.stringify({ metrics: [metric] }) });
    const { stdout } = await claims(["extract", "--lang", "fr", "a.txt"], { cwd });
    expect(JSON.parse(stdout).claims.map((claim: { metric: string }) => claim.metric)).toEqual(["water_use", "water_use"]);
    const schema = JSON.parse((await claims(["schema"], { cwd })).stdout);
    expect(schema.$defs.claim.properties.metric.enum).toEqual([...METRICS, "water_use"]);
  });

  it("may be called anything, and be written with either apostrophe", async () => {
    const own = { metric: "constructor", nouns: ["Consommation d’eau"], verbs: ["consommer", "s’abreuver"] };
    const cwd = folder({ "a.txt": ARTICLE, [CONFIG]: JSON.stringify({ metrics: [own] }) });
    const { stdout } = await claims(["extract", "--lang", "fr", "a.txt"], { cwd });
    expect(JSON.parse(stdout).claims.map((claim: { metric: string }) => claim.metric)).toEqual(["constructor", "constructor"]);
  });

  it("are tested by their examples in claims check", async () => {
    const examples = { accepts: ["L'usine a consommé 3 millions de litres."], rejects: ["Meta a levé 3 millions d'euros."] };
    const cwd = (one: object) =>
      folder({ [CONFIG]: JSON.stringify({ metrics: [{ ...metric, ...one }] }), "a.txt": "Rien.\n", "a.expected.json": '{"claims": []}' });
    expect((await claims(["check", "a.txt"], { cwd: cwd(examples) })).code).toBe(0);
    const wrong = await claims(["check", "a.txt"], { cwd: cwd({ accepts: examples.rejects, rejects: examples.accepts }) });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('claims.config.json: metrics: "water_use" should be found in "Meta a levé 3 millions d\'euros."');
    expect(wrong.stdout).toContain('claims.config.json: metrics: "water_use" should not be found in');
  });
});

describe("gazetteers of the user's own", () => {
  const text = "Glabinouf a levé 12 millions d'euros. La jeune pousse Sproutch et Kvetina ont été rachetées.\n";
  const names = async (args: readonly string[], files: Record<string, string>) => {
    const { stdout, stderr, code } = await claims(["extract", "--lang", "fr", ...args, "a.txt"], {
      cwd: folder({ "a.txt": text, ...files }),
    });
    return code === 0
      ? JSON.parse(stdout).claims.map((claim: { subject: { name: string } | null }) => claim.subject?.name ?? null)
      : stderr;
  };

  it("add names with their other forms, from TSV and from CSV", async () => {
    expect(
      await names(["--gazetteer", "n.tsv"], { "n.tsv": "name\ttype\taliases\tparent\nGroupe Glabinouf\tcompany\tGlabinouf|Glab\t\n" }),
    ).toEqual(["Groupe Glabinouf"]);
    expect(
      await names(["--gazetteer", "n.csv"], { "n.csv": '\uFEFFname,type,aliases\r\n"Glabinouf, groupe",company,Glabinouf\r\n' }),
    ).toEqual(["Glabinouf, groupe"]);
  });

  it("win over ours, also where ours have the name as another form", async () => {
    const list = "name\ttype\taliases\nGroupe Zuck\tcompany\tFacebook|Meta\n";
    expect(await names(["--gazetteer", "n.tsv"], { "n.tsv": list, "a.txt": "Facebook a levé 12 millions d'euros.\n" })).toEqual([
      "Groupe Zuck",
    ]);
  });

  it("are refused where they are not UTF-8", async () => {
    const list = Buffer.from("name\ttype\nSoci\xe9t\xe9\tcompany\n", "latin1");
    expect(await names(["--gazetteer", "n.tsv"], { "n.tsv": list as never })).toContain("n.tsv: not UTF-8");
  });

  it.each([
    ['n.tsv: line 1: unknown column "nmae"; did you mean "name"?', "nmae\ttype\nA\tcompany\n"],
    ['n.tsv: line 1: no column "type"', "name\nA\n"],
    ['n.tsv: line 3: unknown type "compny"; did you mean "company"?', "name\ttype\nA\tcompany\nB\tcompny\n"],
    ["n.tsv: line 2: no name", "name\ttype\n\tcompany\n"],
    ["n.tsv: line 2: 3 cells, and there are 2 columns", "name\ttype\nA\tcompany\tB\n"],
  ])("are refused with the line: %s", async (message, list) => {
    expect(await names(["--gazetteer", "n.tsv"], { "n.tsv": list })).toContain(message);
  });
});
