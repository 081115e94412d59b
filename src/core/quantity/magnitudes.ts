import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import type { Unit } from "./measures";
import { inEachCase } from "./number-words";
import { numeralOf } from "./numeral";
import type { Quantity } from "./reading";
import { NO_UNIT, PERCENT } from "./unit-kinds";

type Magnitude = { readonly low: number; readonly high: number };

/** "triple-digit growth", "high single digits", "mid-teens": magnitudes named by their number of digits. */
const DIGIT_COUNTS: ReadonlyMap<string, Magnitude> = inEachCase([
  ["single", { low: 1, high: 9 }],
  ["double", { low: 10, high: 99 }],
  ["triple", { low: 100, high: 999 }],
  ["two", { low: 10, high: 99 }],
  ["three", { low: 100, high: 999 }],
  ["four", { low: 1000, high: 9999 }],
]);

const GROWTH =
  /^(growth|increase|increases|gain|gains|rise|rises|decline|declines|drop|drops|return|returns|rate|rates|percentage|percentages|inflation|margin|margins|yield|yields|revenue|earnings|jump|jumps|fall|falls|loss|losses|premium|discount|organic|sales)$/;

const isAboutGrowth = (text: string, at: number): boolean => {
  const first = nextWord(text, at);
  return GROWTH.test(first.text) || GROWTH.test(nextWord(text, first.end).text);
};

const vague = (start: number, end: number, low: number, high: number, unit: Unit, step = 1): Quantity => {
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

const THIRDS: Readonly<Record<string, Magnitude>> = {
  low: { low: 1, high: 3 },
  mid: { low: 4, high: 6 },
  high: { low: 7, high: 9 },
  early: { low: 1, high: 3 },
  late: { low: 7, high: 9 },
};

/** "double-digit millions", "a three-digit number": everything else in digits is percent. */
const NOT_SHARES =
  /^(?:numbers?|codes?|thousands|millions|billions|years?|days?|months?|weeks?|temperatures?|figure|sums?|prices?|deaths|scores?|wins?)$/;

export const readDigitCount = (text: string, word: Word): Quantity | undefined => {
  const at = isHyphen(text.charCodeAt(word.start - 1)) ? word.start - 1 : word.start;
  const count = previousWord(text, at);
  const magnitude = DIGIT_COUNTS.get(count.text);
  if (!magnitude) return undefined;
  const third = previousWord(
    text,
    isHyphen(text.charCodeAt(count.start - 1)) ? count.start - 1 : count.start,
  );
  const within = THIRDS[third.text.toLowerCase()];
  const percent = /^\s?(percent|per cent|%|percentage)/.exec(text.slice(word.end, word.end + 12));
  const isPlural = word.text.endsWith("s");
  const next = nextWord(text, word.end).text;
  const unit = percent || isPlural || !NOT_SHARES.test(next) ? PERCENT : NO_UNIT;
  const scale = magnitude.low === 1 ? 1 : magnitude.low;
  return within
    ? vague(third.start, word.end, within.low * scale, (within.high + 1) * scale - 1, unit, 1)
    : vague(count.start, word.end, magnitude.low, magnitude.high, unit);
};

/** "mid-teens", "low teens", "high teens". */
export const readTeens = (text: string, word: Word): Quantity | undefined => {
  const third = previousWord(text, isHyphen(text.charCodeAt(word.start - 1)) ? word.start - 1 : word.start);
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
  const third = previousWord(text, isHyphen(text.charCodeAt(word.start - 1)) ? word.start - 1 : word.start);
  const within = THIRDS[third.text.toLowerCase()];
  const ten = TENS.get(word.text.toLowerCase()) ?? 0;
  return within && vague(third.start, word.end, ten + within.low, ten + within.high, NO_UNIT);
};
