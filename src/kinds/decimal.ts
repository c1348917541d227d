/** A decimal as digits with a point, with a minus where it is negative: `14.3`, `-0.5`. Figures stay in this form until they are complete. */
export type Decimal = string;

/**
 * The figure in full units: `shift("14.3", 9)` is 14300000000. The decimal string is read with its exponent, so that nothing is rounded twice.
 * Null where a double cannot hold the figure exactly (more than fifteen significant digits).
 */
export function shift(digits: Decimal, places: number): number | null {
  const significant = /[1-9](?:\d*[1-9])?/.exec(digits.replace(".", ""))?.[0] ?? "";
  if (significant.length > 15) return null;
  const value = Number(`${digits}e${places}`);
  return Number.isFinite(value) && Math.abs(value) < 1e19 ? value : null;
}
