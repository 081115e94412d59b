import { following } from "./cardinals";
import { isHyphen, isLetter, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { CURRENCY_WORDS } from "./currencies";
import { UNIT_WORDS } from "./measures";
import { NUMBER_WORDS } from "./number-words";
import { type Numeral, numeralOf } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { money } from "./unit-kinds";

/** The number from 10 to 99 that the word at `word` begins: "fifty", "twenty-two", "ten". */
const twoDigits = (
  text: string,
  word: Word,
): { readonly value: number; readonly end: number } | undefined => {
  const row = NUMBER_WORDS.get(word.text);
  if (row?.rank === "teen") return { value: row.value, end: word.end };
  if (row?.rank !== "ten") return undefined;
  const more = following(text, word.end);
  const digit = NUMBER_WORDS.get(more.text);
  return digit?.rank === "digit"
    ? { value: row.value + digit.value, end: more.end }
    : { value: row.value, end: word.end };
};

/** "at one thirty" tells the time. */
const CLOCK_BEFORE = /^(?:at|by|until|till|since)$/i;

/** "two fifty" is 250 and "twelve fifty euros" 12.50: a price is said in two parts; "nineteen eighty" is a year. */
export const spokenPair = (text: string, lead: Numeral): Numeral | undefined => {
  const value = Number(lead.low.mantissa);
  if (lead.isScaled || value < 1 || value > 99) return undefined;
  const word = following(text, lead.end);
  const rest = word.start - lead.end === 1 ? twoDigits(text, word) : undefined;
  if (!rest || CLOCK_BEFORE.test(previousWord(text, lead.start).text)) return undefined;
  // "two fifty-pound bags" counts bags.
  if (isHyphen(text.charCodeAt(rest.end)) && isLetter(text.charCodeAt(rest.end + 1))) return undefined;
  if (CURRENCY_WORDS.has(nextWord(text, rest.end).text.toLowerCase()))
    return numeralOf(lead.start, rest.end, value + rest.value / 100, value + rest.value / 100, "words", 0.01);
  const isHundreds = value < 10 && rest.value >= 20;
  return isHundreds
    ? numeralOf(lead.start, rest.end, value * 100 + rest.value, value * 100 + rest.value, "words")
    : undefined;
};

/** "a buck ten": a dollar and ten cents. */
export const readBuck = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const article = previousWord(text, word.start);
  const cents = twoDigits(text, nextWord(text, word.end));
  if (!cents || !/^(?:a|one)$/i.test(article.text)) return undefined;
  const value = 1 + cents.value / 100;
  const numeral = numeralOf(article.start, cents.end, value, value, "words", 0.01);
  return readQuantity(text, numeral, undefined, context, money(context.dollar ?? "USD"));
};

/** "an hour and a half" is one figure; behind a number ("two hours and a half") the half takes the number's unit. */
export const unitAndHalf = (
  text: string,
  half: Numeral,
  context: ExtractionContext,
): Quantity | undefined => {
  const and = previousWord(text, half.start);
  if (and.text !== "and") return undefined;
  const name = previousWord(text, and.start);
  const unit = UNIT_WORDS.get(name.text.toLowerCase());
  // "worked an hour and half the night": without its article the half ends the phrase.
  const isAlone = /^a/i.test(text.slice(half.start, half.end)) || !nextWord(text, half.end).text;
  if (!unit || !isAlone) return undefined;
  const before = previousWord(text, name.start);
  const hasArticle = /^an?$/i.test(before.text);
  const value = hasArticle ? 1.5 : 0.5;
  const start = hasArticle ? before.start : half.start;
  return readQuantity(
    text,
    numeralOf(start, half.end, value, value, "fraction", 0),
    undefined,
    context,
    unit,
  );
};
