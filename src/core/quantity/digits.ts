import { codeAt } from "../text/code-at";
import { isApostrophe, isDigit } from "./chars";
import type { Decimal } from "./decimal";
import { decimalsOf } from "./decimal";
import { startsModel } from "./model-names";
import { VULGAR_FRACTIONS } from "./number-words";
import type { Numeral } from "./numeral";
import { readPowerOfTen } from "./powers-of-ten";

/** Reads the number in digits that starts at `at`: separators, decimals, exponents and fractions, no scale word. */
export const readDigits = (text: string, at: number): Numeral | undefined => {
  const vulgar = vulgarAt(text, at);
  if (vulgar) return fraction(at, at + 1, vulgar[0] / vulgar[1]);
  const written = readLiteral(text, at);
  if (!written) return undefined;
  return (
    readFraction(text, at, written) ??
    readPowerOfTen(text, at, written) ?? {
      start: at,
      end: written.end,
      low: written.decimal,
      high: written.decimal,
      step: stepOf(written.decimal.mantissa),
      form: "digits",
      isScaled: false,
    }
  );
};

const stepOf = (mantissa: string): number => {
  const decimals = decimalsOf(mantissa);
  return decimals === 0 ? 1 : 10 ** -decimals;
};

export const isVulgarFraction = (c: number): boolean =>
  (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215f && String.fromCharCode(c) in VULGAR_FRACTIONS);

const vulgarAt = (text: string, at: number): readonly [number, number] | undefined =>
  isVulgarFraction(codeAt(text, at)) ? VULGAR_FRACTIONS[text.charAt(at)] : undefined;

type Literal = { readonly end: number; readonly decimal: Decimal; readonly isGrouped: boolean };

const fraction = (start: number, end: number, value: number): Numeral => {
  const decimal = { mantissa: String(value), exponent: 0 };
  return { start, end, low: decimal, high: decimal, step: 0, form: "fraction", isScaled: false };
};

const digitsEnd = (text: string, at: number): number => {
  let i = at;
  while (isDigit(codeAt(text, i))) i++;
  return i;
};

const COMMA = 0x2c;
const POINT = 0x2e;
const SLASH = 0x2f;

const readLiteral = (text: string, at: number): Literal | undefined => {
  const first = digitsEnd(text, at);
  const grouped = first > at && first - at <= 3 ? readGroups(text, at, first) : undefined;
  const whole = grouped ?? { end: first, digits: text.slice(at, first), separator: 0 };
  const decimals = readDecimals(text, whole.end, whole.separator);
  if (first === at && !decimals) return undefined;
  const mantissa = decimals ? `${whole.digits || "0"}.${decimals.digits}` : whole.digits;
  return {
    end: decimals?.end ?? whole.end,
    decimal: { mantissa, exponent: 0 },
    isGrouped: grouped !== undefined,
  };
};

type Whole = { readonly end: number; readonly digits: string; readonly separator: number };

/** "1,234,567" · "1 234 567" · "1'234" · "12,34,567" (lakh grouping) · "1.234.567" (two points at least). */
const readGroups = (text: string, at: number, first: number): Whole | undefined => {
  const separator = codeAt(text, first);
  const isGroupMark =
    separator === COMMA ||
    separator === POINT ||
    isApostrophe(separator) ||
    separator === 0x20 ||
    separator === 0xa0 ||
    separator === 0x202f ||
    separator === 0x2009;
  if (!isGroupMark && !text.startsWith("\\,", first)) return undefined;
  const width = isGroupMark ? 1 : 2;
  if (!isDigit(codeAt(text, first + width))) return undefined;
  let end = first;
  let groups = 0;
  let digits = text.slice(at, first);
  let hasPair = false;
  while (isGroupMark ? codeAt(text, end) === separator : text.startsWith("\\,", end)) {
    const from = end + width;
    const to = digitsEnd(text, from);
    if (to - from === 2 && separator === COMMA && isLakhGroup(text, from)) hasPair = true;
    else if (to - from !== 3 || (hasPair && codeAt(text, to) === COMMA)) break;
    digits += text.slice(from, to);
    end = to;
    groups++;
  }
  if (groups === 0 || digits.startsWith("0")) return undefined;
  if (separator === 0x20 && startsModel(text, end)) return undefined;
  // "1.234" is a decimal; "10.000,5" and "1.234.567" are groups.
  if (separator === POINT && groups < 2 && !(codeAt(text, end) === COMMA && isDigit(codeAt(text, end + 1))))
    return undefined;
  if (separator === POINT && codeAt(text, end) === POINT && isDigit(codeAt(text, end + 1))) return undefined;
  return { end, digits, separator };
};

/** A pair of digits is a lakh group where pairs go on to a closing group of three: "12,34,567". */
const isLakhGroup = (text: string, from: number): boolean => {
  if (codeAt(text, from + 2) !== COMMA) return false;
  const next = digitsEnd(text, from + 3) - from - 3;
  return next === 3 || (next === 2 && codeAt(text, from + 5) === COMMA);
};

/** ".5" after the whole part; ",5" too where a comma cannot part thousands: "2,5" and "1 234,5". */
const readDecimals = (
  text: string,
  at: number,
  separator: number,
): { end: number; digits: string } | undefined => {
  const tokenised = separator === 0 ? readTokenised(text, at) : undefined;
  if (tokenised) return tokenised;
  const mark = codeAt(text, at);
  if (mark !== POINT && mark !== COMMA) return undefined;
  const end = digitsEnd(text, at + 1);
  const length = end - at - 1;
  if (length === 0) return undefined;
  if (
    mark === COMMA &&
    (separator === COMMA ||
      length === 3 ||
      length > 2 ||
      (codeAt(text, end) === COMMA && separator !== POINT))
  )
    return undefined;
  if (mark === POINT && separator === POINT) return undefined;
  // "4.2.1" is a version or a section.
  if (mark === POINT && codeAt(text, end) === POINT && isDigit(codeAt(text, end + 1))) return undefined;
  return { end, digits: text.slice(at + 1, end) };
};

const TOKENISED = / \. (\d{1,4})(?![\d,])/y;

/** "6 . 2 %": text that a tokeniser has spaced out; prose has no space before a stop. */
const readTokenised = (text: string, at: number): { end: number; digits: string } | undefined => {
  if (codeAt(text, at) !== 0x20 || codeAt(text, at + 1) !== POINT) return undefined;
  TOKENISED.lastIndex = at;
  const found = TOKENISED.exec(text);
  return found ? { end: TOKENISED.lastIndex, digits: found[1] ?? "" } : undefined;
};

/** Bars that people write in prose; "9/11" and "24/7" are names. */
const WRITTEN_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000]);
const SLASHED = /(\d{1,2}) ?[/⁄] ?(\d{1,4})(?![\d/⁄]|\.\d)/y;
const MIXED = /[ \u00a0-]{1,2}(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄]|\.\d)/y;

const readFraction = (text: string, at: number, whole: Literal): Numeral | undefined => {
  const point = whole.decimal.mantissa.indexOf(".");
  if (point >= 0)
    return point === whole.decimal.mantissa.length - 3 ? withPartOfCent(text, at, whole) : undefined;
  const after = text.charAt(whole.end) === " " ? whole.end + 1 : whole.end;
  const vulgar = vulgarAt(text, after);
  if (vulgar) return fraction(at, after + 1, Number(whole.decimal.mantissa) + vulgar[0] / vulgar[1]);
  // Most numbers have no bar in reach: no pattern is tried on them.
  const hasBar = hasBarWithin(text, whole.end, after + 3);
  const mixed = hasBar ? ratioAt(MIXED, text, whole.end) : undefined;
  if (mixed && mixed.over < mixed.under)
    return fraction(at, MIXED.lastIndex, Number(whole.decimal.mantissa) + mixed.over / mixed.under);
  const simple = whole.isGrouped || !hasBar ? undefined : ratioAt(SLASHED, text, at);
  if (simple && WRITTEN_DENOMINATORS.has(simple.under) && isPart(simple))
    return fraction(at, SLASHED.lastIndex, simple.over / simple.under);
  return undefined;
};

/** "$5.41-3/4 a bushel", as grain is quoted: the part is one of the last digit. */
const withPartOfCent = (text: string, at: number, whole: Literal): Numeral | undefined => {
  if (codeAt(text, whole.end) !== 0x2d || !hasBarWithin(text, whole.end + 2, whole.end + 3)) return undefined;
  const part = ratioAt(MIXED, text, whole.end);
  if (!part || part.over >= part.under) return undefined;
  const cents = Math.round(Number(whole.decimal.mantissa) * 100) + part.over / part.under;
  return fraction(at, MIXED.lastIndex, Number((cents / 100).toFixed(6)));
};

/** "7/2" is three and a half; "20/20 vision" and "a 60/40 split" are no part. */
const isPart = ({ over, under }: { over: number; under: number }): boolean =>
  over < under || (over !== under && under <= 8 && over < under * 4);

const hasBarWithin = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const c = codeAt(text, i);
    if (c === SLASH || c === 0x2044) return true;
  }
  return false;
};

const ratioAt = (pattern: RegExp, text: string, at: number): { over: number; under: number } | undefined => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { over: Number(found[1]), under: Number(found[2]) } : undefined;
};
