import { codeAt } from "../text/code-at";
import { followingStart, SCALES_BEHIND, somethings, withPluralScale, withScale } from "./cardinals";
import { isDigit, isHyphen, isInBrackets, isLetter, nextWord, pastSpaces, wordEnd } from "./chars";
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from "./currencies";
import { readNoun } from "./noun";
import { SCALE_SUFFIXES } from "./number-words";
import { altered, type Numeral, numeralOf, scaledBy } from "./numeral";
import { readPrefix } from "./prefix";
import { withHalf } from "./spelled-parts";
import { symbolUnit } from "./symbols";
import { firstOf, mayBeIn, wordLengths } from "./word-lengths";

/** Applies the scale behind a number in digits: "53 billion", "1.2bn", "12k", "3m" where it means a million. */
export const readScale = (text: string, numeral: Numeral, isMoney: boolean): Numeral => {
  const half = withHalf(text, numeral);
  if (half) return half;
  if (!mayBeScaled(text, numeral.end)) return somethings(text, numeral);
  const suffixed = readSuffix(text, numeral, isMoney);
  if (suffixed) return suffixed;
  const scaled = withScale(text, numeral);
  if (!scaled.isScaled) return somethings(text, withPluralScale(text, scaled));
  // "3 million and a half", but not "3 million and a third of the staff"
  const parted = withHalf(text, scaled);
  return parted && !text.startsWith(" of", parted.end) ? parted : scaled;
};

/** Initial and length of the next word: most words behind a number are known to be no scale by one look-up. */
const mayBeScaled = (text: string, at: number): boolean => {
  const start = followingStart(text, at);
  return mayBeIn(SCALE_LENGTHS, initialOf(codeAt(text, start)), wordEnd(text, start) - start);
};

/** "$(42.7) million": the scale of an amount in book-keeper's brackets. */
export const scaleBehindBracket = (text: string, numeral: Numeral): Numeral | undefined => {
  if (!isInBrackets(text, numeral)) return undefined;
  const scaled = readScale(text, altered(numeral, { end: numeral.end + 1 }), true);
  return scaled.isScaled ? scaled : undefined;
};

/** "€180–200m": the currency before the first end tells what the letter behind the second means. */
export const endsMoneyRange = (text: string, at: number): boolean => {
  const dash = codeAt(text, at - 1);
  if (!isHyphen(dash) && dash !== 0x2013) return false;
  let start = at - 1;
  // "£5m-6m"
  while (at - 1 - start < LONGEST_SUFFIX && isLetter(codeAt(text, start - 1))) start--;
  while (isDigit(codeAt(text, start - 1)) || isPointOrComma(codeAt(text, start - 1))) start--;
  return isDigit(codeAt(text, start)) && readPrefix(text, start) !== undefined;
};

const LONGEST_SUFFIX = 2;
const isPointOrComma = (c: number): boolean => c === 0x2e || c === 0x2c;

const ALWAYS = /^(bn|Bn|BN|mn|Mn|mln|bln|tn|Tn|trn|mio|mil|K|k|cr|Cr)$/;

const CODE_SCALES: Readonly<Record<string, number>> = { M: 6, k: 3, T: 3, B: 9 };
/** Measures that trades count in thousands and millions by one letter: "4.6Moz", "12 kha". */
const SCALED_MEASURES = new Set(["oz", "ha", "lb", "lbs"]);
const SUFFIXES = [
  ...Object.keys(SCALE_SUFFIXES),
  ...Object.keys(CODE_SCALES).flatMap((scale) =>
    ["EUR", ...SCALED_MEASURES].map((measure) => scale + measure),
  ),
];
const SUFFIX_LENGTHS = wordLengths(SUFFIXES, firstOf);

const initialOf = (c: number): number => c & 31;
const SCALE_LENGTHS = wordLengths([...SUFFIXES, ...SCALES_BEHIND], (word) => initialOf(word.charCodeAt(0)));

const readSuffix = (text: string, numeral: Numeral, isMoney: boolean): Numeral | undefined => {
  const isGlued = isLetter(codeAt(text, numeral.end)) || isHyphen(codeAt(text, numeral.end));
  const at = isGlued && isHyphen(codeAt(text, numeral.end)) ? numeral.end + 1 : pastSpaces(text, numeral.end);
  const end = wordEnd(text, at);
  if (end === at || end - at > 6) return undefined;
  if (!mayBeIn(SUFFIX_LENGTHS, codeAt(text, at), end - at)) return undefined;
  const letters = text.slice(at, end);
  if (isDigit(codeAt(text, end))) return undefined;
  const power = SCALE_SUFFIXES[letters];
  if (power === undefined) return scaledCode(numeral, letters, at);
  // "a $6 T-shirt"
  if (!isGlued && letters.length === 1 && isHyphen(codeAt(text, end))) return undefined;
  if (text.charAt(end) === "/" || isMeasured(text, numeral.start, letters, end)) return undefined;
  if (isMoney)
    return isGlued || letters.length > 1 || at === numeral.end + 1
      ? scaledBy(numeral, power, end)
      : undefined;
  if (ALWAYS.test(letters))
    return (isGlued || letters.length > 1 || (letters === "k" && !isSpaceBetweenUnits(text, end))) &&
      !isScreen(text, numeral, letters, end)
      ? scaledBy(numeral, power, end)
      : undefined;

  if (!isGlued || letters === "t" || letters === "tr" || letters === "mm") return undefined;
  const scaled = scaledBy(numeral, power, end);
  if (letters === "M" || letters === "B" || letters === "MM") return scaled;
  // "1.2b" alone is a billion; "1500b" is bits.
  if (letters === "b" && Number(numeral.low.mantissa) < 1000) return scaled;
  return counts(text, scaled) ||
    countsAbove(text, end) ||
    isSaidOfMany(text, numeral.start) ||
    isToldBeforeInMillions(text, numeral.start)
    ? scaled
    : undefined;
};

const ELEMENTS = "Si|Ni|Mo|Fe|Cu|Al|Ti|Nb|Co|Mn|Cr|Mg|Zn|Sn|C|V|W";
const ALLOY = new RegExp(`\\d ?(?:${ELEMENTS})\\b|\\b(?:${ELEMENTS})[ :]{0,2}\\d`);
const COLD =
  /[°℃]|\b(?:kelvin|temperatures?|cool(?:ed|s|ing)?|warm(?:ed|s)?|cryogen\w{1,4}|superconduct\w{1,8}|anneal\w{0,3}|absolute zero)\b/i;
const MAGNETIC = /\b(?:MRI|magnet\w{0,6}|fields?|scanners?|tesla)\b/i;
const MEASURED_AROUND = 30;

/** Letters of a scale that stand for chromium in an alloy, kelvin where it is cold, tesla beside a magnet. */
const MEASURED_BY: Readonly<Record<string, RegExp>> = { Cr: ALLOY, Mn: ALLOY, K: COLD, T: MAGNETIC };

const isMeasured = (text: string, start: number, letters: string, end: number): boolean => {
  const told = MEASURED_BY[letters];
  if (!told) return false;
  return (
    told.test(text.slice(Math.max(0, start - MEASURED_AROUND), start)) ||
    told.test(text.slice(end, end + MEASURED_AROUND))
  );
};

/** "3m people", "4.6m hl": what follows is counted, paid or measured, and has no length. */
const counts = (text: string, scaled: Numeral): boolean =>
  isMoneyNext(text, scaled.end) ||
  isMeasureNext(text, scaled) ||
  readNoun(text, scaled) !== undefined ||
  AIM.test(nextWord(text, scaled.end).text);

const isMeasureNext = (text: string, scaled: Numeral): boolean => {
  if (codeAt(text, scaled.end) !== 0x20) return false;
  const at = scaled.end + 1;
  const unit = symbolUnit(text, at, scaled);
  return (
    (unit !== undefined && unit.end > at + 1 && !SMALL_WORD.test(text.slice(at, unit.end))) ||
    OF_AREA.test(text.slice(at, at + LONGEST_AREA))
  );
};

/** Symbols that are words, too: "5m in length", "3m at low tide". */
const SMALL_WORD = /^(?:in|at|as|am|do|min|mi|st|ft)$/;
const OF_AREA = /^(?:sq|square|cubic)\b/;
const LONGEST_AREA = 7;

const UPPER_END = /\s?(?:[-–—]|to\b|or\b)\s?\d[\d.,]*(?:m|mm|b)\b/y;

/** "1.5m-2m homes": the upper end tells what the letter means. */
const countsAbove = (text: string, end: number): boolean => {
  UPPER_END.lastIndex = end;
  return UPPER_END.test(text) && countsAt(text, UPPER_END.lastIndex);
};

const countsAt = (text: string, end: number): boolean => counts(text, numeralOf(end, end, 2, 2, "digits"));

const MANY =
  /\b(?:shares|users|subscribers|customers|members|passengers|visitors|viewers|voters|people|households|sales|deliveries|shipments|jobs|followers|downloads|accounts|population|attendance|audience|circulation)\b(?:[a-z ]{0,20} (?:were|was|is|are|of|at|to|by|reached|hit|total+ed|numbered|exceeded|passed)|,? (?:some|about|around|roughly|nearly|almost|or)) $/i;
const MANY_BACK = 60;

/** "Shares outstanding were 412.6m", "of households, some 12m,": what is said to be so many has no length. */
const isSaidOfMany = (text: string, start: number): boolean =>
  MANY.test(text.slice(Math.max(0, start - MANY_BACK), start));

const COMPARED =
  /\b(?:from|to|than|against|versus|vs|and|or|about|just|only)\.?(?: (?:the|its|last year's))? $/;
const MILLIONS = /(?:\d ?(?:million|mn)|[£$€]\d[\d.,]{0,8}m)\b/;
const GLUED_MILLIONS = /\d(m)\b/g;
const COMPARED_BACK = 90;

/** "3.4m units, up from 2.9m": compared with millions, it is millions. */
const isToldBeforeInMillions = (text: string, start: number): boolean => {
  const window = text.slice(Math.max(0, start - COMPARED_BACK), start);
  if (!COMPARED.test(window)) return false;
  const sentence = window.slice(window.search(/[.!?;]\s[^.!?;]*$/) + 1);
  if (MILLIONS.test(sentence)) return true;
  const from = start - sentence.length;
  return [...sentence.matchAll(GLUED_MILLIONS)].some(({ index }) => countsAt(text, from + index + 2));
};

/** "missed the 8m goal": no length is aimed at. */
const AIM = /^(?:goal|target|forecast|guidance|estimate|consensus)$/;

/** "2.33 k" stands before a stop; "300 k ohm" does not. */
const isSpaceBetweenUnits = (text: string, end: number): boolean => {
  const next = text.charAt(end);
  return next !== "" && !/[.,;:)!?]/.test(next);
};

/** "120 MEUR", "5 kUSD", "4.6Moz": the scale glued to the code. */
const scaledCode = (numeral: Numeral, letters: string, at: number): Numeral | undefined => {
  const code = letters.slice(1);
  const power = CODE_SCALES[letters.charAt(0)];
  return power && (CURRENCY_CODES.has(code) || SCALED_MEASURES.has(code))
    ? scaledBy(numeral, power, at + 1)
    : undefined;
};

/** "4K TV": a resolution. */
const isScreen = (text: string, numeral: Numeral, letters: string, end: number): boolean =>
  letters === "K" &&
  numeral.end - numeral.start === 1 &&
  /^[ -](TV|tv|video|Ultra|UHD|resolution|display|screen|monitor|camera)/.test(text.slice(end, end + 12));

const isMoneyNext = (text: string, at: number): boolean => {
  const start = pastSpaces(text, at);
  if (CURRENCY_SIGNS.has(text.charAt(start))) return true;
  const word = text.slice(start, wordEnd(text, start));
  return CURRENCY_CODES.has(word) || CURRENCY_WORDS.has(word);
};
