import type { Figure } from "../quantity/figure";
import type { Span } from "../text/span";
import type { Frame } from "./frame";
import type { Source } from "./source";

/** A sentence (or a table cell with its headers) of a source, with its figures. */
export type Claim = {
  /** Its number in the corpus: never given twice. */
  readonly id: number;
  readonly source: Source;
  /** The sentence in the source's text. */
  readonly span: Span;
  /** 1-based line of the sentence's start. */
  readonly line: number;
  /** Spans are offsets into the source's text. */
  readonly figures: readonly Figure[];
  /** What a table cell stands under, "Throughput · Figure": its number says nothing alone. "" for a sentence. */
  readonly label: string;
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
  /** Where its block starts in the source; the frame counts from there. */
  readonly at: number;
  /** The terms that it is matched by. */
  readonly frame: Frame;
};
