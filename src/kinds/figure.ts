import type { CurrencyBasis, Per, Precision, Value } from "../model.js";
import { type Decimal, shift } from "./decimal.js";

/** What a word such as "plus de" or "environ" does to the figure after it. */
export type Bound = "approximate" | "at_least" | "at_most";

/** A currency word: its code, or the family whose member the article's country decides. */
export interface Currency {
  readonly code: string | null;
  readonly family: "dollar" | "franc" | "centime" | "krona" | "peso" | null;
  readonly basis: Exclude<CurrencyBasis, "ellipsis">;
  /** Power of ten to the main unit: -2 for cents. */
  readonly exponent: number;
}

/** A figure as it was read, before what the text leaves out is filled in. */
export interface Reading {
  readonly type: "money" | "percentage" | "quantity" | "bare";
  readonly low: Decimal;
  /** The upper end of a range. */
  readonly high: Decimal | null;
  readonly exponent: number;
  /** The exponent of the lower end where it has one of its own ("de 800 millions à 1,2 milliard"). */
  readonly lowExponent: number | null;
  readonly bound: Bound | null;
  /** An order of magnitude ("des dizaines de milliards"): `low` is the least that the words allow. */
  readonly magnitude: boolean;
  readonly negative: boolean;
  readonly currency: Currency | null;
  readonly unit: string | null;
  readonly per: Per | null;
  /** "de X à Y": a range, unless a verb of change makes it two levels. */
  readonly fromTo: boolean;
}

const EMPTY: Reading = {
  type: "bare",
  low: "0",
  high: null,
  exponent: 0,
  lowExponent: null,
  bound: null,
  magnitude: false,
  negative: false,
  currency: null,
  unit: null,
  per: null,
  fromTo: false,
};

/** Fills in what a rule does not say. Undefined parts count as not said. */
export function reading(parts: { readonly [K in keyof Reading]?: Reading[K] | undefined }): Reading {
  // null is what is said of what stays null anyway
  return {
    type: parts.type ?? EMPTY.type,
    low: parts.low ?? EMPTY.low,
    high: parts.high ?? EMPTY.high,
    exponent: parts.exponent ?? EMPTY.exponent,
    lowExponent: parts.lowExponent ?? EMPTY.lowExponent,
    bound: parts.bound ?? EMPTY.bound,
    magnitude: parts.magnitude ?? EMPTY.magnitude,
    negative: parts.negative ?? EMPTY.negative,
    currency: parts.currency ?? EMPTY.currency,
    unit: parts.unit ?? EMPTY.unit,
    per: parts.per ?? EMPTY.per,
    fromTo: parts.fromTo ?? EMPTY.fromTo,
  };
}

/** The value of a complete reading, as the specification normalises it; amounts that cannot be held exactly are null. */
export function normalise(read: Reading, currency: string | null, currencyBasis: CurrencyBasis | null): Value {
  const at = (digits: Decimal, exponent: number) => {
    const amount = shift(digits, exponent + (read.currency?.exponent ?? 0));
    return read.negative && amount ? -amount : amount;
  };
  const value = (amount: number | null, min: number | null, max: number | null, precision: Precision): Value => ({
    amount,
    min,
    max,
    precision,
    currency,
    currencyBasis,
    unit: read.unit,
    per: read.per,
  });
  if (read.high !== null) return value(null, at(read.low, read.lowExponent ?? read.exponent), at(read.high, read.exponent), "range");
  const amount = at(read.low, read.exponent);
  if (read.magnitude) return value(null, amount, null, "magnitude");
  const precision: Precision = read.bound ?? "exact";
  const min = precision === "exact" || precision === "at_least" ? amount : null;
  const max = precision === "exact" || precision === "at_most" ? amount : null;
  return value(amount, min, max, precision);
}

export const moneyKind: { readonly name: "money"; readonly means?: Reading } = { name: "money" };
export const percentageKind: { readonly name: "percentage"; readonly means?: Reading } = { name: "percentage" };
export const quantityKind: { readonly name: "quantity"; readonly means?: Reading } = { name: "quantity" };
export const bareKind: { readonly name: "figure"; readonly means?: Reading } = { name: "figure" };
