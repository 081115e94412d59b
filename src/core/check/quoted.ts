import type { Span } from "../text/span";

/** Whether a span stands inside quotation marks of its block: somebody's words, never offered a rewriting. */
export function isQuoted(prose: string, span: Span): boolean {
  const before = prose.slice(0, span.start);
  const after = prose.slice(span.end);
  return PAIRS.some(([open, close]) =>
    open === close
      ? count(before, open) % 2 === 1 && after.includes(close)
      : before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  );
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
];
