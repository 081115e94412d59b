import { isBlank } from "./blanks";
import type { Leaf } from "./markdown-leaves";
import type { Block, Cell, CitationMark, Prose } from "./prose";
import { shifted } from "./span";

/** What a chunk of Markdown says. Spans are offsets into the chunk. */
export type Passages = {
  readonly pieces: readonly Piece[];
  readonly citations: readonly CitationMark[];
  readonly comments: Prose["comments"];
};

type Piece = {
  readonly leaf: Leaf;
  readonly prose: string;
  /** The words of a heading or a cell; "" for other pieces. */
  readonly title: string;
};

/**
 * Puts the passages of a document at their places under their headings. Those that have not moved since are the very
 * blocks of the time before; of those that have, headings and prose are the very same.
 */
export function createPlacer(): (
  parts: readonly { readonly at: number; readonly passages: Passages }[],
) => Prose {
  const known = new WeakMap<Passages, Placed>();
  return (parts) => {
    let path = TOP;
    const placed = parts.map(({ at, passages }) => {
      const before = known.get(passages);
      if (before !== undefined && isSamePath(before.path, path)) path = before.path;
      const now = before?.at === at && before.path === path ? before : placedAt(at, passages, path);
      if (now !== before) known.set(passages, now);
      path = now.pathBehind;
      return now;
    });
    return {
      blocks: placed.flatMap(({ blocks }) => blocks),
      citations: placed.flatMap(({ citations }) => citations),
      comments: placed.flatMap(({ comments }) => comments),
    };
  };
}

type Placed = Prose & { readonly at: number; readonly path: Path; readonly pathBehind: Path };

/** The headings above a place, outermost first. */
type Path = {
  readonly levels: readonly number[];
  readonly titles: readonly string[];
  /** What a line right above says a table is measured in, "thousand TEU"; "" where it says nothing. */
  readonly caption: string;
};

const TOP: Path = { levels: [], titles: [], caption: "" };

const isSamePath = (a: Path, b: Path): boolean =>
  a === b || (a.caption === b.caption && isSameList(a.levels, b.levels) && isSameList(a.titles, b.titles));

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

function placedAt(at: number, passages: Passages, path: Path): Placed {
  const headersOf = tableHeaders(passages.pieces, at);
  let pathHere = path;
  const blocks = passages.pieces.flatMap(({ leaf, prose, title }): Block[] => {
    if (isBlank(prose)) return [];
    if (leaf.kind === "heading") pathHere = above(pathHere, leaf.level);
    const base = { span: shifted(leaf.span, at), prose, headings: pathHere.titles };
    if (leaf.kind === "heading") pathHere = below(pathHere, leaf.level, title);
    if (leaf.kind !== "cell") pathHere = withCaption(pathHere, captionIn(prose));
    return [
      leaf.kind === "cell" ? { ...base, ...headersOf(leaf, pathHere.caption) } : { ...base, kind: leaf.kind },
    ];
  });
  return {
    at,
    path,
    pathBehind: pathHere,
    blocks,
    citations: passages.citations.map((mark) => ({ ...mark, span: shifted(mark.span, at) })),
    comments: passages.comments.map((comment) => ({ ...comment, span: shifted(comment.span, at) })),
  };
}

/** The headings of a higher level. */
function above({ levels, titles, caption }: Path, level: number): Path {
  const isKept = (_: unknown, index: number): boolean => (levels[index] as number) < level;
  return { levels: levels.filter(isKept), titles: titles.filter(isKept), caption };
}

const below = ({ levels, titles, caption }: Path, level: number, title: string): Path => ({
  levels: [...levels, level],
  titles: [...titles, title],
  caption,
});

const withCaption = (path: Path, caption: string): Path =>
  path.caption === caption ? path : { ...path, caption };

/** "Table 1. Containers by seaport, thousand TEU", "Revenue (in € million)", "(in thousands)": the measure at the end of a short line that is no sentence. */
function captionIn(line: string): string {
  if (line.length > LONGEST_CAPTION || SCALED_AMOUNT.test(line)) return "";
  return MEASURE_AT_END.exec(line.trim())?.[1] ?? "";
}

const LONGEST_CAPTION = 140;
const SCALED_AMOUNT = /\d\s?(?:thousand|million|billion|m\b|bn\b|%|per ?cent)/i;
const MEASURE_AT_END =
  /(?:^|[,(:–—-]|\bin)\s*(?:(?:figures|amounts|all figures|all amounts) )?((?:in )?(?:(?:[A-Z]{3}|US\$|[€$£¥])\s?(?:thousands?|millions?|billions?|bn|m|mn)?|(?:thousands?|millions?|billions?)(?: of)?(?: (?:[A-Z]{3,4}|[€$£¥]|[a-z]+)){0,2}|%|per ?cent))\)?[.:]?$/;

type CellLeaf = Extract<Leaf, { kind: "cell" }>;

/**
 * The first row names the columns, the first column names the rows; no cell is a header of its own. A part ("of which
 * services") is named with its whole; a currency that only the first amount of a column bears belongs to the corner of a
 * table "in millions".
 */
const tableHeaders = (pieces: readonly Piece[], at: number) => {
  const texts = new Map<string, string>();
  const signs = new Map<string, string>();
  const wholes = new Map<string, string>();
  const key = ({ table }: CellLeaf, row: number, column: number) => `${table.start}/${row}/${column}`;
  let whole = "";
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell") continue;
    texts.set(key(leaf, leaf.row, leaf.column), title);
    const sign = leaf.row === 0 ? undefined : SIGNED.exec(title)?.[1];
    if (sign !== undefined && leaf.column > 0 && !signs.has(key(leaf, 0, leaf.column)))
      signs.set(key(leaf, 0, leaf.column), sign);
    if (leaf.column > 0) continue;
    if (PART.test(title)) wholes.set(key(leaf, leaf.row, 0), whole);
    else whole = title;
  }
  const rowHeader = (cell: CellLeaf): string => {
    const own = texts.get(key(cell, cell.row, 0)) ?? "";
    const of = wholes.get(key(cell, cell.row, 0)) ?? "";
    return of === "" ? own : `${of}, ${own}`;
  };
  const corner = (cell: CellLeaf, caption: string): string => {
    const written = texts.get(key(cell, 0, 0)) ?? "";
    const own = caption === "" || MEASURED.test(written) ? written : `${written} (${caption})`;
    const sign = signs.get(key(cell, 0, cell.column));
    return sign !== undefined && IN_SCALE.test(own) && !NAMES_CURRENCY.test(own) ? `${own} (${sign})` : own;
  };
  return (
    cell: CellLeaf,
    caption: string,
  ): Pick<Cell, "kind" | "table" | "rowHeader" | "columnHeader" | "corner"> => ({
    kind: "cell",
    table: shifted(cell.table, at),
    rowHeader: cell.column === 0 ? "" : rowHeader(cell),
    corner: cell.row === 0 || cell.column === 0 ? "" : corner(cell, caption),
    columnHeader: cell.row === 0 ? "" : (texts.get(key(cell, 0, cell.column)) ?? ""),
  });
};

/** "$37,846", "(€12)": an amount that bears its currency. */
const SIGNED = /^\(?\s*([A-Z]{0,3}\p{Sc})\s*\d/u;
/** "of which services", "thereof abroad", "– Europe". */
const PART = /^(?:of which|thereof|[–•↳]\s)/i;
const IN_SCALE = /\bin (?:thousands|millions|billions)\b|\bin '?000s?\b/i;
/** The corner names a measure of its own. */
const MEASURED = /\p{Sc}|%|\b(?:thousand|million|billion)s?\b|\b[A-Z]{3}\b|\(/u;
const NAMES_CURRENCY = /\p{Sc}|\b[A-Z]{3}\b|dollars|euros|pounds|yen|yuan/u;
