import { figureInDocument, type Statement, spanInDocument } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import type { Telling } from "./inconsistency";

/** A figure of a statement, at its place in the document. */
export const tellingOf = (statement: Statement, figure: Figure | undefined): Telling | undefined =>
  figure && {
    figure: figureInDocument(statement, figure),
    sentence: spanInDocument(statement),
    block: statement.block.span,
  };
