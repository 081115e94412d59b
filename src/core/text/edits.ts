import type { Span } from "./span";

/** A stretch of a text that was replaced. */
export type TextChange = { readonly span: Span; readonly length: number };

/** Where a span stands after a change; undefined when the change touched it. */
export const movedBy = (span: Span, change: TextChange): Span | undefined => {
  if (change.span.start >= span.end) return span;
  if (change.span.end > span.start) return undefined;
  const by = change.length - (change.span.end - change.span.start);
  return { start: span.start + by, end: span.end + by };
};
