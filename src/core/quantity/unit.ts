import { isHyphen, isLetter, isSpace, nextWord, pastSpaces, wordEnd } from "./chars";
import { COINS, CURRENCY_CODES, CURRENCY_WORDS } from "./currencies";
import { UNIT_WORDS } from "./measures";
import type { Numeral } from "./numeral";
import { withPer } from "./rates";
import { macroUnit } from "./si-macros";
import { symbolUnit } from "./symbols";
import { COIN_UNITS, money, type UnitAt } from "./unit-kinds";
import { firstOf, mayBeIn, wordLengths } from "./word-lengths";

/** Reads the unit behind a number: word, symbol, code or sign, with what it is per. */
export const readUnit = (text: string, numeral: Numeral): UnitAt | undefined => {
  const at = unitStart(text, numeral.end);
  if (at < 0) return undefined;
  const simple = isLetter(text.charCodeAt(at))
    ? (wordUnit(text, at, numeral) ?? symbolUnit(text, at, numeral))
    : (symbolUnit(text, at, numeral) ?? (text.charCodeAt(at) === 0x5c ? macroUnit(text, at) : undefined));
  return simple && withPer(text, simple.unit.unit === "degree" ? ofScale(text, simple) : simple);
};

/** "37 ° Celsius": the scale stands behind the sign. */
const ofScale = (text: string, degree: UnitAt): UnitAt => {
  const scale = nextWord(text, degree.end);
  const unit = /^(?:celsius|fahrenheit)$/i.test(scale.text)
    ? UNIT_WORDS.get(scale.text.toLowerCase())
    : undefined;
  return unit ? { unit, end: scale.end, isBareDollar: false } : degree;
};

/** Where a unit may begin: after spaces, one hyphen ("52-week"), a closing mark of LaTeX ("}{"). */
const unitStart = (text: string, end: number): number => {
  const next = text.charCodeAt(end);
  if (isHyphen(next)) return isLetter(text.charCodeAt(end + 1)) ? end + 1 : -1;
  if (next === 0x7d && text.charCodeAt(end + 1) === 0x7b) return end + 2;
  if (next === 0x5c && text.charCodeAt(end + 1) === 0x2c) return end + 2;
  return pastSpaces(text, end);
};

const PHRASES: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys(), ...CURRENCY_WORDS.keys(), ...COINS.map(([word]) => word), "pound", "pounds"].map(
    (phrase) => phrase.toLowerCase(),
  ),
);
/** First word of each phrase, and how many words the longest has that begins so: most words are first in none. */
const FIRST_WORDS = new Map<string, number>();
for (const phrase of PHRASES) {
  const [first = "", ...more] = phrase.split(/[^\p{L}]+/u);
  if (first) FIRST_WORDS.set(first, Math.max(FIRST_WORDS.get(first) ?? 0, more.length + 1));
}
const FIRST_LENGTHS = wordLengths(FIRST_WORDS.keys(), firstOf);

/** "percentage points", "kilometres per hour", "US dollars": the longest phrase that the tables know. */
const wordUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  let found: UnitAt | undefined;
  let end = at;
  const firstEnd = wordEnd(text, at);
  if (!mayBeIn(FIRST_LENGTHS, text.charCodeAt(at) | 0x20, firstEnd - at)) return undefined;
  const most = FIRST_WORDS.get(text.slice(at, firstEnd).toLowerCase()) ?? 0;
  for (let count = 0; count < most; count++) {
    const word = nextWord(text, end);
    if (!word.text || word.start - end > 3) break;
    end =
      word.text.length <= 2 && text.charCodeAt(word.end) === 0x2e && text.charCodeAt(word.end + 2) === 0x2e
        ? word.end + 3
        : word.end;
    const phrase = text.slice(at, end);
    found = phraseUnit(phrase, count > 0, numeral, text, end) ?? found;
    if (isHyphen(text.charCodeAt(end))) end++;
    else if (!isSpace(text.charCodeAt(end))) break;
  }
  return found;
};

const phraseUnit = (
  phrase: string,
  hasSpaces: boolean,
  numeral: Numeral,
  text: string,
  end: number,
): UnitAt | undefined => {
  const written = hasSpaces ? phrase.toLowerCase().replace(/\s+/g, " ") : phrase.toLowerCase();
  const lower = PHRASES.has(written) ? written : written.replaceAll("-", " ");
  // "500 CUP": a code in capitals is read with the symbols.
  if (!PHRASES.has(lower) || CURRENCY_CODES.has(phrase)) return undefined;
  const coin = COIN_UNITS.get(lower);
  if (coin) return { unit: coin, isBareDollar: coin.unit === "cent", end };
  const code = CURRENCY_WORDS.get(phrase) ?? CURRENCY_WORDS.get(lower);
  if (code && !(lower === "won" && Number(numeral.low.mantissa) < 100 && !numeral.isScaled))
    return { unit: money(code), isBareDollar: /^(dollars?|bucks?)$/.test(lower), end };
  if (/^pounds?$/.test(lower) && isMoneyPound(text, numeral))
    return { unit: money("GBP"), isBareDollar: false, end };
  // "Mo" is molybdenum: short spellings stand in lower case.
  if (lower.length <= 3 && phrase !== lower && phrase !== phrase.toUpperCase()) return undefined;
  const unit = UNIT_WORDS.get(lower);
  return unit && !isSecondInARow(lower, numeral) ? { unit, isBareDollar: false, end } : undefined;
};

const isSecondInARow = (lower: string, numeral: Numeral): boolean =>
  lower === "second" && Number(numeral.low.mantissa) !== 1 && numeral.form === "words" && !numeral.isScaled;

/** A pound is money where it is counted in millions or the text shows the sign; else it weighs. */
const isMoneyPound = (text: string, numeral: Numeral): boolean => {
  if (numeral.isScaled && /[mb]illion|mn|bn/i.test(text.slice(numeral.start, numeral.end))) return true;
  const around = text.slice(Math.max(0, numeral.start - 200), numeral.end + 200);
  return (
    /£|sterling|\bpence\b|\bmoney\b|\bpaid\b|\bpay\b|\bcosts?\b|\bprices?\b|\bBrit(?!ish thermal)|\bU\.?K\b|pounds? \([$€]/.test(
      around,
    ) && !/\bweigh|\bbag\b|\blbs?\b/.test(around)
  );
};
