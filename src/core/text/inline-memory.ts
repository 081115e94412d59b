import type { Definitions } from "./links";
import type { Inline, InlineReader } from "./markdown-inline";
import { shifted } from "./span";

/**
 * Reads inline text and remembers what it read by the text alone, wherever in a document it stands: of a document
 * that is being written, all but a paragraph is what it was.
 *
 * @param remembered how many characters to remember
 */
export const rememberingInline = (read: InlineReader, remembered: number): InlineReader => {
  const known = new Map<string, Inline>();
  let held = 0;
  let definedLast = "";

  const forget = (text: string): void => {
    if (known.delete(text)) held -= text.length;
  };
  const remember = (text: string, inline: Inline): void => {
    forget(text);
    known.set(text, inline);
    held += text.length;
    for (const oldest of known.keys()) {
      if (held <= remembered) return;
      forget(oldest);
    }
  };

  return (text, offset, definitions) => {
    const defined = keyOf(definitions);
    if (defined !== definedLast) [...known.keys()].forEach(forget);
    definedLast = defined;
    const inline = known.get(text) ?? read(text, 0, definitions);
    remember(text, inline);
    return moved(inline, offset);
  };
};

/** Where a label leads decides what a link cites. */
const keyOf = (definitions: Definitions): string =>
  definitions.size === 0 ? "" : JSON.stringify([...definitions]);

const moved = ({ masks, citations, comments }: Inline, by: number): Inline => ({
  masks: masks.map((span) => shifted(span, by)),
  citations: citations.map((mark) => ({ ...mark, span: shifted(mark.span, by) })),
  comments: comments.map((span) => shifted(span, by)),
});
