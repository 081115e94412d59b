import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Interval, impliedInterval } from "../quantity/interval";
import { REACH } from "./relation";
import type { Subject } from "./subject";

/** Claims that may speak of a draft's figure: those that share its terms, and those that hold its amount. */
export function candidateClaims(figure: Figure, subject: Subject, corpus: Corpus): readonly Claim[] {
  const candidates = new Set<Claim>();
  const add = (id: number): void => {
    const claim = corpus.claim(id);
    if (claim !== undefined) candidates.add(claim);
  };
  const byTerms = corpus.terms.best(subject, BY_TERMS);
  const least = LEAST_SHARE * (byTerms[0]?.score ?? 0);
  for (const { claim, score } of byTerms) if (score >= least) add(claim);
  for (const id of corpus.values.within(figure, withinReach(impliedInterval(figure)), BY_VALUE)) add(id);
  return [...candidates];
}

/** Where the sources are all there is, any of their claims may be the one; of very many, those that speak likeliest of it. */
export const closedCandidates = (figure: Figure, subject: Subject, corpus: Corpus): readonly Claim[] =>
  corpus.claimCount <= ALL ? [...corpus.claims()] : candidateClaims(figure, subject, corpus);

/** Whether a bare number or a count stands in a source to the letter, read as a figure there or not ("passed 34 to 12"). */
export function isWritten(figure: Figure, { sources }: Corpus): boolean {
  const digits = /\d[\d.,]*(?<=\d)/.exec(figure.text)?.[0];
  if (digits === undefined || familyOf(figure.dimension) !== COUNTS) return false;
  const written = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d])`);
  return [...sources].some(({ text }) => written.test(text));
}

/** Bounds confirm and are confirmed within their practical reach: "over 50" by 53, not by 90 (agreement.md). */
const withinReach = ({ low, high, ...ends }: Interval): Interval => ({
  low: low ?? (high === null ? null : high / REACH),
  high: high ?? (low === null ? null : low * REACH),
  ...ends,
});

/** Enough that the right claim is among them (measured on the sample and the gold drafts), few enough to weigh each. */
const BY_TERMS = 24;
const BY_VALUE = 20;
/** Of what the best of them shares with the draft. */
const LEAST_SHARE = 0.3;
const ALL = 1_000;
