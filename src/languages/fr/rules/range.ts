import { reading } from "../../../kinds/figure.js";

/** "de 70 et 75 milliards" is a range gone wrong; "de 14 millions d'abonnés et 3 millions d'euros" are two figures. */
export function brokenRange(from: string, to: string, low: string, high: string, lowUnit: unknown): boolean {
  return to === "et" && (from !== "de" || lowUnit !== undefined || !(Number(low) < Number(high) && Number(high) < 2 * Number(low)));
}

/** The power of ten of a range's lower end: its own, else that of the upper end ("15 à 19 milliards"), but none for "250 000 à 1,5 million". */
export function exponentOfLow(low: string, own: number | null | undefined, high: string, exponent = 0): number | null {
  if (own !== null && own !== undefined) return own;
  return exponent > 0 && Number(low) >= 1000 && Number(low) > Number(high) ? 0 : null;
}

/** A range whose ends are in order, unless they may be levels. */
export function amountRange(
  parts: Parameters<typeof reading>[0] & {
    readonly low: string;
    readonly high: string;
    readonly exponent?: number | undefined;
    readonly lowExponent: number | null;
  },
) {
  const lowExponent = exponentOfLow(parts.low, parts.lowExponent, parts.high, parts.exponent);
  const low = Number(parts.low) * 10 ** (lowExponent ?? parts.exponent ?? 0);
  return low < Number(parts.high) * 10 ** (parts.exponent ?? 0) || parts.fromTo
    ? reading({ ...parts, lowExponent, type: "money" })
    : undefined;
}
