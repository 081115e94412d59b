import { nextWord, pastSpaces, previousWord } from "./chars";
import { UNIT_WORDS } from "./measures";
import { numeralOf } from "./numeral";
import { measured, type Quantity } from "./reading";
import { NO_UNIT } from "./unit-kinds";

const TIME = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(\.\d{1,3})?(?![\d:]|\.\d|,\d{3})/y;
const OF_DAY = /^(?:at|by|until|till|from|since|before|after|around|between)$/i;
const HALF_OF_DAY = /^(?:[ap]\.?m\b|GMT|UTC|BST|E[SD]?T|CET)/i;
const RACE =
  /\b(?:race[ds]?|ran|runs?|running|runner\w?|marathon|mile|laps?|heat|finish\w{0,3}|clock(?:ed|ing)|record|personal best|best time|winning time|swim|swam|stage|triathlon|ironman)\b/i;
const AROUND = 50;

/** "finished in 2:15:25", "a 3:59.4 mile": how long a race took, in seconds; "at 2:15" tells the time of day. */
export const readRaceTime = (text: string, at: number): Quantity | undefined => {
  TIME.lastIndex = at;
  const found = TIME.exec(text);
  if (!found) return undefined;
  const end = TIME.lastIndex;
  const [, first = "", second = "", third, decimals = ""] = found;
  if (OF_DAY.test(previousWord(text, at).text) || isHalfOfDay(text, end)) return undefined;
  if (!decimals && !(third ? isRaced(text, at, end) : isTimeOf(text, at, end))) return undefined;
  const hasHours = third !== undefined || (!decimals && isMarathon(text, end));
  const seconds = hasHours
    ? Number(first) * 3600 + Number(second) * 60 + Number((third ?? "0") + decimals)
    : Number(first) * 60 + Number(second + decimals);
  return inSeconds(at, end, Number(seconds.toFixed(3)), decimals.length - 1);
};

const isHalfOfDay = (text: string, end: number): boolean => {
  const start = pastSpaces(text, end);
  return HALF_OF_DAY.test(text.slice(start, start + 4));
};

/** Nobody tells a time of day to the second behind "in". */
const isRaced = (text: string, at: number, end: number): boolean =>
  /\bin $/i.test(text.slice(Math.max(0, at - 4), at)) ||
  RACE.test(text.slice(Math.max(0, at - AROUND), end + AROUND)) ||
  isTimeOf(text, at, end);

const TIME_OF = /\b(?:times? of|clock(?:ed|ing)|record of|best of|ran|in) $/i;
const TIME_OF_BACK = 12;
const RACED = /^(?:mile|miler|marathon|lap|half|run|finish)$/i;

/** Two numbers alone are a time of day, unless the words right beside them speak of a race. */
const isTimeOf = (text: string, at: number, end: number): boolean => {
  const before = TIME_OF.exec(text.slice(Math.max(0, at - TIME_OF_BACK), at));
  if (RACED.test(nextWord(text, end).text)) return true;
  return before !== null && (!/^in /i.test(before[0]) || RACE.test(text.slice(Math.max(0, at - AROUND), at)));
};

/** "a 2:58 marathon": hours and minutes. */
const isMarathon = (text: string, end: number): boolean =>
  /^(?:marathon|half)$/i.test(nextWord(text, end).text);

const inSeconds = (start: number, end: number, seconds: number, decimals: number): Quantity => {
  const numeral = numeralOf(start, end, seconds, seconds, "digits", decimals > 0 ? 10 ** -decimals : 1);
  return measured(numeral, UNIT_WORDS.get("second") ?? NO_UNIT, "unit");
};
