import { oneLine } from "../core/present/safe-text";

export type Column = {
  readonly title: string;
  /** How narrow the column may become so that the table fits; the figure that a reader needs is never cut. */
  readonly least: number;
  /** Which end goes when the text must be cut: of a place, line and column are at the end that stays. */
  readonly cut: "start" | "end";
};

export type Cell = { readonly text: string; readonly colour?: Colour };

export type Colour = "red" | "yellow" | "green" | "blue" | "grey";

export type Look = {
  /** Of the terminal; undefined where the table goes to a file or another program, which get it uncut. */
  readonly width: number | undefined;
  readonly isColoured: boolean;
};

/** Rows under their titles, each column as wide as its widest cell or as narrow as the terminal asks for. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[], look: Look): string => {
  const cells = rows.map((row) => row.map((cell) => ({ ...cell, text: oneLine(cell.text) })));
  const wanted = columns.map(({ title }, at) =>
    Math.max(lengthOf(title), ...cells.map((row) => lengthOf(row[at]?.text ?? ""))),
  );
  const widths = fitted(columns, wanted, look.width);
  const titles = columns.map(({ title }) => ({ text: title }));
  const rules = widths.map((width) => ({ text: "─".repeat(width) }));
  return [titles, rules, ...cells].map((row) => line(row, columns, widths, look)).join("\n");
};

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

const line = (
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  look: Look,
): string =>
  row
    .map(({ text, colour }, at) => {
      const cut = shortened(text, widths[at] ?? 0, columns[at]?.cut ?? "end");
      const padding = at === row.length - 1 ? "" : " ".repeat((widths[at] ?? 0) - lengthOf(cut));
      return coloured(cut, colour, look) + padding;
    })
    .join(GAP);

const shortened = (text: string, width: number, cut: Column["cut"]): string => {
  if (lengthOf(text) <= width) return text;
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
