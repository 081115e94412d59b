import { codeAt } from "../text/code-at";
import { isDigit, isLetter, marksOf, nextWord, pastSpaces, wordEnd } from "./chars";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { readNoun } from "./noun";
import { numeralOf } from "./numeral";

const ROUND = /(1(?:0{1,6}|0{0,2}(?:,000){1,3})?)(m\b)?(?: (thousand|million|billion)\b)?(?![\d%]|[.,]\d)/y;
const IN_WORDS = /(?:(?:(ten|hundred) )?(thousand|million|billion)|(hundred))\b/y;
const PEOPLE = /^(?:population|inhabitants|residents|persons)$/;
const SCALES: Readonly<Record<string, number>> = {
  ten: 10,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
};

/** "12 deaths per 100,000 people", "6.4 litres per 100 km", "3 crashes per million miles": what a rate is told per, where it is a round number of something. */
export const perNumber = (text: string, at: number): { unit: Unit; end: number } | undefined => {
  const round = roundAt(text, at);
  if (round === undefined) return undefined;
  const under = measureAt(text, round.end) ?? countedAt(text, round.end);
  const unit = under ? `${round.written} ${under.name}` : round.written;
  return { unit: { unit, dimension: unit, factor: 1 }, end: under?.end ?? round.end };
};

/** "100,000", "1m", "100 million", "hundred thousand"; one alone is no round number. */
const roundAt = (
  text: string,
  at: number,
): { readonly written: string; readonly end: number } | undefined => {
  if (!mayOpen(codeAt(text, at))) return undefined;
  ROUND.lastIndex = at;
  const [found, digits, short, scale] = ROUND.exec(text) ?? [];
  if (found !== undefined) {
    const number = Number(digits?.replaceAll(",", "")) * (SCALES[short ?? scale ?? ""] ?? 1);
    return number < LEAST ? undefined : { written: shortly(number), end: ROUND.lastIndex };
  }
  IN_WORDS.lastIndex = at;
  const [told, times = "", scaled, hundred = ""] = IN_WORDS.exec(text) ?? [];
  if (told === undefined) return undefined;
  const of = scaled ?? hundred;
  return { written: shortly((SCALES[times] ?? 1) * (SCALES[of] ?? 1)), end: IN_WORDS.lastIndex };
};

/** One, and the letters that "ten", "hundred", "thousand", "million" and "billion" begin with. */
const mayOpen = marksOf("1thmb");
const LEAST = 100;

/** 100000000 is "100 million". */
const shortly = (number: number): string =>
  number < 1e6 ? `${number}` : named(number, number < 1e9 ? "million" : "billion");

const named = (number: number, scale: "million" | "billion"): string => {
  const times = number / (SCALES[scale] ?? 1);
  return times === 1 ? scale : `${times} ${scale}`;
};

/** The number that a unit is told per: of "100 million" 100000000. */
export const numberToldPer = (written: string): number => {
  const [, times = "", scale = ""] = WRITTEN.exec(written) ?? [];
  return Number(times === "" ? 1 : times) * (SCALES[scale] ?? 1);
};

const WRITTEN = /^(\d*) ?(million|billion)?$/;

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
