import { codeAt } from "../text/code-at";
import { isDigit, isHyphen, isLetter, nextWord } from "./chars";
import { CURRENCY_WORDS } from "./currencies";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { perNumber } from "./per-number";
import { money, type UnitAt } from "./unit-kinds";

const PER = /[\s-]?(\/|per\b|a\b|an\b|each\b|every\b)[\s-]?/y;
const EXPONENT_PER =
  /(?: (?:[A-Z][a-z]?|CO2|CO₂|DM|DW|FW))?[\s.·]{0,3}(s|h|m|kg|g|cm|km|yr|min|day|mol|L|l|ml|mL|K|Hz|W|V|sr|d|hr|ha|mm)\s?[-−–⁻]\s?([123¹²³])(?!\d|\.\d)/y;
/** After "a" or "an" only these read as a rate; "5 % a record" does not. */
const RATED = new Set(
  "share barrel day week month year quarter hour minute second night head tonne ton ounce pound gallon litre liter person piece unit kilogram kilo acre mile metre meter kilometre foot bushel pop seat ticket bottle unit time bale bird cow plate quintal".split(
    " ",
  ),
);

/** "USD per barrel", "grams per litre", "km s −1"; the dimension is of its own, so that a rate meets only rates. */
export const withPer = (text: string, base: UnitAt): UnitAt => {
  const power = inverse(text, base) ?? powerPer(text, base);
  if (power) return power;
  const first = codeAt(text, base.end);
  if (!mayOpenPer(isLetter(first) || first === SLASH ? first : codeAt(text, base.end + 1))) return base;
  PER.lastIndex = base.end;
  const link = PER.exec(text) ?? linkPastSubstance(text, base.end);
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

const SLASH = 0x2f;

/** "/", "a", "an", "each", "every", "per", or "of" a substance: most units are followed by none of them. */
const mayOpenPer = (c: number): boolean =>
  c === SLASH || c === 0x61 || c === 0x65 || c === 0x6f || c === 0x70;

/** "120 tonnes of fuel a day": what is measured stands between; leaves the pattern past the link. */
const linkPastSubstance = (text: string, end: number): RegExpExecArray | null => {
  if (codeAt(text, end + 1) !== 0x6f) return null;
  const of = nextWord(text, end);
  const substance = of.text === "of" ? nextWord(text, of.end) : of;
  if (of.text !== "of" || !/^[a-z]+$/.test(substance.text)) return null;
  PER.lastIndex = substance.end;
  return PER.exec(text);
};

const TIMES_OF_YEAR = new Set("year quarter month week day decade hour minute".split(" "));

/** "$1.17 billion a year earlier" compares; it is no rate. */
const isComparison = (text: string, at: number): boolean => {
  const unit = nextWord(text, at);
  if (!TIMES_OF_YEAR.has(unit.text)) return false;
  const next = nextWord(text, unit.end);
  // "€180,000 a week before bonuses" is paid each week.
  if (next.text === "before" && PAID.test(nextWord(text, next.end).text)) return false;
  return /^(earlier|ago|later|before|after|prior|old)$/.test(next.text);
};

const PAID = /^(?:bonuse?s?|tax(?:es)?|deductions|costs|expenses|fees|interest)$/;

export const rate = (over: Unit, under: Unit): Unit => ({
  unit: `${over.unit} per ${under.unit}`,
  dimension:
    under.factor === 1 && under.dimension === ""
      ? `${over.dimension} per ${under.unit}`
      : `${over.dimension} per ${under.dimension}`,
  factor: under.factor ? over.factor / under.factor : over.factor,
});

const INVERSE = /[-−⁻][1¹](?![\d.,]\d|\d)/y;

/** "4000 cm−1": per centimetre. */
const inverse = (text: string, { unit, end, isBareDollar }: UnitAt): UnitAt | undefined => {
  if (!isMinusSign(codeAt(text, end))) return undefined;
  INVERSE.lastIndex = end;
  if (unit.unit.includes("per ") || !isLetter(codeAt(text, end - 1)) || !INVERSE.test(text)) return undefined;
  const inverted = {
    unit: `per ${unit.unit}`,
    dimension: `per ${unit.dimension}`,
    factor: unit.factor ? 1 / unit.factor : 0,
  };
  return { unit: inverted, end: INVERSE.lastIndex, isBareDollar };
};

const isMinusSign = (c: number): boolean => c === 0x2d || c === 0x2212 || c === 0x207b || c === 0x2013;

/** How far behind a unit the minus of "km s −1" and "kg CO2 ha −1" stands. */
const MINUS_WITHIN = 11;

const hasMinusNear = (text: string, at: number): boolean => {
  for (let i = at; i < at + MINUS_WITHIN; i++) if (isMinusSign(codeAt(text, i))) return true;
  return false;
};

const powerPer = (text: string, base: UnitAt): UnitAt | undefined => {
  if (!hasMinusNear(text, base.end)) return undefined;
  EXPONENT_PER.lastIndex = base.end;
  const found = EXPONENT_PER.exec(text);
  if (!found) return undefined;
  const power = "123".indexOf((found[2] ?? "1").normalize("NFKC")) + 1;
  const under =
    UNIT_SYMBOLS.get(power === 1 ? (found[1] ?? "") : `${found[1]}${power}`) ??
    UNIT_SYMBOLS.get(found[1] ?? "") ??
    UNIT_WORDS.get(found[1] ?? "");
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

/** "per square foot": no unit without the word behind. */
const POWER_WORDS = new Set(["square", "cubic", "sq"]);
/** "a metric ton", "a troy ounce", "a calendar month": a unit only with the word behind. */
const KINDS = new Set(["calendar", "metric", "troy", "square", "cubic", "short", "long"]);
const CAPITA = { unit: "capita", dimension: "capita", factor: 1 };

const perUnit = (
  text: string,
  at: number,
  isArticle: boolean,
  isSlash: boolean,
): { unit: Unit; end: number } | undefined => {
  const number = isArticle ? undefined : perNumber(text, at);
  if (number) return number;
  const word = nextWord(text, at);
  const lower = word.text.toLowerCase();
  const isJoined = isHyphen(codeAt(text, word.end));
  const mayRate = !isArticle || RATED.has(lower);
  if (!mayRate && !KINDS.has(lower) && !isJoined) return undefined;
  if (lower === "capita") return { unit: CAPITA, end: word.end };
  const code = isArticle ? undefined : CURRENCY_WORDS.get(lower);
  if (code !== undefined) return { unit: money(code), end: word.end };
  const named = UNIT_WORDS.get(lower);
  if (named || POWER_WORDS.has(lower) || KINDS.has(lower)) {
    // "per megawatt-hour" as "per megawatt hour".
    const two = nextWord(text, isJoined ? word.end + 1 : word.end);
    const longer =
      two.start - word.end === 1 ? UNIT_WORDS.get(`${lower} ${two.text.toLowerCase()}`) : undefined;
    if (longer) return { unit: longer, end: two.end };
    if (named && mayRate) return { unit: named, end: word.end };
    if (isArticle) return undefined;
  }
  if (!mayRate) return undefined;
  for (let length = 4; length > 0; length--) {
    const symbol = text.slice(at, at + length);
    const after = codeAt(text, at + length);
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
  // "per diluted share", "per ordinary share"
  const next = nextWord(text, word.end);
  const [unit, end] = next.text === "share" ? [next.text, next.end] : [lower, word.end];
  return { unit: { unit, dimension: "", factor: 1 }, end };
};
