import { createDraftChecker, type DraftChecker } from "../core/check/check-draft";
import { type Corpus, createCorpus } from "../core/corpus/corpus";
import type { Source } from "../core/corpus/source";

/** Indexed sources with the checker that remembers its verdicts on them: the two live and go together. */
export type Desk = { readonly corpus: Corpus; readonly checker: DraftChecker };

export const newDesk = (dollar: string | undefined, sources: Iterable<Source>): Desk => {
  const corpus = createCorpus(dollar);
  for (const source of sources) corpus.add(source);
  return { corpus, checker: createDraftChecker() };
};
