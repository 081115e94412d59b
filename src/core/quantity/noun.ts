import { codeAt } from "../text/code-at";
import { named, valueAt, wordTable } from "../text/word-table";
import {
  identifierEnd,
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  nextWord,
  previousWord,
  type Word,
} from "./chars";
import { tellsChange } from "./direction";
import type { Numeral } from "./numeral";
import { isPluralWord, singular } from "./singular";

export type NounAt = { readonly noun: string; readonly end: number };

/** Words that end the search for the noun: whatever follows them is not counted by the number before. */
const STOPS = wordTable(
  named(
    `a an the this that these those its his her their our my your of in on at by for from to into onto with within without
  and or but nor so yet as than then if while when where which who whom whose what how why because since until till
  before after during between among amid against across through throughout over under above below about around near
  per via is are was were be been being am has have had do does did will would shall should can could may might must
  not no it he she they we you i said says told called warned noted added according also only just even still already
  now today yesterday tomorrow tonight ago later earlier soon once twice again ever never always perhaps thus plus minus
  versus vs compared respectively each every both all some any more most less fewer least much many few such own same
  other others another up down off out there here rose fell grew gained dropped jumped tops produces includes shows discloses describes teaches relates requires separates means helps needs takes gets goes comes remains seems contains
  brings allows keeps leads suggests reveals finds indicates concludes confirms strong made makes gave gives became
  including excluding except despite unless whereas besides towards toward overseas across yes whether however therefore
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december percent times im is was its us vs th st nd rd
  two three four five six seven eight nine ten eleven twelve`
      .split(/\s+/)
      .filter(Boolean),
  ),
);

/** "20 more Airbus A321XLR jets": the name of a model stands before its noun. */
const pastModel = (text: string, word: Word): Word =>
  isUpper(codeAt(text, word.start)) && isDigit(codeAt(text, word.end))
    ? nextWord(text, identifierEnd(text, word.start))
    : word;

const PLUS = 0x2b;
/** "50-odd cars", "30+ engineers", "five or so years", "ten or more employees". */
const HEDGE_MARK = /^(?:-odd|-plus|-ish|-some| or (?:so|more|fewer|less)| plus|\+)(?=\s)/;
const LONGEST_MARK = 10;

/** "27,500 leaves 8,160 seats empty": the verb, by what is left behind it; "six to nine leaves" are counted. */
const LEFT =
  /^ (?:[\d$€£¥]|(?:an?|the|no|only|just|about|some|nearly|almost|around|roughly|over|more|less|fewer|us|them|it)\b)/;
const LONGEST_LEFT = 10;
/** "From 65 to 67 increases the labour force". */
const HAS_OBJECT = /^ (?:the|its|their|our|his|her)\b/;

/** "It missed the 1.52 billion analysts had pencilled in": who expects a number is not counted by it. */
const FORESEE = /^(?:analysts|economists|forecasters|investors|traders|brokers|markets)$/;
const EXPECTED =
  /^ (?:had|have|were|polled|surveyed|expect(?:ed)?|forecast|predict(?:ed)?|project(?:ed)?|estimat(?:ed?)|anticipat(?:ed?)|reckon(?:ed)?)\b/;
const LONGEST_EXPECTED = 14;

const LONGEST_WALK = 4;
/** Stops that may stand right behind the number, before what it counts. */
const BETWEEN = wordTable(named(["more", "less", "fewer", "other"]));

/**
 * The counted noun: past adjectives to the first plural ("2 billion free tokens"), and on through plurals
 * that follow it ("23 sales representatives": no verb in -s follows a plural subject).
 */
export const readNoun = (text: string, numeral: Numeral): NounAt | undefined => {
  const c = codeAt(text, numeral.end);
  if (isLetter(c)) return undefined;
  const mark = mayMark(c, codeAt(text, numeral.end + 1))
    ? HEDGE_MARK.exec(text.slice(numeral.end, numeral.end + LONGEST_MARK))
    : null;
  if (isHyphen(c) && !mark) return hyphenated(text, numeral.end + 1);
  let at = numeral.end + (mark?.[0].length ?? 0);
  if (numeral.low.mantissa === "1" && numeral.low.exponent === 0) return oneOf(text, at);
  let found: NounAt | undefined;
  for (let steps = 0; steps < LONGEST_WALK + (found ? 1 : 0); steps++) {
    const word = pastModel(text, nextWord(text, at));
    if (!word.text || (word.start === at && steps > 0 && !isHyphen(codeAt(text, at - 1)))) break;
    // "three more years"; "three more than" counts nothing.
    if (steps === 0 && valueAt(BETWEEN, text, word.start, word.end)) {
      at = word.end;
      continue;
    }
    if (valueAt(STOPS, text, word.start, word.end) && !isJoined(text, word.end)) break;
    const lower = word.text.toLowerCase();
    if (lower === "leaves" && LEFT.test(text.slice(word.end, word.end + LONGEST_LEFT))) break;
    if (steps === 0 && tellsChange(lower) && HAS_OBJECT.test(text.slice(word.end, word.end + LONGEST_LEFT)))
      break;
    if (
      numeral.isScaled &&
      FORESEE.test(lower) &&
      EXPECTED.test(text.slice(word.end, word.end + LONGEST_EXPECTED))
    )
      break;
    const isPossessive = isApostrophe(codeAt(text, word.end)) && isLetter(codeAt(text, word.end + 1));
    const isNoun = !isPossessive && isPlural(word, lower);
    if (isNoun && found && isOneOfMany(text, numeral.start)) break;
    if (isNoun) found = { noun: nounOf(text, word), end: word.end };
    else if (isParticlePlural(text, word)) found = { noun: hyphenatedBefore(text, word), end: word.end };
    else if (found) break;
    at = isPossessive ? word.end + 2 : word.end;
    if (isJoined(text, at)) at++;
    else if (!isSpace(codeAt(text, at)) && codeAt(text, at) !== 10) break;
  }
  return found;
};

const ONE_OF_MANY = /\b(?:each|one|none|neither|either) of (?:the|these|those|its|their|our|his|her) $/i;
const ONE_OF_MANY_BACK = 18;

/** "Each of the 32 teams plays": what follows is said of one, and may be its verb. */
const isOneOfMany = (text: string, at: number): boolean =>
  ONE_OF_MANY.test(text.slice(Math.max(0, at - ONE_OF_MANY_BACK), at));

/** A hyphen, a plus, " or so" or " plus". */
const mayMark = (first: number, second: number): boolean =>
  isHyphen(first) || first === PLUS || (isSpace(first) && (second === 0x6f || second === 0x70));

/** "by-elections", "in-depth interviews": a short word joined to the next stops nothing. */
const isJoined = (text: string, end: number): boolean =>
  isHyphen(codeAt(text, end)) && isLetter(codeAt(text, end + 1));

/** "flare-ups", "add-ons", "sit-ins": the plural stands on a particle behind the hyphen. */
const isParticlePlural = (text: string, word: Word): boolean =>
  isHyphen(codeAt(text, word.start - 1)) && /^(?:ups|ins|ons|offs|outs|overs|downs|backs)$/.test(word.text);

const TIME = /^(?:year|month|week|day|night|hour)s$/;

/** "person-years" are no years: the noun is the whole word. */
const nounOf = (text: string, word: Word): string =>
  isHyphen(codeAt(text, word.start - 1)) && TIME.test(word.text)
    ? hyphenatedBefore(text, word)
    : singularOf(word);

const hyphenatedBefore = (text: string, word: Word): string =>
  `${previousWord(text, word.start - 1).text}-${word.text.slice(0, -1)}`.toLowerCase();

const isCapital = (c: number): boolean => c >= 0x41 && c <= 0x5a;

/** "GPUs" → "gpu": an abbreviation keeps no rule of spelling. */
const singularOf = ({ text }: Word): string =>
  text.endsWith("s") && isCapital(codeAt(text, text.length - 2))
    ? text.slice(0, -1).toLowerCase()
    : singular(text.toLowerCase());

/** Words that come before the noun rather than being it. */
const ADJECTIVES = new Set(
  "main new complete possible specific consecutive big single small large major key full old great good final whole long short high low public private local foreign former senior junior more further additional extra other".split(
    " ",
  ),
);

/** "one customer", "one new plant": behind one the noun has no plural to tell it. */
const oneOf = (text: string, at: number): NounAt | undefined => {
  const first = nextWord(text, at);
  const word = ADJECTIVES.has(first.text) ? nextWord(text, first.end) : first;
  const isWord =
    word.text.length > 2 &&
    /^[a-z]+$/.test(word.text) &&
    !valueAt(STOPS, word.text, 0, word.text.length) &&
    !/(?:ed|ly|ing)$|^(?:last|next|past)$/.test(word.text);
  return isWord ? { noun: word.text, end: word.end } : undefined;
};

const isPlural = (word: Word, lower: string): boolean =>
  isPluralWord(lower) ||
  (word.text.length > 2 && word.text.endsWith("s") && isUpper(codeAt(word.text, word.text.length - 2)));

const NO_NOUNS =
  /^(?:a|old|odd|some|plus|ish|under|over|all|nil|love|fold|strong|to|and|or|by|in|on|of|for|per|man|daily|weekly|monthly|yearly|one|two|three|four|five|six|seven|eight|nine)$/i;

/** "trillion-parameter", "two-door": the word behind the hyphen is what is counted. */
const hyphenated = (text: string, at: number): NounAt | undefined => {
  const word = nextWord(text, at);
  if (word.start !== at || !word.text || NO_NOUNS.test(word.text)) return undefined;
  return { noun: singular(word.text.toLowerCase()), end: word.end };
};
