import { expect, it } from "vitest";
import { Offsets } from "../src/offsets.js";
import { OFFSET_UNITS } from "../src/records.js";

const TEXT = `é😀€\r\n${"😀 à l’été 2025 € ".repeat(300)}\n\r fin 😀`;

/** Counts from the beginning, as the definition has it. */
const naive = {
  code_point: (text: string) => [...text].length,
  utf16: (text: string) => text.length,
  byte: (text: string) => Buffer.byteLength(text),
};

it.each(OFFSET_UNITS)("counts %s", (unit) => {
  const offsets = new Offsets(TEXT, unit);
  let i = 0;
  for (const character of TEXT) {
    expect(offsets.at(i)).toBe(naive[unit](TEXT.slice(0, i)));
    i += character.length;
  }
  expect(offsets.at(TEXT.length)).toBe(naive[unit](TEXT));
});

it.each([0, 1, 511, 512, 513, 1024])("is right at the end of a text of %i characters", (length) => {
  expect(new Offsets("é".repeat(length), "byte").at(length)).toBe(2 * length);
});

it("begins a line after LF, CRLF and CR, and counts columns in code points", () => {
  const text = "a\nb\r\nc\rd😀e\u2028f\n";
  const offsets = new Offsets(text, "byte");
  const place = (what: string) => offsets.place(text.indexOf(what));
  expect(place("a")).toEqual({ line: 1, col: 1 });
  expect(place("b")).toEqual({ line: 2, col: 1 });
  expect(place("c")).toEqual({ line: 3, col: 1 });
  expect(place("e")).toEqual({ line: 4, col: 3 });
  expect(place("f")).toEqual({ line: 4, col: 5 });
  expect(offsets.place(text.length)).toEqual({ line: 5, col: 1 });
});

it("takes time in proportion to the text, on one line or on many", () => {
  const best = (text: string): number => {
    let least = Infinity;
    for (let run = 0; run < 5; run++) {
      const began = performance.now();
      const offsets = new Offsets(text, "byte");
      for (let i = 0; i < text.length; i += 100) offsets.place(i);
      least = Math.min(least, performance.now() - began);
    }
    return least;
  };
  for (const piece of ["😀 à l’été ", "é\n"]) {
    best(piece.repeat(20_000));
    expect(best(piece.repeat(80_000))).toBeLessThan(best(piece.repeat(20_000)) * 4 * 3 + 20);
  }
});
