import type { Leaf } from "./markdown-leaves";

/** A leaf of Markdown with what it says. */
export type Piece = {
  readonly leaf: Leaf;
  readonly prose: string;
  /** The words of a heading or a cell; "" for other pieces. */
  readonly title: string;
};

export type CellLeaf = Extract<Leaf, { kind: "cell" }>;
