import type { SyntaxNodeRef, Tree } from "@lezer/common";
import { Autolink, type MarkdownExtension, parser, Strikethrough } from "@lezer/markdown";
import { CITATION_SYNTAX, citationsIn } from "./citations";
import { BARE_ADDRESS_SYNTAX, NOTE_MARK_SYNTAX, TEMPLATE_SYNTAX } from "./inline-syntax";
import { addressOf, type Definitions, labelKey } from "./links";
import { hasMath, MATH_SYNTAX } from "./math";
import type { CitationMark } from "./prose";
import type { Span } from "./span";

/** What a stretch of inline text holds besides prose. Spans are offsets into the document. */
export type Inline = {
  readonly masks: readonly Span[];
  readonly citations: readonly CitationMark[];
  readonly comments: readonly Span[];
};

export type InlineReader = (text: string, offset: number, definitions: Definitions) => Inline;

/** Reads a stretch of text by the rules of some inline syntax, in linear time whatever it holds. */
const inlineReader =
  (syntax: Syntax): InlineReader =>
  (text, offset, definitions) => {
    if (!ANY_SYNTAX.test(text) && !mayHoldMath(text)) return NOTHING;
    const found = { masks: [] as Span[], citations: [] as CitationMark[], comments: [] as Span[] };
    for (const piece of piecesOf(text)) {
      const read = { text: text.slice(piece.start, piece.end), offset: offset + piece.start, definitions };
      syntax(read.text).iterate({ enter: (node) => collect(node, read, found) });
    }
    return found;
  };

/** Most cells and many lines hold nothing but prose; they are not worth a parse. */
const ANY_SYNTAX = /[\\`*_[\]<&!~{@/]|www\./;
/** Nor are sentences about money. A long text is read in pieces, whose ends are no part of this look. */
const mayHoldMath = (text: string): boolean =>
  text.includes("$") && (text.length > SHORTEST_PIECE || hasMath(text));
const NOTHING: Inline = { masks: [], citations: [], comments: [] };

type Syntax = (text: string) => Tree;
type Found = { masks: Span[]; citations: CitationMark[]; comments: Span[] };
type Piece = { readonly text: string; readonly offset: number; readonly definitions: Definitions };

const BLOCK_PARSERS =
  "LinkReference IndentedCode FencedCode Blockquote HorizontalRule BulletList OrderedList ATXHeading HTMLBlock SetextHeading";
const INLINE_PARSERS = "Escape Entity InlineCode HTMLTag Emphasis HardBreak Link Image LinkEnd";

const syntaxOf = (removed: string, extension: MarkdownExtension): Syntax => {
  const configured = parser.configure([extension, { remove: removed.split(" ") }]);
  return (text) => configured.parse(text);
};

/** Plain text has no mark-up, but addresses, citation keys and note marks are no prose there either. */
export const readPlainInline: InlineReader = inlineReader(
  syntaxOf(`${BLOCK_PARSERS} ${INLINE_PARSERS}`, [
    CITATION_SYNTAX,
    NOTE_MARK_SYNTAX,
    Autolink,
    BARE_ADDRESS_SYNTAX,
  ]),
);

// HardBreak scans all following spaces at each space; line ends are blanked elsewhere.
export const readMarkdownInline: InlineReader = inlineReader(
  syntaxOf(`${BLOCK_PARSERS} HardBreak`, [
    CITATION_SYNTAX,
    NOTE_MARK_SYNTAX,
    MATH_SYNTAX,
    TEMPLATE_SYNTAX,
    Strikethrough,
    Autolink,
    BARE_ADDRESS_SYNTAX,
  ]),
);

/** Each node that is not prose, with what it leaves behind. Returning false skips what stands inside. */
const collect = (node: SyntaxNodeRef, piece: Piece, found: Found): boolean => {
  const treat = TREATMENTS[node.name];
  return treat === undefined ? true : treat(node, piece, found);
};

type Treatment = (node: SyntaxNodeRef, piece: Piece, found: Found) => boolean;

const mask: Treatment = (node, piece, found) => {
  found.masks.push(spanOf(node, piece));
  return false;
};

const maskAddress: Treatment = (node, piece, found) => {
  const isOfLink = node.matchContext(["Link"]) || node.matchContext(["Image"]);
  if (!isOfLink) cite(node, addressOf(sliceOf(node, piece)), piece, found);
  return mask(node, piece, found);
};

const citeLink: Treatment = (node, piece, found) => {
  const url = node.node.getChild("URL");
  const label = node.node.getChild("LinkLabel");
  const address =
    url !== null
      ? addressOf(sliceOf(url, piece))
      : piece.definitions.get(labelKey(sliceOf(label ?? node, piece)));
  if (address !== undefined) cite(node, address, piece, found);
  return true;
};

const cite = (node: SyntaxNodeRef, url: string, piece: Piece, found: Found): void => {
  const isMail = /^(?:mailto:|[^/:]*@)/.test(url);
  if (!isMail) found.citations.push({ span: spanOf(node, piece), target: { kind: "url", url } });
};

const TREATMENTS: { readonly [node: string]: Treatment } = {
  Escape: (node, piece, found) => {
    const start = piece.offset + node.from;
    found.masks.push({ start, end: start + 1 });
    return false;
  },
  Comment: (node, piece, found) => {
    found.comments.push(spanOf(node, piece));
    return mask(node, piece, found);
  },
  Citation: (node, piece, found) => {
    found.citations.push(...citationsIn(sliceOf(node, piece), spanOf(node, piece)));
    return mask(node, piece, found);
  },
  Link: citeLink,
  URL: maskAddress,
  Autolink: maskAddress,
  Address: maskAddress,
  ...Object.fromEntries(
    [
      ...["Entity", "InlineCode", "HTMLTag", "ProcessingInstruction", "EmphasisMark"],
      ...["LinkMark", "LinkTitle", "LinkLabel", "Strikethrough", "Math", "NoteMark", "Template"],
    ].map((name) => [name, mask]),
  ),
};

const spanOf = (node: { from: number; to: number }, piece: Piece): Span => ({
  start: piece.offset + node.from,
  end: piece.offset + node.to,
});

const sliceOf = (node: { from: number; to: number }, piece: Piece): string =>
  piece.text.slice(node.from, node.to);

/**
 * lezer looks back over all open signs at each closing one, and ahead to the end at each "<". Nobody writes
 * paragraphs where that hurts; of a text that does, pieces are read apart, so that time stays linear.
 */
const piecesOf = (text: string): readonly Span[] => {
  const signs = text.match(SIGNS)?.length ?? 0;
  const length = Math.max(SHORTEST_PIECE, Math.floor(LARGEST_COST / Math.max(1, signs)));
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const space = start + length < text.length ? text.lastIndexOf(" ", start + length) : -1;
    const end = space > start ? space : Math.min(start + length, text.length);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
};

const SIGNS = /[[\]()<*_~`$!;]/g;
const LARGEST_COST = 8e6;
const SHORTEST_PIECE = 2000;
