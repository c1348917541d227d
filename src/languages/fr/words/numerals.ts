import type { Decimal } from "../../../kinds/decimal.js";
import type { Token } from "../../../model.js";
import { remembered } from "../../../remembered.js";
import type { Words } from "../../../rules/starts.js";
import type { Reading } from "../../../rules/vocabulary.js";

const UNITS: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const HUNDRED = new Set(["cent", "cents"]);
const NUMERALS = new Set(["cent", "mille", ...Object.keys(UNITS)]);

/** Can a number in words begin with this one, alone or joined to others by hyphens? */
export function isNumeral(norm: string): boolean {
  const dash = norm.indexOf("-");
  return NUMERALS.has(dash < 0 ? norm : norm.slice(0, dash));
}

const partsOf = remembered((norm) => norm.split("-"));

/** The words with which a number in words can begin. */
export const numeralWords: Words = { has: isNumeral, size: NUMERALS.size };

/** Reads a number written in words, from its first word; undefined where there is none or where it is a lone "un". */
function readWords(tokens: readonly Token[], at: number): Reading<Decimal> | undefined {
  let thousands = 0;
  let current = 0;
  /** What was added last; endless before the first. */
  let last = Number.POSITIVE_INFINITY;

  /** Adds one more word, alone or joined to others, where it goes on with the number. */
  function add(part: string, joined: boolean): boolean {
    const unit = UNITS[part];
    if (HUNDRED.has(part)) {
      if (last < 2 || (last >= 10 && last < 1000)) return false;
      current = (last >= 1000 ? 1 : current) * 100;
      last = 100;
    } else if (part === "mille") {
      if (thousands > 0) return false;
      thousands = (current || 1) * 1000;
      current = 0;
      last = 1000;
    } else if (unit === undefined) return part === "et" && joined;
    else if (unit === 20 && last === 4) {
      current += 76;
      last = 80;
    } else if (
      last >= 100 ||
      (last >= 20 && unit < 10) ||
      ((last === 60 || last === 80) && unit < 20) ||
      (last === 10 && unit < 10 && unit > 6)
    ) {
      current += unit;
      last = unit === 0 ? 1 : unit;
    } else return false;
    return true;
  }

  let end = at;
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const parts = partsOf((tokens[i] as Token).norm);
    if (parts[0] === "et" && last >= 20 && last < 100 && /^(?:un|une|onze)$/.test(tokens[i + 1]?.norm ?? "")) continue;
    if (!parts.every((part) => add(part, parts.length > 1))) break;
    end = i + 1;
  }
  const value = thousands + current;
  return end === at || value < 2 ? undefined : { end, value: String(value) };
}

/** The same with what stands after the comma or with a half: "douze virgule cinq", "zéro virgule cinq", "deux et demi pour cent". */
export function readDecimalWords(tokens: readonly Token[], at: number): Reading<Decimal> | undefined {
  const comma = tokens[at + 1]?.norm === "virgule";
  const whole = readWords(tokens, at) ?? (comma ? readOne(tokens, at) : undefined);
  if (!whole) return undefined;
  const next = tokens[whole.end]?.norm;
  if (next === "virgule") {
    const part = readPart(tokens, whole.end + 1);
    if (part) return { end: part.end, value: `${whole.value}.${part.value}` };
  }
  if (Number(whole.value) < 2) return undefined;
  return next === "et" && /^demie?$/.test(tokens[whole.end + 1]?.norm ?? "") && isMeasured(tokens[whole.end + 2]?.norm ?? "")
    ? { end: whole.end + 2, value: `${whole.value}.5` }
    : whole;
}

/** "zéro" or "un", which are no number by themselves. */
function readOne(tokens: readonly Token[], at: number): Reading<Decimal> | undefined {
  const value = UNITS[tokens[at]?.norm ?? ""];
  return value === 0 || value === 1 ? { end: at + 1, value: String(value) } : undefined;
}

/** What stands after the comma, as it is said: "cinq", "zéro cinq", "vingt-cinq". */
function readPart(tokens: readonly Token[], at: number): Reading<Decimal> | undefined {
  const zero = tokens[at]?.norm === "zéro" ? 1 : 0;
  const digits = readWords(tokens, at + zero) ?? readOne(tokens, at + zero);
  if (!digits || digits.value.length > 2) return undefined;
  return { end: digits.end, value: `${"0".repeat(zero)}${digits.value}` };
}

/** "à six et demi" is a time, "deux et demi pour cent" a figure. */
const isMeasured = (word: string) => /^(?:millions?|milliards?|pour|%|points?|pourcents?)$/.test(word);
