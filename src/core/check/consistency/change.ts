import type { Figure } from "../../quantity/figure";

/** Two amounts of one thing and the change between them, as a sentence states them. */
export type Change = {
  readonly from: Figure;
  readonly to: Figure;
  /** Whether the wording tells which of the two came first. */
  readonly isOrdered: boolean;
  readonly by: Figure;
  /** 1 for "a rise", −1 for "fewer", 0 where the wording does not say. */
  readonly move: -1 | 0 | 1;
  /** "a gap of", "a margin of": what lies between two amounts, be they of one time. */
  readonly isGap: boolean;
  /** Other pairs of the sentence that the change may be meant of: one that bears it out is enough. */
  readonly otherPairs: readonly (readonly [Figure, Figure])[];
};
