import { codeAt } from "../text/code-at";
import type { Span } from "../text/span";
import { isDigit } from "./chars";
import type { Reading } from "./reading";

/** A scale or a currency that a cell names without a number of its own: "£ million", "Volume (thousand TEU)", "Area, 1,000 ha". */
export const isMeasureInCell = (text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  return (
    MONEY.test(written) ||
    (SCALE.test(written) && !SOME.test(text.slice(0, start))) ||
    (THOUSAND.test(written) && /[,(] ?$/.test(text.slice(0, start))) ||
    /\(per $/.test(text.slice(0, start))
  );
};

/** The same at the end of a line at a table's head: "Harvest by region, thousand tonnes", "Income (£ million)". */
export const isMeasureAtEnd = (text: string, reading: Reading): boolean =>
  mayNameScale(reading) &&
  !hasDigitAtEdge(text, reading) &&
  (isSaidOfAll(text, reading) || isAtEnd(text, reading));

/** No pattern is tried on what has no scale: "two", "25 %". */
const mayNameScale = (reading: Reading): boolean =>
  reading.type === "quantity" && (reading.low.isScaled || reading.low.form === "vague");

/** A measure has no number: no pattern is tried on the many figures that begin or end with their digits. */
const hasDigitAtEdge = (text: string, { start, end }: Span): boolean =>
  isDigit(codeAt(text, start)) || isDigit(codeAt(text, end - 1));

/** "All amounts are in € million unless stated otherwise." */
const isSaidOfAll = (text: string, { start, end }: Span): boolean =>
  MEASURE.test(text.slice(start, end)) &&
  ARE_IN.test(text.slice(Math.max(0, start - LONGEST_OPENING), start)) &&
  /^(?:[.,;)]|$| (?:unless|except))/.test(text.slice(end));

const ARE_IN = /\b(?:are|is|were)(?: all)?(?: [a-z]+ed| given| shown| told)? in $|^(?:.*[,;] )?\p{L}+ in $/u;
const LONGEST_OPENING = 24;

const isAtEnd = (text: string, { start, end }: Span): boolean =>
  /^[):.]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + LONGEST_END)) &&
  MEASURE.test(text.slice(start, end)) &&
  /(?:[,(–—-] ?|\bin )$/.test(text.slice(0, start));

const LONGEST_END = 8;

/**
 * A header without the measure that it names behind its year, and without so many months before it: "2024 £m", "2024/25 £000",
 * "2023 %", "9M 2026". The rest stays where it is.
 */
export const withoutMeasure = (header: string): string =>
  header
    .replace(BEHIND_YEAR, (_, year: string, measure: string) => year + " ".repeat(measure.length))
    .replace(MONTHS, (months) => " ".repeat(months.length));

/** "Prices (2015 = 100)" are of no 2015. */
export const withoutBase = (header: string): string => header.replace(BASE, "");

const BASE = /\(?\b(?:19|20)\d\d ?= ?100\b\)?/;
const MONTHS = /\b(?:3|6|9|12)M(?= (?:FY ?)?(?:19|20)\d\d)/g;

const SCALES = "(?:thousand|million|billion|trillion)s?";
const CURRENCY = String.raw`(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc})`;
const MONEY = new RegExp(`^${CURRENCY} ?${SCALES}$`, "u");
const SCALE = new RegExp(String.raw`^${SCALES}\b`, "i");
const THOUSAND = /^1[,. ’']000 \p{L}+$/u;
const MEASURE = new RegExp(`^${CURRENCY}? ?${SCALES}(?: [a-z]+){0,2}$`, "iu");
const BEHIND_YEAR = new RegExp(
  String.raw`(\b(?:19|20)\d\d(?:[-–/]\d{2,4})? ?)(%|${CURRENCY} ?(?:${SCALES}|[a-z]{1,2}|['’]?000s?)?(?![\w.,]))`,
  "gu",
);
/** "a few thousand" */
const SOME = /\b(?:an?|few|many|several|some|half)\s+$/i;
