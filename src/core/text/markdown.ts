import { blanked, squeezed } from "./blanks";
import { commentAt } from "./comments";
import { withPlainLineEnds } from "./lines";
import type { Definitions } from "./links";
import { type Chunk, createChunkReader, type PlacedChunk } from "./markdown-chunks";
import { type Inline, type InlineReader, readMarkdownInline } from "./markdown-inline";
import type { Leaf } from "./markdown-leaves";
import { createPlacer, type Passages } from "./markdown-placing";
import { withoutLeadingNumber } from "./numbering";
import type { Prose } from "./prose";

/** Markdown with GitHub's tables, tasks and links, Pandoc's citations, notes and math. */
export const readMarkdown = (text: string): Prose => createMarkdownReader(readMarkdownInline)(text);

/** The same for a text that is read again and again while somebody writes it: only what an edit touched is read anew. */
export function createMarkdownReader(readInline: InlineReader): (text: string) => Prose {
  const chunksOf = createChunkReader();
  const place = createPlacer();
  let known = new WeakMap<Chunk, Passages>();
  let definedLast = "";
  return (text) => {
    const chunks = chunksOf(text);
    const definitions = definitionsOf(chunks);
    const defined = definitions.size === 0 ? "" : JSON.stringify([...definitions]);
    // Where a label leads decides what a link cites.
    if (defined !== definedLast) known = new WeakMap();
    definedLast = defined;
    return place(
      chunks.map(({ at, end, chunk }) => {
        const before = known.get(chunk);
        const passages = before ?? readChunk(chunk, text.slice(at, end), readInline, definitions);
        if (before === undefined) known.set(chunk, passages);
        return { at, passages };
      }),
    );
  };
}

/** The first definition of a label counts. */
function definitionsOf(chunks: readonly PlacedChunk[]): Definitions {
  const definitions = new Map<string, string>();
  for (const { chunk } of chunks) {
    for (const [label, address] of chunk.definitions)
      if (!definitions.has(label)) definitions.set(label, address);
  }
  return definitions;
}

/** @param text the chunk's own */
function readChunk(
  { leaves }: Chunk,
  text: string,
  readInline: InlineReader,
  definitions: Definitions,
): Passages {
  const lines = withPlainLineEnds(text);
  const pieces = leaves.map((leaf) => {
    const words = blanked(lines, leaf.span, leaf.marks).replaceAll("\n", " ");
    const inline = readInline(words, leaf.span.start, definitions);
    const prose = proseOf(text, leaf, inline);
    const isTitle = leaf.kind === "heading" || leaf.kind === "cell";
    return { leaf, inline, prose, title: isTitle ? squeezed(prose) : "" };
  });
  return {
    pieces,
    citations: pieces.flatMap(({ inline }) => inline.citations),
    comments: pieces.flatMap(({ inline }) => inline.comments.map((span) => commentAt(text, span))),
  };
}

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
