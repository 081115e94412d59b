import { withPlainLineEnds } from "./lines";
import type { Span } from "./span";

/** The record at the head of a text, between `---` and `---` (or `...`). */
export type FrontMatter = {
  /** From the opening fence to the end of the closing fence's line. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly content: Span;
  /** A record that never closes ends at the first blank line. */
  readonly isClosed: boolean;
};

/**
 * As in Pandoc, the first line is `---` and the next one is not blank; so a draft that opens with a
 * thematic break loses nothing.
 */
export const frontMatterOf = (text: string): FrontMatter | undefined => {
  if (!text.startsWith("---")) return undefined;
  const lines = withPlainLineEnds(text);
  const start = OPENING.exec(lines)?.[0].length;
  if (start === undefined) return undefined;
  const closing = firstMatch(CLOSING, lines, start);
  if (closing !== undefined && !holdsProse(lines.slice(start, closing.start)))
    return { span: { start: 0, end: closing.end }, content: { start, end: closing.start }, isClosed: true };
  if (firstMatch(FIELD, lines, start)?.start !== start) return undefined;
  const end = firstMatch(BLANK_LINE, lines, start)?.start ?? text.length;
  return { span: { start: 0, end }, content: { start, end }, isClosed: false };
};

/** What stands between the fences after a blank line and is no field: a `---` far below closes nothing. */
function holdsProse(content: string): boolean {
  const blank = firstMatch(BLANK_LINE, content, 0);
  if (blank === undefined || blank.start === content.length) return false;
  return content
    .slice(blank.end)
    .split("\n")
    .some((line) => line.trim() !== "" && !OF_RECORD.test(line));
}

/** A field, a list's item, what is indented, a comment, or the end of a bracket. */
const OF_RECORD = /^(?:["'\w-]+[ \t]*:|[ \t]+\S|-[ \t]|#[ \t]?|[\]}])/;
const OPENING = /^---[ \t]*\n(?![ \t]*(?:\n|$))/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/gm;
const BLANK_LINE = /^[ \t]*$/gm;
const FIELD = /^[\w-]+[ \t]*:/gm;

const firstMatch = (pattern: RegExp, text: string, from: number): Span | undefined => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
};
