import { codeAt } from "../text/code-at";
import { exactTable, named, valueAt } from "../text/word-table";
import { isApostrophe, isDigit, isHyphen, isLetter, nextWord, wordStart } from "./chars";
import { CODES_THAT_ARE_WORDS, CURRENCY_CODES, CURRENCY_SIGNS, LOWER_CODES } from "./currencies";
import { UNIT_SYMBOLS, type Unit } from "./measures";
import type { Numeral } from "./numeral";
import { COIN_UNITS, money, NO_UNIT, PERCENT, type UnitAt } from "./unit-kinds";
import { firstOf, firstTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

const LONGEST_SYMBOL = 7;
/** Letters that are a unit only where they are glued to the number. */
const ONLY_GLUED = new Set([
  "in",
  "am",
  "as",
  "at",
  "d",
  "y",
  "p",
  "x",
  "X",
  "a",
  "A",
  "T",
  "B",
  "b",
  "M",
  "G",
  "au",
  "C",
  "F",
  "ac",
  "ct",
  "MT",
  "mi",
  "h",
  "t",
  "cc",
  "st",
]);

export const symbolUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  const isGlued = at === numeral.end;
  const first = codeAt(text, at);
  const edge = pairOf(first, codeAt(text, at + 1));
  for (let length = Math.min(LONGEST_SYMBOL, text.length - at); length > 0; length--) {
    if (length > 1 ? !mayBeIn(LENGTHS, edge, length) : !SINGLES.has(first)) continue;
    const isWordlike = isLetter(codeAt(text, at + length - 1));
    if (isWordlike && (isLetter(codeAt(text, at + length)) || isDigit(codeAt(text, at + length)))) continue;
    // Most of what is asked for is a word that only looks like a symbol.
    if (!valueAt(KNOWN, text, at, at + length)) continue;
    const unit = symbolFor(text.slice(at, at + length), numeral, text, at, isGlued);
    if (unit) return endsSentence(text, unit.end) ? { ...unit, end: unit.end - 1 } : unit;
  }
  return undefined;
};

const SENTENCE_END = /^(?:oz|lbs?|ft)\.["”’)]*(?:$|\s+(?:[A-Z“"]|$))/;
const LONGEST_SENTENCE_END = 9;

/** "It holds 10 oz. Most": the point ends the sentence; in "10 oz. of it" it is the unit's. */
const endsSentence = (text: string, end: number): boolean => {
  if (codeAt(text, end - 1) !== 0x2e) return false;
  const start = wordStart(text, end - 1);
  return SENTENCE_END.test(text.slice(start, end + LONGEST_SENTENCE_END));
};

const PLURAL_SYMBOLS: ReadonlyMap<string, Unit | undefined> = new Map(
  "cc kg lb km hr min mg ml kB MB GB TB kW MW GW mol mmol yr wk mo oz sec"
    .split(" ")
    .map((symbol) => [`${symbol}s`, UNIT_SYMBOLS.get(symbol)]),
);
const SYMBOLS = [
  ...LOWER_CODES.keys(),
  ...CURRENCY_CODES,
  ...CURRENCY_SIGNS.keys(),
  ...UNIT_SYMBOLS.keys(),
  ...PLURAL_SYMBOLS.keys(),
  ..."'’pc¢",
];
const KNOWN = exactTable(named(SYMBOLS));
const SINGLES = new Set(SYMBOLS.filter((symbol) => symbol.length === 1).map(firstOf));
const LENGTHS = wordLengths(
  SYMBOLS.filter((symbol) => symbol.length > 1),
  firstTwoOf,
);
/** Symbols that measure wherever they stand: they need none of the rules below. */
const PLAIN_SYMBOLS: ReadonlyMap<string, Unit> = new Map(
  [...UNIT_SYMBOLS].filter(
    ([symbol]) =>
      !LOWER_CODES.has(symbol) &&
      !CURRENCY_CODES.has(symbol) &&
      !CURRENCY_SIGNS.has(symbol) &&
      !ONLY_GLUED.has(symbol) &&
      !/^(?:["'’pc¢]|pc)$/.test(symbol),
  ),
);

const SCALED_EURO = /^([MTk]|bn)EUR$/;

const symbolFor = (
  symbol: string,
  numeral: Numeral,
  text: string,
  at: number,
  isGlued: boolean,
): UnitAt | undefined => {
  const end = at + symbol.length;
  // "two K-band radiometers"; a "40%-plus stake" is in percent, a "10p-a-litre rise" in pence.
  const isHyphenated =
    symbol.length === 1 &&
    isLetter(symbol.charCodeAt(0)) &&
    isHyphen(codeAt(text, at + 1)) &&
    isLetter(codeAt(text, at + 2)) &&
    !text.startsWith("-a-", at + 1);
  if (isBy(symbol, text, end, isGlued)) return undefined;
  const plain = isHyphenated ? undefined : PLAIN_SYMBOLS.get(symbol);
  if (plain) return { unit: plain, isBareDollar: false, end };
  if (LOWER_CODES.has(symbol))
    return { unit: money(LOWER_CODES.get(symbol) ?? ""), isBareDollar: false, end };
  if (
    CURRENCY_CODES.has(symbol) &&
    (!CODES_THAT_ARE_WORDS.has(symbol) || numeral.isScaled || numeral.form === "digits")
  )
    return { unit: money(symbol), isBareDollar: false, end };
  const sign = CURRENCY_SIGNS.get(symbol);
  // "5 £2": the sign belongs to the number that follows it.
  if (
    sign &&
    !isDigit(codeAt(text, at + symbol.length)) &&
    (isGlued || symbol.length > 2 || !/^[A-Z]/.test(symbol) || symbol === "Rs" || symbol === "RM")
  )
    return { unit: money(sign), isBareDollar: symbol === "$", end };
  if (SCALED_EURO.test(symbol)) return undefined;
  // "for 14 d"; "flat 2d", "a 3d film", "5 d'or"
  if (symbol === "d" && (isGlued || isApostrophe(codeAt(text, end)))) return undefined;
  if (!isGlued && ONLY_GLUED.has(symbol) && !isSpacedSymbol(symbol, numeral, text, at)) return undefined;
  if (symbol === "in" && !isInches(text, at, numeral)) return undefined;
  if (symbol === '"' && !(isGlued && isInchMark(text, at))) return undefined;
  if (symbol === "'" || symbol === "’")
    return isGlued && FEET.test(text.slice(at, at + 6))
      ? { unit: FOOT, isBareDollar: false, end }
      : undefined;
  if (isHyphenated) return undefined;
  if (
    symbol === "X" &&
    numeral.end - numeral.start > 2 &&
    !COMPARED.test(text.slice(end, end + LONGEST_COMPARED))
  )
    return undefined;
  if (symbol === "p")
    return isGlued ? { unit: COIN_UNITS.get("pence") ?? NO_UNIT, isBareDollar: false, end } : undefined;
  if (symbol === "c") return isGlued && isCent(text, numeral.start, end) ? CENTS(end) : undefined;
  if (symbol === "¢") return { unit: COIN_UNITS.get("¢") ?? NO_UNIT, isBareDollar: true, end };
  if (symbol === "pc" && !isAmongStars(text, at)) return { unit: PERCENT, isBareDollar: false, end };
  const unit = UNIT_SYMBOLS.get(symbol) ?? PLURAL_SYMBOLS.get(symbol);
  return unit ? { unit, isBareDollar: false, end } : undefined;
};

/** "2 x 4 m", "30 × 40 cm": one side by the other; "3x 2019 levels" are three times as much. */
const isBy = (symbol: string, text: string, end: number, isGlued: boolean): boolean =>
  (symbol === "×" || (symbol === "x" && !isGlued)) &&
  isDigit(codeAt(text, codeAt(text, end) === 0x20 ? end + 1 : end));

/** 5'11": an apostrophe is feet only before inches. */
const FEET = /^['’]\s?\d{1,2}["”″]/;
const FOOT: Unit = { unit: "foot", dimension: "length", factor: 0.3048 };

const QUOTES_BACK = 200;

const CENTS = (end: number): UnitAt => ({
  unit: COIN_UNITS.get("cent") ?? NO_UNIT,
  isBareDollar: true,
  end,
});

/** "25c a share", "3c per unit": the letter is a coin where it is told per something or money is spoken of; "3c" is also a section. */
const isCent = (text: string, start: number, end: number): boolean =>
  /^(?: (?:an?|per|each)\b|\/)/.test(text.slice(end, end + LONGEST_PER)) ||
  /[$€]|\b(?:cents?|pric(?:e|es|ed|ing)|costs?|dividends?|earnings|fares?|cheaper|dearer|tax|levy|duty|a share|per share)\b/i.test(
    text.slice(Math.max(0, start - MONEY_AROUND), end + MONEY_AROUND),
  );
const LONGEST_PER = 6;
const MONEY_AROUND = 100;

/** "963X" is a model: of three digits and more only what is compared is a multiple, "a 963X return". */
const COMPARED =
  /^[ -](?:faster|slower|more|less|better|larger|bigger|smaller|higher|lower|cheaper|growth|gains?|increase|improvement|jump|returns?|speed-?up|the|its)\b/;
const LONGEST_COMPARED = 14;

const STARS_AROUND = 200;

/** "0.3pc" is per cent in a British paper, a parsec where the sky is spoken of. */
const isAmongStars = (text: string, at: number): boolean =>
  /\b(?:[kM]pc|parsecs?|light[- ]years?|stars?|stellar|galax\w{1,5}|Sun|solar|nebula\w{0,2}|quasars?|supernova\w{0,2}|redshifts?|AU|telescopes?|exoplanets?|clusters?)\b/.test(
    text.slice(Math.max(0, at - STARS_AROUND), at + STARS_AROUND),
  );

/** A side is named behind the mark: 8" wide, a 24" x 36" sheet. */
const MEASURED_SIDE = /^ (?:wide|long|high|tall|deep|thick|across|square|in diameter|by \d|[x×] ?\d)/;
const LONGEST_SIDE = 13;

/** 8" is inches where a side follows, or no quotation is open that the mark would close. */
const isInchMark = (text: string, at: number): boolean => {
  if (MEASURED_SIDE.test(text.slice(at + 1, at + LONGEST_SIDE))) return true;
  const before = text.slice(Math.max(0, at - QUOTES_BACK), at);
  // Behind a digit the mark was inches too.
  return (before.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 0;
};

/** "5 A" and "10 B" in prose are names more often than amperes; with decimals or before a stop they measure. */
const isSpacedSymbol = (symbol: string, numeral: Numeral, text: string, at: number): boolean => {
  if (symbol === "in" || symbol === "x") return true;
  if (
    symbol === "a" ||
    symbol === "as" ||
    symbol === "at" ||
    symbol === "am" ||
    symbol === "p" ||
    symbol === "G"
  )
    return numeral.step < 0.01 && symbol === "am";
  const after = text.charAt(at + symbol.length);
  return (
    numeral.form === "digits" &&
    (numeral.step < 1 ||
      after === "" ||
      ".,;:)/!?⁻".includes(after) ||
      symbol === "C" ||
      symbol === "h" ||
      symbol === "t" ||
      symbol === "d" ||
      symbol === "mi" ||
      symbol === "b")
  );
};

/** "2 in" is a length before a stop, a dimension word or after a fraction; else a preposition. */
const isInches = (text: string, at: number, numeral: Numeral): boolean => {
  const after = text.charAt(at + 2);
  if (after === "" || ".,;:)×".includes(after))
    return numeral.form === "digits" || numeral.form === "fraction";
  return (
    /^(thick|long|wide|high|tall|deep|by|x|in|diameter)$/.test(nextWord(text, at + 2).text) ||
    // "twelve and a half million in Q3"
    (numeral.form === "fraction" && !isLetter(codeAt(text, numeral.end - 1))) ||
    /\d ?(?:ft|feet|foot|['’′]) ?$/.test(text.slice(Math.max(0, numeral.start - 7), numeral.start))
  );
};
