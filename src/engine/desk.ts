import { createDraftChecker, createDraftReader, type DraftChecker } from "../core/check/check-draft";
import {
  type ConsistencyChecker,
  createConsistencyChecker,
} from "../core/check/consistency/check-consistency";
import { type Corpus, createCorpus } from "../core/corpus/corpus";
import type { Source } from "../core/corpus/source";

/** Indexed sources with the checkers that remember what they read and judged: they live and go together. */
export type Desk = {
  readonly corpus: Corpus;
  readonly checker: DraftChecker;
  /** Holds a draft against itself; reads the very sentences that the other checker has read. */
  readonly consistency: ConsistencyChecker;
};

export const newDesk = (dollar: string | undefined, sources: Iterable<Source>): Desk => {
  const corpus = createCorpus(dollar);
  for (const source of sources) corpus.add(source);
  const reader = createDraftReader();
  return { corpus, checker: createDraftChecker(reader), consistency: createConsistencyChecker(reader) };
};
