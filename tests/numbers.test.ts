import { describe, expect, it } from "vitest";
import { tokenise } from "../src/languages/fr/tokens.js";
import {
  abbreviation,
  around,
  bound,
  boundAfter,
  boundOne,
  halfScale,
  number,
  oneScale,
  quarters,
  scale,
  scales,
  several,
  sign,
} from "../src/languages/fr/words/numbers.js";
import { figuresIn } from "./support/figures.js";
import { read, whole } from "./support/readers.js";

const SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/** A number below a hundred as it is written in France. */
function belowHundred(n: number): string {
  if (n < 20) return SMALL[n] ?? "";
  if (n >= 80) return n === 80 ? "quatre-vingts" : `quatre-vingt-${SMALL[n - 80]}`;
  const ten = Math.min(Math.floor(n / 10), 6);
  const rest = n - ten * 10;
  if (rest === 0) return TENS[ten] ?? "";
  return rest === 1 || rest === 11 ? `${TENS[ten]} et ${SMALL[rest]}` : `${TENS[ten]}-${SMALL[rest]}`;
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest);
  const word = hundreds === 1 ? "cent" : `${SMALL[hundreds]} cent${rest === 0 ? "s" : ""}`;
  return rest === 0 ? word : `${word} ${belowHundred(rest)}`;
}

function inWords(n: number): string {
  const thousands = Math.floor(n / 1000);
  if (thousands === 0) return belowThousand(n);
  // "quatre-vingt mille", "deux cent mille": no plural before "mille"
  const word = thousands === 1 ? "mille" : `${belowThousand(thousands).replace(/(cent|vingt)s$/, "$1")} mille`;
  return n % 1000 === 0 ? word : `${word} ${belowThousand(n % 1000)}`;
}

describe("numbers in words", () => {
  it("are looked for wherever they begin", () => {
    const words = Array.from({ length: 98 }, (_, i) => inWords(i + 2).split(" ")[0] as string);
    const others = "cent mille vingt-et-un soixante-et-onze septante septante-deux huitante octante-trois nonante nonante-neuf".split(" ");
    expect([...words, ...others].filter((word) => !number.starts.words.has(word))).toEqual([]);
  });

  it.each([
    ["vingt et un", "21", 3],
    ["soixante et onze", "71", 3],
    ["vingt et deux", "20", 1],
    ["cent et un", "100", 1],
    ["mille mille", "1000", 1],
    ["cent cent", "100", 1],
    ["deux trois", "2", 1],
    ["vingt vingt", "20", 1],
    ["un cent", "100", 0],
    ["zéro", "", 0],
    ["dix deux", "10", 1],
    ["dix sept", "17", 2],
    ["vingt onze", "20", 1],
    ["soixante quinze", "75", 2],
  ])("« %s » is read as far as it is one number", (text, value, tokens) => {
    expect(read(number, text)).toEqual(tokens > 0 ? [value, tokens] : null);
  });

  it("are read whole, apart and joined by hyphens, wherever a number can begin", () => {
    for (let n = 2; n < 1_000_000; n = n < 1300 ? n + 1 : Math.ceil(n * 1.07) + 1) {
      for (const text of [inWords(n), inWords(n).replaceAll(" ", "-")]) {
        expect(`${text} ${whole(number, text)}`).toBe(`${text} ${n}`);
        if (n < 100) expect(number.starts.words.has(tokenise(text)[0]?.norm ?? ""), text).toBe(true);
      }
    }
  });

  it.each([
    ["septante", 70],
    ["septante-deux", 72],
    ["huitante-trois", 83],
    ["octante", 80],
    ["nonante-neuf", 99],
    ["cent nonante et un", 191],
    ["quatre vingt douze", 92],
    ["vingt-et-une", 21],
    ["trente et une", 31],
  ])("« %s » is %d", (text, value) => {
    expect(whole(number, text)).toBe(String(value));
  });

  it.each([
    ["un", null],
    ["une", null],
    ["zéro", null],
    ["et", null],
    ["et deux", null],
    ["chose", null],
    ["deux trois", ["2", 1]],
    ["vingt trente", ["20", 1]],
    ["dix vingt", ["10", 1]],
    ["dix six", ["10", 1]],
    ["dix deux", ["10", 1]],
    ["dix neuf", ["19", 2]],
    ["quarante douze", ["40", 1]],
    ["soixante seize", ["76", 2]],
    ["soixante vingt", ["60", 1]],
    ["vingt cent", ["20", 1]],
    ["dix cents", ["10", 1]],
    ["cent cents", ["100", 1]],
    ["mille mille", ["1000", 1]],
    ["deux et trois", ["2", 1]],
    ["vingt et deux", ["20", 1]],
    ["cent et un", ["100", 1]],
    ["trois salariés", ["3", 1]],
    ["cinq-à-sept", null],
    ["mille et une nuits", ["1000", 1]],
  ])("« %s »", (text, expected) => {
    expect(read(number, text)).toEqual(expected);
  });
});

describe("numbers in digits", () => {
  it.each([
    ["12 salariés", ["12", 1]],
    ["4, 717 millions", ["4.717", 3]],
    ["14, 717 millions", ["14.717", 3]],
    ["4,  717 millions", ["4", 1]],
    ["4, 71 millions", ["4", 1]],
    ["417, 717 millions", ["417", 1]],
    ["4, 717 salariés", ["4", 1]],
    ["4 , 717 millions", ["4", 1]],
    ["1.444 milliard", ["1.444", 1]],
    ["1.444 milliards", ["1444", 1]],
    ["2.444 milliard", ["2444", 1]],
    ["1.444 million", ["1.444", 1]],
    ["1.444 salariés", ["1444", 1]],
    ["01/02/2025", null],
  ])("« %s »", (text, expected) => {
    expect(read(number, text)).toEqual(expected);
  });
});

describe("powers of ten", () => {
  it.each([
    [scale, { 3: "millier|milliers", 6: "million|millions|mio|mln|mlns|mios", 9: "milliard|milliards|mrd|mrds|mds|mia" }],
    [scale, { 12: "billion|billions|trillion|trillions" }],
    [scales, { 3: "milliers", 6: "millions", 9: "milliards", 12: "billions|trillions" }],
    [oneScale, { 6: "million", 9: "milliard", 12: "billion" }],
    [halfScale, { 6: "demi-million|demi million", 9: "demi-milliard|demi milliard" }],
    [several, { 1: "dizaines", 2: "centaines", 3: "milliers" }],
    [abbreviation, { 3: "k|K", 6: "M|Mio|Mln|m|Mn", 9: "Md|Mds|Mrd|Mrds|MD|MDS|G|md|mds|bn|Bn|B" }],
  ] as const)("%#", (reader, expected) => {
    for (const [power, words] of Object.entries(expected))
      for (const word of words.split("|")) expect([word, whole(reader, word)]).toEqual([word, Number(power)]);
  });

  it("are told by words for about so many and for parts", () => {
    const words =
      "dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100";
    const pairs = [...`${words} millier 1000`.matchAll(/(\S+) (\d+)/g)];
    for (const [, word, value] of pairs) expect(whole(around, word as string)).toBe(value);
    expect([whole(quarters, "un quart"), whole(quarters, "trois quarts")]).toEqual(["0.25", "0.75"]);
  });
});

describe("bounds", () => {
  it.each([
    [bound, "environ", "approximate"],
    [bound, "près de", "approximate"],
    [bound, "plus de", "at_least"],
    [bound, "au moins", "at_least"],
    [bound, "moins de", "at_most"],
    [bound, "jusqu'à", "at_most"],
    [boundOne, "près du", "approximate"],
    [boundOne, "plus du", "at_least"],
    [boundOne, "moins du", "at_most"],
    [boundAfter, "environ", "approximate"],
    [boundAfter, "au minimum", "at_least"],
    [boundAfter, "au maximum", "at_most"],
  ] as const)("%#", (reader, text, expected) => {
    expect(whole(reader, text)).toBe(expected);
  });
});

describe("signs", () => {
  it.each([
    ["+ 4", 0, "+"],
    ["+4", 0, "+"],
    ["(-4 %)", 1, "-"],
    ["( - 4 %)", 1, "-"],
    ["(– 7,7 %)", 1, "-"],
    ["recul : - 4 %", 2, "-"],
    ["recul de - 4 %", 2, "-"],
    ["marge -4 %", 1, "-"],
    ["marge −4 %", 1, "-"],
    ["marge - 4 %", 1, null],
    ["3-4", 1, null],
    ["3 -4", 1, "-"],
    ["- 4 salariés", 0, null],
    ["-4 salariés", 0, null],
    ["- salariés", 0, null],
    ["(- salariés)", 1, null],
    ["* 4", 0, null],
    ["une -", 1, null],
  ] as const)("« %s » at %d", (text, at, expected) => {
    expect(read(sign, text, at)?.[0] ?? null).toBe(expected);
  });
});

describe("the value of a figure", () => {
  it.each([
    ["Il vaut 12 millions d'euros.", { precision: "exact", amount: 12e6, min: 12e6, max: 12e6 }],
    ["Il vaut environ 12 millions d'euros.", { precision: "approximate", amount: 12e6, min: null, max: null }],
    ["Il vaut au moins 12 millions d'euros.", { precision: "at_least", amount: 12e6, min: 12e6, max: null }],
    ["Il vaut au plus 12 millions d'euros.", { precision: "at_most", amount: 12e6, min: null, max: 12e6 }],
    ["Il vaut entre 12 et 15 millions d'euros.", { precision: "range", amount: null, min: 12e6, max: 15e6 }],
    ["Il vaut des dizaines de millions d'euros.", { precision: "magnitude", amount: null, min: 20e6, max: null }],
    ["Il perd -12 millions d'euros.", { precision: "exact", amount: -12e6, min: -12e6, max: -12e6 }],
  ])("%s", (text, value) => {
    expect(figuresIn(text).map(({ value: { precision, amount, min, max } }) => ({ precision, amount, min, max }))).toEqual([value]);
  });
});
