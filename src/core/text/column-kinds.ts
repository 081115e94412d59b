import type { CellLeaf, Piece } from "./piece";

/** Whether a column, and every one before it but the first, holds words alone below its head: "Measure | Provider | 2023". */
export function columnsInWords(pieces: readonly Piece[]): (cell: CellLeaf, column: number) => boolean {
  const firstAmount = new Map<number, number>();
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0 || leaf.column === 0) continue;
    if (!AMOUNT.test(title) || THOUSANDS.test(title)) continue;
    const first = firstAmount.get(leaf.table.start) ?? Number.POSITIVE_INFINITY;
    firstAmount.set(leaf.table.start, Math.min(first, leaf.column));
  }
  return ({ table }, column) => column < (firstAmount.get(table.start) ?? 0);
}

/** "'000 t", "1,000 head" in a column of units. */
const THOUSANDS = /^(?:['’]000|000s|1[,. ]?000)\s+[\p{L}]/u;

/** The column that tells each row's unit, wherever it stands: "Quoted in | USD/t"; undefined where a table has none. */
export function columnsOfUnits(pieces: readonly Piece[]): (cell: CellLeaf) => number | undefined {
  const found = new Map<number, number>();
  for (const { leaf, title } of pieces)
    if (leaf.kind === "cell" && leaf.row === 0 && leaf.column > 0 && OF_UNITS.test(title))
      found.set(leaf.table.start, leaf.column);
  return ({ table }) => found.get(table.start);
}

const OF_UNITS = /^(?:units?|units? of measure(?:ment)?|uom|(?:quoted|measured|expressed) in)$/i;

/** A cell of an amount, or of none ("–", "n/a"). */
const AMOUNT = /^[^\p{L}]*\d|^[A-Z]{1,3} ?(?:\p{Sc} ?)?\d|^[–—-]$|^n\/?a\.?$/iu;

/** Whether a table has a comma before its decimals ("+4,3") and a point before none: "1.806" in it is above a thousand. */
export function tablesWithCommas(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<number, { isComma: boolean; isPoint: boolean }>();
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0) continue;
    const before = told.get(leaf.table.start);
    told.set(leaf.table.start, {
      isComma: before?.isComma === true || COMMA_DECIMAL.test(title),
      isPoint: before?.isPoint === true || POINT_DECIMAL.test(title),
    });
  }
  return ({ table }) => told.get(table.start)?.isComma === true && told.get(table.start)?.isPoint === false;
}

/** Whether every amount of a column stands in brackets, and there are several: the year before, beside this year's. */
export function columnsInBrackets(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<string, { amounts: number; inBrackets: number }>();
  const key = ({ table, column }: CellLeaf): string => `${table.start}/${column}`;
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0 || leaf.column === 0 || !/\d/.test(title)) continue;
    const before = told.get(key(leaf)) ?? { amounts: 0, inBrackets: 0 };
    const isIn = /^\(.*\)$/.test(title.trim());
    told.set(key(leaf), { amounts: before.amounts + 1, inBrackets: before.inBrackets + (isIn ? 1 : 0) });
  }
  return (cell) => {
    const column = told.get(key(cell));
    return column !== undefined && column.amounts > 1 && column.inBrackets === column.amounts;
  };
}

const COMMA_DECIMAL = /^\D{0,3}\d{1,3},\d{1,2}\D{0,3}$/;
/** One or two decimals, or a comma before three digits: "0.1", "1,968". */
const POINT_DECIMAL = /\d\.\d{1,2}(?!\d)|[1-9]\d{0,2},\d{3}(?!\d)/;
