import { readFileSync } from "node:fs";
import { contextOfDocument, createStatementReader, figureInDocument } from "../../src/core/corpus/statement";
import type { Figure } from "../../src/core/quantity/figure";
import type { Period } from "../../src/core/quantity/periods";
import { readProse } from "../../src/core/text/read-prose";
import { contains, type Span } from "../../src/core/text/span";
import { inTable } from "./in-table";

/** A cell of a table as a careful reader labelled it; its form is in extraction-set/README.md. */
type Cell = Span & { readonly value: number; readonly unit: string; readonly period: string | null };
type Row = { readonly id: string; readonly text: string; readonly cells: readonly Cell[] };

const TABLES = "test/bench/extraction-set/tables.jsonl";

/** Of the labelled cells of tables, how many are read with their value, with their unit too, and with their period. */
export function tables(): string {
  const rows = readFileSync(TABLES, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const read = rows.flatMap(({ text, cells }) => {
    const figures = figuresOf(text);
    return cells.map((cell) => {
      const within = figures.filter(({ span }) => contains(cell, span));
      return { cell, figure: within.find((one) => isOfValue(one, cell)), others: within };
    });
  });
  const share = (holds: (one: (typeof read)[number]) => boolean): string =>
    `${((100 * read.filter(holds).length) / read.length).toFixed(1)} %`;
  return inTable(
    ["Tables", "Cells", "Value", "Value and unit", "Period"],
    [
      [
        String(rows.length),
        String(read.length),
        share(({ figure }) => figure !== undefined),
        share(({ cell, figure }) => figure !== undefined && isOfUnit(figure, cell)),
        share(({ cell, figure, others }) => asWritten((figure ?? others[0])?.period) === cell.period),
      ],
    ],
  );
}

const figuresOf = (text: string): readonly Figure[] =>
  createStatementReader(0)
    .read(readProse(text, "markdown"), contextOfDocument(text, { date: "2025-06-01" }))
    .flatMap((statement) => statement.figures.map((figure) => figureInDocument(statement, figure)))
    .filter(({ kind }) => kind === "quantity");

const isOfValue = ({ low, high, unit }: Figure, { value }: Cell): boolean =>
  [low, high].some((end) => end !== null && isClose(end * (PREFIXED.get(unit)?.factor ?? 1), value));

const isOfUnit = ({ unit }: Figure, cell: Cell): boolean => (PREFIXED.get(unit)?.of ?? unit) === cell.unit;

/** Labels tell these in whole tonnes and cubic metres. */
const PREFIXED: ReadonlyMap<string, { readonly factor: number; readonly of: string }> = new Map([
  ["kilotonne", { factor: 1e3, of: "tonne" }],
  ["megatonne", { factor: 1e6, of: "tonne" }],
  ["bcm", { factor: 1e9, of: "cubic metre" }],
]);

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b);

/** "2023", "2023-Q2", "2023-H1", "2023-05"; null for what has no year. */
function asWritten(period: Period | undefined): string | null {
  if (period?.year === undefined) return null;
  const { kind, year, index, endMonth } = period;
  if (kind === "quarter") return `${year}-Q${index ?? Math.ceil((endMonth ?? 0) / 3)}`;
  if (kind === "half") return `${year}-H${index}`;
  return kind === "month" ? `${year}-${String(index).padStart(2, "0")}` : String(year);
}
