import { codeAt } from "../text/code-at";
import type { Span } from "../text/span";
import { isLetter, isSpace, previousWord } from "./chars";
import { UNIT_SYMBOLS } from "./measures";
import type { Numeral } from "./numeral";

/** "737 MAX 9", "787 Dreamliner", "500 SL 2": the words and marks that make the number before them a model. */
const MODEL_WORD = /^ (?:MAX|Max|NG|ER|LR|Dreamliners?|Classic|[A-Z]{2,4} \d)/;
const LONGEST_MODEL_WORD = 12;

/** A digit group that begins a product's name belongs to no thousands: "12 737 MAX 9" is twelve of them. */
export const startsModel = (text: string, end: number): boolean =>
  isSpace(codeAt(text, end))
    ? MODEL_WORD.test(text.slice(end, end + LONGEST_MODEL_WORD))
    : /^s\b/.test(text.slice(end, end + 2)) && JETLINER.test(text.slice(end - 3, end));

const JETLINER = /^7[0-8]7$/;

/** "four 747s", "20 787s". */
export const isJetlinerNumber = (text: string, { start, end }: Span): boolean =>
  end - start === 3 && JETLINER.test(text.slice(start, end));

const NAMED_BEFORE = /^(?:the|a|an|new|boeing|s)$/i;

/** "the 737 line", "a 747", "737 MAX 9 jets": Boeing's numbers where nothing is counted. */
export const isJetliner = (text: string, { start, end }: Numeral, isNamed: boolean): boolean => {
  if (isVariant(text, start)) return true;
  if (codeAt(text, start) !== 0x37 || !isJetlinerNumber(text, { start, end })) return false;
  return startsModel(text, end) || (!isNamed && NAMED_BEFORE.test(previousWord(text, start).text));
};

const VARIANT = /7[0-8]7 M(?:AX|ax) $/;

/** The 9 of "737 MAX 9". */
const isVariant = (text: string, at: number): boolean => {
  const last = codeAt(text, at - 2);
  return (last === 0x58 || last === 0x78) && VARIANT.test(text.slice(Math.max(0, at - 8), at));
};

/** "Smith et al. 2003b": a year with the letter of its reference. */
export const isCitedYear = (text: string, start: number, end: number): boolean =>
  end - start === 4 &&
  /^(?:19|20)\d\d[a-c]$/.test(text.slice(start, end + 1)) &&
  !isLetter(codeAt(text, end + 1));

/** "km s −1", "r −2": an exponent that lost its place behind a unit or a variable. */
export const isLostExponent = (text: string, { start, end }: Numeral): boolean => {
  if (codeAt(text, start - 1) !== 0x2212 || !isSpace(codeAt(text, start - 2)) || end - start !== 1)
    return false;
  const base = previousWord(text, start - 1);
  return (
    start - 1 - base.end === 1 &&
    (base.text.length === 1 || (base.text !== "in" && UNIT_SYMBOLS.has(base.text)))
  );
};

/** "13F filing", "Schedule 13D": forms of the SEC. */
export const isFiling = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === "13" &&
  !isLetter(codeAt(text, end + 1)) &&
  /\b(?:[Ff]il(?:e|es|ed|ing|ings)|Form|Schedule|SEC|disclos\w+)\b/.test(
    text.slice(Math.max(0, start - 40), end + 40),
  );

/** "3M's", "3M and 7-Eleven", "3M said": the maker, by what it has, does or stands beside. */
export const isMaker = (text: string, { start, end }: Numeral): boolean =>
  end - start === 1 && text.startsWith("3M", start) && MAKES.test(text.slice(end + 1, end + LONGEST_MAKES));

const MAKES = /^(?:['’]s| (?:said|says|has|was|will|also|makes)\b| and (?:[A-Z]|\d-))/;
const LONGEST_MAKES = 9;
