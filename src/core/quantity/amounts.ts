import { type Decimal, toNumber } from "./decimal";
import type { Numeral } from "./numeral";

/** The value of one end of a quantity. */
export const value = (n: Numeral): number => toNumber(n.low);

/** Twelve digits hide the last bit of a sum: 5 − 0.2 is 4.8. */
export const exact = (x: number): Decimal => ({ mantissa: String(Number(x.toPrecision(12))), exponent: 0 });

/** The same number, but for what binary arithmetic makes of it. */
export const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
