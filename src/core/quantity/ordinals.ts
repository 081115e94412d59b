import { codeAt } from "../text/code-at";
import { isHyphen, isLetter, isUpper, nextWord, previousWord, type Word } from "./chars";
import { readOrdinalPeriod } from "./named-periods";
import { ORDINALS } from "./number-words";
import type { Numeral } from "./numeral";
import type { Step } from "./reading";

/** "first", "second": not where it opens an argument ("First, …") or is part of a saying. */
export const atOrdinalWord = (text: string, word: Word, value: number): Step => {
  const before = previousWord(text, word.start).text.toLowerCase();
  const after = nextWord(text, word.end);
  const isDiscourse =
    text.charAt(word.end) === "," && (isUpper(codeAt(text, word.start)) || before === "and");
  const isNone = after.text === "to" && nextWord(text, after.end).text === "none";
  const isSaying =
    isNone ||
    /^(at|thousand)$/.test(before) ||
    (/^(hand|class|nature|glance|thought|thoughts|guess|and|none|name|names|person|party|aid)$/.test(
      after.text,
    ) &&
      (value < 3 || after.text === "party")) ||
    (isHyphen(codeAt(text, word.end)) && /^(hand|class|rate|ever|time)$/.test(after.text));
  if (
    isDiscourse ||
    isSaying ||
    (value === 2 && /^(s)$/.test(after.text)) ||
    (value === 2 && before === "a" && !isLetter(codeAt(text, after.start)))
  )
    return { reading: undefined, next: word.end };
  return ordinalAt(text, word.start, word.end, value);
};

/** "twenty-first": the last word of the number is an ordinal. */
export const trailingOrdinal = (text: string, numeral: Numeral): Step | undefined => {
  if (numeral.form !== "words") return undefined;
  const last = nextWord(text, numeral.end + (isHyphen(codeAt(text, numeral.end)) ? 1 : 0));
  const unit = ORDINALS.get(last.text);
  const value = Number(numeral.low.mantissa);
  return unit && unit < 10 && value % 10 === 0 && value >= 20
    ? ordinalAt(text, numeral.start, last.end, value + unit)
    : undefined;
};

const ORDINAL_ENDING = /(?:st|nd|rd|th)\b/y;

/** "3rd", "21st-century"; with "quarter" a period. */
export const digitOrdinal = (text: string, numeral: Numeral): Step | undefined => {
  if (!isLetter(codeAt(text, numeral.end))) return undefined;
  ORDINAL_ENDING.lastIndex = numeral.end;
  if (!ORDINAL_ENDING.test(text) || isStone(text, numeral.end)) return undefined;
  const value = Number(numeral.low.mantissa);
  return ordinalAt(text, numeral.start, numeral.end + 2, value);
};

/** "10st 4lb", "11st": no tenth is written with st. */
const isStone = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x73 &&
  (codeAt(text, end - 1) !== 0x31 ||
    codeAt(text, end - 2) === 0x31 ||
    POUNDS.test(text.slice(end + 2, end + 8)));
const POUNDS = /^ ?\d{1,2} ?lb/;

const ordinalAt = (text: string, start: number, end: number, value: number): Step => {
  const period = readOrdinalPeriod(text, start, end, value);
  if (period) return { reading: period, next: period.end };
  return { reading: { type: "ordinal", start, end, value }, next: end };
};
