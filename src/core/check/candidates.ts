import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Figure } from "../quantity/figure";
import { type Interval, impliedInterval } from "../quantity/interval";
import type { Subject } from "./subject";

/** Claims that may speak of a draft's figure: those that share its terms, and those that hold its amount. */
export function candidateClaims(figure: Figure, subject: Subject, corpus: Corpus): readonly Claim[] {
  const candidates = new Set<Claim>();
  const add = (id: number): void => {
    const claim = corpus.claim(id);
    if (claim !== undefined) candidates.add(claim);
  };
  for (const { claim } of corpus.terms.best(subject.weights, BY_TERMS)) add(claim);
  for (const id of corpus.values.within(figure, withinReach(impliedInterval(figure)), BY_VALUE)) add(id);
  return [...candidates];
}

/** Whether the amount stands anywhere in the corpus, in any unit that it may have been said in. */
export function isHeldSomewhere(figure: Figure, corpus: Corpus): boolean {
  const interval = withinReach(impliedInterval(figure));
  const isThere = (id: number): boolean => corpus.claim(id) !== undefined;
  return figure.dimension === ""
    ? corpus.values.withinAnyUnit(interval, BY_VALUE).some(isThere)
    : corpus.values.within(figure, interval, BY_VALUE).some(isThere);
}

/** Bounds confirm and are confirmed within their practical reach: "over 50" by 53, not by 90 (agreement.md). */
const withinReach = ({ low, high, ...ends }: Interval): Interval => ({
  low: low ?? (high === null ? null : high / REACH),
  high: high ?? (low === null ? null : low * REACH),
  ...ends,
});

const REACH = 1.5;
/** Enough that the right claim is among them (measured on the sample and the gold drafts), few enough to weigh each. */
const BY_TERMS = 40;
const BY_VALUE = 20;
