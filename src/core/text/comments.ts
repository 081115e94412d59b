import type { Prose } from "./prose";
import type { Span } from "./span";

type Comment = Prose["comments"][number];

/** The HTML comments of a text that has no other mark-up. */
export const commentsIn = (text: string): readonly Comment[] => {
  const comments: Comment[] = [];
  let start = text.indexOf(OPENING);
  while (start !== -1) {
    const close = text.indexOf(CLOSING, start + OPENING.length);
    if (close === -1) break;
    comments.push(commentAt(text, { start, end: close + CLOSING.length }));
    start = text.indexOf(OPENING, close);
  }
  return comments;
};

/** The text without its comments, and without the lines that hold nothing else. */
export const withoutComments = (text: string): string => {
  const rests: string[] = [];
  let at = 0;
  for (const { span } of commentsIn(text)) {
    rests.push(text.slice(at, span.start));
    const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(at, span.start)) && text[span.end] === "\n";
    at = isAlone ? span.end + 1 : span.end;
  }
  return rests.join("") + text.slice(at);
};

/** The comment that a span from `<!--` to `-->` is. */
export const commentAt = (text: string, span: Span): Comment => ({
  span,
  text: text.slice(
    span.start + OPENING.length,
    Math.max(span.start + OPENING.length, span.end - CLOSING.length),
  ),
});

const OPENING = "<!--";
const CLOSING = "-->";
