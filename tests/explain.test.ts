import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Derivation } from "../src/explain/derivation.js";
import { Explained } from "../src/explain/derivation.js";
import { whyNot } from "../src/explain/why-not.js";
import { extract } from "../src/index.js";
import { claims, folder } from "./support/claims.js";

const ARTICLE = `Mistral AI lève des fonds

Le 9 septembre 2025

La jeune pousse Mistral AI a levé 1,7 milliard d'euros mardi. Elle emploie 350 personnes, selon Les Échos.

Combien vaut-elle ? Peut-être 12 milliards d'euros ?
`;

const explained = new Explained(Buffer.from(ARTICLE), "a.txt", { detect: () => ({ language: "fr", margin: null }) });
const [raised, staff] = explained.derivations() as [Derivation, Derivation];
const roleOf = (one: Derivation, role: string) => one.roles.find((each) => each.role === role);

describe("a derivation", () => {
  it("is of the claims that extract gives, in the ordinary pipeline", () => {
    const ids = extract(ARTICLE, { language: "fr" }).claims.map((claim) => claim.id);
    expect(explained.derivations().map(({ claim }) => claim.id)).toEqual(ids);
  });

  it("shows how the sentence was read", () => {
    expect(raised.read_as).toContain("[Mistral AI company]");
    expect(raised.read_as).toContain("[1,7 milliard d'euros money]");
    expect(raised.read_as).toContain("[mardi date = 2025-09-09]");
  });

  it("has for each role its value and the rules of the claim that gave it", () => {
    expect(raised.roles.flatMap(({ rules }) => rules).toSorted()).toEqual([...raised.claim.rules].toSorted());
    expect(roleOf(raised, "metric")).toMatchObject({ value: "funding", rules: [expect.stringMatching(/^metric\//)] });
  });

  it("names the antecedent of a pronoun, and the ways that were tried before", () => {
    expect(roleOf(staff, "subject")).toMatchObject({
      value: "Mistral AI",
      via: 'coreference: "Elle"',
      antecedent: { text: "Mistral AI", line: 5 },
    });
    expect(roleOf(staff, "subject")?.tried.length).toBeGreaterThan(0);
  });

  it("tells what was dropped and what beat it", () => {
    expect(raised.dropped.some(({ text, reason }) => text.includes("1,7 milliard") && reason.includes("money/"))).toBe(true);
  });
});

describe("--why-not", () => {
  const reasons = (words: string, text = ARTICLE) =>
    whyNot(new Explained(Buffer.from(text), "a.txt", { detect: () => ({ language: "fr", margin: null }) }), words).flatMap(
      (answer) => answer.reasons,
    );

  it("tells why a figure states nothing", () => {
    expect(reasons("12 milliards")).toContainEqual(expect.stringContaining("it stands in a question"));
  });

  it("tells of names, dates and words that are no figure", () => {
    expect(reasons("9 septembre")).toContainEqual(expect.stringContaining("date/"));
    expect(reasons("jeune pousse")).toEqual(["no rule of figures matches these words"]);
    expect(reasons("Windows 11", "Microsoft a lancé Windows 11 en octobre.")).toContainEqual(expect.stringContaining("product"));
  });

  it("tells which roles of a claim are null, and what was tried", () => {
    const [first, ...others] = reasons("350 personnes");
    expect(first).toContain(staff.claim.id);
    expect(others).toContainEqual(expect.stringContaining("its time is null"));
  });

  it("tells of page furniture", () => {
    expect(reasons("2,99 euros", `${ARTICLE}\nAbonnez-vous pour 2,99 euros par mois\n`)).toContainEqual(
      expect.stringContaining("page furniture"),
    );
  });
});

describe("claims explain", () => {
  it("tells the claims of a line, or of an id, as text or as JSON", async () => {
    const cwd = folder({ "a.txt": ARTICLE });
    const { code, stdout, stderr } = await claims(["explain", "a.txt:5"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("read as");
    expect(stdout).toContain("antecedent Mistral AI at 5:");
    const one = await claims(["explain", "a.txt", "--claim", staff.claim.id, "--format", "json"], { cwd });
    expect(JSON.parse(one.stdout)).toMatchObject([{ claim: { id: staff.claim.id } }]);
    expect((await claims(["explain", "a.txt", "--why-not", "12 milliards"], { cwd })).stdout).toContain("question");
  });

  it.each([
    [["explain", "a.txt:2"], "there are some in line 5"],
    [["explain", "b.txt"], "b.txt: no such file"],
    [["explain", "a.txt", "--claim", "c_0"], "no claim c_0"],
    [["explain", "a.txt", "--why-not", "99 euros"], 'the words "99 euros" are not in it'],
    [["explain", "a.txt:2", "--claim", "c_0"], "no claim c_0 in line 2"],
    [["explain", "a.txt", "--claim", "c_0", "--why-not", "x"], "give one of them"],
    [["explain", "/dev/zero"], "a device, not a file"],
    [["explain"], "missing required argument"],
  ])("%j is wrong: told on stderr, with status 2", async (args, text) => {
    const { code, stdout, stderr } = await claims(args, { cwd: folder({ "a.txt": ARTICLE }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(text);
  });
});

describe("claims explain, of unusual articles", () => {
  it("takes a name that exists literally, and says where there is nothing to tell", async () => {
    const cwd = folder({ "a.txt:5": ARTICLE, "empty.txt": "" });
    expect((await claims(["explain", "a.txt:5"], { cwd })).stdout).toContain("350 personnes");
    expect((await claims(["explain", "empty.txt"], { cwd })).stdout).toContain("no claims");
  });

  it("finds words with either apostrophe, and their place where lines end with CR", async () => {
    const cwd = folder({ "a.txt": ARTICLE.replaceAll("\n", "\r").replaceAll("'", "’") });
    expect((await claims(["explain", "a.txt", "--why-not", "1,7 milliard d'euros"], { cwd })).stdout).toMatch(/ {2}5:35\n/);
  });
});

describe("claims rules", () => {
  it("lists rules, tells one in full, and suggests", async () => {
    const { stdout } = await claims(["rules", "--format", "json"]);
    expect(JSON.parse(stdout).length).toBeGreaterThan(100);
    expect((await claims(["rules", "money/amount"])).stdout).toMatch(/^money\/amount\npattern {3}\{bound\}\?/);
    expect((await claims(["rules", "subject", "-f", "markdown"])).stdout).toContain("| rule | pattern | yields | example |");
    expect(await claims(["rules", "mony/amount"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean money/amount?"),
    });
  });
});

describe("claims explain reads a file as claims extract does", () => {
  const files = {
    "a.txt.gz": gzipSync(ARTICLE),
    "old.txt": Buffer.from("La start-up Nuxel l\u00E8ve 12 millions d'euros aupr\u00E8s de Partech.", "latin1"),
    "none.txt": Buffer.from("a\0b"),
  };

  it("packed", async () => {
    expect((await claims(["explain", "a.txt.gz"], { cwd: folder(files) })).stdout).toContain("Mistral AI");
  });

  it("in an encoding that is told", async () => {
    const { stdout } = await claims(["explain", "old.txt", "--encoding", "windows-1252"], { cwd: folder(files) });
    expect(stdout).toContain("lève 12 millions");
  });

  it("and refuses what is no text", async () => {
    expect(await claims(["explain", "none.txt"], { cwd: folder(files) })).toMatchObject({
      code: 2,
      stderr: "claims: none.txt: not text: NUL at byte 1\n",
    });
  });
});
