import { DOUBTFUL, type Figure } from "../../quantity/figure";
import { impliedInterval } from "../../quantity/interval";

/** Every amount that a wording allows, both ends included: where nothing fits, the wordings contradict each other. */
export type Amounts = { readonly low: number; readonly high: number };

/** In base units. Undefined for what cannot be reckoned with: doubtful readings, vague words, amounts below zero. */
export function amountsOf(figure: Figure): Amounts | undefined {
  if (figure.confidence < DOUBTFUL || figure.form === "vague" || figure.kind !== "quantity") return undefined;
  const { low, high } = impliedInterval(figure);
  const amounts = { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
  if ((figure.low ?? figure.high ?? 0) < 0 || amounts.high <= 0) return undefined;
  const positive = { low: Math.max(0, amounts.low) * figure.factor, high: amounts.high * figure.factor };
  return isHeadcount(figure) ? whole(positive) : positive;
}

/** The amounts of a figure that was reckoned from others: who cuts 66.7 % to 66 % has not miscounted. */
export function resultOf(figure: Figure): Amounts | undefined {
  const amounts = amountsOf({ ...figure, low: abs(figure.low), high: abs(figure.high) });
  if (amounts === undefined || figure.hedge !== undefined || figure.high === null) return amounts;
  return {
    ...amounts,
    high: Math.max(amounts.high, (Math.abs(figure.high) + figure.step.high) * figure.factor),
  };
}

const abs = (bound: number | null): number | null => (bound === null ? null : Math.abs(bound));

/** What is counted by the piece comes in whole numbers: 12 patients are neither 11.6 nor 12.4. Points of an index may. */
const isHeadcount = (figure: Figure): boolean =>
  figure.dimension.startsWith("count:") &&
  !figure.dimension.includes(" per ") &&
  !INDEXES.has(figure.unit) &&
  figure.hedge === undefined &&
  (figure.form === "digits" || figure.form === "words") &&
  figure.step.low === 1;

const INDEXES: ReadonlySet<string> = new Set(["point", "unit", "degree"]);

const whole = ({ low, high }: Amounts): Amounts => ({
  low: Math.ceil(low),
  // The end itself is the next number's: 12.5 rounds to 13.
  high: Math.ceil(high) - 1,
});

export const sum = (all: readonly Amounts[]): Amounts =>
  all.reduce((total, one) => ({ low: total.low + one.low, high: total.high + one.high }), {
    low: 0,
    high: 0,
  });

/** How far apart two amounts may lie. */
export const distance = (a: Amounts, b: Amounts): Amounts => ({
  low: Math.max(0, a.low - b.high, b.low - a.high),
  high: Math.max(a.high - b.low, b.high - a.low),
});

export const divided = (part: Amounts, whole: Amounts): Amounts => ({
  low: whole.high === Number.POSITIVE_INFINITY ? 0 : part.low / whole.high,
  high: whole.low === 0 ? Number.POSITIVE_INFINITY : part.high / whole.low,
});

export const scaled = ({ low, high }: Amounts, by: number): Amounts => ({ low: low * by, high: high * by });

export const shifted = ({ low, high }: Amounts, by: number): Amounts => ({ low: low + by, high: high + by });

/** Whether some amount is allowed by both, with a hair's breadth for the sums of doubles. */
export const canBeEqual = (a: Amounts, b: Amounts): boolean => {
  const hair = 1e-9 * Math.max(Math.abs(finite(a)), Math.abs(finite(b)));
  return a.low <= b.high + hair && b.low <= a.high + hair;
};

const finite = ({ low, high }: Amounts): number => (Number.isFinite(high) ? high : low);
