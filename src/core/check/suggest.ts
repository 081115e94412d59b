import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { frameOfDraft } from "../corpus/frame";
import {
  createStatementReader,
  type DocumentContext,
  type Statement,
  spanInDocument,
} from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import type { Prose } from "../text/prose";
import type { Span } from "../text/span";
import { candidateClaims } from "./candidates";
import { type Subject, subjectOf } from "./subject";
import { isAgreed, type Weighed, weigh } from "./weigh";

/**
 * Claims to cite at a place of a draft, best first: those that agree with the figure at the cursor (or the nearest
 * before it in its sentence), then those that speak of the same thing, then those that share most words.
 */
export function suggestClaims(
  prose: Prose,
  context: DocumentContext,
  corpus: Corpus,
  cursor: number,
  limit: number,
): readonly Claim[] {
  const statement = statementAt(prose, context, cursor);
  if (statement === undefined) return [];
  const frame = frameOfDraft(statement, corpus.vocabulary);
  const figure = figureAt(statement, cursor - statement.at);
  const { start, end } = figure?.span ?? { start: cursor - statement.at, end: cursor - statement.at };
  const subject = subjectOf({ frame, at: start, end }, corpus);
  const byFigure = figure === undefined ? [] : rankByFigure(figure, statement, subject, corpus);
  const byWords = corpus.terms.best(subject.weights, limit).flatMap(({ claim }) => corpus.claim(claim) ?? []);
  return [...new Set([...byFigure, ...byWords])].slice(0, limit);
}

function rankByFigure(
  figure: Figure,
  statement: Statement,
  subject: Subject,
  corpus: Corpus,
): readonly Claim[] {
  const others = statement.figures.filter((other) => other !== figure);
  const weighed = weigh(figure, others, subject, candidateClaims(figure, subject, corpus), corpus);
  const rank = (one: Weighed): number => one.score + (isAgreed(one.relation) ? AGREES : 0);
  return [...weighed].sort((a, b) => rank(b) - rank(a)).map(({ claim }) => claim);
}

/** The sentence at the cursor; at a gap between two, the one just written. */
function statementAt(prose: Prose, context: DocumentContext, cursor: number): Statement | undefined {
  const block = prose.blocks.findLast(({ span }) => span.start <= cursor);
  if (block === undefined) return undefined;
  const statements = createStatementReader(0).readBlock(block, context);
  const touches = ({ start, end }: Span): boolean => start < cursor && cursor <= end;
  return (
    statements.find((statement) => touches(spanInDocument(statement))) ??
    statements.findLast((statement) => spanInDocument(statement).start <= cursor)
  );
}

/** The figure that the cursor touches, else the last before it, else the first of the sentence. */
function figureAt({ figures }: Statement, cursor: number): Figure | undefined {
  return (
    figures.find(({ span }) => span.start <= cursor && cursor <= span.end) ??
    figures.findLast(({ span }) => span.end <= cursor) ??
    figures[0]
  );
}

/** An agreeing figure outweighs any likeness of words. */
const AGREES = 1;
