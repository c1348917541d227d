import { Offsets } from "../offsets.js";
import type { ClaimRecord } from "../records.js";
import type { Difference } from "./compare.js";
import type { Expected } from "./fixture.js";

/** What a difference is, in a line without the sentence it stands in. */
export function headline(difference: Difference): string {
  switch (difference.kind) {
    case "missing":
      return difference.got
        ? `${quoted(difference.expected)} is not as expected: ${difference.fields.map(({ field }) => field).join(", ")}`
        : `${quoted(difference.expected)} gave no claim`;
    case "unexpected":
      return `"${difference.got.value.text}" should give no claim that is not expected`;
    case "forbidden":
      return `${quoted(difference.expected)} is forbidden and came out`;
    case "closed":
      return `the gap at ${quoted(difference.expected)} has closed: ${difference.got ? "move it to claims" : "remove it"} (${difference.gap.reason})`;
  }
}

/** Fields side by side: "subject.name: expected "Meta", got "Scale AI"". */
export function details(difference: Difference): string[] {
  if (difference.kind === "missing")
    return difference.got
      ? difference.fields.map(({ field, expected, got }) => `${field}: expected ${json(expected)}, got ${json(got)}`)
      : [`expected ${json(difference.expected)}`];
  if (difference.kind === "unexpected") return [`got ${json(summary(difference.got))}`];
  return [];
}

/** A claim by its main fields. */
export function summary(claim: ClaimRecord): object {
  const { kind, metric, change, subject, value, modality } = claim;
  return { kind, subject: subject?.name ?? null, metric, change, value: value.text, modality };
}

function quoted(expected: Expected): string {
  return expected.value?.text === undefined ? json(expected) : `"${expected.value.text}"`;
}

export function json(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}

/** Where a difference is: the place of the claim that came out, else of the first such words in the article. */
export interface Place {
  readonly line: number;
  readonly col: number;
  readonly sentence: string | null;
  /** Where the figure stands in the sentence, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
}

export function placeOf(difference: Difference, text: string): Place {
  const { got } = difference;
  if (got) {
    // offsets are code points, a sentence is a string
    const at = [...got.sentence].slice(0, got.start - got.sentence_start).join("").length;
    return { line: got.line, col: got.col, sentence: got.sentence, at, length: got.value.text.length };
  }
  const figure = difference.kind === "missing" || difference.kind === "closed" ? difference.expected.value?.text : undefined;
  const start = figure === undefined ? -1 : text.indexOf(figure);
  if (figure === undefined || start < 0) return { line: 1, col: 1, sentence: null, at: 0, length: 0 };
  const lineStart = Math.max(...["\n", "\r"].map((end) => text.slice(0, start).lastIndexOf(end))) + 1;
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(start + figure.length)) ?? [];
  return {
    ...new Offsets(text, "code_point").place(start),
    sentence: text.slice(lineStart, start + figure.length) + rest,
    at: start - lineStart,
    length: figure.length,
  };
}
