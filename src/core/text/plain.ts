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
 * The column at which the text was wrapped: its longest line, if nearly all of its lines keep within what
 * people wrap at; endless where it was not wrapped.
 */
const wrapWidthOf = (lines: readonly TextLine[]): number => {
  const lengths = lines.map(({ words }) => words.length).filter((length) => length > 0);
  const wrapped = lengths.filter((length) => length <= WIDEST_WRAP);
  if (wrapped.length < lengths.length * 0.95) return Infinity;
  const longest = wrapped.reduce((a, b) => Math.max(a, b), 0);
  return longest >= NARROWEST_WRAP ? longest : Infinity;
};

const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** A line runs on if the next one goes on in lower case, or if its first word did not fit within the width. */
const continues = (line: TextLine, next: TextLine | undefined, width: number): boolean => {
  if (next === undefined || isBlank(line.words) || isBlank(next.words) || ITEM.test(`${next.words} `))
    return false;
  const goesOn = /^\p{Ll}/u.test(next.words) && !/[.!?:;]["'”’)]?$/.test(line.words);
  const firstWord = /^\S{1,200}/.exec(next.words)?.[0].length ?? 0;
  return goesOn || line.words.length + 1 + firstWord > width;
};
