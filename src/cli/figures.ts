import { figuresJson } from "../core/present/report";
import { counted } from "../core/present/wording";
import type { Figure } from "../core/quantity/figure";
import { impliedInterval } from "../core/quantity/interval";
import { type LineStarts, lineStarts, positionAt } from "../core/text/lines";
import { figuresOf } from "../engine/figures";
import type { FiguresRequest } from "./arguments";
import { isUnread, readDocument } from "./drafts";
import { type Cell, type TitledColumn, table } from "./table";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** `sourcecheck figures`: the figures of a file as they are read. */
export const runFigures = ({ file, format }: FiguresRequest, terminal: Terminal): ExitCode => {
  const document = readDocument(terminal.folder, file);
  if (isUnread(document)) {
    terminal.complain(`${document.problem.message}\n`);
    return document.status;
  }
  const figures = figuresOf(document);
  if (format === "json") {
    terminal.print(`${JSON.stringify(figuresJson(figures, document.text), undefined, 2)}\n`);
    return EXIT.clean;
  }
  const starts = lineStarts(document.text);
  const rows = figures.map((figure) => rowOf(figure, starts));
  const body = rows.length === 0 ? "" : `${table(COLUMNS, rows, terminal.look)}\n\n`;
  terminal.print(`${body}${counted(figures.length, "figure")}\n`);
  return EXIT.clean;
};

const COLUMNS: readonly TitledColumn[] = [
  { title: "Place", least: 8, cut: "end" },
  { title: "Figure", least: 13, cut: "end" },
  { title: "Kind", least: 8, cut: "end" },
  { title: "Amount", least: 12, cut: "never" },
  { title: "Unit", least: 7, cut: "end" },
  { title: "Hedge", least: 6, cut: "end" },
  { title: "Claims", least: 12, cut: "never" },
];

/** The file is one, so that line and column are its place. */
const rowOf = (figure: Figure, starts: LineStarts): readonly Cell[] => {
  const { line, column } = positionAt(starts, figure.span.start);
  const { low, high } = impliedInterval(figure);
  const cells = [
    `${line}:${column}`,
    figure.text,
    figure.kind,
    amounts(figure, figure.low, figure.high),
    figure.unit || "—",
    figure.hedge ?? "—",
    // Half a year before 2025 and half a year after it is nobody's claim.
    figure.kind === "quantity" ? amounts(figure, low, high) : "—",
  ];
  return cells.map((text) => ({ text }));
};

/** An open end is named as such. */
const amounts = ({ kind }: Figure, low: number | null, high: number | null): string => {
  const amount = kind === "quantity" ? QUANTITY : PLAIN;
  if (low === null) return high === null ? "any" : `up to ${amount.format(high)}`;
  if (high === null) return `from ${amount.format(low)}`;
  return low === high ? amount.format(low) : `${amount.format(low)} to ${amount.format(high)}`;
};

/** "53.35 billion", as twelve digits are hard to read. */
const QUANTITY = new Intl.NumberFormat("en-US", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 6,
});
/** Years and ranks. */
const PLAIN = new Intl.NumberFormat("en-US", { useGrouping: false });
