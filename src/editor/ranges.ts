import * as vscode from "vscode";
import type { Position } from "../core/text/lines";
import type { Span } from "../core/text/span";
import type { LineRange } from "../engine/worker-api";

/** The one place where offsets become ranges. A draft's offsets count in `document.getText()`. */

export const rangeOf = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

export const spanOf = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/**
 * A source's place, found in the worker by lines: an offset into the source's bytes as decoded is none into the
 * opened document, where mixed line ends have become alike.
 */
export const rangeOfLines = ({ start, end }: LineRange): vscode.Range =>
  new vscode.Range(positionOf(start), positionOf(end));

/** The whole of a line counted from 1; the first line where the whole file is meant. */
export const rangeOfLine = (line: number | undefined): vscode.Range => {
  const index = Math.max(0, (line ?? 1) - 1);
  return new vscode.Range(index, 0, index, Number.MAX_SAFE_INTEGER);
};

const positionOf = ({ line, column }: Position): vscode.Position => new vscode.Position(line - 1, column - 1);
