import { codeAt } from "../text/code-at";
import { named, valueAt, wordTable } from "../text/word-table";
import { isDigit, isHyphen, isLetter, isSpace, marksOf } from "./chars";
import {
  CODES_THAT_ARE_WORDS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  LETTER_SIGNS,
  LOWER_CODES,
} from "./currencies";
import { lastOf, mayBeIn, wordLengths } from "./word-lengths";

/** "US$", "HK$ ", "¥", "Rs. ", "EUR ", "USD" right before the digits at `at`. */
export type Prefix = {
  readonly start: number;
  readonly sign: string;
  readonly code: string;
  /** The power of ten that it tells before the code: 6 of "MSEK". */
  readonly power: number;
};

const LONGEST_SIGN = 5;

export const readPrefix = (text: string, at: number): Prefix | undefined => {
  const c = codeAt(text, at - 1);
  let end = at;
  if (isSpace(c) || c === 10 || c === 0x7e) {
    end = spacesBefore(text, at);
    if (end === 0) return undefined;
  } else if (isDigit(c)) return undefined;
  const before = codeAt(text, end - 1);
  if (before === 0x2d || before === 0x28) {
    // "$-99.99", "$(99.99)": the sign before the minus, or before a book-keeper's brackets.
    if (end !== at || !CURRENCY_SIGNS.has(text.charAt(end - 2))) return undefined;
    end--;
  }
  const last = codeAt(text, end - 1);
  for (let length = Math.min(LONGEST_SIGN, end); length > 0; length--) {
    const start = end - length;
    const first = codeAt(text, start);
    if (!mayBeIn(SIGN_LENGTHS, last, length) || isSpace(first)) continue;
    const isLettered = isLetter(first);
    if (isLettered && start > 0 && (isLetter(codeAt(text, start - 1)) || isDigit(codeAt(text, start - 1))))
      continue;
    if (!valueAt(SIGNS, text, start, end)) continue;
    const sign = text.slice(start, end);
    if (sign === "¥" || sign === "￥") return { start, sign: "¥", code: "", power: 0 };
    const scaled = length === SCALED_LENGTH ? scaledCode(sign) : undefined;
    if (scaled !== undefined) return { start, sign, ...scaled };
    const code = codeOf(sign);
    if (!code) continue;
    if (isLettered && CODES_THAT_ARE_WORDS.has(sign)) continue;
    // "Fr 5", "LE 5", "MT 5": letter signs of two stand for other things too; they need the glue or a scale.
    if (isLettered && end !== at && NEED_GLUE.test(sign) && !isGreat(text, at)) continue;
    return { start: text.charAt(start - 1) === "\\" ? start - 1 : start, sign, code, power: 0 };
  }
  return end === at ? readLetterSign(text, at) : undefined;
};

const NEED_GLUE = /^(?:TL|LE|LL|KM|MT|BD|KD|QR|SR|DM|Br|Ft|Kz|Dh)$/;

const GREAT = /\d[\d.,]{0,12} ?(?:million|billion|trillion|bn|tn|m)\b/y;

/** Thousands grouped, cents or a scale: "1,874", "250 000", "19.99", "850k". */
const WRITTEN_AS_MONEY =
  /\d{1,3}(?:(?:,\d{3}){1,5}|(?:[ \xa0]\d{3}){0,4}[ \xa0]000|\d{0,3}\.\d\d|k)(?!\w|\.\d)/y;

/** "from R61 to R66.40" */
const BESIDE_MONEY = /\d{1,4} to R\d/y;

/** "R1.2 billion", "R1,874" are rand; "R2" may be anything. */
const readLetterSign = (text: string, at: number): Prefix | undefined => {
  const sign = text.charAt(at - 1);
  const code = LETTER_SIGNS.get(sign);
  const before = codeAt(text, at - 2);
  if (!code || isLetter(before) || isDigit(before) || isHyphen(before)) return undefined;
  WRITTEN_AS_MONEY.lastIndex = at;
  BESIDE_MONEY.lastIndex = at;
  return isGreat(text, at) || WRITTEN_AS_MONEY.test(text) || (sign === "R" && BESIDE_MONEY.test(text))
    ? { start: at - 1, sign, code, power: 0 }
    : undefined;
};

const isGreat = (text: string, at: number): boolean => {
  GREAT.lastIndex = at;
  return GREAT.test(text);
};

/** "US$", "USD"; written small too: "usd 20", "cad$ 15". */
const codeOf = (sign: string): string | undefined =>
  CODES.get(sign) ??
  (sign.length === 4 && sign.endsWith("$") ? LOWER_CODES.get(sign.slice(0, 3).toLowerCase()) : undefined);

const CODES: ReadonlyMap<string, string> = new Map([
  ...LOWER_CODES,
  ...[...CURRENCY_CODES].map((code) => [code, code] as const),
  ...CURRENCY_SIGNS,
]);

/** "MSEK 1,284", "TEUR 312", as companies of northern and central Europe write them. */
const SCALED_CODES = "EUR USD SEK NOK DKK ISK CHF GBP PLN CZK HUF CAD AUD".split(" ");
const SCALES: Readonly<Record<string, number>> = { M: 6, T: 3, K: 3, k: 3 };
const SCALED_LENGTH = 4;

const scaledCode = (sign: string): { readonly code: string; readonly power: number } | undefined => {
  const [power, code] = [SCALES[sign.charAt(0)], sign.slice(1)];
  return power !== undefined && SCALED_CODES.includes(code) ? { code, power } : undefined;
};

const SIGN_LENGTHS = wordLengths(
  [...CODES.keys(), ...SCALED_CODES.map((code) => `M${code}`), "cad$", "¥", "￥"],
  lastOf,
);
/** All that may be a sign, in small letters of ASCII. */
const SIGNS = wordTable(
  named(
    [
      ...CODES.keys(),
      ...Object.keys(SCALES).flatMap((scale) => SCALED_CODES.map((code) => scale + code)),
      ...[...LOWER_CODES.keys()].map((code) => `${code}$`),
      "¥",
      "￥",
    ].map((sign) => sign.replace(/[A-Z]/g, (capital) => capital.toLowerCase())),
  ),
);

const spacesBefore = (text: string, at: number): number => {
  let i = at;
  let breaks = 0;
  for (; i > 0; i--) {
    const c = codeAt(text, i - 1);
    if (c === 10 && ++breaks > 1) return 0;
    if (!isSpace(c) && c !== 10 && c !== 13 && c !== 0x7e) break;
  }
  return i;
};

/** "<-30 °C", "x=-5" */
const isComparison = marksOf("<>=≤≥≈~");

export const isMinus = (text: string, at: number): boolean => {
  const c = codeAt(text, at);
  if (!isHyphen(c) && c !== 0x2212 && c !== 0x2013) return false;
  const before = at === 0 ? 0x20 : codeAt(text, at - 1);
  // "75 -300mm": a range with a space, no sign.
  if (isSpace(before) && isDigit(codeAt(text, at - 2))) return false;
  return isSpace(before) || before === 10 || before === 0x28 || before === 0x5b || isComparison(before);
};
