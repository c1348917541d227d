import { Ajv2020 } from "ajv/dist/2020.js";
import { extract } from "../../src/index.js";
import type { ClaimRecord, MentionRecord, OffsetUnit } from "../../src/records.js";
import { readSchema } from "../../src/schema/read.js";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validClaim = ajv.compile(readSchema("claim"));
const validMention = ajv.compile(readSchema("mention"));

/** Cuts a stretch out of a text by offsets of a unit. */
const CUT: Readonly<Record<OffsetUnit, (text: string) => (start: number, end: number) => string>> = {
  utf16: (text) => (start, end) => text.slice(start, end),
  code_point: (text) => {
    const points = [...text];
    return (start, end) => points.slice(start, end).join("");
  },
  byte: (text) => {
    const bytes = Buffer.from(text);
    return (start, end) => bytes.subarray(start, end).toString();
  },
};

/** What must hold of every text whatsoever. Throws with what does not. */
export function holdInvariants(text: string): void {
  // lone surrogates cannot be read from a file: a decoder replaces them
  const readable = Buffer.from(text).toString();
  const [first] = (["utf16", "code_point", "byte"] as const).map((offsetUnit) => {
    const result = extract(readable, { language: "fr", offsetUnit });
    const cut = CUT[offsetUnit](readable);
    for (const claim of result.claims) {
      if (!validClaim(claim)) throw new Error(`a claim against the schema: ${ajv.errorsText(validClaim.errors)}`);
      if (cut(claim.start, claim.end) !== claim.value.text)
        throw new Error(`${offsetUnit} ${claim.start}–${claim.end} is not "${claim.value.text}"`);
      if (!cut(claim.sentence_start, claim.sentence_start + lengthIn(claim.sentence, offsetUnit)).startsWith(claim.sentence))
        throw new Error(`the sentence of "${claim.value.text}" is not where it is said to be`);
      holdNumbers(claim);
    }
    for (const mention of result.mentions) {
      if (!validMention(mention)) throw new Error(`a mention against the schema: ${ajv.errorsText(validMention.errors)}`);
      if (cut(mention.start, mention.end) !== mention.text)
        throw new Error(`${offsetUnit} ${mention.start}–${mention.end} is not "${mention.text}"`);
      holdPeriod(mention);
    }
    return result;
  });
  const again = extract(readable, { language: "fr", offsetUnit: "utf16" });
  if (JSON.stringify(again) !== JSON.stringify(first)) throw new Error("a second run gives something else");
}

function lengthIn(text: string, unit: OffsetUnit): number {
  return unit === "utf16" ? text.length : unit === "byte" ? Buffer.byteLength(text) : [...text].length;
}

function holdNumbers({ value, time }: ClaimRecord): void {
  for (const number of [value.amount, value.min, value.max]) {
    if (number === null) continue;
    if (!Number.isFinite(number) || JSON.parse(JSON.stringify(number)) !== number) throw new Error(`${number} of "${value.text}"`);
  }
  if (value.min !== null && value.max !== null && value.min > value.max)
    throw new Error(`min ${value.min} > max ${value.max} of "${value.text}"`);
  if (time) holdPeriod(time);
}

function holdPeriod({ from, to, text }: Pick<MentionRecord, "from" | "to" | "text">): void {
  for (const day of [from, to]) {
    if (day !== null && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) throw new Error(`${day} of "${text}" is no day`);
  }
  if (from !== null && to !== null && from > to) throw new Error(`${from} > ${to} of "${text}"`);
}
