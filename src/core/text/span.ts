/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

export const shifted = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
