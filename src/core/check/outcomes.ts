import { COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { POINTS_OF_ALL } from "../quantity/unit-kinds";
import type { CalculationKind, Sought } from "./calculation-sought";
import { isScaleClear, onOneMeasure } from "./consistency/alike";

/** What comes out of some figures by a calculation, in base units: percent as a share of 1. */
export type Outcome = {
  readonly kind: CalculationKind;
  /** At least two, in the order of their sentence. */
  readonly from: readonly [Figure, Figure, ...Figure[]];
  /** Whether the second is more or less than the first. */
  readonly rise: -1 | 1;
  readonly value: number;
};

/** All that may be reckoned from any two figures of a sentence, or as the sum of all of a kind, in a figure's own measure. */
export function* outcomesOf(figure: Figure, operands: readonly Figure[], sought: Sought): Generator<Outcome> {
  // In a long list some two figures give any third: there only neighbours are held together, and nothing is added up.
  const reach = operands.length > MANY ? NEAR : operands.length;
  for (let first = 0; first < operands.length; first++) {
    for (let second = first + 1; second < Math.min(operands.length, first + reach + 1); second++) {
      const from = [operands[first] as Figure, operands[second] as Figure] as const;
      yield* outcomesOfPair(figure, from, sought);
      if (sought.kinds.includes("product")) yield* productsOf(figure, from);
    }
  }
  if (operands.length <= MANY && sought.kinds.includes("sum")) yield* sumsOf(figure, operands);
}

function* outcomesOfPair(
  figure: Figure,
  from: readonly [Figure, Figure],
  { kinds }: Sought,
): Generator<Outcome> {
  const pair = onOneMeasure(...from) ?? ofOnePercent(from);
  if (pair === undefined || !isScaleClear(from)) return;
  const { dimension } = pair[0];
  const isOwnMeasure = isOfMeasure(figure, dimension);
  const isShare = dimension === "ratio";
  for (const [a, b] of amountsOf(pair)) {
    const [less, more] = a < b ? [a, b] : [b, a];
    if (less <= 0 || less === more) continue;
    const rise = a < b ? 1 : -1;
    for (const kind of kinds) {
      if (kind === "difference" && isOwnMeasure && !isShare) yield { kind, from, rise, value: more - less };
      if (kind === "sum" && isOwnMeasure) yield { kind, from, rise, value: less + more };
      if (kind === "points" && isShare) yield { kind, from, rise, value: (more - less) * POINTS_OF_ALL };
      if (isShare || dimension === "multiple" || dimension === "points") continue;
      if (kind === "share") yield { kind, from, rise, value: less / more };
      if (kind === "rise") yield { kind, from, rise, value: more / less - 1 };
      if (kind === "fall") yield { kind, from, rise, value: 1 - less / more };
      if (kind === "multiple") yield { kind, from, rise, value: more / less };
    }
  }
}

/** "Four helicopters at $32 million each". */
function* productsOf(figure: Figure, from: readonly [Figure, Figure]): Generator<Outcome> {
  const [number, amount] = from;
  if (familyOf(number.dimension) !== COUNTS || !isOfMeasure(figure, amount.dimension)) return;
  for (const [a, b] of amountsOf(from)) yield { kind: "product", from, rise: 1, value: a * b };
}

/** "From 24.4 to 31 percent": what is said of the second is said of the first. */
function ofOnePercent([first, second]: readonly [Figure, Figure]): readonly [Figure, Figure] | undefined {
  const isLent =
    first.dimension === "" && second.unit === "percent" && second.span.start - first.span.end <= LENDING;
  const { dimension, factor } = second;
  return isLent ? [{ ...first, dimension, factor }, second] : undefined;
}

/** Ranges are held together end by end: "345,000 to 365,000" is 20,000 below "360,000 to 385,000" at its upper end. */
function amountsOf([a, b]: readonly [Figure, Figure]): readonly (readonly [number, number])[] {
  const of = (figure: Figure, end: "low" | "high"): number =>
    Math.abs(figure[end] ?? figure.low ?? figure.high ?? 0) * figure.factor;
  const lower = [of(a, "low"), of(b, "low")] as const;
  if (a.form !== "range" && b.form !== "range") return [lower];
  return a.form === b.form ? [lower, [of(a, "high"), of(b, "high")]] : [];
}

/** All of one noun or unit, and all that are counted. */
function* sumsOf(figure: Figure, operands: readonly Figure[]): Generator<Outcome> {
  const ofMeasure = operands.filter(
    ({ dimension, form }) => isOfMeasure(figure, dimension) && form !== "range",
  );
  const kinds = new Set([...ofMeasure.map(({ unit }) => unit), undefined]);
  for (const unit of kinds) {
    const [first, second, ...rest] = ofMeasure.filter((one) => unit === undefined || one.unit === unit);
    if (first === undefined || second === undefined || rest.length === 0) continue;
    const from = [first, second, ...rest] as const;
    const value = from.reduce((sum, { low, high, factor }) => sum + (low ?? high ?? 0) * factor, 0);
    yield { kind: "sum", from, rise: 1, value };
  }
}

const isOfMeasure = (figure: Figure, dimension: string): boolean =>
  figure.dimension === dimension || (familyOf(figure.dimension) === COUNTS && familyOf(dimension) === COUNTS);

/** Above so many, a sentence is a list. */
const MANY = 12;
const NEAR = 2;
/** "24.4 to 31 percent": no more than a small word between. */
const LENDING = 5;
