import type { Span } from "./span";

/**
 * Where a quote stands in a text, nearest to where it is expected; undefined where it does not stand at all. Line
 * ends in the two may differ, as an editor makes those of a document alike.
 */
export const placeOfQuote = (text: string, quote: string, expected: number): Span | undefined => {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const wanted = quote.replace(/\r\n|\r|\n/g, newline);
  if (wanted === "") return undefined;
  const before = text.lastIndexOf(wanted, expected);
  const after = text.indexOf(wanted, expected);
  const start = nearer(before, after, expected);
  return start === -1 ? undefined : { start, end: start + wanted.length };
};

const nearer = (before: number, after: number, expected: number): number => {
  if (before === -1 || after === -1) return Math.max(before, after);
  return expected - before <= after - expected ? before : after;
};
