import { oneLine } from "../core/present/safe-text";

export type Column = {
  /** How narrow the column may become so that the rows fit; the figure that a reader needs is never cut. */
  readonly least: number;
  /** Which end of a wider text goes: of a place, line and column are at the end that stays. "never": it is wrapped. */
  readonly cut: "start" | "end" | "never";
};

export type TitledColumn = Column & { readonly title: string };

export type Cell = { readonly text: string; readonly colour?: Colour };

export type Colour = "red" | "yellow" | "green" | "blue" | "grey";

export type Look = {
  /** Of the terminal; undefined where the table goes to a file or another program, which get it uncut. */
  readonly width: number | undefined;
  readonly isColoured: boolean;
};

/** Rows under their titles. */
export const table = (
  columns: readonly TitledColumn[],
  rows: readonly (readonly Cell[])[],
  look: Look,
): string => {
  const titles = columns.map(({ title }) => ({ text: title }));
  const widths = widthsOf(columns, [titles, ...rows], look);
  const rules = widths.map((width) => ({ text: "─".repeat(width) }));
  return [titles, rules, ...rows].map((row) => linesOf(row, columns, widths, look)).join("\n");
};

/** Rows alone, each column as wide as its widest cell or as narrow as the terminal asks for. */
export const aligned = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  look: Look,
): string => {
  const widths = widthsOf(columns, rows, look);
  return rows.map((row) => linesOf(row, columns, widths, look)).join("\n");
};

const widthsOf = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width }: Look,
): readonly number[] => {
  const wanted = columns.map((_, at) => Math.max(0, ...rows.map((row) => lengthOf(shownIn(row[at])))));
  return fitted(columns, wanted, width);
};

const shownIn = (cell: Cell | undefined): string => oneLine(cell?.text ?? "");

const GAP = "  ";

/** Takes from the widest column that may still shrink, until the table fits. */
const fitted = (
  columns: readonly Column[],
  wanted: readonly number[],
  width: number | undefined,
): readonly number[] => {
  const widths = [...wanted];
  if (width === undefined) return widths;
  const room = width - GAP.length * (columns.length - 1);
  const slack = (at: number): number => (widths[at] ?? 0) - (columns[at]?.least ?? 0);
  for (let total = sum(widths); total > room; total--) {
    const widest = widths.map((_, at) => at).reduce((best, at) => (slack(at) > slack(best) ? at : best), 0);
    if (slack(widest) <= 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};

/** A row, on as many lines as its longest wrapped cell takes. */
const linesOf = (
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  look: Look,
): string => {
  const cells = row.map((cell, at) => {
    const width = widths[at] ?? 0;
    return { ...cell, width, pieces: piecesOf(shownIn(cell), width, columns[at]?.cut ?? "end") };
  });
  const height = Math.max(1, ...cells.map(({ pieces }) => pieces.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ pieces, colour, width }, at) => {
        const piece = pieces[line] ?? "";
        const padding = at === row.length - 1 ? "" : " ".repeat(width - lengthOf(piece));
        return coloured(piece, piece === "" ? undefined : colour, look) + padding;
      })
      .join(GAP),
  ).join("\n");
};

const piecesOf = (text: string, width: number, cut: Column["cut"]): readonly string[] => {
  if (lengthOf(text) <= width) return [text];
  return cut === "never" ? wrapped(text, width) : [shortened(text, width, cut)];
};

/** Breaks at spaces; a word that is wider than a line stays whole, as an address would be of no use in two. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
};

const shortened = (text: string, width: number, cut: "start" | "end"): string => {
  const characters = [...text];
  return cut === "start"
    ? `…${characters
        .slice(1 - width)
        .join("")
        .trimStart()}`
    : `${characters
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
};

/** In characters as a reader counts them, near enough: one for each code point. */
const lengthOf = (text: string): number => [...text].length;

export const coloured = (text: string, colour: Colour | undefined, { isColoured }: Look): string =>
  isColoured && colour !== undefined ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;

const CODES: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, green: 32, blue: 34, grey: 90 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
