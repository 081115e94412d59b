import { candidateClaims } from "../../../src/core/check/candidates";
import { type Crossing, crossingsAmong, EXCHANGE_SIGNS } from "../../../src/core/check/exchanged";
import { askedOf } from "../../../src/core/check/judge-statement";
import { weigh } from "../../../src/core/check/weigh";
import type { Corpus } from "../../../src/core/corpus/corpus";
import {
  contextOfDocument,
  createStatementReader,
  figureInDocument,
  type Statement,
} from "../../../src/core/corpus/statement";
import { readProse } from "../../../src/core/text/read-prose";
import { overlaps, type Span } from "../../../src/core/text/span";
import type { Topic } from "../labelled";
import type { Example } from "./choices";

/** Two figures of a sentence that a source tells, at their spans in the draft. */
type Told = { readonly crossing: Crossing; readonly spans: readonly [Span, Span] };

/** The sentences of a topic's drafts that tell two figures of a source rightly, and the same with the two numbers exchanged. */
export const examplesOfExchange = ({ name, drafts, corpus }: Topic): readonly Example[] =>
  drafts.flatMap(({ text, labels }) => {
    const isRight = (span: Span): boolean =>
      labels.some((label) => label.verdict === "supported" && overlaps(label, span));
    return toldIn(text, corpus)
      .filter(({ crossing, spans }) => areWrittenAlike(crossing) && spans.every(isRight))
      .flatMap(({ crossing, spans }) => {
        const [first, second] = spans;
        const after = toldIn(withExchanged(text, first, second), corpus).find(
          ({ spans: [start, end] }) => start.start === first.start && end.end === second.end,
        );
        const straight = exampleOf(name, crossing, false);
        return after === undefined ? [straight] : [straight, exampleOf(name, after.crossing, true)];
      });
  });

/** The counted noun of "87,000 tickets, after 128,000" would move with its number, as it does in no slip of the pen. */
const areWrittenAlike = ({ asked: [a, b] }: Crossing): boolean => a.figure.dimension === b.figure.dimension;

const exampleOf = (from: string, crossing: Crossing, isExchanged: boolean): Example => ({
  from,
  share: 1,
  rivals: [Object.values(EXCHANGE_SIGNS).map(({ of }) => of(crossing))],
  right: isExchanged ? [0] : [],
});

const withExchanged = (text: string, first: Span, second: Span): string =>
  text.slice(0, first.start) +
  text.slice(second.start, second.end) +
  text.slice(first.end, second.start) +
  text.slice(first.start, first.end) +
  text.slice(second.end);

function toldIn(text: string, corpus: Corpus): readonly Told[] {
  const statements = createStatementReader(0).read(readProse(text, "markdown"), contextOfDocument(text));
  return statements.flatMap((statement) => {
    const figures = statements.filter(({ at }) => at === statement.at).flatMap((one) => one.figures);
    const asked = statement.figures.map(askedOf(statement, { figures }, corpus));
    const weighed = new Map(
      asked.map((one) => [one.figure, weigh(one, candidateClaims(one, corpus), corpus)]),
    );
    return crossingsAmong(asked, weighed, corpus).map((crossing) => ({
      crossing,
      spans: spansOf(statement, crossing),
    }));
  });
}

const spansOf = (statement: Statement, { asked: [a, b] }: Crossing): readonly [Span, Span] => [
  figureInDocument(statement, a.figure).span,
  figureInDocument(statement, b.figure).span,
];
