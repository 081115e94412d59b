import { readBareYear, readCuedYear, readDate } from "./calendar";
import {
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  nextWord,
  previousWord,
  type Word,
  wordEnd,
} from "./chars";
import type { ExtractionContext } from "./context";
import { isVulgarFraction, readDigits } from "./digits";
import { isJetliner, isLostExponent } from "./model-names";
import { readOrdinalPeriod, readQuarter } from "./named-periods";
import {
  endsAsName,
  identifierEnd,
  isHouseNumber,
  isInsideName,
  isLabelled,
  isListNumber,
  phoneEnd,
} from "./names";
import { isNoNumber } from "./no-numbers";
import { countedBefore } from "./noun-before";
import { DENOMINATORS, MULTIPLES, NUMBER_WORDS, ORDINALS, VAGUE_MAGNITUDES } from "./number-words";
import type { Numeral } from "./numeral";
import { readPrefix } from "./prefix";
import { readQuantity } from "./quantity";
import { changed, type Quantity, type Reading } from "./reading";
import { readScale } from "./scale";
import { readSpecial, SPECIAL_WORDS } from "./special";
import { readSpelled } from "./spelled";
import { unitAndHalf } from "./spoken";
import { countOf } from "./unit-kinds";
import { firstTwoOf, lastTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

/** What a place in the text gave: perhaps a reading, and where to go on. */
type Step = { readonly reading: Reading | undefined; readonly next: number };

/** Jumps from digit or number word to the next and reads each; everything between is passed over once. */
export const scan = (text: string, context: ExtractionContext): Reading[] => {
  const readings: Reading[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const end = isLetter(c) ? wordEnd(text, i + 1) : i;
    // Most words start nothing: they cost one look-up.
    if (end > i && !mayTrigger(text, i, end) && !isDigit(text.charCodeAt(end))) {
      i = end;
      continue;
    }
    const step = end > i ? atWord(text, i, end, context) : atSign(text, i, c, context);
    if (step?.reading) readings.push(step.reading);
    i = Math.max(step?.next ?? 0, i + 1);
  }
  return readings;
};

const atSign = (text: string, at: number, c: number, context: ExtractionContext): Step | undefined => {
  if (isSpace(c)) return undefined;
  if (c === 0x5b) return pastCitations(text, at);
  return isDigit(c) || isVulgarFraction(c) || isLeadingPoint(c, text, at)
    ? atDigits(text, at, context)
    : undefined;
};

const CITATIONS = /\[[\d,;\s–-]{1,80}\]/y;

/** "[12]", "[3, 14–16]": the numbers of references. */
const pastCitations = (text: string, at: number): Step | undefined => {
  CITATIONS.lastIndex = at;
  return CITATIONS.test(text) ? { reading: undefined, next: CITATIONS.lastIndex } : undefined;
};

const isLeadingPoint = (c: number, text: string, at: number): boolean =>
  c === 0x2e &&
  isDigit(text.charCodeAt(at + 1)) &&
  !isDigit(text.charCodeAt(at - 1)) &&
  !isLetter(text.charCodeAt(at - 1));

const atDigits = (text: string, at: number, context: ExtractionContext): Step => {
  const numeral = readDigits(text, at);
  if (!numeral) return { reading: undefined, next: at + 1 };
  const prefix = readPrefix(text, at);
  if (!prefix) {
    if (isInsideName(text, at)) return { reading: undefined, next: identifierEnd(text, at) };
    const quarter = isLetter(text.charCodeAt(at + 1)) ? readQuarter(text, at) : undefined;
    if (quarter) return { reading: quarter, next: quarter.end };
    const phone = phoneEnd(text, at);
    if (phone && !/^\d\d:\d\d/.test(text.slice(at, at + 5))) return { reading: undefined, next: phone };
    const date = readDate(text, at);
    if (date) return { reading: date, next: date.end };
    const ordinal = digitOrdinal(text, numeral);
    if (ordinal) return ordinal;
    if (
      isListNumber(text, at, numeral.end) ||
      endsAsName(text, at, numeral.end) ||
      isLostExponent(text, numeral)
    )
      return { reading: undefined, next: Math.max(identifierEnd(text, at), numeral.end) };
  }
  const scaled = readScale(text, numeral, prefix !== undefined);
  const isGlued = isLetter(text.charCodeAt(scaled.end));
  const mayBeYear = !prefix && !isGlued;
  const cued = mayBeYear ? readCuedYear(text, scaled) : undefined;
  if (cued) return { reading: cued, next: cued.end };
  const quantity = readQuantity(text, scaled, prefix, context);
  const isNamed = quantity.named !== "nothing";
  const year = mayBeYear && !isNamed ? readBareYear(text, scaled) : undefined;
  if (year) return { reading: year, next: year.end };
  if (!prefix) {
    if (isGlued && !isNamed) return { reading: undefined, next: identifierEnd(text, at) };
    const noun = !isNamed && isInParentheses(text, scaled) ? countedBefore(text, scaled) : undefined;
    if (noun) return { reading: changed(quantity, { unit: countOf(noun), named: "noun" }), next: scaled.end };
    if (
      isLabelled(text, scaled, hasWholeUnit(text, scaled, quantity)) ||
      isJetliner(text, scaled, isNamed) ||
      (!isNamed && (isInParentheses(text, scaled) || isHouseNumber(text, scaled.end)))
    )
      return { reading: { type: "label", start: at, end: scaled.end }, next: scaled.end };
  }
  return { reading: quantity, next: quantity.named === "noun" ? scaled.end : quantity.end };
};

/** "HD 188753 A": a lone letter may belong to the name. */
const hasWholeUnit = (text: string, numeral: Numeral, quantity: Quantity): boolean =>
  quantity.named === "unit" &&
  (quantity.end - numeral.end > 2 ||
    !isLetter(text.charCodeAt(quantity.end - 1)) ||
    !/^\s?[A-Za-z]$/.test(text.slice(numeral.end, quantity.end)));

/** "equation (3)", "a pump (42)": a short whole number alone in parentheses refers. */
const isInParentheses = (text: string, numeral: Numeral): boolean =>
  numeral.form === "digits" &&
  numeral.step === 1 &&
  numeral.end - numeral.start <= 3 &&
  text.charCodeAt(numeral.start - 1) === 0x28 &&
  text.charCodeAt(numeral.end) === 0x29;

const ORDINAL_ENDING = /(?:st|nd|rd|th)\b/y;

/** "3rd", "21st-century"; with "quarter" a period. */
const digitOrdinal = (text: string, numeral: Numeral): Step | undefined => {
  if (!isLetter(text.charCodeAt(numeral.end))) return undefined;
  ORDINAL_ENDING.lastIndex = numeral.end;
  if (!ORDINAL_ENDING.test(text)) return undefined;
  const value = Number(numeral.low.mantissa);
  return ordinalAt(text, numeral.start, numeral.end + 2, value);
};

const ordinalAt = (text: string, start: number, end: number, value: number): Step => {
  const period = readOrdinalPeriod(text, start, end, value);
  if (period) return { reading: period, next: period.end };
  return { reading: { type: "ordinal", start, end, value }, next: end };
};

const ADDRESS_WORDS = ["http", "https", "www"];
const HALVES = ["half", "Half", "HALF"];

type Trigger = "ordinal" | "special" | "number" | "address";
const triggeredBy = (trigger: Trigger, words: Iterable<string>): readonly (readonly [string, Trigger])[] =>
  [...words].map((word) => [word, trigger]);

/** Every word that may start a figure, by what is tried first; all others are passed over. */
const TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...triggeredBy("ordinal", ORDINALS.keys()),
  ...triggeredBy("special", [...SPECIAL_WORDS, ...MULTIPLES.keys(), ...DENOMINATORS.keys()]),
  ...triggeredBy("number", [...NUMBER_WORDS.keys(), ...VAGUE_MAGNITUDES.keys(), ...HALVES]),
  ...triggeredBy("address", ADDRESS_WORDS),
]);

const TRIGGER_STARTS = wordLengths(TRIGGERS.keys(), firstTwoOf);
const TRIGGER_ENDS = wordLengths(TRIGGERS.keys(), lastTwoOf);

const mayTrigger = (text: string, at: number, end: number): boolean =>
  mayBeIn(TRIGGER_STARTS, pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)), end - at) &&
  mayBeIn(TRIGGER_ENDS, pairOf(text.charCodeAt(end - 2), text.charCodeAt(end - 1)), end - at);

const atWord = (text: string, at: number, end: number, context: ExtractionContext): Step => {
  const after = text.charCodeAt(end);
  if (isDigit(after)) return atLettersAndDigits(text, at, end);

  const word: Word = { start: at, end, text: text.slice(at, end) };
  const trigger = TRIGGERS.get(word.text);
  if (trigger === undefined) return { reading: undefined, next: end };
  if (trigger === "address")
    return { reading: undefined, next: after === 0x3a || after === 0x2e ? addressEnd(text, end) : end };
  if (trigger === "number") return atNumberWord(text, word, context);
  const special = trigger === "special" ? readSpecial(text, word, context) : undefined;
  if (special) return { reading: special, next: Math.max(special.end, end) };
  const ordinal = ORDINALS.get(word.text);
  return ordinal === undefined ? { reading: undefined, next: end } : atOrdinalWord(text, word, ordinal);
};

/** "USD115", "Q3", "Qwen3-Max": a currency, a quarter or a name. */
const atLettersAndDigits = (text: string, at: number, end: number): Step => {
  if (readPrefix(text, end)?.start === at) return { reading: undefined, next: end };
  const quarter = readQuarter(text, at);
  if (quarter) return { reading: quarter, next: quarter.end };
  return { reading: undefined, next: identifierEnd(text, at) };
};

const addressEnd = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && text.charCodeAt(i) > 0x20) i++;
  return i;
};

const atNumberWord = (text: string, word: Word, context: ExtractionContext): Step => {
  const numeral = readSpelled(text, word);
  if (!numeral) return { reading: undefined, next: word.end };
  const timed = numeral.form === "fraction" ? unitAndHalf(text, numeral, context) : undefined;
  if (timed) return { reading: timed, next: timed.end };
  const ordinal = trailingOrdinal(text, numeral);
  if (ordinal) return ordinal;
  const quantity = readQuantity(
    text,
    numeral,
    numeral.start === word.start ? readWordPrefix(text, word.start) : undefined,
    context,
  );
  if (isNoNumber(text, numeral, quantity.named !== "nothing", quantity.named === "unit"))
    return { reading: undefined, next: numeral.end };
  return { reading: quantity, next: quantity.named === "noun" ? numeral.end : quantity.end };
};

/** A sign stands before words only in "$ five"; codes do: "USD fifty million". */
const readWordPrefix = (text: string, at: number): ReturnType<typeof readPrefix> => {
  const prefix = readPrefix(text, at);
  return prefix && !isLetter(prefix.sign.charCodeAt(0)) ? prefix : undefined;
};

/** "twenty-first": the last word of the number is an ordinal. */
const trailingOrdinal = (text: string, numeral: Numeral): Step | undefined => {
  if (numeral.form !== "words") return undefined;
  const last = nextWord(text, numeral.end + (isHyphen(text.charCodeAt(numeral.end)) ? 1 : 0));
  const unit = ORDINALS.get(last.text);
  const value = Number(numeral.low.mantissa);
  return unit && unit < 10 && value % 10 === 0 && value >= 20
    ? ordinalAt(text, numeral.start, last.end, value + unit)
    : undefined;
};

/** "first", "second": not where it opens an argument ("First, …") or is part of a saying. */
const atOrdinalWord = (text: string, word: Word, value: number): Step => {
  const before = previousWord(text, word.start).text.toLowerCase();
  const after = nextWord(text, word.end);
  const isDiscourse =
    text.charAt(word.end) === "," && (isUpper(text.charCodeAt(word.start)) || before === "and");
  const isNone = after.text === "to" && nextWord(text, after.end).text === "none";
  const isSaying =
    isNone ||
    /^(at|thousand)$/.test(before) ||
    (/^(hand|class|nature|glance|thought|thoughts|guess|and|none|name|names|person|party|aid)$/.test(
      after.text,
    ) &&
      (value < 3 || after.text === "party")) ||
    (isHyphen(text.charCodeAt(word.end)) && /^(hand|class|rate|ever|time)$/.test(after.text));
  if (
    isDiscourse ||
    isSaying ||
    (value === 2 && /^(s)$/.test(after.text)) ||
    (value === 2 && before === "a" && !isLetter(text.charCodeAt(after.start)))
  )
    return { reading: undefined, next: word.end };
  return ordinalAt(text, word.start, word.end, value);
};
