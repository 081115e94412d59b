import type { Figure } from "../../quantity/figure";
import type { Span } from "../../text/span";

/** What of the draft's own numbers do not go together. */
export type InconsistencyKind =
  | "same fact"
  | "sum"
  | "difference"
  | "share"
  | "growth rate"
  | "direction"
  | "average"
  | "multiple"
  | "grim";

/** A figure with the place it stands in. */
export type Telling = {
  readonly figure: Figure;
  readonly sentence: Span;
  /** The paragraph, item, heading or cell. */
  readonly block: Span;
};

/** The draft contradicts itself. Spans are offsets into the draft's text; no source is asked. */
export type Inconsistency = {
  readonly kind: InconsistencyKind;
  /** The figure that the others contradict: the stated sum, rate or average, or the later of two tellings. */
  readonly at: Telling;
  /** The figures that contradict it, in the draft's order. */
  readonly against: readonly [Telling, ...Telling[]];
  /** The sum in words: "325 to 364 is a rise of 12 %, not 15 %". */
  readonly explanation: string;
  /** The reason that a person gave for leaving it alone; undefined while it stands. */
  readonly waived: string | undefined;
};

/** One reading of a relation that a sentence states, held against its numbers. Spans lie in the sentence's block. */
export type Reading = {
  readonly kind: InconsistencyKind;
  readonly stated: Figure;
  readonly from: readonly [Figure, ...Figure[]];
  /** Whether some of the amounts that the wordings allow make it true. */
  readonly holds: boolean;
  readonly explanation: string;
};
