import { codeAt } from "../text/code-at";
import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { tellsChange } from "./direction";
import { NUMBER_WORDS } from "./number-words";
import { type Numeral, numeralOf, scaledBy } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { doesInPart } from "./spelled-parts";
import { TIMES } from "./unit-kinds";

const TWICE_WHAT = /^(the|as|its|their|what|that|this|his|her|our|your|more|larger|bigger|higher|faster)$/;

/** Verbs say a multiple by themselves; "double" and "triple" only where something doubles. */
export const readMultiple = (text: string, word: Word, value: number): Quantity | undefined => {
  const lower = word.text.toLowerCase();
  const after = nextWord(text, word.end);
  const before = previousWord(text, word.start).text.toLowerCase();
  if (isHyphen(codeAt(text, word.end)) && lower !== "twice") return undefined;
  if (/^(double|triple|treble|quadruple|quintuple)$/.test(lower)) {
    const isVerb =
      /^(to|will|would|could|may|might|should|can|than|nearly|almost|about|roughly|over|more|us|they|we|not)$/.test(
        before,
      );
    if (!isVerb && !/^(the|its|their|what|that|his|her|our|this|last)$/.test(after.text)) return undefined;
    if (/^(the|a|an)$/.test(before)) return undefined;
  }
  if (lower === "halves") return undefined;
  if (lower === "twice" && !TWICE_WHAT.test(after.text)) return undefined;
  if (
    lower === "twice" &&
    /^(a|per|every|weekly|daily|monthly|yearly|annually|before|in|about)$/.test(after.text)
  )
    return undefined;
  const n = numeralOf(word.start, word.end, value, value, "multiple", 0);
  return {
    type: "quantity",
    start: word.start,
    end: word.end,
    low: n,
    high: n,
    isNegative: false,
    unit: TIMES,
    named: "unit",
    isBareDollar: false,
    form: "multiple",
    isDoubtful: false,
  };
};

const HEDGED =
  /^(about|roughly|around|nearly|almost|over|under|than|by|approximately|only|just|to|cost|costs)$/i;
const COMPARED =
  /^(of|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster|slower|above|below|as|in)$/;
/** "a third of", "a quarter of a million", "a tenth": a part with its article. */
export const readPart = (
  text: string,
  word: Word,
  under: number,
  context: ExtractionContext,
): Quantity | undefined => {
  const before = previousWord(text, word.start);
  const one = /^(a|an|one)$/i.test(before.text) ? before : undefined;
  const scale = NUMBER_WORDS.get(nextWord(text, word.end).text);
  // "a quarter million", "quarter million"; not "the first quarter million-dollar deals"
  if (under === 4 && scale?.rank === "scale" && (one || before.text === "" || HEDGED.test(before.text))) {
    const start = one?.start ?? word.start;
    const end = nextWord(text, word.end).end;
    return readQuantity(
      text,
      scaledBy(numeralOf(start, word.end, 0.25, 0.25, "fraction", 0), scale.power, end),
      undefined,
      context,
    );
  }
  if (!one || word.text.endsWith("s")) return undefined;
  const measured = under === 4 ? joinedToUnit(text, word, one, context) : undefined;
  if (measured) return measured;
  const after = nextWord(text, word.end);
  const isQuarter = under === 4 && /^quarter$/i.test(word.text);
  const ends = !after.text;
  const behind = previousWord(text, one.start).text;
  const isHedged = HEDGED.test(behind);
  const isChange = CONTINUES.test(after.text) && isChangeBefore(text, one.start);
  if (
    !isChange &&
    !COMPARED.test(after.text) &&
    !doesInPart(behind, after.text) &&
    !isDownOn(text, after) &&
    !(ends && (!isQuarter || isHedged || isChangeBefore(text, one.start) || isLevelBefore(behind)))
  )
    return undefined;
  if (!isChange && isQuarter && after.text === "in") return undefined;
  const value = 1 / under;
  const part = numeralOf(one.start, word.end, value, value, "fraction", 0);
  const scaled = after.text === "of" ? scaleOf(text, part, after) : part;
  return readQuantity(text, scaled, undefined, context);
};

/** "a quarter-mile walk", "a quarter-point cut". */
const joinedToUnit = (
  text: string,
  word: Word,
  one: Word,
  context: ExtractionContext,
): Quantity | undefined => {
  if (!isHyphen(codeAt(text, word.end)) || word.text.toLowerCase() !== "quarter") return undefined;
  const numeral = numeralOf(one.start, word.end, 0.25, 0.25, "fraction", 0);
  const quantity = readQuantity(text, numeral, undefined, context);
  return quantity.named === "unit" ? quantity : undefined;
};

/** "The share was a quarter." */
const isLevelBefore = (behind: string): boolean => /^(?:is|was|are|were|be|been|at)$/i.test(behind);

/** "a quarter down on last year". */
const isDownOn = (text: string, way: Word): boolean =>
  /^(?:up|down)$/.test(way.text) && /^(?:on|from|against|compared|year)?$/.test(nextWord(text, way.end).text);

/** What goes on behind an amount; "by a third party" names a party. */
const CONTINUES =
  /^(?:to|from|on|in|at|over|since|during|between|within|with|and|but|or|while|after|before|when|as|because|compared|this|last|next|by|year|if|for|of|than|against)$/;

/** "fell by a fifth to £4m", "down a fifth on last year". */
const isChangeBefore = (text: string, at: number): boolean => {
  let word = previousWord(text, at);
  if (word.text === "by" || HEDGED.test(word.text)) word = previousWord(text, word.start);
  // "grew by nearly a third", "a drop of a quarter"
  if (word.text === "by" || word.text === "of") word = previousWord(text, word.start);
  return tellsChange(word.text);
};

const scaleOf = (text: string, part: Numeral, of: Word): Numeral => {
  const a = nextWord(text, of.end);
  const scale = nextWord(text, a.end);
  const row = NUMBER_WORDS.get(scale.text);
  return /^(a|an)$/.test(a.text) && row?.rank === "scale" ? scaledBy(part, row.power, scale.end) : part;
};
