import type { Figure } from "../quantity/figure";
import type { Span } from "../text/span";
import type { Source } from "./source";

/** A sentence (or a table cell with its headers) of a source, with its figures. */
export type Claim = {
  readonly source: Source;
  /** The sentence in the source's text. */
  readonly span: Span;
  /** Spans are offsets into the source's text. */
  readonly figures: readonly Figure[];
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** A cell's row and column header; empty strings for a sentence. */
  readonly rowHeader: string;
  readonly columnHeader: string;
};
