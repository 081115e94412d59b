import { type CellHeaders, contextOf, type ExtractionContext } from "../quantity/context";
import { extractFigures } from "../quantity/extract";
import { type Figure, movedFigure } from "../quantity/figure";
import { withoutBase, withoutMeasure } from "../quantity/measure-alone";
import { periodOfHeader } from "../quantity/month-ranges";
import type { Period } from "../quantity/periods";
import { firstAt } from "../text/first-at";
import type { Block, Prose } from "../text/prose";
import { remembering } from "../text/remembering";
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { contains, shifted } from "../text/span";
import { type Term, termsOf } from "../text/terms";

/**
 * A sentence or a table cell of a document, read. A draft and a source go through the same reading.
 * Spans are offsets into the block's prose; `at` is where the block starts in its document.
 */
export type Statement = {
  readonly block: Block;
  readonly at: number;
  readonly span: Span;
  readonly figures: readonly Figure[];
  /** Terms of the sentence that are not part of a figure; a cell's are those of its headers. */
  readonly terms: readonly Term[];
  /** What the sentence leans on, nearest first: the sentence before in its block, then headings and title. */
  readonly near: readonly Term[];
  readonly far: readonly Term[];
};

/** What is known of a document beyond its blocks. */
export type DocumentContext = ExtractionContext & { readonly title: string };

type Known = {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly dollar?: string | undefined;
};

/** What a document's text and record tell of its figures: its title, its date, the country it speaks of. */
export const contextOfDocument = (
  text: string,
  { title = "", date, dollar }: Known = {},
): DocumentContext => ({
  ...contextOf(text, { date, dollar }),
  title,
});

/** Reads blocks into statements and remembers what it read: an edited document is read again only where it changed. */
export type StatementReader = {
  read(prose: Prose, context: DocumentContext): readonly Statement[];
  readBlock(block: Block, context: DocumentContext): readonly Statement[];
};

/** @param remembered how many blocks to remember; 0 for a document that is read once. */
export function createStatementReader(remembered: number): StatementReader {
  const known = new Map<string, readonly Statement[]>();
  // Who checks a draft twice hands in the very same blocks; a context is what it was where it is the same object.
  const latest = new WeakMap<
    Block,
    { readonly context: DocumentContext; readonly statements: readonly Statement[] }
  >();
  const keyOf = rememberingJson();
  const farOf = rememberingFar();
  const readBlock = (block: Block, context: DocumentContext): readonly Statement[] => {
    if (remembered === 0) return readStatements(block, context, farOf(block, context));
    const same = latest.get(block);
    if (same?.context === context) return same.statements;
    // JSON says itself where it ends; the prose, which is longest, is taken as it is.
    const headers = block.kind === "cell" ? JSON.stringify([headersOf(block), block.caption]) : "-";
    const key = keyOf(block.headings) + keyOf(context) + headers + block.prose;
    const statements = known.get(key) ?? readStatements(block, context, farOf(block, context));
    known.delete(key);
    known.set(key, statements);
    if (known.size > remembered) known.delete(known.keys().next().value ?? "");
    const placed = statements.map((statement) => ({ ...statement, block, at: block.span.start }));
    latest.set(block, { context, statements: placed });
    return placed;
  };
  return {
    readBlock,
    read: (prose, context) => prose.blocks.flatMap((block) => readBlock(block, context)),
  };
}

/** The JSON of an object that is handed in again and again. */
function rememberingJson(): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const json = known.get(value) ?? JSON.stringify(value);
    known.set(value, json);
    return json;
  };
}

/** The terms of title and headings: for one block after the other the very same. */
function rememberingFar(): (block: Block, context: DocumentContext) => readonly Term[] {
  let last: { readonly titles: string; readonly terms: readonly Term[] } = { titles: "", terms: [] };
  return ({ headings }, { title }) => {
    const titles = [title, ...headings].join(". ");
    if (titles !== last.titles) last = { titles, terms: termsOf(titles) };
    return last.terms;
  };
}

/** A figure of a statement at its place in the document. */
export const figureInDocument = (statement: Statement, figure: Figure): Figure =>
  movedFigure(figure, statement.at);

export const spanInDocument = (statement: Statement): Span => shifted(statement.span, statement.at);

function readStatements(block: Block, context: DocumentContext, far: readonly Term[]): readonly Statement[] {
  const headers = block.kind === "cell" ? { cell: headersOf(block) } : {};
  const figures = extractFigures(block.prose, { ...context, ...headers });
  if (block.kind === "cell") return [cellStatement(block, figures, far, context)];
  const statements: Statement[] = [];
  let near: readonly Term[] = [];
  const startsFrom = (offset: number): number =>
    firstAt(figures.length, (at) => (figures[at] as Figure).span.start >= offset);
  for (const span of splitSentences(block.prose)) {
    // By its start: a figure that a wrong sentence end cuts in two must not get lost.
    const inside = figures.slice(startsFrom(span.start), startsFrom(span.end));
    const terms = withoutMeasured(termsOf(block.prose.slice(span.start, span.end), span.start), inside);
    statements.push({ block, at: block.span.start, span, figures: inside, terms, near, far });
    if (terms.length > 0) near = terms;
  }
  return statements;
}

/** Terms and figures in their order: each term is held against the figures around it alone. */
function withoutMeasured(terms: readonly Term[], figures: readonly Figure[]): readonly Term[] {
  let from = 0;
  return terms.filter((term) => {
    while (from < figures.length && (figures[from] as Figure).span.end <= term.start) from++;
    for (let at = from; at < figures.length && (figures[at] as Figure).span.start <= term.start; at++)
      if (isMeasuredBy(figures[at] as Figure, term)) return false;
    return true;
  });
}

// A figure's counted noun is part of its span and still a word of the sentence; its digits never are.
const isMeasuredBy = (figure: Figure, term: Term): boolean =>
  contains(figure.span, term) && !figure.dimension.startsWith("count:");

function cellStatement(
  block: Block,
  figures: readonly Figure[],
  far: readonly Term[],
  context: DocumentContext,
): Statement {
  const { rowHeader, columnHeader } = headersOf(block);
  const headers = `${rowHeader}; ${columnHeader}`;
  const own = figures.length === 0 ? block.prose : "";
  const terms = termsOf(`${headers}; ${own}`).map((term) => ({ ...term, ...IN_HEADER }));
  const caption = block.kind === "cell" ? block.caption : "";
  const period =
    periodIn(headers, context) ??
    periodOfHeading(caption, context) ??
    periodOfHeading(block.headings.at(-1) ?? "", context);
  const direction = directionIn(terms);
  const told = figures.map((figure) => ({
    ...figure,
    period: figure.period ?? period,
    direction: figure.direction === 0 && figure.dimension === "ratio" ? direction : figure.direction,
  }));
  const span = { start: 0, end: block.prose.length };
  return { block, at: block.span.start, span, figures: told, terms, near: termsOf(caption), far };
}

/** The first period that a header or heading names: "June quarter" over a column speaks for its cells. */
const periodIn = (header: string, context: DocumentContext): Period | undefined =>
  periodOfHeader(header) ??
  extractFigures(withoutMeasure(withoutBase(header)), context).find(
    (figure) => figure.kind === "period" || figure.kind === "year",
  )?.period;

/** One heading stands over all cells of a table; what "last year" is in it hangs on its document. */
function periodOfHeading(heading: string, context: DocumentContext): Period | undefined {
  const known = headingsOf.get(context);
  const read = known ?? remembering((one) => periodIn(one, context), REMEMBERED_HEADINGS);
  if (known === undefined) headingsOf.set(context, read);
  return read(heading);
}

const headingsOf = new WeakMap<DocumentContext, (heading: string) => Period | undefined>();
const REMEMBERED_HEADINGS = 100;

/** "Growth, %" over a column says that its percentages are rises. */
function directionIn(terms: readonly Term[]): Figure["direction"] {
  if (terms.some(({ stem }) => stem === "rise")) return 1;
  return terms.some(({ stem }) => stem === "fall") ? -1 : 0;
}

// Headers stand outside the cell: as far as distance goes they are beside the figure. A capital in them says nothing.
const IN_HEADER = { start: 0, end: 0, isInitial: true };

const headersOf = (block: Block): CellHeaders =>
  block.kind === "cell"
    ? {
        rowHeader: block.rowHeader,
        columnHeader: block.columnHeader,
        corner: block.corner,
        isCommaDecimal: block.isCommaDecimal,
        isBracketed: block.isBracketed,
      }
    : { rowHeader: "", columnHeader: "", corner: "" };
