import { codeAt } from "../text/code-at";
import { marksOf } from "./chars";
import { type Decimal, decimalsOf } from "./decimal";
import { type Numeral, numeralOf } from "./numeral";

type Written = { readonly end: number; readonly decimal: Decimal };

const EXPONENT = /[eE]([+\-−]?\d{1,3})(?![\d\p{L}])/uy;
const TIMES_TEN =
  /\s?(?:[×x⋅·*]|\\times|\\cdot)\s?10(?:\s?\^\s?\{?\s?([+\-−–]?\d{1,3})\}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([+\-−–]\d{1,3})|\s([−–-]\s?\d{1,3})(?![\d.])|\s(\d{1,2})(?![\d.,])|([3-9]|1[0-2])(?![\d.,%\p{L}]))/uy;
/** "10 4 –10 6" lost the place of both exponents; alone "10 4" is two numbers. */
const TEN_RANGE =
  /\s(\d{1,2})(?=\s?[-–−]\s?10\s\d{1,2}(?![\d.,%]))|(?<=10\s\d{1,2}\s?[-–−]\s?10)\s(\d{1,2})(?![\d.,%])/y;
const BARE_TEN = /(?:\^\{?([+\-−–]?\d{1,3})\}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\s(−\d{1,2})(?![\d.,%]))/uy;

const isTimes = marksOf("×x⋅·*\\");
const isExponentMark = marksOf("eE^");

/** "1e6" · "2.48×10−5" · "1.3x10^6" · "10⁹" · "8x2^10". */
export const readPowerOfTen = (text: string, at: number, written: Written): Numeral | undefined => {
  const next = codeAt(text, written.end);
  // Most numbers have no mark of a power in reach: no pattern is tried on them.
  const isTen = written.decimal.mantissa === "10";
  const mayBePower = isTen || isExponentMark(next) || isTimes(next) || isTimes(codeAt(text, written.end + 1));
  if (!mayBePower) return undefined;
  const power = isTen ? undefined : readPower(text, at, written);
  if (power) return power;
  for (const pattern of isTen ? [BARE_TEN, TEN_RANGE, EXPONENT, TIMES_TEN] : [EXPONENT, TIMES_TEN]) {
    pattern.lastIndex = written.end;
    const found = pattern.exec(text);
    const power = found && exponentOf(found.slice(1).find((group) => group !== undefined) ?? "");
    if (power === null || power === undefined || Number.isNaN(power)) continue;
    // "5 x 106 cells" lost the place of its exponent behind one digit; "12 x 104" multiplies.
    if (found?.[6] && !/^[1-9](?:\.|$)/.test(written.decimal.mantissa)) continue;
    const mantissa = pattern === BARE_TEN || pattern === TEN_RANGE ? "1" : written.decimal.mantissa;
    const decimal = { mantissa, exponent: power };
    const step = 10 ** (power - decimalsOf(mantissa));
    return {
      start: at,
      end: pattern.lastIndex,
      low: decimal,
      high: decimal,
      step,
      form: "digits",
      isScaled: true,
    };
  }
  return undefined;
};

const POWER = /\^([+-]{0,2}\d{1,3})(?![\d.])/y;

/** "1.1^23", "2.5^-1". */
const readPower = (text: string, at: number, written: Written): Numeral | undefined => {
  if (codeAt(text, written.end) !== 0x5e) return undefined;
  POWER.lastIndex = written.end;
  const found = POWER.exec(text);
  if (!found) return undefined;
  const exponent = Number(found[1]?.replace("+", "").replace("--", ""));
  const value = Number(written.decimal.mantissa) ** exponent;
  return numeralOf(at, POWER.lastIndex, value, value, "fraction", 0);
};

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const exponentOf = (written: string): number =>
  Number(
    written
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (s) => String(SUPERSCRIPTS.indexOf(s)))
      .replace(/[⁻−–]/, "-")
      .replace(/[⁺+\s]/g, ""),
  );
