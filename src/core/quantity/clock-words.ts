import { codeAt } from "../text/code-at";
import { type CalendarAt, timeOfDay } from "./calendar";
import { isDigit, previousWord, wordEnd } from "./chars";
import { toNumber } from "./decimal";
import { NUMBER_WORDS } from "./number-words";
import type { Numeral } from "./numeral";

const PAST =
  /^ (?:minutes )?past (?:(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(\d{1,2}))\b/;
const LONGEST_PAST = 22;
const PART_OF_HOUR = /\b(half|(?:a )?quarter) (past|to) $/i;
const LONGEST_PART = 16;

const TO_CLOCK = /^ (?:and|to|or|until|till) \d{1,2} ?o['’]clock\b/;
const LONGEST_TO_CLOCK = 18;

/** "5 o'clock", "ten past three", "half past six", "quarter to five": a time of day in words. */
export const readClockWords = (text: string, numeral: Numeral): CalendarAt | undefined => {
  if (numeral.isScaled || numeral.step !== 1) return undefined;
  const value = toNumber(numeral.low);
  if (value > 59) return undefined;
  return (
    minutesPast(text, numeral, value) ?? (value > 0 && value <= 24 ? atHour(text, numeral, value) : undefined)
  );
};

/** "o'clock", "past", "minutes past": most numbers in digits are followed by none. */
export const mayTellClock = (text: string, end: number): boolean => {
  const first = codeAt(text, codeAt(text, end) === 0x20 ? end + 1 : end);
  if (first === 0x6f || first === 0x70 || first === 0x6d) return true;
  return (first === 0x61 || first === 0x74 || first === 0x75) && isToClock(text, end);
};

/** Behind the link stands the second hour, and at its end "clock": most numbers are followed by a word and no digit. */
const isToClock = (text: string, end: number): boolean => {
  const link = wordEnd(text, end + 1);
  return isDigit(codeAt(text, link + 1)) && TO_CLOCK.test(text.slice(end, end + LONGEST_TO_CLOCK));
};

const minutesPast = (text: string, { start, end }: Numeral, minutes: number): CalendarAt | undefined => {
  if (codeAt(text, end + 1) !== 0x70 && codeAt(text, end + 1) !== 0x6d) return undefined;
  const found = PAST.exec(text.slice(end, end + LONGEST_PAST));
  if (!found) return undefined;
  const row = NUMBER_WORDS.get(found[1] ?? "");
  const hour = row?.rank === "digit" || row?.rank === "teen" ? row.value : Number(found[2]);
  return hour <= 12 ? timeOfDay(start, end + found[0].length - start, hour + minutes / 60) : undefined;
};

const atHour = (text: string, { start, end }: Numeral, hour: number): CalendarAt | undefined => {
  const isAtOClock = codeAt(text, codeAt(text, end) === 0x20 ? end + 1 : end) === 0x6f;
  if (isAtOClock && /^ ?o['’]clock\b/.test(text.slice(end, end + 9)))
    return timeOfDay(start, text.indexOf("clock", end) + 5 - start, hour);
  // "between 19 and 23 o'clock"
  if (isToClock(text, end)) return timeOfDay(start, end - start, hour);
  if (hour > 12) return undefined;
  const to = previousWord(text, start);
  if (to.text !== "past" && to.text !== "to") return undefined;
  const part = PART_OF_HOUR.exec(text.slice(Math.max(0, start - LONGEST_PART), start));
  // "from a quarter to five percent": something is measured.
  if (!part || /^[%$£€]|^(?:per|of\b|million|billion)/.test(text.slice(end, end + 9).trimStart()))
    return undefined;
  const minutes = part[1]?.toLowerCase() === "half" ? 30 : 15;
  const begin = start - part[0].length;
  return timeOfDay(begin, end - begin, part[2] === "past" ? hour + minutes / 60 : hour - minutes / 60);
};
