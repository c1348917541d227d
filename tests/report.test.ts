import { Writable } from "node:stream";
import { expect, it } from "vitest";
import type { Extracted, Failed } from "../src/records.js";
import { Report } from "../src/report.js";
import { DOCUMENT } from "./support/analysis.js";

/** A stream that keeps what is written to it. */
function kept(isTTY: boolean) {
  const stream = Object.assign(
    new Writable({
      write(chunk, _, done) {
        stream.text += chunk;
        done();
      },
    }),
    { isTTY, text: "" },
  );
  return stream;
}

const article: Extracted = {
  document: {
    ...DOCUMENT,
    bytes: 1,
    encoding: "utf-8",
    language_margin: null,
    published_basis: null,
    claims: 3,
    mentions: 7,
    warnings: [],
  },
  claims: [],
  mentions: [],
  error: null,
};
const failed: Failed = {
  document: null,
  claims: [],
  mentions: [],
  error: { path: "b\x1B.txt", code: "E_NOT_FOUND", message: "no such file" },
};

function report(terminal: { stderr: boolean; stdout: boolean }, options = { quiet: false, toFile: false }) {
  let now = 0;
  const stderr = kept(terminal.stderr);
  const made = new Report({ stderr, stdout: kept(terminal.stdout) }, options, () => now);
  return {
    stderr,
    report: made,
    at: (time: number) => {
      now = time;
      made.outcome(article);
    },
  };
}

const PROGRESS = "\r\x1B[K";

it("shows progress on a terminal, after a second, ten times a second at most, and takes it away", () => {
  const { report: made, stderr, at } = report({ stderr: true, stdout: false });
  for (const time of [0, 999]) at(time);
  expect(stderr.text).toBe("");
  for (const time of [1001, 1050, 1102]) at(time);
  expect(stderr.text).toBe(`${PROGRESS}3 articles, 9 claims so far${PROGRESS}5 articles, 15 claims so far`);
  made.outcome(failed);
  expect(stderr.text).toMatch(/\r\x1B\[Kclaims: b<U\+001B>\.txt: no such file\n/);
  made.done("claim");
  expect(stderr.text.endsWith("15 claims in 5 articles, 1 failed\n")).toBe(true);
});

it.each([
  ["stderr is no terminal", { stderr: false, stdout: false }, { quiet: false, toFile: false }],
  ["results go to the same terminal", { stderr: true, stdout: true }, { quiet: false, toFile: false }],
  ["it is to be quiet", { stderr: true, stdout: false }, { quiet: true, toFile: true }],
])("shows no progress where %s", (_, terminal, options) => {
  const { stderr, at } = report(terminal, options);
  for (const time of [0, 2000, 4000]) at(time);
  expect(stderr.text).toBe("");
});

it("shows progress beside a terminal's results that go to a file", () => {
  const { stderr, at } = report({ stderr: true, stdout: true }, { quiet: false, toFile: true });
  at(2000);
  expect(stderr.text).toBe(`${PROGRESS}1 article, 3 claims so far`);
});

it("sums up for a terminal only", () => {
  for (const [terminal, quiet, text] of [
    [true, false, "7 mentions in 1 article\n"],
    [false, false, ""],
    [true, true, ""],
  ] as const) {
    const { report: made, stderr, at } = report({ stderr: terminal, stdout: false }, { quiet, toFile: false });
    at(0);
    made.done("mention");
    expect(stderr.text).toBe(text);
  }
});

it("tells warnings unless it is to be quiet, and errors always", () => {
  const warned: Extracted = { ...article, document: { ...article.document, warnings: [{ code: "W_EMPTY", message: "no text in it" }] } };
  for (const quiet of [false, true]) {
    const { report: made, stderr } = report({ stderr: false, stdout: false }, { quiet, toFile: false });
    made.outcome(warned);
    made.outcome(failed);
    const warning = quiet ? "" : "claims: warning: a.txt: no text in it\n";
    expect(stderr.text).toBe(`${warning}claims: b<U+001B>.txt: no such file\n`);
    expect(made.failed).toBe(1);
  }
});

it("tells a fault of our own from a bad input", () => {
  const { report: made } = report({ stderr: false, stdout: false });
  made.outcome(failed);
  expect(made.internal).toBe(false);
  made.outcome({ ...failed, error: { ...failed.error, code: "E_INTERNAL" } });
  expect(made).toMatchObject({ internal: true, failed: 2 });
});
