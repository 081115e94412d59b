import { codeAt } from "../text/code-at";
import { exactTable, valueAt } from "../text/word-table";
import { value } from "./amounts";
import { readBareYear, readCuedYear, readDate } from "./calendar";
import { identifierEnd, isDigit, isInBrackets, isLetter, previousWord, type Word, wordEnd } from "./chars";
import { mayTellClock, readClockWords } from "./clock-words";
import type { ExtractionContext } from "./context";
import { isCountedThere } from "./counted-there";
import { isVulgarFraction, readDigits } from "./digits";
import { endsAsName } from "./ends-as-name";
import { readEraYear } from "./eras";
import { digitCountAt } from "./magnitudes";
import { isJetliner, isLostExponent, isMaker } from "./model-names";
import { readQuarter } from "./named-periods";
import {
  isCode,
  isHouseNumber,
  isIndexBase,
  isInsideName,
  isLabelled,
  isListNumber,
  isOfTest,
  phoneEnd,
} from "./names";
import { isNoNumber } from "./no-numbers";
import { countedBefore } from "./noun-before";
import { readPlural } from "./number-plurals";
import { DENOMINATORS, MULTIPLES, NUMBER_WORDS, ORDINALS, VAGUE_MAGNITUDES } from "./number-words";
import { altered, type Numeral, scaledBy } from "./numeral";
import { atOrdinalWord, digitOrdinal, trailingOrdinal } from "./ordinals";
import { readPrefix } from "./prefix";
import { readQuantity } from "./quantity";
import { readRaceTime } from "./race-times";
import { changed, type Quantity, type Reading, type Step } from "./reading";
import { endsMoneyRange, readScale, scaleBehindBracket } from "./scale";
import { readSpecial, SPECIAL_WORDS } from "./special";
import { readSpelled } from "./spelled";
import { readBarePoint } from "./spelled-point";
import { oneAndCents, spokenYear, unitAndHalf, WHOLE_COINS } from "./spoken";
import { countOf } from "./unit-kinds";
import { firstTwoOf, lastTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

/** Jumps from digit or number word to the next and reads each; everything between is passed over once. */
export const scan = (text: string, context: ExtractionContext): Reading[] => {
  const readings: Reading[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === SPACE) {
      i++;
      continue;
    }
    const end = isLetter(c) ? wordEnd(text, i + 1) : i;
    // Most words start nothing: they cost one look-up.
    if (end > i && !mayTrigger(text, i, end) && !isDigit(codeAt(text, end))) {
      i = end;
      continue;
    }
    const step = end > i ? atWord(text, i, end, context) : atSign(text, i, c, context);
    if (step?.reading) readings.push(step.reading);
    i = Math.max(step?.next ?? 0, i + 1);
  }
  return readings;
};

const SPACE = 0x20;

const atSign = (text: string, at: number, c: number, context: ExtractionContext): Step | undefined => {
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
  isDigit(codeAt(text, at + 1)) &&
  !isDigit(codeAt(text, at - 1)) &&
  !isLetter(codeAt(text, at - 1));

const atDigits = (text: string, at: number, context: ExtractionContext): Step => {
  const numeral = readDigits(text, at);
  if (!numeral) return { reading: undefined, next: at + 1 };
  const prefix = readPrefix(text, at);
  if (!prefix) {
    if (isInsideName(text, at)) return { reading: undefined, next: identifierEnd(text, at) };
    const quarter = isLetter(codeAt(text, at + 1)) ? readQuarter(text, at) : undefined;
    if (quarter) return { reading: quarter, next: quarter.end };
    const phone = phoneEnd(text, at);
    if (phone && !/^\d\d:\d\d/.test(text.slice(at, at + 5))) return { reading: undefined, next: phone };
    const plural = readPlural(text, numeral);
    if (plural) return plural;
    const timed = codeAt(text, numeral.end) === COLON ? readRaceTime(text, at) : undefined;
    if (timed) return { reading: timed, next: timed.end };
    const clock = mayTellClock(text, numeral.end) ? readClockWords(text, numeral) : undefined;
    if (clock) return { reading: clock, next: clock.end };
    const date = readDate(text, at);
    if (date) return { reading: date, next: date.end };
    const ordinal = digitOrdinal(text, numeral);
    if (ordinal) return ordinal;
    if (
      isListNumber(text, at, numeral.end) ||
      endsAsName(text, at, numeral.end) ||
      isOfTest(text, at) ||
      isIndexBase(text, numeral) ||
      isLostExponent(text, numeral) ||
      isMaker(text, numeral)
    )
      return { reading: undefined, next: Math.max(identifierEnd(text, at), numeral.end) };
  }
  const written =
    (prefix && scaleBehindBracket(text, numeral)) ??
    readScale(text, numeral, prefix !== undefined || endsMoneyRange(text, at));
  const scaled = prefix?.power && !written.isScaled ? scaledBy(written, prefix.power, written.end) : written;
  const isGlued = isLetter(codeAt(text, scaled.end));
  const mayBeYear = !prefix && !isGlued;
  const cued = mayBeYear ? (readCuedYear(text, scaled) ?? readEraYear(text, scaled)) : undefined;
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
      (isLabelled(text, scaled, hasWholeUnit(text, scaled, quantity)) &&
        !isCountedThere(text, scaled.start, quantity.unit.unit)) ||
      (!isNamed && isCode(text, scaled)) ||
      isJetliner(text, scaled, isNamed) ||
      (!isNamed && (isInParentheses(text, scaled) || isHouseNumber(text, scaled.end)))
    )
      return { reading: { type: "label", start: at, end: scaled.end }, next: scaled.end };
  }
  return { reading: quantity, next: nextBehind(quantity, scaled.end) };
};

const PER_NUMBER = / per \d/;

/** Between a number and its noun may stand another; the number that a rate is told per is none of its own. */
const nextBehind = ({ named, unit, end }: Quantity, numeralEnd: number): number =>
  named === "noun" && !(unit.unit.includes(" per ") && PER_NUMBER.test(unit.unit)) ? numeralEnd : end;

const COLON = 0x3a;

/** "HD 188753 A": a lone letter may belong to the name. */
const hasWholeUnit = (text: string, numeral: Numeral, quantity: Quantity): boolean =>
  quantity.named === "unit" &&
  (quantity.end - numeral.end > 2 ||
    !isLetter(codeAt(text, quantity.end - 1)) ||
    !/^\s?[A-Za-z]$/.test(text.slice(numeral.end, quantity.end)));

/** "equation (3)", "a pump (42)": a short whole number alone in parentheses refers, unless an amount of millions stands before it. */
const isInParentheses = (text: string, numeral: Numeral): boolean =>
  numeral.form === "digits" &&
  numeral.step === 1 &&
  numeral.end - numeral.start <= 3 &&
  isInBrackets(text, numeral) &&
  !(
    numeral.end - numeral.start > 1 &&
    BEHIND_MILLIONS.test(text.slice(Math.max(0, numeral.start - MILLIONS_BACK), numeral.start))
  );

const BEHIND_MILLIONS = /\d(?:\s?(?:m|mn|bn)| (?:million|billion)(?: [a-z]+)?) \($/;
const MILLIONS_BACK = 20;

const ADDRESS_WORDS = ["http", "https", "www"];
const HALVES = ["half", "Half", "HALF"];

type Trigger = "ordinal" | "special" | "number" | "address";
const triggeredBy = (trigger: Trigger, words: Iterable<string>): readonly (readonly [string, Trigger])[] =>
  [...words].map((word) => [word, trigger]);

/** Every word that may start a figure, by what is tried first; all others are passed over. */
const TRIGGERS = exactTable<Trigger>([
  ...triggeredBy("ordinal", ORDINALS.keys()),
  ...triggeredBy("special", [...SPECIAL_WORDS, ...MULTIPLES.keys(), ...DENOMINATORS.keys()]),
  ...triggeredBy("number", [...NUMBER_WORDS.keys(), ...VAGUE_MAGNITUDES.keys(), ...HALVES]),
  ...triggeredBy("address", ADDRESS_WORDS),
]);

const TRIGGER_STARTS = wordLengths(TRIGGERS.words, firstTwoOf);
const TRIGGER_ENDS = wordLengths(TRIGGERS.words, lastTwoOf);

const mayTrigger = (text: string, at: number, end: number): boolean =>
  mayBeIn(TRIGGER_STARTS, pairOf(codeAt(text, at), codeAt(text, at + 1)), end - at) &&
  mayBeIn(TRIGGER_ENDS, pairOf(codeAt(text, end - 2), codeAt(text, end - 1)), end - at);

const atWord = (text: string, at: number, end: number, context: ExtractionContext): Step => {
  const after = codeAt(text, end);
  if (isDigit(after)) return atLettersAndDigits(text, at, end);

  const trigger = valueAt(TRIGGERS, text, at, end);
  if (trigger === undefined) return { reading: undefined, next: end };
  const word: Word = { start: at, end, text: text.slice(at, end) };
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
  const digits = digitCountAt(text, word);
  if (digits) return { reading: digits, next: digits.end };
  const year = spokenYear(text, word);
  if (year) return { reading: year, next: year.end };
  const before = previousWord(text, word.start);
  const priced = WHOLE_COINS.has(before.text) ? oneAndCents(text, before, word, context) : undefined;
  if (priced) return { reading: priced, next: priced.end };
  const point = before.text === "point" ? readBarePoint(text, before) : undefined;
  const spelled = point ?? readSpelled(text, word);
  const numeral = spelled && pastItsDigits(text, spelled);
  if (!numeral) return { reading: undefined, next: word.end };
  const timed =
    numeral.form === "fraction" && !numeral.isScaled ? unitAndHalf(text, numeral, context) : undefined;
  if (timed) return { reading: timed, next: timed.end };
  const ordinal = trailingOrdinal(text, numeral);
  if (ordinal) return ordinal;
  const clock = readClockWords(text, numeral);
  if (clock) return { reading: clock, next: clock.end };
  const quantity = readQuantity(
    text,
    numeral,
    numeral.start === word.start ? readWordPrefix(text, word.start) : undefined,
    context,
  );
  if (isNoNumber(text, numeral, quantity.named !== "nothing", quantity.named === "unit"))
    return { reading: undefined, next: numeral.end };
  return { reading: quantity, next: nextBehind(quantity, numeral.end) };
};

const IN_DIGITS = / \((\d[\d,]*)\)(?= )/y;

/** "Ninety (90) days": contracts tell a number twice. */
const pastItsDigits = (text: string, numeral: Numeral): Numeral => {
  if (codeAt(text, numeral.end + 1) !== 0x28) return numeral;
  IN_DIGITS.lastIndex = numeral.end;
  const [told, digits = ""] = IN_DIGITS.exec(text) ?? [];
  return told !== undefined && Number(digits.replaceAll(",", "")) === value(numeral)
    ? altered(numeral, { end: numeral.end + told.length })
    : numeral;
};

/** A sign stands before words only in "$ five"; codes do: "USD fifty million". */
const readWordPrefix = (text: string, at: number): ReturnType<typeof readPrefix> => {
  const prefix = readPrefix(text, at);
  return prefix && !isLetter(prefix.sign.charCodeAt(0)) ? prefix : undefined;
};
