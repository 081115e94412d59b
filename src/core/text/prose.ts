import type { Span } from "./span";

/** How a text is marked up; decides what is prose in it. */
export type Markup = "markdown" | "plain";

/**
 * A stretch of prose that stands for itself: a paragraph, a list item, a heading, a table cell.
 * `prose` is the text of `span`, as long to the letter, with all that is not prose (code, URLs, comments,
 * footnote marks, emphasis signs, leading numbers of headings and items) blanked to spaces, so that an
 * offset into it plus `span.start` is an offset into the document. Line ends are spaces too; one that is
 * left was forced by the writer, and no sentence runs past it.
 */
export type Block = Passage | Cell;

type BlockBase = {
  readonly span: Span;
  readonly prose: string;
  /** Titles of the headings above, outermost first. A heading is not its own heading. */
  readonly headings: readonly string[];
};

export type Passage = BlockBase & { readonly kind: "heading" | "paragraph" | "item" };

export type Cell = BlockBase & {
  readonly kind: "cell";
  readonly rowHeader: string;
  readonly columnHeader: string;
  /** The cell over the row headers, "£ million"; "" for a cell of the first row or column. */
  readonly corner: string;
  /** Its table has a comma before the decimals and points between thousands. */
  readonly isCommaDecimal: boolean;
  /** All amounts of its column stand in brackets. */
  readonly isBracketed: boolean;
  /** The short line right above its table, "Table 2. Nights by region"; "" where none stands there. */
  readonly caption: string;
  /** The whole table: an inline waiver anywhere in it or beside it counts for each cell. */
  readonly table: Span;
};

/** A mark beside the prose that names a source: `[@wu2025, p. 3]`, `[^1]`, a link's address. */
export type CitationMark = {
  readonly span: Span;
  readonly target:
    | { readonly kind: "key"; readonly key: string }
    | { readonly kind: "footnote"; readonly label: string }
    | { readonly kind: "url"; readonly url: string };
};

export type Prose = {
  readonly blocks: readonly Block[];
  readonly citations: readonly CitationMark[];
  /** Closed HTML comments, where inline waivers live; `text` without the `<!--` and `-->`. */
  readonly comments: readonly { readonly span: Span; readonly text: string }[];
};
