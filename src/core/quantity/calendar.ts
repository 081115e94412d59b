import { codeAt } from "../text/code-at";
import {
  beforeSpaces,
  isDigit,
  isHyphen,
  isLetter,
  isUpper,
  marksOf,
  nextWord,
  pastSpaces,
  previousWord,
  type Word,
  wordJoinedBefore,
  wordStart,
} from "./chars";
import type { FigureKind } from "./figure";
import type { Numeral } from "./numeral";
import { dayPeriod, MONTHS, monthOf, monthPeriod, type Period, yearPeriod } from "./periods";
import { isRatio } from "./ratios";

/** A date, year, clock time or named period that a number belongs to. */
export type CalendarAt = {
  readonly type: "calendar";
  readonly kind: Exclude<FigureKind, "quantity" | "ordinal">;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly period: Period | undefined;
};

const YEAR_FIRST = /(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?(?![\d-])/y;
const SLASHED_DATE = /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d/])/y;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:]|-[a-z])(?:\s?([aApP])\.?[mM]\b\.?)?/y;
const HOUR = /(\d{1,2})(?:\.(\d{2}))?\s?(?:([ap])\.m\.|([ap])m\b|([AP])M\b)/y;
const YEAR_SPAN = /(\d{4})\s?[-–/]\s?(\d{4}|\d{2})(?!\d|[.,]\d|%)/y;
const DECADE = /(\d{4}|\d{2})['’]?s\b/y;

/** Tries the forms that begin with digits; undefined where the number is no calendar word. */
export const readDate = (text: string, at: number): CalendarAt | undefined => {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  const length = end - at;
  // One or two digits may be a day or an hour, four a year; no pattern is tried on the many other numbers.
  if (length === 4) return readFromYear(text, at, end);
  if (length === 1 || length === 2) return readFromDay(text, at, end);
  return undefined;
};

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readFromYear = (text: string, at: number, end: number): CalendarAt | undefined => {
  const zoned = mayBeZone(text, end) ? match(ZONED, text, at) : null;
  if (zoned) return timeOfDay(at, zoned[0].length, Number(zoned[1]) + Number(zoned[2]) / 60);
  const next = text.charAt(end);
  if (next === "s" || next === "'" || next === "’") return readDecade(text, at, match(DECADE, text, at));
  if (next !== "-" && next !== "–" && next !== "/" && next !== " ") return undefined;
  const iso = next === "-" ? match(YEAR_FIRST, text, at) : null;
  if (iso) return date(at, at + iso[0].length, Number(iso[3]), Number(iso[2]), Number(iso[1]));
  return next === " " && !isDash(codeAt(text, end + 1))
    ? undefined
    : readYearSpan(text, at, match(YEAR_SPAN, text, at));
};

const isDash = (c: number): boolean => c === 0x2d || c === 0x2013 || c === 0x2f;

const readFromDay = (text: string, at: number, end: number): CalendarAt | undefined => {
  const next = text.charAt(end);
  if ((next === "/" || next === ".") && (isDateMark(text, end + 2) || isDateMark(text, end + 3))) {
    const slashed = match(SLASHED_DATE, text, at);
    if (slashed && isDayAndMonth(Number(slashed[1]), Number(slashed[2])))
      return someDay(at, at + slashed[0].length, fullYear(slashed[3] ?? ""));
  }
  const clock = next === ":" ? match(CLOCK, text, at) : null;
  if (clock && Number(clock[1]) < 25 && Number(clock[2]) < 60 && !isRatio(text, at, end)) {
    const [whole, hours, minutes, seconds = 0, half] = clock;
    return timeOfDay(at, whole.length, hourOf(hours, half) + Number(minutes) / 60 + Number(seconds) / 3600);
  }
  const hour = mayBeHour(text, end) ? match(HOUR, text, at) : null;
  // "2.123 am" and "2.1 pm" measure lengths; an hour has two digits of minutes or none.
  if (hour && Number(hour[1]) < 13 && Number(hour[2] ?? 0) < 60) {
    const [whole, hours, minutes = 0, dotted, joined, capital] = hour;
    return timeOfDay(at, whole.length, hourOf(hours, dotted ?? joined ?? capital) + Number(minutes) / 60);
  }
  return (
    dayOfMonth(text, at, end) ??
    (next === "s" || next === "'" || next === "’" ? readDecade(text, at, match(DECADE, text, at)) : undefined)
  );
};

/** "4 p.m." is 16, "12 a.m." midnight; an hour told without its half of the day stays as it is written. */
function hourOf(written: string | undefined, half: string | undefined): number {
  const hour = Number(written);
  if (half === undefined || hour > HALF_A_DAY) return hour;
  return (hour % HALF_A_DAY) + (half.toLowerCase() === "p" ? HALF_A_DAY : 0);
}
/** In hours. */
export const HALF_A_DAY = 12;

/** "1130 GMT", "0645 hrs": four digits before a space and a zone's letter. */
const ZONED =
  /([01]\d|2[0-3])([0-5]\d) ?(?:GMT|UTC|BST|CEST|CET|EST|EDT|ET|PST|PDT|IST|JST|hrs|hours local)\b/y;
const mayBeZone = (text: string, end: number): boolean =>
  isZoneInitial(codeAt(text, codeAt(text, end) === 0x20 ? end + 1 : end));

const isZoneInitial = marksOf("GUBCEPIJh");

const isDateMark = (text: string, at: number): boolean =>
  codeAt(text, at) === POINT || codeAt(text, at) === 0x2f;

/** Behind an hour's digits, and a point and its minutes, stands "am" or "p.m." after a space at most. */
const mayBeHour = (text: string, end: number): boolean => {
  const at = codeAt(text, end) === POINT ? end + ".30".length : end;
  return isHalfOfDay(text, at) || isHalfOfDay(text, at + 1);
};

const POINT = 0x2e;
const isHalfOfDay = (text: string, at: number): boolean => {
  const [half, next] = [codeAt(text, at) | 0x20, codeAt(text, at + 1)];
  return (half === 0x61 || half === 0x70) && (next === POINT || (next | 0x20) === 0x6d);
};

/** @param hour since midnight, with the minutes as a fraction */
export const timeOfDay = (start: number, length: number, hour: number): CalendarAt => ({
  type: "calendar",
  kind: "date",
  start,
  end: start + length,
  low: hour,
  high: hour,
  period: undefined,
});

const isDayAndMonth = (a: number, b: number): boolean =>
  a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
export const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);

const date = (
  start: number,
  end: number,
  day: number,
  month: number,
  year: number | undefined,
): CalendarAt => ({
  type: "calendar",
  kind: "date",
  start,
  end,
  low: year ?? day,
  high: year ?? day,
  period: dayPeriod(day, month, year),
});

/** "3/4/2025": which of the two is the day is not told. */
const someDay = (start: number, end: number, year: number): CalendarAt => ({
  type: "calendar",
  kind: "date",
  start,
  end,
  low: year,
  high: year,
  period: undefined,
});

const DAY = /(\d{1,2})(?:st|nd|rd|th)?(?![\d.]\d|\d|,\d{3}(?!\d))/y;
const THEN_YEAR = /,?\s?(\d{4})(?![\d,]\d|\d)/y;

/** "29 August 2025", "August 29, 2025", "24th of September", "Dec.26 2025". */
const dayOfMonth = (text: string, at: number, digitsEnd: number): CalendarAt | undefined => {
  const before = nameBefore(text, dotBefore(text, at));
  // "It ends in October. 3 of them": only a short name has a point of its own.
  const isNameWhole = before && (before.text.length < 5 || codeAt(text, before.end) !== 0x2e);
  const monthBefore = isNameWhole && monthOf(before.text);
  if (!monthBefore && !mayHaveMonthBehind(text, digitsEnd)) return undefined;
  DAY.lastIndex = at;
  const day = DAY.exec(text);
  if (!day || Number(day[1]) > 31 || Number(day[1]) < 1) return undefined;
  const end = at + day[0].length;
  if (isLetter(codeAt(text, end))) return undefined;
  if (monthBefore && (before.text !== "May" || !/^(be|have|the|also)$/.test(nextWord(text, end).text)))
    return withYear(text, before.start, end, Number(day[1]), monthBefore);
  let after = nextWord(text, isHyphen(codeAt(text, end)) ? end + 1 : end);
  if (after.text === "of") after = nextWord(text, after.end);
  const month = monthOf(after.text);
  if (!month || (after.text === "May" && !/^(\s?\d{4}|[.,;]|\s)/.test(text.slice(after.end, after.end + 6))))
    return undefined;
  const isShort = after.text.length < 5 && !/^(?:May|June|July)$/.test(after.text);
  const dotted = isShort && text.charAt(after.end) === "." ? after.end + 1 : after.end;
  return withYear(text, at, dotted, Number(day[1]), month);
};

/** The word before, where a capital begins it: most numbers have another before them. */
const nameBefore = (text: string, at: number): Word | undefined =>
  isUpper(codeAt(text, wordStart(text, beforeSpaces(text, at)))) ? previousWord(text, at) : undefined;

/** "24th", "24 September", "24 of": most numbers have a word in lower case behind them. */
const mayHaveMonthBehind = (text: string, digitsEnd: number): boolean => {
  const c = codeAt(text, digitsEnd);
  if (isLetter(c)) return true;
  const first = codeAt(text, pastSpaces(text, isHyphen(c) ? digitsEnd + 1 : digitsEnd));
  return isUpper(first) || first === 0x6f;
};

const dotBefore = (text: string, at: number): number => {
  let i = at;
  while (i > 0 && text.charCodeAt(i - 1) === 0x20) i--;
  return codeAt(text, i - 1) === 0x2e ? i - 1 : i;
};

const withYear = (text: string, start: number, end: number, day: number, month: number): CalendarAt => {
  THEN_YEAR.lastIndex = end;
  const year = THEN_YEAR.exec(text);
  const isYear = year && isYearNumber(Number(year[1]));
  return isYear
    ? date(start, THEN_YEAR.lastIndex, day, month, Number(year[1]))
    : date(start, end, day, month, undefined);
};

export const isYearNumber = (n: number): boolean => n >= 1500 && n <= 2100;

/** "2013-14", "2001–2008", "2020/21". */
const readYearSpan = (text: string, at: number, found: RegExpExecArray | null): CalendarAt | undefined => {
  if (!found) return undefined;
  const low = Number(found[1]);
  const written = found[2] ?? "";
  const high = written.length === 2 ? Math.floor(low / 100) * 100 + Number(written) : Number(written);
  const end = at + found[0].length;
  if (!isYearNumber(low) || !isYearNumber(high) || high <= low || high - low > 150) return undefined;
  if (written.length === 2 && high - low > 15) return undefined;
  if (isLetter(codeAt(text, end))) return undefined;
  return { type: "calendar", kind: "year", start: at, end, low, high, period: yearPeriod(high) };
};

/** "the 1990s", "the 90s". */
const readDecade = (text: string, at: number, found: RegExpExecArray | null): CalendarAt | undefined => {
  if (!found) return undefined;
  const written = found[1] ?? "";
  const n = Number(written);
  if (n % 10 !== 0 || (written.length === 4 && !isYearNumber(n))) return undefined;
  const before = wordJoinedBefore(text, at).text.toLowerCase();
  const isQuoted = /['’]/.test(text.charAt(at - 1));
  const isAge = written.length === 2 && /^(?:his|her|their|my|our|your)$/.test(before);
  if (written.length === 2 && !isQuoted && !isAge && !/^(the|early|late|mid)$/.test(before)) return undefined;
  // "in the low 20s" counts; "in her 30s" is an age.
  const first = written.length === 2 && !isAge ? 1900 + n : n;
  return {
    type: "calendar",
    kind: "period",
    start: at,
    end: at + found[0].length,
    low: first,
    high: first + 9,
    period: undefined,
  };
};

/** Words before a year that make any four digits one. */
const YEAR_CUES = new Set(
  "in since by until till through during from of to for before after year fiscal fy early late mid summer winter spring autumn fall circa between and or around next the this its our late".split(
    " ",
  ),
);

const FISCAL = new Set(["fiscal", "financial", "fy"]);

/** "in 2024", "(2019)": a year whatever is counted behind it; "September 2025" with its month. */
export const readCuedYear = (text: string, numeral: Numeral): CalendarAt | undefined => {
  const year = fourDigits(numeral);
  if (year === undefined) return undefined;
  const { start, end } = numeral;
  if (text.charAt(start - 1) === "(" && !/[-–]/.test(text.charAt(end)))
    return yearAt(start, end, year, false);
  const word = previousWord(text, start);
  const before = word.text.toLowerCase();
  const kind = before === "year" ? previousWord(text, word.start).text.toLowerCase() : before;
  if (YEAR_CUES.has(before)) return yearAt(start, end, year, FISCAL.has(kind));
  const month = MONTHS.get(before);
  if (month === undefined) return undefined;
  const whole = yearAt(start, end, year, false);
  return isUpper(codeAt(text, word.start))
    ? { ...whole, start: word.start, period: monthPeriod(month, year) }
    : whole;
};

/** A bare four-digit number that nothing cues and that counts nothing. */
export const readBareYear = (text: string, numeral: Numeral): CalendarAt | undefined => {
  const year = fourDigits(numeral);
  if (year === undefined || year > 2060) return undefined;
  if (year < 1900 && !/[([]/.test(text.charAt(numeral.start - 1))) return undefined;
  return yearAt(numeral.start, numeral.end, year, false);
};

const fourDigits = ({ start, end, form, step, low }: Numeral): number | undefined => {
  if (end - start !== 4 || form !== "digits" || step !== 1) return undefined;
  const n = Number(low.mantissa);
  return isYearNumber(n) ? n : undefined;
};

export const yearAt = (start: number, end: number, year: number, isFiscal: boolean): CalendarAt => ({
  type: "calendar",
  kind: "year",
  start,
  end,
  low: year,
  high: year,
  period: yearPeriod(year, isFiscal),
});
