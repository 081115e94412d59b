import { inDozens, mayFollow, readCardinal, SCALES_BEHIND, somethings, withPluralScale } from "./cardinals";
import { nextWord, previousWord, type Word } from "./chars";
import { DENOMINATORS, NUMBER_WORDS, VAGUE_MAGNITUDES } from "./number-words";
import type { Numeral } from "./numeral";
import { readHalf, readSpelledFraction, withHalf } from "./spelled-parts";
import { spokenPair } from "./spoken";
import { firstTwoOf, wordLengths } from "./word-lengths";

/** "Production for the half year" names a period, "took half a year" tells how long. */
const isHalfYear = (text: string, word: Word): boolean =>
  /^(?:the|this|last|first|second|each)$/i.test(previousWord(text, word.start).text) &&
  /^[ -]years?\b/.test(text.slice(word.end, word.end + LONGEST_YEAR));
const LONGEST_YEAR = 7;

/**
 * Reads the number that starts with the number word at `word`: "fifty-three billion", "half a million",
 * "two-thirds", "one and a half". An article before a scale word belongs to it: "a hundred".
 */
export const readSpelled = (text: string, word: Word): Numeral | undefined => {
  const vague = VAGUE_MAGNITUDES.get(word.text);
  if (vague) return readVague(text, word, vague);
  if (word.text.length === 4 && word.text.toLowerCase() === "half")
    return isHalfYear(text, word) ? undefined : readHalf(text, word);
  const cardinal = readCardinal(text, word);
  if (!cardinal || !mayFollow(GOING_ON, text, cardinal.end)) return cardinal;
  return (
    readSpelledFraction(text, cardinal) ??
    withHalf(text, cardinal) ??
    inDozens(text, cardinal) ??
    spokenPair(text, cardinal) ??
    somethings(text, withPluralScale(text, cardinal))
  );
};

/** All words with which a number goes on behind its cardinal; most are followed by what they count. */
const GOING_ON = wordLengths(
  [...DENOMINATORS.keys(), ...NUMBER_WORDS.keys(), ...SCALES_BEHIND, "and", "something"],
  firstTwoOf,
);

type Magnitude = { readonly low: number; readonly high: number; readonly step: number };

/** "millions of dollars", "hundreds of thousands", "tens of millions". */
const readVague = (text: string, word: Word, magnitude: Magnitude): Numeral | undefined => {
  let end = word.end;
  let times = 1;
  const of = nextWord(text, end);
  if (of.text === "of") {
    const next = nextWord(text, of.end);
    const inner = VAGUE_MAGNITUDES.get(next.text) ?? undefined;
    if (inner && inner.low > magnitude.low) {
      times = inner.low;
      end = next.end;
    }
  }
  const at = (x: number) => ({ mantissa: String(x * times), exponent: 0 });
  return {
    start: word.start,
    end,
    low: at(magnitude.low),
    high: at(magnitude.high),
    step: magnitude.step * times,
    form: "vague",
    isScaled: true,
  };
};
