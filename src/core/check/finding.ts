import { type Figure, movedFigure } from "../quantity/figure";
import { type Span, shifted } from "../text/span";

export type Relation = "equal" | "entailed" | "consistent" | "disjoint";

export type VerdictKind =
  | "supported"
  | "compatible"
  | "conflicting"
  | "disputed"
  | "superseded"
  | "unsourced";

/** One claim's figure held against a draft figure. Plain data: it crosses to the editor as it is. */
export type Evidence = {
  readonly relation: Relation;
  /** 0 to 1: how surely the claim speaks of the same thing. */
  readonly score: number;
  /** What spoke most for that, the strongest first: "the same words", "the same period". */
  readonly because: readonly string[];
  /** The calculation or the hedge's remark in words, "" where the two are equal to the letter. */
  readonly explanation: string;
  /** The source does not tell it: it follows from figures that it tells, of which `figure` is one. */
  readonly isWorkedOut: boolean;
  readonly sourceId: string;
  readonly path: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  /** The sentence in the source's text, and the figure in it. */
  readonly sentence: Span;
  readonly figure: Figure;
  /** The sentence as it stands in the source; `figure.span` less `sentence.start` is the figure in it. */
  readonly quote: string;
  /** What a table cell stands under; "" for a sentence. */
  readonly label: string;
  /** 1-based line of the figure, and the heading nearest above it ("" for none). */
  readonly line: number;
  readonly heading: string;
};

export type SlipKind =
  | "swapped digits"
  | "missing digit"
  | "added digit"
  | "scale"
  | "decimal point"
  | "points"
  | "growth for level"
  | "period"
  | "subject"
  | "currency"
  | "unit"
  | "direction"
  | "off by one"
  | "inverted ratio"
  | "earlier estimate";

/** The named likely cause of a conflict. */
export type Slip = { readonly kind: SlipKind; readonly sentence: string };

export type Verdict =
  | { readonly kind: "unsourced"; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: Exclude<VerdictKind, "unsourced">;
      /** Best first, at least one. */
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly slip?: Slip;
    };

/** A draft figure with its verdict. Spans are offsets into the draft's text. */
export type Finding = {
  readonly figure: Figure;
  readonly verdict: Verdict;
  readonly sentence: Span;
  /** The paragraph, item, heading or cell that the figure stands in. */
  readonly block: Span;
  /** The source's figure in the draft's own manner, to stand in the place of `figure.span`; undefined where none is offered (rule 11). */
  readonly replacement: string | undefined;
  /** The sources that the draft cites for it say nothing of it, while another source confirms it. */
  readonly isCitedInVain: boolean;
  /** The reason that a person gave for leaving this figure alone; undefined while it stands. */
  readonly waived: string | undefined;
};

/** The finding as it stands when `by` characters have come before it. */
export const movedFinding = (finding: Finding, by: number): Finding => ({
  figure: movedFigure(finding.figure, by),
  verdict: finding.verdict,
  sentence: shifted(finding.sentence, by),
  block: shifted(finding.block, by),
  replacement: finding.replacement,
  isCitedInVain: finding.isCitedInVain,
  waived: finding.waived,
});
