import type { Reading } from "../../../kinds/figure.js";
import type { CurrencyBasis } from "../../../model.js";

/** A figure on its way to becoming a mention. */
export interface Draft {
  readonly sentence: number;
  first: number;
  last: number;
  reading: Reading;
  rules: string[];
  currency: string | null;
  basis: CurrencyBasis | null;
  /** The figure whose scale, unit or currency it took over, where it is a second member of a pair ("contre 10,9"). */
  partner: Draft | null;
  /** The figure that it says again in another unit or currency. */
  same: Draft | null;
}
