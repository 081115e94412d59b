import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import type { Subject } from "./subject";

/** Claims that may speak of a draft's figure: those that share its terms, and those that hold its amount. */
export function candidateClaims(figure: Figure, subject: Subject, corpus: Corpus): readonly Claim[] {
  const byTerms = corpus.terms.best(subject.weights, BY_TERMS).map(({ claim }) => claim);
  const ids = new Set([...byTerms, ...claimsByValue(figure, corpus)]);
  return [...ids].flatMap((id) => corpus.claim(id) ?? []);
}

function claimsByValue(figure: Figure, corpus: Corpus): readonly number[] {
  const { low, high } = impliedInterval(figure);
  if (low === null || high === null) return [];
  return corpus.values.within(figure.dimension, low * figure.factor, high * figure.factor, BY_VALUE);
}

/** Enough that the right claim is among them (measured on the sample and the gold drafts), few enough to weigh each. */
const BY_TERMS = 40;
const BY_VALUE = 20;
