/** The encodings that an article can be read in. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Other names that people use for them. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  cp1252: "windows-1252",
  windows1252: "windows-1252",
  "latin-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-1": "windows-1252",
  "latin-9": "iso-8859-15",
  latin9: "iso-8859-15",
};

/** The encoding of that name, or undefined. */
export function encodingNamed(name: string): Encoding | undefined {
  const lower = name.toLowerCase().replaceAll("_", "-");
  return ENCODINGS.find((encoding) => encoding === lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined);
}

/**
 * What Windows-1252 has at 0x80 to 0x9F. Five bytes have no character and keep their number, as in the WHATWG standard.
 * TextDecoder is no help: many releases of Node 20, 22 and 24 decode these bytes as control characters.
 */
const WINDOWS_1252 = [
  ..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F", // 0x80
  ..."\u0090‘’“”•–—˜™š›œ\u009DžŸ", // 0x90
];

/** Where ISO-8859-15 differs from ISO-8859-1. */
const ISO_8859_15: Readonly<Record<string, string>> = {
  "\u00A4": "€",
  "\u00A6": "Š",
  "\u00A8": "š",
  "\u00B4": "Ž",
  "\u00B8": "ž",
  "\u00BC": "Œ",
  "\u00BD": "œ",
  "\u00BE": "Ÿ",
};

/** One byte, one character: every byte sequence has a reading. */
export function decodeSingleByte(bytes: Uint8Array, encoding: "windows-1252" | "iso-8859-15"): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return encoding === "windows-1252"
    ? latin1.replace(/[\x80-\x9F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)
    : latin1.replace(/[\xA4\xA6\xA8\xB4\xB8\xBC-\xBE]/g, (c) => ISO_8859_15[c] ?? c);
}
