import { codeAt } from "../text/code-at";
import { type CalendarAt, fullYear, isYearNumber } from "./calendar";
import { isDigit, isHyphen, isLetter, marksOf, nextWord } from "./chars";
import { halfPeriod, type Period, quarterPeriod, yearPeriod } from "./periods";

const QUARTER =
  /(?:Q([1-4])|([1-4])Q|H([12])|([12])H|FY)(?:\s?(?:FY|of\s|fiscal\s)?['’]?(\d{4}|\d{2})(?:[-/](\d{2}))?)?(?![\d\p{L}])/uy;

/** "Q3", "Q3 FY26", "3Q25", "H1 2025", "FY2026". */
export const readQuarter = (text: string, at: number): CalendarAt | undefined => {
  QUARTER.lastIndex = at;
  const found = QUARTER.exec(text);
  if (!found || isLetter(codeAt(text, at - 1)) || isDigit(codeAt(text, at - 1))) return undefined;
  const year = found[5] ? fullYear(found[5]) : undefined;
  const isFiscal = found[0].includes("FY") || found[0].includes("fiscal");
  const quarter = found[1] ?? found[2];
  const half = found[3] ?? found[4];
  if (!quarter && !half && !year) return undefined;
  const index = Number(quarter ?? half ?? year);
  const period = quarter
    ? quarterPeriod(index, year, isFiscal)
    : half
      ? halfPeriod(index, year, isFiscal)
      : yearPeriod(index, true);
  return periodAt(at, at + found[0].length, index, period);
};

/** After an ordinal: "third quarter of 2025", "first half". */
export const readOrdinalPeriod = (
  text: string,
  start: number,
  end: number,
  value: number,
): CalendarAt | undefined => {
  const skipped = nextWord(text, isHyphen(codeAt(text, end)) ? end + 1 : end);
  const isFiscal = skipped.text === "fiscal";
  const word = isFiscal ? nextWord(text, skipped.end) : skipped;
  const isQuarter = word.text === "quarter" && value <= 4;
  const isHalf = word.text === "half" && value <= 2;
  if ((!isQuarter && !isHalf) || IN_A_ROW.test(text.slice(word.end, word.end + LONGEST_ROW)))
    return undefined;
  const year = yearAfter(text, word.end);
  const period = isQuarter
    ? quarterPeriod(value, year?.year, isFiscal || (year?.isFiscal ?? false))
    : halfPeriod(value, year?.year, isFiscal);
  return periodAt(start, year?.end ?? word.end, value, period);
};

/** "The fourth quarter in a row" is no autumn. */
const IN_A_ROW = /^ (?:in a row|running|in succession)\b/;
const LONGEST_ROW = 16;

const periodAt = (start: number, end: number, index: number, period: Period): CalendarAt => ({
  type: "calendar",
  kind: "period",
  start,
  end,
  low: index,
  high: index,
  period,
});

const YEAR_AFTER = /,?\s(?:of\s|in\s)?(?:the\s)?(fiscal\s(?:year\s)?|FY)?(\d{4})(?!\d|[.,]\d)/y;

/** "of", "in", "the", "fiscal", "FY" or the year's first digit. */
const mayOpenYear = marksOf("oitfF0123456789");

export const yearAfter = (
  text: string,
  at: number,
): { year: number; end: number; isFiscal: boolean } | undefined => {
  // Most periods are followed by something else: its first character tells.
  if (!mayOpenYear(codeAt(text, codeAt(text, at) === 0x2c ? at + 2 : at + 1))) return undefined;
  YEAR_AFTER.lastIndex = at;
  const found = YEAR_AFTER.exec(text);
  const year = Number(found?.[2]);
  return found && isYearNumber(year)
    ? { year, end: YEAR_AFTER.lastIndex, isFiscal: found[1] !== undefined }
    : undefined;
};
