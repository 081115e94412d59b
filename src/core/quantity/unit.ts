import { isDigit, isHyphen, isLetter, isSpace, nextWord, pastSpaces, wordEnd } from "./chars";
import { CODES_THAT_ARE_WORDS, COINS, CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from "./currencies";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import type { Numeral } from "./numeral";

export type UnitAt = { readonly unit: Unit; readonly end: number; readonly isBareDollar: boolean };

export const NO_UNIT: Unit = { unit: "", dimension: "", factor: 1 };
export const RATIO: Unit = { unit: "", dimension: "ratio", factor: 1 };
export const TIMES: Unit = { unit: "times", dimension: "multiple", factor: 1 };

export const money = (code: string): Unit => ({ unit: code, dimension: `money:${code}`, factor: 1 });

/** Reads the unit behind a number: word, symbol, code or sign, with what it is per. */
export const readUnit = (text: string, numeral: Numeral): UnitAt | undefined => {
  const at = unitStart(text, numeral.end);
  if (at < 0) return undefined;
  const simple = isLetter(text.charCodeAt(at))
    ? (wordUnit(text, at, numeral) ?? symbolUnit(text, at, numeral))
    : symbolUnit(text, at, numeral);
  return simple && withPer(text, simple);
};

/** Where a unit may begin: after spaces, one hyphen ("52-week"), a closing mark of LaTeX ("}{"). */
const unitStart = (text: string, end: number): number => {
  const next = text.charCodeAt(end);
  if (isHyphen(next)) return isLetter(text.charCodeAt(end + 1)) ? end + 1 : -1;
  if (text.startsWith("}{", end)) return end + 2;
  if (text.startsWith("\\,", end)) return end + 2;
  return pastSpaces(text, end);
};

const LONGEST_PHRASE = 4;
/** The first word of every phrase that names a unit: most words behind a number are none of them. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys(), ...CURRENCY_WORDS.keys(), ...COINS.map(([word]) => word), "pound", "pounds"].map(
    (phrase) => /^\p{L}+/u.exec(phrase.toLowerCase())?.[0] ?? phrase,
  ),
);

/** "percentage points", "kilometres per hour", "US dollars": the longest phrase that the tables know. */
const wordUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  let found: UnitAt | undefined;
  let end = at;
  const first = text.slice(at, wordEnd(text, at)).toLowerCase();
  if (!FIRST_WORDS.has(first)) return undefined;
  for (let count = 0; count < LONGEST_PHRASE; count++) {
    const word = nextWord(text, end);
    if (!word.text || word.start - end > 3) break;
    end =
      word.text.length <= 2 && text.charCodeAt(word.end) === 0x2e && text.charCodeAt(word.end + 2) === 0x2e
        ? word.end + 3
        : word.end;
    const phrase = text.slice(at, end);
    const unit = phraseUnit(phrase, numeral, text);
    if (unit) found = { ...unit, end };
    if (isHyphen(text.charCodeAt(end))) end++;
    else if (!isSpace(text.charCodeAt(end))) break;
  }
  return found;
};

const COIN_UNITS = new Map(
  COINS.map(([word, unit, code, factor]) => [word, { unit, dimension: `money:${code}`, factor }]),
);

const phraseUnit = (phrase: string, numeral: Numeral, text: string): Omit<UnitAt, "end"> | undefined => {
  // "500 CUP": a code in capitals is read with the symbols.
  if (CURRENCY_CODES.has(phrase)) return undefined;
  const lower = phrase.toLowerCase().replace(/\s+/g, " ");
  const coin = COIN_UNITS.get(lower);
  if (coin) return { unit: coin, isBareDollar: coin.unit === "cent" };
  const code = CURRENCY_WORDS.get(phrase) ?? CURRENCY_WORDS.get(lower);
  if (code && !(lower === "won" && Number(numeral.low.mantissa) < 100 && !numeral.isScaled))
    return { unit: money(code), isBareDollar: /^(dollars?|bucks?)$/.test(lower) };
  if (/^pounds?$/.test(lower) && isMoneyPound(text, numeral))
    return { unit: money("GBP"), isBareDollar: false };
  // "Mo" is molybdenum: short spellings stand in lower case.
  if (lower.length <= 3 && phrase !== lower && phrase !== phrase.toUpperCase()) return undefined;
  const unit = UNIT_WORDS.get(lower);
  return unit && !isSecondInARow(lower, numeral) ? { unit, isBareDollar: false } : undefined;
};

const isSecondInARow = (lower: string, numeral: Numeral): boolean =>
  lower === "second" && Number(numeral.low.mantissa) !== 1 && numeral.form === "words" && !numeral.isScaled;

/** A pound is money where it is counted in millions or the text shows the sign; else it weighs. */
const isMoneyPound = (text: string, numeral: Numeral): boolean => {
  if (numeral.isScaled && /[mb]illion|mn|bn/i.test(text.slice(numeral.start, numeral.end))) return true;
  const around = text.slice(Math.max(0, numeral.start - 200), numeral.end + 200);
  return (
    /£|sterling|\bpence\b|\bmoney\b|\bpaid\b|\bpay\b|\bcosts?\b|\bprices?\b|\bBrit|\bU\.?K\b|pounds? \([$€]/.test(
      around,
    ) && !/\bweigh|\bbag\b|\blbs?\b/.test(around)
  );
};

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
]);

const symbolUnit = (text: string, at: number, numeral: Numeral): UnitAt | undefined => {
  const isGlued = at === numeral.end;
  for (let length = LONGEST_SYMBOL; length > 0; length--) {
    const symbol = text.slice(at, at + length);
    if (symbol.length < length) continue;
    const isWordlike = isLetter(symbol.charCodeAt(length - 1));
    if (isWordlike && (isLetter(text.charCodeAt(at + length)) || isDigit(text.charCodeAt(at + length))))
      continue;
    const unit = symbolFor(symbol, numeral, text, at, isGlued);
    if (unit) return { ...unit, end: at + length };
  }
  return undefined;
};

/** Codes that people write small and that are no words. */
const LOWER_CODES = new Map(
  "usd eur gbp cny inr jpy hkd aud cad chf sgd nzd krw brl mxn myr"
    .split(" ")
    .map((c) => [c, c.toUpperCase()]),
);
const SCALED_EURO = /^([MTk]|bn)EUR$/;

const symbolFor = (
  symbol: string,
  numeral: Numeral,
  text: string,
  at: number,
  isGlued: boolean,
): Omit<UnitAt, "end"> | undefined => {
  if (LOWER_CODES.has(symbol)) return { unit: money(LOWER_CODES.get(symbol) ?? ""), isBareDollar: false };
  if (
    CURRENCY_CODES.has(symbol) &&
    (!CODES_THAT_ARE_WORDS.has(symbol) || numeral.isScaled || numeral.form === "digits")
  )
    return { unit: money(symbol), isBareDollar: false };
  const sign = CURRENCY_SIGNS.get(symbol);
  // "5 £2": the sign belongs to the number that follows it.
  if (
    sign &&
    !isDigit(text.charCodeAt(at + symbol.length)) &&
    (isGlued || symbol.length > 2 || !/^[A-Z]/.test(symbol) || symbol === "Rs" || symbol === "RM")
  )
    return { unit: money(sign), isBareDollar: symbol === "$" };
  if (SCALED_EURO.test(symbol)) return undefined;
  if (!isGlued && ONLY_GLUED.has(symbol) && !isSpacedSymbol(symbol, numeral, text, at)) return undefined;
  if (symbol === "in" && !isInches(text, at, numeral)) return undefined;
  if (symbol === '"' && !(isGlued && isInchMark(text, at))) return undefined;
  // "two K-band radiometers"
  if (symbol.length === 1 && isHyphen(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2)))
    return undefined;
  if (symbol === "p")
    return isGlued ? { unit: COIN_UNITS.get("pence") ?? NO_UNIT, isBareDollar: false } : undefined;
  if (symbol === "¢") return { unit: COIN_UNITS.get("¢") ?? NO_UNIT, isBareDollar: true };
  const unit =
    UNIT_SYMBOLS.get(symbol) ??
    (PLURAL_SYMBOL.test(symbol) ? UNIT_SYMBOLS.get(symbol.slice(0, -1)) : undefined);
  return unit ? { unit, isBareDollar: false } : undefined;
};

const PLURAL_SYMBOL = /^(?:cc|kg|lb|km|hr|min|mg|ml|kB|MB|GB|TB|kW|MW|GW|mol|mmol|yr|wk|mo|oz|sec)s$/;
const QUOTES_BACK = 200;

/** 8" is inches where no quotation is open that the mark would close. */
const isInchMark = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - QUOTES_BACK), at);
  return before.split('"').length % 2 === 1;
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
      ".,;:)/!?".includes(after) ||
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
    numeral.form === "fraction"
  );
};

const PER = /\s?(\/|per\b|a\b|an\b|each\b|every\b)\s?/y;
const EXPONENT_PER =
  /[\s.·]{0,3}(s|h|m|kg|g|cm|km|yr|min|day|mol|L|l|ml|mL|K|Hz|W|V|sr|d|hr|ha|mm)\s?[-−–⁻]\s?([123¹²³])(?!\d|\.\d)/y;
/** After "a" or "an" only these read as a rate; "5 % a record" does not. */
const RATED = new Set(
  "share barrel day week month year quarter hour minute second night head tonne ton ounce pound gallon litre liter person piece unit kilogram kilo acre mile metre meter kilometre foot bushel pop seat ticket bottle unit time bale bird cow plate".split(
    " ",
  ),
);

/** "USD per barrel", "grams per litre", "km s −1"; the dimension is of its own, so that a rate meets only rates. */
export const withPer = (text: string, base: UnitAt): UnitAt => {
  const power = powerPer(text, base);
  if (power) return power;
  PER.lastIndex = base.end;
  const link = PER.exec(text);
  if (!link) return base;
  const at = PER.lastIndex;
  if (isComparison(text, at)) return base;
  const isArticle = link[1] === "a" || link[1] === "an" || link[1] === "each" || link[1] === "every";
  const below = perUnit(text, at, isArticle, link[1] === "/");
  // "400,000 barrels per day each month" is one rate, said each month.
  if (!below || (isArticle && base.unit.unit.includes(" per "))) return base;
  return withPer(text, {
    unit: rate(base.unit, below.unit),
    end: below.end,
    isBareDollar: base.isBareDollar,
  });
};

/** "$1.17 billion a year earlier" compares; it is no rate. */
const isComparison = (text: string, at: number): boolean => {
  const unit = nextWord(text, at);
  return /^(earlier|ago|later|before|after|prior|old)$/.test(nextWord(text, unit.end).text);
};

const rate = (over: Unit, under: Unit): Unit => ({
  unit: `${over.unit} per ${under.unit}`,
  dimension:
    under.factor === 1 && under.dimension === ""
      ? `${over.dimension} per ${under.unit}`
      : `${over.dimension} per ${under.dimension}`,
  factor: under.factor ? over.factor / under.factor : over.factor,
});

const powerPer = (text: string, base: UnitAt): UnitAt | undefined => {
  EXPONENT_PER.lastIndex = base.end;
  const found = EXPONENT_PER.exec(text);
  if (!found) return undefined;
  const power = "123".indexOf((found[2] ?? "1").normalize("NFKC")) + 1;
  const under =
    UNIT_SYMBOLS.get(power === 1 ? (found[1] ?? "") : `${found[1]}${power}`) ??
    UNIT_SYMBOLS.get(found[1] ?? "");
  if (!under) return undefined;
  return withPer(text, {
    unit: rate(base.unit, under),
    end: EXPONENT_PER.lastIndex,
    isBareDollar: base.isBareDollar,
  });
};

/** "kg/m 3", "g/m 2": an exponent that lost its place. */
const toPower = (text: string, symbol: string, end: number): { unit: Unit; end: number } | undefined => {
  const power = /^ ([23])(?![\d.])/.exec(text.slice(end, end + 4))?.[1];
  const unit = power && UNIT_SYMBOLS.get(symbol + power);
  return unit ? { unit, end: end + 2 } : undefined;
};

const CAPITA = { unit: "capita", dimension: "capita", factor: 1 };

const perUnit = (
  text: string,
  at: number,
  isArticle: boolean,
  isSlash: boolean,
): { unit: Unit; end: number } | undefined => {
  const word = nextWord(text, at);
  const lower = word.text.toLowerCase();
  if (isArticle && !RATED.has(lower)) return undefined;
  if (lower === "capita") return { unit: CAPITA, end: word.end };
  // "per million tokens", "per 100,000 people" stay words: the number under the bar is not a unit.
  const named = UNIT_WORDS.get(lower);
  if (named) {
    const two = nextWord(text, word.end);
    const longer =
      two.start - word.end === 1 ? UNIT_WORDS.get(`${lower} ${two.text.toLowerCase()}`) : undefined;
    return longer ? { unit: longer, end: two.end } : { unit: named, end: word.end };
  }
  for (let length = 4; length > 0; length--) {
    const symbol = text.slice(at, at + length);
    const after = text.charCodeAt(at + length);
    const unit = UNIT_SYMBOLS.get(symbol);
    if (unit && symbol.length === length && !isLetter(after) && !isDigit(after))
      return toPower(text, symbol, at + length) ?? { unit, end: at + length };
  }
  if (
    isSlash ||
    !lower ||
    /^(the|our|my|its|this|that|cent|million|billion|thousand|hundred|annum|day)$/.test(lower)
  ) {
    if (lower === "annum") return { unit: { unit: "year", dimension: "months", factor: 12 }, end: word.end };
    return undefined;
  }
  return { unit: { unit: lower, dimension: "", factor: 1 }, end: word.end };
};

/** "US$", "HK$ ", "¥", "Rs. ", "EUR ", "USD" right before the digits at `at`. */
export type Prefix = { readonly start: number; readonly sign: string; readonly code: string };

const LONGEST_SIGN = 5;

export const readPrefix = (text: string, at: number): Prefix | undefined => {
  const c = text.charCodeAt(at - 1);
  let end = at;
  if (isSpace(c) || c === 10 || c === 0x7e) {
    end = spacesBefore(text, at);
    if (end === 0) return undefined;
  } else if (isDigit(c)) return undefined;
  if (text.charCodeAt(end - 1) === 0x2d) {
    // "$-99.99": the sign before the minus.
    if (end !== at || !CURRENCY_SIGNS.has(text.charAt(end - 2))) return undefined;
    end--;
  }
  for (let length = Math.min(LONGEST_SIGN, end); length > 0; length--) {
    const start = end - length;
    const sign = text.slice(start, end);
    const isLettered = isLetter(sign.charCodeAt(0));
    if (
      isLettered &&
      start > 0 &&
      (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))
    )
      continue;
    if (sign === "¥" || sign === "￥") return { start, sign: "¥", code: "" };
    const code = codeOf(sign);
    if (!code) continue;
    if (isLettered && CODES_THAT_ARE_WORDS.has(sign)) continue;
    // "Fr 5", "LE 5", "MT 5": letter signs of two stand for other things too; they need the glue.
    if (isLettered && end !== at && /^(TL|LE|LL|KM|MT|BD|KD|QR|SR|DM|Br|Ft|Kz|Dh)$/.test(sign)) continue;
    return { start: text.charAt(start - 1) === "\\" ? start - 1 : start, sign, code };
  }
  return undefined;
};

/** "US$", "USD"; written small too: "usd 20", "cad$ 15". */
const codeOf = (sign: string): string | undefined =>
  CURRENCY_SIGNS.get(sign) ??
  (sign.length === 3 && CURRENCY_CODES.has(sign) ? sign : undefined) ??
  LOWER_CODES.get(sign) ??
  (sign.length === 4 && sign.endsWith("$") ? LOWER_CODES.get(sign.slice(0, 3).toLowerCase()) : undefined);

const spacesBefore = (text: string, at: number): number => {
  let i = at;
  let breaks = 0;
  for (; i > 0; i--) {
    const c = text.charCodeAt(i - 1);
    if (c === 10 && ++breaks > 1) return 0;
    if (!isSpace(c) && c !== 10 && c !== 13 && c !== 0x7e) break;
  }
  return i;
};

export const isMinus = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  if (!isHyphen(c) && c !== 0x2212 && c !== 0x2013) return false;
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  // "75 -300mm": a range with a space, no sign.
  if (isSpace(before) && isDigit(text.charCodeAt(at - 2))) return false;
  return isSpace(before) || before === 10 || before === 0x28 || before === 0x5b;
};
