import { exact, value } from "./amounts";
import { pastSpaces, previousWord } from "./chars";
import { UNIT_WORDS, type Unit } from "./measures";
import { type Numeral, numeralOf } from "./numeral";
import type { KeptReading, Quantity } from "./reading";

/** Compounds that people say as one amount: the larger unit, the smaller, and how many of it make one. */
const COMPOUNDS: readonly (readonly [large: RegExp, small: string, parts: number])[] = [
  [/^(USD|EUR|AUD|CAD)$/, "cent", 100], // "five dollars and thirty-five cents"
  [/^GBP$/, "penny", 100], // "three pounds and fifty pence"
  [/^(EUR|CHF)$/, "centime", 100], // "twelve francs and fifty centimes"
  [/^foot$/, "inch", 12], // "5 feet 2 inches"
];

const MINUTE: Unit = { unit: "minute", dimension: "seconds", factor: 60 };

/** "26 years and 10 months" is 322 months, "2 hours 30 minutes" 150 minutes; a list with commas stays a list. */
const compoundDuration = (text: string, large: Quantity, small: Quantity): Quantity | undefined => {
  const { dimension } = large.unit;
  if ((dimension !== "months" && dimension !== "seconds") || small.unit.dimension !== dimension)
    return undefined;
  const parts = large.unit.factor / small.unit.factor;
  if (!Number.isInteger(parts) || value(small.low) >= parts || large.low.step < 1 || large.form === "range")
    return undefined;
  const link = text.slice(large.end, small.start);
  // "2 hours, 17 minutes and 43 seconds": a comma goes on to a pair; "3 years, 2 months, 14 days" is a list.
  const isPair = /\s(?:and\s)?\d/.test(text.slice(small.start, small.end));
  if (!/^ (?:and )?$/.test(link) && !(isPair && link === ", ")) return undefined;
  const low: Numeral = { ...small.low, low: exact(value(large.low) * parts + value(small.low)) };
  const sum = { ...low, high: low.low };
  return { ...small, start: large.start, low: sum, high: sum };
};

/** "fifteen dollars and fifty", "15 dollars 50": what a stop follows is cents. */
const isBareCents = (text: string, large: Quantity, small: Quantity): boolean =>
  (large.unit.dimension.startsWith("money:") || large.unit.unit === "metre") &&
  !/^(?:JPY|KRW|VND|IDR)$/.test(large.unit.unit) &&
  large.named === "unit" &&
  small.named === "nothing" &&
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
    ? { ...small, unit: MINUTE, named: "unit" }
    : undefined;

/** "two hours and a half": the half has taken the unit before it. */
const withItsHalf = (text: string, large: Quantity, half: Quantity): Quantity | undefined => {
  if (half.low.form !== "fraction" || half.unit !== large.unit || value(half.low) !== 0.5) return undefined;
  if (text.slice(large.end, half.start) !== " and ") return undefined;
  const sum = exact(value(large.low) + 0.5);
  const low: Numeral = { ...large.low, end: half.low.end, low: sum, high: sum, step: 0 };
  return { ...large, low, high: low, end: half.end };
};

/** "an hour and 45 minutes": the article counts the larger unit. */
const withArticle = (text: string, small: Quantity): Quantity | undefined => {
  const { dimension } = small.unit;
  if (dimension !== "months" && dimension !== "seconds") return undefined;
  const and = previousWord(text, small.start);
  if (and.text !== "and") return undefined;
  const name = previousWord(text, and.start);
  const article = previousWord(text, name.start);
  const unit = UNIT_WORDS.get(name.text);
  if (!unit || !/^an?$/i.test(article.text)) return undefined;
  const one = numeralOf(article.start, article.end, 1, 1, "words");
  const large: Quantity = {
    ...small,
    start: article.start,
    end: name.end,
    low: one,
    high: one,
    unit,
    form: "words",
  };
  return compoundDuration(text, large, small);
};

/** "thirteen dollars and forty-five cents" is one amount. */
export const mergeCompounds = (text: string, readings: KeptReading[]): KeptReading[] => {
  for (let i = readings.length - 1; i >= 0; i--) {
    const [read, small] = [readings[i], readings[i + 1]];
    if (read?.type !== "quantity") continue;
    const large = withArticle(text, read) ?? read;
    readings[i] = large;
    if (small?.type !== "quantity") continue;
    const duration =
      withItsHalf(text, large, small) ??
      compoundDuration(text, large, hourAndMinutes(text, large, small) ?? small);
    if (duration) {
      readings.splice(i, 2, duration);
      continue;
    }
    const row = COMPOUNDS.find(([unit, part]) => part === small.unit.unit && unit.test(large.unit.unit));
    const parts = row?.[2] ?? (isBareCents(text, large, small) ? 100 : 0);
    if (large.low.step < 1 || large.low.isScaled || value(small.low) >= parts) continue;
    const gap = text.slice(large.end, small.start);
    if (!/^[\s,-]*(and\s)?$/.test(gap) || (small.named === "nothing" && gap.includes(","))) continue;
    const sum = exact(value(large.low) + value(small.low) / parts);
    const low: Numeral = { ...large.low, end: small.low.end, low: sum, high: sum, step: 1 / parts };
    readings.splice(i, 2, { ...large, low, high: low, end: small.end });
  }
  return readings;
};
