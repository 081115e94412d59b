import { figuresJson } from "../core/present/report";
import { counted } from "../core/present/wording";
import type { Figure } from "../core/quantity/figure";
import { impliedInterval } from "../core/quantity/interval";
import { type LineStarts, lineStarts, positionAt } from "../core/text/lines";
import { figuresOf } from "../engine/figures";
import type { FiguresRequest } from "./arguments";
import { isProblem, readDocument } from "./drafts";
import { type Cell, type Column, table } from "./table";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** `sourcecheck figures`: the figures of a file as they are read. */
export const runFigures = ({ file, format }: FiguresRequest, terminal: Terminal): ExitCode => {
  const document = readDocument(terminal.folder, file);
  if (isProblem(document)) {
    terminal.complain(`${document.message}\n`);
    return EXIT.unreadable;
  }
  const figures = figuresOf(document);
  if (format === "json") {
    terminal.print(`${JSON.stringify(figuresJson(figures, document.text), undefined, 2)}\n`);
    return EXIT.clean;
  }
  const starts = lineStarts(document.text);
  const rows = figures.map((figure) => rowOf(figure, file, starts));
  const body = rows.length === 0 ? "" : `${table(COLUMNS, rows, terminal.look)}\n\n`;
  terminal.print(`${body}${counted(figures.length, "figure")}\n`);
  return EXIT.clean;
};

const COLUMNS: readonly Column[] = [
  { title: "Place", least: 18, cut: "start" },
  { title: "Figure", least: 16, cut: "end" },
  { title: "Kind", least: 8, cut: "end" },
  { title: "Amount", least: 12, cut: "end" },
  { title: "Unit", least: 6, cut: "end" },
  { title: "Hedge", least: 5, cut: "end" },
  { title: "Claims", least: 12, cut: "end" },
];

const rowOf = (figure: Figure, file: string, starts: LineStarts): readonly Cell[] => {
  const { line, column } = positionAt(starts, figure.span.start);
  const { low, high } = impliedInterval(figure);
  const cells = [
    `${file}:${line}:${column}`,
    figure.text,
    figure.kind,
    amounts(figure.low, figure.high),
    figure.unit || "—",
    figure.hedge ?? "—",
    amounts(low, high),
  ];
  return cells.map((text) => ({ text }));
};

/** An open end is named as such. */
const amounts = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? "any" : `up to ${amount(high)}`;
  if (high === null) return `from ${amount(low)}`;
  return low === high ? amount(low) : `${amount(low)} to ${amount(high)}`;
};

const amount = (bound: number): string => bound.toLocaleString("en-US", { maximumFractionDigits: 6 });
