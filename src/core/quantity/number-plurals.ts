import { codeAt } from "../text/code-at";
import type { CalendarAt } from "./calendar";
import {
  beforeSpaces,
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isUpper,
  previousWord,
  type Word,
  wordJoinedBefore,
} from "./chars";
import { type Magnitude, THIRDS, vague } from "./magnitudes";
import { UNIT_WORDS } from "./measures";
import { isJetlinerNumber } from "./model-names";
import type { Numeral } from "./numeral";
import { changed, measured, type Quantity, type Step } from "./reading";
import { NO_UNIT } from "./unit-kinds";

/** "the over-65s", "in the low 80s", "his late 20s", "four 747s": a number in the plural is no number of seconds. */
export const readPlural = (text: string, numeral: Numeral): Step | undefined => {
  if (codeAt(text, numeral.end) !== S || !isPluralOf(text, numeral)) return undefined;
  const end = numeral.end + 1;
  if (isJetlinerNumber(text, numeral)) return { reading: undefined, next: end };
  const value = Number(numeral.low.mantissa);
  const before = wordJoinedBefore(text, numeral.start);
  if (value < OLDEST && BOUND.test(before.text)) return ageBound(text, numeral, before);
  const size = value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
  if (size === 0 || value >= 1000) return undefined;
  const third = THIRDS[before.text.toLowerCase()];
  const owner = third ? previousWord(text, before.start) : before;
  if (third && OWNED.test(owner.text) && value < OLDEST)
    return { reading: ages(before.start, end, value, third), next: end };
  const isLevel = /^(?:low|high)$/i.test(before.text) || size === 100 || isTemperature(text, numeral.start);
  if (!isLevel || (!third && owner.text.toLowerCase() !== "the")) return undefined;
  const [low, high] = third ? withinThird(value, size, third) : [value, value + size - 1];
  return { reading: vague(third ? before.start : numeral.start, end, low, high, NO_UNIT), next: end };
};

const S = 0x73;
const OLDEST = 120;

const isPluralOf = (text: string, { start, end, form, step, isScaled }: Numeral): boolean => {
  const next = codeAt(text, end + 1);
  return (
    form === "digits" &&
    step === 1 &&
    !isScaled &&
    end - start <= 3 &&
    !isLetter(next) &&
    !isDigit(next) &&
    !(isApostrophe(next) && isLetter(codeAt(text, end + 2)))
  );
};

const BOUND = /^(?:over|under)$/i;
const OWNED = /^(?:his|her|their|my|our|your|its)$/i;
/** "ran it in under 50s", "took over 30s": behind these a number in s is timed. */
const TIMED = /^(?:in|within|of|by|just|well|at|to|ran|run|took|takes|lasted|lasts|held|time|times|was|is)$/i;

/** "over-65s", "the under 18s"; "England Under-21s" is a team's name. */
const ageBound = (text: string, numeral: Numeral, bound: Word): Step | undefined => {
  const end = numeral.end + 1;
  const isJoined = isHyphen(codeAt(text, numeral.start - 1));
  const before = previousWord(text, bound.start);
  if (!isJoined && TIMED.test(before.text)) return undefined;
  const isName = isUpper(codeAt(text, bound.start)) && isUpper(codeAt(before.text, 0));
  return { reading: isName ? undefined : ageOf(numeral, end), next: end };
};

const ageOf = (numeral: Numeral, end: number): Quantity =>
  changed(measured(numeral, UNIT_WORDS.get("year") ?? NO_UNIT, "unit"), { end, form: "age" });

/** "her late 20s": a stretch of life, read as "her 20s" is. */
const ages = (start: number, end: number, value: number, third: Magnitude): CalendarAt => ({
  type: "calendar",
  kind: "period",
  start,
  end,
  low: value + third.low,
  high: value + third.high,
  period: undefined,
});

const withinThird = (value: number, size: number, { low, high }: Magnitude): readonly [number, number] => [
  value + (low * size) / 10,
  value + ((high + 1) * size) / 10 - 1,
];

const TEMPERATURE = /\b(?:temperatures?|highs|lows|thermometers?|humidity|degrees)\b/i;
const TEMPERATURE_BACK = 40;

/** "temperatures in the 80s": degrees, where years would be a decade. */
const isTemperature = (text: string, at: number): boolean =>
  TEMPERATURE.test(text.slice(Math.max(0, at - TEMPERATURE_BACK), beforeSpaces(text, at)));
