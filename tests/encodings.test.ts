import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processDocument } from "../src/document.js";
import { decodeSingleByte, type Encoding } from "../src/encodings.js";
import type { ClaimRecord, OffsetUnit } from "../src/records.js";
import { root } from "./support/claims.js";

/** An article with what the encodings have in common: accents, ’ œ € – and no-break spaces. */
const article = `${readFileSync(join(root, "fixtures/articles/newsletter-levees.txt"), "utf8")
  .replaceAll("\u202f", "\u00a0")
  .replace(/[^\n\x20-\x7e\xa0-\xff’œŒ€–—“”…]/gu, "")}
L’éditeur Œuvre & Cie a levé 12 millions d’euros – 3 M€ de plus qu’en 2023 –, selon sa main-d’œuvre.
`;

/** What 0x80 to 0x9F are in Windows-1252, from the mapping that the Unicode Consortium publishes (VENDORS/MICSFT/WINDOWS/CP1252.TXT). */
const CP1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];
/** Where ISO-8859-15 differs from ISO-8859-1 (ISO8859/8859-15.TXT). */
const LATIN9: Readonly<Record<number, number>> = {
  164: 0x20ac,
  166: 0x0160,
  168: 0x0161,
  180: 0x017d,
  184: 0x017e,
  188: 0x0152,
  189: 0x0153,
  190: 0x0178,
};
const all = Array.from({ length: 256 }, (_, byte) => byte);
const of1252 = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? (CP1252[byte - 0x80] as number) : byte);
const of885915 = (byte: number) => LATIN9[byte] ?? byte;

/** A text in a single-byte encoding; throws where it has no such character. */
function encode(text: string, codeOf: (byte: number) => number): Uint8Array {
  const bytes = new Map(all.map((byte) => [codeOf(byte), byte]));
  return Uint8Array.from([...text], (c) => {
    const byte = bytes.get(c.codePointAt(0) as number);
    if (byte === undefined) throw new Error(`no ${c} in it`);
    return byte;
  });
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());

function read(bytes: Uint8Array, encoding?: Encoding, offsetUnit: OffsetUnit = "code_point") {
  return processDocument(bytes, "a.txt", {
    detect: () => ({ language: "fr", margin: null }),
    encoding,
    offsetUnit,
    wanted: { claims: true, mentions: false },
  });
}

/** What of a claim does not depend on how its text is stored. */
const meaning = ({ value, metric, change, subject, object, time, modality, line }: ClaimRecord) =>
  JSON.parse(
    JSON.stringify({ value, metric, change, subject, object, time, modality, line }, (_, part) =>
      typeof part === "string" ? part.normalize("NFC").replaceAll("’", "'").replaceAll(" – ", " - ") : part,
    ),
  );

describe("the same article", () => {
  const plain = read(new TextEncoder().encode(article));

  it("has claims to compare", () => {
    expect(plain.claims.length).toBeGreaterThan(10);
    expect(plain.document.encoding).toBe("utf-8");
  });

  it.each<[string, Encoding, Uint8Array, Encoding?]>([
    ["UTF-8 with a mark", "utf-8", new TextEncoder().encode(`\uFEFF${article}`)],
    ["UTF-16LE with a mark", "utf-16le", utf16(`\uFEFF${article}`)],
    ["UTF-16BE with a mark", "utf-16be", swapped(`\uFEFF${article}`)],
    ["UTF-16LE by option", "utf-16le", utf16(article), "utf-16le"],
    ["UTF-16BE by option", "utf-16be", swapped(article), "utf-16be"],
    ["Windows-1252, guessed", "windows-1252", encode(article, of1252)],
    ["Windows-1252 by option", "windows-1252", encode(article, of1252), "windows-1252"],
  ])("in %s gives the same claims from the same places", (_, encoding, bytes, asked) => {
    const output = read(bytes, asked);
    expect(output.document.encoding).toBe(encoding);
    expect(output.claims.map(meaning)).toEqual(plain.claims.map(meaning));
    const places = ({ start, end, col, value }: ClaimRecord) => [start, end, col, value.text];
    expect(output.claims.map(places)).toEqual(plain.claims.map(places));
  });

  it("in ISO-8859-15, which has no ’ and no –, gives the same claims by option", () => {
    const text = article.replaceAll("’", "'").replace(/[–—]/g, "-").replace(/[“”]/g, '"').replaceAll("…", "...");
    const output = read(encode(text, of885915), "iso-8859-15");
    expect(output.claims.map(meaning)).toEqual(read(new TextEncoder().encode(text)).claims.map(meaning));
    expect(output.claims.map(meaning).map(({ value }) => value)).toEqual(plain.claims.map(meaning).map(({ value }) => value));
  });

  it("with decomposed accents gives the same claims, quoted as written", () => {
    const text = article.normalize("NFD");
    const { claims } = read(new TextEncoder().encode(text), undefined, "utf16");
    expect(claims.map(meaning)).toEqual(plain.claims.map(meaning));
    for (const { start, end, value } of claims) expect(text.slice(start, end)).toBe(value.text);
  });

  it.each([
    ["CRLF", () => "\r\n"],
    ["CR", () => "\r"],
    ["LF, CR and CRLF in turn", (i: number) => ["\n", "\r", "\r\n"][i % 3] as string],
  ])("with lines that end in %s gives the same claims on the same lines", (_, end) => {
    let i = 0;
    const text = article.replace(/\n/g, () => end(i++));
    // CR before LF would be one end
    if (/\r\n/.test(text) && text.split(/\r\n|\r|\n/).length !== article.split("\n").length) throw new Error("lines have merged");
    const { claims } = read(new TextEncoder().encode(text), undefined, "utf16");
    expect(claims.map(meaning)).toEqual(plain.claims.map(meaning));
    for (const { start, end: to, value } of claims) expect(text.slice(start, to)).toBe(value.text);
  });
});

describe("each of the 256 bytes", () => {
  it.each([
    ["windows-1252", of1252],
    ["iso-8859-15", of885915],
  ] as const)("of %s is the character of the published table", (encoding, codeOf) => {
    const text = decodeSingleByte(Uint8Array.from(all), encoding);
    expect([...text].map((c) => c.codePointAt(0))).toEqual(all.map(codeOf));
  });
});
