import { codeAt } from "../text/code-at";
import { exact, value } from "./amounts";
import { isHyphen, pastSpaces, previousWord } from "./chars";
import { UNIT_WORDS, type Unit } from "./measures";
import { altered, numeralOf } from "./numeral";
import { changed, type KeptReading, type Quantity } from "./reading";

/** Compounds that people say as one amount: the larger unit, the smaller, and how many of it make one. */
const COMPOUNDS: readonly (readonly [large: readonly string[], small: string, parts: number])[] = [
  [["USD", "EUR", "AUD", "CAD"], "cent", 100], // "five dollars and thirty-five cents"
  [["GBP"], "penny", 100], // "three pounds and fifty pence"
  [["EUR", "CHF"], "centime", 100], // "twelve francs and fifty centimes"
  [["foot"], "inch", 12], // "5 feet 2 inches"
  [["stone"], "pound", 14], // "10st 4lb"
  [["pound"], "ounce", 16], // "6 lb 3 oz"
];
const LARGE_UNITS = new Set(COMPOUNDS.flatMap(([units]) => units));

const MINUTE: Unit = { unit: "minute", dimension: "seconds", factor: 60 };

/** "26 years and 10 months" is 322 months, "2 hours 30 minutes" 150 minutes; a list with commas stays a list. */
const compoundDuration = (text: string, large: Quantity, small: Quantity): Quantity | undefined => {
  const part = durationOf(small.unit);
  if (!part || large.unit.dimension !== part.dimension) return undefined;
  const parts = large.unit.factor / part.factor;
  if (!Number.isInteger(parts) || value(small.low) >= parts || large.low.step < 1 || large.form === "range")
    return undefined;
  const link = text.slice(large.end, small.start);
  // "2 hours, 17 minutes and 43 seconds": a comma goes on to a pair; "3 years, 2 months, 14 days" is a list.
  const isPair = /\s(?:and\s)?\d/.test(text.slice(small.start, small.end));
  if (!/^ (?:and )?$/.test(link) && !(isPair && link === ", ")) return undefined;
  const total = exact(value(large.low) * parts + value(small.low));
  const sum = altered(small.low, { low: total, high: total });
  return changed(small, { start: large.start, low: sum, high: sum });
};

/** The time that a unit tells, be it of a rate: the minutes of "seven hours and four minutes a day". */
const durationOf = (unit: Unit): Unit | undefined => {
  const { dimension } = unit;
  if (dimension === "months" || dimension === "seconds") return unit;
  return /^(?:months|seconds) per /.test(dimension)
    ? UNIT_WORDS.get(unit.unit.slice(0, unit.unit.indexOf(" per ")))
    : undefined;
};

/** "fifteen dollars and fifty", "15 dollars 50": what a stop follows is cents. */
const isBareCents = (text: string, large: Quantity, small: Quantity): boolean =>
  large.named === "unit" &&
  small.named === "nothing" &&
  (large.unit.dimension.startsWith("money:") || large.unit.unit === "metre") &&
  !/^(?:JPY|KRW|VND|IDR)$/.test(large.unit.unit) &&
  small.low.end - small.low.start >= 2 &&
  value(small.low) >= 10 &&
  value(small.low) < 100 &&
  endsPhrase(text, large, small);

/** A stop follows, or two number words are said in one breath: "two pounds forty to go". */
const endsPhrase = (text: string, large: Quantity, small: Quantity): boolean =>
  (small.low.form === "words" && large.low.form === "words" && small.start - large.end === 1) ||
  !/[\p{L}\d]/u.test(text.charAt(pastSpaces(text, small.end)));

/** "1 hour thirty": minutes without their name. */
const hourAndMinutes = (text: string, large: Quantity, small: Quantity): Quantity | undefined =>
  large.unit.unit === "hour" &&
  small.named === "nothing" &&
  small.low.step === 1 &&
  value(small.low) >= 10 &&
  value(small.low) < 60 &&
  endsPhrase(text, large, small)
    ? changed(small, { unit: MINUTE, named: "unit" })
    : undefined;

/** "six foot two", "five feet 10": inches without their name. */
const feetAndInches = (text: string, large: Quantity, small: Quantity): Quantity | undefined =>
  large.unit.unit === "foot" &&
  small.named === "nothing" &&
  small.low.step === 1 &&
  value(small.low) < 12 &&
  // "a 7-foot-4 rookie"
  (isHyphen(codeAt(text, small.start - 1)) || endsPhrase(text, large, small))
    ? changed(small, { unit: UNIT_WORDS.get("inch") ?? large.unit, named: "unit" })
    : undefined;

const isLetterM = (text: string, q: Quantity): boolean =>
  q.unit.unit === "metre" &&
  q.low.step === 1 &&
  value(q.low) < 60 &&
  text.slice(q.low.end, q.end).trim() === "m";

/** "1h 20m": beside hours, m is minutes. */
const minutesBehind = (text: string, large: Quantity, small: Quantity): Quantity | undefined =>
  large.unit.unit === "hour" && isLetterM(text, small) ? changed(small, { unit: MINUTE }) : undefined;

/** "1m 44.2s": before seconds, too. */
const minutesBefore = (text: string, large: Quantity, small: Quantity): Quantity | undefined =>
  small.unit.unit === "second" && isLetterM(text, large) ? changed(large, { unit: MINUTE }) : undefined;

/** "two hours and a half": the half has taken the unit before it. */
const withItsHalf = (text: string, large: Quantity, half: Quantity): Quantity | undefined => {
  if (half.low.form !== "fraction" || half.unit !== large.unit || value(half.low) !== 0.5) return undefined;
  if (text.slice(large.end, half.start) !== " and ") return undefined;
  const sum = exact(value(large.low) + 0.5);
  const low = altered(large.low, { end: half.low.end, low: sum, high: sum, step: 0 });
  return changed(large, { low, high: low, end: half.end });
};

/** "an hour and 45 minutes": the article counts the larger unit. */
const withArticle = (text: string, small: Quantity): Quantity | undefined => {
  if (!durationOf(small.unit)) return undefined;
  const and = previousWord(text, small.start);
  if (and.text !== "and") return undefined;
  const name = previousWord(text, and.start);
  const article = previousWord(text, name.start);
  const unit = UNIT_WORDS.get(name.text);
  if (!unit || !/^an?$/i.test(article.text)) return undefined;
  const one = numeralOf(article.start, article.end, 1, 1, "words");
  const large = changed(small, {
    start: article.start,
    end: name.end,
    low: one,
    high: one,
    unit,
    form: "words",
  });
  return compoundDuration(text, large, small);
};

/**
 * "thirteen dollars and forty-five cents" is one amount. From the last to the first, into a list of its own: to take
 * each pair out of a long list would cost the square of its length.
 */
export const mergeCompounds = (text: string, readings: readonly KeptReading[]): KeptReading[] => {
  const [alone] = readings;
  if (alone !== undefined && readings.length === 1)
    return [alone.type === "quantity" ? (withArticle(text, alone) ?? alone) : alone];
  const merged: KeptReading[] = [];
  for (let i = readings.length - 1; i >= 0; i--) {
    const read = readings[i];
    if (!read) continue;
    const summed = read.type === "quantity" ? withArticle(text, read) : undefined;
    const large = summed ?? read;
    // "a decade and two years": the decade was read by itself.
    if (summed && (readings[i - 1]?.end ?? 0) > summed.start) i--;
    const small = merged.at(-1);
    const sum = small && compoundOf(text, large, small);
    if (sum) merged[merged.length - 1] = sum;
    else merged.push(large);
  }
  return merged.reverse();
};

/** Between the parts of an amount stands "and" at most; the rest may be marks that were blanked. */
const LONGEST_LINK = 24;

const compoundOf = (text: string, large: KeptReading, small: KeptReading): Quantity | undefined => {
  if (large.type !== "quantity" || small.type !== "quantity") return undefined;
  if (small.start - large.end > LONGEST_LINK) return undefined;
  const duration =
    withItsHalf(text, large, small) ??
    compoundDuration(
      text,
      minutesBefore(text, large, small) ?? large,
      hourAndMinutes(text, large, small) ?? minutesBehind(text, large, small) ?? small,
    );
  if (duration) return duration;
  const parts = LARGE_UNITS.has(large.unit.unit)
    ? partsOf(large, feetAndInches(text, large, small) ?? small)
    : 0;
  const most = parts || (isBareCents(text, large, small) ? 100 : 0);
  if (most === 0 || large.low.step < 1 || large.low.isScaled || value(small.low) >= most) return undefined;
  const gap = text.slice(large.end, small.start);
  if (!/^[\s,-]*(and\s)?$/.test(gap) || (small.named === "nothing" && gap.includes(","))) return undefined;
  const sum = exact(value(large.low) + value(small.low) / most);
  const low = altered(large.low, { end: small.low.end, low: sum, high: sum, step: 1 / most });
  return changed(large, { low, high: low, end: small.end });
};

const partsOf = (large: Quantity, small: Quantity): number =>
  COMPOUNDS.find(([units, part]) => part === small.unit.unit && units.includes(large.unit.unit))?.[2] ?? 0;
