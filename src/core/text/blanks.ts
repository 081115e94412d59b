import type { Span } from "./span";

/** The text of a span, as long to the letter, with the given spans of the text blanked to spaces. */
export const blanked = (text: string, span: Span, masks: readonly Span[]): string => {
  let prose = "";
  let at = span.start;
  for (const mask of inOrder(masks)) {
    const start = Math.max(mask.start, at);
    const end = Math.min(mask.end, span.end);
    if (end <= start) continue;
    prose += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return prose + text.slice(at, span.end);
};

const inOrder = (masks: readonly Span[]): readonly Span[] => masks.toSorted((a, b) => a.start - b.start);

/** Words with single spaces between them: how a heading or a table header is named. */
export const squeezed = (prose: string): string => prose.split(/\s+/).filter(Boolean).join(" ");

export const isBlank = (prose: string): boolean => !/\S/.test(prose);
