import { codeAt } from "../text/code-at";
import { type CalendarAt, yearAt } from "./calendar";
import { marksOf } from "./chars";
import type { Numeral } from "./numeral";

const BEHIND = /^ ?(BCE?|B\.C\.|AD|CE|A\.D\.)(?![A-Za-z])/;
const LONGEST_BEHIND = 6;
const BEFORE = /\b(?:AD |ca?\. ?)$/;
const LONGEST_BEFORE = 5;
const LATEST = 2100;

/** "300 BC", "AD 79", "c. 1850": a year by the era named beside it. */
export const readEraYear = (
  text: string,
  { start, end, form, step, low }: Numeral,
): CalendarAt | undefined => {
  if (form !== "digits" || step !== 1 || end - start > 4) return undefined;
  if (!mayBeEraBehind(text, end) && !mayBeEraBefore(text, start)) return undefined;
  const year = Number(low.mantissa);
  if (year > LATEST) return undefined;
  const era = mayBeEraBehind(text, end) ? BEHIND.exec(text.slice(end, end + LONGEST_BEHIND)) : null;
  if (era) return yearAt(start, end + era[0].length, era[1]?.startsWith("B") ? -year : year, false);
  const isBefore =
    year > 31 &&
    mayBeEraBefore(text, start) &&
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  return isBefore ? yearAt(start, end, year, false) : undefined;
};

/** Most numbers have other letters around them: the patterns are tried on few. */
const mayBeEraBehind = (text: string, end: number): boolean =>
  isEraInitial(codeAt(text, codeAt(text, end) === SPACE ? end + 1 : end));

const mayBeEraBefore = (text: string, start: number): boolean =>
  isEraEnd(codeAt(text, codeAt(text, start - 1) === SPACE ? start - 2 : start - 1));

const isEraInitial = marksOf("ABC");
const isEraEnd = marksOf("D.");
const SPACE = 0x20;
