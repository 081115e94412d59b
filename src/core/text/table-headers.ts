import { namesMeasure } from "./captions";
import { columnsInBrackets, columnsInWords, columnsOfUnits, tablesWithCommas } from "./column-kinds";
import type { CellLeaf, Piece } from "./piece";
import type { Cell } from "./prose";
import { shifted } from "./span";

/**
 * The first row names the columns, the first column names the rows, and so do the next ones that hold words alone; no cell is
 * a header of its own. A part ("of which services") is named with its whole; a currency that only the first amount of a column
 * bears belongs to the corner of a table "in millions".
 */
export const tableHeaders = (pieces: readonly Piece[], at: number) => {
  const texts = new Map<string, string>();
  const signs = new Map<string, string>();
  const wholes = new Map<string, string>();
  const groups = new Map<string, string>();
  const hasCommas = tablesWithCommas(pieces);
  const isBracketed = columnsInBrackets(pieces);
  const isGroup = rowsOfOneCell(pieces);
  const inWords = columnsInWords(pieces);
  const unitsOf = columnsOfUnits(pieces);
  const key = ({ table }: CellLeaf, row: number, column: number) => `${table.start}/${row}/${column}`;
  const unitRows = new Map<number, boolean>();
  let whole = "";
  let group = "";
  let table = -1;
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell") continue;
    if (leaf.table.start !== table) group = "";
    table = leaf.table.start;
    texts.set(key(leaf, leaf.row, leaf.column), title);
    if (leaf.row === 1)
      unitRows.set(
        leaf.table.start,
        leaf.column === 0 ? title === "" : unitRows.get(leaf.table.start) !== false && UNIT.test(title),
      );
    const sign = leaf.row === 0 ? undefined : SIGNED.exec(title)?.[1];
    if (sign !== undefined && leaf.column > 0 && !signs.has(key(leaf, 0, leaf.column)))
      signs.set(key(leaf, 0, leaf.column), sign);
    if (leaf.column > 0) continue;
    if (isGroup(leaf)) group = title;
    else if (leaf.row > 0) groups.set(key(leaf, leaf.row, 0), group);
    if (PART.test(title)) wholes.set(key(leaf, leaf.row, 0), whole);
    else whole = title;
  }
  const isOfUnits = ({ table }: CellLeaf): boolean => unitRows.get(table.start) === true;
  const rowHeader = (cell: CellLeaf): string => {
    const own = texts.get(key(cell, cell.row, 0)) ?? "";
    const of = wholes.get(key(cell, cell.row, 0)) ?? "";
    const more: string[] = [];
    for (let column = 1; column < cell.column && inWords(cell, column); column++)
      more.push(texts.get(key(cell, cell.row, column)) ?? "");
    const units = unitsOf(cell);
    if (
      units !== undefined &&
      units > cell.column &&
      !OWN_UNIT.test(texts.get(key(cell, cell.row, cell.column)) ?? "")
    )
      more.push(texts.get(key(cell, cell.row, units)) ?? "");
    const named = [of, own, ...more].filter((name) => name !== "").join(", ");
    const above = groups.get(key(cell, cell.row, 0)) ?? "";
    return above === "" ? named : `${named} – ${above}`;
  };
  // "Arrivals ('000) | by air | by sea": parts of the column before them.
  const columnHeader = (cell: CellLeaf): string => {
    const head = texts.get(key(cell, 0, cell.column)) ?? "";
    const unit = cell.row > 1 && isOfUnits(cell) ? (texts.get(key(cell, 1, cell.column)) ?? "") : "";
    const own = unit === "" ? head : `${head} (${unit})`;
    if (!PART_OF_COLUMN.test(own)) return own;
    let whole = "";
    for (let column = cell.column - 1; column > 0; column--) {
      whole = texts.get(key(cell, 0, column)) ?? "";
      if (!PART_OF_COLUMN.test(whole)) break;
    }
    return whole === "" ? own : `${whole}, ${own}`;
  };
  const corner = (cell: CellLeaf, caption: string): string => {
    const written = texts.get(key(cell, 0, 0)) ?? "";
    const own = caption === "" || namesMeasure(written) ? written : `${written} (${caption})`;
    const sign = signs.get(key(cell, 0, cell.column));
    return sign !== undefined && IN_SCALE.test(own) && !NAMES_CURRENCY.test(own) ? `${own} (${sign})` : own;
  };
  return (cell: CellLeaf, caption: string): Omit<Cell, "span" | "prose" | "headings" | "caption"> => ({
    kind: "cell",
    table: shifted(cell.table, at),
    rowHeader: cell.column === 0 ? "" : rowHeader(cell),
    corner: cell.row === 0 || cell.column === 0 ? "" : corner(cell, caption),
    columnHeader: cell.row === 0 ? "" : columnHeader(cell),
    isCommaDecimal: hasCommas(cell),
    isBracketed: isBracketed(cell),
  });
};

/** Whether a cell is the only one of its row that says anything: "Europe" above its countries. */
function rowsOfOneCell(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<string, number>();
  const key = ({ table, row }: CellLeaf): string => `${table.start}/${row}`;
  for (const { leaf, title } of pieces)
    if (leaf.kind === "cell" && title !== "") told.set(key(leaf), (told.get(key(leaf)) ?? 0) + 1);
  return (cell) => cell.row > 0 && told.get(key(cell)) === 1;
}

/** A second row of "m³/s | cm | °C" measures the columns. */
const UNIT = /^(?:%|\p{Sc}|[\p{L}°'’]{1,6})(?:[/ ·]?[\p{L}\d³²%]{1,5}){0,3}$/u;
/** "12%", "3 GWh": a cell that bears its own. */
const OWN_UNIT = /\d\s*(?:%|\p{L})/u;
/** "$37,846", "(€12)": an amount that bears its currency. */
const SIGNED = /^\(?\s*([A-Z]{0,3}\p{Sc})\s*\d/u;
/** "of which services", "thereof abroad", "– Europe". */
const PART = /^(?:of which|thereof|[–•↳·]\s)/i;
const PART_OF_COLUMN = /^(?:by|of which|thereof|[–•↳·])\s/;
const IN_SCALE = /\bin (?:thousands|millions|billions)\b|\bin '?000s?\b/i;
const NAMES_CURRENCY = /\p{Sc}|\b[A-Z]{3}\b|dollars|euros|pounds|yen|yuan/u;
