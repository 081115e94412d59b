import type { Figure } from "./figure";
import type { Hedge } from "./hedges";

/** What a wording claims, in nominal units; null where it is unbounded, `…Open` where the end itself is left out. */
export type Interval = {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

/** The implied interval of a figure as written, by the first table of agreement.md. */
export function impliedInterval(figure: Figure): Interval {
  // A figure is held against hundreds of others, and rounding its ends to the digits takes a microsecond each time.
  const known = implied.get(figure);
  if (known !== undefined) return known;
  const interval = intervalOf(figure);
  implied.set(figure, interval);
  return interval;
}

const implied = new WeakMap<Figure, Interval>();

const intervalOf = (figure: Figure): Interval => {
  if (figure.hedge !== undefined) return HEDGED[figure.hedge](figure);
  if (figure.form === "vague")
    return { ...closed(figure.low, add(figure.high, figure.step.high)), highOpen: true };
  if (figure.form === "fraction" || figure.form === "multiple") return within(figure, FRACTION_PLAY);
  const age = figure.form === "age" ? unitOf(figure, figure.high, figure.step.high) / 2 : 0;
  return {
    low: add(figure.low, -unitOf(figure, figure.low, figure.step.low) / 2),
    // An age is truncated: 26 until the day of 27.
    high: add(figure.high, unitOf(figure, figure.high, figure.step.high) / 2 + age),
    lowOpen: false,
    highOpen: true,
  };
};

/** Fraction words and multiples: ± 6 %, with "about" ± 15 %; "about" never claims more than 15 %. */
const FRACTION_PLAY = 0.06;
const WIDEST_PLAY = 0.15;

const HEDGED: Readonly<Record<Hedge, (figure: Figure) => Interval>> = {
  about: (f) =>
    f.form === "fraction" || f.form === "multiple"
      ? within(f, WIDEST_PLAY)
      : { low: add(f.low, -playOf(f.low)), high: add(f.high, playOf(f.high)), lowOpen: true, highOpen: true },
  nearly: (f) => ({
    low: f.low === null ? null : tidy(0.9 * f.low),
    high: f.high,
    lowOpen: false,
    highOpen: true,
  }),
  over: (f) => ({ low: f.low, high: null, lowOpen: true, highOpen: true }),
  "at least": (f) => ({ low: f.low, high: null, lowOpen: false, highOpen: true }),
  under: (f) => ({ low: null, high: f.high, lowOpen: true, highOpen: true }),
  "at most": (f) => ({ low: null, high: f.high, lowOpen: true, highOpen: false }),
};

const closed = (low: number | null, high: number | null): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
});

const within = (f: Figure, play: number): Interval =>
  closed(
    f.low === null ? null : tidy(f.low - Math.abs(f.low) * play),
    f.high === null ? null : tidy(f.high + Math.abs(f.high) * play),
  );

/** Sums of doubles without their last bits: 8.3 + 0.05 is 8.35. */
const tidy = (x: number): number =>
  Number.isInteger(x) && Math.abs(x) < 1e14 ? x : Number(x.toPrecision(14));
const add = (x: number | null, y: number): number | null => (x === null ? null : tidy(x + y));

/** The unit of the last digit that counts as written: 53 billion → 1e9, 40,000 → 1,000, 380 → 1. */
const unitOf = (figure: Figure, x: number | null, step: number): number => {
  if (x === null || step !== 1 || Math.abs(x) < 1000 || !Number.isInteger(x) || figure.form === "words")
    return step;
  const digits = String(Math.abs(x));
  if (digits.includes("e")) return step;
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  return 10 ** Math.min(zeros, digits.length - 2);
};

/** The smaller of one unit of the last digit that is not zero and 15 %. */
const playOf = (x: number | null): number => {
  if (x === null || x === 0) return 0;
  const [mantissa = "", exponent = "0"] = Math.abs(x).toExponential().split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "").length || 1;
  return Math.min(10 ** (Number(exponent) - digits + 1), WIDEST_PLAY * Math.abs(x));
};
