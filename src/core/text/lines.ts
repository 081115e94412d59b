import { firstAt } from "./first-at";

/**
 * The one place that knows where lines end: at "\n", "\r\n" or a lone "\r", as VS Code has it.
 * Lines and columns are 1-based; columns count UTF-16 code units.
 */
export type Position = { readonly line: number; readonly column: number };

/** Offsets at which the lines of a text start; never empty, as the empty text has one line. */
export type LineStarts = readonly number[];

export const lineStarts = (text: string): LineStarts => {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  return starts;
};

/** How many lines end in a stretch of a text. */
export function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code === LINE_FEED ||
      (code === CARRIAGE_RETURN && !(at + 1 < end && text.charCodeAt(at + 1) === LINE_FEED))
    )
      count++;
  }
  return count;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export const LINE_END = /\r\n|\n|\r/g;

/** The text with every line ended by "\n" alone and each offset where it was: "\r\n" becomes " \n". */
export const withPlainLineEnds = (text: string): string =>
  text.includes("\r") ? text.replaceAll("\r\n", " \n").replaceAll("\r", "\n") : text;

/** Offsets before the text count as its start; offsets behind it as columns of the last line. */
export const positionAt = (starts: LineStarts, offset: number): Position => {
  const index = lineIndexAt(starts, Math.max(0, offset));
  return { line: index + 1, column: Math.max(0, offset) - (starts[index] ?? 0) + 1 };
};

export const lineAt = (starts: LineStarts, offset: number): number => positionAt(starts, offset).line;

/** The offset of a position; lines outside the text count as the first or the last. */
export const offsetAt = (starts: LineStarts, { line, column }: Position): number => {
  const index = Math.min(Math.max(line, 1), starts.length) - 1;
  return (starts[index] ?? 0) + Math.max(column, 1) - 1;
};

const lineIndexAt = (starts: LineStarts, offset: number): number =>
  Math.max(0, firstAt(starts.length, (line) => (starts[line] as number) > offset) - 1);
