import { blanked, squeezed } from "./blanks";
import { commentAt } from "./comments";
import { withPlainLineEnds } from "./lines";
import { type Inline, type InlineReader, readMarkdownInline } from "./markdown-inline";
import { type Leaf, markdownLeaves } from "./markdown-leaves";
import { withoutLeadingNumber } from "./numbering";
import type { Block, Cell, Prose } from "./prose";

/** Markdown with GitHub's tables, tasks and links, Pandoc's citations, notes and math. */
export const readMarkdown = (text: string, readInline: InlineReader = readMarkdownInline): Prose => {
  const lines = withPlainLineEnds(text);
  const { leaves, definitions } = markdownLeaves(text);
  const pieces = leaves.map((leaf) => {
    const inline = readInline(
      blanked(lines, leaf.span, leaf.marks).replaceAll("\n", " "),
      leaf.span.start,
      definitions,
    );
    return { leaf, inline, prose: proseOf(text, leaf, inline) };
  });
  return {
    blocks: blocksOf(pieces),
    citations: pieces.flatMap(({ inline }) => inline.citations),
    comments: pieces.flatMap(({ inline }) => inline.comments.map((span) => commentAt(text, span))),
  };
};

type Piece = { readonly leaf: Leaf; readonly prose: string };

const proseOf = (text: string, leaf: Leaf, inline: Inline): string => {
  const prose = withSoftLineEndsBlanked(
    blanked(text, leaf.span, [...leaf.marks, ...inline.masks]),
    text,
    leaf,
  );
  return leaf.kind === "cell" ? prose : withoutLeadingNumber(prose);
};

/** A line end within a block is a space; one that the writer forced (two spaces, a backslash) stays. */
const withSoftLineEndsBlanked = (prose: string, text: string, { span }: Leaf): string =>
  prose.replace(/(\\?)(\r\n|\n|\r)/g, (match, backslash: string, lineEnd: string, index: number) => {
    const at = span.start + index;
    const isForced = backslash !== "" || text.slice(Math.max(span.start, at - 2), at) === "  ";
    return isForced ? " ".repeat(backslash.length) + lineEnd : " ".repeat(match.length);
  });

/** Gives each piece of prose the headings above it, and each cell the headers of its row and column. */
const blocksOf = (pieces: readonly Piece[]): readonly Block[] => {
  const headersOf = tableHeaders(pieces);
  let path: readonly { readonly level: number; readonly title: string }[] = [];
  return pieces.flatMap(({ leaf, prose }): Block[] => {
    const title = squeezed(prose);
    if (title === "") return [];
    if (leaf.kind === "heading") path = path.filter(({ level }) => level < leaf.level);
    const base = { span: leaf.span, prose, headings: path.map((heading) => heading.title) };
    if (leaf.kind === "heading") path = [...path, { level: leaf.level, title }];
    return [leaf.kind === "cell" ? { ...base, ...headersOf(leaf) } : { ...base, kind: leaf.kind }];
  });
};

type CellLeaf = Extract<Leaf, { kind: "cell" }>;

/** The first row names the columns, the first column names the rows; no cell is a header of its own. */
const tableHeaders = (pieces: readonly Piece[]) => {
  const texts = new Map<string, string>();
  const key = ({ table }: CellLeaf, row: number, column: number) => `${table.start}/${row}/${column}`;
  for (const { leaf, prose } of pieces)
    if (leaf.kind === "cell") texts.set(key(leaf, leaf.row, leaf.column), squeezed(prose));
  return (cell: CellLeaf): Pick<Cell, "kind" | "table" | "rowHeader" | "columnHeader"> => ({
    kind: "cell",
    table: cell.table,
    rowHeader: cell.column === 0 ? "" : (texts.get(key(cell, cell.row, 0)) ?? ""),
    columnHeader: cell.row === 0 ? "" : (texts.get(key(cell, 0, cell.column)) ?? ""),
  });
};
