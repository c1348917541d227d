import { decodeSingleByte, type Encoding } from "./encodings.js";
import { InputError } from "./error.js";
import type { WarningRecord } from "./records.js";

/** An article's text, exactly as written: only a byte-order mark is taken away. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly WarningRecord[];
}

/** Bytes to text. A byte-order mark decides, then the encoding asked for, then the bytes themselves. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  refuseBinary(bytes);
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding);
  if (asked) return decodeAs(bytes, asked);
  refuseNul(bytes);
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text: refuseHtml(text), encoding: "utf-8", warnings: [] };
  const { valid, broken } = countSequences(bytes);
  if (valid > broken) return decodeAs(bytes, "utf-8");
  const message = "not UTF-8: read as windows-1252; --encoding NAME says otherwise";
  return { ...decodeAs(bytes, "windows-1252"), warnings: [{ code: "W_ENCODING", message }] };
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === "windows-1252" || encoding === "iso-8859-15") {
    refuseControls(bytes);
    return { text: refuseHtml(decodeSingleByte(bytes, encoding)), encoding, warnings: [] };
  }
  const strict = encoding === "utf-8" ? strictUtf8(bytes) : undefined;
  const text = strict ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new InputError("E_BINARY", `not text: NUL at character ${nul}`);
  const damaged = strict === undefined && text.includes("\uFFFD");
  const message = `not all of it is valid ${encoding.toUpperCase()}: U+FFFD stands where it is not`;
  return { text: refuseHtml(text), encoding, warnings: damaged ? [{ code: "W_REPLACED", message }] : [] };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes a UTF-8 sequence with this first byte has, and between which bounds its second byte lies. */
function sequence(lead: number): { length: number; low: number; high: number } | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (lead >= 0xe0 && lead <= 0xef) return { length: 3, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf };
  if (lead >= 0xf0 && lead <= 0xf4) return { length: 4, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf };
  return undefined;
}

/**
 * Multibyte sequences of UTF-8, and places where there is none: bad bytes in a row are one place.
 * In Windows-1252 text an accented letter is almost never followed by bytes that make it a valid sequence, so one count is near nought.
 */
function countSequences(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  let inBroken = false;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      inBroken = false;
      i++;
      continue;
    }
    const expected = sequence(lead);
    let length = 1;
    if (expected) {
      const second = bytes[i + 1] ?? 0;
      if (second >= expected.low && second <= expected.high) {
        length = 2;
        while (length < expected.length && ((bytes[i + length] ?? 0) & 0xc0) === 0x80) length++;
      }
    }
    if (expected && length === expected.length) {
      valid++;
      inBroken = false;
    } else if (!inBroken) {
      broken++;
      inBroken = true;
    }
    i += length;
  }
  return { valid, broken };
}

/** First bytes of kinds of files that end up among articles by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["\x1f\x8b", "compressed with gzip"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
];

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (kind) throw new InputError("E_BINARY", `not plain text but ${kind} (from byte 0)`);
}

function refuseHtml(text: string): string {
  if (/^\s{0,200}<(?:!doctype\s{1,200}html|html)\b/i.test(text.slice(0, 300))) {
    throw new InputError("E_BINARY", "an HTML page (from byte 0): claims reads plain text");
  }
  return text;
}

/** Without a byte-order mark a NUL means UTF-16, if every other byte is one, or no text at all. */
function refuseNul(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const alternate = (many: number, few: number): boolean => many >= 4 && many > pairs * 0.4 && few <= pairs * 0.05;
  const likely = alternate(odd, even) ? "utf-16le" : alternate(even, odd) ? "utf-16be" : undefined;
  if (likely) throw new InputError("E_ENCODING", `seems to be UTF-16 without a byte-order mark: try --encoding ${likely}`);
  throw new InputError("E_BINARY", `not text: NUL at byte ${nul}`);
}

/** Every byte has a reading in a single-byte encoding, so what is no text is told by its control characters. */
function refuseControls(bytes: Uint8Array): void {
  refuseNul(bytes);
  let controls = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) {
      controls++;
      if (first < 0) first = i;
    }
  }
  if (controls > 3 && controls > bytes.length / 100) throw new InputError("E_BINARY", `not text: control characters from byte ${first}`);
}
