import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import { parser, Table, TaskList } from "@lezer/markdown";
import { frontMatterOf } from "./front-matter";
import { withPlainLineEnds } from "./lines";
import { addressOf, labelKey } from "./links";
import type { Span } from "./span";

/** A stretch of inline text in the order of the document, with the marks in it that belong to its block. */
export type Leaf = { readonly span: Span; readonly marks: readonly Span[] } & Role;

type Role =
  | { readonly kind: "paragraph" | "item" }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly table: Span };

/** What a block at the top of a document holds: its leaves in order, and where the labels defined in it lead. */
export type Leaves = { readonly leaves: Leaf[]; readonly definitions: [label: string, address: string][] };

/** The blocks at the top of a text by lezer: CommonMark with GitHub's tables and tasks. @param copy see parsedCopyOf */
export function* topBlocks(copy: string): Generator<SyntaxNode> {
  for (let node = blockParser.parse(copy).topNode.firstChild; node !== null; node = node.nextSibling)
    yield node;
}

/** Adds what a block at the top of a text holds. Code is no leaf. */
export const addLeaves = (block: SyntaxNode, text: string, { leaves, definitions }: Leaves): void => {
  const add = (node: SyntaxNodeRef, role: Role): false => {
    leaves.push({ span: { start: node.from, end: node.to }, marks: marksOf(node.node, text), ...role });
    return false;
  };
  block.cursor().iterate((node) => {
    const role = roleOf(node, text);
    if (role !== undefined) return add(node, role);
    if (node.name === "Table") return addCells(node.node, add);
    if (node.name === "LinkReference") define(node.node, text, definitions);
    return true;
  });
};

const blockParser = parser.configure([
  Table,
  TaskList,
  { remove: "Escape Entity InlineCode HTMLTag Emphasis HardBreak Link Image LinkEnd".split(" ") },
]);

/**
 * What lezer reads, offset for offset: front matter blanked, all lines ended by "\n". Labels of notes and the
 * indent of their further paragraphs become letters, as CommonMark would take them for link definitions and
 * code; so does a comment before text on its line, which would end the paragraph. So do marks that nest deeper than any writer's, which would make reading slow.
 */
export const parsedCopyOf = (text: string): string => {
  const frontMatter = frontMatterOf(text)?.span.end ?? 0;
  const lines = withPlainLineEnds(text);
  const body = lines
    .slice(frontMatter)
    .replace(RUNAWAY_NESTING, asLetters)
    .replace(LEADING_COMMENT, asLetters)
    .replace(NOTE, (note) => note.replace(NOTE_LABEL, asLetters).replace(NOTE_INDENT, asLetters));
  return lines.slice(0, frontMatter).replace(/[^\n]/g, " ") + body;
};

const asLetters = (match: string): string => "x".repeat(match.length);

const RUNAWAY_NESTING = /^(?:(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){50,}|[ \t]{500,})/gm;
const LEADING_COMMENT = /^ {0,3}<!--.*?-->(?=[ \t]*\S)/gm;
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:.*(?:\n(?:[ \t]*\n)*(?: {4}|\t).*)*/gm;
const NOTE_LABEL = /^ {0,3}\[\^[^\]\s]+\]:/;
const NOTE_INDENT = /^(?: {4}|\t)/gm;

const roleOf = (node: SyntaxNodeRef, text: string): Role | undefined => {
  const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
  if (level !== undefined) return { kind: "heading", level: Number(level) };
  if (node.name === "Paragraph") return { kind: node.matchContext(["ListItem"]) ? "item" : "paragraph" };
  if (node.name === "Task") return { kind: "item" };
  const isReadable =
    node.name === "CommentBlock" ||
    (node.name === "HTMLBlock" && !NOT_PROSE.test(text.slice(node.from, node.to)));
  return isReadable ? { kind: "paragraph" } : undefined;
};

/** Blocks of HTML whose text no reader sees as prose. */
const NOT_PROSE = /^\s*<(?:script|style|pre|textarea|svg|math|iframe)\b/i;

const marksOf = (leaf: SyntaxNode, text: string): readonly Span[] => {
  const marks: Span[] = [];
  for (let child = leaf.firstChild; child !== null; child = child.nextSibling)
    if (BLOCK_MARKS.has(child.name)) marks.push({ start: child.from, end: child.to });
  const label = NOTE_LABEL.exec(text.slice(leaf.from, Math.min(leaf.to, leaf.from + 200)))?.[0].length;
  return label === undefined ? marks : [{ start: leaf.from, end: leaf.from + label }, ...marks];
};

const BLOCK_MARKS: ReadonlySet<string> = new Set(["HeaderMark", "QuoteMark", "TaskMarker"]);

/** lezer has no node for an empty cell, so that columns are counted by their pipes. */
const addCells = (table: SyntaxNode, add: (node: SyntaxNodeRef, role: Role) => false): false => {
  const span = { start: table.from, end: table.to };
  let row = 0;
  for (let line = table.firstChild; line !== null; line = line.nextSibling) {
    if (line.name === "TableDelimiter") continue;
    let column = line.firstChild?.name === "TableDelimiter" ? -1 : 0;
    for (let node = line.firstChild; node !== null; node = node.nextSibling) {
      if (node.name === "TableDelimiter") column += 1;
      else if (node.name === "TableCell") add(node, { kind: "cell", row, column, table: span });
    }
    row += 1;
  }
  return false;
};

const define = (reference: SyntaxNode, text: string, definitions: [string, string][]): void => {
  const label = reference.getChild("LinkLabel");
  const url = reference.getChild("URL");
  if (label === null || url === null) return;
  definitions.push([labelKey(text.slice(label.from, label.to)), addressOf(text.slice(url.from, url.to))]);
};
