import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { UNIT_WORDS, type Unit } from "./measures";
import { DENOMINATORS, inEachCase, MULTIPLES, NUMBER_WORDS } from "./number-words";
import type { Numeral } from "./numeral";
import { scaledBy } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { NO_UNIT, TIMES } from "./unit-kinds";

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

/** Words that start a figure by themselves, beside number words and multiples. */
export const SPECIAL_WORDS: ReadonlySet<string> = new Set(
  [
    "dozen",
    "couple",
    "several",
    "digit",
    "digits",
    "teens",
    "decade",
    "decades",
    "century",
    "fortnight",
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
  ].flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1)]),
);

const numeral = (
  start: number,
  end: number,
  low: number,
  high: number,
  form: Numeral["form"],
  step = 1,
): Numeral => ({
  start,
  end,
  low: { mantissa: String(low), exponent: 0 },
  high: { mantissa: String(high), exponent: 0 },
  step,
  form,
  isScaled: false,
});

export const readSpecial = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const lower = word.text.toLowerCase();
  if (lower === "dozen") return readDozen(text, word, context);
  if (lower === "couple" || lower === "several") return readSeveral(text, word, context);
  if (lower === "digit" || lower === "digits") return readDigitCount(text, word);
  if (lower === "teens") return readTeens(text, word);
  if (/ies$/.test(lower) && TENS.has(lower)) return readTens(text, word);
  if (lower === "decade" || lower === "century" || lower === "fortnight")
    return readLoneUnit(text, word, context);
  const multiple = MULTIPLES.get(word.text);
  if (multiple !== undefined) return readMultiple(text, word, multiple);
  const under = DENOMINATORS.get(word.text);
  return under && under !== 2 ? readPart(text, word, under, context) : undefined;
};

const article = (text: string, word: Word): Word | undefined => {
  const before = previousWord(text, word.start);
  return /^(a|an|one)$/i.test(before.text) ? before : undefined;
};

const readDozen = (text: string, word: Word, context: ExtractionContext): Quantity => {
  const start = article(text, word)?.start ?? word.start;
  return readQuantity(text, numeral(start, word.end, 12, 12, "words"), undefined, context);
};

/** "a couple of hundred", "several hundred": alone they name no number. */
const readSeveral = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const isCouple = word.text.toLowerCase() === "couple";
  let next = nextWord(text, word.end);
  if (next.text === "of") next = nextWord(text, next.end);
  const row = NUMBER_WORDS.get(next.text);
  if (!row || (row.rank !== "hundred" && row.rank !== "scale")) return undefined;
  const start = (isCouple ? article(text, word)?.start : undefined) ?? word.start;
  const power = row.rank === "scale" ? row.power : 2;
  const base = isCouple ? numeral(start, next.end, 2, 2, "words") : numeral(start, next.end, 2, 9, "vague");
  return readQuantity(text, { ...scaledBy(base, power, next.end), isScaled: true }, undefined, context);
};

const PERCENT: Unit = { unit: "percent", dimension: "ratio", factor: 0.01 };
const GROWTH =
  /^(growth|increase|increases|gain|gains|rise|rises|decline|declines|drop|drops|return|returns|rate|rates|percentage|percentages|inflation|margin|margins|yield|yields|revenue|earnings|jump|jumps|fall|falls|loss|losses|premium|discount|organic|sales)$/;

const isAboutGrowth = (text: string, at: number): boolean => {
  const first = nextWord(text, at);
  return GROWTH.test(first.text) || GROWTH.test(nextWord(text, first.end).text);
};

const vague = (start: number, end: number, low: number, high: number, unit: Unit, step = 1): Quantity => {
  const n = numeral(start, end, low, high, "vague", step);
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

const readDigitCount = (text: string, word: Word): Quantity | undefined => {
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
const readTeens = (text: string, word: Word): Quantity | undefined => {
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

const TENS: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((w, i) => [w, (i + 2) * 10]),
);

/** "mid-thirties", "low forties". */
const readTens = (text: string, word: Word): Quantity | undefined => {
  const third = previousWord(text, isHyphen(text.charCodeAt(word.start - 1)) ? word.start - 1 : word.start);
  const within = THIRDS[third.text.toLowerCase()];
  const ten = TENS.get(word.text.toLowerCase()) ?? 0;
  return within && vague(third.start, word.end, ten + within.low, ten + within.high, NO_UNIT);
};

const LONE_UNITS: Readonly<Record<string, readonly [size: number, unit: string]>> = {
  decade: [10, "year"],
  century: [100, "year"],
  fortnight: [2, "week"],
};

/** "over the past decade", "half a century": one of a unit that is seldom said for anything else. */
const readLoneUnit = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const before = previousWord(text, word.start);
  if (
    !/^(a|past|last|next|coming|previous|full|whole|per|entire)$/i.test(before.text) ||
    before.text === "per"
  )
    return undefined;
  if (/^(ago|earlier|later|before)$/.test(nextWord(text, word.end).text)) return undefined;
  const [size, unit] = LONE_UNITS[word.text.toLowerCase()] ?? [1, "year"];
  return readQuantity(
    text,
    numeral(word.start, word.end, size, size, "words"),
    undefined,
    context,
    UNIT_WORDS.get(unit),
  );
};

const TWICE_WHAT = /^(the|as|its|their|what|that|this|his|her|our|your|more|larger|bigger|higher|faster)$/;

/** Verbs say a multiple by themselves; "double" and "triple" only where something doubles. */
const readMultiple = (text: string, word: Word, value: number): Quantity | undefined => {
  const lower = word.text.toLowerCase();
  const after = nextWord(text, word.end);
  const before = previousWord(text, word.start).text.toLowerCase();
  if (isHyphen(text.charCodeAt(word.end)) && lower !== "twice") return undefined;
  if (/^(double|triple|treble|quadruple|quintuple)$/.test(lower)) {
    const isVerb =
      /^(to|will|would|could|may|might|should|can|than|nearly|almost|about|roughly|over|more|us|they|we|not)$/.test(
        before,
      );
    if (!isVerb && !/^(the|its|their|what|that|his|her|our|this|last)$/.test(after.text)) return undefined;
    if (/^(the|a|an)$/.test(before)) return undefined;
  }
  if (lower === "halves") return undefined;
  if (lower === "twice" && !TWICE_WHAT.test(after.text)) return undefined;
  if (
    lower === "twice" &&
    /^(a|per|every|weekly|daily|monthly|yearly|annually|before|in|about)$/.test(after.text)
  )
    return undefined;
  const n = numeral(word.start, word.end, value, value, "multiple", 0);
  return {
    type: "quantity",
    start: word.start,
    end: word.end,
    low: n,
    high: n,
    isNegative: false,
    unit: TIMES,
    named: "unit",
    isBareDollar: false,
    form: "multiple",
    isDoubtful: false,
  };
};

const COMPARED = /^(of|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster|slower|as|in)$/;

/** "a third of", "a quarter of a million", "a tenth": a part with its article. */
const readPart = (
  text: string,
  word: Word,
  under: number,
  context: ExtractionContext,
): Quantity | undefined => {
  const one = article(text, word);
  if (!one || word.text.endsWith("s")) return undefined;
  const after = nextWord(text, word.end);
  const isQuarter = under === 4 && /^quarter$/i.test(word.text);
  const ends = !after.text;
  const isHedged =
    /^(about|roughly|around|nearly|almost|over|under|than|by|approximately|only|just|to)$/i.test(
      previousWord(text, one.start).text,
    );
  if (!COMPARED.test(after.text) && !(ends && (!isQuarter || isHedged))) return undefined;
  if (isQuarter && after.text === "in") return undefined;
  const value = 1 / under;
  const part: Numeral = { ...numeral(one.start, word.end, value, value, "fraction", 0) };
  const scaled = after.text === "of" ? scaleOf(text, part, after) : part;
  return readQuantity(text, scaled, undefined, context);
};

const scaleOf = (text: string, part: Numeral, of: Word): Numeral => {
  const a = nextWord(text, of.end);
  const scale = nextWord(text, a.end);
  const row = NUMBER_WORDS.get(scale.text);
  return /^(a|an)$/.test(a.text) && row?.rank === "scale" ? scaledBy(part, row.power, scale.end) : part;
};
