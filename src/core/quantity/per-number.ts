import { codeAt } from "../text/code-at";
import { isDigit, isLetter, nextWord, pastSpaces, wordEnd } from "./chars";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { readNoun } from "./noun";
import { numeralOf } from "./numeral";

const ROUND = /(100|1,?000|10,?000|100,?000|1,?000,?000|1m)(?![\d%]|[.,]\d)/y;
const PEOPLE = /^(?:population|inhabitants|residents|persons)$/;

/** "12 deaths per 100,000 people", "6.4 litres per 100 km": what a rate is told per, where it is a round number of something. */
export const perNumber = (text: string, at: number): { unit: Unit; end: number } | undefined => {
  if (codeAt(text, at) !== ONE) return undefined;
  ROUND.lastIndex = at;
  const found = ROUND.exec(text)?.[1];
  if (!found) return undefined;
  const written = found === "1m" ? "1000000" : found.replaceAll(",", "");
  const end = ROUND.lastIndex;
  const under = measureAt(text, end) ?? countedAt(text, end);
  const unit = under ? `${written} ${under.name}` : written;
  return { unit: { unit, dimension: unit, factor: 1 }, end: under?.end ?? end };
};

const ONE = 0x31;

type Under = { readonly name: string; readonly end: number };

const measureAt = (text: string, at: number): Under | undefined => {
  const start = pastSpaces(text, at);
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  const unit = isDigit(codeAt(text, end)) ? undefined : (UNIT_SYMBOLS.get(word) ?? UNIT_WORDS.get(word));
  return unit && end > start && !isLetter(codeAt(text, end)) ? { name: unit.unit, end } : undefined;
};

const countedAt = (text: string, at: number): Under | undefined => {
  const word = nextWord(text, at);
  if (PEOPLE.test(word.text)) return { name: "people", end: word.end };
  const counted = readNoun(text, numeralOf(at, at, 1000, 1000, "digits"));
  return counted && { name: counted.noun, end: counted.end };
};
