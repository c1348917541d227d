import { reading } from "../../../kinds/figure.js";

/** "de 70 et 75 milliards" is a range gone wrong; "de 14 millions d'abonnés et 3 millions d'euros" are two figures. */
export function brokenRange(from: string, to: string, low: string, high: string, lowUnit: unknown): boolean {
  return to === "et" && (from !== "de" || lowUnit !== undefined || !(Number(low) < Number(high) && Number(high) < 2 * Number(low)));
}

/**
 * The power of ten of a range's lower end: its own, else that of the upper end ("15 à 19 milliards"), but none for "250 000 à 1,5 million".
 * "10 à 12 000", "dix à douze mille" begin at ten thousand.
 */
export function exponentOfLow(low: string, own: number | null | undefined, high: string, exponent = 0): number | null {
  if (own !== null && own !== undefined) return own;
  const thousands = Number(high) / 1000;
  if (exponent === 0 && Number.isInteger(thousands) && Number(low) < thousands && thousands <= 5 * Number(low)) return 3;
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

/** "14 milliards 250 millions": one amount in two scales, by the larger of them; undefined where the second is not the rest of the first. */
export function sumOf(low: string, scale: number, rest: string, restScale = 0): string | undefined {
  const added = Number(rest) * 10 ** restScale;
  // "2 millions 50 euros" is nothing that anybody writes
  if (!Number.isInteger(added) || added >= 10 ** scale || added < 10 ** (scale - 3)) return undefined;
  return `${low}.${String(added)
    .padStart(scale, "0")
    .replace(/0{1,12}$/, "")}`;
}
