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
import { askedOf } from "./judge-statement";
import type { Paragraph } from "./paragraph";
import { isAgreed } from "./relation";
import { subjectOf } from "./subject";
import { type Weighed, weigh } from "./weigh";

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
  const found = statementAt(prose, context, cursor);
  if (found === undefined) return [];
  const { statement, paragraph } = found;
  const figure = figureAt(statement, cursor - statement.at);
  const byFigure = figure === undefined ? [] : rankByFigure(figure, statement, paragraph, corpus);
  const at = figure?.span ?? { start: cursor - statement.at, end: cursor - statement.at };
  const subject = subjectOf(
    { frame: frameOfDraft(statement, corpus.vocabulary), at: at.start, end: at.end },
    corpus,
  );
  const byWords = corpus.terms.best(subject, limit).flatMap(({ claim }) => corpus.claim(claim) ?? []);
  return [...new Set([...byFigure, ...byWords])].slice(0, limit);
}

function rankByFigure(
  figure: Figure,
  statement: Statement,
  paragraph: Paragraph,
  corpus: Corpus,
): readonly Claim[] {
  const asked = askedOf(statement, paragraph, corpus)(figure);
  const weighed = weigh(asked, candidateClaims(asked, corpus), corpus);
  const rank = ({ score, pairing }: Weighed): number => score + (isAgreed(pairing.relation) ? AGREES : 0);
  return [...weighed].sort((a, b) => rank(b) - rank(a)).map(({ claim }) => claim);
}

/** The sentence at the cursor; at a gap between two, the one just written. */
function statementAt(
  prose: Prose,
  context: DocumentContext,
  cursor: number,
): { readonly statement: Statement; readonly paragraph: Paragraph } | undefined {
  const block = prose.blocks.findLast(({ span }) => span.start <= cursor);
  if (block === undefined) return undefined;
  const statements = createStatementReader(0).readBlock(block, context);
  const touches = ({ start, end }: Span): boolean => start < cursor && cursor <= end;
  const statement =
    statements.find((one) => touches(spanInDocument(one))) ??
    statements.findLast((one) => spanInDocument(one).start <= cursor);
  return statement && { statement, paragraph: { figures: statements.flatMap(({ figures }) => figures) } };
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
