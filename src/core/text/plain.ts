import { blanked, isBlank } from "./blanks";
import { commentsIn } from "./comments";
import { frontMatterOf } from "./front-matter";
import { LINE_END, withPlainLineEnds } from "./lines";
import { readPlainInline } from "./markdown-inline";
import { withoutLeadingNumber } from "./numbering";
import type { Passage, Prose } from "./prose";
import { type Span, shifted } from "./span";

/**
 * Plain text: a line is a paragraph, as in scraped articles, unless it runs on into the next one, as in
 * hard-wrapped text. Blank lines, bullets and numbers start a new one.
 */
export const readPlain = (text: string): Prose => {
  const comments = commentsIn(text);
  const hidden: readonly Span[] = [...comments.map(({ span }) => span), ...frontMatterSpan(text)];
  const visible = blanked(text, { start: 0, end: text.length }, hidden);
  const paragraphs = paragraphsOf(visible).map((span) => paragraphOf(visible, span));
  return {
    blocks: paragraphs.map(({ block }) => block).filter(({ prose }) => !isBlank(prose)),
    citations: paragraphs.flatMap(({ citations }) => citations),
    comments,
  };
};

const paragraphOf = (text: string, span: Span): { block: Passage; citations: Prose["citations"] } => {
  const line = text.slice(span.start, span.end).replace(LINE_END, asSpaces);
  const { masks, citations } = readPlainInline(line, span.start, NO_DEFINITIONS);
  const inLine = masks.map((mask) => shifted(mask, -span.start));
  const prose = blanked(line.replace(BULLET, asSpaces), { start: 0, end: line.length }, inLine);
  const kind = ITEM.test(line) ? "item" : "paragraph";
  return { block: { kind, span, prose: withoutLeadingNumber(prose), headings: [] }, citations };
};

const asSpaces = (match: string): string => " ".repeat(match.length);

const NO_DEFINITIONS = new Map<string, string>();
const BULLET = /^\s*[-*+•‣▪–—](?=\s)/;
const ITEM = /^\s*(?:[-*+•‣▪–—]|\(?\d{1,3}[.)])\s/;

const frontMatterSpan = (text: string): readonly Span[] => {
  const frontMatter = frontMatterOf(text);
  return frontMatter === undefined ? [] : [frontMatter.span];
};

const paragraphsOf = (text: string): readonly Span[] => {
  const lines = linesOf(text);
  const width = wrapWidthOf(lines);
  const paragraphs: Span[] = [];
  let runsOn = false;
  lines.forEach((line, index) => {
    const last = runsOn ? paragraphs.pop() : undefined;
    if (!isBlank(line.words)) paragraphs.push({ start: last?.start ?? line.start, end: line.end });
    runsOn = continues(line, lines[index + 1], width);
  });
  return paragraphs;
};

type TextLine = Span & { readonly words: string };

const linesOf = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of withPlainLineEnds(text).split("\n")) {
    lines.push({ start, end: start + line.trimEnd().length, words: line.trim() });
    start += line.length + 1;
  }
  return lines;
};

/**
 * The column at which the text was wrapped: its longest line, if nearly all lines keep within what people wrap
 * at and most of those that have a line below them are full; endless where it was not wrapped.
 */
const wrapWidthOf = (lines: readonly TextLine[]): number => {
  const lengths = lines.map(({ words }) => words.length).filter((length) => length > 0);
  const within = lengths.filter((length) => length <= WIDEST_WRAP);
  const width = within.reduce((a, b) => Math.max(a, b), 0);
  if (within.length < lengths.length * 0.95 || width < NARROWEST_WRAP) return Infinity;
  const pairs = lines.flatMap((line, index): [TextLine, TextLine][] => {
    const next = lines[index + 1];
    return isFollowed(line, next) ? [[line, next]] : [];
  });
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  return full.length >= pairs.length / 2 ? width : Infinity;
};

const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** A line runs on if the next one goes on in lower case, or if its first word did not fit within the width. */
const continues = (line: TextLine, next: TextLine | undefined, width: number): boolean =>
  isFollowed(line, next) && (goesOn(line, next) || isFull(line, next, width));

const isFollowed = (line: TextLine, next: TextLine | undefined): next is TextLine =>
  next !== undefined && !isBlank(line.words) && !isBlank(next.words) && !ITEM.test(`${next.words} `);

const goesOn = (line: TextLine, next: TextLine): boolean =>
  /^\p{Ll}/u.test(next.words) && !/[.!?:;]["'”’)]?$/.test(line.words);

const isFull = (line: TextLine, next: TextLine, width: number): boolean => {
  const firstWord = /^\S{1,200}/.exec(next.words)?.[0].length ?? 0;
  return line.words.length <= width && line.words.length + 1 + firstWord > width;
};
