import { isDuration } from "../../quantity/family";
import type { Figure } from "../../quantity/figure";

/**
 * The figure on the other's scale where both measure the same thing, or undefined. A bare number takes the unit of its
 * companion: "from 18 to 24 workers", "11.3 million cubic metres, which is 1.6 million more".
 */
export function inMeasureOf(figure: Figure, companion: Figure): Figure | undefined {
  if (figure.dimension === companion.dimension) return figure;
  if (figure.dimension !== "" || companion.dimension === "" || !lendsItsUnit(companion)) return undefined;
  // "1.52 million in the same two months" are no months.
  if (isDuration(companion.dimension) && hasScaleWord(figure)) return undefined;
  // The unit stays unsaid, so that a message quotes the number as it is written.
  const { dimension, factor } = companion;
  return { ...figure, dimension, factor };
}

/** Both on one scale, or undefined. */
export function onOneMeasure(a: Figure, b: Figure): readonly [Figure, Figure] | undefined {
  const first = inMeasureOf(a, b) ?? asRateOf(a, b);
  const second = inMeasureOf(b, a) ?? asRateOf(b, a);
  if (first === undefined && second === undefined) return undefined;
  return [first ?? a, second ?? b];
}

/** "To 42 pence a share from 35 pence", "€118 a megawatt-hour after €97": what the one is a rate of, the other is too. */
const asRateOf = (figure: Figure, rate: Figure): Figure | undefined =>
  rate.unit.startsWith(`${figure.unit} per `)
    ? { ...figure, dimension: rate.dimension, factor: rate.factor }
    : undefined;

/** "From 5 to 7 million" leaves open whether five are meant or five million, and so does "from 5,410 to 5,870 thousand". */
export const isScaleClear = (figures: readonly Figure[]): boolean => {
  const scaled = figures.filter(hasScaleWord);
  return !figures.some(
    (figure) =>
      figure.dimension === "" &&
      !hasScaleWord(figure) &&
      scaled.some((other) => (figure.low ?? 0) < 1_000 || isAsWritten(figure, other)),
  );
};

/** Within ten times of the other's number, the scale word taken off. */
const isAsWritten = ({ low }: Figure, { text }: Figure): boolean => {
  const ratio = Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "")) / (low ?? 0);
  return ratio > 0.1 && ratio < 10;
};

const hasScaleWord = ({ text }: Figure): boolean =>
  /\d\s?(?:[kmbt]n?\b|(?:thousand|m|b|tr)illion)/i.test(text);

/** Whatever is counted, named or not. */
export const isCount = ({ dimension }: Figure): boolean => dimension === "" || dimension.startsWith("count:");

/** Percentages, multiples and odds are told with their unit each time. */
const lendsItsUnit = ({ dimension }: Figure): boolean =>
  dimension !== "ratio" && dimension !== "multiple" && dimension !== "points" && dimension !== "odds";
