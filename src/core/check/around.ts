import type { Figure } from "../quantity/figure";

/** What stands around a figure, as far as it tells anything of it: before it in its own clause, and behind it. */
export type Around = { readonly behind: string; readonly ahead: string };

export const aroundOf = (figure: Figure, text: string): Around => ({
  behind: before(figure, text),
  ahead: after(figure, text),
});

/** The text before a figure in its own clause: a clause before has figures of its own. "(£126 million; 51 %)" is one aside. */
function before({ span }: Figure, text: string): string {
  const behind = text.slice(Math.max(0, span.start - FAR_BEHIND), span.start);
  const isAside = behind.lastIndexOf("(") > behind.lastIndexOf(")");
  const clause = Math.max(
    isAside ? -1 : behind.lastIndexOf(";"),
    behind.lastIndexOf(". "),
    behind.lastIndexOf("\n"),
  );
  return behind.slice(clause + 1);
}

/** What follows a figure in its own paragraph: the line below a headline tells nothing of it. */
function after({ span }: Figure, text: string): string {
  const ahead = text.slice(span.end, span.end + FAR_AHEAD);
  const end = ahead.search(NEW_PARAGRAPH);
  return end === -1 ? ahead : ahead.slice(0, end);
}

const NEW_PARAGRAPH = /\n\s*(?:\n|[-*+•|#>]|\d+[.)]\s)/;

const FAR_BEHIND = 90;
const FAR_AHEAD = 60;
/** Of what stands before a figure, the last words. */
export const NEARBY = 28;
