import { codeAt } from "../text/code-at";
import { following, withScale } from "./cardinals";
import { isHyphen, nextWord, previousWord, type Word } from "./chars";
import { NUMBER_WORDS } from "./number-words";
import type { Numeral } from "./numeral";

/** "nine point nought four", "two point five million", "twelve dot fifty": `whole` ends at `at`. */
export const readPoint = (text: string, start: number, at: number, whole: number): Numeral | undefined => {
  const point = nextWord(text, at);
  return point.text === "point" || point.text === "dot"
    ? decimalsBehind(text, start, point.end, whole)
    : undefined;
};

/** What a bare point is said behind; "at this point five percent" has no decimals. */
const LEADS =
  /^(?:be|by|about|is|was|than|nearly|almost|roughly|around|just|only|over|under|to|of|up|down|fell|rose)$/;
const UNIT_BEHIND = /^(?:percent|per|percentage|million|billion|points?|of)$/;

/** "point five percent of sales": nought is left unsaid. */
export const readBarePoint = (text: string, point: Word): Numeral | undefined => {
  if (!LEADS.test(previousWord(text, point.start).text)) return undefined;
  const read = decimalsBehind(text, point.start, point.end, 0);
  return read && (read.isScaled || UNIT_BEHIND.test(nextWord(text, read.end).text)) ? read : undefined;
};

const decimalsBehind = (text: string, start: number, at: number, whole: number): Numeral | undefined => {
  let decimals = "";
  let end = at;
  for (let word = following(text, end); ; word = following(text, end)) {
    const row = NUMBER_WORDS.get(word.text);
    if (!row || row.rank === "hundred" || row.rank === "scale") break;
    // "point seventy-one", "point eleven"
    const isUnits = row.rank === "digit" && /[1-9]0$/.test(decimals) && isHyphen(codeAt(text, end));
    decimals = isUnits ? decimals.slice(0, -1) + row.value : decimals + row.value;
    end = word.end;
  }
  if (!decimals) return undefined;
  const decimal = { mantissa: `${whole}.${decimals}`, exponent: 0 };
  const step = 10 ** -decimals.length;
  return withScale(text, { start, end, low: decimal, high: decimal, step, form: "words", isScaled: false });
};
