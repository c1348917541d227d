import { describe, expect, it } from "vitest";
import { decode } from "../src/decode.js";
import { type Encoding, encodingNamed } from "../src/encodings.js";
import { InputError } from "../src/error.js";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

const codes = (input: Uint8Array, asked?: Encoding): string[] => decode(input, asked).warnings.map((warning) => warning.code);

function refusal(input: Uint8Array, asked?: Encoding): InputError {
  try {
    decode(input, asked);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("was decoded");
}

describe("a byte-order mark", () => {
  it.each([
    ["utf-8", bytes([0xef, 0xbb, 0xbf], Buffer.from("5 M€").toString("latin1"))],
    ["utf-16le", bytes([0xff, 0xfe], Buffer.from("5 M€", "utf16le").toString("latin1"))],
    ["utf-16be", bytes([0xfe, 0xff], Buffer.from("5 M€", "utf16le").swap16().toString("latin1"))],
  ])("of %s is taken away and believed", (encoding, input) => {
    expect(decode(input)).toEqual({ text: "5 M€", encoding, warnings: [] });
    expect(decode(input, "windows-1252")).toEqual({ text: "5 M€", encoding, warnings: [] });
  });

  it("is taken away once only", () => {
    expect(decode(Buffer.from("\uFEFF\uFEFFa")).text).toBe("\uFEFFa");
  });
});

describe("UTF-8", () => {
  it("is left as it is written", () => {
    const text = "a\r\nb\rc\n\u2028e\u0301 « l’été »\u00A05\u202F%\u200B\u00AD 😀\u0007";
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: "utf-8", warnings: [] });
  });

  it.each([
    ["a bad byte", bytes(Buffer.from("l’été à Évry").toString("latin1"), [0xff])],
    ["a sequence cut short at the end", Buffer.from("l’été €").subarray(0, -1)],
    ["an overlong sequence", bytes(Buffer.from("l’été").toString("latin1"), [0xc0, 0xaf])],
    ["a lone surrogate", bytes(Buffer.from("l’été").toString("latin1"), [0xed, 0xa0, 0x80])],
    ["a code point beyond the last", bytes(Buffer.from("l’été").toString("latin1"), [0xf5, 0x80, 0x80, 0x80])],
  ])("with %s stays UTF-8, with a warning", (_, input) => {
    const { text, encoding } = decode(input);
    expect(encoding).toBe("utf-8");
    expect(text).toMatch(/^l’été.*\uFFFD/);
    expect(codes(input)).toEqual(["W_REPLACED"]);
  });

  it("is not given up for one per cent of bad sequences", () => {
    const input = bytes(Buffer.from("é".repeat(990)).toString("latin1"), ...Array.from({ length: 10 }, () => "\xe9 "));
    expect(decode(input).encoding).toBe("utf-8");
  });

  it("that holds U+FFFD itself gives no warning", () => {
    expect(codes(Buffer.from("\uFFFD"))).toEqual([]);
  });
});

describe("Windows-1252", () => {
  it("has the right character for each of the 256 bytes", () => {
    const high = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
    for (let byte = 1; byte < 256; byte++) {
      const expected = byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte);
      expect(decode(bytes("ab", [byte]), "windows-1252").text, `0x${byte.toString(16)}`).toBe(`ab${expected}`);
    }
    expect(refusal(bytes("ab", [0]), "windows-1252").code).toBe("E_BINARY");
  });

  it("is what bytes are that are not UTF-8, with a warning", () => {
    const input = bytes("L\x92\xe9t\xe9 \x96 5 M\x80, la main-d\x92\x9cuvre");
    expect(decode(input)).toMatchObject({ text: "L’été – 5 M€, la main-d’œuvre", encoding: "windows-1252" });
    expect(codes(input)).toEqual(["W_ENCODING"]);
  });

  it("gives no warning where it was asked for", () => {
    expect(codes(bytes("\x80"), "windows-1252")).toEqual([]);
  });

  it.each([
    ["overlong", [0xe0, 0x80, 0xaf], "à€¯"],
    ["overlong", [0xf0, 0x80, 0x80, 0x80], "ð€€€"],
    ["surrogates", [0xed, 0xa0, 0x80], "í\u00A0€"],
    ["beyond the last character", [0xf4, 0x90, 0x80, 0x80], "ô\x90€€"],
  ])("is not UTF-8 that is %s", (_, input, text) => {
    expect(decode(bytes(input)).text).toBe(text);
  });

  it("is told from UTF-8 cut short when its last byte is an accent", () => {
    expect(decode(bytes("le march\xe9")).text).toBe("le marché");
  });
});

it("reads ISO-8859-15 where it is asked for", () => {
  const input = bytes([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe, 0xe9]);
  expect(decode(input, "iso-8859-15")).toEqual({ text: "€ŠšŽžŒœŸé", encoding: "iso-8859-15", warnings: [] });
});

it("refuses NUL in whatever encoding is asked for", () => {
  for (const encoding of ["utf-8", "windows-1252", "iso-8859-15"] as const) expect(refusal(bytes("ab\0c"), encoding).code).toBe("E_BINARY");
  expect(refusal(Buffer.from("ab\0c", "utf16le"), "utf-16le").code).toBe("E_BINARY");
});

it("reads UTF-16 without a mark where it is asked for", () => {
  expect(decode(Buffer.from("l’été", "utf16le"), "utf-16le").text).toBe("l’été");
  expect(decode(Buffer.from("l’été", "utf16le").swap16(), "utf-16be").text).toBe("l’été");
  expect(codes(Buffer.from([0x00, 0xd8, 0x61, 0x00]), "utf-16le")).toEqual(["W_REPLACED"]);
});

describe("what is no text", () => {
  it.each([
    ["UTF-16 without a mark", Buffer.from("Le marché recule", "utf16le"), "E_ENCODING", "--encoding utf-16le"],
    ["the same the other way round", Buffer.from("Le marché recule", "utf16le").swap16(), "E_ENCODING", "--encoding utf-16be"],
    ["a NUL", bytes("Le march\0 recule de beaucoup"), "E_BINARY", "byte 8"],
    ["a NUL behind a mark", Buffer.from("\uFEFFa\0b"), "E_BINARY", "character 1"],
    ["a PDF", bytes("%PDF-1.7\n"), "E_BINARY", "PDF"],
    ["a gzip file", bytes([0x1f, 0x8b, 8, 0]), "E_BINARY", "gzip"],
    ["a web page", bytes("\n<!DOCTYPE html>\n<html>"), "E_BINARY", "HTML"],
    ["random bytes without a NUL", bytes(Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 255) + 1)), "E_BINARY", "control characters"],
  ])("%s is refused", (_, input, code, says) => {
    const error = refusal(input);
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  it("is told apart from an article about HTML", () => {
    expect(decode(bytes("La balise <html> a 30 ans")).encoding).toBe("utf-8");
  });
});

it.each([
  ["UTF-8", "utf-8"],
  ["utf8", "utf-8"],
  ["CP1252", "windows-1252"],
  ["latin1", "windows-1252"],
  ["ISO_8859-15", "iso-8859-15"],
  ["koi8-r", undefined],
  ["constructor", undefined],
])("knows the encoding %s as %s", (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding);
});
