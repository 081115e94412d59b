import { exact, value } from "./amounts";
import { pastSpaces } from "./chars";
import type { Numeral } from "./numeral";
import type { KeptReading, Quantity } from "./reading";

/** Compounds that people say as one amount: the larger unit, the smaller, and how many of it make one. */
const COMPOUNDS: readonly (readonly [large: readonly string[], small: string, parts: number])[] = [
  [["USD", "EUR", "AUD", "CAD"], "cent", 100], // "five dollars and thirty-five cents"
  [["GBP"], "penny", 100], // "three pounds and fifty pence"
  [["EUR", "CHF"], "centime", 100], // "twelve francs and fifty centimes"
  [["foot"], "inch", 12], // "5 feet 2 inches"
];
const LARGE_UNITS = new Set(COMPOUNDS.flatMap(([units]) => units));

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
  /^(USD|EUR|AUD|CAD|GBP)$/.test(large.unit.unit) &&
  large.named === "unit" &&
  small.named === "nothing" &&
  small.low.end - small.low.start >= 2 &&
  value(small.low) >= 10 &&
  value(small.low) < 100 &&
  !/[\p{L}\d]/u.test(text.charAt(pastSpaces(text, small.end)));

/**
 * "thirteen dollars and forty-five cents" is one amount. From the last to the first, into a list of its own: to take
 * each pair out of a long list would cost the square of its length.
 */
export const mergeCompounds = (text: string, readings: readonly KeptReading[]): KeptReading[] => {
  const merged: KeptReading[] = [];
  for (let i = readings.length - 1; i >= 0; i--) {
    const large = readings[i];
    if (!large) continue;
    const small = merged.at(-1);
    const sum = small && compoundOf(text, large, small);
    if (sum) merged[merged.length - 1] = sum;
    else merged.push(large);
  }
  return merged.reverse();
};

const compoundOf = (text: string, large: KeptReading, small: KeptReading): Quantity | undefined => {
  if (large.type !== "quantity" || small.type !== "quantity") return undefined;
  const duration = compoundDuration(text, large, small);
  if (duration) return duration;
  if (!LARGE_UNITS.has(large.unit.unit)) return undefined;
  const row = COMPOUNDS.find(
    ([units, part]) =>
      units.includes(large.unit.unit) && (part === small.unit.unit || isBareCents(text, large, small)),
  );
  if (!row || large.low.step < 1 || large.low.isScaled || value(small.low) >= row[2]) return undefined;
  if (!/^[\s,-]*(and\s)?$/.test(text.slice(large.end, small.start))) return undefined;
  const sum = exact(value(large.low) + value(small.low) / row[2]);
  const low: Numeral = { ...large.low, end: small.low.end, low: sum, high: sum, step: 1 / row[2] };
  return { ...large, low, high: low, end: small.end };
};
