import { codeAt } from "../text/code-at";
import { type CalendarAt, yearAt } from "./calendar";
import { following } from "./cardinals";
import { isHyphen, isLetter, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { CURRENCY_WORDS } from "./currencies";
import { UNIT_WORDS } from "./measures";
import { NUMBER_WORDS, type NumberWord } from "./number-words";
import { type Numeral, numeralOf } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { countOf, money } from "./unit-kinds";

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
  if (!rest) return undefined;
  // "two fifty-pound bags" counts bags.
  if (isHyphen(codeAt(text, rest.end)) && isLetter(codeAt(text, rest.end + 1))) return undefined;
  if (CURRENCY_WORDS.has(nextWord(text, rest.end).text.toLowerCase()))
    return numeralOf(lead.start, rest.end, value + rest.value / 100, value + rest.value / 100, "words", 0.01);
  if (CLOCK_BEFORE.test(previousWord(text, lead.start).text)) return undefined;
  // "To twelve fifty", but "for twelve fifty people"
  const isPrice = value < 20 && rest.value >= 20 && PRICED.test(text.slice(rest.end, rest.end + LONGEST_END));
  const isHundreds = (value < 10 && rest.value >= 20) || isPrice;
  return isHundreds
    ? numeralOf(lead.start, rest.end, value * 100 + rest.value, value * 100 + rest.value, "words")
    : undefined;
};

/** What ends a price: a stop, or whom it is for. */
const PRICED = /^(?:$|[.,;:!?)]| (?:a|an|each|per|apiece)\b)/;

const YEAR_BEFORE = /^(?:in|since|until|till|during|fiscal|year)$/i;

const PRICE_BEFORE = /^(?:for|at|cost|costs|paid|pay|only|just|about|around|from|to|of)$/i;

/** "It was nineteen ninety-eight": a price of nineteen ninety-eight is told as one. */
const mayBeYear = (century: NumberWord | undefined, before: string): boolean =>
  YEAR_BEFORE.test(before) ||
  (century?.rank === "teen" && century.value === 19 && !PRICE_BEFORE.test(before));

/** "in twenty twenty-four", "since nineteen eighty": a year is said in two parts. */
export const spokenYear = (text: string, word: Word): CalendarAt | undefined => {
  const century = NUMBER_WORDS.get(word.text);
  const isCentury =
    (century?.rank === "teen" && century.value > 15) || (century?.rank === "ten" && century.value === 20);
  if (!isCentury || !mayBeYear(century, previousWord(text, word.start).text)) return undefined;
  const next = nextWord(text, word.end);
  const rest = next.start - word.end === 1 ? twoDigits(text, next) : undefined;
  // "for twenty twenty-pound bags"
  if (
    !rest ||
    isHyphen(codeAt(text, rest.end)) ||
    CURRENCY_WORDS.has(nextWord(text, rest.end).text.toLowerCase())
  )
    return undefined;
  return yearAt(word.start, rest.end, century.value * 100 + rest.value, false);
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

/** What "a dollar twenty-two" may begin with. */
export const WHOLE_COINS: ReadonlySet<string> = new Set(["dollar", "pound", "euro"]);

/** "a dollar twenty-two": one and so many hundredths, where nothing is counted by the latter. */
export const oneAndCents = (
  text: string,
  name: Word,
  word: Word,
  context: ExtractionContext,
): Quantity | undefined => {
  if (word.start - name.end !== 1) return undefined;
  const article = previousWord(text, name.start);
  const cents = twoDigits(text, word);
  if (!cents || !/^an?$/i.test(article.text) || !ENDS.test(text.slice(cents.end, cents.end + LONGEST_END)))
    return undefined;
  const unit = name.text === "dollar" ? (context.dollar ?? "USD") : name.text === "pound" ? "GBP" : "EUR";
  const value = 1 + cents.value / 100;
  const numeral = numeralOf(article.start, cents.end, value, value, "words", 0.01);
  return readQuantity(text, numeral, undefined, context, money(unit));
};

const ENDS = /^(?:$|[.,;:!?)]| (?:a|an|each|per|and|or|to|from|for|in|on|at|of|the|more|less)\b)/;
const LONGEST_END = 8;

/** "an hour and a half" is one figure; behind a number ("two hours and a half") the half takes the number's unit. */
export const unitAndHalf = (
  text: string,
  half: Numeral,
  context: ExtractionContext,
): Quantity | undefined => {
  const and = previousWord(text, half.start);
  if (and.text !== "and") return undefined;
  const name = previousWord(text, and.start);
  const unit = name.text === "point" ? countOf("point") : UNIT_WORDS.get(name.text.toLowerCase());
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
