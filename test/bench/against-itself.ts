import { createConsistencyChecker } from "../../src/core/check/consistency/check-consistency";
import type { Inconsistency } from "../../src/core/check/consistency/inconsistency";
import { contextOfDocument, createStatementReader } from "../../src/core/corpus/statement";
import type { Markup } from "../../src/core/text/prose";
import { readProse } from "../../src/core/text/read-prose";
import { overlaps, type Span } from "../../src/core/text/span";
import type { Topic } from "./labelled";

/** Labelled contradictions of drafts with themselves, those found, and what was found beside them; words of sources, which hardly contradict themselves, and what was found in them. */
export type AgainstItself = {
  readonly labelled: number;
  readonly found: number;
  readonly others: number;
  readonly wordsOfSources: number;
  readonly inSources: number;
};

export function scoreAgainstItself(topics: readonly Topic[]): AgainstItself {
  let [labelled, found, others, wordsOfSources, inSources] = [0, 0, 0, 0, 0];
  for (const { drafts, corpus } of topics) {
    for (const { text, inconsistencies } of drafts) {
      const told = inconsistenciesOf(text, "markdown");
      const spans = inconsistencies.map(({ spans }) => spans.map(asSpan));
      const isIn = ({ at }: Inconsistency, of: readonly Span[]): boolean =>
        of.some((span) => overlaps(at.figure.span, span));
      labelled += spans.length;
      found += spans.filter((of) => told.some((one) => isIn(one, of))).length;
      others += told.filter((one) => !spans.some((of) => isIn(one, of))).length;
    }
    for (const { text, markup } of corpus.sources) {
      wordsOfSources += text.split(/\s+/).length;
      inSources += inconsistenciesOf(text, markup).length;
    }
  }
  return { labelled, found, others, wordsOfSources, inSources };
}

const inconsistenciesOf = (text: string, markup: Markup): readonly Inconsistency[] =>
  createConsistencyChecker(createStatementReader(0)).check(readProse(text, markup), contextOfDocument(text));

const asSpan = (span: Span | readonly [number, number]): Span =>
  "start" in span ? span : { start: span[0], end: span[1] };
