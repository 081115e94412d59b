import { codeAt } from "../text/code-at";
import { following, fraction, times12, withScale } from "./cardinals";
import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import { toNumber } from "./decimal";
import { DENOMINATORS, NUMBER_WORDS } from "./number-words";
import { altered, type Numeral, scaledBy } from "./numeral";

/** "two-thirds", "three quarters of a million", "one sixth"; not "one second". */
export const readSpelledFraction = (text: string, over: Numeral): Numeral | undefined => {
  const value = Number(over.low.mantissa);
  const word = following(text, over.end);
  const under = DENOMINATORS.get(word.text);
  if (!under || (over.isScaled && under < 5) || (value >= under * 4 && !isLargePart(word, value)))
    return undefined;
  const isPlural = word.text.endsWith("s");
  if (isPlural !== value > 1 && !isHyphen(codeAt(text, over.end))) return undefined;
  // "three quarters in a row", "one quarter earlier": quarters of a year unless joined by a hyphen or followed by "of".
  const after = nextWord(text, word.end).text;
  const isScale = NUMBER_WORDS.get(after)?.rank === "scale";
  const isPart =
    after === "of" ||
    DONE_IN_PART.has(after) ||
    isScale ||
    doesInPart(previousWord(text, over.start).text, after);
  if (under === 4 && !isHyphen(codeAt(text, over.end)) && !isPart) return undefined;
  return ofScale(text, fraction(over.start, word.end, value / under));
};

/** "Three quarters complete": no span of time is that. */
const DONE_IN_PART = new Set("complete done finished built full empty ready sold gone".split(" "));

/** "three hundred tenths", "twenty-three fifths": in the plural no ordinal stands there. */
const isLargePart = (word: Word, value: number): boolean =>
  /(th|fif|eigh|nin|tw)\w*ths$|ths$/.test(word.text) && value > 1;

/** "About three quarters related to goodwill", "more than a fifth do not": a part, roughly told, that does something. */
export const doesInPart = (before: string, after: string): boolean =>
  (ROUGHLY.test(before) && DOES.has(after)) || (NEARLY.test(before) && WHEN.test(after));

/** "Barely a third at the worst point": no rank is nearly so. */
const NEARLY = /^(?:nearly|almost|barely|hardly|roughly|approximately)$/i;
const WHEN = /^(?:at|in|by|on|from|as|last|this|today|now)$/;

const DOES = new Set(
  "is are was were will would can could has have had do does did came come comes went go goes said say related relates live lived work worked".split(
    " ",
  ),
);
const ROUGHLY = /^(?:about|around|roughly|nearly|almost|barely|hardly|over|under|than|some|approximately)$/i;

const PART_AFTER =
  /[\s-]and[\s-](?:an?[\s-]|(one|two|three|four|five|seven)[\s-])?(half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirtieth|thirds|quarters|fourths|fifths|sixths|eighths|tenths)\b/y;

/** "two and a half", "6 and a half", "one and three quarters"; a scale may follow: "one and a half million". */
export const withHalf = (text: string, numeral: Numeral): Numeral | undefined => {
  // Most numbers are followed by something else than "and": no pattern is tried on them.
  if (codeAt(text, numeral.end + 1) !== 0x61) return undefined;
  PART_AFTER.lastIndex = numeral.end;
  const found = PART_AFTER.exec(text);
  if (!found) return undefined;
  const over = NUMBER_WORDS.get(found[1] ?? "one");
  const under = DENOMINATORS.get(found[2] ?? "");
  if (over?.rank !== "digit" || !under || over.value >= under) return undefined;
  const end = PART_AFTER.lastIndex;
  // "between 470,000 and half a million"
  if (/^[\s-]and[\s-]half$/.test(found[0]) && /^\s(?:an?|the)\s/.test(text.slice(end, end + 5)))
    return undefined;
  const part = over.value / under;
  if (!numeral.isScaled)
    return withScale(text, fraction(numeral.start, end, Number(numeral.low.mantissa) + part));
  // "three million and a half" adds half a million, and so does "one billion and a half million".
  const scale = nextWord(text, end);
  const row = NUMBER_WORDS.get(scale.text);
  const isOwn = row?.rank === "scale";
  const sum = toNumber(numeral.low) + part * (isOwn ? 10 ** row.power : numeral.step);
  return fraction(numeral.start, isOwn ? scale.end : end, sum);
};

/** "half", "half a million", "a half", "half of": the word alone is a figure only where something is halved. */
export const readHalf = (text: string, word: Word): Numeral | undefined => {
  const before = previousWord(text, word.start);
  const start = /^(a|one)$/i.test(before.text) ? before.start : word.start;
  return ofScale(text, fraction(start, word.end, 0.5));
};

/** The scale behind a fraction: "half a million", "three quarters of a million", "half million". */
const ofScale = (text: string, part: Numeral): Numeral => {
  let word = nextWord(text, part.end);
  // "a half-billion-dollar loss"
  const joined = isHyphen(codeAt(text, part.end)) ? nextWord(text, part.end + 1) : undefined;
  if (joined && NUMBER_WORDS.get(joined.text)?.rank === "scale") word = joined;
  if (word.text === "of") word = nextWord(text, word.end);
  const hasLink = word.text === "a" || word.text === "an";
  if (hasLink) word = nextWord(text, word.end);
  const row = NUMBER_WORDS.get(word.text);
  if (row?.rank === "scale") return scaledBy(part, row.power, word.end);
  if (row?.rank === "hundred") return scaledBy(part, 2, word.end);
  if (/^dozen$/i.test(word.text))
    return altered(times12(part, word.end), { form: "fraction", step: 0, isScaled: true });
  return part;
};
