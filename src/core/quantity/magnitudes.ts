import { codeAt } from "../text/code-at";
import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import type { Unit } from "./measures";
import { inEachCase } from "./number-words";
import { numeralOf } from "./numeral";
import type { Quantity } from "./reading";
import { NO_UNIT, PERCENT } from "./unit-kinds";

export type Magnitude = { readonly low: number; readonly high: number };

/** "triple-digit growth", "high single digits", "a six-figure sum": magnitudes named by their number of digits. */
const DIGIT_COUNTS: ReadonlyMap<string, Magnitude> = inEachCase([
  ["single", { low: 1, high: 9 }],
  ["double", { low: 10, high: 99 }],
  ["triple", { low: 100, high: 999 }],
]);
const SPELLED_COUNTS: ReadonlyMap<string, Magnitude> = inEachCase([
  ["two", { low: 10, high: 99 }],
  ["three", { low: 100, high: 999 }],
  ["four", { low: 1000, high: 9999 }],
  ["five", { low: 1e4, high: 99_999 }],
  ["six", { low: 1e5, high: 999_999 }],
  ["seven", { low: 1e6, high: 9_999_999 }],
  ["eight", { low: 1e7, high: 99_999_999 }],
  ["nine", { low: 1e8, high: 999_999_999 }],
  ["ten", { low: 1e9, high: 9_999_999_999 }],
]);

const COUNTS_OF_DIGITS = /[\s-](?:digits?|figures?)\b/y;

/** "six-figure", "three digits": the number word at `word` says how many digits a number has. "The six figures" are drawn. */
export const digitCountAt = (text: string, word: Word): Quantity | undefined => {
  const magnitude = SPELLED_COUNTS.get(word.text);
  const next = codeAt(text, word.end + 1);
  if (!magnitude || (next !== 0x64 && next !== 0x66)) return undefined;
  COUNTS_OF_DIGITS.lastIndex = word.end;
  if (!COUNTS_OF_DIGITS.test(text)) return undefined;
  const behind = nextWord(text, word.end + 1);
  const isSpaced = !isHyphen(codeAt(text, word.end)) && behind.text.startsWith("figure");
  const isDrawn = magnitude.low < 1e4 || previousWord(text, word.start).text === "the";
  return isSpaced && isDrawn ? undefined : readDigitCount(text, behind, SPELLED_COUNTS);
};

const GROWTH =
  /^(growth|increase|increases|gain|gains|rise|rises|decline|declines|drop|drops|return|returns|rate|rates|percentage|percentages|inflation|margin|margins|yield|yields|revenue|earnings|jump|jumps|fall|falls|loss|losses|premium|discount|organic|sales)$/;

const isAboutGrowth = (text: string, at: number): boolean => {
  const first = nextWord(text, at);
  return GROWTH.test(first.text) || GROWTH.test(nextWord(text, first.end).text);
};

export const vague = (
  start: number,
  end: number,
  low: number,
  high: number,
  unit: Unit,
  step = 1,
): Quantity => {
  const n = numeralOf(start, end, low, high, "vague", step);
  return {
    type: "quantity",
    start,
    end,
    low: n,
    high: n,
    isNegative: false,
    unit,
    named: unit === NO_UNIT ? "nothing" : "unit",
    isBareDollar: false,
    form: "vague",
    isDoubtful: false,
  };
};

export const THIRDS: Readonly<Record<string, Magnitude>> = {
  low: { low: 1, high: 3 },
  mid: { low: 4, high: 6 },
  high: { low: 7, high: 9 },
  early: { low: 1, high: 3 },
  late: { low: 7, high: 9 },
};

/** "double-digit millions", "a three-digit number": everything else in digits is percent. */
const NOT_SHARES =
  /^(?:numbers?|codes?|thousands|millions|billions|years?|days?|months?|weeks?|temperatures?|figure|sums?|prices?|deaths|scores?|wins?|temps|pins?)$/;

export const readDigitCount = (
  text: string,
  word: Word,
  counts: ReadonlyMap<string, Magnitude> = DIGIT_COUNTS,
): Quantity | undefined => {
  const at = isHyphen(codeAt(text, word.start - 1)) ? word.start - 1 : word.start;
  const count = previousWord(text, at);
  const magnitude = counts.get(count.text);
  if (!magnitude) return undefined;
  const third = previousWord(text, isHyphen(codeAt(text, count.start - 1)) ? count.start - 1 : count.start);
  const within = THIRDS[third.text.toLowerCase()];
  const percent = /^\s?(percent|per cent|%|percentage)/.exec(text.slice(word.end, word.end + 12));
  const unit = percent || isShareInDigits(text, word, magnitude) ? PERCENT : NO_UNIT;
  const scale = magnitude.low === 1 ? 1 : magnitude.low;
  return within
    ? vague(third.start, word.end, within.low * scale, (within.high + 1) * scale - 1, unit, 1)
    : vague(count.start, word.end, magnitude.low, magnitude.high, unit);
};

/** Digits are percent where nothing else is named; figures, and more than four digits, where growth is. */
const isShareInDigits = (text: string, word: Word, { low }: Magnitude): boolean =>
  word.text.startsWith("figure") || low >= 1e4
    ? low < 1000 && isAboutGrowth(text, word.end)
    : word.text.endsWith("s") || !NOT_SHARES.test(nextWord(text, word.end).text);

/** "mid-teens", "low teens", "high teens". */
export const readTeens = (text: string, word: Word): Quantity | undefined => {
  const third = previousWord(text, isHyphen(codeAt(text, word.start - 1)) ? word.start - 1 : word.start);
  const within = THIRDS[third.text.toLowerCase()];
  return (
    within &&
    vague(
      third.start,
      word.end,
      10 + within.low,
      10 + within.high,
      isAboutGrowth(text, word.end) ? PERCENT : NO_UNIT,
    )
  );
};

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((w, i) => [w, (i + 2) * 10]),
);

/** "mid-thirties", "low forties". */
export const readTens = (text: string, word: Word): Quantity | undefined => {
  const third = previousWord(text, isHyphen(codeAt(text, word.start - 1)) ? word.start - 1 : word.start);
  const within = THIRDS[third.text.toLowerCase()];
  const ten = TENS.get(word.text.toLowerCase()) ?? 0;
  return within && vague(third.start, word.end, ten + within.low, ten + within.high, NO_UNIT);
};
