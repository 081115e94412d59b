import { codeAt } from "../text/code-at";
import { valueAt, wordTable } from "../text/word-table";
import { isDigit, isUpper, marksOf } from "./chars";
import { MONTHS } from "./periods";
import { mayBeIn, pairOf, wordLengths } from "./word-lengths";

/**
 * Where periods told in words may begin, each list in order: found by one walk over a text, since patterns that look
 * for them at each of its characters take longer than all else that is read of a period.
 */
export type PeriodWords = {
  /** "this", "first", "June": with the words behind them. */
  readonly openers: readonly number[];
  /** "the" and "a" before what may be "year after", "next" before a stop. */
  readonly neighbours: readonly number[];
  /** Months with a capital, short ones too. */
  readonly months: readonly number[];
  /** Years that a quarter or a half may stand behind: "2024 Q3". */
  readonly years: readonly number[];
  /** "today", the "down" of "is down to": what may tell that something holds now. */
  readonly now: readonly number[];
};

export const periodWords = (text: string): PeriodWords => {
  const words: Lists = { openers: NONE, neighbours: NONE, months: NONE, years: NONE, now: NONE };
  let i = 0;
  while (i < text.length) {
    if (!isWordMark(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i++;
    while (i < text.length && isWordMark(text.charCodeAt(i))) i++;
    if (isDigit(text.charCodeAt(start))) {
      if (mayBeYear(text, start)) words.years = withPlace(words.years, start);
    } else if (mayBeIn(STARTS, pairOf(text.charCodeAt(start), codeAt(text, start + 1)), i - start))
      note(words, text, start, i);
  }
  return words;
};

type Lists = { -readonly [Name in keyof PeriodWords]: PeriodWords[Name] };

/** Most texts have no place of most kinds: no list is made for them. */
const NONE: number[] = [];
const withPlace = (places: readonly number[], place: number): readonly number[] => {
  if (places === NONE) return [place];
  (places as number[]).push(place);
  return places;
};

/** What a pattern takes for a character of a word; most are small letters. */
const isWordMark = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || isOtherWordMark(c);

const isOtherWordMark = marksOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

const note = (words: Lists, text: string, start: number, end: number): void => {
  const roles = valueAt(ROLES, text, start, end);
  if (roles === undefined) return;
  if (roles.isOpener) words.openers = withPlace(words.openers, start);
  if (roles.isMonth && isUpper(codeAt(text, start))) words.months = withPlace(words.months, start);
  if (roles.isNow) words.now = withPlace(words.now, start);
  if (roles.mayStandAlone ? isStop(text, end) : mayTellYear(text, end, roles.yearWords))
    words.neighbours = withPlace(words.neighbours, start);
};

const OPENERS = new Set(
  `this last next current previous prior coming latest first second past
  january february march april may june july august september october november december`.split(/\s+/),
);
const NOW = new Set(
  "today now currently present far down up fallen risen dropped grown shrunk come".split(" "),
);
const ALONE = new Set(["last", "this", "next"]);
/** How the words begin that may stand behind an article or a number: "the year after", "the following year", "a year later". */
const BEFORE_YEARS: ReadonlyMap<string, string> = new Map([
  ["the", "yfpYFP"],
  ["a", "yY"],
  ..."two three four five six seven eight nine ten".split(" ").map((number) => [number, "y"] as const),
]);

const ROLES = wordTable(
  [...OPENERS, ...NOW, ...MONTHS.keys(), ...BEFORE_YEARS.keys()].map((word) => [
    word,
    {
      isOpener: OPENERS.has(word),
      isMonth: MONTHS.has(word),
      isNow: NOW.has(word),
      mayStandAlone: ALONE.has(word),
      yearWords: BEFORE_YEARS.get(word) ?? "",
    },
  ]),
);

/** The first two letters; behind a single letter stands a space, whose bits are those of none. */
const STARTS = wordLengths(ROLES.words, (word) => pairOf(word.charCodeAt(0), codeAt(word, 1)));

const isStop = (text: string, at: number): boolean => at === text.length || STOPS.includes(text.charAt(at));
const STOPS = ".,;:)";

const mayTellYear = (text: string, end: number, initials: string): boolean =>
  initials !== "" && initials.includes(text.charAt(end + 1));

/** A year, and right behind it or behind a comma or a dash the first letter of what it may have: "Q3", "H1", "second half". */
const mayBeYear = (text: string, at: number): boolean => {
  const first = codeAt(text, at);
  if (first !== 0x31 && first !== 0x32) return false;
  let i = at + YEAR_DIGITS;
  while (i < at + YEAR_DIGITS + LONGEST_GAP && !isWordMark(codeAt(text, i))) i++;
  return isPartInitial(codeAt(text, i));
};

const YEAR_DIGITS = 4;
const LONGEST_GAP = 3;
const isPartInitial = marksOf("QHfst");
