import { codeAt } from "../text/code-at";
import { valueAt, wordTable } from "../text/word-table";
import { isDigit, isHyphen, isLetter, isSpace, isUpper, nextWord, pastSpaces, wordEnd } from "./chars";
import { CURRENCY_CODES, CURRENCY_WORDS } from "./currencies";
import { UNIT_WORDS, type Unit } from "./measures";
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
  const simple = isLetter(codeAt(text, at))
    ? (wordUnit(text, at, numeral) ?? symbolUnit(text, at, numeral))
    : (symbolUnit(text, at, numeral) ?? (codeAt(text, at) === 0x5c ? macroUnit(text, at) : undefined));
  return simple && withPer(text, refined(text, simple));
};

/** Units that a word behind them makes another one of. */
const refined = (text: string, simple: UnitAt): UnitAt => {
  if (simple.unit.unit === "degree") return ofScale(text, simple);
  return simple.unit.dimension === "length" ? toPower(text, simple) : simple;
};

const POWERS: ReadonlyMap<string, string> = new Map([
  ["squared", "square"],
  ["cubed", "cubic"],
]);

/** "20 metres squared" */
const toPower = (text: string, length: UnitAt): UnitAt => {
  if (codeAt(text, length.end) !== 0x20) return length;
  const word = nextWord(text, length.end);
  const power = POWERS.get(word.text);
  const unit = power && UNIT_WORDS.get(`${power} ${length.unit.unit}`);
  return unit ? { unit, end: word.end, isBareDollar: false } : length;
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
  const next = codeAt(text, end);
  if (isHyphen(next)) return isLetter(codeAt(text, end + 1)) ? end + 1 : -1;
  if (next === 0x7d && codeAt(text, end + 1) === 0x7b) return end + 2;
  if (next === 0x5c && codeAt(text, end + 1) === 0x2c) return end + 2;
  return pastSpaces(text, end);
};

/** A phrase of the tables, in lower case, with all that it may name. */
type Phrase = {
  readonly words: string;
  readonly coin: Unit | undefined;
  readonly isCurrency: boolean;
  readonly isPound: boolean;
  readonly measure: Unit | undefined;
};

const PHRASES = new Map<string, Phrase>();
for (const phrase of [
  ...UNIT_WORDS.keys(),
  ...CURRENCY_WORDS.keys(),
  ...COIN_UNITS.keys(),
  "pound",
  "pounds",
]) {
  const words = phrase.toLowerCase();
  PHRASES.set(words, {
    words,
    coin: COIN_UNITS.get(words),
    isCurrency: CURRENCY_WORDS.has(phrase) || (PHRASES.get(words)?.isCurrency ?? false),
    isPound: words === "pound" || words === "pounds",
    measure: UNIT_WORDS.get(words),
  });
}

/** First word of each phrase: how many words the longest has that begins so, and the phrase that it is alone. */
type First = { readonly most: number; readonly alone: Phrase | undefined };
const firstWords = new Map<string, First>();
const SECOND_WORDS = new Set<string>();
for (const phrase of PHRASES.keys()) {
  const [first = "", second = "", ...more] = phrase.split(/[^\p{L}]+/u);
  const most = Math.max(firstWords.get(first)?.most ?? 0, second ? more.length + 2 : 1);
  if (first) firstWords.set(first, { most, alone: PHRASES.get(first) });
  if (second) SECOND_WORDS.add(second);
}
const FIRST_WORDS = wordTable(firstWords);
const FIRST_LENGTHS = wordLengths(FIRST_WORDS.words, firstOf);
const SECOND_LENGTHS = wordLengths(SECOND_WORDS, firstOf);

/** "percentage points", "kilometres per hour", "US dollars": the longest phrase that the tables know. */
const wordUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  const end = wordEnd(text, at);
  if (!mayBeIn(FIRST_LENGTHS, codeAt(text, at) | 0x20, end - at)) return undefined;
  const first = valueAt(FIRST_WORDS, text, at, end);
  if (!first) return undefined;
  const dotted = pastDots(text, at, end);
  const longer = first.most > 1 ? longerUnit(text, at, dotted, first.most, numeral) : undefined;
  if (longer || dotted !== end || !first.alone) return longer;
  const unit = phraseUnit(first.alone, text.slice(at, end), numeral, text, end);
  return unit && isHyphen(codeAt(text, end)) ? (productUnit(text, unit) ?? unit) : unit;
};

/** "tonne-kilometres": two units multiplied make one that compares with itself alone. */
const productUnit = (text: string, { unit, end }: UnitAt): UnitAt | undefined => {
  const word = nextWord(text, end + 1);
  const by = word.start === end + 1 ? UNIT_WORDS.get(word.text.toLowerCase()) : undefined;
  if (!by || !word.text.endsWith("s")) return undefined;
  const product = `${unit.unit}-${by.unit}`;
  return { unit: { unit: product, dimension: product, factor: 1 }, end: word.end, isBareDollar: false };
};

/** "per cent", "U.S. dollars", "megawatt-hours": the words behind the first. */
const longerUnit = (
  text: string,
  at: number,
  firstEnd: number,
  most: number,
  numeral: Numeral,
): UnitAt | undefined => {
  let found: UnitAt | undefined;
  let end = firstEnd;
  for (let count = 1; count < most; count++) {
    if (isHyphen(codeAt(text, end))) end++;
    else if (!isSpace(codeAt(text, end))) break;
    if (count === 1 && !maySecond(text, end)) break;
    const word = nextWord(text, end);
    if (!word.text || word.start - end > 3) break;
    end = pastDots(text, word.start, word.end);
    const written = text.slice(at, end);
    const words = written.toLowerCase();
    const phrase = PHRASES.get(words) ?? phraseOf(words);
    found = (phrase && phraseUnit(phrase, written, numeral, text, end)) ?? found;
  }
  return found;
};

const ODDLY_SPACED = /-|\s\s|[^\S ]/;

/** "per  cent", "megawatt-hours": written with more spaces, or hyphens for spaces. */
const phraseOf = (words: string): Phrase | undefined => {
  if (!ODDLY_SPACED.test(words)) return undefined;
  const spaced = words.replace(/\s+/g, " ");
  return PHRASES.get(spaced) ?? PHRASES.get(spaced.replaceAll("-", " "));
};

const maySecond = (text: string, at: number): boolean => {
  const start = pastSpaces(text, at);
  return mayBeIn(SECOND_LENGTHS, codeAt(text, start) | 0x20, wordEnd(text, start) - start);
};

/** "U.S." is one word. */
const pastDots = (text: string, start: number, end: number): number =>
  end - start <= 2 && codeAt(text, end) === POINT && codeAt(text, end + 2) === POINT ? end + 3 : end;

const POINT = 0x2e;

const phraseUnit = (
  phrase: Phrase,
  written: string,
  numeral: Numeral,
  text: string,
  end: number,
): UnitAt | undefined => {
  const { words, coin, measure } = phrase;
  // "500 CUP": a code in capitals is read with the symbols.
  if (written.length === 3 && CURRENCY_CODES.has(written)) return undefined;
  if (coin) return { unit: coin, isBareDollar: coin.unit === "cent", end };
  const code = phrase.isCurrency ? (CURRENCY_WORDS.get(written) ?? CURRENCY_WORDS.get(words)) : undefined;
  if (code && !(words === "won" && Number(numeral.low.mantissa) < 100 && !numeral.isScaled))
    return { unit: money(code), isBareDollar: BARE_DOLLARS.has(words), end };
  if (phrase.isPound && isMoneyPound(text, numeral)) return { unit: money("GBP"), isBareDollar: false, end };
  if (isNumberedName(text, written, end)) return undefined;
  // "Mo" is molybdenum: short spellings stand in lower case.
  if (words.length <= 3 && written !== words && written !== written.toUpperCase()) return undefined;
  return measure && !isSecondInARow(words, numeral) ? { unit: measure, isBareDollar: false, end } : undefined;
};

/** "1,180 Year 7 places": a capital and a number make a name. */
const isNumberedName = (text: string, written: string, end: number): boolean =>
  isUpper(written.charCodeAt(0)) && codeAt(text, end) === 0x20 && isDigit(codeAt(text, end + 1));

const BARE_DOLLARS = new Set(["dollar", "dollars", "buck", "bucks"]);

const isSecondInARow = (words: string, numeral: Numeral): boolean =>
  words === "second" && Number(numeral.low.mantissa) !== 1 && numeral.form === "words" && !numeral.isScaled;

/** A pound is money where it is counted in millions or the text shows the sign; else it weighs. */
const isMoneyPound = (text: string, numeral: Numeral): boolean => {
  if (numeral.isScaled && /[mb]illion|mn|bn/i.test(text.slice(numeral.start, numeral.end))) return true;
  const around = text.slice(Math.max(0, numeral.start - 200), numeral.end + 200);
  return (
    /£|sterling|\bpence\b|\bmoney\b|\bfetch|\bworth\b|\bsalar|\bwages?\b|\brents?\b|\bfees?\b|\bfined?\b|\bgrants?\b|\bloans?\b|\bpaid\b|\bpay\b|\bcosts?\b|\bprices?\b|\bBrit(?!ish thermal)|\bU\.?K\b|pounds? \([$€]/.test(
      around,
    ) && !/\bweigh|\bbag\b|\blbs?\b/.test(around)
  );
};
