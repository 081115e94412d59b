import { codeAt } from "../text/code-at";
import { isHyphen, isLetter, nextWord, pastSpaces, previousWord, type Word, wordEnd } from "./chars";
import { toNumber } from "./decimal";
import { DENOMINATORS, NUMBER_WORDS, type NumberWord, SCALE_WORDS } from "./number-words";
import { altered, type Numeral, scaledBy } from "./numeral";
import { readPoint } from "./spelled-point";
import { firstTwoOf, mayBeIn, pairOf, type WordLengths, wordLengths } from "./word-lengths";

type Sum = { total: number; group: number; last: NumberWord["rank"] | "none"; power: number; end: number };

/** "three hundred and forty-two million, one hundred thousand": adds up word after word while the order allows it. */
export const readCardinal = (text: string, first: Word): Numeral | undefined => {
  const sum: Sum = { total: 0, group: 0, last: "none", power: 99, end: first.end };
  let word = first;
  let row = NUMBER_WORDS.get(word.text);
  while (row && add(sum, row)) {
    sum.end = word.end;
    const mayJoin = sum.last === "hundred" || sum.last === "scale";
    word = sum.last === "ten" ? afterTen(text, sum.end) : following(text, sum.end);
    if (mayJoin && /^and$/i.test(word.text)) word = afterAnd(text, word, first);
    row = NUMBER_WORDS.get(word.text);
  }
  if (sum.last === "none") return undefined;
  const start = hasArticle(text, first) ?? first.start;
  const value = sum.total + sum.group;
  const point = sum.total === 0 ? readPoint(text, start, sum.end, sum.group) : undefined;
  if (point) return point;
  const step = sum.last === "scale" ? 10 ** sum.power : 1;
  const numeral = whole(start, sum.end, value, step, sum.last === "scale");
  const grand = sum.last === "scale" ? undefined : following(text, sum.end);
  return grand && isGrand(text, grand) ? scaledBy(numeral, 3, grand.end) : withLoneK(text, numeral);
};

const add = (sum: Sum, row: NumberWord): boolean => {
  switch (row.rank) {
    case "digit":
      if (sum.last === "digit" || sum.last === "teen" || (row.value === 0 && sum.last !== "none"))
        return false;
      sum.group += row.value;
      break;
    case "teen":
    case "ten":
      if (sum.last === "digit" || sum.last === "teen" || sum.last === "ten") return false;
      sum.group += row.value;
      break;
    case "hundred":
      if (sum.last === "hundred" || sum.last === "scale" || sum.group >= 100) return false;
      sum.group = (sum.group || 1) * 100;
      break;
    case "scale":
      // "three hundred thousand million" multiplies on; "two thousand million" too.
      if (sum.last === "scale") {
        if (row.power < sum.power) return false;
        sum.total *= 10 ** row.power;
      } else {
        if (row.power >= sum.power) return false;
        sum.total += (sum.group || 1) * 10 ** row.power;
      }
      sum.group = 0;
      sum.power = row.power;
  }
  sum.last = row.rank;
  return true;
};

/** "two hundred and three" goes on; so does "two hundred and two thousand" where nothing is counted between the two; "between two hundred and three hundred" and "one million and two others" do not. */
const afterAnd = (text: string, and: Word, first: Word): Word => {
  const next = following(text, and.end);
  const row = NUMBER_WORDS.get(next.text);
  if (!row || row.rank === "hundred" || row.rank === "scale") return and;
  // "five billion and three quarters": a part of the scale follows, no digit.
  if (DENOMINATORS.has(following(text, next.end).text)) return and;
  if (!/^(between|from)$/i.test(previousWord(text, first.start).text)) return next;
  let last = next;
  for (let more = following(text, last.end); NUMBER_WORDS.has(more.text); more = following(text, last.end)) {
    const rank = NUMBER_WORDS.get(more.text)?.rank;
    if (rank === "hundred" || rank === "scale") return and;
    last = more;
  }
  return next;
};

const hasArticle = (text: string, first: Word): number | undefined => {
  const row = NUMBER_WORDS.get(first.text);
  if (row?.rank !== "hundred" && row?.rank !== "scale") return undefined;
  const before = previousWord(text, first.start);
  return /^(a|an)$/i.test(before.text) ? before.start : undefined;
};

const isDozens = (word: string): boolean => (codeAt(word, 0) | 0x20) === 0x64 && /^dozens?$/i.test(word);

/** "three dozen", "two dozens". */
export const inDozens = (text: string, numeral: Numeral): Numeral | undefined => {
  const word = following(text, numeral.end);
  return isDozens(word.text) ? times12(numeral, word.end) : undefined;
};

/** Takes the scale words that follow: "53 billion", "1.2 million", "5 lakh crore", "half a million". */
export const withScale = (text: string, numeral: Numeral): Numeral => {
  let result = numeral;
  for (let times = 0; times < 2; times++) {
    if (!mayFollow(SCALE_LENGTHS, text, result.end)) break;
    const word = following(text, result.end);
    const row = NUMBER_WORDS.get(word.text);
    if (isGrand(text, word)) result = scaledBy(result, 3, word.end);
    else if (row?.rank === "scale") result = withRest(text, scaledBy(result, row.power, word.end), row.power);
    else if (row?.rank === "hundred" && times === 0)
      result = withRest(text, scaledBy(result, 2, word.end), 2);
    else if (isDozens(word.text) && !result.isScaled) result = times12(result, word.end);
    else break;
  }
  return result;
};

const SCALES_IN_SINGULAR = [...Object.keys(SCALE_WORDS), "hundred", "dozen", "dozens", "grand"];
const SCALE_LENGTHS = wordLengths(SCALES_IN_SINGULAR, firstTwoOf);

/** "four hundred grand", "sixty grand a pop"; not "two grand pianos". */
const isGrand = (text: string, word: Word): boolean =>
  word.text === "grand" &&
  /^(?:$|[^\sa-z-]| (?:an?|of|for|in|on|to|from|per|each|and|or|but|by|at|as|if|more|less|left|short|up|down|out|over|into|before|after|now|so|was|is|would|will|that|this|we|you|he|she|they|it|extra|every|last)\b)/.test(
    text.slice(word.end, word.end + LONGEST_BEHIND_GRAND),
  );
const LONGEST_BEHIND_GRAND = 8;

/** "two hundred k": a transcript sets the letter apart. */
const withLoneK = (text: string, numeral: Numeral): Numeral =>
  !numeral.isScaled &&
  (codeAt(text, numeral.end + 1) | 0x20) === 0x6b &&
  /^ [kK](?![\p{L}\d-])/u.test(text.slice(numeral.end, numeral.end + 3))
    ? scaledBy(numeral, 3, numeral.end + 2)
    : numeral;

/** Whether letters and length of the next word are those of one in the table. */
export const mayFollow = (lengths: WordLengths, text: string, at: number): boolean => {
  const start = followingStart(text, at);
  const edge = pairOf(codeAt(text, start), codeAt(text, start + 1));
  return mayBeIn(lengths, edge, wordEnd(text, start) - start);
};

const REST = /\s(?:and\s)?(\d{1,3})(?![\d.,:%/-]|\s?%)/y;

/** "3 hundred and 21", "4 thousand 3 hundred and 21": smaller numbers in digits add up. */
const withRest = (text: string, numeral: Numeral, power: number): Numeral => {
  if (power > 3) return numeral;
  REST.lastIndex = numeral.end;
  const found = REST.exec(text);
  if (found) {
    const end = REST.lastIndex;
    const own = nextWord(text, end);
    const isHundreds = power === 3 && /^hundred$/i.test(own.text) && found[1]?.length === 1;
    if (isHundreds) return withRest(text, plus(numeral, Number(found[1]) * 100, own.end), 2);
    const isUsual = power === 2 ? Number(found[1]) < 100 : false;
    return isUsual ? plus(numeral, Number(found[1]), end) : numeral;
  }
  const and = nextWord(text, numeral.end);
  const word = and.text === "and" ? nextWord(text, and.end) : undefined;
  const row = word && NUMBER_WORDS.get(word.text);
  const isSmall = row && power === 2 && (row.rank === "digit" || row.rank === "teen" || row.rank === "ten");
  const isPart = word && DENOMINATORS.has(nextWord(text, word.end).text);
  return isSmall && !isPart ? plus(numeral, row.value, word.end) : numeral;
};

const plus = (numeral: Numeral, more: number, end: number): Numeral =>
  whole(numeral.start, end, toNumber(numeral.low) + more, 1, false, numeral.form);

export const times12 = (numeral: Numeral, end: number): Numeral =>
  whole(numeral.start, end, Number(numeral.low.mantissa) * 12, 1, false);

const whole = (
  start: number,
  end: number,
  value: number,
  step: number,
  isScaled: boolean,
  form: Numeral["form"] = "words",
): Numeral => {
  const decimal = { mantissa: String(value), exponent: 0 };
  return { start, end, low: decimal, high: decimal, step, form, isScaled };
};

export const fraction = (start: number, end: number, value: number): Numeral =>
  whole(start, end, value, 0, false, "fraction");

/** "three billions", "two thousand millions": the plural is old-fashioned or foreign, not vague. */
export const withPluralScale = (text: string, numeral: Numeral): Numeral => {
  if (!mayFollow(PLURAL_LENGTHS, text, numeral.end)) return numeral;
  const word = following(text, numeral.end);
  const power = PLURAL_SCALES.get(word.text);
  return power === undefined ? numeral : scaledBy(numeral, power, word.end);
};

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ["thousands", 3],
  ["millions", 6],
  ["billions", 9],
  ["trillions", 12],
]);
const PLURAL_LENGTHS = wordLengths(PLURAL_SCALES.keys(), firstTwoOf);

/** All words that may scale the number before them. */
export const SCALES_BEHIND: readonly string[] = [...SCALES_IN_SINGULAR, ...PLURAL_SCALES.keys()];

/** "thirty-something people": any number of the thirties. */
export const somethings = (text: string, numeral: Numeral): Numeral => {
  const end = numeral.end + "-something".length;
  if (
    !isHyphen(codeAt(text, numeral.end)) ||
    !text.startsWith("something", numeral.end + 1) ||
    isLetter(codeAt(text, end))
  )
    return numeral;
  const value = Number(numeral.low.mantissa);
  if (value % 10 !== 0 || value < 20 || value > 90) return numeral;
  const high = { mantissa: String(value + 9), exponent: 0 };
  return altered(numeral, { end, high, form: "vague" });
};

/** A transcript writes "twenty - five": the spaces around the hyphen count only before a digit. */
const afterTen = (text: string, at: number): Word => {
  const spaced = SPACED_HYPHEN.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const next = nextWord(text, at + spaced);
  const isDigit = NUMBER_WORDS.get(next.text)?.rank === "digit" && next.text !== "zero";
  return spaced > 0 && isDigit ? next : following(text, at);
};

const SPACED_HYPHEN = /^ - /;

/** The next word of the number after spaces or one hyphen. */
export const following = (text: string, at: number): Word => nextWord(text, followingStart(text, at));

export const followingStart = (text: string, at: number): number =>
  isHyphen(codeAt(text, at)) && isLetter(codeAt(text, at + 1)) ? at + 1 : pastSpaces(text, at);
