import { codeAt } from "../text/code-at";
import { named, valueAt, wordTable } from "../text/word-table";
import {
  beforeSpaces,
  isHyphen,
  isInBrackets,
  isLetter,
  nextWord,
  pastSpaces,
  previousWord,
  wordStart,
} from "./chars";
import type { ExtractionContext } from "./context";
import { UNIT_WORDS, type Unit } from "./measures";
import { readNoun } from "./noun";
import { altered, type Numeral, negated } from "./numeral";
import { perNumber } from "./per-number";
import { isMinus, type Prefix } from "./prefix";
import { withPer } from "./rates";
import { changed, type Quantity } from "./reading";
import { readUnit } from "./unit";
import { countOf, money, NO_UNIT, POINTS, RATIO, TIMES } from "./unit-kinds";

/** Reads what stands around a numeral: sign, currency before it, unit or counted noun behind it. */
export const readQuantity = (
  text: string,
  numeral: Numeral,
  prefix: Prefix | undefined,
  context: ExtractionContext,
  itself?: Unit,
): Quantity => {
  const sign =
    signBefore(text, prefix?.start ?? numeral.start, numeral.start) ??
    bracketBefore(text, prefix?.start ?? numeral.start, numeral);
  const start = sign ?? prefix?.start ?? numeral.start;
  const isNegative = sign !== undefined;
  const written = isNegative ? negated(numeral) : numeral;
  const outside = prefix ? undefined : behindBracket(text, numeral);
  if (outside) return changed(outside, { low: negated(numeral), high: negated(numeral), isNegative: true });
  const behind = itself
    ? behindOf(itself, numeral.end, "unit", numeral.form)
    : prefix
      ? moneyBehind(text, numeral, prefix, context)
      : unitBehind(text, numeral);
  // Field by field: this runs for every number, and spreading costs a tenth of the whole.
  return {
    type: "quantity",
    start,
    end:
      isNegative && behind.end === numeral.end && isInBrackets(text, numeral) ? behind.end + 1 : behind.end,
    low: written,
    high: written,
    isNegative,
    unit: behind.unit,
    named: behind.named,
    isBareDollar: behind.isBareDollar,
    form: behind.form,
    isDoubtful: behind.isDoubtful,
  };
};

const GLUED_UNIT = /^\)(?:%|p\b|c\b)/;

/** "(3.4)p", "(2.1)%": the unit outside a book-keeper's brackets. */
const behindBracket = (text: string, numeral: Numeral): Quantity | undefined => {
  const { start, end, form } = numeral;
  if (form !== "digits" || !isInBrackets(text, numeral)) return undefined;
  if (!GLUED_UNIT.test(text.slice(end, end + 3))) return undefined;
  return readQuantity(text, altered(numeral, { start: start - 1, end: end + 1 }), undefined, {});
};

const ACCOUNT =
  /^(?:sales|expenses?|loss|losses|costs?|tax|taxes|taxation|depreciation|amorti[sz]ation|impairments?|charges?|interest|dividends|provisions?|allowance|deficit|outflow|repayments?)$/i;

/** "$(9,870)", "Loss for the year: (1,284)", "Cost of sales (4,871)": in books, brackets are a minus. */
const bracketBefore = (text: string, start: number, numeral: Numeral): number | undefined => {
  if (!isBracketed(text, numeral)) return undefined;
  if (start !== numeral.start) return start;
  if (numeral.form !== "digits" || !text.slice(start, numeral.end).includes(",")) return undefined;
  const edge = beforeSpaces(text, start - 1);
  return codeAt(text, edge - 1) === 0x3a || ACCOUNT.test(previousWord(text, edge).text)
    ? start - 1
    : undefined;
};

/** The bracket closes behind the digits, or before the scale word: "(42.7) million". */
const isBracketed = (text: string, numeral: Numeral): boolean =>
  isInBrackets(text, numeral) ||
  (codeAt(text, numeral.start - 1) === 0x28 && text.slice(numeral.start, numeral.end).includes(")"));

type Behind = Pick<Quantity, "end" | "unit" | "named" | "isBareDollar" | "form" | "isDoubtful">;

/** Made in one place: objects of one shape, which the reader of every number can take without looking. */
const behindOf = (
  unit: Unit,
  end: number,
  named: Quantity["named"],
  form: Quantity["form"],
  isBareDollar = false,
  isDoubtful = false,
): Behind => ({ end, unit, named, isBareDollar, form, isDoubtful });

const signBefore = (text: string, prefixStart: number, digits: number): number | undefined => {
  if (prefixStart > 0 && isMinus(text, prefixStart - 1)) return prefixStart - 1;
  if (prefixStart !== digits && isHyphen(codeAt(text, digits - 1))) return prefixStart;
  if (!mayEndMinus(codeAt(text, prefixStart - 2))) return undefined;
  const end = beforeSpaces(text, prefixStart);
  const start = wordStart(text, end);
  if (prefixStart - end !== 1 || !valueAt(MINUS_WORDS, text, start, end)) return undefined;
  // "plus or minus 3.5 points" is a spread.
  return previousWord(text, start).text.toLowerCase() === "or" ? undefined : start;
};

const MINUS_WORDS = wordTable(named(["minus", "negative"]));

/** "minus", "negative". */
const mayEndMinus = (c: number): boolean => (c | 0x20) === 0x73 || (c | 0x20) === 0x65;

const moneyBehind = (text: string, numeral: Numeral, prefix: Prefix, context: ExtractionContext): Behind => {
  const isDoubtful = prefix.sign === "¥" && context.yen === undefined;
  const code = prefix.sign === "$" ? (context.dollar ?? "USD") : prefix.code || (context.yen ?? "JPY");
  const isBareDollar = prefix.sign === "$" && context.dollar === undefined;
  // "$5 USD", "$50 million Canadian dollars": the words behind say which dollar.
  const spelled = isBareDollar ? readUnit(text, numeral) : undefined;
  const found = spelled?.unit.dimension.startsWith("money:")
    ? spelled
    : withPer(text, { unit: money(code), end: numeral.end, isBareDollar });
  return behindOf(found.unit, found.end, "sign", numeral.form, found.isBareDollar, isDoubtful);
};

const AGE = /[-\s]?old\b/y;

const unitBehind = (text: string, numeral: Numeral): Behind => {
  const found = readUnit(text, numeral) ?? unitPastOf(text, numeral);
  if (!found)
    return points(text, numeral) ?? acidity(text, numeral) ?? factor(text, numeral) ?? counted(text, numeral);
  AGE.lastIndex = found.end;
  const isAge = found.unit.dimension === "months" && AGE.test(text);
  const end = isAge ? AGE.lastIndex : found.end;
  return behindOf(found.unit, end, "unit", isAge ? "age" : numeral.form, found.isBareDollar);
};

/** "millions of dollars", "half of a percentage point", "half an hour", "a quarter of a mile". */
const unitPastOf = (text: string, numeral: Numeral): ReturnType<typeof readUnit> => {
  if (numeral.form === "digits") return numeral.step < 1 ? pointPastOf(text, numeral) : undefined;
  if (numeral.form !== "vague" && numeral.form !== "fraction") return undefined;
  let link = nextWord(text, numeral.end);
  const isOf = link.text === "of";
  if (isOf) {
    const article = nextWord(text, link.end);
    if (/^(a|an)$/.test(article.text)) link = article;
    else if (numeral.form === "fraction") return undefined;
  } else if (!/^(a|an)$/.test(link.text) || numeral.form === "vague" || numeral.isScaled) return undefined;
  return readUnit(text, altered(numeral, { end: link.end }));
};

/** "0.5 of a percentage point" */
const pointPastOf = (text: string, numeral: Numeral): ReturnType<typeof readUnit> => {
  if (!text.startsWith(" of a ", numeral.end)) return undefined;
  const found = readUnit(text, altered(numeral, { end: numeral.end + " of a".length }));
  return found?.unit.dimension === "points" || found?.unit.dimension === "ratio" ? found : undefined;
};

/** An index moves in points of its own. */
const INDEX =
  /\b(?:index|Index|Dow|Nasdaq|FTSE|DAX|CAC|Nikkei|Sensex|Hang Seng|Composite|Average|S&P|Stoxx)\b/;

/** "0.5 points" are percentage points below one and beside shares and rates; an index has points of its own. */
const points = (text: string, numeral: Numeral): Behind | undefined => {
  const part = numeral.form === "fraction" ? partOfPoint(text, numeral) : undefined;
  if (part) return part;
  const start = pastSpaces(text, isHyphen(codeAt(text, numeral.end)) ? numeral.end + 1 : numeral.end);
  if (codeAt(text, start) !== 0x70) return undefined;
  const word = nextWord(text, start);
  if (!/^(points?|pts)$/.test(word.text)) return undefined;
  const around = text.slice(Math.max(0, numeral.start - 80), word.end + 60);
  const isIndex = INDEX.test(around) || /^,? or [\d.]+ ?(?:%|per)/.test(text.slice(word.end, word.end + 16));
  // "up 412 pts"
  const short = word.text === "pts" ? behindOf(countOf("point"), word.end, "noun", numeral.form) : undefined;
  if (isIndex && Number(numeral.low.mantissa) >= 1) return short;
  const isShare =
    Number(numeral.low.mantissa) < 1 ||
    (!numeral.isScaled &&
      /%|percent|per cent|basis point|\b(share|margin|rate|yield|inflation|poll)s?\b/i.test(around) &&
      Number(numeral.low.mantissa) <= 100);
  return isShare ? behindOf(POINTS, word.end, "unit", numeral.form) : short;
};

const OF_A_POINT = /(?: of)? a point(?![\p{L}-])/uy;

/** "Half a point", "three quarters of a point". */
const partOfPoint = (text: string, { start, end, isScaled, form }: Numeral): Behind | undefined => {
  OF_A_POINT.lastIndex = end;
  if (isScaled || !OF_A_POINT.test(text)) return undefined;
  const behind = OF_A_POINT.lastIndex;
  const isIndex = INDEX.test(text.slice(Math.max(0, start - 80), behind + 60));
  return isIndex ? behindOf(countOf("point"), behind, "noun", form) : behindOf(POINTS, behind, "unit", form);
};

const PH: Unit = { unit: "pH", dimension: "acidity", factor: 1 };

/** "By a factor of three": three times; "a scaling factor of 0.953" multiplies. */
const factor = (text: string, { start, end, step }: Numeral): Behind | undefined =>
  step >= 0.1 &&
  codeAt(text, start - 2) === 0x66 &&
  text.slice(start - 10, start).toLowerCase() === "factor of "
    ? behindOf(TIMES, end, "unit", "multiple")
    : undefined;

/** "pH 7.4": the one unit that stands before its number. */
const acidity = (text: string, numeral: Numeral): Behind | undefined => {
  if (codeAt(text, beforeSpaces(text, numeral.start) - 1) !== 0x48) return undefined;
  if (previousWord(text, numeral.start).text !== "pH") return undefined;
  return behindOf(PH, numeral.end, "unit", numeral.form);
};

const MEASURED = new Set(["months", "seconds", "length", "mass", "area", "volume"]);

/** "Smart meters", "standing stones", "front yards": with a word before them these are things. */
const AS_THINGS: ReadonlySet<string> = new Set(["meter", "stone", "foot", "yard", "pound", "second"]);

const counted = (text: string, numeral: Numeral): Behind => {
  if (numeral.form === "fraction" && !numeral.isScaled && !isMixed(text, numeral))
    return behindOf(RATIO, numeral.end, "nothing", "fraction");
  if (isAgeOfSome(text, numeral)) return behindOf(YEAR, numeral.end, "unit", "age");
  const of = numeral.form === "vague" ? nextWord(text, numeral.end) : undefined;
  const noun = readNoun(text, of?.text === "of" ? altered(numeral, { end: of.end }) : numeral);
  if (!noun)
    return (
      age(text, numeral) ??
      besideLastYear(text, numeral) ??
      perAlone(text, numeral) ??
      behindOf(NO_UNIT, numeral.end, "nothing", numeral.form)
    );
  // "seven straight days": an adjective stands between the number and its unit.
  const measure = AS_THINGS.has(noun.noun) ? undefined : UNIT_WORDS.get(noun.noun);
  if (measure && MEASURED.has(measure.dimension)) return behindOf(measure, noun.end, "unit", numeral.form);
  const count = countOf(noun.noun);
  const rated = withPer(text, { unit: count, end: noun.end, isBareDollar: false });
  return rated.unit !== count && isRate(rated.unit)
    ? behindOf(rated.unit, rated.end, "noun", numeral.form)
    : behindOf(count, noun.end, "noun", numeral.form);
};

/** "three and a half games" counts; "a half" and "7/2" are shares. */
const isMixed = (text: string, numeral: Numeral): boolean =>
  Number(numeral.low.mantissa) > 1 && readNoun(text, numeral) !== undefined;

/** "45.3 per 100,000 people", "5×10³/µL": what is counted stands elsewhere. */
const perAlone = (text: string, numeral: Numeral): Behind | undefined => {
  const isSlash = codeAt(text, numeral.end) === 0x2f && isLetter(codeAt(text, numeral.end + 1));
  if (!isSlash && !(text.startsWith(" per ", numeral.end) && perNumber(text, numeral.end + 5)))
    return undefined;
  const { unit, end } = withPer(text, { unit: NO_UNIT, end: numeral.end, isBareDollar: false });
  return isRate(unit) ? behindOf({ ...unit, unit: unit.unit.trim() }, end, "unit", numeral.form) : undefined;
};

const RATE = /(?:^| )per (?:\d|[mb]illion(?: |$)|(?:months|seconds|length|area|volume|mass)$)/;

/** "400 visitors a day", "340 homes per hectare"; "goals a game" are goals: what is counted divides them. */
const isRate = ({ dimension }: Unit): boolean => RATE.test(dimension);

const AGED =
  /\b(?:aged|ages?)(?: for [a-z]+(?: [a-z]+)?(?= from))?(?: of| was| were| is)?(?: (?:just|only|about|around|under|over|between|from|at least|up to))?(?: \d{1,3}(?:,| and| or| to))? $/i;
const AGED_BACK = 44;
const YEARS_OLD = 130;

/** "aged 15 and 17", "at the age of 61", "older than 65": years, though none is named. */
const age = (text: string, { start, end, low, isScaled }: Numeral): Behind | undefined =>
  !isScaled &&
  Number(low.mantissa) < YEARS_OLD &&
  (isComparedInAge(text, start) ||
    (hasAgeBefore(text, start) && AGED.test(text.slice(Math.max(0, start - AGED_BACK), start))))
    ? behindOf(YEAR, end, "unit", "age")
    : undefined;

const YEAR: Unit = UNIT_WORDS.get("year") ?? NO_UNIT;

/** "In those under 25 deaths fell", "adults over 65": people are told by their age. */
const isAgeOfSome = (text: string, { start, low, isScaled, form }: Numeral): boolean =>
  form === "digits" &&
  !isScaled &&
  Number(low.mantissa) < YEARS_OLD &&
  text.startsWith("er ", start - 3) &&
  OF_SOME.test(text.slice(Math.max(0, start - LONGEST_SOME), start));

const OF_SOME =
  /\b(?:those|people|adults|men|women|children|patients|drivers|voters|workers|residents|anyone|everyone|persons) (?:under|over) $/i;
const LONGEST_SOME = 20;

const isComparedInAge = (text: string, start: number): boolean =>
  text.startsWith("older than ", start - 11) || text.startsWith("younger than ", start - 13);

/** Most numbers have no "age" before them: a walk over the letters is sooner done than the pattern. */
const hasAgeBefore = (text: string, start: number): boolean => {
  for (let i = start - 1; i > start - AGED_BACK && i > 0; i--)
    if (
      (codeAt(text, i) | 0x20) === 0x67 &&
      (codeAt(text, i - 1) | 0x20) === 0x61 &&
      (codeAt(text, i + 1) | 0x20) === 0x65
    )
      return true;
  return false;
};

const LAST_YEAR = / ?\((?:FY ?)?(?:19|20)\d\d: ?[^()\n]{1,20}\)/y;
const OF_LAST_YEAR = /\((?:FY ?)?(?:19|20)\d\d: ?$/;
const OF_LAST_YEAR_BACK = 11;

/** "3 (2022: 4) segments": the year before stands in brackets between a number and what it counts. */
const besideLastYear = (text: string, numeral: Numeral): Behind | undefined => {
  const behind = pastLastYear(text, numeral);
  if (behind === undefined) return undefined;
  const past = altered(numeral, { end: behind });
  const unit = readUnit(text, past)?.unit;
  if (unit) return behindOf(unit, numeral.end, "unit", numeral.form);
  const noun = readNoun(text, past);
  return noun && behindOf(countOf(noun.noun), numeral.end, "noun", numeral.form);
};

const pastLastYear = (text: string, { start, end }: Numeral): number | undefined => {
  const next = codeAt(text, end);
  if (next === 0x29)
    return OF_LAST_YEAR.test(text.slice(Math.max(0, start - OF_LAST_YEAR_BACK), start)) ? end + 1 : undefined;
  if (next !== 0x28 && codeAt(text, end + 1) !== 0x28) return undefined;
  LAST_YEAR.lastIndex = end;
  return LAST_YEAR.test(text) ? LAST_YEAR.lastIndex : undefined;
};
