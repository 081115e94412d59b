import type { InconsistencyKind, Reading } from "./inconsistency";
import type { Sentence } from "./sentence";

/** One relation that sentences state between their own numbers. */
export type Rule = {
  readonly kind: InconsistencyKind;
  /** Every reading of a sentence in which it states the relation, whether its numbers bear it out or not. */
  readonly readings: (sentence: Sentence) => readonly Reading[];
  readonly example: { readonly contradicts: string; readonly holds: string };
};
