import { isHyphen, isLetter, isSpace, nextWord, pastSpaces, wordEnd } from "./chars";
import { COINS, CURRENCY_CODES, CURRENCY_WORDS } from "./currencies";
import { UNIT_WORDS } from "./measures";
import type { Numeral } from "./numeral";
import { withPer } from "./rates";
import { macroUnit } from "./si-macros";
import { symbolUnit } from "./symbols";
import { COIN_UNITS, money, type UnitAt } from "./unit-kinds";

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
  if (text.startsWith("}{", end)) return end + 2;
  if (text.startsWith("\\,", end)) return end + 2;
  return pastSpaces(text, end);
};

const LONGEST_PHRASE = 4;
/** The first word of every phrase that names a unit: most words behind a number are none of them. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys(), ...CURRENCY_WORDS.keys(), ...COINS.map(([word]) => word), "pound", "pounds"].map(
    (phrase) => /^\p{L}+/u.exec(phrase.toLowerCase())?.[0] ?? phrase,
  ),
);

/** "percentage points", "kilometres per hour", "US dollars": the longest phrase that the tables know. */
const wordUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  let found: UnitAt | undefined;
  let end = at;
  const first = text.slice(at, wordEnd(text, at)).toLowerCase();
  if (!FIRST_WORDS.has(first)) return undefined;
  for (let count = 0; count < LONGEST_PHRASE; count++) {
    const word = nextWord(text, end);
    if (!word.text || word.start - end > 3) break;
    end =
      word.text.length <= 2 && text.charCodeAt(word.end) === 0x2e && text.charCodeAt(word.end + 2) === 0x2e
        ? word.end + 3
        : word.end;
    const phrase = text.slice(at, end);
    const unit = phraseUnit(phrase, numeral, text);
    if (unit) found = { ...unit, end };
    if (isHyphen(text.charCodeAt(end))) end++;
    else if (!isSpace(text.charCodeAt(end))) break;
  }
  return found;
};

const phraseUnit = (phrase: string, numeral: Numeral, text: string): Omit<UnitAt, "end"> | undefined => {
  // "500 CUP": a code in capitals is read with the symbols.
  if (CURRENCY_CODES.has(phrase)) return undefined;
  const lower = phrase.toLowerCase().replace(/\s+/g, " ");
  const coin = COIN_UNITS.get(lower);
  if (coin) return { unit: coin, isBareDollar: coin.unit === "cent" };
  const code = CURRENCY_WORDS.get(phrase) ?? CURRENCY_WORDS.get(lower);
  if (code && !(lower === "won" && Number(numeral.low.mantissa) < 100 && !numeral.isScaled))
    return { unit: money(code), isBareDollar: /^(dollars?|bucks?)$/.test(lower) };
  if (/^pounds?$/.test(lower) && isMoneyPound(text, numeral))
    return { unit: money("GBP"), isBareDollar: false };
  // "Mo" is molybdenum: short spellings stand in lower case.
  if (lower.length <= 3 && phrase !== lower && phrase !== phrase.toUpperCase()) return undefined;
  const unit = UNIT_WORDS.get(lower) ?? UNIT_WORDS.get(lower.replaceAll("-", " "));
  return unit && !isSecondInARow(lower, numeral) ? { unit, isBareDollar: false } : undefined;
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
