import { isBlank } from "./blanks";
import { captionIn, namesMeasure, noteIn, saidIn } from "./captions";
import type { Piece } from "./piece";
import type { Block, CitationMark, Prose } from "./prose";
import { remembering } from "./remembering";
import { shifted } from "./span";
import { tableHeaders } from "./table-headers";

/** What a chunk of Markdown says. Spans are offsets into the chunk. */
export type Passages = {
  readonly pieces: readonly Piece[];
  readonly citations: readonly CitationMark[];
  readonly comments: Prose["comments"];
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
  /** What a line right above, or else the heading, says a table is measured in, "thousand TEU"; "" where neither does. */
  readonly caption: string;
  /** What a sentence under the same heading says of the table that comes next; "" where none does. */
  readonly said: string;
  /** What a line of its own says of all amounts below it, whatever heading they are under; "" where none does. */
  readonly noted: string;
  /** The short line that stands last, right above a table perhaps. */
  readonly line: string;
  readonly isInTable: boolean;
};

const TOP: Path = { levels: [], titles: [], caption: "", said: "", noted: "", line: "", isInTable: false };

const isSamePath = (a: Path, b: Path): boolean =>
  a === b ||
  (a.caption === b.caption &&
    a.said === b.said &&
    a.noted === b.noted &&
    a.line === b.line &&
    a.isInTable === b.isInTable &&
    isSameList(a.levels, b.levels) &&
    isSameList(a.titles, b.titles));

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
    pathHere = leaf.kind === "cell" ? inTable(pathHere) : behind(pathHere, prose, leaf.kind === "heading");
    return [
      leaf.kind === "cell"
        ? { ...base, ...headersOf(leaf, pathHere.caption), caption: pathHere.line }
        : { ...base, kind: leaf.kind },
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
function above(path: Path, level: number): Path {
  const isKept = (_: unknown, index: number): boolean => (path.levels[index] as number) < level;
  return { ...path, levels: path.levels.filter(isKept), titles: path.titles.filter(isKept) };
}

const below = (path: Path, level: number, title: string): Path => ({
  ...path,
  levels: [...path.levels, level],
  titles: [...path.titles, title],
});

/** What was said before holds for the first table below it, and what its heading says for a table below some other text too. */
function behind(path: Path, prose: string, isHeading: boolean): Path {
  const own = isHeading ? "" : saidIn(prose);
  const said = own || (path.isInTable || isHeading ? "" : path.said);
  const line = captionIn(prose);
  // "Table 1. Use of power, calendar years" names no measure.
  const above = namesMeasure(line) ? line : said || line;
  const noted = (isHeading ? "" : noteIn(prose)) || path.noted;
  const caption = own || above || captionInHeading(path.titles.at(-1) ?? "") || noted;
  const last = isHeading || prose.length > LONGEST_LINE ? "" : prose.trim();
  const isSame =
    path.caption === caption &&
    path.said === said &&
    path.noted === noted &&
    path.line === last &&
    !path.isInTable;
  return isSame ? path : { ...path, caption, said, noted, line: last, isInTable: false };
}

const LONGEST_LINE = 160;

/** A heading stands over many paragraphs. */
const captionInHeading = /* @__PURE__ */ remembering(captionIn);

const inTable = (path: Path): Path => (path.isInTable ? path : { ...path, isInTable: true });
