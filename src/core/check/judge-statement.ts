import type { Corpus } from "../corpus/corpus";
import { frameOfDraft } from "../corpus/frame";
import type { Statement } from "../corpus/statement";
import { candidateClaims } from "./candidates";
import type { CitedSources } from "./cited";
import { type Judgement, judge } from "./judge";
import { partOf } from "./role";
import { subjectOf } from "./subject";
import { weigh } from "./weigh";

/** What a draft is held against, and how. */
export type Bench = {
  readonly corpus: Corpus;
  readonly cited: CitedSources;
  /** The sources are all there is (see Case). */
  readonly isClosed: boolean;
  /** See Case. */
  readonly caution: number;
};

/** The judgement on each figure of a draft's sentence, in its order. */
export function judgeStatement(
  statement: Statement,
  { corpus, cited, isClosed, caution }: Bench,
): readonly Judgement[] {
  if (statement.figures.length === 0) return [];
  const frame = frameOfDraft(statement, corpus.vocabulary);
  return statement.figures.map((figure) => {
    const subject = subjectOf({ frame, at: figure.span.start, end: figure.span.end }, corpus);
    const others = statement.figures.filter((other) => other !== figure);
    return judge({
      figure,
      part: partOf(figure, statement.block.prose),
      weighed: weigh(figure, others, subject, candidateClaims(figure, subject, corpus), corpus),
      superseded: corpus.superseded,
      cited: cited(statement, figure),
      isClosed,
      caution,
    });
  });
}
