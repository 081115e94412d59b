import { codeAt } from "../text/code-at";
import { isDigit } from "./chars";

/** Exact decimals as text: a mantissa as written, without group marks, and a power of ten. */
export type Decimal = { readonly mantissa: string; readonly exponent: number };

const POINT = 0x2e;
const ZERO = 0x30;

/** The nearest double: one correct rounding, never a chain of them. */
export const toNumber = ({ mantissa, exponent }: Decimal): number =>
  fewDigits(mantissa, exponent) ?? (exponent === 0 ? Number(mantissa) : Number(`${mantissa}e${exponent}`));

/** Digits and powers of ten up to these are doubles without rounding: only their product or quotient is rounded. */
const MOST_DIGITS = 15;
const MOST_POWER = 22;
const POWERS = Array.from({ length: MOST_POWER + 1 }, (_, power) => Number(`1e${power}`));

/** Most numbers have few digits: they need no parser. */
const fewDigits = (mantissa: string, exponent: number): number | undefined => {
  if (mantissa.length > MOST_DIGITS) return undefined;
  let digits = 0;
  let point = mantissa.length;
  for (let i = 0; i < mantissa.length; i++) {
    const c = mantissa.charCodeAt(i);
    if (isDigit(c)) digits = digits * 10 + c - ZERO;
    else if (c === POINT && point === mantissa.length) point = i;
    else return undefined;
  }
  const decimals = point === mantissa.length ? 0 : mantissa.length - point - 1;
  const power = exponent - decimals;
  const size = POWERS[Math.abs(power)];
  if (size === undefined) return undefined;
  return power < 0 ? digits / size : digits * size;
};

const LONGEST_SHIFT = 400;

/** Plain notation without an exponent: 1.2 and 9 give 1200000000. */
export const toPlain = ({ mantissa, exponent }: Decimal): string => {
  const isAsWritten = isPlain(mantissa);
  if (exponent === 0 && isAsWritten) return mantissa;
  if (Math.abs(exponent) > LONGEST_SHIFT || (!isAsWritten && /e/i.test(mantissa)))
    return plainNumber(toNumber({ mantissa, exponent }));
  if (exponent > 0 && isAsWritten) {
    const point = mantissa.indexOf(".");
    if (point < 0) return mantissa + zeros(exponent);
    const more = exponent - decimalsOf(mantissa);
    if (more >= 0 && mantissa.charCodeAt(0) !== ZERO)
      return mantissa.slice(0, point) + mantissa.slice(point + 1) + zeros(more);
  }
  const isNegative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = (isNegative ? mantissa.slice(1) : mantissa).split(".");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = point < 0 ? "0".repeat(-point) + digits : digits.padEnd(point, "0");
  const cut = Math.max(point, 0);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/, "") || "0";
  const right = padded.slice(cut);
  return `${isNegative ? "-" : ""}${left}${right ? `.${right}` : ""}`;
};

const ZEROS = Array.from({ length: 16 }, (_, count) => "0".repeat(count));
const zeros = (count: number): string => ZEROS[count] ?? "0".repeat(count);

/** Digits without a leading zero, perhaps a point and more digits: most numbers of a text are plain as they stand. */
const isPlain = (mantissa: string): boolean => {
  let points = 0;
  for (let i = 0; i < mantissa.length; i++) {
    const c = mantissa.charCodeAt(i);
    if (c === POINT && i > 0) points++;
    else if (!isDigit(c)) return false;
  }
  const isPointed = codeAt(mantissa, 1) === POINT;
  return (
    points < 2 &&
    isDigit(mantissa.charCodeAt(mantissa.length - 1)) &&
    (isPointed || mantissa.charCodeAt(0) !== ZERO)
  );
};

export const decimalsOf = (mantissa: string): number => {
  const point = mantissa.indexOf(".");
  return point < 0 ? 0 : mantissa.length - point - 1;
};

/** A double in plain notation: its shortest decimal that reads back the same. */
export const plainNumber = (x: number): string => {
  const written = String(x);
  if (Number.isInteger(x) && Math.abs(x) < 1e21) return written;
  const [mantissa = "", exponent] = written.split("e");
  return exponent === undefined || !Number.isFinite(x)
    ? written
    : toPlain({ mantissa, exponent: Number(exponent) });
};
