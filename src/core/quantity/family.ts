import type { Figure } from "./figure";
import { UNIT_WORDS } from "./measures";

const PER = " per ";

/**
 * What amounts are looked up together, though they may not compare as they are: counts of anything with bare numbers
 * ("92 members", "ninety-two"), a rate with its amount ("$0.04", "4 cents per box").
 */
export function familyOf(dimension: string): string {
  const rate = dimension.indexOf(PER);
  const over = rate === -1 ? dimension : dimension.slice(0, rate);
  return over === "" || over.startsWith("count:") ? COUNTS : over;
}

/** What is counted, whatever it is told per: "visitor" of "visitor per day". */
export const nounOf = ({ unit }: Figure): string => {
  const rate = unit.indexOf(PER);
  return rate === -1 ? unit : unit.slice(0, rate);
};

/** Counted things and bare numbers. */
export const COUNTS = "count";

/**
 * A nominal value on its family's scale. What a rate is told per is left out of account: "$12 a year" lies at 12 dollars,
 * "11 hours a week" at 39,600 seconds, "€118 per megawatt-hour" at 118 euros.
 */
export const inFamily = (nominal: number, { dimension, unit, factor }: Figure): number =>
  dimension.includes(PER) ? nominal * factor * underOf(unit) : nominal * factor;

/** The number that a figure is written with, on its family's scale: a bound's, or the low end of a range. */
export const amountOf = (figure: Figure): number => inFamily(figure.low ?? figure.high ?? 0, figure);

/** The factor of what a unit is told per. */
const underOf = (unit: string): number =>
  UNIT_WORDS.get(unit.slice(unit.lastIndexOf(PER) + PER.length))?.factor ?? 1;

/** "a year", "per hour": the factor of such a unit holds the time. */
export const isPerTime = (dimension: string): boolean => / per (?:months|seconds)$/.test(dimension);

/** How long something takes. */
export const isDuration = (dimension: string): boolean => dimension === "months" || dimension === "seconds";
