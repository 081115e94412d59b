import { COUNTS, familyOf } from "../quantity/family";
import type { Figure, FigureKind } from "../quantity/figure";

/**
 * What a figure is, so coarsely that it fits into bits: two that have no bit in common cannot be compared, whatever else
 * they are. A claim has those of all its figures. Most claims of a draft's words are put aside by it unread: to look a
 * hundred thousand objects up in memory takes longer than all that is reckoned with them.
 */
export type Traits = number;

export const traitsOf = (figure: Figure): Traits =>
  figure.kind === "quantity" ? traitsOfMeasure(figure.dimension) : 1 << (FIRST_MARK + MARKS[figure.kind]);

/** A bare number may be of any measure. Percent compare with points and multiples, currencies with each other, months with seconds. */
function traitsOfMeasure(dimension: string): Traits {
  if (dimension === "") return ANY_MEASURE;
  const family = familyOf(dimension);
  if (family === COUNTS) return dimension === POINTS_COUNTED ? 0b101 : 0b1;
  if (family.startsWith("money:")) return 0b10;
  if (family === "ratio" || family === "points" || family === "multiple") return 0b100;
  if (family === "months" || family === "seconds") return 0b1000;
  return 0b1_0000 << (family.length % OTHER_MEASURES);
}

/** Years compare with dates, ranks with ranks. */
const MARKS: Readonly<Record<Exclude<FigureKind, "quantity">, number>> = {
  year: 0,
  date: 0,
  period: 1,
  ordinal: 2,
};

const POINTS_COUNTED = "count:point";
const OTHER_MEASURES = 4;
const FIRST_MARK = 8;
const ANY_MEASURE = (1 << FIRST_MARK) - 1;
