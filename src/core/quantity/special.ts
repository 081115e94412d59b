import { codeAt } from "../text/code-at";
import { isApostrophe, isHyphen, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { readDigitCount, readTeens, readTens, TENS } from "./magnitudes";
import { UNIT_WORDS } from "./measures";
import { readMultiple, readPart } from "./multiples";
import { DENOMINATORS, MULTIPLES, NUMBER_WORDS } from "./number-words";
import { numeralOf, scaledBy } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { withHalf } from "./spelled-parts";
import { readBuck } from "./spoken";

/** Words that start a figure by themselves, beside number words and multiples. */
export const SPECIAL_WORDS: ReadonlySet<string> = new Set(
  [
    "dozen",
    "couple",
    "buck",
    "several",
    "few",
    "digit",
    "digits",
    "figure",
    "figures",
    "teens",
    "decade",
    "decades",
    "century",
    "fortnight",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "mile",
    "kilometre",
    "kilometer",
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

export const readSpecial = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const lower = word.text.toLowerCase();
  if (lower === "dozen") return readDozen(text, word, context);
  if (lower === "buck") return readBuck(text, word, context);
  if (lower === "couple" || lower === "several" || lower === "few") return readSeveral(text, word, context);
  if (COUNTED_SIGNS.has(lower)) return readDigitCount(text, word);
  if (lower === "teens") return readTeens(text, word);
  if (lower.endsWith("ies") && TENS.has(lower)) return readTens(text, word);
  if (lower === "decade" || lower === "century" || lower === "fortnight")
    return readLoneUnit(text, word, context);
  if (BOUNDED_UNITS.has(lower)) return readBoundedUnit(text, word, context);
  const multiple = MULTIPLES.get(word.text);
  if (multiple !== undefined) return readMultiple(text, word, multiple);
  const under = DENOMINATORS.get(word.text);
  return under && under !== 2 ? readPart(text, word, under, context) : undefined;
};

const COUNTED_SIGNS = new Set(["digit", "digits", "figure", "figures"]);

const article = (text: string, word: Word): Word | undefined => {
  const before = previousWord(text, word.start);
  return /^(a|an|one)$/i.test(before.text) ? before : undefined;
};

const MANY = /^(?:several|few)$/i;

/** "a dozen", "several dozen". */
const readDozen = (text: string, word: Word, context: ExtractionContext): Quantity => {
  const many = previousWord(text, word.start);
  if (MANY.test(many.text))
    return readQuantity(text, numeralOf(many.start, word.end, 24, 99, "vague"), undefined, context);
  const start = article(text, word)?.start ?? word.start;
  return readQuantity(text, numeralOf(start, word.end, 12, 12, "words"), undefined, context);
};

/** "a couple of hundred", "several hundred", "a few thousand": alone they name no number. */
const readSeveral = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const isCouple = word.text.toLowerCase() === "couple";
  let next = nextWord(text, word.end);
  if (next.text === "of") next = nextWord(text, next.end);
  const row = NUMBER_WORDS.get(next.text);
  if (!row || (row.rank !== "hundred" && row.rank !== "scale")) return undefined;
  const start = (isCouple ? article(text, word)?.start : undefined) ?? word.start;
  const power = row.rank === "scale" ? row.power : 2;
  const base = isCouple
    ? numeralOf(start, next.end, 2, 2, "words")
    : numeralOf(start, next.end, 2, 9, "vague");
  return readQuantity(text, scaledBy(base, power, next.end), undefined, context);
};

const LONE_UNITS: Readonly<Record<string, readonly [size: number, unit: string]>> = {
  decade: [10, "year"],
  century: [100, "year"],
  fortnight: [2, "week"],
};

/** "over the past decade", "a century and a half": one of a unit that is seldom said for anything else. */
const readLoneUnit = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const before = previousWord(text, word.start);
  if (
    !/^(a|past|last|next|coming|previous|full|whole|per|entire)$/i.test(before.text) ||
    before.text === "per"
  )
    return undefined;
  const [size, unit] = LONE_UNITS[word.text.toLowerCase()] ?? [1, "year"];
  const part = withHalf(text, numeralOf(word.start, word.end, 1, 1, "words"));
  const more = part?.isScaled ? undefined : part;
  if (!more && /^(ago|earlier|later|before)$/.test(nextWord(text, word.end).text)) return undefined;
  const value = more ? size * Number(more.low.mantissa) : size;
  const start = more && /^a$/i.test(before.text) ? before.start : word.start;
  const numeral = numeralOf(start, more?.end ?? word.end, value, value, more?.form ?? "words", more?.step);
  return readQuantity(text, numeral, undefined, context, UNIT_WORDS.get(unit));
};

const BOUNDED_UNITS = new Set("minute hour day week month year mile kilometre kilometer".split(" "));
/** Before the article, so that one is meant: "a year" alone is said of any. */
const BOUND =
  /\b(?:(?:more|less|longer|shorter|further) than|at least|up to|(?:just |well |a little )?(?:under|over)|nearly|almost|close on|the (?:best|better) part of) $/i;
const BOUND_BACK = 20;

/** "in under a year", "less than a mile": one, where it is compared. */
const readBoundedUnit = (text: string, word: Word, context: ExtractionContext): Quantity | undefined => {
  const one = previousWord(text, word.start);
  if (one.text !== "a" && one.text !== "an") return undefined;
  if (!BOUND.test(text.slice(Math.max(0, one.start - BOUND_BACK), one.start))) return undefined;
  const next = codeAt(text, word.end);
  if (isHyphen(next) || isApostrophe(next)) return undefined;
  if (/^(?:ago|earlier|later|before|previously|prior|and|old)$/.test(nextWord(text, word.end).text))
    return undefined;
  const numeral = numeralOf(one.start, word.end, 1, 1, "words");
  return readQuantity(text, numeral, undefined, context, UNIT_WORDS.get(word.text.toLowerCase()));
};
