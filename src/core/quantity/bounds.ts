import type { Figure } from "./figure";

/** "more than 10 but less than 20 %" is one range: a lower and an upper bound on the same thing, said together. */
export const joinBounds = (text: string, figures: readonly Figure[]): readonly Figure[] => {
  if (!figures.some((figure) => figure.low === null || figure.high === null)) return figures;
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const range = last && rangeOf(text, last, figure);
    if (range) joined[joined.length - 1] = range;
    else joined.push(figure);
  }
  return joined;
};

/** Between the two stand a link and the second hedge, nothing else. */
const LINK = /^\s?,?\s?(?:(?:and|but)\s)?(?:[a-z]+\s){0,5}$/;
const LINKED = /,|\band\b|\bbut\b/;

const rangeOf = (text: string, a: Figure, b: Figure): Figure | undefined => {
  const [lower, upper] = a.high === null ? [a, b] : [b, a];
  if (lower.high !== null || upper.low !== null || lower.low === null || upper.high === null)
    return undefined;
  if (lower.low > upper.high || (a.unit !== b.unit && a.unit !== "")) return undefined;
  const gap = text.slice(a.span.end, b.span.start);
  if (!LINK.test(gap) || !LINKED.test(gap)) return undefined;
  const span = { start: a.span.start, end: b.span.end };
  return {
    ...b,
    span,
    text: text.slice(span.start, span.end),
    low: lower.low,
    high: upper.high,
    decimal: { low: lower.decimal.low, high: upper.decimal.high },
    step: { low: lower.step.low, high: upper.step.high },
    hedge: undefined,
    form: "range",
  };
};
